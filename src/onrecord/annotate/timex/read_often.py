"""Readers of what happens again and again, and of words that tell only before, at or after the time of the text."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.counts import count_of, period
from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import is_rate, ordinal_of, unit_of
from onrecord.lang.en.time_context import ADJECTIVES, BEFORE_SOON, MODALS, MONEY, NO_REFERENCES, PAPERS_SAY
from onrecord.lang.en.time_words import (
    DAYPARTS,
    FREQUENCIES,
    MONTHS,
    NUMBERS,
    PARTS_OF_WEEK,
    REFERENCES,
    SEASONS,
    WEEKDAYS,
)

_ENDS: Final = frozenset(". , ; ? ! — ” ' '' )".split())
_BEGINS: Final = frozenset(("", ".", "“", '"', "and", "but", "that"))
"""Before "one day" where a sentence or clause begins."""
_TO_COME: Final = (MODALS | {"may", "can"}) - {"would", "could"}
"""Behind "Soon" at the beginning of a clause; "would" may tell what is past."""
_COUNTED: Final = frozenset(NUMBERS) | {"few", "several", "couple", "many"}
"""Behind "the past" they count something: "the past few elections"."""


def read_set(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``every day``, ``each month``, ``every two weeks``, ``every few years``, ``twice a year``."""
    value = _value_of_named(hit) if not hit.has("unit") else None
    if value:
        return (Reading("SET", value),)
    if not hit.has("unit") or any(word.startswith("other") and word != "other" for word in hit.all_words):
        return NOTHING
    unit = unit_of(hit)
    if hit.word("every") in {"a", "per"}:
        return (Reading("SET", period(1, unit)),)
    if hit.has("halved"):
        return (Reading("SET", period(0.5, unit)),)
    if hit.has("few"):
        return (Reading("SET", period(2 if "couple" in hit.words("few") else None, unit)),)
    count = _every_how_many(hit)
    if not count or (hit.word("every") == "each" and (count != 1 or unit == "TS")):
        return NOTHING
    return (Reading("SET", period(count, "D" if unit == "NI" else unit)),)


def _every_how_many(hit: Hit) -> float | None:
    """``every other week``, ``every third week``, ``every five or six years``: of two numbers the lower."""
    if hit.has("nth"):
        return ordinal_of(hit.words("nth"))
    if hit.has("from"):
        return count_of(hit, "from")
    return 2 if "other" in hit.all_words else count_of(hit) if hit.has("count") else 1


def _value_of_named(hit: Hit) -> str | None:
    """``every Monday``, ``Fridays``, ``Sunday mornings``, ``every summer``, ``each October``; None for "each march"."""
    part = f"T{DAYPARTS[hit.word('daypart')]}" if hit.has("daypart") else ""
    for name in ("weekday", "weekdays", "month"):
        if hit.has(name) and not hit.is_capital(name):
            return None
    if hit.has("weekday") or hit.has("weekdays"):
        day = hit.word("weekday") or hit.word("weekdays").removesuffix("s")
        return f"XXXX-WXX-{WEEKDAYS[day]}{part}"
    if hit.has("month"):
        return f"XXXX-{MONTHS[hit.word('month')]:02}"
    return f"XXXX-{SEASONS[hit.word('season')]}" if hit.has("season") else f"XXXX-XX-XX{part}"


