"""An identity in, its part in what was said out: which statements it made or passed on, which are to it or about it.

A statement belongs to whom its participants' entity is, not to everybody whose name looks like it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from onrecord.archive.identities import gather_of
from onrecord.archive.pack import unpack_notes, unpack_records
from onrecord.archive.query import Where
from onrecord.archive.results import Known
from onrecord.archive.schema import STATEMENT_BITS
from onrecord.model.record import Participant, Statement
from onrecord.model.span import Span

_PLACES: Final = (1 << STATEMENT_BITS) - 1
_SPEAKS: Final = ("source", "relay")


class Part(NamedTuple):
    """What narrows statements down to those somebody has part in."""

    where: Where
    """Of articles."""
    keeps: Callable[[int], bool]
    """Whether a statement is one of them, by its row id."""


def part_of(db: sqlite3.Connection, who: str | Known, *, regarding: bool, versions: bool) -> Part:
    """The part that an identity has.

    Args:
        db: an archive.
        who: as it was found, or an appearance of it; one that is not here has no part in anything.
        regarding: statements to it or about it, not those it made or passed on.
        versions: earlier captures of a page too.
    """
    entities = _entities(db, _appearances(db, who, versions=versions))
    places: dict[int, frozenset[int]] = {}
    look = _regarding if regarding else _by

    def keeps(statement: int) -> bool:
        article = statement >> STATEMENT_BITS
        if article not in places:
            places[article] = _places(db, article, entities.get(article, set()), look)
        return statement & _PLACES in places[article]

    ids = json.dumps(sorted(entities))
    return Part(Where().plus("facts.article IN (SELECT value FROM json_each(?))", ids), keeps)


def _appearances(db: sqlite3.Connection, who: str | Known, *, versions: bool) -> tuple[str, ...]:
    if isinstance(who, Known):
        return who.identity.appearances
    found = gather_of(db, who, versions=versions)
    identity = found.of(who) if found else None
    return identity.appearances if identity else ()


def _entities(db: sqlite3.Connection, ids: Iterable[str]) -> dict[int, set[str]]:
    """Row id of an article: its entities that are the one."""
    named: dict[str, set[str]] = {}
    for one in ids:
        article, _, entity = one.rpartition("#")
        named.setdefault(article, set()).add(entity)
    rows = db.execute(
        "SELECT id, key FROM article WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(sorted(named)),)
    )
    return {id_: named[key] for id_, key in rows.fetchall()}


_Look = Callable[[bytes, set[str]], Iterable[int]]


def _places(db: sqlite3.Connection, article: int, entities: set[str], look: _Look) -> frozenset[int]:
    row = db.execute("SELECT packed FROM article WHERE id = ?", (article,)).fetchone()
    return frozenset(look(row[0], entities)) if row else frozenset()


def _by(packed: bytes, entities: set[str]) -> Iterable[int]:
    """Places of the statements that somebody made or passes on."""
    for place, record in enumerate(unpack_records(packed)):
        if isinstance(record, Statement) and _speaks(record, entities):
            yield place


def _regarding(packed: bytes, entities: set[str]) -> Iterable[int]:
    """Places of the statements of others that are to somebody, or name him in what is said."""
    named = [one.span for one in unpack_notes(packed).mentions if one.entity in entities]
    for place, record in enumerate(unpack_records(packed)):
        if isinstance(record, Statement) and not _speaks(record, entities):
            told = _is_among(record.addressees, entities)
            if told or any(_within(span, content) for content in record.contents for span in named):
                yield place


def _speaks(record: Statement, entities: set[str]) -> bool:
    return _is_among((one for one in record.sources if one.role in _SPEAKS), entities)


def _is_among(people: Iterable[Participant], entities: set[str]) -> bool:
    return any(one.entity in entities for one in people)


def _within(span: Span, content: Span) -> bool:
    return content.start <= span.start and span.end <= content.end
