"""The name of a file in, an open connection out; what SQLite has to complain of becomes an error with a remedy.

WAL: readers read while a writer writes. Nothing here reads for longer than one batch of rows in one go, because a
reader who does lets the WAL grow.

>>> with translated("news.db"):
...     raise sqlite3.DatabaseError("file is not a database")
Traceback (most recent call last):
onrecord.errors.ArchiveDamaged: 'news.db': file is not a database. Run ...
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from time import monotonic, sleep
from typing import Final
from urllib.parse import quote

import msgspec

from onrecord.archive.copies import fill_copies
from onrecord.archive.event_index import fill_events, sides_at
from onrecord.archive.facts import Numbers
from onrecord.archive.pack import unpack_notes, unpack_said, unpack_text
from onrecord.archive.query import holds
from onrecord.archive.rows import appearance_rows, seal_row, words_of
from onrecord.archive.schema import APPLICATION_ID, EVENTS, MIGRATIONS, SKETCHES, STORY_KEYS, VERSION
from onrecord.archive.story_keys import fill_story_keys
from onrecord.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveLocked,
    ArchiveReadOnly,
    DiskFull,
    Impatient,
    NewerArchive,
    NoArchive,
    NotAnArchive,
)

WAIT: Final = 30.0
"""Seconds to wait for another writer; one page takes it some milliseconds."""
WAL_LIMIT: Final = 64 * 1024 * 1024
"""Bytes that the WAL keeps on disk when all in it has gone to the archive."""
_AGAIN: Final = 0.01
"""Seconds until it is tried again."""
_CHECKPOINT: Final = 4_000
"""Pages of the WAL (16 MB) that go to the archive at once."""
_CACHE: Final = 64 * 1024
"""KiB of pages of the file in memory."""

_ERRORS: Final[dict[int, tuple[type[ArchiveError], str]]] = {
    sqlite3.SQLITE_BUSY: (ArchiveLocked, "another program writes to it"),
    sqlite3.SQLITE_LOCKED: (ArchiveLocked, "another connection writes to it"),
    sqlite3.SQLITE_READONLY: (ArchiveReadOnly, "it may not be written to"),
    sqlite3.SQLITE_PERM: (ArchiveReadOnly, "it may not be written to"),
    sqlite3.SQLITE_CANTOPEN: (ArchiveReadOnly, "it cannot be opened, or no file can be made beside it"),
    sqlite3.SQLITE_FULL: (DiskFull, "the disk is full"),
    sqlite3.SQLITE_NOTADB: (NotAnArchive, "the file is no archive"),
    sqlite3.SQLITE_INTERRUPT: (Impatient, "the question takes longer than it may"),
}
_NO_ROOM: Final = frozenset(
    (
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    )
)
"""What SQLite says where a quota or a limit on the size of files ends, besides SQLITE_FULL: nothing is damaged."""


def open_archive(path: str | Path, *, read_only: bool = False, wait: float = WAIT) -> sqlite3.Connection:
    """A connection to an archive; one that may write makes it where there is none, and brings it up to date.

    Raises:
        NoArchive: there is no such file, and ``read_only`` says not to make one.
        NotAnArchive: it is another kind of file.
        NewerArchive: a later version of onrecord has written it.
        ArchiveError: it is locked, damaged, or cannot be opened.
    """
    path = Path(path)
    _check_place(path, read_only=read_only)
    with translated(path):
        db = _connect(path, read_only=read_only, wait=wait)
        try:
            _set_up(db, path, read_only=read_only, wait=wait)
        except BaseException:
            db.close()
            raise
    return db


@contextmanager
def translated(path: str | Path) -> Iterator[None]:
    """SQLite's errors as ours."""
    try:
        yield
    except sqlite3.ProgrammingError:  # a closed archive, a wrong thread: the caller's fault, not the file's
        raise
    except sqlite3.Error as fault:
        raise _error_of(fault, path) from fault
    except (zlib.error, msgspec.MsgspecError) as fault:
        raise ArchiveDamaged(f"{str(path)!r}: {fault}") from fault


def _error_of(fault: sqlite3.Error, path: str | Path) -> ArchiveError:
    code = getattr(fault, "sqlite_errorcode", 0)
    if code in _NO_ROOM:
        return DiskFull(f"{str(path)!r}: it cannot be written: the disk, or your share of it, is full or fails")
    error, what = _ERRORS.get(code & 0xFF, (ArchiveDamaged, str(fault)))
    return error(f"{str(path)!r}: {what}")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. The lock is taken at once: two writers wait for each other before they begin."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _check_place(path: Path, *, read_only: bool) -> None:
    if path.is_dir():
        raise NotAnArchive(f"{str(path)!r} is a folder")
    try:
        there = path.exists()
    except (OSError, ValueError):
        there = False
    if there:
        return
    if read_only:
        raise NoArchive(f"no archive {str(path)!r}")
    if not path.absolute().parent.is_dir():
        raise NoArchive(f"no folder {str(path.parent)!r}", remedy="Make the folder first.")


