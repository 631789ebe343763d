"""A text in, its figures out: counts, money, shares, measures, lengths of time, ages, penalties, casualties, ranks.

Dates and clock times are no figures (`times.py` finds them), nor are the numbers of names, pages and telephones.

>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Okoro, 55, paid $1.5 million for more than 300 boats, 5-10% of which sank in 2019."
>>> for found in find_quantities(text, tokenize(text), find_sentences(text), (), "en"):
...     print(found.span.text, found.value, found.min, found.max, found.unit, found.modifier, found.kind, sep=" | ")
55 | 55.0 | None | None | a | exact | age
$1.5 million | 1500000.0 | None | None | USD | exact | money
300 boats | 300.0 | None | None | boat | more_than | count
5-10% | None | 5.0 | 10.0 | % | exact | percent
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.annotate.numbers import NUMBER_WORDS, Number, ordinal_at
from onrecord.annotate.quantity_amounts import Amount, range_at
from onrecord.annotate.quantity_counts import counted, crowd_at, often, says_few, single_at
from onrecord.annotate.quantity_drafts import Draft, share_units
from onrecord.annotate.quantity_kinds import Age, age_at, is_penalty, modifier_of
from onrecord.annotate.quantity_marks import find_marked
from onrecord.annotate.quantity_names import is_glued
from onrecord.annotate.quantity_parts import Part, change_at, one_at, proportion_at, step_at
from onrecord.annotate.quantity_reading import Range, Reading, lay_out
from onrecord.annotate.quantity_things import of_what, thing_at
from onrecord.annotate.tokens import Tokens
from onrecord.lang.en.counted import NOT_ATTRIBUTES, OF_SUBJECTS, PARTITIVE, SEATS, STREETS
from onrecord.lang.en.numbers import (
    BEFORE_ADVERBS,
    BEFORE_LAST_ADVERB,
    BEFORE_RANKS,
    FOLDS,
    FRACTIONS,
    NO_RANKS,
    ORDINALS,
    PUT,
    TENS,
)
from onrecord.lang.en.time_context import BEHIND as PASTS
from onrecord.lang.en.time_context import NO_PAST
from onrecord.lang.en.units import NAMES
from onrecord.model.annotation import Modifier, Quantity, QuantityKind, Time
from onrecord.model.span import Span

_BEGINNINGS: Final = (NUMBER_WORDS | ORDINALS.keys() | FOLDS.keys() | {"single"}) - {
    "a",
    "an",
    "few",
    "couple",
    "handful",
}
_AFTER_ARTICLE: Final = frozenset(("few", "couple", "handful", "dozen", "hundred", "thousand", "million", "billion"))
_ROW: Final = 8
"""So many figures without a word between them are a row of a table."""
_PERIOD: Final = re.compile(r"PT?(\d+(?:\.\d+)?)([YQMWDHS])\Z")
_PERIOD_UNITS: Final = {"Y": "a", "M": "mo", "W": "wk", "D": "d", "Q": "quarter", "H": "h", "S": "s"}
_TIME_MODIFIERS: Final[dict[str, Modifier]] = {
    "APPROX": "approximate",
    "MORE_THAN": "more_than",
    "LESS_THAN": "less_than",
    "EQUAL_OR_MORE": "at_least",
    "EQUAL_OR_LESS": "at_most",
}


def find_quantities(
    text: str, tokens: Tokens, sentences: list[Range], times: Sequence[Time], language: str | None
) -> tuple[Quantity, ...]:
    """Find the figures of a text, in reading order; their ids are left blank.

    Args:
        text: of an article.
        tokens: its tokens.
        sentences: spans of its sentences.
        times: expressions of time that were found in it; dates among them are not figures.
        language: two letters; of other languages than English only money, shares and measures in figures are read.
    """
    reading = lay_out(text, tokens, sentences, times)
    if language is not None and language.split("-")[0].lower() != "en":
        return tuple(find_marked(reading, language))
    found = [_placed(reading, draft) for draft in share_units(reading, _drafts(reading))]
    return tuple(sorted([*found, *_lengths(found, times)], key=lambda quantity: quantity.span.start))


def _drafts(reading: Reading) -> Iterator[Draft]:
    """Every quantity of an English text."""
    words, behind, row = reading.words, 0, 0
    for index in _beginnings(words):
        if index < behind:
            continue
        if index >= row:
            row = _row_end(words, index)
            if row - index >= 2 * _ROW and _figures_in(words, index, row) >= _ROW:
                behind = row
                continue
        draft = _draft_at(reading, index)
        if draft is not None and draft.first >= behind:
            behind = draft.end
            yield draft


def _beginnings(words: list[str]) -> list[int]:
    """Tokens that a number can begin with."""
    return [
        index
        for index, word in enumerate(words)
        if word[:1].isdecimal() or word in _BEGINNINGS or (word in ("a", "an") and words[index + 1] in _AFTER_A)
    ]


_AFTER_A: Final = _AFTER_ARTICLE | FRACTIONS.keys() | NAMES.keys()


def _row_end(words: list[str], index: int) -> int:
    """The first token behind ``index`` that is neither a figure nor a mark."""
    while words[index] and (words[index] in _BEGINNINGS or not words[index][0].isalpha()):
        index += 1
    return index


def _figures_in(words: list[str], first: int, end: int) -> int:
    return sum(word[0].isdecimal() or word in _BEGINNINGS for word in words[first:end])


def _draft_at(reading: Reading, index: int) -> Draft | None:
    """The quantity whose number begins at ``index``."""
    word, time = reading.words[index], reading.times.get(index)
    if word == "single" or word in FOLDS:
        return _many_times(reading, index) if word in FOLDS else single_at(reading, index)
    if time is not None and (time.type not in ("DURATION", "SET") or time.role == "furniture"):
        return _of_date(reading, index) if time.value != word and time.role != "furniture" else None
    if time is not None and word in ("a", "half") and _goes_on_in(reading, index, time):
        return None
    rank = _rank_at(reading, index)
    if rank:
        return _ranked(reading, index, rank)
    part = _part_at(reading, index)
    if part:
        return part
    amount = range_at(reading, index) or one_at(reading, index)
    if amount is None:
        return crowd_at(reading, index)
    if time is not None and time.type == "SET" and not amount.unit:
        return often(reading, amount)
    return _drafted(reading, amount)


def _many_times(reading: Reading, index: int) -> Draft | None:
    """ "rose tenfold", "a threefold rise"; not "the reasons are twofold"."""
    if reading.words[index - 1] in ("is", "are", "was", "were", "be"):
        return None
    value, bound = FOLDS[reading.words[index]], modifier_of(reading, index, index + 1)
    return Draft(index, index + 1, value, "count", "so many times", unit="time", modifier=bound)


def _goes_on_in(reading: Reading, index: int, time: Time) -> bool:
    """Whether "and" stands before in the same length of time: "a month and a half"."""
    return reading.words[index - 1] == "and" and reading.times.get(index - 1) is time


def _of_date(reading: Reading, index: int) -> Draft | None:
    """A length of time in a date: "two weeks ago"; other numbers of a date are no figures."""
    amount = range_at(reading, index)
    if amount is None or (amount.kind != "duration" and age_at(reading, amount) is None):
        return None
    return _drafted(reading, amount)


def _rank_at(reading: Reading, index: int) -> Number | None:
    word = reading.words[index]
    return ordinal_at(reading.tokens, index) if word in ORDINALS or word in TENS or word[0].isdecimal() else None


def _drafted(reading: Reading, amount: Amount) -> Draft | None:
    """An amount as an age, as something measured, or as things counted."""
    age = age_at(reading, amount)
    if age:
        return _aged(reading, amount, age)
    half = amount.first + (reading.words[amount.first] in ("a", "an"))
    is_half = amount.number.value == _HALF and reading.words[half] == "half"
    if is_half and not _is_half(reading, amount._replace(first=half)):
        return None
    amount = _with_period(reading, amount)
    words = reading.words
    if _is_times(reading, amount):
        bound = modifier_of(reading, amount.first, amount.end)
        end = amount.end + 1 + (words[amount.end] in _HYPHENS)
        return Draft(amount.first, end, amount.value, "count", "so many times", unit="time", modifier=bound)
    return _measured(reading, amount) if amount.unit is not None else counted(reading, amount)


def _is_times(reading: Reading, amount: Amount) -> bool:
    """ "4x faster", "grew 10x"; not "2560x1440", "x4"."""
    words, end = reading.words, amount.end
    if amount.unit is not None or amount.number.in_words or words[end] != "x" or not reading.sticks(end):
        return amount.unit is None and "fold" in (words[end], words[end + 1] if words[end] in _HYPHENS else "")
    if (amount.value or 0) > _MOST_TIMES:
        return False
    return not reading.sticks(end + 1) or words[end + 1] in (".", ",", ";", ")", "-", "?", "!")


def _with_period(reading: Reading, amount: Amount) -> Amount:
    """A number with the unit of the length of time that it belongs to: "four straight years"."""
    time = reading.times.get(amount.first)
    period = _PERIOD.match(time.value or "") if time and time.type == "DURATION" and amount.unit is None else None
    if time is None or period is None or amount.value != float(period[1]) or period[0].startswith("PT"):
        return amount
    end = amount.end
    while reading.times.get(end) is time:
        end += 1
    return amount._replace(end=end, unit=_PERIOD_UNITS[period[2]], kind="duration") if end > amount.end else amount


def _aged(reading: Reading, amount: Amount, age: Age) -> Draft:
    value = None if age.low is not None or amount.high is not None else amount.value
    low, high = (age.low, age.high) if age.low is not None else (amount.low, amount.high)
    modifier = modifier_of(reading, amount.first, age.end)
    return Draft(amount.first, age.end, value, "age", "an age", low, high, age.unit, modifier)


def _part_at(reading: Reading, index: int) -> Draft | None:
    """ "a quarter-point", "one in five women", "rose by a third"."""
    step = step_at(reading, index)
    if step:
        return Draft(index, step.end, step.value, "percent", _RULES["percent"], unit="percentage point")
    part = change_at(reading, index) or proportion_at(reading, index)
    return _parted(reading, index, part) if part else None


def _parted(reading: Reading, index: int, part: Part) -> Draft:
    return Draft(
        index, part.end, part.value, "count", "a part", modifier=modifier_of(reading, index, part.end), of=part.of
    )


def _ranked(reading: Reading, index: int, rank: Number) -> Draft | None:
    """ "third", "21st"; "the first two" is a count."""
    words, end = reading.words, rank.end
    is_two_way = words[end + 1] in _HYPHENS and words[end + 2] in NOT_ATTRIBUTES and reading.sticks(end + 1)
    is_count = words[end] in _BEGINNINGS and words[end] not in ORDINALS and not is_two_way
    if is_count and words[index] in ("first", "last"):
        return _first_few(reading, index, end)
    time = reading.times.get(index)
    if time is not None and time.type == "DURATION" and words[index] == "second":
        return None
    named = reading.is_capital(index) and words[index - 1] != ""
    if words[end] in STREETS and reading.is_capital(end):
        return None
    moment = words[index] == "second" and words[index - 1] in ("a", "per", "every", "each", "split")
    if _is_phrase(reading, index, end):
        return None
    if named or moment or words[index - 1] == "at" or words[end] in ("of all", "-") or words[end] in FRACTIONS:
        return None
    return Draft(index, end, rank.value, "ordinal", "a place in a row")


def _is_adverb(words: list[str], index: int) -> bool:
    """ "she first joined", "they called me first": for the first time, or before others."""
    before, behind = words[index - 1], words[index + 1]
    is_put = not PUT.isdisjoint(words[max(0, index - 3) : index])
    if behind == "then" or ((before in BEFORE_LAST_ADVERB or is_put) and behind in _CLAUSE_ENDS):
        return True
    is_verb = behind in PASTS or (behind.endswith("ed") and behind not in NO_PAST)
    if before in BEFORE_ADVERBS:
        return is_verb
    return is_verb and before not in BEFORE_RANKS and not before.endswith(("'s", "’s"))


_CLAUSE_ENDS: Final = frozenset(("", ".", ",", ";", "and", "before", ")"))


def _opens_point(words: list[str], index: int) -> bool:
    """ "First, make a list.", "But first, we go"; not "First, second and third"."""
    before = words[index - 1]
    opens = before == "" or (before in ("but", "and", "so") and words[index - 2] == "")
    return opens and words[index + 1] in (",", "—", "–") and words[index + 2] not in ORDINALS


def _is_phrase(reading: Reading, index: int, end: int) -> bool:
    """ "In the first place", "first and foremost", "second to none", "20th Century Fox": no places in a row."""
    words = reading.words
    if words[index] in ORDINALS and _opens_point(words, index):
        return True
    if words[index] == "first" and _is_adverb(words, index):
        return True
    if words[end] == "place" and words[index - 2 : index] == ["in", "the"]:
        return words[end + 1] in ("", ",", ".", "?", "!", ";", ")", "”", '"')
    if (words[end], words[end + 1]) in (("century", "fox"), ("of", "all")):
        return words[end] == "century" or words[end + 2] in ("", ",", ".")
    if (words[index], words[end]) in (("first", "and"), ("second", "to")):
        return words[end + 1] in ("foremost", "none")
    if words[end] == "and" and words[end + 1].isalpha() and words[end + 2] in STREETS | {"streets", "avenues"}:
        # "The corner of 23rd and L streets".
        return True
    return words[end] in NO_RANKS.get(words[index], ())


def _first_few(reading: Reading, index: int, at: int) -> Draft | None:
    """ "the first two boats"."""
    amount = range_at(reading, at)
    if amount is None or amount.value in (None, 1, _HALF) or (amount.unit and amount.kind != "duration"):
        return None
    first = index - (reading.words[index - 1] == "the")
    if amount.unit:
        return _measured(reading, amount)
    thing = thing_at(reading, amount.end)
    end = max(amount.end, thing.end) if thing else amount.end
    unit = thing.unit if thing else None
    return Draft(first, end, amount.value, "count", "the first of a number of things", unit=unit)


def _is_half(reading: Reading, amount: Amount) -> bool:
    """Whether "half" is a share or a part of a unit, not the half of a match."""
    words, first, behind = reading.words, amount.first, reading.words[amount.end]
    before = words[first - 1]
    if before in _OF_A_MATCH or before in ORDINALS:
        return False
    if behind in _HYPHENS and amount.unit is None:
        return False
    if amount.unit is not None or behind == "of" or words[amount.end - 1] in ("a", "an"):
        return True
    if behind in PARTITIVE or behind == "all" or (behind in OF_SUBJECTS and before in _BEFORE_SUBJECTS):
        return True
    return behind != "past" and (before == "by" or modifier_of(reading, first, amount.end) != "exact")


_OF_A_MATCH: Final = frozenset(
    "the this that - other second each every top bottom upper lower back front latter better northern southern "
    "eastern western left right outer inner".split()
)
"""Before "half" they say which one: of a match, of a thing; how much of it nobody says."""
_BEFORE_SUBJECTS: Final = frozenset(("", ",", "and", "but", "while", ";", "—"))
_HALF: Final = 0.5
_HYPHENS: Final = frozenset("-‐‑")


def _measured(reading: Reading, amount: Amount) -> Draft | None:
    """An amount with a unit."""
    kind = amount.kind or "measure"
    if (kind != "money" and is_glued(reading, amount.first, amount.end)) or says_few(amount):
        return None
    if _is_in_sign(reading, amount) or (kind == "duration" and _is_titled(reading, amount)):
        return None
    if amount.number.in_words and amount.value == 1 and _is_some_day(reading, amount):
        return None
    if kind in ("duration", "money") and is_penalty(reading, amount):
        kind = "penalty"
    return Draft(
        amount.first,
        amount.end,
        amount.value,
        kind,
        _RULES[kind],
        amount.low,
        amount.high,
        amount.unit,
        modifier_of(reading, amount.first, amount.end),
        of_what(reading, amount.end),
    )


def _is_titled(reading: Reading, amount: Amount) -> bool:
    """ "80 Day Obsession": a unit with a capital where no time was found."""
    at = amount.number.end + (reading.words[amount.number.end] in _HYPHENS)
    printed = reading.as_printed(at) if reading.words[at] else ""
    return amount.first not in reading.times and printed[:1].isupper() and not printed.isupper()


def _is_in_sign(reading: Reading, amount: Amount) -> bool:
    """ "p2p", "v5p" and "zero-hours": no pence, and no hours."""
    words, first = reading.words, amount.first
    if amount.value == 0 and amount.number.in_words and words[amount.number.end] in _HYPHENS:
        return True
    if words[first - 1] in SEATS and len(words[amount.end - 1]) == 1 and reading.sticks(amount.end - 1):
        return True
    return words[first][:1].isdecimal() and reading.sticks(first) and words[first - 1][-1:].isalpha()


def _is_some_day(reading: Reading, amount: Amount) -> bool:
    """ "one day" that is no length of time, and "no one year"."""
    if reading.words[amount.first - 1] in ("no", "any", "every"):
        return True
    time = reading.times.get(amount.first)
    is_some = time is None or time.value == "FUTURE_REF"
    if amount.unit == "a" and time is None and reading.words[amount.end] == ",":
        return True
    return amount.unit == "d" and is_some and amount.end == amount.first + 2


_MOST_TIMES: Final = 200
"""A greater number before "x" is no multiple: "802.1x"."""
_POSSESSIVE: Final = ("old's", "old’s")
_RULES: Final[dict[QuantityKind, str]] = {
    "money": "a sum of money",
    "percent": "a share or a change in per cent",
    "measure": "a measure",
    "duration": "a length of time",
    "penalty": "a penalty",
}


def _placed(reading: Reading, draft: Draft) -> Quantity:
    """A draft with its span."""
    start, end = reading.starts[draft.first], reading.ends[draft.end - 1]
    end -= 2 * reading.words[draft.end - 1].endswith(_POSSESSIVE)
    of = draft.of and Span.of(reading.text, reading.starts[draft.of[0]], reading.ends[draft.of[1] - 1])
    return Quantity(
        id="",
        span=Span(start, end, reading.text[start:end]),
        value=None if draft.value is None else float(draft.value),
        min=None if draft.low is None else float(draft.low),
        max=None if draft.high is None else float(draft.high),
        unit=draft.unit,
        modifier=draft.modifier if draft.low is None or draft.high is not None else "at_least",
        kind=draft.kind,
        of=of or None,
        rule=draft.rule,
    )


def _lengths(found: list[Quantity], times: Sequence[Time]) -> Iterator[Quantity]:
    """Lengths of time that hold no number of their own: "a year", "a week and a half"."""
    taken = [quantity.span for quantity in found]
    at = 0
    for time in sorted(times, key=lambda time: time.span.start):
        while at < len(taken) and taken[at].end <= time.span.start:
            at += 1
        period = _period_of(time) if time.type == "DURATION" and time.role != "furniture" else None
        if period and not _is_named(time) and not (at < len(taken) and taken[at].start < time.span.end):
            yield _length(time, period)


def _period_of(time: Time) -> re.Match[str] | None:
    """The length that a time tells in one unit; of "an hour and a half" one and a half."""
    value = time.value or ""
    if time.span.text.lower().endswith("and a half"):
        value = _AND_HALF.sub(r"\1.5\2", value)
    return _PERIOD.match(value)


_AND_HALF: Final = re.compile(r"(\d+)([YHM])(?:6M|30[MS])\Z")


def _is_named(time: Time) -> bool:
    """ "the last year", "all day": which, and not how long."""
    return time.span.text.lower().startswith(("the ", "last ", "past ", "this ", "all ", "its "))


def _length(time: Time, period: re.Match[str]) -> Quantity:
    minutes = period[0].startswith("PT") and period[2] == "M"
    kind: QuantityKind = {"age": "age", "sentence_length": "penalty"}.get(time.role, "duration")  # type: ignore[assignment]
    return Quantity(
        id="",
        span=time.span,
        value=float(period[1]),
        unit="min" if minutes else _PERIOD_UNITS[period[2]],
        modifier=_TIME_MODIFIERS.get(time.mod or "", "exact"),
        kind=kind,
        rule="a length of time",
    )
