"""Which Monday, which March is meant: where the verb looks that a date belongs to."""

from __future__ import annotations

import pytest

from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize

DAY = "1998-08-20"
"""A Thursday."""


def values(text: str) -> dict[str, str | None]:
    found = find_times(text, tokenize(text), find_sentences(text), Anchors(published=DAY), "en")
    return {time.span.text: time.value for time in found}


@pytest.mark.parametrize(
    "text",
    [
        "The council meets Monday to decide.",
        "The two sides meet Monday in Korva.",
        "The envoy is flying to Korva on Monday.",
        "Polls open at 7 a.m. on Monday.",
        "Troops leave on Monday.",
        "Kick-off is at 3 p.m. on Monday.",
        "The deadline is Monday.",
        "Talks are scheduled for Monday.",
        "A hearing was set for Monday.",
        "A ruling is expected Monday.",
        "The plan is to be signed Monday.",
        "He is favored to win on Monday.",
        "A decision could come as early as Monday.",
        "The new fares apply starting Monday.",
        "Monday will be cold.",
        "The tent was raised ahead of Monday's summit.",
        "On the eve of Monday's vote, he was calm.",
        "They agreed to meet again on Monday.",
        "Workers threatened to walk out Monday.",
        "He urged them to strike on Monday.",
        "They hope to leave on Monday.",
        "The ban won't end on Monday.",
        "Parliament was told to vote by Monday.",
        "Rain is expected through Monday.",
        "The show, which opened last week, runs through Monday.",
        "A strike set to begin Monday has been called off.",
        "A hearing scheduled Monday was put off.",
        "Storms are forecast to hit the coast by Monday.",
        "She is in Oslo to see the king on Monday.",
        "A judge set a hearing for Monday.",
        "Unions called a strike for Monday.",
        "A judge put off Monday's trial.",
        "A judge ordered that he be freed Monday.",
        "The court gave them until Monday to leave.",
        "Ahead of the vote in Dorn on Monday, he has toured the north.",
        "Next week he flies to Korva and is to meet the king on Monday.",
        "The envoy speaks Monday in Korva.",
        "The team returns Monday from Korva.",
        "Protesters gather Monday in Korva.",
        "Hawks: Visit the Owls on Monday.",
        "He has won once this year. That changes Monday.",
        "He faces the prospect of a loss on Monday.",
        "There is a lead to defend in Monday's first primary.",
        "Next fight: Monday.",
        "The judge ordered that the letters, all of them, be released by Monday.",
    ],
)
def test_a_day_lies_ahead_when_its_verb_looks_ahead(text):
    assert values(text)["Monday"] == "1998-08-24"


