"""What was given to an archive is written down: once, counted, and nothing of what is to be forgotten."""

from __future__ import annotations

import datetime as dt

import pytest

from onrecord.archive import Archive
from onrecord.errors import Forgotten, UsageError
from onrecord.model.page import PageError
from tests.archive.pages import ORR, VAYA, make_page

EMPTY = PageError("empty", "there is nothing in it")


@pytest.fixture
def dated(tmp_path):
    """An archive whose clock goes on by a day with each look at it."""
    days = iter(dt.datetime(2024, 5, day, tzinfo=dt.UTC) for day in range(1, 32))
    with Archive(tmp_path / "news.db", clock=lambda: next(days)) as archive:
        yield archive


def test_each_page_that_was_given_is_written_down(dated):
    page = make_page()
    dated.add(page, source="one.html")
    dated.add(make_page([ORR]), source="two.html")
    dated.note_failure("three.html", EMPTY)
    dated.add(page, source="again.html")
    dated.note_failure("three.html", EMPTY)
    found = [
        (one.source, one.outcome, one.articles, one.statements, one.first_seen[:10], one.last_seen[:10], one.times)
        for one in dated.arrivals()
    ]
    assert found == [
        ("three.html", "failed", 0, 0, "2024-05-03", "2024-05-05", 2),
        ("one.html", "added", 1, 2, "2024-05-01", "2024-05-04", 2),
        ("two.html", "new_version", 1, 1, "2024-05-02", "2024-05-02", 1),
    ]
    failed, added, _ = dated.arrivals()
    assert (failed.kind, failed.message, failed.page, failed.address) == ("empty", EMPTY.message, None, None)
    assert (added.page, added.address) == (page.id, page.url)
    assert list(dated.doctor()) == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["new", "bad", "two", "one"]),
        ({"outcome": "failed"}, ["bad"]),
        ({"outcome": "added"}, ["two", "one"]),
        ({"outcome": "new_version"}, ["new"]),
        ({"outcome": "known"}, ["two"]),
        ({"outcome": "forgotten"}, []),
        ({"since": "2024-05-04"}, ["new", "bad"]),
        ({"since": "2024"}, ["new", "bad", "two", "one"]),
        ({"limit": 2, "offset": 1}, ["bad", "two"]),
    ],
)
def test_arrivals_are_chosen(dated, asked, found):
    dated.add(make_page([ORR]), source="one")
    for _ in range(2):
        dated.add(make_page(url="https://ledger.example/two"), source="two")
    dated.note_failure("bad", EMPTY)
    dated.add(make_page([VAYA]), source="new")
    assert [one.source for one in dated.arrivals(**asked)] == found


def test_there_is_no_such_outcome(archive):
    with pytest.raises(UsageError, match="no outcome 'lost'"):
        list(archive.arrivals("lost"))


def test_a_page_without_a_name_has_its_address(archive):
    archive.add(make_page())
    archive.add(make_page(url=None))
    assert sorted(one.source for one in archive.arrivals()) == ["", "https://www.ledger.example/bridge"]


def test_to_add_again_makes_the_file_no_larger(archive):
    page = make_page()
    archive.add(page, source="a")
    before = archive.stats().bytes
    for number in range(50):
        archive.add(page, source=f"another name {number}")
        archive.note_failure("bad", EMPTY)
    assert archive.stats().bytes == before
    assert len(list(archive.arrivals())) == 2


def test_a_page_that_is_refused_leaves_only_what_its_tombstone_says(archive):
    archive.forget("ledger.example")
    for number in range(2):
        with pytest.raises(Forgotten):
            archive.add(make_page(url=f"https://ledger.example/secret{number}"), source=f"ledger.example-{number}.html")
    (refused,) = archive.arrivals()
    assert (refused.source, refused.outcome, refused.times, refused.page) == ("", "forgotten", 2, None)
    assert "secret" not in (refused.message or "")
    assert list(archive.doctor()) == []


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("ledger.example", {"gazette.html", "https://otherledger.example/x"}),
        ("https://www.ledger.example/bridge", {"gazette.html", "https://ledger.example/bad", "https://otherledger.example/x"}),
    ],
)  # fmt: skip
def test_what_is_forgotten_has_no_arrival(archive, target, left):
    archive.add(make_page(), source="bridge.html")
    archive.add(make_page(url="https://gazette.example/1"), source="gazette.html")
    archive.note_failure("https://ledger.example/bad", EMPTY)
    archive.note_failure("https://otherledger.example/x", EMPTY)
    archive.note_failure("x.html", PageError("empty", "nothing at https://www.ledger.example/bridge"))
    archive.forget(target)
    assert {one.source for one in archive.arrivals()} == left
    assert list(archive.doctor()) == []


def test_a_name_that_cannot_be_written_is_written_with_a_question_mark(archive):
    archive.add(make_page(), source="a\udcff.html")
    archive.note_failure("\udcff" * 2_000, EMPTY)
    assert [(one.source[:7], len(one.source)) for one in archive.arrivals("failed")] == [("?" * 7, 1_000)]
    assert [one.source for one in archive.arrivals("added")] == ["a?.html"]


def test_versions_of_an_address_come_in_the_order_of_their_capture(dated):
    late = make_page([VAYA], retrieved_at="2024-03-15T08:00:00Z")
    early = make_page([ORR], retrieved_at="2024-03-14T08:00:00Z")
    for page in (late, early):
        dated.add(page)
    found = dated.versions("https://www.ledger.example/bridge")
    assert [(one.page, one.version, one.current) for one in found] == [(early.id, 2, False), (late.id, 1, True)]
    assert [one.captured for one in found] == ["2024-03-14T08:00:00", "2024-03-15T08:00:00"]
    assert [one.added_at[:10] for one in found] == ["2024-05-02", "2024-05-01"]
    assert [one.articles for one in found] == [(early.articles[0].id,), (late.articles[0].id,)]
    assert dated.versions("https://nobody.example/") == ()
