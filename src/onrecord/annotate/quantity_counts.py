"""A number without a unit in, what it counts out: things, people alive or dead, one thing, a crowd, a part.

>>> from onrecord.annotate.quantity_amounts import range_at
>>> from onrecord.annotate.quantity_reading import lay_out
>>> from onrecord.annotate.tokens import tokenize
>>> text = "At least 55 sailors died."
>>> reading = lay_out(text, tokenize(text), [(0, len(text))], ())
>>> amount = range_at(reading, 3)
>>> draft = counted(reading, amount) if amount else None
>>> draft and (draft.value, draft.unit, draft.kind, draft.modifier)
(55, 'sailor', 'casualty', 'at_least')
"""

from __future__ import annotations

from typing import Final

from onrecord.annotate.quantity_amounts import Amount, amount_at, named_unit, shared_end
from onrecord.annotate.quantity_drafts import BARE, Draft
from onrecord.annotate.quantity_kinds import is_casualty, modifier_of
from onrecord.annotate.quantity_names import is_year, why_no_count
from onrecord.annotate.quantity_reading import Reading
from onrecord.annotate.quantity_things import Thing, of_what, singular, thing_at
from onrecord.lang.en.counted import (
    AFTER_ONE,
    BANS,
    BOUNDS_AFTER,
    CALENDAR,
    EACH,
    FIRMS_DO,
    GROUPS,
    MODELS,
    NEVER_COUNTED,
    NOT_ATTRIBUTES,
    NUMBERED,
    OF_THEM,
    PARTITIVE,
    PEOPLE,
    PERSONS,
    ROADS,
    SURVIVORS,
)
from onrecord.lang.en.numbers import VAGUE
from onrecord.model.annotation import Modifier, QuantityKind

_HYPHENS: Final = frozenset("-‐‑")
"""Behind nought they make an adjective: "zero-tolerance"."""


def counted(reading: Reading, amount: Amount) -> Draft | None:
    """A number without a unit: a part, one thing, or what it counts; None when it counts nothing."""
    number, first, end = amount.number, amount.first, amount.end
    if number.value is not None and 0 < number.value < 1 and number.in_words:
        if reading.words[end] == "point" and reading.words[end - 1] in ("a", "an"):
            return Draft(first, end + 1, amount.value, "count", "things counted", unit="point")
        bound = modifier_of(reading, first, end)
        return Draft(first, end, amount.value, "count", "a part", modifier=bound, of=of_what(reading, end, bare=True))
    if number.value == 0 and reading.words[end] in _HYPHENS:
        return None
    if number.in_words and amount.value == 1:
        return _one(reading, amount)
    if why_no_count(reading, first, end):
        return None
    thing, modifier = _thing_of(reading, amount), modifier_of(reading, first, end)
    if is_year(reading, first, end) and not _is_many(thing, modifier):
        return None
    return _named(reading, amount, thing, modifier) if thing else _alone(reading, amount, modifier)


def says_few(amount: Amount) -> bool:
    """Whether nothing but "several", "a few" or "a handful" says how many."""
    return amount.value is None and amount.high is None and amount.low == _FEWEST


_FEWEST: Final = 2


def _thing_of(reading: Reading, amount: Amount) -> Thing | None:
    """What an amount counts; its end is the amount's own where a figure stands between, or other numbers share it."""
    row = shared_end(reading, amount.end) or _behind_measure(reading, amount)
    thing = thing_at(reading, row or _name_at(reading, amount.end))
    if thing is None and amount.value == 1 and reading.words[amount.end].islower():
        thing = thing_at(reading, amount.end, single=True)
    if thing and (row or _holds_measure(reading.words, amount.end, thing.end)):
        return thing._replace(end=amount.end)
    return thing


def _behind_measure(reading: Reading, amount: Amount) -> int | None:
    """The token behind a measure that tells what the things are like: "120 mm" in "two 120 mm rounds"."""
    if not amount.number.in_words or not reading.words[amount.end][:1].isdecimal():
        return None
    if reading.words[amount.end + 1] in _HYPHENS:
        return None
    inner = amount_at(reading, amount.end)
    return inner.end if inner and inner.kind == "measure" else None


def _holds_measure(words: list[str], at: int, end: int) -> bool:
    """Whether a figure of its own stands in a name: "50-metre" in "two 50-metre pools"."""
    return any(words[place][0].isdecimal() and words[place + 1] in _HYPHENS for place in range(at, end))


def _name_at(reading: Reading, end: int) -> int:
    """Where the name of what is counted stands: behind "or so" and "-odd", too."""
    words = reading.words
    return end + 2 if (words[end], words[end + 1]) in BOUNDS_AFTER else end + (words[end] == "plus")


