"""Readers of lengths of time: two weeks, a few days, the past three years, an age, what a court hands out."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.counts import count_of, period
from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.points import shifted
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import about_mod, is_rate, unit_of
from onrecord.lang.en.time_context import (
    BEFORE_NUMBERS,
    BEFORE_ONE,
    BEFORE_OVER,
    BEFORE_PLURALS,
    BEFORE_SOON,
    BEFORE_UNITS,
    BEHIND_DAYS,
    BEHIND_UNITS,
    CLAUSE_ENDS,
    DAY_THINGS,
    MONEY,
    RANGING,
    SENTENCE_BEFORE,
    SENTENCE_BEHIND,
    SENTENCE_OF,
)
from onrecord.lang.en.time_words import DAYPARTS, LONG, NUMBERS, UNITS
from onrecord.model.annotation import TimeRole

_FAR: Final = 10**11
_OLDEST: Final = 130
_REPORTED: Final = (6, 9, 12)
"""Months that a business reports on together; "a year earlier" then means the year before."""
_NAMES: Final = 5
"""So many words at most have the names of an author."""
_NAMES_LONG: Final = 200
"""So many characters at most."""
_SCORES: Final = frozenset(("dozen", "hundred", "thousand", "million"))
"""Behind "a couple of" they make no pair of it."""
_AROUND: Final = 7
"""So many words before a length are looked at for a court's sentence."""
_CLAUSE: Final = 7
"""So many words long may be what "the years she taught" goes on to say."""
_ONE_IS_LENGTH: Final = frozenset(("Y", "M", "TH", "DE", "CE"))
"""Units of which "one" is a length wherever it stands; "one day" and "one week" may mean some day."""
_NEXT_SMALLER: Final = {"Y": ("M", "D"), "M": ("D",), "W": ("D",), "D": ("TH",), "TH": ("TM",), "TM": ("TS",)}
"""Unit -> which smaller ones go on behind it."""
_FULL: Final = {"M": 12, "D": 366, "TH": 24, "TM": 60, "TS": 60}
"""So many make up the greater unit: what goes on behind it is less."""
_UNITS_ALONE: Final = frozenset(("year", "day", "week", "month"))
_NO_ARTICLE: Final = frozenset(("TS", "NI", "Q", "WE"))
"""Units that "a" makes no length of: "a second man", "a quarter of them"."""


