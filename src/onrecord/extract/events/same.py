"""Which of the events that an article tells are one: events in, each once out, with its further mentions.

Two are one when nothing speaks against it (type, sides, day, place, standing), and somebody takes part in both; what is
done by saying something twice in one sentence is two. A noun that names nobody, "the attack", is the last event of its
type before it, unless the text sets it apart, "another attack"; a headline tells what the body tells. Days are one when
one of them holds the other. Who has no name is the same by what he is called: in a headline, "a man"; elsewhere where
it is some, "three workers". Who, when and where are taken over from the same voice or from the article's own: what a
source adds stays that source's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from onrecord.extract.events.acts import is_act
from onrecord.lang.en.doing import AT_ANOTHER_TIME, NUMBERS, SET_APART
from onrecord.lang.en.grammar import PREPOSITIONS
from onrecord.model.record import FACTS, NARRATOR, Event, EventType, Participant

_AHEAD: Final = frozenset(("planned", "promised", "demanded", "hypothetical"))
"""What has not come to pass: "threatened a strike", "the strike, due on Monday"."""
_LATEST: Final = 40
"""So many events before it one is compared with, so that a long text costs what its length does."""
_ROLES: Final = ("actor", "recipient")
SAID: Final = frozenset(("ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"))
"""Types of what is mostly done by saying something."""
_SUNDRY: Final = frozenset(("REJECT", "SUPPORT", "CONCEDE"))
"""Types that hold such different deeds that who does two has done two, unless to one recipient."""
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_OWNED: Final = re.compile(r"(?:its|his|her|their|our|my|your)\b")
"""What is somebody's may be another's elsewhere: "its assets"."""
_NEAR_WORDS: Final = 3
"""So many words before a noun set it apart from what was told."""


class Known(NamedTuple):
    """What the article knows of those who take part, and of days."""

    days: Mapping[str, tuple[str, str]] = {}
    """Time -> the first and the last day of it, ISO 8601."""
    named: frozenset[str] = frozenset()
    """Entities that have a name."""


_NOTHING: Final = Known()


def each_once(events: Sequence[Event], fronts: Sequence[tuple[int, int]], known: Known = _NOTHING) -> list[Event]:
    """The events, those that are told more than once as one.

    Args:
        events: in reading order.
        fronts: headline and standfirst, as places of the text: what they tell is told again in the body.
        known: what the article knows of days and people.
    """
    body = [one for one in events if not _in_front(one, fronts)]
    kept: list[Event] = []
    for one in body:
        near = range(len(kept) - 1, max(-1, len(kept) - 1 - _LATEST), -1)
        _add(kept, one, near, _Terms(known, loose=not one.participants))
    told = len(kept)
    for one in events:
        if _in_front(one, fronts):
            later = range(max(told, len(kept) - _LATEST), len(kept))
            _add(kept, one, [*range(min(told, _LATEST)), *later], _Terms(known, loose=True, front=True))
    return kept


class _Terms(NamedTuple):
    """How two events are compared."""

    known: Known
    loose: bool
    """They are one when nothing speaks against it."""
    front: bool = False
    """One of them stands in a headline."""


def _add(kept: list[Event], one: Event, near: Sequence[int], terms: _Terms) -> None:
    number = _told_before(kept, one, near, terms)
    if number is None:
        kept.append(one)
    else:
        kept[number] = _joined(kept[number], one)


def _told_before(kept: Sequence[Event], one: Event, near: Sequence[int], terms: _Terms) -> int | None:
    for number in near:
        if _same(kept[number], one, terms):
            return number
        if not terms.front and _is_another(kept[number], one):
            return None
    return None


def _is_another(one: Event, other: Event) -> bool:
    """Whether a noun that names nobody is told apart from an event of its sentence: "fled after the | attack"."""
    if other.participants or one.sentence != other.sentence or not _same_type(one.type, other.type):
        return False
    return not AT_ANOTHER_TIME.isdisjoint(_words_before(other)[-2 * _NEAR_WORDS :])


def _in_front(event: Event, fronts: Sequence[tuple[int, int]]) -> bool:
    return any(start <= event.trigger.start < end for start, end in fronts)


def _same(one: Event, other: Event, terms: _Terms) -> bool:
    """Whether two events are one."""
    if not _same_type(one.type, other.type) or not _fits(one, other, terms):
        return False
    if is_act(one) and is_act(other) and one.sentence == other.sentence:
        return False  # "Royer | welcomed | the deal and | thanked | the crew"
    if not other.participants and not terms.front and (_is_another(one, other) or _is_set_apart(other)):
        return False
    shared = [_fit_of(one, other, role, terms) for role in _ROLES]
    sundry = not terms.loose and one.type.plover in _SUNDRY and one.provenance.by != other.provenance.by
    if sundry and not shared[1]:
        return False  # "refused to work" and "rejected an offer"
    return False not in shared and (terms.loose or True in shared)


def _is_set_apart(event: Event) -> bool:
    """Whether the words before a noun say that it is another: "another | attack", "a similar | attack"."""
    return not SET_APART.isdisjoint(_words_before(event)[-_NEAR_WORDS:])


def _words_before(event: Event) -> list[str]:
    """The words of its sentence before the trigger, in lower case."""
    return _WORD.findall(event.sentence.text[: event.trigger.start - event.sentence.start].lower())


def _same_type(a: EventType, b: EventType) -> bool:
    """Whether both can be one: a label in common, and none of one scheme that differs."""
    pairs = ((a.plover, b.plover), (a.mode, b.mode), (a.justice, b.justice), (a.other, b.other))
    differ = any(x != y for x, y in pairs if x and y)
    return not differ and any(x == y for x, y in (pairs[0], pairs[2], pairs[3]) if x)


def _fits(one: Event, other: Event, terms: _Terms) -> bool:
    """Whether day, place and standing allow that both are one; "the attack" vouches for no attack that was claimed."""
    a, b = one.factuality, other.factuality
    if not _is_one_day(one.time, other.time, terms.known.days) or not (
        one.place == other.place or None in (one.place, other.place)
    ):
        return False
    return a.polarity == b.polarity and (
        a.status == b.status
        or (a.status in FACTS and b.status in FACTS | {"claimed"})
        or (terms.loose and (b.status == "asserted" or (a.status in _AHEAD and b.status in _AHEAD)))
    )


def _is_one_day(one: str | None, other: str | None, days: Mapping[str, tuple[str, str]]) -> bool:
    """Whether two times can be one: one of them is not told, or holds the other."""
    if one == other or one is None or other is None:
        return True
    a, b = days.get(one), days.get(other)
    if a is None or b is None:
        return False
    return (a[0][:10] <= b[0][:10] and b[1][:10] <= a[1][:10]) or (b[0][:10] <= a[0][:10] and a[1][:10] <= b[1][:10])


def _fit_of(one: Event, other: Event, role: str, terms: _Terms) -> bool | None:
    """Whether both have somebody in this role in common; None where one of them names nobody."""
    a = [who for who in one.participants if who.role == role]
    b = [who for who in other.participants if who.role == role]
    return any(_is_one(x, y, terms) for x in a for y in b) if a and b else None


def _is_one(one: Participant, other: Participant, terms: _Terms) -> bool:
    """Whether two who take part are one; who has no name by what he is called, and how many they are."""
    words = one.span.text.lower()
    if one.entity == other.entity and (one.entity or (words == other.span.text.lower() and not _OWNED.match(words))):
        return True
    if one.entity in terms.known.named or other.entity in terms.known.named:
        return False
    (head, number), (head_too, number_too) = _called(one.span.text), _called(other.span.text)
    if head != head_too or (number and number_too and number != number_too):
        return False
    return terms.front or number == number_too != ""


def _called(text: str) -> tuple[str, str]:
    """The noun of a phrase, and the number before it: "at least three young men from Osk": ``men``, ``3``."""
    words = _WORD.findall(text.lower())
    words = [NUMBERS.get(word, word) for word in words]
    first = next((at for at, word in enumerate(words) if word.isdigit()), 0)
    end = next((at for at in range(first + 1, len(words)) if words[at] in PREPOSITIONS), len(words))
    number = words[first] if words and words[first].isdigit() else ""
    return words[end - 1] if words else "", number


def _joined(one: Event, other: Event) -> Event:
    """One event of two; what the second adds is added where the same voice says it, or the article's own: a claim adds
    nothing to a fact, and nothing to another's claim. A word that tells nothing is a mention of the one that tells.
    """
    if not _may_add(one, other) and not is_told_of(one):
        return msgspec.structs.replace(other, mentions=(one.trigger, *one.mentions, *other.mentions))
    told = msgspec.structs.replace(one, mentions=(*one.mentions, other.trigger))
    return _filled(told, other) if _may_add(one, other) else told


def is_told_of(event: Event) -> bool:
    """Whether enough is told of an event: who takes part, or a day, a place or a figure."""
    return bool(event.participants or event.time or event.place or event.quantities)


def _may_add(one: Event, other: Event) -> bool:
    a, b = one.factuality, other.factuality
    if b.according_to == NARRATOR and b.status == "asserted":
        return True
    return one.asserted_by == other.asserted_by or a.according_to == b.according_to != "unknown"


def _filled(one: Event, other: Event) -> Event:
    roles = {who.role for who in one.participants}
    more = tuple(who for who in other.participants if who.role not in roles)
    return msgspec.structs.replace(
        one,
        participants=(*one.participants, *more),
        time=one.time or other.time,
        place=one.place or other.place,
        quantities=tuple(dict.fromkeys((*one.quantities, *other.quantities))),
        penalties=tuple(dict.fromkeys((*one.penalties, *other.penalties))),
    )
