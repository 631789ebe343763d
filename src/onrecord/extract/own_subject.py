"""Who says it, where a clause put in between names somebody else: a statement in, the same with the subject of its verb
as its source out.

>>> from onrecord.extract.reading import lay_out
>>> text = "A group of doctors, alarmed that Ebb Harbour is closing, is urging a delay."
>>> raw = with_own_subject(lay_out(text), RawStatement(((33, 44),), (60, 66), ((67, 74),), ""))
>>> [text[start:end] for start, end in raw.sources]
['A group of doctors']
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.phrases import before_the_verb, comma_before, is_somebody, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import PRONOUNS
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, RELATIVES

_LONG: Final = 4
"""Letters that a participle has more than."""


def with_own_subject(reading: Reading, raw: RawStatement) -> RawStatement:
    """The statement; where its source stands within a clause that two commas put between subject and verb, with the
    phrase before them.
    """
    if raw.cue is None or len(raw.sources) != 1:
        return raw
    low, _ = sentence_of(reading, raw.cue)
    at, _ = tokens_of(reading, raw.cue)
    first, stop = tokens_of(reading, raw.sources[0])
    closing = before_the_verb(reading, low, at) - 1
    if reading.words[closing] != "," or stop > closing:
        return raw
    subject = _before_the_insertion(reading, low, closing, first)
    return raw._replace(sources=(reading.chars(*subject),)) if subject else raw


def _before_the_insertion(reading: Reading, low: int, closing: int, first: int) -> Range | None:
    """The phrase before the comma that opens what is put in; one that opens within it is passed over."""
    opening = comma_before(reading, low, closing)
    while opening is not None and puts_in(reading, opening + 1):
        subject = subject_before(reading, low, opening) if opening + 1 < first else None
        if subject and _can_speak(reading, *subject):
            return subject
        opening = comma_before(reading, low, opening)
    return None


def puts_in(reading: Reading, at: int) -> bool:
    """Whether a relative clause or a participle begins at a token."""
    word = reading.words[at]
    if word in RELATIVES:
        return True
    participle = word.endswith(("ed", "ing")) and len(word) > _LONG
    return (participle or word in PAST_FORMS) and reading.printed(at).islower() and find_cue(reading.words, at) is None


def _can_speak(reading: Reading, low: int, high: int) -> bool:
    begins = reading.printed(low)[:1].isupper() or reading.words[low] in DETERMINERS | PRONOUNS
    return begins and any(
        reading.printed(at)[:1].isupper() or reading.words[at] in PRONOUNS or is_somebody(reading.words[at])
        for at in range(low, high)
    )
