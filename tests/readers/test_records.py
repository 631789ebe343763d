"""Lines that ``onrecord read`` wrote come in as the pages they hold; a line that was changed does not."""

from __future__ import annotations

import io

import msgspec
import pytest

from onrecord.cli.flow import by_own_id
from onrecord.model.page import PageError
from onrecord.pipeline import Pipeline
from onrecord.readers.files import read_file
from onrecord.readers.jsonl import read_jobs
from onrecord.samples import sample_path
from onrecord.writers.jsonl import error_line, page_line


@pytest.fixture(scope="module")
def page():
    return Pipeline(rules_only=True).process(read_file(str(sample_path())))


def jobs(*lines: bytes):
    return list(read_jobs(io.BytesIO(b"".join(lines))))


def test_a_written_page_comes_in_as_it_was(page):
    first, second = jobs(page_line(page), page_line(page, key=7))
    assert msgspec.structs.replace(page, layout=first.read.layout) == first.read == by_own_id(second.read)
    assert (first.id, second.id) == (page.id, 7)


def test_a_page_that_had_failed_is_a_failure_with_its_reason():
    (job,) = jobs(error_line("x", PageError("empty", "nothing there")))
    assert (job.id, job.error.kind, job.error.message) == ("x", "empty", "nothing there")


CHANGED = {
    "text of the page": lambda it: it.update(text="x" + it["text"][1:]),
    "text of an article": lambda it: it["articles"][0].update(text="x" + it["articles"][0]["text"][1:]),
    "a record": lambda it: it["articles"][0]["records"][0]["span"].update(text="never said"),
    "a place": lambda it: it["articles"][0]["records"][0]["span"].update(start=-1),
    "a segment": lambda it: it["articles"][0]["segments"][0].__setitem__(2, 10**9),
    "a kind": lambda it: it["articles"][0]["records"][0].update(kind="rumour"),
    "a type": lambda it: it.update(blocks=7),
    "a field that is gone": lambda it: it.pop("media_type"),
}


@pytest.mark.parametrize("case", CHANGED)
def test_a_line_that_was_changed_is_a_bad_line_and_the_rest_goes_on(page, case):
    plain = msgspec.json.decode(page_line(page))
    CHANGED[case](plain)
    changed, whole = jobs(msgspec.json.encode(plain) + b"\n", page_line(page))
    assert (changed.error.kind, changed.id) == ("bad_line", page.id)
    assert whole.read.id == page.id


@pytest.mark.parametrize("line", [b'{"id": 1, "error": 3}\n', b'{"id": {"a": 1}, "schema_version": 2}\n'])
def test_what_only_looks_written_is_a_bad_line(line):
    assert jobs(line)[0].error.kind == "bad_line"