@pytest.mark.parametrize(
    "text",
    [
        "Workers refused to work Monday.",
        "Troops tried to storm the palace Monday.",
        "Police used tear gas to break up a march Monday.",
        "The firm declined to comment Monday.",
        "She flew to Oslo on Monday to see the king.",
        "Speaking to reporters Monday, he was calm.",
        "The talk turned from gun control to health care on Monday.",
        "The state set aside funds to fight the floods and on Monday sent boats.",
        "He could not be reached Monday.",
        "She wouldn't say Monday how she will vote.",
        "They had hoped to leave on Monday.",
        "He was to have flown home Monday.",
        "It was not until Monday that help came.",
        "By Monday, the fire had spread.",
        "Ana Reed, who lost on Monday, faces trial.",
        "Asked on Monday whether he would run, he left.",
        "The shop was open all day Monday.",
        "The planned visit Monday drew crowds.",
        "The missing hikers, last seen Monday, were found.",
        "A hearing had been set for Monday.",
        "He apologized for Monday's raid.",
        "The two men stood face-to-face Monday.",
    ],
)
def test_a_day_lies_behind_when_its_verb_looks_back(text):
    assert values(text)["Monday"] == "1998-08-17"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The film opens in October.", "October", "1998-10"),
        ("The film, which opened in October, made money.", "October", "1997-10"),
        ("In the year to March, it made money.", "March", "1998-03"),
        ("The books run through the end of March.", "the end of March", "1998-03"),
        ("Ahead of the November election, prices fell.", "November", "1998-11"),
        ("He fell ill in the months of May and June.", "June", "1998-06"),
        ("She was weak in the five states that vote in September.", "September", "1998-09"),
        ("They said the November election was rigged.", "November", "1998-11"),
        ("He said the March election was rigged.", "March", "1998-03"),
        ("The January trial drew crowds.", "January", "1998-01"),
        ("A Sept. 7 hearing was ordered.", "Sept. 7", "1998-09-07"),
        ("The Dec. 4 crash killed nine.", "Dec. 4", "1997-12-04"),
        ("The law took effect on Sept. 30.", "Sept. 30", "1997-09-30"),
        ("The bridge collapsed in September.", "September", "1997-09"),
        ("As of Dec. 31, it had nine ships.", "Dec. 31", "1997-12-31"),
        ("By June, all must be out.", "June", "1999-06"),
        ("Last fight: Sept. 20, a draw.", "Sept. 20", "1997-09-20"),
        ("That could have big effects in November.", "November", "1998-11"),
        ("It could not have been in November.", "November", "1997-11"),
        ("Next fight: Jan. 20.", "Jan. 20", "1999-01-20"),
        ("He is upbeat about his chances of winning in November.", "November", "1998-11"),
        ("But by December, the roof had gone.", "December", "1997-12"),
        ("Ahead of the vote in Dorn on Jan. 15, he has toured the north.", "Jan. 15", "1999-01-15"),
        ("Between the two lies a fair that is held in Dorn on Dec. 6.", "Dec. 6", "1998-12-06"),
        ("Wheat for December delivery fell.", "December", "1998-12"),
        ("He spent the winter in jail and caught cold in November.", "November", "1997-11"),
        ("The court gave them until 9 a.m. Monday to leave.", "9 a.m. Monday", "1998-08-24T09:00"),
    ],
)
def test_a_month_or_its_day_lies_where_the_verb_looks(text, words, value):
    assert values(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met over the weekend.", "the weekend", "1998-W33-WE"),
        ("They will meet over the weekend.", "the weekend", "1998-W34-WE"),
        ("Monday of last week was wet.", "Monday of last week", "1998-08-10"),
        ("He resigned Monday last week.", "Monday last week", "1998-08-10"),
        ("She sings Tuesday next week.", "Tuesday next week", "1998-08-25"),
        ("A week ago Monday he quit.", "A week ago Monday", "1998-08-10"),
        ("He will sing a week from Monday.", "a week from Monday", "1998-08-31"),
        ("They sing this Saturday.", "this Saturday", "1998-08-22"),
        ("They sang this Tuesday.", "this Tuesday", "1998-08-18"),
        ("On Aug. 7 it broke; the next Monday it was mended.", "the next Monday", "1998-08-10"),
        ("It broke on Friday the 14th.", "Friday the 14th", "1998-08-14"),
        ("Clocks go back on the last Sunday in October.", "the last Sunday in October", "1998-10-25"),
        ("They voted on the first Monday in May 1997.", "the first Monday in May 1997", "1997-05-05"),
        ("He sang at a Tuesday rally.", "Tuesday", "1998-08-18"),
        ("He said that Monday was wet.", "Monday", "1998-08-17"),
        ("It fell on a Sunday.", "Sunday", "XXXX-WXX-7"),
        ("The ferry sank at dawn Monday.", "dawn Monday", "1998-08-17TMO"),
        ("The ban ends at midnight Friday.", "midnight Friday", "1998-08-21T24:00"),
        ("It sank in the early hours of Sunday morning.", "the early hours of Sunday morning", "1998-08-16TMO"),
        ("It shook at 3 p.m. (1900 GMT) on Monday.", "3 p.m.", "1998-08-17T15:00"),
        ("It shut from 9 a.m. to 5 p.m. Monday.", "9 a.m.", "1998-08-17T09:00"),
        ("The show began at 8:30 Monday night.", "8:30 Monday night", "1998-08-17T20:30"),
        ("He died a year ago today.", "a year ago today", "1997-08-20"),
        ("He died two weeks ago yesterday.", "two weeks ago yesterday", "1998-08-05"),
        ("Reply on or before Dec. 31.", "Dec. 31", "1998-12-31"),
        ("Reply no later than March 1.", "March 1", "1999-03-01"),
        ("It covers the 12 months ending in November.", "November", "1998-11"),
        ("Last night's storm broke windows.", "Last night", "1998-08-19TNI"),
    ],
)
def test_days_named_beside_others_need_no_verb(text, words, value):
    assert values(text)[words] == value


@pytest.mark.parametrize("text", ["Sunday school is out.", "He watched Monday Night Football.", "No fall of 3 points."])
def test_names_with_a_day_in_them_are_no_days(text):
    assert values(text) == {}
