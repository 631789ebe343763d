"""Offsets carried from a page's text to the row it was made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.batch.offsets import find_breaks, row_segments, row_span

TEXTS = st.text(st.sampled_from("ab\r\n é𝄞"), max_size=40)


@pytest.mark.parametrize(
    ("row", "breaks"),
    [("", []), ("a\nb", []), ("a\rb", []), ("a\r\nb\r\n", [1, 3]), ("\r\n\r\n", [0, 1]), ("\r\r\n", [1])],
)
def test_only_crlf_moves_what_stands_behind_it(row, breaks):
    assert find_breaks(row) == breaks


@given(TEXTS, st.data())
def test_a_span_says_the_same_in_the_row(row, data):
    page = row.replace("\r\n", "\n")
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, len(page)))
    first, last = row_span(find_breaks(row), start, end)
    assert row[first:last].replace("\r\n", "\n") == page[start:end]


@given(TEXTS, st.data())
def test_segments_are_verbatim_slices_of_the_row_and_leave_nothing_out(row, data):
    page = row.replace("\r\n", "\n")
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, len(page)))
    found = list(row_segments(find_breaks(row), 7, 7 + end - start, start))
    for one in found:
        assert (
            page[start + one.text_start - 7 : start + one.text_end - 7]
            == row[one.row_start : one.row_start + one.text_end - one.text_start]
        )
    assert [found[0].text_start, *(one.text_end for one in found)] == [
        *(one.text_start for one in found),
        7 + end - start,
    ]
