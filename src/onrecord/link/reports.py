"""Joins between articles in, reports out: one text in all its copies, cuts and versions, with the one it came from.

A *join* says of two articles that one holds the other's text, and why. Joins are kept; reports are computed from them,
in whatever order they come. A person undoes a join by naming its two articles: then no report has both.

An article that holds two texts which have nothing to do with each other (a newsletter, a roundup, a live blog) is in
the report of neither; both reports name it. One that was published before all that it holds is their origin instead.

>>> joins = [Join("brief", "wire", "contained", 1.0, "100 % of this text stands in it")]
>>> report, = reports_of([Known("brief", published="2024-05-02"), Known("wire", published="2024-05-01")], joins)
>>> report.origin, report.origin_reason, [member.role for member in report.members]
('wire', 'published first, 2024-05-01', ['origin', 'copy'])
>>> undone = [Undone("wire", "brief", by="ab")]
>>> [report.id for report in reports_of([Known("brief"), Known("wire")], joins, undone=undone)]
['brief', 'wire']
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, Literal

import msgspec

from onrecord.article.fields.agency import closing_agency
from onrecord.lang.agencies import agency_key
from onrecord.link.copies import CopyIndex, Match, Relation

Role = Literal["origin", "copy", "version"]

CLOSING: Final = 3
"""So many of a text's last lines are looked at for an agency."""
OPENING_CHARS: Final = 120
"""A dateline ends within so many characters."""
LATER: Final = "9999-12-31"
"""Where no day is known."""


class Known(msgspec.Struct, frozen=True, kw_only=False):
    """What telling the origin needs of an article."""

    id: str
    published: str | None = None
    """ISO 8601, a day or an instant."""
    captured: str | None = None
    """When its page was fetched, ISO 8601."""
    agency: str | None = None
    """The agency that it credits, as printed (`Article.agency`, or `credited_agency`)."""
    outlet: str | None = None
    """The site or the publisher."""
    address: str | None = None
    """Of its page: articles of one address are versions of each other when they have the same text."""


class Join(msgspec.Struct, frozen=True):
    """One article's text stands in another's; a machine's finding, until somebody undoes it."""

    a: str
    b: str
    relation: Relation
    """What ``a`` is to ``b``."""
    containment: float
    """Of the one that is held; of both the smaller."""
    reason: str


class Undone(msgspec.Struct, frozen=True):
    """A person says that two articles are not copies of each other."""

    a: str
    b: str
    by: str
    note: str | None = None


class Member(msgspec.Struct, frozen=True):
    """An article's place in a report."""

    article: str
    role: Role
    """``version``: the same paper's text at another time, corrected or brought up to date."""
    reason: str


class Report(msgspec.Struct, frozen=True):
    """One text, wherever it was printed."""

    id: str
    """Of its origin."""
    origin: str
    """The article that the others go back to, as far as texts and dates tell."""
    origin_reason: str
    agency: str | None
    """The agency that most of its articles credit, by the key of `onrecord.lang.agencies`."""
    members: tuple[Member, ...]
    """Oldest first; the origin first of all."""
    held_by: tuple[str, ...] = ()
    """Articles that hold this report and others beside it."""


def join_of(id_: str, match: Match) -> Join:
    """What `onrecord.link.copies` found for an article, as a join.

    >>> join_of("new", Match("old", "contains", 0.4, 0.98, 60, "98 % of it stands in this text")).containment
    0.98
    """
    containment = {
        "contained": match.held,
        "contains": match.holds,
        "same": min(match.held, match.holds),
    }[match.relation]
    return Join(id_, match.id, match.relation, containment, match.reason)


def joins_of(index: CopyIndex) -> list[Join]:
    """Every pair among the texts of an index, once: what to hold joins against that were found one by one, since a
    shingle may have become a common one after them.

    >>> joins_of(CopyIndex())
    []
    """
    ids = sorted(index.sketches)
    return [join_of(id_, match) for id_ in ids for match in index.find_id(id_) if id_ < match.id]


def reports_of(known: Iterable[Known], joins: Iterable[Join], *, undone: Iterable[Undone] = ()) -> list[Report]:
    """Every article in one report, by the reports' ids; the same however articles and joins are ordered.

    Args:
        known: the articles; a join with another article is left aside.
        joins: what was found.
        undone: pairs that a person has parted.
    """
    articles = {one.id: one for one in known}
    parted = {frozenset((one.a, one.b)) for one in undone}
    kept = [
        join
        for join in joins
        if join.a in articles and join.b in articles and join.a != join.b and frozenset((join.a, join.b)) not in parted
    ]
    kept.sort(key=lambda join: (-join.containment, *sorted((join.a, join.b)), join.a, join.relation, join.reason))
    collections = _collections(kept, articles)
    groups = _Groups(sorted(articles), parted)
    for join in kept:
        if not _whole(join) & collections:
            groups.unite(join.a, join.b)
    held_by = _held_by(kept, collections, groups)
    inside = _inside(kept, groups)
    made = (_report([articles[id_] for id_ in ids], inside[ids[0]], held_by) for ids in groups.members())
    return sorted(made, key=lambda report: report.id)


