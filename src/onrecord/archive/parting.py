"""Two articles that are no copies of each other in, reports out that never have both; and the way back."""

from __future__ import annotations

import sqlite3

from onrecord.archive.reports import regroup, row_of_article, seal_of_row
from onrecord.archive.store import transaction
from onrecord.errors import UsageError


def part(db: sqlite3.Connection, a: str, b: str, *, by: str, note: str | None, at: str) -> bool:
    """Keep two articles out of one report; whether they were in one.

    Args:
        db: an archive, open for writing.
        a: an article's id.
        b: another one's.
        by: who says so.
        note: why.
        at: now, ISO 8601 in UTC.

    Raises:
        UsageError: there is no such article.
    """
    pair = _pair(db, a, b)
    together = len(set(db.execute("SELECT coalesce(report, id) FROM article WHERE id IN (?, ?)", pair))) == 1
    row = (*pair, by, note, at)
    with transaction(db):
        db.execute(
            "INSERT OR REPLACE INTO parted (a, b, by, note, at, seal) VALUES (?,?,?,?,?,?)", (*row, seal_of_row(row))
        )
        regroup(db, pair)
    return together


def rejoin(db: sqlite3.Connection, a: str, b: str) -> bool:
    """Take a parting back; whether there was one.

    Raises:
        UsageError: there is no such article.
    """
    pair = _pair(db, a, b)
    with transaction(db):
        parted = db.execute("DELETE FROM parted WHERE a = ? AND b = ?", pair).rowcount
        regroup(db, pair)
    return bool(parted)


def _pair(db: sqlite3.Connection, a: str, b: str) -> tuple[int, int]:
    rows = [row_of_article(db, key) for key in (a, b)]
    for key, row in zip((a, b), rows, strict=True):
        if row is None:
            raise UsageError(f"no article {key!r}", remedy="'onrecord copies' shows the articles' ids.")
    first, second = sorted(row for row in rows if row is not None)
    if first == second:
        raise UsageError(f"{a!r} twice", remedy="Give two articles.")
    return first, second
