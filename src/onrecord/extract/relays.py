"""Who passes a statement on: "the ministry quoted Kim as saying". A statement in, with its relay out.

>>> from onrecord.extract.reading import lay_out
>>> text = "“We stay,” the ministry quoted Kim as saying."
>>> raw, relay = with_relay(lay_out(text), RawStatement(((11, 23),), (24, 30), ((1, 9),), ""))
>>> text[slice(*raw.sources[0])], text[slice(*relay)]
('Kim', 'the ministry')
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.frame import sentence_of, tokens_of
from onrecord.extract.phrases import subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading

_QUOTES: Final = frozenset("quoted cited quotes cites quoting citing".split())
_SAYING: Final = frozenset("saying telling stating declaring writing".split())
_REACH: Final = 14


def with_relay(reading: Reading, raw: RawStatement) -> tuple[RawStatement, Range | None]:
    """The statement with its speaker put right, and who quotes him; None: nobody does."""
    if raw.cue is None:
        return raw, None
    low, high = sentence_of(reading, raw.cue)
    first, end = tokens_of(reading, raw.cue)
    for at in range(max(low, first - _REACH), min(end, high)):
        if reading.words[at] in _QUOTES and (place := _speaker(reading, at, high)):
            relay = subject_before(reading, low, at)
            speaker, saying = place
            whole = raw._replace(sources=(reading.chars(*speaker),), cue=reading.chars(saying, saying + 1))
            return whole, reading.chars(*relay) if relay else None
    return raw, None


def _speaker(reading: Reading, quotes: int, high: int) -> tuple[Range, int] | None:
    """Between "quoted" and "as saying": who speaks, and the token of "saying"."""
    for at in range(quotes + 2, min(quotes + _REACH, high - 1)):
        if reading.words[at] == "as" and reading.words[at + 1] in _SAYING:
            return (quotes + 1, at), at + 1
    return None
