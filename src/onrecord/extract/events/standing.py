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
from onrecord.lang.en.grammar import PREPOSITIONS
from onrecord.lang.en.standing import ANYBODY, BEHIND_NOUN, BETWEEN, IF, INVERTED, IT_IS_SAID, MAY, NOBODY, NOT, WILL
from onrecord.lang.standing import before_ing, before_noun, before_to, is_not_done
from onrecord.model.record import Status

_NEAR: Final = 4
"""So many tokens before a noun tell how it stands."""
_REACH: Final = 14
"""So many before a verb in "-ing"."""
_CONTROLS: Final = 10
"""So many before "to", when who shall do it stands between."""
_IS: Final = frozenset(("is", "are", "was", "were", "be"))
_BREAKS: Final = frozenset((",", ";", ":", ".", "—", "–"))


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
    found = _OF_FORM[hit.form](reading, hit, low)
    if found.status == "asserted" and (at := _condition(reading, low, hit.verb)) is not None:
        return found._replace(status="hypothetical", words=(at, at + 1))
    return found


def by_subject(reading: Reading, standing: Standing, phrases: Sequence[Range], verb: int) -> Standing:
    """With what its subject says: "No one was arrested", "Anyone who attacks a guard"."""
    for low, high in phrases:
        first = reading.words[low]
        if high <= verb and first in NOBODY:
            return standing._replace(polarity="-", words=standing.words or (low, low + 1))
        if high <= verb and first in ANYBODY and standing.status == "asserted":
            return standing._replace(status="hypothetical", words=(low, low + 1))
    return standing


def _of_finite(reading: Reading, hit: Hit, low: int) -> Standing:
    """By the auxiliaries and adverbs before the verb."""
    words, at = reading.words, hit.verb
    while at > low and (words[at - 1] in AUXILIARIES | ADVERBS | NOT or words[at - 1].endswith("ly")):
        at -= 1
    group = words[at : hit.verb]
    polarity: Literal["+", "-"] = "-" if any(word in NOT for word in group) else "+"
    if "to" in group:
        to = at + len(group) - 1 - group[::-1].index("to")
        return _behind_to(reading, low, to)
    for number, word in enumerate(group):
        place = (at + number, at + number + 1)
        if word in MAY:
            return Standing("hypothetical", polarity, place)
        if word in WILL:
            return Standing("planned", polarity, place)
        if word in IT_IS_SAID:
            return Standing("alleged", polarity, place)
    return Standing("asserted", polarity, past_perfect="had" in group)


def _of_infinitive(reading: Reading, hit: Hit, low: int) -> Standing:
    return _behind_to(reading, low, before_the_adverbs(reading, low, hit.verb) - 1)


def _behind_to(reading: Reading, low: int, to: int) -> Standing:
    words = reading.words
    for at in range(to - 1, max(low, to - _CONTROLS) - 1, -1):
        if words[at] in _BREAKS:
            break
        if is_not_done(words[at]):
            return Standing("asserted", "-", (at, at + 1))
        if status := before_to(words[at]):
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
        if status := before_ing(words[at]):
            return Standing(status, "+", (at, at + 1))
        if words[at] in WILL or words[at] in MAY:
            return Standing("hypothetical", "+", (at, at + 1))
    for at in range(hit.end, min(len(words), hit.end + _NEAR * 2)):
        if words[at] in ("would", "could", "may", "might"):
            return Standing("hypothetical", "+", (at, at + 1))
        if words[at] in _BREAKS:
            break
    return Standing()


def _of_noun(reading: Reading, hit: Hit, low: int) -> Standing:
    words, plain = reading.words, True
    for at in range(hit.first - 1, max(low, hit.first - _NEAR) - 1, -1):
        if words[at] in _BREAKS or (words[at] in PREPOSITIONS and words[at] not in BETWEEN):
            break
        plain = plain and words[at] not in BETWEEN
        if words[at] in ("no", "without") or (plain and words[at] in NOT):
            return Standing("asserted", "-", (at, at + 1))
        if status := before_noun(words[at]):
            return Standing(status, "+", (at, at + 1))
    for at in range(hit.end, min(len(words) - 1, hit.end + _REACH)):
        if words[at] in _BREAKS:
            break
        if words[at] in _IS and words[at + 1] in BEHIND_NOUN:
            return Standing("planned", "+", (at + 1, at + 2))
    return Standing()


_OF_FORM: Final = {
    "active": _of_finite,
    "passive": _of_finite,
    "bare": _of_infinitive,
    "ing": _of_gerund,
    "noun": _of_noun,
}


def _condition(reading: Reading, low: int, at: int) -> int | None:
    """``If Osk sent troops``: the word that opens the clause of a condition."""
    if reading.words[low] in INVERTED and low < at and "would" in reading.words[at : at + 2 * _REACH]:
        return low
    for index in range(at - 1, max(low, at - 2 * _REACH) - 1, -1):
        if reading.words[index] in IF and (reading.words[index] != "should" or index == low):
            return index
        if reading.words[index] in _BREAKS:
            return None
    return None
