"""What a text has said so far about when: the day it hangs on, the last day it named, whether it tells a history.

Readers ask it which Monday is meant, which year a bare month lies in, and what "the next day" follows.

>>> story = Story(Anchors(published="2024-10-23"), is_history=False)
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
"""-1: the verb looks back, 1: ahead, 0: nothing says."""

_NEAR: Final = 7
"""A bare month lies at most so many months back, else it is the coming one."""


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
    is_history: bool
    """The text tells of years long past: bare months lie in the year named last."""
    base: Point | None = field(init=False)
    """The day that the text hangs on."""
    kind: Anchor | None = field(init=False)
    """Which of the anchors that is."""
    last: Point | None = None
    """The day, month or year named last."""
    quarter: tuple[int, int] | None = None
    """Year and number of the quarter named last."""
    months: int | None = None
    """Length of the period named last, in months, where a business reports on one ("the nine months")."""

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
        """What "this year" or "the end of the month" hangs on: in a history the last mention, else the day of the text."""
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

    def weekday(self, number: int, direction: Direction) -> Point | None:
        """The day of that name: this very day, else the one behind, or ahead when the verb looks ahead."""
        today = weekday_of(self.base) if self.base else None
        if not (self.base and today):
            return None
        back = (today - number) % 7
        return plus_days(self.base, 7 - back if back and direction > 0 else -back)

    def year_of_month(self, month: int, day: int, direction: Direction) -> int | None:
        """The year that a month without one lies in; None when nothing tells."""
        if self.is_history and self.last:
            return self.last.year
        if not self.base:
            return None
        apart = month - self.base.month
        if day and not apart:
            ahead = day - self.base.day
            return self.base.year + (1 if ahead < 0 < direction else 0)
        if direction > 0:
            return self.base.year + (apart < 0)
        if direction < 0:
            return self.base.year - (apart > 0)
        return self.base.year - (apart > 12 - _NEAR) + (apart <= -_NEAR)

    def quarter_of_year(self, number: int, direction: Direction) -> int | None:
        """The year that a quarter without one lies in."""
        if not self.base:
            return None
        now = quarter_of(self.base)
        if direction > 0:
            return self.base.year + (number < now)
        return self.base.year - (number > now + 1 or (number == now + 1 == 4 and direction < 0))

    def remember(self, point: Point | None) -> None:
        """A time was named."""
        if point:
            self.last = point
