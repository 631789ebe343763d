"""A statement whose content reaches too far in, the same with the words that are said out: no sentence of the writer
behind it, none of his words before a quotation.

>>> from onrecord.extract.reading import lay_out
>>> text = "Orr notes the port is small. But, that aside, he stays."
>>> raw = within_bounds(lay_out(text), RawStatement(((0, 3),), (4, 9), ((10, 44),), "encoder", 0.7))
>>> [text[start:end] for start, end in raw.contents]
['the port is small']
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from onrecord.annotate.quotations import Quotation
from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.clauses import is_thing, may_be_finite
from onrecord.extract.cue_rules import end_of_clause
from onrecord.extract.media import medium_word
from onrecord.extract.own_subject import puts_in
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import AUXILIARIES, BEGINS_CLAUSE, CLAIM_NOUNS, GOES_ON_WITH, LEADS_IN, PRONOUNS
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES

_NO_WORDS: Final = ":–—- "
_LOOSE: Final = frozenset((",", ";", "which", "who", "whom", "whose"))
_INTO_MEDIUM: Final = frozenset(("in", "on", "at", "via", "during"))
_WAITING: Final = frozenset(("after", "before", "when", "while"))
_DASHES: Final = frozenset(("—", "–", "-", "--"))
_MARKS: Final = frozenset('“”"„«»‘')
_GAP: Final = 12
"""So many words at most were lost between two pieces of one clause."""
_NEAR: Final = 32
"""So many places that begin earlier are looked at for one that holds the rest of a quotation."""
_FEW: Final = 6
"""So many words behind an adverbial are looked at for a medium."""


def within_bounds(reading: Reading, raw: RawStatement) -> RawStatement:
    """Cut each content to what is said, and give a clause back what was cut off at its end."""
    if raw.cue is None:
        return raw
    cue = raw.cue
    contents = (_bounded(reading, place, cue, number) for number, place in enumerate(raw.contents))
    kept = [place for place in contents if place[0] < place[1] and not _only_leads(reading, place)]
    kept = [place for place in kept if not _strays(reading, place, cue)] or kept
    raw = raw._replace(contents=tuple(_joined(reading, kept, cue)) or raw.contents)
    return raw._replace(contents=_with_its_end(reading, raw)) if len(raw.contents) == 1 else raw


def _only_leads(reading: Reading, place: Range) -> bool:
    return all(reading.words[at] in LEADS_IN for at in range(*tokens_of(reading, place)))


def _strays(reading: Reading, place: Range, cue: Range) -> bool:
    """Whether a piece in another sentence of the same line is the writer's own words: nobody is said to have said it.
    What stands on lines of its own may be a list of what is said.
    """
    first, end = sentence_of(reading, cue)
    low, high = tokens_of(reading, place)
    before, behind = sorted((place, cue))
    if (first < high and low < end) or "\n" in reading.text[before[1] : behind[0]]:
        return False
    printed = reading.text[max(0, place[0] - 2) : place[1] + 2]
    marked = "''" in printed or any(mark in printed for mark in _MARKS)
    return not marked and all(reading.quoted[at] < 0 for at in range(low, high))


def _joined(reading: Reading, places: list[Range], cue: Range) -> list[Range]:
    """``it was on time, | as it had been slow | to go``: behind a cue one clause is one piece, marks aside."""
    joined: list[Range] = []
    for place in places:
        if joined and cue < joined[-1] and _is_one_clause(reading, joined[-1], place):
            joined[-1] = (joined[-1][0], place[1])
        else:
            joined.append(place)
    return joined


def _is_one_clause(reading: Reading, one: Range, other: Range) -> bool:
    low, end = tokens_of(reading, one)
    start, high = tokens_of(reading, other)
    if not 0 < start - end <= _GAP or sentence_of(reading, one) != sentence_of(reading, other):
        return False
    stops = (";", "“", "”", '"')
    told = any(
        find_cue(reading.words, at) or reading.timed[at] or reading.words[at] in stops for at in range(end, start)
    )
    return not told and all(reading.quoted[at] < 0 for at in range(low, high))


def _bounded(reading: Reading, place: Range, cue: Range, number: int) -> Range:
    if 0 < place[0] < len(reading.text) and (
        reading.text[place[0] - 1].isalnum() or reading.text[place[0] - 1] in "'’"
    ):
        low, high = tokens_of(reading, place)
        inside = low < high and reading.starts[low] < place[0] < reading.ends[low]
        place = (reading.starts[low], place[1]) if inside and cue != place else place
    if cue < place and number == 0:
        place = _with_its_that(reading, place, cue)
        place = _before_the_main_clause(reading, place, cue)
        place = _behind_the_lead(reading, place, cue)
        place = _of_the_quotation(reading, place)
    place = _without_the_next_verb(reading, _behind_the_last(reading, place), cue)
    place = _without_an_answer(reading, place)
    place = _within_the_insertion(reading, place, cue)
    whole = _without_marks(reading, _before_the_next(reading, _in_one_sentence(reading, place, cue)))
    return _without_loose_end(reading, whole)


def _without_loose_end(reading: Reading, place: Range) -> Range:
    """``a name for the boat, | which``: what the writer goes on with."""
    low, high = tokens_of(reading, place)
    end = high
    while end - 1 > low and reading.quoted[end - 1] < 0 and _hangs(reading, end - 1):
        end -= 1
        while reading.words[end] in RELATIVES | _DASHES and reading.words[end - 1] in PREPOSITIONS | _DASHES:
            end -= 1  # "a gap, to | which"
    end -= _leads_into_a_medium(reading, low, end) or _leads_into_a_clause(reading, low, end)
    end = _behind_its_quotation(reading, low, end)
    return place if end == high else (place[0], reading.ends[end - 1])


def _leads_into_a_medium(reading: Reading, low: int, end: int) -> bool:
    """``announced the sale | in — a post on Sunday``: a preposition whose medium stands behind what is said."""
    if end - 1 <= low or end + 1 >= len(reading.words) or reading.words[end - 1] not in _INTO_MEDIUM:
        return False
    near = range(end, min(end + _FEW, len(reading.words)))
    return reading.words[end] in DETERMINERS and any(medium_word(reading, at, near.stop)[0] for at in near)


def _leads_into_a_clause(reading: Reading, low: int, end: int) -> bool:
    """``ordered a recount | after — both declared themselves``: a word whose clause stands behind what is said."""
    waits = end - 1 > low and end < len(reading.words) and reading.quoted[end - 1] < 0
    return waits and reading.words[end - 1] in _WAITING and reading.words[end] in DETERMINERS


def _behind_its_quotation(reading: Reading, low: int, end: int) -> int:
    """``branded him ‘blind’ | last night``: behind the quotation stands when that was."""
    at = end
    while at - 1 > low and reading.timed[at - 1] and reading.quoted[at - 1] < 0:
        at -= 1
    return at if at - 1 > low and reading.quoted[at - 1] >= 0 else end


def _within_the_insertion(reading: Reading, place: Range, cue: Range) -> Range:
    """``Doctors, sure that Ebb denies it, | are waiting``: behind the comma stands the verb of the sentence."""
    first, _ = sentence_of(reading, cue)
    at, _ = tokens_of(reading, cue)
    opening = next((index for index in range(at - 1, first, -1) if reading.words[index] == ","), None)
    if opening is None or not puts_in(reading, opening + 1) or not cue < place:
        return place
    low, high = tokens_of(reading, place)
    ends = (index for index in range(low + 1, high - 1) if _begins_the_main_verb(reading, index))
    end = next(ends, None)
    return place if end is None else reading.chars(low, end)


def _begins_the_main_verb(reading: Reading, comma: int) -> bool:
    behind = reading.words[comma + 1]
    return reading.words[comma] == "," and reading.quoted[comma] < 0 and behind in AUXILIARIES - {"to"}


def _hangs(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if word == "that":
        return reading.words[at + 1 : at + 2] == [","] and reading.words[at - 1] not in PREPOSITIONS
    return word in _LOOSE


def _without_the_next_verb(reading: Reading, place: Range, cue: Range) -> Range:
    """``asked about the boat, | called``: what the next thing said begins with."""
    low, high = tokens_of(reading, place)
    hangs = high - low > 2 and reading.words[high - 2] == "," and reading.quoted[high - 1] < 0 and cue < place
    verb = find_cue(reading.words, high - 1) if hangs else None
    return reading.chars(low, high - 2) if verb and verb.form == "past" else place


def _without_an_answer(reading: Reading, place: Range) -> Range:
    """``accused Orr of theft, | a claim he denies``: what others say to it."""
    low, high = tokens_of(reading, place)
    _, end = sentence_of(reading, place)
    for comma in range(low + 1, high - 3):
        if reading.words[comma] == "," and reading.quoted[comma] < 0 and _answers(reading, comma + 1):
            answered = any(find_cue(reading.words, at) for at in range(comma + 4, end))
            return reading.chars(low, comma) if answered else place
    return place


def _answers(reading: Reading, at: int) -> bool:
    """Whether what takes up a claim stands here, and then somebody: "a claim | he", "an allegation | that the firm"."""
    noun, behind = at + 1, reading.words[at + 2]
    somebody = behind in DETERMINERS | PRONOUNS | {"which"} or reading.printed(at + 2)[:1].isupper()
    return reading.words[at] in ("a", "an") and reading.words[noun] in CLAIM_NOUNS and somebody


def _before_the_next(reading: Reading, place: Range) -> Range:
    """``he left | and earlier this year, they said``: the time of what comes next."""
    low, high = tokens_of(reading, place)
    at = high - 1
    while at > low and (reading.timed[at] or reading.words[at] == ","):
        at -= 1
    if not low < at < high - 1 or reading.words[at] not in ("and", "but") or reading.quoted[at] >= 0:
        return place
    if reading.words[high : high + 1] != [","] and reading.words[high - 1] != ",":
        return place
    return reading.chars(low, at - (reading.words[at - 1] == ","))


def _in_one_sentence(reading: Reading, place: Range, cue: Range) -> Range:
    """What is said in the writer's words ends with the sentence of its cue."""
    low, high = tokens_of(reading, place)
    first, end = sentence_of(reading, cue)
    said = reading.words[low:end]
    if not first <= low < end < high or not reading.text[slice(*cue)].strip(_NO_WORDS):
        return place
    if any(reading.quoted[at] >= 0 or reading.words[at] in _MARKS for at in range(low - 1, high)):
        return place
    if "''" in reading.text[place[0] - 2 : place[1] + 2]:
        return place
    return place if said.count("(") > said.count(")") else (place[0], reading.ends[end - 1 - (said[-1] == ".")])


