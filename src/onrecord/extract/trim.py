"""A statement as the encoder marks it in, the same cut to the words that count out.

The encoder was taught by people who marked all that goes with a cue and a source: "said last week", "Rutte, who took
office in May". When and through what stands in fields of its own, and who that is at the mention; so they are cut off.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz, who leads the port, said in a letter that it would close."
>>> raw = trimmed(lay_out(text), RawStatement(((0, 28),), (30, 46), ((47, 66),), "encoder", 0.9))
>>> [text[start:end] for start, end in (*raw.sources, raw.cue, *raw.contents)]
['Ana Ruiz', 'said', 'it would close']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import (
    ALSO_BASE,
    AUXILIARIES,
    BEGINS_OBJECT,
    CLAUSES,
    FINITE_FORMS,
    HOW_SAID,
    LEADS_IN,
    PRONOUNS,
    TELLS_MORE,
)
from onrecord.lang.en.grammar import PAST_FORMS, PREPOSITIONS, RELATIVES

_FEW: Final = 14
"""A heading has fewer blanks."""
_OF_CLAUSES: Final = (AUXILIARIES - {"to"}) | PRONOUNS | CLAUSES | RELATIVES | FINITE_FORMS
"""Where they stand, a verb is near."""


def trimmed(reading: Reading, raw: RawStatement) -> RawStatement:
    """Cut source, cue and content; nothing is ever cut to nothing."""
    return raw._replace(
        sources=tuple(_source(reading, _of_one_line(reading.text, place, raw.cue)) for place in raw.sources),
        cue=_cue(reading, raw.cue) if raw.cue else None,
        contents=tuple(
            _unquoted(reading, _content(reading, place) if not number else place)
            for number, place in enumerate(_of_its_lines(reading, raw))
        ),
    )


def _of_its_lines(reading: Reading, raw: RawStatement) -> list[Range]:
    """What is said line by line; outside quotation marks a saying does not reach over the line of its cue."""
    lines = [line for place in raw.contents for line in _lines(reading.text, place)]
    if not raw.cue:
        return lines
    low = reading.text.rfind("\n", 0, raw.cue[0]) + 1
    high = reading.text.find("\n", raw.cue[1])
    own = [(start, end) for start, end in lines if low <= start and (high < 0 or end <= high)]
    quoted = {line for line in lines if _opens(reading, line) or reading.text[line[0]] in '“"„«'}
    if len(lines) == len(raw.contents):
        return [line for line in lines if line in own or not _is_heading(reading.text, line)] if own else lines
    return [line for line in lines if line in own or line in quoted] if own else lines


def _is_heading(text: str, line: Range) -> bool:
    """Whether the line is of few words and ends without a mark."""
    low, high = text.rfind("\n", 0, line[0]) + 1, text.find("\n", line[1])
    whole = text[low : high if high >= 0 else len(text)].strip(" '‘’\"“”")
    return high >= 0 and whole[-1:].isalnum() and whole.count(" ") < _FEW


def _of_one_line(text: str, place: Range, cue: Range | None) -> Range:
    """Who speaks is named in one line: the one nearest to the cue, not in a heading or credit that stands before."""
    lines = list(_lines(text, place))
    if not lines:
        return place
    return lines[0] if cue and cue < place else lines[-1]


def _lines(text: str, place: Range) -> Iterator[Range]:
    start, end = place
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if any(map(str.isalnum, text[start:stop])):
            yield start + len(text[start:stop]) - len(text[start:stop].lstrip()), start + len(text[start:stop].rstrip())
        start = stop + 1


def _opens(reading: Reading, line: Range) -> bool:
    """Whether a line stands within quotation marks, or begins with one."""
    at = bisect_left(reading.quotations, line[0] + 1, key=lambda one: one.end)
    return at < len(reading.quotations) and reading.quotations[at].start <= line[0]


def _source(reading: Reading, place: Range) -> Range:
    low, high = tokens_of(reading, place)
    if high - low > 1 and reading.words[low] in RELATIVES and reading.printed(low + 1)[:1].isupper():
        low += 1  # "a girl who | Hale said he loved"
    while high - 1 > low and reading.words[high - 1] in ("that", "which", "who", "–", "—", "-"):
        high -= 1
    for at in range(low + 1, high - 1):
        behind = reading.words[at + 1]
        if reading.words[at] == "," and (behind in TELLS_MORE or behind.isdigit()):
            return reading.chars(low, at)
    while high - 1 > low and reading.words[high - 1] == ",":
        high -= 1
    return reading.chars(low, high) if low < high else place


def _cue(reading: Reading, place: Range) -> Range:
    low, high = tokens_of(reading, place)
    for at in range(low, high):
        cue = find_cue(reading.words, at)
        end = at + cue.words if cue else high
        if end < high and (reading.words[end] in HOW_SAID or reading.timed[end]):
            return reading.chars(low, end)
    return place


def _content(reading: Reading, place: Range) -> Range:
    """Without what leads in, and without the dateline, which belongs to no sentence."""
    low, high = tokens_of(reading, place)
    first = low
    begins = next((start for start, end in reading.sentences if end > low), low)
    if low < begins < high:
        first = begins
    while first < high - 1 and reading.words[first] in LEADS_IN and not _is_that_one(reading, first):
        first += 1
    if first < high - 1 and reading.words[first] == "to" and reading.words[first + 1].endswith("ing"):
        first += 1  # "admitted to | taking the boat"
    return (reading.starts[first], place[1]) if low < first < high else place


def _is_that_one(reading: Reading, at: int) -> bool:
    """``predicts | that to be so``, ``said that was so``: "that" is what is spoken of."""
    if any(low == at for low, _ in reading.sentences):
        return reading.words[at] == "that"
    behind = reading.words[at + 1 : at + 3]
    return reading.words[at] == "that" and (behind == ["to", "be"] or behind[:1] in (["is"], ["was"], ["would"]))


def without_deeds(reading: Reading, raw: RawStatement) -> RawStatement:
    """Without what the speaker did besides: ``admitted two counts of fraud | and gave up his licence``. A clause may go
    on so by itself, what holds no verb of its own may not.

    >>> from onrecord.extract.reading import lay_out
    >>> text = "Orr denied the charges and left the court."
    >>> without_deeds(lay_out(text), RawStatement(((0, 3),), (4, 10), ((11, 41),), "rule")).contents
    ((11, 22),)
    """
    places = (_without_deed(reading, place) for place in raw.contents)
    return raw._replace(contents=tuple(_without_next_clause(reading, raw.cue, place) for place in places))


def _without_deed(reading: Reading, place: Range) -> Range:
    low, high = tokens_of(reading, place)
    for at in range(low, high - 2):
        word = reading.words[at]
        if reading.quoted[at] >= 0 or word in _OF_CLAUSES or (at > low and _is_past(word)):
            return place
        if at > low and word == "and" and _is_past(reading.words[at + 1]) and reading.words[at + 2] in BEGINS_OBJECT:
            return reading.chars(low, at)
        if (
            at > low
            and word == "and"
            and reading.words[at + 1] == "the"
            and any(map(_is_past, reading.words[at + 3 : at + 4]))
        ):
            return reading.chars(low, at)  # "admitted the theft | and the court jailed him"
    return place


def _without_next_clause(reading: Reading, cue: Range | None, place: Range) -> Range:
    """``accused Orr of theft | and the two were arrested``: the rest is no part of the accusation."""
    at, _ = tokens_of(reading, cue or place)
    verb = find_cue(reading.words, at)
    if verb is None or verb.act not in _OF_SOMETHING or cue is None or not cue < place:
        return place
    low, high = tokens_of(reading, place)
    for index in range(low + 1, high - 2):
        if reading.words[index] in _OF_CLAUSES or reading.quoted[index] >= 0:
            return place
        if reading.words[index] == "and" and _clause_behind(reading, index + 1, high):
            return reading.chars(low, index - (reading.words[index - 1] == ","))
    return place


_OF_SOMETHING: Final = frozenset(("accuse", "condemn", "praise"))
"""Acts whose content is a thing."""
_WAS: Final = frozenset(("was", "were"))
_SUBJECT: Final = 4
"""So many words at most stand before the verb of a clause."""


def _clause_behind(reading: Reading, at: int, high: int) -> bool:
    """Whether a subject and its verb follow: "six officials were"."""
    near = range(at + 1, min(at + 1 + _SUBJECT, high))
    verb = next((index for index in near if reading.words[index] in _WAS), None)
    if verb is None or reading.words[at] in PREPOSITIONS:
        return False
    return all(reading.words[index] not in RELATIVES | {",", "that"} for index in range(at, verb))


def _is_past(word: str) -> bool:
    return word in PAST_FORMS - ALSO_BASE or (len(word) > len("ended") and word.endswith("ed"))


def _unquoted(reading: Reading, place: Range) -> Range:
    """Without the marks, where they hold all of it."""
    at = bisect_left(reading.quotations, place[0], key=lambda one: one.start)
    one = reading.quotations[at] if at < len(reading.quotations) else None
    if one is None or (one.start, one.end) != place or one.inner_start >= one.inner_end:
        return place
    return one.inner_start, one.inner_end
