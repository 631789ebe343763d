"""A figure in, whether it belongs to a name, a date or a clock out: such figures count nothing.

"Boeing 737", "COVID-19", "page 12", "4:39", "8 July", "555-1234" and the "1." of a list are no quantities.

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> def named(text: str) -> list[str]:
...     reading = lay_out(text, tokenize(text), [(0, len(text))], ())
...     return [word for at, word in enumerate(reading.words) if word.isdecimal() and why_no_count(reading, at, at + 1)]
>>> named("The Boeing 737 and flight 12 carried 90 people on 8 July past COVID-19.")
['737', '12', '8', '19']
"""

from __future__ import annotations

from typing import Final

from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.en.counted import (
    AIRCRAFT,
    ATTRIBUTES,
    BEFORE_YEARS,
    BOUNDS,
    CALENDAR,
    CALLED,
    CALLS,
    EMERGENCY,
    GAME_WORDS,
    JETS,
    LABELS,
    NEVER_COUNTED,
    NEVER_THINGS,
    PARTS_OF_WORKS,
    PHONES,
    ROOMS,
    STREETS,
)
from onrecord.lang.en.units import NAMES
from onrecord.lang.measures import SYMBOLS

_MONTHS: Final = CALENDAR - frozenset("mon tue wed thu fri sat sun spring summer autumn fall winter".split())
_MAY_STICK_BEFORE: Final = frozenset("( [ { \" “ ‘ ' ~ ≈ < > ≤ ≥ = + − — – … , ;".split())
_GLUE: Final = frozenset("/ : . @ # & _ \\ * ^ | = '".split())
_FEET: Final = frozenset(("'", "’", "′"))
_BETWEEN: Final = frozenset(("-", "–", "‑", "(", ")", "+"))
_WHOLE: Final = 10
"""The scales that papers name go up to ten at most."""
_POINT, _NOTE = 2, 3
"""So many digits has the number of a point in a list, or of a note, at most."""
_HOUSES: Final = 2
"""A block of a street is named by more digits than these: "the 1800 block of Marsh Lane"."""
_LONG: Final = 9
"""A whole number of more digits without commas is one of an account, a parcel, a message."""
_COUNTED_OFF: Final = 60
"""So many tokens before "(2)" a "(1)" is looked for."""
_BRACKET: Final = 30
"""So many tokens before a ")" its "(" is looked for."""
_PHONE: Final = 8
"""So many tokens a telephone number may be long before or behind a group of its digits."""
_STREET: Final = 4
_AROUND, _SHORT = 8, 4
"""Within so many words one that is longer and has no capital shows that no headline stands there."""
_OPEN: Final = frozenset(("(", "[", "•", "-", "–", "*", "·"))
_CLOSE: Final = frozenset((".", ")", "]", ":"))


def is_glued(reading: Reading, first: int, end: int) -> bool:
    """Whether a figure is a part of a longer sign: "S23", "4:39", "737s", "PLX-R18"."""
    words = reading.words
    before, after = words[first - 1], words[end]
    if (before in _FEET and words[first - 2].isdecimal()) or (after in _FEET and words[end + 1].isdecimal()):
        # 6'4".
        return True
    if reading.sticks(first) and before not in _MAY_STICK_BEFORE and not _loose_hyphen(reading, first):
        return not (before == "/" and words[first - 2].isalpha() and (after in _HYPHENS or after in ATTRIBUTES))
    if not reading.sticks(end):
        return False
    if after[:1].isalpha() and after not in ("–", "—"):
        return True
    return after in _GLUE and reading.sticks(end + 1) and (words[end + 1][:1].isalnum())


def _loose_hyphen(reading: Reading, first: int) -> bool:
    """Whether the hyphen before a figure joins it to nothing, or to "sub", "non": then it is a dash or a minus."""
    if reading.words[first - 1] not in ("-", "‑"):
        return False
    return not reading.sticks(first - 1) or reading.words[first - 2] in (
        "sub",
        "minus",
        "nearly",
        "first",
        "magnitude",
        ")",
    )


def why_no_count(reading: Reading, first: int, end: int) -> str | None:
    """Why a whole number without a unit counts nothing; None when it may count something."""
    words = reading.words
    before, after, figures = words[first - 1], words[end], words[first]
    if is_glued(reading, first, end) or _is_chain(reading, first, end) or _is_rate_of_hits(reading, first, end):
        return "part of a longer sign"
    if before in LABELS or (before in ROOMS and reading.is_capital(first - 1)) or _shares_label(words, first, end):
        return "behind a label"
    if figures in EMERGENCY and (before in CALLS or after in CALLED):
        return "a telephone number"
    if before == "." and words[first - 2] in ("no", "nos", "vol", "fig", "p", "pp", "art", "sec"):
        return "behind a label"
    if (figures[:1] == "0" and len(figures) > 1 and figures.isdecimal()) or _is_cut_date(reading, first, end):
        return "a number that begins with nought, or a day"
    if after in NEVER_THINGS or (after in _MONTHS and reading.is_capital(end)) or _after_month(reading, first):
        return "of the calendar or the clock"
    if _begins_point(reading, first, end):
        return "the number of a list"
    return _why_no_figure(reading, first, end)


