"""Names in, the same grouped by whom they name out: family names go to full names, abbreviations to what they shorten.

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.names import find_names
>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Ann Okoro left the Bank of Rotterdam (BoR). Okoro joined BoR in 2009."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> [(reading.slice(it.start, it.end), it.entity) for it in by_name(reading, find_names(reading))]
[('Ann Okoro', 0), ('Bank of Rotterdam', 1), ('BoR', 1), ('Okoro', 0), ('BoR', 1)]
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from onrecord.annotate.entity_places import acts_as_government
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.name import Name
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.names import BELIEVED_IN, FAMILY_FIRST, GENDER_OF, KNOWN_ORGS, LAST_WORD, SIDES, SUFFIXES
from onrecord.lang.en.nicknames import FULL_NAMES_OF
from onrecord.lang.en.nouns import PICTURE_WORDS, TAKES_UP
from onrecord.lang.en.titles import COURTESY, HE_ROLES, KINSHIP, OFFICES, PART_OF_NAME, SHE_ROLES, role_class
from onrecord.model.annotation import EntityType, MentionForm

_ABOVE: Final = frozenset(("organization", "bloc", "alliance"))
"""What has bodies of its own: the UN is not the "UN Security Council"."""


@dataclasses.dataclass(slots=True, eq=False)
class Link:
    """A mention on its way to its entity, in tokens. Its entity is filled in."""

    start: int
    end: int
    head_start: int
    head_end: int
    form: MentionForm
    type: EntityType
    sentence: int
    words: tuple[str, ...] = ()
    """Of a name without its title; of a phrase all."""
    classes: frozenset[str] = frozenset()
    plural: bool = False
    determiner: str = ""
    country: str = ""
    gender: str = ""
    """m, f, or nothing where nobody says."""
    entity: int = -1
    apposed: bool = False
    """A phrase beside the name of its entity."""
    kin: bool = False
    """Of a name: somebody's relative, who leaves the family name to the other: "his twin, Damon Okoro"."""
    nested: bool = False
    """Of a name: it is part of a phrase for somebody else: "the Okoro fan"."""
    weak: bool = False
    """Of a name: a person by its form alone, or one that signs a picture; no pronoun takes it up."""


def by_name(reading: Reading, names: Sequence[Name]) -> list[Link]:
    """A mention for each name; those that name one thing have one number."""
    links = [_of_name(reading, name) for name in names]
    people = [it for it in links if it.type == "PER"]
    rest = [it for it in links if it.type != "PER"]
    count = _link_people(people, 0)
    _link_others(reading, rest, count)
    return links


def _of_name(reading: Reading, name: Name) -> Link:
    words = tuple(reading.words[name.start : name.end])
    title = tuple(reading.words[name.title : name.start])
    person = name.type == "PER"
    return Link(
        name.title, name.end, name.start, name.end, "name", name.type, reading.sentence[name.start],
        words=words, classes=_classes(words, title, name.type),
        country=COUNTRY_OF.get(" ".join(words), "") if name.type == "GPE" else _country(title),
        gender=_gender(words, title) if person else "",
        kin=person and not KINSHIP.isdisjoint((reading.word(name.title - 1), reading.word(name.title - 2), *title)),
        weak=person and (name.sure == 0 or signs_a_picture(reading, name.start, name.end) or {*words} <= BELIEVED_IN),
    )  # fmt: skip


def signs_a_picture(reading: Reading, start: int, end: int) -> bool:
    """ "(Seawire Photo/Ann Okoro)", "Ann Okoro/Seawire": who took the picture above, not who is spoken of."""
    before, label = reading.word(start - 1), reading.word(start - 2)
    labelled = before == ":" and label in OFFICES and reading.capital[start - 2]
    return before == "/" or reading.word(end) == "/" or labelled or (before in (":", "by") and label in PICTURE_WORDS)


@lru_cache(maxsize=4096)
def _classes(words: tuple[str, ...], title: tuple[str, ...], kind: EntityType) -> frozenset[str]:
    """What later takes it up: "the envoy", "the bank"."""
    if kind == "PER":
        roles = [word for word in title if word in OFFICES or word in COURTESY]
        return frozenset().union(*map(role_class, roles + [word for word in words[:1] if word in PART_OF_NAME]))
    name = " ".join(words)
    nouns = [KNOWN_ORGS.get(name, ""), *words[-1:], *words[:1]]
    if kind == "GPE":
        nouns.append("country" if name in COUNTRY_OF else "city")
    return frozenset().union(*(TAKES_UP.get(noun, frozenset()) for noun in nouns))


