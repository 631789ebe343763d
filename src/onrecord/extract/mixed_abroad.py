"""Sentences of another language than English in which words are quoted, out of them: who says so.

Read are sentences that end with an attribution, ``..., so „denkbar“ es sei, sagte S``, those that open with one and the
word for "that", ``S explica que ... “Q”``, and a quotation behind such a sentence, or behind any that ends so. What is
said is the whole of the clause: part of it is quoted, the rest is the article's.

>>> from onrecord.annotate.quotations import find_quotations
>>> from onrecord.lang.sayings import saying_of
>>> text = "Der Plan sei „ein Witz, sonst nichts“, sagte Anna Berg am Montag. „Niemand braucht ihn hier.“"
>>> for told in find_mixed(text, find_quotations(text), saying_of("de")):
...     told.mode, [text[slice(*place)] for place in (*told.raw.sources, *told.raw.contents)]
('mixed', ['Anna Berg', 'Der Plan sei „ein Witz, sonst nichts“'])
('direct', ['Anna Berg', 'Niemand braucht ihn hier.'])
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.annotate.quotations import Quotation
from onrecord.extract.attribution_abroad import (
    Attribution,
    attribution_at_end,
    attributions_that,
    cut_line,
)
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.told import Told, words_within
from onrecord.lang.sayings import Saying

_AT_END: Final = "a sentence with quoted words that ends with its attribution"
_AT_START: Final = 'a sentence with quoted words behind its attribution and "that"'
_NEXT: Final = "a quotation behind a sentence that tells who speaks"

_BREAK: Final = re.compile(r"[.!?…](?P<closed>[”“»«\"’)\]]*)[ \xa0]+(?=[^\W\d_a-zà-öø-ÿ]|[„“\"«»¿¡‘‚–—-])")
"""Between two sentences of a line."""
_ABBREVIATED: Final = re.compile(
    r"(?:\b[^\W_]|\b\d+|\b(?i:dr|prof|st|mr|mrs|mme|sr|sra|dra|dott|ing|bzw|ca|vs|av|art))\.$"
)
_LONGEST: Final = 800
"""Characters of a sentence that is looked at."""
_LINE: Final = 20_000
"""And of a line."""
_FEW: Final = 4
"""A quotation of fewer words that stands alone may be a title."""
_TRIM: Final = " \t\xa0,;:–—-"
_ENDS: Final = ".!?…"


class _Known(NamedTuple):
    """The attribution that holds so far, and where what it is about ends."""

    found: Attribution
    end: int


def find_mixed(text: str, quotations: Sequence[Quotation], saying: Saying) -> list[Told]:
    """Who says what in sentences with quotations that have no attribution of their own, in reading order.

    Args:
        text: the article.
        quotations: those that are free, in order.
        saying: the words of its language.
    """
    found: list[Told] = []
    at = 0
    while at < len(quotations):
        low = text.rfind("\n", 0, quotations[at].start) + 1
        high = text.find("\n", quotations[at].start)
        high = len(text) if high < 0 else high
        after = at
        while after < len(quotations) and quotations[after].start < high:
            after += 1
        if high - low <= _LINE:
            found += _of_line(text, low, high, quotations[at:after], saying)
        at = after
    return found


def _of_line(text: str, low: int, high: int, quotations: Sequence[Quotation], saying: Saying) -> Iterator[Told]:
    known: _Known | None = None
    starts = [one.start for one in quotations]
    for start, end in _sentences(text, low, high, quotations):
        own = quotations[bisect_left(starts, start) : bisect_left(starts, end)]
        if known and len(own) == 1 and _stands_alone(text, own[0], start, end):
            yield _follows(text, known, own[0])
            continue
        known = None
        if end - start > _LONGEST:
            continue
        for found, content, rule in _readings(text, start, end, saying):
            known = known or _Known(found, end)
            held = [one for one in own if content[0] <= one.start and one.end <= content[1]]
            if held:
                yield _mixed(found, _pieces(text, content, held), rule)


def _sentences(text: str, low: int, high: int, quotations: Sequence[Quotation]) -> Iterator[Range]:
    """The sentences of a line; none ends inside a quotation."""
    starts, ends = [one.start for one in quotations], [one.end for one in quotations]
    start = low
    for found in _BREAK.finditer(text, low, high):
        at = found.end("closed")
        inside = bisect_left(starts, at) > bisect_right(ends, at)
        if not inside and not _ABBREVIATED.search(text, max(start, found.start() - 8), found.start() + 1):
            yield start, found.end()
            start = found.end()
    yield start, high


def _stands_alone(text: str, one: Quotation, start: int, end: int) -> bool:
    """Whether a quotation is all of its sentence, and a sentence itself."""
    beside = text[start : one.start] + text[one.end : end]
    inner = text[one.inner_start : one.inner_end].rstrip()
    whole = inner[-1:] in tuple(_ENDS) or text[one.end : one.end + 1] in tuple(_ENDS)
    return not beside.strip(_ENDS + " \xa0") and whole and len(inner.split(None, _FEW)) >= _FEW


def _readings(text: str, start: int, end: int, saying: Saying) -> Iterator[tuple[Attribution, Range, str]]:
    """How a sentence may be read, with what is said in it."""
    words = cut_line(text, start, end)
    last = attribution_at_end(words, saying)
    if last:
        content = _trimmed(text, start, last[1])
        yield last[0], content, _AT_END
        return
    every = attributions_that(words, saying)
    for number, one in enumerate(every, 1):
        yield one.found, _trimmed(text, one.start, one.end if number < len(every) else end), _AT_START


def _trimmed(text: str, start: int, end: int) -> Range:
    words = text[start:end]
    low = start + len(words) - len(words.lstrip(_TRIM))
    high = start + len(words.rstrip(_TRIM + _ENDS))
    return low, max(low, high)


def _pieces(text: str, content: Range, held: Sequence[Quotation]) -> tuple[Range, ...]:
    """What is said: all of it, or what stands before a colon and what is quoted behind it."""
    first = held[0]
    before = text[content[0] : first.start].rstrip()
    if not before.endswith(":"):
        return (content,)
    return _trimmed(text, content[0], first.start), words_within(text, first)


def _mixed(found: Attribution, contents: tuple[Range, ...], rule: str) -> Told:
    raw = RawStatement((found.source,) if found.source else (), found.cue, contents, rule)
    places = [*contents, found.cue, *raw.sources]
    return Told(raw, found.act, (min(start for start, _ in places), max(end for _, end in places)), "mixed")


def _follows(text: str, known: _Known, one: Quotation) -> Told:
    found = known.found
    raw = RawStatement((found.source,) if found.source else (), found.cue, (words_within(text, one),), _NEXT)
    first = min(found.cue[0], *(start for start, _ in raw.sources))
    return Told(raw, found.act, (first, one.end), "direct")