def _connect(path: Path, *, read_only: bool, wait: float) -> sqlite3.Connection:
    if not read_only:
        return _opened(path, "rwc", wait)
    try:
        db = _opened(path, "ro", wait)
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        # A folder in which nothing can be written has no place for WAL's index. Without a WAL none is needed.
        if _wal_of(path).exists():
            raise
        return _opened(path, "ro&immutable=1", wait)
    return db


def _opened(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    name = quote(str(path.absolute()), errors="surrogateescape")
    db = sqlite3.connect(
        f"file:{name}?mode={mode}", uri=True, timeout=wait, isolation_level=None, check_same_thread=False
    )
    add_functions(db)
    return db


def add_functions(db: sqlite3.Connection) -> None:
    """What the schema's own SQL calls."""
    db.create_function("onrecord_text", 1, _text, deterministic=True)
    db.create_function("onrecord_said", 2, _said, deterministic=True)
    db.create_function("onrecord_side", 3, _side, deterministic=True)
    db.create_function("onrecord_appearances", 2, _appearances, deterministic=True)
    db.create_function("onrecord_seal", -1, seal_row, deterministic=True)
    db.create_function("onrecord_holds", 2, holds, deterministic=True)
    db.create_aggregate("onrecord_numbers", 1, Numbers)  # type: ignore[arg-type]  # bytes are a value of SQLite


def _wal_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _set_up(db: sqlite3.Connection, path: Path, *, read_only: bool, wait: float) -> None:
    db.execute(f"PRAGMA cache_size = -{_CACHE}")
    db.execute("PRAGMA foreign_keys = ON")
    # It would index all statements for one question.
    db.execute("PRAGMA automatic_index = OFF")
    _check_kind(db, path, read_only=read_only)
    if read_only:
        db.execute("PRAGMA query_only = ON")
        return
    _use_wal(db, wait)
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA journal_size_limit = {WAL_LIMIT}")
    db.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
    db.execute("PRAGMA secure_delete = ON")
    if version_of(db) < VERSION:
        _migrate(db)


def _use_wal(db: sqlite3.Connection, wait: float) -> None:
    """SQLite itself does not wait here: of two who make one file, one is turned away at once."""
    until = monotonic() + wait
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= until:
                raise
            sleep(_AGAIN)
        else:
            return


def _check_kind(db: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    # In this order: who makes an archive at this moment writes both at once.
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    (kind,) = db.execute("PRAGMA application_id").fetchone()
    if kind != APPLICATION_ID and (tables or read_only):
        raise NotAnArchive(f"{str(path)!r} is no archive of onrecord")
    if version_of(db) > VERSION:
        raise NewerArchive(f"{str(path)!r} has version {version_of(db)} of the schema, and {VERSION} is known here")
    if read_only and version_of(db) < VERSION:
        raise ArchiveReadOnly(
            f"{str(path)!r} has version {version_of(db)} of the schema, and {VERSION} is needed",
            remedy="Open it once for writing, and it is brought up to date.",
        )


def version_of(db: sqlite3.Connection) -> int:
    """The version of its schema."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def _migrate(db: sqlite3.Connection) -> None:
    with transaction(db):
        # Asked again, now that nobody else can do it.
        for number, text in enumerate(MIGRATIONS[version_of(db) :], start=version_of(db) + 1):
            for line in _statements(text):
                db.execute(line)
            _FILLS.get(text, _nothing)(db)
            db.execute(f"PRAGMA user_version = {number}")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _nothing(_db: sqlite3.Connection) -> None:
    """A migration that has nothing to work out."""


_FILLS: Final[dict[str, Callable[[sqlite3.Connection], None]]] = {
    SKETCHES: fill_copies,
    STORY_KEYS: fill_story_keys,
    EVENTS: fill_events,
}
"""What works out the rows of new tables from the articles that are there, by the text that makes the tables."""


def _statements(text: str) -> Iterator[str]:
    """The statements of a script, one by one: ``executescript`` would end the transaction."""
    part = ""
    for line in text.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            yield part
            part = ""


@lru_cache(maxsize=4)
def _text(packed: bytes) -> str:
    """What the archive's view of articles shows: the text."""
    return unpack_text(packed)


def _side(packed: bytes, number: int, side: int) -> str:
    """What the view of events shows: who did one of them, to whom, or where."""
    return sides_at(packed)[number][side]


def _appearances(packed: bytes, day: str) -> str:
    """What a migration asks for: the rows of everybody an article names, as JSON."""
    return json.dumps(appearance_rows(unpack_notes(packed), day))


def _said(packed: bytes, number: int) -> str:
    """What the view of statements shows: the words of one of them."""
    return _all_said(packed)[number]


@lru_cache(maxsize=4)
def _all_said(packed: bytes) -> tuple[str, ...]:
    return tuple("" if one is None else words_of(one) for one in unpack_said(packed))
