"""An address in, the captures of it that are kept out.

>>> Version("p1", 1, None, "2024-03-14T08:00:00", True, ("a1",)).current
True
"""

from __future__ import annotations

import sqlite3

import msgspec


class Version(msgspec.Struct, frozen=True):
    """A capture of an address."""

    page: str
    """Its id."""
    version: int
    """1, 2 ... in the order they came in."""
    captured: str | None
    """When it was taken from the web, in UTC; None: nobody knows."""
    added_at: str
    current: bool
    """It is the one that was captured last."""
    articles: tuple[str, ...]
    """Their ids, in the order of the page."""


def find_versions(db: sqlite3.Connection, address: str) -> tuple[Version, ...]:
    """The captures of an address, in the order of their capture; none: it is not here."""
    rows = db.execute(
        "SELECT id, key, version, captured, added_at FROM page WHERE address = ?"
        " ORDER BY coalesce(captured, added_at), id",
        (address,),
    ).fetchall()
    return tuple(
        Version(key, version, captured, added_at, number == rows[-1][0], _articles(db, number))
        for number, key, version, captured, added_at in rows
    )


def _articles(db: sqlite3.Connection, page: int) -> tuple[str, ...]:
    return tuple(key for (key,) in db.execute("SELECT key FROM article WHERE page = ? ORDER BY position", (page,)))
