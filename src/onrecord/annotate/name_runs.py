"""Where names may begin, and how far the run of words reaches that may be one: a text's tokens in, places out."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import KNOWN, is_known
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE
from onrecord.lang.en.function_words import SPOKE
from onrecord.lang.en.names import (
    AIMS,
    CLOSERS,
    FAMILY_FIRST,
    GENDER_OF,
    LAST_WORD,
    NEVER_NAMES,
    OPENERS,
    PARTICLES,
    SIDES,
    TAKES_OF,
    TAKES_TO,
    TOPICS,
)
from onrecord.lang.en.titles import COURTESY, OFFICES

LONGEST: Final = 12
"""So many tokens a name has at most: no name of news is longer."""
_OWNERS: Final = frozenset(
    "people women men children workers queen king veterans teachers lord lloyd sotheby bishop st".split()
)
"""With a possessive ending they go on: "Women's Institute"."""
_OPENING_QUOTES: Final = frozenset('“‘"')
_MARKS: Final = frozenset("'’")
_OF_AN_OFFICE: Final = frozenset("office department association council union guild league".split())
""" "Attorney's Office" and "Sheriff's Department" are one name."""
_FEASTS: Final = frozenset("christmas year new".split())
OPENING: Final = frozenset("“\"'‘«(•[*–—-")
CLOSING: Final = frozenset("”\"'’»")
_MONEY: Final = frozenset("$€£¥")
_SAINTS: Final = frozenset("st ste mt ft".split())
_LONG_ABBREVIATION: Final = 6
"""A word in capitals that opens a sentence is no abbreviation from so many letters on, unless a table has it."""
_I: Final = ("i'", "i’")
_PREFIXES: Final = frozenset("pro anti non post pre mid trans all inter".split())
_NEVER_INSIDE: Final = frozenset(
    "the a an in on at by for from with to and but or as if when while after before he she it they we his her its "
    "their this that these those".split()
)
"""With a capital they open a sentence whose end before them has no point, or has the point of an abbreviation."""
_BEHIND_AND: Final = frozenset("sons daughters partners company co associates brothers mail".split())
"""What goes on with a firm's or a paper's name behind "and"."""
_PARTIES: Final = frozenset("rdi")
""" "(R-Texas)" names a state behind a party's letter."""
_STREETS: Final = frozenset(
    "row lane street road avenue court square yard gate hill cross bridge wharf quay market".split()
)
"""With somebody's name before them they are a street or a place in a town: "Chandler's Row"."""


def opens(reading: Reading, at: int, first: int) -> bool:
    """Whether a word stands where every word has a capital."""
    before = at - 1
    while before >= first and reading.words[before] in OPENING and not _closes(reading, before, first):
        before -= 1
    return (
        before < first
        or (before < at - 1 and reading.words[before] in {":", ",", ".", "?", "!"})
        or reading.words[before] in {":", ".", "?", "!", "…"}
    )


def _closes(reading: Reading, at: int, first: int) -> bool:
    """Whether a straight mark closes what ends with the comma right before it: `"It held," Okoro said`."""
    return (
        first < at < len(reading.words) - 1
        and reading.words[at] in "\"'"
        and reading.words[at - 1] == ","
        and reading.ends[at - 1] == reading.starts[at]
        and reading.ends[at] < reading.starts[at + 1]
    )


def may_begin(reading: Reading, at: int, first: int) -> bool:
    """Whether a word with a capital may be the first of a name.

    Args:
        reading: the text.
        at: the word's token.
        first: the first token of its sentence.
    """
    word = reading.words[at]
    behind = reading.after(at + 1)
    goes_on = bool(behind) and reading.capital[at + 1]
    family = word in FAMILY_FIRST and goes_on and not reading.raw(at).isupper()
    if word in NEVER_NAMES and not (word in GENDER_OF and goes_on) and not family:
        return word in COURTESY
    if (
        word.startswith(_I)
        or (word == "eve" and reading.word(at - 1) in _FEASTS)
        or (behind in _MONEY and reading.joined(at + 1))
        or _is_prefix(reading, at)
        or (at - 2 >= first and _is_prefix(reading, at - 2))
    ):
        return False
    if _is_guild(reading, at):
        return True
    if not opens(reading, at, first):
        return (
            word not in OPENERS
            or goes_on
            or (reading.raw(at).isupper() and len(word) > 1)
            or _is_side(reading, at, behind)
        )
    if goes_on and behind not in NEVER_NAMES:
        spoke = word in SPOKE and word.endswith("ed")  # "Replied Okoro"
        return not (word in OPENERS or spoke) or f"{word} {behind}" in KNOWN
    if len(word) == 1 and behind == "." and reading.joined(at + 1):
        return bool(reading.after(at + 2)) and reading.capital[at + 2]
    if is_known(reading, at, at + 1) or (reading.raw(at).isupper() and 1 < len(word) < _LONG_ABBREVIATION):
        return word not in OPENERS
    return (word in GENDER_OF or word in COURTESY) and word not in reading.small and word not in OPENERS


