"""Newswire as it is written: every expression of time of a sentence, its value, and nothing else.

A case is a sentence with its times in brackets, ``[last week|1991-W45]``; ``SET`` before a value says that it recurs.
"""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.annotate.test_times import find

_MARKED: Final = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")

THURSDAY: Final = "1991-11-14"
TUESDAY: Final = "1996-03-12"
FRIDAY: Final = "1998-01-09"


def told(marked: str, day: str) -> list[tuple[str, str]]:
    """What is found in a marked sentence: words and value, with SET before the value of what recurs."""
    return [
        (time.span.text, f"SET {time.value}" if time.type == "SET" else f"{time.value}")
        for time in find(_MARKED.sub(r"\1", marked), published=day)
        if time.role != "age"
    ]


def meant(marked: str) -> list[tuple[str, str]]:
    return _MARKED.findall(marked)


BUSINESS: Final = """
Harlow Mills said its [third-quarter|1991-Q3] profit fell 12%.
Net income rose to $4.1 million in [the third quarter|1991-Q3] from $3.2 million [a year earlier|1990-Q3].
Revenue for [the nine months|P9M] was flat at $61 million.
The company expects to report a loss for [fiscal 1992|1992].
In [the year-ago quarter|1990-Q3], Dorne Corp. lost $2 million.
In [the year-earlier period|1990], Dorne Corp. earned $2 million.
Dorne Corp. said it will pay the dividend [Jan. 15|1992-01-15] to holders of record [Dec. 20|1991-12-20].
The offer expires at [5 p.m. EST Friday|1991-11-15T17:00-05].
The stock closed [yesterday|1991-11-13] at $14.25, up 50 cents.
The stock closed at $14.25 in New York Stock Exchange trading [Wednesday|1991-11-13].
The notes, due [2001|2001], were priced to yield 8.4%.
The bonds come due in [November 2006|2006-11].
Analysts had expected earnings of 40 cents a share for [the quarter|1991-Q3].
Sales fell to $12 million in [October|1991-10] from $14 million in [September|1991-09].
Sales fell in [December|1990-12] and have not recovered.
The plant will close by [year end|1991].
The plant will close by [the end of the year|1991].
The plant, opened in [the mid-1970s|197], employs 300 people.
The board meets [next Tuesday|1991-11-19] to vote on the plan.
The board met [late last month|1991-10] to vote on the plan.
The board will meet [early next month|1991-12] to vote on the plan.
Mr. Dray joined the firm [six months ago|1991-05].
Mr. Dray joined the firm [three years ago|1988] as a clerk.
Mr. Dray, 46 years old, succeeds Ann Pell, who retired [last spring|1991-SP].
He had been president since [1987|1987].
He had been president for [four years|P4Y].
The contract runs [five years|P5Y].
The [five-year|P5Y] contract is worth $30 million.
Orders were up 4% from [a year ago|1990].
Orders were up 4% from [October 1990|1990-10].
The bank cut its prime rate twice in [1990|1990].
Output has fallen in each of [the past three months|P3M].
Output has fallen over [the past decade|P10Y].
Output rose [this year|1991] after falling [last year|1990].
The utility plans to spend $90 million [a year|SET P1Y] on repairs.
The mill turns out 400 tons [a day|SET P1D].
The mill turns out 400 tons [each week|SET P1W].
The fund pays interest [monthly|SET P1M].
The group issues a [weekly|SET P1W] report.
The group said it would issue the figures [today|1991-11-14].
Prices have been stable [recently|PAST_REF].
The firm [currently|PRESENT_REF] has 40 branches.
The firm [now|PRESENT_REF] has 40 branches.
In [the past|PAST_REF], the firm had 40 branches.
The firm may add branches in [the future|FUTURE_REF].
The company's fiscal year ends [Sept. 30|1991-09-30].
For [the fiscal year|P1Y] ended [June 30|1991-06-30], the company lost $3 million.
In [the first half of 1991|1991-H1], imports rose 3%.
Imports will rise in [the second half of 1992|1992-H2].
Imports rose in [the first half|1991-H1] and fell in [the third quarter|1991-Q3].
Imports should rise in [the first quarter|1992-Q1], analysts say.
Imports fell in [the fourth quarter of 1990|1990-Q4].
Imports fell in [1990's fourth quarter|1990-Q4].
Imports fell in [last year's fourth quarter|1990-Q4].
The strike, which began [three weeks ago|1991-W43], goes on.
The strike has lasted [nearly two months|P2M].
The strike has lasted [more than two months|P2M].
The strike began [more than two months ago|1991-09].
A strike could come as early as [Monday|1991-11-18].
A strike was called off [Monday|1991-11-11].
Workers walked out [Oct. 1|1991-10-01] and returned [two weeks later|1991-W42].
The two sides met for [seven hours|PT7H] [Wednesday|1991-11-13].
The talks resume [Friday|1991-11-15] in Port Ansel.
The talks resumed [Friday|1991-11-08] in Port Ansel.
The talks were to resume at [9:30 a.m. today|1991-11-14T09:30].
The yield on the [30-year|P30Y] bond fell to 7.9%.
The yield on [six-month|P6M] bills fell to 4.8%.
Holders have [30 days|P30D] to accept.
Holders have until [midnight Monday|1991-11-18T24:00] to accept.
The [90-day|P90D] waiting period ended [last week|1991-W45].
The judge gave the company until [Dec. 2|1991-12-02] to file a plan.
The company has lost money for [eight consecutive quarters|P8Q].
The company has lost money for [several years|PXY].
The company lost money for [years|PXY].
It was the first profit in [two years|P2Y].
The order is to be filled within [18 months|P18M].
The order is to be filled in [1993|1993] and [1994|1994].
The order is to be filled between [1993|1993] and [1995|1995].
Mr. Oster, 52, was treasurer from [1979|1979] to [1984|1984].
The merger, announced in [August|1991-08], won approval [this week|1991-W46].
The merger is expected to close in [February|1992-02].
The merger is expected to close in [the spring|1992-SP].
The merger should be completed by [June 1992|1992-06].
The merger should close [later this year|1991].
The merger closed [earlier this year|1991].
The rate was 6.2% in the week ended [Nov. 8|1991-11-08].
The index stood at 112.4 in [September|1991-09], compared with 110.1 in [August|1991-08].
The agency will publish [fourth-quarter|1991-Q4] figures in [January|1992-01].
The agency revised its [second-quarter|1991-Q2] figure.
The [1989|1989] law was never enforced.
""".strip().splitlines()