def _is_cut_date(reading: Reading, first: int, end: int) -> bool:
    """ "18, 2023", where the month stands in another line."""
    words, year = reading.words, reading.words[end + 1]
    return words[first - 1] == "" and words[end] == "," and len(year) == len("2023") and year[:2] in ("19", "20")


def _shares_label(words: list[str], first: int, end: int) -> bool:
    """ "articles 5 and 4", "pages 12 to 14": the label is a plural."""
    is_first = words[first].isdecimal() and (words[end] in _JOINED or end > first + 1)
    of_how_many = words[first - 1] == "of" and words[first - 2].isdecimal() and words[first - 3] in ("image", "photo")
    if (is_first and _is_plural_label(words[first - 1])) or of_how_many:
        return True
    joined = words[first - 1] in ("and", "or", "to") and words[first - 2].isdecimal()
    label = words[first - 3] if words[first - 3] != "." else words[first - 4]
    return joined and (_is_plural_label(label) or label in ("no", "nos"))


def _is_plural_label(word: str) -> bool:
    """ "grades" of "grades 3 to 5"."""
    return word.endswith("s") and word.removesuffix("s") in LABELS


_JOINED: Final = frozenset(("and", "or", "to", "through", "-", "–"))


def _begins_point(reading: Reading, first: int, end: int) -> bool:
    """ "3." and "(3)" at the beginning of a line, "[3]" behind what it is a note to."""
    words, before, figures = reading.words, reading.words[first - 1], reading.words[first]
    if not figures.isdecimal() or words[end] not in _CLOSE:
        return False
    if before == "[" and words[end] == "]":
        return len(figures) <= _NOTE
    if first in reading.notes:
        return True
    if before == "":
        return len(figures) <= _POINT and (words[end] != "." or not words[end + 1][:1].isdecimal())
    return before in _OPEN and words[first - 2] in ("", *_OPEN)


def _why_no_figure(reading: Reading, first: int, end: int) -> str | None:
    """Why figures belong to a sign that is longer than what sticks to them."""
    before = reading.words[first - 1]
    if _is_named(reading, first, end):
        return "part of a name"
    if _is_numbering(reading, first, end):
        return "the number of a list, a paragraph or an account"
    names_part = before in PARTS_OF_WORKS and reading.is_capital(first - 1) and reading.words[first].isalpha()
    if names_part or _heads_line(reading, first, end):
        return "behind a label"
    if _is_of_scale(reading, first, end):
        return "the end of a scale"
    if _is_extent(reading, first, end):
        return "one of two sides"
    if (before == "of" and reading.words[first - 2] == "round") or is_on_shirt(reading.words, first, end):
        return "of a game"
    if _is_odds(reading, first, end):
        return "odds"
    return "a telephone number" if _in_telephone(reading, first, end) else None


def _is_named(reading: Reading, first: int, end: int) -> bool:
    """ "Apollo 11", "12 Marsh Lane", "the 737 landed", "the Ten Commandments"."""
    words = reading.words
    if reading.is_capital(first) and reading.is_capital(end) and _follows_name(reading, first):
        return True
    if reading.is_capital(first) and reading.is_capital(end) and end == first + 1:
        # "Four Seasons" behind a word of small letters.
        return words[first - 1].isalpha() and not reading.is_capital(first - 1)
    if _is_golf(words, first, end) or (words[end] == "&" and reading.is_capital(end + 1)):
        return True
    if words[first][0].isdecimal() and words[end - 2] in _HYPHENS and words[end - 1].isalpha() and end > first + 2:
        # "7-Eleven".
        return reading.is_capital(end - 1)
    if _is_version(reading, first, end):
        return True
    if not words[first].isdecimal() or end != first + 1:
        return False
    if words[end] == "block" and words[end + 1] == "of" and len(words[first]) > _HOUSES:
        return True
    airliner = words[first] in AIRCRAFT and (words[end] in JETS or (words[first - 1] == "the" and _is_verb(words[end])))
    return airliner or _in_name(reading, first) or _in_address(reading, end)


