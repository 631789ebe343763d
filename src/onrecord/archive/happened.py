"""Conditions in, the events that meet them out, those of the newest articles first, each in the words of its article.

>>> kind_of("assault/drone"), kind_of("Arrest"), kind_of("weather")
(('ASSAULT', 'drone'), ('', 'arrest'), None)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Final

from onrecord.archive.narrow import PLACES, SourceFilters
from onrecord.archive.pack import unpack_notes, unpack_records
from onrecord.archive.query import Where, any_order, article_filter
from onrecord.archive.reports import once_each, reports_at
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Happened, source_of
from onrecord.archive.rows import day_number, name_of, sides_of
from onrecord.archive.schema import STATEMENT_BITS, STATUSES
from onrecord.errors import UsageError
from onrecord.lang.events import labels_known
from onrecord.link.coded import QUADS, coded
from onrecord.model.annotation import Entity
from onrecord.model.article import Article
from onrecord.model.record import FACTS, Event, Record, Statement

_LAST_DAY: Final = date.max - timedelta(days=366)
_NOBODY: Final = '""'
_NEWEST_FIRST: Final = "facts.day DESC, facts.article DESC, event.id"
_CURRENT: Final = "facts.current = 1"
_RUN: Final = f"facts.article << {STATEMENT_BITS} AND (facts.article << {STATEMENT_BITS}) | {PLACES}"


class EventFilters(SourceFilters, total=False):
    """What events are narrowed down to; None, or not given: by nothing."""

    who: str | None
    """Words of the name of somebody who takes part in it."""
    actor: str | None
    """Words of the name of who did it."""
    recipient: str | None
    """Words of the name of whom it was done to."""
    place: str | None
    """Words of the name of where it happened."""
    type: str | None
    """``ASSAULT``, ``ASSAULT/drone`` (PLOVER), ``Arrest`` (a step of a court case), ``Disaster`` ..."""
    status: str | None
    """``asserted``, ``claimed``, ``planned`` ..."""
    facts: bool
    """Only what the article itself tells, and what somebody confirmed or admitted; and that happened."""
    happened_since: str | None
    """It was on this day or later, ISO 8601; a year or a month will do."""
    happened_until: str | None
    """It was on this day or before it."""
    versions: bool
    """Earlier captures of a page too."""


def find_events(
    db: sqlite3.Connection,
    filters: EventFilters,
    *,
    independent: bool = False,
    limit: int | None = None,
    offset: int = 0,
) -> Iterator[Happened]:
    """Events that meet every condition that is given.

    Args:
        db: an archive.
        filters: the conditions.
        independent: of articles with one text only one: the origin where that is found, else the first.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such type or status, or words are too many.
    """
    where = _conditions(filters)
    words = _words(filters)
    with closing(_numbers(db, where, words)) as numbers:
        if independent:
            placed = reports_at(db, numbers, bits=STATEMENT_BITS)
            found = once_each(placed, lambda article: _has_one(db, where, words, article), limit=limit, offset=offset)
        else:
            found = list(islice(numbers, offset, None if limit is None else offset + limit))
    # All are found before the first is read, so that no reader stays while its user looks at each event.
    for number in found:
        happened = _happened(db, number)
        if happened:
            yield happened


def kind_of(name: str) -> tuple[str, str] | None:
    """PLOVER's type and mode, or nothing and another label, all as they are looked up; None: there is no such type."""
    plain, _, mode = name.strip().partition("/")
    if plain.upper() in QUADS:
        return plain.upper(), mode.lower()
    return ("", plain.lower()) if not mode and plain.lower() in {one.lower() for one in labels_known()} else None


def _conditions(filters: EventFilters) -> Where:
    where = article_filter(
        outlet=filters.get("outlet"),
        since=filters.get("since"),
        until=filters.get("until"),
        language=filters.get("language"),
    )
    if not filters.get("versions"):
        where = where.plus(_CURRENT)
    return where.and_(_of_kind(filters.get("type"))).and_(_of_standing(filters)).and_(_in_days(filters))


def _of_kind(name: str | None) -> Where:
    if not name:
        return Where()
    kind = kind_of(name)
    if kind is None:
        raise UsageError(
            f"no type of event {name[:60]!r}",
            remedy=f"There are {', '.join(sorted(QUADS))} with their modes (ASSAULT/drone), and"
            f" {', '.join(sorted(labels_known()))}.",
        )
    plover, rest = kind
    which = "plover = ? AND ? IN ('', mode)" if plover else "? IN (lower(justice), lower(other))"
    values = (plover, rest) if plover else (rest,)
    return Where().plus(f"event.kind IN (SELECT id FROM event_kind WHERE {which})", *values)  # noqa: S608  # no value


