"""Conditions in, the statements that meet them out, the newest articles first, each in the words of its article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from onrecord.archive.pack import unpack_record
from onrecord.archive.part import Part
from onrecord.archive.query import Where, any_order
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Said, source_of
from onrecord.archive.schema import ROLES, STATEMENT_BITS, STATUSES
from onrecord.errors import UsageError
from onrecord.model.record import Statement

_PLACES: Final = (1 << STATEMENT_BITS) - 1
_SOURCES: Final = (ROLES.index("source"), ROLES.index("relay"))
_ADDRESSEES: Final = (ROLES.index("addressee"),)


def find_statements(
    db: sqlite3.Connection,
    where: Where,
    *,
    speaker: str | None = None,
    about: str | None = None,
    to: str | None = None,
    act: str | None = None,
    status: str | None = None,
    parts: Sequence[Part] = (),
    versions: bool = False,
    limit: int | None = None,
    offset: int = 0,
) -> Iterator[Said]:
    """Statements that meet every condition that is given.

    Args:
        db: an archive.
        where: what narrows their articles down.
        speaker: words of the name of who said it or passes it on.
        about: words of what was said.
        to: words of the name of who it was said to.
        act: ``say``, ``deny``, ``promise`` ...
        status: ``claimed``, ``denied``, ``confirmed`` ...
        parts: what somebody has in them.
        versions: earlier captures of a page too.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such status.
    """
    narrow = Where()
    for words, roles in ((speaker, _SOURCES), (to, _ADDRESSEES)):
        if words is not None:
            narrow = _plus_name(narrow, words, roles)
    if about is not None:
        narrow = _plus_words(narrow, about)
    kind = _kind(act, status)
    for statement in _paged(db, narrow, kind, where, parts, versions=versions, limit=limit, offset=offset):
        said = _said(db, statement)
        if said:
            yield said


def _paged(
    db: sqlite3.Connection,
    narrow: Where,
    kind: Where,
    where: Where,
    parts: Sequence[Part],
    *,
    versions: bool,
    limit: int | None,
    offset: int,
) -> Iterator[int]:
    """Row ids, so many of them. Who has part in a statement tells only its article, so that is asked last."""
    if not parts:
        yield from _numbers(db, narrow, kind, where, versions=versions, limit=limit, offset=offset)
        return
    for part in parts:
        where = where.plus(part.where.sql(), *part.where.values)
    numbers = _numbers(db, narrow, kind, where, versions=versions, limit=None, offset=0)
    kept = (number for number in numbers if all(part.keeps(number) for part in parts))
    yield from islice(kept, offset, None if limit is None else offset + limit)


def _plus_name(narrow: Where, words: str, roles: tuple[int, ...]) -> Where:
    match = any_order(words)
    if match is None:
        return narrow.plus("0")
    return narrow.plus(
        f"statement.id IN (SELECT statement FROM participant WHERE role IN ({', '.join(map(str, roles))})"  # noqa: S608
        " AND name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?))",
        match,
    )


def _plus_words(narrow: Where, words: str) -> Where:
    match = any_order(words)
    if match is None:
        return narrow.plus("0")
    return narrow.plus("statement.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)", match)


def _kind(act: str | None, status: str | None) -> Where:
    kind = Where()
    if act is not None:
        kind = kind.plus("statement.act = (SELECT id FROM act WHERE name = ?)", act)
    if status is not None:
        if status not in STATUSES:
            raise UsageError(f"no status {status!r}", remedy=f"There are {', '.join(STATUSES)}.")
        kind = kind.plus("statement.status = ?", STATUSES.index(status))
    return kind


def _numbers(
    db: sqlite3.Connection, narrow: Where, kind: Where, where: Where, *, versions: bool, limit: int | None, offset: int
) -> list[int]:
    """Row ids. All at once, so that no reader stays while its user looks at each statement."""
    tables = (
        f"statement CROSS JOIN article ON article.id = statement.id >> {STATEMENT_BITS}"
        if narrow.conditions
        # Day by day, and no further than the limit asks: the statements of an article come in their order anyway, and
        # to ask for it would sort them all.
        else f"article CROSS JOIN statement ON statement.id BETWEEN article.id << {STATEMENT_BITS}"
        f" AND (article.id << {STATEMENT_BITS}) | {_PLACES}"
    )
    conditions = [*narrow.conditions, *kind.conditions, *where.conditions, *(() if versions else ("current",))]
    rows = db.execute(
        f"SELECT statement.id FROM {tables} WHERE {' AND '.join(conditions) or '1'}"  # noqa: S608  # no value
        f" ORDER BY article.day DESC, article.id DESC{', statement.id' * bool(narrow.conditions)} LIMIT ? OFFSET ?",
        (*narrow.values, *kind.values, *where.values, -1 if limit is None else limit, offset),
    )
    return [row[0] for row in rows.fetchall()]


def _said(db: sqlite3.Connection, statement: int) -> Said | None:
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS}, article.packed FROM {SOURCE_TABLES} WHERE article.id = ?",  # noqa: S608  # no value
        (statement >> STATEMENT_BITS,),
    ).fetchone()
    if row is None:  # forgotten a moment ago
        return None
    record = unpack_record(row[-1], statement & _PLACES)
    if not isinstance(record, Statement):
        return None
    people = db.execute(
        "SELECT participant.role, name.name FROM participant JOIN name ON name.id = participant.name"
        " WHERE statement = ? ORDER BY participant.role, name.name",
        (statement,),
    ).fetchall()
    named = [tuple(name for role, name in people if role == wanted) for wanted in range(len(ROLES))]
    return Said(source_of(row), record, *named)