NEWS: Final = """
KESSIN (AP) _ Rebels shelled the capital [Tuesday|1996-03-12], killing six people.
Rebels shelled the capital [Monday night|1996-03-11TNI], killing six people.
Rebels shelled the capital [early Monday|1996-03-11], killing six people.
Rebels shelled the capital on [Sunday afternoon|1996-03-10TAF].
Rebels shelled the capital [overnight|1996-03-11TNI].
Rebels shelled the capital [this morning|1996-03-12TMO].
Rebels shelled the capital [last night|1996-03-11TNI].
Rebels shelled the capital for [three hours|PT3H] on [Monday|1996-03-11].
Peace talks are scheduled to begin [Thursday|1996-03-14] in Orrin.
Peace talks are to begin [next week|1996-W12] in Orrin.
Peace talks began [last week|1996-W10] in Orrin.
The president leaves [tomorrow|1996-03-13] for Orrin.
The president will leave [Wednesday morning|1996-03-13TMO] for Orrin.
The president arrived in Orrin [two days ago|1996-03-10].
The president flew to Orrin [Saturday|1996-03-09] and returned [the next day|1996-03-10].
The president flew to Orrin on [Feb. 28|1996-02-28] and returned [three days later|1996-03-02].
The president took office in [November|1995-11].
The president took office in [January|1996-01].
The president took office on [Dec. 4|1995-12-04].
The president takes office on [April 2|1996-04-02].
The [two-day|P2D] summit opens [Friday|1996-03-15].
The three factions held to the truce of [Monday|1996-03-11].
The [three-year|P3Y] war has killed thousands.
The war has killed thousands in [the past three years|P3Y].
The war has killed thousands since [1992|1992].
The war has killed thousands since [last summer|1995-SU].
The war ended in [1945|1945], [half a century ago|1946].
The bridge was built in [the 1930s|193].
The bridge was built in [the early 1930s|193].
The bridge was built in [the late 19th century|18].
The bridge was built [about 60 years ago|1936].
The bridge was closed for [about an hour|PT1H].
The bridge was closed for [a few minutes|PTXM].
The bridge was closed at [noon|1996-03-12T12:00].
The bridge was closed at [about 10 p.m.|1996-03-12T22:00].
The bridge collapsed at [6:45 a.m.|1996-03-12T06:45] as workers arrived.
The bridge collapsed at [6:45 a.m. Monday|1996-03-11T06:45] as workers arrived.
The blast came at [2:10 p.m.|1996-03-12T14:10] ([1910 GMT|1996-03-12T19:10Z]).
It was the worst storm in [a decade|P10Y].
It was the worst storm in [20 years|P20Y].
It was the worst storm in [more than a century|P1CE].
It was the worst storm since [the winter of 1978|1978-WI].
The storm hit [Friday|1996-03-08] and lasted through [Sunday|1996-03-10].
The storm hit over [the weekend|1996-W10-WE].
The storm hit [last weekend|1996-W10-WE].
The storm is expected to hit [this weekend|1996-W11-WE].
The storm cut power for [days|PXD].
The storm cut power for [several days|PXD].
Rain fell for [three straight days|P3D].
She was jailed in [September 1994|1994-09] and freed [nine months later|1995-06].
She was jailed for [18 months|P18M].
She had been jailed [a month earlier|1996-02].
She had been jailed [the previous month|1996-02].
She was born on [June 3, 1931|1931-06-03], in Tessaly.
She was born on [3 June 1931|1931-06-03] in Tessaly.
She died [Wednesday, March 6|1996-03-06], at her home.
She died [Wednesday, March 6, 1996|1996-03-06], at her home.
She died at her home on [March 6|1996-03-06].
Services will be held [March 15|1996-03-15] at St. Anne's.
Services were held on [Christmas Eve|1995-12-24].
Stores were closed on [Labor Day|1995-09-04].
Stores will be closed on [Easter Sunday|1996-04-07].
Polls open at [7 a.m.|1996-03-12T07:00] and close at [8 p.m.|1996-03-12T20:00].
The election is set for [November|1996-11].
The election is set for [June 16|1996-06-16].
The election was held in [June|1995-06].
The election was postponed until [next year|1997].
The election, the first in [15 years|P15Y], was put off.
The talks failed [last Thursday|1996-03-07].
The talks failed on [Thursday last week|1996-03-07].
The talks failed [Thursday|1996-03-07].
The talks failed [that same day|1996-03-12].
The talks failed [earlier this month|1996-03].
The talks failed [earlier Tuesday|1996-03-12].
The talks failed [late Monday|1996-03-11].
The talks failed in [late February|1996-02].
The talks failed in [mid-February|1996-02].
The talks may fail again, he said [Tuesday|1996-03-12].
Talks are held [every Tuesday|SET XXXX-WXX-2].
Talks are held [twice a week|SET P1W].
Talks are held [every two weeks|SET P2W].
Talks are held [daily|SET P1D].
Patrols go out [every night|SET P1D].
[Today|1996-03-12], the camp holds 9,000 people.
[These days|PRESENT_REF], the camp holds 9,000 people.
The camp held 9,000 people in [May 1995|1995-05].
The camp will close [soon|FUTURE_REF], the minister said.
The camp will close in [the next few weeks|PXW].
The camp will close in [two weeks|P2W].
The camp was closed within [24 hours|PT24H].
The camp stayed open [all day|P1D].
The camp stayed open until [the 1960s|196].
In [recent weeks|PAST_REF], the camp has grown.
The camp has grown in [recent years|PAST_REF].
The camp was bombed on [the morning of May 5, 1994|1994-05-05TMO].
[A year ago|1995], the camp was empty.
[Months ago|PAST_REF], the camp was empty.
The minister said so in a [1993|1993] speech.
""".strip().splitlines()

