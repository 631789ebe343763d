"""A storyline with its articles in, its line of time and its claims out, as words that people read.

A row never says that something is so. Each telling says who vouches for it in that article, and a day that no article
gives is said to be none.

>>> told = TellingRow("a", "e", "2024-05-03", "arrest", "", "Li Marsh was arrested.", "plan", 0, 22)
>>> day_of_row(TimelineRow(None, (told,)))
'reported 3 May 2024; day not given'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from onrecord.model.article import Article
from onrecord.model.record import Status
from onrecord.model.storyline import ClaimMember, ReasonKind, Relation, Storyline, Tie, TimelineItem
from onrecord.writers.events import EventRow, event_rows
from onrecord.writers.marks import days_in_words
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import day_in_words
from onrecord.writers.statements import Row, statement_rows, who_in_words

GUESSED: Final = (
    "Put together by machine; that articles belong together, or tell the same event, is a guess. Nothing that anybody"
    " says was checked."
)
"""Stands over a storyline."""
RELATIONS: Final[dict[Relation, str]] = {
    "same": "says the same",
    "supports": "confirms it",
    "contradicts": "denies it",
    "no_evidence": "finds no evidence",
    "no_comment": "does not comment",
    "revises": "says it otherwise",
}
"""How an answer stands to a claim, in words."""
_REASONS: Final[dict[ReasonKind, str]] = {"event": "both tell", "name": "both name", "figure": "both give"}


class TellingRow(msgspec.Struct, frozen=True):
    """An event as one article tells it."""

    article: str
    """Its id."""
    record: str
    """Id of the event."""
    reported: str | None
    """When the article was published, ISO 8601."""
    kind: str
    """What sort of thing happened, in words."""
    who: str
    """Those who do it, and behind an arrow those it is done to; may be empty."""
    words: str
    """The sentence of the article."""
    standing: str
    """Who vouches for it there, and whether it has happened: "claim, Ana Ruiz", "plan"."""
    start: int
    """Where the event's words begin in the article's text."""
    end: int
    status: Status = "asserted"


class TimelineRow(msgspec.Struct, frozen=True):
    """An event, with all who tell it."""

    happened: tuple[str, str] | None
    """Earliest and latest day, ISO 8601; None: no article says, or they disagree."""
    tellings: tuple[TellingRow, ...]
    """First those of the articles that were published first."""


class SideRow(msgspec.Struct, frozen=True):
    """Who claims something, or answers to it."""

    article: str
    record: str
    """Id of the statement."""
    relation: Relation | None
    """None: claims it."""
    who: str
    act: str
    """What the source did, and what that makes of the words: "said (claim)"."""
    words: str
    start: int
    """Where the statement begins in the article's text."""
    end: int


class AnsweredRow(msgspec.Struct, frozen=True):
    """A claim and what others say to it."""

    about: str
    """The claim, as printed."""
    claims: tuple[SideRow, ...]
    answers: tuple[SideRow, ...]


def timeline_rows(storyline: Storyline, articles: Mapping[str, Article]) -> list[TimelineRow]:
    """A row for each event, in the storyline's order; what is told by articles that are not given is left out.

    Args:
        storyline: with its timeline.
        articles: its articles, by their ids.
    """
    events = {(key, row.record.id): row for key, one in articles.items() for row in event_rows(one)}
    rows = (TimelineRow(item.happened, tuple(_tellings(item, events))) for item in storyline.timeline)
    return [row for row in rows if row.tellings]


def _tellings(item: TimelineItem, events: Mapping[tuple[str, str], EventRow]) -> Iterable[TellingRow]:
    for one in item.tellings:
        row = events.get((one.article, one.record))
        if row:
            yield TellingRow(
                one.article,
                one.record,
                one.reported,
                row.kind,
                row.who,
                row.words,
                row.standing,
                row.span.start,
                row.span.end,
                row.record.factuality.status,
            )


def day_of_row(row: TimelineRow) -> str:
    """When it happened, as the articles say; when it was first reported, where none does or they disagree."""
    if row.happened:
        return days_in_words(*row.happened)
    reported = row.tellings[0].reported
    return f"reported {day_in_words(reported[:10])}; day not given" if reported else "day not given"


def by_day(rows: Iterable[TimelineRow]) -> list[tuple[str, list[list[TimelineRow]]]]:
    """Rows under their days; those that the same sentence tells first stand together."""
    days: list[tuple[str, list[list[TimelineRow]]]] = []
    for row in rows:
        day = day_of_row(row)
        if not days or days[-1][0] != day:
            days.append((day, []))
        same = days[-1][1]
        if same and _sentence(same[-1][0]) == _sentence(row):
            same[-1].append(row)
        else:
            same.append([row])
    return days


def _sentence(row: TimelineRow) -> tuple[str, str]:
    first = row.tellings[0]
    return first.article, first.words


def answered_rows(storyline: Storyline, articles: Mapping[str, Article]) -> list[AnsweredRow]:
    """A row for each claim that somebody answers, in any of the articles.

    Args:
        storyline: with its claims.
        articles: its articles, by their ids.
    """
    said = {(key, row.record.id): row for key, one in articles.items() for row in statement_rows(one)}
    return [
        AnsweredRow(
            one_line(group.about),
            tuple(_sides((one for one in group.members if one.relation is None), said)),
            tuple(_sides((one for one in group.members if one.relation), said)),
        )
        for group in storyline.claims
    ]


def _sides(members: Iterable[ClaimMember], said: Mapping[tuple[str, str], Row]) -> Iterable[SideRow]:
    for one in members:
        row = said.get((one.article, one.record))
        if row:
            place = (row.span.start, row.span.end)
            yield SideRow(one.article, one.record, one.relation, who_in_words(row), row.act, row.what, *place)


def reasons_in_words(tie: Tie) -> list[str]:
    """What two articles both tell, in the words of each.

    >>> from onrecord.model.span import Span
    >>> from onrecord.model.storyline import Reason
    >>> reasons_in_words(Tie("a", "b", 1.0, (Reason("name", Span(0, 9, "Ann Okoro"), Span(0, 5, "Okoro")),)))
    ['both name “Ann Okoro” / “Okoro”']
    """
    return [_reason(one.kind, one_line(one.one.text), one_line(one.other.text)) for one in tie.reasons]


def _reason(kind: ReasonKind, one: str, other: str) -> str:
    words = f"“{one}”" if one == other else f"“{one}” / “{other}”"
    return f"{_REASONS[kind]} {words}"