def _country(title: Sequence[str]) -> str:
    """The country that a title names."""
    for at, word in enumerate(title):
        pair = " ".join(title[at : at + 2])
        code = (
            COUNTRY_OF_ADJECTIVE.get(pair)
            or COUNTRY_OF.get(pair)
            or COUNTRY_OF_ADJECTIVE.get(word)
            or COUNTRY_OF.get(word)
        )
        if code:
            return code
    return ""


def _gender(words: tuple[str, ...], title: Sequence[str]) -> str:
    for word in title:
        known = COURTESY.get(word) or ("m" if word in HE_ROLES else "f" if word in SHE_ROLES else "")
        if known:
            return known
    first = words[0]
    if COURTESY.get(first):
        return COURTESY[first]
    return GENDER_OF.get(first, "") if len(words) > 1 and first not in FAMILY_FIRST else ""


# ---- people

_NAMESAKES: Final = 50
"""Of so many people of one name at most a text speaks; more are not told apart."""
_JUNK: Final = frozenset((".", "-", "’", "'")) | SUFFIXES


def _link_people(people: Sequence[Link], count: int) -> int:
    """Full names first; then each single name goes to the full one that it can shorten."""
    full: dict[tuple[str, ...], int] = {}
    tails = {parts[-2:]: parts for parts in (_parts(it.words) for it in people) if len(parts) > 2}
    by_family: dict[str, list[int]] = {}
    by_given: dict[str, list[int]] = {}
    gender: dict[int, str] = {}
    for it in people:
        parts = _parts(it.words)
        if len(parts) < 2:
            continue
        whole = tails.get(parts, parts)  # "Le Clair" of "Ann Le Clair"
        parts = parts if parts[0] in GENDER_OF and whole[0] not in GENDER_OF else whole
        key = (parts[0], parts[-1])
        if key not in full:
            full[key] = _same_person(parts, full)
            if full[key] < 0:
                full[key], count = count, count + 1
            _note(by_family, _family(parts), full[key])
            _note(by_given, _given(parts), full[key])
        it.entity = full[key]
        gender[it.entity] = gender.get(it.entity) or it.gender
    return _link_single(people, by_family, by_given, gender, count)


@lru_cache(maxsize=4096)
def _parts(words: tuple[str, ...]) -> tuple[str, ...]:
    parts = tuple(word for word in _hyphenated(words) if word not in _JUNK)
    return parts[1:] if len(parts) > 2 and parts[0] in COURTESY else parts


def _hyphenated(words: tuple[str, ...]) -> list[str]:
    """Words with those that a hyphen joins as one."""
    if "-" not in words:
        return list(words)
    return " ".join(words).replace(" - ", "-").split()


def _family(parts: tuple[str, ...]) -> str:
    return parts[0] if (parts[0] in FAMILY_FIRST and parts[0] not in GENDER_OF) or parts[0] == "kim" else parts[-1]


def _given(parts: tuple[str, ...]) -> str:
    return parts[-1] if _family(parts) == parts[0] else parts[0]


def _note(index: dict[str, list[int]], word: str, entity: int) -> None:
    entities = index.setdefault(word, [])
    if len(entities) < _NAMESAKES and entity not in entities:
        entities.append(entity)


def _same_person(parts: tuple[str, ...], full: dict[tuple[str, ...], int]) -> int:
    """An entity whose name differs only by an initial or a short form: "J. Okoro", "Dan Okoro" and "Daniel Okoro"."""
    for (first, last), entity in full.items() if len(full) < 200 else ():
        if last != parts[-1] or first == parts[0]:
            continue
        initial = min(len(first.strip(".")), len(parts[0].strip("."))) == 1 and first[0] == parts[0][0]
        if initial or first in FULL_NAMES_OF.get(parts[0], ()) or parts[0] in FULL_NAMES_OF.get(first, ()):
            return entity
    return -1


