"""Statements and times marked in the text of a page: a span of the page and the places of these in, runs out.

However they overlap, the runs stand one behind the other, and together they are the text.

>>> text = "“It held,” she said."
>>> for run in cut(Span(0, 20, text), [Spot(1, 9, 1), Spot(4, 9, 2)]):
...     print(run)
Run(text='“', within=(), ends=(), times=(), lit=False)
Run(text='It ', within=(1,), ends=(), times=(), lit=False)
Run(text='held,', within=(1, 2), ends=(), times=(), lit=False)
Run(text='”', within=(), ends=(1, 2), times=(), lit=False)
Run(text=' she said.', within=(), ends=(), times=(), lit=False)
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.model.article import Article
from onrecord.model.span import Span
from onrecord.writers.marks import Mark
from onrecord.writers.safe import harmless
from onrecord.writers.statements import Row

_BLANKS: Final = re.compile(r"\s+")
_CLOSING: Final = "”’\"'»›"
"""A number stands behind the quotation mark that closes what it numbers."""


class Spot(NamedTuple):
    """A place of ``page.text`` that belongs to a statement or a time, or that a link leads to."""

    start: int
    end: int
    number: int
    """Of the statement; of a time, its position among the article's marks."""
    is_time: bool = False
    is_lit: bool = False


class Run(NamedTuple):
    """Some characters of a text that belong to the same statements."""

    text: str
    """Harmless to show."""
    within: tuple[int, ...]
    """Numbers of the statements that say it."""
    ends: tuple[int, ...]
    """Numbers to show behind it: these statements end here, or go on in another block."""
    times: tuple[int, ...] = ()
    """Positions of the times that it is a part of, among the article's marks."""
    lit: bool = False
    """A link leads to it."""


def lit_spots(article: Article, span: Span | None) -> list[Spot]:
    """Where the page has a span of an article's text that a link leads to."""
    places = article.locate(span.start, span.end) if span else []
    return [Spot(start, end, 0, is_lit=True) for start, end in places]


def spots(article: Article, rows: Iterable[Row]) -> list[Spot]:
    """Where the page has the statements of an article and their repeats, in order."""
    return sorted(
        Spot(start, end, row.number)
        for row in rows
        for span in (*row.places, *row.repeats)
        for start, end in article.locate(span.start, span.end)
    )


def time_spots(article: Article, marks: Sequence[Mark]) -> list[Spot]:
    """Where the page has the times of an article, in order."""
    return sorted(
        Spot(start, end, index, is_time=True)
        for index, mark in enumerate(marks)
        if mark.kind == "time"
        for start, end in article.locate(mark.span.start, mark.span.end)
    )


def shares(spans: Sequence[Span], found: Iterable[Spot]) -> list[list[Spot]]:
    """For each span of a page the spots that reach into it. The spans stand in order and do not overlap."""
    starts = [span.start for span in spans]
    ends = [span.end for span in spans]
    parts: list[list[Spot]] = [[] for _ in spans]
    for spot in found:
        for index in range(bisect_right(ends, spot.start), bisect_left(starts, spot.end)):
            parts[index].append(spot)
    return parts


def cut(span: Span, found: Iterable[Spot]) -> tuple[Run, ...]:
    """A span of the page in runs."""
    begin: dict[int, list[Spot]] = {}
    stop: dict[int, list[Spot]] = {}
    shown: dict[int, set[int]] = {}
    for spot in found:
        low, high = max(spot.start, span.start) - span.start, min(spot.end, span.end) - span.start
        if low < high:
            begin.setdefault(low, []).append(spot)
            stop.setdefault(high, []).append(spot)
            if not (spot.is_time or spot.is_lit):
                shown.setdefault(_behind_quotes(span.text, high), set()).add(spot.number)
    edges = sorted({0, len(span.text), *begin, *stop, *shown})
    runs: list[Run] = []
    inside: list[Spot] = []
    for low, high in pairwise(edges):
        for spot in stop.get(low, ()):
            inside.remove(spot)
        inside += begin.get(low, ())
        ends = tuple(sorted(shown.get(high, ())))
        text, lit = harmless(span.text[low:high]), any(spot.is_lit for spot in inside)
        runs.append(Run(text, _numbers(inside), ends, _numbers(inside, times=True), lit))
    return tuple(runs)


def _numbers(inside: Iterable[Spot], *, times: bool = False) -> tuple[int, ...]:
    return tuple(sorted({spot.number for spot in inside if spot.is_time is times and not spot.is_lit}))


def on_one_line(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same with blanks collapsed, as a headline is shown."""
    flat: list[Run] = []
    blank = True
    for run in runs:
        text = _BLANKS.sub(" ", run.text)
        text = text.lstrip() if blank else text
        blank = text.endswith(" ") if text else blank
        flat.append(run._replace(text=text))
    return tuple(run for run in flat if run.text or run.ends)


def cells(runs: Iterable[Run]) -> list[list[Run]]:
    """The runs of a row of a table, cell by cell."""
    row: list[list[Run]] = [[]]
    for run in runs:
        parts = run.text.split("\t")
        for index, part in enumerate(parts):
            if index:
                row.append([])
            row[-1].append(run._replace(text=part, ends=run.ends if index == len(parts) - 1 else ()))
    return row


def _behind_quotes(text: str, at: int) -> int:
    while at < len(text) and text[at] in _CLOSING:
        at += 1
    return at
