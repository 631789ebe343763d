"""What stands around a statement: its act, whom it is said to, through what, where and when. All of it stands in the
text beside the cue, outside what is said; what is not there is None.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Ana Ruiz told reporters at a news conference in Port Ellery."
>>> raw = RawStatement(((15, 23),), (24, 28), ((0, 12),), "")
>>> reading = lay_out(text)
>>> cue = cue_of(reading, raw)
>>> cue.act, [text[slice(*it)] for it in addressees_of(reading, raw, cue)], medium_of(reading, raw).kind
('say', ['reporters'], 'press_conference')
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Final

from onrecord.extract.phrases import object_after
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import LONGEST, Reading
from onrecord.lang.cues import Cue, find_cue
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, HEDGES, MEDIA, PRONOUNS, TO_WHOM, VENUES
from onrecord.lang.en.grammar import DETERMINERS
from onrecord.model.annotation import Time
from onrecord.model.record import Medium
from onrecord.model.span import Span

SAYING: Final = Cue("say", "say", 1, "past")
"""What a statement without a cue counts as."""

_INTO_MEDIUM: Final = frozenset("in on at via during through from by with of".split())
_INTO_VENUE: Final = frozenset("in at before outside inside".split())
_PERFORMED: Final = frozenset(
    "condemn deny demand promise ask warn apologize confirm praise agree admit accuse".split()
)
_REACH: Final = 8


def cue_of(reading: Reading, raw: RawStatement) -> Cue:
    """What the words of the cue are; the act of "We condemn ..." is that of its own verb."""
    cue = _cue_in(reading, raw.cue) if raw.cue else None
    performed = _performed(reading, raw) if cue is None or cue.act == "say" else None
    return performed or cue or SAYING


def _cue_in(reading: Reading, place: Range) -> Cue | None:
    """The last cue of a run of words that is no auxiliary: "has long accused", "declining to answer"."""
    low, high = tokens_of(reading, place)
    found = [cue for at in range(low, high) if (cue := find_cue(reading.words, at))]
    strong = [cue for cue in found if cue.act not in ("say", "believe")] or found
    return strong[0] if strong else None


def _performed(reading: Reading, raw: RawStatement) -> Cue | None:
    """``We condemn``: the act that the speaker does in saying so."""
    low, high = tokens_of(reading, raw.contents[0]) if raw.contents else (0, 0)
    if high - low < 3 or reading.words[low] not in ("i", "we"):
        return None
    at = low + 1
    while at < high and reading.words[at] in ADVERBS:
        at += 1
    cue = find_cue(reading.words, at) if at < high else None
    return cue if cue and cue.form == "base" and cue.act in _PERFORMED else None


def tokens_of(reading: Reading, place: Range) -> Range:
    """Characters of the text as tokens."""
    return bisect_left(reading.ends, place[0] + 1), bisect_left(reading.starts, place[1])


def sentence_of(reading: Reading, place: Range) -> Range:
    """Tokens of the sentence that holds the first character of a place."""
    at = bisect_left(reading.ends, place[0] + 1)
    number = max(0, bisect_left(reading.sentences, (at + 1, 0)) - 1)
    return reading.sentences[number] if reading.sentences else (0, 0)


def addressees_of(reading: Reading, raw: RawStatement, cue: Cue) -> list[Range]:
    """Right behind a cue that takes them ("told reporters"), else behind "to" ("said to reporters")."""
    if raw.cue is None:
        return []
    at = tokens_of(reading, raw.cue)[1]
    high = sentence_of(reading, raw.cue)[1]
    if at < high and reading.words[at] == TO_WHOM and cue.act in ("say", "admit", "apologize", "confirm"):
        at += 1
    elif not cue.tells:
        return []
    if at >= high or not _may_hear(reading, at):
        return []
    end = object_after(reading, at, high)
    place = reading.chars(at, end) if end > at else None
    return [place] if place and not _inside(place, (*raw.contents, *raw.sources)) else []


def _may_hear(reading: Reading, at: int) -> bool:
    """Whether a phrase that begins here can be somebody: a name, a pronoun, "the crowd", a plain plural."""
    word = reading.words[at]
    if reading.quoted[at] >= 0 or not word[:1].isalpha():
        return False
    named = reading.printed(at)[:1].isupper() or word in DETERMINERS - {"this", "that", "these", "those", "any", "no"}
    return (
        named
        or word in PRONOUNS | {"him", "them", "us", "me", "her"}
        or (word.endswith("s") and len(word) > 3)
        or word == "people"
    )


def _inside(place: Range, others: Sequence[Range]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def medium_of(reading: Reading, raw: RawStatement) -> Medium | None:
    """The first phrase of the sentence outside what is said that names a medium: "in a statement", "on X"."""
    for low, high in _around(reading, raw):
        for at in range(low, high - 1):
            if reading.words[at] in _INTO_MEDIUM and (found := _medium_at(reading, at, high)):
                return found
    return None


def _around(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """Runs of tokens of the cue's sentence that belong to no content."""
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return
    low, high = sentence_of(reading, anchor)
    start = low
    for at in range(low, high + 1):
        place = (reading.starts[at], reading.ends[at]) if at < high else None
        if place is None or _inside(place, raw.contents):
            if at > start:
                yield start, at
            start = at + 1


