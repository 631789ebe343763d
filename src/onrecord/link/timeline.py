"""Articles with their records in, the line of time out: each event once, with all who tell it.

Two tellings are put together when type, sides, place and days allow it and something agrees that is the event's own
(`onrecord.link.same_events`). That they tell the same event is a guess; whether it happened is said by the records
alone, so a plan, a claim and a denial may stand on one item, each with its standing. A line says no day that no article
says.

>>> timeline([Article(id="a", position=1, text="", body="", segments=())])
()
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from onrecord.link.reports import instant
from onrecord.link.same_events import Seen, may_be_one, points
from onrecord.link.told import Days, Told, ToldEvent, one_sort, read_told
from onrecord.model.article import Article
from onrecord.model.record import EventType
from onrecord.model.storyline import Telling, TimelineItem

_LATEST: Final = 60
"""With so many events that share a key one is compared, so that a long line costs what its length does."""
_NEVER: Final = 1 << 30


class _Place(NamedTuple):
    """An event of one of the articles."""

    article: int
    told: ToldEvent


def timeline(articles: Sequence[Article]) -> tuple[TimelineItem, ...]:
    """The events that they tell, in the order of the days; what has none stands where it was first reported.

    Args:
        articles: about one matter, or one alone; their records. Of each the first 400 events count.
    """
    return timeline_of([read_told(one) for one in articles])


def timeline_of(told: Iterable[Told]) -> tuple[TimelineItem, ...]:
    """The same of articles that are read already."""
    ordered = sorted(one_sort(list(told)), key=age)
    items = [_item(ordered, group) for group in _grouped(ordered)]
    return tuple(item for _, item in sorted(items, key=lambda one: one[0]))


def age(told: Told) -> tuple[str, str]:
    """Sorts articles by when they were published."""
    return instant(reported(told.article)), told.article.id


def reported(article: Article) -> str | None:
    """When it was published, as precise as known."""
    return article.date_published.value if article.date_published else None


def _grouped(ordered: Sequence[Told]) -> list[list[_Place]]:
    """Events that are told by several articles together: best pairs first, and only where each fits each."""
    places = [_Place(number, event) for number, told in enumerate(ordered) for event in told.events]
    group = {at: [at] for at in range(len(places))}
    seen = [Seen(one.told, ordered[one.article]) for one in places]
    pairs = sorted((-points(seen[a], seen[b]), a, b) for a, b in _pairs(places))
    for weight, a, b in pairs:
        one, other = group[a], group[b]
        if not weight or one is other or not _all_fit(one, other, places, seen):
            continue
        one.extend(other)
        for at in other:
            group[at] = one
    groups = {id(members): members for members in group.values()}
    return [[places[at] for at in sorted(members)] for members in groups.values()]


def _pairs(places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    """Events of two articles that have a type in common."""
    by_key: dict[str, list[int]] = {}
    found = set[tuple[int, int]]()
    for at, one in enumerate(places):
        for key in _labels(one.told.type):
            for before in by_key.setdefault(key, [])[-_LATEST:]:
                if places[before].article != one.article:
                    found.add((before, at))
            by_key[key].append(at)
    return iter(sorted(found))


def _labels(type_: EventType) -> list[str]:
    return [label for label in (type_.plover, type_.justice, type_.other) if label]


def _all_fit(one: Sequence[int], other: Sequence[int], places: Sequence[_Place], seen: Sequence[Seen]) -> bool:
    """Whether no two are of one article, which told them as two, and days and sides of all agree."""
    return all(places[a].article != places[b].article and may_be_one(seen[a], seen[b]) for a in one for b in other)


def _item(ordered: Sequence[Told], group: Sequence[_Place]) -> tuple[tuple[int, str, int, int], TimelineItem]:
    """An item, and what it is sorted by."""
    tellings = tuple(
        Telling(ordered[one.article].article.id, one.told.event.id, reported(ordered[one.article].article))
        for one in group
    )
    days = _common([one.told.days for one in group if one.told.days])
    first = group[0]
    day = days[0] if days else ordered[first.article].day
    when = instant(tellings[0].reported)
    happened = (date.fromordinal(days[0]).isoformat(), date.fromordinal(days[1]).isoformat()) if days else None
    order = (_NEVER if day is None else day, when, first.article, first.told.event.trigger.start)
    return order, TimelineItem(tellings, happened)


def _common(days: Sequence[Days]) -> Days | None:
    """The days that all allow."""
    if not days:
        return None
    first, last = max(one[0] for one in days), min(one[1] for one in days)
    return (first, last) if first <= last else None
