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
from onrecord.extract.deeds import is_clause, may_be_finite
from onrecord.extract.media import medium_word
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue, find_noun
from onrecord.lang.en.cues import (
    ADVERBS,
    ANSWERS,
    ANY_PEOPLE,
    CLAUSES,
    HARD_DEEDS,
    HELD_BACK,
    INQUIRIES,
    MEANING,
    MENTAL,
    NARRATORS,
    NEGATIONS,
    POINTERS,
    POSSIBLE,
    PRONOUNS,
    SPEECH_ALONE,
    STUDY_GROUPS,
)
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES

# Chosen on pages of news that were read by eye; held against the own gold (`bench.gold`).
DEED: Final = 0.9
"""A statement whose verb names a deed, with a thing for its object, has to be so sure."""
HALF: Final = 0.6
"""The same, where its object may be a clause."""
POINTED: Final = 0.85
"""One that "it" or "this" is said to mean has to be so sure."""
NO_WORD: Final = 0.4
"""One in which no word names speech has to be so sure."""
MEANT: Final = 0.7
"""One that a fact is said to mean has to be so sure."""


_TOLD: Final = frozenset("say tell report complain argue call claim".split())
"""What people or other do is worth telling: "users complain"."""


def is_unsaid(reading: Reading, raw: RawStatement) -> bool:
    """Whether nothing is said; words in quotation marks have been looked for before."""
    if raw.cue is None or not raw.contents:
        return False
    low, end = tokens_of(reading, raw.cue)
    verbs = [(at, verb) for at in range(low, end) if (verb := find_cue(reading.words, at))]
    if _is_asked_by_the_writer(reading, raw) or _is_said_above(reading, raw):
        return True
    if not verbs:
        return _is_no_speech(reading, raw, low, end)
    return (
        _is_adjective(reading, raw, verbs)
        or _is_a_phrase(reading, verbs)
        or _is_when_asked(reading, raw, verbs)
        or _is_to_whom(reading, raw, verbs)
        or _is_only_possible(reading, raw, verbs)
        or _is_not_done(reading, verbs)
        or _is_of_anybody(reading, raw, verbs)
        or _is_shown(reading, raw, verbs)
        or _is_said_to_nobody(reading, raw, verbs)
        or _is_meant(reading, raw, verbs)
        or _is_done(reading, raw, verbs)
    )


def _is_no_speech(reading: Reading, raw: RawStatement, low: int, end: int) -> bool:
    """``starts with a list of``, ``was sacked``: no word that names speech, and none that is quoted or a clause."""
    words = reading.words[low:end]
    if (raw.confidence or 1) >= NO_WORD or words[0] in ("according", "per") or not any(map(str.isalpha, words)):
        return False
    places = [tokens_of(reading, place) for place in raw.contents]
    quoted = any(reading.quoted[at] >= 0 for first, last in places for at in range(first, last))
    return not quoted and not is_clause(reading, places[0][0]) and not any(map(find_noun, words))


def _is_asked_by_the_writer(reading: Reading, raw: RawStatement) -> bool:
    """``What did the mayor say?``: a question around the cue."""
    _, high = sentence_of(reading, raw.cue or (0, 0))
    return high > 0 and reading.words[high - 1] == "?" and reading.quoted[high - 1] < 0


def _is_said_above(reading: Reading, raw: RawStatement) -> bool:
    """``As I said``, ``what we wrote above``: the writer points to his own words."""
    low = tokens_of(reading, raw.sources[0])[0] if raw.sources else 0
    return low > 0 and reading.words[low] in NARRATORS and reading.words[low - 1] in ("as", "what", "like")


def _is_a_phrase(reading: Reading, verbs: list[tuple[int, Cue]]) -> bool:
    """``That is not to say``, ``needless to say``."""
    at, verb = verbs[0]
    before = reading.words[max(0, at - 2) : at]
    return (
        verb.lemma == "say"
        and before[1:] == ["to"]
        and before[0] in ("not", "is", "’s", "'s", "isn’t", "isn't", "needless")
    )


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


