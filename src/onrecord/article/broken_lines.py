"""Sentences that a program broke at every link: the lines of a text in, the sentences that stand in several out.

A line that begins in the midst of a sentence goes on with the one above it, and by itself its words say little:

>>> lines = ["On Tuesday the young new mayor of", "Ebb", "said that the old bridges would stay closed.", "Menu"]
>>> broken_sentences(lines, [0, 0, 0, 0])
[(0, 3)]
>>> mended(lines, [0, 0, 0, 0], [(0, 3)])[0]
['On Tuesday the young new mayor of Ebb said that the old bridges would stay closed.', 'Menu']
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from onrecord.article.line_looks import is_head

Sentences = list[tuple[int, int]]
"""Of each the first line, and one past the last."""

LEAST: Final = 80
"""Characters of a shortest sentence in several lines,"""
LONG: Final = 25
"""of the longest of its lines at least, and of a line that may break off before a name."""
LABEL: Final = range(5, 25)
"""Letters of a small word"""
LABELS: Final = 4
"""that stands so often on a line of its own that it is a label, and no piece of a sentence."""

_WITHIN: Final = frozenset(",.;:?!’')”")
"""What no sentence opens with."""
_BLANKS: Final = frozenset(" \t\u00a0")
_INDENTED: Final = "  "
"""Items of lists are indented; what was broken at links is not."""
_STOPS: Final = frozenset(".!?:")
_END: Final = re.compile(r"[.!?](?:\s|$)")


def broken_sentences(lines: Sequence[str], gaps: Sequence[int]) -> Sentences:
    """The sentences that stand in several lines, in order.

    Args:
        lines: none of them blank.
        gaps: how many empty lines stand before each.
    """
    inner = [at for at, text in enumerate(lines) if _begins_within(text)]
    if not inner:
        return []
    goes_on = _pieces(lines, inner)
    found: Sentences = []
    done = 0
    for at in inner:
        if at < done or at not in goes_on:
            continue
        first, last = at, at + 1
        while first > done and _joins(lines, gaps, goes_on, first):
            first -= 1
        while last < len(lines) and _joins(lines, gaps, goes_on, last):
            last += 1
        done = last
        if last - first > 1 and _is_text(lines[first:last]):
            found.append((first, last))
    return found


def mended(lines: Sequence[str], gaps: Sequence[int], sentences: Sentences) -> tuple[list[str], list[int]]:
    """The lines and the empty ones before each, with each of these sentences in one line."""
    whole: list[str] = []
    kept: list[int] = []
    done = 0
    for first, last in [*sentences, (len(lines), len(lines))]:
        whole += lines[done:first]
        kept += gaps[done:first]
        if first < last:
            whole.append(_in_one(lines[first:last]))
            kept.append(gaps[first])
        done = last
    return whole, kept


def _in_one(lines: Sequence[str]) -> str:
    return lines[0] + "".join(text if text[0] in _WITHIN else f" {text}" for text in lines[1:])


def _pieces(lines: Sequence[str], inner: Sequence[int]) -> set[int]:
    """Of the lines that begin within a sentence those that go on with one: no labels, no dates and no signatures."""
    told = Counter(lines[at] for at in inner)
    begins = set(inner)
    return {
        at
        for at in inner
        if not (told[lines[at]] >= LABELS and _is_label(lines[at])) and (at + 1 in begins or not is_head(lines[at]))
    }


def _is_label(text: str) -> bool:
    word = text.strip()
    return word.isalpha() and len(word) in LABEL


def _joins(lines: Sequence[str], gaps: Sequence[int], goes_on: set[int], at: int) -> bool:
    """Whether a line goes on with the sentence of the one above it: with a small letter, or as a name before one."""
    if at == 0 or gaps[at]:
        return False
    above = lines[at - 1].rstrip()
    if at in goes_on:
        return above[-1] not in _STOPS
    breaks_off = above[-1].islower() or above[-1] == ","
    return (
        breaks_off
        and not _begins_within(lines[at])
        and (len(above) >= LONG or _begins_within(above))
        and at + 1 in goes_on
        and not gaps[at + 1]
        and lines[at].rstrip()[-1] not in _STOPS
    )


def _is_text(lines: Sequence[str]) -> bool:
    sizes = list(map(len, lines))
    return sum(sizes) >= LEAST and max(sizes) >= LONG and any(_END.search(text) for text in lines)


def _begins_within(text: str) -> bool:
    first = text[0]
    # Most lines open with a capital, which is found out soonest.
    if first.isupper() or text.startswith(_INDENTED):
        return False
    if first in _BLANKS:
        first = text.lstrip()[0]
    return first.islower() or first in _WITHIN
