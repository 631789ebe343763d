"""A text in, its quotations out: what stands between marks that open and close. No quotation crosses a line break.

Marks that have no partner belong to no quotation, but for an opening one whose paragraph ends and whose next paragraph
opens with a mark again: there the quotation goes on.

>>> text = "“Why?” she asked. He’s “sure.\\n“It is so,” he said. The end.”"
>>> [(text[it.inner_start:it.inner_end], it.closed) for it in find_quotations(text)]
[('Why?', True), ('sure.', False), ('It is so,', True)]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_MARKS: Final = re.compile(r"[\"“”„«»「」『』‘’‚\n]")
_PAIRS: Final = {"“": '”"', "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’", "‚": "‘’", '"': '"”'}
"""Opening mark -> marks that close it; many a writer pastes a curly mark to a straight one."""

_THIN: Final = (" ", "\xa0", "\u202f")
"""Blanks that French sets inside its marks."""

_DEPTH: Final = 8
"""So deep quotations nest at most."""

MAX_CHARS: Final = 20_000
"""No quotation is longer."""


class Quotation(NamedTuple):
    """Words between quotation marks."""

    start: int
    """Of the opening mark."""
    end: int
    """Behind the closing mark."""
    inner_start: int
    inner_end: int
    """The words without the marks."""
    closed: bool
    """False where the paragraph ends first and the next one goes on."""


def find_quotations(text: str) -> list[Quotation]:
    """The outermost quotations, in order."""
    return [quotation for start, end, marks in _lines(text) for quotation in _of_line(text, start, end, marks)]


def _lines(text: str) -> Iterator[tuple[int, int, list[int]]]:
    """Each line with marks: its start, its end, where its marks stand."""
    start, marks = 0, []
    for found in _MARKS.finditer(text):
        if found[0] != "\n":
            marks.append(found.start())
            continue
        if marks:
            yield start, found.start(), marks
        start, marks = found.end(), []
    if marks:
        yield start, len(text), marks


def _of_line(text: str, start: int, end: int, marks: list[int]) -> Iterator[Quotation]:
    """The outermost pairs of marks, and an opening one without partner that the next paragraph takes up."""
    pairs, left = _paired(text, start, marks)
    outer = -1
    for opened, shut in sorted(pairs):
        if opened > outer:
            outer = shut
            yield Quotation(opened, shut + 1, opened + 1, shut, closed=True)
    open_end = next((at for at in left if at > outer and text[at] not in "‘‚"), None)
    if open_end is not None and _goes_on(text, end):
        yield Quotation(open_end, end, open_end + 1, end, closed=False)


def _paired(text: str, line: int, marks: list[int]) -> tuple[list[tuple[int, int]], list[int]]:
    """Pairs of opening and closing mark, and the opening marks that nothing closes; one pass, however they nest."""
    pairs: list[tuple[int, int]] = []
    waiting: list[int] = []
    lost: list[int] = []
    for at in marks:
        if _closes(text, line, at) and any(text[at] in _PAIRS[text[opened]] for opened in waiting[-_DEPTH:]):
            while text[at] not in _PAIRS[text[waiting[-1]]]:
                lost.append(waiting.pop())
            opened = waiting.pop()
            if at - opened <= MAX_CHARS:
                pairs.append((opened, at))
        elif _opens(text, line, at):
            waiting.append(at)
    return pairs, sorted(lost + waiting)


def _opens(text: str, line: int, at: int) -> bool:
    """Whether a mark can open: nothing that belongs to a word stands right before it, something visible behind."""
    if text[at] not in _PAIRS:
        return False
    if text[at] == "«" and text[at + 1 : at + 2] in _THIN:
        return True
    before = text[at - 1] if at > line else " "
    after = text[at + 1 : at + 2]
    return bool(after) and not after.isspace() and (text[at] in "“„«「『" or not (before.isalnum() or before in ".,!?"))


def _closes(text: str, line: int, at: int) -> bool:
    """Whether a mark can close: an apostrophe inside a word does not, nor does a mark with a blank before it alone."""
    before = text[at - 1] if at > line else " "
    after = text[at + 1 : at + 2]
    if text[at] == "»" and before in _THIN:
        return True
    return not before.isspace() and not (after.isalnum() and text[at] in '’‘"')


def _goes_on(text: str, end: int) -> bool:
    """Whether the next paragraph opens with a quotation mark."""
    following = text[end : end + 8].lstrip()
    return following[:1] in ("“", '"', "„", "«", "»", "「")
