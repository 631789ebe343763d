"""An article of the archive: its id and perhaps a span of its text in, its reader out, with the passage marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec
from markupsafe import Markup

from onrecord.archive import Archive
from onrecord.archive.results import Source
from onrecord.archive.versions import Version
from onrecord.errors import NotFound, UsageError
from onrecord.link.reports import Report
from onrecord.model.article import Article
from onrecord.model.page import Page
from onrecord.model.span import Span
from onrecord.web.asked import Asked, Param
from onrecord.web.shown import people_links
from onrecord.web.view import Answer, View
from onrecord.writers.html import article_html, found_html
from onrecord.writers.notes import span_citation
from onrecord.writers.said_csv import COLUMNS, said_cells
from onrecord.writers.sheet import sheet_of

_ID: Final = re.compile(r"[0-9a-f]{20}")
_WORD: Final = re.compile(r"\w+")
_PRINTED: Final = 100
"""Copies that are listed."""
_CHARS_AT_MOST: Final = 100_000_000
_FROM: Final = Param("from", "First character of a passage of its text.", "number", most=_CHARS_AT_MOST)
_TO: Final = Param("to", "One past its last character.", "number", most=_CHARS_AT_MOST)


class Printed(NamedTuple):
    """An article with the same text."""

    source: Source
    role: str
    reason: str
    """With the names of papers in place of their articles' ids."""


class ArticleAnswer(msgspec.Struct, frozen=True):
    """An article."""

    source: Source
    article: Article
    citation: str
    """Who signs, headline, paper, day, address; the words of the passage where one was asked for."""
    passage: Span | None = None
    """What was asked for of its text."""
    report: Report | None = None
    """All articles with its text, and where it came from."""


def show(archive: Archive, asked: Asked) -> Answer:
    """The article with its passage.

    Raises:
        NotFound: there is no such article.
        UsageError: the text has no such characters.
    """
    source, page, article = _found(archive, asked.in_path["id"])
    passage = _passage(asked, article)
    sheet = sheet_of(page, article, passage)
    address = f"/article/{article.id}"
    report = archive.report_of(article.id)
    versions = archive.versions(source.address) if source.address else ()
    return Answer(
        ArticleAnswer(source, article, span_citation(sheet, passage), passage, report),
        [said_cells(article.position, sheet, row) for row in sheet.statements],
        {
            "address": address,
            "cited": span_citation(sheet, None),
            "versions": versions,
            "printed": printed(archive, report),
            "later": _later(versions, article),
            "title": sheet.headline,
            "language": sheet.language,
            "statements": len(sheet.statements),
            "reader": Markup(article_html(sheet, address, people_links(article))),  # noqa: S704  # every character of the page in it is escaped
            "found": Markup(found_html(page)),  # noqa: S704  # the same
            "blocks": len(page.blocks),
            "left": sum(block.article is None for block in page.blocks),
            "siblings": [one for one in page.articles if one.id != article.id],
        },
    )


def _found(archive: Archive, key: str) -> tuple[Source, Page, Article]:
    source = archive.source(key) if _ID.fullmatch(key) else None
    page = archive.page(source.page) if source else None
    article = next((one for one in page.articles if one.id == key), None) if page else None
    if source is None or page is None or article is None:
        raise NotFound(
            "the archive has no such article", remedy="It may have been taken out; search for its words instead."
        )
    return source, page, article


def _passage(asked: Asked, article: Article) -> Span | None:
    start, end = asked["from"], asked["to"]
    if not (start or end):
        return None
    low, high = int(start or 0), int(end or len(article.text))
    if not low < high <= len(article.text):
        raise UsageError(
            f"no characters {low} to {high}", remedy=f"The text of this article has {len(article.text):,} of them."
        )
    return Span.of(article.text, low, high)


def printed(archive: Archive, report: Report | None) -> list[Printed]:
    """All who have its text, the origin first; empty when there is only this one."""
    members = report.members if report and len(report.members) > 1 else ()
    sources = {one.article: source for one in members[:_PRINTED] if (source := archive.source(one.article))}
    outlets = {key: source.outlet or "a paper without a name" for key, source in sources.items()}
    return [
        Printed(sources[one.article], one.role, _WORD.sub(lambda word: outlets.get(word[0], word[0]), one.reason))
        for one in members
        if one.article in sources
    ]


def _later(versions: Sequence[Version], article: Article) -> str | None:
    """The article in the same place of the version that was captured last."""
    articles = next((one.articles for one in versions if one.current), ())
    return articles[min(article.position, len(articles)) - 1] if articles else None


ARTICLE: Final = View(
    "article",
    "/article/{id}",
    "An article with its record; as CSV, who said what in it.",
    (_FROM, _TO),
    ArticleAnswer,
    tuple(COLUMNS),
    show,
)
