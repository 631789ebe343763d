"""Search: words in, the articles that have them and the statements that have them out, apart from each other."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import Hit, Said
from onrecord.archive.schema import STATUSES
from onrecord.web.asked import OUTLET, PAGE, SINCE, UNTIL, WORDS, Asked, Param
from onrecord.web.shown import shown_hit, shown_said
from onrecord.web.view import Answer, View
from onrecord.web.views.said import SAID_COLUMNS, said_row

PER_PAGE: Final = 20
BESIDE: Final = 3
"""Statements that stand beside the articles."""

SPEAKER: Final = Param("speaker", "Words of the name of who said it, or passes it on.")
STATUS: Final = Param("status", "What the text makes of it.", "choice", STATUSES)
KIND: Final = Param("in", "What to look for.", "choice", ("articles", "statements"), "articles")


class SearchAnswer(msgspec.Struct, frozen=True):
    """What a search found."""

    articles: list[Hit]
    """The best first; empty when statements were asked for."""
    statements: list[Said]
    """Those of the newest articles first; some of them beside articles too."""
    page: int
    more: bool
    """There is a next page."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Look for words; without any, the newest articles are shown."""
    offset = (asked.page - 1) * PER_PAGE
    in_articles = asked["in"] == "articles"
    hits: list[Hit] = []
    said: list[Said] = []
    if asked["q"] and in_articles:
        hits = list(archive.search(asked["q"], **asked.narrowed, limit=PER_PAGE + 1, offset=offset))
    if (asked["q"] or asked["speaker"] or asked["status"]) and (not in_articles or asked.page == 1):
        said = _said(archive, asked, BESIDE if in_articles else PER_PAGE + 1, 0 if in_articles else offset)
    more = len(hits if in_articles else said) > PER_PAGE
    data = SearchAnswer(hits[:PER_PAGE], said[:PER_PAGE], asked.page, more)
    rows = map(_row, data.articles) if in_articles else map(said_row, data.statements)
    newest = [] if asked["q"] or not in_articles else archive.newest(**asked.narrowed, limit=PER_PAGE)
    return Answer(
        data,
        [tuple(row) for row in rows],
        {
            "hits": list(map(shown_hit, data.articles)),
            "said": [shown_said(one, asked["q"]) for one in data.statements],
            "newest": newest,
            "facets": (),
            "bars": (),
        },
        () if in_articles else SAID_COLUMNS,
    )


def _said(archive: Archive, asked: Asked, limit: int, offset: int) -> list[Said]:
    found = archive.said(
        about=asked.given("q"),
        speaker=asked.given("speaker"),
        status=asked.given("status"),
        **asked.narrowed,
        limit=limit,
        offset=offset,
    )
    return list(found)


def _row(hit: Hit) -> tuple[str | int, ...]:
    source = hit.source
    return (
        source.article,
        source.headline,
        source.outlet,
        source.day,
        source.address or "",
        source.version,
        source.language,
        hit.snippet.text,
        hit.snippet.start,
        hit.snippet.end,
        len(hit.matches),
    )


SEARCH: Final = View(
    "search",
    "/search",
    "Articles with all these words, the best first; or statements with them.",
    (WORDS, KIND, OUTLET, SINCE, UNTIL, SPEAKER, STATUS, PAGE),
    SearchAnswer,
    tuple("article headline outlet day address version language snippet start end matches".split()),
    show,
)