def _is_guild(reading: Reading, at: int) -> bool:
    """ "Farmers’ Guild": a name that begins with a word for many people."""
    return (
        reading.owning[at]
        and reading.after(at + 1) in _MARKS
        and _over_possessive(reading, at, at + 1, reading.last(at)) > at + 1
    )


def _is_prefix(reading: Reading, at: int) -> bool:
    """ "pro-" before a name, which it turns into an adjective: "pro-Oslo"."""
    return (
        reading.words[at] in _PREFIXES
        and reading.after(at + 1) == "-"
        and reading.joined(at + 1)
        and bool(reading.after(at + 2))
        and reading.joined(at + 2)
        and not _opens_a_body(reading, at)
    )


def _opens_a_body(reading: Reading, at: int) -> bool:
    """ "Anti-Corruption Commission" is one name; of "Pro-Danish Front" only the end is."""
    if not (reading.capital[at] and reading.capital[at + 2]) or reading.words[at + 2] in COUNTRY_OF_ADJECTIVE:
        return False
    last = at + 2
    while reading.after(last + 1) and reading.capital[last + 1]:
        last += 1
    return last > at + 2 and LAST_WORD.get(reading.words[last]) in ("ORG", "FAC")


def _is_side(reading: Reading, at: int, behind: str) -> bool:
    """ "The West" as those who live there, not "the west of the town"."""
    return (
        reading.words[at] in SIDES
        and reading.before(at) == "the"
        and not reading.raw(at).isupper()
        and behind not in ("of", "-")
    )


def with_prefix(reading: Reading, at: int, first: int) -> int:
    """ "al-" belongs to the name behind it."""
    if at - 2 >= first and reading.words[at - 1] == "-" and reading.joined(at) and reading.joined(at - 1):
        return at - 2 if reading.words[at - 2] in PARTICLES else at
    return at


def run_end(reading: Reading, start: int, last: int) -> int:
    """One past the last token of the run that begins at ``start``, in a sentence that ends at ``last``."""
    end = start + 1
    stop = min(last, start + LONGEST)
    while end < stop:
        more = _next_end(reading, start, end, stop)
        if more == end:
            break
        end = more
    return end


def _next_end(reading: Reading, start: int, end: int, stop: int) -> int:
    """Where the run ends when it takes up the token at ``end``, or ``end`` itself when it does not."""
    word = reading.words[end]
    if reading.owning[end - 1]:
        return _over_possessive(reading, start, end, stop)
    if reading.capital[end]:
        return end if _ends_name(reading, start, end) else end + 1
    if word.isdigit() and f"{reading.words[end - 1]} {word}" in KNOWN:
        return end + 1  # "Number 10"
    if end + 1 >= stop:
        return end + 1 if word.isdigit() and reading.joined(end) else end
    return _over_small_word(reading, start, end, stop)


def _ends_name(reading: Reading, start: int, end: int) -> bool:
    """Whether a word with a capital cannot be inside a name. "Sun" is a day, but not in "Lee Sun-hee"."""
    word = reading.words[end]
    korean = reading.words[start] in FAMILY_FIRST and reading.after(end + 1) == "-" and reading.joined(end + 1)
    initial = len(word) == 1 and reading.after(end + 1) == "." and reading.joined(end + 1)
    return (word in _NEVER_INSIDE and not initial) or (
        word in NEVER_NAMES and word not in GENDER_OF and word not in COURTESY and not korean
    )


def _over_possessive(reading: Reading, start: int, end: int, stop: int) -> int:
    """ "Women's Institute", "Farmers’ Guild" and "Chandler's Row" are one name; "Oslo's Parliament" is not."""
    plural = reading.words[end] in _MARKS
    at = end + 1 if plural else end
    if at >= stop or not reading.capital[at]:
        return end
    office = reading.words[end - 1] in OFFICES and reading.words[at] in _OF_AN_OFFICE
    if office or reading.words[end - 1] in _OWNERS or (plural and LAST_WORD.get(reading.words[at]) == "ORG"):
        return at + 1
    alone = end - 1 == start and not is_known(reading, start, end)
    street = reading.words[at] in _STREETS and not (at + 1 < stop and reading.capital[at + 1])
    return at + 1 if alone and street else end


