"""What can stand in the way of an archive is said with its remedy, and loses nothing."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from collections.abc import Sequence
from contextlib import closing

import msgspec
import pytest

from onrecord.archive import Archive, store
from onrecord.archive.pack import pack_article, unpack_article
from onrecord.archive.schema import MIGRATIONS, VERSION
from onrecord.archive.store import open_archive
from onrecord.errors import (
    ArchiveDamaged,
    ArchiveError,
    ArchiveLocked,
    ArchiveReadOnly,
    DiskFull,
    NewerArchive,
    NoArchive,
    NotAnArchive,
)
from onrecord.model.page import Page
from tests.archive.old import as_of_the_first_version
from tests.archive.pages import make_page, many_pages


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add(make_page())
    return path


def test_an_article_of_an_older_archive_has_no_claims():
    (article,) = make_page().articles
    text = make_page().text
    packed = msgspec.msgpack.decode(zlib.decompress(pack_article(article, text)))
    fields = packed[3]
    assert fields.pop() == []
    older = zlib.compress(msgspec.msgpack.encode(packed))
    assert unpack_article(older, text) == article


def add_all(archive: Archive, pages: Sequence[Page]) -> None:
    for page in pages:
        archive.add(page)


def test_a_new_file_has_the_newest_schema(archive):
    assert archive.stats().schema == VERSION
    assert list(archive.doctor()) == []


def test_an_archive_of_the_first_version_is_brought_up_to_date(kept):
    with Archive(kept) as archive:
        archive.add(make_page(retrieved_at="2024-03-14T08:00:00Z", more="Again."))
        archive.add(make_page([], url="https://gazette.example/n"))
        wanted = archive._db.execute("SELECT * FROM facts").fetchall()
    old = kept.with_name("old.db")
    as_of_the_first_version(kept, old)
    with Archive(old) as archive:
        assert archive._db.execute("SELECT * FROM facts").fetchall() == wanted
        assert list(archive.doctor()) == []


def test_read_only_reads_and_refuses_to_write(kept):
    before = kept.read_bytes()
    with Archive(kept, read_only=True) as archive:
        assert len(list(archive.search("bridge"))) == 1
        for change in (archive.add, lambda _: archive.forget("ledger.example"), lambda _: archive.lift("x")):
            with pytest.raises(ArchiveReadOnly):
                change(make_page())
        with pytest.raises(sqlite3.OperationalError):
            archive._db.execute("DELETE FROM page")
    assert kept.read_bytes() == before


def test_a_folder_in_which_nothing_can_be_written_can_be_read(kept, monkeypatch):
    def opened(path, mode, wait, real=store._opened):
        if mode == "ro":
            raise sqlite3.OperationalError("unable to open database file")
        return real(path, mode, wait)

    monkeypatch.setattr(store, "_opened", opened)
    before = sorted(kept.parent.iterdir())
    with Archive(kept, read_only=True) as archive:
        assert len(list(archive.search("bridge"))) == 1
        assert {problem.what for problem in archive.doctor()} == {
            "cannot be checked in a file that may not be written to"
        }
    assert sorted(kept.parent.iterdir()) == before


def test_a_closed_archive_is_the_caller_s_fault(kept):
    archive = Archive(kept)
    archive.close()
    archive.close()
    with pytest.raises(sqlite3.ProgrammingError):
        archive.stats()


def test_what_is_being_written_can_be_read_meanwhile(kept):
    with Archive(kept) as writer, Archive(kept, read_only=True) as reader:
        writer._db.execute("BEGIN IMMEDIATE")
        writer._db.execute("UPDATE article SET headline = 'x'")
        assert next(reader.search("bridge")).source.headline != "x"
        writer._db.execute("ROLLBACK")


def test_a_file_that_is_not_there_is_not_made_to_be_read(tmp_path):
    with pytest.raises(NoArchive):
        Archive(tmp_path / "none.db", read_only=True)
    assert not (tmp_path / "none.db").exists()
    with pytest.raises(NoArchive, match="Make the folder"):
        Archive(tmp_path / "none" / "news.db")


@pytest.mark.parametrize("content", [b"<p>a page</p>" * 100, b"short", b"SQLite format 3\0" + b"\1" * 84])
@pytest.mark.parametrize("read_only", [True, False])
def test_another_kind_of_file_is_refused_and_left_alone(tmp_path, content, read_only):
    path = tmp_path / "page.html"
    path.write_bytes(content)
    with pytest.raises((NotAnArchive, ArchiveDamaged)):
        Archive(path, read_only=read_only)
    assert path.read_bytes() == content


def test_another_program_s_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "other.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE page (x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(NotAnArchive):
        Archive(path)
    with pytest.raises(NotAnArchive):
        Archive(tmp_path)
    assert path.read_bytes() == before


def test_a_newer_schema_is_refused(kept):
    db = sqlite3.connect(kept)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    for read_only in (True, False):
        with pytest.raises(NewerArchive):
            Archive(kept, read_only=read_only)


def test_an_older_schema_is_brought_up_to_date(kept, monkeypatch):
    monkeypatch.setattr(store, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE later (x);\nDROP TABLE later;"))
    monkeypatch.setattr(store, "VERSION", VERSION + 1)
    with pytest.raises(ArchiveReadOnly, match="brought up to date"):
        Archive(kept, read_only=True)
    with Archive(kept) as archive:
        assert archive.stats().schema == VERSION + 1
        assert archive.add(make_page()).outcome == "known"


def test_a_migration_that_fails_changes_nothing(kept, monkeypatch):
    monkeypatch.setattr(store, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE later (x);\nDROP TABLE none;"))
    monkeypatch.setattr(store, "VERSION", VERSION + 1)
    with pytest.raises(ArchiveDamaged):
        Archive(kept)
    monkeypatch.undo()
    with Archive(kept) as archive:
        assert list(archive.doctor()) == []


def test_a_writer_that_never_ends_is_an_error_in_the_end(kept):
    other = open_archive(kept)
    other.execute("BEGIN IMMEDIATE")
    with Archive(kept, wait=0.05) as archive, pytest.raises(ArchiveLocked, match="nothing was lost"):
        archive.add(make_page(url="https://ledger.example/2"))
    other.execute("ROLLBACK")
    other.close()


def test_two_writers_wait_for_each_other(tmp_path):
    pages = many_pages(40)
    faults = []

    def write(mine):
        try:
            with Archive(tmp_path / "news.db") as archive:
                for page in mine:
                    archive.add(page)
        except ArchiveError as fault:
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(pages[start::2],)) for start in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with Archive(tmp_path / "news.db") as archive:
        assert archive.stats().pages == 40
        assert list(archive.doctor()) == []


@pytest.mark.parametrize("number", range(20))
def test_several_that_make_one_file_wait_for_each_other(tmp_path, number):
    faults, begin = [], threading.Barrier(4)

    def make():
        begin.wait()
        try:
            Archive(tmp_path / f"{number}.db").close()
        except ArchiveError as fault:
            faults.append(fault)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


def test_an_archive_that_is_made_while_somebody_looks_is_one(tmp_path):
    path, asked = tmp_path / "news.db", []

    def make_before_the_second(line):
        asked.append(line)
        if len(asked) == 2:
            Archive(path).close()

    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.set_trace_callback(make_before_the_second)
        store._check_kind(db, path, read_only=False)
    assert len(asked) > 2


def test_a_full_disk_keeps_what_was_added_before(archive):
    archive.add(make_page())
    (size,) = archive._db.execute("PRAGMA page_count").fetchone()
    archive._db.execute(f"PRAGMA max_page_count = {size + 2}")
    with pytest.raises(DiskFull, match="what was added before is kept"):
        add_all(archive, many_pages(200))
    archive._db.execute("PRAGMA max_page_count = 1000000")
    before = archive.stats().pages
    assert before >= 1
    assert list(archive.doctor()) == []
    assert archive.add(make_page(url="https://ledger.example/last")).outcome == "added"


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_WRITE, DiskFull),
        (sqlite3.SQLITE_IOERR_FSYNC, DiskFull),
        (sqlite3.SQLITE_IOERR_READ, ArchiveDamaged),
        (sqlite3.SQLITE_CORRUPT, ArchiveDamaged),
        (sqlite3.SQLITE_READONLY_DBMOVED, ArchiveReadOnly),
    ],
)
def test_what_sqlite_says_becomes_an_error_with_a_remedy(code, error):
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = code
    with pytest.raises(error), store.translated("news.db"):
        raise fault


def test_the_wal_does_not_grow_for_ever(kept):
    with Archive(kept) as archive:
        for page in many_pages(100):
            archive.add(page)
        wal = kept.with_name("news.db-wal").stat().st_size
        assert wal < 20 * 1024 * 1024


def test_answers_that_nobody_reads_to_the_end_hold_no_reader(kept):
    with Archive(kept) as archive, Archive(kept) as writer:
        for page in many_pages(5):
            writer.add(page)
        found = archive.said()
        next(found)
        writer.add(make_page(url="https://ledger.example/more"))
        busy, *_ = writer._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert busy == 0
