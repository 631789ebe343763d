from __future__ import annotations

import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.page import RawPage
from onrecord.readers.jsonl import is_date, read_job_file, read_jobs


def jobs(*lines: bytes | dict[str, Any], **options: int) -> list[Any]:
    text = b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines)
    return list(read_jobs(io.BytesIO(text), **options))


def test_a_line_is_a_page():
    (job,) = jobs({"id": "a", "html": "<p>Rain", "url": "https://example.org/a", "retrieved_at": "2024-10-21T08:00:00Z",
                   "date_published": "2024-10-20", "colour": "blue"})  # fmt: skip
    assert (job.id, job.whole, job.error) == ("a", False, None)
    assert job.page == RawPage(
        body="<p>Rain",
        url="https://example.org/a",
        retrieved_at="2024-10-21T08:00:00Z",
        date_published="2024-10-20",
        media_type="text/html",
        name="line 1",
    )


@pytest.mark.parametrize(
    ("key", "media_type", "whole"),
    [("html", "text/html", False), ("text", "text/plain", False), ("article", "text/plain", True)],
)
def test_the_key_says_what_the_text_is(key, media_type, whole):
    (job,) = jobs({"id": 1, key: "Rain\nfell."})
    assert (job.page.body, job.page.media_type, job.whole) == ("Rain\nfell.", media_type, whole)


def test_a_path_is_read_from_the_working_directory(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b"\xffRain"))
    (job,) = jobs({"id": 1, "path": "a.html.gz", "url": "https://example.org/a"})
    assert job.page == RawPage(body=b"\xffRain", media_type="text/html", name="a.html.gz", url="https://example.org/a")


def test_null_is_the_same_as_absent():
    (job,) = jobs({"id": 1, "html": "x", "text": None, "url": None, "retrieved_at": None})
    assert (job.error, job.page.url) == (None, None)


def test_blank_lines_are_passed_over():
    assert [job.id for job in jobs(b"", {"id": 1, "text": "x"}, b"  \r", {"id": 2, "text": "y"})] == [1, 2]


def test_a_byte_order_mark_is_no_fault():
    assert jobs(b'\xef\xbb\xbf{"id": 1, "text": "x"}')[0].error is None


def test_the_last_line_needs_no_end():
    assert [job.id for job in read_jobs(io.BytesIO(b'{"id": 1, "text": "x"}'))] == [1]


