"""What the words around and inside a match say: which number a name has, which part of a period, where the verb looks.

>>> month_number("sept"), ordinal_of(["twenty", "-", "first"]), part_mod(["the", "end", "of"])
(9, 21, 'END')
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.annotate.timex.hit import Hit
from onrecord.annotate.timex.story import Direction
from onrecord.lang.en.time_context import (
    AHEAD,
    BEFORE_INFINITIVES,
    BEFORE_NOUNS,
    BEHIND,
    BESIDE_CLOCKS,
    COMING,
    COMING_ING,
    COMING_PLURAL,
    EARLIEST,
    FORESEEN,
    IS,
    IS_TO,
    MODALS,
    NO_PAST,
    NO_RATES,
    NO_VERB_AFTER_TO,
    PASSIVE,
    RATES,
    SPANS,
    SUPPORTS,
)
from onrecord.lang.en.time_words import ABOUT, MONTHS, NUMBERS, ORDINALS, PARTS, UNITS

_REACH: Final = 16
"""So many words back the verb is looked for."""
_TOWARDS: Final = frozenset(("to", "through"))
"""What something was put off to may lie on either side of the text's day; what it runs through, ahead."""
_CLOSE: Final = 6
"""So many words back a verb of the present tells what is to come."""
_CLOCK_REACH: Final = 9
_NEXT_REACH: Final = 8
"""So many words on a modal verb is looked for when nothing stands before."""


def month_number(word: str) -> int:
    """1 to 12."""
    return MONTHS[word]


def ordinal_of(words: Sequence[str]) -> int:
    """``5 th``, ``fifth``, ``twenty - first``; 0 when there is no number."""
    total = 0
    for word in words:
        if word.isdigit() and len(word) <= 2:
            total += int(word)
        else:
            total += ORDINALS.get(word, 0) or NUMBERS.get(word, 0)
    return total


def part_mod(words: Sequence[str]) -> str | None:
    """START, MID or END, as the words say; None when they do not."""
    for word in words:
        if word in PARTS:
            return PARTS[word]
        if word == "latter":
            return "END"
    return None


def about_mod(hit: Hit, name: str = "about") -> str | None:
    """APPROX, MORE_THAN ..., where the match begins with such words."""
    words = [word for word in hit.words(name) if word not in {"only", "just"}]
    return ABOUT.get(" ".join(words))


def unit_of(hit: Hit, name: str = "unit") -> str:
    """The letter of the unit."""
    return UNITS[hit.word(name)]


def is_rate(hit: Hit) -> bool:
    """Whether "a year" behind a figure, a plural or "twice" means each year."""
    before = hit.before()
    if hit.after() == "apart":
        return False
    if before in RATES or before[:1].isdigit():
        return True
    return before.endswith("s") and len(before) > 3 and before not in NO_RATES


def direction(hit: Hit) -> Direction:
    """Where the verb that the match belongs to looks: back, ahead, or nobody knows."""
    beside = _look_beside(hit)
    if beside is not None:
        return beside
    words = hit.tokens.words
    first, end = hit.sentence()
    for at in range(hit.first - 1, max(first, hit.first - _REACH) - 1, -1):
        look = _look_at(words, at, hit.first)
        if look:
            return -1 if look > 0 and _was_planned(words, at) else look
    return _look_behind(hit, end) or int(hit.before() == "by")


def _look_beside(hit: Hit) -> Direction | None:
    """What the words right before say; None: nothing."""
    before, second = hit.before(), hit.before(2)
    if before == "of" and second in {"as", "ahead"}:
        return -1 if second == "as" else 1
    if second == "of" and hit.before(3) == "ahead":
        return 1
    if before == "as" and second in EARLIEST:
        return 1
    if before in _TOWARDS:
        return int(before == "through") - (second in SPANS)
    if before == "until" and second == "not":
        return -1
    return 1 if _is_then(hit) else None


def _is_then(hit: Hit) -> bool:
    """Whether nothing but a time of day stands between "is" and the match."""
    for back in range(1, _CLOCK_REACH):
        word = hit.before(back)
        if word in IS:
            return True
        if not (word in BESIDE_CLOCKS or word[:1].isdigit()):
            return False
    return False


def _was_planned(words: Sequence[str], at: int) -> bool:
    """``had been due to expire Friday``: what lay ahead then is past now."""
    return "had" in words[max(0, at - 5) : at]


def _look_at(words: Sequence[str], at: int, end: int) -> Direction:
    """What the word at a place says, with the one before it."""
    word, before = words[at], words[at - 1] if at else ""
    if word in FORESEEN and ((before in PASSIVE and before in IS) or words[at + 1] == "for"):
        return 1
    if before in PASSIVE and word not in COMING_ING and word != "to":
        return 0
    if end - at <= _CLOSE and (_tells_coming(word, before) or (word in COMING_ING and before in IS)):
        return 1
    if before in BEFORE_INFINITIVES and word in BEHIND:
        return 0
    return _look_of(words, at, end)


def _tells_coming(word: str, before: str) -> bool:
    if word in COMING_PLURAL:
        return before.endswith("s") and before not in SUPPORTS
    return word in COMING and before not in SUPPORTS


def _look_of(words: Sequence[str], at: int, end: int) -> Direction:
    word = words[at]
    if word in AHEAD:
        return 0 if word == "may" and words[at + 1][:1].isdigit() else 1
    if word == "to" and at + 1 < end:
        following = words[at + 1]
        is_verb = following.isalpha() and following.islower() and following not in NO_VERB_AFTER_TO
        return 1 if is_verb and following not in MONTHS and not following.endswith("ing") else 0
    if word in BEHIND or _is_past(word):
        return 0 if at and words[at - 1] in BEFORE_NOUNS else -1
    return 0


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word not in NO_PAST


def _look_behind(hit: Hit, end: int) -> Direction:
    """What the first verb behind the match says, in the same sentence."""
    words = hit.tokens.words
    for at in range(hit.end, min(hit.end + _NEXT_REACH, end)):
        word = words[at]
        if word in MODALS or (word == "to" and words[at - 1] in IS_TO):
            return 1
        if word in BEHIND or _is_past(word):
            return -1
    return 0
