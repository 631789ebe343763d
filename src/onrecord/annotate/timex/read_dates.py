"""Readers of days, months and years: absolute ones, and those that leave the year or the month to the reader."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.direction import direction
from onrecord.annotate.timex.hit import NOTHING, REFUSED, Hit, Reading
from onrecord.annotate.timex.points import Point, days_in, exists, plus_months, value_of, year_text
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import month_number, ordinal_of, part_mod
from onrecord.lang.en.time_context import (
    BACK,
    BEFORE_DAYS_OF_MONTH,
    BEFORE_MONTHS,
    BEFORE_YEARS,
    BEHIND_DAYS_OF_MONTH,
    COMPARED,
    IS,
    JOINED,
    MODALS,
    NO_YEARS_BEFORE,
    NO_YEARS_BEHIND,
    NO_YEARS_OF_OLD,
    ONWARD,
    RANGE_LINKS,
    SEPTEMBER_11,
    SUPPORTS,
    TITLES_BEHIND_YEARS,
)
from onrecord.lang.en.time_words import GIVEN_NAMES, MISTAKABLE, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from onrecord.model.annotation import Anchor

_LIST: Final = 12
"""So many words back the month before stands in a list of months."""
_LETTERS: Final = {"tmo": "TMO", "taf": "TAF", "tev": "TEV", "tni": "TNI"}
_LAST_YEAR: Final = 2199
_OLD, _LATE = 1500, 2100
"""A year outside of these stands behind "in", "by" or "since"; "the 1040" and "up to 2182" are numbers."""
_SHORT: Final = 3
"""Words that are no longer are no plurals: "was", "its"."""
_TO: Final = frozenset(("to", "-", "–"))
_DASHES: Final = frozenset("-–—‑−")
_RECENT: Final = 1950
"""From this year on "2020 hopefuls" are those of a year."""
_OF_ATTACKS: Final = 2001
_SEASON_OF_ATTACKS: Final = (8, 12)
"""In these months of other years a bare "Sept. 11" may be the day of that year."""
_CENTURY: Final = 100
_FROM_MENTION: Final = frozenset("the that same following previous preceding ensuing subsequent succeeding".split())
"""All words of "that same", "the following" count from the month or year named last."""


def read_iso(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``2024-10-21``, ``2024-10-21T17:30``, ``2024-10-21TMO``."""
    point = Point(int(hit.word("year")), int(hit.word("month")), int(hit.word("day")))
    if not exists(point):
        return REFUSED
    story.remember(point)
    value = value_of(point)
    if hit.has("hour"):
        return (Reading("TIME", f"{value}T{hit.word('hour'):0>2}:{hit.word('minute')}{hit.word('zone').upper()}"),)
    if hit.has("tail"):
        return (Reading("TIME", value + _LETTERS[hit.word("tail")]),)
    return (Reading("DATE", value),)


