"""Noun phrases beside a cue, without a grammar: a place in the tokens in, the first or last token of the phrase out.

>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("The mayor of Port Ellery, Ana Ruiz, has repeatedly said that it rained.")
>>> first, end = subject_before(reading, 0, reading.words.index("said"))
>>> " ".join(reading.words[first:end])
'the mayor of port ellery , ana ruiz'
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import Final

from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, KIN, NOUNS, PRONOUNS, SPEAKERS
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.lang.en.nouns import CLASSES, GROUPS, KIND_OF, PEOPLE
from onrecord.lang.en.titles import ROLES

MAX_WORDS: Final = 24
"""A phrase of more is none."""

_STOPS: Final = frozenset(';:—–()[]“”"„«»|•!?')
_CLOSING: Final = frozenset('"”’')
_ASKED: Final = frozenset(("how", "why"))
_WHERE: Final = frozenset("outside inside aboard".split())
_LATE: Final = frozenset("on in at during after before this last earlier".split())


def subject_before(reading: Reading, low: int, at: int) -> Range | None:
    """The phrase that ends right before token ``at``, not before token ``low``; adverbs and auxiliaries are skipped.

    Two commas around an apposition or a relative clause belong to the phrase or are passed over.
    """
    end = before_the_verb(reading, low, at)
    if end <= low:
        return None
    if reading.words[end - 1] == ",":
        return _across_commas(reading, low, end - 1)
    if reading.words[end - 1] in ("who", "which"):
        end -= 1
        if end > low and reading.words[end - 1] == ",":
            end -= 1
    first = _first_of_phrase(reading, low, end)
    return (first, end) if first < end else None


def before_the_verb(reading: Reading, low: int, at: int) -> int:
    """Where adverbs and auxiliaries before the verb begin."""
    words = reading.words
    while at > low and (words[at - 1] in ADVERBS or words[at - 1] in AUXILIARIES or reading.timed[at - 1]):
        at -= 1
    if at > low + 1 and words[at - 1] in _CLOSING and reading.quoted[at - 1] < 0 and words[at - 2] == ",":
        return at - 1  # a name between marks: 'Hale, known as "the Heron," said'
    return at


def _across_commas(reading: Reading, low: int, comma: int) -> Range | None:
    """``NP, apposition, CUE``: the phrase before the first of the two commas; an apposition with a name counts."""
    opening = comma_before(reading, low, comma)
    if opening is None:
        return None
    named = reading.printed(opening + 1)[:1].isupper() and reading.words[opening + 1] not in RELATIVES
    before = comma_before(reading, low, opening)
    if before is not None and opening - before == 2 and reading.words[before + 1].isdigit():
        opening, named = before, False  # "Hale, 55, a teacher, said"
    first = _first_of_phrase(reading, low, opening)
    if first >= opening:
        return None
    return (first, comma) if named else (first, opening)


def comma_before(reading: Reading, low: int, at: int) -> int | None:
    """The last comma before a token, outside quotations and not at the very beginning."""
    for index in range(at - 1, max(low, at - MAX_WORDS) - 1, -1):
        if reading.words[index] == ",":
            return index if index > low and reading.quoted[index] < 0 else None
    return None


def _first_of_phrase(reading: Reading, low: int, end: int) -> int:
    """The first token of the noun phrase that ends before ``end``."""
    words = reading.words
    if words[end - 1] in PRONOUNS or words[end - 1] in ("it", "they"):
        return end - 1
    at = end
    while at > max(low, end - MAX_WORDS) and not _stops(reading, at - 1, end):
        at -= 1
    while at < end and (words[at] in ADVERBS or words[at] in ("and", "but", "or", "of", "by", "’s", "'s")):
        at += 1
    return at


def _stops(reading: Reading, at: int, end: int) -> bool:
    """Whether the token ``at`` cannot belong to a phrase that ends before ``end``."""
    word = reading.words[at]
    if word in _STOPS or word == "," or word in SUBORDINATORS or word in RELATIVES or reading.quoted[at] >= 0:
        return True
    if word == "and":
        return at + 1 >= end or not _opens_a_name(reading, at)
    if word in AUXILIARIES or word in PAST_FORMS:
        return word != "to" or not _is_aim_of_a_name(reading, at, end)
    lower = reading.printed(at).islower()
    if (
        lower
        and (cue := find_cue(reading.words, at))
        and cue.act == "say"
        and (cue.form == "past" or (cue.form == "s" and word not in NOUNS))
        and cue.lemma != "call"
    ):
        return True
    if lower and word.endswith("ed") and len(word) > 4 and reading.words[at - 1] not in DETERMINERS and at + 1 < end:
        return (
            reading.words[at + 1] in DETERMINERS
            or reading.words[at + 1] in PREPOSITIONS
            or not reading.words[at + 1].isalpha()
        )
    return word in PRONOUNS and at + 1 < end


def _is_aim_of_a_name(reading: Reading, at: int, end: int) -> bool:
    """``the Committee | to Protect Journalists``."""
    return 0 < at < end - 1 and reading.printed(at - 1)[:1].isupper() and reading.printed(at + 1)[:1].isupper()


def _opens_a_name(reading: Reading, at: int) -> bool:
    """Whether ``and`` at this token ties two names."""
    return (
        at > 0
        and reading.printed(at - 1)[:1].isupper()
        and (reading.printed(at + 1)[:1].isupper() or reading.words[at + 1] in DETERMINERS)
    )


def first_subject(reading: Reading, low: int, at: int) -> Range | None:
    """The subject of a sentence that begins at token ``low``: what stands before its first verb, when that comes before
    token ``at``.
    """
    start = low
    if reading.words[start] in PREPOSITIONS:
        comma = next(
            (index for index in range(start, min(at, start + MAX_WORDS)) if reading.words[index] == ","), start
        )
        start = comma if comma + 1 < at else start
    while start < at and reading.words[start] in _LATE | ADVERBS | {"meanwhile", ","}:
        start += 1
    for verb in range(start + 1, min(at + 1, start + MAX_WORDS)):
        if _is_verb(reading, verb):
            return subject_before(reading, low, verb)
    return None


def _is_verb(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if word in AUXILIARIES or word in PAST_FORMS:
        return True
    if not reading.printed(at).islower():
        return False
    cue = find_cue(reading.words, at)
    return (cue is not None and cue.form == "past") or (word.endswith("ed") and len(word) > 4)


def object_after(reading: Reading, at: int, high: int) -> int:
    """The end of the short noun phrase that begins at token ``at``; ``at`` itself where none does."""
    words = reading.words
    if at >= high:
        return at
    alone = words[at] in ("him", "them", "us", "me", "it", "you") and reading.printed(at) not in ("US", "IT")
    if alone or (words[at] == "her" and not _owns(reading, at, high)):
        return at + 1
    end = at
    while end < min(high, at + 10) and not _ends_object(reading, end, at):
        end += 1
    return end


def _owns(reading: Reading, at: int, high: int) -> bool:
    """Whether "her" at this token stands before what is hers: "told her lawyer", not "told her he left"."""
    if at + 1 >= high or not reading.words[at + 1].isalpha() or reading.timed[at + 1]:
        return False
    word = reading.words[at + 1]
    small = DETERMINERS | PREPOSITIONS | SUBORDINATORS | RELATIVES | AUXILIARIES | ADVERBS | PRONOUNS
    return word not in small and reading.printed(at + 1).islower()


def _ends_object(reading: Reading, at: int, first: int) -> bool:
    word = reading.words[at]
    if len(word) > 1 and reading.printed(at).isupper():
        return False  # "all | AS | entities"
    if word in _STOPS or word in (",", ".") or word in SUBORDINATORS or word in RELATIVES or word in AUXILIARIES:
        return True
    if at > first and (word in _WHERE | _ASKED or word in PRONOUNS | PREPOSITIONS - {"of"}):
        return True
    if at == first or (word not in DETERMINERS and word != "not"):
        return False
    before = reading.words[at - 1]
    return reading.printed(at - 1)[:1].isupper() or before.endswith("s") or before == "people"


def is_somebody(word: str) -> bool:
    """Whether a noun is somebody who can speak.

    >>> is_somebody("officials"), is_somebody("engineer"), is_somebody("documents")
    (True, True, False)
    """
    if word in _people() or word in SPEAKERS - {"report", "statement", "study"}:
        return True
    return any(
        one in _people() or KIND_OF.get(one) == "ORG"
        for one in (word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
    )


@cache
def _people() -> frozenset[str]:
    roles = chain.from_iterable(
        nouns.split() for nouns in (*ROLES.values(), *PEOPLE.values(), *CLASSES["ORG"].values())
    )
    return frozenset((*roles, *ROLES, *GROUPS, *KIN))
