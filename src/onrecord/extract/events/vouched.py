"""Who vouches for an event: how it stands by its own clause, and who tells it, in; its factuality out.

>>> from onrecord.extract.reading import lay_out
>>> vouched(lay_out("Osk will attack."), Standing("planned"), Told(None, None)).status
'planned'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.standing import Standing
from onrecord.extract.events.tellers import Told
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.standing import IF
from onrecord.model.record import NARRATOR, Factuality
from onrecord.model.span import Span

_WOULD: Final = frozenset(("would", "wouldn't", "wouldn’t"))
_NOT_SO: Final = frozenset(("denied", "no_evidence"))


def in_report(reading: Reading, standing: Standing, told: Told, bounds: Range) -> Standing:
    """How an event stands that somebody does in a report: what Osk said it | would do is what Osk will do.

    Args:
        reading: the text, laid out.
        standing: by its own clause, where "would" leaves open whether it happens.
        told: who tells of it.
        bounds: tokens of what is said, within its sentence; a condition there keeps it open.
    """
    one = told.within
    if one is None or one.mode != "indirect" or one.cue is None or not standing.words:
        return standing
    cue = find_cue(reading.words, tokens_of(reading, (one.cue.start, one.cue.end))[0])
    in_past = cue is not None and cue.form == "past"
    would = standing.status == "hypothetical" and reading.words[standing.words[0]] in _WOULD
    open_still = not IF.isdisjoint(reading.words[slice(*bounds)])
    return standing._replace(status="planned") if in_past and would and not open_still else standing


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
