"""An address or a site in, nothing of its pages left: neither rows nor words of the indexes, nor bytes in the file.

A tombstone says that it shall not come in again.
"""

from __future__ import annotations

import sqlite3

import msgspec

from onrecord.archive.appearances import forget_appearances
from onrecord.archive.arrivals import forget_arrivals
from onrecord.archive.copies import forget_copies
from onrecord.archive.decisions import forget_decisions
from onrecord.archive.event_index import forget_events
from onrecord.archive.load import packed_articles
from onrecord.archive.pack import unpack_notes, unpack_page, unpack_said, unpack_text
from onrecord.archive.reports import regroup
from onrecord.archive.rows import appearance_rows, story_rows, words_of
from onrecord.archive.schema import STATEMENT_BITS, WORD_INDEXES
from onrecord.archive.store import transaction
from onrecord.archive.story_keys import forget_story_keys


class Gone(msgspec.Struct, frozen=True):
    """What was taken out."""

    target: str
    pages: int
    articles: int
    statements: int
    tombstone: bool
    """It is refused from now on."""


def forget_pages(db: sqlite3.Connection, target: str, *, tombstone: bool, at: str) -> Gone:
    """Take out all pages of an address or a site.

    Args:
        db: an archive, open for writing.
        target: an address, or a site without ``www.``; its subdomains belong to it.
        tombstone: refuse it from now on.
        at: now, ISO 8601 in UTC.
    """
    pages = [row[0] for row in db.execute(*_pages_of(target)).fetchall()]
    if tombstone:
        _set_tombstone(db, target, len(pages), at)
    counts = [_forget_page(db, page) for page in pages]
    with transaction(db):
        forget_arrivals(db, target)
    if pages:
        _wipe(db)
    return Gone(target, len(pages), sum(a for a, _ in counts), sum(s for _, s in counts), tombstone)


def lift_tombstone(db: sqlite3.Connection, target: str) -> bool:
    """Let an address or a site in again; whether it was refused."""
    with transaction(db):
        return bool(db.execute("DELETE FROM tombstone WHERE target = ?", (target,)).rowcount)


def _pages_of(target: str) -> tuple[str, tuple[str, ...]]:
    if "://" in target:
        return "SELECT id FROM page WHERE address = ?", (target,)
    return "SELECT id FROM page WHERE site = ? OR substr(site, -length(?)) = ?", (target, f".{target}", f".{target}")


def _set_tombstone(db: sqlite3.Connection, target: str, pages: int, at: str) -> None:
    with transaction(db):
        db.execute(
            "INSERT INTO tombstone (target, forgotten_at, pages) VALUES (?,?,?)"
            " ON CONFLICT DO UPDATE SET forgotten_at = excluded.forgotten_at, pages = pages + excluded.pages",
            (target, at, pages),
        )


def _forget_page(db: sqlite3.Connection, page: int) -> tuple[int, int]:
    """Articles and statements that went with it."""
    with transaction(db):
        articles = db.execute("SELECT id, outlet, packed, key, day FROM article WHERE page = ?", (page,)).fetchall()
        statements = sum(_forget_article(db, article, packed) for article, _, packed, *_ in articles)
        beside = set().union(*(forget_copies(db, article, packed) for article, _, packed, *_ in articles))
        for article, _, packed, key, day in articles:
            forget_appearances(db, article, appearance_rows(unpack_notes(packed), day))
            forget_decisions(db, key)
        _forget_stories(db, page)
        db.execute("DELETE FROM page WHERE id = ?", (page,))
        regroup(db, beside - {article for article, *_ in articles})
        for outlet in {outlet for _, outlet, *_ in articles}:
            db.execute(
                "DELETE FROM outlet WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE outlet = ?)",
                (outlet, outlet),
            )
    return len(articles), statements


def _forget_stories(db: sqlite3.Connection, page: int) -> None:
    (packed,) = db.execute("SELECT packed FROM page WHERE id = ?", (page,)).fetchone()
    rows = db.execute("SELECT id, day FROM article WHERE page = ? ORDER BY position", (page,)).fetchall()
    for (article, day), one in zip(rows, unpack_page(packed, packed_articles(db, page)).articles, strict=True):
        forget_story_keys(db, article, story_rows(one, day))


def _forget_article(db: sqlite3.Connection, article: int, packed: bytes) -> int:
    """How many statements went with it. An index has to be told the words that it is to forget."""
    db.execute(
        "INSERT INTO article_words (article_words, rowid, text) VALUES ('delete', ?, ?)", (article, unpack_text(packed))
    )
    run = (article << STATEMENT_BITS, (article + 1) << STATEMENT_BITS)
    names = db.execute("SELECT DISTINCT name FROM participant WHERE statement >= ? AND statement < ?", run).fetchall()
    numbers = [row[0] for row in db.execute("SELECT id FROM statement WHERE id >= ? AND id < ?", run)]
    forget_events(db, article, packed)
    every = unpack_said(packed)
    for number in numbers:
        said = every[number - run[0]]
        if said is not None:
            db.execute(
                "INSERT INTO statement_words (statement_words, rowid, text) VALUES ('delete', ?, ?)",
                (number, words_of(said)),
            )
    db.execute("DELETE FROM statement WHERE id >= ? AND id < ?", run)
    for (name,) in names:
        _forget_name(db, name)
    return len(numbers)


def _forget_name(db: sqlite3.Connection, name: int) -> None:
    """A name that nobody has any more."""
    row = db.execute(
        "DELETE FROM name WHERE id = ? AND NOT EXISTS (SELECT 1 FROM participant WHERE name = ?) RETURNING name",
        (name, name),
    ).fetchone()
    if row:
        db.execute("INSERT INTO name_words (name_words, rowid, name) VALUES ('delete', ?, ?)", (name, row[0]))


def _wipe(db: sqlite3.Connection) -> None:
    """No byte of it stays: the indexes are written anew without it, and the WAL is emptied."""
    with transaction(db):
        for index in WORD_INDEXES:
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")  # noqa: S608  # one of ours
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