def read_often(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``daily``, ``twice daily``, ``half-hourly``, ``on weekends``; not the name of a paper."""
    if hit.has("part_of_week"):
        before = hit.before(2) if hit.before() == "the" else hit.before()
        return (Reading("SET", PARTS_OF_WEEK[hit.word("part_of_week")]),) if before in {"on", "at"} else NOTHING
    if hit.has("halved"):
        return (Reading("SET", "PT30M"),) if hit.word("often") == "hourly" else NOTHING
    at = hit.tokens.starts[hit.first]
    if hit.word("often") == "daily" and _is_paper(hit):
        return NOTHING
    if hit.is_capital("often") and hit.text[max(0, at - 1) : at] not in {"", "\n"}:
        return NOTHING
    return (Reading("SET", FREQUENCIES[hit.word("often")]),)


def _is_paper(hit: Hit) -> bool:
    """``the daily reported``, ``a Korva daily``: a noun, with a verb or the end of a clause behind."""
    if hit.before() in {"the", "a"}:
        return hit.after() in PAPERS_SAY
    return hit.is_upper(hit.first - 1) and hit.first > hit.sentence()[0] + 1 and hit.after() in PAPERS_SAY


def read_per(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``40 cars a year``, ``per month``."""
    unit, says_per = unit_of(hit), hit.word("per") == "per"
    if unit in {"WE", "NI", "TS"} or not (says_per or (is_rate(hit) and (unit[0] != "T" or _is_paid(hit)))):
        return NOTHING
    return (Reading("SET", period(1, unit)),)


def _is_paid(hit: Hit) -> bool:
    """``$12 an hour``; "60 miles an hour" is no rate of time."""
    return hit.before()[:1].isdigit() and hit.before(2) in MONEY


def read_reference(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``now``, ``recently``, ``the future``."""
    words = hit.words("which")
    if hit.is_in_name():
        return NOTHING
    if not _tells_time(hit, words[0], alone=len(words) == 1, is_history=story.is_history):
        return NOTHING
    value = next((REFERENCES[word] for word in words if word in REFERENCES), "PRESENT_REF")
    if hit.starts_with("some", "day"):
        value = REFERENCES["someday"]
    return (Reading("DATE", value, anchor=story.here_kind),)


def _tells_time(hit: Hit, word: str, *, alone: bool, is_history: bool) -> bool:
    """Whether the word that begins it tells a time here."""
    if word == "former" and not hit.after()[:1].isalpha():
        # "The former" of two.
        return False
    if _is_name(hit, word):
        return False
    if word == "recently" and hit.before() == hit.after() == "as":
        return False
    if (
        hit.after() in NO_REFERENCES.get(word, ())
        or (word == "future" and hit.after() == "-")
        or (word == "now" and hit.before() == "every")
    ):
        return False
    if alone and word in ADJECTIVES and not is_history and hit.after()[:1].isalpha():
        return False
    if hit.starts_with("the", "past") and (hit.after() in _COUNTED or hit.after()[:1].isdigit()):
        return False
    if hit.starts_with("one", "day") and hit.after() == "," and MODALS.intersection(hit.after(on) for on in (3, 4)):
        # In "One day, she will return" that day is to come.
        return hit.before() in _BEGINS
    is_to_come = word in {"soon", "one"} or hit.starts_with("some", "day")
    return not is_to_come or _tells_future(hit, word)


def _is_name(hit: Hit, word: str) -> bool:
    """ "At-now-you-see-me" of an address, "her now-husband", "Dorn News Now", "© Future"."""
    if word == "future":
        return hit.is_capital("which") and (hit.before() == "©" or hit.after() == "/")
    is_joined = hit.before() == hit.after() == "-" and hit.touches(hit.first)
    is_compound = hit.after() == "-" and hit.touches(hit.end) and hit.touches(hit.end + 1)
    return word == "now" and (is_joined or is_compound or _is_of_firm(hit))


def _is_of_firm(hit: Hit) -> bool:
    """ "Copyright Dorn News Now"; elsewhere in titles "now" is a time."""
    is_name = hit.is_capital("which") and hit.first > 0 and hit.is_upper(hit.first - 1)
    return is_name and not _RIGHTS.isdisjoint(hit.before(back) for back in range(1, 7))


_RIGHTS: Final = frozenset(("copyright", "©", "rights"))


def _tells_future(hit: Hit, word: str) -> bool:
    """Whether "soon", "one day" or "some day" is a time to come: ``will soon``, ``Soon it will``, ``again soon.``."""
    if hit.before() in BEFORE_SOON:
        return True
    if word == "soon" and hit.after() in _ENDS and hit.before().isalpha():
        return hit.before() not in {"as", "so", "too", "how", "very", "but", "and"}
    opens = hit.before() in _BEGINS and word != "one"
    return opens and not _TO_COME.isdisjoint(hit.after(on) for on in range(1, 5))
