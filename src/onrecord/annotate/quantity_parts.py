"""A place in a text in, the part of a whole that stands there out: "one in five", "rose by a third".

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Nine out of 10 pupils passed."
>>> proportion_at(lay_out(text, tokenize(text), [(0, len(text))], ()), 1)
Part(value=0.9, end=5, of=(5, 6))
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.annotate.numbers import Number, number_at
from onrecord.annotate.quantity_amounts import Amount, named_unit
from onrecord.annotate.quantity_kinds import modifier_of
from onrecord.annotate.quantity_reading import Reading
from onrecord.annotate.quantity_things import thing_at
from onrecord.lang.en.counted import BEFORE_SHARES, NEVER_COUNTED, PLAYED, RISES, SCALED
from onrecord.lang.en.numbers import FRACTIONS

_SMALL: Final = 10
_MOST: Final = 10**7
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
"""One "in" such a number is one in that year."""
_ROUND: Final = frozenset((20, 25, 50, 100, 1_000, 10_000, 100_000, 1_000_000))
"""What a part may be "in": up to ten, or a round number. "Three in 2019" is none."""


_CHANCES: Final = frozenset(("chance", "chances", "odds"))


class Part(NamedTuple):
    """A part of a whole."""

    value: float
    end: int
    """The token behind its last."""
    of: tuple[int, int] | None = None
    """The tokens that name what it is a part of."""


def proportion_at(reading: Reading, index: int) -> Part | None:
    """ "one in five women", "nine out of 10", "three out of every four"; not "two in 10 games"."""
    hyphens = reading.words[index + 1] in _HYPHENS and reading.words[index + 3] in _HYPHENS
    if reading.words[index + 1 + hyphens] not in ("in", "out") or reading.words[index - 1] in SCALED:
        return None
    if reading.is_capital(index) and reading.is_capital(index - 1):
        return None
    over = number_at(reading.tokens, index)
    if over is None or not _is_plain(over):
        return None
    at = _behind_link(reading, over.end + hyphens)
    at = at + 1 if at and hyphens else at
    under = number_at(reading.tokens, at) if at and reading.words[at] else None
    if under is None or not _is_plain(under) or not _fit(over, under):
        return None
    thing = thing_at(reading, under.end)
    before = reading.words[index - 1]
    is_share = over.value == 1 and (not before.isalpha() or before in BEFORE_SHARES)
    if named_unit(reading, under.end) or (thing and thing.head in PLAYED and not is_share):
        return None
    behind = reading.words[under.end]
    if (
        thing is None
        and not behind.endswith(("ed", "ing"))
        and behind not in NEVER_COUNTED | _CHANCES | {"", *",.;:)?!"}
    ):
        return None
    of = (under.end, thing.end) if thing and thing.end > under.end else None
    return Part((over.value or 0) / (under.value or 1), under.end, of)


def _is_plain(number: Number) -> bool:
    return number.value is not None and number.value == int(number.value) and number.exact


def _behind_link(reading: Reading, at: int) -> int | None:
    """The token behind "in", "in every", "out of", "out of every"; None where none of them stands at ``at``."""
    words = reading.words
    if words[at] == "in":
        at += 1
    elif words[at] == "out" and words[at + 1] == "of":
        at += 2
    else:
        return None
    return at + (words[at] == "every")


def _fit(over: Number, under: Number) -> bool:
    """Whether one number can be so many out of the other."""
    value, whole = over.value or 0, under.value or 0
    if value == 1:
        return 1 < whole <= _MOST and not (under.in_words is False and _FIRST_YEAR <= whole <= _LAST_YEAR)
    if whole <= _SMALL:
        return 0 < value < whole
    return whole in _ROUND and 0 < value < whole


def change_at(reading: Reading, index: int) -> Part | None:
    """ "a third" in "rose by a third", "fell a quarter"; not "rose a third time"."""
    words = reading.words
    if words[index] not in ("a", "one") or words[index + 1] not in FRACTIONS or words[index + 1].endswith("s"):
        return None
    if not _says_how_much(reading, index):
        return None
    return Part(1 / FRACTIONS[words[index + 1]], index + 2)


def _says_how_much(reading: Reading, index: int) -> bool:
    """Whether "a third" is a part: behind "fell by" or "nearly", and not "a third time"."""
    words, behind = reading.words, reading.words[index + 2]
    if words[index - 1] in RISES | {"by"}:
        return behind in _BEHIND_CHANGE
    tells_bound = modifier_of(reading, index, index + 2) != "exact" and behind != "of"
    return (
        tells_bound
        and (not behind.isalpha() or behind in NEVER_COUNTED)
        and behind not in ("past", "to", "-", "a", "an")
    )


def one_at(reading: Reading, index: int) -> Amount | None:
    """ "up to a metre", "more than a mile": one of a measure, where a bound makes a figure of it."""
    words = reading.words
    unit = named_unit(reading, index + 1) if words[index] in ("a", "an") else None
    if unit is None or unit.kind not in ("measure", "money") or words[unit.end] in _HYPHENS:
        return None
    if len(words[index + 1]) == 1 or (reading.sticks(unit.end) and words[unit.end].isalnum()):
        return None
    if modifier_of(reading, index, unit.end) == "exact":
        return None
    return Amount(index, unit.end, Number(1, index + 1, in_words=True), 1, unit=unit.code, kind=unit.kind)


def step_at(reading: Reading, index: int) -> Part | None:
    """ "a quarter-point", "half-percentage-point": by which banks change their rates."""
    words, part = reading.words, index + (reading.words[index] in ("a", "an"))
    at = part + 1
    if words[part] in ("quarter", "half") and part > index:
        if words[at] in ("point", "points"):
            return Part(1 / FRACTIONS[words[part]], at + 1)
        if words[at] == "percentage" and words[at + 1] in ("point", "points"):
            return Part(1 / FRACTIONS[words[part]], at + 2)
    if words[part] not in ("quarter", "half") or words[at] not in _HYPHENS:
        return None
    at += 2 if words[at + 1] == "percentage" and words[at + 2] in _HYPHENS else 0
    return Part(1 / FRACTIONS[words[part]], at + 2) if words[at + 1] in ("point", "points") else None


_HYPHENS: Final = frozenset("-‐‑")
_BEHIND_CHANGE: Final = frozenset(
    ("", ",", ".", ";", ")", "to", "in", "since", "from", "this", "last", "on", "and")
) | frozenset("between after over during compared when while as but within at by before more less".split())
