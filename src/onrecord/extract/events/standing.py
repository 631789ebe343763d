"""Whether it happened: what the words around a trigger say, and who vouches for it.

After FactBank (Saurí and Pustejovsky 2009): for what stands behind "plans to" or "accused of" the text does not vouch.

>>> from onrecord.extract.events.hits import find_hits
>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Osk will release the prisoners.")
>>> standing_of(reading, find_hits(reading)[0], reading.sentences[0])[:2]
('planned', '+')
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from onrecord.extract.events.hits import Hit, before_the_adverbs
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES
from onrecord.lang.en.grammar import BE, DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES, SUBORDINATORS
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
    NO_FEWER,
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
_ANY_ONE: Final = frozenset("a an another new further more".split())
"""They open a phrase that stands behind a verb: "to hold | an election", and not "an end to | rebel attacks"."""
HELD: Final = frozenset(("CONSULT", "Trial", "Elect", "Meet", "Launch", "Award"))
"""Types of what is held at a set time."""
_WITHIN: Final = frozenset(("in", "at", "during"))
_BESIDE: Final = frozenset(("less", "than", "as"))
"""Before a base form: it stands beside one that is not done, "as well as | demand"."""
_AND: Final = frozenset(("and", "but"))
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
    standing = _OF_FORM[hit.form](reading, hit, low)
    none = _none_of_it(reading, hit)
    return standing if none is None else standing._replace(polarity="-", words=standing.words or (none, none + 1))


def standing_of_saying(reading: Reading, verb: int, low: int, *, is_base: bool) -> Standing:
    """How it stands that somebody says something: a plan, "will demand", is no demand yet; "I would urge you" is one.

    Args:
        reading: the text, laid out.
        verb: the token of the verb of saying.
        low: the first token of its sentence.
        is_base: whether the verb stands in its base form.
    """
    words, first = reading.words, _group(reading, low, verb)
    if is_base and first == verb and first > low and words[first - 1] in _BESIDE:
        return Standing("hypothetical", "+", (first - 1, first))  # "much less | demand that he go"
    standing = _of_group(reading, low, verb)
    by_saying_it = standing.status == "hypothetical" and first > low and words[first - 1] in ("i", "we")
    aim = standing.words is not None and words[standing.words[0]] == "to"  # "marched | to demand reforms"
    return Standing() if by_saying_it or aim else standing


def is_before_verb(word: str) -> bool:
    """Whether it is an auxiliary or an adverb, as stand between a subject and its verb."""
    return word in _AMONG_AUXILIARIES or word.endswith("ly")


def _none_of_it(reading: Reading, hit: Hit) -> int | None:
    """Where "no" stands between a verb and the noun that it carries: "made | no arrests", "filed | no charges"."""
    first, end = (hit.verb + 1, hit.first) if hit.is_noun else (hit.verb_end, hit.noun_at or 0)
    words = reading.words
    return next((at for at in range(first, end) if words[at] == "no" and words[at + 1] not in NO_FEWER), None)


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
    if hit.trigger.form == "past" and first > low and (status := _supposed(words, first, hit.verb)):
        return Standing(status, "+", (first - 1, first))
    done_to = hit.form == "passive" or hit.noun_before is not None
    if done_to and first == hit.verb and (coming := _of_what_there_is(reading, hit, low)):
        return coming
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


def _of_what_there_is(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """``There will be limits | imposed``."""
    words = reading.words
    for at in range(hit.verb - 1, max(low, hit.verb - _CONTROLS), -1):
        if words[at] in BREAKS:
            return None
        if words[at - 1] == "there" and (words[at] in WILL or words[at] in MAY):
            return Standing("planned" if words[at] in WILL else "hypothetical", "+", (at, at + 1))
    return None


def _supposed(words: Sequence[str], first: int, verb: int) -> Status | None:
    """``Twelve people are feared | killed``, ``missing and feared | drowned``."""
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
    polarity: Literal["+", "-"] = "-" if _is_denied(words, at, verb) or _goes_on_denying(words, low, at) else "+"
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


def _goes_on_denying(words: Sequence[str], low: int, first: int) -> bool:
    """``No one came forward or | filed a complaint``."""
    if first <= low or words[first - 1] not in ("or", "nor"):
        return False
    for at in range(first - 2, max(low, first - _CONTROLS) - 1, -1):
        if words[at] in BREAKS or words[at] in SUBORDINATORS or words[at] in RELATIVES:
            return False
        if words[at] in NOT or words[at] in NOBODY:
            return True
    return False


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
        if at == hit.verb - 1 and (words[at] in IT_IS_SAID or words[at] in PERHAPS):
            return Standing("alleged" if words[at] in IT_IS_SAID else "hypothetical", "+", (at, at + 1))
        if status := before_ing(words[at]):
            not_so = status == "denied" or (at > low and words[at - 1] == "no")  # "no intention of selling"
            return Standing(status, "-" if not_so else "+", (at, at + 1))
        if words[at] in WILL or words[at] in MAY:
            return Standing("hypothetical", "+", (at, at + 1))
    for at in range(hit.end, min(len(words), hit.end + _NEAR * 2)):
        if words[at] in ("would", "could", "may", "might") or (hit.verb == low and words[at] in ("is", "can", "will")):
            return Standing("hypothetical", "+", (at, at + 1))
        if words[at] in BREAKS:
            break
    return Standing()


def _of_noun(reading: Reading, hit: Hit, low: int) -> Standing:
    return (
        _before_noun(reading, hit, low)
        or _aimed_at(reading, hit, low)
        or _to_come(reading, hit, low)
        or _behind_noun(reading, hit, low)
        or Standing()
    )


def _near(reading: Reading, low: int, at: int) -> Iterator[int]:
    """The tokens right before one, nearest first; times, hyphens and articles are passed, and do not count."""
    left = _NEAR
    while at > low and left:
        at -= 1
        left -= not (reading.timed[at] or reading.words[at] == "-" or reading.words[at] in DETERMINERS)
        yield at


def _before_noun(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """By the words before it; what is known, "the attack", stays so behind "not" and "could"."""
    words, plain, known = reading.words, True, False
    for at in _near(reading, low, hit.first):
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


def _aimed_at(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """``aims to establish | a truce``: what somebody does that is behind "to" makes it what it is itself."""
    words = reading.words
    for at in range(hit.first - 1, max(low, hit.first - _NEAR), -1):
        if words[at] in _ANY_ONE:
            to = next((to for to in (at - 2, at - 3) if to >= low and words[to] == "to"), None)
            if to is None or not all(words[it].isalpha() and words[it] not in DETERMINERS for it in range(to + 1, at)):
                return None
            led = _behind_to(reading, low, to)
            return led if led.status != "asserted" else None
        if words[at] in BREAKS or words[at] in PREPOSITIONS or words[at] in DETERMINERS:
            return None
    return None


def _to_come(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """``will serve as jurors in | the trial``: what is held on a day is as far away as what is done there."""
    one, words = hit.trigger, reading.words
    if one.plover not in HELD and one.justice not in HELD and one.other not in HELD:
        return None
    crossed = False
    for at in range(hit.first - 1, max(low, hit.first - _REACH) - 1, -1):
        if words[at] in BREAKS | RELATIVES | _AND | (SUBORDINATORS - {"as"}):
            return None
        crossed = crossed or words[at] in _WITHIN
        if crossed and words[at] in WILL:
            return Standing("planned", "+", (at, at + 1))
    return None


def _behind_noun(reading: Reading, hit: Hit, low: int) -> Standing | None:
    """By its verb: "The attack | is planned", "The attack | did not take place", "An attack | would be a mistake"."""
    words = reading.words
    if (supposed := _opens_a_supposition(reading, hit, low)) is not None:
        return Standing("planned" if words[supposed] in WILL else "hypothetical", "+", (supposed, supposed + 1))
    if hit.end < len(words) and (led := NOUNS_BEHIND_NOUN.get(words[hit.end])):
        return Standing(led, "+", (hit.end, hit.end + 1))
    aside = hit.end + (words[hit.end : hit.end + 1] == [","])
    if words[aside : aside + 1] == ["due"] and words[aside + 1 : aside + 2] in (["to"], ["on"], ["in"]):
        return Standing("planned", "+", (aside, aside + 1))  # "A second truce, | due to begin on Sunday"
    for at in range(hit.end, min(len(words) - 1, hit.end + _REACH)):
        if words[at] in BREAKS or words[at] in RELATIVES or words[at] in SUBORDINATORS:
            return None
        if words[at] in _IS and words[at + 1] in BEHIND_NOUN:
            return Standing("planned", "+", (at + 1, at + 2))
        if (words[at] in NOT or words[at] in WILL or words[at] in MAY) and _takes_place(words, at + 1):
            status: Status = "asserted" if words[at] in NOT else "planned" if words[at] in WILL else "hypothetical"
            return Standing(status, "-" if words[at] in NOT else "+", (at, at + 1))
    return None


def _opens_a_supposition(reading: Reading, hit: Hit, low: int) -> int | None:
    """Where "would" stands behind an event of which nobody has heard: "A merger with Ebb Bank | would cost jobs"."""
    words = reading.words
    if words[low] not in ("a", "an") or hit.first - low > _NEAR:
        return None
    for at in range(hit.end, min(len(words) - 1, hit.end + _REACH)):
        if words[at] in BREAKS or words[at] in RELATIVES or words[at] in SUBORDINATORS or words[at] in PAST_FORMS | BE:
            return None
        if words[at] in WILL or words[at] in ("would", "could", "might", "may"):
            return at
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
