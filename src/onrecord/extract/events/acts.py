"""What is done by saying it: a statement in, the event that saying it is out.

"Osk pledged to help" is a statement, and an event: a promise was made. Saying, denying or asking alone is none, nor is
finding a word for something, "called it a shame". Who could not be reached, or has not said it, has rejected nothing.

>>> ACTS["promise"].plover
'AGREE'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.frames import in_frame
from onrecord.extract.events.hits import Hit
from onrecord.extract.events.kinds import with_contexts
from onrecord.extract.events.roles import Scene, as_actor
from onrecord.extract.events.standing import Standing, is_before_verb, standing_of_saying
from onrecord.extract.events.tellers import Tellers, Told, bounds_of
from onrecord.extract.events.vouched import vouched
from onrecord.extract.events.where import place_of_venue
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.events import Trigger
from onrecord.model.record import NARRATOR, Event, EventType, Participant, Provenance, Statement
from onrecord.model.span import Span
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
_NAMING: Final = frozenset("call describe characterize characterise dub term".split())


def is_act(event: Event) -> bool:
    """Whether an event was done by saying something."""
    return event.provenance.by.startswith(_RULE)


def act_of(scene: Scene, one: Statement, tellers: Tellers) -> Event | None:
    """The event that a statement is by being made; None where it is none."""
    kind = ACTS.get(one.act)
    if kind is None or one.cue is None or not one.sources or one.factuality.polarity == "-":
        return None
    if (one.act == "decline" and one.response != "declined") or _is_opinion(scene.reading, one, one.cue):
        return None
    told = Told(tellers.of((one.cue.start, one.cue.end)).within, one)
    standing = _standing_of(scene.reading, one, one.cue, told)
    to_whom = (Participant("recipient", who.span, who.mention, who.entity) for who in one.addressees)
    return Event(
        id=digest(scene.article.id, "event", f"{one.cue.start}-{one.cue.end}"),
        span=one.span,
        sentence=one.sentence,
        provenance=Provenance("rule", f"{_RULE} “{one.act}”", VERSION),
        time=one.time,
        factuality=vouched(scene.reading, standing, told),
        trigger=one.cue,
        type=with_contexts(kind, scene.reading, tokens_of(scene.reading, (one.sentence.start, one.sentence.end))),
        participants=(*(as_actor(who) for who in one.sources if who.role == "source"), *to_whom),
        place=place_of_venue(scene, one.venue),
        asserted_by=told.within.id if told.within else NARRATOR,
    )


def _is_opinion(reading: Reading, one: Statement, cue: Span) -> bool:
    """``called it a shame``, ``experts agree that it rained``: a word for something, a view that is shared, no act."""
    first, end = tokens_of(reading, (cue.start, cue.end))
    found = [said for at in range(first, end) if (said := find_cue(reading.words, at))]
    shared = one.act == "agree" and bool(found) and found[0].form in ("base", "s")
    return shared or any(said.lemma in _NAMING for said in found)


def _standing_of(reading: Reading, one: Statement, cue: Span, told: Told) -> Standing:
    """How it stands that this was said; who declines needs no "not" taken off, "would not say"."""
    if one.act == "decline":
        return Standing()
    first, end = tokens_of(reading, (cue.start, cue.end))
    sentence = tokens_of(reading, (one.sentence.start, one.sentence.end))
    low, _ = bounds_of(reading, sentence, told, (cue.start, cue.end))
    verb = next((at for at in range(first, end) if not is_before_verb(reading.words[at])), first)
    said = find_cue(reading.words, verb)
    if said is None:
        return Standing()
    labels = Trigger(None, None, None, None, end - verb, said.form, said.lemma)
    hit = Hit(labels, verb, end, "active", verb)
    standing = standing_of_saying(reading, verb, low, is_base=said.form == "base")
    return in_frame(reading, standing, hit, (low, end), is_told=True)
