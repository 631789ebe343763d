"""Articles with their records in, storylines out: which are about one matter, and why.

Two articles are tied when they tell an event in common and name somebody or something in common beside it
(`onrecord.link.ties`). Ties are grouped so that a chain of them does not run two matters together. Every storyline is a
guess.

>>> find_storylines([Article(id="a", position=1, text="", body="", segments=())])
()
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Final

from onrecord.link.claims import claim_groups
from onrecord.link.ties import Rarity, tie, weigh
from onrecord.link.timeline import age, timeline_of
from onrecord.link.told import Name, Told, is_country, is_large_place, one_sort, read_names, read_told
from onrecord.model.article import Article
from onrecord.model.storyline import Storyline, Tie

KEYS: Final = 32
"""So many keys an article is looked up by at most."""
_PART: Final = 10
"""A key that more than one in so many articles have brings nobody together,"""
_FEW: Final = 12
"""but so many may always have it,"""
_MOST: Final = 300
"""and never more than so many."""
_HALF: Final = 0.5
"""Which part of the pairs between two groups has to be tied for them to become one."""


def find_storylines(articles: Sequence[Article], *, among: int = 0) -> tuple[Storyline, ...]:
    """Storylines of two or more articles, the newest first; the same in whatever order the articles come.

    Args:
        articles: with their records; of each report one.
        among: how many there are of which these were chosen, for what they name; it says how rare a name is.
    """
    told = sorted((read_told(one) for one in articles), key=age)
    ties = find_ties(told, among=among)
    groups = _grouped(len(told), ties)
    made = [_storyline([told[at] for at in members], members, ties) for members in groups if len(members) > 1]
    return tuple(made[::-1])


def alone(article: Article) -> Storyline:
    """The storyline of an article that no other one is tied to."""
    return _storyline([read_told(article)], [0], {})


def story_keys(article: Article) -> tuple[str, ...]:
    """What an article shares with every other one that it can be tied to, what it names most first."""
    return keys_of(read_names(article))


def keys_of(names: Mapping[str, Name]) -> tuple[str, ...]:
    """The same of what an article names, by key."""
    rare = [one for one in names.values() if not is_country(one.key) and not is_large_place(one.key)]
    rare.sort(key=lambda one: (-one.mentions, one.span.start, one.key))
    keys = (key for one in rare for key in (one.plain, _family(one)) if key)
    return tuple(dict.fromkeys(keys))[:KEYS]


def _family(name: Name) -> str:
    """A person's family name, for articles that give no other."""
    return name.plain.rsplit(maxsplit=1)[-1] if name.key.startswith("p:") else ""


def find_ties(told: Sequence[Told], *, among: int = 0) -> dict[tuple[int, int], Tie]:
    """All ties, by the places of both among the articles.

    Args:
        told: oldest first.
        among: how many there are of which these were chosen; fewer than these: they are all.
    """
    known = one_sort(told)
    rarity = Rarity(known, among=among)
    weighed = [weigh(one, rarity) for one in known]
    found = ((pair, tie(weighed[pair[0]], weighed[pair[1]])) for pair in _candidates(told, max(among, len(told))))
    return {pair: it for pair, it in found if it}


def _candidates(told: Sequence[Told], every: int) -> Iterator[tuple[int, int]]:
    by_key: dict[str, list[int]] = {}
    for at, one in enumerate(told):
        for key in keys_of(one.names):
            by_key.setdefault(key, []).append(at)
    most = min(_MOST, max(_FEW, every // _PART))
    rare = (members for members in by_key.values() if 1 < len(members) <= most)
    return iter(sorted({(a, b) for members in rare for at, a in enumerate(members) for b in members[at + 1 :]}))


def _grouped(count: int, ties: dict[tuple[int, int], Tie]) -> list[list[int]]:
    """Groups in the order of their newest articles; strongest ties first, and only where enough of both is tied."""
    group = {at: [at] for at in range(count)}
    for pair, _ in sorted(ties.items(), key=lambda it: (-it[1].strength, it[0])):
        one, other = group[pair[0]], group[pair[1]]
        if one is other:
            continue
        tied = sum((min(a, b), max(a, b)) in ties for a in one for b in other)
        if tied >= _HALF * len(one) * len(other):
            one.extend(other)
            for at in other:
                group[at] = one
    groups = {id(members): members for members in group.values()}
    return sorted((sorted(members) for members in groups.values()), key=lambda members: members[-1])


def _storyline(told: Sequence[Told], places: Sequence[int], ties: dict[tuple[int, int], Tie]) -> Storyline:
    articles = [one.article for one in told]
    first = articles[0].id.encode("utf-8", "surrogatepass")
    return Storyline(
        id=blake2b(first, digest_size=10).hexdigest(),
        articles=tuple(one.id for one in articles),
        ties=tuple(ties[a, b] for at, a in enumerate(places) for b in places[at + 1 :] if (a, b) in ties),
        timeline=timeline_of(told),
        claims=claim_groups(articles),
    )
