"""An appearance in, what it says of the person as facts that can be compared out: roles, walks of life, year of birth.

>>> from onrecord.model.annotation import Descriptor
>>> from onrecord.model.identity import Appearance
>>> from onrecord.model.span import Span
>>> title, age = "former Latvian foreign minister", "54"
>>> said = tuple(Descriptor(kind, it, Span(0, len(it), it)) for kind, it in (("title", title), ("age", age)))
>>> one = Appearance("a1#e1", "a1", "PER", "Valdis Ozols", ("p:ozols",), Span(0, 0, ""), (), said, "2024-06-20")
>>> facts = read_facts(one)
>>> [(role.word, role.country, role.past) for role in facts.roles], facts.born
([('minister', 'LV', True)], (1969, 1970))
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

import msgspec

from onrecord.lang.en.names import GENDER_OF
from onrecord.lang.en.titles import COURTESY, HE_ROLES, OFFICES, SHE_ROLES, role_class
from onrecord.lang.en.walks_of_life import COMING, PAST, WALK_OF
from onrecord.link.organisation_names import country_in
from onrecord.link.person_names import PersonName, fold, parse_name
from onrecord.model.annotation import Descriptor
from onrecord.model.identity import Appearance
from onrecord.model.span import Span

Gender = Literal["m", "f", ""]

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OWNER: Final = re.compile(r"\w+['’]s\s+")
"""Whose adviser somebody is says nothing of himself."""
_ENDS_ROLE: Final = frozenset("of at for in from with who which that and".split())
_NOUNS: Final = OFFICES | WALK_OF.keys()
_AGE_MOST: Final = 120


class Role(msgspec.Struct, frozen=True):
    """What somebody is said to be."""

    word: str
    """The noun: "minister"."""
    classes: frozenset[str]
    """Nouns that mean the same have one in common."""
    qualifiers: frozenset[str]
    """Words before it that say which: "foreign", "deputy"."""
    country: str
    """ISO code, where the words name one."""
    past: bool
    """ "former"."""
    day: int | None
    """Of the article, as a number; None: it has none."""
    span: Span


class Facts(msgspec.Struct, frozen=True):
    """What can be compared."""

    name: PersonName
    roles: tuple[Role, ...]
    walks: frozenset[str]
    born: tuple[int, int] | None
    """First and last year in which somebody of this age on this day can be born."""
    born_span: Span | None
    gender: Gender
    """As titles and roles say: "Ms", "chairman"."""
    likely_gender: Gender
    """As the given name says, which errs: "Andrea"."""
    day: int | None


def read_facts(appearance: Appearance) -> Facts:
    """What an appearance says."""
    day = day_of(appearance.date)
    roles = tuple(role for it in appearance.descriptors if it.kind in ("title", "role") for role in _roles(it, day))
    name = _fullest(appearance)
    age = next((it for it in appearance.descriptors if it.kind == "age"), None)
    born = _born(age, day) if age else None
    return Facts(
        name=name,
        roles=roles,
        walks=frozenset(WALK_OF[role.word] for role in roles if role.word in WALK_OF),
        born=born,
        born_span=age.span if age and born else None,
        gender=_gender(appearance, roles),
        likely_gender=_as_gender(GENDER_OF.get(name.given[0], "")) if name.given else "",
        day=day,
    )


def _fullest(appearance: Appearance) -> PersonName:
    """Of the forms with its family name the one with most of a given name."""
    longest = parse_name(appearance.name)
    forms = [longest, *(parse_name(form) for form in appearance.aliases)]
    return max(forms, key=lambda name: (name.key == longest.key, len("".join(name.given))))


def day_of(day: str | None) -> int | None:
    """The number of an article's day; the middle of a month or year where no more is known.

    >>> day_of("2024-03-01") - day_of("2024-02-28T10:00"), day_of("2024") == day_of("2024-07-01"), day_of(None)
    (2, True, None)
    """
    if not day:
        return None
    try:
        return date.fromisoformat(day[:10] + {4: "-07-01", 7: "-15"}.get(len(day[:10]), "")).toordinal()
    except ValueError:
        return None


def _roles(descriptor: Descriptor, day: int | None) -> Iterator[Role]:
    """The roles of a descriptor: "former striker and coach" has two."""
    words = [fold(word) for word in _WORD.findall(_OWNER.sub("", descriptor.value))]
    country = country_in(descriptor.value)
    past = False
    before: list[str] = []
    for at, word in enumerate(words):
        past = (past or word in PAST) and word != "and"
        follows = words[at + 1] if at + 1 < len(words) else ""
        if word in _NOUNS and (follows not in _NOUNS or follows in _ENDS_ROLE) and follows not in COMING:
            yield Role(word, role_class(word), frozenset(before), country, past, day, descriptor.span)
            before = []
        elif word in _ENDS_ROLE and word != "and":
            return
        elif word not in COURTESY:
            before.append(word)


def _born(age: Descriptor, day: int | None) -> tuple[int, int] | None:
    digits = re.search(r"\d{1,3}", age.value)
    if day is None or not digits or not 0 < int(digits[0]) <= _AGE_MOST:
        return None
    year = date.fromordinal(day).year - int(digits[0])
    return year - 1, year


def _gender(appearance: Appearance, roles: tuple[Role, ...]) -> Gender:
    """Of a courtesy title that opens a descriptor, else of a role; not of "the king’s adviser"."""
    for it in appearance.descriptors:
        word = it.value.lower().split()[0].strip(".") if it.kind == "title" and it.value.split() else ""
        if COURTESY.get(word):
            return _as_gender(COURTESY[word])
    words = {role.word for role in roles}
    return "m" if words & HE_ROLES else "f" if words & SHE_ROLES else ""


def _as_gender(known: str) -> Gender:
    return "m" if known == "m" else "f" if known == "f" else ""
