"""Who vouches for an event: how it stands by its own clause, and who tells it, in; its factuality out.

>>> from onrecord.extract.reading import lay_out
>>> vouched(lay_out("Osk will attack."), Standing("planned"), Told(None, None)).status
'planned'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.events.standing import Standing
from onrecord.extract.events.tellers import Told
from onrecord.extract.reading import Reading
from onrecord.model.record import NARRATOR, Factuality
from onrecord.model.span import Span

_NOT_SO: Final = frozenset(("denied", "no_evidence"))


def vouched(reading: Reading, standing: Standing, told: Told) -> Factuality:
    """The factuality of an event; what stands in a statement is never better than its source's claim."""
    status, polarity = standing.status, standing.polarity
    span = Span.of(reading.text, *reading.chars(*standing.words)) if standing.words else None
    if told.within is None:
        if told.act and status == "asserted" and told.act.act == "promise":
            status, span = "promised", told.act.cue
        whose = "unknown" if status == "claimed" else NARRATOR
        return Factuality(status, "certain" if status == "asserted" else "unknown", polarity, whose, span)
    said = told.within.factuality
    if status == "asserted" or said.status in _NOT_SO:
        status, span = said.status, said.span
        polarity = "-" if said.status in _NOT_SO else polarity
    return Factuality("claimed" if status == "asserted" else status, "unknown", polarity, said.according_to, span)
