"""A statement that was found in, whether its sentence only names speech: a question of the writer, an adjective, a fact
that speaks for itself, nobody.

What stands in quotation marks is looked at by nobody here.

>>> from onrecord.extract.reading import lay_out
>>> text = "What did the mayor say?"
>>> is_unsaid(lay_out(text), RawStatement(((9, 18),), (19, 22), ((0, 8),), "encoder", 0.6))
True
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.deeds import may_be_finite
from onrecord.extract.media import medium_word
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue
from onrecord.lang.en.cues import CLAUSES, HARD_DEEDS, INQUIRIES, MEANING, NARRATORS, POINTERS, SPEECH_ALONE
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES

# Chosen on pages of news that were read by eye; held against the own gold (`bench.gold`).
DEED: Final = 0.9
"""A statement whose verb names a deed, with a thing for its object, has to be so sure."""
HALF: Final = 0.6
"""The same, where its object may be a clause."""
MEANT: Final = 0.7
"""One that a fact is said to mean has to be so sure."""


def is_unsaid(reading: Reading, raw: RawStatement) -> bool:
    """Whether nothing is said; words in quotation marks have been looked for before."""
    if raw.cue is None or not raw.contents:
        return False
    low, end = tokens_of(reading, raw.cue)
    verbs = [(at, verb) for at in range(low, end) if (verb := find_cue(reading.words, at))]
    if _is_asked_by_the_writer(reading, raw) or _is_said_above(reading, raw):
        return True
    if not verbs:
        return False
    return (
        _is_adjective(reading, raw, verbs)
        or _is_said_to_nobody(reading, raw, verbs)
        or _is_meant(reading, raw, verbs)
        or _is_done(reading, raw, verbs)
    )


def _is_asked_by_the_writer(reading: Reading, raw: RawStatement) -> bool:
    """``What did the mayor say?``: a question around the cue."""
    _, high = sentence_of(reading, raw.cue or (0, 0))
    return high > 0 and reading.words[high - 1] == "?" and reading.quoted[high - 1] < 0


def _is_said_above(reading: Reading, raw: RawStatement) -> bool:
    """``As I said``, ``what we wrote above``: the writer points to his own words."""
    low = tokens_of(reading, raw.sources[0])[0] if raw.sources else 0
    return low > 0 and reading.words[low] in NARRATORS and reading.words[low - 1] in ("as", "what", "like")


def _is_adjective(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``sparked by | proposed | laws``: what is told of a thing right before it."""
    at, verb = verbs[-1]
    first, _ = tokens_of(reading, raw.contents[0])
    return (
        not raw.sources
        and verb.form == "past"
        and first == at + verb.words
        and reading.words[at - 1 : at] != []
        and reading.words[at - 1] in PREPOSITIONS | DETERMINERS
        and reading.words[first] not in CLAUSES
    )


def _is_said_to_nobody(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``no one told the teacher``."""
    if not raw.sources or not any(verb.tells for _, verb in verbs):
        return False
    low, _ = tokens_of(reading, raw.sources[0])
    return reading.words[low : low + 2] in (["no", "one"], ["no-one"]) or reading.words[low : low + 1] == ["nobody"]


def _is_meant(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``which shows a rise``, ``those facts suggest``: no person, no study and no paper, but what the writer tells."""
    if not any(verb.lemma in MEANING for _, verb in verbs) or (raw.confidence or 0) >= MEANT:
        return False
    return not raw.sources or _is_a_fact(reading, raw)


def _is_a_fact(reading: Reading, raw: RawStatement) -> bool:
    low, end = tokens_of(reading, raw.sources[0])
    if low >= end or reading.words[low] in POINTERS:
        return end == low + 1
    stops = PREPOSITIONS | RELATIVES | {",", "that"}
    head = next((at for at in range(low + 1, end) if reading.words[at] in stops), end) - 1
    word = reading.words[head]
    if reading.printed(head)[:1].isupper() or is_somebody(word) or word in INQUIRIES:
        return False
    return not word.isalpha() or medium_word(reading, head, end)[0] is None


def _is_done(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``accepted the deal``, ``seeks a partner``: what is done with a thing."""
    _, verb = verbs[-1]
    if verb.lemma not in HARD_DEEDS or any(one.lemma in SPEECH_ALONE for _, one in verbs):
        return False
    first, last = tokens_of(reading, raw.contents[0])
    if reading.words[first - 1 : first] == ["that"] or reading.words[first] in CLAUSES:
        return False
    clause = any(may_be_finite(reading, index, first) for index in range(first, last)) and reading.words[first] != "to"
    sure = 1.0 if clause and verb.lemma == "claim" else raw.confidence or 0
    return sure < (HALF if clause else DEED)