def _is_when_asked(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``Asked about the dam, Hale left``: what he answers counts."""
    at, verb = verbs[0]
    opens = at == sentence_of(reading, raw.cue or (0, 0))[0] or reading.words[at - 1] in (",", "when")
    return not raw.sources and verb.lemma in ("ask", "ask_about") and verb.form == "past" and opens


def _is_to_whom(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``wrote | to the board``: whom, not what."""
    first, last = tokens_of(reading, raw.contents[0])
    if len(raw.contents) > 1 or verbs[-1][1].lemma not in ("write", "reply", "respond", "complain", "appeal"):
        return False
    named = reading.words[first + 1 : first + 2] != [] and (
        reading.printed(first + 1)[:1].isupper() or reading.words[first + 1] in DETERMINERS
    )
    clause = any(may_be_finite(reading, at, first) for at in range(first + 1, last))
    return reading.words[first] == "to" and named and not clause


def _is_only_possible(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``individuals should recognize``, ``fans will remember``: nobody has done it yet, whoever may do it."""
    at, verb = verbs[0]
    before = _before(reading, at)
    if verb.form != "base" or before < 0 or reading.words[before] not in POSSIBLE:
        return False
    return verb.act != "decline" and not (
        raw.sources and reading.words[tokens_of(reading, raw.sources[0])[0]] in ("i", "we")
    )


def _is_not_done(reading: Reading, verbs: list[tuple[int, Cue]]) -> bool:
    """``did not emphasize the risk``: who does not say what others name says nothing, nor keeps anything back."""
    at, verb = verbs[0]
    before = _before(reading, at)
    known = (
        verb.lemma in SPEECH_ALONE | ANSWERS
        or verb.act in HELD_BACK - {"say"} | MENTAL
        or verb.act in ("decline", "agree")
    )
    return (
        before >= 0
        and (reading.words[before] in NEGATIONS or reading.words[before].endswith(("n't", "n’t")))
        and not known
    )


def _before(reading: Reading, at: int) -> int:
    """The token before a verb, but for adverbs."""
    at -= 1
    while at >= 0 and (reading.words[at] in ADVERBS or reading.words[at] in ("be", "been", "being", "likely")):
        at -= 1
    return at


def _is_of_anybody(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``businesses seek to please``, ``they promise not to sell your data``: what somebody or other is wont to do."""
    _, verb = verbs[0]
    if verb.form != "base" or not raw.sources or verb.lemma.partition("_")[0] in _TOLD or (raw.confidence or 0) >= DEED:
        return False
    low, end = tokens_of(reading, raw.sources[0])
    return end == low + 1 and reading.words[low] in ANY_PEOPLE


def _is_shown(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``the boxer showed courage``, ``he proved that he can win``: by what he did, not by what he said."""
    if len(verbs) != 1 or verbs[0][1].lemma not in ("show", "prove", "demonstrate") or (raw.confidence or 0) >= MEANT:
        return False
    low, end = tokens_of(reading, raw.sources[0]) if raw.sources else (0, 0)
    return low < end and (reading.words[end - 1] in PRONOUNS or _is_a_person(reading, low, end))


def _is_a_person(reading: Reading, low: int, end: int) -> bool:
    return all(reading.printed(at)[:1].isupper() for at in range(low, end)) or (
        is_somebody(reading.words[end - 1]) and reading.words[end - 1] not in INQUIRIES | STUDY_GROUPS
    )


def _is_said_to_nobody(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``no one told the teacher``."""
    if not raw.sources or not any(verb.tells for _, verb in verbs):
        return False
    low, _ = tokens_of(reading, raw.sources[0])
    return reading.words[low : low + 2] in (["no", "one"], ["no-one"]) or reading.words[low : low + 1] == ["nobody"]


def _is_meant(reading: Reading, raw: RawStatement, verbs: list[tuple[int, Cue]]) -> bool:
    """``which shows a rise``, ``those facts suggest``: no person, no study and no paper, but what the writer tells."""
    if not any(verb.lemma in MEANING for _, verb in verbs) or (raw.confidence or 0) >= POINTED:
        return False
    low, end = tokens_of(reading, raw.sources[0]) if raw.sources else (0, 0)
    if end == low + 1 and reading.words[low] in POINTERS:
        return True
    return (raw.confidence or 0) < MEANT and (not raw.sources or _is_a_fact(reading, raw))


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
    if len(raw.contents) > 1 or (raw.cue and raw.contents[0] < raw.cue):
        return False  # "His dog, he revealed, is old"
    if verb.lemma not in HARD_DEEDS or any(one.lemma in SPEECH_ALONE - HARD_DEEDS for _, one in verbs):
        return False
    first, last = tokens_of(reading, raw.contents[0])
    if reading.words[first - 1 : first] == ["that"] or reading.words[first] in CLAUSES | {"responsibility"}:
        return False
    clause = any(may_be_finite(reading, index, first) for index in range(first, last)) and reading.words[first] != "to"
    sure = 1.0 if clause and verb.lemma == "claim" else raw.confidence or 0
    return sure < (HALF if clause else DEED)