def _with_its_that(reading: Reading, place: Range, cue: Range) -> Range:
    """``disputes | that finding``: before a lone noun "that" points, and begins no clause."""
    low, high = tokens_of(reading, place)
    at, end = tokens_of(reading, cue)
    verb = find_cue(reading.words, at)
    points = end == low - 1 and reading.words[end] == "that" and verb is not None and verb.takes_object
    lone = 0 < high - low <= _FEW and reading.printed(low).islower() and not reading.words[low].endswith("s")
    return reading.chars(end, high) if points and lone and is_thing(reading, low, high) else place


def _before_the_main_clause(reading: Reading, place: Range, cue: Range) -> Range:
    """``When Orr said it rained, | she left``: what is said in a clause ends with that clause."""
    first, stop = sentence_of(reading, cue)
    low, high = tokens_of(reading, place)
    at, end = tokens_of(reading, cue)
    begins = reading.words[first : first + 1] != [] and reading.words[first] in BEGINS_CLAUSE
    if (
        not begins
        or "," in (*reading.words[first:at], *reading.words[end:low])
        or any(reading.quoted[index] >= 0 for index in range(first, high))
    ):
        return place
    for comma in range(low + 1, min(high, stop) - 2):
        behind = comma + 1
        if reading.words[comma] == "," and reading.words[behind] in PRONOUNS - {"who"}:
            return reading.chars(low, comma)
    return place


