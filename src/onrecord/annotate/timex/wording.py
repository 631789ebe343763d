"""What the words around and inside a match say: which number a name has, which part of a period, what is a rate.

>>> month_number("sept"), ordinal_of(["twenty", "-", "first"]), part_mod(["the", "end", "of"])
(9, 21, 'END')
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.annotate.timex.hit import Hit
from onrecord.lang.en.numbers import SCALES
from onrecord.lang.en.time_context import MANY, NO_RATES, NO_RATES_BEHIND, RATES
from onrecord.lang.en.time_words import ABOUT, MONTHS, NUMBERS, ORDINALS, PARTS, UNITS


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
    if "half" in words:
        return "START" if "first" in words else "END"
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
    if hit.after() in NO_RATES_BEHIND or hit.first == hit.sentence()[0]:
        return False
    if before in RATES or before[:1].isdigit():
        return True
    if before in MANY or _is_amount_of(hit):
        return True
    return before.endswith("s") and len(before) > 3 and before not in NO_RATES


def _is_amount_of(hit: Hit) -> bool:
    """``40 tons of coal a day``, ``30 gallons of crude oil a week``."""
    back = next((back for back in (2, 3) if hit.before(back) == "of"), 0)
    amount = hit.before(back + 2)
    return (
        bool(back)
        and hit.before(back + 1).endswith("s")
        and (amount[:1].isdigit() or amount in NUMBERS or amount in SCALES)
    )
