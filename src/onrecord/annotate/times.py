"""A text, its tokens and what it hangs on in; its expressions of time out (TimeML TIMEX3), in order, none overlapping.

>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "The dam broke on Monday. Repairs will take two weeks, until November."
>>> [(time.span.text, time.type, time.value) for time in
...  find_times(text, tokenize(text), find_sentences(text), Anchors(published="2024-10-23"), "en")]
[('Monday', 'DATE', '2024-10-21'), ('two weeks', 'DURATION', 'P2W'), ('November', 'DATE', '2024-11')]

Patterns are data (`onrecord.lang.en.time_patterns`); what a match means is for its reader to say (`timex.readers`),
which asks the story told so far (`timex.story`). Other languages than English: only dates that need no grammar.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import Final, NamedTuple

from msgspec import structs

from onrecord.annotate.timex.dates_abroad import SAYS, find_dates
from onrecord.annotate.timex.furniture import announces_page, as_furniture
from onrecord.annotate.timex.history import middle_of_history, tells_of_game
from onrecord.annotate.timex.hit import REFUSED, Hit, Reading
from onrecord.annotate.timex.joined import join_clocks
from onrecord.annotate.timex.patterns import NO_NAMES, Book, Rule
from onrecord.annotate.timex.points import interval_of
from onrecord.annotate.timex.readers import READERS
from onrecord.annotate.timex.story import Anchors, Story
from onrecord.annotate.tokens import Tokens
from onrecord.lang.en.time_context import BEFORE_LAST
from onrecord.lang.en.time_patterns import PIECES, rows
from onrecord.lang.en.time_words import CLASSES, MONTHS, WEEKDAYS
from onrecord.model.annotation import Time, TimeStatus
from onrecord.model.span import Span

__all__ = ["Anchors", "find_times"]

_ENGLISH: Final = "en"
_NAMED: Final = WEEKDAYS.keys() | MONTHS.keys()

Found = tuple[Reading, Hit]
"""What was read, and where."""


class Text(NamedTuple):
    """A text in the forms that it is read in."""

    text: str
    tokens: Tokens
    sentences: list[tuple[int, int]]
    code: str
    """One letter a token."""


def find_times(
    text: str, tokens: Tokens, sentences: list[tuple[int, int]], anchors: Anchors, language: str | None
) -> tuple[Time, ...]:
    """All expressions of time of a text.

    Args:
        text: of an article.
        tokens: of this text.
        sentences: of this text.
        anchors: what relative times hang on.
        language: the text's; None: as English.
    """
    if language and language.lower().replace("_", "-").split("-")[0] != _ENGLISH:
        abroad = find_dates(tokens, language, Story(anchors, middle=None))
        return tuple(_time(text, tokens, reading, SAYS) for reading in abroad)
    whole = Text(text, tokens, sentences, _encoded(text, tokens, sentences))
    times = _read_english(whole, anchors)
    if anchors.captured and any(_is_open(time) for time in times):
        return _with_guesses(times, _read_english(whole, Anchors(published=anchors.captured)))
    return times


def _encoded(text: str, tokens: Tokens, sentences: list[tuple[int, int]]) -> str:
    """One letter a token; a full stop behind a month or day belongs to no time where it ends its sentence.

    "It ended in July. The third man left" names no third of July.
    """
    letters = list(book().encode(tokens.words))
    for _, end in sentences:
        at = bisect_left(tokens.starts, end - 1)
        if text[end - 1] == "." and at and tokens.words[at - 1] in _NAMED:
            letters[at] = NO_NAMES
    return "".join(letters)


def _read_english(whole: Text, anchors: Anchors) -> tuple[Time, ...]:
    words = whole.tokens.words
    story = Story(anchors, middle_of_history(words, anchors), plays=tells_of_game(words))
    found = join_clocks(_read_all(whole, story), whole.tokens)
    return tuple(_time(whole.text, whole.tokens, reading, hit.says) for reading, hit in found)


def _is_open(time: Time) -> bool:
    return time.status == "unresolved" and time.role != "furniture"


def _with_guesses(times: tuple[Time, ...], guesses: tuple[Time, ...]) -> tuple[Time, ...]:
    """What stayed open, with what it would mean on the day the page was taken from the web: a candidate, no value."""
    meant = {time.span.start: time.value for time in guesses if time.status == "resolved" and time.value}
    return tuple(
        structs.replace(time, status="ambiguous", anchor="captured", candidates=(meant[time.span.start],))
        if _is_open(time) and time.span.start in meant
        else time
        for time in times
    )


@cache
def book() -> Book:
    """The rules of English, made once."""
    return Book(CLASSES, PIECES, [Rule(*row) for row in rows()])


def _read_all(whole: Text, story: Story) -> list[Found]:
    """From left to right: at each place the longest match that its reader takes."""
    found: list[Found] = []
    rules, code = book(), whole.code
    at = 0
    while start := rules.starts.search(code, at):
        at = start.start()
        if not rules.beginning(code, at):
            at += 1
            continue
        hit, readings = _read_at(whole, at, story)
        found += ((reading, hit) for reading in readings if hit)
        at = hit.end if hit else at + 1
    return found


def _read_at(whole: Text, at: int, story: Story) -> tuple[Hit | None, tuple[Reading, ...]]:
    if whole.tokens.words[at] == "last" and at and whole.tokens.words[at - 1] in BEFORE_LAST:
        # "It will last half an hour": the verb.
        return None, ()
    story.back_to_matter(whole.tokens.starts[at])
    for rule, match in book().longest(whole.code, at):
        hit = Hit(whole.text, whole.tokens, match, rule.says, whole.sentences)
        last = story.last
        readings = READERS[rule.reader](hit, story)
        if readings is REFUSED:
            return hit, ()
        if readings and announces_page(hit):
            end = whole.text.find("\n", whole.tokens.starts[at])
            story.aside = (last, end if end >= 0 else len(whole.text))
            return hit, tuple(map(as_furniture, readings))
        if readings:
            return hit, readings
    return None, ()


def _time(text: str, tokens: Tokens, reading: Reading, says: str) -> Time:
    """As the record writes it."""
    first, end = reading.first or 0, reading.end or 0
    start, stop = tokens.starts[first], tokens.ends[end - 1]
    if stop - tokens.starts[end - 1] > 2 and text[stop - 2 : stop] in {"'s", "’s"}:
        stop -= 2
    return Time(
        id="",
        span=Span(start, stop, text[start:stop]),
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        interval=interval_of(reading.value, reading.mod) if reading.type in {"DATE", "TIME"} else None,
        anchor=reading.anchor if _is_resolved(reading.value) else None,
        role=reading.role,
        status=reading.status or ("resolved" if reading.type == "SET" else _status(reading.value)),
        candidates=reading.candidates,
        rule=says,
    )


def _is_resolved(value: str | None) -> bool:
    return bool(value) and not (value or "").startswith("XX")


def _status(value: str | None) -> TimeStatus:
    """What a value says of itself."""
    if value is None or value.startswith("XX"):
        return "unresolved"
    return "vague" if "X" in value or value.endswith("_REF") else "resolved"