TURN: Final = """
The company reported [Friday|1998-01-09] that sales rose 5% in [December|1997-12].
The company will report earnings on [Jan. 22|1998-01-22].
The company reported earnings on [Oct. 20|1997-10-20].
The company will report [fourth-quarter|1997-Q4] earnings [next Thursday|1998-01-15].
The company earned $3 million in [the fourth quarter|1997-Q4].
The company earned $3 million [last quarter|1997-Q4].
The company opens a plant in [March|1998-03].
The company opened a plant in [March|1997-03].
[Last year|1997] was the warmest on record.
[Last month|1997-12] was the warmest on record.
[Next month|1998-02] will be cold.
[Last week|1998-W01] was cold.
[Last November|1997-11] was cold.
It snowed on [New Year's Eve|1997-12-31] and [New Year's Day|1998-01-01].
It snowed at [Christmas|1997-12-25].
It snowed on [Dec. 27|1997-12-27].
It snowed from [Dec. 27|1997-12-27] to [Jan. 3|1998-01-03].
It snowed [Wednesday|1998-01-07] and [Thursday|1998-01-08].
More snow is forecast for [Saturday|1998-01-10].
More snow is likely by [Monday|1998-01-12].
More snow will fall [late Sunday|1998-01-11].
The trial, which opened in [November|1997-11], will end in [February|1998-02].
The trial is due to open [Feb. 9|1998-02-09].
The trial was adjourned until [Jan. 26|1998-01-26].
The trial heard that he was seen on [Aug. 14|1997-08-14].
The trial began [three months ago|1997-10].
The trial began [two weeks ago|1997-W52].
The trial began [10 days ago|1997-12-30].
The ban took effect [Jan. 1|1998-01-01].
The ban takes effect [July 1|1998-07-01].
The ban will be lifted in [2000|2000].
The ban was imposed [last fall|1997-FA].
The ban was imposed in [the fall of 1996|1996-FA].
The ban was imposed in [autumn 1996|1996-FA].
The ban was imposed in [the summer|1997-SU].
The ban will be lifted [this summer|1998-SU].
The ban was lifted in [April|1997-04].
He is to retire in [mid-1999|1999].
He is to retire at [the end of January|1998-01].
He is to retire at [the end of this month|1998-01].
He is to retire at [the end of 1999|1999].
He retired at [the beginning of 1997|1997].
He retired in [the middle of 1997|1997].
He has served two [four-year|P4Y] terms.
He has served for [six years and three months|P6Y3M].
He has served for [six and a half years|P6Y6M].
He has served [two years|P2Y] of [a 10-year term|P10Y].
He was an officer in [the '50s|195].
He was an officer in [the fifties|195].
He was an officer in [the late 1950s|195].
He was an officer in [the 18th century|17].
He was there [all week|P1W].
He left [the following day|1998-01-10].
He left on [Thursday evening|1998-01-08TEV].
He left before [noon|1998-01-09T12:00].
He left [yesterday afternoon|1998-01-08TAF].
He returns [tomorrow night|1998-01-10TNI].
He returns [the day after tomorrow|1998-01-11].
He called [the day before yesterday|1998-01-07].
He called at [3 o'clock|1998-01-09T03:00].
He called at [11 p.m. EST|1998-01-09T23:00-05].
He called at [8:30 p.m. Thursday|1998-01-08T20:30].
He called at [8:30 Thursday night|1998-01-08T20:30].
He called for [two and a half hours|PT2H30M].
""".strip().splitlines()

