"""Facets and what was asked in, groups of links out that narrow an answer down, or widen it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from onrecord.archive import Archive
from onrecord.archive.facets import Facets, FacetValue
from onrecord.errors import Impatient
from onrecord.lang.en.cues import PRONOUNS
from onrecord.web.asked import Asked
from onrecord.web.charts import bars
from onrecord.writers.safe import one_line
from onrecord.writers.statements import ACTS, STATUS_WORDS

SECONDS: Final = 1.0
"""For counting, once the answers are there."""
SHOWN: Final = 8
"""Values of a facet that are seen at once; the others are folded up."""
_GROUPS: Final = (
    ("outlets", "outlet", "Paper"),
    ("speakers", "speaker", "Speaker"),
    ("statuses", "status", "Status"),
    ("acts", "act", "Act"),
    ("languages", "language", "Language"),
)
_WORDS: Final[dict[str, dict[str, str]]] = {
    "status": {str(status): words for status, words in STATUS_WORDS.items()},
    "act": ACTS,
}


class Choice(NamedTuple):
    """A value."""

    words: str
    number: int
    link: str
    """Chooses it, or takes the choice back."""
    chosen: bool


class Group(NamedTuple):
    """The values of a facet."""

    words: str
    seen: list[Choice]
    folded: list[Choice]


@contextmanager
def in_time(archive: Archive) -> Iterator[None]:
    """Count while there is time: what takes longer is left out, and the answers stand there alone."""
    try:
        with archive.patient(SECONDS):
            yield
    except Impatient:
        return


def narrowing(facets: Facets | None, asked: Asked) -> dict[str, Any]:
    """What the template shows beside the answers.

    Args:
        facets: None: there was no time to count them.
        asked: of the view.
    """
    if facets is None:
        return {"facets": [], "bars": [], "counted": 0, "total": 0, "uncounted": True}
    groups = [_group(getattr(facets, facet).values, name, words, asked) for facet, name, words in _GROUPS]
    return {
        "facets": [group for group in groups if len(group.seen) > 1 or any(one.chosen for one in group.seen)],
        "bars": bars((one.value, one.count) for one in facets.days.values),
        "counted": facets.counted,
        "total": facets.total,
        "uncounted": False,
    }


def _group(values: tuple[FacetValue, ...], name: str, words: str, asked: Asked) -> Group:
    told = (one for one in values if one.value and not (name == "speaker" and one.value.casefold() in PRONOUNS))
    choices = [_choice(one, name, asked) for one in told]
    choices.sort(key=lambda one: not one.chosen)
    return Group(words, choices[:SHOWN], choices[SHOWN:])


def _choice(one: FacetValue, name: str, asked: Asked) -> Choice:
    chosen = asked[name].casefold() == one.value.casefold()
    words = _WORDS.get(name, {}).get(one.value, one.value)
    return Choice(one_line(words), one.count, asked.link(**{name: None if chosen else one.value}), chosen)
