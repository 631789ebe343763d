"""What an archive answers with: frozen values, each with the place it came from.

>>> Source(article="a", page="p", version=1, address=None, outlet="", day="", language="en", headline="").current
True
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from onrecord.model.record import Statement
from onrecord.model.span import Span


class Source(msgspec.Struct, frozen=True):
    """The article that an answer comes from."""

    article: str
    """Its id."""
    page: str
    """Its page's id."""
    version: int
    """Which capture of its address, from 1."""
    address: str | None
    outlet: str
    """The paper, as it calls itself, else its site; empty when nobody knows."""
    day: str
    """Published, else modified, else captured; empty when nobody knows."""
    language: str
    headline: str
    current: bool = True
    """No later version of its page is here."""
    report: str | None = None
    """The id of the article that its text goes back to, as far as texts and dates tell; None: nobody else has it."""
    copies: int = 1
    """So many articles have its text, it among them; earlier captures of their pages do not count."""


class Hit(msgspec.Struct, frozen=True):
    """An article that a search found."""

    source: Source
    snippet: Span
    """The part of ``article.text`` that has most of the words."""
    matches: tuple[Span, ...]
    """The words, wherever they stand in ``article.text``, in order."""


class Said(msgspec.Struct, frozen=True):
    """A statement, and who has part in it."""

    source: Source
    statement: Statement
    """Its spans point into ``article.text``, and hold what stands there."""
    speakers: tuple[str, ...]
    relays: tuple[str, ...] = ()
    """Who passes it on."""
    addressees: tuple[str, ...] = ()


SOURCE_COLUMNS: Final = (
    "article.key, page.key, page.version, page.address, outlet.name, article.day, article.language, article.headline,"
    " article.current, (SELECT origin.key FROM article AS origin WHERE origin.id = article.report),"
    " (SELECT count(*) FROM article AS copy WHERE copy.report = article.report AND copy.current)"
)
SOURCE_TABLES: Final = "article JOIN page ON page.id = article.page JOIN outlet ON outlet.id = article.outlet"


def source_of(row: tuple[Any, ...]) -> Source:
    """The source of a row that begins with `SOURCE_COLUMNS`."""
    article, page, version, address, outlet, day, language, headline, current, report, copies = row[:11]
    return Source(
        article, page, version, address, outlet, day, language, headline, bool(current), report, max(copies, 1)
    )
