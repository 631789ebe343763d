"""Names, phrases and pronouns in, the same with the entity that each refers to out. In doubt a mention stays apart.

Names come first, wherever they stand, so that a headline's "Okoro" finds the "Ann Okoro" of the third paragraph. Then
the text is gone through once: each phrase and pronoun looks back a few sentences, never farther.

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.names import find_names
>>> from onrecord.annotate.entity_phrases import find_phrases
>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Okoro quits. The harbour chief Ann Okoro left the ministry. She said the ministry knew."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> names = find_names(reading)
>>> [(reading.slice(it.start, it.end), it.entity) for it in link(reading, names, find_phrases(reading, names))]
[('Okoro', 0), ('harbour chief Ann Okoro', 0), ('the ministry', 1), ('She', 0), ('the ministry', 1)]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.annotate.entity_apposition import apposed
from onrecord.annotate.entity_links import Link, by_name
from onrecord.annotate.entity_phrases import Phrase
from onrecord.annotate.entity_pronouns import antecedent_of_pronoun, find_pronouns, known_of
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_takeup import antecedent_of_phrase, introduced_later, only_holder
from onrecord.annotate.name import Name
from onrecord.lang.en.titles import HE_ROLES, SHE_ROLES

REACH: Final = 40
"""So many mentions back the antecedent of a phrase or a pronoun is looked for."""


def link(reading: Reading, names: Sequence[Name], phrases: Sequence[Phrase]) -> list[Link]:
    """Mentions in order, each with the number of its entity."""
    named = by_name(reading, names)
    links = sorted(
        [*named, *_of_phrases(reading, phrases), *find_pronouns(reading)], key=lambda it: (it.start, -it.end)
    )
    apposed(reading, links)
    _nest(links)
    _remember(links)
    introduced_later(links)
    fresh = max((it.entity for it in named), default=-1) + 1
    return _numbered(_resolved(reading, links, fresh))


def _of_phrases(reading: Reading, phrases: Sequence[Phrase]) -> Iterable[Link]:
    for it in phrases:
        yield Link(
            it.start, it.end, it.head, it.head + 1, "nominal", it.type, reading.sentence[it.head],
            words=tuple(reading.words[it.start : it.end]), classes=it.classes,
            plural=it.plural, determiner=it.determiner, country=it.country, gender=_gender(reading.words[it.head]),
        )  # fmt: skip


def _nest(links: Sequence[Link]) -> None:
    """Mark the names that only say of a phrase which one it is."""
    end = 0
    for it in links:
        if it.form == "name" and it.end < end:
            it.nested = True
        elif it.form == "nominal" and it.type in ("PER", "GROUP") and it.determiner != "owner":
            end = max(end, it.end)


def _remember(links: Sequence[Link]) -> None:
    """Give each name what was told of its entity before: "the founder" finds "Okoro", once "founder Ann Okoro"."""
    told: dict[int, frozenset[str]] = {}
    for it in links:
        if it.form == "name" and it.type == "PER":
            it.classes = told[it.entity] = told.get(it.entity, frozenset()) | it.classes


def _gender(noun: str) -> str:
    return "m" if noun in HE_ROLES else "f" if noun in SHE_ROLES else ""


def _resolved(reading: Reading, links: list[Link], fresh: int) -> list[Link]:
    """Each mention with its entity; pronouns that refer to nobody certain are left out."""
    kept: list[Link] = []
    known = known_of(reading, links)
    holders: dict[str, set[int]] = {}
    for at, it in enumerate(links):
        if it.entity < 0:
            recent = kept[-REACH:]
            if it.form == "pronoun":
                it.entity = antecedent_of_pronoun(reading, it, recent, links[at + 1 : at + 6], known)
                if it.entity < 0:
                    continue
            else:
                it.entity = antecedent_of_phrase(reading, it, recent)
                if it.entity < 0:
                    it.entity = only_holder(it, holders)
                if it.entity < 0:
                    it.entity, fresh = fresh, fresh + 1
        kept.append(it)
        if it.form != "pronoun" and it.type == "PER" and not it.plural and it.determiner != "owner":
            for role in it.classes:
                holders.setdefault(role, set()).add(it.entity)
    return kept


def _numbered(links: list[Link]) -> list[Link]:
    """Entities counted from 0 in the order in which the text names them."""
    numbers: dict[int, int] = {}
    for it in links:
        it.entity = numbers.setdefault(it.entity, len(numbers))
    return links
