"""The place behind a number in, what is counted out: "soldier" of "10,000 soldiers".

There is no parser here: the name of a thing runs from the number to the first plural noun, as long as no word comes
between that cannot belong to it.

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Six gas-fired power plants closed."
>>> thing_at(lay_out(text, tokenize(text), [(0, len(text))], ()), 2)
Thing(unit='gas-fired power plant', head='plant', end=7)
>>> singular("boxes"), singular("bodies"), singular("policemen")
('box', 'body', 'policeman')
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.annotate.numbers import NUMBER_WORDS, number_at
from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.en.counted import (
    ADJECTIVES,
    ATTRIBUTES,
    IRREGULAR,
    MORE,
    NEVER_COUNTED,
    NOT_ATTRIBUTES,
    NOUNS_IN_ING,
    OF_THEM,
    PARTITIVE,
    PLURAL_ATTRIBUTES,
    SINGULAR_S,
    VERBS_IN_S,
    WHICH_OF,
)
from onrecord.lang.en.numbers import VAGUE

_NO_NAME: Final = NEVER_COUNTED | {"dead", "missing", "unaccounted"}
"""Words that end the name of one thing: "one man dead"."""
_SHORT_ING: Final = 5
"""Nouns such as "ring" and "thing" are no longer."""
_LONGEST: Final = 4
"""The name of one thing has fewer words."""
_REACH: Final = 7
"""So many tokens behind a number the noun may stand."""
_IN_O: Final = frozenset("heroes tomatoes potatoes volcanoes mosquitoes echoes torpedoes vetoes tornadoes".split())
_NOUNS_IN_ED: Final = frozenset("bed shed sled red need seed feed deed weed breed speed creed reed".split())
"""Other words in -ed are verbs: "one survived"."""
_PEOPLES: Final = ("ian", "can")
"""So end most names of peoples, which keep their capital: "four Americans"."""
_INITIALS: Final = 3
"""So many letters a plural of initials has at least: "MPs"."""
_HYPHENS: Final = frozenset(("-", "‐", "‑"))
_ES: Final = ("ches", "shes", "xes", "sses", "zzes")


_NUMBERS: Final = NUMBER_WORDS - {"a", "an", "half", "several", "few"}


class Thing(NamedTuple):
    """What is counted."""

    unit: str
    """Its name, one of them."""
    head: str
    """The noun, lower case, one of them."""
    end: int
    """The token behind it; the number's own end when the name stands elsewhere."""


def thing_at(reading: Reading, at: int, *, single: bool = False) -> Thing | None:
    """What the number before ``at`` counts; None when no noun follows.

    Args:
        reading: the text.
        at: the token behind the number.
        single: the number is one, so that the noun is no plural.
    """
    words = reading.words
    if words[at] == "of" or (words[at] == "out" and words[at + 1] == "of"):
        return None if single else _part_of(reading, at)
    if words[at] in "-‐‑" and words[at]:
        return _attribute(reading, at + 1) if reading.sticks(at) and reading.sticks(at + 1) else None
    if single:
        return _singular_thing(reading, at)
    if words[at] in MORE and words[at + 1] != "than":
        return _plural_thing(reading, at + 1)
    return _plural_thing(reading, at) or _attribute(reading, at)


def of_what(reading: Reading, end: int, *, bare: bool = False) -> tuple[int, int] | None:
    """What an amount is an amount of, when "of" says so: "voters" in "5% of the voters"; bare, in "half the voters"."""
    words = reading.words
    first = end + (words[end] == "of")
    if first == end and not (bare and words[end] in PARTITIVE):
        return None
    if words[first] in OF_THEM:
        return None
    while (words[first] in PARTITIVE and not _is_country(reading, first)) or words[first] in ("a", "an", "all"):
        first += 1
    thing = thing_at(reading, first) or thing_at(reading, first, single=True)
    if thing and thing.head.endswith(("'s", "’s")):
        return None
    numbered = words[first] in NUMBER_WORDS or words[first][:1].isdecimal()
    return (first, thing.end) if thing and thing.end > first and not numbered else None


