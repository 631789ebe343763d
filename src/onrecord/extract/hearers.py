"""Verbs of telling have somebody who hears on one side and who speaks on the other: a statement in, the same with its
speaker put right out, and who was told where that is the subject.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz, 39, who works nights, told the Mercury: “It rains.”"
>>> raw, hearer = put_right(lay_out(text), RawStatement(((37, 48),), (32, 36), ((51, 60),), ""))
>>> text[slice(*raw.sources[0])], hearer
('Ana Ruiz', None)
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.addressees import verb_of
from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.phrases import object_after, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, NO_HEARERS
from onrecord.lang.en.grammar import BE

_NEVER_TURNED: Final = frozenset("tell inform notify brief".split())
"""Behind them never stands who speaks."""
_TOLD: Final = _NEVER_TURNED | frozenset("assure reassure remind warn advise urge order ask instruct".split())


def put_right(reading: Reading, raw: RawStatement) -> tuple[RawStatement, Range | None]:
    """The statement with who speaks as its source, and who "was told" it, if anybody was."""
    found = verb_of(reading, raw.cue) if raw.cue else None
    if raw.cue is None or found is None or found[1].lemma not in _TOLD or found[1].form != "past":
        return raw, None
    at, cue = found
    low, high = sentence_of(reading, raw.cue)
    bare = cue.lemma == "tell" and reading.words[at + 1 : at + 2] == ["to"]  # "Couple told to leave"
    if bare or _is_passive(reading, low, at):
        return _told(reading, raw, low, at, high)
    behind = raw.sources and tokens_of(reading, raw.sources[0])[0] == at + cue.words
    subject = subject_before(reading, low, at) if behind and cue.lemma in _NEVER_TURNED else None
    return (raw._replace(sources=(reading.chars(*subject),)) if subject else raw), None


def _is_passive(reading: Reading, low: int, at: int) -> bool:
    while at > low and reading.words[at - 1] in ADVERBS:
        at -= 1
    return at > low and reading.words[at - 1] in BE


def _told(reading: Reading, raw: RawStatement, low: int, at: int, high: int) -> tuple[RawStatement, Range | None]:
    """``she had been told by her manager``: the subject hears, who stands behind "by" speaks."""
    subject = subject_before(reading, low, at)
    hearer = reading.chars(*subject) if subject and reading.words[subject[1] - 1] not in NO_HEARERS else None
    if at + 2 < high and reading.words[at + 1] == "by":
        return raw._replace(sources=(reading.chars(at + 2, object_after(reading, at + 2, high)),)), hearer
    heard = raw.sources and hearer and raw.sources[0][0] < hearer[1] and hearer[0] < raw.sources[0][1]
    return (raw._replace(sources=()) if heard else raw), hearer
