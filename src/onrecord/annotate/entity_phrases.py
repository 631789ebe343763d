"""Names and tokens in, the other phrases for people, organisations and places out: "the ministry", "a doctor".

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.names import find_names
>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Norway’s ministry said the Danish envoy left."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> [(reading.slice(it.start, it.end), it.type, it.country) for it in find_phrases(reading, find_names(reading))]
[('Norway’s ministry', 'ORG', 'NO'), ('the Danish envoy', 'PER', 'DK')]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.name import Name
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.function_words import DETERMINERS, SPOKE, STOPPERS
from onrecord.lang.en.nouns import GROUPS, KIND_OF, PEOPLE, SINGLE, SUBSTANCES, TAKES_UP, plural_of
from onrecord.lang.en.titles import MODIFIERS, role_class
from onrecord.model.annotation import EntityType


class Phrase(NamedTuple):
    """A noun with what stands before it, in tokens."""

    start: int
    end: int
    head: int
    type: EntityType
    classes: frozenset[str]
    """What it can take up."""
    plural: bool
    determiner: str
    """the, this, a, own (his, her), owner (Oslo's), some, or nothing."""
    country: str
    """Code of the country that it names: "Danish envoy"."""
    owner: int
    """Token where its owner begins, -1 without."""
    modifiers: tuple[str, ...]


_PLURALS: Final[dict[str, tuple[str, EntityType]]] = {
    **{plural_of(noun): (noun, "GROUP") for noun in sorted(SINGLE)},
    **{plural_of(noun): (noun, kind) for noun, kind in KIND_OF.items() if plural_of(noun) != noun},
}
_REACH: Final = 8
"""So many words stand before a noun at most."""


def find_phrases(reading: Reading, names: Sequence[Name]) -> list[Phrase]:
    """Phrases in order; none is part of a name or of a title before one."""
    at_name = {at: name for name in names for at in range(name.start, name.end)}
    in_title = {at for name in names for at in range(name.title, name.start)}
    phrases = []
    for at, word in enumerate(reading.words):
        noun = _noun(word)
        if noun is None or at in at_name or at in in_title or _modifies(reading, at, word):
            continue
        phrase = _phrase(reading, at, noun, at_name)
        if phrase is not None:
            phrases.append(phrase)
    return phrases


def _noun(word: str) -> tuple[EntityType, frozenset[str], bool] | None:
    """Type, classes and number of a noun that refers to somebody or something."""
    if word in GROUPS:
        return "GROUP", frozenset((GROUPS[word],)), True
    if word in SINGLE:
        return "PER", role_class(word), False
    if word in KIND_OF:
        return KIND_OF[word], TAKES_UP[word], False
    if word in SUBSTANCES:
        return "PRODUCT", frozenset((word, "drug")), False
    if word in _PLURALS:
        noun, kind = _PLURALS[word]
        return kind, frozenset((f"{noun}s",)), True
    return None


def _modifies(reading: Reading, at: int, word: str) -> bool:
    """Whether another noun, or a hyphen, follows and takes the word for itself: "police officer", "drug-related"."""
    follower = reading.word(at + 1)
    if reading.owning[at] or at + 1 >= reading.last(at):
        return False
    if follower == "-" and reading.joined(at + 1):
        return True
    if follower in STOPPERS or follower in DETERMINERS:
        return False
    if word in SUBSTANCES or not follower.isalpha() or reading.capital[at + 1]:
        return False
    many = word in GROUPS or word in _PLURALS
    return _noun(follower) is not None or not (many or follower.endswith(("ed", "s", "ly", "ing")))


def _phrase(
    reading: Reading, head: int, noun: tuple[EntityType, frozenset[str], bool], at_name: dict[int, Name]
) -> Phrase | None:
    kind, classes, plural = noun
    start, determiner, owner = _left_edge(reading, head, at_name)
    modifiers = tuple(reading.words[start:head])
    country = _country(reading, start, head, owner, at_name)
    if not determiner and not _stands_bare(reading, start, head, kind, plural):
        return None
    if determiner == "own" and reading.words[head] == "head":
        return None  # "her head" is nobody
    return Phrase(start, head + 1, head, kind, classes, plural, determiner, country, owner, modifiers)


def _stands_bare(reading: Reading, start: int, head: int, kind: EntityType, plural: bool) -> bool:  # noqa: FBT001
    """Whether a noun without an article says enough: a plural, "federal court", "Danish envoy", a drug."""
    if plural or kind == "PRODUCT":
        return reading.words[head] not in ("others", "people") or kind != "PRODUCT"
    before = reading.words[start:head]
    return any(
        word in COUNTRY_OF_ADJECTIVE
        or word in MODIFIERS
        or (reading.capital[start + number] and number + start > reading.first(head))
        for number, word in enumerate(before)
    )


def _left_edge(reading: Reading, head: int, at_name: dict[int, Name]) -> tuple[int, str, int]:
    """Where a phrase begins, its determiner, and its owner."""
    first, at = reading.first(head), head
    while at > first and head - at < _REACH:
        word = reading.words[at - 1]
        if reading.owning[at - 1]:
            owner = at_name[at - 1].title if at - 1 in at_name else _owner_start(reading, at - 1, at_name)
            return owner, "owner", owner
        if word in DETERMINERS:
            compound = at - 3 >= first and reading.words[at - 2] == "-" and reading.joined(at - 1)
            return at - 3 if compound else at - 1, DETERMINERS[word], -1
        if not _belongs(reading, at - 1, at_name):
            break
        at -= 1
    if at < head and reading.words[at] == "-":
        at += 1
    while at < head and reading.words[at].endswith(("ed", "ing", "ly")):
        at += 1
    return at, "some" if reading.words[at][:1].isdigit() else "", -1


def _owner_start(reading: Reading, owner: int, at_name: dict[int, Name]) -> int:
    """Where an owner that is no name begins: "the harbour's" in "the harbour's chief"."""
    first, at = reading.first(owner), owner
    while at > first and owner - at < _REACH:
        if reading.words[at - 1] in DETERMINERS:
            return at - 1
        if reading.owning[at - 1] or not _belongs(reading, at - 1, at_name):
            break
        at -= 1
    return owner


def _belongs(reading: Reading, at: int, at_name: dict[int, Name]) -> bool:
    """Whether a word before a noun belongs to its phrase."""
    word = reading.words[at]
    if at in at_name:
        return at_name[at].type != "PER" or _qualifies(reading, at_name[at])
    if word == "-":
        return reading.joined(at)
    if not word[0].isalnum() or word in STOPPERS:
        return False
    if word.endswith(("ed", "ing")):
        before = reading.word(at - 1)
        return before in DETERMINERS or before.endswith("ly") or before == "-" or reading.owning[at - 1]
    return not (word in SINGLE or word in PEOPLE) or word in MODIFIERS


def _qualifies(reading: Reading, name: Name) -> bool:
    """ "Some | Okoro aides": somebody's name that says whose they are; not "told Okoro aides had left"."""
    before = reading.before(name.start)
    return name.title == name.start and name.end - name.start == 1 and before not in SPOKE and before != ","


def _country(reading: Reading, start: int, head: int, owner: int, at_name: dict[int, Name]) -> str:
    """The country that a phrase names by "Danish" or by its owner."""
    for at in range(start, head):
        pair = f"{reading.words[at]} {reading.word(at + 1)}"
        code = COUNTRY_OF_ADJECTIVE.get(pair) or COUNTRY_OF_ADJECTIVE.get(reading.words[at])
        if at in at_name:
            name = reading.slice(at_name[at].start, at_name[at].end).lower()
            code = code or COUNTRY_OF.get(name) or (COUNTRY_OF_CAPITAL.get(name) if owner >= 0 else None)
        if code and not (at > start and f"{reading.words[at - 1]} {reading.words[at]}" in COUNTRY_OF_ADJECTIVE):
            return code
    return ""
