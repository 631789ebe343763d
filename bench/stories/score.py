"""The marked articles and what came out of them in, figures out.

>>> pairs({frozenset("ab"), frozenset("ac")}, {frozenset("ab")})
(1.0, 0.5, 0.6666666666666666)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations
from typing import NamedTuple

from bench.identity.score import b_cubed
from bench.stories.load import Mark, Marked
from onrecord.link.storylines import find_storylines
from onrecord.link.timeline import timeline
from onrecord.model.article import Article
from onrecord.model.record import Event
from onrecord.model.storyline import Storyline, TimelineItem

Pair = frozenset[str]
Figures = tuple[float, float, float]
"""Precision, recall, F."""


class Scored(NamedTuple):
    """The figures of one half."""

    stories: Figures
    """Over pairs of articles that are about one matter."""
    b_cubed: Figures
    events: Figures
    """Over pairs of places in two articles that tell one event."""
    reachable: float
    """Recall of the pairs of whose places both were found as events."""
    told: int
    """Places that tell an event."""
    found: int
    """Those of them where an event was found."""
    unjudged: int
    """Pairs that were put together, of which one place or both are not marked."""
    misses: list[str]


def score(gold: Sequence[Marked], articles: Mapping[str, Article]) -> Scored:
    """Put articles and events together, and hold both against the gold."""
    storylines = find_storylines([articles[one.slug] for one in gold])
    matter = {one.slug: one.matter for one in gold}
    answer = {slug: next((it.id for it in storylines if slug in it.articles), slug) for slug in matter}
    wanted, ours = set(_together(matter)), set(_together(answer))
    tellings = _tellings(gold, articles)
    events = {frozenset(pair) for pair in _told_together(gold)}
    items = timeline([articles[one.slug] for one in gold])
    merged, unjudged = _merged(items, tellings)
    return Scored(
        pairs(wanted, ours),
        b_cubed(answer, matter),
        pairs(events, merged),
        reachable=_reachable(events, merged, set().union(*tellings.values())),
        told=len({(one.slug, mark.event) for one in gold for mark in one.marks}),
        found=len(set().union(*tellings.values())) if tellings else 0,
        unjudged=unjudged,
        misses=[
            *_story_misses(wanted, ours, storylines),
            *_event_misses(events, merged, set().union(*tellings.values())),
        ],
    )


def pairs(wanted: AbstractSet[Pair], ours: AbstractSet[Pair]) -> Figures:
    """Precision, recall and F over pairs; 1.0 where there is nothing to be wrong."""
    right = len(wanted & ours)
    precision = right / len(ours) if ours else 1.0
    recall = right / len(wanted) if wanted else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def _together(group_of: Mapping[str, str]) -> Iterator[Pair]:
    for one, other in combinations(group_of, 2):
        if group_of[one] == group_of[other]:
            yield frozenset((one, other))


def _tellings(gold: Sequence[Marked], articles: Mapping[str, Article]) -> dict[tuple[str, str], set[str]]:
    """Article and record -> the marked events that it tells, each with its article: ``slug event``."""
    found: dict[tuple[str, str], set[str]] = {}
    for one in gold:
        for record in articles[one.slug].records:
            if isinstance(record, Event):
                names = {f"{one.slug} {mark.event}" for mark in one.marks if _tells(record, mark)}
                if names:
                    found[one.slug, record.id] = names
    return found


def _tells(event: Event, mark: Mark) -> bool:
    return any(span.start < mark.end and mark.start < span.end for span in (event.trigger, *event.mentions))


def _told_together(gold: Sequence[Marked]) -> Iterator[tuple[str, str]]:
    told = sorted({(mark.event, one.slug) for one in gold for mark in one.marks})
    for (event, one), (same, other) in combinations(told, 2):
        if event == same:
            yield f"{one} {event}", f"{other} {event}"


def _merged(items: Iterable[TimelineItem], tellings: Mapping[tuple[str, str], set[str]]) -> tuple[set[Pair], int]:
    """Pairs of marked places that stand on one item, and how many others do."""
    merged, unjudged = set[Pair](), 0
    for item in items:
        for one, other in combinations(item.tellings, 2):
            ours = tellings.get((one.article, one.record), set())
            theirs = tellings.get((other.article, other.record), set())
            unjudged += not ours or not theirs
            same = {frozenset((a, b)) for a in ours for b in theirs if a.split()[1] == b.split()[1]}
            merged |= same or {frozenset((a, b)) for a in ours for b in theirs}
    return merged, unjudged


def _reachable(wanted: AbstractSet[Pair], ours: AbstractSet[Pair], found: AbstractSet[str]) -> float:
    within = {pair for pair in wanted if pair <= found}
    return len(within & ours) / len(within) if within else 1.0


def _story_misses(wanted: AbstractSet[Pair], ours: AbstractSet[Pair], storylines: Iterable[Storyline]) -> Iterator[str]:
    ties = {frozenset((tie.one, tie.other)): tie for it in storylines for tie in it.ties}
    for pair in sorted(map(sorted, ours - wanted)):
        tie = ties.get(frozenset(pair))
        why = [(it.kind, it.one.text, it.other.text) for it in tie.reasons] if tie else "not tied themselves"
        yield f"together: {' + '.join(pair)}: {tie.strength if tie else ''} {why}"
    yield from (f"apart: {' | '.join(pair)}" for pair in sorted(map(sorted, wanted - ours)))


def _event_misses(wanted: AbstractSet[Pair], ours: AbstractSet[Pair], found: AbstractSet[str]) -> Iterator[str]:
    yield from (f"one event: {' + '.join(pair)}" for pair in sorted(map(sorted, ours - wanted)))
    for pair in sorted(map(sorted, wanted - ours)):
        yield f"two events: {' | '.join(one + ('' if one in found else ' (not found)') for one in pair)}"