def _medium_at(reading: Reading, at: int, high: int) -> Medium | None:
    """The medium that a preposition at token ``at`` leads into."""
    for index in range(at + 1, min(at + _REACH, high)):
        if index > at + 1 and reading.words[index] in _INTO_MEDIUM | {",", "that", "and"}:
            return None
        kind, words = _medium_word(reading, index, high)
        if kind and _fits(reading, at, index):
            end = _name_behind(reading, index + words, high)
            span = Span.of(reading.text, *reading.chars(at + 1, end))
            named = end - 1 if end > index + words or reading.words[index] == "x" or _is_name(reading, index) else None
            return Medium(kind, span, name=reading.printed(named) if named is not None else None)
    return None


def _medium_word(reading: Reading, at: int, high: int) -> tuple[str | None, int]:
    for words, kind in _media().get(reading.words[at], ()):
        if tuple(reading.words[at : min(at + len(words), high)]) == words:
            return kind, len(words)
    return None, 0


def _fits(reading: Reading, preposition: int, at: int) -> bool:
    """A platform's name needs a capital and "on"; "of" and "by" lead into no medium."""
    if reading.words[preposition] in ("of", "by", "with", "from"):
        return reading.words[max(0, preposition - 2) : preposition] == ["as", "part"]
    if len(reading.words[at]) == 1:
        return reading.printed(at).isupper() and reading.words[preposition] in ("on", "via")
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
def _media() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> words and kind, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in MEDIA.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, kind))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table


def venue_of(reading: Reading, raw: RawStatement) -> Range | None:
    """``in federal court``: where it was said."""
    for low, high in _around(reading, raw):
        for at in range(low, high - 1):
            if reading.words[at] in _INTO_VENUE and (end := _venue_end(reading, at + 1, high)):
                return reading.chars(at + 1, end)
    return None


def _venue_end(reading: Reading, at: int, high: int) -> int | None:
    first = at + 1 if reading.words[at] in DETERMINERS else at
    for start in {at, first}:
        for words in _venues():
            if tuple(reading.words[start : min(start + len(words), high)]) == words:
                return start + len(words)
    return None


@cache
def _venues() -> list[tuple[str, ...]]:
    return sorted((tuple(phrase.split()) for phrase in VENUES.split("|")), key=len, reverse=True)


def time_of(reading: Reading, raw: RawStatement, times: Sequence[Time]) -> Time | None:
    """The time nearest to the cue, in its sentence, outside what is said."""
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return None
    low, high = sentence_of(reading, anchor)
    if low >= high:
        return None
    first, last = reading.chars(low, high)
    at = bisect_left(times, first, key=lambda time: time.span.start)
    near = [
        time
        for time in takewhile(lambda one: one.span.start < last, times[at : at + LONGEST])
        if time.type in ("DATE", "TIME")
        and time.role == "when"
        and not _inside((time.span.start, time.span.end), (*raw.contents, *raw.sources))
        and not _of_another_verb(reading, raw, anchor[1], time.span.start)
    ]
    return min(near, key=lambda time: abs(time.span.start - anchor[0]), default=None)


def _of_another_verb(reading: Reading, raw: RawStatement, end: int, start: int) -> bool:
    """Whether an auxiliary stands between a cue and a time behind it: "who pleaded guilty, was sentenced on Monday"."""
    low, high = tokens_of(reading, (end, max(end, start)))
    between = (at for at in range(low, high) if reading.words[at] in AUXILIARIES - {"to"})
    return any(not _inside((reading.starts[at], reading.ends[at]), raw.contents) for at in between)


def hedges_of(reading: Reading, raw: RawStatement) -> list[Range]:
    """Words with which the source holds back."""
    places = (tokens_of(reading, place) for place in raw.contents)
    return [reading.chars(at, at + 1) for low, high in places for at in range(low, high) if reading.words[at] in HEDGES]