def _part_of(reading: Reading, at: int) -> Thing | None:
    """ "four of the boats", "dozens of boats", "two of five boats": the name stands behind "of"."""
    words, inner = reading.words, at + 1 + (reading.words[at] == "out")
    if words[inner] in OF_THEM and not _is_country(reading, inner):
        return None
    if words[inner] in PARTITIVE and not _is_country(reading, inner):
        inner += 1
        inner += words[inner] in WHICH_OF and (words[inner + 1] in NUMBER_WORDS or words[inner + 1][:1].isdecimal())
    if words[inner].endswith(("'s", "’s")) and reading.is_capital(inner):
        inner += 1
    while inner < at + _REACH and _in_compound(reading, inner):
        inner += 3
    number = number_at(reading.tokens, inner) if words[inner] else None
    if number:
        thing = _plural_thing(reading, number.end)
        return thing and thing._replace(end=at)
    thing = _plural_thing(reading, inner)
    return thing._replace(end=at) if thing and (inner > at + 1) else thing


def _is_country(reading: Reading, index: int) -> bool:
    """ "29% of US adults": no pronoun."""
    return reading.words[index] == "us" and reading.as_printed(index) == "US"


def _plural_thing(reading: Reading, at: int) -> Thing | None:
    """The first plural noun, with what stands before it."""
    words, index = reading.words, at
    while index < at + _REACH:
        word = words[index]
        if word in VAGUE:
            return None
        if (is_plural(word) or _is_initials(reading, index)) and not _belongs_to_next(reading, index):
            return _named(reading, at, _last_plural(words, index))
        if not _goes_on(reading, at, index):
            return None
        index += 1
    return None


def _belongs_to_next(reading: Reading, index: int) -> bool:
    """Whether a plural is no head: in a compound, or a name before a noun, as in "two Reuters reporters"."""
    if _in_compound(reading, index) or (reading.words[index - 1] == "united" and reading.is_capital(index)):
        return True
    following = reading.words[index + 1]
    if _goes_on_as_name(reading, index):
        return True
    if not reading.is_capital(index) or reading.is_capital(index + 1) or following in VERBS_IN_S:
        return False
    is_small = not reading.is_capital(index - 1) or reading.words[index - 1] in _NUMBERS
    return is_plural(following) and reading.words[index - 1].islower() and is_small


def _goes_on_as_name(reading: Reading, index: int) -> bool:
    """ "five Critics Choice Awards": a plural with capitals behind it, the last of which is a plural too."""
    words, at = reading.words, index
    if words[index - 1][:1].isupper() or not reading.is_capital(index) or reading.is_capital(index - 1):
        return False
    while at < index + _REACH and words[at].isalpha() and reading.is_capital(at):
        at += 1
    return at > index + 2 and is_plural(words[at - 1]) and words[index - 1] in _NUMBERS


def _is_initials(reading: Reading, index: int) -> bool:
    """Whether a token is a plural of initials: "MPs", "RBIs"."""
    word = reading.words[index]
    if word[-1:] != "s" or len(word) < _INITIALS:
        return False
    printed = reading.as_printed(index)
    return printed[-1] == "s" and printed[:-1].isupper() and printed.isalpha()


def _last_plural(words: list[str], index: int) -> int:
    """The last of two plurals that make one name: "sales figures", "women senators"; not "19 fouls proves"."""
    no_name = VERBS_IN_S | _NO_NAME
    while words[index] in PLURAL_ATTRIBUTES and is_plural(words[index + 1]) and words[index + 1] not in no_name:
        index += 1
    return index


def _in_compound(reading: Reading, index: int) -> bool:
    """Whether a hyphen joins a word to the next: "gas-only", "sports-mad"."""
    words = reading.words
    if words[index + 1] in _HYPHENS and words[index + 2][:1].isalnum():
        return reading.sticks(index + 1) and reading.sticks(index + 2)
    return False


