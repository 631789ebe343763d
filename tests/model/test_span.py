"""Spans say what stands at their place, or refuse."""

import pytest

from onrecord.model.span import Span

TEXT = "  Rain fell.\n"


def test_a_span_is_cut_from_its_text():
    assert Span.of(TEXT, 2, 6) == Span(2, 6, "Rain")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 99), (14, 14)])
def test_offsets_outside_the_text_are_refused(start, end):
    with pytest.raises(ValueError, match="does not lie in a text of 13 code points"):
        Span.of(TEXT, start, end)


@pytest.mark.parametrize(
    ("start", "end", "expected"), [(0, 13, (2, 12)), (2, 6, (2, 6)), (0, 2, (2, 2)), (5, 5, (5, 5)), (11, 13, (11, 12))]
)
def test_blanks_at_the_edges_are_left_out(start, end, expected):
    span = Span.stripped(TEXT, start, end)
    assert (span.start, span.end) == expected
    assert TEXT[span.start : span.end] == span.text


def test_a_part_of_a_span_keeps_its_place_in_the_text():
    assert Span.of(TEXT, 2, 12).within(5, 9) == Span.of(TEXT, 7, 11)


def test_a_part_cannot_reach_out_of_its_span():
    with pytest.raises(ValueError, match="span of 4 code points"):
        Span.of(TEXT, 2, 6).within(0, 5)


def test_offsets_count_code_points():
    assert Span.of("😀é", 1, 2).text == "é"