def _is_many(thing: Thing | None, modifier: Modifier) -> bool:
    """Whether what looks like a year counts something after all: "2000 people"."""
    return thing is not None and (thing.head in _PEOPLE or modifier != "exact")


_PEOPLE: Final = frozenset(map(singular, PEOPLE))
_PERSONS: Final = frozenset(map(singular, PERSONS))


def _named(reading: Reading, amount: Amount, thing: Thing, modifier: Modifier) -> Draft | None:
    """ "300 boats", "14 people killed", "a two-game ban", "several people"; "several ideas" are no figure."""
    if says_few(amount) and thing.head not in _PERSONS:
        return None
    end = max(amount.end, thing.end)
    per = _per_many(reading, end)
    if per:
        unit = f"{thing.unit}/{{{reading.text[reading.starts[end + 1] : reading.ends[per - 1]]}}}"
        return Draft(amount.first, per, amount.value, "count", "a rate", amount.low, amount.high, unit, modifier)
    kind: QuantityKind = "penalty" if reading.words[end] in BANS else "count"
    rule = "things counted"
    if is_casualty(reading, amount.first, end, thing.head):
        kind, rule = "casualty", _CASUALTIES
    return Draft(amount.first, end, amount.value, kind, rule, amount.low, amount.high, thing.unit, modifier)


def _per_many(reading: Reading, at: int) -> int | None:
    """The token behind "per 100,000 people"; None where no such rate stands at ``at``."""
    words = reading.words
    if words[at] != "per" or not (words[at + 1][:1].isdecimal() or words[at + 1] in _MANY):
        return None
    number = amount_at(reading, at + 1)
    if number is None or number.unit is not None or (number.value or 0) < _RATED:
        return None
    thing = thing_at(reading, number.end)
    return thing.end if thing and thing.end > number.end else number.end


_MANY: Final = frozenset(("hundred", "thousand", "million", "one"))
_RATED: Final = 100
_CASUALTIES: Final = "people dead, hurt or missing"


def _alone(reading: Reading, amount: Amount, modifier: Modifier) -> Draft | None:
    """A number that no noun follows: "killed 12", "at least 40", "nine of them"; "several" alone counts nothing."""
    first, end, number = amount.first, amount.end, amount.number
    if amount.high is not None and is_year(reading, first, first + 1) and is_year(reading, end - 1, end):
        # "The 2015-to-2016 winter".
        return None
    if (reading.words[first - 1] in NUMBERED and not number.in_words) or _begins_name(reading, first, end):
        return None
    if reading.words[first - 1] == "top" or _is_attribute(reading, end) or _is_of_firm(reading, first, end):
        return None
    if "magnitude" in (reading.words[first - 1], reading.words[first - 2]):
        return Draft(first, end, amount.value, "count", "things counted", unit="magnitude", modifier=modifier)
    per = _per_many(reading, end)
    if per:
        unit = f"1/{{{reading.text[reading.starts[end + 1] : reading.ends[per - 1]]}}}"
        return Draft(first, per, amount.value, "count", "a rate", amount.low, amount.high, unit, modifier)
    kind: QuantityKind = "casualty" if is_casualty(reading, first, end, None) else "count"
    rule = _CASUALTIES if kind == "casualty" else BARE
    if kind == "count" and (number.in_words or not number.exact) and not _may_stand_alone(reading, amount, modifier):
        return None
    return Draft(first, end, amount.value, kind, rule, amount.low, amount.high, None, modifier)


def _is_of_firm(reading: Reading, first: int, end: int) -> bool:
    """ "told 404 Media on": bare digits and one capital behind them in a sentence of small letters."""
    words = reading.words
    if not words[first].isdecimal() or end != first + 1 or not words[end].isalpha() or words[end] in CALENDAR:
        return False
    if (words[end] in MODELS and reading.is_capital(end)) or (words[first - 1] == "the" and words[end] in ROADS):
        return True
    named = words[first - 1] in FIRMS_DO or words[end + 1] in ("is", "was", "has", "had")
    is_name = reading.is_capital(end) and not reading.as_printed(end).isupper() and named
    return is_name and words[first - 1].islower() and not reading.is_capital(first - 1)


def _is_attribute(reading: Reading, end: int) -> bool:
    """ "a 20-time champion": a hyphen joins the number to a word that says what kind of thing it is."""
    words = reading.words
    return words[end] in _HYPHENS and reading.sticks(end) and words[end + 1] in NOT_ATTRIBUTES - _BOUND_WORDS


_BOUND_WORDS: Final = frozenset(("odd", "some", "plus", "strong", "all"))


