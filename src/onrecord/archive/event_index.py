"""Articles in, the rows that find their events out; and those rows taken out, filled in and looked over again.

Names stand in an index of words with a column for each side; of an event nothing else is kept than what narrows it
down.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from onrecord.archive.load import numbered_articles
from onrecord.archive.pack import unpack_notes, unpack_records
from onrecord.archive.rows import EventRow, event_rows, sides_of
from onrecord.archive.schema import STATEMENT_BITS
from onrecord.model.record import Event

_COLUMNS: Final = "plover, mode, justice, other"


def write_events(db: sqlite3.Connection, rows: Iterable[tuple[int, EventRow]]) -> None:
    """Keep rows of several articles, each with its article."""
    numbered = [(article << STATEMENT_BITS | row.number, row) for article, row in rows]
    kinds = {kind: _kind(db, kind) for kind in dict.fromkeys(row.kind for _, row in numbered)}
    db.executemany(
        "INSERT INTO event (id, kind, status, happened, first, last) VALUES (?,?,?,?,?,?)",
        [(number, kinds[row.kind], row.status, row.happened, *row.days) for number, row in numbered],
    )
    db.executemany(
        "INSERT INTO event_words (rowid, actors, recipients, place) VALUES (?,?,?,?)",
        [(number, *row.sides) for number, row in numbered],
    )


def _kind(db: sqlite3.Connection, kind: tuple[str, ...]) -> int:
    found = db.execute(f"SELECT id FROM event_kind WHERE ({_COLUMNS}) = (?,?,?,?)", kind).fetchone()  # noqa: S608
    if found is None:
        return db.execute(f"INSERT INTO event_kind ({_COLUMNS}) VALUES (?,?,?,?)", kind).lastrowid or 0  # noqa: S608
    return int(found[0])


def forget_events(db: sqlite3.Connection, article: int, packed: bytes) -> None:
    """Take the rows of an article out. The index has to be told the words that it is to forget."""
    run = (article << STATEMENT_BITS, (article + 1) << STATEMENT_BITS)
    for (number,) in db.execute("SELECT id FROM event WHERE id >= ? AND id < ?", run).fetchall():
        db.execute(
            "INSERT INTO event_words (event_words, rowid, actors, recipients, place) VALUES ('delete',?,?,?,?)",
            (number, *sides_at(packed)[number - run[0]]),
        )
    db.execute("DELETE FROM event WHERE id >= ? AND id < ?", run)


def fill_events(db: sqlite3.Connection) -> None:
    """Write the rows of all articles of an archive that had none."""
    for number, article, _ in numbered_articles(db):
        write_events(db, ((number, row) for row in event_rows(article)))


@lru_cache(maxsize=4)
def sides_at(packed: bytes) -> dict[int, tuple[str, str, str]]:
    """Of each event of a packed article, by its place among the records: who did it, to whom, and where."""
    entities = {one.id: one for one in unpack_notes(packed).entities}
    return {
        number: sides_of(one, entities) for number, one in enumerate(unpack_records(packed)) if isinstance(one, Event)
    }


def wrong_events(db: sqlite3.Connection, article: int, rows: Iterable[EventRow]) -> bool:
    """Whether the rows of an article are others than it should have."""
    base = article << STATEMENT_BITS
    found = db.execute(
        f"SELECT event.id, {_COLUMNS}, status, happened, first, last FROM event JOIN event_kind"  # noqa: S608  # no value
        " ON event_kind.id = kind WHERE event.id >= ? AND event.id < ? ORDER BY event.id",
        (base, (article + 1) << STATEMENT_BITS),
    ).fetchall()
    return found != [(base | row.number, *row.kind, row.status, row.happened, *row.days) for row in rows]


def lost_events(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Where and what is wrong with rows of articles that are not there."""
    lost = f"SELECT id FROM event WHERE id >> {STATEMENT_BITS} NOT IN (SELECT id FROM article)"  # noqa: S608  # no value
    for (event,) in db.execute(lost):
        yield f"event {event}", "belongs to an article that is not there"