def read_dotted(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``21.10.2024``, ``2024.10.21``."""
    parts = [int(part) for part in hit.tokens.words[hit.first].split(".")]
    if parts[0] > 31:
        parts.reverse()
    return _day(story, Point(_full_year(parts[2]), parts[1], parts[0]))


def read_slashed(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``10/21/2024``; the month first, as in the United States, unless it cannot be one: ambiguous when either fits."""
    first, second, year = (int(hit.tokens.words[hit.first + 2 * place]) for place in range(3))
    if "/" not in hit.all_words and not _is_dashed(hit):
        return NOTHING
    year = _full_year(year)
    day = Point(year, second, first) if first > 12 else Point(year, first, second)
    other = Point(year, second, first)
    if first <= 12 and other == story.base:
        day = other
    readings = _day(story, day)
    if readings and day == story.base:
        return readings
    if readings and first <= 12 and second <= 12 and first != second:
        others = (value_of(day), value_of(Point(year, second, first)))
        return (readings[0]._replace(status="ambiguous", candidates=others),)
    return readings


def _is_dashed(hit: Hit) -> bool:
    """``11-02-89``: nothing sticks to it, and no blank stands within."""
    inside = all(hit.touches(at) for at in range(hit.first + 1, hit.end))
    is_longer = hit.touches(hit.end) and (hit.after() in _DASHES or hit.after()[:1].isalnum())
    return inside and not is_longer and not (hit.touches(hit.first) and hit.before() not in {"(", '"', "“"})


def _day(story: Story, point: Point) -> tuple[Reading, ...]:
    if not (1 <= point.month <= 12 and exists(point)):
        return NOTHING
    story.remember(point)
    return (Reading("DATE", value_of(point)),)


def _full_year(year: int) -> int:
    """Two digits stand for 1950 to 2049."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def read_iso_week(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``2024-W43``, ``week 43 of 2024``."""
    week = int(hit.word("week"))
    return (Reading("DATE", f"{hit.word('year')}-W{week:02}"),) if 1 <= week <= 53 else NOTHING


def read_date(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """A day with its month, or a month with its year."""
    if not _is_named_month(hit) or _is_in_sign(hit):
        return NOTHING
    month, day = month_number(hit.word("month")), ordinal_of(hit.words("day"))
    if len(hit.word("month")) > 4 and "." in hit.tokens.words[hit.match.end("month") : hit.end][:1]:
        return NOTHING
    if not exists(Point(2000, month, day)) or (hit.has("day") and not day):
        return REFUSED
    year, anchor = _year_beside(hit, story, month, day) if hit.has("which") else year_of(hit, story, month, day)
    if year is None:
        return (_without_year(hit, month, day),)
    point = Point(year, month, day)
    if not exists(point):
        return REFUSED
    story.remember(point)
    if hit.has("year"):
        story.dated, story.dated_at = point, hit.end
    return (Reading("DATE", value_of(point), part_mod(hit.words("part")), anchor),)


def _is_in_sign(hit: Hit) -> bool:
    """ "F1Dec 19": the figure belongs to what stands before it."""
    return hit.touches(hit.first) and hit.all_words[0].isdigit() and hit.before()[-1:].isalpha()


def _is_named_month(hit: Hit) -> bool:
    """Whether a month that is also a word ("may 5 people") is written as a name."""
    return hit.word("month") not in MISTAKABLE or hit.is_capital("month")


def year_of(hit: Hit, story: Story, month: int, day: int) -> tuple[int | None, Anchor | None]:
    """The year that is named, or that the story gives, and what it hangs on."""
    if hit.has("year"):
        return year_named(hit, story), None
    if hit.has("year_of"):
        return year_said(hit, story)
    if (month, day) == (9, 11) and _is_of_attacks(hit, story):
        return _OF_ATTACKS, None
    borrowed = _year_before(hit) or _borrowed_year(hit)
    if borrowed is not None:
        return borrowed, None
    told = _year_listed(hit, story, month, day) or _year_told(hit, story, month)
    if told:
        return told, "previous_mention"
    begun = _year_of_range(hit, story, month)
    if begun is not None:
        return begun, "previous_mention"
    year = story.year_of_month(month, day, direction(hit))
    return year, story.here_kind


def _year_listed(hit: Hit, story: Story, month: int, day: int) -> int:
    """Of a day that begins its line in a list below "Tour 2020 dates": that year; 0 where there is none."""
    start, last, base = hit.tokens.starts[hit.first], story.last, story.base
    before = hit.text[max(0, start - 4) : start].rstrip(" \t•-–*")
    if story.is_history or not (day and last and base) or before[-1:] not in {"", "\n"}:
        return 0
    if not last.month and 0 <= last.year - base.year <= 1:
        story.listed = last.year
    elif last.year != story.listed or last.month > month:
        story.listed = 0
    return story.listed


def _year_told(hit: Hit, story: Story, month: int) -> int | None:
    """``He fell ill in November 2016. But by December, he was worse``: the next December."""
    dated, base = story.dated, story.base
    is_near = dated and base and not story.is_history and hit.first - story.dated_at <= _TOLD_REACH
    if not (is_near and dated and base) or dated.year > base.year - 2 or hit.before() not in _TOLD_BY:
        return None
    is_next = (month - dated.month) % 12 <= _HALF_YEAR
    return dated.year + (month < dated.month) if is_next and direction(hit) < 0 else None


_TOLD_BY: Final = frozenset(("by", "until", "that"))
_TOLD_REACH: Final = 60
"""So many words behind a date with its year, "by December" goes on with it."""
_HALF_YEAR: Final = 6


def _is_of_attacks(hit: Hit, story: Story) -> bool:
    """``the Sept. 11 attacks``; ``since Sept. 11``, where that is not the last one."""
    if not story.base or story.base.year <= _OF_ATTACKS:
        return False
    is_far = not _SEASON_OF_ATTACKS[0] <= story.base.month <= _SEASON_OF_ATTACKS[1]
    return hit.after() in SEPTEMBER_11 or (hit.before() in {"after", "since"} and is_far)


def year_named(hit: Hit, story: Story) -> int:
    """``1989`` or ``'89``, which lies in the century of the text."""
    words = hit.words("year")
    if len(words) == 1:
        return int(words[0])
    return two_digits(int(words[-1]), story)


def two_digits(year: int, story: Story) -> int:
    """A year of two digits: the one nearest to the text's own time, not more than twenty years ahead."""
    now = story.here.year if story.here else 2000
    full = now // 100 * 100 + year
    if full > now + 20:
        full -= 100
    return full + 100 if full + 80 < now else full


def year_said(hit: Hit, story: Story) -> tuple[int | None, Anchor | None]:
    """``that year``, ``last year``, ``the following year``: a year beside the one named last or the text's own."""
    said = hit.said("year_of")
    refers_back = bool(said & {"that", "same", "following", "previous"})
    from_where = story.before if refers_back else story.here
    if not from_where:
        return None, None
    step = 1 if said & {"next", "following"} else -1 if said & {"last", "previous"} else 0
    return from_where.year + step, story.before_kind if refers_back else story.here_kind


def _year_before(hit: Hit) -> int | None:
    """``in 1997, on Nov. 11``."""
    words = [hit.before(back) for back in range(1, 5)]
    is_said = words[:2] == ["on", ","] and words[3] == "in" and len(words[2]) == 4 and words[2].isdecimal()
    return int(words[2]) if is_said and _OLD <= int(words[2]) <= _LAST_YEAR else None


def _borrowed_year(hit: Hit) -> int | None:
    """The year behind: "May and June 1971", "30 May - 2 June 1971", "July 15 to 24 in 2022"."""
    if hit.after() == "in" and len(hit.after(2)) == 4 and hit.after(2).isdigit() and hit.has("day"):
        return int(hit.after(2)) if _RECENT <= int(hit.after(2)) <= _LAST_YEAR else None
    if hit.after() not in JOINED:
        return None
    months = 0
    for on in range(2, 8):
        word = hit.after(on)
        if word in MONTHS:
            months += 1
        elif word.isdigit() and len(word) == 4 and months:
            return int(word) if 1000 <= int(word) <= _LAST_YEAR else None
        elif not (word in JOINED or word in {".", "the", "of", "early", "late"} or _is_day(word)):
            return None
    return None


def _year_of_range(hit: Hit, story: Story, month: int) -> int | None:
    """Of "early June" in "from April to early June": that of the first end, or the next one."""
    last = story.last
    if story.is_history or not (last and last.month):
        return None
    if _ends_range(hit) or (_follows_month(hit) and month == last.month % 12 + 1):
        return last.year + (month < last.month)
    in_list = not hit.has("day") and last.month < month and _goes_on_in_list(hit, last.month)
    return last.year if in_list and not direction(hit) else None


def _follows_month(hit: Hit) -> bool:
    """``in May or June``, which follow each other."""
    return hit.before() in {"and", "or"} and hit.before(2) in MONTHS


def _goes_on_in_list(hit: Hit, month: int) -> bool:
    """``from the first in March to the last in April and a film in May``: the month named before in this sentence."""
    words = hit.tokens.words
    first = max(hit.sentence()[0], hit.first - _LIST)
    before = next((words[at] for at in range(hit.first - 1, first - 1, -1) if words[at] in MONTHS), "")
    return MONTHS.get(before) == month


def _ends_range(hit: Hit) -> bool:
    """Whether "to" stands right before, and the month of the first end before that."""
    if hit.before() not in RANGE_LINKS:
        return False
    back = 2 if hit.before(2) in MONTHS else 3
    return hit.before(back) in MONTHS and (back == 2 or _is_day(hit.before(2)))


def _is_day(word: str) -> bool:
    return word in {"st", "nd", "rd", "th"} or (word.isascii() and word.isdigit() and len(word) <= 2)


def _without_year(hit: Hit, month: int, day: int) -> Reading:
    value = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    return Reading("DATE", value, part_mod(hit.words("part")))


def read_month(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """A month without a year; one that is also a word or a name needs a word before it that wants a date."""
    if not _is_month_alone(hit):
        return NOTHING
    month = month_number(hit.word("month"))
    year, anchor = (
        _year_beside(hit, story, month) if hit.has("which") and not _is_clause(hit) else year_of(hit, story, month, 0)
    )
    if year is None:
        return (_without_year(hit, month, 0),)
    point = Point(year, month)
    story.remember(point)
    return (Reading("DATE", value_of(point), part_mod(hit.words("part")), anchor, first=_without_article(hit)),)


def _without_article(hit: Hit) -> int:
    """``the late August release``: the article belongs to what follows; that of "the end of August" does not."""
    is_other = hit.starts_with("the") and hit.words("part")[:1] == ["the"] and not hit.said("part") & {"of", "in"}
    return hit.first + is_other


def _is_month_alone(hit: Hit) -> bool:
    word = hit.word("month")
    if not hit.is_capital("month") or (len(word) <= 3 and word != "may"):
        return len(word) > 3 and word not in MISTAKABLE and not hit.is_capital("month") and _wants_date(hit)
    if (
        word in GIVEN_NAMES
        and hit.before() not in {"a", "an"}
        and not _wants_date(hit)
        and (_is_followed_by_name(hit) or _is_family_name(hit) or (hit.after() == "(" and hit.before().isalpha()))
        and hit.first == hit.end - 1
    ):
        return False
    if word not in MISTAKABLE:
        return True
    if (hit.after() in JOINED and hit.after(2) in MONTHS) or (hit.before() in JOINED and hit.before(2) in MONTHS):
        return True
    return _wants_date(hit) or hit.has("which") or hit.has("part") or hit.has("year_of")


def _is_clause(hit: Hit) -> bool:
    """``knew that December would be warm``: that month is none named before."""
    return hit.said("which") == {"that"} and hit.after() in MODALS | IS | SUPPORTS


def _is_followed_by_name(hit: Hit) -> bool:
    """``April Dorran``; not ``April, Dorran`` nor ``April 5``."""
    return hit.after().isalpha() and hit.is_upper(hit.end) and hit.after() not in WEEKDAYS


def _is_family_name(hit: Hit) -> bool:
    """``Jill June, Lori Dorn``: in a list of names."""
    before = hit.first - 1
    is_name = before > hit.sentence()[0] and hit.before().isalpha() and hit.is_upper(before)
    return is_name and hit.before() not in WEEKDAYS and hit.after() == "," and hit.before(2) == ","


def _wants_date(hit: Hit) -> bool:
    """``in May``, ``the driest May since 1976``."""
    return hit.before() in BEFORE_MONTHS or (hit.before().endswith("est") and hit.before(2) == "the")


def _year_beside(hit: Hit, story: Story, month: int, day: int = 0) -> tuple[int | None, Anchor | None]:
    """``last May``: the May before this one; ``next``, ``this``; ``last May 4``."""
    which = hit.said("which")
    if not story.here:
        return None, None
    now = story.here
    if which <= _FROM_MENTION and story.last and not story.is_history:
        return _year_from_mention(which, story.last, month), story.before_kind
    if which & BACK:
        is_last_month = which == {"last"} and not day and now.month and now.month - month == 1
        return now.year - ((month, day) >= (now.month or 1, now.day if day else 0) or is_last_month), story.here_kind
    if which & ONWARD:
        return now.year + ((month, day) <= (now.month or 12, now.day if day else 0)), story.here_kind
    return now.year, story.here_kind


def _year_from_mention(which: set[str], last: Point, month: int) -> int:
    """``that November``: in the year named last; ``the following January``: the next one from there."""
    if which & ONWARD:
        return last.year + (month <= (last.month or 12))
    return last.year - (bool(which & BACK) and month >= (last.month or 1))


def read_year(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """A year, unless it counts something."""
    year = year_named(hit, story)
    alone = len(hit.words("year")) == hit.end - hit.first
    if alone and not _looks_like_year(hit):
        return NOTHING
    story.remember(Point(year))
    return (Reading("DATE", year_text(year), part_mod(hit.words("part"))),)


def _looks_like_year(hit: Hit) -> bool:
    before, after = hit.before(), hit.after()
    if after == ":" and (after, hit.after(2), hit.after(3)) in TITLES_BEHIND_YEARS:
        return False
    is_far_end = before == "least" and hit.before(3) in BEFORE_YEARS and _RECENT <= int(hit.words("year")[-1]) <= _LATE
    if (before in NO_YEARS_BEFORE and not _is_compared(hit) and not is_far_end) or _counts(hit):
        return False
    if before == ".":
        return not hit.touches(hit.first) and hit.before(2) not in NO_YEARS_BEFORE and not _is_letter(hit.before(2))
    if hit.touches(hit.first) and not _may_touch(before):
        return False
    if hit.touches(hit.end) and (after.isalpha() or after == "/" or hit.after(3) == after == "-"):
        return False
    words = hit.words("year")
    if len(words) == 2:
        return before in BEFORE_YEARS and hit.touches(hit.first + 1)
    if not _OLD <= int(words[0]) <= _LATE and before in NO_YEARS_OF_OLD:
        return False
    return before in BEFORE_YEARS or not before or 1700 <= int(words[0]) <= 2050


def _is_compared(hit: Hit) -> bool:
    """``up 8% over 1988``, ``higher than 1988``, ``a gain over 1988``: no number of this century is meant."""
    if not _RECENT <= int(hit.words("year")[-1]) <= _LATE or hit.after() == "-":
        return False
    return hit.before(2) in COMPARED.get(hit.before(), ())


def _is_letter(word: str) -> bool:
    """``S. 1875``."""
    return len(word) == 1 and word.isalpha()


def _counts(hit: Hit) -> bool:
    """``1920 inhabitants``, ``1950 to 2100 points``: a number and what it counts."""
    after = hit.after()
    if after in NO_YEARS_BEHIND or (after in _TO and len(hit.after(2)) > _SHORT and hit.after(3) in NO_YEARS_BEHIND):
        return True
    if not (after.isalpha() and after.endswith("s") and len(after) > _SHORT) or hit.is_upper(hit.end):
        return False
    return int(hit.words("year")[-1]) < _RECENT and hit.before().isalpha() and hit.before() not in BEFORE_YEARS


def _may_touch(before: str) -> bool:
    return before in {"(", "[", "-", "–", "—", "/", "'", "’", "‘", '"', "“", ","}


def read_spoken_year(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``nineteen ninety-six``, ``the year two thousand``."""
    day = ordinal_of(hit.words("day"))
    words = [word for word in hit.words("said") if word in NUMBERS or word == "thousand"]
    if len(words) < 2:
        return NOTHING
    if words[:2] == ["two", "thousand"]:
        year = _millennium(hit, words)
    else:
        century, rest = NUMBERS.get(words[0], 0), sum(NUMBERS.get(word, 0) for word in words[1:])
        is_rest = 10 <= rest <= 99 or ("oh" in hit.all_words and 0 < rest < 10)
        year = century * 100 + rest if 11 <= century <= 20 and is_rest else 0
    if not year or hit.after() in NO_YEARS_BEHIND or hit.after() in {"-", "hundred", "thousand"}:
        return NOTHING
    point = Point(year, MONTHS.get(hit.word("month"), 0), day)
    if not exists(point):
        return NOTHING
    story.remember(point)
    return (Reading("DATE", value_of(point), part_mod(hit.words("part"))),)


def _millennium(hit: Hit, words: list[str]) -> int:
    """``the year two thousand``, ``in two thousand and one``; 0 for "two thousand people"."""
    more = sum(NUMBERS.get(word, 0) for word in words[2:])
    is_year = "year" in hit.all_words or (
        more and hit.before() in {"in", "since", "by", "until"} and not hit.after()[:1].isalpha()
    )
    return 2000 + more if is_year else 0


def read_day_of_month(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the 20th``: a day of the month named last."""
    point = story.before
    if not (point and point.month and hit.before() in BEFORE_DAYS_OF_MONTH):
        return NOTHING
    if hit.after() not in BEHIND_DAYS_OF_MONTH or not hit.touches(hit.end - 1):
        return NOTHING
    day = point._replace(day=int(hit.word("day")))
    if not exists(day):
        return NOTHING
    anchor = story.before_kind
    story.remember(day)
    return (Reading("DATE", value_of(day), anchor=anchor),)


def read_before_christ(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``146 BC``, ``autumn of 219 BC``, ``AD 79``."""
    if not hit.is_capital("era") or len(hit.word("year")) > 4 or not hit.word("year").isdigit():
        return NOTHING
    year = int(hit.word("year"))
    if not year:
        return NOTHING
    after_christ = hit.word("era")[0] == "a" or hit.word("era").replace(".", "") == "ce"
    point = Point(year if after_christ else -year, MONTHS.get(hit.word("month"), 0))
    story.remember(point)
    value = value_of(point)
    if hit.has("season"):
        value += f"-{SEASONS[hit.word('season')]}"
    return (Reading("DATE", value, part_mod(hit.words("part"))),)


def read_years_before_christ(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``219-218 BC`` names two years."""
    first, last = (hit.word(name) for name in ("year", "year_two"))
    is_range = all(len(year) <= 4 and year.isdigit() for year in (first, last)) and hit.is_capital("era")
    if not is_range or not int(first) > int(last) > 0 or hit.word("era")[0] != "b":
        return NOTHING
    story.remember(Point(-int(last)))
    at = hit.match.start("year_two")
    return (
        Reading("DATE", year_text(-int(first)), first=hit.first, end=hit.match.end("year")),
        Reading("DATE", year_text(-int(last)), first=at, end=hit.end),
    )


def read_fiscal_year(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``fiscal 1989``, ``the 1989 fiscal year``, ``FY89``."""
    if hit.has("short"):
        if hit.text[hit.tokens.starts[hit.first]] != "F" or not hit.touches(hit.end - 1):
            return NOTHING
        figure = int(hit.word("short"))
        point = Point(figure if figure > _CENTURY else two_digits(figure, story))
    else:
        point = Point(year_named(hit, story))
    story.remember(point)
    return (Reading("DATE", value_of(point), part_mod(hit.words("part"))),)


def read_first_day(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``since the first of the year``, ``by the first of the month``: the next one where the verb looks ahead."""
    here, ahead = story.here, direction(hit) > 0 or hit.before() == "by"
    if not here or (hit.word("unit") == "month" and not here.month):
        return NOTHING
    if hit.word("unit") == "year":
        point = Point(here.year + ahead, 1, 1)
    else:
        month = plus_months(here, int(ahead))
        point = (month or here)._replace(day=1)
    story.remember(point)
    return (Reading("DATE", value_of(point), anchor=story.here_kind),)


def read_edge_of_month(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the last day of October``."""
    if not _is_named_month(hit):
        return NOTHING
    month = month_number(hit.word("month"))
    year, anchor = year_of(hit, story, month, 0)
    if year is None:
        return (Reading("DATE", f"XXXX-{month:02}-01" if hit.word("edge") == "first" else f"XXXX-{month:02}-XX"),)
    point = Point(year, month, 1 if hit.word("edge") == "first" else days_in(year, month))
    story.remember(point)
    return (Reading("DATE", value_of(point), anchor=anchor),)


def read_days_of_month(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``5 to 8 May`` names two days: one reading each; ``07:26, 24 Dec`` only one."""
    if not _is_named_month(hit) or (hit.before() == ":" and hit.touches(hit.first)):
        return NOTHING
    month = month_number(hit.word("month"))
    days = ordinal_of(hit.words("day")), ordinal_of(hit.words("day_two"))
    year, anchor = year_of(hit, story, month, days[1])
    points = [Point(year or 2000, month, day) for day in days]
    if not all(point.day and exists(point) for point in points):
        return NOTHING
    if year is not None:
        story.remember(points[1])
    values = [value_of(point) if year is not None else f"XXXX{value_of(point)[4:]}" for point in points]
    starts = _split_days(hit)
    return tuple(
        Reading("DATE", value, anchor=anchor, first=first, end=end)
        for value, (first, end) in zip(values, starts, strict=True)
    )


def _split_days(hit: Hit) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the first day and the second stand; the month belongs to the one beside it."""
    day, two, month = hit.match.span("day"), hit.match.span("day_two"), hit.match.span("month")
    if month[0] < day[0]:
        return (month[0], day[1]), (two[0], hit.end)
    return day, (two[0], hit.end)


def read_years(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``1990-95`` names two years."""
    first = int(hit.word("year"))
    last = first // 100 * 100 + int(hit.word("year_two"))
    if last <= first or (hit.touches(hit.end) and hit.after() in {"-", "–"}):
        return NOTHING
    story.remember(Point(last))
    at = hit.match.start("year_two")
    return (
        Reading("DATE", year_text(first), first=hit.match.start("year"), end=hit.match.end("year")),
        Reading("DATE", year_text(last), first=at, end=hit.end),
    )
