"""The archive as users of the command line meet it: kept, searched, asked, forgotten, examined."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.archive import Archive
from onrecord.cli.app import run
from onrecord.model.page import PageError
from tests.archive.pages import ORR, VAYA, make_page
from tests.cli.test_program import ENVIRONMENT, PROGRAM, SAMPLE, STORY, Run
from tests.link.texts import FERRY

ARCHIVE = ("--archive", "news.db")


@pytest.fixture
def onrecord(capfd, monkeypatch, tmp_path):
    """Run a command line in this process, in a folder with an archive of two pages."""
    monkeypatch.chdir(tmp_path)
    with Archive("news.db") as archive:
        archive.add(make_page([ORR], url="https://ledger.example/1"))
        archive.add(make_page([VAYA], url="https://www.gazette.example/2", publisher="Gazette"))

    def call(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(list(arguments))
        sys.stdout.flush()
        return Run(code, *capfd.readouterr())

    return call


COMMANDS = tuple(
    "add search said who stories story copies stats arrivals versions export forget doctor".split(),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_examples_and_exit_codes(onrecord, command):
    found = onrecord(command, "--help")
    assert found.code == 0
    assert "Example" in found.out
    assert "Exit codes: 0 all" in found.out


def test_pages_are_added_and_said_to_be(onrecord):
    Path("story.html").write_text(STORY, encoding="utf-8")
    found = onrecord("add", SAMPLE, "story.html", SAMPLE, "none.html", "--json", *ARCHIVE)
    assert found.code == 1
    assert [line.get("outcome") for line in found.lines] == ["added", "added", "known", None]
    assert found.lines[3]["error"]["kind"] == "not_found"
    assert "2 added, 1 known already, 1 failed" in found.err


def test_what_read_has_written_is_added_without_being_read_again(onrecord):
    Path("pages.jsonl").write_text(onrecord("read", SAMPLE, "none.html", "--format", "jsonl").out, encoding="utf-8")
    found = onrecord("add", "--input", "jsonl", "pages.jsonl", *ARCHIVE)
    assert found.code == 1
    assert "pages: 1 added, 1 failed" in found.err
    assert "1 known already" in onrecord("add", SAMPLE, *ARCHIVE).err


def test_an_export_makes_the_same_archive_elsewhere(onrecord):
    Path("all.jsonl").write_text(onrecord("export", *ARCHIVE).out, encoding="utf-8")
    assert "2 added" in onrecord("add", "--input", "jsonl", "all.jsonl", "--archive", "other.db").err
    with Archive("news.db") as one, Archive("other.db") as other:
        assert list(one.pages()) == list(other.pages())


def test_lines_of_json_are_added_with_what_they_say(onrecord):
    line = {"id": 7, "text": STORY, "url": "https://bridge.example/a", "retrieved_at": "2024-03-14T08:00:00Z"}
    found = onrecord("add", "--input", "jsonl", "-", "--json", *ARCHIVE, stdin=json.dumps(line).encode() + b"\nno\n")
    assert (found.code, found.lines[0]["id"], found.lines[1]["error"]["kind"]) == (1, 7, "bad_line")
    assert onrecord("forget", "bridge.example", "--json", *ARCHIVE).lines[0]["pages"] == 1


def test_page_options_are_refused_for_lines(onrecord):
    assert onrecord("add", "--input", "jsonl", "--url", "https://a.example", "x.jsonl", *ARCHIVE).code == 2


def test_search_shows_article_place_and_snippet(onrecord):
    found = onrecord("search", "bridge", "safe", *ARCHIVE)
    assert found.code == 0
    assert found.out.splitlines()[:2] == [
        "Old bridge of Ebb closes",
        "  The Harbour Ledger, 2024-03-14, https://ledger.example/1",
    ]
    (line,) = onrecord("search", '"old bridge" safe', "--json", *ARCHIVE).lines
    assert [match["text"] for match in line["matches"]] == ["Old bridge", "old bridge", "safe"]


@pytest.mark.parametrize(
    ("options", "speakers"),
    [
        ((), ["Lena Vaya", "Hamish Orr"]),
        (("--speaker", "orr"), ["Hamish Orr"]),
        (("--about", "bridge"), ["Hamish Orr"]),
        (("--act", "deny"), ["Lena Vaya"]),
        (("--status", "denied"), ["Lena Vaya"]),
        (("--to", "mayor", "--limit", "1"), ["Lena Vaya"]),
        (("--outlet", "gazette.example"), ["Lena Vaya"]),
        (("--since", "2025"), []),
        (("--until", "2024-03"), ["Lena Vaya", "Hamish Orr"]),
        (("--language", "fr"), []),
        (("--offset", "1"), ["Hamish Orr"]),
    ],
)
def test_said_finds_statements(onrecord, options, speakers):
    found = onrecord("said", *options, "--json", *ARCHIVE)
    assert (found.code, [line["speakers"][0] for line in found.lines]) == (0, speakers)
    assert ("nothing found" in found.err) == (not speakers)


def test_said_is_shown_as_a_claim_with_the_words_of_the_text(onrecord):
    assert onrecord("said", "--act", "deny", *ARCHIVE).out.splitlines() == [
        "Lena Vaya, denied, to the mayor: the council had sold the wall",
        "  Lena Vaya said that the council had sold the wall, to the mayor.",
        "  Gazette, 2024-03-14, https://www.gazette.example/2",
    ]


@pytest.mark.parametrize(
    ("options", "outlets"),
    [
        (("--speaker", "vaya"), ["Gazette"]),
        (("--act", "say"), ["The Harbour Ledger"]),
        (("--status", "denied"), ["Gazette"]),
        (("--speaker", "orr", "--act", "deny"), []),
    ],
)
def test_search_asks_for_statements_of_an_article(onrecord, options, outlets):
    found = onrecord("search", "bridge", *options, "--json", *ARCHIVE)
    assert [line["source"]["outlet"] for line in found.lines] == outlets


def test_arrivals_tell_what_came_in_and_what_did_not(onrecord):
    Path("story.html").write_text(STORY, encoding="utf-8")
    assert onrecord("add", "story.html", "none.html", "story.html", *ARCHIVE).code == 1
    known, failed = [line for line in onrecord("arrivals", "--json", *ARCHIVE).lines if ".html" in line["source"]][:2]
    if failed["outcome"] != "failed":
        known, failed = failed, known
    assert (known["source"], known["outcome"], known["times"]) == ("story.html", "added", 2)
    assert (failed["source"], failed["kind"]) == ("none.html", "not_found")
    shown = onrecord("arrivals", "--outcome", "failed", *ARCHIVE).out
    assert "failed: none.html\n  not_found: no file 'none.html'" in shown
    assert "added: story.html, 1 article" in onrecord("arrivals", "--outcome", "known", *ARCHIVE).out
    assert "nothing found" in onrecord("arrivals", "--outcome", "forgotten", *ARCHIVE).err
    assert onrecord("arrivals", "--outcome", "lost", *ARCHIVE).code == 2


def test_versions_show_what_changed(onrecord):
    with Archive("news.db") as archive:
        archive.add(make_page([ORR], url="https://ledger.example/1", more="Rain fell.\nNight came."))
        archive.add(make_page([ORR], url="https://ledger.example/1", more="Snow fell.\nNight came."))
    lines = onrecord("versions", "https://ledger.example/1", *ARCHIVE).out.splitlines()
    assert [line.partition(":")[0] for line in lines if not line.startswith("  ")] == [
        f"version {n}" for n in (1, 2, 3)
    ]
    assert lines[-1] == "  [-Rain-]{+Snow+} fell."
    assert "{+Night came.+}" in " ".join(lines)
    last = onrecord("versions", "https://ledger.example/1", "--json", *ARCHIVE).lines[-1]
    assert last["version"]["current"]
    assert [one["kind"] for one in last["changes"][0]] == ["kept", "removed", "added", "kept"]
    assert "nothing found" in onrecord("versions", "https://nobody.example/", *ARCHIVE).err


def test_stats_count(onrecord):
    assert onrecord("stats", "--json", *ARCHIVE).lines[0]["statements"] == 2
    assert "statements 2\n" in onrecord("stats", *ARCHIVE).out


def test_what_is_forgotten_is_refused_until_that_is_lifted(onrecord):
    url = ("--url", "https://ledger.example/new", SAMPLE)
    assert "1 page, 1 article, 1 statement forgotten" in onrecord("forget", "ledger.example", *ARCHIVE).out
    refused = onrecord("add", *url, *ARCHIVE)
    assert refused.code == 1
    assert "is to be forgotten" in refused.err
    assert onrecord("forget", "--lift", "ledger.example", "--json", *ARCHIVE).lines[0]["lifted"]
    assert onrecord("add", *url, *ARCHIVE).code == 0
    assert onrecord("forget", "--no-tombstone", "ledger.example", *ARCHIVE).code == 0
    assert onrecord("add", *url, *ARCHIVE).code == 0


def test_copies_are_listed_with_the_reason_parted_and_joined_again(onrecord):
    with Archive("news.db") as archive:
        pages = [make_page([], url=f"https://{name}.example/3", more=FERRY, day="2024-05-01") for name in ("a", "b")]
        for page in pages:
            archive.add(page)
    a, b = (page.articles[0].id for page in pages)
    shown = onrecord("copies", *ARCHIVE).out
    assert all(words in shown for words in (a, b, "origin", "like 1 other, 2024-05-01", "100 % of each"))
    (report,) = onrecord("copies", "--json", *ARCHIVE).lines
    assert sorted(member["article"] for member in report["members"]) == sorted((a, b))
    assert "in 2 articles" in onrecord("search", "ferry", *ARCHIVE).out
    assert len(onrecord("search", "ferry", "--independent", "--json", *ARCHIVE).lines) == 1
    assert onrecord("copies", "--part", a, b, *ARCHIVE).code == 2
    assert onrecord("copies", "--part", a, "none", "--by", "Nim", *ARCHIVE).code == 2
    assert onrecord("copies", "--part", a, b, "--by", "Nim", "--json", *ARCHIVE).lines[0]["parted"]
    assert "nothing found" in onrecord("copies", *ARCHIVE).err
    assert "may be in one report again" in onrecord("copies", "--rejoin", a, b, *ARCHIVE).out
    assert len(onrecord("copies", "--order", "largest", "--json", *ARCHIVE).lines) == 1


def test_export_writes_pages_or_records_without_their_text(onrecord):
    assert [line["url"] for line in onrecord("export", *ARCHIVE).lines] == [
        "https://ledger.example/1",
        "https://www.gazette.example/2",
    ]
    assert onrecord("export", "--no-text", "--output", "out.jsonl", *ARCHIVE).code == 0
    text = Path("out.jsonl").read_text(encoding="utf-8")
    assert text.count("\n") == 2
    assert "sold the wall" not in text
    assert onrecord("export", "--output", "no/out.jsonl", *ARCHIVE).code == 2


@pytest.mark.parametrize("options", [["--html"], ["--format", "html"]])
def test_export_writes_one_page_to_read(onrecord, options):
    assert onrecord("export", *options, "--output", "all.html", *ARCHIVE).code == 0
    text = Path("all.html").read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert text.count("<!doctype html>") == 1
    assert [text.count(f"https://{site}") > 0 for site in ("ledger.example/1", "www.gazette.example/2")] == [True, True]
    assert "src=" not in text
    assert onrecord("export", *options, *ARCHIVE).out == text
    assert onrecord("export", *options, "--no-text", *ARCHIVE).code == 2


def test_doctor_says_whether_all_is_well(onrecord):
    assert onrecord("doctor", *ARCHIVE)[:2] == (0, "all is well\n")
    with Archive("news.db") as archive:
        archive._db.execute("UPDATE article SET headline = 'New' WHERE id = 1")
    assert onrecord("doctor", *ARCHIVE)[:2] == (1, "page: article 1: its row differs from the article\n")
    assert onrecord("doctor", "--json", *ARCHIVE).lines == [
        {"check": "page", "where": "article 1", "what": "its row differs from the article"}
    ]


def test_doctor_says_what_to_do_with_a_file_that_cannot_be_opened(onrecord):
    Path("news.db").write_bytes(Path("news.db").read_bytes()[:50_000])
    asked, examined = onrecord("stats", *ARCHIVE), onrecord("doctor", *ARCHIVE)
    assert (asked.code, examined.code) == (1, 1)
    assert "Run 'onrecord doctor" in asked.err
    assert "onrecord doctor" not in examined.out + examined.err
    assert "Take a copy from before" in examined.out


@pytest.mark.parametrize("options", [(), ("--html",), ("--no-text",)])
def test_an_export_does_not_write_over_its_archive(onrecord, options):
    Path("link.db").symlink_to("news.db")
    found = onrecord("export", *options, "--output", "link.db", *ARCHIVE)
    assert found.code == 2
    assert "'link.db' is what is to be read" in found.err
    assert onrecord("doctor", *ARCHIVE).code == 0


@pytest.mark.parametrize(
    "command",
    [
        ("search", "x"),
        ("said",),
        ("who", "x"),
        ("stories",),
        ("story", "x"),
        ("copies",),
        ("stats",),
        ("arrivals",),
        ("versions", "x"),
        ("export",),
        ("forget", "x"),
        ("doctor",),
    ],
)
def test_an_archive_that_is_not_there_is_not_made(onrecord, command):
    found = onrecord(*command, "--archive", "none.db")
    assert found.code == 2
    assert "no archive 'none.db'. Check the name" in found.err
    assert not Path("none.db").exists()


@pytest.mark.parametrize("command", [("add", SAMPLE), ("search", "x"), ("stats",), ("doctor",)])
def test_another_kind_of_file_is_refused(onrecord, command):
    Path("page.html").write_text(STORY, encoding="utf-8")
    found = onrecord(*command, "--archive", "page.html")
    assert found.code == 2
    assert "the file is no archive" in found.err
    assert Path("page.html").read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize(
    "options",
    [("--limit", "9" * 30), ("--limit", "0"), ("--since", "May"), ("--status", "true"), ("--act", "denied")],
)
def test_a_condition_that_makes_no_sense_is_wrong_usage(onrecord, options):
    assert onrecord("said", *options, *ARCHIVE).code == 2


def test_an_act_that_is_none_is_answered_with_those_that_are(onrecord):
    for command in (("said",), ("search", "bridge")):
        assert "There are: say, announce, deny" in onrecord(*command, "--act", "denied", *ARCHIVE).err


def test_an_archive_has_to_be_named(onrecord):
    assert "Missing option '--archive'" in onrecord("stats").err


def test_no_answer_moves_a_terminal_s_cursor(onrecord):
    with Archive("news.db") as archive:
        archive.add(
            make_page([], url="https://evil.example/\x1b[2J", headline="Evil \x1b[2J\x9b dam", publisher="\x1b]0;x")
        )
        archive.add(make_page([], url="https://evil.example/\x1b[2J", headline="Evil \x1b[2J\x9b wall"))
        archive.note_failure("\x1b[2J.html", PageError("empty", "\x9b"))
    evil = ("search", "evil"), ("stats",), ("arrivals",), ("versions", "https://evil.example/\x1b[2J")
    for command in (*evil, *((*one, "--json") for one in evil)):
        found = onrecord(*command, *ARCHIVE)
        assert found.code == 0
        assert not {"\x1b", "\x9b"} & set(found.out)


@pytest.mark.slow
def test_ctrl_c_keeps_what_is_in(tmp_path):
    lines = [json.dumps({"id": n, "article": f"The dam at Ebb broke, Ana Nim said. {n}"}) for n in range(20_000)]
    (tmp_path / "todo.jsonl").write_text("\n".join(lines), encoding="utf-8")
    adding = subprocess.Popen(
        [*PROGRAM, "add", "--input", "jsonl", "--rules-only", "--json", "todo.jsonl", *ARCHIVE],
        cwd=tmp_path,
        env={**os.environ, **ENVIRONMENT},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert adding.stdout
    assert adding.stderr
    said = [adding.stdout.readline() for _ in range(5)]
    adding.send_signal(signal.SIGINT)
    said += list(adding.stdout)
    err = adding.stderr.read()
    assert adding.wait() == 130
    for stream in (adding.stdout, adding.stderr):
        stream.close()
    assert "Traceback" not in err
    assert f"{len(said):,} added" in err
    with Archive(tmp_path / "news.db") as archive:
        assert archive.stats().pages == len(said)
        assert list(archive.doctor()) == []


def test_asking_needs_neither_parser_nor_model(tmp_path):
    with Archive(tmp_path / "news.db") as archive:
        archive.add(make_page())
    code = (
        "import sys\nfrom onrecord.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    for command in (
        ["search", "bridge"],
        ["said"],
        ["copies"],
        ["stats"],
        ["arrivals"],
        ["versions", "x"],
        ["forget", "x.example"],
    ):
        asked = subprocess.run(
            [sys.executable, "-c", code, *command, *ARCHIVE],
            cwd=tmp_path,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert not {"rich", "turbohtml", "numpy", "onnxruntime"} & set(asked.stderr.split())


def test_an_export_as_parquet_is_a_file_for_each_kind_of_thing(onrecord):
    parquet = pytest.importorskip("pyarrow.parquet")
    assert onrecord("export", "--format", "parquet", *ARCHIVE).code == 2
    assert onrecord("export", "--format", "parquet", "--output", "tables", *ARCHIVE).code == 0
    assert parquet.read_table("tables/articles.parquet").num_rows == 2
    assert {path.suffix for path in Path("tables").iterdir()} == {".parquet"}
    Path("taken").write_text("x")
    assert "taken" in onrecord("export", "--format", "parquet", "--output", "taken", *ARCHIVE).err
