"""Sentences that a program broke at every link: how likely each line is running text in, the same with one answer for
all lines of such a sentence out.

A line that begins in the midst of a sentence goes on with the one above it, and by itself its words say little:

>>> from onrecord.page.plaintext import parse_text
>>> page = parse_text("On Tuesday the young new mayor of\\nEbb\\nsaid that the old bridges would stay closed.\\nMenu")
>>> [round(chance, 1) for chance in one_answer(page, np.array([0.2, 0.1, 0.7, 0.0])).tolist()]
[0.6, 0.6, 0.7, 0.0]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onrecord.model.page import Page

Likely = NDArray[np.float32]

HARDLY: Final = 0.05
"""From a line that is less likely to be running text no sentence is looked for."""
TEXT: Final = 0.1
"""So likely, on the average of its characters, is a sentence in several lines that is running text,"""
SURE: Final = 0.5
"""where a line so likely is among them or"""
NEAR: Final = 3
"""no more lines off."""
LEAST: Final = 80
"""Characters of the shortest."""
TAKEN: Final = np.float32(0.6)
"""All of its lines are at least so likely then. These bounds: cross-validated by site, the renderings that break at
links gain 0.007 of F1 on aeb and 0.015 on aed; the others stay, and so do the texts of several articles."""
LONG: Final = 25
"""Characters of a line that may break off before a name."""

_WITHIN: Final = frozenset(",.;:?!’')”")
"""What no sentence opens with."""
_BLANKS: Final = frozenset(" \t\u00a0")
_STOPS: Final = frozenset(".!?:")
_END: Final = re.compile(r"[.!?](?:\s|$)")


def one_answer(page: Page, likely: Likely) -> Likely:
    """How likely each line is running text, when sentences are looked at as wholes."""
    chances = likely.tolist()
    found = [
        lines for lines in _sentences(page, np.flatnonzero(likely > HARDLY).tolist()) if _is_text(page, chances, *lines)
    ]
    if not found:
        return likely
    whole = likely.copy()
    for first, last in found:
        np.maximum(whole[first:last], TAKEN, out=whole[first:last])
    return whole


def _sentences(page: Page, lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First line, and one past the last, of each sentence in several lines that one of these belongs to."""
    done = 0
    for at in lines:
        text = page.blocks[at].span.text
        # Most lines open with a capital, which is found out soonest.
        if at < done or text[0].isupper() or not _begins_within(text):
            continue
        first, last = at, at + 1
        while first > done and _goes_on(page, first):
            first -= 1
        while last < len(page.blocks) and _goes_on(page, last):
            last += 1
        done = last
        if last - first > 1:
            yield first, last


def _is_text(page: Page, chances: Sequence[float], first: int, last: int) -> bool:
    if max(chances[max(first - NEAR, 0) : last + NEAR]) <= SURE:
        return False
    texts = [block.span.text for block in page.blocks[first:last]]
    sizes = list(map(len, texts))
    mass = sum(size * chance for size, chance in zip(sizes, chances[first:last], strict=True))
    return sum(sizes) >= LEAST and mass > TEXT * sum(sizes) and any(_END.search(text) for text in texts)


def _goes_on(page: Page, at: int) -> bool:
    """Whether a line goes on with the sentence of the one above it: with a small letter, or as a name before one."""
    if at == 0 or not _is_next(page, at):
        return False
    above, own = page.blocks[at - 1].span.text.rstrip(), page.blocks[at].span.text.rstrip()
    if not above or not own:
        return False
    if _begins_within(own):
        return above[-1] not in _STOPS
    breaks_off = above[-1].islower() or above[-1] == ","
    return (
        breaks_off
        and (len(above) >= LONG or _begins_within(above))
        and at + 1 < len(page.blocks)
        and _is_next(page, at + 1)
        and _begins_within(page.blocks[at + 1].span.text)
    )


def _is_next(page: Page, at: int) -> bool:
    """Whether no empty line parts a line from the one above it."""
    return page.blocks[at].span.start - page.blocks[at - 1].span.end == 1


def _begins_within(text: str) -> bool:
    first = text[:1]
    if first in _BLANKS:
        first = text.lstrip()[:1]
    return first.islower() or first in _WITHIN
