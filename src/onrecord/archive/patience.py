"""A time in, questions to an archive that end with it out: a question that takes longer is broken off.

>>> db = sqlite3.connect(":memory:")
>>> with patient(db, 0.01):
...     db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n").fetchone()
Traceback (most recent call last):
sqlite3.OperationalError: interrupted
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_STEPS: Final = 20_000
"""Steps of SQLite's machine between two looks at the clock: some tenths of a millisecond."""

_LOOK: Final = (
    f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {_STEPS // 8}) SELECT count(*) FROM n"  # noqa: S608
)
"""Takes more steps than that."""


def look(db: sqlite3.Connection) -> None:
    """Look at the clock now, between two pieces of work of which SQLite sees nothing; it costs about a millisecond."""
    db.execute(_LOOK).fetchone()


@contextmanager
def patient(db: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Break off whatever is asked of a database when the time is over.

    Args:
        db: nothing else uses it meanwhile.
        seconds: for all that is asked within.
    """
    end = time.monotonic() + seconds
    db.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        yield
    finally:
        db.set_progress_handler(None, 0)
