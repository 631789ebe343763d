"""A run of capitalised words in, what it names out: a type, and how sure that is.

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "The Bank of Rotterdam hired Maria Okoro."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> type_of(reading, 1, 4), type_of(reading, 5, 7)
(('ORG', 2), ('PER', 2))
"""

from __future__ import annotations

import unicodedata
from typing import Final

from onrecord.annotate.entity_reading import Reading
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL, COUNTRY_OF_PEOPLE
from onrecord.lang.en.function_words import AUXILIARIES, LOCATIVE, SPOKE, VERBS
from onrecord.lang.en.more_names import FAMILY_NAMES
from onrecord.lang.en.names import (
    FAMILY_FIRST,
    FIRST_WORD,
    GENDER_OF,
    GROUP_NAMES,
    HOUSES,
    JOINED,
    KNOWN_ORGS,
    KNOWN_PRODUCTS,
    LAST_WORD,
    NAMED_BY,
    NAMED_WITH,
    OF_THINGS,
    PARTICLES,
    SIDES,
    SUFFIXES,
)
from onrecord.lang.en.place_names import (
    CITIES,
    FOUND_BEFORE,
    GOVERNING_HOUSES,
    PLACE_ENDINGS,
    REGIONS,
    SIDES_OF_PLACES,
    STATE_OF_ABBREVIATION,
    STATES,
)
from onrecord.model.annotation import EntityType

Typed = tuple[EntityType, int]
"""A type, and how sure it is: 3 known, 2 by its own words, 1 by what stands around it, 0 a guess."""

KNOWN: Final[dict[str, EntityType]] = {
    **{name.lower(): "LOC" for name in REGIONS},
    **{name.lower(): "GPE" for name in (*CITIES, *STATES, *COUNTRY_OF_CAPITAL, *COUNTRY_OF)},
    **{name.lower(): "ORG" for name in (*GOVERNING_HOUSES, *KNOWN_ORGS)},
    **dict.fromkeys(KNOWN_PRODUCTS, "PRODUCT"),
    **dict.fromkeys((*GROUP_NAMES, *COUNTRY_OF_PEOPLE), "GROUP"),
}
"""Names that stand in tables."""

ALSO_FAMILY_NAMES: Final = frozenset(
    "park street lane hall garden gardens hill hills lake sea river day week law bill house court palace castle bay "
    "coast forest falls banks bank church war force guard lodge english post press mail war towers moon west east "
    "north south marsh woods springs night".split()
)
_QUOTES: Final = frozenset('“‘"')
"""Inside a name they open a nickname."""
_LOCATED: Final = frozenset("at in inside outside near to from".split())
_AROUND_PLACES: Final = frozenset("in near outside across around".split())
_PERHAPS_PLACES: Final = frozenset("at from to of between and ,".split())
"""Before a name that ends as places do they say that it is one."""


def type_of(reading: Reading, start: int, end: int) -> Typed:
    """What the tokens ``[start, end)`` name."""
    words = reading.words[start:end]
    known = known_type(reading, start, end)
    if known:
        return known, 3
    return _by_company(reading, start, end) or _by_words(reading, words, start) or _by_neighbours(reading, start, end)


def known_type(reading: Reading, start: int, end: int) -> EntityType | None:
    """The type of a name that the article's fields or a table tell."""
    return _known(reading, reading.slice(start, end).lower())


def _known(reading: Reading, words: str) -> EntityType | None:
    words = words.replace("’", "'")
    known = reading.told.get(words) or KNOWN.get(words)
    return known or (None if words.isascii() else KNOWN.get(_plain(words)))


