"""Articles with their records in, storylines out: which are about one matter, and why.

Two articles are tied when they name the same and use the same words (`onrecord.link.ties`). Ties are grouped so that a
chain of them does not run two matters together. Every storyline is a guess.

>>> find_storylines([Article(id="a", position=1, text="", body="", segments=())])
()
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
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
_MOST: Final = 100
"""Articles that share a key are all compared where they are so few;"""
_NEXT: Final = 20
"""else each with so many that were published next."""
_PARTNERS: Final = 60
"""With so many others an article is compared at most."""
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
    found = ((pair, tie(weighed[pair[0]], weighed[pair[1]])) for pair in _candidates(told))
    return {pair: it for pair, it in found if it}


def _candidates(told: Sequence[Told]) -> list[tuple[int, int]]:
    """Pairs that share rare keys; of each article those with which it shares most."""
    by_key: dict[str, list[int]] = {}
    for at, one in enumerate(told):
        for key in keys_of(one.names):
            by_key.setdefault(key, []).append(at)
    shares: list[dict[int, float]] = [{} for _ in told]
    for members in by_key.values():
        reach = len(members) if len(members) <= _MOST else _NEXT
        for at, a in enumerate(members):
            for b in members[at + 1 : at + 1 + reach]:
                shares[a][b] = shares[b][a] = shares[a].get(b, 0.0) + 1 / len(members)
    nearest = ((a, b) for a, it in enumerate(shares) for b in _nearest(a, it))
    return sorted({(min(a, b), max(a, b)) for a, b in nearest if a != b})


def _nearest(at: int, shares: dict[int, float]) -> list[int]:
    """With whom an article shares most; of equals those that were published soonest before or after."""
    return heapq.nsmallest(_PARTNERS, shares, key=lambda other: (-shares[other], abs(other - at), other))


def _grouped(count: int, ties: dict[tuple[int, int], Tie]) -> list[list[int]]:
    """Groups in the order of their newest articles; strongest ties first, and only where enough of both is tied."""
    group = {at: at for at in range(count)}
    members = {at: [at] for at in range(count)}
    tied: dict[int, dict[int, int]] = {at: {} for at in range(count)}
    for a, b in ties:
        tied[a][b] = tied[b][a] = 1
    for (a, b), _ in sorted(ties.items(), key=lambda it: (-it[1].strength, it[0])):
        small, large = sorted((group[a], group[b]), key=lambda it: (len(members[it]), it))
        few, many = len(members[small]), len(members[large])
        if small == large or tied[small].get(large, 0) < _HALF * few * min(many, _PARTNERS):
            continue
        for at in members.pop(small):
            group[at] = large
            members[large].append(at)
        for other, ties_of in tied.pop(small).items():
            tied[other].pop(small)
            if other != large:
                tied[large][other] = tied[other][large] = tied[large].get(other, 0) + ties_of
    return sorted((sorted(them) for them in members.values()), key=lambda them: them[-1])


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
