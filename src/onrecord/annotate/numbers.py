"""Tokens and a place among them in, the number that begins there out: figures and English words for them.

A number has no unit and no sign: "$2.5 million a year" is the number 2,500,000. Words that name no certain number
("dozens", "a few") come back without a value, with the least that they say.

>>> from onrecord.annotate.tokens import tokenize
>>> def read(text: str) -> float | None:
...     number = number_at(tokenize(text), 0)
...     return number.value if number else None
>>> [read(text) for text in ("10,000", "2 1/2 years", "twenty-five", "one and a half", "half a million", "a dozen")]
[10000, 2.5, 25, 1.5, 500000, 12]
>>> number_at(tokenize("dozens of boats"), 0)
Number(value=None, end=1, in_words=True, exact=False, least=24)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from onrecord.annotate.tokens import Tokens
from onrecord.lang.currencies import CODES, LETTERS, SIGNS
from onrecord.lang.en.counted import NEVER_COUNTED, RUN_AS
from onrecord.lang.en.numbers import (
    DOZENS,
    FEW,
    FRACTIONS,
    LETTER_SCALES,
    MANY_DO,
    MEASURED,
    OF_MANY,
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    TENS,
    VAGUE,
)

MAX_DIGITS: Final = 24
"""A longer run of digits is no number that a news text counts with."""

VULGAR: Final[Mapping[str, float]] = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}

NUMBER_WORDS: Final = frozenset((*ONES, *TENS, *SCALES, *DOZENS, *VAGUE, *FEW, *VULGAR, "a", "an", "half"))
"""Words that a number can begin with; so can every figure."""

_DENOMINATORS: Final = frozenset(("2", "3", "4", "5", "8", "16", "32", "64"))
"""What may stand under the stroke of "1/2": with others, "9/11" and "24/7", it is no fraction."""
_WORDS_AS_CODES: Final = frozenset("all ang bam bob cup dop gel mad mop pen sos top try".split())
"""Codes of currencies that are words, too."""
_MONEY_MARKS: Final = (
    SIGNS.keys() | LETTERS.keys() | frozenset("ps us r n rmb nis".split()) | frozenset(map(str.lower, CODES))
) - _WORDS_AS_CODES
"""Behind one of these, "m" means million and "t" trillion."""
_STROKES: Final = frozenset("/⁄")
_HYPHENS: Final = frozenset("-‐‑")
_DASHES: Final = _HYPHENS | {"–"}
_UNIT_WORDS: Final = ONES | TENS
_MANY: Final = frozenset(("people", "children", "men", "women"))
_GREAT: Final = 10**9
"""From here on a float tells no millionths."""
_THREE: Final = 3
_TEN: Final = 10
_GROUPS: Final = 5
"""So many groups of digits a number has at most that is written with blanks."""
_NAME: Final = 5
"""So many words behind "2.7m" the plural is looked for that makes it millions."""
_NOT_PLURAL: Final = frozenset("is was has its this us as plus".split())


class Number(NamedTuple):
    """A number as it stands in a text."""

    value: float | None
    """None when the words name no certain number."""
    end: int
    """The token behind its last."""
    in_words: bool
    exact: bool = True
    """False for "several", "dozens"."""
    least: float | None = None
    """The least that a word such as "dozens" says."""


def number_at(tokens: Tokens, index: int) -> Number | None:
    """The number whose first token stands at ``index``; None when none begins there.

    Args:
        tokens: of an English text.
        index: place of a token.
    """
    word = tokens.words[index]
    if word[0].isdecimal():
        return figure_at(tokens, index)
    if word in _UNIT_WORDS:
        return _with_part(tokens, _cardinal(tokens, index))
    reader = _READERS.get(word)
    return reader(tokens, index) if reader else None


def figure_at(tokens: Tokens, index: int) -> Number | None:
    """A number that begins with digits: "10,000", "2 1/2", "1.5 million", "20bn"."""
    value = figure(tokens.words[index])
    if value is None:
        return None
    spaced = _spaced(tokens, index)
    if spaced:
        return _multiplied(tokens, spaced[0], index, spaced[1])
    fraction, end = _stroke_fraction(tokens, index)
    if fraction is not None:
        return Number(fraction, end, in_words=False)
    part, end = _mixed(tokens, index + 1) if isinstance(value, int) else (0.0, index + 1)
    return _multiplied(tokens, value + part if part else value, index, end)


def figure(word: str) -> int | float | None:
    """The value of one token of digits; None when its points and commas are not those of one number.

    >>> figure("1,234.5"), figure("10,00,000"), figure("2,5"), figure("21.10.2024")
    (1234.5, 1000000, 2.5, None)
    """
    if len(word) > MAX_DIGITS:
        return None
    if word.isdecimal():
        return int(word)
    whole, point, decimals = word.partition(".")
    if "." in decimals:
        return int("".join(word.split("."))) if _grouped(word.split("."), thousands_only=True) else None
    if "," in whole:
        groups = whole.split(",")
        if not _grouped(groups):
            return float(word.replace(",", ".")) if len(groups) == 2 and not point else None
        whole = "".join(groups)
    if "," in decimals:
        return None
    return float(f"{whole}.{decimals}") if point else int(whole)


def _spaced(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """ "800 000" and the token behind it: digits in threes, a blank between, noughts last."""
    words, starts, ends = tokens
    if not (words[index].isdecimal() and len(words[index]) <= _THREE and words[index][0] != "0"):
        return None
    at = index + 1
    while at < min(len(words), index + _GROUPS) and words[at].isdecimal() and len(words[at]) == _THREE:
        if starts[at] - ends[at - 1] != 1:
            break
        at += 1
    is_number = at > index + 1 and words[at - 1] == "000"
    return (int("".join(words[index:at])), at) if is_number else None


def _grouped(groups: list[str], *, thousands_only: bool = False) -> bool:
    """Whether digits are grouped as 1,234,567 or, in India, as 12,34,567."""
    sizes = [len(group) for group in groups]
    middle = (3,) if thousands_only else (2, 3)
    return sizes[0] <= 3 and sizes[-1] == 3 and all(size in middle for size in sizes[1:-1])


def _stroke_fraction(tokens: Tokens, index: int) -> tuple[float | None, int]:
    """ "1/2" as 0.5, and the token behind it; None when there is no such fraction."""
    words, starts, ends = tokens
    stroke, under = index + 1, index + 2
    if under >= len(words) or words[stroke] not in _STROKES or starts[stroke] != ends[index]:
        return None, index + 1
    known = words[under] in _DENOMINATORS if words[stroke] == "/" else words[under].isdecimal()
    if not known or starts[under] != ends[stroke] or len(words[under]) > 4 or len(words[index]) > 4:
        return None, index + 1
    over = figure(words[index])
    if over is None or not over < int(words[under]) or (under + 1 < len(words) and words[under + 1] in _STROKES):
        return None, index + 1
    return over / int(words[under]), under + 1


def _mixed(tokens: Tokens, index: int) -> tuple[float, int]:
    """The fraction behind a whole number, as in "2 1/2" and "2½", and the token behind it; 0 when there is none."""
    words = tokens.words
    if index >= len(words):
        return 0.0, index
    if words[index] in VULGAR:
        return VULGAR[words[index]], index + 1
    at = index + 1 if words[index] == "-" and tokens.starts[index] == tokens.ends[index - 1] else index
    if at + 2 < len(words) and words[at].isdecimal() and tokens.starts[at] - tokens.ends[index - 1] <= 1:
        fraction, end = _stroke_fraction(tokens, at)
        if fraction is not None:
            return fraction, end
    return 0.0, index


def _multiplied(tokens: Tokens, value: float, index: int, end: int, *, in_words: bool = False) -> Number:
    """A value with the words for thousands and millions behind it."""
    words, below = tokens.words, 10**18
    at = _over_hyphen(tokens, end)
    factor = _scale(tokens, at, index)
    if factor > 1:
        value, end, below = value * factor, at + 1, factor
        following = SCALES.get(words[end], 1) if end < len(words) else 1
        if following > below:
            value, end = value * following, end + 1
    return Number(_whole(value), end, in_words)


def _over_hyphen(tokens: Tokens, index: int) -> int:
    """The token behind a hyphen that sticks to both sides, when a word of scale follows; else the same."""
    words, starts, ends = tokens
    if index + 1 < len(words) and words[index] == "-" and words[index + 1] in SCALES:
        return index + 1 if starts[index] == ends[index - 1] and starts[index + 1] == ends[index] else index
    return index


def _scale(tokens: Tokens, at: int, index: int) -> int:
    """What the word at ``at`` multiplies the figure at ``index`` with; 1 when it does not."""
    words, starts, ends = tokens
    if at >= len(words):
        return 1
    word = words[at]
    factor = SCALES.get(word) or SHORT_SCALES.get(word)
    if factor:
        return factor
    letter = LETTER_SCALES.get(word)
    if not letter or starts[at] != ends[at - 1]:
        return 1
    money = _is_sum(words, index)
    if word == "k" and not money and _is_other_k(words, index, at):
        return 1
    if word == "k" and not money and len(words[index]) == 1:
        return letter if _counts_things(words, at + 1) else 1
    many = word == "m" and (_counts_things(words, at + 1) or words[at + 1 : at + 2] in _SUMS)
    return letter if money or word == "k" or many else 1


def _is_sum(words: list[str], index: int) -> bool:
    """Whether a mark of money stands before a figure, or before the first of two: "$20-30m", "£5m-10m"."""
    if index > 0 and words[index - 1] in _MONEY_MARKS:
        return True
    begin = index - 2
    if begin < 1 or words[index - 1] not in _DASHES:
        return False
    begin -= words[begin] in LETTER_SCALES
    return begin > 0 and words[begin][:1].isdecimal() and words[begin - 1] in SIGNS


_SUMS: Final = tuple([name] for name in "kronor kroner yen yuan won baht rand forint zloty naira ringgit".split())
"""Behind "3m" they make it millions."""


def _is_other_k(words: list[str], index: int, at: int) -> bool:
    """Whether "K" is of kelvins, carats or kilometres: "6700K", "14K rose gold", "a 10K race"."""
    if words[at + 1 : at + 2] and words[at + 1] in RUN_AS:
        return True
    return len(words[index].partition(".")[0]) > _THREE or "gold" in words[at + 1 : at + 1 + _THREE]


def _counts_things(words: list[str], at: int) -> bool:
    """Whether things follow, which makes "35m" millions: "12m young voters", "35m of its vans"; not "300m of rope"."""
    following = words[at : at + _NAME]
    if not following or following[0] in MEASURED:
        return False
    if following[0] in MANY_DO:
        return True
    if following[0] == "of":
        if following[1:2] and following[1] in OF_MANY:
            return True
        following = following[1:]
        following = following[: following.index("and")] if "and" in following else following
    for word in following:
        if _is_many(word):
            return True
        if not word.isalpha() or (word in NEVER_COUNTED and (word != "and" or word == following[0])):
            return False
    return False


def _is_many(word: str) -> bool:
    return word in _MANY or _plural(word)


def _plural(word: str) -> bool:
    return word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")) and word not in _NOT_PLURAL


def _whole(value: float) -> float:
    """An int where nothing stands behind the point; sums of thousandths are rounded to what was written."""
    if isinstance(value, int):
        return value
    near = round(value, 6 if value < _GREAT else 2) if value >= 1 else value
    return int(near) if near == int(near) else near


def _cardinal(tokens: Tokens, index: int) -> Number:
    """A number in words: "two hundred and five thousand"."""
    total, below, at = 0, 10**18, index
    while True:
        part, at = _below_thousand(tokens, at)
        scaled, at, factor = _scaled(tokens, part, at, below)
        total, below = total + scaled, factor
        following = _over_and(tokens, at, below)
        if factor <= 1 or following is None:
            return Number(total, at, in_words=True)
        at = following


def _below_thousand(tokens: Tokens, index: int) -> tuple[int, int]:
    """ "seven", "twenty-five", "three hundred and six": the value and the token behind it."""
    words = tokens.words
    value, at = _below_hundred(tokens, index)
    if at < len(words) and words[at] == "hundred" and value:
        value, at = 100 * value, at + 1
        rest = at + 1 if at + 1 < len(words) and words[at] == "and" else at
        if rest < len(words) and words[rest] in _UNIT_WORDS and value < 1000:
            part, at = _below_hundred(tokens, rest)
            value += part
    return value, at


def _below_hundred(tokens: Tokens, index: int) -> tuple[int, int]:
    words = tokens.words
    if words[index] in ONES:
        return ONES[words[index]], index + 1
    value, at = TENS[words[index]], index + 1
    unit = at + 1 if at < len(words) and words[at] in _HYPHENS else at
    if unit < len(words) and 1 <= ONES.get(words[unit], 0) <= 9:
        return value + ONES[words[unit]], unit + 1
    return value, at


def _scaled(tokens: Tokens, value: int, at: int, below: int) -> tuple[int, int, int]:
    """A value times the words of scale behind it, the token behind them, and the last scale."""
    words, last = tokens.words, 1
    at = _over_hyphen(tokens, at)
    for _ in range(2):
        word = words[at] if at < len(words) else ""
        factor = SCALES.get(word) or DOZENS.get(word) or SHORT_SCALES.get(word) or 0
        if not last < factor < below or word == "score":
            break
        value, at, last = value * factor, at + 1, factor
    return value, at, last


def _over_and(tokens: Tokens, at: int, below: int) -> int | None:
    """Where a lower number goes on behind "thousand" or "thousand and"; None where it does not."""
    words = tokens.words
    if below < 1000:
        return None
    rest = at + 1 if at < len(words) and words[at] == "and" else at
    return rest if rest < len(words) and words[rest] in _UNIT_WORDS else None


def _with_part(tokens: Tokens, number: Number) -> Number:
    """A number in words with what may follow: "and a half", "thirds", "and a half million"."""
    words, at = tokens.words, number.end
    value = number.value or 0
    decimals, behind = _spoken_decimals(words, at)
    if decimals:
        return _multiplied(tokens, float(f"{value:.0f}.{decimals}"), at, behind, in_words=True)
    part, behind = _and_part(words, at)
    if part:
        return _multiplied(tokens, value + 1 / part, at, behind, in_words=True)
    denominator, end = _denominator(tokens, number)
    if denominator:
        return Number(value / denominator, end, in_words=True)
    return number


def _spoken_decimals(words: list[str], at: int) -> tuple[str, int]:
    """The digits of "point seven five" behind a whole number, and the token behind them; none where there are none."""
    digits, end = "", at + 1
    if at >= len(words) or words[at] != "point":
        return digits, at
    while end < len(words) and words[end] in ONES and ONES[words[end]] < _TEN:
        digits, end = f"{digits}{ONES[words[end]]}", end + 1
    return digits, end


def _and_part(words: list[str], at: int) -> tuple[int, int]:
    """What "and a half" or "-and-a-half" divides by, and the token behind it; 0 when it is not there."""
    step = 2 if at < len(words) and words[at] in _HYPHENS else 1
    said = words[at + step - 1 : at + 3 * step : step]
    if said[:2] == ["and", "half"]:
        return 2, at + 2 * step
    return (FRACTIONS[said[2]], at + 3 * step) if said in _AND_PARTS else (0, at)


_AND_PARTS: Final = (["and", "a", "half"], ["and", "one", "half"], ["and", "a", "quarter"], ["and", "a", "third"])
_BEFORE_QUARTERS: Final = frozenset("past last next first previous following straight consecutive".split())
"""Behind these "three quarters" are of years."""


def _denominator(tokens: Tokens, number: Number) -> tuple[int, int]:
    """What "thirds" divides by in "two-thirds", and the token behind it; 0 when there is no such word."""
    words, at = tokens.words, number.end
    value = number.value or 0
    hyphen = at < len(words) and words[at] in _HYPHENS
    at += hyphen
    word = words[at] if at < len(words) else ""
    if not word or not 1 <= value <= 9 or word not in FRACTIONS:
        return 0, at
    if word == "quarters" and (value != FRACTIONS[word] - 1 or _counts_quarters(words, at)):
        return 0, at
    several = word.endswith("s")
    followed = words[at + 1 : at + 2] in (["of"], ["the"])
    fits = (several and value > 1) or (value == 1 and not several and (hyphen or followed))
    return (FRACTIONS[word], at + 1) if fits and value < FRACTIONS[word] else (0, at)


def _counts_quarters(words: list[str], at: int) -> bool:
    """Whether the quarters behind a number of one word are of years: "the past three quarters"."""
    return at > 1 and words[at - 2] in _BEFORE_QUARTERS


def _after_article(tokens: Tokens, index: int) -> Number | None:
    """A number that begins with "a": "a dozen", "a hundred and six", "a few", "a third of"."""
    words = tokens.words
    word = words[index + 1] if index + 1 < len(words) else ""
    if word in FEW and word != "several":
        return _few(tokens, index + 1)
    if word in SCALES:
        return _with_part(tokens, _one_and(tokens, index + 1))
    if word in DOZENS:
        return Number(DOZENS[word], index + 2, in_words=True) if word == "dozen" else None
    if word == "half" and index + 2 < len(words) and words[index + 2] in (*DOZENS, *SCALES, "-"):
        return _half(tokens, index + 1)
    return _part_of(tokens, index + 1) if word in FRACTIONS else None


def _one_and(tokens: Tokens, index: int) -> Number:
    """ "a hundred and six": as "one hundred and six"."""
    words = list(tokens.words[index : index + 12])
    shifted = Tokens(["one", *words], [0] * (len(words) + 1), [0] * (len(words) + 1))
    number = _cardinal(shifted, 0)
    return number._replace(end=number.end + index - 1)


def _few(tokens: Tokens, index: int) -> Number:
    """ "a few", "several", "a couple of", "a few hundred": the small word stands at ``index``."""
    words, at = tokens.words, index + 1
    least = FEW[words[index]]
    if words[index] in ("couple", "handful") and at < len(words) and words[at] == "of":
        at += 1
    if at < len(words) and (words[at] in SCALES or words[at] in DOZENS):
        least, at = least * (SCALES.get(words[at]) or DOZENS[words[at]]), at + 1
    return Number(None, at, in_words=True, exact=False, least=least)


def _several(tokens: Tokens, index: int) -> Number | None:
    return _few(tokens, index) if tokens.words[index] == "several" else None


def _vague(tokens: Tokens, index: int) -> Number | None:
    """ "dozens of", "hundreds of thousands of": no value, but the least that it says."""
    words, at, least = tokens.words, index + 1, VAGUE[tokens.words[index]]
    if at + 1 < len(words) and words[at] == "of" and words[at + 1] in VAGUE:
        least, at = least * VAGUE[words[at + 1]] // 2, at + 2
    if at >= len(words) or words[at] != "of":
        return Number(None, at, in_words=True, exact=False, least=least) if at > index + 1 else None
    return Number(None, at, in_words=True, exact=False, least=least)


def _part_of(tokens: Tokens, index: int) -> Number | None:
    """ "third of", "quarter of a million" behind "a": the fraction stands at ``index``."""
    words = tokens.words
    if index + 1 >= len(words) or words[index + 1] != "of" or words[index].endswith("s"):
        return None
    value = 1 / FRACTIONS[words[index]]
    if words[index + 2 : index + 3] == ["a"] and words[index + 3 : index + 4] in ([scale] for scale in SCALES):
        return Number(_whole(value * SCALES[words[index + 3]]), index + 4, in_words=True)
    return Number(value, index + 1, in_words=True)


def _half(tokens: Tokens, index: int) -> Number:
    """ "half a million", "half a dozen", "half an hour", "half"."""
    words, at = tokens.words, index + 1
    if at < len(words) and words[at] in ("a", "an", "-"):
        at += 1
    word = words[at] if at < len(words) else ""
    factor = DOZENS.get(word) or SCALES.get(word)
    if factor:
        return Number(_whole(factor / 2), at + 1, in_words=True)
    return Number(0.5, at if at > index + 1 and words[at - 1] != "-" else index + 1, in_words=True)


def _bare_dozen(tokens: Tokens, index: int) -> Number | None:
    return Number(12, index + 1, in_words=True) if tokens.words[index] == "dozen" else None


def _vulgar(tokens: Tokens, index: int) -> Number:
    return _multiplied(tokens, VULGAR[tokens.words[index]], index, index + 1)


_Reader = Callable[[Tokens, int], Number | None]
_READERS: Final[Mapping[str, _Reader]] = {
    **dict.fromkeys(VAGUE, _vague),
    **dict.fromkeys(VULGAR, _vulgar),
    "a": _after_article,
    "an": _after_article,
    "half": _half,
    "several": _several,
    "dozen": _bare_dozen,
}


def ordinal_at(tokens: Tokens, index: int) -> Number | None:
    """The place in a row that begins at ``index``: "third", "21st", "twenty-first"; None when none does."""
    words, starts, ends = tokens
    word, after = words[index], index + 1
    if word in ORDINALS:
        return Number(ORDINALS[word], after, in_words=True)
    if after >= len(words):
        return None
    if word.isdecimal() and words[after] in ORDINAL_ENDINGS and starts[after] == ends[index]:
        value = figure(word)
        return Number(value, after + 1, in_words=False) if value is not None else None
    if word in TENS and words[after] == "-" and after + 1 < len(words) and 1 <= ORDINALS.get(words[after + 1], 0) <= 9:
        return Number(TENS[word] + ORDINALS[words[after + 1]], after + 2, in_words=True)
    return None
