"""Row ids in, pages and articles out, as they came in but for layout and declared metadata."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from onrecord.archive.pack import unpack_page
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Source, source_of
from onrecord.model.article import Article
from onrecord.model.page import Page

_BATCH = 100


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
    """Where an article stands, by its id; None: it is not here."""
    row = db.execute(f"SELECT {SOURCE_COLUMNS} FROM {SOURCE_TABLES} WHERE article.key = ?", (key,)).fetchone()  # noqa: S608  # no value
    return source_of(row) if row else None


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


def packed_articles(db: sqlite3.Connection, page: int) -> list[bytes]:
    """The packed articles of a page, in order."""
    return [row[0] for row in db.execute("SELECT packed FROM article WHERE page = ? ORDER BY position", (page,))]
