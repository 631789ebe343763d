"""Who does what a verb says: a verb in, the phrase that is its subject out, also where that stands far away.

>>> from onrecord.extract.events.hits import find_hits
>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Osk urged Ebb to release the prisoners.")
>>> verbs = [hit for hit in find_hits(reading) if hit.form == "bare"]
>>> subject_of(reading, verbs[0], 0)
(2, 3)
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.events.hits import Hit, before_the_adverbs, before_the_group, is_passive
from onrecord.extract.events.phrases import phrase_at
from onrecord.extract.phrases import first_subject, subject_before
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import PARTS
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, SUBORDINATORS
from onrecord.lang.standing import before_to, is_control, is_done_to

JOINTS: Final = frozenset(("and", "but", "or", "then"))
_REACH: Final = 12
"""So many tokens before "to" the verb is looked for that says who shall do it; twice as many before "-ing"."""


def subject_of(reading: Reading, hit: Hit, low: int) -> Range | None:
    """The subject of a verb, in tokens.

    Args:
        reading: the text, laid out.
        hit: the verb.
        low: the first token of its sentence, or of what is said.
    """
    found = _subject(reading, hit, low)
    return _trimmed(reading, *found) if found else None


def _trimmed(reading: Reading, first: int, end: int) -> Range | None:
    """Without a dateline or a day before it: "OSK - | A court", "In May 2017 | the army"."""
    for at in range(end - 2, first, -1):
        if reading.words[at] in ("-", "–", "—") and reading.text[reading.starts[at] - 1].isspace():
            first = at + 1
            break
    while first < end and (reading.timed[first] or (reading.words[first] in PREPOSITIONS and reading.timed[first + 1])):
        first += 1
    return (first, end) if first < end else None


def _subject(reading: Reading, hit: Hit, low: int) -> Range | None:
    words, first = reading.words, hit.verb
    if hit.form == "bare":
        return _of_infinitive(reading, low, before_the_adverbs(reading, low, first) - 1)
    if hit.form == "ing":
        return _of_gerund(reading, low, first)
    at = before_the_group(reading, low, first)
    if "to" in words[at:first]:
        return _of_infinitive(reading, low, at + words[at:first].index("to"))
    if at > low and words[at - 1] in JOINTS:
        return _of_the_verb_before(reading, low, at - 1)
    found = subject_before(reading, low, at) if at > low else None
    if found and hit.form == "passive" and not is_passive(reading, low, first):
        found = _nearest(reading, *found)
    return found if found and not _is_object(reading, low, found) else _of_the_verb_before(reading, low, first)


def _nearest(reading: Reading, low: int, high: int) -> Range:
    """``the first two of | five people``, who were convicted."""
    parts = (at for at in range(high - 2, low, -1) if reading.words[at] == "of" and reading.words[at - 1] in PARTS)
    return next(((at + 1, high) for at in parts), (low, high))


def _is_object(reading: Reading, low: int, found: Range) -> bool:
    return found[0] > low and reading.words[found[0] - 1] in ("to", "by", "for", "with")


def _of_the_verb_before(reading: Reading, low: int, at: int) -> Range | None:
    """``Ruiz called in the envoy | and urged``: the first subject of the sentence."""
    start = max((index + 1 for index in range(low, at) if reading.words[index] in (":", ";")), default=low)
    for index in range(start + 1, at - 1):
        if reading.words[index] == "that" and (later := first_subject(reading, index + 1, at)):
            return later
    return first_subject(reading, start, at) if start < at else None


def _of_infinitive(reading: Reading, low: int, to: int) -> Range | None:
    """Of "to" at a token: the object of a verb of wanting before it, else the subject."""
    for at in range(to - 1, max(low, to - _REACH) - 1, -1):
        word = reading.words[at]
        if word in (",", ";", ":") or word in SUBORDINATORS:
            break
        if is_control(word) or (word in ("on", "for") and at > low and is_control(reading.words[at - 1])):
            if at + 1 < to and not is_passive(reading, low, at):
                return at + 1, to
            break
    governor = to - 1
    if governor > low and before_to(reading.words[governor]):
        at = before_the_group(reading, low, governor)
        if at > low and (found := subject_before(reading, low, at)):
            return found
    return _of_the_verb_before(reading, low, to)


def _of_gerund(reading: Reading, low: int, at: int) -> Range | None:
    """``Kott was jailed for | selling``: who did it; ``Korea | sending troops``: the phrase before it."""
    if at <= low or reading.words[at - 1] in DETERMINERS:
        return None
    if reading.printed(at - 1)[:1].isupper():
        return subject_before(reading, low, at)
    for index in range(at - 1, max(low, at - 2 * _REACH) - 1, -1):
        if is_done_to(reading.words[index]):
            behind = reading.words[index + 1]
            if is_passive(reading, low, index) or behind in PREPOSITIONS or reading.timed[index + 1]:
                return subject_before(reading, low, before_the_group(reading, low, index))
            return phrase_at(reading, index + 1, at)
    return _of_the_verb_before(reading, low, at)
