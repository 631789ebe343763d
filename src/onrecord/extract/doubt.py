"""A statement that was found in, whether to let it go: nothing is said, or nobody but the writer says it.

The encoder was taught on people who marked beliefs and moods as well, and on nothing but news; where no word of saying
and no words in quotation marks speak for what it found, it has to be sure. What the writer thinks and what the reader
may want is no statement of a source.

>>> from onrecord.extract.reading import lay_out
>>> text = "We think the lamp is the best gift of the season."
>>> is_doubtful(lay_out(text), RawStatement(((0, 2),), (3, 8), ((9, 48),), "encoder", 0.9))
True
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.deeds import is_clause, is_deed, is_passive, is_thing, may_be_finite
from onrecord.extract.media import medium_word
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.extract.unsaid import is_unsaid
from onrecord.lang.cues import Cue, find_cue, find_noun
from onrecord.lang.en.cues import (
    CLAUSES,
    MENTAL,
    NARRATORS,
    OF_PEOPLE,
    PERSONS,
    PRONOUNS,
    READERS,
    SHOWING,
    SPEECH_ALONE,
    UNKNOWN_BUT_SAID,
    UNSAID,
)
from onrecord.lang.en.grammar import PREPOSITIONS, SUBORDINATORS

# Chosen on pages of news and guides that were read by eye; held against the own gold (`bench.gold`).
UNKNOWN: Final = 0.4
"""One whose cue holds no word of saying that is known has to be so sure, or have something in quotation marks."""
UNKNOWN_THING: Final = 0.5
"""The same, where its object is a thing."""
UNKNOWN_NAMELESS: Final = 0.7
"""The same, where nobody does it."""
QUOTED: Final = 0.35
"""So sure it has to be even with that."""
BELIEVED: Final = 0.7
"""One that tells what somebody believes, wants or agrees to has to be so sure, or have something in quotation marks."""
FORETOLD: Final = 0.6
"""One that tells what somebody expects."""
UNSAID_SURE: Final = 0.85
"""The same, where the cue holds a word of seeming or doing."""
NAMELESS: Final = 0.45
"""The same, where nobody says it."""
_LONG: Final = 3
"""Words of a quotation that is no title or word kept at a distance."""


def is_doubtful(reading: Reading, raw: RawStatement) -> bool:
    """Whether a statement is none, as far as its words tell."""
    if raw.cue is None:
        return False
    if raw.contents and all(_is_when(reading, place) for place in raw.contents):
        return True
    cue = range(*tokens_of(reading, raw.cue))
    if not cue or reading.quoted[cue[0]] >= 0 or any(reading.words[at] == ":" for at in cue):
        return False
    verbs = [verb for at in cue if (verb := find_cue(reading.words, at))]
    if any(_is_spoken(reading, place) for place in raw.contents):
        return not verbs and _sure(raw) < QUOTED and not _is_known(reading, cue)
    if _is_of_the_writer(reading, raw, verbs) or _is_told_to_do(reading, raw, cue, verbs):
        return True
    if is_deed(reading, raw) or is_unsaid(reading, raw):
        return True
    if verbs and (raw.confidence or 0) < UNSAID_SURE and _is_of_a_thing(reading, raw, verbs[0]):
        return True
    return _is_unsure(reading, raw, cue, verbs)


def is_bare_belief(reading: Reading, raw: RawStatement) -> bool:
    """Whether nothing but a verb such as "thinks" or "hopes" speaks for it, which form alone cannot tell from a belief
    that nobody told.

    >>> from onrecord.extract.reading import lay_out
    >>> is_bare_belief(lay_out("Ana hopes it rains."), RawStatement(((0, 3),), (4, 9), ((10, 18),), "rule"))
    True
    """
    if raw.cue is None or any(_is_spoken(reading, place) for place in raw.contents):
        return False
    verbs = [verb for at in range(*tokens_of(reading, raw.cue)) if (verb := find_cue(reading.words, at))]
    return bool(verbs) and all(verb.act in MENTAL for verb in verbs)


def _is_spoken(reading: Reading, place: Range) -> bool:
    """Whether words of some length between quotation marks begin in a place, no title or word kept at a distance."""
    numbers = {reading.quoted[at] for at in range(*tokens_of(reading, place))} - {-1}
    quoted = (reading.text[slice(*reading.quotations[number][2:4])] for number in numbers)
    return any(words.count(" ") + 1 >= _LONG and not _is_title(words) for words in quoted)


def _is_title(quoted: str) -> bool:
    """Whether words are written as titles are: “The Long Road: Part Two”."""
    long = [word for word in quoted.split() if len(word) > _LONG]
    return len(long) > 1 and all(word[0].isupper() for word in long) and quoted[-1].isalnum()


def _is_when(reading: Reading, place: Range) -> bool:
    """Whether words only tell when: "At 10:17 p.m., Orr notified the chief"."""
    low, high = tokens_of(reading, place)
    if low < high and reading.words[low] in PREPOSITIONS | SUBORDINATORS:
        low += 1
    return low < high and all(reading.timed[at] and reading.quoted[at] < 0 for at in range(low, high))


def _is_known(reading: Reading, cue: range) -> bool:
    words = [reading.words[at] for at in cue]
    return any(map(find_noun, words)) or not UNKNOWN_BUT_SAID.isdisjoint(words)


# ---------------------------------------------------------------- the writer and the reader
def _is_of_the_writer(reading: Reading, raw: RawStatement, verbs: Sequence[Cue]) -> bool:
    """``we think``, ``I recommend``, ``if you ask``: the writer's own mind, or what the reader may do. What he
    once said or asked is a statement: "I asked the mayor".
    """
    firsts = (tokens_of(reading, place)[0] for place in raw.sources)
    who = {reading.words[at] if reading.printed(at) != "US" else "" for at in firsts}
    if not who or not who <= NARRATORS | READERS:
        return False
    said = any(verb.form == "past" and verb.lemma.partition("_")[0] in SPEECH_ALONE for verb in verbs)
    return not said or not who.isdisjoint(READERS)


def _is_told_to_do(reading: Reading, raw: RawStatement, cue: range, verbs: Sequence[Cue]) -> bool:
    """``Describe an idea``: the reader is to do it."""
    if raw.sources or not verbs or verbs[0].form != "base" or find_cue(reading.words, cue[0]) is None:
        return False
    return any(low == cue[0] for low, _ in reading.sentences)


# ---------------------------------------------------------------- deeds and things
def _is_of_a_thing(reading: Reading, raw: RawStatement, verb: Cue) -> bool:
    """``showed courage``, ``found a coin``, ``decided to go``: no finding that somebody tells. ``The job demands
    patience``: only who can speak demands, and a paper on which it stands.
    """
    if len(raw.contents) != 1 or not (
        verb.lemma in SHOWING or (verb.lemma in OF_PEOPLE and raw.sources and not _who_speaks(reading, raw))
    ):
        return False
    low, high = tokens_of(reading, raw.contents[0])
    if reading.words[low - 1 : low] == ["that"] or reading.words[low] in CLAUSES:
        return False
    if verb.lemma not in SHOWING and reading.words[low] == "to" and reading.words[low + 1 : low + 2] != ["be"]:
        return False  # "the county offered to pay"; but "the year promises to be a big one"
    return reading.words[low] == "to" or not any(may_be_finite(reading, at, low) for at in range(low, high))


def _who_speaks(reading: Reading, raw: RawStatement) -> bool:
    return any(_can_speak(reading, *tokens_of(reading, place)) for place in raw.sources)


def _can_speak(reading: Reading, low: int, high: int) -> bool:
    begins = any(first == low for first, _ in reading.sentences)
    for at in range(low, high):
        word = reading.words[at]
        named = reading.printed(at)[:1].isupper() and not (begins and at == low and high - low > 1)
        if named or is_somebody(word) or word in PRONOUNS | PERSONS or medium_word(reading, at, high)[0]:
            return True
    return False


# ---------------------------------------------------------------- how sure
def _is_unsure(reading: Reading, raw: RawStatement, cue: range, verbs: Sequence[Cue]) -> bool:
    """Whether nothing but the encoder, which is none too sure, speaks for it."""
    if any(verb.act not in MENTAL for verb in verbs) or _is_known(reading, cue):
        return not raw.sources and _sure(raw) < NAMELESS
    unsaid = any(reading.words[at] in UNSAID for at in cue)
    least = UNKNOWN_NAMELESS if not raw.sources else UNKNOWN_THING if _holds_a_thing(reading, raw) else UNKNOWN
    told = raw.sources and any(verb.act == "predict" for verb in verbs) and not is_passive(reading, cue[-1])
    believed = FORETOLD if told else BELIEVED
    return _sure(raw) < (UNSAID_SURE if unsaid else believed if verbs else least)


def _holds_a_thing(reading: Reading, raw: RawStatement) -> bool:
    """Whether what was found first is a thing, no clause: "filed | a lawsuit"."""
    if not raw.contents:
        return False
    low, high = tokens_of(reading, raw.contents[0])
    first, end = tokens_of(reading, raw.cue or raw.contents[0])
    plain = end - first > 1 or reading.words[low] in ("a", "an")
    return plain and not is_clause(reading, low) and is_thing(reading, low, high)


def _sure(raw: RawStatement) -> float:
    return 1.0 if raw.confidence is None else raw.confidence