def _follows_name(reading: Reading, first: int) -> bool:
    """ "the Ten", "Little Five Points": an article, or a capital where not all words have one."""
    words, before = reading.words, reading.words[first - 1]
    if before == "the":
        return True
    is_word = before.isalpha() and before not in NEVER_COUNTED
    if not (is_word and reading.is_capital(first - 1) and words[first].isalpha() and words[first - 2]):
        return False
    around = range(max(0, first - _AROUND), min(len(words), first + _AROUND))
    return any(len(words[at]) > _SHORT and words[at].isalpha() and not reading.is_capital(at) for at in around)


def _is_golf(words: list[str], first: int, end: int) -> bool:
    """ "a four-under 68"."""
    if words[end] in _HYPHENS and words[end + 1] in ("under", "over"):
        return words[end + 2] == "par" or words[end + 2][:1].isdecimal()
    return words[first - 1] in ("under", "over") and words[first - 2] in _HYPHENS


def _is_version(reading: Reading, first: int, end: int) -> bool:
    """ "Diffusion 1.5": digits with a point behind a name in the midst of a sentence."""
    is_pointed = end == first + 1 and "." in reading.words[first] and "," not in reading.words[first]
    return is_pointed and _in_name(reading, first) and not reading.words[first - 1].endswith(("'s", "’s"))


def _is_verb(word: str) -> bool:
    return word in NEVER_COUNTED or word.endswith("ed")


def _is_numbering(reading: Reading, first: int, end: int) -> bool:
    """ "2) writes", "7(a)(1)", "401(k)", "756643058100428800"."""
    words = reading.words
    if words[end] == "(" and words[end + 2] == ")" and len(words[end + 1]) == 1 and reading.sticks(end):
        return True
    if words[first - 1] == "(" and words[end] == ")" and _is_counted_off(words, first):
        return True
    if not words[first].isdecimal() or end != first + 1:
        return False
    if words[end] == ")" and reading.sticks(end):
        opened = "(" in words[max(0, first - _BRACKET) : first]
        return not opened or (words[first - 1] == "(" and reading.sticks(first - 1))
    return len(words[first]) > _LONG


def _is_counted_off(words: list[str], first: int) -> bool:
    """ "(1) a park and (2) a pool": one, or the next behind one."""
    if words[first] == "1":
        return True
    begin = next((at + 1 for at in range(first - 1, max(0, first - _COUNTED_OFF), -1) if not words[at]), 0)
    before = words[max(begin, first - _COUNTED_OFF) : first - 1]
    if not words[first].isdecimal() or len(words[first]) > _POINT:
        return False
    if str(int(words[first]) - 1) in before and len(words[first]) == 1:
        return True
    return any(before[at : at + 3] in (["(", "1", ")"], ["(", "2", ")"]) for at in range(len(before) - 2))


def _is_of_scale(reading: Reading, first: int, end: int) -> bool:
    """ "a level 3 out of 5 risk": how far the scale goes."""
    words = reading.words
    is_whole = words[first].isdecimal() and end == first + 1 and int(words[first]) <= _WHOLE
    return is_whole and words[first - 1] == "of" and words[first - 2] == "out" and words[first - 3].isdecimal()


def _is_odds(reading: Reading, first: int, end: int) -> bool:
    """Whether a number is one of "30 to 1"."""
    words = reading.words
    if words[end] == "to" and words[end + 1] in ("1", "one"):
        return words[first - 1] not in ("from", "by") and words[end + 2] in _BEHIND_ODDS
    over = words[first] in ("1", "one") and words[first - 1] == "to" and words[first - 2][:1].isdecimal()
    return over and words[first - 3] not in ("from", "by") and words[end] in _BEHIND_ODDS


_BEHIND_ODDS: Final = frozenset(("", ".", ",", ";", ")", "against", "odds", "shot", "on", "in", "for", "that"))


def _heads_line(reading: Reading, first: int, end: int) -> bool:
    """ "Meal 2" alone, "Package 1:": a heading with its number."""
    words = reading.words
    is_short = end == first + 1 and words[first].isdecimal() and len(words[first]) <= _POINT
    is_heading = words[first - 2] == "" and words[first - 1].isalpha() and reading.is_capital(first - 1)
    return is_short and is_heading and words[end] in ("", ":") and words[first - 1] not in NEVER_COUNTED | BOUNDS.keys()


def _is_extent(reading: Reading, first: int, end: int) -> bool:
    """ "27 x 20", where no unit stands behind the last."""
    words, at = reading.words, end
    while words[at] in _TIMES and words[at + 1][:1].isdecimal():
        at += 2
    if words[at] in NAMES or (words[at] and reading.as_printed(at) in SYMBOLS):
        return False
    return at > end or (words[first - 1] in _TIMES and words[first - 2][:1].isdecimal())


