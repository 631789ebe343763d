"""Whether it happened: what the words around a trigger say, and who vouches for it.

After FactBank (Saurí and Pustejovsky 2009): for what stands behind "plans to" or "accused of" the text does not vouch.

>>> from onrecord.extract.events.hits import find_hits
>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Osk will release the prisoners.")
>>> standing_of(reading, find_hits(reading)[0], reading.sentences[0])[:2]
('planned', '+')
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from onrecord.extract.events.hits import Hit, before_the_adverbs
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES
from onrecord.lang.en.grammar import BE, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.lang.en.standing import (
    ALMOST,
    ANYBODY,
    AS_A_HABIT,
    AS_SUPPOSED,
    BEHIND_NOUN,
    BETWEEN,
    EVER,
    GENERIC,
    IT_IS_SAID,
    LETS,
    MAY,
    NOBODY,
    NOT,
    NOT_ALONE,
    NOUNS_BEHIND_NOUN,
    PERHAPS,
    TAKES_PLACE,
    WILL,
)
from onrecord.lang.standing import before_ing, before_noun, before_to, is_not_done, takes_object
from onrecord.model.record import Status

_NEAR: Final = 4
"""So many tokens before a noun tell how it stands."""
_REACH: Final = 14
"""So many before a verb in "-ing"."""
_CONTROLS: Final = 10
"""So many before "to", when who shall do it stands between."""
_IS: Final = frozenset(("is", "are", "was", "were", "be"))
BREAKS: Final = frozenset((",", ";", ":", ".", "—", "–"))
_IN_CASE_OF: Final = frozenset((("in", "case", "of"), ("the", "case", "of"), ("the", "event", "of")))
_AMONG_AUXILIARIES: Final = AUXILIARIES | ADVERBS | NOT | WILL | EVER | PERHAPS | ALMOST | NOT_ALONE
_DEFINITE: Final = frozenset("the this that these those his her its their our my your".split())
"""Before a noun: the event is known, and only its own word can deny it."""


class Standing(NamedTuple):
    """What the text commits to."""

    status: Status = "asserted"
    polarity: Literal["+", "-"] = "+"
    words: Range | None = None
    """Tokens that say so."""
    past_perfect: bool = False


def standing_of(reading: Reading, hit: Hit, bounds: Range) -> Standing:
    """How an event stands by the words of its own clause, whoever says them.

    Args:
        reading: the text, laid out.
        hit: the trigger.
        bounds: tokens of its sentence, or of what is said where it stands in something said.
    """
    low, high = bounds
    if reading.words[high - 1] == "?" or (high >= 2 and reading.words[high - 2] == "?"):
        return Standing("hypothetical")
    return _OF_FORM[hit.form](reading, hit, low)


def by_subject(reading: Reading, standing: Standing, phrases: Sequence[Range], hit: Hit) -> Standing:
    """With what its subject says: "No one was arrested", "Anyone who attacks a guard", "Those who attack guards"."""
    noun = hit.noun_before
    if noun is not None and reading.words[noun - 1] in NOBODY:
        return standing._replace(polarity="-", words=standing.words or (noun - 1, noun))
    for low, high in phrases:
        first = reading.words[low]
        if high <= hit.verb and first in NOBODY:
            return standing._replace(polarity="-", words=standing.words or (low, low + 1))
        if standing.status == "asserted" and high <= hit.verb and (first in ANYBODY or _is_generic(reading, low, hit)):
            return standing._replace(status="hypothetical", words=(low, low + 1))
    return standing


def _is_generic(reading: Reading, low: int, hit: Hit) -> bool:
    active = hit.form == "active" and hit.trigger.form == "base"
    in_present = active or (hit.form == "passive" and "are" in reading.words[low : hit.verb][-_NEAR:])
    return in_present and reading.words[low] in GENERIC and "who" in reading.words[low + 1 : min(hit.verb, low + _NEAR)]


def _of_finite(reading: Reading, hit: Hit, low: int) -> Standing:
    """By the auxiliaries and adverbs before the verb, and the words that stand right before them."""
    words = reading.words
    first = _group(reading, low, hit.verb)
    group = words[first : hit.verb]
    if hit.form == "passive" and "being" in group and not {"is", "are", "was", "were"}.intersection(group):
        return _of_gerund(reading, hit, low)
    if hit.form == "passive" and first > low and (status := _supposed(words, first, hit.verb)):
        return Standing(status, "+", (first - 1, first))
    found = _of_group(reading, low, hit.verb)
    if found.status != "asserted" or hit.is_noun or not _is_present(hit, group):
        return found
    lets = next((at for at in range(hit.verb - 1, max(low, hit.verb - _NEAR) - 1, -1) if words[at] in LETS), None)
    habit = next((at for at in range(first, hit.verb) if words[at] in AS_A_HABIT), lets)
    return found if habit is None else found._replace(status="hypothetical", words=(habit, habit + 1))


def _is_present(hit: Hit, group: Sequence[str]) -> bool:
    if hit.form == "active":
        return hit.trigger.form in ("base", "s")
    return "is" in group or "are" in group


def _supposed(words: Sequence[str], first: int, verb: int) -> Status | None:
    """``Twelve people are feared | killed``."""
    return AS_SUPPOSED.get(words[first - 1]) if first == verb else None


def _group(reading: Reading, low: int, verb: int) -> int:
    """Where auxiliaries and adverbs before a verb begin."""
    words, at = reading.words, verb
    while at > low and (words[at - 1] in _AMONG_AUXILIARIES or words[at - 1].endswith("ly")):
        at -= 1
    return at


def _of_group(reading: Reading, low: int, verb: int) -> Standing:
    """By the auxiliaries and adverbs before a verb."""
    words, at = reading.words, _group(reading, low, verb)
    group = words[at:verb]
    polarity: Literal["+", "-"] = "-" if _is_denied(words, at, verb) else "+"
    if "to" in group:
        to = at + len(group) - 1 - group[::-1].index("to")
        led = _behind_to(reading, low, to)
        aimless = led.words == (to, to + 1) and "have" in words[to:verb]  # "to have attacked" is no aim
        return led._replace(status="alleged") if aimless else led
    for number, word in enumerate(group):
        place = (at + number, at + number + 1)
        if word in MAY or word in PERHAPS:
            return Standing("hypothetical", polarity, place)
        if word in WILL:
            return Standing("planned", polarity, place)
        if word in IT_IS_SAID:
            return Standing("alleged", polarity, place)
    return Standing("asserted", polarity, past_perfect="had" in group)


def _is_denied(words: Sequence[str], first: int, verb: int) -> bool:
    """Whether "not" stands before a verb, or "nearly" right before it; "not only" denies nothing."""
    if verb > first and words[verb - 1] in ALMOST:
        return True
    return any(words[at] in NOT and words[at + 1] not in NOT_ALONE for at in range(first, verb))


def _of_infinitive(reading: Reading, hit: Hit, low: int) -> Standing:
    return _behind_to(reading, low, before_the_adverbs(reading, low, hit.verb) - 1)


def _behind_to(reading: Reading, low: int, to: int) -> Standing:
    words = reading.words
    for at in range(to - 1, max(low, to - _CONTROLS) - 1, -1):
        if words[at] in BREAKS:
            break
        if is_not_done(words[at]):
            return Standing("asserted", "-", (at, at + 1))
        status = before_to(words[at]) if words[at - 1 : at + 1] != ["in", "order"] else "planned"
        if status == "asserted" and (at == to - 1 or takes_object(words[at])):
            return _of_group(reading, low, at)
        if status and status != "asserted":
            denied = at > low and words[at - 1] in NOT
            return Standing(status, "-" if denied else "+", (at, at + 1))
    return Standing("planned", words=(to, to + 1))


def _of_gerund(reading: Reading, hit: Hit, low: int) -> Standing:
    words = reading.words
    if hit.verb > low and words[hit.verb - 1] in NOT:
        return Standing("asserted", "-", (hit.verb - 1, hit.verb))
    for at in range(hit.verb - 1, max(low, hit.verb - _REACH) - 1, -1):
        if words[at] in (";", ":", "."):
            break
        if words[at] == "guilty" and words[at - 1] in NOT:
            return Standing("alleged", "+", (at - 1, at + 1))
        if status := before_ing(words[at]):
            return Standing(status, "+", (at, at + 1))
        if words[at] in WILL or words[at] in MAY:
            return Standing("hypothetical", "+", (at, at + 1))
    for at in range(hit.end, min(len(words), hit.end + _NEAR * 2)):
        if words[at] in ("would", "could", "may", "might") or (hit.verb == low and words[at] in ("is", "can", "will")):
            return Standing("hypothetical", "+", (at, at + 1))
        if words[at] in BREAKS:
            break
    return Standing()


def _of_noun(reading: Reading, hit: Hit, low: int) -> Standing:
    return _before_noun(reading, hit, low) or _behind_noun(reading, hit) or Standing()


def _before_noun(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """By the words before it; what is known, "the attack", stays so behind "not" and "could"."""
    words, plain, known = reading.words, True, False
    for at in range(hit.first - 1, max(low, hit.first - _NEAR) - 1, -1):
        if words[at] in ("no", "without"):
            return Standing("asserted", "-", (at, at + 1))
        if words[at] in BREAKS or (words[at] in PREPOSITIONS and words[at] not in BETWEEN):
            return None
        plain, known = plain and words[at] not in BETWEEN, known or words[at] in _DEFINITE
        if plain and not known and words[at] in NOT and words[at + 1] not in NOT_ALONE:
            return Standing("asserted", "-", (at, at + 1))
        if plain and not known and (words[at] in WILL or words[at] in MAY):
            return Standing("planned" if words[at] in WILL else "hypothetical", "+", (at, at + 1))
        if tuple(words[at - 1 : at + 2]) in _IN_CASE_OF:
            return Standing("hypothetical", "+", (at - 1, at + 2))
        if status := before_noun(words[at]):
            return Standing(status, "+", (at, at + 1))
    return None


def _behind_noun(reading: Reading, hit: Hit) -> Standing | None:
    """By its verb: "The attack | is planned", "The attack | did not take place"."""
    words = reading.words
    if hit.end < len(words) and (led := NOUNS_BEHIND_NOUN.get(words[hit.end])):
        return Standing(led, "+", (hit.end, hit.end + 1))
    for at in range(hit.end, min(len(words) - 1, hit.end + _REACH)):
        if words[at] in BREAKS or words[at] in RELATIVES or words[at] in SUBORDINATORS:
            return None
        if words[at] in _IS and words[at + 1] in BEHIND_NOUN:
            return Standing("planned", "+", (at + 1, at + 2))
        if (words[at] in NOT or words[at] in WILL or words[at] in MAY) and _takes_place(words, at + 1):
            status: Status = "asserted" if words[at] in NOT else "planned" if words[at] in WILL else "hypothetical"
            return Standing(status, "-" if words[at] in NOT else "+", (at, at + 1))
    return None


def _takes_place(words: Sequence[str], at: int) -> bool:
    while at < len(words) - 1 and words[at] in _AMONG_AUXILIARIES - BE:
        at += 1
    return words[at] in TAKES_PLACE


_OF_FORM: Final = {
    "active": _of_finite,
    "passive": _of_finite,
    "bare": _of_infinitive,
    "ing": _of_gerund,
    "noun": _of_noun,
}
