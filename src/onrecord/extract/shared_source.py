"""Who says it, where another statement of the same sentence tells: a participle or a second verb has the source of the
one before it, and who is asked asks nothing.

>>> from onrecord.extract.reading import lay_out
>>> text = "It held, Ann Hale said, adding that it rained."
>>> told = RawStatement(((9, 17),), (18, 22), ((0, 7),), ""), RawStatement((), (24, 30), ((36, 45),), "")
>>> [text[start:end] for raw in with_shared_sources(lay_out(text), told) for start, end in raw.sources]
['Ann Hale', 'Ann Hale']
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.phrases import first_subject, is_somebody
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, PRONOUNS
from onrecord.lang.en.grammar import PREPOSITIONS

_JOINTS: Final = frozenset(("and", "but", "then"))
_OPENS: Final = frozenset(("when", "if", "while", "once", "after", ","))
"""Before them, or before nothing, "asked" has no subject."""


def with_shared_sources(reading: Reading, raws: Sequence[RawStatement]) -> list[RawStatement]:
    """The statements, each with who says it as far as its sentence tells.

    Args:
        reading: the text, laid out.
        raws: its statements.
    """
    told = [_by_nobody(reading, raw) for raw in raws]
    named: dict[Range, list[RawStatement]] = {}
    for raw in told:
        if raw.cue and raw.sources:
            named.setdefault(sentence_of(reading, raw.cue), []).append(raw)
    return [raw if raw.sources or not raw.cue else _shared(reading, raw, named) for raw in told]


def _by_nobody(reading: Reading, raw: RawStatement) -> RawStatement:
    """``Asked why it rained, Hale left``: nobody is named who asked him, unless behind "by"."""
    low, end = tokens_of(reading, raw.cue or (0, 0))
    verb = find_cue(reading.words, low) if low < end else None
    if not verb or not raw.sources or verb.form != "past" or verb.lemma.partition("_")[0] not in ("ask", "question"):
        return raw
    first, _ = sentence_of(reading, raw.cue or (0, 0))
    first_source, _ = tokens_of(reading, raw.sources[0])
    opens = low == first or reading.words[low - 1] in _OPENS or reading.quoted[low - 1] >= 0
    asker = first_source < low or "by" in reading.words[max(0, first_source - 1) : first_source]
    return raw if asker or not opens else raw._replace(sources=())


def _shared(reading: Reading, raw: RawStatement, named: dict[Range, list[RawStatement]]) -> RawStatement:
    """With the source of the statement before it in the sentence, where its verb has no subject of its own."""
    cue = raw.cue or (0, 0)
    before = [one for one in named.get(sentence_of(reading, cue), ()) if one.cue and one.cue[1] <= cue[0]]
    low, end = tokens_of(reading, cue)
    if low >= end or not _goes_on(reading, low):
        return raw
    if not before:
        return _of_the_subject(reading, raw, low)
    last = max(before, key=lambda one: one.cue or (0, 0))
    within = any(start <= cue[0] < stop for start, stop in last.contents)
    return raw if within else raw._replace(sources=last.sources)


def _of_the_subject(reading: Reading, raw: RawStatement, at: int) -> RawStatement:
    """``Nurses have gone on strike, | warning that``: with the subject of the sentence, if that can speak."""
    low, _ = sentence_of(reading, raw.cue or (0, 0))
    subject = first_subject(reading, low, at) if reading.words[at].endswith("ing") else None
    if subject is None or (low == subject[0] and reading.words[low] in PREPOSITIONS):
        return raw
    named = any(reading.printed(index)[:1].isupper() for index in range(subject[0] + (subject[0] == low), subject[1]))
    speaks = named or reading.words[subject[0]] in PRONOUNS or is_somebody(reading.words[subject[1] - 1])
    return raw._replace(sources=(reading.chars(*subject),)) if speaks else raw


def _goes_on(reading: Reading, at: int) -> bool:
    """``said, | adding``, ``calls it late but | warns``: a verb behind a comma or a joint, with nothing between."""
    before = at - 1
    while before > 0 and reading.words[before] in ADVERBS | AUXILIARIES:
        before -= 1
    if reading.words[at].endswith("ing"):
        return before == at - 1 and reading.words[before] == ","
    return reading.words[before] in _JOINTS and find_cue(reading.words, at) is not None
