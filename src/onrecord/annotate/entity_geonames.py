"""The mentions of a place in, its GeoNames number out, where the text settles which place is meant; else nothing.

Three things settle it, each a rule that is named with the number. The name is that of a country or a continent. The
text names a country, a state or a province right beside it: "Springfield, Illinois". Or the place is so much larger
than all others of its name that no writer would have meant another without saying so. Nothing else counts.

>>> from onrecord.annotate.gazetteer import read_entry
>>> springfield = "P12,US.MA,154000;P11,US.IL,114000"
>>> table = {"springfield": springfield, "oslo": "P5,NO.12,580000;P6,US.MN,3000"}
>>> def find(key):
...     return read_entry(table[key]) if key in table else ()
>>> decide("Oslo", [], find), decide("Springfield", [], find)
(Settled(id=5, rule='far larger than other places of that name'), None)
>>> decide("Springfield", [Region("US.IL", plain=True)], find)
Settled(id=11, rule='beside its country or division')
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.gazetteer import Gazetteer, Place, key_of
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE
from onrecord.lang.en.nouns import CLASSES
from onrecord.lang.en.place_names import STATE_OF_ABBREVIATION


class Settled(NamedTuple):
    """A place that is certain, and why."""

    id: int
    rule: str


class Region(NamedTuple):
    """A country or a division that the text names beside a place."""

    code: str
    plain: bool
    """Whether its name is no town's too: "Madrid, Lisbon and Rome" only counts towns up."""


MUCH_LARGER: Final = 10
"""So many times the inhabitants of any other place of its name."""
OF_ANOTHER_KIND: Final = 50
"""The same where a town has the name of a state: who writes "Washington" may mean either."""
UNLISTED: Final = 5000
"""A place of the name that no table lists may have so many inhabitants, so a town needs ten times that."""
_OWN_TOWN: Final = 6
"""A division with at most so many times the inhabitants of its country's town of that name stands for the town: Vienna,
Lisbon, Minsk; but not Quebec, Washington."""
_LONGEST: Final = 3
"""So many words has the name of a country or a division beside a town at most."""
_NOUNS: Final = frozenset(" ".join(CLASSES["GPE"].values()).split()) | {"capital", "port", "resort", "suburb"}
_OPENS: Final = frozenset((",", "(", "in"))


def geonames_of(reading: Reading, group: Sequence[Link], find: Gazetteer) -> Settled | None:
    """The place that an entity's mentions name; None when the text does not settle it, or says two things."""
    named = [it for it in group if it.form == "name" and it.type in ("GPE", "LOC")]
    regions = sorted({region for it in named for region in _beside(reading, it, find)})
    names = _names(reading, named)
    settled = [found for name in names if (found := decide(name, regions, find))]
    return settled[0] if len({found.id for found in settled}) == 1 else None


def _names(reading: Reading, named: Sequence[Link]) -> list[str]:
    """What the text calls it; of a country only its own names, not "Washington" and "the South"."""
    names = list(dict.fromkeys(reading.slice(it.head_start, it.head_end) for it in named))
    return [name for name in names if name.lower() in COUNTRY_OF] or names


def decide(name: str, regions: Sequence[Region], find: Gazetteer) -> Settled | None:
    """Which place of a name is meant, when these countries or divisions stand beside it."""
    places = _without_own_divisions(find(key_of(name)))
    if not places:
        return None
    inside = _within(places, regions)
    if inside is not None:
        return Settled(inside.id, "beside its country or division")
    wide = next((place for place in places if place.kind in ("country", "continent")), None)
    if wide is not None:
        return Settled(wide.id, f"the name of a {wide.kind}") if _is_widest(wide, places) else None
    first = next((place for place in _likeliest(places) if _is_largest(place, places)), None)
    if first is None or (first.kind == "town" and any(region.plain for region in regions)):
        return None
    return Settled(first.id, "far larger than other places of that name")


def _likeliest(places: Sequence[Place]) -> list[Place]:
    """The largest under its first name, and the largest that has another name in the first place."""
    ranked = sorted(places, key=lambda place: (place.other, -place.population))
    return [*ranked[:1], *[place for place in ranked if place.other][:1]]


