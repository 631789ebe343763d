"""Row ids in, pages and articles out, as they came in but for layout and declared metadata."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from onrecord.archive.pack import unpack_page
from onrecord.archive.patience import look
from onrecord.archive.query import Where
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Source, source_of
from onrecord.model.article import Article
from onrecord.model.page import Page

_BATCH = 100
_BETWEEN_LOOKS = 20
"""So many pages are unpacked between two looks at the clock: some hundredths of a second."""


def load_page(db: sqlite3.Connection, key: str) -> Page | None:
    """A page by its id; None: it is not here."""
    row = db.execute("SELECT id, packed FROM page WHERE key = ?", (key,)).fetchone()
    return unpack_page(row[1], packed_articles(db, row[0])) if row else None


def load_article(db: sqlite3.Connection, key: str) -> Article | None:
    """An article by its id; None: it is not here."""
    row = db.execute(
        "SELECT page.key FROM article JOIN page ON page.id = page WHERE article.key = ?", (key,)
    ).fetchone()
    page = load_page(db, row[0]) if row else None
    return next((one for one in page.articles if one.id == key), None) if page else None


def load_source(db: sqlite3.Connection, key: str) -> Source | None:
    """Where an article comes from, by its id; None: it is not here."""
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS} FROM {SOURCE_TABLES} WHERE article.key = ?",  # noqa: S608  # no value
        (key,),
    ).fetchone()
    return source_of(row) if row else None


def load_sources(db: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Source]:
    """Where articles come from, by their ids; the newest first."""
    rows = db.execute(
        f"SELECT {SOURCE_COLUMNS} FROM {SOURCE_TABLES}"  # noqa: S608  # no value
        " WHERE article.key IN (SELECT value FROM json_each(?)) ORDER BY article.day DESC, article.id DESC",
        (json.dumps(sorted(keys)),),
    )
    return {row[0]: source_of(row) for row in rows.fetchall()}


def load_articles(db: sqlite3.Connection, rows: Sequence[int]) -> list[Article]:
    """Articles by their row ids, in that order, without those that are not here; each page is opened once."""
    found: dict[int, Article] = {}
    places: dict[int, dict[int, int]] = {}
    wanted = "SELECT id, page, position FROM article WHERE id IN (SELECT value FROM json_each(?))"
    for row, page, position in db.execute(wanted, (json.dumps(list(rows)),)).fetchall():
        places.setdefault(page, {})[position] = row
    for number, (page, on_it) in enumerate(places.items()):
        if not number % _BETWEEN_LOOKS:
            look(db)
        row = db.execute("SELECT packed FROM page WHERE id = ?", (page,)).fetchone()
        for article in unpack_page(row[0], packed_articles(db, page)).articles if row else ():
            if article.position in on_it:
                found[on_it[article.position]] = article
    return [found[row] for row in rows if row in found]


def newest_articles(db: sqlite3.Connection, where: Where, *, limit: int, offset: int) -> list[Source]:
    """Where articles come from that are not superseded, the newest first."""
    rows = db.execute(
        f"SELECT {SOURCE_COLUMNS} FROM {SOURCE_TABLES} WHERE {where.plus('article.current').sql()}"  # noqa: S608  # no value
        " ORDER BY article.day DESC, article.id DESC LIMIT ? OFFSET ?",
        (*where.values, limit, offset),
    )
    return [source_of(row) for row in rows.fetchall()]


def load_pages(db: sqlite3.Connection) -> Iterator[Page]:
    """All pages, in the order they came in."""
    for number, packed in numbered_pages(db):
        yield unpack_page(packed, packed_articles(db, number))


def numbered_pages(db: sqlite3.Connection) -> Iterator[tuple[int, bytes]]:
    """Row id and packed form of all pages, some at a time, so that no reader stays."""
    last = 0
    while rows := db.execute("SELECT id, packed FROM page WHERE id > ? ORDER BY id LIMIT ?", (last, _BATCH)).fetchall():
        yield from rows
        last = rows[-1][0]


def numbered_articles(db: sqlite3.Connection) -> Iterator[tuple[int, Article, Page]]:
    """All articles with their row ids and pages, in the order they came in."""
    for number, packed in numbered_pages(db):
        page = unpack_page(packed, packed_articles(db, number))
        ids = db.execute("SELECT id FROM article WHERE page = ? ORDER BY position", (number,)).fetchall()
        yield from ((row, article, page) for (row,), article in zip(ids, page.articles, strict=True))


def packed_articles(db: sqlite3.Connection, page: int) -> list[bytes]:
    """The packed articles of a page, in order."""
    return [row[0] for row in db.execute("SELECT packed FROM article WHERE page = ? ORDER BY position", (page,))]
