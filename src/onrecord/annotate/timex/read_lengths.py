"""Readers of lengths of time, of what happens again and again, and of words such as now, recently, the future."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.counts import count_of, period
from onrecord.annotate.timex.hit import Hit, Reading
from onrecord.annotate.timex.points import shifted
from onrecord.annotate.timex.read_dates import NOTHING
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import about_mod, unit_of
from onrecord.lang.en.time_words import FREQUENCIES, LONG, NUMBERS, REFERENCES, UNITS, WEEKDAYS
from onrecord.model.annotation import TimeRole

_FAR: Final = 1_000_000
_OLDEST: Final = 130
_SENTENCED: Final = frozenset(
    "sentenced sentence sentences sentencing jailed imprisoned imprisonment prison jail bars probation custody parole "
    "confinement arrest behind serve served serving".split()
)
_NOT_COUNTED: Final = frozenset(
    "this always across perhaps less unless besides towards plus thus takes lasts spends".split()
)
_REPORTED: Final = (6, 9, 12)
"""Months that a business reports on together; "a year earlier" then means the year before."""
_AROUND: Final = 7
"""So many words around a length are looked at for a court's sentence."""
_BEFORE_UNITS: Final = frozenset(
    "for in within of after over and or until during took take takes taking last lasted lasts spent spend spending through "
    "throughout several despite many more follows followed days weeks months years".split()
)
_ADJECTIVES: Final = frozenset(("recent", "future", "former"))
"""Before a noun they tell a time in histories; in news they only describe. WikiWars marks nearly all, TimeBank few."""
_BEFORE_ONE: Final = _BEFORE_UNITS | {"by", "than"}
_BEFORE_SOON: Final = frozenset("will would may could might to can 'll should expected must shall".split())


