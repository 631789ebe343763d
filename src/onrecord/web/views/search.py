"""Search: words in, the articles that have them and the statements that have them out, apart from each other."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.facets import Facets
from onrecord.archive.results import Hit, Said
from onrecord.web.asked import (
    ACT,
    INDEPENDENT,
    LANGUAGE,
    OUTLET,
    PAGE,
    SINCE,
    SPEAKER,
    STATUS,
    UNTIL,
    WORDS,
    Asked,
    Param,
)
from onrecord.web.narrowing import in_time, narrowing
from onrecord.web.shown import shown_by_article, shown_hit
from onrecord.web.view import Answer, View
from onrecord.web.views.said import SAID_COLUMNS, said_row

PER_PAGE: Final = 20
BESIDE: Final = 3
"""Statements that stand beside the articles."""

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
    facets: Facets | None
    """Of the articles, or of the statements; null: there was no time to count them."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Look for words; without any, the newest articles are shown."""
    in_articles = asked["in"] == "articles"
    hits = _hits(archive, asked) if in_articles else []
    said = _said(archive, asked)
    extra = {
        "hits": list(map(shown_hit, hits[:PER_PAGE])),
        "said": shown_by_article(archive, said[:PER_PAGE], asked["q"]),
        "newest": [] if asked["q"] or said else archive.newest(**asked.source_filters, limit=PER_PAGE),
    }
    facets = None
    with in_time(archive):
        facets = archive.facets(
            asked.given("q"),
            of="articles" if in_articles else "statements",
            **asked.filters,
            independent=bool(asked["independent"]),
        )
    more = len(hits if in_articles else said) > PER_PAGE
    data = SearchAnswer(hits[:PER_PAGE], said[:PER_PAGE], asked.page, more, facets)
    rows = map(_row, data.articles) if in_articles else map(said_row, data.statements)
    return Answer(data, list(rows), {**extra, **narrowing(facets, asked)}, () if in_articles else SAID_COLUMNS)


def _hits(archive: Archive, asked: Asked) -> list[Hit]:
    if not asked["q"]:
        return []
    offset = (asked.page - 1) * PER_PAGE
    return list(
        archive.search(
            asked["q"],
            **asked.filters,
            independent=bool(asked["independent"]),
            limit=PER_PAGE + 1,
            offset=offset,
        )
    )


def _said(archive: Archive, asked: Asked) -> list[Said]:
    """A page of statements; a few of them beside the first page of articles."""
    beside = asked["in"] == "articles"
    if not any(asked[name] for name in ("q", "speaker", "act", "status")) or (beside and asked.page > 1):
        return []
    limit, offset = (BESIDE, 0) if beside else (PER_PAGE + 1, (asked.page - 1) * PER_PAGE)
    return list(
        archive.said(
            about=asked.given("q"),
            **asked.filters,
            independent=bool(asked["independent"]),
            limit=limit,
            offset=offset,
        )
    )


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
    (WORDS, KIND, OUTLET, SINCE, UNTIL, LANGUAGE, SPEAKER, ACT, STATUS, INDEPENDENT, PAGE),
    SearchAnswer,
    tuple("article headline outlet day address version language snippet start end matches".split()),
    show,
)
