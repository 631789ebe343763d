"""Appearances of organisations in, joins out.

One name is one organisation, ministries with the country they belong to; schools and the like, which have namesakes,
only where their articles do not speak of other countries. An abbreviation alone is the organisation
that some article prints it beside; where two organisations have it, the one whose articles agree better, or none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from onrecord.lang.en.organisations import LOCAL_BODIES
from onrecord.link.appearances import partners
from onrecord.link.persons import order
from onrecord.model.identity import Appearance, Evidence, Join

ABBREVIATION_LEAST: Final = 0.5
"""So much must agree beside an abbreviation that two organisations have, or that is printed beside no name."""
MARGIN: Final = 0.5
SAME_NAME: Final = 2.0


class _Organisation:
    """What is known of one so far."""

    def __init__(self, first: Appearance) -> None:
        self.members = [first]
        self.keys = set(first.keys)
        self.countries = set(first.countries)
        self.places = set(first.places)
        self.company = {key for key, _ in first.company}

    def add(self, one: Appearance) -> None:
        self.members.append(one)
        self.keys |= set(one.keys)
        self.countries |= set(one.countries)
        self.places |= set(one.places)
        self.company |= {key for key, _ in one.company}


def join_organisations(appearances: Iterable[Appearance]) -> Iterator[Join]:
    """Joins among organisations that have keys in common."""
    ordered = sorted((one for one in appearances if one.keys), key=order)
    known: dict[str, list[_Organisation]] = {}
    for one in ordered:
        if name := _name_key(one):
            yield from _settle(known.setdefault(name, []), one, name.removeprefix("o:"))
    by_key: dict[str, list[_Organisation]] = {}
    for it in (it for same in known.values() for it in same):
        for key in it.keys:
            by_key.setdefault(key, []).append(it)
    rest: dict[str, list[_Organisation]] = {}
    for one in ordered:
        if not _name_key(one):
            yield from _place(by_key.get(one.keys[0], ()), rest.setdefault(one.keys[0], []), one)


def _settle(same: list[_Organisation], one: Appearance, name: str) -> Iterator[Join]:
    """One name is one organisation, but for schools and the like of places that have nothing in common."""
    best = max(same, key=lambda it: _agreement(it, one), default=None)
    if best is None or (LOCAL_BODIES & set(name.split()) and "@" not in name and _agreement(best, one) < 0):
        same.append(_Organisation(one))
        return
    yield _join(best.members[0], one, SAME_NAME, f"the same name, {name}")
    best.add(one)


def _name_key(one: Appearance) -> str:
    """The key of its full name; empty for an abbreviation."""
    return next((key for key in one.keys if not key.startswith("o:=")), "")


def _place(known: Sequence[_Organisation], rest: list[_Organisation], one: Appearance) -> Iterator[Join]:
    """An abbreviation alone, which is its one key: to what has it beside a name, else to what has no more."""
    fits = sorted(((_agreement(it, one), it) for it in known), key=lambda pair: -pair[0])
    alone = len(fits) == 1 and fits[0][0] >= (0.0 if _is_long(one) else ABBREVIATION_LEAST)
    clear = len(fits) > 1 and fits[0][0] >= ABBREVIATION_LEAST and fits[0][0] - fits[1][0] >= MARGIN
    if alone or clear:
        yield _join(_printed(fits[0][1], one), one, 1.0 + fits[0][0], f"an article prints {one.name} beside the name")
        return
    same = [it for it in rest if _agreement(it, one) >= ABBREVIATION_LEAST]
    if same:
        best = max(same, key=lambda it: _agreement(it, one))
        yield _join(best.members[0], one, _agreement(best, one), f"the same abbreviation, {one.name}")
        best.add(one)
    else:
        rest.append(_Organisation(one))


def _is_long(one: Appearance) -> bool:
    """Four letters or more, which two organisations rarely share."""
    return any(len(key) >= len("o:=") + 4 for key in one.keys)


def _printed(known: _Organisation, one: Appearance) -> Appearance:
    """The appearance that has both, name and abbreviation."""
    return next(member for member in known.members if set(member.keys) & set(one.keys))


def _agreement(known: _Organisation, one: Appearance) -> float:
    shared = sum(any(it in known.company for it in partners(key)) for key, _ in one.company)
    countries = set(one.countries)
    if known.countries & countries or known.places & set(one.places):
        return 0.5 * min(shared, 2) + 0.5
    return 0.5 * min(shared, 2) - (0.5 if known.countries and countries and not shared else 0.0)


def _join(known: Appearance, one: Appearance, strength: float, reason: str) -> Join:
    evidence = (Evidence(known.article, known.span), Evidence(one.article, one.span))
    return Join(known.id, one.id, round(strength, 2), reason, evidence)
