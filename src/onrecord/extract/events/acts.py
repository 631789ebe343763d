"""What is done by saying it: a statement in, the event that saying it is out.

"Osk pledged to help" is a statement, and an event: a promise was made. Saying, denying or asking alone is none.

>>> ACTS["promise"].plover
'AGREE'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.kinds import with_contexts
from onrecord.extract.events.roles import Scene, as_actor
from onrecord.extract.events.standing import Standing
from onrecord.extract.events.tellers import Tellers, Told
from onrecord.extract.events.vouched import vouched
from onrecord.model.record import NARRATOR, Event, EventType, Participant, Provenance, Statement
from onrecord.page.identity import digest
from onrecord.version import VERSION

ACTS: Final[dict[str, EventType]] = {
    "promise": EventType("AGREE"),
    "agree": EventType("AGREE"),
    "accuse": EventType("ACCUSE", "allege"),
    "condemn": EventType("ACCUSE", "disapprove"),
    "demand": EventType("REQUEST"),
    "praise": EventType("SUPPORT"),
    "plead": EventType(justice="Plea"),
    "decline": EventType("REJECT"),
}
"""Act of a statement -> what sort of event it is (PLOVER, or the step of a court case)."""


_RULE: Final = "event: the act"


def is_act(event: Event) -> bool:
    """Whether an event was done by saying something."""
    return event.provenance.by.startswith(_RULE)


def act_of(scene: Scene, one: Statement, tellers: Tellers) -> Event | None:
    """The event that a statement is by being made; None where it is none."""
    kind = ACTS.get(one.act)
    if kind is None or one.cue is None or not one.sources or one.factuality.polarity == "-":
        return None
    told = Told(tellers.of((one.cue.start, one.cue.end)).within, one)
    to_whom = (Participant("recipient", who.span, who.mention, who.entity) for who in one.addressees)
    return Event(
        id=digest(scene.article.id, "event", f"{one.cue.start}-{one.cue.end}"),
        span=one.span,
        sentence=one.sentence,
        provenance=Provenance("rule", f"{_RULE} “{one.act}”", VERSION),
        time=one.time,
        factuality=vouched(scene.reading, Standing(), told),
        trigger=one.cue,
        type=with_contexts(kind, scene.reading, tokens_of(scene.reading, (one.sentence.start, one.sentence.end))),
        participants=(*(as_actor(who) for who in one.sources if who.role == "source"), *to_whom),
        asserted_by=told.within.id if told.within else NARRATOR,
    )
