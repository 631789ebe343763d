"""Conditions in, the statements that meet them out, the newest articles first, each in the words of its article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from onrecord.archive.narrow import (
    FEW,
    PLACES,
    Condition,
    Filters,
    count_up_to,
    statement_conditions,
    statement_kind,
    statement_phrases,
)
from onrecord.archive.pack import unpack_record
from onrecord.archive.part import Part
from onrecord.archive.query import Where
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Said, source_of
from onrecord.archive.schema import ROLES, STATEMENT_BITS
from onrecord.model.record import Statement

BY_NUMBER: Final = f"statement CROSS JOIN facts ON facts.article = statement.id >> {STATEMENT_BITS}"
_BY_DAY: Final = (
    f"facts CROSS JOIN statement ON statement.id BETWEEN facts.article << {STATEMENT_BITS}"
    f" AND (facts.article << {STATEMENT_BITS}) | {PLACES}"
)


def find_statements(
    db: sqlite3.Connection,
    filters: Filters,
    parts: Sequence[Part] = (),
    *,
    limit: int | None = None,
    offset: int = 0,
) -> Iterator[Said]:
    """Statements that meet every condition that is given.

    Args:
        db: an archive.
        filters: the conditions.
        parts: what somebody has in them.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such status, or words are too many.
    """
    kind = statement_kind(filters)
    narrow = statement_conditions(filters)
    if narrow is None:
        return
    for statement in _paged(db, narrow, kind, filters, parts, limit=limit, offset=offset):
        said = _said(db, statement)
        if said:
            yield said


def _paged(
    db: sqlite3.Connection,
    narrow: list[Condition],
    kind: Where,
    filters: Filters,
    parts: Sequence[Part],
    *,
    limit: int | None,
    offset: int,
) -> Iterator[int]:
    """Row ids, so many of them. Who has part in a statement tells only its article, so that is asked last."""
    if not parts:
        yield from _numbers(db, narrow, kind, filters, limit=limit, offset=offset)
        return
    for part in parts:
        kind = kind.and_(part.where)
    numbers = _numbers(db, narrow, kind, filters, limit=None, offset=0)
    kept = (number for number in numbers if all(part.keeps(number) for part in parts))
    yield from islice(kept, offset, None if limit is None else offset + limit)


def _numbers(
    db: sqlite3.Connection,
    narrow: list[Condition],
    kind: Where,
    filters: Filters,
    *,
    limit: int | None,
    offset: int,
) -> list[int]:
    """Row ids. All at once, so that no reader stays while its user looks at each statement."""
    tables, where = driven(db, narrow, by_day=limit is not None)
    where = where.and_(kind).and_(filters.articles()).and_(statement_phrases(filters))
    if not filters.versions:
        where = where.plus("current")
    # Day by day, the statements of an article come in their order anyway, and to ask for it would sort them all.
    rows = db.execute(
        f"SELECT statement.id FROM {tables} WHERE {where.sql()}"  # noqa: S608  # no value
        f" ORDER BY facts.day DESC, facts.article DESC{', statement.id' * (tables == BY_NUMBER)} LIMIT ? OFFSET ?",
        (*where.values, -1 if limit is None else limit, offset),
    )
    return [row[0] for row in rows.fetchall()]


def driven(
    db: sqlite3.Connection, narrow: list[Condition], *, by_day: bool, within: tuple[str, int] | None = None
) -> tuple[str, Where]:
    """From where the statements are found: by the condition that the fewest meet, or when very many meet each,
    day by day until there are enough.
    """
    if not narrow:
        return _BY_DAY, Where()
    counts = [count_up_to(db, f"({one.rows})", Where(values=(one.match,)), FEW) for one in narrow]
    first = narrow[counts.index(min(counts))]
    if min(counts) > FEW and by_day:
        where = Where()
        for one in narrow:
            if one.on_article:
                where = where.plus(one.on_article, one.match)
            where = where.plus(one.one_by_one, one.match)
        return _BY_DAY, where
    where = (
        Where((f"statement.id IN ({first.within})",), (within[0], first.match, within[1]))
        if within
        else Where((f"statement.id IN ({first.rows})",), (first.match,))
    )
    for one in narrow:
        if one is not first:
            where = where.plus(one.one_by_one, one.match)
    return BY_NUMBER, where


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
