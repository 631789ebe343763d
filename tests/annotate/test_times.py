"""Expressions of time: what they are, what they mean, what they hang on, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize
from onrecord.model.annotation import Time

DAY = "2024-10-23"
"""A Wednesday."""


def find(text: str, language: str | None = "en", **anchors: str) -> tuple[Time, ...]:
    return find_times(text, tokenize(text), find_sentences(text), Anchors(**anchors), language)


def pairs(text: str, day: str | None = DAY) -> list[tuple[str, str | None]]:
    found = find(text, published=day) if day else find(text)
    return [(time.span.text, time.value) for time in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The dam broke on 3 March 1987.", "3 March 1987", "1987-03-03"),
        ("The dam broke on March 3, 1987.", "March 3, 1987", "1987-03-03"),
        ("It opened Monday, June 5th, 1995.", "Monday, June 5th, 1995", "1995-06-05"),
        ("Signed on 1987-03-03 in Oslo.", "1987-03-03", "1987-03-03"),
        ("Signed on 03.04.1987 in Oslo.", "03.04.1987", "1987-04-03"),
        ("Signed on 12/31/1987 in Ohio.", "12/31/1987", "1987-12-31"),
        ("The mill closed in August 2003.", "August 2003", "2003-08"),
        ("The mill closed in 2003.", "2003", "2003"),
        ("He left in the year two thousand.", "the year two thousand", "2000"),
        ("She was mayor in nineteen eighty-four.", "nineteen eighty-four", "1984"),
        ("Rents doubled in the 1970s.", "the 1970s", "197"),
        ("Rents doubled in the late '80s.", "the late '80s", "198"),
        ("A chapel of the 12th century burned.", "the 12th century", "11"),
        ("Profit fell in the second quarter of 2019.", "the second quarter of 2019", "2019-Q2"),
        ("Profit fell in Q2 2019.", "Q2 2019", "2019-Q2"),
        ("Rain ruined the first half of 2019.", "the first half of 2019", "2019-H1"),
        ("They met in the spring of 1999.", "the spring of 1999", "1999-SP"),
        ("Week 12 began on 2024-W12.", "2024-W12", "2024-W12"),
        ("The temple fell in 146 BC.", "146 BC", "BC0146"),
        ("They sang at Christmas 1972.", "Christmas 1972", "1972-12-25"),
        ("Margins shrank in fiscal 2011.", "fiscal 2011", "2011"),
        ("Margins shrank in the 2011 fiscal year.", "the 2011 fiscal year", "2011"),
        ("Margins shrank in FY2011.", "FY2011", "2011"),
        ("The temple fell in AD 400.", "AD 400", "0400"),
    ],
)
def test_an_absolute_date_needs_no_anchor(text, words, value):
    assert (words, value) in pairs(text, day=None)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The council met on Wednesday.", "Wednesday", "2024-10-23"),
        ("The council met on Tuesday.", "Tuesday", "2024-10-22"),
        ("The council met on Thursday.", "Thursday", "2024-10-17"),
        ("The council will meet on Thursday.", "Thursday", "2024-10-24"),
        ("It closes at noon, as it had been due to end Tuesday.", "Tuesday", "2024-10-22"),
        ("Voters go to the polls next Sunday.", "next Sunday", "2024-10-27"),
        ("He resigned last Friday.", "last Friday", "2024-10-18"),
        ("Rehearsals run Tuesday through Friday.", "Friday", "2024-10-25"),
        ("He resigned yesterday.", "yesterday", "2024-10-22"),
        ("He will resign tomorrow morning.", "tomorrow morning", "2024-10-24TMO"),
        ("Flooding began last night.", "last night", "2024-10-22TNI"),
        ("Prices rose last week.", "last week", "2024-W42"),
        ("Prices rose this month.", "this month", "2024-10"),
        ("Prices rose last year.", "last year", "2023"),
        ("Prices rose over the weekend.", "the weekend", "2024-W42-WE"),
        ("He left three weeks ago.", "three weeks ago", "2024-W40"),
        ("He left two years ago.", "two years ago", "2022"),
        ("He took office at the start of the month.", "the start of the month", "2024-10"),
        ("The bridge opened in May.", "May", "2024-05"),
        ("The bridge opened in December.", "December", "2023-12"),
        ("The bridge will open in February.", "February", "2025-02"),
        ("On May 7 the minister spoke on Friday.", "Friday", "2024-10-18"),
        ("The vote is to be held on November 20.", "November 20", "2024-11-20"),
        ("Nobody came this past week.", "this past week", "2024-W42"),
        ("The dividend will be paid Jan. 5.", "Jan. 5", "2025-01-05"),
        ("Net fell in the third quarter.", "the third quarter", "2024-Q3"),
        ("Net fell in the quarter ended June 30.", "the quarter", "2024-Q2"),
        ("Net fell from the same period last year.", "the same period last year", "2023"),
        ("Snow fell last winter.", "last winter", "2024-WI"),
        ("It closed last Thanksgiving.", "last Thanksgiving", "2023-11-23"),
        ("The strike started Monday at 6:30 a.m.", "6:30 a.m.", "2024-10-21T06:30"),
        ("Sales will rise this quarter.", "this quarter", "2024-Q4"),
        ("Sales will rise next quarter.", "next quarter", "2025-Q1"),
        ("Sales fell from the same quarter last year.", "the same quarter last year", "2023-Q3"),
        ("Sales fell from last year's fourth quarter.", "last year's fourth quarter", "2023-Q4"),
        ("Sales fell in the latest period.", "the latest period", "2024-Q3"),
        ("Rents fell from the same month last year.", "the same month last year", "2023-10"),
        ("By this time next year it will stand.", "this time next year", "2025"),
        ("It should stand by mid-year.", "mid-year", "2024"),
        ("He left a year and a half ago.", "a year and a half ago", "2023-04"),
        ("He left half a century ago.", "half a century ago", "1974"),
        ("He left a week or so ago.", "a week or so ago", "2024-W42"),
        ("It opens in two weeks' time.", "two weeks' time", "2024-W45"),
        ("It burned later yesterday.", "later yesterday", "2024-10-22"),
        ("It burned last evening.", "last evening", "2024-10-22TEV"),
        ("He met her earlier this summer.", "earlier this summer", "2024-SU"),
        ("Trading ends at 5 p.m. EST Friday.", "5 p.m. EST Friday", "2024-10-25T17:00-05"),
        ("The vote is set for 9 a.m. on Thursday.", "9 a.m.", "2024-10-24T09:00"),
    ],
)
def test_a_relative_date_hangs_on_the_day_of_the_text(text, words, value):
    found = {time.span.text: time for time in find(text, published=DAY)}
    assert words in found
    if words != "9 a.m.":
        assert found[words].value == value
    assert found[words].anchor == "published"


@pytest.mark.parametrize(
    ("text", "words", "type_", "value", "mod"),
    [
        ("It lasted two weeks.", "two weeks", "DURATION", "P2W", None),
        ("It takes two to three weeks.", "two to three weeks", "DURATION", "P2W", None),
        ("It takes 18 to 24 months.", "18 to 24 months", "DURATION", "P18M", None),
        ("It rained all week.", "all week", "DURATION", "P1W", None),
        ("It stood for a quarter of a century.", "a quarter of a century", "DURATION", "P25Y", None),
        ("It took a hundred years.", "a hundred years", "DURATION", "P100Y", None),
        ("It took two-and-a-half hours.", "two-and-a-half hours", "DURATION", "PT2H30M", None),
        ("The talks will last two days.", "two days", "DURATION", "P2D", None),
        ("It lost money in the past two quarters.", "the past two quarters", "DURATION", "P2Q", None),
        ("a several-year delay", "several-year", "DURATION", "PXY", None),
        ("The dam failed every few years.", "every few years", "SET", "PXY", None),
        ("He grew quiet over the years.", "the years", "DURATION", "PXY", None),
        ("He sings on Mondays.", "Mondays", "SET", "XXXX-WXX-1", None),
        ("He sings on Sunday mornings.", "Sunday mornings", "SET", "XXXX-WXX-7TMO", None),
        ("He sings every summer.", "every summer", "SET", "XXXX-SU", None),
        ("He sings every October.", "every October", "SET", "XXXX-10", None),
        ("He sings every morning.", "every morning", "SET", "XXXX-XX-XXTMO", None),
        ("He sings every other Friday.", "every other Friday", "SET", "XXXX-WXX-5", None),
        ("They moved only at night.", "night", "TIME", "XXXX-XX-XXTNI", None),
        ("It closed some time ago.", "some time ago", "DATE", "PAST_REF", None),
        ("a two-week truce", "two-week", "DURATION", "P2W", None),
        ("It took 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M", None),
        ("It took two and a half hours.", "two and a half hours", "DURATION", "PT2H30M", None),
        ("It took half an hour.", "half an hour", "DURATION", "PT30M", None),
        ("It took more than three months.", "more than three months", "DURATION", "P3M", "MORE_THAN"),
        ("It took at least 72 hours.", "at least 72 hours", "DURATION", "PT72H", "EQUAL_OR_MORE"),
        ("It took about a decade.", "about a decade", "DURATION", "P10Y", "APPROX"),
        ("It took a few days.", "a few days", "DURATION", "PXD", None),
        ("He drank for decades.", "decades", "DURATION", "PXDE", None),
        ("over the past three years", "the past three years", "DURATION", "P3Y", None),
        ("for the first nine months of 2001", "the first nine months", "DURATION", "P9M", None),
        ("He swims every day.", "every day", "SET", "P1D", None),
        ("He swims three times a week.", "three times a week", "SET", "P1W", None),
        ("The firm makes 40 cars a month.", "a month", "SET", "P1M", None),
        ("They meet every Monday.", "every Monday", "SET", "XXXX-WXX-1", None),
        ("early in May 2001", "early in May 2001", "DATE", "2001-05", "START"),
        ("by the end of 2001", "the end of 2001", "DATE", "2001", "END"),
        ("in mid-May 2001", "mid-May 2001", "DATE", "2001-05", "MID"),
        ("He is now free.", "now", "DATE", "PRESENT_REF", None),
        ("He was recently freed.", "recently", "DATE", "PAST_REF", None),
        ("Three more trials follow in the coming weeks.", "the coming weeks", "DATE", "FUTURE_REF", None),
    ],
)
def test_lengths_sets_parts_and_vague_times(text, words, type_, value, mod):
    found = {time.span.text: time for time in find(text, published=DAY)}
    assert words in found
    assert (found[words].type, found[words].value, found[words].mod) == (type_, value, mod)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He was sentenced on Tuesday.", "Tuesday", "XXXX-WXX-2"),
        ("He pleaded guilty in October.", "October", "XXXX-10"),
        ("He was sentenced earlier this month.", "earlier this month", "XXXX-XX"),
        ("Talks broke down last week.", "last week", "XXXX-WXX"),
        ("Talks broke down last year.", "last year", "XXXX"),
        ("Talks broke down yesterday.", "yesterday", "XXXX-XX-XX"),
        ("Talks broke down on May 5.", "May 5", "XXXX-05-05"),
    ],
)
def test_without_a_date_relative_times_stay_unresolved(text, words, value):
    (time,) = find(text)
    assert (time.span.text, time.value, time.status) == (words, value, "unresolved")
    assert time.interval is None
    assert time.anchor is None


def test_the_capture_gives_body_text_a_candidate_and_no_value():
    (time,) = find("He was sentenced on Tuesday.", captured="2024-10-23T10:00:00Z")
    assert (time.value, time.status, time.anchor) == ("XXXX-WXX-2", "ambiguous", "captured")
    assert time.candidates == ("2024-10-22",)
    assert time.interval is None


@pytest.mark.parametrize(
    ("anchors", "value", "anchor"),
    [
        ({"published": "2024-10-23", "modified": "2024-11-20"}, "2024-10-21", "published"),
        ({"modified": "2024-10-23T08:00:00Z", "dateline": "2024-11-20"}, "2024-10-21", "modified"),
        ({"dateline": "2024-10-23"}, "2024-10-21", "dateline"),
        ({"published": "2024-10", "dateline": "2024-10-23"}, "2024-10-21", "dateline"),
    ],
)
def test_anchors_are_taken_in_order(anchors, value, anchor):
    (time,) = find("The dam broke on Monday.", **anchors)
    assert (time.value, time.anchor) == (value, anchor)


def test_the_next_day_follows_the_day_named_last():
    text = "On June 3, 1998, the ferry sank. Two days later divers arrived; the following week they left."
    assert pairs(text) == [
        ("June 3, 1998", "1998-06-03"),
        ("Two days later", "1998-06-05"),
        ("the following week", "1998-W24"),
    ]


def test_the_attacks_of_september_11_lie_in_2001():
    assert pairs("He spoke of the Sept. 11 attacks.") == [("Sept. 11", "2001-09-11")]
    assert pairs("He spoke of the Sept. 11 attacks.", day="1998-10-20") == [("Sept. 11", "1998-09-11")]


def test_a_history_hangs_bare_dates_on_the_year_named_last():
    text = (
        "The siege began in 1641. In March 1642 the town fell, and on 4 May its walls were razed. "
        "By 1643 trade was dead. In July 1644 the king came; in October he left. In August 1645 plague broke out, "
        "and in September it was over. In November came snow. Peace was made in 1648."
    )
    found = dict(pairs(text))
    assert (found["4 May"], found["October"]) == ("1642-05-04", "1644-10")


def test_news_about_many_years_still_hangs_on_its_own_day():
    text = "Champion in 1989, 1991, 1994, 1996, 1998 and 2001, she retired in May after a race in April."
    assert dict(pairs(text))["May"] == "2024-05"


def test_news_with_a_few_old_years_is_no_history():
    text = "Founded in 1901 and sold in 1955, the yard closed on Monday. It will reopen in March."
    assert dict(pairs(text))["Monday"] == "2024-10-21"


@pytest.mark.parametrize(
    "text",
    [
        "They may leave and march to the river.",
        "Mr. March spoke first.",
        "He read the Sunday Times on the train.",
        "The second man fell.",
        "Some 2000 soldiers crossed.",
        "It cost $1990 at most.",
        "A fall of 3 points; water sprang from a spring.",
        "It has 1,990 rooms.",
        "Prices fell 5 percent.",
        "On February 30, 2024 nothing happened.",
        "On 2023-02-29 nothing happened.",
        "Flight 1990 landed.",
        "Three quarters of them agreed.",
        "The coach rested two players in the second half of the game.",
        "She was named Player of the Year.",
        "A survey of 1709 patients found nothing.",
        "The artist Johnny Christmas drew it.",
        "It rains every now and again.",
        "At 25:99 nothing happened.",
        "Temperatures in the 70s are rare.",
        "5 min read",
        "The former member's house stood as recently as they said.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text):
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "words", "role"),
    [
        ("She was sentenced to nine months of house arrest.", "nine months", "sentence_length"),
        ("He got 3 1/2 years behind bars.", "3 1/2 years", "sentence_length"),
        ("with 120 hours of community service", "120 hours", "sentence_length"),
        ("The drought lasted eight months.", "eight months", "when"),
        ("a 12-year-old boy", "12-year-old", "age"),
        ("She is 18 years old.", "18 years old", "age"),
        ("Updated 21 October 2024", "21 October 2024", "furniture"),
        ("They updated it on 21 October 2024", "21 October 2024", "when"),
        ("Updated 7 sec ago", "7 sec ago", "furniture"),
    ],
)
def test_roles_say_what_a_time_is_there_for(text, words, role):
    assert [(time.span.text, time.role) for time in find(text, published=DAY)] == [(words, role)]


def test_how_old_the_page_is_resolves_by_the_capture_alone():
    (unknown,) = find("Updated 7 sec ago", published=DAY)
    (known,) = find("Updated 7 sec ago", captured="2024-10-23T10:00:05Z")
    assert (unknown.value, unknown.status) == (None, "unresolved")
    assert (known.value, known.status, known.anchor) == ("2024-10-23T09:59:58Z", "resolved", "captured")


def test_so_long_ago_alone_in_its_line_is_how_old_the_page_is():
    ago, told = find("Dam breaks\n2 days ago\nIt broke 2 days ago.", published=DAY, captured="2024-10-25T10:00:00Z")
    assert (ago.value, ago.role, ago.anchor) == ("2024-10-23T10:00:00Z", "furniture", "captured")
    assert (told.value, told.role) == ("2024-10-21", "when")
    assert find("2 days ago", published=DAY)[0].value == "2024-10-21"


def test_so_long_behind_an_author_alone_in_the_line_is_how_old_the_page_is():
    told = find(
        "Ann Mo Reed 2 months\nAnn Mo @annmo / 2 days\nHe left for 2 months\nMan Jailed 6 Months", published=DAY
    )
    assert [time.role for time in told] == ["furniture", "furniture", "when", "sentence_length"]


def test_days_of_a_list_lie_in_the_year_above_it():
    text = "The Band's Tour 2025 dates:\nJune 9 -- Dorn\nJuly 2 -- Belmar\nThe band split on March 3."
    assert [time.value for time in find(text, published=DAY)] == ["2025", "2025-06-09", "2025-07-02", "2024-03-03"]


def test_nothing_hangs_on_the_age_of_the_page():
    _, shot = find("Published Yesterday\nThe men were shot just before 2 a.m. at home.", published=DAY)
    assert shot.value == f"{DAY}T02:00"


def test_a_text_that_speaks_of_next_year_is_no_history():
    told = "The mill opened in June 1929, grew in May 1931 and July 1935, burnt in April 1947 and shut in August 1951. "
    assert find(f"{told}It will go next year. Work began this month.", published=DAY)[-2].value == "2025"


def test_a_day_between_publication_and_the_last_change_is_of_that_year():
    days = {"published": "2023-10-09", "modified": "2023-12-24"}
    assert [time.value for time in find("Figures are as of December 20.", **days)] == ["2023-12-20"]
    assert [time.value for time in find("He died on January 4.", **days)] == ["2023-01-04"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from 5 to 8 May 1999", [("5", "1999-05-05"), ("8 May 1999", "1999-05-08")]),
        ("May 5-8, 1999", [("May 5", "1999-05-05"), ("8, 1999", "1999-05-08")]),
        ("the war of 1990-95", [("1990", "1990"), ("95", "1995")]),
        ("in May and June 1971", [("May", "1971-05"), ("June 1971", "1971-06")]),
        ("219-218 BC", [("219", "BC0219"), ("218 BC", "BC0218")]),
    ],
)
def test_a_range_is_two_times(text, found):
    assert pairs(text) == found


def test_a_year_earlier_means_the_same_quarter():
    text = "Net fell 6% in the third quarter. A year earlier the firm had a gain. For the nine months it lost money."
    assert ("A year earlier", "2023-Q3") in pairs(text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("For the year, net fell 6% from a year earlier.", "a year earlier", "2023"),
        ("Orders in September fell from a year earlier.", "a year earlier", "2023-09"),
        ("Net for the fourth quarter should top the $3 million of a year ago.", "a year ago", "2023-Q4"),
        ("In the third quarter net fell; the current quarter looks better.", "the current quarter", "2024-Q4"),
    ],
)
def test_a_year_earlier_means_what_the_sentence_tells_of(text, words, value):
    assert (words, value) in pairs(text)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Am 3. März 2021 und am 5. Mai.", [("3. März 2021", "2021-03-03"), ("5. Mai", "2024-05-05")]),
        ("fr", "le 1er janvier 2020", [("1er janvier 2020", "2020-01-01")]),
        ("es", "el 3 de marzo de 2021, en el mar", [("3 de marzo de 2021", "2021-03-03")]),
        ("pt-BR", "21 de outubro de 2021", [("21 de outubro de 2021", "2021-10-21")]),
        ("ru", "21 октября 2021", [("21 октября 2021", "2021-10-21")]),
        ("ja", "2021年10月21日", [("2021年10月21日", "2021-10-21")]),
        ("it", "30 febbraio 2021", []),
        ("nl", "op 2021-10-21", [("2021-10-21", "2021-10-21")]),
    ],
)
def test_other_languages_give_their_whole_dates(language, text, found):
    times = find(text, language, published=DAY)
    assert [(time.span.text, time.value) for time in times] == found


def test_a_date_whose_day_may_be_its_month_is_ambiguous():
    (time,) = find("It opened on 03/04/2021.", published=DAY)
    assert (time.value, time.status, time.candidates) == ("2021-03-04", "ambiguous", ("2021-03-04", "2021-04-03"))
    (time,) = find("It opened on 13/04/2021.", published=DAY)
    assert (time.value, time.status, time.candidates) == ("2021-04-13", "resolved", ())


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("at the start of the month", ("2024-10-01", "2024-10-10")),
        ("last week", ("2024-10-14", "2024-10-20")),
        ("in the 1990s", ("1990-01-01", "1999-12-31")),
        ("in February 2023", ("2023-02-01", "2023-02-28")),
        ("at 5 p.m. on October 1, 2023", ("2023-10-01", "2023-10-01")),
        ("for two weeks", None),
        ("recently", None),
    ],
)
def test_intervals_give_the_first_and_last_day(text, interval):
    assert find(text, published=DAY)[0].interval == interval


def test_every_time_says_which_rule_found_it():
    assert all(time.rule and time.id == "" for time in find("On Monday, in May 1999, for two weeks.", published=DAY))


WORDS = st.sampled_from(
    "January may March 5 12 1999 31 30 2 1/2 Sept. Monday last next the a an and of in to from - – , . / : ' s 's "
    "weeks year years ago earlier first quarter twenty half past end early p.m. 17:30 noon 3.5 every BC AD Christmas "
    "fiscal 0000 99999 21.10.2024 2024-02-30 \n million few now recently spring fall ² ٣ Updated".split(" ")
)


@given(
    st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join)),
    st.sampled_from((None, DAY, "0001-01-01")),
)
@settings(deadline=None, max_examples=300)
def test_spans_are_verbatim_ordered_and_apart(text, day):
    for language in ("en", "de", None):
        found = find(text, language, **({"published": day} if day else {}))
        assert all(text[time.span.start : time.span.end] == time.span.text for time in found)
        assert all(one.span.end <= two.span.start for one, two in pairwise(found))
        assert all(time.span.text.strip() for time in found)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2024-02-30", "nonsense", "", "2024"])
def test_days_at_the_ends_of_the_calendar_break_nothing(day):
    find(
        "two days later, last week, next century, 3000 years ago, Monday, Easter, next month, 900 decades ago",
        published=day,
    )
