"""What a stretch of tokens is, as far as form tells without a grammar: a clause, a thing, a passive.

>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("The mayor shared a video of the boat.")
>>> is_thing(reading, 3, 8), is_clause(reading, 3)
(True, False)
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, CLAUSES, FINITE_FORMS, NEW, PRONOUNS
from onrecord.lang.en.grammar import BE, DETERMINERS, PAST_FORMS, PREPOSITIONS

_NEAR: Final = 12
"""So many words of a content are looked at for a quotation."""
_LONG: Final = 3


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
    return before >= 0 and reading.words[before] in BE


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
