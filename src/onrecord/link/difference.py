"""Two versions of a text in, what was kept, removed and added out, each as spans of the texts.

First by line (an article's paragraphs are lines), then by word within what differs. The spans of each text, put behind
each other, are that text again.

>>> [(one.kind, (one.one or one.other).text) for one in difference("Two men fled.", "Three men fled.")]
[('removed', 'Two'), ('added', 'Three'), ('kept', ' men fled.')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

import msgspec

from onrecord.model.span import Span

EDITS: Final = 300
"""Where two runs differ in more pieces, one is taken for removed and the other for added as a whole: to find the
shortest way costs the square of it. In longer texts fewer, so that all together costs seconds at most."""
_LEAST: Final = 20
_STEPS: Final = 12_000_000
_ALIKE: Final = 0.3
"""Share of letters that two runs have in common, below which word by word is no help to a reader."""
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_WORD: Final = re.compile(r"\w+|\s+|[^\w\s]")

ChangeKind = Literal["kept", "removed", "added"]


class Change(msgspec.Struct, frozen=True):
    """A run of one text, of the other, or of both."""

    kind: ChangeKind
    one: Span | None
    """In the earlier text; None: it was added."""
    other: Span | None
    """In the later text; None: it was removed."""


class _Run(NamedTuple):
    """Where something stands in both: two half-open runs of pieces, or of characters."""

    start: int
    end: int
    other_start: int
    other_end: int


def difference(one: str, other: str) -> tuple[Change, ...]:
    """What changed from one text to the other, in the order of the texts; what was removed before what was added.

    Args:
        one: the earlier text.
        other: the later text.
    """
    return tuple(_changes(one, other, _joined(_kept(one, other))))


def _kept(one: str, other: str) -> Iterator[_Run]:
    """What both have, in order, in characters."""
    whole = _Run(0, len(one), 0, len(other))
    at, there = 0, 0
    for same in [*_same_pieces(one, other, whole, _LINE), _Run(len(one), len(one), len(other), len(other))]:
        gap = _Run(at, same.start, there, same.other_start)
        if gap.start < gap.end and gap.other_start < gap.other_end:
            yield from _kept_words(one, other, gap)
        yield same
        at, there = same.end, same.other_end


def _kept_words(one: str, other: str, gap: _Run) -> list[_Run]:
    found = _same_pieces(one, other, gap, _WORD)
    letters = sum(len("".join(one[same.start : same.end].split())) for same in found)
    fewer = min(len(one[gap.start : gap.end].strip()), len(other[gap.other_start : gap.other_end].strip()))
    return found if letters >= _ALIKE * fewer else []


def _same_pieces(one: str, other: str, within: _Run, piece: re.Pattern[str]) -> list[_Run]:
    edits = max(_LEAST, min(EDITS, _STEPS // (len(one) + len(other) + 1)))
    places = [found.span() for found in piece.finditer(one, within.start, within.end)]
    others = [found.span() for found in piece.finditer(other, within.other_start, within.other_end)]
    pieces, other_pieces = [one[a:b] for a, b in places], [other[a:b] for a, b in others]
    return [_Run(*places[at], *others[there]) for at, there in _pairs(pieces, other_pieces, edits)]


def _pairs(one: Sequence[str], other: Sequence[str], edits: int) -> list[tuple[int, int]]:
    """Places of the same pieces, rising in both: at both ends, what each has once, the shortest way between."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    pairs = [(at, at) for at in range(start)]
    last, other_last = len(one) - end, len(other) - end
    at, there = start, start
    for anchor, other_anchor in [*_anchors(one, other, start, last, other_last), (last, other_last)]:
        pairs += _shortest(one, other, _Run(at, anchor, there, other_anchor), edits)
        if anchor < last:
            pairs.append((anchor, other_anchor))
        at, there = anchor + 1, other_anchor + 1
    return pairs + [(last + step, other_last + step) for step in range(end)]


def _anchors(one: Sequence[str], other: Sequence[str], start: int, last: int, other_last: int) -> list[tuple[int, int]]:
    """Pieces that each has once, the longest row of them that rises in both."""
    counts, other_counts = Counter(one[start:last]), Counter(other[start:other_last])
    places = {piece: at for at, piece in enumerate(other[start:other_last], start) if other_counts[piece] == 1}
    both = [(at, places[one[at]]) for at in range(start, last) if counts[one[at]] == 1 and one[at] in places]
    tails: list[int] = []
    rows: list[int] = []
    before: list[int | None] = []
    for number, (_, there) in enumerate(both):
        place = bisect_left(tails, there)
        before.append(rows[place - 1] if place else None)
        tails[place : place + 1] = [there]
        rows[place : place + 1] = [number]
    chain: list[tuple[int, int]] = []
    step = rows[-1] if rows else None
    while step is not None:
        chain.append(both[step])
        step = before[step]
    return chain[::-1]


def _shortest(one: Sequence[str], other: Sequence[str], run: _Run, most: int) -> list[tuple[int, int]]:
    """Myers' shortest edit script, up to so many edits; beyond, nothing is the same."""
    size, other_size = run.end - run.start, run.other_end - run.other_start
    if size <= 0 or other_size <= 0 or abs(size - other_size) > most:
        return []
    reached = {1: 0}
    trace: list[dict[int, int]] = []
    for edits in range(min(most, size + other_size) + 1):
        trace.append(dict(reached))
        for diagonal in range(-edits, edits + 1, 2):
            down = diagonal == -edits or (
                diagonal != edits and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1)
            )
            at = reached[diagonal + 1] if down else reached[diagonal - 1] + 1
            while (
                at < size
                and 0 <= at - diagonal < other_size
                and one[run.start + at] == other[run.other_start + at - diagonal]
            ):
                at += 1
            reached[diagonal] = at
            if at >= size and at - diagonal >= other_size:
                return [(run.start + a, run.other_start + b) for a, b in _back(trace, size, other_size)]
    return []


def _back(trace: list[dict[int, int]], at: int, there: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for edits in range(len(trace) - 1, -1, -1):
        reached, diagonal = trace[edits], at - there
        down = diagonal == -edits or (
            diagonal != edits and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1)
        )
        previous = diagonal + 1 if down else diagonal - 1
        start = reached[previous] if edits else 0
        while at > max(start + (not down) * bool(edits), 0) and there > 0:
            at, there = at - 1, there - 1
            pairs.append((at, there))
        at, there = start, start - previous
    return pairs[::-1]


def _joined(runs: Iterator[_Run]) -> Iterator[_Run]:
    """Runs that touch in both texts are one."""
    held: _Run | None = None
    for run in runs:
        if held and (held.end, held.other_end) == (run.start, run.other_start):
            held = _Run(held.start, run.end, held.other_start, run.other_end)
            continue
        if held:
            yield held
        held = run
    if held:
        yield held


def _changes(one: str, other: str, kept: Iterator[_Run]) -> Iterator[Change]:
    at, there = 0, 0
    for run in kept:
        if at < run.start:
            yield Change("removed", Span.of(one, at, run.start), None)
        if there < run.other_start:
            yield Change("added", None, Span.of(other, there, run.other_start))
        if run.start < run.end:
            yield Change("kept", Span.of(one, run.start, run.end), Span.of(other, run.other_start, run.other_end))
        at, there = run.end, run.other_end
