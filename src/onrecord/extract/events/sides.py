"""Who does it, and to whom: a trigger in, the phrases that stand for both out.

>>> from onrecord.extract.events.hits import find_hits
>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Two men were arrested by police in Ebb on Monday.")
>>> sides = sides_of(reading, find_hits(reading)[0], reading.sentences[0])
>>> [" ".join(reading.words[low:high]) for one in sides for low, high in one]
['police', 'two men']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.extract.events.hits import Hit, before_the_group, is_passive
from onrecord.extract.events.phrases import head_of, is_body, phrase_at, phrase_behind
from onrecord.extract.events.subjects import JOINTS, subject_of
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.doing import OF_WHAT
from onrecord.lang.en.events import NOUNS_OF_RECIPIENTS, PREPOSITIONS_OF, SUFFERERS
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, SUBORDINATORS

_SUFFERERS: Final = frozenset(SUFFERERS.split())
_OF_RECIPIENTS: Final = frozenset(NOUNS_OF_RECIPIENTS.split())
_TOWARDS: Final = ("with", "against", "on", "at", "to")
_GIVING: Final = frozenset(("AID", "MOBILIZE", "Transfer", "TransferMoney", "Award"))
"""What they do is done with a thing; who gets it stands behind "to"."""
_BEHIND: Final[dict[str, tuple[str, ...]]] = {
    "REJECT": ("from", "of", "by", "with"),
    "SUPPORT": ("for", "with", "to", "of"),
    "AID": ("to", "for"),
    "CONCEDE": ("on", "against", "to", "from"),
    "REQUEST": ("from", "to", "in"),
}
"""Prepositions that bring in the recipient behind the noun of a pattern."""
_OF_NOUNS: Final = frozenset(("by", "of", "between", "for", "in", *_TOWARDS))
_FAR: Final = 12
"""So many tokens behind a noun belong to it at most."""
_PLAIN: Final = 3
"""So many small words may stand between an owner and a noun."""


class Sides(NamedTuple):
    """Phrases, in tokens."""

    actors: tuple[Range, ...] = ()
    recipients: tuple[Range, ...] = ()


def sides_of(reading: Reading, hit: Hit, bounds: Range, together: Sequence[Hit] = ()) -> Sides:
    """Who does it and to whom, as far as its sentence says.

    Args:
        reading: the text, laid out.
        hit: the trigger.
        bounds: tokens of its sentence, or of what is said where it stands in something said.
        together: the triggers of its sentence.
    """
    if hit.form == "noun":
        return _of_noun(reading, hit, bounds)
    sides = _of_verb(reading, hit, bounds, _goes_on_from(reading, hit, bounds, together))
    if not hit.is_noun:
        return sides
    own = _of_noun(reading, hit, bounds)
    return Sides(own.actors or sides.actors, own.recipients or sides.recipients)


def _goes_on_from(reading: Reading, hit: Hit, bounds: Range, together: Sequence[Hit]) -> Hit:
    """The verb whose subject a verb behind "and" has: "Kott pleaded guilty | and gave up his licence"."""
    low = bounds[0]
    finite = (one for one in together if one.form == "active" or is_passive(reading, low, one.verb))
    before = [one for one in finite if low <= one.verb and one.form in ("active", "passive")]
    while hit.form in ("active", "passive"):
        at = before_the_group(reading, low, hit.verb)
        before = [one for one in before if one.end < at]
        if at <= low or reading.words[at - 1] not in JOINTS or not before:
            break
        hit = before[-1]
    return hit


def _of_verb(reading: Reading, hit: Hit, bounds: Range, verb: Hit) -> Sides:
    low, high = bounds
    subject = subject_of(reading, verb, low)
    subjects = (subject,) if subject else ()
    if hit.form == "passive":
        by = phrase_behind(reading, hit.verb_end, high, ("by",))
        noun = hit.trigger.noun_at
        if hit.noun_at is None and noun is not None and not is_body(reading.words[noun]):
            # "lawsuits were filed | against the firm"
            against = phrase_behind(reading, hit.verb_end, high, _TOWARDS)
            return Sides((by,) if by else (), (against,) if against else ())
        if by is None and hit.trigger.plover == "MOBILIZE":
            return Sides(subjects, ())
        return Sides((by,) if by else (), subjects)
    if hit.lemma in _SUFFERERS:
        return Sides((), subjects)
    what = _recipient(reading, hit, high)
    return Sides(subjects, (what,) if what else ())


def _recipient(reading: Reading, hit: Hit, high: int) -> Range | None:
    """The object, or who stands behind a preposition; of what is given or taken, who gets it or loses it."""
    if hit.noun_at is not None:
        return _beside_a_noun(reading, hit, high)
    if hit.lemma.endswith(("_to", "_that")):
        return None
    what = None if hit.is_noun else _object(reading, hit, high)
    own = tuple(PREPOSITIONS_OF.get(hit.lemma, "").split())
    if what is not None and not _gives(hit) and not own:
        return what
    start = hit.end if what is None else what[1]
    return phrase_behind(reading, start, high, own or _TOWARDS) or what


def _beside_a_noun(reading: Reading, hit: Hit, high: int) -> Range | None:
    """``rejected | an Armenian offer``, ``imposed sanctions on | Osk``, ``refused to meet | Kott``."""
    if hit.lemma.endswith("_to"):
        return phrase_at(reading, hit.end, high)
    if hit.trigger.mode == "withdraw" and (place := phrase_behind(reading, hit.end, high, ("from",))):
        return place
    low, _ = _without_time(reading, hit.verb_end, hit.end)
    what = phrase_at(reading, low, high) or (low, hit.end)
    named = any(reading.printed(at)[:1].isupper() for at in range(*what))
    if not _gives(hit) and (named or is_body(head_of(reading, what))):
        return what
    own = tuple(PREPOSITIONS_OF.get(hit.lemma, "").split()) or _BEHIND.get(hit.trigger.plover or "", _TOWARDS)
    return phrase_behind(reading, hit.end, high, own) or (None if _gives(hit) else what)


def _gives(hit: Hit) -> bool:
    return hit.trigger.plover in _GIVING or hit.trigger.other in _GIVING


def _object(reading: Reading, hit: Hit, high: int) -> Range | None:
    found = phrase_at(reading, hit.verb_end, high)
    if found is None or hit.lemma not in OF_WHAT:
        return found
    return found[0], next((at for at in range(found[0] + 1, found[1]) if reading.words[at] == "of"), found[1])


def _without_time(reading: Reading, low: int, high: int) -> Range:
    """``summoned | on Monday | the envoy``."""
    while low < high - 1 and reading.timed[low]:
        low += 1
    return low, high


def _of_noun(reading: Reading, hit: Hit, bounds: Range) -> Sides:
    low, high = bounds
    owner = _owner(reading, hit.verb + 1 if hit.verb < hit.first else low, hit.first)
    found = list(_phrases_behind(reading, hit.end, high))
    suffers = hit.lemma in _OF_RECIPIENTS
    whole = suffers and any(preposition == "of" for preposition, _ in found)  # "Osk's | invasion | of Ebb"
    mine = (owner,) if owner else ()
    actors, recipients = ((), mine) if suffers and not whole else (mine, ())
    for preposition, place in found:
        if preposition == "by" or (preposition == "of" and not suffers and not actors):
            actors = (*actors, place)
        elif preposition == "of" or preposition in _TOWARDS:
            recipients = recipients or (place,)
        elif preposition == "between":
            actors = (place,)
    return Sides(actors, recipients)


def _owner(reading: Reading, low: int, at: int) -> Range | None:
    """``Osk's | attack``, ``the Russian | withdrawal``: the name or the owner before a noun."""
    first = at
    while first > max(low, at - _PLAIN) and _is_plain(reading, first - 1):
        first -= 1
    if first <= low:
        return None
    word = reading.words[first - 1]
    if word in ("his", "her", "their", "its"):
        return first - 1, first
    named = reading.printed(first - 1)[:1].isupper() and word not in DETERMINERS
    if not named and not word.endswith(("'s", "’s", "s'", "s’")):
        return None
    start = first - 1
    while start > low and _is_of_name(reading, start - 1):
        start -= 1
    return start, first


def _is_of_name(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return word == "-" or (reading.printed(at)[:1].isupper() and word not in PREPOSITIONS | DETERMINERS | SUBORDINATORS)


def _is_plain(reading: Reading, at: int) -> bool:
    """Whether a word says what sort of attack it is, and not whose."""
    word = reading.words[at]
    small = reading.printed(at).islower() and word.isalpha() and not word.endswith(("'s", "’s"))
    return small and word not in DETERMINERS | PREPOSITIONS | SUBORDINATORS | PAST_FORMS


def _phrases_behind(reading: Reading, start: int, high: int) -> Iterator[tuple[str, Range]]:
    at = start
    while at < min(high - 1, start + _FAR):
        if reading.timed[at]:
            at += 1
            continue
        found = phrase_at(reading, at + 1, high) if reading.words[at] in _OF_NOUNS else None
        if found is None:
            return
        yield reading.words[at], found
        at = found[1]