def _of_standing(filters: EventFilters) -> Where:
    where, status = Where(), filters.get("status")
    if status is not None:
        if status not in STATUSES:
            raise UsageError(f"no status {status!r}", remedy=f"There are {', '.join(STATUSES)}.")
        where = where.plus("event.status = ?", STATUSES.index(status))
    if filters.get("facts"):
        numbers = ", ".join(str(STATUSES.index(one)) for one in sorted(FACTS))
        where = where.plus(f"event.status IN ({numbers}) AND event.happened")
    return where


def _in_days(filters: EventFilters) -> Where:
    """It surely was within these days: what may have been outside is not."""
    where = Where()
    since, until = filters.get("happened_since"), filters.get("happened_until")
    if since is not None:
        where = where.plus("event.first >= ?", day_number(_first_day(since).isoformat()))
    if until is not None:
        where = where.plus("event.last < ?", day_number(_day_after(until).isoformat()))
    return where


def _first_day(given: str) -> date:
    """The first day of a day, month or year.

    >>> _first_day("2024-10"), _first_day("2024")
    (datetime.date(2024, 10, 1), datetime.date(2024, 1, 1))
    """
    try:
        year, month, day = (*map(int, given[:10].split("-")), 1, 1)[:3]
        return date(year, month, day)
    except ValueError as fault:
        raise UsageError(
            f"no day {given[:60]!r}", remedy="A day, a month or a year: 2024-10-21, 2024-10, 2024."
        ) from fault


def _day_after(given: str) -> date:
    """The day after a day, month or year.

    >>> _day_after("2024-12"), _day_after("2024"), _day_after("2024-02-28")
    (datetime.date(2025, 1, 1), datetime.date(2025, 1, 1), datetime.date(2024, 2, 29))
    """
    first = _first_day(given)
    longest = {1: 366, 2: 31}.get(given[:10].count("-") + 1, 1)
    later = min(first, _LAST_DAY) + timedelta(days=longest)
    return later.replace(day=1) if longest > 1 else later


def _words(filters: EventFilters) -> str | None:
    """A query of the index of names; None: nobody is named."""
    asked: list[str] = []
    columns = {"who": "{actors recipients}", "actor": "actors", "recipient": "recipients", "place": "place"}
    for name, column in columns.items():
        given = filters.get(name)
        if given:
            asked.append(f"{column} : ({any_order(str(given)) or _NOBODY})")
    return " AND ".join(asked) or None


def _numbers(db: sqlite3.Connection, where: Where, words: str | None) -> Generator[int]:
    """Row ids of events, in order: names are looked up in their index; without one, day by day as far as is asked."""
    if words is None:
        tables = f"facts INDEXED BY facts_day CROSS JOIN event ON event.id BETWEEN {_RUN}"
    else:
        tables = (
            "event_words JOIN event ON event.id = event_words.rowid"
            f" JOIN facts ON facts.article = event.id >> {STATEMENT_BITS}"
        )
        where = Where().plus("event_words MATCH ?", words).and_(where)
    rows = db.execute(
        f"SELECT event.id FROM {tables} WHERE {where.sql()} ORDER BY {_NEWEST_FIRST}",  # noqa: S608  # no value
        where.values,
    )
    with closing(rows):
        for (number,) in rows:
            yield number


def _has_one(db: sqlite3.Connection, where: Where, words: str | None, article: int) -> bool:
    with closing(_numbers(db, where.plus("facts.article = ?", article), words)) as found:
        return next(found, None) is not None


def _happened(db: sqlite3.Connection, number: int) -> Happened | None:
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS}, article.packed FROM {SOURCE_TABLES} WHERE article.id = ?",  # noqa: S608  # no value
        (number >> STATEMENT_BITS,),
    ).fetchone()
    if row is None:  # forgotten a moment ago
        return None
    notes, records = _read(row[-1])
    event = records[number & PLACES]
    if not isinstance(event, Event):
        return None
    entities = {one.id: one for one in notes.entities}
    actors, recipients, place = sides_of(event, entities)
    code = coded(event)
    return Happened(
        source_of(row),
        event,
        tuple(actors.splitlines()),
        tuple(recipients.splitlines()),
        place or None,
        next((one.value for one in notes.times if one.id == event.time), None),
        tuple(_tellers(event, records, entities)),
        code and code.type,
        code and (code.mode or None),
        code and code.quad,
    )


@lru_cache(maxsize=2)
def _read(packed: bytes) -> tuple[Article, list[Record]]:
    """Notes and records of an article: its events come one behind the other."""
    return unpack_notes(packed), unpack_records(packed)


def _tellers(event: Event, records: Sequence[Record], entities: dict[str, Entity]) -> Iterator[str]:
    for one in records:
        if isinstance(one, Statement) and one.id == event.asserted_by:
            yield from (name_of(who, entities) for who in one.sources if who.role == "source")
