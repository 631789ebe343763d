"""A statement that was found in, whether it tells of a deed, a picture or a state, as far as its words tell.

Verbs such as "share", "release" and "add" announce words as often as they tell what somebody did with a thing; a
picture shows what it shows; what "is expected" nobody has said. What stands in quotation marks, or behind "that", is
looked at by nobody here.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz shared a video of the boat."
>>> is_deed(lay_out(text), RawStatement(((0, 8),), (9, 15), ((16, 35),), "encoder", 0.6))
True
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue
from onrecord.lang.en.cues import (
    ADVERBS,
    ANYBODY,
    AUXILIARIES,
    BLOWS,
    CLAUSES,
    FINITE_FORMS,
    GROUNDS,
    MENTAL,
    NARRATORS,
    NEW,
    OF_THINGS,
    PICTURES,
    PLANS,
    PRONOUNS,
    READERS,
    SPEECH_ALONE,
    THINGS,
    THINGS_TOO,
)
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS

_BE: Final = frozenset("is are was were be been being".split())

# Chosen on pages of news that were read by eye; held against the own gold (`bench.gold`).
WEAK: Final = 0.4
"""A statement whose verb names a deed, a noise or a face as often as speech has to be so sure."""
THING: Final = 0.85
"""One whose verb has a thing for its object has to be so sure."""
BLOW: Final = 0.5
"""One whose verb names a blow as often as blame, with no ground for it, has to be so sure."""
_NEAR: Final = 12
"""So many words of a content are looked at for a quotation."""
_LONG: Final = 3
PASSIVE: Final = 0.5
"""One that nobody is said to have made has to be so sure, unless a clause follows."""


def is_deed(reading: Reading, raw: RawStatement) -> bool:
    """Whether nothing is said: words in quotation marks have been looked for before."""
    low, end = tokens_of(reading, raw.cue or (0, 0))
    verbs = [(at, verb) for at in range(low, end) if (verb := find_cue(reading.words, at))]
    if _is_no_cue(reading, raw, low, end) or (not raw.sources and _is_of_the_writer(reading, low, verbs)):
        return True
    if not raw.contents or not verbs:
        return False
    at, verb = verbs[-1]
    if _goes_on_doing(reading, verbs, end) or any(look(reading, raw, at, verb) for look in _LOOKS):
        return True
    first, last = tokens_of(reading, raw.contents[0])
    around = raw.cue is not None and raw.contents[0] < raw.cue < raw.contents[-1]  # "Most, he added, have no water"
    if around or is_clause(reading, first) or any(one.lemma in SPEECH_ALONE - THINGS for _, one in verbs):
        return False  # "said in a post"
    sure = raw.confidence or 0
    least = THING if verb.lemma in THINGS else WEAK if verb.lemma in THINGS_TOO else 0
    if sure < least and is_thing(reading, first, last):
        return True
    if not raw.sources and is_passive(reading, at):
        if verb.act in MENTAL | {"find"} and reading.words[at + verb.words : at + verb.words + 1] == ["to"]:
            return True  # "are expected | to attend": nobody is named who thinks so
        return not verb.tells and sure < PASSIVE
    return raw.confidence is not None and sure < WEAK and verb.needs_words


def _is_no_cue(reading: Reading, raw: RawStatement, low: int, end: int) -> bool:
    """``went according to plan``, ``that said``, ``2 min read``."""
    words = reading.words
    if words[low:end] == ["according", "to"]:
        return words[end : end + 1] != [] and words[end] in PLANS
    if words[low:end] == ["said"] and not raw.sources:
        return words[max(0, low - 1)] == "that" and words[end : end + 1] == [","]
    return any(not any(map(str.isalpha, reading.text[start:stop])) for start, stop in raw.sources)


def _is_of_the_writer(reading: Reading, low: int, verbs: list[tuple[int, Cue]]) -> bool:
    """``we | can report``, ``we've | been told``: nobody was found to say it, since it is the writer."""
    at = low - 1
    first = sentence_of(reading, (reading.starts[low], reading.ends[low]))[0]
    while at > first and reading.words[at] in ADVERBS | AUXILIARIES:
        at -= 1
    if at < first or reading.words[at] not in NARRATORS | READERS or reading.printed(at) == "US":
        return False
    return not any(verb.form == "past" and verb.lemma in SPEECH_ALONE and index == low for index, verb in verbs)


