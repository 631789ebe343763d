"""Readers of parts of the year and of what is longer: quarters, halves, seasons, holidays, decades, centuries."""

from __future__ import annotations

from typing import Final

from onrecord.annotate.timex.direction import direction
from onrecord.annotate.timex.hit import NOTHING, Hit, Reading
from onrecord.annotate.timex.points import Point, easter, nth_weekday, plus_days, quarter_of, value_of, year_text
from onrecord.annotate.timex.read_dates import two_digits, year_named, year_said
from onrecord.annotate.timex.story import Story
from onrecord.annotate.timex.wording import ordinal_of, part_mod
from onrecord.lang.en.time_context import (
    BACK,
    BEFORE_DEGREES,
    BEFORE_INFINITIVES,
    BEFORE_SEASONS,
    BEFORE_THE_FALL,
    FALLING,
    NO_SEASONS_BEHIND,
    ONWARD,
    SEASONAL,
    SHARES,
    THINGS_OF_FEASTS,
    YEAR_BEFORE,
)
from onrecord.lang.en.time_words import DAYPARTS, DECADES, HOLIDAYS, MONTHS, SEASONS
from onrecord.model.annotation import Anchor

_MIDDLE_MONTH: Final = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
_FIRST_MONTH: Final = {"SP": 3, "SU": 6, "FA": 9}
_AUTUMN: Final = 9
"""From this month on, "the winter" is the one that comes."""
_ON_HOLIDAYS: Final = frozenset("on at over after since during".split())
"""Before a holiday: the verb before tells on which side it lies."""
_AWAITED: Final = frozenset(("election day", "inauguration day"))
"""The next one is meant, whatever verb stands beside."""
_WINTER_NOW: Final = (1, 2)
_CENTURY: Final = 100
_LAST_NUMBER: Final = 22
"""No news tells of later centuries."""
_LAST_CENTURY: Final = 1800
"""Up to here "the 1700s" are a hundred years; "the 1900s" may be ten."""
_DEGREES: Final = 6
"""So many words before "the 60s" temperatures are named."""
_LATEST: Final = frozenset(("latest", "recent"))
_FROM_NOW: Final = frozenset("this current next last".split())
"""These count from the quarter of the text's day, not from the one named last."""


