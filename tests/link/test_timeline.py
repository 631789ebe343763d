"""The line of time. A case: two texts with their days -> which words tell one event in both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.timeline import timeline
from onrecord.model.article import Article
from onrecord.model.record import Event
from onrecord.model.storyline import TimelineItem
from tests.link.told_articles import read
from tests.pace import cpu_seconds

CASES: dict[str, tuple[tuple[str, str], tuple[str, str], list[tuple[str, str]]]] = {
    "an arrest, with and without its day": (
        ("2024-05-07", "Police arrested Ann Okoro in Ebb on Monday."),
        ("2024-05-08", "Ann Okoro was arrested by police in Ebb."),
        [("arrested", "arrested")],
    ),
    "an arrest on two days is two": (
        ("2024-05-07", "Police arrested Ann Okoro in Ebb on May 6."),
        ("2024-05-08", "Police arrested Ann Okoro in Ebb on May 2."),
        [],
    ),
    "a namesake": (
        ("2024-05-07", "Police arrested Ann Okoro in Ebb on Monday."),
        ("2024-05-08", "Police arrested Ben Okoro in Ebb on Monday."),
        [],
    ),
    "another town": (
        ("2024-05-07", "Police arrested Ann Okoro in Ebb on Monday."),
        ("2024-05-08", "Police arrested Ann Okoro in Osk on Monday."),
        [],
    ),
    "two arrests of nobody with a name": (
        ("2024-05-07", "Police arrested a man."),
        ("2024-05-08", "Police arrested a man."),
        [],
    ),
    "a claim and a fact": (
        ("2024-05-07", "Prosecutors said that police had arrested Ann Okoro on Monday."),
        ("2024-05-08", "Police arrested Ann Okoro on Monday."),
        [("arrested", "arrested")],
    ),
    "somebody attacks again and again": (
        ("2024-05-07", "Militants attacked Osk Mining near Ebb."),
        ("2024-05-19", "Militants attacked Osk Mining."),
        [],
    ),
    "an accident is told with its place once": (
        ("2024-05-07", "Rescue crews were in Ebb. A bridge collapsed on Monday."),
        ("2024-05-07", "A bridge collapsed in Ebb."),
        [("collapsed", "collapsed")],
    ),
    "a plan that comes true": (
        ("2024-05-06", "President Ann Okoro will meet President Ben Sand in Osk on Friday."),
        ("2024-05-11", "President Ann Okoro met President Ben Sand in Osk on Friday."),
        [("meet President", "met President")],
    ),
    "a plan that was made afterwards is another one": (
        ("2024-05-11", "President Ann Okoro met President Ben Sand in Osk."),
        ("2024-05-12", "President Ann Okoro will meet President Ben Sand in Osk."),
        [],
    ),
    "the day of the verdict is not the day of the murder": (
        ("2024-05-07", "A jury in Osk convicted Ben Sand on Monday of the murder of Ann Okoro."),
        ("2024-01-16", "Ann Okoro was murdered in January 2024."),
        [("murdered", "murder")],
    ),
    "a demand is not told as happening": (
        ("2024-05-07", "Lawmakers demanded that police arrest Ann Okoro on Monday."),
        ("2024-05-08", "Police arrested Ann Okoro on Monday."),
        [],
    ),
}


def together(articles: list[Article], items: tuple[TimelineItem, ...]) -> list[tuple[str, ...]]:
    """The words of events that several articles tell."""
    words = {(one.id, it.id): it.trigger.text for one in articles for it in one.records if isinstance(it, Event)}
    return [tuple(words[one.article, one.record] for one in item.tellings) for item in items if len(item.tellings) > 1]


@pytest.mark.parametrize("case", CASES)
def test_events_that_are_told_twice(case):
    one, other, wanted = CASES[case]
    articles = [read(one[1], "a1", one[0]), read(other[1], "a2", other[0])]
    assert all(any(isinstance(it, Event) for it in article.records) for article in articles)
    assert together(articles, timeline(articles)) == wanted


def test_one_article_has_a_line_of_its_own():
    text = "Ann Okoro was arrested in Ebb on Monday. She was charged with fraud on Sunday. Ebb had elected her in 2021."
    items = timeline([read(text, "a1", "2024-05-07")])
    assert [item.happened for item in items] == [
        ("2021-01-01", "2021-12-31"),
        ("2024-05-05", "2024-05-05"),
        ("2024-05-06", "2024-05-06"),
    ]
    assert {one.reported for item in items for one in item.tellings} == {"2024-05-07"}


def test_nothing_is_said_of_a_day_that_no_article_gives():
    (item,) = timeline([read("Police arrested Ann Okoro in Ebb.", "a1", "2024-05-07")])
    assert item.happened is None


def test_days_are_what_all_tellings_allow():
    articles = [
        read("Police arrested Ann Okoro in Ebb in May 2024.", "a1", "2024-06-07"),
        read("Police arrested Ann Okoro in Ebb on May 6.", "a2", "2024-05-08"),
    ]
    (item,) = timeline(articles)
    assert item.happened == ("2024-05-06", "2024-05-06")
    assert [one.article for one in item.tellings] == ["a2", "a1"]


TEXTS = [(day, text) for case in CASES.values() for day, text in case[:2]]


@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5), st.randoms())
def test_the_order_of_articles_changes_nothing_and_no_event_is_lost(texts, chance):
    articles = [read(text, f"a{at}", day) for at, (day, text) in enumerate(texts)]
    items = timeline(articles)
    chance.shuffle(articles)
    assert timeline(articles) == items
    told = [(one.article, one.record) for item in items for one in item.tellings]
    events = [(one.id, it.id) for one in articles for it in one.records if isinstance(it, Event)]
    assert sorted(told) == sorted(events)
    assert all(len({one.article for one in item.tellings}) == len(item.tellings) for item in items)


def test_a_day_that_is_none_is_left_out():
    article = read("Police arrested Ann Okoro in Ebb.", "a1", "soon")
    assert timeline([article])[0].happened is None


def test_many_tellings_are_fast():
    article = read("Police arrested Ann Okoro in Ebb. " * 300, "a", "2024-05-07")
    articles = [read("Police arrested Ann Okoro in Ebb on Monday.", f"a{at}", "2024-05-07") for at in range(300)]
    assert cpu_seconds(lambda: timeline([article, *articles]), limit=5) < 5
