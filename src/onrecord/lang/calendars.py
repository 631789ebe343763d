"""What the words of a date mean, of all languages in one table. A word and a language in, its part in a date out.

Pages mix languages (English months under a Portuguese text), so a language's own words come first, English ones next,
those of all others last.

>>> meaning("märz", "de"), meaning("mars", "en"), meaning("yesterday", "fr")
(('m', 3), ('m', 3), ('v', -1))
>>> meaning("listopada", "pl"), meaning("listopada", "hr")
(('m', 11), ('m', 10))
>>> meaning("house", "en") is None
True
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final, Literal

from onrecord.lang.calendar_names import MONTHS, WEEKDAYS
from onrecord.lang.calendar_words import SUMMER_TIME_ZONES, WORDS, YEAR_FIRST, ZONES

Meaning = tuple[str, int]
"""A letter for the word's part in a date, and its value: ``m`` month (1 to 12), ``w`` weekday, ``q`` unit (index into
`UNITS`), ``r`` "ago", ``v`` day counted from today (0, -1), ``a`` half of the day (0, 12), ``u`` hour mark, ``i``
minute mark, ``j`` ``k`` ``l`` marks of year, month and day, ``z`` zone, ``o`` a word between."""

Kind = Literal["published", "modified"]
UNITS: Final = ("second", "minute", "hour", "day", "week", "month", "year")
UNSPACED: Final = frozenset(("ja", "zh", "ko"))
"""Languages whose words are looked for inside runs of characters."""

_COMMON: Final = frozenset("en de fr es it pt nl no sv da pl ru tr".split())
"""Languages whose short words count on pages of other languages too."""
_CJK: Final = {
    mark: letter
    for letter, marks in (
        ("j", "年 년"),
        ("k", "月 월"),
        ("l", "日 일 号"),
        ("u", "時 时 點 点 시"),
        ("i", "分 분 秒 초"),
    )
    for mark in marks.split()
}


def meaning(word: str, language: str | None) -> Meaning | None:
    """What a lower-case word does in a date; None when nothing.

    Args:
        word: lower case.
        language: primary tag of the text's language; None or unknown: English, then all.
    """
    own = _table(language) if language in WORDS and language is not None else None
    return (own.get(word) if own else None) or _table("en").get(word) or _OTHERS.get(word)


def is_date_word(word: str) -> bool:
    """Whether this word, lower case, stands in lines that say nothing but a date, in any language."""
    return word in DATE_WORDS


def label_kind(phrase: str, language: str | None) -> Kind | None:
    """``published`` or ``modified``, when this lower-case phrase announces such a date."""
    return _LABELS_OF.get((language or "", phrase)) or _LABELS.get(phrase)


def unit_of(word: str, language: str | None) -> int | None:
    """Index into `UNITS` of a unit's name, which may be an hour mark too: "h"."""
    for code in (language, "en"):
        for index, unit in enumerate(UNITS):
            if word in WORDS.get(code or "", {}).get(unit, "").split("|"):
                return index
    found = _OTHERS.get(word)
    return found[1] if found and found[0] == "q" else None


def _phrases(code: str, kind: str) -> list[str]:
    return [word for word in WORDS.get(code, {}).get(kind, "").split("|") if word]


@cache
def _table(code: str) -> dict[str, Meaning]:
    return dict(_entries(code))


def _entries(code: str) -> Iterator[tuple[str, Meaning]]:
    """A language's words, the weightier meanings last."""
    yield from ((word, ("o", 0)) for word in _phrases(code, "between"))
    for day, forms in enumerate(WEEKDAYS.get(code, "").split()):
        yield from ((form.replace("_", " "), ("w", day)) for form in forms.split("|"))
    yield from ((word, ("v", 0)) for word in _phrases(code, "today"))
    yield from ((word, ("v", -1)) for word in _phrases(code, "yesterday"))
    for index, unit in enumerate(UNITS):
        yield from ((word, ("q", index)) for word in _phrases(code, unit))
    yield from ((word, ("u", 0)) for word in _phrases(code, "hour_mark"))
    yield from ((word, ("a", 0)) for word in _phrases(code, "am"))
    yield from ((word, ("a", 12)) for word in _phrases(code, "pm"))
    yield from ((word, ("r", 0)) for word in _phrases(code, "ago"))
    for month, forms in enumerate(MONTHS.get(code, "").split(), 1):
        yield from ((form.replace("_", " "), ("m", month)) for form in forms.split("|"))


def _others() -> dict[str, Meaning]:
    """The words of all languages; the earlier one wins, and rare ones lend only words that are long or not ASCII."""
    table: dict[str, Meaning] = {}
    for code in MONTHS | WORDS:
        for word, found in _table(code).items():
            if code in _COMMON or len(word) > 3 or not word.isascii():
                table.setdefault(word, found)
    for word, letter in _CJK.items():
        table[word] = (letter, 0)
    for zone in (*ZONES, *SUMMER_TIME_ZONES):
        table.setdefault(zone, ("z", 0))
    return table


_OTHERS: Final = _others()


def _in_any_language() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in MONTHS | WORDS:
        for word, (letter, _) in _table(code).items():
            if letter not in found.get(word, ""):
                found[word] = found.get(word, "") + letter
    return found


IN_ANY_LANGUAGE: Final = _in_any_language()
"""For each word all that it does in the dates of some language."""
_KINDS: Final[tuple[Kind, Kind]] = ("published", "modified")
_LABELS_OF: Final[dict[tuple[str, str], Kind]] = {
    (code, phrase): kind for code in WORDS for kind in _KINDS for phrase in _phrases(code, kind)
}
_LABELS: Final[dict[str, Kind]] = {phrase: kind for (_, phrase), kind in reversed(_LABELS_OF.items())}

UNSPACED_LABELS: Final = tuple(
    sorted(
        ((phrase, kind) for (code, phrase), kind in _LABELS_OF.items() if code in UNSPACED),
        key=lambda one: -len(one[0]),
    )
)
"""Phrases of languages without blanks, the longest first."""

_BESIDE: Final = frozenset(
    word
    for code in WORDS
    for kind in ("published", "modified", "between", "reading")
    for phrase in _phrases(code, kind)
    for word in (phrase, *phrase.split())
)
DATE_WORDS: Final = _BESIDE.union(_OTHERS)
"""Words, in small letters, of lines that say nothing but a date, in any language."""

RUNS: Final = tuple(
    sorted(
        {
            word
            for code in WORDS
            for kind in ("ago", "today", "yesterday", "am", "pm", *UNITS)
            for word in _phrases(code, kind)
            if " " in word or "." in word or code in UNSPACED
        }
        | {
            name.replace("_", " ")
            for table in (MONTHS, WEEKDAYS)
            for names in table.values()
            for name in names.replace("|", " ").split()
            if "_" in name
        },
        key=lambda word: (-len(word), word),
    )
)
"""Words that hold a blank, or stand in text without blanks: taken as one."""

CJK_UNITS: Final = {
    begin: index
    for index, begins in enumerate(("秒 초", "分 분", "時 小 시", "日 天 일", "週 周 주", "か ヶ 个 個 개", "年 년"))
    for begin in begins.split()
}
"""How words of Chinese, Japanese and Korean begin that say "so long ago": index into `UNITS`."""


def is_year_first(language: str | None) -> bool:
    """Whether dates in figures open with the year."""
    return language in YEAR_FIRST
