"""Who said what, to whom, about what: each statement in the words of its article."""

from __future__ import annotations

import pytest

from onrecord.archive import Archive
from onrecord.errors import UsageError
from tests.archive.pages import ORR, VAYA, make_page

NIM = ("Ana Nim", "the dam was safe", "confirm", "confirmed")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("said") / "news.db") as archive:
        archive.add(make_page([ORR, VAYA], url="https://ledger.example/1", day="2024-03-14"))
        archive.add(make_page([NIM], url="https://gazette.example/2", day="2024-05-01", publisher="Gazette"))
        yield archive


@pytest.mark.parametrize(
    ("asked", "speakers"),
    [
        ({}, ["Ana Nim", "Hamish Orr", "Lena Vaya"]),
        ({"speaker": "orr"}, ["Hamish Orr"]),
        ({"speaker": "Orr Hamish"}, ["Hamish Orr"]),
        ({"speaker": "mayor"}, []),
        ({"to": "mayor"}, ["Ana Nim", "Hamish Orr", "Lena Vaya"]),
        ({"to": "Orr"}, []),
        ({"about": "safe"}, ["Ana Nim", "Hamish Orr"]),
        ({"about": "bridge safe"}, ["Hamish Orr"]),
        ({"about": "safe-bridge"}, ["Hamish Orr"]),
        ({"about": "mayor"}, []),
        ({"about": "?"}, []),
        ({"speaker": ""}, []),
        ({"act": "deny"}, ["Lena Vaya"]),
        ({"act": "sing"}, []),
        ({"status": "confirmed"}, ["Ana Nim"]),
        ({"since": "2024-04"}, ["Ana Nim"]),
        ({"until": "2024-03"}, ["Hamish Orr", "Lena Vaya"]),
        ({"outlet": "gazette"}, ["Ana Nim"]),
        ({"outlet": "ledger.example", "about": "safe"}, ["Hamish Orr"]),
        ({"speaker": "vaya", "act": "deny", "status": "denied", "to": "the mayor"}, ["Lena Vaya"]),
        ({"limit": 1}, ["Ana Nim"]),
        ({"limit": 1, "offset": 1}, ["Hamish Orr"]),
    ],
)
def test_conditions_find_statements(full, asked, speakers):
    assert [said.speakers[0] for said in full.said(**asked)] == speakers


def test_a_statement_comes_with_its_evidence_and_its_article(full):
    (said,) = full.said(act="deny")
    article = full.article(said.source.article)
    assert said.statement in article.records
    assert said.statement.contents[0].text == "the council had sold the wall"
    spans = (said.statement.span, said.statement.sentence, said.statement.contents[0])
    assert all(article.text[span.start : span.end] == span.text for span in spans)
    assert (said.speakers, said.addressees, said.relays) == (("Lena Vaya",), ("the mayor",), ())
    assert said.source.address == "https://ledger.example/1"


def test_an_unknown_status_is_refused_with_those_there_are(full):
    with pytest.raises(UsageError, match="claimed, confirmed"):
        list(full.said(status="true"))