BROADCAST: Final = """
Good evening. [Tonight|1998-01-09TNI], the storm moves east.
[This evening|1998-01-09TEV] in Dorne, the pope says Mass.
Ann Pell reports from Dorne [this morning|1998-01-09TMO].
[Earlier today|1998-01-09], a court freed him.
[Later today|1998-01-09], a court may free him.
[Late yesterday|1998-01-08], a court freed him.
He has been there [all week|P1W].
He has been there since [Tuesday|1998-01-06].
It was [two years ago today|1996-01-09] that he left.
It has been [10 years|P10Y] since he left.
It has been [nearly a year|P1Y] since he left.
It took [less than an hour|PT1H].
It happened in [less than a week|P1W].
It happened [once every four years|SET P4Y].
He left in [1959|1959] and has not been back for [39 years|P39Y].
They met in Paris [last month|1997-12].
They meet in Paris [next month|1998-02].
They last met [five months ago|1997-08].
The shuttle lifts off [Thursday|1998-01-15] at [9:48 p.m. EST|1998-01-15T21:48-05].
The shuttle lands [Jan. 31|1998-01-31].
The shuttle will spend [five days|P5D] docked.
The crew slept [eight hours|PT8H].
The [nine-day|P9D] flight ends [a week from Saturday|1998-01-17].
The probe, launched in [October|1997-10], reaches Saturn in [2004|2004].
The probe will fly by Venus in [April 1998|1998-04] and [June 1999|1999-06].
The economy grew 3.1% in [1997|1997].
The economy grew 3.1% [last year|1997], the best since [1988|1988].
The jobless rate held at 4.7% in [December|1997-12], unchanged from [November|1997-11].
The jobless rate was 5.3% [a year earlier|1997].
Factory orders fell in [December|1997-12] for the first time in [six months|P6M].
Employers added 370,000 jobs [last month|1997-12], after 404,000 in [November|1997-11].
The report is due [Feb. 6|1998-02-06].
The board meets in [mid-January|1998-01].
The board left rates alone at its [Dec. 16|1997-12-16] meeting.
The board raised rates [last March|1997-03].
The board has held rates steady since [last March|1997-03].
The board will hold rates at least through [June|1998-06].
The fund was set up in [the late eighties|198].
The army seized power in a [1981|1981] coup.
The army seized power in [May 1981|1981-05].
The army seized power on [Dec. 31, 1981|1981-12-31].
The army ruled from [1981|1981] until [1992|1992].
The army ruled for [more than a decade|P10Y].
The army ruled for [11 long years|P11Y].
The blast on [Aug. 7|1997-08-07] killed 12.
The [Aug. 7|1997-08-07] blast killed 12.
The blast killed 12 people [Aug. 7|1997-08-07].
The trial of four men in the [Aug. 7|1997-08-07] blast opens [Monday|1998-01-12].
Prosecutors rested [Wednesday|1998-01-07]; the defense begins [Tuesday|1998-01-13].
Closing arguments are expected by [the end of the month|1998-01].
He was to be sentenced [Friday|1998-01-09].
He faces [five years|P5Y] in jail.
He was given [five years|P5Y] in [1990|1990].
He will be eligible for parole in [2003|2003].
He was born in Dorne in [1951|1951].
He was born [Jan. 9, 1951|1951-01-09].
He died [Jan. 7|1998-01-07] after a long illness.
The boat sank at [2:50 a.m. Thursday|1998-01-08T02:50].
The boat sank [Thursday|1998-01-08] at [2:50 a.m.|1998-01-08T02:50]
The boat sank in [the early hours of Thursday|1998-01-08].
The search resumed at [dawn Friday|1998-01-09TMO].
The search will resume [Saturday morning|1998-01-10TMO].
Rain is forecast through [Sunday|1998-01-11].
Rain is likely [tonight|1998-01-09TNI] and [tomorrow|1998-01-10].
Snow fell from [Monday|1998-01-05] through [Wednesday|1998-01-07].
Snow fell on [Monday|1998-01-05], [Tuesday|1998-01-06] and [Wednesday|1998-01-07].
Schools reopen [Monday|1998-01-12].
Schools reopened [Monday|1998-01-05].
Schools will be closed until [Jan. 20|1998-01-20].
""".strip().splitlines()

