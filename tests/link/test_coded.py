"""Events as event data code them: a case is an event's type and standing -> type, mode and quad."""

import pytest

from onrecord.link.coded import QUADS, Coded, coded
from onrecord.model.record import Event, EventType, Factuality, Provenance, Status
from onrecord.model.span import Span

WORD = Span(0, 4, "word")


def event(plover: str | None, mode: str | None, status: Status, polarity: str = "+") -> Event:
    return Event(
        id="e",
        span=WORD,
        sentence=WORD,
        trigger=WORD,
        provenance=Provenance("rule", "", ""),
        type=EventType(plover, mode),
        factuality=Factuality(status, polarity="-" if polarity == "-" else "+"),
    )


CASES: list[tuple[Event, Coded | None]] = [
    (event("ASSAULT", "drone", "asserted"), Coded("ASSAULT", "drone", "material conflict")),
    (event("ASSAULT", "drone", "claimed"), Coded("ASSAULT", "drone", "material conflict")),
    (event("ASSAULT", "drone", "planned"), Coded("THREATEN", "", "verbal conflict")),
    (event("ASSAULT", "drone", "planned", "-"), Coded("AGREE", "", "verbal cooperation")),
    (event("RETREAT", "release", "promised"), Coded("AGREE", "", "verbal cooperation")),
    (event("RETREAT", "release", "planned", "-"), Coded("REJECT", "", "verbal conflict")),
    (event("AGREE", None, "planned"), Coded("AGREE", "", "verbal cooperation")),
    (event("REQUEST", "assist", "planned"), Coded("REQUEST", "assist", "verbal conflict")),
    (event("CONSULT", None, "demanded"), None),
    (event("CONSULT", None, "hypothetical"), None),
    (event("CONSULT", None, "denied", "-"), None),
    (event("CONSULT", None, "asserted", "-"), None),
    (event(None, None, "asserted"), None),
]


@pytest.mark.parametrize(("one", "wanted"), CASES)
def test_an_event_is_coded_by_its_type_and_its_standing(one, wanted):
    assert coded(one) == wanted


def test_every_type_has_a_class():
    assert len(QUADS) == 16
    assert set(QUADS.values()) == {f"{a} {b}" for a in ("verbal", "material") for b in ("cooperation", "conflict")}
