"""The marked articles and the groups that came out in, figures out.

What is judged are *namings*: a person or organisation that an article names, once an article.

>>> b_cubed({"a1 x": 1, "a2 x": 1, "a3 y": 2}, {"a1 x": "p-x", "a2 x": "p-x", "a3 y": "p-y"})
(1.0, 1.0, 1.0)
>>> b_cubed({"a1 x": 1, "a2 x": 1}, {"a1 x": "p-x", "a2 x": "p-y"})
(0.5, 1.0, 0.6666666666666666)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from statistics import mean
from typing import NamedTuple

from bench.identity.load import Marked
from onrecord.link.appearances import appearances_of
from onrecord.link.identity import find_joins, group
from onrecord.link.person_names import parse_name
from onrecord.model.article import Article
from onrecord.model.identity import Identity


class Scored(NamedTuple):
    """The figures of one half."""

    precision: float
    recall: float
    f: float
    namings: int
    found: int
    """Namings for which an entity was found."""
    upstream: int
    """Wrong merges with an entity that is two identities in its own article already."""
    namesakes: list[str]
    """Other wrong merges of two people or organisations that share a family name or an abbreviation."""
    others: list[str]
    """Wrong merges of others."""
    split: list[str]
    """Identities that came out as several groups."""


def score(
    gold: Sequence[Marked], articles: Mapping[str, Article], identities: Sequence[Identity] | None = None
) -> Scored:
    """Join what the articles name, unless that was done, and hold it against the gold."""
    if identities is None:
        appearances = [one for it in gold for one in appearances_of(articles[it.slug], it.outlet)]
        identities = group(appearances, find_joins(appearances))
    entity_of = {naming: entity for it in gold for naming, entity in match(it, articles[it.slug])}
    truth = {f"{it.slug} {who}": who for it in gold for who in it.named}
    group_of = {member: one.id for one in identities for member in one.appearances}
    answer = {naming: _answer(naming, entity_of, group_of) for naming in truth}
    wrong = list(_wrong(answer, truth))
    names = _names(gold)
    mixed = {entity for entity, count in Counter(entity_of.values()).items() if count > 1}
    clean = [pair for pair in wrong if not mixed & {entity_of.get(one) for one in pair}]
    precision, recall, f = b_cubed(answer, truth)
    return Scored(
        precision, recall, f, len(truth), len(entity_of),
        upstream=len(wrong) - len(clean),
        namesakes=[_told(pair, identities, entity_of) for pair in clean if _alike(pair, truth, names)],
        others=[_told(pair, identities, entity_of) for pair in clean if not _alike(pair, truth, names)],
        split=list(_split(answer, truth, entity_of)),
    )  # fmt: skip


def match(one: Marked, article: Article) -> Iterator[tuple[str, str]]:
    """Naming -> the entity of the article that most of its marks lie in."""
    heads = [(it.head.start, it.head.end, it.entity) for it in article.mentions if it.form != "pronoun"]
    judged = {it.id.rpartition("#")[2] for it in appearances_of(article)}
    for who in one.named:
        votes: dict[str, int] = {}
        for mark in one.marks:
            for start, end, entity in heads if mark.who == who and not mark.kind else ():
                if start < mark.end and mark.start < end and entity in judged:
                    votes[entity] = votes.get(entity, 0) + 1
        if votes:
            yield f"{one.slug} {who}", f"{article.id}#{max(votes, key=lambda it: votes[it])}"


def _answer(naming: str, entity_of: Mapping[str, str], group_of: Mapping[str, str]) -> str:
    """Its group; a naming that was not found is alone."""
    entity = entity_of.get(naming)
    return group_of.get(entity, naming) if entity else naming


def b_cubed(answer: Mapping[str, Hashable], truth: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F of B-cubed (Bagga and Baldwin, 1998), averaged over namings."""
    precisions, recalls = [], []
    for one in truth:
        ours = {it for it in truth if answer[it] == answer[one]}
        theirs = {it for it in truth if truth[it] == truth[one]}
        precisions.append(len(ours & theirs) / len(ours))
        recalls.append(len(ours & theirs) / len(theirs))
    precision, recall = mean(precisions), mean(recalls)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _wrong(answer: Mapping[str, str], truth: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(truth, 2):
        if answer[one] == answer[other] and truth[one] != truth[other]:
            yield one, other


def _names(gold: Sequence[Marked]) -> dict[str, set[str]]:
    """Identity -> the last words of its names: what it shares with namesakes."""
    names: dict[str, set[str]] = {}
    for it in gold:
        for mark in it.marks:
            if not mark.kind:
                name = it.text[mark.start : mark.end]
                names.setdefault(mark.who, set()).update({parse_name(name).key, name.lower()})
    return names


def _alike(pair: tuple[str, str], truth: Mapping[str, str], names: Mapping[str, set[str]]) -> bool:
    return bool(names[truth[pair[0]]] & names[truth[pair[1]]])


def _told(pair: tuple[str, str], identities: Iterable[Identity], entity_of: Mapping[str, str]) -> str:
    entities = {entity_of.get(one) for one in pair}
    reasons = [
        f"{join.one} + {join.other} ({join.strength}): {join.reason}"
        for one in identities
        for join in one.joins
        if entities & {join.one, join.other}
    ]
    return f"{pair[0]} = {pair[1]}\n      " + "\n      ".join(reasons)


def _split(answer: Mapping[str, str], truth: Mapping[str, str], entity_of: Mapping[str, str]) -> Iterator[str]:
    for who in dict.fromkeys(truth.values()):
        groups: dict[str, list[str]] = {}
        for naming in truth:
            if truth[naming] == who:
                groups.setdefault(answer[naming], []).append(
                    naming.split()[0] + ("" if naming in entity_of else " (not found)")
                )
        if len(groups) > 1:
            yield f"{who}: " + " | ".join(", ".join(one) for one in groups.values())
