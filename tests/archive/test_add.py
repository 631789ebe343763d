"""A page is kept once, whole, with its versions."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest

import onrecord
from onrecord.archive import Archive
from onrecord.archive.add import Added, Refused, _Writing
from onrecord.model.page import Declared, Layout
from onrecord.model.span import Span
from onrecord.samples import sample_path
from tests.archive.pages import HEADLINE, ORR, VAYA, make_page, many_pages


def test_a_page_comes_back_as_it_was(archive):
    page = make_page()
    archive.add(page)
    assert archive.page(page.id) == page
    assert archive.article(page.articles[0].id) == page.articles[0]


@pytest.mark.parametrize("name", ["page", "scrape"])
def test_a_page_that_was_read_comes_back_but_for_layout_and_declared_metadata(archive, name):
    path = sample_path() if name == "page" else sample_path().with_name("scrape.txt")
    page = onrecord.read(path)
    added = archive.add(page)
    assert added.articles == len(page.articles)
    assert archive.page(page.id) == msgspec.structs.replace(page, layout=Layout(), declared=Declared())
    assert list(archive.doctor()) == []


def test_the_same_page_twice_is_one(archive):
    first, second = archive.add(make_page()), archive.add(make_page())
    assert (first.outcome, first.version, first.articles, first.statements) == ("added", 1, 1, 2)
    assert (second.outcome, second.version) == ("known", 1)
    assert archive.stats().pages == 1
    assert archive.stats().statements == 2


def test_what_was_added_is_there_when_the_archive_is_opened_again(tmp_path):
    with Archive(tmp_path / "news.db") as archive:
        archive.add(make_page())
    with Archive(tmp_path / "news.db") as archive:
        assert archive.add(make_page()).outcome == "known"


def test_another_capture_of_an_address_is_a_new_version(archive):
    archive.add(make_page([ORR], retrieved_at="2024-03-14T08:00:00Z"))
    later = archive.add(make_page([ORR, VAYA], retrieved_at="2024-03-15T08:00:00Z"))
    assert (later.outcome, later.version) == ("new_version", 2)
    assert [hit.source.version for hit in archive.search("bridge")] == [2]
    assert sorted(hit.source.version for hit in archive.search("bridge", versions=True)) == [1, 2]
    assert len(list(archive.said(speaker="orr"))) == 1
    assert len(list(archive.said(speaker="orr", versions=True))) == 2


def test_the_capture_that_is_later_is_the_current_one_in_whatever_order_they_come(archive):
    archive.add(make_page([ORR], retrieved_at="2024-03-15T01:00:00+00:00"))
    archive.add(make_page([ORR, VAYA], retrieved_at="2024-03-15T02:30:00+02:00"))
    assert [hit.source.version for hit in archive.search("bridge")] == [1]
    assert list(archive.doctor()) == []


def test_pages_without_an_address_are_each_their_own(archive):
    outcomes = [archive.add(make_page(said, url=None)).outcome for said in ([ORR], [VAYA])]
    assert outcomes == ["added", "added"]


def test_a_page_without_an_article_is_kept(archive):
    page = msgspec.structs.replace(make_page(), articles=())
    assert archive.add(page).articles == 0
    assert archive.page(page.id) == page


def test_a_span_that_does_not_hold_its_characters_is_refused_and_nothing_stays(archive):
    page = make_page()
    wrong = msgspec.structs.replace(page.articles[0].records[0], sentence=Span(0, 4, "New "))
    article = msgspec.structs.replace(page.articles[0], records=(wrong,))
    with pytest.raises(ValueError, match="does not hold the characters"):
        archive.add(msgspec.structs.replace(page, articles=(article,)))
    assert archive.stats().pages == 0


def test_half_a_surrogate_pair_becomes_a_question_mark(archive):
    page = make_page(headline="Bridge \ud800 closes")
    archive.add(page)
    kept = archive.page(page.id)
    assert kept is not None
    assert kept.articles[0].headline.value == "Bridge ? closes"
    assert list(archive.doctor()) == []


def test_a_fault_in_the_midst_of_a_page_leaves_nothing_of_it(archive, monkeypatch):
    def fail(*_):
        raise MemoryError

    monkeypatch.setattr("onrecord.archive.add._Writing._gather_statements", fail)
    with pytest.raises(MemoryError):
        archive.add(make_page())
    monkeypatch.undo()
    assert (archive.stats().pages, archive.stats().articles) == (0, 0)
    assert archive.add(make_page()).outcome == "added"


@pytest.mark.parametrize("fault", [MemoryError(), RecursionError(), OverflowError()])
def test_a_page_that_is_too_much_costs_the_others_of_its_batch_nothing(archive, monkeypatch, fault):
    pages = many_pages(6)
    write = _Writing._write_article

    def fail(self, page, ready):
        if ready.row.key == pages[3].articles[0].id:
            raise fault
        write(self, page, ready)

    monkeypatch.setattr(_Writing, "_write_article", fail)
    outcomes = list(archive.add_all([*pages, pages[0]]))
    assert [isinstance(one, Refused) for one in outcomes] == [False, False, False, True, False, False, False]
    assert [one.outcome for one in outcomes if isinstance(one, Added)] == [*["added"] * 5, "known"]
    assert [page.id for page in archive.pages()] == [page.id for page in pages if page != pages[3]]
    assert [one.page for one in archive.arrivals()][::-1] == [page.id for page in pages if page != pages[3]]
    assert list(archive.doctor()) == []


def test_a_page_that_is_larger_than_the_file_can_hold_costs_the_others_nothing(archive):
    archive._db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 50_000)
    large = make_page(url="https://ledger.example/large", more="The bridge is long. " * 5_000)
    outcomes = list(archive.add_all([make_page(), large, make_page(url="https://ledger.example/b")]))
    assert [isinstance(one, Refused) for one in outcomes] == [False, True, False]
    assert "too big" in outcomes[1].error.message
    assert list(archive.doctor()) == []


def test_nothing_that_somebody_says_is_stored_beside_the_text(archive):
    columns = {
        (table, row[1])
        for table in ("page", "article", "statement", "participant")
        for row in archive._db.execute(f"PRAGMA table_info({table})")
        if row[2] == "TEXT"
    }
    assert {name for _, name in columns} == {
        *("key", "address", "site", "captured", "added_at", "day", "language", "headline")
    }
    archive.add(make_page())
    assert archive._db.execute("SELECT headline FROM article").fetchone() == (HEADLINE,)
