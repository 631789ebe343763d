"""Where something was said: a statement in, the place that its attribution names out.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz told reporters on the courthouse steps that she paid."
>>> text[slice(*venue_of(lay_out(text), RawStatement(((0, 8),), (9, 13), ((53, 61),), ""), hearers=[(14, 23)]))]
'the courthouse steps'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from onrecord.extract.attribution import Attribution, attribution_of, tokens_of
from onrecord.extract.frame import to_the_next_clause
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en import venues as en
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.record import Medium

_REACH: Final = 7
"""So many words a place has at most."""
_ENDS: Final = (
    PREPOSITIONS - {"of"} | SUBORDINATORS | RELATIVES | AUXILIARIES | {",", ".", ":", ";", "and", "but", "(", "—", "–"}
)


def venue_of(
    reading: Reading,
    raw: RawStatement,
    around: Attribution | None = None,
    *,
    places: Sequence[Range] = (),
    hearers: Sequence[Range] = (),
    medium: Medium | None = None,
) -> Range | None:
    """``in federal court``, ``told reporters in Geneva``, ``speaking at the scene``: a court or a parliament wherever
    the attribution names it, another place right behind the verb, who hears it, when it was said or through what.

    Args:
        reading: the text.
        raw: the statement.
        around: its attribution; None: worked out.
        places: where towns, countries and buildings are named, in order.
        hearers: whom it is said to.
        medium: through what it is said.
    """
    around = around or attribution_of(reading, raw)
    for low, high in around.runs():
        for at in range(low, high - 1):
            if reading.words[at] in _INTO_SEAT and (end := _seat_end(reading, at + 1, high)):
                return reading.chars(at + 1, end)
    leads = _leads(reading, raw, hearers, medium)
    runs = (*_from_the_cue(reading, raw, around), *around.before)
    for low, high in (to_the_next_clause(reading, *run) for run in runs):
        for at in range(low, high - 1):
            led = _is_attached(reading, at, low, leads) and not (medium and medium.span.start == reading.starts[at + 1])
            if led and (end := _place_end(reading, at, high, places)):
                return reading.chars(at + 1, end)
    return None


# ---------------------------------------------------------------- courts and parliaments
_INTO_SEAT: Final = frozenset("in at before outside inside".split())


def _seat_end(reading: Reading, at: int, high: int) -> int | None:
    first = at + 1 if reading.words[at] in DETERMINERS else at
    for start in {at, first}:
        for words in _seats():
            end = start + len(words)
            if tuple(reading.words[start : min(end, high)]) == words and not _goes_on(reading, end, high):
                return end
    return None


def _goes_on(reading: Reading, at: int, high: int) -> bool:
    """``a court | filing``: another noun is what it is about."""
    if at >= high or not reading.words[at].isalpha() or reading.printed(at)[:1].isupper() or reading.timed[at]:
        return False
    return reading.words[at] not in _ENDS | ADVERBS | DETERMINERS and find_cue(reading.words, at) is None


@cache
def _seats() -> list[tuple[str, ...]]:
    return sorted((tuple(phrase.split()) for phrase in en.VENUES.split("|")), key=len, reverse=True)


# ---------------------------------------------------------------- other places
def _leads(
    reading: Reading, raw: RawStatement, hearers: Sequence[Range], medium: Medium | None
) -> dict[int, frozenset[str]]:
    """Tokens behind which a place is where it was said, with the prepositions that lead to it there."""
    cue = tokens_of(reading, raw.cue)[1] if raw.cue else -1
    leads = {cue: en.INTO_VENUE, cue - 1: en.INTO_VENUE}  # the cue may end with it: "said | from"
    for source in raw.sources:
        low, high = tokens_of(reading, source)
        if low == cue and reading.printed(high - 1)[:1].isupper():
            leads[high] = _HERE  # "said Kott | in Geneva"
    place = (medium.span.start, medium.span.end) if medium else None
    for hearer in hearers:
        low, high = tokens_of(reading, hearer)
        there = hearer == place or any(reading.words[at] in en.THERE_TOO for at in range(low, high))
        leads[high] = en.INTO_VENUE if there else en.AT_A_SCENE
    if medium and place and medium.kind in en.HELD_THERE | en.CALLING_FROM:
        end = tokens_of(reading, place)[1]
        calls = medium.kind in en.CALLING_FROM
        held = medium.kind in en.HELD_THERE or end in leads
        leads |= {end: en.INTO_VENUE if calls else _HERE} if held else {}
    return leads


_HERE: Final = en.INTO_VENUE - {"from"}


def _from_the_cue(reading: Reading, raw: RawStatement, around: Attribution) -> Iterator[Range]:
    """What stands behind the cue, with its last word where that leads on ("said | from"), and before it."""
    end = tokens_of(reading, raw.cue)[1] if raw.cue else 0
    for low, high in (*around.behind, *around.between):
        yield low - (low == end and low > 0 and reading.words[low - 1] in en.INTO_VENUE), high


def _is_attached(reading: Reading, at: int, low: int, leads: Mapping[int, frozenset[str]]) -> bool:
    """Whether a place behind this token is where it was said: between it and what it belongs to stands nothing but when
    that was.
    """
    word = reading.words[at]
    if word not in en.INTO_VENUE:
        return False
    before = at
    while before > low and before not in leads and (reading.timed[before - 1] or reading.words[before - 1] in ADVERBS):
        before -= 1
    if before in leads:
        return word in leads[before]
    return before > low and reading.words[before - 1] in en.SPEAKING_THERE


def _place_end(reading: Reading, at: int, high: int, places: Sequence[Range]) -> int | None:
    """The end of the phrase behind a preposition, when it is a place."""
    first = at + 1
    end = next((index for index in range(first, min(high, first + _REACH)) if _ends(reading, index, first)), None)
    end = min(high, first + _REACH) if end is None else end
    if end <= first or reading.quoted[first] != reading.quoted[at]:
        return None
    if reading.words[at] not in ("on", "before") and any(_named_in(reading, first, end, places)):
        return end
    return end if _is_scene(reading, at, first, end) else None


def _ends(reading: Reading, index: int, first: int) -> bool:
    if reading.timed[index] or reading.words[index] in _ENDS:
        return True
    return index > first and (reading.words[index] in DETERMINERS | ADVERBS and reading.words[index - 1] != "of")


def _named_in(reading: Reading, low: int, high: int, places: Sequence[Range]) -> Iterator[Range]:
    """The named places that end a phrase, with nothing but small words before: "in the town of | Osk"."""
    start, end = reading.chars(low, high)
    near = bisect_left(places, (start, 0))
    for place in places[near : near + _REACH]:
        if place[0] >= end:
            return
        first, last = tokens_of(reading, place)
        if last == high and all(reading.printed(index).islower() for index in range(low, first)):
            yield place


def _is_scene(reading: Reading, at: int, first: int, end: int) -> bool:
    """``at the scene``, ``outside court``, ``on the Senate floor``, ``aboard Air Force One``."""
    of = next((index for index in range(first, end) if reading.words[index] == "of"), end)
    last = reading.words[of - 1] if of > first else ""
    if last not in en.SCENES or (reading.words[at] == "on" and last not in en.ON_SCENES):
        return False
    if last == "one" or reading.words[at] == "before":
        return last == "one" and reading.words[at] == "aboard"
    if of == first + 1:
        return last in en.BARE_SCENES
    return reading.words[first] in DETERMINERS or reading.printed(first)[:1].isupper()
