"""Statements by rule: a text laid out in, sources, cues and contents out. Works without anything learned.

Each cue outside quotations is looked at with what stands to its left and right: ``S said that C``, ``C, S said``,
``"C," said S``, ``According to S, C``. Where form does not decide, nothing is given.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Mayor Ana Ruiz said on Monday. She urged people to stay at home."
>>> for raw in find_by_rule(lay_out(text)):
...     print([text[slice(*it)] for it in (*raw.sources, raw.cue, *raw.contents)])
['Mayor Ana Ruiz', 'said', 'The dam held']
['She', 'urged', 'to stay at home']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extract.attribution import tokens_of
from onrecord.extract.going_on import go_on
from onrecord.extract.phrases import first_subject, is_somebody, object_after, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue
from onrecord.lang.en.cues import (
    ADVERBS,
    AFTER_HEARER,
    ANSWERS,
    ASIDES,
    AUXILIARIES,
    CLAIM_NOUNS,
    NOUNS,
    PRONOUNS,
    PUBLISHED,
    SPEAKERS,
    TELLS_A_CLAUSE,
)
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES, SUBORDINATORS

_PASSIVE: Final = frozenset("is are was were be been being".split())
_MEDIA_HEADS: Final = frozenset("in on at via during through".split())
_ENDINGS: Final = frozenset(".!?;,:")
_MENTAL: Final = frozenset(("believe", "predict", "agree"))
_LONG: Final = 3
"""Words that a content without quotation marks has at least."""


class _Place(NamedTuple):
    """A cue in its sentence."""

    cue: Cue
    at: int
    """Its first token."""
    end: int
    low: int
    """First token of the sentence."""
    high: int


def find_by_rule(reading: Reading) -> list[RawStatement]:
    """All statements that form gives away, in reading order."""
    found = [raw for low, high in reading.sentences for raw in _of_sentence(reading, low, high)]
    ordered = sorted(found, key=lambda raw: raw.contents or ((raw.cue or (0, 0)),))
    return go_on(reading.quotations, reading.text, ordered)


def _of_sentence(reading: Reading, low: int, high: int) -> Iterator[RawStatement]:
    yield from _according_to(reading, low, high)
    said = None
    for at in range(low, high):
        cue = find_cue(reading.words, at) if reading.quoted[at] < 0 else None
        if cue and _is_verb(reading, cue, at, low, high):
            raw = _statement(reading, _Place(cue, at, at + cue.words, low, high), said)
            if raw:
                yield raw
                said = raw


def _is_verb(reading: Reading, cue: Cue, at: int, low: int, high: int) -> bool:
    """Whether the word at ``at`` is a finite or participial verb, not a noun and not an infinitive."""
    before = reading.words[at - 1] if at > low else ""
    after = reading.words[at + cue.words] if at + cue.words < high else ""
    other = before in DETERMINERS - ADVERBS or before in ("of", "no", "-") or before.endswith(("’s", "'s"))
    other = other or _is_in_a_title(reading, at, low, high)
    other = other or (reading.words[at] in _PARTICIPLES and before not in _HAVE | _PASSIVE | ADVERBS)
    other = other or (cue.act == "find" and at > low and _verb_of_saying(reading, at - 1))  # "a photo he said | showed"
    if other or (cue.form == "past" and before in _ELLIPSIS) or not _takes(cue, after, before):
        return False
    if cue.needs_words and not _has_words(reading, cue, at, low, high):
        return False
    if cue.form == "base":
        return before in PRONOUNS - {"he", "she", "it"} or before in _PLURAL_SPEAKERS
    if cue.form == "ing":
        if cue.lemma in _NO_PARTICIPLE:
            return False
        return before in (",", "and", "while", "as") or before in _PASSIVE
    if reading.words[at] in _ADJECTIVES:
        return before in PRONOUNS or before in _HAVE or reading.printed(at - 1)[:1].isupper()
    if reading.words[at] in NOUNS:
        return after in ("that", "to") or before in PRONOUNS or _is_behind_all(reading, cue, at, low, high)
    return True


def _is_behind_all(reading: Reading, cue: Cue, at: int, low: int, high: int) -> bool:
    """``It may rain, | a new study reports.``: the verb of one who speaks, at the end of what he says."""
    subject = subject_before(reading, low, at) if cue.form == "s" else None
    ends = at + cue.words >= high or reading.words[at + cue.words] in _ENDINGS
    if subject is None or not ends or subject[0] - 1 <= low or reading.words[subject[0] - 1] != ",":
        return False
    first, stop = subject
    single = stop == at and not reading.words[stop - 1].endswith("s")
    speaks = reading.words[stop - 1] in SPEAKERS or is_somebody(reading.words[stop - 1])
    return single and speaks and (reading.words[first] in DETERMINERS or reading.printed(first)[:1].isupper())


def _is_in_a_title(reading: Reading, at: int, low: int, high: int) -> bool:
    """Whether a verb has a capital where the words around have none: "in her memoir, The Truths We Hold"."""
    if at == low or reading.printed(at).islower() or reading.printed(at).isupper():
        return False
    small = sum(reading.printed(index).islower() and len(reading.words[index]) > _LONG for index in range(low, high))
    return small > _LONG


_ELLIPSIS: Final = frozenset("when if unless than".split())
"""Before a participle without a subject: "when asked", "than expected"."""


def _has_words(reading: Reading, cue: Cue, at: int, low: int, high: int) -> bool:
    """Whether a quotation stands beside the cue at token ``at`` or its subject, or "that" or a colon behind it."""
    end = at + cue.words
    if end < high and reading.words[end] in ("that", ":"):
        return True
    if cue.takes_object and any(reading.quoted[index] >= 0 for index in range(end, min(end + _NEAR, high))):
        return True
    subject = subject_before(reading, low, at)
    before = (first - 1 for first in (at, *(subject[:1] if subject else ())) if first > low)
    return any(_is_saying(reading, index) for index in (*before, end) if index < high)


def _is_saying(reading: Reading, at: int) -> bool:
    """Whether the token belongs to a quotation of some length, not to a word that the writer keeps at a distance."""
    number = reading.quoted[at]
    if number < 0:
        return False
    quotation = reading.quotations[number]
    return reading.text.count(" ", quotation.inner_start, quotation.inner_end) + 1 >= _LONG


_NEAR: Final = 6
"""So many words at most stand between a cue and a quotation that its object holds."""


def _takes(cue: Cue, after: str, before: str = "") -> bool:
    """Whether the word behind the cue lets it be one: "called in", "found a boat", "refused to move" speak of deeds."""
    if cue.lemma == "call":
        return before in _HAVE or after not in ("in", "off", "up", "back", "out", "to", "the")
    if cue.lemma in ("decline_to", "refuse_to"):
        return after in ANSWERS
    if cue.lemma == "find":
        return after in _FINDINGS
    if (cue.lemma == "tell" and after == "to") or (cue.lemma == "thank" and after == "to"):
        return False
    if cue.lemma == "write" and after in DETERMINERS:
        return before in _CLOSING or before == ","
    return cue.act != "decline"


_FINDINGS: Final = frozenset("that no little".split())
_PARTICIPLES: Final = frozenset("written spoken sworn foreseen known shown given taken sung".split())
"""Past forms that need "have" before them: "relies on | written answers"."""
_HAVE: Final = frozenset("has have had".split())
_ADJECTIVES: Final = frozenset(
    "known called expected considered supposed intended planned wanted estimated read".split()
)
"""Past forms that stand behind their noun as adjectives do: "a boat called Ada"."""

_NO_PARTICIPLE: Final = frozenset("claim show find support oppose plan read call consider offer rule".split())
"""Their participles speak of deeds, as in "claiming a victory"."""

_PLURAL_SPEAKERS: Final = frozenset(word for word in SPEAKERS if word.endswith("s")) | {"police", "authorities"}


def _statement(reading: Reading, place: _Place, said: RawStatement | None) -> RawStatement | None:
    """What the cue at a place announces.

    Args:
        reading: the text.
        place: the cue in its sentence.
        said: the statement before it in the sentence; who "adds" something is who said that.
    """
    if _is_passive(reading, place):
        return None
    cue = reading.chars(place.at, place.end)
    if aside := _of_an_aside(reading, place):
        claim, speaker = aside
        return RawStatement((reading.chars(*speaker),), cue, (reading.chars(*claim),), _rule(place))
    contents = _contents(reading, place)
    if not contents and place.cue.act == "plead" and (source := _source(reading, place)):
        return RawStatement((reading.chars(*source),), cue, (), _rule(place))
    if contents and said and place.cue.form == "ing" and said.sources:
        return RawStatement(said.sources, cue, contents, _rule(place))
    source = _source(reading, place)
    told = said is not None and any(start <= cue[0] < end for start, end in said.contents)
    if not contents or not _may_be(reading, place, source, contents, told=told):
        return None
    sources = (reading.chars(*source),) if source else ()
    return RawStatement(sources, cue, contents, _rule(place))


def _of_an_aside(reading: Reading, place: _Place) -> tuple[Range, Range] | None:
    """``Hale accused the firm of theft, | a claim | the firm | denies``: what takes it up, and who answers it."""
    words, subject = reading.words, subject_before(reading, place.low, place.at)
    if subject is None:
        return None
    first, end = subject
    before = first - 1 - (words[first - 1] in ("that", "which"))
    noun = before if words[before] in CLAIM_NOUNS else first + 1
    source = first if noun == before else noun + 1
    if noun - 2 <= place.low or words[noun - 2] != "," or words[noun - 1] not in ("a", "an"):
        return None
    opens = source < end and (words[source] in DETERMINERS | PRONOUNS or reading.printed(source)[:1].isupper())
    return ((noun - 1, noun + 1), (source, end)) if words[noun] in CLAIM_NOUNS and opens else None


def _rule(place: _Place) -> str:
    return f"the cue “{place.cue.lemma.replace('_', ' ')}”"


def _may_be(reading: Reading, place: _Place, source: Range | None, contents: tuple[Range, ...], *, told: bool) -> bool:
    """Whether somebody can have said that: a source that speaks, or words between quotation marks. Within what another
    says (told), every noun for people speaks.
    """
    if any(reading.text[start - 1 : start] in _OPENING for start, _ in contents if start):
        return source is not None or place.cue.act not in _MENTAL
    if source is None:
        return False
    words = reading.words[slice(*source)]
    if place.cue.lemma in ("say", "tell"):
        return words[0] not in AUXILIARIES
    speaks = any(word in PRONOUNS or word in SPEAKERS for word in words) or any(
        reading.printed(index)[:1].isupper() for index in range(*source) if words != ["i"]
    )
    return (speaks or (told and is_somebody(words[-1]))) and words[0] not in AUXILIARIES


_OPENING: Final = frozenset('“"„«‘')


def _is_passive(reading: Reading, place: _Place) -> bool:
    at = place.at
    while at > place.low and reading.words[at - 1] in ADVERBS:
        at -= 1
    return place.cue.form == "past" and at > place.low and reading.words[at - 1] in _PASSIVE


def _source(reading: Reading, place: _Place) -> Range | None:
    """Before the cue; behind it where it is turned round: ``"C," said S``; else the subject of the sentence."""
    words, at = reading.words, place.at
    if _turned(reading, place):
        end = object_after(reading, place.end, place.high)
        return (place.end, end) if end > place.end else None
    direct = subject_before(reading, place.low, at)
    if direct and place.cue.form != "ing" and words[at - 1] not in ("and", "or", "but"):
        return direct
    return first_subject(reading, place.low, at) or direct


_NEVER_TURNED: Final = frozenset("tell inform notify brief".split())
"""Behind them stands who hears it: "told the Mercury"."""


def _turned(reading: Reading, place: _Place) -> bool:
    """Whether the source stands behind the cue, and no clause behind it."""
    before = place.at - 1
    if place.cue.lemma in _NEVER_TURNED:
        return False
    if before < place.low or place.end >= place.high or place.cue.form not in ("past", "s"):
        return False
    after = reading.words[place.end]
    if reading.words[before] == "," and not is_whole(reading, place.low, before + 2) and place.cue.takes_object:
        return False  # "Its head, Ana Ruiz, | accused the firm": no clause stands before
    opens = reading.printed(place.end)[:1].isupper() or after in DETERMINERS or after in PRONOUNS or after in SPEAKERS
    if not opens or not (reading.quoted[before] >= 0 or reading.words[before] == ","):
        return False
    end = object_after(reading, place.end, place.high)
    if any(reading.words[at] in PAST_FORMS for at in range(place.end, end)):
        return False
    if reading.words[before] == "," and any(_is_past(reading, at) for at in range(place.end + 2, end)):
        return False  # "Hale, known as the Heron, says | the dam cracked": a clause, nobody who speaks
    alone = (
        end >= place.high or reading.words[end] in _ENDINGS or reading.words[end] in PREPOSITIONS or reading.timed[end]
    )
    relative = end < place.high and reading.words[end] in ("who", "as", "when", "—", "–", "-", "(")
    return (alone or relative) and _left_content(reading, place.low, before + 1) is not None


def _is_past(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    after_noun = reading.words[at - 1] not in DETERMINERS | {"and", "-"}
    return reading.printed(at).islower() and word.endswith("ed") and len(word) > 4 and after_noun


def _contents(reading: Reading, place: _Place) -> tuple[Range, ...]:
    """A quotation to the left with what may go on to the right; a clause to the right; a clause to the left."""
    turned = _turned(reading, place)
    source = None if turned else subject_before(reading, place.low, place.at)
    if reading.words[place.end : place.high] == [":"]:
        return _on_the_next_line(reading, place.high)
    if both := _around(reading, place, source):
        return both
    left = _left_content(reading, place.low, source[0] if source else place.at)
    right = _right_content(reading, place, object_after(reading, place.end, place.high) if turned else place.end)
    if left and reading.text[left[1] : left[1] + 1] in _CLOSING:
        return (left, right) if right and reading.text[right[1] : right[1] + 1] in _CLOSING else (left,)
    chosen = left if turned or (right and left and _tells_how(reading, place, right)) else right or left
    return (chosen,) if chosen else ()


def _tells_how(reading: Reading, place: _Place, right: Range) -> bool:
    """``The port will close, a clerk confirmed | by email``: what is said stands before, how it was said behind."""
    source = subject_before(reading, place.low, place.at)
    comma = source[0] - 1 if source else place.low
    behind, _ = tokens_of(reading, right)
    alone = reading.words[comma] == "," and is_whole(reading, place.low, comma + 1)
    return alone and reading.words[behind] in _HOW and reading.quoted[behind] < 0


_HOW: Final = frozenset(("at", "by", "during", "in", "on", "through", "via"))
"""They open the words for the medium, the place and the time of what is said."""


_CLOSING: Final = frozenset('”"»“’')


def _around(reading: Reading, place: _Place, source: Range | None) -> tuple[Range, ...]:
    """``The plan, Hale said, was to sell the port``: what is said goes on behind the cue."""
    comma = source[0] - 1 if source else place.low
    behind = place.end + 1
    if comma <= place.low or reading.words[comma] != "," or reading.words[place.end : behind] != [","]:
        return ()
    waits = reading.words[comma - 1] in AUXILIARIES or is_verb_phrase(reading, behind, place.high)
    if not waits or is_whole(reading, place.low, comma + 1) or reading.quoted[comma - 1] >= 0:
        return ()
    return reading.chars(place.low, comma), reading.chars(behind, end_of_clause(reading, behind - 1, place.high))


def _on_the_next_line(reading: Reading, at: int) -> tuple[Range, ...]:
    """The quotation with which the next sentence begins: "Hale said:", and then a line of his words."""
    number = reading.quoted[at] if at < len(reading.quoted) else -1
    if number < 0 or reading.quotations[number].start != reading.starts[at]:
        return ()
    return ((reading.quotations[number].inner_start, reading.quotations[number].inner_end),)


def _right_content(reading: Reading, place: _Place, start: int) -> Range | None:
    if taken_up := _taken_up(reading, place):
        return taken_up
    at = _over_adjuncts(reading, place, start)
    if at >= place.high or reading.words[at] == ";":
        return None
    if reading.quoted[at] >= 0 and reading.words[at] not in DETERMINERS:
        quotation = reading.quotations[reading.quoted[at]]
        if quotation.start == reading.starts[at]:
            return quotation.inner_start, quotation.inner_end
    relative = place.at > place.low and reading.words[place.at - 1] in ("who", "which")
    end = end_of_clause(reading, at, place.high, relative=relative)
    least = reading.words[at + 1 : at + 2] in (["least"], ["most"], ["fact"], ["addition"], ["no"])
    if reading.words[at] in _NO_CLAUSE and not place.cue.takes_object and not least:
        return None
    if end - at < _LONG and not (place.cue.takes_object and end > at):
        return None
    if (end == at + 1 and reading.words[at] in ("it", "him", "her", "them")) or reading.words[at] == "and":
        return None
    participle = reading.words[at].endswith("ing") and reading.words[at - 1] == ","
    return None if reading.words[at] in AUXILIARIES - {"to"} or participle else reading.chars(at, end)


def _taken_up(reading: Reading, place: _Place) -> Range | None:
    """A pronoun that takes up what was said before: "denied | it", "confirmed | it | on Monday", "denied | that"."""
    at, words = place.end, reading.words
    if place.cue.act not in ANSWERING or at >= place.high or words[at] not in _IT:
        return None
    behind = at + 1
    alone = behind >= place.high or words[behind] in (".", "!", "?", ";", "and", "but")
    aside = words[at] != "that" and not alone and (reading.timed[behind] or words[behind] in PREPOSITIONS | {","})
    return reading.chars(at, behind) if alone or aside else None


def takes_it_up(reading: Reading, raw: RawStatement) -> bool:
    """Whether somebody denies, confirms or admits no more than "it", "this", "that".

    >>> from onrecord.extract.reading import lay_out
    >>> reading = lay_out("Ana Ruiz denied it.")
    >>> takes_it_up(reading, RawStatement(((0, 8),), (9, 15), ((16, 18),), ""))
    True
    """
    if raw.cue is None or not raw.sources or len(raw.contents) != 1:
        return False
    _, end = tokens_of(reading, raw.cue)
    cue = find_cue(reading.words, end - 1)
    what = reading.text[slice(*raw.contents[0])].lower()
    return cue is not None and cue.act in ANSWERING and what in _IT


_IT: Final = frozenset(("it", "this", "that"))
ANSWERING: Final = frozenset(("deny", "confirm", "admit"))
"""Acts that answer what somebody said before."""
_NO_CLAUSE: Final = PREPOSITIONS - set("to despite over under without".split()) | {"as"}


def _over_adjuncts(reading: Reading, place: _Place, at: int) -> int:
    """The token where the content begins: behind the person addressed, times, media, commas and ``that``."""
    high, words = place.high, reading.words
    if place.cue.tells and at == place.end:
        at = _behind_hearer(reading, place, at)
    if place.cue.lemma in _TO_CONTENT and not (words[at : at + 1] == ["to"] and _that_follows(reading, at, high)):
        without = high if place.cue.act == "plead" else at
        return next((index + 1 for index in range(at, min(at + 12, high)) if words[index] == "to"), without)
    while at < high:
        if words[at] in ("that", ",", ":") or (reading.timed[at] and not _goes_on_as_subject(reading, at, high)):
            at += 1
        elif reading.quoted[at] < 0 and _is_aside(reading, at) and _that_follows(reading, at, high):
            at = _that_follows(reading, at, high)
        else:
            break
    return at


def _behind_hearer(reading: Reading, place: _Place, at: int) -> int:
    """Behind the person addressed; ``at`` where the phrase is what is said: "urged a withdrawal"."""
    end = object_after(reading, at, place.high)
    if place.cue.lemma in TELLS_A_CLAUSE or end >= place.high or reading.words[end] in AFTER_HEARER:
        return end if end < place.high else at
    told = (
        reading.words[end] in PRONOUNS and reading.words[end - 1].endswith("s") and end > at
    )  # "warns fans they lose"
    return end if told or reading.quoted[end] >= 0 or reading.timed[end] else at


def _is_aside(reading: Reading, at: int) -> bool:
    """Whether a medium or somebody who is spoken to may begin here."""
    return reading.words[at] in _MEDIA_HEADS or reading.words[at : at + 2] in _TO_SOMEBODY


_TO_SOMEBODY: Final = (["to", "the"], ["to", "a"], ["to", "an"], ["to", "police"], ["to", "reporters"])


def _goes_on_as_subject(reading: Reading, at: int, high: int) -> bool:
    """Whether a time is what the content speaks of: "said Monday was the day"."""
    while at < high and reading.timed[at]:
        at += 1
    return at < high and reading.words[at] in AUXILIARIES


_TO_CONTENT: Final = frozenset("plead_guilty plead_not_guilty plead_no_contest admit confess own_up".split())


def _that_follows(reading: Reading, at: int, high: int) -> int:
    """Behind an adjunct like ``on Monday that``: the token of ``that`` or of a quotation; 0 where none follows soon."""
    for index in range(at + 1, min(at + 24, high)):
        if reading.words[index] in ("that", ":"):
            return index if index < at + 10 else 0
        if reading.quoted[index] >= 0:
            return index if reading.words[index - 1] == "," else 0
        if reading.words[index] in _ENDINGS - {","} or reading.words[index] in AUXILIARIES:
            break
    return 0


def end_of_clause(reading: Reading, at: int, high: int, *, relative: bool = False) -> int:
    """Where the content ends: the sentence, or what tells of another statement.

    Args:
        reading: the text.
        at: first token of the content.
        high: behind the last token of the sentence.
        relative: the statement stands in a relative clause, which a comma ends.
    """
    for index in range(at + 1, high - 1):
        if reading.quoted[index] < 0 and (
            (reading.words[index] == "," and (relative or _another_begins(reading, index + 1, high)))
            or (reading.words[index] in ("and", "while", "but") and _verb_of_saying(reading, index + 1))
            or (
                reading.words[index] == ";"
                and any(_verb_of_saying(reading, at_) for at_ in range(index, min(index + 12, high)))
            )
            or (reading.words[at] == "to" and reading.words[index] in _TELLS_OF_THE_MAIN_VERB)
        ):
            return index
    while high > at and reading.words[high - 1] in _ENDINGS:
        high -= 1
    return high


_TELLS_OF_THE_MAIN_VERB: Final = frozenset("after amid following despite".split())
"""Behind an infinitive they tell when somebody vowed, not what: "vowed to rebuild it after the flood"."""


def _another_begins(reading: Reading, at: int, high: int) -> bool:
    """Whether another statement, or the attribution of this one, begins behind a comma."""
    words = reading.words
    cue = find_cue(words, at)
    if (cue and cue.form == "ing" and cue.lemma not in _NO_PARTICIPLE) or words[at : at + 2] == ["according", "to"]:
        return True
    if words[at] == "while" or (words[at] in ("and", "but") and words[at + 1 : at + 2] != ["that"]):
        return any(_verb_of_saying(reading, index) for index in range(at + 1, min(at + 6, high)))
    tail = next((i for i in range(at, min(at + 12, high)) if words[i] == ","), min(high, at + 12))
    return any(_verb_of_saying(reading, index) for index in range(at + 1, tail)) and tail >= high - 1


def _verb_of_saying(reading: Reading, at: int) -> bool:
    cue = find_cue(reading.words, at) if at < len(reading.words) and reading.quoted[at] < 0 else None
    return cue is not None and cue.form == "past" and cue.act not in _MENTAL and _takes(cue, "that")


def _left_content(reading: Reading, low: int, before: int) -> Range | None:
    """What ends with a comma or a quotation mark right before token ``before``."""
    last = before - 1
    if last <= low:
        return None
    if reading.quoted[last] >= 0:
        quotation = reading.quotations[reading.quoted[last]]
        return (quotation.inner_start, quotation.inner_end) if quotation.end == reading.ends[last] else None
    if reading.words[last] != "," or last - low < _LONG or _is_aside_before(reading, low, last):
        return None
    return reading.chars(low, last)


def _is_aside_before(reading: Reading, low: int, comma: int) -> bool:
    """``In an interview``, ``When they left``: when or where it was said, no clause that somebody says."""
    first = reading.words[low]
    if first not in ASIDES or "," in reading.words[low:comma]:
        return False
    verbs = sum(_may_be_verb(reading, at) for at in range(low, comma))
    return verbs < (2 if first in SUBORDINATORS else 1)


def _according_to(reading: Reading, low: int, high: int) -> Iterator[RawStatement]:
    """``According to S, C``, ``C, according to S`` and ``C, according to S, C``."""
    for at in range(low, high - 2):
        if reading.words[at] != "according" or reading.words[at + 1] != "to" or reading.quoted[at] >= 0:
            continue
        source, contents = _before_it(reading, at, high) if at == low else _behind_it(reading, low, at, high)
        contents = [_without_comma(reading, *content) for content in contents]
        if source[0] < source[1] and sum(end - start for start, end in contents) >= _LONG:
            yield RawStatement(
                (reading.chars(*source),),
                reading.chars(at, at + 2),
                tuple(reading.chars(*content) for content in contents if content[0] < content[1]),
                "the phrase “according to”",
            )


def _before_it(reading: Reading, at: int, high: int) -> tuple[Range, list[Range]]:
    """``According to S, C``; who S is stands between commas: "According to Hale, head of the port, it closes"."""
    stop = _comma(reading, at + 2, high)
    behind = _comma(reading, stop + 1, high)
    first = behind + 1 if behind < high and _tells_who(reading, stop + 1, behind) else stop + 1
    return (at + 2, stop), [(first, end_of_clause(reading, first - 1, high))]


def _behind_it(reading: Reading, low: int, at: int, high: int) -> tuple[Range, list[Range]]:
    """``C, according to S``; between commas C goes on behind it: "The pier, according to Hale, will close"."""
    stop = _comma(reading, at + 2, high)
    if reading.quoted[at - 1] >= 0 and stop + 1 < high and reading.quoted[stop + 1] >= 0:
        first, second = (reading.quotations[reading.quoted[index]] for index in (at - 1, stop + 1))
        places = [(one.inner_start, one.inner_end) for one in (first, second)]
        return (at + 2, stop), [tokens_of(reading, place) for place in places]
    if reading.words[at - 1] == "," and reading.words[low] in ASIDES and _is_aside_before(reading, low, at - 1):
        return (at + 2, stop), [(low, at), (stop + 1, end_of_clause(reading, stop, high))]
    if reading.words[at - 1] == "," and is_verb_phrase(reading, stop + 1, high) and not is_whole(reading, low, at):
        return (at + 2, stop), [(low, at), (stop + 1, end_of_clause(reading, stop, high))]
    end = stop if _goes_on_behind(reading, stop, high) else end_of_clause(reading, at + 2, high)
    return (at + 2, end), [(low, at)]


def _comma(reading: Reading, at: int, high: int) -> int:
    return next((index for index in range(at, high) if reading.words[index] == ","), high)


def _tells_who(reading: Reading, low: int, high: int) -> bool:
    """``head of the port``, ``a teacher in Osk``, ``who led the inquiry``, ``55``, ``published on Monday``."""
    first = reading.words[low]
    if first in RELATIVES - {"what"} or first in PUBLISHED or (high == low + 1 and first.isdigit()):
        return True
    head = next((at for at in range(low, high) if reading.words[at] in PREPOSITIONS), high) - 1
    is_a_role = head >= low and is_somebody(reading.words[head]) and first not in DETERMINERS - {"a", "an"}
    return is_a_role and not any(_may_be_verb(reading, at) for at in range(low, high))


def is_verb_phrase(reading: Reading, low: int, high: int) -> bool:
    """Whether a clause without its subject begins here: "will close in May", "doubled since"."""
    while low < high and reading.words[low] in ADVERBS:
        low += 1
    return low < high and reading.quoted[low] < 0 and _may_be_verb(reading, low)


def is_whole(reading: Reading, low: int, high: int) -> bool:
    """Whether there is a verb in what stands before, so that nothing is missing; "have" at its end waits for one."""
    return any(_may_be_verb(reading, at) for at in range(low, high - 2))


def _may_be_verb(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if word in AUXILIARIES - {"to"} or word in PAST_FORMS:
        return True
    return reading.printed(at).islower() and word.endswith("ed") and len(word) > _LONG


def _goes_on_behind(reading: Reading, comma: int, high: int) -> bool:
    """Whether "and" with a clause follows: "..., according to the plan, and the last stone follows in May"."""
    return comma + 2 < high and reading.words[comma + 1] in ("and", "but", "or", "while")


def _without_comma(reading: Reading, first: int, end: int) -> Range:
    while end > first and reading.words[end - 1] == ",":
        end -= 1
    return first, end
