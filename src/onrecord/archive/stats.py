"""An archive in, what it holds in numbers out."""

from __future__ import annotations

import sqlite3

import msgspec

from onrecord.archive.schema import STATUSES
from onrecord.archive.store import version_of


class Stats(msgspec.Struct, frozen=True):
    """What an archive holds."""

    pages: int
    addresses: int
    articles: int
    current: int
    """Articles without those of earlier captures."""
    reports: int
    """Texts that several articles have."""
    statements: int
    names: int
    """Of speakers and addressees, each spelling its own."""
    first_day: str | None
    last_day: str | None
    outlets: dict[str, int]
    """Articles of the 20 with most."""
    languages: dict[str, int]
    acts: dict[str, int]
    statuses: dict[str, int]
    tombstones: int
    bytes: int
    schema: int


def count(db: sqlite3.Connection) -> Stats:
    """Count everything. It looks at each row of some tables: seconds, for millions of articles."""
    statuses = _table(db, "SELECT status, count(*) FROM statement GROUP BY status ORDER BY 2 DESC")
    first, last = db.execute("SELECT min(day), max(day) FROM facts WHERE day > ''").fetchone()
    articles = _number(db, "SELECT count(*) FROM article")
    return Stats(
        pages=_number(db, "SELECT count(*) FROM page"),
        addresses=_number(db, "SELECT count(DISTINCT address) FROM page"),
        articles=articles,
        current=articles - _number(db, "SELECT count(*) FROM article WHERE current = 0"),
        reports=_number(db, "SELECT count(DISTINCT report) FROM article WHERE report IS NOT NULL"),
        statements=_number(db, "SELECT count(*) FROM statement"),
        names=_number(db, "SELECT count(*) FROM name"),
        first_day=first,
        last_day=last,
        outlets=_named(
            db,
            "SELECT name, count(*) FROM article JOIN outlet ON outlet.id = outlet GROUP BY outlet ORDER BY 2 DESC, 1"
            " LIMIT 20",
        ),
        languages=_named(db, "SELECT language, count(*) FROM article GROUP BY language ORDER BY 2 DESC, 1"),
        acts=_named(
            db, "SELECT name, count(*) FROM statement JOIN act ON act.id = act GROUP BY act ORDER BY 2 DESC, 1"
        ),
        statuses={STATUSES[status]: number for status, number in statuses},
        tombstones=_number(db, "SELECT count(*) FROM tombstone"),
        bytes=_number(db, "PRAGMA page_count") * _number(db, "PRAGMA page_size"),
        schema=version_of(db),
    )


def _number(db: sqlite3.Connection, query: str) -> int:
    return int(db.execute(query).fetchone()[0])


def _table(db: sqlite3.Connection, query: str) -> list[tuple[int, int]]:
    return db.execute(query).fetchall()


def _named(db: sqlite3.Connection, query: str) -> dict[str, int]:
    """Names and numbers; what has no name stands under ``unknown``."""
    named: dict[str, int] = {}
    for name, number in db.execute(query):
        named[name or "unknown"] = named.get(name or "unknown", 0) + number
    return named
