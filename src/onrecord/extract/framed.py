"""Statements as they are found in, the same put right out: who speaks, who hears, who passes it on, what its cue is.

>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Ana Ruiz told the Mercury that it rained.")
>>> frame_all(reading, [RawStatement(((14, 25),), (9, 13), ((31, 40),), "")], [])[0].raw.sources
((0, 8),)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.extract.acts import cue_of
from onrecord.extract.attribution import sentence_of
from onrecord.extract.hearers import put_right
from onrecord.extract.no_answer import NoAnswer
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.extract.relays import with_relay
from onrecord.lang.cues import Cue
from onrecord.model.record import Response

_DECLINE: Final = Cue("decline", "decline", 1, "past")


class Framed(NamedTuple):
    """A statement with what stands around it."""

    raw: RawStatement
    cue: Cue
    relay: Range | None = None
    hearer: Range | None = None
    """Who was told, where that is the subject."""
    response: Response | None = None


def frame_all(reading: Reading, raws: Sequence[RawStatement], none: Sequence[NoAnswer]) -> list[Framed]:
    """Statements with what their cues are; a refusal to answer is one, whether its cue was found already or not."""
    starts = [one.cue[0] for one in none]
    met: set[int] = set()
    framed = []
    for raw in raws:
        at = bisect_left(starts, raw.cue[1]) - 1 if raw.cue else -1
        if raw.cue and at >= 0 and meets(none[at].cue, raw.cue):
            met.add(at)
            framed.append(_refused(raw, none[at]))
        else:
            framed.append(_framed(reading, raw))
    unanswered = [_unanswered(one) for at, one in enumerate(none) if at not in met and one.sources]
    return _kept_back(reading, _once(framed), unanswered)


def _kept_back(reading: Reading, framed: Sequence[Framed], unanswered: Sequence[Framed]) -> list[Framed]:
    """``Asked whether it held, he would not say``: what nobody in particular asked is what he keeps back."""
    asked = {
        sentence_of(reading, one.raw.cue): one
        for one in framed
        if one.raw.cue and one.cue.act == "ask" and not one.raw.sources and one.raw.contents
    }
    found = []
    for one in unanswered:
        cue = one.raw.cue or (0, 0)
        question = None if one.raw.contents else asked.get(sentence_of(reading, cue))
        if question and question.raw.contents[-1][1] <= cue[0]:
            asked.pop(sentence_of(reading, cue))
            framed = [other for other in framed if other is not question]
            one = one._replace(raw=one.raw._replace(contents=question.raw.contents))
        found.append(one)
    return [*framed, *found]


def _once(framed: Sequence[Framed]) -> list[Framed]:
    """Without those that say the same again with the same cue: "quoted him as saying" has two verbs."""
    return list({(one.raw.cue, one.raw.contents): one for one in reversed(framed)}.values())[::-1]


def _framed(reading: Reading, raw: RawStatement) -> Framed:
    raw, hearer = put_right(reading, raw)
    raw, relay = with_relay(reading, raw)
    return Framed(raw, cue_of(reading, raw), relay, hearer)


def _refused(raw: RawStatement, none: NoAnswer) -> Framed:
    """A statement whose cue is part of a refusal; how he was asked is nothing that he says."""
    contents = tuple(place for place in raw.contents if place[1] > none.cue[1]) or none.contents
    return Framed(raw._replace(contents=contents), _DECLINE, response=none.response)


def _unanswered(one: NoAnswer) -> Framed:
    raw = RawStatement(one.sources, one.cue, one.contents, "a request for comment")
    return Framed(raw, _DECLINE, response=one.response)


def meets(one: Range, other: Range) -> bool:
    """Whether two places share a character."""
    return one[0] < other[1] and other[0] < one[1]