MIXED: Final = """
In [the latest nine months|P9M], net fell 4% to $12 million.
For [the nine months|P9M], net fell 4% to $12 million.
For [the year|1991], analysts expect net of $3 a share.
Its [first-half|1991-H1] profit doubled.
Its [nine-month|P9M] profit doubled.
The company lost $5 million in [the like quarter|1990-Q3] of a bad [1990|1990].
In [the corresponding quarter|1990-Q3], it lost $5 million.
For [the 12 months|P12M] ended [Sept. 30|1991-09-30], it lost $5 million.
The dollar closed at 131.20 yen, up from 130.85 yen [late Wednesday|1991-11-13].
Gold rose $2 an ounce [Wednesday|1991-11-13] in late New York trading.
Rates on [three-month|P3M] bills and [10-year|P10Y] notes fell.
A settlement was reached [a week ago today|1991-11-07].
A hearing is set for [a week from today|1991-11-21].
A hearing is set for [two weeks from now|1991-W48].
A hearing is set for [the week of Nov. 18|1991-W47].
The rule takes effect [30 days from now|1991-12-14].
The loan matures in [10 to 15 years|P10Y].
The loan, made in [the mid-to-late 1980s|198], went bad.
The loan went bad [about a year ago|1990].
The loan went bad [just a year ago|1990].
The loan went bad [less than a year ago|1990].
The loan went bad [a year and a half ago|1990-05].
The loan went bad [a few months ago|PAST_REF].
The loan went bad [years ago|PAST_REF].
The loan went bad [long ago|PAST_REF].
The loan went bad [some time ago|PAST_REF].
He has held the post for [more than a decade|P10Y].
He has held the post for [almost a quarter century|P25Y].
He left [a quarter century ago|1966].
It makes two trips [every other day|SET P2D].
It makes two trips [every six hours|SET PT6H].
It makes two trips [a month|SET P1M].
It makes two trips [per day|SET P1D].
It pays $12 [an hour|SET PT1H].
It meets [the first Monday in December|1991-12-02].
It meets on [Mondays|SET XXXX-WXX-1].
It meets [each spring|SET XXXX-SP].
It met at [10 a.m.|1991-11-14T10:00] and adjourned at [noon|1991-11-14T12:00].
It met from [9 a.m.|1991-11-13T09:00] to [5 p.m. Wednesday|1991-11-13T17:00].
It met until [3:30 a.m. local time|1991-11-14T03:30].
It met at [0600 GMT|1991-11-14T06:00Z].
It met on [Wednesday|1991-11-13] at [2 p.m.|1991-11-13T14:00]
It will meet [tonight|1991-11-14TNI].
It will meet [Friday night|1991-11-15TNI].
It will meet [late this month|1991-11].
It will meet [early next year|1992].
It will meet in [the fourth quarter|1991-Q4].
It will meet on [Dec. 25|1991-12-25], [Christmas Day|1991-12-25].
It will meet by [Nov. 30|1991-11-30].
It has met since [Nov. 4|1991-11-04].
It last met on [Nov. 20, 1990|1990-11-20].
It last met in [November 1990|1990-11].
It has not met since [March|1991-03].
The law of [May 7, 1974|1974-05-07], was struck down [Tuesday|1991-11-12].
The law expires at [midnight|1991-11-14T24:00].
The law expires [Dec. 31|1991-12-31].
The law expired [Oct. 31|1991-10-31].
The law was to expire [Friday|1991-11-15].
The law, passed in [July|1991-07], takes effect in [January|1992-01].
The law, which takes effect in [January|1992-01], was passed in [July|1991-07].
The vote, postponed from [Tuesday|1991-11-12] to [Friday|1991-11-15], may slip again.
The vote, scheduled for [Friday|1991-11-15], was put off until [Dec. 6|1991-12-06].
The vote was put off until [next Wednesday|1991-11-20].
Voters decide [Tuesday|1991-11-19] whether to build it.
Voters decided [Tuesday|1991-11-12] not to build it.
He said [Tuesday|1991-11-12] he would resign [Friday|1991-11-15].
He said [Tuesday|1991-11-12] he had resigned [Monday|1991-11-11].
He said he will decide by [Monday|1991-11-18].
He said he would decide [this weekend|1991-W46-WE].
He was elected in [November 1989|1989-11] and sworn in [the following January|1990-01].
He was elected in [1989|1989] and re-elected [two years later|1991].
He was elected in [1984|1984] and quit [the following year|1985].
He was elected in [1984|1984] and quit [the next year|1985].
He was shot [Sept. 3|1991-09-03] and died [four days later|1991-09-07].
He was shot on [the night of Sept. 3|1991-09-03TNI].
He was shot [early Sunday morning|1991-11-10TMO].
He was shot at [about 11:30 p.m. Saturday|1991-11-09T23:30].
He fled [the day before|1991-11-13].
He fled [the night before|1991-11-13TNI].
He fled [a day later|1991-11-15].
He fled [days later|FUTURE_REF].
He fled [a week earlier|1991-W45].
He fled after [nearly six hours|PT6H].
He was freed after [444 days|P444D].
He ran for [an hour and a half|PT1H30M].
He ran for [half an hour|PT30M].
He slept [all night|P1D].
He waited [another month|P1M].
He waited [a full year|P1Y].
He waited [a couple of days|P2D].
He waited [two full days|P2D].
He waited [two and a half years|P2Y6M].
He waited [2 1/2 years|P2Y6M].
He waited [one and a half years|P1Y6M].
He waited for [at least three weeks|P3W].
He waited for [up to three weeks|P3W].
He waited for [no more than three weeks|P3W].
The [month-long|P1M] siege ended.
The [weeklong|P1W] siege ended.
The [day-long|P1D] siege ended.
The [years-long|PXY] siege ended.
The [24-hour|PT24H] siege ended.
The siege ended in [the 1950s|195], not in [the '40s|194].
The siege ended in [the 12th century|11].
The siege ended in [A.D. 73|0073].
[Now|PRESENT_REF] the siege is over.
[At present|PRESENT_REF] the siege goes on.
For [the time being|PRESENT_REF], the siege goes on.
[Someday|FUTURE_REF] the siege will end.
It will end in [the near future|FUTURE_REF].
It will end in [the coming weeks|FUTURE_REF].
The index is up 4% so far [this year|1991].
The index is up 4% since [January|1991-01].
The index is up 4% from [last November|1990-11].
The index is up 4% for [the week|1991-W46].
It was cold all [last week|1991-W45].
It was cold throughout [1990|1990].
It will be cold [this winter|1992-WI].
It was cold [last winter|1991-WI].
It was hot [last summer|1991-SU].
It will be hot [next summer|1992-SU].
The company was founded in [1889|1889], survived [the 1930s|193] and failed in [1975|1975].
The company, founded [102 years ago|1889], failed.
A [May 1990|1990-05] study found as much.
A [1985|1985] study found as much.
A study [last month|1991-10] found as much.
[Two months ago|1991-09], a study found as much.
[Next Thursday|1991-11-21] is Thanksgiving eve.
He met him on [the night of Friday, Nov. 8|1991-11-08TNI].
The panel met [Tuesday afternoon, Nov. 12|1991-11-12TAF].
He left [one or two days later|1991-11-15].
He left [two or three years ago|1989].
The law would cost $30 billion over [10 years|P10Y].
He worked there for [over 10 years|P10Y].
The two storms came [over a decade|P10Y] apart.
He won in [1972|1972], and [that November|1972-11] he resigned.
He won in [July|1991-07], and [the next month|1991-08] he was sworn in.
Until [Monday|1991-11-11]'s merger, it was rare.
He asked the panel to distance itself from [Tuesday|1991-11-12]'s vote.
[Tuesday|1991-11-12]'s ruling will change little.
The convention got off to a rocky start [Tuesday|1991-11-12].
He said a deal with Dorne reached in [July|1991-07] could be undone.
He boomed: “Let us defeat them in [March|1992-03].”
She will be “very competitive” in [March|1992-03].
He was scheduled to leave Dorne [late Wednesday|1991-11-13].
The panel was set to vote [Wednesday|1991-11-13] on the plan.
The panel is set to vote [Wednesday|1991-11-20] on the plan.
She told Radio Dorne's "Meet the Mayor" on [Sunday|1991-11-10] that she would stay.
The rain could reach Dorne [Saturday|1991-11-16].
He said he could see smoke [Saturday|1991-11-09].
They return [Monday|1991-11-18] or [Tuesday|1991-11-19].
He spoke on [New Year's Day|1991-01-01].
It fell in [the most recent quarter|1991-Q3].
It lost $2 million in [the third quarter|1991-Q3]. Its head was hired [a year ago|1990].
It fell in [the prior-year quarter|1990-Q3].
In the [weeks|PXW] since, it has grown.
The vote is just [days|PXD] away.
He suffered [years|PXY] of neglect.
He has changed over [the years|PXY] in office.
The [late August|1991-08] release drew notice.
Some 90 people [a day|SET P1D] die of it.
It burns 40 tons of coal [a day|SET P1D].
""".strip().splitlines()

