"""Whom something is said to: a statement in, the places of those who hear it out.

>>> from onrecord.extract.acts import SAYING
>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Ana Ruiz wrote in a note to clients."
>>> raw = RawStatement(((14, 22),), (23, 28), ((0, 12),), "")
>>> [text[slice(*it)] for it in addressees_of(lay_out(text), raw, SAYING)]
['clients']
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import Attribution, attribution_of, inside, sentence_of, tokens_of
from onrecord.extract.media import media_words, medium_word
from onrecord.extract.phrases import is_somebody, object_after
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue
from onrecord.lang.en.cues import (
    ADDRESSING,
    ADVERBS,
    AFTER_HEARER,
    AUXILIARIES,
    NO_HEARERS,
    NOT_TO_WHOM,
    PRONOUNS,
    PUBLISHED,
    SENT,
    SPEAKING,
    TELLS_A_CLAUSE,
    TO_WHOM,
)
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.lang.en.media import LATER

_TO_SOMEBODY: Final = frozenset(("demand", "ask", "propose", "warn", "praise"))
"""Acts whose content may begin with whom it is said to: "urged members | to wait"."""
_WRITING: Final = frozenset(("write", "speak", "talk", "say", "complain", "reply", "appeal"))
_ALWAYS: Final = frozenset(("thank", "congratulate", "apologise", "apologize"))
"""Whoever stands behind them hears it: "thanked | the crew", "apologised to | them"."""
_TOLD_TO: Final = frozenset(("say", "confirm", "admit", "announce", "deny"))
_NEAR: Final = 5
"""So many words stand at most between a cue and "to" whom it is said."""
_CLAUSE: Final = (PRONOUNS - {"it", "you"}) | {"but", "while"}
"""Behind them another clause goes on: "it rains, he said, but they went | to the coast"."""
_FAR: Final = 24


def addressees_of(reading: Reading, raw: RawStatement, cue: Cue, around: Attribution | None = None) -> list[Range]:
    """Whom it is said to: behind a cue that takes him ("told reporters"), behind "to" ("said to reporters", "in a
    letter to the mayor"); whom a passive has as its subject ("the jury was told"); or who has just been summoned.
    """
    if raw.cue is None or cue.act == "decline":
        return []
    if reading.text[slice(*raw.cue)].lower().endswith(" to"):
        return _written_to(reading, raw.cue)
    around = around or attribution_of(reading, raw)
    at = _verb_end(reading, raw.cue, cue)
    high = sentence_of(reading, raw.cue)[1]
    found = _hearer(reading, raw, cue, at, high) if cue.tells else None
    found = found or _to_somebody(reading, raw, around, at) or _at_the_head(reading, raw, cue, at)
    found = found or _addressed(reading, around) or _summoned(reading, raw, cue)
    return [found] if found else []


def _written_to(reading: Reading, cue: Range) -> list[Range]:
    """Behind a cue that ends in "to", somebody, not what is begun: "has written to the mayor", not "refused to go"."""
    low, end = tokens_of(reading, cue)
    verbs = [verb for at in range(low, end) if (verb := find_cue(reading.words, at))]
    place = _somebody(reading, end, sentence_of(reading, cue)[1])
    written = any(verb.lemma.removesuffix("_to") in _WRITING | _ALWAYS for verb in verbs)
    said = place and _is_of_people(reading, place) and any(verb.act in _TOLD_TO for verb in verbs)
    return [place] if place and (written or said) else []


def _is_of_people(reading: Reading, place: Range) -> bool:
    """``confirmed to | the Mercury``, ``admitted to | officers``; not "admitted to the theft"."""
    last = tokens_of(reading, place)[1] - 1
    return is_somebody(reading.words[last]) or reading.printed(last)[:1].isupper()


def _hearer(reading: Reading, raw: RawStatement, cue: Cue, at: int, high: int) -> Range | None:
    """The phrase right behind the cue; within what is said only where something is asked of it."""
    place = _somebody(reading, at, high, told=cue.lemma in TELLS_A_CLAUSE)
    if place is None or inside(place, raw.sources) or reading.text[slice(*place)] == "it":
        return None
    one = reading.words[tokens_of(reading, place)[0]] in ("a", "an")
    if one and cue.act in _TO_SOMEBODY and not _is_of_people(reading, place):
        return None  # "ordered a retreat to the coast"
    said = next((start for start, _ in raw.contents if place[0] < start < place[1]), None)
    if said is not None:
        return place[0], reading.ends[tokens_of(reading, (said, said + 1))[0] - 1]  # "reminded her | how it rained"
    if not inside(place, raw.contents):
        return place
    if cue.lemma in _ALWAYS:
        return place
    quoted = reading.quoted[tokens_of(reading, place)[0]]
    asked = cue.act in _TO_SOMEBODY and (quoted < 0 or quoted == reading.quoted[at - 1])
    _, end = tokens_of(reading, place)
    begins = next((one for one in range(end, high) if reading.words[one] not in ADVERBS), end)
    clause = end < high and reading.words[begins] in _CLAUSE | {"that", "how", "why"}
    told = cue.lemma in TELLS_A_CLAUSE and quoted < 0 and clause
    return place if told or (asked and end < high and _goes_on(reading, end, high)) else None


def _goes_on(reading: Reading, at: int, high: int) -> bool:
    """Whether behind a hearer stands what he is to do, or through what he hears it: "warned staff | in a leaflet"."""
    if reading.words[at] in AFTER_HEARER - {",", ".", ":"} | {"on", "who"}:
        return True
    near = range(at + 1, min(at + _NEAR, high))
    return reading.words[at] in ("in", "via", "by") and any(medium_word(reading, one, high)[0] for one in near)


def _somebody(reading: Reading, at: int, high: int, *, told: bool = False) -> Range | None:
    """The phrase that begins at a token, when it can be somebody; behind "told" every noun can be."""
    if at >= high or not (_may_hear(reading, at) or (told and _is_told(reading, at, high))):
        return None
    end = object_after(reading, at, high)
    end = next((index for index in range(at + 1, end) if _goes_on_telling(reading, index)), end)
    head = next((index for index in range(at + 1, end) if reading.words[index] == "of"), end) - 1
    if head >= at and reading.words[head] in NO_HEARERS and reading.printed(head).islower() and not told:
        return None
    while end > at + 1 and reading.timed[end - 1] and not reading.timed[at]:
        end -= 1  # "told state TV | late on Monday"
    while end > at + 1 and (reading.words[end - 1] in LATER or reading.words[end - 1] in ADVERBS):
        end -= 1
    return reading.chars(at, end) if end > at else None


def _goes_on_telling(reading: Reading, at: int) -> bool:
    """``to the mayor | asking why``, ``to customers | sent on Monday``; not "a news briefing"."""
    cue = find_cue(reading.words, at) if medium_word(reading, at, at + 1)[0] is None else None
    return reading.words[at] in PUBLISHED | SENT or (cue is not None and cue.form == "ing")


def _is_told(reading: Reading, at: int, high: int) -> bool:
    """``told | air traffic control``, ``told | 404 Media``."""
    number = reading.words[at].isdigit() and at + 1 < high and reading.printed(at + 1)[:1].isupper()
    return number or _is_a_noun(reading, at)


def _is_a_noun(reading: Reading, at: int) -> bool:
    small = DETERMINERS | PREPOSITIONS | SUBORDINATORS | RELATIVES | AUXILIARIES | ADVERBS
    return reading.words[at].isalpha() and reading.words[at] not in small and not reading.timed[at]


def _may_hear(reading: Reading, at: int) -> bool:
    """Whether a phrase that begins here can be somebody: a name, a pronoun, "the crowd", a plain plural."""
    word = reading.words[at]
    if reading.quoted[at] not in (-1, reading.quoted[max(0, at - 1)]) or not word[:1].isalpha():
        return False
    named = reading.printed(at)[:1].isupper() or word in DETERMINERS - {"this", "that", "these", "those", "any", "no"}
    return (
        named
        or word in PRONOUNS | {"him", "them", "us", "me", "her"}
        or (word.endswith("s") and not word.endswith("ss") and len(word) > 3)
        or word in ("people", "police", "parliament", "congress", "staff", "anyone", "everyone", "somebody")
        or (word.endswith("ing") and at + 1 < len(reading.words) and reading.words[at + 1].endswith("s"))
    )


def _to_somebody(reading: Reading, raw: RawStatement, around: Attribution, verb_end: int) -> Range | None:
    """Behind "to", soon after the verb or right behind the medium: "wrote in a note to clients"."""
    own = {at for place in raw.sources for at in range(*tokens_of(reading, place))}
    for low, high in around.runs():
        for at in range(low, high - 1):
            if reading.words[at] != TO_WHOM or reading.words[at - 1] in NOT_TO_WHOM or at in own:
                continue
            near = 0 <= at - verb_end <= _NEAR and not any(
                reading.words[index] in PREPOSITIONS | AUXILIARIES | _CLAUSE and reading.quoted[index] < 0
                for index in range(max(low, verb_end), at)
            )
            through = _behind_medium(reading, at)
            place = _somebody(reading, at + 1, high) or (_people(reading, at + 1, high) if through else None)
            if place and (near or through or _is_written(reading, at - 1)):
                return None if inside(place, (*raw.contents, *raw.sources)) else place
    return _in_cue(reading, raw)


def _people(reading: Reading, at: int, high: int) -> Range | None:
    """``a letter to | other deputy ministers``."""
    end = object_after(reading, at, high) if at < high and _is_a_noun(reading, at) else at
    return reading.chars(at, end) if end > at and is_somebody(reading.words[end - 1]) else None


def _at_the_head(reading: Reading, raw: RawStatement, cue: Cue, at: int) -> Range | None:
    """``apologised | to passengers for the delay``, ``apologised “without reserve” | to the crew``: what is said begins
    with whom it is said to, or has him behind its quotation.
    """
    if not raw.contents or cue.lemma not in _WRITING | _ALWAYS:
        return None
    low, high = tokens_of(reading, raw.contents[0])
    first = next((index for index in range(low, high) if reading.quoted[index] < 0), high)
    begins = low == at and first < high and reading.words[first] == TO_WHOM
    return _somebody(reading, first + 1, high) if begins else None


def _addressed(reading: Reading, around: Attribution) -> Range | None:
    """``Addressing the crowd, Hale said``; who is at a gathering is told through it."""
    for low, high in (*around.between, *around.before):
        for at in range(low, high - 1):
            if reading.words[at] in ADDRESSING and (place := _somebody(reading, at + 1, high)):
                end = tokens_of(reading, place)[1]
                return None if medium_word(reading, end - 1, end)[0] else place
    return None


def _is_written(reading: Reading, at: int) -> bool:
    """Whether a verb of saying stands at a token: "has written | to the council"."""
    if reading.words[at] in SPEAKING:
        return True
    verb = find_cue(reading.words, at)
    return verb is not None and verb.act == "say" and verb.form == "past"


def _in_cue(reading: Reading, raw: RawStatement) -> Range | None:
    """Within a cue of several words: "has written to the mayor asking"."""
    if raw.cue is None:
        return None
    low, end = tokens_of(reading, raw.cue)
    at = next((at for at in range(low, end) if reading.words[at] == TO_WHOM), end)
    if at > low and reading.words[at - 1] in NOT_TO_WHOM:
        return None
    verbs = (index for index in range(at + 2, end) if (cue := find_cue(reading.words, index)) and cue.form == "ing")
    if at >= end:
        return None
    place = _somebody(reading, at + 1, next(verbs, sentence_of(reading, raw.cue)[1]))
    direct = _is_written(reading, at - 1) or _behind_medium(reading, at)
    return place if place and (direct or _is_of_people(reading, place)) else None


def _behind_medium(reading: Reading, at: int) -> bool:
    """Whether a letter or the like stands right before a token, or before "sent"."""
    before = at - 1 - (reading.words[at - 1] in SENT)
    return before >= 0 and any(len(words) == 1 for words, _ in media_words().get(reading.words[before], ()))


def _summoned(reading: Reading, raw: RawStatement, cue: Cue) -> Range | None:
    """``called in the envoy and urged``: who was called hears what is said."""
    if raw.cue is None or not raw.sources or cue.act not in _TO_SOMEBODY:
        return None
    first, _ = tokens_of(reading, raw.cue)
    _, low = tokens_of(reading, raw.sources[0])
    if not 0 < first - low <= _FAR or reading.words[first - 1] != "and":
        return None
    words = reading.words
    behind = low + 2 if words[low : low + 2] == ["called", "in"] else low + 1 if words[low] == "summoned" else None
    return _somebody(reading, behind, first) if behind else None


def verb_of(reading: Reading, place: Range) -> tuple[int, Cue] | None:
    """The first verb of a cue that may have more words, with its token."""
    low, high = tokens_of(reading, place)
    return next(((at, cue) for at in range(low, high) if (cue := find_cue(reading.words, at))), None)


def _verb_end(reading: Reading, place: Range, cue: Cue) -> int:
    """Behind the verb of a cue that may have more words than its verb: "told reporters", "has written to"."""
    low, high = tokens_of(reading, place)
    verbs = ((at, find_cue(reading.words, at)) for at in range(low, high))
    ends = (at + verb.words for at, verb in verbs if verb and (verb.lemma, verb.words) == (cue.lemma, cue.words))
    return next(ends, high)
