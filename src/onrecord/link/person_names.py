"""Names of people: taken apart, brought to one spelling, compared. A name in, a key to look it up and a comparison out.

>>> parse_name("Volodymyr Zelenskyy").key == parse_name("Zelensky").key == "zelensky"
True
>>> compare_names(parse_name("Kim Tae-ho"), parse_name("Tae-ho Kim"))
('full', 'the same name')
>>> compare_names(parse_name("J. Okoro"), parse_name("Joan Okoro"))
('initial', 'an initial fits')
>>> compare_names(parse_name("Joan Okoro"), parse_name("Paul Okoro")) is None
True
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal

import msgspec

from onrecord.lang.en.names import FAMILY_FIRST, GENDER_OF, PARTICLES, SUFFIXES
from onrecord.lang.en.nicknames import FULL_NAMES_OF
from onrecord.lang.en.titles import COURTESY, PART_OF_NAME

Likeness = Literal["full", "spelling", "short", "initial", "surname"]
"""How much two names have in common, most first."""

_LETTERS: Final = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
_WORD: Final = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?")
_NUMERAL: Final = re.compile(r"[IVX]+")
_SPELLINGS: Final = (
    (re.compile(r"^mac(?=[bcdgklmnp])"), "mc"),
    (re.compile(r"(?:sk|ck|tsk)(?:yy|iy|yi|ii|ij|yj|y|i)$"), "sky"),
    (re.compile(r"(?:yy|iy|yi|ii|ij|yj|ey|ei|ej|y|ie)$"), "y"),
    (re.compile(r"f+$"), "v"),
    (re.compile(r"(?<=[aeiou])w(?=[aeiou]|$|s)"), "v"),
    (re.compile(r"tsch|tch|cz"), "ch"),
    (re.compile(r"sch|sz"), "sh"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"oe"), "o"),
    (re.compile(r"ue|ou"), "u"),
    (re.compile(r"ae"), "a"),
    (re.compile(r"(?<=[bcdfghklmnprstvz])[ij](?=[aou])"), "y"),
    (re.compile(r"^j(?=[aeu])"), "y"),
    (re.compile(r"(?<=[bcdfghklmnprstvz])y(?=[bcdfghklmnprstvz])"), "i"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"q"), "k"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"['’.]"), ""),
)
"""What transcribers write differently; applied in this order. Collisions cost a comparison, not a wrong join: given
names and facts have to agree as well."""
_SKELETON: Final = re.compile(r"[aeiouyjw]|(.)(?=\1)")
_SYLLABLE: Final = 5
_SKELETON_LEAST: Final = 4
"""So many consonants two spellings of a given name must share: "Daniel" and "Daniela" share three."""


class PersonName(msgspec.Struct, frozen=True):
    """A name in parts, in lower case without accents."""

    given: tuple[str, ...]
    family: str
    suffix: str = ""
    """``jr``, ``sr``, ``ii``."""
    key: str = ""
    """The family name in one spelling."""

    @property
    def is_full(self) -> bool:
        """Whether there is a given name, or an initial."""
        return bool(self.given)

    @property
    def is_initial(self) -> bool:
        """Whether of the given name there are initials only."""
        return bool(self.given) and all(len(part) == 1 for part in self.given)


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Lower case, without accents.

    >>> fold("Łukasz Strøm-Öztürk")
    'lukasz strom-ozturk'
    """
    spread = unicodedata.normalize("NFD", text.lower())
    return "".join(_LETTERS.get(letter, letter) for letter in spread if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def parse_name(name: str) -> PersonName:
    """Take a name apart; family names that stand first are known from lists."""
    raw = _WORD.findall(name.replace("’s", "").replace("'s", ""))
    words = [fold(word) for word in raw]
    while len(words) > 1 and words[0].strip(".") in COURTESY and words[0] not in PART_OF_NAME:
        words = words[1:]
    suffix = ""
    if len(words) > 1 and (words[-1].strip(".") in SUFFIXES or _NUMERAL.fullmatch(raw[-1])):
        suffix, words = _one_suffix(words[-1]), words[:-1]
    if not words:
        return PersonName((), "", "", "")
    family = 0 if _stands_first(words) else len(words) - 1
    given = tuple(_given(word) for at, word in enumerate(words) if at != family and word not in PARTICLES)
    return PersonName(given, words[family], suffix, spell(words[family]))


def _one_suffix(word: str) -> str:
    plain = word.strip(".")
    plain = {"junior": "jr", "senior": "sr"}.get(plain, plain)
    return plain if plain in ("jr", "sr") or _NUMERAL.fullmatch(plain.upper()) else ""


def _given(word: str) -> str:
    return word.strip(".").replace("-", "").replace("’", "").replace("'", "")


def _stands_first(words: list[str]) -> bool:
    """ "Kim Tae-ho", "Orban Viktor"; not "Kim Smith", nor "Tae-ho Kim"."""
    if len(words) < 2:
        return False
    first, rest = words[0], words[1:]
    if first in FAMILY_FIRST:
        syllables = "-" in rest[0] or (len(words) == 3 and all(len(word) <= _SYLLABLE for word in rest))
        given = any(word in GENDER_OF and word not in FAMILY_FIRST for word in rest)
        return (syllables and not given) or first not in GENDER_OF
    if rest[-1] in FAMILY_FIRST or first in COURTESY:
        return False
    return len(words) == 2 and rest[0] in GENDER_OF and first not in GENDER_OF and len(first.strip(".")) > 1


@lru_cache(maxsize=1 << 16)
def spell(family: str) -> str:
    """One spelling for what transcribers write differently.

    >>> spell("zelenskyy"), spell("zelenskiy"), spell("khrushchev"), spell("chruschtschow") == spell("khrushchev")
    ('zelensky', 'zelensky', 'khrushchev', False)
    """
    for pattern, instead in _SPELLINGS:
        family = pattern.sub(instead, family)
    return family


def compare_names(one: PersonName, other: PersonName) -> tuple[Likeness, str] | None:
    """What two names have in common; None: they are names of two people."""
    if one.key != other.key or _of_two_generations(one, other):
        return None
    if not one.given or not other.given:
        return ("surname", "the same family name")
    if one.given == other.given or "".join(one.given) == "".join(other.given):
        if one.family == other.family:
            return ("full", "the same name")
        return ("spelling", "the same name in another spelling")
    return _compare_given(one, other)


def _of_two_generations(one: PersonName, other: PersonName) -> bool:
    """A junior and his father; "King Harald V" and "King Harald" are one."""
    if one.suffix == other.suffix:
        return False
    told = one.suffix and other.suffix
    return bool(told or (one.given and other.given and {one.suffix, other.suffix} & {"jr", "sr"}))


def _compare_given(one: PersonName, other: PersonName) -> tuple[Likeness, str] | None:
    first, second = one.given[0], other.given[0]
    middle = [word for word in (*one.given[1:], *other.given[1:]) if word]
    if len(one.given) > 1 and len(other.given) > 1 and one.given[1][:1] != other.given[1][:1]:
        return None
    if first == second:
        return ("full" if one.family == other.family else "spelling", "the same given and family name")
    if 1 in (len(first), len(second)):
        return ("initial", "an initial fits") if first[:1] == second[:1] else None
    if _is_short(first, second) or _is_short(second, first):
        return ("short", "a short form of the same given name")
    if not middle and _one_spelling(first, second):
        return ("spelling", "the same name in another spelling")
    return None


def _is_short(short: str, full: str) -> bool:
    return full in FULL_NAMES_OF.get(short, ()) or bool(
        FULL_NAMES_OF.get(short, frozenset()) & FULL_NAMES_OF.get(full, frozenset())
    )


def _one_spelling(first: str, second: str) -> bool:
    """ "Oleksandr", "Aleksandr", "Alexander": the same consonants, and no two genders."""
    if GENDER_OF.get(first, "") and GENDER_OF.get(second, "") and GENDER_OF[first] != GENDER_OF[second]:
        return False
    if spell(first) == spell(second):
        return True
    bones = _bones(first)
    return bones == _bones(second) and len(bones) >= _SKELETON_LEAST and (first[-1] in "ao") == (second[-1] in "ao")


@lru_cache(maxsize=1 << 16)
def _bones(word: str) -> str:
    """Its consonants."""
    return _SKELETON.sub("", word.replace("x", "ks").replace("w", "v").replace("ck", "k"))
