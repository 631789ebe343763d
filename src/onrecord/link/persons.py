"""Appearances of people with one family name in, joins out.

Full names go first, in the order of their days: each joins the person it agrees with best, or begins a new one. Then
people that a later article proves to be one are put together. Initials come next, family names alone last, and only to
one person that fits clearly better than the next.

All of it is computed from the whole set, so the order of adding changes nothing. Initials and family
names alone change nothing for others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from onrecord.link.profile import Agreement, Member, Profile, agree, reason_of
from onrecord.model.identity import Appearance, Evidence, Join

FULL_LEAST: Final = 2.5
"""So much must agree for two full names: the name and one thing more."""
SURNAME_LEAST: Final = 1.25
"""So much must agree beside a family name."""
MARGIN: Final = 0.5
"""So much better than the next best person."""


def join_people(appearances: Iterable[Appearance]) -> Iterator[Join]:
    """Joins among people of one family name."""
    members = [Member.of(one) for one in sorted(appearances, key=order)]
    people: list[Profile] = []
    for member in members:
        if member.facts.name.is_full and not member.facts.name.is_initial:
            yield from _settle(people, member, FULL_LEAST)
    yield from _put_together(people)
    for least, wanted in ((FULL_LEAST, True), (SURNAME_LEAST, False)):
        rest: list[Profile] = []
        for member in members:
            name = member.facts.name
            if name.is_initial if wanted else not name.is_full:
                yield from _place(people, rest, member, least)
        people += rest


def order(appearance: Appearance) -> tuple[str, str]:
    """Oldest first, those without a day last."""
    return appearance.date or "9", appearance.id


def _settle(people: list[Profile], member: Member, least: float) -> Iterator[Join]:
    """Join the best person, or be a new one."""
    best = _best(people, member, least)
    if best is None:
        people.append(Profile(member))
        return
    profile, agreement = best
    yield join_of(profile, member, agreement)
    profile.add(member)


def _best(people: Sequence[Profile], member: Member, least: float) -> tuple[Profile, Agreement] | None:
    """The person that fits clearly best; None where nobody fits, or two fit alike."""
    fits = [(profile, found) for profile in people if (found := agree(profile, member)) is not None]
    fits.sort(key=lambda it: -it[1].strength)
    if not fits or fits[0][1].strength < least:
        return None
    if len(fits) > 1 and fits[0][1].strength - fits[1][1].strength < MARGIN and fits[1][1].strength >= least:
        return None
    return fits[0]


def _place(people: Sequence[Profile], rest: list[Profile], member: Member, least: float) -> Iterator[Join]:
    """Less than a full name: to a person with more of it, else to another that has no more."""
    known = _best(people, member, least)
    if known:
        yield join_of(known[0], member, known[1])
    else:
        yield from _settle(rest, member, least)


def _put_together(people: list[Profile]) -> Iterator[Join]:
    """What an article in between has made one: a footballer, a "former footballer, now minister", a minister."""
    at = 0
    never: set[tuple[int, int]] = set()
    while at < len(people):
        found = _meeting(people[:at], people[at], never)
        if found is None:
            at += 1
            continue
        profile, member, agreement = found
        yield join_of(profile, member, agreement)
        for one in people.pop(at).members:
            profile.add(one)
        at = people.index(profile)


def _meeting(
    earlier: Sequence[Profile], later: Profile, never: set[tuple[int, int]]
) -> tuple[Profile, Member, Agreement] | None:
    """The member of a person that agrees best with an earlier one, when none of them contradicts it.

    Args:
        earlier: people.
        later: another.
        never: pairs that were found to contradict each other, which no further member mends; it grows.
    """
    best: tuple[Profile, Member, Agreement] | None = None
    for profile in earlier:
        if (id(profile), id(later)) in never:
            continue
        found = _strongest(profile, later.members)
        if found is None:
            never.add((id(profile), id(later)))
        if found and found[0].strength >= max(FULL_LEAST, best[2].strength if best else 0.0):
            best = profile, found[1], found[0]
    return best


def _strongest(profile: Profile, members: Iterable[Member]) -> tuple[Agreement, Member] | None:
    """Of several members the one that agrees best; None: one contradicts."""
    best: tuple[Agreement, Member] | None = None
    for member in members:
        agreement = agree(profile, member)
        if agreement is None:
            return None
        if best is None or agreement.strength > best[0].strength:
            best = agreement, member
    return best


def join_of(profile: Profile, member: Member, agreement: Agreement) -> Join:
    """A join with the appearance that gives the strongest reason."""
    by_points = sorted(agreement.points, key=lambda point: -point.points)
    told = [point for point in by_points if point.ours and point.theirs and point.points >= 0]
    other = told[0].ours[0] if told and told[0].ours else profile.members[0].appearance.id
    evidence: dict[Evidence, None] = {}
    for point in told:
        evidence.update({one: None for one in (point.ours and point.ours[1], point.theirs) if one})
    return Join(
        one=other,
        other=member.appearance.id,
        strength=round(agreement.strength, 2),
        reason=reason_of(agreement.points) if agreement.strength else "the same family name",
        evidence=tuple(evidence),
    )
