"""Who said what, to whom, about what: each statement in the words of its article."""

from __future__ import annotations

import pytest

from onrecord.archive import Archive, in_order
from onrecord.archive.results import Said
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


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """Two hundred articles: every second has both, every fifth is copied, days and arrival go different ways."""
    with Archive(tmp_path_factory.mktemp("long") / "news.db") as archive:
        for number in range(200):
            said = [ORR, (*VAYA[:1], f"the wall of pier {number // 5} was sold", *VAYA[2:])][: 1 + number % 2]
            day = f"2024-{1 + number * 7 % 12:02}-{1 + number * 11 % 28:02}"
            outlet = ("Odd", "Even")[number % 2]
            archive.add(make_page(said, url=f"https://{outlet.lower()}.example/{number}", day=day, publisher=outlet))
        yield archive


WAYS = {
    "sorted": {},
    "through the days": {"SORTED": 0},
    "through the days, in small pieces": {"SORTED": 0, "PIECE": 1, "GATHERED": 20},
    "article by article": {"PEOPLE": 0, "WORDS": 0, "GATHERED": 0, "PIECE": 2},
    "words article by article": {"SORTED": 0, "WORDS": 0, "GATHERED": 0},
    "read first": {"LOOKED": 3},
    "read first, in small pieces": {"LOOKED": 1, "SORTED": 0, "PIECE": 1, "READ": 0},
}
QUESTIONS = [
    {"speaker": "orr"},
    {"about": "safe"},
    {"about": "wall sold"},
    {"about": '"wall of pier"'},
    {"about": '"pier 17" "was sold"'},
    {"about": '"pier of"'},
    {"speaker": "vaya", "about": "sold", "act": "deny"},
    {"speaker": "vaya", "about": '"the wall"', "to": "mayor", "since": "2024-04", "until": "2024-09"},
    {"speaker": "orr", "outlet": "even", "status": "claimed"},
    {"speaker": "orr", "about": "sold"},
    {"about": "bridge", "speaker": "vaya"},
]


@pytest.mark.parametrize("independent", [False, True])
@pytest.mark.parametrize("asked", QUESTIONS, ids=str)
def test_whichever_way_is_taken_the_same_statements_come_in_the_same_order(long, monkeypatch, asked, independent):
    every = [shown(one) for one in long.said(independent=independent, **asked)]
    assert (every == []) == (asked in ({"about": '"pier of"'}, *QUESTIONS[-2:]))
    if not independent:
        assert [day for day, _, _ in every] == sorted((day for day, _, _ in every), reverse=True)
    for limits in WAYS.values():
        for name, most in limits.items():
            monkeypatch.setattr(in_order, name, most)
        assert [shown(one) for one in long.said(independent=independent, limit=1_000, **asked)] == every
        paged = [long.said(independent=independent, limit=9, offset=at, **asked) for at in range(0, 207, 9)]
        assert [shown(one) for page in paged for one in page] == every
        monkeypatch.undo()


def shown(said: Said) -> tuple[str, str, str]:
    return said.source.day, said.source.article, said.statement.contents[0].text
