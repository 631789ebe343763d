"""A line of time and claims as people read them: who vouches for what, and which day nobody gives."""

from __future__ import annotations

from onrecord.link.storylines import alone, find_storylines
from onrecord.model.storyline import Storyline
from onrecord.writers.storylines import (
    TellingRow,
    TimelineRow,
    answered_rows,
    by_day,
    day_of_row,
    reasons_in_words,
    timeline_rows,
)
from tests.link.told_articles import read

FALL = read("A bridge fell in Ebb on Monday and killed Ann Okoro, said Mayor Dana Hale.", "a1", "2024-05-07")
CLAIM = read("Orr Steel was warned of cracks in the Ebb bridge, Mayor Dana Hale said.", "a2", "2024-05-08")
DENIAL = read("Orr Steel denied that it was warned of cracks in the Ebb bridge.", "a3", "2024-05-09")


def row(day: str | None, words: str, reported: str | None = "2024-05-07T10:00:00Z") -> TimelineRow:
    told = TellingRow("a", "e", reported, "attack", "", words, "plan", 0, 3)
    return TimelineRow((day, day) if day else None, (told,))


def test_a_claim_is_never_printed_as_a_fact():
    (first, *_) = timeline_rows(alone(FALL), {"a1": FALL})
    (told,) = first.tellings
    assert told.standing == "claim, Dana Hale"
    assert FALL.text[told.start : told.end] in told.words


def test_articles_that_are_not_given_tell_nothing():
    assert timeline_rows(alone(FALL), {}) == []
    assert timeline_rows(Storyline("s", ("a1",)), {"a1": FALL}) == []


def test_a_day_that_nobody_gives_is_said_to_be_none():
    assert day_of_row(row("2024-05-06", "x")) == "6 May 2024"
    assert day_of_row(row(None, "x")) == "reported 7 May 2024; day not given"
    assert day_of_row(row(None, "x", None)) == "day not given"
    assert day_of_row(TimelineRow(("2024-05-06", "2024-05-08"), row(None, "x").tellings)) == "6 to 8 May 2024"


def test_what_one_sentence_tells_stands_together_under_its_day():
    rows = [row("2024-05-06", "x"), row("2024-05-06", "x"), row("2024-05-06", "y"), row("2024-05-07", "y")]
    assert [(day, [len(same) for same in told]) for day, told in by_day(rows)] == [
        ("6 May 2024", [2, 1]),
        ("7 May 2024", [1]),
    ]


def test_a_claim_stands_beside_who_denies_it_in_another_article():
    from onrecord.link.claims import claim_groups

    both = {"a2": CLAIM, "a3": DENIAL}
    (group,) = answered_rows(Storyline("s", ("a2", "a3"), claims=claim_groups(list(both.values()))), both)
    assert [(one.article, one.relation, one.who) for one in (*group.claims, *group.answers)] == [
        ("a2", None, "Dana Hale, Mayor"),
        ("a3", "contradicts", "Orr Steel"),
    ]


def test_reasons_are_in_the_words_of_both():
    texts = (FALL.text + " Orr Steel built it.", "Ann Okoro died on Monday when Orr Steel's bridge fell in Ebb.")
    articles = [read(text, f"b{number}", f"2024-05-0{number + 7}") for number, text in enumerate(texts)]
    ties = [tie for one in find_storylines(articles) for tie in one.ties]
    assert [reason for tie in ties for reason in reasons_in_words(tie) if "Okoro" in reason] == [
        "both name “Ann Okoro”"
    ] * len(ties)
