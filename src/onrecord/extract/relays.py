"""Who passes a statement on: "the ministry quoted Kim as saying", "through a lawyer", "read out by his wife". A
statement in, with its relay out.

>>> from onrecord.extract.reading import lay_out
>>> text = "“We stay,” the ministry quoted Kim as saying."
>>> raw, relay = with_relay(lay_out(text), RawStatement(((11, 23),), (24, 30), ((1, 9),), ""))
>>> text[slice(*raw.sources[0])], text[slice(*relay)]
('Kim', 'the ministry')
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import Attribution, sentence_of, tokens_of
from onrecord.extract.phrases import object_after, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import GO_BETWEENS, PASSED_ON
from onrecord.lang.en.grammar import RELATIVES

_QUOTES: Final = frozenset("quoted cited quotes cites quoting citing".split())
_PASSIVE: Final = frozenset("was were is are been being".split())
_REACH: Final = 14


def with_relay(reading: Reading, raw: RawStatement) -> tuple[RawStatement, Range | None]:
    """The statement with its speaker put right, and who quotes him; None: nobody does."""
    if raw.cue is None:
        return raw, None
    low, high = sentence_of(reading, raw.cue)
    first, end = tokens_of(reading, raw.cue)
    for at in range(max(low, first - _REACH), min(end, high)):
        if reading.words[at] in _QUOTES and (place := _speaker(reading, at, high)):
            speaker, saying = place
            passive = speaker[0] >= speaker[1]
            before = subject_before(reading, low, at)
            said_by = before if passive else speaker
            relay = _by_whom(reading, at + 1, speaker[0], high) if passive else before
            whole = raw._replace(
                sources=(reading.chars(*said_by),) if said_by else raw.sources,
                cue=reading.chars(saying, saying + 1),
                contents=_behind(reading, raw, saying),
            )
            return whole, reading.chars(*relay) if relay else None
    return raw, None


def _speaker(reading: Reading, quotes: int, high: int) -> tuple[Range, int] | None:
    """Between "quoted" and "as saying": who speaks, and the token of "saying"; nobody where he "was quoted"."""
    passive = reading.words[quotes - 1] in _PASSIVE if quotes else False
    for at in range(quotes + 1, min(quotes + _REACH, high - 1)):
        saying = find_cue(reading.words, at + 1)
        if reading.words[at] == "as" and saying and saying.form == "ing":
            return ((at, at) if passive or at == quotes + 1 else (quotes + 1, at)), at + 1
    return None


def _by_whom(reading: Reading, low: int, stop: int, high: int) -> Range | None:
    """``was quoted by Reuters as saying``, ``was quoted as saying by Reuters``."""
    for at in (*range(low, stop), stop + 2):
        if at + 1 < high and reading.words[at] == "by":
            return at + 1, object_after(reading, at + 1, high)
    return None


def _behind(reading: Reading, raw: RawStatement, saying: int) -> tuple[Range, ...]:
    """The contents without the words that announce them: "Kim as urging | calm"."""
    start, end = reading.starts[saying], reading.ends[saying]
    kept = []
    for low, high in raw.contents:
        if not low <= start < high:
            kept.append((low, high))
            continue
        first, last = tokens_of(reading, (end, high))
        while first < last and reading.words[first] in ("that", ","):
            first += 1
        if first < last:
            kept.append(reading.chars(first, last))
    return tuple(kept)


def passed_on_by(reading: Reading, around: Attribution) -> Range | None:
    """Who speaks for the source: "through a lawyer", "in a statement read out by his wife"."""
    for low, high in around.runs():
        for at in range(low, high - 1):
            if reading.words[at] in RELATIVES:
                break
            if place := _go_between(reading, at, high):
                return place
    return None


def _go_between(reading: Reading, at: int, high: int) -> Range | None:
    if reading.words[at] in ("through", "via"):
        end = object_after(reading, at + 1, high)
        return reading.chars(at + 1, end) if end > at + 1 and reading.words[end - 1] in GO_BETWEENS else None
    by = at + 1 + (reading.words[at + 1] in ("out", "aloud", "on"))
    if reading.words[at] in PASSED_ON and by + 1 < high and reading.words[by] == "by":
        end = object_after(reading, by + 1, high)
        return reading.chars(by + 1, end) if end > by + 1 else None
    return None