CLASSES: Final = """
They have come since [Monday|1991-11-11]. School is out.
He led for most of [the fall|1991-FA] and kept the files for [nearly a year|P1Y] - all of them.
Shares have risen since [the first of the year|1991-01-01]; he will sign by [the first of the month|1991-12-01].
The hall is open until [4 a.m.|1991-11-14T04:00] on [weekends|SET XXXX-WXX-WE].
She came in [nineteen oh five|1905] and left on [March fifth nineteen ninety|1990-03-05].
He died on [the fifth of March, nineteen ninety|1990-03-05]; it was rebuilt in [two thousand and one|2001].
Two thousand people came in [the nineteen-sixties|196].
It is of [the late 19th|18] and [early 20th centuries|19], and of [the later 1960s|196].
It is dated [5-Mar-1990|1990-03-05].
In [the not too distant future|FUTURE_REF] it will go, as in [the distant past|PAST_REF].
He left on [Valentine’s Day|1991-02-14], after [Presidents’ Day|1991-02-18].
He came home on [St. Patrick's Day|1991-03-17].
It opens on [Black Friday|1991-11-29] and shuts on [Hogmanay|1991-12-31].
He fell on [April Fools' Day|1991-04-01] and died on [Palm Sunday|1991-03-24].
Voters chose him on [Election Day|1991-11-05].
It will last [half an hour|PT30M]; it may last until [Monday|1991-11-18].
It was [the week|1991-W46]'s worst storm and [the year|1991]'s third.
They left at [1730 hours|1991-11-14T17:30] and at [12 noon|1991-11-14T12:00], not by [sundown|1991-11-14TEV].
Buses run [every half hour|SET PT30M] and [every couple of weeks|SET P2W].
It fell in [the second half of September|1991-09], [early in the 1990s|199] and at [the end of the quarter|1991-Q3].
It rained in [the first half of the decade|199] and [the latter half of the 19th century|18].
In [the June quarter|1991-Q2] it won; in [last year's first half|1990-H1] and [the year-before quarter|1990-Q2] it lost.
In [the final quarter|1991-Q4], it will lose.
A [10-to-15-year|P10Y] plan and a [five-week|P5W] course ended.
They had come by [Monday|1991-11-11]. People were glad.
In [1987|1987], on [Nov. 11|1987-11-11], a clerk was shot.
It earned $3 million, against $2 million in [the first half last year|1990-H1].
It earned $3 million in [the last half of last year|1990-H2] and in [the last half of the year|1991-H2].
It sees a profit for [the full fiscal year|1991].
Claims rose by 3,000 in [the latest week|1991-W45] from [the previous week|1991-W44].
[Last week|1991-W45], 40 boats landed, down from 60 [the week before|1991-W44].
He retired [last June 30|1991-06-30] after [30 years|P30Y].
He will retire [next June 30|1992-06-30].
He retired in [the summer of last year|1990-SU].
The talks run through [the week of Nov. 18|1991-W47].
The bid expires at [midnight EST, Nov. 29|1991-11-29T24:00-05].
Net for [the year-earlier nine months|P9M] was $40 million.
Growth should return in [the second half of the fiscal year|1991-H2].
Dorne earned $3 million in [the third quarter|1991-Q3]. In [last year's second quarter|1990-Q2] it lost.
In [the third quarter|1991-Q3] it won, after [last year's third quarter|1990-Q3]; [the latest quarter|1991-Q3] was good.
Sales rose 8% over [1990|1990] and were higher than [1988|1988]'s.
The unit cost more than 1988 others.
Prices will fall in [1992|1992], as they did in [fall 1990|1990-FA].
Sales for [the month|1991-11] fell; they were weak for most of [the week|1991-W46].
In [the months ahead|FUTURE_REF], demand will grow.
In [previous years|PAST_REF], demand grew; in [later years|FUTURE_REF], it fell.
In [the three previous years|P3Y], it grew.
It wants the sale closed "[as soon as possible|FUTURE_REF]."
[Soon|FUTURE_REF] it will be gone, and [some day|FUTURE_REF] it may come back.
Soon she was gone.
The strike has gone on for [well over a month|P1M].
He left [barely a week ago|1991-W45].
He left [a little over a year ago|1990].
It takes [a year or more|P1Y], and [another three to six months|P3M] for repairs.
A [12- to 18-month|P12M] list is kept, of 18- to 34-year-olds.
They spent [these three years|P3Y] and [an additional two weeks|P2W] in jail.
It rains [once or twice a week|SET P1W] and snows [several times a year|SET P1Y].
They meet [every Monday morning|SET XXXX-WXX-1TMO].
It rained [all week long|P1W].
In [morning|1991-11-14TMO] trading, the bond fell.
An [early-morning|1991-11-14TMO] raid killed three.
A late-night host joked.
By [morning|1991-11-14TMO], the river had risen.
By morning newspapers had the news.
He will speak at [8 tonight|1991-11-14T20:00] and at [eight this evening|1991-11-14T20:00].
He was shot at [3:15 in the afternoon|1991-11-14T15:15].
It will open in [H1 1992|1992-H1].
He was shot on [the night of Oct. 25|1991-10-25TNI], a [Friday|1991-10-25], near Dorn.
[Three weeks|P3W] to the day after the crash, trading was calm.
[The fall|1991-FA] season is weak.
Prices are up 3% from [last October|1990-10].
""".strip().splitlines()