_TIMES: Final = frozenset(("x", "×"))


def is_on_shirt(words: list[str], first: int, end: int) -> bool:
    """ "Bo Reed (25) celebrates his goal": the number of a player, in the sentence of a game."""
    if words[first - 1] != "(" or words[end] != ")":
        return False
    if not words[end + 1].endswith("s") and words[end + 1] not in _BEHIND_SHIRTS:
        return False
    for word in words[end : end + _CAPTION]:
        if not word:
            return False
        if word in GAME_WORDS:
            return True
    return False


_BEHIND_SHIRTS: Final = frozenset(("during", "and", "on", "in", "with", "against", "after"))
_CAPTION: Final = 30
"""So many words behind "(25)" a caption names the game."""


def _in_address(reading: Reading, end: int) -> bool:
    """Whether a street follows: "12 Marsh Lane", "1600 North Dorn Avenue"."""
    words = reading.words
    if words[end][:1].isdecimal() and words[end + 1] in ("st", "nd", "rd", "th"):
        # "3718 14th St."
        return words[end + 2] in STREETS and reading.is_capital(end + 2)
    for at in range(end, end + _STREET):
        if not reading.is_capital(at):
            return False
        if at > end and words[at] in STREETS:
            return True
    return False


def _in_telephone(reading: Reading, first: int, end: int) -> bool:
    """Whether three groups of digits, or a plus and two, stand in a row: "+44 20 7946 0991", "(555) 123-4567"."""
    words, groups, begin = reading.words, 0, first
    while begin > first - _PHONE and (words[begin - 1].isdecimal() or words[begin - 1] in _BETWEEN):
        begin -= 1
    at = begin
    while at < end + _PHONE and (words[at].isdecimal() or words[at] in _BETWEEN):
        groups += words[at].isdecimal()
        at += 1
    if "," in words[begin:at] or at <= first:
        return False
    called = words[begin] == "+" or words[begin - 1] in PHONES or (words[begin] == "(" and words[begin + 2] == ")")
    nought = words[begin][:1] == "0" and len(words[begin]) > 1
    return groups >= 3 - (called or nought)


def _after_month(reading: Reading, first: int) -> bool:
    before = reading.words[first - 1]
    if before == "." and reading.sticks(first - 1):
        return reading.words[first - 2] in _MONTHS and reading.is_capital(first - 2)
    return before in _MONTHS and reading.is_capital(first - 1)


def _is_rate_of_hits(reading: Reading, first: int, end: int) -> bool:
    """ "3-for-4", "9-to-5", "best-of-five": figures joined by a small word between hyphens."""
    words = reading.words
    behind = words[end] in _HYPHENS and words[end + 1] in _SMALL and words[end + 2] in _HYPHENS
    before = words[first - 1] in _HYPHENS and words[first - 2] in _SMALL and words[first - 3] in _HYPHENS
    return (behind and reading.sticks(end)) or (before and reading.sticks(first))


_HYPHENS: Final = frozenset("-–‑")
_SMALL: Final = frozenset(("for", "to", "of", "in", "on", "by"))


def _is_chain(reading: Reading, first: int, end: int) -> bool:
    """Whether figures are joined by hyphens to further figures: scores, seasons, telephones."""
    words = reading.words
    after = words[end] in ("-", "–", "‑") and reading.sticks(end) and reading.sticks(end + 1)
    if after and words[end + 1][:1].isdecimal():
        return True
    before = words[first - 1] in ("-", "–", "‑") and reading.sticks(first) and reading.sticks(first - 1)
    return before and words[first - 2][:1].isdecimal()


def _in_name(reading: Reading, first: int) -> bool:
    """Whether the word before is a name that the figure belongs to."""
    before = reading.words[first - 1]
    if not before[:1].isalpha() or not reading.is_capital(first - 1):
        return False
    if reading.as_printed(first - 1).isupper() and len(before) > 1:
        following = reading.words[first + 1]
        return reading.words[first - 2] != "" or not (following and reading.as_printed(first + 1).isupper())
    if reading.words[first - 2] == "":
        return False
    return before not in NEVER_COUNTED and before not in BOUNDS


def is_year(reading: Reading, first: int, end: int) -> bool:
    """Whether four bare digits are more likely a year than a count; what follows is looked at elsewhere."""
    figures = reading.words[first]
    if len(figures) != 4 or not figures.isdecimal() or end != first + 1:
        return False
    year = int(figures)
    return 1900 <= year <= 2099 or (1500 <= year < 1900 and reading.words[first - 1] in BEFORE_YEARS)