def _goes_on(reading: Reading, at: int, index: int) -> bool:
    """Whether a token may stand within the name of a thing."""
    word = reading.words[index]
    if word[:1].isalpha():
        if _in_compound(reading, index) or (index > at + 1 and _in_compound(reading, index - 2)):
            return True
        if word in VAGUE or (index > at and word in _NUMBERS):
            return False
        if word in ADJECTIVES and (is_plural(reading.words[index + 1]) or is_plural(reading.words[index + 2])):
            return True
        return word not in NEVER_COUNTED or _is_country(reading, index) or (word == "and" and at < index < at + 3)
    if not word or (index == at and not _in_compound(reading, index)):
        return False
    if word in ("-", "‑"):
        return reading.sticks(index) and reading.sticks(index + 1)
    if _in_compound(reading, index) or _in_compound(reading, index - 2):
        return word.isdecimal()
    return word.isdecimal() and reading.is_capital(index + 1)


def _named(reading: Reading, at: int, head: int) -> Thing:
    word = reading.words[head]
    if _is_initials(reading, head):
        return Thing(reading.text[reading.starts[at] : reading.ends[head] - 1], word[:-1], head + 1)
    one = singular(word)
    if word == "others" and head > at:
        one = "other"
    named = reading.is_capital(head) and (head > at or one.endswith(_PEOPLES))
    shown = one.capitalize() if named else one
    return Thing(reading.text[reading.starts[at] : reading.starts[head]] + shown, one, head + 1)


def _attribute(reading: Reading, at: int) -> Thing | None:
    """A noun in the singular before another: "12-page report", "12 page report"."""
    words, word = reading.words, reading.words[at]
    hyphen = words[at - 1] in ("-", "‐", "‑")
    if not word.isalpha() or word in NOT_ATTRIBUTES or (word in NEVER_COUNTED and not (hyphen and word == "win")):
        return None
    if word.endswith("ed") and word not in _NOUNS_IN_ED and word not in ATTRIBUTES:
        # "Five-pillared": an adjective.
        return None
    if word in ATTRIBUTES and (hyphen or (words[at + 1][:1].isalpha() and words[at + 1] not in NEVER_COUNTED)):
        return Thing(word, word, at + 1)
    return Thing(singular(word) if is_plural(word) else word, word, at + 1) if hyphen and len(word) > 2 else None


def _singular_thing(reading: Reading, at: int) -> Thing | None:
    """One thing: the run of words up to the next that cannot belong to its name."""
    words, index, compounds = reading.words, at, 0
    while index < at + _LONGEST + 2 * compounds and words[index][:1].isalpha():
        if _in_compound(reading, index):
            index, compounds = index + 2, compounds + 1
        elif words[index] in _NO_NAME and words[index - 1] not in _HYPHENS:
            break
        else:
            index += 1
    if index in (at, at + _LONGEST + 2 * compounds):
        return None
    if is_plural(words[at]) and words[at] not in PLURAL_ATTRIBUTES and words[at] not in IRREGULAR:
        # "As one heads south": a verb.
        return None
    if _is_participle(words[index - 1]):
        index -= 1
        if index == at:
            return None
    head = words[index - 1]
    if words[index] == "," and index == at + 1 and words[index + 1][:1].isdecimal() and words[index + 2] in _HYPHENS:
        # "One small, 2-month study".
        return None
    if is_plural(head) and head not in IRREGULAR:
        # "One currently works".
        return None
    if head.endswith("ed") and head not in _NOUNS_IN_ED:
        return None
    return Thing(reading.text[reading.starts[at] : reading.ends[index - 1]], head, index)


def _is_participle(word: str) -> bool:
    """ "arising", "trying"; not "building"."""
    return word.endswith("ing") and len(word) > _SHORT_ING and word not in NOUNS_IN_ING


def is_plural(word: str) -> bool:
    """Whether a word looks like a noun in the plural."""
    if word in IRREGULAR:
        return True
    if not word or word[-1] != "s":
        return word.endswith("men") and len(word) > 5
    return len(word) > 3 and word not in SINGULAR_S and not word.endswith(("ss", "us", "is", "'s", "’s"))


def singular(word: str) -> str:
    """One of what a plural names."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("men"):
        return f"{word[:-3]}man"
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(_ES) or word in _IN_O or word == "buses":
        return word[:-2]
    return word.removesuffix("s")
