"""Words that name an event: a text laid out in, the places of its triggers out.

>>> from onrecord.extract.reading import lay_out
>>> hits = find_hits(lay_out("Police arrested two men. Two men were arrested after the arrest."))
>>> [(hit.trigger.lemma, hit.form) for hit in hits]
[('arrest', 'active'), ('arrest', 'passive'), ('arrest', 'noun')]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from onrecord.extract.phrases import before_the_verb
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.cues import inflect
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, NO_ADVERBS
from onrecord.lang.en.doing import ABOUT, ADVERBIALS, LIGHT_VERBS, NEVER_ALONE, ONLY_TO
from onrecord.lang.en.events import NOT_IN_PRESENT, PREPOSITIONS_OF, SUFFERERS
from onrecord.lang.en.grammar import BE, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.lang.en.standing import MAY, WILL
from onrecord.lang.events import Trigger, find_noun, find_passive, find_verb

Form = Literal["active", "passive", "bare", "ing", "noun"]
"""``bare``: behind "to"; ``ing``: a participle or a gerund without a form of "be"."""

_DONE_TO: Final = frozenset(("SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "AID"))
_DONE_TO_IN_COURT: Final = frozenset(
    ("Arrest", "Release", "Charge", "Indict", "Convict", "Acquit", "Sentence", "Fine", "Execute", "Extradite", "Pardon")
)
_DONE_TO_OTHERWISE: Final = frozenset(("Die", "Injure", "StartPosition", "EndPosition", "Nominate", "Elect", "BeBorn"))
_SUFFERERS: Final = frozenset(SUFFERERS.split())
_BE: Final = BE | frozenset("am get gets got getting isn't wasn't isn’t wasn’t".split())
SUBJECTS: Final = frozenset("i we you they who people police".split())
"""Words behind which a base form is a verb."""
_MODALS: Final = WILL | MAY | {"did", "didn't", "didn’t"}
_JOINTS: Final = frozenset(("and", "or"))
_OPENS_OBJECT: Final = DETERMINERS | {"to", "him", "them", "her", "us", "me", "it"} | PREPOSITIONS
_ENDS: Final = PREPOSITIONS | SUBORDINATORS | {",", ".", ";", "and", "or", "again"}
_APART: Final = 6
"""So many words may stand between a verb and the noun that it carries."""


class Hit(NamedTuple):
    """A place that names an event."""

    trigger: Trigger
    first: int
    """Token."""
    end: int
    """One past its last token."""
    form: Form
    """Of the verb, where a noun has one."""
    verb: int
    """Token of the verb; that of the trigger itself, unless a verb carries it: "launched | an attack"."""

    @property
    def verb_end(self) -> int:
        """One past the last token of a verb; of a noun, of the whole."""
        return self.first + self.trigger.words

    @property
    def lemma(self) -> str:
        """The words of its pattern, base forms, without the noun that they stand with."""
        return self.trigger.lemma.partition("+")[0]

    @property
    def noun_at(self) -> int | None:
        """Where the noun of its pattern stands behind it."""
        at = self.trigger.noun_at
        return at if at is not None and at >= self.first else None

    @property
    def noun_before(self) -> int | None:
        """Where it stands before the verb: "no charges | were filed"."""
        at = self.trigger.noun_at
        return at if at is not None and 0 < at < self.first and self.verb == self.first else None

    @property
    def is_noun(self) -> bool:
        """Whether the event is named by a noun."""
        return self.form == "noun" or self.verb < self.first


def find_hits(reading: Reading, named: Sequence[str] = ()) -> list[Hit]:
    """Every place that names an event, in reading order, none within another.

    Args:
        reading: the text, laid out.
        named: its words, with what is named in place of names, as `find_verb` takes them.
    """
    return [hit for low, high in reading.sentences for hit in _of_sentence(reading, named, low, high)]


def place_of(reading: Reading, hit: Hit) -> Range:
    """The characters of a trigger."""
    return reading.chars(hit.first, hit.end)


def _of_sentence(reading: Reading, named: Sequence[str], low: int, high: int) -> Iterator[Hit]:
    at = low
    while at < high:
        hit = _verb(reading, named, low, high, at) or _noun(reading, low, high, at)
        if hit:
            yield hit
        at = hit.end if hit else at + 1


def _verb(reading: Reading, named: Sequence[str], low: int, high: int, at: int) -> Hit | None:
    trigger = find_verb(reading.words, at, high, named) or _in_passive(reading, low, high, at)
    if trigger is None or at + trigger.words > high:
        return None
    end = max(at + trigger.words, (trigger.noun_at or 0) + 1)
    form = _form(reading, low, high, at, trigger)
    return Hit(trigger, at, end, form, at) if form else None


def _in_passive(reading: Reading, low: int, high: int, at: int) -> Trigger | None:
    """A verb that names an event by itself in a passive: "was | charged"."""
    done = find_passive(reading.words, at)
    passive = done is not None and done.form == "past" and is_passive(reading, low, at)
    return done if passive and _ends(reading, at + 1, high) else None


def _ends(reading: Reading, at: int, high: int) -> bool:
    return at >= high or reading.words[at] in _ENDS or reading.timed[at]


def _form(reading: Reading, low: int, high: int, at: int, trigger: Trigger) -> Form | None:
    """How a verb stands; None where the word is no verb here."""
    first = before_the_adverbs(reading, low, at)
    before = reading.words[first - 1] if first > low else ""
    return _FORMS[trigger.form](reading, low, high, at, trigger, before)


def _ing(reading: Reading, low: int, high: int, at: int, trigger: Trigger, before: str) -> Form | None:
    is_thing = at + 1 < high and reading.words[at + 1] in ("of", "and", ",", ".")
    if before in DETERMINERS or (before in PREPOSITIONS and trigger.noun_at is None and is_thing):
        return None
    return "active" if is_passive(reading, low, at) else "ing"


def _past(reading: Reading, low: int, high: int, at: int, trigger: Trigger, before: str) -> Form | None:
    if is_passive(reading, low, at) or reading.words[at + trigger.words : at + trigger.words + 1] == ["by"]:
        return "passive"
    if before in DETERMINERS or before in PREPOSITIONS or before.isdigit():
        return None
    together = before in _JOINTS and at - 2 > low and _is_done(reading, low, at - 2)
    return "passive" if together or _is_participle(reading, low, high, at, trigger) else "active"


def _is_done(reading: Reading, low: int, at: int) -> bool:
    """Whether the verb before "and" is a passive: "was tortured | and killed"."""
    return reading.words[at].endswith(("ed", "en")) and is_passive(reading, low, at)


def _base(reading: Reading, low: int, high: int, at: int, trigger: Trigger, before: str) -> Form | None:
    if trigger.lemma.partition("+")[0] in NOT_IN_PRESENT:
        return "active" if before in _MODALS else None
    if before == "to":
        return "bare"
    asked = reading.words[low] in AUXILIARIES and reading.words[high - 1] == "?"
    verbal = before in AUXILIARIES or before in SUBJECTS or before.endswith("s") or asked
    owned = before in DETERMINERS or before.endswith(("'s", "’s"))
    whole = at + trigger.words < high and reading.words[at + trigger.words] not in PREPOSITIONS
    certain = before in AUXILIARIES or before in SUBJECTS or trigger.noun_at is not None or whole
    return "active" if verbal and certain and not owned else None


def _present(reading: Reading, low: int, high: int, at: int, trigger: Trigger, before: str) -> Form | None:
    """A form in "-s", unless it is a plural: "Korea | summons an envoy"."""
    if before == "" or before in DETERMINERS or before in PREPOSITIONS or not before[:1].isalpha():
        return None
    adjective = before.endswith(("'s", "’s", "al", "ic", "ive", "ous", "an", "ed", "ing"))
    if adjective and not reading.printed(before_the_adverbs(reading, low, at) - 1)[:1].isupper():
        return None
    behind = at + trigger.words
    opens = behind < high and (
        reading.words[behind] in _OPENS_OBJECT
        or reading.printed(behind)[:1].isupper()
        or reading.words[behind].isdigit()
    )
    return "active" if trigger.noun_at is not None or opens else None


_FORMS: Final = {"ing": _ing, "past": _past, "base": _base, "s": _present}


def is_passive(reading: Reading, low: int, at: int) -> bool:
    """Whether a form of "be" or "get" stands before a verb, but for adverbs and times."""
    before = before_the_adverbs(reading, low, at) - 1
    return before >= low and reading.words[before] in _BE


def before_the_adverbs(reading: Reading, low: int, at: int) -> int:
    """Where the adverbs before a token begin."""
    while at > low and (_is_adverb(reading.words[at - 1]) or (reading.timed[at - 1] and at - 1 > low)):
        at -= 1
    return at


def before_the_group(reading: Reading, low: int, at: int) -> int:
    """Where adverbs, auxiliaries and what stands in brackets before a verb begin."""
    before = -1
    while before != at:
        before = at
        at = before_the_adverbs(reading, low, before_the_verb(reading, low, at))
        if tuple(reading.words[at - 2 : at]) == ("in", "turn"):
            at -= 2
        if at > low and reading.words[at - 1] == ")":
            at = next((index for index in range(at - 1, low, -1) if reading.words[index] == "("), at)
    return at


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word in ADVERBIALS or word == "not" or (word.endswith("ly") and word not in NO_ADVERBS)


def _is_participle(reading: Reading, low: int, high: int, at: int, trigger: Trigger) -> bool:
    """Whether a past form says what was done to somebody: "a doctor | sentenced to prison", "troops | deployed on"."""
    lemma = trigger.lemma.partition("+")[0]
    in_court = trigger.justice in _DONE_TO_IN_COURT
    leads_on = in_court and not PREPOSITIONS.isdisjoint(lemma.split("_")[1:])  # "a doctor | sentenced to"
    whole = trigger.words == 1 or leads_on or lemma.partition("_")[2] in _OUTCOMES  # "a man | stabbed to death"
    next_at = at + trigger.words
    parted = trigger.noun_at is not None and trigger.noun_at > next_at and not reading.timed[next_at]
    aside = trigger.noun_at is None or (parted and reading.words[next_at] in PREPOSITIONS)
    aside = aside or (lemma in NEVER_ALONE and trigger.noun_at is not None and trigger.noun_at < at)
    if not aside or lemma in _SUFFERERS or not whole:
        return False
    done = in_court or trigger.plover in _DONE_TO or trigger.other in _DONE_TO_OTHERWISE
    if lemma in NEVER_ALONE:
        done = lemma not in ONLY_TO or reading.words[at + 1 : at + 2] == ["to"]
    start = before_the_verb(reading, low, at)
    if not done or lemma in PREPOSITIONS_OF or not _WITH_SUBJECT.isdisjoint(reading.words[start:at]):
        return False
    behind = at + trigger.words
    if behind + 1 < high and reading.words[behind] in PREPOSITIONS and reading.words[behind + 1] in ABOUT:
        return False  # "killed | at least 75"
    return leads_on or _ends(reading, behind, high)


_OUTCOMES: Final = frozenset(("dead", "to_death", "hostage", "captive", "prisoner"))
"""What becomes of somebody, behind a verb of more than one word."""
_WITH_SUBJECT: Final = frozenset(("has", "have", "had", "to"))


def _noun(reading: Reading, low: int, high: int, at: int) -> Hit | None:
    trigger = find_noun(reading.words, at)
    if trigger is None or at + trigger.words > high:
        return None
    before = reading.words[at - 1] if at > low else ""
    if before in ("to", "will", "would", "not", "can", "could") or _is_part_of_name(reading, low, high, at, trigger):
        return None
    form, verb = _carried(reading, low, high, at) or ("noun", at)
    return Hit(trigger, at, at + trigger.words, form, verb)


def _carried(reading: Reading, low: int, high: int, at: int) -> tuple[Form, int] | None:
    """The verb that carries a noun, with nothing but what belongs to the noun between them."""
    for index in range(at - 1, max(low, at - 1 - _APART) - 1, -1):
        word = reading.words[index]
        if trigger := _light_verb(reading, index, at):
            form = _form(reading, low, high, index, trigger)
            return (form, index) if form else None
        if word in PREPOSITIONS | RELATIVES | SUBORDINATORS or word in (",", ".", ";", ":"):
            return None
    return None


def _light_verb(reading: Reading, index: int, noun: int) -> Trigger | None:
    for rest, form, lemma in _light_verbs().get(reading.words[index], ()):
        end = index + 1 + len(rest)
        if tuple(reading.words[index + 1 : end]) == rest and end <= noun:
            return Trigger(None, None, None, None, 1 + len(rest), form, lemma, noun)
    return None


@cache
def _light_verbs() -> dict[str, list[tuple[tuple[str, ...], Literal["base", "s", "past", "ing"], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], Literal["base", "s", "past", "ing"], str]]] = {}
    for lemma in LIGHT_VERBS.split():
        first, *rest = lemma.split("_")
        for word, form in inflect(first):
            table.setdefault(word, []).append((tuple(rest), form, lemma))
    return table


def _is_part_of_name(reading: Reading, low: int, high: int, at: int, trigger: Trigger) -> bool:
    """Whether a noun is written as a name is, in the midst of a sentence: "the Harbour | Attack Memorial"."""
    end = at + trigger.words
    near = {index for index in (at - 1, end) if low < index < high}
    return at > low and reading.printed(at)[:1].isupper() and any(reading.printed(one)[:1].isupper() for one in near)
