"""Quotations that go on with what was said before them: statements and quotations in, statements out.

A quotation that no statement holds, behind a statement with a quotation, belongs to that statement: in the same
paragraph where nothing but its attribution stands between, or at the beginning of the next paragraph.

>>> from onrecord.annotate.quotations import find_quotations
>>> text = "“It rains,” she said. “It pours.”\\n“We stay.”"
>>> (raw,) = go_on(find_quotations(text), text, [RawStatement(((12, 15),), (16, 20), ((1, 10),), "")])
>>> [text[start:end] for start, end in raw.contents]
['It rains,', 'It pours.', 'We stay.']
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from onrecord.annotate.quotations import Quotation
from onrecord.extract.raw import RawStatement

_OPENING: Final = frozenset('“"„«')
_FAR: Final = 120
"""So many characters lie at most between a statement and the quotation that goes on with it, in one paragraph."""
_SOME: Final = 4
"""So many blanks, at least, stand in a quotation that is a paragraph of its own."""
_CLOSED: Final = frozenset('.:”"')
"""With which a paragraph ends, and no headline does."""


def go_on(quotations: Sequence[Quotation], text: str, statements: Sequence[RawStatement]) -> list[RawStatement]:
    """Statements in reading order, each with the quotations that go on with it."""
    done = list(statements)
    held = sorted(span for raw in statements for span in raw.contents)
    for quotation in quotations:
        if _is_held(held, quotation) or " " not in text[quotation.inner_start : quotation.inner_end]:
            continue
        index = _said_before(done, quotation.start)
        if index is not None and _leads_on(text, done[index], quotation):
            raw = done[index]
            done[index] = raw._replace(contents=(*raw.contents, (quotation.inner_start, quotation.inner_end)))
    return done


def _is_held(held: Sequence[tuple[int, int]], quotation: Quotation) -> bool:
    """Whether a content covers the quotation, or lies in it."""
    at = bisect_right(held, (quotation.end, 0))
    return any(start < quotation.end and end > quotation.start for start, end in held[max(0, at - 3) : at])


def _said_before(statements: Sequence[RawStatement], start: int) -> int | None:
    """Index of the last statement that ends before a place."""
    before = [index for index, raw in enumerate(statements[-64:]) if _end(raw) <= start]
    offset = max(0, len(statements) - 64)
    if not before and offset:
        before, offset = [index for index, raw in enumerate(statements) if _end(raw) <= start], 0
    return max(before, key=lambda index: _end(statements[index + offset])) + offset if before else None


def _end(raw: RawStatement) -> int:
    return max(end for _, end in (*raw.contents, *([raw.cue] if raw.cue else []), *raw.sources))


def _leads_on(text: str, raw: RawStatement, quotation: Quotation) -> bool:
    """Whether the quotation goes on with the statement: the statement ends in a quotation or with its attribution."""
    start, _ = raw.contents[-1]
    if not {text[start - 1 : start], text[start : start + 1]} & _OPENING:
        return False
    between = text[_end(raw) : quotation.start]
    line = text.rfind("\n", 0, quotation.start) + 1
    if "\n" not in between:
        return (
            len(between) <= _FAR
            and between.rstrip()[-1:] in (".", ",", ":", "”", '"', "")
            and not any(mark in between for mark in ("“", '"'))
        )
    return (
        text[line : quotation.start].strip() == "" and between.strip('\n ”"').count("\n") == 0 and len(between) <= _FAR
    )


def follow_on(quotations: Sequence[Quotation], text: str, statements: Sequence[RawStatement]) -> list[RawStatement]:
    """Statements, each with the paragraphs of nothing but a quotation that none holds, where it ends the
    paragraph before and somebody makes it.

    >>> from onrecord.annotate.quotations import find_quotations
    >>> text = "Ann Hale said all was lost.\\n“When I came back there was mud.”"
    >>> (raw,) = follow_on(find_quotations(text), text, [RawStatement(((0, 8),), (9, 13), ((14, 26),), "")])
    >>> [text[start:end] for start, end in raw.contents]
    ['all was lost', 'When I came back there was mud.']
    """
    done = list(statements)
    held = sorted(span for raw in statements for span in raw.contents)
    for quotation in quotations:
        if not _is_a_paragraph(text, quotation) or _is_held(held, quotation):
            continue
        index = _speaker_before(text, done, quotation)
        if index is not None:
            content = (quotation.inner_start, quotation.inner_end)
            done[index] = done[index]._replace(contents=(*done[index].contents, content))
    return done


def _is_a_paragraph(text: str, quotation: Quotation) -> bool:
    """Whether a quotation of some length is all that its line holds."""
    low, high = text.rfind("\n", 0, quotation.start) + 1, text.find("\n", quotation.end)
    around = text[low : quotation.start] + text[quotation.end : high if high >= 0 else len(text)]
    return not around.strip() and text.count(" ", quotation.inner_start, quotation.inner_end) >= _SOME


def _speaker_before(text: str, statements: Sequence[RawStatement], quotation: Quotation) -> int | None:
    """The index of the statement with which the paragraph before ends, when somebody makes it."""
    end = len(text[: quotation.start].rstrip())
    low = text.rfind("\n", 0, end) + 1
    near = [index for index, raw in enumerate(statements) if low <= _end(raw) <= end]
    last = max(near, key=lambda index: _end(statements[index]), default=None)
    if last is None or not statements[last].sources or not statements[last].contents or text[end - 1] not in _CLOSED:
        return None
    return last if ". " not in text[_end(statements[last]) : end] else None
