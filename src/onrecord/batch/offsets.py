"""Offsets into a page's text in, offsets into the row's text as it came out.

A page's text has LF where the row has CRLF; nothing else differs. Each CRLF moves what stands behind it by one.

>>> row = "Rain fell.\\r\\nRoads closed.\\r\\n"
>>> breaks = find_breaks(row)
>>> row[slice(*row_span(breaks, 11, 24))]
'Roads closed.'
>>> list(row_segments(breaks, 0, 24, 0))
[RowSegment(text_start=0, text_end=10, row_start=0), RowSegment(text_start=10, text_end=24, row_start=11)]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from onrecord.writers.repaired import RowSegment

Breaks = Sequence[int]
"""Where in the page's text a line break stands that was CRLF in the row."""


def find_breaks(row: str) -> Breaks:
    """The line breaks that a page loses half of."""
    breaks: list[int] = []
    at = row.find("\r\n") if "\r" in row else -1
    while at >= 0:
        breaks.append(at - len(breaks))
        at = row.find("\r\n", at + 2)
    return breaks


def row_span(breaks: Breaks, start: int, end: int) -> tuple[int, int]:
    """Where ``page.text[start:end]`` stands in the row. A carriage return at an edge is left outside."""
    if not breaks:
        return start, end
    first = start + bisect_right(breaks, start)
    return first, (end + bisect_right(breaks, end - 1) if end > start else first)


def row_segments(breaks: Breaks, text_start: int, text_end: int, page_start: int) -> Iterator[RowSegment]:
    """A slice of the page as slices of the row: cut where the row has a carriage return."""
    if not breaks:
        yield RowSegment(text_start, text_end, page_start)
        return
    page_end = page_start + text_end - text_start
    cuts = breaks[bisect_right(breaks, page_start) : bisect_left(breaks, page_end)]
    move = text_start - page_start
    start = page_start
    for end in (*cuts, page_end):
        yield RowSegment(start + move, end + move, start + bisect_right(breaks, start))
        start = end