def _over_small_word(reading: Reading, start: int, end: int, stop: int) -> int:
    word, before, big = reading.words[end], reading.words[end - 1], reading.capital[end + 1]
    if word == "." and reading.joined(end):
        return (
            end + 1
            if big and (len(before) == 1 or before in COURTESY or before in OFFICES or before in _SAINTS)
            else end
        )
    if word == "-" and reading.joined(end) and reading.joined(end + 1):
        return _over_hyphen(reading, start, end)
    if word in _OPENING_QUOTES:
        return _over_nickname(reading, start, end, stop)
    if word == "&":
        couple = reading.words[start] in GENDER_OF and end - start > 1 and reading.words[end + 1] in GENDER_OF
        return end + 2 if big and not couple else end
    if word.isdigit() and reading.joined(end):
        return end + 1
    if word in ("of", "for"):
        return _over_of(reading, end, stop)
    if word in ("and", "to"):
        return _over_and(reading, end) if word == "and" else _over_to(reading, end)
    return _over_particle(reading, end, stop) if word in PARTICLES else end


def _over_particle(reading: Reading, end: int, stop: int) -> int:
    """ "Ann de Vries", "Ann van der Vries", "Omar al-Hadi"."""
    if reading.capital[end + 1]:
        return end + 1
    if end + 2 >= stop or not reading.capital[end + 2]:
        return end
    if reading.words[end + 1] == "-":
        return end + 3 if reading.joined(end + 2) else end
    return end + 1 if reading.words[end + 1] in PARTICLES else end


def _over_nickname(reading: Reading, start: int, end: int, stop: int) -> int:
    """ "Kofi ‘The Baker’ Danso"."""
    close = end + 1
    while close < min(stop - 1, end + 5) and reading.capital[close]:
        close += 1
    closed = close > end + 1 and reading.words[close] in CLOSING and close + 1 < stop and reading.capital[close + 1]
    return close + 1 if closed and end - start <= len(("given", "middle")) and not reading.owning[close - 1] else end


def _over_hyphen(reading: Reading, start: int, end: int) -> int:
    """ "Hong-kyun" and "Jean-Claude" go on; "Oslo-based" does not."""
    behind, before = reading.words[end + 1], reading.words[end - 1]
    if reading.capital[end + 1]:
        return end if before in _PARTIES and end - 1 == start else end + 2
    if behind.isdigit():
        return end + 2 if reading.raw(end - 1).isupper() and len(before) <= 4 else end
    korean = reading.words[start] in FAMILY_FIRST or (end - 2 >= start and reading.words[end - 2] in FAMILY_FIRST)
    korean = korean or (end - 2 == start and len(before) <= 4 and len(behind) <= 5 and behind not in reading.small)
    return end + 2 if korean and len(behind) <= 6 and behind.isalpha() and behind not in CLOSERS else end


def _over_of(reading: Reading, end: int, stop: int) -> int:
    article = reading.words[end + 1] == "the" and end + 2 < stop
    behind = end + 2 if article else end + 1
    head = reading.words[end - 1]
    if not reading.capital[behind]:
        return end
    office = head in ("secretary", "minister", "director", "chief") and reading.words[behind] in (
        TOPICS | {"state", "staff"}
    )
    return behind + 1 if head in TAKES_OF or office else end


def _over_to(reading: Reading, end: int) -> int:
    """ "Committee to Protect Journalists"."""
    aim = reading.capital[end + 1] and (
        reading.words[end + 1] in AIMS or reading.words[end - 1] in ("access", "approaches")
    )
    return end + 2 if aim and reading.words[end - 1] in TAKES_TO else end


def _over_and(reading: Reading, end: int) -> int:
    if not reading.capital[end + 1]:
        return end
    if reading.words[end + 1] in _BEHIND_AND:
        return end + 2
    if reading.words[end + 1] in TOPICS and reading.word(end + 2) in COUNTRY_OF:
        return end + 2  # "Public Services and Procurement Canada"
    both = f"{reading.words[end - 1]} and {reading.words[end + 1]}"
    if both in COUNTRY_OF or (reading.words[end - 1] in TOPICS and reading.words[end + 1] in TOPICS):
        return end + 2
    return end