BAD = {
    "not JSON": (b"not json", None, "bad_line", "line 1 is not JSON"),
    "cut": (b'{"id": "a", "html": "<p>Ra', "a", "bad_line", "line 1 is not JSON"),
    "a list": (b"[1]", None, "bad_line", "is a list, not an object"),
    "a number": (b"7", None, "bad_line", "is a number, not an object"),
    "null": (b"null", None, "bad_line", "is null, not an object"),
    "no id": (b'{"html": "x"}', None, "bad_line", "has no 'id'"),
    "null id": (b'{"id": null, "html": "x"}', None, "bad_line", "has no 'id'"),
    "id of no use": (b'{"id": {"a": 1}, "html": "x"}', None, "bad_line", "'id' is an object"),
    "id is true": (b'{"id": true, "html": "x"}', None, "bad_line", "'id' is true or false"),
    "id is a fraction": (b'{"id": 1.5, "html": "x"}', None, "bad_line", "'id' is a number, not a string or a whole"),
    "no content": (b'{"id": 1, "url": "https://example.org"}', 1, "bad_line", "has none of 'path', 'html'"),
    "two contents": (b'{"id": 1, "path": "a", "html": "b"}', 1, "bad_line", "has 'path' and 'html'. Give one of"),
    "html is a number": (b'{"id": 1, "html": 5}', 1, "bad_line", "'html' is a number, not a string"),
    "url is a list": (b'{"id": 1, "html": "x", "url": ["a"]}', 1, "bad_line", "'url' is a list, not a string"),
    "no date": (b'{"id": 1, "html": "x", "date_published": "yesterday"}', 1, "bad_line", "'yesterday', not a date"),
    "date is a number": (b'{"id": 1, "html": "x", "retrieved_at": 17}', 1, "bad_line", "'retrieved_at' is a number"),
    "not UTF-8": (b'{"id": 1, "html": "\xff"}', 1, "bad_line", "line 1 is not UTF-8"),
    "lone surrogate": (b'{"id": 1, "html": "\\ud800"}', 1, "bad_line", "half of a surrogate pair"),
    "too deep": (b'{"id": 1, "html": ' + b"[" * 200_000, 1, "bad_line", "nested too deep"),
    "missing file": (b'{"id": 1, "path": "missing.html"}', 1, "not_found", "no file 'missing.html'"),
    "a folder": (b'{"id": 1, "path": "."}', 1, "unreadable", "directory"),
    "an address": (b'{"id": 1, "path": "https://example.org/"}', 1, "not_found", "onrecord fetches nothing"),
    "standard input": (b'{"id": 1, "path": "-"}', 1, "not_found", "no file './-'"),
    "NUL in the path": (b'{"id": 1, "path": "a\\u0000b"}', 1, "not_found", "no file"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_line_is_an_error_and_the_rest_goes_on(case, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    line, key, kind, message = BAD[case]
    bad, good = jobs(line, {"id": "next", "text": "x"})
    assert (bad.id, bad.page, bad.error.kind) == (key, None, kind)
    assert message in bad.error.message
    assert (good.id, good.error) == ("next", None)


def test_a_long_line_is_passed_over_with_its_id():
    long = json.dumps({"id": "big", "html": "x" * 5_000_000}).encode()
    bad, good = jobs(long, {"id": "next", "text": "x"}, line_limit=1000)
    assert (bad.id, bad.error.kind, good.id) == ("big", "too_large", "next")
    assert "more than 1,000 bytes, the limit of one line. Write the page to a file" in bad.error.message


def test_a_long_last_line_ends_the_reading():
    assert [job.error.kind for job in jobs(b"x" * 5000, line_limit=1000)] == ["too_large"]


def test_a_named_file_has_the_limit_of_a_page(tmp_path):
    (tmp_path / "a.html").write_bytes(b"x" * 2000)
    assert jobs({"id": 1, "path": str(tmp_path / "a.html")}, page_limit=1000)[0].error.kind == "too_large"


LINES = b'{"id": 1, "text": "x"}\n' * 3
PACKED = gzip.compress(LINES, mtime=0)
"""The same bytes each time: they are part of the names of tests, which may not change from one run to the next."""


@pytest.mark.parametrize(
    ("name", "body", "kinds"),
    [
        ("a.jsonl", LINES, [None] * 3),
        ("a.jsonl.gz", PACKED, [None] * 3),
        ("a.jsonl.gz", PACKED[:-9], [None] * 3 + ["truncated_gzip"]),
        ("a.jsonl.gz", LINES, ["truncated_gzip"]),
        ("missing.jsonl", None, ["not_found"]),
        ("missing.jsonl.gz", None, ["not_found"]),
        ("nul\0.jsonl", None, ["not_found"]),
        (".", None, ["unreadable"]),
    ],
)
def test_a_file_of_lines_gives_its_jobs_and_its_fault_last(tmp_path, monkeypatch, name, body, kinds):
    monkeypatch.chdir(tmp_path)
    if body is not None:
        (tmp_path / name).write_bytes(body)
    found = [job.error.kind if job.error else None for job in read_job_file(name)]
    assert (found[-1:], len(found) <= len(kinds)) == (kinds[-1:], True)


class Endless(io.BytesIO):
    """A stream that never ends and counts what was read of it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = 0

    def readline(self, size: int | None = -1) -> bytes:
        self.lines += 1
        return b'{"id": %d, "text": "x"}\n' % self.lines


def test_reading_is_lazy():
    stream = Endless()
    found = read_jobs(stream)
    assert [next(found).id, next(found).id, stream.lines] == [1, 2, 2]


@given(st.lists(st.binary(max_size=60)))
def test_any_bytes_give_jobs(lines):
    for job in read_jobs(io.BytesIO(b"\n".join(lines))):
        assert (job.page is None) != (job.error is None)


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ("2024", True),
        ("2024-10", True),
        ("2024-10-21", True),
        ("2024-10-21T14:05", True),
        ("2024-10-21 14:05:09.123", True),
        ("2024-10-21T14:05:09+02:00", True),
        ("2024-10-21T14:05:09Z", True),
        ("2024-13", False),
        ("2024-02-30", False),
        ("21.10.2024", False),
        ("", False),
        ("now", False),
        ("2024" * 100_000, False),
    ],
)
def test_dates_are_iso_8601(value, right):
    assert is_date(value) is right