def _behind_the_lead(reading: Reading, place: Range, cue: Range) -> Range:
    """``continued, speaking of | his son: “He is well”``: what leads to the quotation is not said."""
    low, high = tokens_of(reading, place)
    _, end = tokens_of(reading, cue)
    if not any(
        reading.words[at] == "," and reading.words[at + 1].endswith("ing") for at in range(end, min(low, end + 4))
    ):
        return place
    colon = next((at for at in range(low, high - 1) if reading.words[at] == ":" and reading.quoted[at + 1] >= 0), None)
    if colon is None or any(reading.quoted[at] >= 0 for at in range(low, colon)):
        return place
    return reading.quotations[reading.quoted[colon + 1]].inner_start, place[1]


def _behind_the_last(reading: Reading, place: Range) -> Range:
    """``it was “sad”. | It became known``: a sentence of the writer behind the last quotation."""
    low, high = tokens_of(reading, place)
    last = next((at for at in range(high - 1, low, -1) if reading.quoted[at] >= 0), high)
    if last + 2 >= high or reading.quoted[low] >= 0 or reading.words[last + 1] != ".":
        return place
    return reading.chars(low, last + 1) if reading.printed(last + 2)[:1].isupper() else place


def _of_the_quotation(reading: Reading, place: Range) -> Range:
    """``wrote: “I stay.” He left``: behind the closing mark the writer goes on."""
    one = _opened(reading, place)
    if one is None or not one.closed or one.end >= place[1] or reading.text[one.end : one.end + 1] == "\n":
        return place
    low, high = tokens_of(reading, (one.end, place[1]))
    if low >= high or any(reading.quoted[at] >= 0 for at in range(low, high)) or reading.printed(low)[:1].islower():
        return place
    return (one.inner_start, one.inner_end) if reading.printed(low)[:1].isupper() else place


