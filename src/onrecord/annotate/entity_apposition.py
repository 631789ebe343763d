"""Phrases beside names in, now with the name's entity out: "Okoro, the harbour chief,", "harbour chief, Okoro,"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import has_age, is_set_off
from onrecord.lang.en.function_words import AUXILIARIES, PREPOSITIONS, RELATING, SPOKE, VERBS

_BREAKS: Final = AUXILIARIES | SPOKE | VERBS | RELATING
_AHEAD: Final = 6
"""So many mentions behind a name its apposition is looked for."""


_BACK: Final = 5
_FIELD: Final = 7
"""So many words say at most what somebody leads: "the chair of the harbour board of Ebb, Ann Okoro"."""


def apposed(reading: Reading, links: Sequence[Link]) -> None:
    """Give the phrases that stand beside a name its entity, and the name what they can take up."""
    for at, name in enumerate(links):
        if name.form != "name":
            continue
        for phrase in _beside(reading, name, links[max(0, at - _BACK) : at], links[at + 1 : at + 1 + _AHEAD]):
            phrase.entity, phrase.apposed = name.entity, True
            name.classes |= phrase.classes
            name.country = name.country or phrase.country


def _beside(reading: Reading, name: Link, before: Sequence[Link], after: Sequence[Link]) -> list[Link]:
    behind = _behind(reading, name)
    fits = [phrase for phrase in before if _fits(name, phrase) and _stands_before(reading, phrase, name)]
    return fits + [
        phrase
        for phrase in after
        if _fits(name, phrase)
        and phrase.start == behind
        and phrase.determiner != "some"
        and not reading.owning[phrase.head_end - 1]  # "Okoro, the minister's wife"
        and not _acts(reading, name, phrase)
    ]


def _acts(reading: Reading, name: Link, phrase: Link) -> bool:
    """Whether the phrase begins what is told: "In a talk with Okoro, the minister said"."""
    fronted = reading.first(name.start) < name.start and reading.word(name.start - 1) in PREPOSITIONS
    behind = reading.word(phrase.end)
    return fronted and (behind in SPOKE or behind in AUXILIARIES or behind in VERBS)


def _fits(name: Link, phrase: Link) -> bool:
    if phrase.form != "nominal" or phrase.entity >= 0:
        return False
    if name.type == "PER":
        return phrase.type == "PER" and not phrase.plural
    beside = phrase.determiner in ("a", "the", "owner") or phrase.head_end == name.start
    return phrase.type == name.type and beside and not phrase.plural


def _stands_before(reading: Reading, phrase: Link, name: Link) -> bool:
    """ "His deputy Ann Okoro", "the deputy, Ann Okoro,"."""
    if phrase.head_end == name.start and not reading.owning[phrase.head_end - 1]:
        return name.type == "PER" or phrase.type in ("PRODUCT", "WORK", "ORG")
    if reading.word(name.start - 1) != ",":
        return False
    if name.type != "PER":
        named = phrase.head_end + 1 == name.start and is_set_off(reading, name.start, name.end)
        return named and phrase.type == "ORG" and phrase.determiner in ("the", "owner")
    if phrase.head_end + 1 != name.start and not _leads(reading, phrase.head_end, name.start - 1):
        return False
    if phrase.determiner == "a":
        return len(name.words) > 1 and is_set_off(reading, name.start, name.end)  # no list
    bare = phrase.determiner == "" and (phrase.country or reading.capital[phrase.head_start])
    return (bare or phrase.determiner in ("owner", "the", "own")) and (
        has_age(reading, name.end) or reading.word(name.end) in {",", ".", ""} or len(name.words) > 1
    )


def _leads(reading: Reading, start: int, comma: int) -> bool:
    """Whether only what somebody leads stands up to the comma: "her nominee | for trade secretary, Ann Okoro"."""
    if reading.word(start) not in ("of", "for", "at", "in", "to", "from", "with") or not 1 < comma - start <= _FIELD:
        return False
    words = range(start, comma)
    return all(reading.words[at].isalpha() or reading.words[at] in ("-", "&") for at in words) and not any(
        reading.words[at] in _BREAKS for at in words
    )


def _behind(reading: Reading, name: Link) -> int:
    """Where an apposition behind a name would begin: behind a comma, and an age."""
    if reading.word(name.end) != "," or reading.owning[name.end - 1]:
        return -1
    return name.end + 3 if has_age(reading, name.end) and reading.word(name.end + 2) == "," else name.end + 1


def role_end(reading: Reading, phrase: Link) -> int:
    """Where the whole description behind a name ends: before the next comma or the like."""
    end = phrase.end
    while end < reading.last(phrase.head_start) and end - phrase.start < 16:
        word = reading.words[end]
        if (
            word in {",", ";", ".", ")", "—", "–", ":"}
            or word in ("who", "which", "whose", "and", "said", "says")
            or word in ("is", "was", "has")
        ):
            break
        end += 1
    return end
