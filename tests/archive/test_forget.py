"""What is forgotten is gone: from every answer, from the indexes, from the bytes of the file."""

from __future__ import annotations

import pytest

from onrecord.archive import Archive
from onrecord.errors import Forgotten
from tests.archive.pages import ORR, VAYA, make_page

SECRET = ("Quirin Zabel", "the xylophone was stolen", "say", "claimed")


@pytest.mark.parametrize(
    ("target", "left"),
    [
        ("https://www.ledger.example/1", ["https://www.gazette.example/3", "https://www.ledger.example/2"]),
        ("ledger.example", ["https://www.gazette.example/3"]),
        ("www.Ledger.example", ["https://www.gazette.example/3"]),
        ("example", []),
        (
            "edger.example",
            [f"https://www.{place}" for place in ("gazette.example/3", "ledger.example/1", "ledger.example/2")],
        ),
        (
            "https://www.ledger.example/",
            ["https://www.gazette.example/3", "https://www.ledger.example/1", "https://www.ledger.example/2"],
        ),
    ],
)
def test_an_address_or_a_site_is_forgotten(archive, target, left):
    for address in ("ledger.example/1", "ledger.example/2", "gazette.example/3"):
        archive.add(make_page(url=f"https://www.{address}"))
    gone = archive.forget(target)
    assert gone.pages == 3 - len(left)
    assert gone.statements == 2 * gone.articles == 2 * gone.pages
    assert sorted(hit.source.address for hit in archive.search("bridge")) == left
    assert len(list(archive.said())) == 2 * len(left)
    assert list(archive.doctor()) == []


def test_all_versions_of_an_address_go(archive):
    archive.add(make_page([ORR], retrieved_at="2024-03-14T08:00:00Z"))
    archive.add(make_page([VAYA], retrieved_at="2024-03-15T08:00:00Z"))
    assert archive.forget("https://www.ledger.example/bridge").pages == 2
    assert (archive.stats().pages, archive.stats().names) == (0, 0)


def test_no_byte_of_it_stays_in_the_file(tmp_path):
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add(make_page())
        archive.add(
            make_page([SECRET], url="https://gazette.example/s", headline="Zither players weep", publisher="Qux")
        )
        archive.forget("gazette.example", tombstone=False)
        archive.add(make_page(url="https://ledger.example/after"))
    left = path.read_bytes()
    words = (b"xylophone", b"ylophon", b"Zabel", b"zabel", b"Quirin", b"Zither", b"zither", b"gazette", b"Qux")
    assert [word for word in words if word in left] == []
    assert not path.with_name("news.db-wal").exists()


def test_a_tombstone_keeps_it_out_until_it_is_lifted(archive):
    archive.add(make_page())
    assert archive.forget("ledger.example").tombstone
    for url in ("https://ledger.example/new", "https://sport.ledger.example/new"):
        with pytest.raises(Forgotten, match=r"ledger\.example is to be forgotten"):
            archive.add(make_page(url=url))
    assert archive.add(make_page(url="https://otherledger.example/new")).outcome == "added"
    assert archive.lift("www.ledger.example")
    assert not archive.lift("ledger.example")
    assert archive.add(make_page()).outcome == "added"


def test_without_a_tombstone_it_may_come_again(archive):
    archive.add(make_page())
    archive.forget("ledger.example", tombstone=False)
    assert archive.add(make_page()).outcome == "added"
    assert archive.stats().tombstones == 0


def test_a_tombstone_may_come_before_the_page(archive):
    assert archive.forget("https://www.ledger.example/bridge").pages == 0
    with pytest.raises(Forgotten):
        archive.add(make_page())


def test_names_that_others_have_stay(archive):
    archive.add(make_page([ORR], url="https://a.example/1"))
    archive.add(make_page([ORR, VAYA], url="https://b.example/1"))
    archive.forget("b.example")
    assert [said.speakers for said in archive.said(speaker="orr")] == [("Hamish Orr",)]
    assert list(archive.said(speaker="vaya")) == []
