"""Two versions of a text in, what was taken out and what was put in out, word by word within paragraphs that changed.

>>> for change in changes("Rain fell. Roads closed.", "Rain fell. Two roads closed."):
...     print(change)
Change(kind='same', text='Rain fell. ')
Change(kind='out', text='Roads')
Change(kind='in', text='Two roads')
Change(kind='same', text=' closed.')
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, Literal

import msgspec

_WORDS: Final = re.compile(r"\s+|\w+|[^\w\s]")
_LINES: Final = re.compile(r"[^\n]*\n|[^\n]+")
LINES_AT_MOST: Final = 4_000
WORDS_AT_MOST: Final = 3_000
"""Comparing costs the square of these: a longer run that changed is told as a whole."""


class Change(msgspec.Struct, frozen=True):
    """A run of text."""

    kind: Literal["same", "out", "in"]
    """In both versions; in the earlier one only; in the later one only."""
    text: str


def changes(one: str, other: str) -> list[Change]:
    """What became of a text; all that is not ``in`` is the one, all that is not ``out`` the other."""
    return _joined(_changes(one, other))


def _changes(one: str, other: str) -> Iterator[Change]:
    before, after = _LINES.findall(one), _LINES.findall(other)
    for low, high, start, end, same in _matched(before, after, LINES_AT_MOST):
        old, new = "".join(before[low:high]), "".join(after[start:end])
        if same:
            yield Change("same", old)
        else:
            yield from _in_words(old, new)


def _in_words(one: str, other: str) -> Iterator[Change]:
    before, after = _WORDS.findall(one), _WORDS.findall(other)
    for low, high, start, end, same in _matched(before, after, WORDS_AT_MOST):
        old, new = "".join(before[low:high]), "".join(after[start:end])
        if same:
            yield Change("same", old)
        else:
            yield Change("out", old)
            yield Change("in", new)


def _matched(before: Sequence[str], after: Sequence[str], most: int) -> Iterator[tuple[int, int, int, int, bool]]:
    if max(len(before), len(after)) > most:
        yield 0, len(before), 0, len(after), before == after
        return
    for tag, low, high, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield low, high, start, end, tag == "equal"


def _joined(found: Iterator[Change]) -> list[Change]:
    """The same without empty runs; a blank between two changes is changed with them."""
    joined: list[Change] = []
    for change in found:
        if not change.text:
            continue
        if joined and joined[-1].kind == change.kind:
            joined[-1] = Change(change.kind, joined[-1].text + change.text)
        else:
            joined.append(change)
    return joined
