"""What came in, and what became of it: a row for each page that was given, also for one that could not be read.

The same page again, or the same failure, counts up: to add a million pages once more makes the file no larger. Of a
page that is to be forgotten nothing is written down but what its tombstone says anyway.

>>> Arrival("story.html", "added", "p1", None, None, None, 1, 4, "2024-03-14T08:00:00", "2024-03-15T08:00:00", 2).times
2
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, Literal, NamedTuple

import msgspec

from onrecord.archive.query import Where
from onrecord.archive.rows import seal_row, site_of
from onrecord.archive.schema import OUTCOMES
from onrecord.archive.store import transaction
from onrecord.errors import UsageError
from onrecord.model.page import PageError

ArrivalOutcome = Literal["added", "new_version", "known", "failed", "forgotten"]

_MESSAGE_AT_MOST: Final = 500
_SOURCE_AT_MOST: Final = 1_000
"""Characters that are kept."""

SEALED: Final = (
    "onrecord_seal(source, outcome, arrival.page, kind, message, articles, statements, first_at, last_at, times)"
)
"""What the seal of a row has to be."""
_COLUMNS: Final = "source, outcome, page, kind, message, articles, statements, first_at, last_at, times"
_NEW: Final = f"INSERT INTO arrival ({_COLUMNS}, seal) VALUES (?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608  # no value
_AGAIN: Final = (
    f"INSERT INTO arrival ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (page)"  # noqa: S608  # no value
    " DO UPDATE SET last_at = max(last_at, excluded.last_at), times = times + 1 RETURNING id"
)
_SEAL: Final = f"UPDATE arrival SET seal = {SEALED} WHERE id = ?"  # noqa: S608  # no value


class Arrival(msgspec.Struct, frozen=True):
    """Something that was given to ``add``."""

    source: str
    """The name of its file, line or record; else its address; empty when it had none."""
    outcome: ArrivalOutcome
    """``known``: it was here already when arrivals began to be written down. ``forgotten``: it was refused."""
    page: str | None
    """Its id; None: it is not here."""
    address: str | None
    kind: str | None
    """Of a failure: a stable word."""
    message: str | None
    """Of a failure: what happened, and what to do."""
    articles: int
    statements: int
    first_seen: str
    """ISO 8601, in UTC."""
    last_seen: str
    times: int
    """So often it was given; of a page that is here, all but the first time it was known already."""


class Arrived(NamedTuple):
    """A page that is here, and what it brought."""

    page: int
    """Its row id."""
    address: str | None
    outcome: ArrivalOutcome
    """``added``, ``new_version`` or ``known``."""
    articles: int
    statements: int
    source: str


def note_arrivals(db: sqlite3.Connection, arrived: Iterable[Arrived | PageError], *, at: str) -> None:
    """Write down pages that are here, and why others were refused that are to be forgotten: of those nothing else.

    Args:
        db: an archive, in the transaction that brought the pages.
        arrived: in their order.
        at: now, ISO 8601 in UTC.
    """
    for is_new, several in groupby(arrived, key=lambda one: isinstance(one, Arrived) and one.outcome != "known"):
        if is_new:
            rows = [_row(one, at) for one in several if isinstance(one, Arrived)]
            db.executemany(_NEW, [(*row, seal_row(*row)) for row in rows])
            continue
        for one in several:
            if isinstance(one, Arrived):
                db.execute(_SEAL, db.execute(_AGAIN, _row(one, at)).fetchone())
            else:
                _note_refusal(db, "forgotten", "", one, at)


def _row(one: Arrived, at: str) -> tuple[object, ...]:
    source = _kept(one.source) or one.address or ""
    return (source, OUTCOMES.index(one.outcome), one.page, None, None, one.articles, one.statements, at, at, 1)


def note_failure(db: sqlite3.Connection, source: str, error: PageError, *, at: str) -> None:
    """Write down a page that could not be read."""
    with transaction(db):
        _note_refusal(db, "failed", _kept(source), error, at)


def _note_refusal(db: sqlite3.Connection, outcome: str, source: str, error: PageError, at: str) -> None:
    row = db.execute(
        "INSERT INTO arrival (source, outcome, kind, message, articles, statements, first_at, last_at, times)"
        " VALUES (?,?,?,?,0,0,?,?,1) ON CONFLICT (source, kind, message) WHERE page IS NULL"
        " DO UPDATE SET last_at = max(last_at, excluded.last_at), times = times + 1 RETURNING id",
        (source, OUTCOMES.index(outcome), error.kind, _kept(error.message, _MESSAGE_AT_MOST), at, at),
    ).fetchone()
    db.execute(_SEAL, row)


def _kept(text: str, most: int = _SOURCE_AT_MOST) -> str:
    """No longer than is kept; half a surrogate pair, as in a file's name, cannot be written."""
    return text[:most].encode("utf-8", "replace").decode()


def find_arrivals(
    db: sqlite3.Connection, *, outcome: str | None, since: str | None, limit: int | None, offset: int
) -> Iterator[Arrival]:
    """What came in, the latest first.

    Args:
        db: an archive.
        outcome: only these; ``known``: also what was given more than once.
        since: last given on this day or later, ISO 8601; a year or a month will do.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such outcome.
    """
    where = Where()
    if outcome is not None:
        if outcome not in OUTCOMES:
            raise UsageError(f"no outcome {outcome!r}", remedy=f"There are {', '.join(OUTCOMES)}.")
        again = " OR arrival.page IS NOT NULL AND times > 1" * (outcome == "known")
        where = where.plus(f"(outcome = ?{again})", OUTCOMES.index(outcome))
    if since is not None:
        where = where.plus("last_at >= ?", since)
    rows = db.execute(
        "SELECT source, outcome, page.key, address, kind, message, articles, statements, first_at, last_at, times"  # noqa: S608
        f" FROM arrival LEFT JOIN page ON page.id = arrival.page WHERE {where.sql()}"
        " ORDER BY last_at DESC, arrival.id DESC LIMIT ? OFFSET ?",
        (*where.values, -1 if limit is None else limit, offset),
    )
    for source, number, *rest in rows.fetchall():
        yield Arrival(source, OUTCOMES[number], *rest)


def forget_arrivals(db: sqlite3.Connection, target: str) -> None:
    """Take out what could not be read and names an address or a site; arrivals of its pages go with the pages."""
    named = db.execute(
        "SELECT id, source FROM arrival WHERE page IS NULL AND outcome = ? AND (instr(lower(source), lower(?))"
        " OR instr(lower(message), lower(?)))",
        (OUTCOMES.index("failed"), target, target),
    ).fetchall()
    db.executemany(
        "DELETE FROM arrival WHERE id = ?", [(one,) for one, source in named if "://" in target or _of(source, target)]
    )


def _of(source: str, site: str) -> bool:
    """Whether a name is of a site; one that is no address, but has the site's name in it, is taken for it."""
    host = site_of(source)
    return host is None or host == site or host.endswith(f".{site}")
