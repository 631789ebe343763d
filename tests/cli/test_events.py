"""``onrecord events``: what is listed, as lines, JSON and a table, and what is refused."""

from __future__ import annotations

import csv
import io
import json

import pytest

from onrecord.archive import Archive
from onrecord.cli.app import run
from tests.archive.matters import page_about
from tests.archive.test_events import COURT, FRONT
from tests.cli.test_program import Run

HOSTILE = page_about(
    "2024-07-01",
    "Police arrested =Ben Sand\x1b[2J\u202e in Farn.",
    url="https://evil.example/1",
    headline="=1+1\x1b]0;owned\x07",
    paper="Evil\x1b[31m",
)


@pytest.fixture
def call(capfd, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with Archive("news.db") as archive:
        for page in (FRONT, COURT, HOSTILE):
            archive.add(page)

    def called(*arguments):
        return Run(run(["events", *arguments, "--archive", "news.db"]), *capfd.readouterr())

    return called


def test_a_line_says_what_happened_and_who_vouches(call):
    assert call("--recipient", "lund").out.splitlines() == [
        "2024-06-01  arrest: Police → Tove Lund (claim, Ann Okoro)",
        "  Mayor Ann Okoro said that police had arrested Tove Lund on Saturday.",
        "  Gazette, 2024-06-03, https://gazette.example/court",
    ]


def test_json_has_the_record(call):
    (line,) = call("--recipient", "lund", "--json").out.splitlines()
    one = json.loads(line)
    assert (one["actors"], one["recipients"], one["event_type"]) == (["Police"], ["Tove Lund"], "COERCE")
    assert one["event"]["factuality"]["status"] == "claimed"


def test_a_table_has_a_row_for_each_event(call):
    rows = list(csv.DictReader(io.StringIO(call("--type", "Arrest", "--until", "2024-06", "--csv").out)))
    assert [(row["recipients"], row["status"], row["happened"]) for row in rows] == [
        ("Ben Sand", "asserted", "2023-05"),
        ("Tove Lund", "claimed", "2024-06-01"),
    ]
    assert {row["quad"] for row in rows} == {"material conflict"}


def test_nothing_of_a_page_reaches_a_terminal_or_a_spreadsheet_raw(call):
    for form in ([], ["--csv"]):
        said = call("--since", "2024-07", *form).out
        assert said
        assert not {"\x1b", "\x07", "\u202e"}.intersection(said)
    (row,) = csv.DictReader(io.StringIO(call("--since", "2024-07", "--csv").out))
    assert row["headline"].startswith("'=")


def test_facts_alone(call):
    assert "claim" not in call("--facts").out


def test_what_is_not_there_is_refused(call):
    wrong = call("--type", "weather")
    assert (wrong.code, wrong.out) == (2, "")
    assert "There are ACCUSE" in wrong.err
    both = call("--csv", "--json")
    assert both.code == 2
    assert "Choose one" in both.err
    assert "nothing found" in call("--who", "nobody at all").err
