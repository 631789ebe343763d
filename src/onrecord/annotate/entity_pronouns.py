"""Pronouns of a text, and whom each refers to: by gender and number, then by nearness, subject before object."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.quotations import find_quotations
from onrecord.lang.en.function_words import AUXILIARIES, PREPOSITIONS, SPOKE, VERBS
from onrecord.lang.en.nouns import PRONOUNS

_NEARNESS: Final = (10.0, 7.5, 4.0, 2.0)
"""What a sentence counts: the same, the one before, and so on; farther back nobody is looked for."""
_LEAST: Final = 2.0
_TOLD: Final = 5.0
"""So much less counts who is only spoken of, in a quotation that the pronoun is not part of."""
_THINGS: Final = frozenset(("ORG", "GPE", "PRODUCT", "FAC", "WORK", "LOC"))
_FRONTED: Final = frozenset(
    "as in after before while when during despite since because if although though following for by on "
    "with at until to asked speaking writing talking pressed questioned reflecting".split()
)
_WEATHER: Final = frozenset("is was seems appears remains would could may might will took takes became".split())


def find_pronouns(reading: Reading) -> list[Link]:
    """Pronouns that can refer to somebody or something."""
    found = []
    for at, word in enumerate(reading.words):
        if word in PRONOUNS and not _says_nothing(reading, at, word):
            sort = PRONOUNS[word][0]
            found.append(
                Link(
                    at,
                    at + 1,
                    at,
                    at + 1,
                    "pronoun",
                    "PER" if sort in "mf" else "OTHER",
                    reading.sentence[at],
                    words=(word,),
                    gender=sort,
                )
            )
        elif word == "who" and at and reading.words[at - 1] == ",":
            found.append(
                Link(at, at + 1, at, at + 1, "pronoun", "PER", reading.sentence[at], words=(word,), gender="who")
            )
    return found


def _says_nothing(reading: Reading, at: int, word: str) -> bool:
    """ "It is clear that", "US" shouted as a word, "it's ours": nobody is meant."""
    if word == "it":
        return (
            reading.owning[at]
            or reading.word(at + 1) in _WEATHER
            or reading.word(at - 1) in ("make", "makes", "made", "find", "found", "that")
        )
    return False


class Known(NamedTuple):
    """What the whole text tells."""

    genders: Mapping[int, str]
    """Entity -> its gender, as its names and titles give it away."""
    quoted: Sequence[bool]
    """For each token whether it stands in a quotation."""


def known_of(reading: Reading, links: Sequence[Link]) -> Known:
    """What is known of everybody before a pronoun is looked at."""
    genders = {it.entity: it.gender for it in links if it.entity >= 0 and it.gender in ("m", "f")}
    quoted = [False] * len(reading.words)
    for one in find_quotations(reading.text):
        for at in range(bisect_left(reading.starts, one.start), bisect_left(reading.starts, one.end)):
            quoted[at] = True
    return Known(genders, quoted)


def antecedent_of_pronoun(
    reading: Reading, pronoun: Link, before: Sequence[Link], after: Sequence[Link], known: Known
) -> int:
    """Number of the entity that a pronoun refers to, -1 when nobody fits."""
    if pronoun.gender == "who":
        return _before_comma(pronoun, before)
    ahead = _fronted(reading, pronoun, after)
    if ahead >= 0:
        return ahead
    genders = {**_genders(before), **known.genders}
    best, chosen = -_TOLD, -1
    asked = reading.words[reading.first(pronoun.start)] == "asked"  # "Asked about Okoro, he said"
    counts: dict[int, int] = {}
    for it in before:
        counts[it.entity] = counts.get(it.entity, 0) + 1
    for it in reversed(before):
        if it.end > pronoun.start or not _fits(pronoun, it, genders) or (asked and it.sentence == pronoun.sentence):
            continue
        score = _score(reading, pronoun, it, genders) + min(counts[it.entity], 5) * 0.3
        if score <= _LEAST:
            continue
        score -= _TOLD if known.quoted[it.start] and not known.quoted[pronoun.start] else 0.0
        if score > best:
            best, chosen = score, it.entity
    return chosen


def _before_comma(pronoun: Link, before: Sequence[Link]) -> int:
    for it in reversed(before[-4:]):
        if it.type == "PER" and it.form != "pronoun" and pronoun.start - 5 <= it.end < pronoun.start and not it.plural:
            return it.entity
    return -1


def _genders(before: Sequence[Link]) -> dict[int, str]:
    """Entity -> its gender, as far as names, titles and earlier pronouns give it away."""
    return {it.entity: it.gender for it in before if it.gender in ("m", "f")}


def _fits(pronoun: Link, it: Link, genders: dict[int, str]) -> bool:
    sort = pronoun.gender
    if it.form == "pronoun":
        return it.gender == sort
    if sort in ("m", "f"):
        return it.type == "PER" and not it.plural and genders.get(it.entity, sort) == sort
    if sort == "pl":
        return it.plural or it.type == "GROUP"
    return it.type in _THINGS and not it.plural


def _score(reading: Reading, pronoun: Link, it: Link, genders: dict[int, str]) -> float:
    distance = pronoun.sentence - it.sentence
    if distance >= len(_NEARNESS):
        return 0.0
    score = _NEARNESS[distance]
    score += 4.0 if is_subject(reading, it) else 0.0
    score += 3.0 if genders.get(it.entity) == pronoun.gender else 0.0
    score -= 1.5 if reading.word(it.start - 1) in PREPOSITIONS else 0.0
    score -= 2.0 if reading.owning[it.end - 1] else 0.0
    score += _speaks_on(reading, pronoun, it)
    return score + (1.5 if it.form == "pronoun" else 0.0)


def _speaks_on(reading: Reading, pronoun: Link, it: Link) -> float:
    """``it said``: who has spoken before goes on, and a country speaks less than a firm."""
    if pronoun.gender != "n" or not SPOKE & {reading.word(pronoun.end), reading.word(pronoun.start - 1)}:
        return 0.0
    spoke = SPOKE & {reading.word(it.end), reading.word(it.start - 1)}
    return (3.0 if spoke else 0.0) - (2.0 if it.type == "GPE" else 0.0)


def is_subject(reading: Reading, it: Link) -> bool:
    """Whether a mention does something: a verb behind it (an apposition between), or a verb of saying before it."""
    first = reading.first(it.head_start)
    before = reading.word(it.start - 1) if it.start > first else ""
    if reading.owning[it.head_end - 1] or before in PREPOSITIONS:
        return False
    if before in SPOKE and it.form != "pronoun":
        return True
    after = reading.word(it.end)
    if after == "," and it.end + 1 < reading.last(it.head_start):
        return it.start == first or reading.word(it.start - 1) in {"•", ":", ","}
    return after in AUXILIARIES or after in SPOKE or after in VERBS or after.endswith("ed") or it.start == first


def _fronted(reading: Reading, pronoun: Link, after: Sequence[Link]) -> int:
    """ "As part of his plea, Okoro said": the subject behind the comma."""
    first = reading.first(pronoun.start)
    if reading.words[first] not in _FRONTED or pronoun.gender not in ("m", "f") or pronoun.start - first > 10:
        return -1
    for it in after:
        if it.form == "name" and it.type == "PER":
            comma = reading.word(it.start - 1) == "," and "," not in reading.words[pronoun.start : it.start - 1]
            return it.entity if comma and it.gender in ("", pronoun.gender) and it.sentence == pronoun.sentence else -1
    return -1
