"""``onrecord repair`` as its users call it."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_program import ENVIRONMENT, PROGRAM, on_a_terminal, onrecord, without_styles

STORY = "The council voted on Tuesday to close the old bridge for two years, the mayor said in the evening."
TEXT = "\n".join(["Home", "Sport", "", "Old bridge closes for two years", "", *[STORY] * 6, "", "Read more"])
ROWS = [{"id": f"r{number}", "text": TEXT, "score": number} for number in range(12)]
_ = onrecord  # a fixture


def write(*more: bytes) -> Path:
    path = Path("rows.jsonl")
    path.write_bytes(b"".join([*(json.dumps(row).encode() + b"\n" for row in ROWS), *more]))
    return path


def test_a_corpus_is_repaired(onrecord):
    write()
    found = onrecord("repair", "rows.jsonl", "out.jsonl", "--workers", "1", "--report", "report.json")
    rows = [json.loads(line) for line in Path("out.jsonl").read_bytes().splitlines()]
    assert (found.code, found.out, len(rows)) == (0, "", 12)
    assert [row["score"] for row in rows] == list(range(12))
    for row in rows:
        assert "Read more" not in row["text"]
        for start, end, at in row["article"]["segments"]:
            assert row["text"][start:end] == TEXT[at : at + end - start]
    assert found.err.startswith("12 rows: 12 articles, 12 rows written\n")
    assert json.loads(Path("report.json").read_bytes())["articles"] == 12


def test_rows_that_fail_make_the_exit_code_1_and_are_named(onrecord):
    write(b"not json\n")
    found = onrecord("repair", "rows.jsonl", "out.jsonl", "--workers", "1")
    assert found.code == 1
    assert "failed: bad_row 1\n  rows.jsonl row 13: the row is not JSON" in found.err


def test_what_is_there_is_not_overwritten_unless_the_user_says_so(onrecord):
    write()
    Path("out.jsonl").write_text("precious")
    found = onrecord("repair", "rows.jsonl", "out.jsonl")
    assert (found.code, found.err) == (
        2,
        "onrecord: 'out.jsonl' is already there. Give another name, or --overwrite.\n",
    )
    assert onrecord("repair", "rows.jsonl", "out.jsonl", "--overwrite", "--workers", "1").code == 0


def test_a_dry_run_shows_ten_rows_and_writes_nothing(onrecord):
    write()
    before = sorted(Path.cwd().iterdir())
    found = onrecord("repair", "rows.jsonl", "--dry-run")
    assert (found.code, found.err) == (0, "")
    assert re.findall(r"row (\d+) r\d+: 1 article", found.out) == [str(number) for number in range(1, 11)]
    assert "\x1b" not in found.out
    assert sorted(Path.cwd().iterdir()) == before


@pytest.mark.parametrize("columns", [40, 80, 130])
def test_a_dry_run_is_as_wide_as_the_terminal(onrecord, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    write()
    widths = {len(line) for line in onrecord("repair", "rows.jsonl", "--dry-run").out.splitlines()}
    assert max(widths) == columns


def test_a_dry_run_says_what_labels_would_be_given(onrecord):
    write()
    assert re.search(r"Home\s+furniture", onrecord("repair", "rows.jsonl", "--dry-run", "--keep", "labels").out)


def test_a_dry_run_goes_on_behind_a_bad_row(onrecord):
    Path("rows.jsonl").write_text('not json\n{"text": "Rain"}\n')
    found = onrecord("repair", "rows.jsonl", "--dry-run")
    assert (found.code, "row 2" in found.out) == (1, True)
    assert found.err.startswith("onrecord: row 1: the row is not JSON")


def test_no_row_moves_the_cursor_of_a_terminal(tmp_path):
    path = tmp_path / "rows.jsonl"
    text = TEXT.replace("Home", "\x1b]0;owned\x07\x9b2J\u202eHome") + "\n\x1b[2J"
    path.write_text(json.dumps({"id": "\x1b[2J", "text": text}))
    code, shown = on_a_terminal("repair", str(path), "--dry-run")
    assert code == 0
    assert "owned" in shown
    assert not re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", without_styles(shown))


def colours(tmp_path: Path, **more: str) -> bool:
    """Whether the terminal is told any."""
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"text": TEXT}))
    environment = {name: value for name, value in ENVIRONMENT.items() if name != "NO_COLOR"} | more
    master, slave = pty.openpty()
    with subprocess.Popen([*PROGRAM, "repair", str(path), "--dry-run"], env=environment, stdout=slave) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 65_536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        os.close(master)
        process.wait(30)
    return bool(re.search(rb"\x1b\[(?:\d+;)*3\d", shown))


def test_colours_are_for_terminals_that_want_them(tmp_path):
    assert colours(tmp_path)
    assert not colours(tmp_path, NO_COLOR="1")


USAGE = [
    ["rows.jsonl"],
    ["missing.jsonl", "out.jsonl"],
    ["rows.jsonl", "out.csv"],
    ["rows.jsonl", "out.jsonl", "--workers", "0"],
    ["rows.jsonl", "out.jsonl", "--keep", "furniture"],
    ["rows.jsonl", "out.jsonl", "--column", "text"],
    ["rows.jsonl", "out.jsonl", "--report", "no/such/folder/report.json"],
    ["rows.jsonl", "."],
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_wrong_usage_is_2_and_says_why(onrecord, arguments):
    write()
    found = onrecord("repair", *arguments)
    assert (found.code, found.out) == (2, "")
    assert re.search(r"Error: |^onrecord: ", found.err)
    assert not Path("out.jsonl").exists()


def test_help_teaches_with_examples(onrecord):
    found = onrecord("repair", "--help")
    assert "onrecord repair rows.jsonl repaired.jsonl" in found.out
    assert "pip install 'onrecord[parquet,zstd]'" in found.out


@pytest.mark.parametrize(("words", "found"), [("onrecord re", "repair"), ("onrecord repair --k", "--keep-empty")])
def test_shells_complete_the_command(words, found):
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" ")), "_ONRECORD_COMPLETE": "bash_complete"}
    done = subprocess.run(PROGRAM, env=ENVIRONMENT | asked, capture_output=True, text=True, check=True)
    assert f"plain,{found}\n" in done.stdout
