"""An amount and its surroundings in, what kind of figure it is out: an age, a penalty, a casualty; and how exact it is.

>>> from onrecord.annotate.quantity_amounts import range_at
>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "At least 55 died."
>>> reading = lay_out(text, tokenize(text), [(0, len(text))], ())
>>> modifier_of(reading, 3, 4), is_casualty(reading, 3, 4, None)
('at_least', True)
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.annotate.numbers import NUMBER_WORDS, Number, number_at
from onrecord.annotate.quantity_amounts import Amount, named_unit, shared_end
from onrecord.annotate.quantity_names import is_on_shirt
from onrecord.annotate.quantity_reading import Reading
from onrecord.lang.en.counted import (
    AGED,
    BE,
    BE_SHORT,
    BEINGS,
    BOUNDS,
    BOUNDS_AFTER,
    CALENDAR,
    CASUALTIES,
    CASUALTY_VERBS,
    DEATHS_OF,
    DURING,
    FINED,
    GOT,
    HOW_HURT,
    LINKS,
    LIVED,
    NEVER_COUNTED,
    NO_VICTIMS,
    OF_AN_AGE,
    OLD,
    OLDER,
    OWN,
    PENALTIES,
    RISES,
    SENTENCED,
    TOLL_LABELS,
    TOLL_OF,
    TOLLS,
)
from onrecord.lang.en.names import SUFFIXES
from onrecord.lang.en.nouns import SINGLE
from onrecord.lang.en.titles import OFFICES
from onrecord.model.annotation import Modifier

OLDEST: Final = 120
"""Nobody is older, in years."""
_BEHIND_AGE: Final = frozenset((",", ";", ".", ")", "(", "", "—", "–", "-", ":", "!", "?", "…"))
_BEHIND_BEING: Final = _BEHIND_AGE | frozenset("when and at in on this last years or but".split())
_BEHIND_WORDS: Final = frozenset(", . ; when and but years".split()) | frozenset(("",))
_BEFORE_AT: Final = frozenset(("", ";", ",", "and", "but", "—"))
_HYPHENS: Final = frozenset("-–‑")
_TURNED: Final = frozenset(("turned", "turning", "turn", "turns"))
_REACH: Final = 12
"""So many tokens before a length of time the word "sentenced" may stand."""
_PERSONS: Final = SINGLE | OFFICES
_OF_A_TOLL: Final = 8
"""So many tokens before a number "death toll" and "number of dead" may stand."""
_ASIDE: Final = 7
"""So many tokens a remark between commas may be long: "twelve people, mostly women, died"."""
_SKIPPED: Final = frozenset(("a", "an", "the", "another", "just", "only", "additional", "further", "total"))


_DONE_BY_AGE: Final = frozenset("travel travelled traveled pay paid get go eat enter play vote need receive".split())
"""Behind "children under 12" they are verbs."""


class Age(NamedTuple):
    """How old somebody or something is."""

    unit: str
    end: int
    """The token behind its last."""
    low: float | None = None
    high: float | None = None


def age_at(reading: Reading, amount: Amount) -> Age | None:
    """The age that an amount tells; None when it tells none."""
    number, words, first = amount.number, reading.words, amount.first
    old = _years_old(reading, number) or _both_old(reading, amount) or _shares_age(reading, amount)
    if old:
        return old
    if amount.unit not in (None, "a", "mo", "wk") or number.value is None or number.value > OLDEST:
        return None
    before = words[first - 1]
    aged = before in AGED or (before == "of" and words[first - 2] in AGED)
    aged = aged or (before == ":" and words[first - 2] in AGED)
    aged = aged or (before == "as" and words[first - 2] in ("young", "old") and words[first - 3] == "as")
    is_child = before in ("under", "over") and words[first - 2] in OF_AN_AGE and amount.unit == "a"
    if aged or is_child or _in_ages(words, first):
        return Age(amount.unit or "a", amount.end)
    return _bare_age(reading, amount) if amount.unit is None else None


def _bare_age(reading: Reading, amount: Amount) -> Age | None:
    """The age that a number without a unit tells by what stands around it."""
    number, words, first = amount.number, reading.words, amount.first
    if number.in_words:
        is_age = (number.value or 0) > 1 and _is_being(words, first) and words[amount.end] in _BEHIND_WORDS
        return Age("a", amount.end) if is_age else None
    if _of_an_age(words, first, amount.end):
        return Age("a", amount.end)
    if _in_decade(reading, first, number.end):
        return Age("a", number.end + 1, number.value, (number.value or 0) + 9)
    if words[number.end] == "s" and _compound_bound(words, first):
        return Age("a", number.end + 1)
    is_age = _apposition(reading, first, number.end) or _said_of(reading, first, amount.end)
    return Age("a", amount.end) if is_age else None


def _in_ages(words: list[str], first: int) -> bool:
    """ "aged between 5 and 8", "ages ranged from 18 to 65"."""
    before = first - 2 - (words[first - 2] in ("ranged", "ranging", "range"))
    return words[first - 1] in ("between", "from") and (words[before] in AGED)


def _of_an_age(words: list[str], first: int, end: int) -> bool:
    """ "65 and older", "children under 12"; nothing may follow that the figure could count."""
    if words[end] in ("and", "or") and words[end + 1] in OLDER:
        return words[end + 2] in _BEHIND_BEING or words[end + 2] in (
            "can",
            "will",
            "are",
            "were",
            "who",
            "to",
            "should",
        )
    if words[first - 1] == "than" and words[first - 2] in OLDER:
        return words[end] in _BEHIND_BEING
    if words[first - 1] not in ("over", "under", "above", "below") or words[first - 2] not in OF_AN_AGE:
        return False
    return words[end] in _BEHIND_BEING or words[end] in NEVER_COUNTED | _DONE_BY_AGE


def _years_old(reading: Reading, number: Number) -> Age | None:
    """ "55-year-old", "six months old", "80 years of age"."""
    words, at = reading.words, number.end
    at += words[at] in ("-", "‑", "–")
    unit = named_unit(reading, at)
    if unit is None or unit.kind != "duration":
        return None
    at = unit.end + (words[unit.end] in ("-", "‑", "–"))
    if words[at] in OLD:
        return Age(unit.code, at + 1)
    return Age(unit.code, at + 2) if words[at] == "of" and words[at + 1] == "age" else None


def _both_old(reading: Reading, amount: Amount) -> Age | None:
    """ "18- to 34-year-olds"."""
    at = amount.end + (reading.words[amount.end] in _HYPHENS)
    is_both = amount.high is not None and amount.unit is not None and reading.words[at] in OLD
    return Age(amount.unit or "a", at + 1) if is_both and amount.kind == "duration" else None


def _shares_age(reading: Reading, amount: Amount) -> Age | None:
    """ "16-" of "16- and 17-year-olds"."""
    shared = shared_end(reading, amount.number.end) if amount.kind == "duration" else None
    later = _years_old(reading, amount.number._replace(end=shared)) if shared else None
    return later and later._replace(end=amount.end)


def _in_decade(reading: Reading, first: int, end: int) -> bool:
    """ "in his 50s", "in her early 20s"."""
    words = reading.words
    if words[end] != "s" or not reading.sticks(end):
        return False
    before = first - 2 if words[first - 1] in ("early", "mid", "late", "-") else first - 1
    before -= words[before] in ("mid", "early", "late")
    return words[before] in OWN


def _apposition(reading: Reading, first: int, end: int) -> bool:
    """ "Ann Reed, 55,", "Ann Reed (55)", "her husband, 55,": a figure alone behind a name or a person."""
    words = reading.words
    first, end = _of_a_pair(words, first, end)
    first -= words[first - 1] in ("then", "now")
    mark = words[first - 1]
    behind = words[end] in _BEHIND_AGE or (words[end] == "and" and mark == "," and reading.is_capital(end + 1))
    if not behind or not words[end - 1].isdecimal() or mark not in (",", "("):
        return False
    if words[end] == "(" and not words[end + 1][:1].isalpha():
        return False
    if mark == "(" and is_on_shirt(words, first, end):
        return False
    if (mark == "(") != (words[end] == ")") or words[end + 1][:1].isdecimal():
        return False
    name = first - 2 - (words[first - 2] == "." and words[first - 3] in SUFFIXES)
    if words[name] in AGED:
        return True
    if words[name] in _PERSONS and not words[end][:1].isalpha():
        return words[end] in (",", ")", ".")
    return words[name][:1].isalpha() and reading.is_capital(name) and words[name] not in CALENDAR


def _of_a_pair(words: list[str], first: int, end: int) -> tuple[int, int]:
    """First token and end of "22 and 19" in "Ann and Bo Reed, 22 and 19,"; of a figure alone its own."""
    if words[end] == "and" and words[end + 1].isdecimal() and words[end + 2] in (",", ".", ")"):
        return first, end + 2
    if words[first - 1] == "and" and words[first - 2].isdecimal() and words[first - 3] in (",", "("):
        return first - 2, end
    return first, end


def _said_of(reading: Reading, first: int, end: int) -> bool:
    """ "who was 55", "she turned 40", "died at 91"."""
    words, before = reading.words, reading.words[first - 1]
    if not words[first].isdecimal():
        return False
    if before in _TURNED:
        return words[end] in _BEHIND_BEING or words[end] in ("next", "later", "just", "earlier")
    if before == "at":
        return (words[end] in _BEHIND_BEING and words[first - 2] in LIVED) or (
            words[first - 2] in _BEFORE_AT and words[end] in BEINGS
        )
    if words[end : end + 3] == ["at", "the", "time"] and words[first - 1 - (before in _BEFORE_AGES)] in BE:
        return True
    if words[end] not in _BEHIND_BEING or (words[end] in _HYPHENS and reading.sticks(end + 1)):
        return False
    if before in ("now", "then"):
        return words[first - 2] == "" and words[end] == ","
    return _is_being(words, first) or (before in ("was", "is") and _is_named_being(reading, first, end))


def _is_being(words: list[str], first: int) -> bool:
    """ "she was", "I'm" before a number."""
    at = first - (words[first - 1] in _BEFORE_AGES)
    if words[at - 1] == "were":
        return words[at - 2] in ("they", "we") and at < first
    return words[at - 1] in BE_SHORT or (words[at - 1] in BE and words[at - 2] in BEINGS)


_BEFORE_AGES: Final = frozenset("both only just still about around almost nearly".split())
"""Between "was" and an age."""


def _is_named_being(reading: Reading, first: int, end: int) -> bool:
    """ "Osei was 12 when", "Reed was 34 in 1976": a name, and what is said of ages alone."""
    words, name = reading.words, first - 2
    if not reading.is_capital(name) or words[name] in CALENDAR or words[name - 1] == "the":
        return False
    return words[end] == "when" or (words[end] == "in" and len(words[end + 1]) == len("1976"))


def is_penalty(reading: Reading, amount: Amount) -> bool:
    """Whether a length of time or a sum is what a court laid on somebody."""
    if amount.kind == "money":
        return _is_fine(reading, amount)
    time = reading.times.get(amount.first)
    if time is not None and time.role == "sentence_length":
        return True
    words, end = reading.words, amount.end
    end += words[end] in ("'", "’")
    if any(tuple(words[end : end + len(phrase)]) == phrase for phrase in PENALTIES):
        return True
    before = _before_bounds(reading, amount.first)
    if before in GOT and words[end] == "for":
        return True
    return before in ("to", "for", "of") and _near_before(reading, amount.first, SENTENCED, _REACH)


def _is_fine(reading: Reading, amount: Amount) -> bool:
    behind = reading.words[amount.end : amount.end + 3]
    if (
        behind[0] in FINED
        or (behind[0] == "in" and (behind[1] in FINED or behind[1] == "restitution"))
        or (behind[0] == "civil" and behind[1] in FINED)
    ):
        return True
    return _near_before(reading, amount.first, FINED, 5)


def _near_before(reading: Reading, first: int, cues: frozenset[str], reach: int) -> bool:
    """Whether a cue stands among the tokens before, in the same sentence."""
    for word in reversed(reading.words[max(0, first - reach) : first]):
        if word in cues:
            return True
        if not word:
            return False
    return False


def is_casualty(reading: Reading, first: int, end: int, head: str | None) -> bool:
    """Whether what is counted are dead, hurt or missing people."""
    words = reading.words
    if head in NO_VICTIMS:
        return False
    if _dies_of(reading, first) or ((head is None or head in _PERSONS) and _is_labelled(reading, first)):
        return True
    if head in CASUALTIES or _before_bounds(reading, first) in CASUALTY_VERBS:
        return True
    if head in (None, "people", "person") and _is_toll(words, first):
        return True
    if head is None and words[end] in HOW_HURT and words[end + 1] in (",", ".", ";", "", "and"):
        return True
    return _befell(words, _behind_place(words, _behind_aside(words, end)))


def _dies_of(reading: Reading, first: int) -> bool:
    """ "The deaths of at least three children"."""
    found = _bound_before(reading, first)
    at = first - 1 - (found[1] if found else 0)
    at -= reading.words[at] in _SKIPPED
    return reading.words[at] == "of" and reading.words[at - 1] in DEATHS_OF


def _is_labelled(reading: Reading, first: int) -> bool:
    """ "Injured: more than 54,000"."""
    found = _bound_before(reading, first)
    at = first - 1 - (found[1] if found else 0)
    return reading.words[at] == ":" and reading.words[at - 1] in TOLL_LABELS and reading.words[at - 2] in ("", "people")


def _befell(words: list[str], end: int) -> bool:
    """Whether words from ``end`` on say that somebody died, was hurt or is missing."""
    for word in words[end : end + 5]:
        if word in CASUALTIES:
            return True
        if word not in LINKS and not word.endswith("ly"):
            return False
    return False


def _behind_aside(words: list[str], end: int) -> int:
    """The token behind a remark between commas that stands at ``end``; the same where there is none."""
    if words[end] not in (",", "—", "–"):
        return end
    inside = words[end + 1 : end + (_ASIDE if words[end] == "," else 2 * _ASIDE)]
    closing = inside.index(words[end]) if words[end] in inside else 0
    return end + 2 + closing if closing and "" not in inside[:closing] else end


def _behind_place(words: list[str], end: int) -> int:
    """The verb behind "in 21 cities", "at the plant", that stands at ``end``; the same where there is none."""
    if words[end] not in _AT_PLACES:
        return end
    for at in range(end + 1, end + _ASIDE + 1):
        if words[at] in _HAPPENS:
            return at
        if not words[at].isalnum():
            return end
    return end


_AT_PLACES: Final = frozenset(("in", "at", "across", "on", "from", "near", "aboard"))
_HAPPENS: Final = frozenset(("have", "has", "had", "were", "was", "died"))


def _is_toll(words: list[str], first: int) -> bool:
    """Whether a number is one of the dead by what goes before: "the death toll rose to 41", "the number of dead"."""
    for at in range(first - 1, max(0, first - _OF_A_TOLL), -1):
        if not words[at] or words[at] in (";", ":"):
            return False
        if words[at] in TOLLS:
            return words[at - 1] in TOLL_OF
        if words[at] in CASUALTIES and _is_number_of(words, at):
            return True
    return False


def _before_bounds(reading: Reading, first: int) -> str:
    """The word before a figure and its "at least", "more than"."""
    found = _bound_before(reading, first)
    at = first - 1 - (found[1] if found else 0)
    at -= reading.words[at] in _SKIPPED or reading.words[at] == "all"
    if reading.words[at] == "of" and reading.words[at - 1] == "total":
        at -= 2 + (reading.words[at - 2] == "a")
    return reading.words[at]


def modifier_of(reading: Reading, first: int, end: int) -> Modifier:
    """How exact a figure is that stands in ``[first, end)``."""
    words = reading.words
    is_plus = words[end] == "plus" and not (words[end + 1][:1].isdecimal() or words[end + 1] in NUMBER_WORDS)
    if is_plus or "+" in words[first + 1 : end] or "plus" in words[first + 1 : end]:
        return "at_least"
    if words[first - 1] in _HYPHENS and words[first - 2] in _IN_COMPOUNDS:
        return _IN_COMPOUNDS[words[first - 2]]
    found = _bound_before(reading, first)
    if found and not _is_during(reading, first, found[1]) and not _is_rise(reading, first):
        return found[0]
    inside = next((at for at in range(first, end - 1) if words[at] == "-"), end)
    if words[end] == "and" and words[end + 2][:1].isdecimal():
        # "Up 2 percent and up 4 percent".
        return "exact"
    return BOUNDS_AFTER.get((words[inside], words[inside + 1])) or BOUNDS_AFTER.get(
        (words[end], words[end + 1]), "exact"
    )


def _compound_bound(words: list[str], first: int) -> Modifier | None:
    """ "the over-65s", "an under-16 side"."""
    return _IN_COMPOUNDS.get(words[first - 2]) if words[first - 1] in _HYPHENS else None


_IN_COMPOUNDS: Final[dict[str, Modifier]] = {"over": "more_than", "under": "less_than", "sub": "less_than"}


def _is_rise(reading: Reading, first: int) -> bool:
    """Whether "up to" belongs to a verb: "edged up to 4.1%"."""
    words = reading.words
    if words[first - 1] != "to" or words[first - 2] != "up":
        return False
    return words[first - 3 - (words[first - 3] == "back")] in RISES


def _is_number_of(words: list[str], at: int) -> bool:
    """ "the number of dead", "the number of people killed", "the injured to" """
    if words[at - 1] == "the":
        return words[at + 1] in ("to", "at")
    of = at - 1 - (words[at - 1] in ("people", "those", "civilians", "persons"))
    return words[of] == "of" and words[of - 1] == "number"


def _is_during(reading: Reading, first: int, size: int) -> bool:
    """Whether "over two years" says within which time, not for how much longer."""
    words = reading.words
    if size != 1 or words[first - 1] != "over":
        return False
    number = number_at(reading.tokens, first) if words[first] else None
    unit = named_unit(reading, number.end) if number else None
    return unit is not None and unit.kind == "duration" and words[first - 2] not in DURING


def _is_period(reading: Reading, first: int) -> bool:
    """ "over a 14-year period": within it."""
    number = number_at(reading.tokens, first) if reading.words[first] else None
    return number is not None and reading.words[number.end] in _HYPHENS


def _bound_before(reading: Reading, first: int) -> tuple[Modifier, int] | None:
    """The bound before a figure, and how many tokens it is long."""
    words, at = reading.words, first - 1
    at -= words[at] in _SKIPPED
    if words[at] == "over" and words[at + 1] == "a" and _is_period(reading, first):
        return None
    if words[at] in ("than", "beyond") and words[at + 1] == "the":
        # "Larger than the 15-inch model", "more than the 300 of last year": two things are compared.
        return None
    for before, modifier in BOUNDS.get(words[at], ()):
        start = at - len(before)
        if start >= 0 and (not before or tuple(words[start:at]) == before):
            return modifier, first - start
    return None
