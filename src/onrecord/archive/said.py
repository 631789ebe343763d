"""Conditions in, the statements that meet them out, the newest articles first, each in the words of its article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

from onrecord.archive.in_order import asked_of, has_one, in_order
from onrecord.archive.narrow import PLACES, Filters
from onrecord.archive.pack import unpack_record
from onrecord.archive.part import Part
from onrecord.archive.reports import once_each, reports_at
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Said, source_of
from onrecord.archive.schema import ROLES, STATEMENT_BITS
from onrecord.model.record import Statement


def find_statements(
    db: sqlite3.Connection,
    filters: Filters,
    parts: Sequence[Part] = (),
    *,
    independent: bool = False,
    limit: int | None = None,
    offset: int = 0,
) -> Iterator[Said]:
    """Statements that meet every condition that is given.

    Args:
        db: an archive.
        filters: the conditions.
        parts: what somebody has in them.
        independent: of articles with one text only one: the origin where that is found, else the first.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such status, or words are too many.
    """
    asked = asked_of(filters, parts)
    if asked is None:
        return
    numbers = in_order(db, asked, some=limit is not None)
    if independent:
        placed = reports_at(db, numbers, bits=STATEMENT_BITS)
        found = once_each(placed, lambda article: has_one(db, asked, article), limit=limit, offset=offset)
    else:
        found = list(islice(numbers, offset, None if limit is None else offset + limit))
    # All are found before the first is read, so that no reader stays while its user looks at each statement.
    for number in found:
        said = _said(db, number)
        if said:
            yield said


def _said(db: sqlite3.Connection, statement: int) -> Said | None:
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS}, article.packed FROM {SOURCE_TABLES} WHERE article.id = ?",  # noqa: S608  # no value
        (statement >> STATEMENT_BITS,),
    ).fetchone()
    if row is None:  # forgotten a moment ago
        return None
    record = unpack_record(row[-1], statement & PLACES)
    if not isinstance(record, Statement):
        return None
    people = db.execute(
        "SELECT participant.role, name.name FROM participant JOIN name ON name.id = participant.name"
        " WHERE statement = ? ORDER BY participant.role, name.name",
        (statement,),
    ).fetchall()
    named = [tuple(name for role, name in people if role == wanted) for wanted in range(len(ROLES))]
    return Said(source_of(row), record, *named)