def _goes_on_doing(reading: Reading, verbs: list[tuple[int, Cue]], end: int) -> bool:
    """``continued to rise``: what is done, not what is said."""
    at, verb = verbs[-1]
    return verb.lemma == "continue" and at + verb.words == end and reading.words[end : end + 1] == ["to"]


def _is_seen(reading: Reading, raw: RawStatement, _: int, verb: Cue) -> bool:
    """``a photograph shows the boat``: nobody but the picture shows it."""
    if verb.lemma not in OF_THINGS or not raw.sources:
        return False
    low, end = tokens_of(reading, raw.sources[0])
    head = next((at for at in range(low + 1, end) if reading.words[at] in PREPOSITIONS), end) - 1
    return (
        low < end and reading.words[head] in PICTURES and not is_clause(reading, tokens_of(reading, raw.contents[0])[0])
    )


def _is_anybody(reading: Reading, raw: RawStatement, _: int, verb: Cue) -> bool:
    """``one would think``, ``most of us think``: whoever it may be."""
    if verb.act not in MENTAL or not raw.sources:
        return False
    low, end = tokens_of(reading, raw.sources[0])
    return reading.words[end - 1] in ANYBODY and (end == low + 1 or reading.words[end - 2] == "of")


def _is_awaited(reading: Reading, raw: RawStatement, at: int, verb: Cue) -> bool:
    """``The gate | is expected | to close``: nobody is named who expects it."""
    behind = reading.words[at + verb.words : at + verb.words + 1]
    return not raw.sources and verb.act in MENTAL and behind == ["to"] and is_passive(reading, at)


def _is_a_blow(reading: Reading, raw: RawStatement, _: int, verb: Cue) -> bool:
    """``Rebels | attacked | the village``: blame has a ground, or the encoder took it for blame."""
    grounds = (reading.words[at] in GROUNDS for at in range(*tokens_of(reading, raw.contents[0])))
    return verb.lemma in BLOWS and (raw.confidence or 0) < BLOW and not any(grounds)


_LOOKS: Final = (_is_seen, _is_awaited, _is_anybody, _is_a_blow)


def is_clause(reading: Reading, first: int) -> bool:
    """Whether a content begins as a clause does, or behind "that", or with words in quotation marks."""
    return (
        reading.words[first - 1 : first] in (["that"], [":"], ["how"], ["whether"])
        or reading.quoted[first] >= 0
        or reading.words[first] in CLAUSES - {"this", "those", "these", "no"}
    )


def is_thing(reading: Reading, first: int, last: int) -> bool:
    """Whether a content is a thing, and no clause with a verb of its own: "a video of the boat", "not to call"."""
    begins = reading.words[first]
    if any(reading.quoted[at] >= 0 for at in range(first, min(last, first + _NEAR))):
        return False
    return begins in NEW or begins == "not" or not any(may_be_finite(reading, at, first) for at in range(first, last))


def is_passive(reading: Reading, at: int) -> bool:
    """Whether a form of "be" stands right before a verb, but for adverbs."""
    before = at - 1
    while before > 0 and reading.words[before] in ADVERBS:
        before -= 1
    return before >= 0 and reading.words[before] in _BE


def may_be_finite(reading: Reading, at: int, low: int) -> bool:
    """Whether a word can be the verb of a clause: "inflation hit 3.9 per cent"."""
    word = reading.words[at]
    if word in AUXILIARIES - {"to"} or word in PAST_FORMS | FINITE_FORMS | PRONOUNS:
        return True
    if at == low or not reading.printed(at).islower():
        return False
    before = reading.words[at - 1]
    ends = word.endswith(("ed", "s")) and len(word) > _LONG and before not in DETERMINERS | PREPOSITIONS
    return ends and before.isalpha() and (word.endswith("ed") or not before.endswith(("al", "ic", "ous", "ing", "ed")))
