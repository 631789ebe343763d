"""Conditions in, the statements that meet them out, the newest articles first, each in the words of its article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from typing import Final, NamedTuple

import msgspec

from onrecord.archive.narrow import (
    FEW,
    PLACES,
    Condition,
    Filters,
    statement_conditions,
    statement_kind,
    statement_phrases,
)
from onrecord.archive.pack import unpack_record
from onrecord.archive.part import Part
from onrecord.archive.query import Where
from onrecord.archive.reports import once_each
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Said, source_of
from onrecord.archive.schema import ROLES, STATEMENT_BITS
from onrecord.model.record import Statement

BY_NUMBER: Final = f"statement CROSS JOIN facts ON facts.article = statement.id >> {STATEMENT_BITS}"
_BY_DAY: Final = (
    f"facts CROSS JOIN statement ON statement.id BETWEEN facts.article << {STATEMENT_BITS}"
    f" AND (facts.article << {STATEMENT_BITS}) | {PLACES}"
)

_BY_DAY_WORDS: Final = (
    "facts CROSS JOIN statement_words"
    f" ON statement_words.rowid BETWEEN facts.article << {STATEMENT_BITS}"
    f" AND (facts.article << {STATEMENT_BITS}) | {PLACES}"
    " CROSS JOIN statement ON statement.id = statement_words.rowid"
)
"""Where very many statements have the words, those of one article are looked up after those of the other: to put all of
them into a set takes a microsecond each."""


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
    kind = statement_kind(filters)
    narrow = statement_conditions(filters)
    if narrow is None:
        return
    numbers = _numbers(db, _Asked(narrow, kind, filters, parts), independent=independent, limit=limit, offset=offset)
    for statement in numbers:
        said = _said(db, statement)
        if said:
            yield said


class _Asked(NamedTuple):
    """What statements have to meet."""

    narrow: list[Condition]
    kind: Where
    filters: Filters
    parts: Sequence[Part]

    def within(self, article: int) -> _Asked:
        """The same of one article."""
        return self._replace(kind=self.kind.plus("facts.article = ?", article))

    def keeps(self, statement: int) -> bool:
        """Who has part in a statement tells only its article, so that is asked last."""
        return all(part.keeps(statement) for part in self.parts)


def _numbers(db: sqlite3.Connection, asked: _Asked, *, independent: bool, limit: int | None, offset: int) -> list[int]:
    """Row ids. All at once, so that no reader stays while its user looks at each statement."""
    is_plain = not (independent or asked.parts)
    query, values = _query(db, asked, by_day=is_plain and limit is not None)
    if is_plain:
        found = db.execute(f"SELECT statement.id {query} LIMIT ? OFFSET ?", (*values, _or_all(limit), offset))
        return [row[0] for row in found.fetchall()]
    report = "(SELECT report FROM article WHERE id = facts.article)"
    with closing(db.execute(f"SELECT statement.id, facts.article, {report} {query}", values)) as rows:
        kept = (row for row in rows if asked.keeps(row[0]))
        if independent:
            return once_each(kept, lambda article: _has(db, asked.within(article)), limit=limit, offset=offset)
        return [row[0] for row in islice(kept, offset, None if limit is None else offset + limit)]


def _or_all(limit: int | None) -> int:
    return -1 if limit is None else limit


def _has(db: sqlite3.Connection, asked: _Asked) -> bool:
    """Whether there is such a statement."""
    query, values = _query(db, asked, by_day=False)
    return any(asked.keeps(row[0]) for row in db.execute(f"SELECT statement.id {query}", values).fetchall())


def _query(db: sqlite3.Connection, asked: _Asked, *, by_day: bool) -> tuple[str, tuple[object, ...]]:
    """From which tables, under which conditions, in which order."""
    tables, where = driven(db, asked.narrow, by_day=by_day)
    where = where.and_(asked.kind).and_(asked.filters.articles())
    where = where.and_(
        statement_phrases(asked.filters) if tables == BY_NUMBER else statement_phrases(asked.filters, "facts.article")
    )
    for part in asked.parts:
        where = where.and_(part.where)
    if not asked.filters.versions:
        where = where.plus("current")
    # Day by day, the statements of an article come in their order anyway, and to ask for it would sort them all.
    order = f"facts.day DESC, facts.article DESC{', statement.id' * (tables == BY_NUMBER)}"
    return f"FROM {tables} WHERE {where.sql()} ORDER BY {order}", where.values


def driven(
    db: sqlite3.Connection, narrow: list[Condition], *, by_day: bool, within: tuple[str, int] | None = None
) -> tuple[str, Where]:
    """From where the statements are found: by the condition that the fewest meet, or when very many meet each,
    day by day until there are enough.
    """
    if not narrow:
        return _BY_DAY, Where()
    # Words that many statements have, but few have all of, take long to find: not twice.
    found = [db.execute(f"{one.rows} LIMIT ?", (one.match, FEW + 1)).fetchall() for one in narrow]
    least = min(found, key=len)
    first = narrow[found.index(least)]
    if len(least) > FEW and by_day:
        return _by_day(narrow)
    if within:
        where = Where((f"statement.id IN ({first.within})",), (within[0], first.match, within[1]))
    elif len(least) > FEW:
        where = Where((f"statement.id IN ({first.rows})",), (first.match,))
    else:
        numbers = msgspec.json.encode([row[0] for row in least]).decode()
        where = Where(("statement.id IN (SELECT value FROM json_each(?))",), (numbers,))
    for one in narrow:
        if one is not first:
            where = where.plus(one.one_by_one, one.match)
    return BY_NUMBER, where


def _by_day(narrow: list[Condition]) -> tuple[str, Where]:
    tables, where = _BY_DAY, Where()
    for one in narrow:
        if one.on_article:
            where = where.plus(one.on_article, one.match).plus(one.one_by_one, one.match)
        else:
            tables, where = _BY_DAY_WORDS, where.plus("statement_words MATCH ?", one.match)
    return tables, where


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
