"""A text of any language in, the figures out that need no grammar: money with a sign or code, shares, measures.

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Der Preis stieg um 2,5 % auf 10.000 €."
>>> reading = lay_out(text, tokenize(text), [(0, len(text))], ())
>>> [(found.span.text, found.value, found.unit) for found in find_marked(reading, "de")]
[('2,5 %', 2.5, '%'), ('10.000 €', 10000.0, 'EUR')]
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.annotate.numbers import MAX_DIGITS, figure
from onrecord.annotate.quantity_amounts import currency_code, money_before
from onrecord.annotate.quantity_names import is_glued
from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.currencies import SIGNS
from onrecord.lang.measures import DECIMAL_COMMA, PER_CENT, SYMBOLS, TIME_CODES
from onrecord.model.annotation import Quantity, QuantityKind
from onrecord.model.span import Span

_LETTERS_OF_ONE = 1


def find_marked(reading: Reading, language: str) -> Iterator[Quantity]:
    """Figures with a mark that is the same in every language."""
    comma = language.split("-", maxsplit=1)[0].lower() in DECIMAL_COMMA
    behind = 0
    for index, word in enumerate(reading.words):
        if index < behind or not word[:1].isdecimal() or index in reading.times:
            continue
        value = _value(word, comma=comma)
        marked = _marked(reading, index) if value is not None else None
        if value is not None and marked and marked[0] >= behind:
            first, behind, unit, kind = marked
            start, end = reading.starts[first], reading.ends[behind - 1]
            span = Span(start, end, reading.text[start:end])
            yield Quantity(id="", span=span, value=float(value), unit=unit, kind=kind, rule="a figure with its mark")


def _value(word: str, *, comma: bool) -> float | None:
    """What digits say where a comma or a point stands before the tenths."""
    if len(word) > MAX_DIGITS:
        return None
    if not comma:
        return figure(word)
    points = word.split(",", maxsplit=1)[0].split(".")
    if len(points) == 2 and "," not in word and len(points[1]) != 3:
        return float(word)
    return figure(word.translate({0x2C: ".", 0x2E: ","}))


def _marked(reading: Reading, index: int) -> tuple[int, int, str, QuantityKind] | None:
    """First token, token behind the last, unit and kind of the figure at ``index``."""
    first, currency = money_before(reading, index)
    if currency:
        return first, index + 1, currency, "money"
    following = reading.words[index + 1]
    if not following or (is_glued(reading, index, index + 1) and not reading.sticks(index + 1)):
        return None
    if following in PER_CENT:
        return index, index + 2, PER_CENT[following], "percent"
    code = SIGNS.get(following) or currency_code(reading.as_printed(index + 1))
    if code:
        return index, index + 2, code, "money"
    return _with_symbol(reading, index)


def _with_symbol(reading: Reading, index: int) -> tuple[int, int, str, QuantityKind] | None:
    printed = reading.as_printed(index + 1)
    if printed in ("°", "º") and reading.words[index + 2] in ("c", "f"):
        return index, index + 3, "Cel" if reading.words[index + 2] == "c" else "[degF]", "measure"
    unit = SYMBOLS.get(printed)
    if unit is None or (len(printed) == _LETTERS_OF_ONE and printed not in "mgt") or is_glued(reading, index, index):
        return None
    if printed == "in" and not reading.sticks(index + 1):
        return None
    return index, index + 2, unit, "duration" if unit in TIME_CODES else "measure"
