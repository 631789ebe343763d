"""Appearances of many articles in, who is whom out: joins with their reasons, and the groups that they make.

An archive keeps each appearance under its ``keys``. When an article comes in, what can change is what `touched` by its
keys: look these up, find their joins anew, and everything else stays. The result depends on the set of appearances and
the decisions alone, never on the order in which they came.

>>> from onrecord.model.span import Span
>>> def seen(article, name, date):
...     return Appearance(
...         f"{article}#e1", article, "PER", name, ("p:okoro",), Span(0, 5, name[:5]), date=date, countries=("IE",)
...     )
>>> both = [seen("a1", "Ann Okoro", "2024-01-01"), seen("a2", "Ann Okoro", "2024-02-01")]
>>> joins = find_joins(both)
>>> joins[0].reason
'the same name; articles about IE; within two months'
>>> [one.appearances for one in group(both, joins)]
[('a1#e1', 'a2#e1')]
>>> [one.appearances for one in group(both, joins, [Decision("a1#e1", "a2#e1", "apart", by="desk")])]
[('a1#e1',), ('a2#e1',)]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Final

from onrecord.link.facts import day_of
from onrecord.link.organisations import join_organisations
from onrecord.link.person_names import fold, parse_name
from onrecord.link.persons import join_people, order
from onrecord.model.identity import Appearance, Decision, Evidence, Identity, Join, RoleHeld

_BY_A_PERSON: Final = 1000.0
"""The strength of a person's word."""


def find_joins(appearances: Iterable[Appearance]) -> tuple[Join, ...]:
    """Everything that holds two of them for one. Those without keys are joined to nothing."""
    people: dict[str, list[Appearance]] = {}
    organisations: list[Appearance] = []
    for one in appearances:
        if one.type == "ORG":
            organisations.append(one)
        elif one.keys:
            people.setdefault(one.keys[0], []).append(one)
    found = [join for same in people.values() for join in join_people(same)]
    found.extend(join_organisations(organisations))
    return tuple(sorted(found, key=lambda join: (join.one, join.other)))


def touched(keys: Iterable[str], look_up: Callable[[str], Iterable[Appearance]]) -> tuple[Appearance, ...]:
    """All appearances whose joins can change when one with these keys comes or goes.

    Args:
        keys: of the one that comes or goes.
        look_up: a key in, the appearances that have it out.
    """
    pending, seen, found = sorted(set(keys)), set(keys), {}
    while pending:
        for one in look_up(pending.pop()):
            found[one.id] = one
            pending.extend(key for key in one.keys if key not in seen)
            seen.update(one.keys)
    return tuple(sorted(found.values(), key=order))


def group(
    appearances: Iterable[Appearance], joins: Iterable[Join], decisions: Iterable[Decision] = ()
) -> tuple[Identity, ...]:
    """Who comes out, oldest first.

    A person's decisions go first. Then the joins, strongest first; one that would bring together what a person has set
    apart is left out.
    """
    ordered = sorted(appearances, key=order)
    groups = _Groups(one.id for one in ordered)
    for decision in _last_word(decisions):
        if decision.verdict == "apart":
            groups.set_apart(decision.one, decision.other)
    used = [join for join in _by_strength(joins, decisions) if groups.unite(join.one, join.other)]
    kept: dict[str, list[Join]] = {}
    for join in used:
        kept.setdefault(groups.root(join.one), []).append(join)
    members: dict[str, list[Appearance]] = {}
    for one in ordered:
        members.setdefault(groups.root(one.id), []).append(one)
    return tuple(_identity(same, kept.get(root, ())) for root, same in members.items())


def _last_word(decisions: Iterable[Decision]) -> Iterator[Decision]:
    """Of several decisions about one pair the latest."""
    last: dict[frozenset[str], Decision] = {}
    for one in sorted(decisions, key=lambda it: (it.at, it.verdict, it.by)):
        last[frozenset((one.one, one.other))] = one
    yield from sorted(last.values(), key=lambda it: (it.at, it.one, it.other))


def _by_strength(joins: Iterable[Join], decisions: Iterable[Decision]) -> list[Join]:
    decided = [
        Join(one.one, one.other, _BY_A_PERSON, f"decided by {one.by}", ())
        for one in reversed(list(_last_word(decisions)))
        if one.verdict == "same"
    ]
    return decided + sorted(joins, key=lambda join: (-join.strength, join.one, join.other))


class _Groups:
    """Disjoint sets, some of which must stay apart."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._parent = {one: one for one in ids}
        self._apart: dict[str, set[str]] = {}

    def root(self, one: str) -> str:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def set_apart(self, one: str, other: str) -> None:
        if one in self._parent and other in self._parent:
            self._apart.setdefault(one, set()).add(other)
            self._apart.setdefault(other, set()).add(one)

    def unite(self, one: str, other: str) -> bool:
        """Whether both are in one set now; not when somebody set two of them apart, or one is not here."""
        if one not in self._parent or other not in self._parent:
            return False
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return True
        if any(self.root(it) == second for it in self._apart.get(first, ())):
            return False
        self._parent[second] = first
        self._apart.setdefault(first, set()).update(self._apart.get(second, ()))
        return True


def _identity(members: Sequence[Appearance], joins: Sequence[Join]) -> Identity:
    return Identity(
        id=blake2b(members[0].id.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest(),
        type=members[0].type,
        name=_fullest(members),
        appearances=tuple(one.id for one in members),
        joins=tuple(joins),
        roles=tuple(_roles(members)),
    )


def _fullest(members: Sequence[Appearance]) -> str:
    """The form of most words; of these the most frequent, then the first."""
    count = Counter(one.name for one in members)
    is_person = members[0].type == "PER"

    def weight(name: str) -> tuple[int, int, int]:
        parts = [part for part in parse_name(name).given if len(part) > 1] if is_person else name.split()
        return min(len(parts), 9), count[name], len(name)

    return max(count, key=weight)


def _roles(members: Sequence[Appearance]) -> list[RoleHeld]:
    """What they are said to be, with the days; the same words in other letters are the same."""
    held: dict[str, list[tuple[str | None, Evidence]]] = {}
    for one in members:
        for it in one.descriptors:
            if it.kind in ("title", "role", "affiliation"):
                key = fold(it.value).removeprefix("the ")
                held.setdefault(key, []).append((one.date, Evidence(one.article, it.span)))
    return [_held(said) for said in held.values()]


def _held(said: Sequence[tuple[str | None, Evidence]]) -> RoleHeld:
    days = [day for day, _ in said if day and day_of(day)]
    return RoleHeld(
        said[0][1].span.text, min(days, default=None), max(days, default=None), tuple(found for _, found in said)
    )
