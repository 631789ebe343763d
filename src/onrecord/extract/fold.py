r"""Statements of headline, standfirst and bullets that the body makes again: all statements in, those of the body out,
with the places that say them over again.

>>> from onrecord.extract.acts import SAYING
>>> from onrecord.extract.raw import RawStatement
>>> text = "Boats lost off Port Ellery\nTwo boats had been lost off Port Ellery, the harbour master said."
>>> said = Framed(RawStatement(((71, 89),), (90, 94), ((27, 69),), ""), SAYING)
>>> fold(text, [said], [(0, 26)])[1]
{0: ((0, 26),)}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.extract.framed import Framed
from onrecord.extract.raw import Range
from onrecord.extract.repeats import likeness, likest, plain_stems, stems, weigh

_LEAD: Final = 0.2
"""A headline mostly tells what the lead tells."""
_AT_MOST: Final = 24
"""So many statements of headline and bullets are compared with the body."""
_PLAIN: Final = 2
"""So many words that are no names, at least, a headline without a verb of saying has in common with what it repeats."""
_NAMES: Final = 3
"""What a headline says in more words has one such word in common, at least, or speaker and act."""
_SAME_SOURCE: Final = 0.15
_SAME_ACT: Final = 0.2
_ALIKE: Final = frozenset(
    (("deny", "plead"), ("ask", "demand"), ("demand", "ask"), ("admit", "say"), ("say", "announce"))
)
"""Acts that headlines exchange."""


class _Said(NamedTuple):
    """A statement of the body, ready to be compared."""

    one: Framed
    stems: set[str]
    """Of its contents and its sources."""
    speaker: set[str]
    """Stems of its sources alone."""
    plain: set[str]
    """Stems of its contents that are figures or no part of a name."""


def fold(
    text: str, framed: Sequence[Framed], fronts: Sequence[Range]
) -> tuple[list[Framed], dict[int, tuple[Range, ...]]]:
    """Statements of the body, and for some of them the places in headline or bullets that say the same.

    Args:
        text: of the article.
        framed: its statements.
        fronts: headline and bullets.
    """
    body = [one for one in framed if not _front(one, fronts)]
    said = [_said(text, one) for one in body]
    inside = [(front, one) for one in framed if (front := _front(one, fronts))]
    whole = {front: likest(_marks_of_line(text[slice(*front)], said)) for front in fronts}
    repeats: list[tuple[int, Range]] = []
    alone = [one for _, one in inside[_AT_MOST:]]
    for front, one in inside[:_AT_MOST]:
        index = likest(_marks(text, one, said))
        if index is not None:
            repeats += [(index, place) for place in one.raw.contents or (front,)]
            whole[front] = None if whole[front] == index else whole[front]
        elif whole[front] is None:
            alone.append(one)
    repeats += [(index, front) for front, index in whole.items() if index is not None]
    numbers = {index for index, _ in repeats}
    return [*body, *alone], {number: tuple(place for index, place in repeats if index == number) for number in numbers}


def _said(text: str, one: Framed) -> _Said:
    speaker = stems(_words(text, one.raw.sources))
    words = _words(text, one.raw.contents)
    return _Said(one, stems(words) | speaker, speaker, plain_stems(words))


def _marks(text: str, front: Framed, said: Sequence[_Said]) -> list[float]:
    """How like each statement of the body is to one in a headline or bullet; the lead is favoured."""
    content, source = weigh(_words(text, front.raw.contents)), stems(_words(text, front.raw.sources))
    marks = [_mark(front, content, source, other) for other in said]
    if marks and marks[0] >= _SAME_SOURCE + _SAME_ACT:
        marks[0] += _LEAD
    return marks


def _mark(front: Framed, content: Mapping[str, int], speaker: set[str], said: _Said) -> float:
    """How like two statements are: same words, same speaker, same act."""
    source = not speaker.isdisjoint(said.speaker)
    ours, theirs = front.cue.act, said.one.cue.act
    if not front.raw.contents:
        return float(source and front.cue.lemma == said.one.cue.lemma)
    act = source and (ours == theirs or (ours, theirs) in _ALIKE)
    if not act and len(content) > _NAMES and content.keys().isdisjoint(said.plain):
        return 0.0
    return likeness(content, said.stems) + _SAME_SOURCE * source + _SAME_ACT * act


def _marks_of_line(line: str, said: Sequence[_Said]) -> list[float]:
    """How like each statement is to a whole headline or bullet."""
    weights = weigh(line)
    return [_mark_of_line(weights, one) for one in said]


def _mark_of_line(weights: Mapping[str, int], said: _Said) -> float:
    """How like a statement is to a line, which has to share more with it than names."""
    source = not said.speaker.isdisjoint(weights)
    if len(weights.keys() & said.plain) < _PLAIN:
        return 0.0
    return likeness(weights, said.stems) + _SAME_SOURCE * source


def _front(one: Framed, fronts: Sequence[Range]) -> Range | None:
    """The headline or bullet that a statement stands in."""
    at = one.raw.contents[0][0] if one.raw.contents else one.raw.cue[0] if one.raw.cue else -1
    return next(((start, end) for start, end in fronts if start <= at < end), None)


def _words(text: str, places: Sequence[Range]) -> str:
    return " ".join(text[start:end] for start, end in places)