def read_age(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``a 12-year-old``, ``18 years old``."""
    count = count_of(hit)
    unit = "M" if {"month", "months"} & set(hit.tokens.words[hit.first : hit.end]) else "Y"
    if count is None or count > _OLDEST:
        return NOTHING
    return (Reading("DURATION", period(count, unit), about_mod(hit), role="age"),)


def read_length(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``two weeks``, ``the past 20 months``, ``a two-year term``, ``half an hour``, ``the last year``."""
    unit = unit_of(hit)
    count = _count(hit)
    if count is None or count > _FAR or (hit.has("one") and _is_no_length(hit, unit)):
        return NOTHING
    if hit.word("one") == "one" and not (hit.before() in _BEFORE_ONE or hit.has("about")):
        return NOTHING
    if hit.has("count") and not (_is_length(hit) and count):
        return NOTHING
    if unit == "WE" or (unit == "D" and hit.has("once") and not hit.has("count")) or (hit.after() == "-" and hit.after(2) == "old"):
        return NOTHING
    if unit == "NI":
        unit = "D"
    if hit.tokens.words[hit.first : hit.first + 2] == ["the", "last"] and unit == "DE" and count == 1 and story.here:
        return (Reading("DATE", shifted(story.here, -1, "DE"), anchor=story.here_kind),)
    if unit == "M" and count in _REPORTED and "the" in hit.tokens.words[hit.first : hit.end]:
        story.by_quarter = False
    first = _begin(hit)
    mod = None if first else about_mod(hit)
    return (Reading("DURATION", _period(hit, count, unit), mod, role=role_of(hit), first=first),)


def _begin(hit: Hit) -> int | None:
    """``the two-week talks``, ``a year-long trial``: the article belongs to what follows. ``over the last year``: so does over."""
    words = hit.tokens.words
    if words[hit.end - 1] in {"period", "term"}:
        return None
    if words[hit.first] == "over" and words[hit.first + 1] == "the":
        return hit.first + 1
    if "-" not in words[hit.match.start("unit") - 1 : hit.end]:
        return None
    if hit.has("halved"):
        return words.index("half", hit.first)
    if hit.has("count"):
        return None if hit.has("about") else hit.match.start("count")
    return hit.match.start("unit") if hit.has("one") else None


def _period(hit: Hit, count: float, unit: str) -> str:
    """Fortnights are weeks."""
    if hit.word("unit").startswith("fortnight"):
        count *= 2
    if unit == "CE" and not hit.has("halved"):
        return f"P{count:g}CE"
    return period(count, unit)


def _count(hit: Hit) -> float | None:
    if hit.has("count"):
        return count_of(hit)
    if hit.has("halved"):
        return 0.5
    return 1.5 if hit.has("half") else 1


def _is_length(hit: Hit) -> bool:
    """A count of units: plural, or "one", or joined by a hyphen ("two-week"), which no sum of money is."""
    words = hit.tokens.words
    at = hit.match.start("unit")
    plural = words[at].endswith("s")
    first = hit.match.start("count")
    if first and words[first - 1] in {"$", "£", "€", "#", "."} and hit.touches(first):
        return False
    if plural and (words[at - 1] == "-" or (words[at] == "quarters" and hit.after() == "of")):
        return False
    if words[first] == "one" and hit.end - first == 2:
        return hit.before() in _BEFORE_ONE or hit.has("about")
    if plural or words[first] in {"one", "1"}:
        return True
    return words[at - 1] == "-" or words[first] in NUMBERS or words[at] in {"min", "sec", "hr"} or hit.end - at > 1


def _is_no_length(hit: Hit, unit: str) -> bool:
    """``a second man``, ``a night out``, ``a quarter of them``, ``another day``; also ``a day`` after a figure."""
    if unit in {"TS", "NI", "Q", "WE"} or hit.word("unit") in {"min", "sec"}:
        return True
    if {"fiscal", "calendar"} & set(hit.tokens.words[hit.first : hit.end]):
        return True
    return hit.after() == "-" or _counts_per_unit(hit) or (unit == "D" and hit.after() in {"when", "in", "to"})


def _counts_per_unit(hit: Hit) -> bool:
    """``33 million a year``, ``twice a week``: said by `read_per`."""
    return hit.word("one") in {"a", "an"} and _is_rate(hit)


def _is_rate(hit: Hit) -> bool:
    before = hit.before()
    if hit.after() == "apart":
        return False
    if before in {
        "times",
        "once",
        "twice",
        "million",
        "billion",
        "thousand",
        "percent",
        "%",
        "cents",
        "dollars",
        "day",
        "hours",
    }:
        return True
    return before[:1].isdigit() or (before.endswith("s") and len(before) > 3 and before not in _NOT_COUNTED)


def role_of(hit: Hit) -> TimeRole:
    """Whether a court hands out this length."""
    words = hit.tokens.words
    behind = words[hit.end : hit.end + 4]
    if behind[:1] == ["of"] and {"probation", "confinement", "arrest", "service", "imprisonment"} & set(behind):
        return "sentence_length"
    if {"prison", "jail", "bars", "imprisonment", "custody"} & set(behind[:3]):
        return "sentence_length"
    before = words[max(0, hit.first - _AROUND) : hit.first]
    return "sentence_length" if {"sentenced", "sentence", "jailed", "imprisoned"} & set(before) else "when"


def read_long_word(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``weeklong``, ``yearlong``."""
    return (Reading("DURATION", LONG[hit.word("word")]),)


def read_some(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``a few days``, ``several years``, ``recent months``, ``the coming weeks``."""
    unit = unit_of(hit)
    once = set(hit.words("once"))
    if "few" in hit.word("few") and hit.word("unit") in UNITS and not hit.word("unit").endswith("s"):
        return NOTHING
    if hit.word("few") in {"some", "many"} and (unit == "Q" or not hit.word("unit").endswith("s")):
        return NOTHING
    first = hit.first + 1 if hit.tokens.words[hit.first : hit.first + 2] == ["over", "the"] else None
    if "couple" in hit.words("few"):
        return (Reading("DURATION", period(2, unit), about_mod(hit) or "APPROX", role=role_of(hit), first=first),)
    if once == {"last"} and hit.before() in _BEFORE_SOON:
        return (Reading("DURATION", period(None, unit), first=hit.first + 1),)
    if "recent" in once:
        return (Reading("DATE", "PAST_REF", anchor=story.here_kind),)
    if "coming" in once:
        return (Reading("DATE", "FUTURE_REF", anchor=story.here_kind),)
    mod = None if first else about_mod(hit)
    return (Reading("DURATION", period(None, unit), mod, role=role_of(hit), first=first),)


def read_bare_units(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``for years``, ``decades of``, ``within days``."""
    unit = unit_of(hit)
    joined = hit.end - hit.first > 1
    if unit in {"TS", "Q", "WE", "NI"} and not joined:
        return NOTHING
    if not joined and hit.before() not in _BEFORE_UNITS and hit.after() not in {"of", "before", "after"}:
        return NOTHING
    if hit.before().isdigit() or hit.before() in NUMBERS:
        return NOTHING
    return (Reading("DURATION", f"PX{unit}" if unit in {"DE", "CE"} else period(None, unit)),)


def read_years_of(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``the years she taught at Leeds``: up to the end of the clause."""
    words = hit.tokens.words
    stops = {"on", "in", "at", "and", "but", ",", ".", ";", ":", "”", '"', "were", "was", "are", "had", "that", "when"}
    end = next((at for at in range(hit.end, min(hit.end + 7, len(words))) if words[at] in stops), hit.end)
    if end - hit.end < 1 or words[end] == "":
        return NOTHING
    return (Reading("DURATION", period(None, unit_of(hit)), end=end),)


def read_set(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``every day``, ``each month``, ``every two weeks``, ``every Monday``."""
    if hit.has("weekday"):
        return (Reading("SET", f"XXXX-WXX-{WEEKDAYS[hit.word('weekday')]}"),)
    count = count_of(hit) if hit.has("count") else 1
    if hit.word("every") in {"a", "per"}:
        return (Reading("SET", period(1, unit_of(hit))),)
    if hit.word("every") == "each" and (count != 1 or unit_of(hit) == "TS"):
        return NOTHING
    if "other" in hit.tokens.words[hit.first : hit.end]:
        count = 2
    unit = "D" if unit_of(hit) == "NI" else unit_of(hit)
    return (Reading("SET", period(count, unit)),) if count else NOTHING


def read_often(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``daily``; not the name of a paper."""
    if hit.is_capital("often") and hit.text[hit.tokens.starts[hit.first] - 1 : hit.tokens.starts[hit.first]] not in {
        "",
        "\n",
    }:
        return NOTHING
    return (Reading("SET", FREQUENCIES[hit.word("often")]),)


def read_per(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``33 million a year``, ``per month``."""
    unit = unit_of(hit)
    if hit.word("per") != "per" and not _is_rate(hit):
        return NOTHING
    if unit[0] == "T" and hit.word("per") != "per":
        return NOTHING
    return (Reading("SET", period(1, unit)),) if unit not in {"WE", "NI", "TS"} else NOTHING


def read_reference(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``now``, ``recently``, ``the future``: nothing but before, at or after the time of the text."""
    words = hit.words("which")
    if words[0] == "current" and hit.after() in {"account", "year", "affairs", "events"}:
        return NOTHING
    if words[0] == "future" and hit.after() in {"s", "contracts"}:
        return NOTHING
    if words[0] in _ADJECTIVES and not story.is_history and len(words) == 1 and hit.after().isalpha():
        return NOTHING
    if words[0] in {"soon", "one"} and hit.before() not in _BEFORE_SOON:
        return NOTHING
    value = next((REFERENCES[word] for word in words if word in REFERENCES), "PRESENT_REF")
    if "coming" in words or "next" in words:
        value = "FUTURE_REF"
    return (Reading("DATE", value, anchor=story.here_kind),)
