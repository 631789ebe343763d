"""Web archives on the command line: every page a line, every record counted."""

from __future__ import annotations

import io
import json
import sys
from typing import Any, NamedTuple

import pytest

import onrecord as api
from onrecord.cli.app import run
from onrecord.samples import sample_path
from tests.readers.warcs import answer, frames, packed, page, record, text

STORY = sample_path().read_bytes()
TEXT = (
    b"Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge for two years, the mayor"
    b" said.\n\nShe said the bridge was no longer safe, and that a ferry would take people across.\n"
)
RECORDS = [
    record(b"software: made by hand", kind=b"warcinfo", url=None),
    page(1, STORY),
    record(b"GET / HTTP/1.1\r\n\r\n", kind=b"request"),
    page(2, b"%PDF-1.7 and so on"),
    page(3, STORY, length=5),
    record(answer(status=b"404 Not Found")),
    page(4, TEXT, b"Content-Type: text/plain; charset=us-ascii"),
]
NOTE = "7 records: 3 pages (2 text/html, 1 text/plain), 1 broken, 3 left (1 request, 1 status 404, 1 warcinfo)"


class Run(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def onrecord(capfd, monkeypatch, tmp_path):
    """Run a command line in this process, in a folder with two web archives."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crawl.warc").write_bytes(b"".join(RECORDS))
    (tmp_path / "crawl.warc.gz").write_bytes(packed(*RECORDS))

    def call(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([*arguments, *(["--rules-only"] if arguments[0] in {"read", "add", "explain"} else [])])
        sys.stdout.flush()
        return Run(code, *capfd.readouterr())

    return call


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_read_gives_a_line_for_each_page_and_each_that_failed(onrecord, tmp_path, name):
    found = onrecord("read", "--stages", "articles", name)
    assert found.code == 1
    assert [line["url"] for line in found.lines] == [f"https://ledger.example/{key}" for key in (1, 2, 3, 4)]
    assert [line.get("error", {}).get("kind") for line in found.lines] == [None, "not_html", "bad_record", None]
    archive = (tmp_path / name).read_bytes()
    for line, whole in zip(found.lines, [RECORDS[at] for at in (1, 3, 4, 6)], strict=True):
        place = line["warc"]
        assert place["file"] == name
        assert archive[place["offset"] : place["offset"] + place["length"]] in {whole, packed(whole)}
    assert found.lines[0]["retrieved_at"] == "2024-03-14T10:00:00Z"
    assert found.lines[0]["charset"]["found_by"] == "header"


def test_the_end_says_how_many_records_were_read_and_left(onrecord):
    assert f"onrecord: crawl.warc.gz: {NOTE}\n" in onrecord("read", "--stages", "articles", "crawl.warc.gz").err


def test_standard_input_may_be_a_web_archive(onrecord, tmp_path):
    stdin = (tmp_path / "crawl.warc.gz").read_bytes()
    found = onrecord("read", "--stages", "articles", "-", stdin=stdin)
    assert (found.code, len(found.lines)) == (1, 4)
    assert f"onrecord: standard input: {NOTE}\n" in found.err


def test_a_folder_may_hold_web_archives_and_pages(onrecord, tmp_path):
    (tmp_path / "page.html").write_bytes(STORY)
    assert len(onrecord("read", "--stages", "articles", str(tmp_path)).lines) == 9


def test_an_archive_without_faults_is_all_good(onrecord, tmp_path):
    (tmp_path / "good.warc").write_bytes(RECORDS[0] + RECORDS[1])
    assert onrecord("read", "--stages", "articles", "good.warc").code == 0


def test_an_archive_that_was_cut_off_is_not_all_good(onrecord, tmp_path):
    whole = packed(*RECORDS)
    (tmp_path / "cut.warc.gz").write_bytes(whole[:-50])
    found = onrecord("read", "--stages", "articles", "cut.warc.gz")
    assert found.code == 1
    assert found.lines[-1]["error"]["kind"] == "truncated_warc"
    assert f"'cut.warc.gz' ends at byte {len(whole) - 50}, in the middle of its gzip data" in found.err


def test_add_keeps_the_pages_and_notes_the_others(onrecord):
    said = onrecord("add", "crawl.warc.gz", "--archive", "news.db").err
    assert f"crawl.warc.gz: {NOTE}\nonrecord: pages: 2 added, 2 failed; 2 articles, " in said
    arrivals = onrecord("arrivals", "--archive", "news.db").out
    assert "bad_record: its Content-Length is 5, and it does not end there" in arrivals
    assert "failed: crawl.warc.gz, byte " in arrivals
    assert "2 known already" in onrecord("add", "crawl.warc", "--archive", "news.db").err
    with api.Archive("news.db", read_only=True) as archive:
        assert [one.warc and one.warc.file for one in archive.pages()] == ["crawl.warc.gz"] * 2


def test_explain_shows_the_blocks_of_each_page(onrecord):
    found = onrecord("explain", "crawl.warc")
    assert found.code == 1
    assert sum(line.startswith("headline\t") for line in found.out.splitlines()) == 2
    assert f"crawl.warc: {NOTE}" in found.err


@pytest.mark.parametrize("option", ["--url", "--retrieved-at", "--date-published"])
def test_what_an_archive_says_itself_is_not_said_on_the_command_line(onrecord, option):
    found = onrecord("read", "crawl.warc", option, "2024-10-21")
    assert (found.code, found.out) == (2, "")
    assert f"{option} is for single pages" in found.err


@pytest.mark.parametrize("command", ["read", "add"])
def test_help_says_that_web_archives_are_read(capfd, command):
    assert run([command, "--help"]) == 0
    assert "web archive" in capfd.readouterr().out


def test_from_python_every_page_of_a_source_comes_and_what_fails_says_where(onrecord, tmp_path):
    one, two, three, four = api.pages(tmp_path / "crawl.warc.gz")
    assert isinstance(one, api.Page)
    assert isinstance(four, api.Page)
    assert one.warc is not None
    assert one.articles[0].headline is not None
    assert isinstance(two, api.PageError)
    assert isinstance(three, api.PageError)
    assert "https://ledger.example/2: this is a PDF document" in two.message
    assert "https://ledger.example/3: its Content-Length is 5" in three.message
    assert len(list(api.pages(str(tmp_path)))) == 8


def test_a_file_of_texts_is_read_like_so_many_plain_texts(onrecord, tmp_path):
    texts = [text(key, TEXT + b"%d boats were counted." % key) for key in range(40)]
    texts[7] = text(7, b"%PDF-1.7 and so on")
    texts[20] = text(20, b"")
    texts[30] = text(30, length=5)
    (tmp_path / "a.warc.wet.gz").write_bytes(packed(*texts))
    found = onrecord("read", "--stages", "articles", ".").lines[:39]
    assert [line["url"] for line in found] == [f"https://ledger.example/{key}" for key in range(40) if key != 20]
    assert [line["error"]["kind"] for line in found if "error" in line] == ["not_html", "bad_record"]
    for key in (0, 6, 16, 39):
        line = found[key - (key > 20)]
        (tmp_path / "one.txt").write_bytes(TEXT + b"%d boats were counted." % key)
        (alone,) = onrecord("read", "--stages", "articles", "one.txt", "--url", line["url"]).lines
        assert line["media_type"] == "text/plain"
        assert line["text"] == alone["text"]
        assert line["blocks"] == alone["blocks"]


def test_texts_that_cannot_be_read_together_are_read_one_by_one(onrecord, tmp_path, monkeypatch):
    (tmp_path / "a.wet").write_bytes(b"".join(text(key, TEXT) for key in range(3)))

    def too_much(*_):
        raise MemoryError

    monkeypatch.setattr("onrecord.pipeline.Pipeline.process_texts", too_much)
    found = onrecord("read", "--stages", "articles", "a.wet")
    assert (found.code, len(found.lines)) == (0, 3)
    assert [isinstance(one, api.Page) and one.url for one in api.pages("a.wet")] == [
        line["url"] for line in found.lines
    ]


def test_empty_pages_do_not_fail_a_run(onrecord, tmp_path):
    (tmp_path / "good.warc").write_bytes(RECORDS[1] + page(2, b"") + page(3, b"\r\n"))
    found = onrecord("read", "--stages", "articles", "good.warc")
    assert (found.code, len(found.lines)) == (0, 1)
    assert "onrecord: good.warc: 3 records: 1 page (1 text/html), 2 empty\n" in found.err
    assert len(list(api.pages("good.warc"))) == 1


def test_a_page_that_its_crawler_kept_in_part_says_so(onrecord, tmp_path):
    (tmp_path / "cut.warc").write_bytes(page(1, STORY, extra=b"WARC-Truncated: length") + RECORDS[1])
    found = onrecord("read", "--stages", "articles", "cut.warc")
    assert [line["warc"]["truncated"] for line in found.lines] == ["length", None]
    assert "1 of them kept only in part" in found.err
    assert onrecord("add", "cut.warc", "--archive", "news.db").code == 0
    with api.Archive("news.db", read_only=True) as archive:
        assert [one.warc and one.warc.truncated for one in archive.pages()] == ["length"]


def test_an_archive_in_zstd_is_read(onrecord, tmp_path):
    (tmp_path / "crawl.warc.zst").write_bytes(frames(*RECORDS))
    found = onrecord("read", "--stages", "articles", "crawl.warc.zst")
    assert (found.code, len(found.lines)) == (1, 4)
    assert f"onrecord: crawl.warc.zst: {NOTE}\n" in found.err


def test_without_the_package_for_zstd_the_error_says_what_to_install(onrecord, tmp_path, monkeypatch):
    (tmp_path / "crawl.warc.zst").write_bytes(frames(*RECORDS))
    monkeypatch.setitem(sys.modules, "zstandard", None)
    found = onrecord("read", "--stages", "articles", "crawl.warc.zst")
    assert found.code == 1
    assert [line["error"]["kind"] for line in found.lines] == ["missing_extra"]
    assert "pip install 'onrecord[zstd]'" in found.err