def _within(places: Sequence[Place], regions: Sequence[Region]) -> Place | None:
    """The one place of that name inside all of the regions, or by far the largest inside."""
    if not regions:
        return None
    inside = [
        place
        for place in places
        if place.kind in ("town", "division") and all(_lies_in(place, region.code) for region in regions)
    ]
    inside.sort(key=lambda place: (place.other, -place.population))
    return inside[0] if inside and all(_is_larger(inside[0], other) for other in inside[1:]) else None


def _lies_in(place: Place, region: str) -> bool:
    if place.kind == "division" and place.region == region:
        return False
    return place.region == region or _country(place) == region


def _is_widest(wide: Place, places: Sequence[Place]) -> bool:
    """A country goes before what lies in it, and before towns that are smaller; Georgia is undecided."""
    return not any(
        _country(other) != wide.region
        and not other.other
        and other.population * (MUCH_LARGER if other.kind == "division" else 1) > wide.population
        for other in places
        if other is not wide
    )


def _is_largest(first: Place, places: Sequence[Place]) -> bool:
    return first.population >= MUCH_LARGER * UNLISTED and all(
        _is_larger(first, other) for other in places if other is not first
    )


def _is_larger(place: Place, other: Place) -> bool:
    """Whether another is far smaller, or a town that has another name in the first place."""
    if place.kind == "town" and other.other and not place.other:
        return True
    times = MUCH_LARGER if place.kind == other.kind else OF_ANOTHER_KIND
    return place.population >= times * other.population


def _without_own_divisions(places: Sequence[Place]) -> list[Place]:
    """Places but divisions that hardly reach beyond the town of the same name."""
    towns: dict[str, int] = {}
    for place in places:
        if place.kind == "town" and not place.other:
            towns.setdefault(_country(place), place.population)
    return [
        place
        for place in places
        if place.kind != "division" or towns.get(_country(place), 0) * _OWN_TOWN < place.population
    ]


def _country(place: Place) -> str:
    return place.region.split(".")[0]


# ---- what stands beside a name


def _beside(reading: Reading, it: Link, find: Gazetteer) -> Iterator[Region]:
    """Codes of the countries and divisions right beside a mention."""
    if not reading.owning[it.head_end - 1] and reading.after(it.head_end) in _OPENS:
        yield from _region_at(reading, it.head_end + 1, reading.last(it.head_start), find)
    at = it.head_start
    noun = reading.before(at - 1) if reading.before(at) == "of" else reading.before(at)
    if noun in _NOUNS:
        at -= 2 if reading.before(at) == "of" else 1
    if at < it.head_start or (at > reading.first(at) and reading.owning[at - 1]):
        yield from _region_before(reading, at, find)


def _region_at(reading: Reading, start: int, last: int, find: Gazetteer) -> Iterator[Region]:
    """The longest name of a country or division that begins at a token."""
    for count in range(min(_LONGEST, last - start), 0, -1):
        codes = _codes(reading, start, start + count, find)
        if codes:
            yield from codes
            return


def _region_before(reading: Reading, end: int, find: Gazetteer) -> Iterator[Region]:
    """The longest name that ends before a token: "the Norwegian town", "Illinois's capital"."""
    first = reading.first(end)
    for count in range(min(_LONGEST, end - first), 0, -1):
        adjective = COUNTRY_OF_ADJECTIVE.get(" ".join(reading.words[end - count : end]))
        codes = [Region(adjective, plain=True)] if adjective else _codes(reading, end - count, end, find)
        if codes:
            yield from codes
            return


def _codes(reading: Reading, start: int, end: int, find: Gazetteer) -> list[Region]:
    """The country or the division of a name, when only one has it, or by far the largest."""
    if not reading.capital[start]:
        return []
    key = key_of(reading.slice(start, end))
    places = _without_own_divisions(find(STATE_OF_ABBREVIATION.get(key, key) if end == start + 1 else key))
    wide = [place for place in places if place.kind in ("country", "division")]
    if not wide or not all(_is_outer(wide[0], other) for other in wide[1:]):
        return []
    towns = max((place.population for place in places if place.kind == "town"), default=0)
    return [Region(wide[0].region, plain=towns * OF_ANOTHER_KIND <= wide[0].population)]


def _is_outer(place: Place, other: Place) -> bool:
    """Whether another lies in a place, or is far smaller."""
    return _country(other) == place.region or place.population >= MUCH_LARGER * other.population