def _opened(reading: Reading, place: Range) -> Quotation | None:
    """The quotation that begins where a place does, its mark counted or not."""
    at = bisect_right(reading.quotations, place[0], key=lambda one: one.start) - 1
    if at < 0:
        return None
    one = reading.quotations[at]
    return one if place[0] in (one.start, one.inner_start) else None


def _without_marks(reading: Reading, place: Range) -> Range:
    """Without a mark whose partner is not there."""
    one = _opened(reading, place)
    if one is None or one.inner_start >= one.inner_end:
        return place
    if place[1] in (one.inner_end, one.end) or (place[0] == one.start and one.inner_start < place[1] < one.end):
        return one.inner_start, min(place[1], one.inner_end)
    return place


def _with_its_end(reading: Reading, raw: RawStatement) -> tuple[Range, ...]:
    """``said the car was hit at noon | during a turn``: when and why belong to the clause behind its cue."""
    (place,) = raw.contents
    low, high = tokens_of(reading, place)
    cue = raw.cue or place
    _, end = sentence_of(reading, cue)
    if not cue < place or high >= end - 1 or any(reading.quoted[at] >= 0 for at in range(low, end)):
        return raw.contents
    waits = reading.words[high] in AUXILIARIES - {"to"} and reading.words[high - 1] not in (",", "who", "which", "that")
    clause = any(may_be_finite(reading, at, low) for at in range(low, high))
    owned = any(reading.text[slice(*source)].endswith(("'s", "’s")) for source in raw.sources)  # "Orr's vow to stay"
    waits = (waits or _waits_for_object(reading, high)) and not owned
    if not clause or not (waits or reading.words[high] in GOES_ON_WITH):
        return raw.contents
    last = end_of_clause(reading, low, end)
    rest = range(high, last)
    medium = any(medium_word(reading, at, last)[0] for at in range(high, min(last, high + _FEW)))
    if medium or any(find_cue(reading.words, at) or reading.words[at] == "," for at in rest) or last <= high:
        return raw.contents
    return (reading.chars(low, last),)


def _waits_for_object(reading: Reading, high: int) -> bool:
    """``giving | the car a lower centre``."""
    return reading.words[high - 1].endswith("ing") and reading.words[high] in DETERMINERS


def whole_quotations(reading: Reading, raws: list[RawStatement]) -> list[RawStatement]:
    """Statements, each with all of the quotation that it holds the beginning or the end of, unless another one holds
    the rest.

    >>> from onrecord.extract.reading import lay_out
    >>> text = "“We won. It was a very long day,” Orr said."
    >>> (raw,) = whole_quotations(lay_out(text), [RawStatement(((34, 37),), (38, 42), ((9, 32),), "encoder", 0.7)])
    >>> [text[start:end] for start, end in raw.contents]
    ['We won. It was a very long day,']
    """
    held = sorted(place for raw in raws for place in (*raw.contents, *([raw.cue] if raw.cue else [])))
    return [
        raw._replace(contents=tuple(dict.fromkeys(_of_its_quotation(reading, place, held) for place in raw.contents)))
        for raw in raws
    ]


def _of_its_quotation(reading: Reading, place: Range, held: list[Range]) -> Range:
    at = bisect_right(reading.quotations, place[0], key=lambda one: one.start) - 1
    one = reading.quotations[at] if at >= 0 else None
    if one is None or not one.closed or place[0] >= one.inner_end or place[1] > one.end:
        return place
    start, end = max(place[0], one.inner_start), min(place[1], one.inner_end)
    partly = start > one.inner_start or end < one.inner_end
    if (
        not partly
        or reading.text.count(" ", start, end) + 1 < _FEW
        or (start > one.inner_start and end < one.inner_end)
    ):
        return place
    last = bisect_right(held, (one.end, 0))
    others = [other for other in held[max(0, last - _NEAR) : last] if other != place and other[1] > one.start]
    return place if others else (one.inner_start, one.inner_end)
