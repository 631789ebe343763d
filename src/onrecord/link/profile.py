"""What several appearances of one person or organisation say together, and how well another agrees with it."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterable, Iterator
from math import inf
from typing import Final, NamedTuple

from onrecord.lang.en.walks_of_life import NEIGHBOURS
from onrecord.link.appearances import partners
from onrecord.link.facts import Facts, Role, read_facts
from onrecord.link.person_names import Likeness, PersonName, compare_names
from onrecord.model.identity import Appearance, Evidence
from onrecord.model.span import Span

_YEAR: Final = 366
_FORTNIGHT: Final = 14
_FAR_YEARS: Final = 12
_SLACK_YEARS: Final = 1
"""Ages in articles lag behind birthdays."""

_FAMILY_ONLY: Final = ("s:", "f:")
_COMPANY_POINTS: Final = (0.75, 0.5, 0.25)

NAME_POINTS: Final[dict[Likeness, float]] = {
    "full": 2.0, "spelling": 1.5, "short": 1.25, "initial": 1.0, "surname": 0.0,
}  # fmt: skip
"""All points were set by thought and looked over on the open half of ``bench/identity``; the blind half was not
used."""


class Member(NamedTuple):
    """An appearance with its facts."""

    appearance: Appearance
    facts: Facts
    near: frozenset[str]
    """All keys that mean its company, so that most of those it shares nothing with cost one look."""

    @classmethod
    def of(cls, one: Appearance) -> Member:
        """An appearance with its facts."""
        return cls(one, read_facts(one), frozenset(it for key, _ in _around(one) for it in partners(key)))


class Point(NamedTuple):
    """One thing that agrees, or does not."""

    points: float
    reason: str
    ours: tuple[str, Evidence] | None = None
    """Which appearance of the profile says it, and its words."""
    theirs: Evidence | None = None


class Agreement(NamedTuple):
    """How well an appearance agrees with a profile."""

    strength: float
    points: tuple[Point, ...]
    likeness: Likeness


class Profile:
    """What is known of one person so far; it grows with each member.

    Facts that many members repeat are kept once, with the first that says them, so that comparing costs by what is
    known of somebody and not by how often he is named.
    """

    def __init__(self, first: Member) -> None:
        self.members: list[Member] = []
        self.articles: set[str] = set()
        self.names: dict[PersonName, Member] = {}
        self.roles: dict[tuple[object, ...], tuple[Member, Role]] = {}
        self.born: dict[tuple[int, int], Member] = {}
        self.genders: set[str] = set()
        self.likely_genders: set[str] = set()
        self.walks: set[str] = set()
        self.countries: set[str] = set()
        self.places: set[str] = set()
        self.company: dict[str, tuple[str, Evidence]] = {}
        self.belongs: set[str] = set()
        self.days: list[int] = []
        self.days_of: dict[str, list[int]] = {}
        self.add(first)

    def add(self, member: Member) -> None:
        """Take in one more."""
        seen, facts = member.appearance, member.facts
        self.members.append(member)
        self.articles.add(seen.article)
        self.names.setdefault(facts.name, member)
        for role in facts.roles:
            year = role.day and role.day // _YEAR
            self.roles.setdefault((role.word, role.qualifiers, role.country, role.past, year), (member, role))
        if facts.born:
            self.born.setdefault(facts.born, member)
        self.genders |= {facts.gender} - {""}
        self.likely_genders |= {facts.likely_gender} - {""}
        self.walks |= facts.walks
        self.countries |= set(seen.countries)
        self.places |= set(seen.places)
        for key, span in _around(seen):
            self.company.setdefault(key, (seen.id, Evidence(seen.article, span)))
        self.belongs |= {key for key, _ in seen.affiliations}
        if facts.day is not None:
            insort(self.days, facts.day)
            insort(self.days_of.setdefault(seen.outlet or "", []), facts.day)


def agree(profile: Profile, new: Member) -> Agreement | None:
    """Add up what agrees; None: they cannot be one."""
    if new.appearance.article in profile.articles:
        return None
    likeness = _names(profile, new)
    if likeness is None or _excluded(profile, new):
        return None
    points = (
        *likeness[1],
        *_roles(profile, new),
        *_walks(profile, new),
        *_countries(profile, new),
        *_company(profile, new),
        *_age(profile, new),
        *_times(profile, new),
    )
    return Agreement(sum(point.points for point in points), points, likeness[0])


def _names(profile: Profile, new: Member) -> tuple[Likeness, tuple[Point, ...]] | None:
    """The best likeness; none when a full name contradicts any full name of the profile."""
    best: tuple[Likeness, tuple[Point, ...]] | None = None
    for name, one in profile.names.items():
        found = compare_names(name, new.facts.name)
        if found is None:
            return None
        likeness, reason = found
        points = NAME_POINTS[likeness]
        if best is None or points > best[1][0].points:
            at = Point(points, reason, (one.appearance.id, _named(one.appearance)), _named(new.appearance))
            best = likeness, (at,)
    return best


def _named(appearance: Appearance) -> Evidence:
    return Evidence(appearance.article, appearance.span)


def _excluded(profile: Profile, new: Member) -> bool:
    """Another gender, or born in other years. What a given name says of gender counts against "Ms" alone."""
    said = profile.genders
    if not new.facts.name.is_full:
        said = profile.genders or profile.likely_genders
    if new.facts.gender and said - {new.facts.gender}:
        return True
    born = new.facts.born
    return born is not None and any(_years_apart(it, born) > _SLACK_YEARS for it in profile.born)


def _years_apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(one[0] - other[1], other[0] - one[1], 0)


# ---- roles


def _roles(profile: Profile, new: Member) -> Iterator[Point]:
    """The best pair of roles that agree; offices of two countries against it."""
    if not profile.roles or not new.facts.roles:
        return
    pairs = [(one, ours, theirs) for one, ours in profile.roles.values() for theirs in new.facts.roles]
    if any(ours.country and theirs.country and ours.country != theirs.country for _, ours, theirs in pairs):
        yield Point(-3.0, "roles of two countries")
    found = [point for one, ours, theirs in pairs if (point := _pair(one, ours, new, theirs))]
    over = [point for point in found if point.points < 0]
    yield from over[:1] or sorted(found, key=lambda point: -point.points)[:1]
    if pairs and not found and not profile.walks & new.facts.walks:
        yield Point(-0.5, "other roles")


def _pair(one: Member, ours: Role, new: Member, theirs: Role) -> Point | None:
    if not ours.classes & theirs.classes or (ours.country and theirs.country and ours.country != theirs.country):
        return None
    points = 1.0 if ours.word == theirs.word else 0.75
    if ours.word == theirs.word and ours.qualifiers & theirs.qualifiers:
        points += 0.25
    if ours.past != theirs.past and _order(ours, theirs) == "back":
        points = -1.0
    elif ours.day is not None and theirs.day is not None and abs(ours.day - theirs.day) > 2 * _YEAR:
        points -= 0.4
    return Point(
        points,
        f"both are called {theirs.word}" if points > 0 else f"the office of {theirs.word} was over by then",
        (one.appearance.id, Evidence(one.appearance.article, ours.span)),
        Evidence(new.appearance.article, theirs.span),
    )


def _order(ours: Role, theirs: Role) -> str:
    """``back``: one is a former holder before the other holds the office."""
    if ours.day is None or theirs.day is None:
        return ""
    past, present = (ours, theirs) if ours.past else (theirs, ours)
    return "back" if (past.day or 0) <= (present.day or 0) else ""


def _walks(profile: Profile, new: Member) -> Iterator[Point]:
    """A footballer and a minister."""
    ours, theirs = profile.walks, new.facts.walks
    if not ours or not theirs:
        return
    if ours & theirs:
        yield Point(0.5, f"both in {min(ours & theirs)}")
    elif not any(frozenset((one, other)) in NEIGHBOURS for one in ours for other in theirs):
        yield Point(-2.0, f"one in {min(ours)}, one in {min(theirs)}")


# ---- what stands around


def _countries(profile: Profile, new: Member) -> Iterator[Point]:
    """A town says more than a country, which half of an archive can be about."""
    ours, theirs = profile.countries, set(new.appearance.countries)
    towns = profile.places & set(new.appearance.places)
    if ours & theirs or towns:
        yield Point(0.5 if towns else 0.25, f"articles about {', '.join(sorted(towns or ours & theirs))}")
    elif ours and theirs:
        yield Point(-0.5, "articles about other countries")


def _company(profile: Profile, new: Member) -> Iterator[Point]:
    """Whom and what both name beside it; most for what it is said to belong to."""
    ours = profile.company
    if ours.keys().isdisjoint(new.near):
        return
    belongs = profile.belongs | {key for key, _ in new.appearance.affiliations}
    shared, seen = [], set()
    for key, span in _around(new.appearance):
        met = next((it for it in partners(key) if it in ours), None)
        if met and span not in seen:
            seen.add(span)
            shared.append((key, met, span))
    shared.sort(key=lambda it: (it[0] not in belongs, it[0][:2] in _FAMILY_ONLY))
    for (key, met, span), most in zip(shared, _COMPANY_POINTS, strict=False):
        points = most / (2 if key[:2] in _FAMILY_ONLY else 1) + (0.5 if key in belongs else 0.0)
        yield Point(points, f"both with {span.text}", ours[met], Evidence(new.appearance.article, span))


def _around(one: Appearance) -> tuple[tuple[str, Span], ...]:
    return (*one.affiliations, *one.company)


def _age(profile: Profile, new: Member) -> Iterator[Point]:
    one = next(iter(profile.born.values()), None)
    if one and one.facts.born_span and new.facts.born_span:
        yield Point(
            1.0,
            "their ages fit",
            (one.appearance.id, Evidence(one.appearance.article, one.facts.born_span)),
            Evidence(new.appearance.article, new.facts.born_span),
        )


def _times(profile: Profile, new: Member) -> Iterator[Point]:
    day = new.facts.day
    if day is None or not profile.days:
        return
    gap = _gap(profile.days, day)
    if gap <= _YEAR // 6:
        yield Point(0.25, "within two months")
    elif gap > _FAR_YEARS * _YEAR:
        yield Point(-0.75, "many years apart")
    outlet = new.appearance.outlet
    if outlet and _gap(profile.days_of.get(outlet, []), day) <= _FORTNIGHT:
        yield Point(0.25, "in one paper within a fortnight")


def _gap(days: list[int], day: int) -> float:
    """How far the nearest day is."""
    at = bisect(days, day)
    return min((abs(it - day) for it in days[max(0, at - 1) : at + 1]), default=inf)


def reason_of(points: Iterable[Point]) -> str:
    """What agrees and what does not, strongest first."""
    told = sorted((point for point in points if point.points), key=lambda point: (-point.points, point.reason))
    return "; ".join(point.reason + (" (against)" if point.points < 0 else "") for point in told) or "nothing else"
