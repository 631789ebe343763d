"""Phrases behind a verb or a preposition: a token in, where the phrase that begins there ends out.

>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("It hit at least 75 people in Osk.")
>>> phrase_at(reading, 2, 9), phrase_behind(reading, 2, 9, ("in",))
((2, 6), (7, 8))
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.phrases import is_somebody, object_after
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import AUXILIARIES, PARTS
from onrecord.lang.en.doing import ABOUT, DOERS
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.lang.en.titles import COURTESY
from onrecord.lang.events import find_verb

_THEM: Final = frozenset("him her them us me you".split())
_NO_PHRASE: Final = frozenset("and or but that for down up out off back away so too it's it’s if than not".split())
"""With them no phrase begins that names somebody."""
_OPENS: Final = frozenset("$£€¥#’'‘'")
_LEFT_OVER: Final = (
    PREPOSITIONS
    | {"and", "or", "but", "early", "late", "again", "not"}
    | {"the", "a", "an", "its", "their", "our", "my"}
)
"""With them none ends."""
_FAR: Final = 12
"""So many tokens further on a preposition is looked for."""


def phrase_at(reading: Reading, start: int, high: int) -> Range | None:
    """The phrase that begins at a token; None where none does."""
    if start >= high or reading.timed[start] or reading.words[start] in _NO_PHRASE:
        return None
    if not reading.words[start][:1].isalnum() and reading.quoted[start] < 0 and reading.words[start] not in _OPENS:
        return None
    counted = _number_at(reading, start, high)
    if reading.words[start] in PREPOSITIONS and counted == start:
        return None
    end = _end(reading, start, counted, high)
    return (start, end) if end > start else None


def _number_at(reading: Reading, start: int, high: int) -> int:
    """Where the number of ``at least 75`` stands; the token itself where there is none."""
    at = start
    while at < high and reading.words[at] in ABOUT:
        at += 1
    return at if at < high and at - start > 1 and reading.words[at][0].isalnum() else start


def _end(reading: Reading, start: int, counted: int, high: int) -> int:
    """Its end; words between marks may open it, a title with a point may stand in it, a verb ends it."""
    at = counted
    if reading.quoted[start] >= 0:
        while at < high and reading.quoted[at] == reading.quoted[start]:
            at += 1
    end = object_after(reading, at, high)
    while end < high - 1 and reading.words[end] == "." and reading.words[end - 1] in COURTESY:
        end = object_after(reading, end + 1, high)
    end = next((index for index in range(at + 1, end) if _is_verb(reading, index, high)), end)
    while end > start and (reading.timed[end - 1] or reading.words[end - 1] in _LEFT_OVER):
        end -= 1
    return end


def _is_verb(reading: Reading, at: int, high: int) -> bool:
    word = reading.words[at]
    before = reading.words[at - 1]
    if not reading.printed(at).islower() or before in DETERMINERS or before == "-" or before.isdigit():
        return False
    if word in PAST_FORMS or word in AUXILIARIES:
        return True
    told, done = find_cue(reading.words, at), find_verb(reading.words, at, high)
    return (told is not None and told.form == "past") or (done is not None and done.form == "past")


def phrase_behind(reading: Reading, start: int, high: int, prepositions: tuple[str, ...]) -> Range | None:
    """The phrase behind the first of some prepositions, not beyond the clause."""
    for at in range(start, min(high - 1, start + _FAR)):
        word = reading.words[at]
        if word in prepositions and not reading.timed[at] and not reading.timed[at + 1] and _opens(reading, at):
            return phrase_at(reading, at + 1, high)
        if word in (".", ";", ":", "—", "–") or word in RELATIVES or word in SUBORDINATORS:
            return None
    return None


def _opens(reading: Reading, at: int) -> bool:
    """Whether somebody can stand behind a preposition: "to | the envoy", and not "to | help", "at | least"."""
    word = reading.words[at + 1]
    if reading.words[at] == "at":
        return word not in ABOUT
    if reading.words[at] != "to":
        return True
    return word in DETERMINERS or word in _THEM or reading.printed(at + 1)[:1].isupper() or is_body(word)


def is_body(word: str) -> bool:
    """Whether a noun is somebody, or some people."""
    return word in DOERS or is_somebody(word)


def head_of(reading: Reading, place: Range) -> str:
    """The noun that a phrase is about: the last before its first preposition."""
    start = place[0]
    while start < place[1] - 1 and reading.words[start] in ABOUT:
        start += 1
    end = next((at for at in range(start + 1, place[1]) if reading.words[at] in PREPOSITIONS), place[1])
    if end < place[1] - 1 and reading.words[end] == "of" and reading.words[end - 1] in PARTS:
        return head_of(reading, (end + 1, place[1]))
    return reading.words[end - 1]
