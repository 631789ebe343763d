"""All names of a text in, the same with one type for each name out: the surest, or what else the text tells of it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import ALSO_FAMILY_NAMES, KNOWN, ends_as_things, is_set_off
from onrecord.annotate.name import Name, family_of, key_of
from onrecord.lang.countries import COUNTRY_OF
from onrecord.lang.en.function_words import DETERMINERS, LOCATIVE, PREPOSITIONS, SPOKE, STOPPERS
from onrecord.lang.en.names import LAST_WORD
from onrecord.lang.en.nouns import KIND_OF
from onrecord.lang.en.titles import OFFICES
from onrecord.model.annotation import EntityType

_LINKING: Final = PREPOSITIONS | {"the"}


def agree(reading: Reading, found: list[Name]) -> list[Name]:
    """One name has one type: the surest; family names take that of their people."""
    best: dict[str, tuple[int, EntityType]] = {}
    for name in sorted(found, key=lambda it: (-it.sure, it.type == "OTHER", it.start)):
        best.setdefault(key_of(reading, name), (name.sure, name.type))
    people = [name for name in found if name.type == "PER" and name.end - name.start > 1]
    alone = _alone(reading)
    speaking = _speaking(reading)
    given_speaks = _given_names_that_speak(reading, people)
    for name in found:
        if reading.words[name.end - 1] in speaking and _may_have_family(reading, name, best[key_of(reading, name)]):
            best[key_of(reading, name)] = (1, "PER")
    people += [name for name in found if best[key_of(reading, name)] == (1, "PER") and name.type != "PER"]
    for name in people:
        key = key_of(reading, name)
        if best[key] == (0, "PER") and (
            _shows_somebody(reading, name, alone) or reading.words[name.start] in given_speaks
        ):
            best[key] = (1, "PER")
    best.update((key_of(reading, name), (1, "ORG")) for name in people if _is_called_a_body(reading, name, best))
    _decide_by_speech(reading, found, best)
    people = [name for name in people if best[key_of(reading, name)][1] == "PER" and best[key_of(reading, name)][0] > 0]
    bodies = {reading.words[name.start] for name in found if name.type == "ORG" and name.end - name.start > 1}
    bodies -= {reading.words[at] for name in people for at in (name.start, name.end - 1)}
    for name in found:
        if name.end - name.start == 1 and name.type == "PER" and name.sure < 2 and reading.words[name.start] in bodies:
            best[key_of(reading, name)] = (1, "ORG")  # "Arden", once "Arden Capital"
    family = {family_of(reading, name) for name in people}
    given = {reading.words[name.start] for name in people}
    lands = {
        reading.words[name.start] for name in found if name.type == "GPE" and reading.before(name.start) in LOCATIVE
    }
    return [_typed(reading, name, best, family, given, lands) for name in found]


def _is_called_a_body(reading: Reading, name: Name, best: dict[str, tuple[int, EntityType]]) -> bool:
    """ "The supplier, Ebb Marine, said": what the text calls it tells more than how its words look."""
    noun = reading.word(name.start - 2)
    guess = best[key_of(reading, name)] == (0, "PER") and reading.raw(name.start - 2).islower()
    return guess and KIND_OF.get(noun) == "ORG" and is_set_off(reading, name.start, name.end)


def _decide_by_speech(reading: Reading, found: list[Name], best: dict[str, tuple[int, EntityType]]) -> None:
    """A single name that nobody knows is somebody when it speaks and goes on with "who": "says Bnxt, who swims"."""
    spoken, told = set(), set()
    for name in found:
        if (
            name.end - name.start == 1
            and name.type != "ORG"
            and name.sure < 2
            and reading.before(name.start) not in _LINKING
        ):
            key, behind = key_of(reading, name), reading.after(name.end)
            if {reading.before(name.start), behind} & SPOKE:
                spoken.add(key)
            if "who" in (behind, reading.word(name.end + 1) if behind == "," else ""):
                told.add(key)
    best.update((key, (1, "PER")) for key in spoken & told if best[key][0] < 2)


def _given_names_that_speak(reading: Reading, people: list[Name]) -> set[str]:
    """First words of names that also speak alone: "Kourtney wrote", once "Kourtney Wick" is named."""
    first = {reading.words[name.start] for name in people}
    return {
        word
        for at, word in enumerate(reading.words)
        if word in first
        and reading.capital[at]
        and not (at and reading.capital[at - 1])
        and reading.after(at + 1) in SPOKE
        and reading.before(at) not in DETERMINERS
    }


def _speaking(reading: Reading) -> set[str]:
    """Words that are also things, and speak in this text with a capital and no article: "Hill said"."""
    return {
        word
        for at, word in enumerate(reading.words)
        if reading.capital[at]
        and not (at and reading.capital[at - 1])
        and (word in ALSO_FAMILY_NAMES or ends_as_things(word))
        and LAST_WORD.get(word) != "ORG"
        and reading.before(at) not in DETERMINERS
        and (
            {reading.before(at), reading.after(at + 1)} & SPOKE
            or (reading.after(at + 1) == "has" and reading.word(at + 2) in SPOKE)
        )
    }


def _may_have_family(reading: Reading, name: Name, known: tuple[int, EntityType]) -> bool:
    """Whether "Celda Hill" can be somebody."""
    two = name.end - name.start == len(("given", "family"))
    return two and known[1] != "PER" and known[0] < 3 and reading.words[name.start] not in KNOWN


def _alone(reading: Reading) -> Counter[str]:
    """How often a word with a capital stands between words without one."""
    capital = reading.capital
    inside = range(1, len(capital) - 1)
    return Counter(reading.words[at] for at in inside if capital[at] and not capital[at - 1] and not capital[at + 1])


def _shows_somebody(reading: Reading, name: Name, alone: Counter[str]) -> bool:
    """Whether the text shows that a name is a person's: it tells what he is, or has the family name alone."""
    first, last = reading.words[name.start], reading.words[name.end - 1]
    if last not in reading.small and alone[last] > 0 and alone[last] >= alone[first]:
        return True
    if reading.before(name.start) in ("/", "by") or reading.after(name.end) == "/":
        return True
    return reading.after(name.end) == "," and _tells_a_role(reading, name.end + 1)