def _plain(words: str) -> str:
    """Without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))


def is_known(reading: Reading, start: int, end: int) -> bool:
    """Whether the words are a name that fields or tables tell, or what belongs to a country."""
    words = reading.slice(start, end).lower()
    return words in COUNTRY_OF_ADJECTIVE or _known(reading, words) is not None


def _by_company(reading: Reading, start: int, end: int) -> Typed | None:
    """An age behind it, or "who"; "the town of" before it."""
    if has_age(reading, end):
        return "PER", 3
    if f"{reading.word(start - 2)} {reading.word(start - 1)}" in FOUND_BEFORE:
        return "GPE", 2
    somebody = end - start > 1 and reading.words[start] in GENDER_OF and reading.before(start) not in LOCATIVE
    if reading.word(end) == "," and end + 1 < len(reading.words) and reading.capital[end + 1] and not somebody:
        place = reading.text[reading.starts[end + 1] : reading.starts[end + 1] + 24].lower()
        if _opens_with_state(place):
            return "GPE", 2
    return None


_TELLS: Final = SPOKE | AUXILIARIES | VERBS


def is_set_off(reading: Reading, start: int, end: int) -> bool:
    """Whether a name stands between two commas and a verb follows: "the supplier, | Ebb Marine, | said", no list."""
    behind = reading.word(end + 1)
    verb = behind in _TELLS or (behind.endswith("ed") and reading.raw(end + 1).islower())
    return reading.word(start - 1) == "," and reading.word(end) == "," and verb


def has_age(reading: Reading, end: int) -> bool:
    """Whether ", 44," follows: a comma, an age and a mark."""
    number = reading.word(end + 1)
    return (
        reading.word(end) == ","
        and number.isascii()
        and number.isdigit()
        and 0 < int(number[:4]) < 120
        and reading.word(end + 2)
        in {",", ".", ";", ")", "and", "was", "of", "from", "who", "is", "has", "had", "told", "said", "-", "to", ""}
    )


_PLACE_WORDS: Final = 5
"""The name of a place that begins a longer name is shorter than this, in words."""
_STATES_AND_COUNTRIES: Final = frozenset(name.lower() for name in (*STATES, *COUNTRY_OF))


def _opens_with_state(place: str) -> bool:
    parts = place.replace(",", " ,").replace(".", " . ").replace("’", " ’").replace("'", " '").split()
    short = parts[0] in STATE_OF_ABBREVIATION and parts[1:2] == ["."]
    return short or any(" ".join(parts[:count]) in _STATES_AND_COUNTRIES for count in (1, 2, 3))


def _by_words(reading: Reading, words: list[str], start: int) -> Typed | None:
    """The first and the last word say what it is."""
    if len(words) == 1:
        return _by_one_word(reading, words[0], start)
    if any(word in _QUOTES for word in words[1:-1]):
        return "PER", 2
    if "&" in words:
        return "ORG", 2
    return _by_kind(reading, words, start) or (("PER", 2) if looks_like_person(words) else None)


def _by_kind(reading: Reading, words: list[str], start: int) -> Typed | None:
    """A word that is a kind of thing: behind the others, before them, or before "of"."""
    first, last = words[0], words[-1] if words[-1] != "." else words[-2]
    if last in SUFFIXES and len(words) > 2 and (words[-2] not in ALSO_FAMILY_NAMES or first not in GENDER_OF):
        last = words[-2]  # "World War II"
    if last.isdigit() and words[-2] == "-":
        return "PRODUCT", 1
    joint = next((at for at, word in enumerate(words) if at and word in ("of", "for")), 0)
    head = words[joint - 1] if joint else ""
    if head in FIRST_WORD or head in LAST_WORD:
        return FIRST_WORD.get(head) or LAST_WORD[head], 2
    if last in HOUSES and _LOCATED & {reading.before(start), reading.word(start - 2)}:
        return "FAC", 2
    family = last in ALSO_FAMILY_NAMES and _is_family(reading, words, start) and reading.before(start) not in _LOCATED
    if last in LAST_WORD and not family:
        return LAST_WORD[last], 2
    if first in FIRST_WORD:
        return FIRST_WORD[first], 2
    return ("ORG", 1) if head else None


def _is_family(reading: Reading, words: list[str], start: int) -> bool:
    """Whether "Lake" and the like end somebody's name: "Ann Lake", "said Celda Lake", but no "Paul VI Hall"."""
    if any(word in SUFFIXES for word in words[1:-1]):
        return False
    body = LAST_WORD.get(words[-1]) == "ORG"  # "Ebb Bank called"
    speaks = not body and SPOKE & {reading.before(start), reading.after(start + len(words))}
    return looks_like_person(words) or (len(words) == len(("given", "family")) and bool(speaks))


def _by_one_word(reading: Reading, word: str, start: int) -> Typed | None:
    raw = reading.raw(start)
    if word in SIDES:
        return "LOC", 1
    if (
        word.replace(".", "") in STATE_OF_ABBREVIATION
        and reading.before(start) in (",", "(")
        and _is_short(reading, start)
    ):
        return "GPE", 2
    if word in GENDER_OF:
        return "PER", 1
    if word in LAST_WORD and word not in ALSO_FAMILY_NAMES:
        return LAST_WORD[word], 1
    if _is_camel(raw):
        return "ORG", 2
    letters = raw.replace(".", "")
    if 2 <= len(letters) <= 6 and sum(map(str.isupper, letters)) > len(letters) / 2:
        return "ORG", 1
    return None


def _is_camel(raw: str) -> bool:
    """ "PocketVault", "WeMove", but not "McHale", "O’Dowd" and "DeVries"."""
    tail = raw[1:].lstrip("abcdefghijklmnopqrstuvwxyz")
    head = raw[: len(raw) - len(tail)].lower()
    return len(head) > 1 and head not in JOINED and tail[:1].isupper() and tail[1:].islower()


def _is_short(reading: Reading, at: int) -> bool:
    """Whether a word is written as an abbreviation: with a point, or in capitals."""
    return reading.raw(at).isupper() or (reading.after(at + 1) == "." and reading.joined(at + 1))


