"""Statements inside statements: places of contents and of what announces them in, for each the one that holds it out.

>>> holders([((0, 40),), ((20, 38),)], [(45, 49), (12, 16)])
[None, 0]
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extract.raw import Range


def holders(contents: Sequence[Sequence[Range]], anchors: Sequence[Range]) -> list[int | None]:
    """For each statement the index of the smallest one whose content holds its anchor and its content; None: nobody's.

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
