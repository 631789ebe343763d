"""Pages in, their rows written, in one transaction: after whatever happens, each page is there whole or not at all.

Many pages at once cost a third less: the indexes are written once for all of them. A page that cannot be kept does not
cost the others theirs.

The same page twice is one. Another capture of an address is a new version of it; the articles of the version that was
taken from the web last are the current ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic
from typing import Final, Generic, Literal, NamedTuple, TypeVar

import msgspec

from onrecord.archive.appearances import write_appearances
from onrecord.archive.arrivals import Arrived, note_arrivals
from onrecord.archive.copies import write_copies
from onrecord.archive.event_index import write_events
from onrecord.archive.facts import numbers_of, write_facts
from onrecord.archive.pack import pack_article, pack_page, well_formed
from onrecord.archive.rows import ArticleRow, EventRow, PageRow, StatementRow, article_row, page_row, seal_of
from onrecord.archive.schema import SPEAKERS, STATEMENT_BITS
from onrecord.archive.store import transaction
from onrecord.archive.story_keys import write_story_keys
from onrecord.errors import Forgotten, as_page_error
from onrecord.link.shingles import Sketch, sketch_text
from onrecord.model.page import Page, PageError

PAGES: Final = 512
"""So many pages at most go in at once: another writer waits a second for them."""
SECONDS: Final = 0.5
"""So long the first of them waits at most for the others, when they come slowly."""
CHARACTERS: Final = 4_000_000
"""So much text at most waits in memory."""
_TOO_MUCH: Final = (RecursionError, MemoryError, OverflowError, sqlite3.DataError)
"""What writing a page raises that is too large."""

_Key = TypeVar("_Key")
Outcome = Literal["added", "new_version", "known"]


class Added(msgspec.Struct, frozen=True):
    """What became of a page."""

    page: str
    """Its id."""
    outcome: Outcome
    """``known``: this very page was there already, and nothing was changed."""
    version: int
    """Among the captures of its address, from 1."""
    articles: int
    statements: int


class Refused(msgspec.Struct, frozen=True):
    """A page that was not taken in, and why."""

    page: str
    """Its id."""
    error: PageError


class _Article(NamedTuple):
    row: ArticleRow
    packed: bytes
    sketch: Sketch


class _Ready(NamedTuple):
    row: PageRow
    packed: bytes
    articles: list[_Article]


def add_pages(db: sqlite3.Connection, pages: Sequence[tuple[Page, str]], *, at: str) -> list[Added | Exception]:
    """Keep pages with their articles and records, all in one transaction; what became of each.

    Args:
        db: an archive, open for writing.
        pages: what was read, each with where it came from: the name of its file, line or record.
        at: now, ISO 8601 in UTC.

    Returns:
        For a page that was not taken in, why: it is to be forgotten, a span does not hold the characters of its
        place, or it is too large.
    """
    ready = [(_tried(page), source) for page, source in pages]
    try:
        return _written(db, ready, at)
    except _TOO_MUCH:
        # One of them is too much, and nobody knows which: each by itself, so that it costs the others nothing.
        return [_written_alone(db, one, at) for one in ready]


def _written(
    db: sqlite3.Connection, ready: Sequence[tuple[_Ready | Exception, str]], at: str
) -> list[Added | Exception]:
    with transaction(db):
        writing = _Writing(db, at)
        outcomes = [writing.page(one, source) if isinstance(one, _Ready) else one for one, source in ready]
        writing.finish()
    return outcomes


def _written_alone(db: sqlite3.Connection, ready: tuple[_Ready | Exception, str], at: str) -> Added | Exception:
    try:
        return _written(db, [ready], at)[0]
    except sqlite3.DataError as fault:
        return ValueError(f"cannot be kept: {fault}")
    except _TOO_MUCH as fault:
        return fault


def in_batches(pages: Iterable[tuple[Page, str]]) -> Iterator[list[tuple[Page, str]]]:
    """Pages with their sources, so many of them together as may go in at once."""
    batch: list[tuple[Page, str]] = []
    waiting, since = 0, 0.0
    for page, source in pages:
        since = since if batch else monotonic()
        batch.append((page, source))
        waiting += len(page.text)
        if is_full(len(batch), waiting, since):
            yield batch
            batch, waiting = [], 0
    if batch:
        yield batch


def is_full(pages: int, characters: int, since: float) -> bool:
    """Whether so many pages with so much text go in now, the first of them there since then (`time.monotonic`)."""
    return pages >= PAGES or characters >= CHARACTERS or monotonic() - since >= SECONDS


def _tried(page: Page) -> _Ready | Exception:
    """All that costs time is done before the lock is taken."""
    try:
        try:
            return _ready(page)
        except UnicodeEncodeError:
            return _ready(well_formed(page))
    except (ValueError, RecursionError, MemoryError) as fault:
        return fault


def _ready(page: Page) -> _Ready:
    articles = [
        _Article(article_row(one, page), pack_article(one, page.text), sketch_text(one.body)) for one in page.articles
    ]
    return _Ready(page_row(page), pack_page(page), articles)


def _added(ready: _Ready, outcome: Outcome, version: int) -> Added:
    statements = sum(len(one.row.statements) for one in ready.articles)
    return Added(ready.row.key, outcome, version, len(ready.articles), statements)


class _Writing:
    """What is written together in one transaction, and the ids it knows: it ends with it, and knows nothing that was
    rolled back.
    """

    def __init__(self, db: sqlite3.Connection, at: str) -> None:
        self.db, self.at = db, at
        self.sketches: dict[int, Sketch] = {}
        self._statements: list[tuple[int, int, int]] = []
        self._participants: list[tuple[int, int, int]] = []
        self._words: list[tuple[int, str]] = []
        self._superseded: set[str | None] = set()
        self._arrived: list[Arrived | PageError] = []
        self._forgets = db.execute("SELECT 1 FROM tombstone LIMIT 1").fetchone() is not None
        self._appearances: list[tuple[int, int, int, int]] = []
        self._story_keys: list[tuple[int, int, int]] = []
        self._events: list[tuple[int, EventRow]] = []
        self._outlets = _Ids(self._find_outlet)
        self._acts = _Ids(self._find_act)
        self._names = _Ids(self._find_name)

    def page(self, ready: _Ready, source: str) -> Added | Forgotten:
        """Write a page, unless it is there or is to be forgotten; and what became of it."""
        found = self.db.execute("SELECT id, version FROM page WHERE key = ?", (ready.row.key,)).fetchone()
        forgotten = _forgotten(self.db, ready.row) if self._forgets and not found else None
        if forgotten is not None:
            self._arrived.append(as_page_error(forgotten))
            return forgotten
        number, added = (found[0], _added(ready, "known", found[1])) if found else self._write(ready)
        arrived = Arrived(number, ready.row.address, added.outcome, added.articles, added.statements, source)
        self._arrived.append(arrived)
        return added

    def finish(self) -> None:
        """Write what goes in together, in the order of the index it goes into."""
        self.db.executemany("INSERT INTO statement (id, act, status) VALUES (?,?,?)", self._statements)
        self.db.executemany(
            "INSERT INTO participant (name, role, statement) VALUES (?,?,?)", sorted(self._participants)
        )
        self.db.executemany("INSERT INTO statement_words (rowid, text) VALUES (?, ?)", self._words)
        write_appearances(self.db, self._appearances)
        write_story_keys(self.db, self._story_keys)
        write_events(self.db, self._events)
        write_copies(self.db, self.sketches)
        # Last of all: SQLite takes a savepoint for each of these, at which FTS5 writes out what it holds in memory.
        for address in self._superseded:
            mark_current(self.db, address)
        note_arrivals(self.db, self._arrived, at=self.at)

    def _write(self, ready: _Ready) -> tuple[int, Added]:
        version = 1
        if ready.row.address is not None:
            (version,) = self.db.execute(
                "SELECT coalesce(max(version), 0) + 1 FROM page WHERE address = ?", (ready.row.address,)
            ).fetchone()
        seal = seal_of(ready.packed, [one.packed for one in ready.articles])
        page = self._insert(
            "INSERT INTO page (key, address, site, version, captured, added_at, packed, seal) VALUES (?,?,?,?,?,?,?,?)",
            *(*ready.row[:3], version, ready.row.captured, self.at, ready.packed, seal),
        )
        for one in ready.articles:
            self._write_article(page, one)
        if version > 1:
            self._superseded.add(ready.row.address)
        return page, _added(ready, "new_version" if version > 1 else "added", version)

    def _write_article(self, page: int, ready: _Article) -> None:
        row, outlet = ready.row, self._outlets[ready.row.site, ready.row.outlet]
        article = self._insert(
            "INSERT INTO article (key, page, position, outlet, day, language, headline, current, packed)"
            " VALUES (?,?,?,?,?,?,?,1,?)",
            *(row.key, page, row.position, outlet, row.day, row.language, row.headline, ready.packed),
        )
        self.db.execute("INSERT INTO article_words (rowid, text) VALUES (?, ?)", (article, row.text))
        numbers = self._gather_statements(article, row.statements)
        write_facts(self.db, article, outlet=outlet, day=row.day, language=row.language, numbers=numbers)
        self._appearances.extend((one.key, one.day, article, one.entity) for one in row.appearances)
        self._story_keys.extend((*one, article) for one in row.story)
        self._events.extend((article, one) for one in row.events)
        self.sketches[article] = ready.sketch

    def _gather_statements(self, article: int, rows: tuple[StatementRow, ...]) -> bytes:
        """What they are counted under."""
        base = article << STATEMENT_BITS
        acts = [self._acts[row.act] for row in rows]
        people = [(self._names[name], role, base | row.number) for row in rows for role, name in row.people]
        self._statements.extend((base | row.number, act, row.status) for row, act in zip(rows, acts, strict=True))
        self._participants.extend(people)
        self._words.extend((base | row.number, row.words) for row in rows)
        speakers = {name for name, role, _ in people if role in SPEAKERS}
        return numbers_of(speakers, set(acts), {row.status for row in rows})

    def _find_outlet(self, key: tuple[str, str]) -> int:
        found = self.db.execute("SELECT id FROM outlet WHERE site = ? AND name = ?", key).fetchone()
        return found[0] if found else self._insert("INSERT INTO outlet (site, name) VALUES (?,?)", *key)

    def _find_act(self, act: str) -> int:
        found = self.db.execute("SELECT id FROM act WHERE name = ?", (act,)).fetchone()
        return found[0] if found else self._insert("INSERT INTO act (name) VALUES (?)", act)

    def _find_name(self, name: str) -> int:
        found = self.db.execute("SELECT id FROM name WHERE name = ?", (name,)).fetchone()
        if found:
            return int(found[0])
        number = self._insert("INSERT INTO name (name) VALUES (?)", name)
        self.db.execute("INSERT INTO name_words (rowid, name) VALUES (?,?)", (number, name))
        return number

    def _insert(self, line: str, *values: object) -> int:
        return self.db.execute(line, values).lastrowid or 0


class _Ids(dict[_Key, int], Generic[_Key]):
    """Row ids that were looked up, or written, before."""

    def __init__(self, find: Callable[[_Key], int]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: _Key) -> int:
        self[key] = number = self._find(key)
        return number


def _forgotten(db: sqlite3.Connection, row: PageRow) -> Forgotten | None:
    labels = (row.site or "").split(".")
    targets = [row.address, *(".".join(labels[start:]) for start in range(len(labels)))]
    places = ", ".join("?" * len(targets))
    found = db.execute(f"SELECT target FROM tombstone WHERE target IN ({places})", targets).fetchone()  # noqa: S608
    return Forgotten(f"{found[0]} is to be forgotten, and is not added again") if found else None


def mark_current(db: sqlite3.Connection, address: str | None) -> None:
    """Of the versions of an address, the articles of the one that was captured last are current."""
    newest = db.execute(
        "SELECT id FROM page WHERE address = ? ORDER BY coalesce(captured, added_at) DESC, id DESC LIMIT 1", (address,)
    ).fetchone()
    if newest:
        db.execute(
            "UPDATE article SET current = (page = ?) WHERE page IN (SELECT id FROM page WHERE address = ?)",
            (newest[0], address),
        )
