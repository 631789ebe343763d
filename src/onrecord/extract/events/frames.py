"""What a whole sentence makes of the events in it: how one stands by its own clause in, how it stands in all out.

"If", "it is believed that", "perhaps", "in the film", "according to": the text does not vouch for what stands there.

>>> from onrecord.extract.events.hits import find_hits
>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("It is believed that Osk attacked Ebb.")
>>> in_frame(reading, Standing(), find_hits(reading)[0], reading.sentences[0], is_told=False).status
'alleged'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.events.hits import SUBJECTS, Hit
from onrecord.extract.events.standing import BREAKS, Standing
from onrecord.extract.events.subjects import JOINTS
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import AUXILIARIES, SPEAKERS
from onrecord.lang.en.doing import ABOUT
from onrecord.lang.en.grammar import BE, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from onrecord.lang.en.standing import (
    ACTS_AS,
    IF,
    IMAGINE,
    INVERTED,
    IT_IS_SAID,
    PERHAPS,
    STORIES,
    TELLS_A_STORY,
    WISH,
)
from onrecord.lang.standing import before_clause, before_that
from onrecord.model.record import Status

_FAR: Final = 28
"""So many tokens before a verb the word is looked for that opens its clause."""
_LABEL: Final = 6
"""A label before a colon, or who says so behind the last comma, has at most so many."""
_IN_CASE: Final = frozenset((("in", "case"), ("provided", "that"), ("so", "that")))
_DASHES: Final = frozenset(("-", "–", "—"))
_MARKS: Final = frozenset((".", "”", '"', "’", "…"))
_TO_BE: Final = BE | {"'s", "’s"}


def in_frame(reading: Reading, standing: Standing, hit: Hit, bounds: Range, *, is_told: bool) -> Standing:
    """How an event stands by the whole sentence, where its own clause leaves it a fact.

    Args:
        reading: the text, laid out.
        standing: by its own clause.
        hit: the trigger.
        bounds: tokens of its sentence, or of what is said where it stands in something said.
        is_told: whether a statement holds it: then who says it is known.
    """
    if standing.status != "asserted":
        return standing
    low, high = bounds
    found = (
        _condition(reading, low, hit.verb)
        or _behind_that(reading, low, hit.verb)
        or _behind_adverb(reading, low, hit.verb)
        or _in_a_story(reading, low, hit.verb)
        or (None if is_told else _by_somebody(reading, hit, low, high))
    )
    return standing._replace(status=found[0], words=found[1]) if found else standing


_Found = tuple[Status, Range]


def _condition(reading: Reading, low: int, at: int) -> _Found | None:
    """``If Osk sent troops``: the word that opens the clause of a condition."""
    words = reading.words
    if low < at and (words[low] in IMAGINE or (words[low] in INVERTED and "would" in words[at : at + _FAR])):
        return "hypothetical", (low, low + 1)
    for index in range(at - 1, max(low, at - _FAR) - 1, -1):
        if words[index] in IF and (words[index] != "should" or index == low):
            return "hypothetical", (index, index + 1)
        if tuple(words[index : index + 2]) in _IN_CASE:
            return "hypothetical", (index, index + 2)
        if words[index] in WISH and words[index + 1] != "to":
            return "hypothetical", (index, index + 1)
        if words[index] in BREAKS:
            return None
    return None


def _behind_that(reading: Reading, low: int, at: int) -> _Found | None:
    """``the claim | that Osk attacked Ebb``, ``It is believed | Osk attacked Ebb``."""
    words = reading.words
    for index in range(at - 1, max(low, at - _FAR), -1):
        if words[index] in BREAKS:
            return None
        thought = index - 2 if words[index] == "that" and words[index - 1] in _TO_BE else index - 1
        if words[index] == "that" and words[thought] in JOINTS:
            continue  # "nobody thinks that he knew or | that he told them"
        if (status := before_clause(words[index])) and _opens_a_clause(reading, index + 1, at):
            return status, (index, index + 1)
        if words[index] == "that":
            status = before_that(words[thought]) if thought >= low else None
            return (status, (thought, index)) if status else None
        if index - 2 >= low and words[index - 2] == "it" and words[index - 1] in _TO_BE:
            status = before_that(words[index])
            return (status, (index, index + 1)) if status else None
    return None


def _opens_a_clause(reading: Reading, first: int, at: int) -> bool:
    """Whether a subject, and no object or question, begins right behind a verb."""
    word = reading.words[first]
    named = reading.printed(first)[:1].isupper() or word[:1].isdigit()
    return first < at and (named or word in DETERMINERS or word in SUBJECTS or word in ABOUT)


def _behind_adverb(reading: Reading, low: int, at: int) -> _Found | None:
    """``Allegedly, Osk attacked Ebb``."""
    words = reading.words
    if low + 1 >= at or words[low + 1] in PREPOSITIONS or words[low + 1] in SUBORDINATORS:
        return None
    status: Status | None = "alleged" if words[low] in IT_IS_SAID else "hypothetical" if words[low] in PERHAPS else None
    return (status, (low, low + 1)) if status else None


def _in_a_story(reading: Reading, low: int, at: int) -> _Found | None:
    """``In the film, | a banker kills a judge``, ``The novel tells how``, ``She plays a nurse who``."""
    words, start = reading.words, max(low, at - _FAR)
    if words[low] in ("in", "throughout"):
        comma = next((index for index in range(low, min(at, low + _FAR)) if words[index] == ","), low)
        work = next((index for index in range(low, min(comma, low + _LABEL)) if words[index] in STORIES), None)
        if work is not None:
            return "hypothetical", (work, work + 1)
    for index in range(start, at):
        if words[index] in ACTS_AS and words[index + 1] in ("a", "an", "the"):
            return "hypothetical", (index, index + 1)
        if words[index] in TELLS_A_STORY and any(word in STORIES for word in words[max(low, index - _LABEL) : index]):
            return "hypothetical", (index, index + 1)
    return None


def _by_somebody(reading: Reading, hit: Hit, low: int, high: int) -> _Found | None:
    """Where the sentence names somebody whose word it is, though no statement was found."""
    place = _label(reading, hit, low) or _credit(reading, hit, high) or _according(reading, hit, low, high)
    if place is None and (reading.quoted[hit.first] >= 0 or _in_single_marks(reading, hit.first)):
        place = hit.first, hit.end
    return ("claimed", place) if place else None


def _in_single_marks(reading: Reading, at: int) -> bool:
    """``'attacked | port of Ebb'``, with straight marks: one that opens stands right before it."""
    start = reading.starts[at]
    return reading.text[start - 1 : start] == "'" and (start == 1 or reading.text[start - 2 : start - 1].isspace())


def _label(reading: Reading, hit: Hit, low: int) -> Range | None:
    """``Police: | Two men killed``."""
    colon = next((at for at in range(low, min(low + _LABEL, hit.first)) if reading.words[at] == ":"), None)
    if colon is None or colon == low or not _speaks(reading, low, colon):
        return None
    return low, colon


def _credit(reading: Reading, hit: Hit, high: int) -> Range | None:
    """``Two men killed | – police``, ``, Osk claims``."""
    words, end = reading.words, high
    while end > hit.end and words[end - 1] in _MARKS:
        end -= 1
    start = next(
        (at for at in range(end - 1, max(hit.end - 1, end - _LABEL), -1) if words[at] in _DASHES | {","}), None
    )
    if start is None or start + 1 >= end:
        return None
    cue = find_cue(words, end - 1)
    says = cue is not None and cue.act == "say" and cue.form in ("base", "s", "past") and end - start > 2
    who = words[start] != "," and _speaks(reading, start + 1, end)
    return (start + 1, end) if says or who else None


def _speaks(reading: Reading, low: int, high: int) -> bool:
    """Whether a short phrase names somebody who speaks: "police", "UN report", "health officials"."""
    told = any(word in AUXILIARIES for word in reading.words[low:high])
    return not told and reading.words[high - 1] in SPEAKERS | {"reports", "media"}


def _according(reading: Reading, hit: Hit, low: int, high: int) -> Range | None:
    """``According to Osk, | two men were killed``; ``two men were killed, | according to Osk``."""
    words = reading.words
    if tuple(words[low : low + 2]) == ("according", "to"):
        return low, low + 2
    for at in range(hit.end, min(high - 1, hit.end + 2 * _FAR)):
        if words[at] == "according" and words[at + 1] == "to":
            return at, at + 2
        if words[at] in (";", ":"):
            return None
    return None
