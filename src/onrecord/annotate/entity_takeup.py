"""A phrase and the mentions before it in, the entity that it takes up out: "the ministry", "the actor", "the drug"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_pronouns import is_subject
from onrecord.annotate.entity_reading import Reading
from onrecord.lang.en.nouns import PUBLIC_BODIES, SUBSTANCES
from onrecord.lang.en.titles import ONE_HOLDER

_HEADS: Final = 6
"""The first sentences of an article, where somebody is described before he is named."""
_NAMED_WITHIN: Final = 12
"""So many sentences later he is named at last."""


def introduced_later(links: Sequence[Link]) -> None:
    """Give "A second doctor was sentenced" the entity of the "Dr. Hale" who is named a few sentences later.

    Only from the head of an article, only when the first person named with that role fits in every word.
    """
    for at, phrase in enumerate(links):
        if phrase.sentence >= _HEADS:
            break
        if (
            phrase.form == "nominal"
            and phrase.entity < 0
            and phrase.type == "PER"
            and phrase.determiner in ("", "a", "the")
        ):
            phrase.entity = _first_with_role(phrase, links[at + 1 : at + 80])


def _first_with_role(phrase: Link, later: Sequence[Link]) -> int:
    for name in later:
        if name.sentence > phrase.sentence + _NAMED_WITHIN:
            break
        if name.form == "name" and name.type == "PER" and name.classes & phrase.classes:
            same = name.sentence != phrase.sentence and (not phrase.country or phrase.country == name.country)
            return name.entity if same else -1
    return -1


def antecedent_of_phrase(reading: Reading, phrase: Link, before: Sequence[Link]) -> int:
    """Number of the entity that a phrase takes up, -1 when it is new."""
    if phrase.type == "GROUP":
        return _same_group(phrase, before)
    if phrase.words[-1] in SUBSTANCES:
        return next((it.entity for it in reversed(before) if it.words and it.words[-1] == phrase.words[-1]), -1)
    if phrase.determiner in ("a", "some"):
        return -1
    if phrase.determiner in ("own", "owner", ""):
        return _same_words(phrase, before)
    body = _acting_body(reading, phrase, before) if phrase.classes & {"company", "organization"} else -1
    return body if body >= 0 else _taken_up(phrase, before)


def _acting_body(reading: Reading, phrase: Link, before: Sequence[Link]) -> int:
    """Of "the company": the organisation that did something in this sentence or the one before, whatever its name."""
    loose = "organization" in phrase.classes
    for it in reversed(before):
        if it.sentence < phrase.sentence - 1:
            break
        fits = not it.classes or it.classes & phrase.classes or (loose and not it.classes & PUBLIC_BODIES)
        if it.form == "name" and it.type == "ORG" and fits and len(phrase.words) == 2 and is_subject(reading, it):
            return it.entity
    return -1


def _same_group(phrase: Link, before: Sequence[Link]) -> int:
    for it in reversed(before):
        if it.type == "GROUP" and it.form == "nominal" and it.classes & phrase.classes:
            if phrase.country and phrase.country == it.country:
                return it.entity
            if (
                phrase.words[-1] == it.words[-1]
                and (phrase.determiner == "the" or _core(phrase) == _core(it))
                and not phrase.country
                and phrase.determiner != "some"
            ):
                return it.entity
    if phrase.words == ("authorities",):
        return next((it.entity for it in reversed(before) if it.form == "nominal" and it.words[-1] == "officials"), -1)
    return -1


def _core(it: Link) -> tuple[str, ...]:
    return it.words[1:] if it.determiner in ("the", "a", "this", "some") and len(it.words) > 1 else it.words


def _same_words(phrase: Link, before: Sequence[Link]) -> int:
    for it in reversed(before):
        if (
            it.form == "nominal"
            and it.type == phrase.type
            and it.words[-1] == phrase.words[-1]
            and it.determiner != "own"
            and (_core(it) == _core(phrase) or (phrase.country and phrase.country == it.country))
        ):
            return it.entity
    return -1


def _taken_up(phrase: Link, before: Sequence[Link]) -> int:
    """The last mention that fits, when no other entity fits as well nearby."""
    fits: list[int] = []
    nearest = -1
    for it in reversed(before):
        if it.entity < 0 or not _agrees(phrase, it):
            continue
        if nearest < 0:
            nearest = it.sentence
        if it.sentence >= nearest - 1 and it.entity not in fits:
            fits.append(it.entity)
    if phrase.type == "PER" and len(fits) == 1 and _has_rival(phrase, before, fits[0]):
        return -1
    return fits[0] if fits and (len(fits) == 1 or phrase.type not in ("PER", "GPE")) else -1


def only_holder(phrase: Link, holders: Mapping[str, set[int]]) -> int:
    """Of "the pope" far from any name: whoever holds that office alone in the text so far; else -1."""
    bare = phrase.determiner == "the" and len(phrase.words) == len(("the", "office"))
    if phrase.type != "PER" or phrase.plural or not bare or not phrase.classes & ONE_HOLDER:
        return -1
    fits = set().union(*(holders.get(role, set()) for role in phrase.classes))
    return fits.pop() if len(fits) == 1 else -1


def _has_rival(phrase: Link, before: Sequence[Link], chosen: int) -> bool:
    """Whether the very words were somebody else twice: "the senator" who wants no name, and a senator named since."""
    same = [it.entity for it in before if it.form == "nominal" and it.words == phrase.words and it.entity != chosen]
    return len(same) > 1 and len(set(same)) == 1


def _agrees(phrase: Link, it: Link) -> bool:
    if it.plural != phrase.plural or not it.classes & phrase.classes:
        return False
    if phrase.country and it.country and phrase.country != it.country:
        return False
    if it.form == "nominal" and (it.words[-1] == phrase.words[-1] or (phrase.type == "PER" and not phrase.country)):
        return not set(_core(phrase)[:-1]) - set(it.words)
    return it.type == phrase.type or {it.type, phrase.type} <= {"ORG", "FAC"}