def _begins_name(reading: Reading, first: int, end: int) -> bool:
    """ "the 99 Ranch Market", "the 737 Max jet": bare digits between an article and a name."""
    words = reading.words
    is_bare = words[first - 1] == "the" and words[first].isdecimal() and end == first + 1
    return is_bare and words[end].isalpha() and reading.is_capital(end) and words[end] not in CALENDAR


_MASSES: Final = 1000
"""So many in words are counted even alone: "half a million fled"."""


def _may_stand_alone(reading: Reading, amount: Amount, modifier: Modifier) -> bool:
    """Whether words such as "three", "hundreds of thousands" count something though they stand alone."""
    words, end = reading.words, amount.end
    if amount.number.value == 0:
        return False
    if (amount.number.value or 0) >= _MASSES:
        return True
    if words[end] in EACH and amount.number.exact and (words[end + 1] in NEVER_COUNTED or not words[end + 1].isalpha()):
        return True
    if modifier != "exact" or (
        words[end] == "of" and words[end + 1] in OF_THEM and (amount.number.exact or words[amount.first] in VAGUE)
    ):
        return True
    before, second = words[amount.first - 1], words[amount.first - 2]
    if amount.number.exact and ((before == "of" and second in GROUPS) or (second, before) == ("all", "but")):
        return words[end] not in ("-", "‑")
    return end > amount.first + 1 and words[amount.first] in VAGUE and words[end] in SURVIVORS


def _one(reading: Reading, amount: Amount) -> Draft | None:
    """ "one hand"; not "one day", "no one", "one of them"."""
    words, at = reading.words, amount.end
    is_attribute = words[at] in _HYPHENS and reading.sticks(at)
    if words[at] in AFTER_ONE or words[at] in NEVER_COUNTED or (_is_pronoun(words, amount.first) and not is_attribute):
        return None
    thing = thing_at(reading, at, single=True)
    if thing is None or why_no_count(reading, amount.first, at) or _is_of_kind(reading, amount.first):
        return None
    casualty = is_casualty(reading, amount.first, thing.end, thing.head)
    kind: QuantityKind = "casualty" if casualty else "penalty" if words[thing.end] in BANS else "count"
    return Draft(amount.first, thing.end, 1, kind, "one thing", unit=thing.unit)


def _is_pronoun(words: list[str], first: int) -> bool:
    """ "another one", "the only one"; "only one sailor" is a count."""
    if words[first - 1] == "only":
        return words[first - 2] in PARTITIVE
    return words[first - 1] in _BEFORE_PRONOUN


def _is_of_kind(reading: Reading, first: int) -> bool:
    """ "the biggest one Harlow's had", "one Harlow has", "one step ahead": what kind of thing, not how many."""
    words = reading.words
    if words[first + 1 : first + 3] in (["step", "ahead"], ["step", "closer"]):
        return True
    if words[first - 1] == "on" and words[first + 1] == "hand":
        return True
    if words[first + 1 : first + 3] == ["stop", "shop"]:
        return True
    if words[first + 1] in _HYPHENS and words[first + 2] in ("stop", "size"):
        return True
    is_most = words[first - 1].endswith("est") and len(words[first - 1]) > len("best")
    return is_most or words[first - 1] == "best"


_BEFORE_PRONOUN: Final = frozenset(
    "no any every each some this that which the another last first next number a".split()
)


def single_at(reading: Reading, index: int) -> Draft | None:
    """ "a single vote": one, said with weight."""
    words = reading.words
    if words[index - 1] not in ("a", "one") or words[index + 1] in _HYPHENS:
        return None
    thing = thing_at(reading, index + 1, single=True)
    unit = named_unit(reading, index + 1)
    if unit:
        return Draft(index - 1, unit.end, 1, unit.kind, "a single thing", unit=unit.code)
    if thing is None:
        return None
    return Draft(index - 1, thing.end, 1, "count", "a single thing", unit=thing.unit)


def crowd_at(reading: Reading, index: int) -> Draft | None:
    """ "hundreds fled", "injured dozens": people without a name."""
    words, end = reading.words, index + 1
    least = VAGUE.get(words[index])
    if least and words[end] == "of" and words[end + 1] in VAGUE:
        least, end = least * VAGUE[words[end + 1]] // 2, end + 2
    if least is None or words[index - 1] in ("the", "by", "in", "their"):
        return None
    casualty = is_casualty(reading, index, end, None)
    without_doing = words[end] == "without" and words[end + 1].endswith("ing")
    if not casualty and (words[end] not in SURVIVORS or words[index] == "scores" or without_doing):
        return None
    return Draft(index, end, None, "casualty" if casualty else "count", "a crowd", low=least)


def often(reading: Reading, amount: Amount) -> Draft | None:
    """ "78,000 times a minute", of what comes again and again; other numbers there belong to the time."""
    return counted(reading, amount) if reading.words[amount.end] == "times" else None