def credited_agency(text: str) -> str | None:
    """The agency that a text credits, as printed: in its dateline, or in the words that close it.

    >>> credited_agency("OSLO (AP) — The ferry sank.\\nNobody was hurt."), credited_agency("It sank.\\n(dpa)")
    ('AP', 'dpa')
    >>> credited_agency("He works at Reuters in Oslo, he said.") is None
    True
    """
    opening = text[:OPENING_CHARS]
    start, end = opening.find("("), opening.find(")")
    if 0 <= start < end and opening[end + 1 :].lstrip()[:1] in ("-", "–", "—", ":"):
        words = opening[start + 1 : end]
        if agency_key(words) is not None:
            return words
    for line in reversed(text.rstrip().split("\n")[-CLOSING:]):
        place = closing_agency(line, alone=True)
        if place:
            return line[place[0] : place[1]]
    return None


def _whole(join: Join) -> set[str]:
    """The article that holds the other's text; none where both hold each other's."""
    return {"contains": {join.a}, "contained": {join.b}, "same": set()}[join.relation]


def _collections(joins: Sequence[Join], articles: Mapping[str, Known]) -> set[str]:
    """Articles that hold two texts of which neither leads to the other through what is held, nor was cut out later."""
    parts: dict[str, set[str]] = defaultdict(set)
    beside: dict[str, set[str]] = defaultdict(set)
    for join in joins:
        beside[join.a].add(join.b)
        beside[join.b].add(join.a)
        for whole in _whole(join):
            parts[whole].add(join.b if whole == join.a else join.a)
    return {
        whole
        for whole, held in parts.items()
        if len(held) > 1
        and not _is_connected(held, beside)
        and not all(_is_before(articles[whole], articles[part]) for part in held)
    }


def _is_before(one: Known, other: Known) -> bool:
    """Whether both have a time of publication that counts and the first one's is earlier."""
    return instant(one.published) < instant(other.published) < LATER


def _is_connected(ids: set[str], beside: Mapping[str, set[str]]) -> bool:
    pending = [min(ids)]
    left = ids - {pending[0]}
    while pending and left:
        reached = beside[pending.pop()] & left
        left -= reached
        pending.extend(reached)
    return not left


class _Groups:
    """Articles in groups; two that are parted never come into one."""

    def __init__(self, ids: Sequence[str], parted: set[frozenset[str]]) -> None:
        self.of = {id_: [id_] for id_ in ids}
        self.foes: dict[str, set[str]] = defaultdict(set)
        for pair in parted:
            for id_ in pair:
                self.foes[id_] |= pair - {id_}

    def unite(self, a: str, b: str) -> None:
        """Make one group of two, unless that would bring together what is parted."""
        small, large = sorted((self.of[a], self.of[b]), key=len)
        if small is large or any(not self.foes[id_].isdisjoint(large) for id_ in small if id_ in self.foes):
            return
        large.extend(small)
        for id_ in small:
            self.of[id_] = large

    def members(self) -> list[list[str]]:
        """The groups, each once and sorted."""
        return [sorted(group) for group in {id(group): group for group in self.of.values()}.values()]


def _inside(joins: Iterable[Join], groups: _Groups) -> dict[str, list[Join]]:
    """The joins within each group, by its first id; the strongest first."""
    found: dict[str, list[Join]] = defaultdict(list)
    firsts: dict[int, str] = {}
    for join in joins:
        group = groups.of[join.a]
        if group is groups.of[join.b]:
            found[firsts.setdefault(id(group), min(group))].append(join)
    return found


def _held_by(joins: Iterable[Join], collections: set[str], groups: _Groups) -> dict[str, set[str]]:
    """Article: collections outside its group that hold it."""
    found: dict[str, set[str]] = defaultdict(set)
    for join in joins:
        for whole in _whole(join) & collections:
            part = join.b if whole == join.a else join.a
            if groups.of[part] is not groups.of[whole]:
                found[part].add(whole)
    return found