def _tells_a_role(reading: Reading, at: int) -> bool:
    """ "..., a retired nurse", "..., head of sales": an office before the phrase ends."""
    for step in range(at, min(at + 6, reading.last(at - 1))):
        word = reading.words[step]
        if word in OFFICES:
            return True
        if not (word.isalpha() or word == "-") or (word in STOPPERS and word not in ("who", "of")):
            return False
    return False


def _typed(
    reading: Reading,
    name: Name,
    best: dict[str, tuple[int, EntityType]],
    family: set[str],
    given: set[str],
    lands: set[str],
) -> Name:
    key = key_of(reading, name)
    sure, kind = best[key]
    if key in family and (sure < 3 or _is_namesake(reading, name, kind, lands)):
        sure, kind = 2, "PER"
    elif key in given and sure == 0:
        sure, kind = 1, "PER"
    sure = max(sure, name.sure)
    return name if (kind, sure) == (name.type, name.sure) else name._replace(type=kind, sure=sure)


def _is_namesake(reading: Reading, name: Name, kind: EntityType, lands: set[str]) -> bool:
    """Whether somebody of the text is meant who has the name of a town: "Paris said", but "in Paris"."""
    word, before = reading.words[name.start], reading.before(name.start)
    town = kind == "GPE" and not (word in COUNTRY_OF and word in lands)
    if town and before == "," and reading.after(name.end) in SPOKE:
        return True  # "..., Paris recalled"
    return town and before not in LOCATIVE and before not in ("to", "of", ",") and reading.after(name.end) != ","
