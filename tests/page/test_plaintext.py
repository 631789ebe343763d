from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import OverBudget
from onrecord.model.page import Charset, Element, RawPage
from onrecord.page import budget
from onrecord.page.plaintext import parse_text

LINES = [
    ("", "", []),
    ("Rain fell.", "Rain fell.", ["Rain fell."]),
    ("Rain fell.\r\n\r\nRoads closed.\r\n", "Rain fell.\n\nRoads closed.\n", ["Rain fell.", "Roads closed."]),
    ("Rain fell.\rRoads closed.", "Rain fell.\rRoads closed.", ["Rain fell.", "Roads closed."]),
    ("\r\n\r\r\n", "\n\r\n", []),
    ("  By Ana Ruiz \n \nRain", "  By Ana Ruiz \n \nRain", ["  By Ana Ruiz ", " ", "Rain"]),
    ("a\x0cb\x85c\u2028d", "a\x0cb\x85c\u2028d", ["a\x0cb\x85c\u2028d"]),
    ("\ufeff2 < 3 &amp; <b>", "\ufeff2 < 3 &amp; <b>", ["\ufeff2 < 3 &amp; <b>"]),
]


@pytest.mark.parametrize(("source", "text", "lines"), LINES)
def test_a_text_is_taken_line_by_line(source, text, lines):
    page = parse_text(source)
    assert (page.text, [block.span.text for block in page.blocks]) == (text, lines)


@given(st.text(st.sampled_from("ab \r\n\t\x0b\x85"), max_size=30))
def test_blocks_cover_any_text_but_for_its_line_breaks(source):
    page = parse_text(source)
    at = 0
    for block in page.blocks:
        assert page.text[at : block.span.start].strip("\r\n") == ""
        assert page.text[block.span.start : block.span.end] == block.span.text
        at = block.span.end
    assert page.text[at:].strip("\r\n") == ""


def test_one_element_holds_every_line():
    page = parse_text("Rain fell.\nRoads closed.")
    assert page.layout.elements == (Element("body", -1, 0, len(page.text), {}),)
    assert page.layout.block_elements == page.layout.link_chars == page.layout.strong_chars == (0, 0)


def test_a_text_keeps_what_is_known_of_it():
    raw = RawPage(b"", url="https://ledger.example/a", final_url="https://ledger.example/b", retrieved_at="2024-03-14")
    page = parse_text("Rain fell.", raw, Charset("utf-8", "detection"))
    assert (page.media_type, page.url, page.final_url, page.retrieved_at) == (
        "text/plain", raw.url, raw.final_url, "2024-03-14"
    )  # fmt: skip
    assert page.charset == Charset("utf-8", "detection")
    assert {block.path for block in page.blocks} == {None}


def test_the_id_hangs_on_address_and_text():
    pages = [parse_text("Rain."), parse_text("Rain!"), parse_text("Rain.", RawPage(b"", url="https://ledger.example/"))]
    assert len({page.id for page in pages}) == 3
    assert parse_text("Rain.").id == pages[0].id


def test_too_many_lines_are_refused(monkeypatch):
    monkeypatch.setattr(budget, "BLOCKS", 3)
    assert len(parse_text("a\nb\nc").blocks) == 3
    with pytest.raises(OverBudget, match="more than 3 blocks"):
        parse_text("a\nb\nc\nd")


def test_a_text_that_takes_too_much_memory_is_refused(monkeypatch):
    monkeypatch.setattr(budget, "SOURCE_BYTES", 1_000)
    with pytest.raises(OverBudget, match="more than 1,000 bytes"):
        parse_text("rain " * 1_000)
