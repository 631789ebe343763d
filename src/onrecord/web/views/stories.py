"""Storylines: where articles come from in, those of the newest about the same matter out, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import FoundStoryline, Source
from onrecord.web.asked import LANGUAGE, OUTLET, PAGE, SINCE, UNTIL, Asked, Param
from onrecord.web.view import Answer, View

PER_PAGE: Final = 15
SEEN: Final = 4
"""Articles of a storyline that are seen at once; the others are folded up."""
_COLUMNS: Final = tuple("storyline article day outlet headline address".split())
PARAMS: Final[tuple[Param, ...]] = (OUTLET, SINCE, UNTIL, LANGUAGE, PAGE)


class StoriesAnswer(msgspec.Struct, frozen=True):
    """Articles about the same matter."""

    storylines: list[FoundStoryline]
    """Those with the newest article first."""
    page: int
    more: bool
    """There is a next page."""


class Shown(NamedTuple):
    """A storyline, ready for the template."""

    storyline: FoundStoryline
    title: Source
    """The newest article with a headline, else the newest."""
    articles: list[Source]
    """The newest first."""
    papers: int


def show(archive: Archive, asked: Asked) -> Answer:
    """The storylines of the newest articles."""
    offset = (asked.page - 1) * PER_PAGE
    found = list(archive.storylines(limit=PER_PAGE + 1, offset=offset, **asked.source_filters))
    data = StoriesAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    shown = list(map(shown_storyline, data.storylines))
    return Answer(data, list(_rows(shown)), {"shown": shown, "seen": SEEN})


def shown_storyline(one: FoundStoryline) -> Shown:
    """Make it ready for a template."""
    articles = [one.sources[key] for key in reversed(one.articles) if key in one.sources]
    title = next((source for source in articles if source.headline), articles[0])
    return Shown(one, title, articles, len({source.outlet for source in articles}))


def _rows(shown: list[Shown]) -> Iterator[tuple[str | int, ...]]:
    for one in shown:
        for source in one.articles:
            address = source.address or ""
            yield one.storyline.id, source.article, source.day, source.outlet, source.headline, address


STORIES: Final = View(
    "stories",
    "/stories",
    "Articles about the same matter, two or more, worked out of the newest ones; those with the newest article first.",
    PARAMS,
    StoriesAnswer,
    _COLUMNS,
    show,
)
