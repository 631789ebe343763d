"""The indexes of words, in few pieces."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from onrecord.archive import Archive
from onrecord.archive.schema import WORD_INDEXES
from onrecord.errors import ArchiveReadOnly
from tests.archive.pages import many_pages

PAGES = 6
"""So many pieces, each of one page: FTS5 itself would merge eight."""


@pytest.fixture
def grown(tmp_path: Path) -> Path:
    """An archive that grew page by page."""
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        for page in many_pages(PAGES):
            archive.add(page)
    return path


def pieces(path: Path, index: str) -> int:
    with sqlite3.connect(path) as db:
        return int(db.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()[0])  # noqa: S608  # one of three


@pytest.mark.parametrize("index", WORD_INDEXES[:2])
def test_an_index_of_words_is_in_fewer_pieces_afterwards(grown: Path, index: str) -> None:
    assert pieces(grown, index) == PAGES
    with Archive(grown) as archive:
        assert archive.tidy()
    assert pieces(grown, index) == 1


def test_what_is_found_is_the_same(grown: Path) -> None:
    with Archive(grown) as archive:
        before = [hit.source.article for hit in archive.search("ebb")], list(archive.said(about="wall"))
        archive.tidy()
        assert ([hit.source.article for hit in archive.search("ebb")], list(archive.said(about="wall"))) == before
        assert not list(archive.doctor())


def test_what_is_tidy_is_left(grown: Path) -> None:
    with Archive(grown) as archive:
        archive.tidy()
        size = grown.with_name("news.db-wal").stat().st_size
        assert archive.tidy()
        assert grown.with_name("news.db-wal").stat().st_size == size


def test_an_archive_that_is_only_read_is_not_tidied(grown: Path) -> None:
    with Archive(grown, read_only=True) as archive, pytest.raises(ArchiveReadOnly):
        archive.tidy()
