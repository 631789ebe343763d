"""Two articles in, whether they are about one matter out, and why: the words of both that say so.

What speaks for it is of two kinds that must come together: whom and what both name, the rarer and the more often the
better, and the words that both use otherwise. Names alone are shared by two articles about a mayor, words alone by two
about strikes. An event or a figure that both tell adds to it.

>>> Rarity([]).of("c:NO")
0.0
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import exp, log, sqrt
from typing import Final, NamedTuple

from onrecord.link.same_events import Seen, is_talk, points, same_type
from onrecord.link.told import Told, ToldEvent, family_key, is_country, is_large_place
from onrecord.model.annotation import Quantity
from onrecord.model.span import Span
from onrecord.model.storyline import Reason, Tie

TIED: Final = 0.25
"""Strength from which two articles are held to be about one matter."""
_NAMED: Final = 1.1
"""What the names of both have to weigh together at least: one town, or one family name, is not enough."""
_SOON: Final = 7
"""Days within which two articles lose nothing for being published one after the other."""
_FADES: Final = 60.0
"""Days after that in which what speaks for it falls to a third of it."""
_UNKNOWN: Final = 21
"""Days that are taken to lie between two articles of which one has no day."""
_FARTHEST: Final = 400
"""Days after which nothing is compared any more."""
_SMALL: Final = 100
"""A set of fewer articles says nothing of how rare a name or a word is: it is taken for one of so many."""
_SORTS: Final = {"p": 1.5, "o": 1.0, "g": 1.0, "n": 0.8, "s": 0.5}
"""What a name of each sort weighs at most."""
_EVENT: Final = 0.04
"""What a point of an event weighs (`same_events.points`) of which somebody, or the place, is as rare as can be."""
_FEW: Final = 25
"""A name is rare that so many articles have,"""
_PART: Final = 40
"""or one in so many: that two articles name a president, or tell of the election, is no evidence."""
_LONE: Final = 0.4
"""Strength that a single reason needs."""
_BY_FIGURE: Final = 0.5
"""What of it counts when only a figure agrees."""
_FIGURE: Final = 0.03
_MOST_EVENTS: Final = 2
_MOST_FIGURES: Final = 2
_MOST_NAMES: Final = 6
_COMPARED: Final = 8
"""So many events of a type two articles compare, the first ones of each,"""
_COMPARISONS: Final = 150
"""and so many pairs in all."""
_DAYS_APART: Final = 3
"""Events of one sort that lie farther apart are two."""
_LEAST_FIGURE: Final = 100.0
"""A smaller number stands in many articles."""


class Found(NamedTuple):
    """A reason, and what it weighs."""

    weight: float
    reason: Reason


class Rarity:
    """How much names and words say, by how many articles of the set have them.

    Args:
        told: the set.
        among: how many articles it was chosen from for what they name; fewer than these: it was not.
    """

    def __init__(self, told: Sequence[Told], *, among: int = 0) -> None:
        self._all = max(len(told), _SMALL)
        self._chosen_from = max(among, self._all)
        self._few = max(_FEW, self._chosen_from / _PART)
        self._names = Counter(key for one in told for key in one.names)
        self._words = Counter(word for one in told for word in one.words)

    def of(self, key: str) -> float:
        """Of a name, from 0 (every article has it) to the weight of its sort."""
        if is_country(key):
            return 0.0
        weight = _SORTS[key[0]] * log(self._chosen_from / max(2, self._names[key])) / log(self._chosen_from / 2)
        return max(0.0, weight / 2 if is_large_place(key) else weight)

    def is_rare(self, key: str) -> bool:
        """Whether so few articles have a name that it is evidence by itself."""
        return self._names[key] <= self._few

    def of_word(self, word: str) -> float:
        """Of a word, from 0."""
        return max(0.0, log(self._all / (1 + self._words[word])))


class Weighed(NamedTuple):
    """An article, ready to be compared with others of its set."""

    told: Told
    names: dict[str, float]
    """How rare each is, times how often the article speaks of it."""
    rarity: dict[str, float]
    rare: frozenset[str]
    """Names that few articles have."""
    words: dict[str, float]
    families: dict[str, str]
    """The family names of those with a full name, as keys -> the key of each."""
    long_names: float
    """Length of the vector of names."""
    long_words: float
    events: dict[str, list[ToldEvent]]
    """By type."""


def weigh(told: Told, rarity: Rarity) -> Weighed:
    """An article with what its names and words say."""
    rare = {key: weight for key in told.names if (weight := rarity.of(key)) > 0}
    names = {key: weight * (1 + log(max(1, told.names[key].mentions))) for key, weight in rare.items()}
    words = {word: rarity.of_word(word) for word in told.words}
    events: dict[str, list[ToldEvent]] = {}
    for one in told.events:
        for label in filter(None, (one.type.plover, one.type.justice, one.type.other)):
            events.setdefault(label, []).append(one)
    families = {family_key(key): key for key in sorted(names, reverse=True) if key.startswith("p:")}
    few = frozenset(key for key in rare if rarity.is_rare(key))
    return Weighed(told, names, rare, few, words, families, _length(names.values()), _length(words.values()), events)


def _length(weights: Iterable[float]) -> float:
    return sqrt(sum(weight * weight for weight in weights))


def tie(one: Weighed, other: Weighed) -> Tie | None:
    """What holds two articles together; None: nothing, or not enough.

    ``strength`` is the geometric mean of two cosines, of names and of words, which fades with the days between the
    articles, and a little for each event and each figure that both tell. 1 would be the same article twice.

    Args:
        one: the article that was published first.
        other: the other one.
    """
    shared = _shared(one, other)
    alike = sqrt(_alike_names(one, other, shared) * _alike_words(one, other))
    gap = _gap(one.told, other.told)
    if not alike or gap > _FARTHEST:
        return None
    alike *= exp(-max(0, gap - _SOON) / _FADES)
    if alike < TIED / 2:
        return None
    events = _events(one, other)
    if not events and (_rare_names(one, other, shared) < _NAMED or _is_another(one, other)):
        return None
    found = [*events, *_names(one, other, shared), *_figures(one.told, other.told)]
    strength = alike + sum(it.weight for it in found if it.reason.kind != "name")
    if strength < (TIED if len(found) > 1 else _LONE):
        return None
    return Tie(one.told.article.id, other.told.article.id, round(strength, 3), tuple(it.reason for it in found))


def _shared(one: Weighed, other: Weighed) -> list[str]:
    """What `shared_names` gives, of names that weigh something."""
    both = one.names.keys() & other.names.keys()
    alone = (one.names.keys() & other.families.keys()) | (other.names.keys() & one.families.keys())
    return sorted(both | alone)


def _alike_names(one: Weighed, other: Weighed, shared: Iterable[str]) -> float:
    """The cosine of their names."""
    product = sum(_weight(one, key) * _weight(other, key) for key in shared)
    return min(1.0, product / (one.long_names * other.long_names)) if product else 0.0


def _weight(one: Weighed, key: str) -> float:
    return one.names.get(key) or one.names[one.families[key]]


def _rarity(one: Weighed, other: Weighed, key: str) -> float:
    return min(one.rarity.get(key, _SORTS["s"]), other.rarity.get(key, _SORTS["s"]))


def _rare_names(one: Weighed, other: Weighed, shared: Iterable[str]) -> float:
    """What the names weigh that few articles have."""
    return sum(_rarity(one, other, key) for key in shared if key in one.rare or key in other.rare)


def _alike_words(one: Weighed, other: Weighed) -> float:
    """The cosine of their words."""
    product = sum(one.words[word] ** 2 for word in one.words.keys() & other.words.keys())
    return product / (one.long_words * other.long_words) if product else 0.0


def _gap(one: Told, other: Told) -> int:
    return abs(other.day - one.day) if one.day is not None and other.day is not None else _UNKNOWN


def _pairs(one: Weighed, other: Weighed) -> Iterator[tuple[ToldEvent, ToldEvent]]:
    """Events of one type."""
    for label in sorted(one.events.keys() & other.events.keys()):
        for first in one.events[label][:_COMPARED]:
            for second in other.events[label][:_COMPARED]:
                yield first, second


def _events(one: Weighed, other: Weighed) -> list[Found]:
    """Events that both tell, each once, what agrees most first."""
    pairs = [
        (-weight, first, second)
        for first, second in islice(_pairs(one, other), _COMPARISONS)
        if (weight := points(Seen(first, one.told), Seen(second, other.told)))
    ]
    found, used = list[Found](), (set[Span](), set[Span]())
    for weight, first, second in sorted(pairs, key=_order):
        spans, rare = (first.event.trigger, second.event.trigger), _rare_part(one, other, first, second)
        if not rare or spans[0] in used[0] or spans[1] in used[1] or len(found) == _MOST_EVENTS:
            continue
        used[0].add(spans[0])
        used[1].add(spans[1])
        found.append(Found(-weight * rare * _EVENT, Reason("event", *spans)))
    return found


def _order(pair: tuple[float, ToldEvent, ToldEvent]) -> tuple[float, int, int]:
    return pair[0], pair[1].event.trigger.start, pair[2].event.trigger.start


def _rare_part(one: Weighed, other: Weighed, first: ToldEvent, second: ToldEvent) -> float:
    """How rare those are who take part, the place, or a figure of it: the rarest, from 0 to 1."""
    keys = {key for event in (first, second) for side in event.sides.values() for key in side.names}
    keys |= first.places | second.places
    rare = [_rarity(one, other, key) / _SORTS[key[0]] for key in keys if key in one.rare and key in other.rare]
    return max(rare, default=_BY_FIGURE if first.figures & second.figures else 0.0)


def _is_another(one: Weighed, other: Weighed) -> bool:
    """Whether each tells first of all of an event of one sort, on days that are not the same."""
    first, second = _central(one.told), _central(other.told)
    if not first or not second or not first.days or not second.days or not same_type(first.type, second.type):
        return False
    return first.days[1] + _DAYS_APART < second.days[0] or second.days[1] + _DAYS_APART < first.days[0]


def _central(told: Told) -> ToldEvent | None:
    """What an article is about: the first event in the foreground of which it gives the day."""
    return next((one for one in told.events if one.days and not one.event.background and not is_talk(one.type)), None)


def _names(one: Weighed, other: Weighed, shared: Iterable[str]) -> list[Found]:
    """Names that both have, the rarest first."""
    found = [
        Found(_rarity(one, other, key), Reason("name", _span(one, key), _span(other, key)))
        for key in dict.fromkeys(shared)
    ]
    found.sort(key=lambda it: (-it.weight, it.reason.one.start, it.reason.one.end))
    return found[:_MOST_NAMES]


def _span(one: Weighed, key: str) -> Span:
    """Where an article names it."""
    return one.told.names[key if key in one.told.names else one.families[key]].span


def _figures(one: Told, other: Told) -> list[Found]:
    """Figures that both give, the first ones."""
    theirs = {key: it for it in reversed(other.article.quantities) if (key := _figure(it))}
    ours = {key: it for it in reversed(one.article.quantities) if (key := _figure(it)) in theirs and key}
    both = sorted((it.span.start, key) for key, it in ours.items())[:_MOST_FIGURES]
    return [Found(_FIGURE, Reason("figure", ours[key].span, theirs[key].span)) for _, key in both]


def _figure(quantity: Quantity) -> tuple[str, float, str] | None:
    """What makes a figure this one; None where many articles have it."""
    value = quantity.value
    if value is None or abs(value) < _LEAST_FIGURE or quantity.kind not in ("money", "count", "casualty", "measure"):
        return None
    is_round = len(f"{value:.0f}".strip("-").rstrip("0")) == 1
    return None if is_round and quantity.kind != "money" else (quantity.kind, value, (quantity.unit or "").lower())