def _report(articles: Sequence[Known], joins: Sequence[Join], held_by: Mapping[str, set[str]]) -> Report:
    agency = _agency(articles)
    origin, reason = _origin(articles, joins, agency)
    members = [Member(origin.id, "origin", reason)]
    beside = _beside(joins)
    before = {origin.id: origin}
    for one in sorted((one for one in articles if one is not origin), key=_age):
        members.append(_member(one, before, beside[one.id]))
        before[one.id] = one
    holders = {holder for one in articles for holder in held_by.get(one.id, ())}
    return Report(origin.id, origin.id, reason, agency, tuple(members), tuple(sorted(holders)))


def _agency(articles: Iterable[Known]) -> str | None:
    """Whom most of them credit, by key."""
    keys = Counter(key for one in articles if (key := _credits(one)) is not None)
    return min(keys, key=lambda key: (-keys[key], key), default=None)


def _credits(article: Known) -> str | None:
    return agency_key(article.agency) if article.agency else None


def _origin(articles: Sequence[Known], joins: Sequence[Join], agency: str | None) -> tuple[Known, str]:
    """The agency's own text; else the first that credits it; else the first of all."""
    if len(articles) == 1:
        return articles[0], "the only one"
    own = [one for one in articles if agency and one.outlet and agency_key(one.outlet) == agency]
    credit = [one for one in articles if agency and _credits(one) == agency]
    among = own or credit or articles
    first = min(among, key=lambda one: (*_age(one)[:2], -_held(one.id, joins), one.id))
    words = f"credits {first.agency}; " if among is credit else ""
    return first, "the agency's own text" if own else words + _how_first(first, among)


def _how_first(first: Known, among: Sequence[Known]) -> str:
    """Why it is the first of them: where others have the same day, its capture, and else nothing but its id."""
    same = [one for one in among if instant(one.published) == instant(first.published)]
    if first.published and len(same) == 1:
        return f"published first, {first.published}"
    others = sum(instant(one.captured) == instant(first.captured) for one in same) - 1
    if first.captured and not others:
        day = f", of {len(same)} published {first.published}" if first.published else ""
        return f"captured first, {first.captured}{day}"
    like = f"first, like {others} other{'s' * (others > 1)}" if others else "first"
    if first.published:
        return f"published {like}, {first.published}"
    return f"captured {like}, {first.captured}" if first.captured else "nothing tells which was first"


def _held(id_: str, joins: Iterable[Join]) -> int:
    """How many texts an article holds: where no date helps, the whole text goes before its parts."""
    return sum(id_ in (join.a, join.b) if join.relation == "same" else id_ in _whole(join) for join in joins)


def _age(article: Known) -> tuple[str, str, str]:
    """Sorts by time: of publication, of capture, then by id; an hour goes before a bare day, a day before none."""
    return instant(article.published), instant(article.captured), article.id


def instant(when: str | None) -> str:
    """In UTC where there is an offset; a day as its end.

    >>> instant("2024-05-01T01:00:00+02:00"), instant("2024-05-01"), instant("spring")
    ('2024-04-30T23:00:00', '2024-05-01T24', '9999-12-31')
    """
    try:
        moment = datetime.fromisoformat(when or "")
    except ValueError:
        return LATER
    if len(when or "") <= len("2024-05-01"):
        return moment.date().isoformat() + "T24"
    try:
        return moment.astimezone(UTC).replace(tzinfo=None).isoformat() if moment.tzinfo else moment.isoformat()
    except OverflowError:
        return moment.replace(tzinfo=None).isoformat()


def _beside(joins: Iterable[Join]) -> dict[str, dict[str, Join]]:
    """Article: the strongest join with each other one, the strongest first."""
    found: dict[str, dict[str, Join]] = defaultdict(dict)
    for join in joins:
        found[join.a].setdefault(join.b, join)
        found[join.b].setdefault(join.a, join)
    return found


def _member(article: Known, before: Mapping[str, Known], own: Mapping[str, Join]) -> Member:
    """An article's role beside those that are older."""
    for other, join in ((before[id_], join) for id_, join in own.items() if id_ in before):
        if article.address and article.address == other.address:
            return Member(article.id, "version", f"of {other.id}, at the same address: {join.reason}")
        if join.relation == "same" and article.outlet and article.outlet == other.outlet:
            return Member(article.id, "version", f"of {other.id}, in the same outlet: {join.reason}")
    join = next((own[id_] for id_ in before if id_ in own), None) or next(iter(own.values()))
    return Member(article.id, "copy", f"{join.a} {_VERBS[join.relation]} {join.b}: {join.reason}")


_VERBS: Final = {"same": "has the text of", "contains": "holds", "contained": "stands in"}
