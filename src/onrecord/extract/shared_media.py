"""Statements with their media in, the same out with the media that two verbs or two sentences share.

"Said in a statement that it held | and insisted that nobody would leave": one subject, one occasion. A verb of going on
("he added", "she continued") goes on with what its speaker said right before, in the next sentence too. Another hearer,
"later", or another subject is another occasion.

>>> goes_on("add"), goes_on("deny")
(True, False)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from onrecord.extract.attribution import inside, sentence_of, tokens_of
from onrecord.extract.framed import Framed
from onrecord.extract.media import medium_of_scene
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import GOES_ON, PRONOUNS
from onrecord.lang.en.media import CROWDS, WRITTEN
from onrecord.model.annotation import Mention
from onrecord.model.record import Participant, Statement

_ANOTHER_TIME: Final = frozenset("later earlier previously separately subsequently since court".split())
"""They take the second verb away from the first one's occasion."""


def goes_on(lemma: str) -> bool:
    """Whether a verb goes on with what its speaker said before."""
    return lemma in GOES_ON


def share_media(
    reading: Reading, body: Sequence[Framed], built: Sequence[Statement], mentions: Sequence[Mention]
) -> list[Statement]:
    """The statements, in the same order.

    Args:
        reading: the text.
        body: where they stand.
        built: the statement of each.
        mentions: of those whom the text names, in order.
    """
    told = {sentence_of(reading, one.raw.cue) for one in body if one.raw.cue}
    done = [
        _of_the_scene(reading, framed, one, told, mentions)
        if not one.medium and (not _tells_another(framed, one) or _tells_a_crowd(one))
        else one
        for framed, one in zip(body, built, strict=True)
    ]
    order = sorted((one.raw.cue, number) for number, one in enumerate(body) if one.raw.cue)
    for (_, before), (_, number) in pairwise(order):
        earlier, one = done[before], done[number]
        if one.medium or not earlier.medium or _tells_another(body[number], one) or not _same_speaker(earlier, one):
            continue
        if _is_one_occasion(reading, body[before].raw, body[number]):
            done[number] = msgspec.structs.replace(one, medium=earlier.medium)
        elif body[number].cue.lemma == "write" and _is_next_line(reading, body[before].raw, body[number].raw):
            written = earlier.medium.kind in WRITTEN
            done[number] = msgspec.structs.replace(one, medium=earlier.medium if written else None)
    return done


def _of_the_scene(
    reading: Reading, framed: Framed, one: Statement, told: Collection[Range], mentions: Sequence[Mention]
) -> Statement:
    """With the medium of the sentence before, where that tells of nothing but its speaker's going there."""
    if framed.raw.cue is None or not one.sources:
        return one
    second = sentence_of(reading, framed.raw.cue)
    at = bisect_left(reading.sentences, second) - 1
    if at < 0 or reading.sentences[at] in told or _has_another_time(reading, *second):
        return one
    first = reading.sentences[at]
    start, end = reading.chars(*first)
    if not _begins_with(reading, (start, end), one.sources[0], mentions):
        return one
    medium = medium_of_scene(reading, *first)
    return msgspec.structs.replace(one, medium=medium) if medium else one


def _begins_with(reading: Reading, place: Range, who: Participant, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence begins with somebody, or with the same words for him."""
    start, end = place
    words = who.span.text
    if who.entity is None:
        if words.lower() in PRONOUNS:
            near = bisect_left(mentions, start, key=lambda mention: mention.span.start)
            return near < len(mentions) and mentions[near].span.start == start and mentions[near].form == "name"
        return reading.text[start : start + len(words)].lower() == words.lower()
    near = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    return near < len(mentions) and mentions[near].span.start < end and mentions[near].entity == who.entity


def _has_another_time(reading: Reading, low: int, high: int) -> bool:
    outside = (at for at in range(low, high) if reading.quoted[at] < 0)
    return any(reading.words[at] in _ANOTHER_TIME for at in outside)


def _tells_another(framed: Framed, one: Statement) -> bool:
    """``told police``: who is told something is told it through something else."""
    return bool(one.addressees) and framed.cue.lemma == "tell"


def _tells_a_crowd(one: Statement) -> bool:
    """``told supporters``: who hears it was there."""
    return all(who.span.text.lower().split()[-1] in CROWDS for who in one.addressees)


def _same_speaker(earlier: Statement, one: Statement) -> bool:
    """Whether both have one source, or the later one has none or a pronoun for it; who is asked answers."""
    if not one.sources:
        return True
    if not earlier.sources:
        return earlier.act == "ask"
    who, first = one.sources[0], earlier.sources[0]
    if who.span == first.span or (who.entity is not None and who.entity == first.entity):
        return True
    return who.entity is None and who.span.text.lower() in PRONOUNS


def _is_one_occasion(reading: Reading, earlier: RawStatement, one: Framed) -> bool:
    cue = one.raw.cue
    if cue is None or earlier.cue is None or inside(cue, earlier.contents):
        return False
    first, second = sentence_of(reading, earlier.cue), sentence_of(reading, cue)
    low, high = tokens_of(reading, (earlier.cue[1], cue[1]))
    between = [at for at in range(low, high) if not _is_said(reading, at, (*earlier.contents, *one.raw.contents))]
    begins = _begins(reading, max(low, second[0]), high)
    if any(reading.words[at] in _ANOTHER_TIME or (at >= begins and reading.timed[at]) for at in between):
        return False
    if first == second:
        asked = not earlier.sources and earlier.cue[1] <= cue[0]
        return asked or one.raw.sources == earlier.sources or not one.raw.sources or goes_on(one.cue.lemma)
    return second[0] == first[1] and goes_on(one.cue.lemma)


def _begins(reading: Reading, low: int, high: int) -> int:
    """The clause of a second cue, which ends before token ``high``; a time before it is that of the first."""
    return next((at for at in range(high - 1, low - 1, -1) if reading.words[at] in ("and", "but", ",")), low)


def _is_next_line(reading: Reading, earlier: RawStatement, one: RawStatement) -> bool:
    """Whether a cue stands in the sentence behind that of an earlier one, which says of no other time."""
    if one.cue is None or earlier.cue is None:
        return False
    second = sentence_of(reading, one.cue)
    return second[0] == sentence_of(reading, earlier.cue)[1] and not _has_another_time(reading, *second)


def _is_said(reading: Reading, at: int, contents: Sequence[Range]) -> bool:
    return inside((reading.starts[at], reading.ends[at]), contents)
