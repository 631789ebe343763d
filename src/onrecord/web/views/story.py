"""A storyline: one of its articles in; what happened when, who tells it, and claims beside their answers out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import FoundStoryline
from onrecord.errors import NotFound
from onrecord.web.asked import Asked
from onrecord.web.shown import passage_link
from onrecord.web.view import Answer, View
from onrecord.web.views.stories import shown_storyline
from onrecord.writers.claims import UNDECIDED
from onrecord.writers.storylines import (
    GUESSED,
    RELATIONS,
    AnsweredRow,
    TimelineRow,
    answered_rows,
    by_day,
    reasons_in_words,
    timeline_rows,
)

TIES: Final = 60
"""Reasons why two articles belong together that are listed, the strongest ones."""
_ID: Final = re.compile(r"[0-9a-f]{20}")
_COLUMNS: Final = tuple(
    "event happened_first happened_last reported kind who status standing words"
    " article outlet headline start end".split()
)


class StoryAnswer(msgspec.Struct, frozen=True):
    """A storyline with its words."""

    storyline: FoundStoryline
    """Its articles, what holds them together, events and claims by their ids."""
    timeline: list[TimelineRow]
    """In the order of the days; each event with all who tell it, in their words."""
    claims: list[AnsweredRow]
    """Claims that somebody answers."""


def show(archive: Archive, asked: Asked) -> Answer:
    """The storyline that an article belongs to.

    Raises:
        NotFound: there is no such article.
    """
    key = asked.in_path["id"]
    found = archive.storyline(key) if _ID.fullmatch(key) else None
    if found is None:
        raise NotFound("the archive has no such article", remedy="See the storylines: /stories")
    articles = {id_: one for id_ in found.articles if (one := archive.article(id_))}
    data = StoryAnswer(found, timeline_rows(found, articles), answered_rows(found, articles))
    ties = sorted(found.ties, key=lambda tie: -tie.strength)[:TIES]
    return Answer(
        data,
        list(_rows(data)),
        {
            "shown": shown_storyline(found),
            "days": by_day(data.timeline),
            "ties": [(tie, reasons_in_words(tie)) for tie in ties],
            "asked_for": key,
            "sources": found.sources,
            "guessed": GUESSED,
            "undecided": UNDECIDED,
            "relations": RELATIONS,
            "passage_link": passage_link,
        },
    )


def _rows(data: StoryAnswer) -> Iterator[tuple[str | int, ...]]:
    for number, row in enumerate(data.timeline, 1):
        first, last = row.happened or ("", "")
        for one in row.tellings:
            source = data.storyline.sources[one.article]
            told = (one.reported or "", one.kind, one.who, one.status, one.standing, one.words)
            yield number, first, last, *told, one.article, source.outlet, source.headline, one.start, one.end


STORY: Final = View(
    "story",
    "/story/{id}",
    "The storyline that an article belongs to: a timeline, claims and answers; as CSV, a row for each telling.",
    (),
    StoryAnswer,
    _COLUMNS,
    show,
)
