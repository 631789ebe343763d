from __future__ import annotations

import json

import msgspec
import pytest

from onrecord.model.page import Declared, Page, PageError
from onrecord.model.schema import SCHEMA_VERSION, STAGE_LISTS, UNWRITTEN
from onrecord.writers.jsonl import _Line, error_line, for_terminal, page_line, pretty
from tests.pace import cpu_seconds
from tests.writers.pages import EMPTY, ESCAPES, EVIL, FULL


def test_a_line_is_the_page_without_its_layout():
    whole = msgspec.structs.replace(FULL, stages="all")
    expected = {name: value for name, value in msgspec.to_builtins(whole).items() if name not in UNWRITTEN}
    assert json.loads(page_line(whole)) == json.loads(json.dumps({**expected, "schema_version": SCHEMA_VERSION}))


def test_lists_that_nobody_filled_are_left_out():
    (article,) = json.loads(page_line(msgspec.structs.replace(FULL, stages="articles")))["articles"]
    assert not set(STAGE_LISTS) & article.keys()


def test_no_field_of_a_page_is_forgotten():
    assert set(_Line.__struct_fields__) == set(Page.__struct_fields__) - UNWRITTEN | {"schema_version"}


def test_unknown_fields_are_null_and_not_left_out():
    line = json.loads(page_line(EMPTY))
    assert line["url"] is None
    assert line["articles"] == []


@pytest.mark.parametrize("key", ["mine", 7, 0, ""])
def test_the_callers_id_stands_for_the_pages_own(key):
    assert json.loads(page_line(FULL, key))["id"] == key


def test_without_one_the_page_has_its_own():
    assert json.loads(page_line(FULL))["id"] == "page"


@pytest.mark.parametrize("page", [FULL, EVIL, EMPTY])
def test_a_line_is_one_line(page):
    line = page_line(page)
    assert (line.count(b"\n"), line[-1:]) == (1, b"\n")


def test_no_control_character_is_written_raw_and_none_is_lost():
    line = page_line(EVIL)
    text = line.decode()
    assert not [c for c in text.rstrip("\n") if ord(c) < 32 or 0x80 <= ord(c) < 0xA0]
    assert ESCAPES in json.loads(line)["text"]


def test_on_a_terminal_nothing_turns_the_writing_and_the_line_says_the_same():
    line = for_terminal(page_line(EVIL))
    assert not set(line.decode()) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert json.loads(line) == json.loads(page_line(EVIL))


def test_offsets_hold_in_what_is_written():
    line = json.loads(page_line(EVIL))
    assert all(line["text"][b["span"]["start"] : b["span"]["end"]] == b["span"]["text"] for b in line["blocks"])


def test_half_a_surrogate_pair_does_not_stop_the_line():
    page = msgspec.structs.replace(FULL, declared=Declared(json_ld=({"headline": "a\ud800b"},)))
    line = json.loads(page_line(page))
    assert line["declared"]["json_ld"][0]["headline"] == "a?b"
    assert line["text"] == FULL.text


def test_a_failure_has_id_and_error_alone():
    assert json.loads(error_line(None, PageError("empty", "nothing\x1b"))) == {
        "id": None,
        "error": {"kind": "empty", "message": "nothing\x1b"},
    }


def test_pretty_says_the_same():
    assert json.loads(pretty(page_line(FULL))) == json.loads(page_line(FULL))
    assert b"\n  " in pretty(page_line(FULL))


def test_a_page_of_three_hundred_blocks_takes_a_fraction_of_a_millisecond():
    page = msgspec.structs.replace(FULL, blocks=FULL.blocks * 22, text=FULL.text * 22)
    page_line(page)
    assert cpu_seconds(lambda: [page_line(page) for _ in range(100)], limit=0.2) < 0.2
