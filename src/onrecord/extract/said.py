"""Whether something is said: the signs of places in, how likely each is a statement out.

A small forest is asked, which was learned from places that were judged one by one. Where no encoder looked at the text
it is another one, which was learned without what the encoder thinks.

>>> nobody = Forest(np.array([[0]]), np.array([[0.5]], np.float32), np.array([[2, -2]], np.float32), 0.0)
>>> judge = Judge(("source is the reader",), nobody)
>>> [round(one, 2) for one in judge.likely([{"source is the reader": 1.0, "negated": 1.0}, {}])]
[0.12, 0.88]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np

from onrecord.annotate.encode import Encoded
from onrecord.article.forest import Forest
from onrecord.extract.cue_rules import takes_it_up
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import Reading
from onrecord.extract.signs import Signs, signs_of

SAID: Final = 0.3
"""What is less likely is no statement. Chosen on pages that were judged one by one (`python -m training.said`): a
little lower than where as many are lost as are kept by mistake, since what is lost nobody can look at."""


class Judge(NamedTuple):
    """What was learned."""

    names: tuple[str, ...]
    """The signs that the forest looks at, in the order of its columns."""
    forest: Forest

    def likely(self, found: Sequence[Signs]) -> list[float]:
        """How likely something is said at each place, between 0 and 1."""
        rows = [[signs.get(name, 0.0) for name in self.names] for signs in found]
        return [float(one) for one in self.forest.probabilities(np.array(rows, np.float32))] if rows else []


class Judges(NamedTuple):
    """For texts that an encoder read, and for others."""

    encoded: Judge
    alone: Judge


def what_is_said(
    reading: Reading, found: Sequence[RawStatement], judges: Judges, encoded: Encoded | None = None
) -> list[RawStatement]:
    """Those that are statements, each with how likely it is; what no cue announces is not judged, nor is a denial of
    what was said before: "Hale denied it".

    Args:
        reading: the text, laid out.
        found: every place in it where somebody may say something.
        judges: what was learned.
        encoded: what the encoder thinks of the text, if it was asked.
    """
    judge = judges.encoded if encoded else judges.alone
    judged = [number for number, raw in enumerate(found) if raw.cue and raw.contents and not takes_it_up(reading, raw)]
    signs = signs_of(reading, [found[number] for number in judged], encoded)
    likely = dict(zip(judged, judge.likely(signs), strict=True))
    return [raw._replace(likely=likely.get(at)) for at, raw in enumerate(found) if likely.get(at, 1.0) >= SAID]
