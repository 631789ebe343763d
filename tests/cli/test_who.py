"""``onrecord who``: names listed, one shown with reasons, and decisions made and taken back."""

from __future__ import annotations

import json

import pytest

from onrecord.archive import Archive
from onrecord.cli.app import run
from tests.archive.people import id_in, page_of
from tests.cli.test_program import Run

ARCHIVE = ("--archive", "news.db")
MAYOR = page_of("2024-03-05 | Mayor/Ana Ruiz | Bo Lind | GPE Chile")
MINISTER = page_of("2024-09-01 | Minister/Ana Ruiz | Bo Lind | GPE Chile")


@pytest.fixture
def who(capfd, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with Archive("news.db") as archive:
        archive.add(MAYOR)
        archive.add(MINISTER)

    def call(*arguments):
        return Run(run(["who", *arguments, *ARCHIVE]), *capfd.readouterr())

    return call


def test_a_name_lists_each_person_once_with_latest_roles(who):
    found = who("ruiz")
    assert found.out.splitlines() == [
        "Ana Ruiz",
        "  2 articles, 2024-03-05 to 2024-09-01",
        "  Minister, 2024-09-01",
        "  Mayor, 2024-03-05",
        f"  --id {id_in(MINISTER)}",
    ]
    (line,) = who("ruiz", "--json").lines
    assert (line["name"], line["articles"], line["roles"][0]["words"]) == ("Ana Ruiz", 2, "Minister")
    assert "nothing found" in who("nobody").err


def test_an_id_shows_roles_statements_and_why(who):
    found = who("--id", id_in(MAYOR), "--why")
    assert "  Mayor, 2024-03-05\n  Minister, 2024-09-01\n" in found.out
    assert "the same name" in found.out
    assert "“Ana Ruiz” Ledger, 2024-03-05" in found.out
    assert found.out.count("Ana Ruiz, said") == 2
    shown = json.loads(who("--id", id_in(MAYOR, 2), "--json").out)
    assert (shown["known"]["identity"]["name"], shown["said"], len(shown["regarding"])) == ("Bo Lind", [], 2)
    assert "nothing found" in who("--id", "none#e1").err


def test_what_is_decided_is_seen_and_can_be_taken_back(who):
    pair = (id_in(MAYOR), id_in(MINISTER))
    assert who("--apart", *pair, "--by", "desk").code == 0
    assert who("ruiz").out.count("Ana Ruiz") == 2
    assert who("--same", *pair, "--by", "desk", "--note", "asked her").code == 0
    assert "decided by desk" in who("--id", pair[0], "--why").out
    assert "taken back" in who("--undo", *pair).out
    assert "nothing was decided" in who("--undo", *pair).out


@pytest.mark.parametrize(
    "arguments", [(), ("ruiz", "--id", "a#e1"), ("--same", "a#e1", "b#e1"), ("--same", "a#e1", "b#e1", "--by", "desk")]
)
def test_wrong_usage_is_said(who, arguments):
    assert who(*arguments).code == 2