def looks_like_person(words: list[str]) -> bool:
    """A given name, an initial, a particle, a family name that stands first."""
    parts = [word for word in words if word not in ("-", ".")]
    if any(word in LAST_WORD and word not in ALSO_FAMILY_NAMES for word in parts[2:]) or len(parts) > 5:
        return False
    if parts[0] in GENDER_OF or (parts[-1] in SUFFIXES and parts[-2:-1] and parts[-2] not in LAST_WORD):
        return True
    if parts[0] in FAMILY_FIRST and 2 <= len(parts) <= 4:
        return True
    return any(
        len(word) == 1 or (word.endswith(".") and word not in ("u.s.", "u.n.")) or word in PARTICLES
        for word in parts[:-1]
    )


def _by_neighbours(reading: Reading, start: int, end: int) -> Typed:
    """A guess by the words around it."""
    before, after, count = reading.before(start), reading.after(end), end - start
    if after == "who" or (after == "," and reading.after(end + 1) == "who"):
        return "PER", 1
    place = _by_place_words(reading, start, end)
    if place:
        return place, 1
    part = _by_known_part(reading, start, end) if count > 1 else None
    if part:
        return part
    noun = _by_noun_beside(reading, start, end)
    if noun:
        return noun, 1
    if _may_be_person(reading, start, end):
        return "PER", 1 if after in SPOKE or before in SPOKE or _has_family(reading, start, end) else 0
    if count == 1 and before != "the" and (after in SPOKE or before in SPOKE):
        return "PER", 0
    return "ORG" if before == "the" or count > 1 else "OTHER", 0


def _by_place_words(reading: Reading, start: int, end: int) -> EntityType | None:
    """ "In Wexcombe", "East Wexcombe", "from Wexville": a place, by the word before it or its own ending."""
    before, count, word = reading.before(start), end - start, reading.words[end - 1]
    if count > 3 or (count == 1 and reading.owning[start]):
        return None
    if before in _AROUND_PLACES or (before in _PERHAPS_PLACES and word.endswith(PLACE_ENDINGS) and len(word) > 5):
        return "GPE"
    if count == 2 and reading.words[start] in SIDES_OF_PLACES and word not in reading.small:
        return "GPE"
    return None


def _by_known_part(reading: Reading, start: int, end: int) -> Typed | None:
    """ "Inner Mongolia" is a place, "Miami Rowers" and "Google Vault" what somebody there made."""
    if _has_family(reading, start, end):
        return None
    first, last = KNOWN.get(reading.words[start]), KNOWN.get(reading.words[end - 1])
    if any(reading.words[at][-1:].isdigit() for at in (start, end - 1)):
        return "OTHER", 0
    if first in ("ORG", "PRODUCT") or last in ("ORG", "PRODUCT"):
        return "ORG", 0
    if last == "GPE" and reading.words[end - 1] in _STATES_AND_COUNTRIES and end - start == len(("side", "land")):
        return "GPE", 0
    if (last == "GROUP" and reading.words[end - 1] not in SIDES) or reading.words[end - 1] in COUNTRY_OF_ADJECTIVE:
        return "GROUP", 0
    abbreviated = any(
        reading.raw(at).isupper() and reading.ends[at] - reading.starts[at] > 1 for at in (start, end - 1)
    )
    if any(known_type(reading, start, at) == "GPE" for at in range(start + 1, min(end, start + _PLACE_WORDS))):
        return "ORG", 2 if reading.words[end - 1].endswith("s") else 0  # "Ebb Rangers"
    return ("ORG", 0) if abbreviated and not _shouted(reading, start, end) else None


def _has_family(reading: Reading, start: int, end: int) -> bool:
    """Whether the last of several words is a family name, and the first no word that says otherwise."""
    first, last = reading.words[start], reading.words[end - 1]
    return end - start > 1 and last in FAMILY_NAMES and first not in KNOWN and first not in reading.small


def _by_noun_beside(reading: Reading, start: int, end: int) -> EntityType | None:
    """ "The charity Brightwater", "the Brightwater party"."""
    noun = reading.before(start)
    if noun in NAMED_BY:
        return NAMED_BY[noun]
    noun = reading.after(end)
    if not reading.owning[end - 1] and noun in NAMED_WITH and (end - start == 1 or reading.before(start) == "the"):
        return NAMED_WITH[noun]
    return None


def _may_be_person(reading: Reading, start: int, end: int) -> bool:
    """Two or three words with a capital that are no words of the text besides."""
    parts = [at for at in range(start, end) if reading.words[at] != "-"]
    return (
        len(parts) in (2, 3)
        and reading.before(start) != "the"
        and len(reading.words[end - 1]) > 1
        and not ends_as_things(reading.words[end - 1])
        and all(reading.capital[at] and reading.words[at] not in reading.small for at in parts)
        and not _shouted(reading, start, end)
    )


def ends_as_things(word: str) -> bool:
    """ "Seeking Rents", "Stable Diffusion": an ending of things, when no table has the word as somebody's."""
    many = word.endswith("s") and not word.endswith(("ss", "is", "us", "os", "as", "es")) and len(word) > 4
    return word not in FAMILY_NAMES and (many or word.endswith(OF_THINGS))


def _shouted(reading: Reading, start: int, end: int) -> bool:
    return reading.text[reading.starts[start] : reading.ends[end - 1]].isupper()
