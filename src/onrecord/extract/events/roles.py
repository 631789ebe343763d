"""Those who take part in an event: its sides as phrases in, participants with their entities out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.hits import Hit
from onrecord.extract.events.phrases import head_of, is_body
from onrecord.extract.events.sides import Sides, sides_of
from onrecord.extract.events.tellers import Told
from onrecord.extract.participants import each_of, participant
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import AUXILIARIES
from onrecord.lang.en.doing import TARGETS
from onrecord.lang.en.standing import NOT
from onrecord.model.article import Article
from onrecord.model.record import Participant, Statement
from onrecord.model.span import Span

_DONE_BY_OTHERS: Final = frozenset(("accuse", "demand", "ask", "propose", "condemn", "warn"))
"""Acts in which another does what stands behind "to" or in "-ing", "accused Osk of selling"; in others who speaks does
it: "denied selling"."""
_SPEAKER: Final = frozenset(("i", "we", "us", "me"))
_MEANT_BY: Final[dict[str, tuple[str, ...]]] = {
    "it": ("ORG", "GPE", "OTHER"),
    "they": ("GROUP", "ORG", "OTHER"),
    "he": ("PER", "OTHER"),
    "she": ("PER", "OTHER"),
}
"""Whom a pronoun may mean."""
_BEFORE_VERBS: Final = AUXILIARIES | NOT | {"also", "now", "soon", "never", "already", "still"}
_ACTORS: Final = frozenset(("PER", "ORG", "GPE", "GROUP"))
_PLACES: Final = frozenset(("LOC", "FAC"))
_AT_PLACES: Final = frozenset(("MOBILIZE", "RETREAT", "CONSULT"))
"""Types whose recipient may be a place."""
_OF_THINGS: Final = frozenset(("ASSAULT", "COERCE", "ACCUSE", "REJECT", "PROTEST", "SUPPORT", "SANCTION"))
"""Types whose recipient may be a thing: "condemned the vote"."""
_TO_THINGS: Final = frozenset(("Disaster", "Accident"))
"""Types in which things take part: "A bus crashed"."""
_TO_ANYBODY: Final = frozenset(("Die", "Injure", "StartPosition", "EndPosition", "Elect", "Nominate", "Award"))
"""Types whose recipient is somebody, whatever the text calls him."""


class Scene(NamedTuple):
    """An article, ready to be asked who takes part in what."""

    article: Article
    reading: Reading
    types: Mapping[str, str]
    """Entity -> its type."""


def sides_told(scene: Scene, hit: Hit, bounds: Range, sentence: Range, told: Told, together: Sequence[Hit]) -> Sides:
    """The sides of an event within what is said; who does what stands there without a subject tells the sentence."""
    sides = sides_of(scene.reading, hit, bounds, together)
    if sides.actors or told.within is None or hit.form not in ("bare", "ing"):
        return sides
    if told.within.act not in _DONE_BY_OTHERS and len(told.within.contents) == 1:
        return sides
    return Sides(sides_of(scene.reading, hit, sentence, together).actors, sides.recipients)


def participants_of(scene: Scene, hit: Hit, sides: Sides, told: Told) -> tuple[Participant, ...]:
    """Who does it and to whom; of a statement that is an act in itself, its source does it."""
    actors = [one for place in sides.actors for one in _who(scene, hit, told, "actor", place)]
    if told.act and told.act.sources and hit.form != "passive":
        actors = [as_actor(one) for one in told.act.sources if one.role == "source"]
    elif not actors and told.within and hit.form in ("bare", "ing") and _is_own_deed(scene.reading, told.within, hit):
        actors = [as_actor(one) for one in told.within.sources[:1]]
    known = {one.entity for one in actors if one.entity}
    recipients = [one for place in sides.recipients for one in _who(scene, hit, told, "recipient", place)]
    return (*actors, *(one for one in recipients if one.entity is None or one.entity not in known))


def _is_own_deed(reading: Reading, one: Statement, hit: Hit) -> bool:
    """Whether who speaks does what stands there without a subject: "promised | to leave", "denied | selling"."""
    if one.act in _DONE_BY_OTHERS or not one.contents:
        return False
    if not _HARM.intersection((hit.trigger.plover, hit.trigger.other)):
        return True
    first, _ = tokens_of(reading, (one.contents[0].start, one.contents[0].end))
    opens = reading.words[first] in ("to", "not") or reading.words[first].endswith("ing")
    return opens or 0 <= hit.verb - first <= _AT_ONCE


_HARM: Final = frozenset(("Die", "Injure", "Accident", "Disaster"))
"""Types that are laid at nobody's door who only tells of them: "a dam burst, | killing 31 people, officials said"."""
_AT_ONCE: Final = 2
"""So many words may stand before what he did: "apologised | for sending soldiers"."""


def as_actor(one: Participant) -> Participant:
    """A source as the one who does something."""
    return Participant("actor", one.span, one.mention, one.entity)


def _who(scene: Scene, hit: Hit, told: Told, role: str, place: Range) -> list[Participant]:
    """Those who stand in a phrase; a thing is nobody, unless the type takes things; "we" are those who speak."""
    article, reading = scene.article, scene.reading
    if told.within and _is_who_speaks(scene, hit, told.within, place):
        one = told.within.sources[0]
        return [Participant(role, Span.of(article.text, *reading.chars(*place)), one.mention, one.entity)]
    found = [participant(article, reading, role, one) for one in each_of(article, reading, reading.chars(*place))]
    head = head_of(reading, place)
    if _takes_any(hit, role) or is_body(head) or (role == "recipient" and head in TARGETS):
        return found
    allowed = _ACTORS | _PLACES if role == "recipient" and hit.trigger.plover in _AT_PLACES else _ACTORS
    return [one for one in found if scene.types.get(one.entity or "") in allowed or _is_name(scene, one)]


def _is_who_speaks(scene: Scene, hit: Hit, said: Statement, place: Range) -> bool:
    """Whether a word means who speaks: "we", or what opens what he says, right before the verb, "Osk says | it will not
    lift the ban", where the article does not say otherwise.
    """
    low, high = place
    word = scene.reading.words[low]
    if not said.sources or high - low != 1:
        return False
    if word in _SPEAKER:
        return True
    kind = scene.types.get(said.sources[0].entity or "", "")
    if kind not in _MEANT_BY.get(word, ()) or not said.contents:
        return False
    start, end = scene.reading.chars(low, high)
    opening = scene.article.text[said.contents[0].start : start].strip()
    does_it = all(one in _BEFORE_VERBS for one in scene.reading.words[high : hit.verb])
    unknown = participant(scene.article, scene.reading, "actor", (start, end)).entity is None
    return opening in ("", "that") and said.contents[0].start <= start and does_it and unknown


def _takes_any(hit: Hit, role: str) -> bool:
    """Whether anybody or anything that a phrase names may have this role."""
    one = hit.trigger
    if one.other in _TO_THINGS:
        return True
    if role != "recipient" or hit.is_noun:
        return False
    return one.plover in _OF_THINGS or one.justice is not None or one.other in _TO_ANYBODY


def _is_name(scene: Scene, one: Participant) -> bool:
    """``Kott``, of whom nobody knows what he is."""
    return scene.types.get(one.entity or "") == "OTHER" and " " not in one.span.text and one.span.text[:1].isupper()