def read_decade(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the 1990s``, ``the early '80s``, ``the sixties``; ``the 1700s`` are a century."""
    year = _year_of_decade(hit, story)
    if not year or year % 10 or _tells_degrees(hit):
        return NOTHING
    story.remember(Point(year))
    if year % _CENTURY == 0 and year <= _LAST_CENTURY:
        return (Reading("DATE", f"{year // _CENTURY:02}", part_mod(hit.all_words)),)
    return (Reading("DATE", f"{year // 10:03}", part_mod(hit.all_words)),)


def _tells_degrees(hit: Hit) -> bool:
    """``highs near the 70s``, ``temperatures will be in the 60s``."""
    words = hit.tokens.words
    return not BEFORE_DEGREES.isdisjoint(words[max(hit.sentence()[0], hit.first - _DEGREES) : hit.first])


def _year_of_decade(hit: Hit, story: Story) -> int:
    """Its first year; 0 when it is no decade, as with somebody in his 80s."""
    words = hit.all_words
    figure = next((word for word in words if word.isdigit()), "")
    if len(figure) == 4:
        return int(figure)
    if figure:
        is_decade = "the" in words or not {"'", "’", "‘"}.isdisjoint(words[:-2]) or _follows_decade(hit)
        return two_digits(int(figure), story) if is_decade else 0
    is_decade = "the" in words or hit.before() in {"in", "of", "since"}
    return two_digits(DECADES[hit.word("decade")], story) if is_decade else 0


def _follows_decade(hit: Hit) -> bool:
    """``the 1950s and 60s``."""
    return hit.before() in {"and", "or", "to"} and hit.before(2) == "s" and hit.before(3)[:1].isdigit()


def read_century(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``the 19th century``: 18, as its years begin with these digits."""
    number = ordinal_of(hit.words("ordinal"))
    if not 1 <= number <= _LAST_NUMBER or _is_title(hit):
        return NOTHING
    before_christ = hit.has("era") and hit.word("era")[0] == "b"
    value = f"BC{number - 1:02}" if before_christ else f"{number - 1:02}"
    return (Reading("DATE", value, part_mod(hit.all_words)),)


def read_centuries(hit: Hit, _: Story) -> tuple[Reading, ...]:
    """``the late 19th and early 20th centuries``: one, and the other."""
    first, last = ordinal_of(hit.words("first")), ordinal_of(hit.words("ordinal_two"))
    if not 1 <= first < last <= _LAST_NUMBER:
        return NOTHING
    at, end = hit.match.start("first"), hit.match.end("first")
    mod = part_mod(hit.tokens.words[hit.first : at])
    return (
        Reading("DATE", f"{first - 1:02}", mod, end=end),
        Reading("DATE", f"{last - 1:02}", part_mod(hit.words("second")), first=hit.match.start("second")),
    )


def _is_title(hit: Hit) -> bool:
    """``20th Century Pictures``: a capital letter, and a name that goes on."""
    return hit.is_upper(hit.end - 1) and hit.after().isalpha() and hit.is_upper(hit.end)


def read_quarter(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the third quarter``, ``the first quarter of 1990``."""
    number = 4 if hit.has("final") else ordinal_of(hit.words("ordinal"))
    if not 1 <= number <= 4 or not _is_quarter(hit, story) or (story.plays and not hit.has("year")):
        return NOTHING
    year, anchor = _year_of_quarter(hit, story, number)
    if year is None:
        return (Reading("DATE", f"XXXX-Q{number}", part_mod(hit.words("part"))),)
    story.report(year, number, -1 if hit.has("before") else direction(hit))
    story.is_fiscal = story.is_fiscal or "fiscal" in hit.all_words
    return (_cut_the(hit, Reading("DATE", f"{year_text(year)}-Q{number}", part_mod(hit.words("part")), anchor)),)


def _is_quarter(hit: Hit, story: Story) -> bool:
    """``Q3`` has a capital and no blank; ``the third period`` follows a quarter; no "second quarter-point cut"."""
    if hit.after() == "-" and "-" not in hit.all_words:
        return False
    if hit.has("reported"):
        return story.quarter is not None and not story.is_history
    if hit.tokens.words[hit.first] != "q":
        return True
    return _is_letter_of(hit, "Q")


def _is_letter_of(hit: Hit, letter: str) -> bool:
    """``Q3``, ``H1``: the capital, with the number right behind."""
    is_capital = hit.text[hit.tokens.starts[hit.first]] == letter
    return is_capital and hit.touches(hit.first + 1) and not hit.touches(hit.first)


def _year_of_quarter(hit: Hit, story: Story, number: int) -> tuple[int | None, Anchor | None]:
    if hit.has("year"):
        return year_named(hit, story), None
    if hit.has("year_of"):
        return year_said(hit, story)
    if hit.has("before"):
        year = story.quarter_of_year(number, -1)
        return (year - 1 if year else None), story.kind
    return story.quarter_of_year(number, direction(hit)), story.kind


def read_quarters(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the second and third quarters`` names two of one year, that of the later one."""
    first, last = (ordinal_of(hit.words(name)) for name in ("ordinal", "ordinal_two"))
    if not 1 <= first < last <= 4 or story.plays:
        return NOTHING
    year = year_named(hit, story) if hit.has("year") else story.quarter_of_year(last, direction(hit))
    anchor = None if hit.has("year") else story.kind
    text = year_text(year) if year else "XXXX"
    if year:
        story.report(year, last, 0)
    at = hit.match.start("ordinal_two")
    return (
        Reading("DATE", f"{text}-Q{first}", anchor=anchor, end=hit.match.end("ordinal")),
        Reading("DATE", f"{text}-Q{last}", anchor=anchor, first=at),
    )


def _cut_the(hit: Hit, reading: Reading) -> Reading:
    """``a third-quarter loss``: the article belongs to the loss."""
    words = hit.all_words
    if "-" in words and not hit.has("before") and words[0] in {"the", "last", "this"}:
        return reading._replace(first=hit.first + 1)
    return reading


def read_the_quarter(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the quarter``, ``the latest period``, ``the year-ago quarter``: the one named last, or one beside it."""
    which = hit.said("which")
    mod = part_mod(hit.words("part"))
    if hit.has("year"):
        return _quarter(year_named(hit, story), _number_of_quarter(hit, story), None)
    if story.plays or not _is_the_quarter(hit, story, which):
        return NOTHING
    is_period = "period" in hit.all_words
    if is_period and not story.quarter and "latest" not in which:
        return _quarter(story.base.year - 1, None, story.kind) if story.base else (Reading("DATE", "XXXX"),)
    is_now = _counts_from_now(story, which) and not is_period
    ended = None if story.is_fiscal else _quarter_ended(hit, story)
    told = ended or _quarter_told(story, which) or _quarter_ended(hit, story) or _quarter_behind(story)
    found = _quarter_now(story) if is_now else told
    if not found:
        return (Reading("DATE", "XXXX-QX"),)
    year, number = _beside_quarter(*found, which)
    anchor: Anchor | None = "previous_mention" if story.quarter and not is_now else story.kind
    if which.isdisjoint(YEAR_BEFORE | {"previous"}):
        story.report(year, number, 0)
    return _quarter(year, None if is_period and not story.by_quarter else number, anchor, mod)


def _counts_from_now(story: Story, which: set[str]) -> bool:
    """``this quarter``; ``the previous quarter`` too, where no quarter was named."""
    from_now = which & _FROM_NOW or (which == {"previous"} and not story.quarter)
    return bool(from_now) and which.isdisjoint(YEAR_BEFORE) and story.base is not None


def _number_of_quarter(hit: Hit, story: Story) -> int | None:
    """Of ``the 1988 quarter``: that of the quarter the text tells of; ``the 1988 period`` may be all of the year."""
    if "quarter" not in hit.all_words:
        return story.quarter[1] if story.quarter and story.by_quarter else None
    found = story.quarter or _quarter_behind(story)
    return found[1] if found else None


def _is_the_quarter(hit: Hit, story: Story, which: set[str]) -> bool:
    """``quarter`` alone is no time; ``the latest period`` is one only where a quarter was named."""
    if (hit.after() == "of" and not which) or (hit.after() == "-" and hit.after(2) == "century"):
        return False
    if "period" in hit.all_words:
        return bool(which & YEAR_BEFORE or "latest" in which or (story.quarter and "same" in which))
    return "the" in hit.all_words or bool(which)


def read_month_quarter(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the September quarter``: the one that this month belongs to."""
    month = MONTHS[hit.word("month")]
    year = story.year_of_month(month, 0, direction(hit)) if hit.is_capital("month") else None
    if year is None:
        return NOTHING
    number = quarter_of(Point(year, month))
    story.report(year, number, direction(hit))
    return _quarter(year, number, story.here_kind)


def _quarter_ended(hit: Hit, story: Story) -> tuple[int, int] | None:
    """``the quarter ended June 30``: that of this month."""
    month = MONTHS.get(hit.after(2), 0)
    if not month or hit.after() not in {"ended", "ending"}:
        return None
    year = story.year_of_month(month, 0, -1 if hit.after() == "ended" else 1)
    return (year, quarter_of(Point(year, month))) if year else None


def _quarter_told(story: Story, which: set[str]) -> tuple[int, int] | None:
    """The quarter named last; "the latest quarter" is none that it was compared with."""
    return story.latest or story.quarter if which & _LATEST else story.quarter


def _quarter_now(story: Story) -> tuple[int, int] | None:
    """The quarter in which the text was written."""
    return (story.base.year, quarter_of(story.base)) if story.base else None


def _quarter(year: int, number: int | None, anchor: Anchor | None, mod: str | None = None) -> tuple[Reading, ...]:
    value = f"{year_text(year)}-Q{number}" if number else year_text(year)
    return (Reading("DATE", value, mod, anchor),)


def _quarter_behind(story: Story) -> tuple[int, int] | None:
    """The last quarter that had ended on the day of the text."""
    if not story.base:
        return None
    number = quarter_of(story.base) - 1
    return (story.base.year, number) if number else (story.base.year - 1, 4)


def _beside_quarter(year: int, number: int, which: set[str]) -> tuple[int, int]:
    if which & YEAR_BEFORE:
        return year - 1, number
    step = -1 if which & {"previous", "last"} else 1 if which & {"next"} else 0
    on = year * 4 + number - 1 + step
    return on // 4, on % 4 + 1


def read_half(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the first half of 1990``."""
    number = 1 if hit.word("ordinal") in {"first", "1"} else 2
    if "-" in hit.all_words and story.plays:
        return NOTHING
    if hit.tokens.words[hit.first] == "h" and not (_is_letter_of(hit, "H") and hit.word("ordinal") in {"1", "2"}):
        return NOTHING
    if hit.has("year"):
        return (Reading("DATE", f"{year_text(year_named(hit, story))}-H{number}"),)
    if hit.has("year_of") and story.here:
        year, anchor = year_said(hit, story)
        return (Reading("DATE", f"{year_text(year or story.here.year)}-H{number}", anchor=anchor),)
    if "year" not in hit.all_words and story.plays:
        return NOTHING
    if hit.after() == "of" or not story.here:
        return NOTHING if hit.after() == "of" else (Reading("DATE", f"XXXX-H{number}"),)
    words = set(hit.all_words)
    year = story.here.year + ("next" in words) - (hit.all_words[-2:] == ["last", "year"])
    return (Reading("DATE", f"{year_text(year)}-H{number}", anchor=story.here_kind),)


def read_season(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``the spring of 1911``, ``last fall``, ``in summer``."""
    if hit.after() in NO_SEASONS_BEHIND or (hit.after() in {"and", "or"} and hit.after(3) in NO_SEASONS_BEHIND):
        return NOTHING
    season = SEASONS[hit.word("season")]
    if hit.before() in BEFORE_INFINITIVES and hit.tokens.words[hit.first] in {"fall", "spring"}:
        # "It will fall in 1990."
        return NOTHING
    mod = part_mod(hit.all_words)
    if hit.has("year"):
        year = year_named(hit, story)
        if hit.before() in {"world", "national"}:
            return NOTHING
        story.remember(Point(year, _MIDDLE_MONTH[season]))
        return (Reading("DATE", f"{year_text(year)}-{season}", mod),)
    if not _is_season(hit, is_history=story.is_history):
        return NOTHING
    found, anchor = _year_of_season(hit, story, season), story.here_kind
    if hit.has("year_of"):
        found, anchor = year_said(hit, story)
    first = hit.match.start("season") if _is_name(hit) and hit.starts_with("the") else None
    if found is None:
        return (Reading("DATE", f"XXXX-{season}", mod),)
    return (Reading("DATE", f"{year_text(found)}-{season}", mod, anchor, first=first),)


def _is_name(hit: Hit) -> bool:
    """``the Autumn Statement``; of a history's "the Spring Offensive" the season is told all the same."""
    return hit.is_title("season") and hit.after().isalpha() and hit.is_upper(hit.end)


def _is_season(hit: Hit, *, is_history: bool) -> bool:
    """Whether spring and fall are seasons here: an article, "last" or a word that wants a date stands before."""
    words = hit.all_words
    if _is_name(hit) and not is_history:
        return False
    if hit.word("season") in {"fall", "spring"} and (
        hit.after() == "of" or (hit.after() == "in" and hit.after(2) in FALLING)
    ):
        return False
    if hit.has("which") or hit.has("part") or hit.has("year_of"):
        return True
    if hit.after() in SEASONAL and "the" in words:
        return True
    if hit.word("season") == "fall":
        is_share = (hit.before() == "of" and hit.before(2) in SHARES) or hit.before() in BEFORE_THE_FALL
        is_marked = hit.is_capital("season") or "the" in words
        return hit.before() in {"in", "since"} or (is_share and is_marked)
    if is_history and hit.word("season") in {"summer", "winter", "autumn"} and not hit.is_capital("season"):
        return True
    return "the" in words or hit.before() in BEFORE_SEASONS


def _year_of_season(hit: Hit, story: Story, season: str) -> int | None:
    here = story.here
    if not here:
        return None
    which = hit.said("which")
    if season == "WI":
        return _year_of_winter(here, which)
    if which == {"that"} and story.last and not story.is_history:
        return story.last.year
    if which & BACK:
        return here.year - ((here.month or 12) < _FIRST_MONTH[season] + 2)
    if which & ONWARD:
        return here.year + ((here.month or 12) >= _FIRST_MONTH[season])
    if story.is_history or which:
        return here.year
    return story.year_of_month(_MIDDLE_MONTH[season], 0, direction(hit))


def _year_of_winter(here: Point, which: set[str]) -> int:
    """The year of the winter's January."""
    if which & BACK:
        return here.year - (here.month in _WINTER_NOW)
    if which & ONWARD:
        return here.year + 1
    return here.year + (here.month >= _AUTUMN)


def read_holiday(hit: Hit, story: Story) -> tuple[Reading, ...]:
    """``Christmas 1972``, ``Thanksgiving Day``, ``New Year's Eve``; not Father Christmas, nor somebody of that name."""
    rule = HOLIDAYS.get(_name_of_holiday(hit))
    if hit.word("which") == "" and (_goes_on(hit) or (hit.after() in THINGS_OF_FEASTS and not hit.is_possessive)):
        return NOTHING
    if not rule or not hit.is_capital("name") or (_is_somebody(hit) and not hit.has("year")):
        return NOTHING
    year = year_named(hit, story) if hit.has("year") else _year_of_holiday(hit, story, rule)
    day = _holiday(rule, year) if year and hit.before() not in {"every", "each"} else None
    if not day:
        return (Reading("DATE", f"XXXX-{rule}" if len(rule) == len("12-25") else "XXXX-XX-XX"),)
    story.remember(day)
    part = DAYPARTS.get(hit.word("daypart"), "")
    anchor = None if hit.has("year") else story.here_kind
    return (Reading("TIME" if part else "DATE", value_of(day) + (f"T{part}" if part else ""), anchor=anchor),)


def _goes_on(hit: Hit) -> bool:
    """``the New Year Company``: a name, with an article before and a capital behind."""
    return hit.before() in {"the", "a", "an"} and hit.after().isalpha() and hit.is_upper(hit.end)


def _is_somebody(hit: Hit) -> bool:
    """Whether a name stands before it, in the midst of a sentence."""
    at = hit.first - 1
    return at > hit.sentence()[0] and hit.is_upper(at)


def _name_of_holiday(hit: Hit) -> str:
    """Its name without marks: "st patrick day"."""
    return " ".join(word for word in hit.word("name").split() if word[0].isalpha())


def _year_of_holiday(hit: Hit, story: Story, rule: str) -> int | None:
    month = int(rule[:2]) if rule[:2].isdigit() else 4
    if hit.word("which") == "last" and story.here:
        return story.here.year - (month >= (story.here.month or 1))
    if hit.word("which") == "next" and story.here:
        return story.here.year + (month <= (story.here.month or 12))
    last = story.last
    if story.here and (hit.after(), hit.after(2), hit.after(3)) == ("earlier", "this", "year"):
        return story.here.year
    if hit.before() == "," and last and rule == f"{last.month:02}-{last.day:02}":
        # "Near Nov. 11, Remembrance Day".
        return last.year
    look = 2 if _name_of_holiday(hit) in _AWAITED else direction(hit)
    return story.year_of_month(month, 0, look if hit.before() in _ON_HOLIDAYS else max(0, look))


def _holiday(rule: str, year: int) -> Point | None:
    if rule.startswith("easter"):
        sunday = easter(year)
        return plus_days(sunday, int(rule.removeprefix("easter"))) if sunday else None
    if len(rule) == len("12-25"):
        return Point(year, int(rule[:2]), int(rule[3:]))
    rule, _, more = rule.partition("+")
    month, weekday, which = rule.split("-", 2)
    day = nth_weekday(year, int(month), int(weekday), int(which))
    return plus_days(day, int(more or 0)) if day else None
