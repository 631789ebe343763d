"""Figures by their tokens in, the same with what a neighbour tells of them out: "and 12 others", "compared with 63".

A bare number takes the unit of the figure before it where words of comparison tie the two together, and that of the
other end where "from 0 to 60 mph" names two figures. Nothing is taken over the edge of a sentence.

>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "It sold 460 boats, compared with 63 in May."
>>> first = Draft(3, 5, 460, "count", "things counted", unit="boat")
>>> second = Draft(8, 9, 63, "count", BARE)
>>> [draft.unit for draft in share_units(lay_out(text, tokenize(text), [(0, len(text))], ()), [first, second])]
['boat', 'boat']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.en.counted import CASUALTY_VERBS, COMPARISONS, INCLUDING, OF_THEM, SAME_VERB
from onrecord.lang.en.nouns import PEOPLE, SINGLE
from onrecord.lang.en.titles import OFFICES
from onrecord.model.annotation import Modifier, QuantityKind

BARE: Final = "a number alone"
_REACH: Final = 40
"""A figure further back than so many tokens lends no unit."""
PERSONS: Final = SINGLE | OFFICES | frozenset(" ".join(PEOPLE.values()).split())
"""Nouns for one person."""
_GREAT: Final = 1000
"""Only from here on a bare number behind a sum of money may be one: "$3 million, compared with 12 in May" is none."""
_OLDEST: Final = 120
_SHARED: Final = frozenset(("count", "casualty", "measure", "percent"))


class Draft(NamedTuple):
    """A quantity by its tokens, before it has a span."""

    first: int
    end: int
    value: float | None
    kind: QuantityKind
    rule: str
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    modifier: Modifier = "exact"
    of: tuple[int, int] | None = None


def share_units(reading: Reading, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Give bare numbers the unit, and those that are counted among the dead the kind, that a neighbour has."""
    waiting: Draft | None = None
    lenders: dict[str | None, Draft] = {}
    for draft in _share_rows(reading, list(drafts)):
        if waiting is None:
            waiting = draft
            continue
        settled = _from_behind(reading, waiting, draft)
        yield settled
        lenders[settled.unit] = settled
        waiting = _from_before(reading, settled, draft)
        if waiting.unit is None and waiting.rule == BARE:
            waiting = _from_afar(reading, lenders, waiting)
    if waiting is not None:
        yield waiting


