"""Headlines that say who says what, without a verb: a line in, the statement out.

>>> raw = of_headline("Harbour chief’s Hale: dam was safe until Friday", 0)
>>> raw.sources, raw.cue, raw.contents
(((16, 20),), (20, 21), ((22, 47),))
>>> of_headline("Live: dam breaks", 0) is None
True
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.extract.by_layout import is_heading
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import RawStatement
from onrecord.lang.en.grammar import PREPOSITIONS

_COLON: Final = re.compile(
    r"(?P<who>(?:[^\W\d_][\w.’'-]*\s+){0,5}?(?P<name>[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){0,3}))(?P<cue>:)\s+(?P<what>\S.*\S)"
)
_OFFICE: Final = re.compile(
    r"(?P<who>(?P<name>[A-Z][\w.’'-]*(?:\s+[\w.’'-]+){0,3}\s+(?P<office>[a-z][\w-]+)))(?P<cue>:)\s+(?P<what>\S.*\S)"
)
"""An office or a group in the place of a name: "Energy minister: we will pay"."""
_NOT_NAMES: Final = frozenset(
    "live watch listen video opinion analysis explainer exclusive breaking update updated review interview photos "
    "pictures gallery podcast editorial comment explained timeline factbox fact factcheck profile obituary revealed "
    "recap quiz poll news study report letter letters column correction".split()
)
_SHORT: Final = 3
"""Words that a claim has at least."""


def of_headline(line: str, start: int) -> RawStatement | None:
    """``Name: claim``, or ``Office: claim``.

    Args:
        line: a headline or bullet.
        start: where it stands in ``article.text``.
    """
    found = _COLON.match(line) or _of_office(line)
    if not found or found["name"].lower() in _NOT_NAMES or len(found["what"].split()) < _SHORT:
        return None
    if is_heading(found["who"], found["what"]):
        return None
    name, cue, what = (_moved(found.span(group), start) for group in ("name", "cue", "what"))
    return RawStatement((name,), cue, (what,), "a headline “name: claim”")


def _of_office(line: str) -> re.Match[str] | None:
    found = _OFFICE.match(line)
    if found is None or not PREPOSITIONS.isdisjoint(found["name"].lower().split()):
        return None
    return found if is_somebody(found["office"]) else None


def _moved(place: tuple[int, int], by: int) -> tuple[int, int]:
    return place[0] + by, place[1] + by
