"""Names of organisations: brought to one form. A name in, the keys under which it can be found in other articles out.

>>> organisation_keys("Norway’s Defence Ministry") == organisation_keys("the Norwegian Ministry of Defense")
True
>>> organisation_keys("Defence Ministry"), organisation_keys("ministry", ("NO",))
((), ())
>>> organisation_keys("Defence Ministry", ("PL",))
('defense ministry@PL',)
>>> organisation_keys("NSTO")
('=nsto',)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.organisations import COMMON_WORDS, LONE_BODIES, NATIONAL_BODIES, SMALL_WORDS, SPELLINGS
from onrecord.link.person_names import fold

_WORD: Final = re.compile(r"[^\W_]+(?:[.&-][^\W_]+)*")
_ABBREVIATION: Final = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z0-9][A-Za-z0-9]{0,6}")
_POSSESSIVE: Final = re.compile(r"(?<=\w)['’]s\b|(?<=s)['’](?=\s)")


@lru_cache(maxsize=1 << 14)
def organisation_keys(name: str, countries: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Its keys; none when the words name nothing by themselves.

    Args:
        name: as printed.
        countries: those that the article names; one alone tells whose ministry it is.
    """
    plain = name.replace(".", "")
    if is_abbreviation(plain):
        return () if plain.lower() in COUNTRY_OF else (f"={fold(plain)}",)
    words, country = _apart(name)
    if not words or not any(letter.isupper() for letter in name):
        return ()
    if all(word in COMMON_WORDS for word in words):
        return _common(words, country, countries)
    return (" ".join(words),)


def is_abbreviation(name: str) -> bool:
    """ "NSTO", "BoE"; one word whose capitals are more than its first letter."""
    return bool(_ABBREVIATION.fullmatch(name)) and sum(letter.isupper() for letter in name) >= 2


def country_in(text: str) -> str:
    """The first country that words name: "the Latvian foreign minister" -> LV; empty: none.

    >>> country_in("the Latvian foreign minister"), country_in("North Korea’s envoy"), country_in("mayor")
    ('LV', 'KP', '')
    """
    return _apart(text)[1]


def _common(words: Sequence[str], country: str, countries: Sequence[str]) -> tuple[str, ...]:
    """Of words that every country has: only with a country, and more than one word of them."""
    if len(words) == 1 and words[0] not in LONE_BODIES:
        return ()
    if not country and len(countries) == 1:
        country = countries[0]
    told = [word for word in words if word != "affairs" or len(words) < 3]
    return (f"{' '.join(sorted(told))}@{country}",) if country else ()


def _apart(name: str) -> tuple[list[str], str]:
    """Its words without small ones, in one spelling; and the country among them."""
    raw: list[str] = _WORD.findall(_POSSESSIVE.sub("", name))
    words = [fold(word).replace(".", "") for word in raw]
    kept, country, at = [], "", 0
    national = not words or bool(NATIONAL_BODIES & set(words)) or len(words) == 1
    while at < len(words):
        code, taken = _country_at(words, raw, at, capitals=national)
        if code:
            country = country or code
        elif words[at] not in SMALL_WORDS:
            kept.append(SPELLINGS.get(words[at], words[at]))
        at += taken
    if country and not all(word in COMMON_WORDS for word in kept):
        kept = [SPELLINGS.get(word, word) for word in words if word not in SMALL_WORDS]
    return kept, country


def _country_at(words: Sequence[str], raw: Sequence[str], at: int, *, capitals: bool) -> tuple[str, int]:
    """The country that words name, and how many; a capital stands for it only beside what a country alone has."""
    for length in (3, 2, 1):
        text = " ".join(words[at : at + length])
        if len(words) - at < length or not raw[at][:1].isupper():
            continue
        code = COUNTRY_OF.get(text) or COUNTRY_OF_ADJECTIVE.get(text)
        code = code or (COUNTRY_OF_CAPITAL.get(text) if capitals else None)
        if code:
            return code, length
    return "", 1
