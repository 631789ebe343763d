"""The pieces in out of which the indexes of words have grown, fewer of them out: a question then looks into fewer.

FTS5 writes what comes in as pieces of its own and merges eight of a size into one, in the course of writing; so there
are up to seven of each size, and a question about rare words looks into all of them. Here four of a size are enough.

The documentation of FTS5, section 6.9, "The 'merge' command".

>>> db = sqlite3.connect(":memory:", isolation_level=None)
>>> for index in WORD_INDEXES:
...     _ = db.execute(f"CREATE VIRTUAL TABLE {index} USING fts5 (text)")
>>> tidy(db, pages=1)
True
"""

from __future__ import annotations

import sqlite3
from typing import Final

from onrecord.archive.schema import WORD_INDEXES
from onrecord.archive.store import transaction

AT_ONCE: Final = 500
"""Pages of an index that are written in one transaction: another writer waits a twentieth of a second for them."""


def tidy(db: sqlite3.Connection, *, pages: int) -> bool:
    """Merge pieces of the indexes; whether nothing is left to merge. What is not done now is gone on with next time.

    Args:
        db: an archive, open for writing.
        pages: so many of 4 kB are written of each index, and up to `AT_ONCE` more.
    """
    done = [_merge(db, index, pages) for index in WORD_INDEXES]
    return all(done)


def _merge(db: sqlite3.Connection, index: str, pages: int) -> bool:
    for _ in range(0, pages, AT_ONCE):
        before = db.total_changes
        with transaction(db):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (AT_ONCE,))  # noqa: S608  # one of three
        if db.total_changes - before < 2:  # as the documentation has it: there was nothing to do
            return True
    return False
