"""What a text has said so far about when: the day it hangs on, the last day it named, whether it tells a history.

Readers ask it which Monday is meant, which year a bare month lies in, and what "the next day" follows.

>>> story = Story(Anchors(published="2024-10-23"), middle=None)
>>> story.weekday(1, 0), story.weekday(5, 1)
(Point(year=2024, month=10, day=21), Point(year=2024, month=10, day=25))
>>> story.year_of_month(11, 0, 1), story.year_of_month(2, 0, -1)
(2024, 2024)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from onrecord.annotate.timex.points import Point, plus_days, point_of, quarter_of, weekday_of
from onrecord.model.annotation import Anchor

Direction = int
"""-1: the verb looks back, -2: it does, and stands right beside the date, 1: ahead, 2: surely so, 0: nothing says."""

_REACH: Final = {-2: 0, -1: 1, 0: 5, 1: 8, 2: 10}
"""A bare month lies at most so many months ahead, by where the verb looks; else it is the one behind. Fitted to two
thirds of TBAQ and seen to hold in news of 2016: in January, "in November" is said of the next."""
_DAY_REACH: Final = 4
"""A day lies ahead at least so far unless its own verb looks back: one of long ago would be written with its year."""
_DAY_FURTHEST: Final = 8
"""One that lies further ahead would be written with its year, whatever the verb."""
_SURE: Final = 2
_WITHIN: Final = 4
"""A day of the week lies at most so many days ahead when a verb only hints at it: yesterday is near, six days are far.
Seen in 350 pages of news of 2016 and 2023."""
_TURN: Final = 11
"""In a history, a month that lies so far before the one named last, January after December, belongs to the next year.
Fitted to WikiWars."""
_OUTLIER: Final = 30
"""A history's years lie so close to their middle; others are those of books and of what came before or after."""
_WEEK: Final = 7


class Anchors(NamedTuple):
    """What a relative time can hang on: ISO dates or instants, None when the page does not say."""

    published: str | None = None
    modified: str | None = None
    dateline: str | None = None
    """Only where it names a full day."""
    captured: str | None = None
    """When the page was taken from the web: it resolves what belongs to the page, never body text."""


@dataclass
class Story:
    """Changes as a text is read; lives no longer than one call of `find_times`."""

    anchors: Anchors
    middle: int | None
    """The year around which a history turns; None: no history. In one, bare months lie in the year named last."""
    base: Point | None = field(init=False)
    """The day that the text hangs on."""
    kind: Anchor | None = field(init=False)
    """Which of the anchors that is."""
    plays: bool = False
    """The text tells of a game: quarters and halves are parts of it."""
    last: Point | None = None
    """The day, month or year named last."""
    aside: tuple[Point | None, int] | None = None
    """What was named last before a line that tells of the page, and where that line ends: nothing hangs on the page."""
    listed: int = 0
    """The year of a list of days, one a line, where a year stood above it."""
    dated: Point | None = None
    """The last month or day that was named with its year."""
    dated_at: int = 0
    """The token behind it."""
    week: Point | None = None
    """A day of the week named last, where no other time was named since."""
    week_at: int = 0
    """The token behind it."""
    quarter: tuple[int, int] | None = None
    """Year and number of the quarter named last."""
    latest: tuple[int, int] | None = None
    """The latest quarter that was told of."""
    is_fiscal: bool = False
    """Quarters are told by their number in a fiscal year, which may end in any month."""
    by_quarter: bool = True
    """The figures told last are a quarter's; False: those of "the nine months"."""

    @property
    def is_history(self) -> bool:
        """Whether the text tells of years long past."""
        return self.middle is not None

    def __post_init__(self) -> None:
        """Choose the first anchor that there is."""
        self.base, self.kind = None, None
        kinds: tuple[Anchor, ...] = ("published", "modified", "dateline")
        for kind in kinds:
            point = point_of(getattr(self.anchors, kind))
            if point and point.day:
                self.base, self.kind = point, kind
                break

    @property
    def here(self) -> Point | None:
        """What "this year" or "the end of the month" hangs on: in a history the last mention, else the text's day."""
        return (self.last or self.base) if self.is_history else self.base

    @property
    def here_kind(self) -> Anchor | None:
        """Which anchor `here` is."""
        return "previous_mention" if self.is_history and self.last else self.kind

    @property
    def before(self) -> Point | None:
        """What "the next day" or "two weeks later" follows: the last mention, else the day of the text."""
        return self.last or self.base

    @property
    def before_kind(self) -> Anchor | None:
        """Which anchor `before` is."""
        return "previous_mention" if self.last else self.kind

    def back_to_matter(self, start: int) -> None:
        """Forget what a line told of the page, once it is over."""
        if self.aside and start > self.aside[1]:
            self.last, self.aside = self.aside[0], None

    def weekday(self, number: int, direction: Direction) -> Point | None:
        """The day of that name: this very day, else the one behind, or ahead when the verb looks ahead."""
        today = weekday_of(self.base) if self.base else None
        if not (self.base and today):
            return None
        back = (today - number) % 7
        is_ahead = direction >= _SURE or (direction > 0 and 7 - back <= _WITHIN)
        return plus_days(self.base, 7 - back if back and is_ahead else -back)

    def year_of_month(self, month: int, day: int, direction: Direction) -> int | None:
        """The year that a month without one lies in; None when nothing tells."""
        if self.is_history and self.last:
            turned = self.last.month - month >= _TURN
            return self.last.year + turned
        if not self.base:
            return None
        if day and direction <= 0 and self._is_since_published(month, day):
            return self.base.year
        ahead = (month - self.base.month) % 12
        if not ahead:
            return self.base.year + (0 < day < self.base.day and direction > 0 and self.base.day - day > _WEEK * 2)
        is_past = self.base.month < month
        reach = _REACH[direction]
        if day and direction > -_SURE:
            reach = min(max(reach, _DAY_REACH), _DAY_FURTHEST)
        return self.base.year - is_past if ahead > reach else self.base.year + (not is_past)

    def _is_since_published(self, month: int, day: int) -> bool:
        """Whether a day lies between the page's publication and its last change, many months after it."""
        changed = point_of(self.anchors.modified) if self.kind == "published" else None
        return bool(self.base and changed) and self.base < Point(self.base.year, month, day) <= changed  # type: ignore[union-attr,operator]

    def quarter_of_year(self, number: int, direction: Direction) -> int | None:
        """The year that a quarter without one lies in."""
        if not self.base:
            return None
        now = quarter_of(self.base)
        ahead = (number - now) % 4
        reach = 2 if direction > 0 else 1 + direction
        if not ahead:
            return self.base.year
        return self.base.year - (now < number) if ahead > reach else self.base.year + (number < now)

    def report(self, year: int, number: int, direction: Direction) -> None:
        """A quarter was named; one that is still to come is not what "a year earlier" counts from."""
        self.by_quarter = True
        now = (self.base.year, quarter_of(self.base)) if self.base else (year, number)
        is_told = (year, number) < now or ((year, number) == now and direction <= 0)
        if is_told or not self.quarter:
            self.quarter = (year, number)
        if is_told:
            self.latest = max(self.latest or (0, 0), (year, number))

    def remember(self, point: Point | None) -> None:
        """A time was named."""
        if point and not (self.middle and abs(point.year - self.middle) > _OUTLIER):
            self.last, self.week = point, None
