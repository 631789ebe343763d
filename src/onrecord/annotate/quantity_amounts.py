"""A place in a text in, the amount that stands there out: a number with its sign, its unit, the other end of a range.

An amount is a number with what belongs to it in writing: "$1.5 million a year", "5-10%", "60 miles per hour". What
things it counts is read elsewhere (`quantity_things.py`).

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "It costs $20 to $30 per barrel."
>>> amount = range_at(lay_out(text, tokenize(text), [(0, len(text))], ()), 4)
>>> amount and (amount.low, amount.high, amount.unit, amount.kind)
(20, 30, 'USD/[bbl_us]', 'money')
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.annotate.numbers import NUMBER_WORDS, Number, figure, number_at
from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.currencies import CODES, DOLLARS, LETTERS, NICKNAMES, SIGNS
from onrecord.lang.en.counted import ENDED, NEVER_COUNTED, RISES, SCORES, WHOLE
from onrecord.lang.en.numbers import VAGUE
from onrecord.lang.en.units import BRITISH, MOMENTS, NAMES, PER_ARTICLE, PER_THINGS
from onrecord.lang.measures import SYMBOLS
from onrecord.model.annotation import QuantityKind

DASHES: Final = frozenset("-–—‐‑")
MINUS: Final = frozenset(("-", "−", "–", "minus"))
_HYPHENS: Final = frozenset("-‐‑")
_ROW: Final = 3
"""So many numbers may share the unit of the last."""
_BETWEEN_AGES: Final = ["between", "the", "ages", "of"]
_STEP: Final = 2
_FEW: Final = 20
"""Up to here "fifteen or seventeen" is one range."""
_FAR_APART: Final = 10
"""Behind "by", a second number so many times the first is no end of a range: "rose by 12,000 to 2.1 million"."""
_GREAT: Final = 10_000
"""From here on "pounds" are money rather than a weight when the number is round."""
_OF_MONEY: Final = frozenset(("billions", "trillions"))
"""So many pounds are money, whatever they are spent on."""
_VIDEO: Final = frozenset((240, 360, 480, 576, 720, 1080, 1440, 2160))
"""Lines of a picture: "1080p" is no money."""
_SPACED_LETTERS: Final = frozenset(("m", "g", "t", "h", "C", "F", "W", "V", "L", "Ω"))
"""Symbols of one letter that may stand apart from their figure."""
_CLOSING: Final = frozenset(".,;:)]!?…")
"""Behind "5C" they leave it a temperature."""
_SHAKY: Final = frozenset(("cup", "bit", "bar", "k", "quid"))
"""Names of units that mean something else behind a figure, but for one and behind a hyphen: "two cup finals"."""


_INDENT: Final = 16
"""So many blanks at most stand before the mark of a point."""
_LOOSE_BOUNDS: Final = frozenset((("-", "plus"), ("-", "odd"), ("-", "some"), ("-", "ish")))
"""Between a figure and its unit: "20-plus years"."""
_SPELLED: Final[dict[str, str]] = {"P": "PHP", "PS": "GBP", "N": "NGN", "R": "ZAR", "W": "KRW"}
"""Letters that stick to a sum; "PS" is what programs that know only ASCII make of "£"."""
_BEHIND_SPELLED: Final = frozenset(("per", "million", "billion", "trillion", "bn", "tn"))
_DEAREST: Final = 1000
_SUM: Final = 10**6
"""So much "won" is money whatever follows; behind "to", a number as great gives "$5 to 6 million" its scale."""
_BEHIND_SUMS: Final = frozenset(("", ".", ",", ";", "(", ")", "per", "worth", "from", "to", "and", "or", "of"))
"""Behind "5,000 won" they leave it money."""


_SCALED: Final = frozenset(("billion", "trillion", "bn", "tn"))


class Unit(NamedTuple):
    """A unit with the token behind it."""

    code: str
    kind: QuantityKind
    end: int


class Amount(NamedTuple):
    """A number with all that belongs to it in writing."""

    first: int
    """Its first token, sign and mark of money included."""
    end: int
    """The token behind its last."""
    number: Number
    value: float | None
    low: float | None = None
    high: float | None = None
    """Ends of a range, or the least that a vague word says."""
    unit: str | None = None
    kind: QuantityKind | None = None


def range_at(reading: Reading, index: int) -> Amount | None:
    """The amount whose number begins at ``index``, with the other end when it is one of a range."""
    amount = amount_at(reading, index)
    if amount is None:
        return None
    other = _other_end(reading, amount)
    return _joined(reading, amount, other) or amount if other else amount


def amount_at(reading: Reading, index: int) -> Amount | None:
    """The amount whose number begins at ``index``."""
    number = number_at(reading.tokens, index)
    if number is None:
        return None
    number, index = _below_one(reading, number, index)
    first, currency = money_before(reading, index)
    below = _minus_before(reading, first)
    first -= below
    unit = _money_unit(reading, number, currency) if currency else _unit_of(reading, number)
    value = -number.value if below and number.value else number.value
    end, code, kind = (unit.end, unit.code, unit.kind) if unit else (number.end, None, None)
    if code == "[ft_i]" and value is not None and reading.words[number.end] in _HYPHENS:
        value = _with_inches(reading, number.end + 2, value)
    if unit is None and reading.words[end] == "+" and reading.sticks(end):
        end += 1
    return Amount(first, end, number, value, low=number.least, unit=code, kind=kind)


def _with_inches(reading: Reading, at: int, feet: float) -> float:
    """The feet of "5-foot-10" with their inches."""
    if _behind_inches(reading, at) == at:
        return feet
    inches = number_at(reading.tokens, at + 1)
    return round(feet + ((inches.value or 0) if inches else 0) / _INCHES, 4)


def _below_one(reading: Reading, number: Number, index: int) -> tuple[Number, int]:
    """A number that begins with a point, ".5 per cent", "$.50", and its first token; others as they are."""
    words, digits = reading.words, reading.words[index]
    if words[index - 1] != "." or number.value is None or not (digits.isdecimal() and reading.sticks(index)):
        return number, index
    if reading.sticks(index - 1) and words[index - 2] not in SIGNS:
        return number, index
    return number._replace(value=number.value / 10 ** len(digits)), index - 1


def _unit_of(reading: Reading, number: Number) -> Unit | None:
    """The unit of a number that has no mark of money before it."""
    unit = unit_after(reading, number)
    if unit:
        return unit
    if reading.words[number.end] == "+" and reading.sticks(number.end) and reading.words[number.end + 1].isalpha():
        return unit_after(reading, number._replace(end=number.end + 1))
    if (reading.words[number.end], reading.words[number.end + 1]) in _LOOSE_BOUNDS:
        return unit_after(reading, number._replace(end=number.end + 2))
    if reading.words[number.end] in WHOLE and named_unit(reading, number.end + 1):
        return unit_after(reading, number._replace(end=number.end + 1))
    if reading.words[number.end] == "plus":
        return unit_after(reading, number._replace(end=number.end + 1))
    shared = shared_end(reading, number.end)
    if shared:
        later = unit_after(reading, number._replace(end=shared))
        return later and later._replace(end=number.end)
    return _part_of_unit(reading, number)


def shared_end(reading: Reading, end: int) -> int | None:
    """The token behind the last number of a row with one unit: "7- or 8-inch", "four-, five- and six-cylinder"."""
    words = reading.words
    for place in range(_ROW):
        if words[end] not in _HYPHENS or not reading.sticks(end):
            return None
        if reading.sticks(end + 1) and words[end + 1][:1].isalpha():
            return end if place else None
        at = end + 1
        at += words[at] == ","
        at += words[at] in ("and", "or", "to")
        number = number_at(reading.tokens, at) if words[at] and at > end + 1 else None
        if number is None:
            return None
        end = number.end
    return None


def _part_of_unit(reading: Reading, number: Number) -> Unit | None:
    """The unit of "three-quarters of a mile" and of "millions of dollars"."""
    words, at = reading.words, number.end
    if words[at] == "of" and words[at - 1] in VAGUE:
        several = named_unit(reading, at + 1)
        if several and words[several.end] in _HYPHENS:
            # "Hundreds of inch-tall figures".
            return None
        is_money = (
            several is not None
            and words[at + 1] in BRITISH
            and (words[several.end] != "of" or words[at - 1] in _OF_MONEY)
        )
        return several._replace(code="GBP", kind="money") if several and is_money else several
    if number.value is None or not 0 < number.value < 1 or words[at] != "of" or words[at + 1] not in ("a", "an", "one"):
        return None
    unit = named_unit(reading, at + 2)
    return unit if unit and unit.kind in ("measure", "duration", "percent") else None


def money_before(reading: Reading, index: int) -> tuple[int, str | None]:
    """Where an amount of money begins that has its mark before the figure at ``index``, and the currency."""
    words = reading.words
    mark, before = words[index - 1], words[index - 2]
    if mark in SIGNS:
        if mark == "$" and before in DOLLARS and (reading.is_capital(index - 2) or before == "u.s."):
            near = reading.starts[index - 1] - reading.ends[index - 2] <= 1
            return (
                (index - 2, DOLLARS[before])
                if (near and before != "a") or reading.sticks(index - 1)
                else (index - 1, "USD")
            )
        return index - 1, SIGNS[mark]
    if mark in DOLLARS and before == "$" and reading.sticks(index - 1) and reading.sticks(index):
        return index - 2, DOLLARS[mark]
    if mark == "=" and before == "y" and reading.sticks(index):
        return index - 2, "JPY"
    if mark == "." and before in LETTERS and reading.is_capital(index - 2):
        return index - 2, LETTERS[before]
    if mark.isalpha() and len(mark) <= 3:
        return _letters_before(reading, index)
    return index, None


def _letters_before(reading: Reading, index: int) -> tuple[int, str | None]:
    """A code or letters before a figure: "USD 10", "RM79"."""
    printed = reading.as_printed(index - 1)
    code = currency_code(printed)
    if code:
        return index - 1, code
    if printed in _SPELLED and reading.sticks(index) and _is_sum(reading, index):
        return index - 1, _SPELLED[printed]
    if printed == "RE" and reading.sticks(index):
        # "RE4", a game: no rupees.
        return index, None
    letters = LETTERS.get(reading.words[index - 1])
    return (index - 1, letters) if letters and printed[0].isupper() else (index, None)


def _is_sum(reading: Reading, index: int) -> bool:
    """Whether a figure behind "P" is of pesos: "P2,500", "P85 per kilo"; "P45" is a form, "PS5" a console."""
    behind = reading.words[index + 1]
    is_short = behind == "m" and reading.words[index - 1] == "ps"
    is_scaled = behind in ("m", "mn") and reading.sticks(index + 1)
    return is_short or is_scaled or "," in reading.words[index] or behind in _BEHIND_SPELLED


def currency_code(printed: str) -> str | None:
    """The ISO 4217 code that is printed in capitals."""
    if len(printed) != 3 or not printed.isupper():
        return None
    return printed if printed in CODES else NICKNAMES.get(printed)


def _minus_before(reading: Reading, first: int) -> int:
    """How many tokens before an amount make it negative."""
    words, mark = reading.words, reading.words[first - 1]
    if mark == "minus":
        return 0 if words[first - 2] == "or" else 1
    if mark == "-" and words[first - 2] == "minus" and reading.sticks(first):
        return 2
    if mark in MINUS and _begins_line(reading, first - 1):
        return 0
    loose = mark in MINUS and reading.sticks(first) and not reading.sticks(first - 1)
    return 1 if loose and words[first - 2] not in DASHES and not words[first - 2][:1].isdecimal() else 0


def _begins_line(reading: Reading, index: int) -> bool:
    """Whether a dash is the mark of a point in a list: nothing stands before it in its line."""
    start = reading.starts[index]
    return reading.text[max(0, start - _INDENT) : start].rstrip(" \t").endswith("\n")


def _money_unit(reading: Reading, number: Number, currency: str) -> Unit:
    """What follows an amount that began with a mark of money: "US", "a barrel"."""
    words, end = reading.words, number.end
    if currency == "USD" and words[end] in DOLLARS and reading.is_capital(end) and words[end + 1] in ("a", "per", "an"):
        currency, end = DOLLARS[words[end]], end + 1
    return rate(reading, Unit(currency, "money", end))


def unit_after(reading: Reading, number: Number) -> Unit | None:
    """The unit behind a number, with its rate: "km", "per cent", "dollars a day"."""
    words, at = reading.words, number.end
    joined = words[at] in DASHES and reading.sticks(at) and reading.sticks(at + 1)
    unit = named_unit(reading, at + joined) or _symbol(reading, at + joined, number) or _won(reading, at, number)
    if unit is None:
        return None
    word = words[at + joined]
    if len(word) == 1 and reading.sticks(unit.end) and words[unit.end].isalnum():
        # "4p7" of an address.
        return None
    is_part = number.value is not None and (number.value < 1 or number.value % 1 > 0)
    if word in _SHAKY and number.value != 1 and not joined and not is_part:
        return None
    if word == "stone" and not _is_weight(reading, at + joined):
        return None
    if word == "p" and (number.value in _VIDEO or number.in_words):
        return None
    if unit.code == "[ft_i]" and joined and number.value is not None:
        return Unit(unit.code, unit.kind, _behind_inches(reading, unit.end))
    if word in BRITISH and _is_money(reading, number, unit.end):
        unit = Unit("GBP", "money", unit.end)
    return rate(reading, unit)


def _behind_inches(reading: Reading, end: int) -> int:
    """The token behind "-10" of "5-foot-10"; without one the same."""
    words = reading.words
    is_there = words[end] in _HYPHENS and reading.sticks(end) and reading.sticks(end + 1)
    inches = number_at(reading.tokens, end + 1) if is_there and words[end + 1] else None
    if inches is None or inches.value is None or not 0 <= inches.value < _INCHES:
        return end
    unit = words[inches.end] in _HYPHENS and words[inches.end + 1] in ("inch", "inches")
    return inches.end + 2 * unit


_INCHES: Final = 12


def _is_weight(reading: Reading, at: int) -> bool:
    """ "15 stone" of a body: nothing that could be made of stone follows, and it has no capital."""
    behind = reading.words[at + 1]
    is_thing = behind.endswith("s") and behind not in NEVER_COUNTED | {"lbs"}
    return not is_thing and behind not in _HYPHENS and not reading.is_capital(at)


def _won(reading: Reading, at: int, number: Number) -> Unit | None:
    """ "1 trillion won", which is a verb elsewhere."""
    is_great = (number.value or 0) >= _SUM and number.end > at - 1 and reading.words[at - 1] in _SCALED
    is_sum = reading.words[at] == "won" and (number.value or 0) >= _DEAREST
    is_sum = is_sum and (is_great or reading.words[at + 1] in _BEHIND_SUMS)
    return Unit("KRW", "money", at + 1) if is_sum else None


def _is_money(reading: Reading, number: Number, end: int) -> bool:
    """Whether pounds are money: a great round sum that is a sum of nothing."""
    value = number.value or 0
    return value >= _GREAT and value % 1000 == 0 and reading.words[end] != "of"


def named_unit(reading: Reading, at: int) -> Unit | None:
    """A unit in words that begins at ``at``."""
    words = reading.words
    for name in NAMES.get(words[at], ()):
        end = at + len(name.words)
        if len(name.words) == 1 or tuple(words[at:end]) == name.words:
            return Unit(name.unit, name.kind, end)
    return None


def _symbol(reading: Reading, at: int, number: Number) -> Unit | None:
    """A unit as a symbol that begins at ``at``: "km", "°C", "m2", "EUR"."""
    if number.in_words or not reading.words[at]:
        return None
    printed = reading.as_printed(at)
    code = currency_code(printed)
    if code:
        return Unit(code, "money", at + 1)
    if printed in SIGNS and (reading.sticks(at) or not reading.words[at + 1][:1].isdecimal()):
        return Unit(SIGNS[printed], "money", at + 1)
    unit = SYMBOLS.get(printed)
    if printed == "in" and not (at == number.end and reading.sticks(at)):
        return None
    if (
        len(printed) > 1
        and reading.sticks(at + 1)
        and len(reading.words[at + 1]) > 1
        and reading.words[at + 1].isdecimal()
    ):
        # "KB5033375".
        return None
    if unit is None or (len(printed) == 1 and not _letter_fits(reading, at, printed)):
        return None
    return _with_power(reading, at, unit)


def _letter_goes_on(reading: Reading, at: int) -> bool:
    """Whether a letter is one of a row: "13W-2L-2D"."""
    words = reading.words
    return words[at + 1] in _HYPHENS and reading.sticks(at + 1) and words[at + 2][:1].isdecimal()


def _letter_fits(reading: Reading, at: int, printed: str) -> bool:
    """Whether one letter is a unit: where it sticks to its figure, or is seldom anything else."""
    if printed in "°º" or reading.sticks(at):
        if _letter_goes_on(reading, at):
            return False
        return printed not in "CF" or not reading.sticks(at + 1) or reading.words[at + 1] in _CLOSING
    if reading.words[at + 1] == "." and printed == "m":
        return reading.words[at + 2] == "" or reading.is_capital(at + 2)
    return printed in _SPACED_LETTERS and reading.words[at + 1] not in (".", "'", "’")


def _with_power(reading: Reading, at: int, unit: str) -> Unit:
    """A symbol with what sticks to it: "m2", "°C"."""
    words, following = reading.words, reading.words[at + 1]
    if unit == "deg" and following in ("c", "f"):
        return Unit("Cel" if following == "c" else "[degF]", "measure", at + 2)
    if unit in ("m", "km", "cm") and following in ("2", "3") and reading.sticks(at + 1):
        return Unit(unit + following, "measure", at + 2)
    kind: QuantityKind = "duration" if unit in ("s", "ms", "min", "h") and words[at] else "measure"
    return Unit(unit, kind, at + 1)


def rate(reading: Reading, unit: Unit) -> Unit:
    """A unit with what it is counted by, when that follows: "a barrel", "per hour", "/km"."""
    words, at = reading.words, unit.end
    article = words[at] in ("a", "an") and words[at + 1] in PER_ARTICLE and words[at + 2] not in MOMENTS
    stroke = words[at] == "/" and reading.sticks(at) and reading.sticks(at + 1)
    if words[at] in _HYPHENS and words[at + 2] in _HYPHENS and words[at + 1] in ("per", "a", "an"):
        by = _by(reading, at + 3)
    else:
        by = _by(reading, at + 1) if article or stroke or words[at] == "per" else None
    return Unit(f"{unit.code}/{by[0]}", unit.kind, by[1]) if by else unit


def _by(reading: Reading, at: int) -> tuple[str, int] | None:
    """What a rate is counted by, and the token behind it."""
    named = named_unit(reading, at)
    if named and named.kind in ("measure", "duration") and named.code[0].isascii():
        return named.code if named.code.isascii() and " " not in named.code else f"{{{named.code}}}", named.end
    printed = reading.as_printed(at) if reading.words[at] else ""
    if printed == "m" and reading.words[at + 1] in ("2", "3") and reading.sticks(at + 1):
        return f"m{reading.words[at + 1]}", at + 2
    if printed in SYMBOLS and len(printed) > 1:
        return SYMBOLS[printed], at + 1
    word = reading.words[at]
    if word.endswith("ed") and reading.words[at + 1] in PER_THINGS:
        # "Per diluted share".
        return f"{{{reading.words[at + 1]}}}", at + 2
    if word == "mo":
        return word, at + 1
    if word in PER_THINGS or (word.isalpha() and len(word) > 1 and word not in NEVER_COUNTED and word != "cent"):
        return f"{{{word}}}", at + 1
    return {"s": ("s", at + 1), "h": ("h", at + 1), "l": ("L", at + 1), "m": ("m", at + 1)}.get(word)


def _other_end(reading: Reading, amount: Amount) -> Amount | None:
    """The second amount of a range that begins with this one."""
    words, at = reading.words, amount.end
    link = words[at]
    if link in DASHES:
        hyphens = reading.sticks(at) == reading.sticks(at + 1)
        if words[at + 1] == "to":
            # "10-to-15" and "18- to 34-year-olds".
            at += 2 if words[at + 2] in DASHES else 1
        elif not hyphens:
            return None
    elif link == "and":
        if words[amount.first - 1] != "between" and words[amount.first - 4 : amount.first] != _BETWEEN_AGES:
            return None
    elif link not in ("to", "or"):
        return None
    number = _number_start(reading, at + 1)
    if link == "—" and number is not None and amount.number.in_words == reading.words[number][:1].isdecimal():
        # "On November 3—nine days before".
        return None
    other = amount_at(reading, number) if number is not None else None
    return other if other and other.value is not None and (link != "or" or _neighbours(amount, other)) else None


def _number_start(reading: Reading, at: int) -> int | None:
    """The first token of a number at ``at``, or behind marks of money."""
    words = reading.words
    for index in range(at, at + 3):
        word = words[index]
        if word[:1].isdecimal() or (index == at and word in NUMBER_WORDS and word not in ("a", "an")):
            return index
        if not (word in SIGNS or word in DOLLARS or word in LETTERS or currency_code(reading.as_printed(index))):
            return None
    return None


def _neighbours(amount: Amount, other: Amount) -> bool:
    """Whether "two or three" names one small range."""
    if amount.unit or amount.value is None or other.value is None:
        return False
    step, value = other.value - amount.value, amount.value
    if (0 < step <= _STEP and other.value <= _FEW) or step == value:
        return True
    return step > 0 and value % step == 0 and value <= 9 * step and str(int(step)).strip("0") in ("1", "5")


def _joined(reading: Reading, amount: Amount, other: Amount) -> Amount | None:
    """Two amounts as one range; None when they are two figures."""
    if amount.value is None or other.value is None or not _fit(reading, amount, other):
        return None
    if _goes_on_as_sign(reading, other):
        return None
    low = _scaled(reading, amount, other)
    if not low < other.value or _is_score(reading, amount, other) or _is_step(reading, amount, low, other):
        return None
    unit, kind = (other.unit, other.kind) if other.unit else (amount.unit, amount.kind)
    return amount._replace(end=other.end, value=None, low=low, high=other.value, unit=unit, kind=kind)


def _goes_on_as_sign(reading: Reading, other: Amount) -> bool:
    """ "1-800-SPEAK-UP": letters of a telephone number."""
    at = other.end
    if other.unit or reading.words[at] not in _HYPHENS or not (reading.sticks(at) and reading.sticks(at + 1)):
        return False
    return reading.is_capital(at + 1)


def _is_step(reading: Reading, amount: Amount, low: float, other: Amount) -> bool:
    """Whether "by 12,000 to 2.1 million" is a change and what came of it."""
    before = reading.words[amount.first - 1]
    is_bare = amount.unit is None and other.unit is None and reading.words[amount.end] == "to"
    if before == "by" and reading.words[amount.first - 2] in RISES and is_bare:
        return True
    return before in RISES | {"by"} and abs(other.value or 0) >= _FAR_APART * abs(low)


def _fit(reading: Reading, amount: Amount, other: Amount) -> bool:
    """Whether two amounts can be the ends of one range."""
    link, before = reading.words[amount.end], reading.words[amount.first - 1]
    if before == "from" and reading.words[amount.first - 2] in RISES and link not in DASHES:
        return False
    if link == "to" and amount.unit and before in RISES | {"by"}:
        return False
    if amount.unit is None or amount.unit == other.unit:
        return True
    if other.unit is not None:
        return amount.kind == other.kind == "money" and other.unit.split("/")[0] == amount.unit
    is_scaled = link == "to" and (amount.value or 0) < _DEAREST and (other.value or 0) >= _SUM
    return amount.kind == "money" and (link in DASHES or before in ("from", "between") or is_scaled)


def _scaled(reading: Reading, amount: Amount, other: Amount) -> float:
    """The lower end; in "10 to 15 million" it is ten million."""
    low, high = amount.value or 0.0, other.value or 0.0
    written = (
        figure(reading.words[other.number.end - 2]) if reading.words[other.number.end - 2][:1].isdecimal() else None
    )
    if not written or other.number.in_words or amount.number.in_words or high < 1000 * written:
        return low
    return low * (high / written) if low < min(written, 1000) else low


def _is_score(reading: Reading, amount: Amount, other: Amount) -> bool:
    """Whether "3-5" says how a match or a vote ended."""
    if amount.unit or other.unit:
        return False
    behind = reading.words[other.end]
    if behind in SCORES or _is_set(reading, amount, other):
        return True
    return reading.words[amount.first - 1] in ENDED and (not behind.isalpha() or behind in NEVER_COUNTED)


def _is_set(reading: Reading, amount: Amount, other: Amount) -> bool:
    """Whether "3-6" is one of the sets of a match: "6-4, 3-6, 7-5"."""
    words, first, end = reading.words, amount.first, other.end
    before = words[first - 1] == "," and words[first - 2].isdecimal() and words[first - 3] in DASHES
    behind = words[end] == "," and words[end + 1].isdecimal() and words[end + 2] in DASHES
    return words[amount.end] in DASHES and (before or behind)