def _share_rows(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """ "5, 6 and 7 per cent", "8 by 10 feet": the unit of the last is that of all."""
    in_row = False
    for at in range(len(drafts) - 2, -1, -1):
        draft, other = drafts[at : at + 2]
        shares = draft.rule == BARE and draft.unit is None and other.kind in _IN_ROWS
        in_row = shares and _is_in_row(reading.words, draft, other, in_row=in_row)
        if in_row:
            drafts[at] = draft._replace(unit=other.unit, kind=other.kind, rule=other.rule)
    return drafts


def _is_in_row(words: list[str], draft: Draft, other: Draft, *, in_row: bool) -> bool:
    """Whether a number belongs to a row that ends with the other, or goes on with it."""
    between = words[draft.end : other.first]
    if between == [","] and other.kind == "duration" and words[draft.first - 1] in ("next", "last", "past", ",", "for"):
        return True
    if between == [","] or (in_row and between in (["x"], ["×"])):
        return in_row
    return between in _ROW_ENDS or (between in _LONG_ROW_ENDS and words[draft.first - 1] == ",")


_IN_ROWS: Final = frozenset(("measure", "percent", "duration"))
_ROW_ENDS: Final = (["and"], ["or"], ["by"], ["x"], ["×"])
_LONG_ROW_ENDS: Final = ([",", "and"], [",", "or"])
"""Before the last of three or more; between two they part sentences."""


def _from_afar(reading: Reading, lenders: dict[str | None, Draft], draft: Draft) -> Draft:
    """Points of an index and people, though other figures stand between: "points ... 0.1% to 1,333.18"."""
    words = reading.words
    unit = "people" if words[draft.end] == "who" else "point" if words[draft.first - 1] in ("to", "at") else None
    lender = lenders.get(unit) if unit else None
    return _lent(reading, lender, draft) if lender else draft


def _lent(reading: Reading, lender: Draft, draft: Draft) -> Draft:
    """A number with the unit of a figure before it in the same sentence."""
    between = reading.words[lender.end : draft.first]
    if len(between) > _REACH or "" in between:
        return draft
    return draft._replace(unit=lender.unit, kind=lender.kind, rule=lender.rule)


def _from_behind(reading: Reading, draft: Draft, other: Draft) -> Draft:
    """The unit of the figure behind "to": "from 0 to 60 mph"."""
    words, link = reading.words, reading.words[draft.end]
    if other.kind == "casualty" and _is_first_of_two(reading, draft, other):
        return draft._replace(kind="casualty", rule=other.rule)
    if draft.rule != BARE or other.first != draft.end + 1:
        return draft
    if other.kind == "age" and link in ("and", "or") and 0 < (draft.value or 0) < (other.value or 0) <= _OLDEST:
        return draft._replace(unit=other.unit, kind=other.kind, rule=other.rule)
    if link == "or" and other.unit is not None and other.kind in _SHARED:
        return draft._replace(unit=other.unit, kind=other.kind, rule=other.rule)
    if link != "to" or words[draft.first - 1] != "from":
        return draft
    lends = other.unit is not None and other.kind in ("measure", "percent", "duration")
    return draft._replace(unit=other.unit, kind=other.kind, rule=other.rule) if lends else draft


def _from_before(reading: Reading, earlier: Draft, draft: Draft) -> Draft:
    """The unit, or the kind, of the figure before."""
    words = reading.words
    if earlier.kind == "casualty" and (_is_among(reading, earlier, draft) or _is_one_more(reading, earlier, draft)):
        return draft._replace(kind="casualty", rule=earlier.rule)
    if draft.rule != BARE or earlier.unit is None:
        return draft
    if earlier.kind == "age" and words[earlier.end : draft.first] in (["and"], ["or"], [","], [",", "and"]):
        if (draft.value or 0) > _OLDEST:
            return draft
        return draft._replace(unit=earlier.unit, kind="age", rule=earlier.rule)
    if earlier.kind == "money" and (draft.value or 0) >= _GREAT and _is_compared(words, draft.first):
        return _lent(reading, earlier, draft)
    if earlier.kind not in _SHARED:
        return draft
    return _lent(reading, earlier, draft) if _is_tied(words, earlier, draft) else draft


def _is_compared(words: list[str], at: int) -> bool:
    """ "compared with 63", "against a loss of 1.1 million"."""
    if words[at - 1] == "of" and words[at - 3] in ("a", "an", "the"):
        at -= 3
    return any(tuple(words[at - len(phrase) : at]) == phrase for phrase in COMPARISONS)


def _is_among(reading: Reading, earlier: Draft, draft: Draft) -> bool:
    """ "killed 17 people, including four children": the second are of the first."""
    words, at = reading.words, earlier.end
    at += words[at] == ","
    return draft.kind == "count" and words[at] in INCLUDING and draft.first - at in (1, 3)


def _is_one_more(reading: Reading, earlier: Draft, draft: Draft) -> bool:
    """ "killed six officers and at least 14 rebels": two groups of people that the same befell."""
    words = reading.words
    if words[draft.first - 3 : draft.first] == ["as", "well", "as"] and _are_people(earlier) and _are_people(draft):
        return True
    killed = words[earlier.first - 1] in CASUALTY_VERBS
    return killed and _are_people(earlier) and _are_people(draft) and _joined(words[earlier.end : draft.first])


def _is_first_of_two(reading: Reading, draft: Draft, other: Draft) -> bool:
    """ "Six officers and 14 rebels died", where the first begins the sentence or stands behind "left", "that"."""
    words = reading.words
    begins = words[draft.first - 1] in ("", "left", "that")
    return begins and _are_people(draft) and _are_people(other) and _joined(words[draft.end : other.first])


def _joined(between: list[str]) -> bool:
    return bool(between) and between[0] in ("and", ",") and all(word in _JOINTS for word in between)


_JOINTS: Final = frozenset(
    ("and", ",", "at", "least", "about", "some", "nearly", "more", "than", "as", "well", "another")
)


def _are_people(draft: Draft) -> bool:
    return draft.kind in ("count", "casualty") and (draft.unit or "").rpartition(" ")[2].lower() in PERSONS


def _is_tied(words: list[str], earlier: Draft, draft: Draft) -> bool:
    """Whether words say that a number counts what the one before it counts."""
    before, at = words[draft.first - 1], draft.first
    if words[draft.end] == "of" and words[draft.end + 1] in OF_THEM:
        return before != "the"
    if _is_compared(words, at):
        return True
    if before in SAME_VERB and words[earlier.first - 1] == before and earlier.kind == "count":
        return True
    return before == "by" and earlier.kind == "percent" and words[earlier.first - 1] == "by"