NO_TIMES: Final = """
The vote was 1,995 to 1,204.
She scored 1998 points in all.
The town has 1920 inhabitants.
Flight 1812 landed safely.
Some 2000 soldiers marched.
He lives at 1600 Beech Street.
The index closed at 2014.65, up 3.2.
The index rose 1950 to 2100 points.
Judge April Dorran ruled for the bank.
Mr. March and Mr. May declined to comment.
The army may march on the capital.
Protesters march through the city.
Sales may fall if prices spring back.
Prices fall when demand is weak.
The second man fled.
A second car followed.
The Sunday Times reported the deal.
The Evening Post reported the deal.
She stars in "Saturday Night Live."
He read it in the Daily Ledger.
USA Today reported the deal.
The team won 3-2 and lost 4-1.
The score was 10:9 at the break.
A ratio of 3:1 is common.
A quarter of the voters stayed home.
One quarter of the money is gone.
Three quarters of the voters stayed home.
The fourth quarterback was hurt.
The minute amounts are harmless.
They took a second look at the plan.
He gave a second-hand account.
The Boeing 747 and the Airbus 320 collided.
The 1040 form is due.
Highway 2010 is closed.
Room 1984 was empty.
He paid $1995 for the car.
The engine makes 1900 rpm.
The New Year Company was sold.
The Friday Club is a charity.
Summer Hale won the seat.
Winter Park is a town in the hills.
The fall of the government shocked many.
The president, Juan Augusto Dias, spoke.
The Season's greetings were brief.
The Century Fund was sold.
20th Century Pictures was sold.
He said that, Mr. Sun, who sat nearby, agreed.
Mon Repos is a village.
The sat phone failed.
Chapter 11 protection was sought.
Section 1981 of the code applies.
Public Law 1994 applies.
The bill, S. 1875, died.
The Mark IV was worth 2.1050 marks.
The dollar fetched 1.9015 marks.
The jury voted 10 to 2.
About 20 million people live there.
Bus No. 1907 crashed.
The 747s were sold.
He is in his 60s.
One Wardley Now is a campaign.
She sang "Tonight" twice.
He spoke on Radio Dorne's "This Week" with her.
He told the 48 Hours programme so.
The Winter Olympics drew crowds.
It was the dawn of a long quarrel.
A second quarter-point cut may follow.
The quarter of the voters who stayed home were young.
At the end of the day, he was right.
Turnout has fallen over the past few elections.
It was the third attempt in as many weeks.
With 1:24 left, he scored.
They learned of each other's days.
He is 18 to 35 years old.
Temperatures were in the 60s.
The share of those in their twenties fell.
""".strip().splitlines()

CASES: Final = [
    (line, day)
    for day, lines in (
        (THURSDAY, BUSINESS),
        (TUESDAY, NEWS),
        (FRIDAY, TURN),
        (FRIDAY, BROADCAST),
        (THURSDAY, MIXED),
        (THURSDAY, CLASSES),
        (TUESDAY, NO_TIMES),
    )
    for line in lines
]


@pytest.mark.parametrize(("marked", "day"), CASES)
def test_a_sentence_of_newswire_holds_these_times_and_no_other(marked, day):
    assert told(marked, day) == meant(marked)
