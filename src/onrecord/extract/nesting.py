"""Statements inside statements, and statements that only run into each other.

>>> holders([((0, 40),), ((20, 38),)], [(45, 49), (12, 16)])
[None, 0]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading

_NEAR: Final = 16
"""So many cues that stand in a content are looked at."""
_JOINTS: Final = frozenset(", ; and but or while".split())


def holders(contents: Sequence[Sequence[Range]], anchors: Sequence[Range]) -> list[int | None]:
    """For each statement the index of the smallest one whose content holds its anchor; None: nobody's.

    Args:
        contents: what each says, in pieces.
        anchors: of each the cue, or what stands for it.
    """
    # From left to right; what has begun waits on a stack until it ends.
    opened = sorted((start, -end, index) for index, pieces in enumerate(contents) for start, end in pieces)
    order = sorted(range(len(anchors)), key=lambda index: anchors[index])
    held: list[int | None] = [None] * len(anchors)
    stack: list[tuple[int, int]] = []
    at = 0
    for index in order:
        start, end = anchors[index]
        while at < len(opened) and opened[at][0] <= start:
            stack.append((-opened[at][1], opened[at][2]))
            at += 1
        while stack and stack[-1][0] <= start:
            stack.pop()
        held[index] = next((of for stop, of in reversed(stack[-4:]) if of != index and stop >= end), None)
    return held


def untangle(
    reading: Reading, raws: Sequence[RawStatement], more: Sequence[tuple[Range, tuple[Range, ...]]] = ()
) -> list[RawStatement]:
    """Contents cut off where their own source goes on to say something else: "denied it | but accused the council".

    What is told inside a statement has a source inside it, or none; one source before two cues has two statements.

    Args:
        reading: the text.
        raws: the statements.
        more: further cues with their sources.
    """
    found = [*((raw.cue, raw.sources) for raw in raws), *more]
    cues = sorted((cue, sources[0]) for cue, sources in found if cue and sources)
    starts = [cue[0] for cue, _ in cues]
    return [
        raw._replace(contents=tuple(_cut(reading, raw, place, cues, starts) for place in raw.contents)) for raw in raws
    ]


def _cut(
    reading: Reading, raw: RawStatement, place: Range, cues: Sequence[tuple[Range, Range]], starts: Sequence[int]
) -> Range:
    if not raw.sources or not raw.cue or place[0] < raw.cue[0]:
        return place
    first = bisect_right(starts, place[0])
    for cue, source in cues[first : min(first + _NEAR, bisect_left(starts, place[1]))]:
        if source == raw.sources[0]:
            return _before(reading, place, cue[0])
    return place


def _before(reading: Reading, place: Range, stop: int) -> Range:
    """What of a place stands before a joint and what follows it; the whole where no joint does."""
    low, at = bisect_left(reading.starts, place[0]), bisect_left(reading.starts, stop)
    joint = next((index for index in range(at - 1, max(low, at - 6), -1) if reading.words[index] in _JOINTS), None)
    if joint is None:
        return place
    while joint > low and reading.words[joint - 1] in _JOINTS:
        joint -= 1
    return reading.chars(low, joint) if joint > low else place
