"""Conditions in, the statements that meet them out, the newest articles first, each in the words of its article."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Final

from onrecord.archive.pack import unpack_record
from onrecord.archive.query import Where, any_order
from onrecord.archive.reports import once_each
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
    versions: bool = False,
    independent: bool = False,
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
        versions: earlier captures of a page too.
        independent: of articles with one text only one.
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
    if not versions:
        where = where.plus("current")
    numbers = _numbers_of_each_report if independent else _numbers
    for statement in numbers(db, narrow, kind, where, limit=limit, offset=offset):
        said = _said(db, statement)
        if said:
            yield said


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
    db: sqlite3.Connection, narrow: Where, kind: Where, where: Where, *, limit: int | None, offset: int
) -> list[int]:
    """Row ids. All at once, so that no reader stays while its user looks at each statement."""
    query, values = _query(narrow, kind, where)
    rows = db.execute(f"{query} LIMIT ? OFFSET ?", (*values, -1 if limit is None else limit, offset))
    return [row[0] for row in rows.fetchall()]


def _numbers_of_each_report(
    db: sqlite3.Connection, narrow: Where, kind: Where, where: Where, *, limit: int | None, offset: int
) -> list[int]:
    query, values = _query(narrow, kind, where)

    def is_found(article: int) -> bool:
        one, own = _query(narrow, kind, where.plus("article.id = ?", article))
        return db.execute(f"{one} LIMIT 1", own).fetchone() is not None

    with closing(db.execute(query, values)) as rows:
        return once_each(rows, is_found, limit=limit, offset=offset)


def _query(narrow: Where, kind: Where, where: Where) -> tuple[str, tuple[object, ...]]:
    """Row ids of statements, their articles and the origins of their reports, in order."""
    tables = (
        f"statement CROSS JOIN article ON article.id = statement.id >> {STATEMENT_BITS}"
        if narrow.conditions
        # Day by day, and no further than the limit asks: the statements of an article come in their order anyway, and
        # to ask for it would sort them all.
        else f"article CROSS JOIN statement ON statement.id BETWEEN article.id << {STATEMENT_BITS}"
        f" AND (article.id << {STATEMENT_BITS}) | {_PLACES}"
    )
    conditions = [*narrow.conditions, *kind.conditions, *where.conditions]
    query = (
        f"SELECT statement.id, article.id, article.report FROM {tables} WHERE {' AND '.join(conditions) or '1'}"  # noqa: S608  # no value
        f" ORDER BY article.day DESC, article.id DESC{', statement.id' * bool(narrow.conditions)}"
    )
    return query, (*narrow.values, *kind.values, *where.values)


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