def read_age(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``a 12-year-old``, ``18 years old``, ``18 to 35 years old``, ``a three-week-old strike``."""
    count = count_of(hit, "from" if hit.has("from") else "count")
    unit = unit_of(hit) if hit.has("unit") else "Y"
    if count is None or (hit.has("from") and hit.before() == "between") or count > _OLDEST:
        return NOTHING
    return (Reading("DURATION", period(count, unit), about_mod(hit), role="age"),)


def read_length(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``two weeks``, ``the past 20 months``, ``a two-year term``, ``half an hour``, ``the last year``."""
    unit, count = unit_of(hit), _count(hit)
    if not count or count > _FAR or not _is_length(hit, unit) or hit.is_title("unit"):
        return NOTHING
    if hit.before() in BEFORE_NUMBERS and hit.tokens.words[hit.match.end("unit") - 1] in _UNITS_ALONE:
        return NOTHING
    if unit == "DE" and hit.starts_with("the", "last") and count == 1 and story.here:
        return (Reading("DATE", shifted(story.here, -1, "DE"), anchor=story.here_kind),)
    if unit == "M" and count in _REPORTED and "the" in hit.all_words:
        story.by_quarter = False
    first = hit.first + 1 if hit.starts_with("last") and hit.before() in BEFORE_SOON else _begin(hit)
    mod = None if first else about_mod(hit)
    return (Reading("DURATION", _period(hit, count, unit), mod, role=_role(hit), first=first),)


def _role(hit: Hit) -> TimeRole:
    """What a length is told of: "a mean age of 57 years" is an age."""
    if "age" in (hit.before(), hit.before(2) if hit.before() in {"of", "is", "was"} else ""):
        return "age"
    return "furniture" if _is_beside_author(hit) else role_of(hit)


def _is_beside_author(hit: Hit) -> bool:
    """ "Ann Reed 2 months", alone in its line: how old the page is."""
    start, end = hit.tokens.starts[hit.first], hit.tokens.ends[hit.end - 1]
    is_last = hit.text[end : end + 2].strip(" ")[:1] in {"", "\n"}
    if not is_last or not hit.all_words[0].isdigit() or hit.is_capital("unit"):
        return False
    begin = hit.text.rfind("\n", max(0, start - _NAMES_LONG), start) + 1
    line = hit.text[begin:start].split() if begin or start <= _NAMES_LONG else []
    return 1 < len(line) <= _NAMES and all(
        word[0] in "@/|•·" or (word[0].isupper() and word[-1].isalpha()) for word in line
    )


def _count(hit: Hit) -> float | None:
    if hit.has("from"):
        return count_of(hit, "from")
    if hit.has("quarter"):
        return 0.25
    if hit.has("quarters"):
        return 0.75 if "three" in hit.words("quarters") else 0.25
    if hit.has("count"):
        return count_of(hit)
    if hit.has("halved"):
        return 0.5
    return 1.5 if hit.has("half") else 1


def _is_length(hit: Hit, unit: str) -> bool:
    """Whether the words count time, and nothing else stands behind them that makes them something other."""
    if (unit == "WE" and not (hit.has("count") and hit.word("unit") == "weekends")) or (
        hit.after() == "-" and hit.after(2) in {"old", "olds"}
    ):
        return False
    if hit.has("from") and (hit.before() in {"between"} | MONEY or _is_from_one_to_other(hit)):
        return False
    if hit.has("count"):
        return _counts_units(hit)
    if hit.has("one"):
        return _is_one(hit, unit)
    return not (hit.has("once") and (unit == "D" or (unit in {"TM", "TS"} and _is_just_before(hit))))


def _is_from_one_to_other(hit: Hit) -> bool:
    """``cut from 10 to 8 weeks`` are two lengths; ``lasted from six to eight weeks`` is one."""
    return hit.before() == "from" and hit.before(2) not in BEFORE_UNITS | RANGING


def _is_just_before(hit: Hit) -> bool:
    """``at the last minute``."""
    return "at" in (hit.before(), hit.before(2)) and (hit.before() == "the" or hit.starts_with("the"))


def _counts_units(hit: Hit) -> bool:
    """A count of units: plural, or "one", or joined by a hyphen ("two-week"), which no sum of money is."""
    words = hit.tokens.words
    first, at = hit.match.start("count"), hit.match.start("unit")
    hyphened = words[at - 1] == "-"
    if first and words[first - 1] in MONEY and hit.touches(first):
        return False
    if words[at] == "hours" and len(words[first]) == len("1730") and hit.before() in {"at", "by", "until", "from"}:
        # "At 1730 hours".
        return False
    if words[at].endswith("s"):
        return not hyphened and not (words[at] == "quarters" and hit.after() == "of")
    if words[first] == "one" and hit.end - first == 2 and hit.after() == "," and first == hit.sentence()[0]:
        # "One year, we all sang."
        return False
    if words[first] == "one" and hit.end - first == 2:
        return hit.before() in BEFORE_ONE or hit.has("about") or unit_of(hit) in _ONE_IS_LENGTH
    if words[at] == "min" and hit.after() == "read":
        return False
    return hyphened or words[first] in NUMBERS or words[first] == "1" or words[at] in {"min", "sec", "hr"}


def _is_one(hit: Hit, unit: str) -> bool:
    """``a week``, ``another year``; no ``second man``, no ``night out``, no ``40 cars a year``."""
    if hit.word("one") == "one" and not (
        hit.before() in BEFORE_ONE or hit.has("about") or hit.after() in {"after", "before"}
    ):
        return False
    if (
        hit.before() == "what"
        or unit in _NO_ARTICLE
        or hit.word("unit") in {"min", "sec"}
        or {"fiscal", "calendar"} & set(hit.all_words)
    ):
        return False
    if hit.word("one") in {"a", "an"} and is_rate(hit):
        return False
    is_hyphened = hit.after() == "-" and hit.touches(hit.end)
    if unit == "D" and hit.word("one") == "another" and "just" in (hit.before(), *hit.all_words):
        # "Just another day".
        return False
    return not is_hyphened and not (unit == "D" and hit.after() in {"when", "in", "to", "like"} | DAY_THINGS)


def _begin(hit: Hit) -> int | None:
    """``the two-week talks``, ``a year-long trial``: the article belongs to what follows; "over" before it does not."""
    words = hit.tokens.words
    if words[hit.end - 1] in {"period", "term"}:
        return None
    if hit.starts_with("over", "the") or _is_throughout(hit):
        return hit.first + 1
    if "-" not in words[hit.match.start("unit") - 1 : hit.end]:
        return None
    if hit.has("halved"):
        return words.index("half", hit.first)
    if hit.has("count"):
        return None if hit.has("about") else hit.match.start("from" if hit.has("from") else "count")
    return hit.match.start("unit") if hit.has("one") else None


def _is_throughout(hit: Hit) -> bool:
    """``spread over two years``; "over" means more than in "for over two years", "over two years apart"."""
    before = hit.before()
    return (
        hit.starts_with("over")
        and before not in BEFORE_OVER
        and before[-2:] not in {"'s", "’s"}
        and hit.after() != "apart"
    )


def _period(hit: Hit, count: float, unit: str) -> str:
    """Fortnights are weeks, nights are days; centuries keep their letter."""
    if hit.word("unit").startswith("fortnight"):
        count *= 2
    if unit == "CE" and not hit.has("halved") and not hit.has("quarter"):
        return f"P{count:g}CE"
    return period(count, "D" if unit == "NI" else unit)


def role_of(hit: Hit) -> TimeRole:
    """Whether a court hands out this length."""
    words = hit.tokens.words
    behind = words[hit.end : hit.end + 4]
    is_sentence = (
        (behind[:1] == ["of"] and not SENTENCE_OF.isdisjoint(behind))
        or not SENTENCE_BEHIND.isdisjoint(behind[:3])
        or not SENTENCE_BEFORE.isdisjoint(words[max(0, hit.first - _AROUND) : hit.first])
    )
    return "sentence_length" if is_sentence else "when"


def read_two_units(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``six years and eight months``, ``an hour and 20 minutes``: one length, the smaller unit right behind."""
    large = unit_of(hit, "unit_one" if hit.has("one") else "unit")
    small = unit_of(hit, "small_unit")
    count, rest = 1 if hit.has("one") else count_of(hit), count_of(hit, "small")
    if small not in _NEXT_SMALLER.get(large, ()) or not count or not rest or rest >= _FULL[small]:
        return NOTHING
    if max(count, rest) > _FAR or count != int(count) or rest != int(rest):
        return NOTHING
    value = _in_two(int(count), large, int(rest), small)
    return (Reading("DURATION", value, about_mod(hit), role=role_of(hit)),)


def _in_two(count: int, large: str, rest: int, small: str) -> str:
    """``P6Y8M``, ``PT2H41M``, ``P1DT6H``; weeks and days are days, because a week stands alone in ISO 8601."""
    if large == "W":
        return f"P{7 * count + rest}D"
    if large[0] == "T":
        return f"PT{count}{large[1:]}{rest}{small[1:]}"
    return f"P{count}{large}{'T' if small[0] == 'T' else ''}{rest}{small[-1]}"


def read_long_word(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``weeklong``, ``yearlong``."""
    return (Reading("DURATION", LONG[hit.word("word")]),)


def read_some(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``a few days``, ``several years``, ``recent months``, ``the coming weeks``."""
    unit, once = unit_of(hit), set(hit.words("once"))
    is_plural = hit.word("unit").endswith("s") or "-" in hit.all_words
    is_as_many = hit.before() == "as" and hit.word("few") == "many"
    is_as_many |= hit.word("few") == "some" and unit == "D" and hit.before() not in BEFORE_UNITS
    is_as_many |= hit.after() == "-" and "of" in hit.words("few")
    is_idiom = (unit == "D" and "early" in once) or ("early" in once and _is_of_night(hit))
    if is_idiom or not is_plural or is_as_many or (unit == "Q" and hit.word("few") in {"some", "many"}):
        return NOTHING
    if "recent" in once or "coming" in once:
        value = "PAST_REF" if "recent" in once else "FUTURE_REF"
        return (Reading("DATE", value, anchor=story.here_kind),)
    if once == {"last"} and hit.before() in BEFORE_SOON:
        # "It may last weeks": the verb.
        return (Reading("DURATION", period(None, unit), first=hit.first + 1),)
    first = hit.first + 1 if hit.starts_with("over", "the") or _is_throughout(hit) else None
    is_pair = "couple" in hit.words("few") and not _SCORES.intersection(hit.words("few"))
    mod = None if first else about_mod(hit) or ("APPROX" if is_pair else None)
    return (Reading("DURATION", period(2 if is_pair else None, unit), mod, role=role_of(hit), first=first),)


def read_bare_units(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``for years``, ``decades of``, ``within days``."""
    unit, joined = unit_of(hit), hit.end - hit.first > 1
    if not joined:
        if unit in _NO_ARTICLE:
            return NOTHING
        if (hit.before(2), hit.before()) == ("as", "many") or hit.after() in {"past", "apart"} or _is_of_night(hit):
            return NOTHING
        if hit.before() not in BEFORE_UNITS and hit.after() not in BEHIND_UNITS:
            return NOTHING
        if unit == "D" and hit.before() in {"the", "early"} and hit.after() == "of":
            # "The days of his youth are gone."
            return NOTHING
    if hit.before().isdigit() or hit.before() in NUMBERS:
        return NOTHING
    return (Reading("DURATION", f"PX{unit}" if unit in {"DE", "CE"} else period(None, unit)),)


def _is_of_night(hit: Hit) -> bool:
    """``the early hours of the morning``, ``the darkest days of the year``: some of that, no count."""
    return (hit.after(), hit.after(2)) == ("of", "the") and (hit.after(3) in DAYPARTS or hit.after(3) in UNITS)


def read_to_come(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``in the months ahead``, ``in previous years``, ``in later centuries``; not "the past days"."""
    if unit_of(hit)[0] == "T" or unit_of(hit) in _NO_ARTICLE or hit.after() in BEHIND_UNITS:
        return NOTHING
    if hit.has("which") and hit.before() not in BEFORE_PLURALS:
        return NOTHING
    is_past = bool(hit.said("which") - {"later", "future"})
    return (Reading("DATE", "PAST_REF" if is_past else "FUTURE_REF", anchor=story.here_kind),)


def read_over_units(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``over the years``; not "over the years he taught", nor "over the quarters"."""
    unit = unit_of(hit)
    if unit in _NO_ARTICLE or (hit.after().isalpha() and hit.after() not in BEHIND_DAYS):
        return NOTHING
    return (Reading("DURATION", period(None, unit), first=hit.first + 1),)


def read_years_of(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``the years she taught at Leeds``: up to the end of the clause."""
    words = hit.tokens.words
    ends = (at for at in range(hit.end, min(hit.end + _CLAUSE, len(words))) if words[at] in CLAUSE_ENDS)
    end = next(ends, hit.end)
    return (Reading("DURATION", period(None, unit_of(hit)), end=end),) if end > hit.end else NOTHING
