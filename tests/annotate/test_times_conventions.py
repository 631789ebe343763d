"""What TimeML calls a time and how it writes it, where English has many ways to say one thing.

Cases are marked as in `test_times_newswire`; the day of the text is Thursday, 20 August 1998.
"""

from __future__ import annotations

from typing import Final

import pytest

from tests.annotate.test_times_newswire import meant, told

DAY: Final = "1998-08-20"

QUARTERS: Final = """
Dorne lost money in [the second|1998-Q2] and [third quarters|1998-Q3].
Dorne lost money in [the third|1996-Q3] and [fourth quarters of 1996|1996-Q4].
[Second-quarter|1998-Q2] sales rose from $3 million in [the corresponding 1997 quarter|1997-Q2].
[Second-quarter|1998-Q2] sales rose from $3 million in [the like year-ago period|1997-Q2].
The sale ended in [the final quarter of 1995|1995-Q4].
[First-quarter|1998-Q1] sales fell, and in [the quarter|1998-Q2] ended [June 30|1998-06-30] they rose.
In its [fiscal first quarter|1998-Q1] it lost $3 million; [the quarter|1998-Q1] ended [June 30|1998-06-30].
In [the 1999 first half|1999-H1], sales will rise.
Output rose from [the year-ago week|1997-W34].
The quarter-century-old ferry is for sale.
""".strip().splitlines()

DAYS: Final = """
[11-02-97 1430 GMT|1997-11-02T14:30Z]
It was [fifty years ago this week|1948-W34] that it broke.
Talks are on [the twenty-third of this month|1998-08-23].
Voting ended at [8 p.m. Tuesday|1998-08-18T20:00] ([0100 GMT Wednesday|1998-08-19T01:00Z]).
[Two Fridays from now|1998-08-28] it will end.
It will be clear in [the next hour|PT1H].
In [recent times|PAST_REF], it has fallen.
Trading slowed by [midweek|1998-W34] and fell in [mid-month|1998-08].
The [pre-dawn|1998-08-20TMO] raid killed two.
[Two nights ago|1998-08-18TNI], they marched.
He starts [Monday|1998-08-24], [the day after|1998-08-24] the vote.
All were shot near [Nov. 11|1997-11-11], [Remembrance Day|1997-11-11].
Scores rose to 1128, and a 2182 score was seen.
Of tea and coffee, he chose the former.
The first stamp reads [11-02-97|1997-11-02].
It is no. 11-02-97-4 on the list.
Soldiers came in [the early morning hours|1998-08-20TMO].
By [late afternoon|1998-08-20TAF] the square was empty.
They left at [dawn|1998-08-20TMO].
By [sunrise Tuesday|1998-08-18TMO] the square was empty.
A new dawn of hope is near.
He was arrested in the early hours of the morning.
The overnight lending rate rose.
The barn burned [overnight|1998-08-19TNI].
He was shot [a year ago Thursday|1997-08-20].
The church was full [two weeks ago Sunday|1998-08-02].
The group meets [the first Monday of each month|SET P1M].
On [Christmas Day in 1968|1968-12-25] they were far from home.
It was the driest [May|1998-05] since [1976|1976].
A Korva daily reported that a deal was near.
""".strip().splitlines()

LENGTHS: Final = """
Ice lay here for [several hundred years|PXY].
Ice lay here for [tens of thousands of years|PXY].
Ice lay here [thousands of years ago|PAST_REF].
[Every second week|SET P2W], they meet.
[Every five or six years|SET P5Y], it floods.
Orders rose in [mid-1997|1997] and again in [late-1997|1997].
[End-of-year|1998] sales were good.
It rains once [every few hundred years|SET PXY].
In the [months|PXM] leading up to the vote, he travelled.
In the [years|PXY] following the war, the town grew.
The vote comes [a day|P1D] after his return.
The plant turns out 300 cars [a day|SET P1D].
He lived there in [the late 1700s|17].
He lived there in [the late 1970s|197].
In [January|1998-01] prices rose; during [the month|1998-01], rents fell.
During [the week|1998-W34], 40 were hurt.
It was one of the darkest days of [the year|1998].
Both the summer and winter solstices are feasts.
[One day|FUTURE_REF], he will return.
""".strip().splitlines()

DIRECTION: Final = """
A strike planned for [Monday|1998-08-24] was called off.
The shots came at [about 10 p.m.|1997-10-23T22:00] on [Oct. 23|1997-10-23].
He was ordered to appear in court on [Nov. 4|1998-11-04].
The talks were to end [Saturday|1998-08-22].
The dinner, before the vote on [Sept. 9|1998-09-09] – faced with questions – was short.
He will start getting beat up in [October|1998-10].
""".strip().splitlines()

CASES: Final = [*QUARTERS, *DAYS, *LENGTHS, *DIRECTION]


@pytest.mark.parametrize("marked", CASES)
def test_a_sentence_holds_the_times_that_timeml_marks(marked):
    assert told(marked, DAY) == meant(marked)


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("At [year's end|1997], the firm had 30 ships.", "1998-02-20"),
        ("By [year's end|1998], the firm will have 30 ships.", "1998-02-20"),
        ("At [year's end|1998], the firm had 30 ships.", "1998-12-20"),
        ("In Korva, where they won't vote until [June|1998-06], the union voted.", "1998-04-06"),
        ("Until [June|1997-06], there was none.", "1998-04-06"),
        ("When he gets to Korva in [late July|1998-07], it is assumed that he will win.", "1998-04-21"),
        ("The party won; it has 24 seats up in [November|1998-11].", "1998-06-10"),
        ("The party has put 24 seats up in [November|1997-11].", "1998-06-10"),
        ("They came to help after [Sept. 11|2001-09-11].", "2016-03-18"),
        ("They came to help after [Sept. 11|2016-09-11].", "2016-09-18"),
        ("The aid wouldn't get here before [September|2016-09].", "2016-06-29"),
        ("He may wait until [February|2016-02]'s vote to decide.", "2015-12-20"),
        ("In [May|2015-05], a judge, in response to a complaint of two farmers, let them go.", "2015-12-01"),
        ("Then came the delegate-packed [April 19|2016-04-19] primary.", "2016-03-23"),
        ("They stole them to influence the [Nov. 8|2016-11-08] Korvan presidential election.", "2016-07-31"),
        ("He was bent on winning before the convention in [July|2016-07].", "2016-04-15"),
        ("Films came out, from one in [March|2023-03] to two in [May|2023-05].", "2023-12-22"),
        ("Tell us how much you love us in [May|2016-05] or [June|2016-06] or [July|2016-07], he said.", "2016-05-05"),
        ("It is already almost [July|2016-07], and the house has failed to act.", "2016-06-29"),
        ("They are Bo Hagle, Jill June, Lori Dorn.", "2016-06-29"),
        ("If Moro wins Korva's vote [Tuesday|2016-04-05], he will need two more.", "2016-04-02"),
        ("Heading into [Tuesday|2016-02-09]'s vote, he was calm.", "2016-02-08"),
        ("He had 40 votes heading into [Tuesday|2016-02-09]'s primary.", "2016-02-10"),
        ("On [Tuesday|2016-03-22], villagers vote in Korva.", "2016-03-21"),
        ("He was recasting his speech, to be given [Wednesday|2015-11-18] in Korva.", "2015-11-17"),
        ("The vote will be held in [November|1998-11].", "1998-01-20"),
    ],
)
def test_the_day_of_the_text_decides_which_year_is_meant(marked, day):
    assert told(marked, day) == meant(marked)
