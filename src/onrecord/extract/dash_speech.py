"""A text in, the speech out that opens with a dash instead of a quotation mark, as Nordic and Polish papers print it.

A line that opens with a dash is speech only where an attribution stands in it.

>>> from onrecord.lang.sayings import saying_of
>>> text = "– Demningen holder, sier ordfører Kari Lie til avisen. – Foreløpig."
>>> (told,) = find_dash_speech(text, saying_of("no"))
>>> [text[slice(*place)] for place in (*told.raw.sources, *told.raw.contents)]
['ordfører Kari Lie', 'Demningen holder', 'Foreløpig.']
>>> find_dash_speech("– Demningen holder.", saying_of("no"))
[]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from onrecord.extract.attribution_abroad import (
    Attribution,
    Words,
    announcement,
    attribution_within,
    cut_line,
    line_before,
)
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.told import Told
from onrecord.lang.sayings import Saying

_LINE: Final = re.compile(r"(?m)^[ \t]*(?:[–—―-][ \t\xa0\u2060\u202f]+|[–—―])(?=[^\s–—―-])(?P<said>[^\n]+)")
_AGAIN: Final = re.compile(r"[^\n–—.!?]{0,200}[.,:!?]?[ \xa0]*(?:[–—][.,]?|(?<=[ \xa0])-)[ \xa0]*(?=[^\s–—])")
"""The rest of an attribution, and the dash behind which the speech goes on."""
_ANNOUNCES: Final = re.compile(r"[^\n.!?]{0,200}:[ \t]*$", re.MULTILINE)
"""An attribution that announces the next line: "..., sier hun og legger til:"."""
_DASHES: Final = frozenset("–—―-")
_PAUSES: Final = frozenset(",!?…") | _DASHES
_RULE: Final = "a line of speech that opens with a dash"
_FEW: Final = 2
"""Words that speech has at least."""


def find_dash_speech(text: str, saying: Saying) -> list[Told]:
    """Who says what in lines that open with a dash, in reading order."""
    found: list[Told] = []
    announced = False
    for line in _LINE.finditer(text):
        told = _of_line(text, *line.span("said"), saying)
        if not told and announced and text[found[-1].sentence[1] : line.start()].strip() == "":
            told = [_with(found.pop(), line.span("said"))]
        if not told and (before := announcement(text, *line_before(text, line.start()), saying)):
            told = [_as_told(before, line.span("said"), before.cue[0])]
        found += told
        announced = bool(told) and _ANNOUNCES.match(text, told[-1].sentence[1]) is not None
        if announced:
            found[-1] = _to_end_of_line(found[-1], line.end())
    return found


def _of_line(text: str, start: int, end: int, saying: Saying) -> list[Told]:
    """The speech of one line: after an attribution it goes on behind another dash."""
    told: list[Told] = []
    words = cut_line(text, start, end)
    while start < end:
        found, stop = _first_attribution(words, bisect_left(words.starts, start), saying)
        if found is None:
            return [*told[:-1], _with(told[-1], (start, end))] if told else told
        said = (start, stop)
        if len(text[start:stop].split()) < _FEW and not told:
            return told
        told.append(_as_told(found, said, start))
        again = _AGAIN.match(text, found.end, end)
        if again is None:
            return told
        start = again.end()
    return told


def _as_told(found: Attribution, said: Range, start: int) -> Told:
    raw = RawStatement((found.source,) if found.source else (), found.cue, (said,), _RULE)
    first = min(start, found.source[0]) if found.source else start
    return Told(raw, found.act, (first, max(found.end, said[1])))


def _first_attribution(words: Words, low: int, saying: Saying) -> tuple[Attribution | None, int]:
    """The first attribution behind ``words[low]``, and where the speech before it ends."""
    by_dash = bool(saying.words("dash_closes"))
    for at in range(low + 1, len(words.lower) - 1):
        mark = words.lower[at]
        if mark not in _PAUSES or (by_dash and mark not in _DASHES):
            continue
        found = attribution_within(words, at + 1, saying)
        if found:
            return found, words.ends[at] if mark in "!?…" else words.ends[at - 1]
    return None, 0


def _with(told: Told, said: Range) -> Told:
    raw = told.raw._replace(contents=(*told.raw.contents, said))
    return told._replace(raw=raw, sentence=(told.sentence[0], max(told.sentence[1], said[1])))


def _to_end_of_line(told: Told, end: int) -> Told:
    return told._replace(sentence=(told.sentence[0], max(told.sentence[1], end)))
