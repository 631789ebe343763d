"""Damage is found: of every byte that changes what an archive says, and of rows that belong nowhere."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from onrecord.archive import Archive
from onrecord.errors import ArchiveError
from tests.archive.pages import make_page, many_pages

DAMAGE = {
    "a statement's act": "UPDATE statement SET act = 3 - act",
    "a statement's status": "UPDATE statement SET status = 5",
    "a statement that is gone": "DELETE FROM statement WHERE id = (SELECT min(id) FROM statement)",
    "a statement of no article": "INSERT INTO statement VALUES (99 << 16, 1, 1)",
    "a participant of no statement": "INSERT INTO participant VALUES (1, 0, 77)",
    "a name": "UPDATE name SET name = 'Nobody' WHERE id = 1",
    "a name of nobody": "INSERT INTO name (name) VALUES ('Nobody')",
    "a role": "UPDATE participant SET role = 1 WHERE role = 0",
    "an article of no page": "UPDATE article SET page = 99 WHERE id = 1",
    "an article that is gone": "DELETE FROM article WHERE id = 1",
    "a day": "UPDATE article SET day = '2024-03-15' WHERE id = 1",
    "a headline": "UPDATE article SET headline = 'New' WHERE id = 1",
    "an outlet": "UPDATE outlet SET name = 'Gazette'",
    "a site": "UPDATE page SET site = 'gazette.example' WHERE id = 1",
    "a key": "UPDATE page SET key = 'f' WHERE id = 1",
    "what is current": "UPDATE article SET current = 0 WHERE id = 1",
    "what is packed": "UPDATE article SET packed = (SELECT packed FROM article WHERE id = 2) WHERE id = 1",
    "what is packed of a page": "UPDATE page SET packed = x'789c' WHERE id = 1",
    "words of an index": "INSERT INTO article_words (article_words) VALUES ('delete-all')",
    "words of statements": "INSERT INTO statement_words (statement_words) VALUES ('delete-all')",
    "words of names": "INSERT INTO name_words (rowid, name) VALUES (1, 'more')",
    "a speaker that is counted": "UPDATE facts SET numbers = x'00000000'",
    "a day that is counted": "UPDATE facts SET day = '2024-03-15'",
    "facts that are gone": "DELETE FROM facts WHERE article = 1",
    "an arrival's name": "UPDATE arrival SET source = 'x.html' WHERE id = 1",
    "an arrival's outcome": "UPDATE arrival SET outcome = 3 WHERE id = 1",
    "an arrival's count": "UPDATE arrival SET statements = 9 WHERE id = 1",
    "an arrival of another page": "UPDATE arrival SET page = 99 WHERE id = 1",
    "an arrival of no kind": "INSERT INTO arrival VALUES (9, '', 9, NULL, NULL, NULL, 0, 0, '', '', 1, NULL)",
    "a fingerprint": "UPDATE new_shingle SET id = id + 1 WHERE id = (SELECT max(id) FROM new_shingle)",
    "a fingerprint less": "DELETE FROM new_shingle WHERE id = (SELECT max(id) FROM new_shingle)",
    "a fingerprint more": "INSERT INTO shingle VALUES (5 << 29 | 1)",
    "a fingerprint twice": "INSERT INTO shingle SELECT max(id) FROM new_shingle",
    "a sketch": "UPDATE sketch SET packed = x'00' WHERE article = 1",
    "a sketch less": "DELETE FROM sketch WHERE article = 1",
    "why two articles are one report": "UPDATE copy SET reason = 'who knows'",
    "how much of one stands in the other": "UPDATE copy SET containment = 0.5",
    "a join that is gone": "DELETE FROM copy",
    "a join of an article that is not there": "INSERT INTO copy VALUES (9, 1, 0, 1.0, 'x', 0)",
    "a report": "UPDATE article SET report = 2 WHERE id = 2",
    "who parted two articles": "INSERT INTO parted VALUES (1, 2, 'ab', NULL, '2024-05-01', 7)",
    "a table more": "CREATE TABLE more (x)",
    "an index less": "DROP INDEX facts_day",
    "the version": "PRAGMA user_version = 0",
}


@pytest.mark.parametrize("case", DAMAGE)
def test_doctor_finds(archive, case):
    for page in many_pages(2):
        archive.add(page)
    assert list(archive.doctor()) == []
    archive._db.execute("PRAGMA foreign_keys = OFF")
    archive._db.execute(DAMAGE[case])
    assert list(archive.doctor())


def test_doctor_changes_nothing(archive):
    archive.add(make_page())
    before = archive._db.total_changes, list(archive.export())
    assert list(archive.doctor()) == []
    assert list(archive.export()) == before[1]


def everything(path: Path) -> tuple[object, ...]:
    """All that an archive says."""
    with Archive(path, read_only=True) as archive:
        return (
            list(archive.pages()),
            list(archive.said(versions=True)),
            [list(archive.search(word, versions=True)) for word in ("bridge", "ledger", "number", "safe")],
            [list(archive.said(about=word)) for word in ("bridge", "wall")],
            archive.stats(),
        )


@pytest.mark.slow
def test_doctor_finds_every_flipped_byte_that_makes_a_difference(tmp_path):
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        for page in many_pages(40):
            archive.add(page)
    whole, right = path.read_bytes(), everything(path)
    chance = random.Random(11)  # noqa: S311  # the same every time
    found = 0
    silent = []
    for _ in range(250):
        place, bit = chance.randrange(len(whole)), 1 << chance.randrange(8)
        broken = bytearray(whole)
        broken[place] ^= bit
        path.write_bytes(broken)
        try:
            with Archive(path) as archive:
                whole_still = not list(archive.doctor())
        except ArchiveError:
            whole_still = False
        if not whole_still:
            found += 1
            continue
        path.write_bytes(broken)
        if everything(path) != right:
            silent.append((place, bit))
    assert silent == []
    assert found > 50
