"""Through what something is said: a statement in, the medium out that its attribution names.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Ana Ruiz said by phone."
>>> medium_of(lay_out(text), RawStatement(((14, 22),), (23, 27), ((0, 12),), "")).kind
'phone'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from onrecord.extract.attribution import Attribution, attribution_of, tokens_of
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import (
    AUXILIARIES,
    GATHERINGS,
    MEDIA,
    ON_AIR,
)
from onrecord.lang.en.grammar import DETERMINERS, RELATIVES
from onrecord.model.record import Medium
from onrecord.model.span import Span

_INTO_MEDIUM: Final = frozenset("in on at via during through over from by with of".split())
_REACH: Final = 8
_BY: Final = frozenset("phone telephone email e-mail letter text message".split())


def medium_of(
    reading: Reading, raw: RawStatement, around: Attribution | None = None, hearers: Sequence[Range] = ()
) -> Medium | None:
    """The phrase of the attribution that names a medium, the nearest to the cue: "in a statement", "on X"; also who is
    told, when that is a gathering: "told a news conference".
    """
    for place in hearers:
        if kind := _gathering(reading, *tokens_of(reading, place)):
            return Medium(kind, Span.of(reading.text, *place))
    around = around or attribution_of(reading, raw)
    for low, high in (*around.runs(), *_object_tail(reading, raw)):
        for at in range(low, high - 1):
            if reading.words[at] in RELATIVES:
                break
            if reading.words[at] in _INTO_MEDIUM and (found := _medium_at(reading, at, high)):
                return found
    return None


def _gathering(reading: Reading, low: int, high: int) -> str | None:
    """The kind of medium that a phrase is whose last words name a gathering."""
    for at in range(low, high):
        kind, words = medium_word(reading, at, high)
        if kind in GATHERINGS and at + words == high and reading.words[high - 1] not in ("hearing", "session", "talks"):
            return kind
    return None


def _object_tail(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """The end of what is said, when that is no clause and no quotation: "claimed responsibility | on Telegram"."""
    if not raw.contents:
        return
    low, high = tokens_of(reading, raw.contents[-1])
    words = range(low, high)
    if high - low <= _REACH and all(reading.quoted[at] < 0 and reading.words[at] not in AUXILIARIES for at in words):
        yield next(((at, high) for at in words if reading.words[at] in ("on", "via")), (high, high))


def _medium_at(reading: Reading, at: int, high: int) -> Medium | None:
    """The medium that a preposition at token ``at`` leads into."""
    for index in range(at + 1, min(at + _REACH, high)):
        if index > at + 1 and reading.words[index] in _INTO_MEDIUM | {",", "that", "and"}:
            return None
        kind, words = medium_word(reading, index, high)
        if kind and _fits(reading, at, index):
            end = _name_behind(reading, index + words, high)
            span = Span.of(reading.text, *reading.chars(at + 1, end))
            named = end - 1 if end > index + words or reading.words[index] == "x" or _is_name(reading, index) else None
            return Medium(kind, span, name=reading.printed(named) if named is not None else None)
    return None


def medium_word(reading: Reading, at: int, high: int) -> tuple[str | None, int]:
    """The kind of medium that the words from a token on name, and how many they are."""
    for words, kind in media_words().get(reading.words[at], ()):
        end = at + len(words)
        if tuple(reading.words[at : min(end, high)]) == words and reading.words[end : end + 1] != ["-"]:
            return kind, len(words)
    return None, 0


def _fits(reading: Reading, preposition: int, at: int) -> bool:
    """What leads into what: "on" to a platform or a broadcaster, whose names have capitals, "by" to a telephone."""
    words, before = reading.words, reading.words[preposition]
    if before == "by":
        return at == preposition + 1 and words[at] in _BY
    if before in ("of", "with", "from"):
        return words[max(0, preposition - 2) : preposition] == ["as", "part"]
    if before == "over":
        return words[at] in ("phone", "telephone")
    if words[at] in ON_AIR or len(words[at]) == 1:
        return reading.printed(at)[:1].isupper() and before in ("on", "via")
    return True


def _name_behind(reading: Reading, at: int, high: int) -> int:
    """``social media platform X``: a name right behind the word belongs to the phrase."""
    while at < high and reading.words[at] in ("platform", "network", "site", "app", "service", "account"):
        at += 1
    while at < high and _is_name(reading, at):
        at += 1
    return at


def _is_name(reading: Reading, at: int) -> bool:
    return reading.printed(at)[:1].isupper() and reading.words[at] not in DETERMINERS


@cache
def media_words() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> words and kind, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in MEDIA.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, kind))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table