def _link_single(
    people: Sequence[Link],
    by_family: dict[str, list[int]],
    by_given: dict[str, list[int]],
    gender: dict[int, str],
    count: int,
) -> int:
    last_seen: dict[int, int] = {}
    own: dict[str, int] = {}
    first = {it.entity: it for it in reversed(people) if it.entity >= 0}
    kin = {entity for entity, it in first.items() if it.kin}
    for number, it in enumerate(people):
        if it.entity < 0:
            word = (_parts(it.words) or it.words)[-1]
            fits = [
                one
                for one in by_family.get(word, ())
                if not (it.gender and gender.get(one) and gender[one] != it.gender)
            ]
            fits = [one for one in fits if one not in kin] or fits
            if not fits and len(by_given.get(word, ())) == 1 and word not in by_family:
                fits = by_given[word]
            if not fits and word not in own:
                own[word], count = count, count + 1
            it.entity = _last_named(fits, last_seen) if fits else own[word]
        last_seen[it.entity] = number
    return count


def _last_named(fits: list[int], last_seen: dict[int, int]) -> int:
    return max(fits, key=lambda one: last_seen.get(one, -1)) if len(fits) > 1 else fits[0]


# ---- everything else


def _link_others(reading: Reading, links: Sequence[Link], count: int) -> None:
    """Same words, same country, an abbreviation, a shorter form of one organisation."""
    entity_of: dict[str, int] = {}
    countries = {COUNTRY_OF[name] for name in (" ".join(it.words) for it in links) if name in COUNTRY_OF}
    sides = _sides(links)
    short = _shorter_forms(links) | _abbreviations(reading, links)
    for it in links:
        key = _name_key(reading, it, countries)
        key = sides.get(key, short.get(key, key))
        if key not in entity_of:
            entity_of[key], count = count, count + 1
        it.entity = entity_of[key]


def _sides(links: Sequence[Link]) -> dict[str, str]:
    """Behind "North Korea" the North is that country, unless the text names another country of the north."""
    codes: dict[str, set[str]] = {}
    for it in links:
        if it.country and len(it.words) > 1 and it.words[0] in SIDES:
            codes.setdefault(it.words[0], set()).add(it.country)
    return {side: next(iter(found)) for side, found in codes.items() if len(found) == 1}


def _name_key(reading: Reading, it: Link, countries: set[str]) -> str:
    name = " ".join(it.words).removeprefix("the ")
    if it.country and it.type == "GPE":
        return it.country
    capital = COUNTRY_OF_CAPITAL.get(name)
    if capital in countries and it.type == "GPE" and acts_as_government(reading, it.head_start, it.head_end):
        it.country = capital or ""
        return it.country
    return name


def _abbreviations(reading: Reading, links: Sequence[Link]) -> dict[str, str]:
    """Abbreviation -> the name that it stands behind in brackets, or whose first letters it has."""
    short: dict[str, str] = {}
    letters: dict[str, str] = {}
    for it in links:
        if len(it.words) > 1 and it.type not in ("GPE", "PER"):
            letters.setdefault(
                "".join(word[0] for word in it.words if word[0].isalpha() and word not in ("of", "the", "and", "for")),
                " ".join(it.words),
            )
            letters.setdefault("".join(word[0] for word in it.words if word[0].isalpha()), " ".join(it.words))
            if it.words[0] in COUNTRY_OF and len(it.words) > 2:
                letters.setdefault("".join(word[0] for word in it.words[1:] if word[0].isalpha()), " ".join(it.words))
    for before, it in pairwise(links):
        if len(it.words) != 1 or len(before.words) < 2:
            continue
        if (
            reading.word(it.head_start - 1) == "("
            and reading.word(it.head_end) == ")"
            and it.head_start - 1 == before.end
        ):
            short.setdefault(it.words[0], " ".join(before.words))
    for it in links:
        if len(it.words) == 1 and it.words[0].replace(".", "") in letters and reading.raw(it.head_start).isupper():
            short.setdefault(it.words[0], letters[it.words[0].replace(".", "")])
    return short


def _shorter_forms(links: Sequence[Link]) -> dict[str, str]:
    """ "State Department" -> "US State Department"; "Samsung" -> "Samsung Electronics", when only one such is named."""
    names = {it.words for it in links if it.type in ("ORG", "FAC") and len(it.words) > 1}
    longer: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for words in names:
        for cut in range(1, min(len(words), 6)):
            longer.setdefault(words[cut:], set()).add(words)
            if LAST_WORD.get(words[-1]) == "ORG" and KNOWN_ORGS.get(" ".join(words[:-cut])) not in _ABOVE:
                longer.setdefault(words[:-cut], set()).add(words)
    forms = {it.words for it in links if it.type in ("ORG", "FAC", "OTHER")}
    return {" ".join(words): " ".join(next(iter(longer[words]))) for words in forms if len(longer.get(words, ())) == 1}
