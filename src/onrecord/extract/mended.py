"""A statement as it was found in, with whole words and whole clauses out: no name without its beginning, no clause
without its verb, nobody as the source of what was said to him.

>>> from onrecord.extract.reading import lay_out
>>> text = "X-Line said today the ferry would be late."
>>> raw = mended(lay_out(text), RawStatement(((2, 6), ), (7, 11), ((18, 27),), "encoder", 0.6))
>>> [text[start:end] for start, end in (*raw.sources, *raw.contents)]
['X-Line', 'the ferry would be late']
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.extract.attribution import inside, sentence_of, tokens_of
from onrecord.extract.clauses import is_passive, may_be_finite
from onrecord.extract.cue_rules import end_of_clause
from onrecord.extract.phrases import is_somebody, object_after, subject_before
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import (
    ADVERBS,
    AUXILIARIES,
    BARE,
    HEADINGS,
    HEDGES,
    JOINTS,
    LATE,
    LOOSE_ENDS,
    MENTAL,
    NO_ADVERBS,
    OPENING_ADVERBS,
    PRONOUNS,
    PUBLISHED,
    SPEECH_ALONE,
    STATES,
    TITLED,
)
from onrecord.lang.en.furniture import CREDITS
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS

_CREDIT: Final = re.compile(
    rf"(?:\b(?:{CREDITS})/[A-Z][\w.'’-]+ [A-Z][\w.'’-]+(?:/(?:File|Handout)(?: Photo)?)?"
    rf"|[A-Z][\w'’-]+ ?/ ?(?:{CREDITS})\)) +"
)
"""Whose picture it is: "REUTERS/Ana Ruiz/File Photo", "(Ana Ruiz/AFP)"."""
_SHORT: Final = re.compile(r"(?P<who>he|she|they|we|i|you|it|who)['’](?:s|ve|re|d|ll|m)", re.IGNORECASE)
"""A pronoun with what is left of "have": "they’ve | announced"."""
_DONE_TO: Final = frozenset(("accused", "charged", "asked", "told", "questioned"))
"""Behind a form of "be" they tell what is done to the subject; who he is is looked at elsewhere (`hearers`)."""
_TURNED: Final = frozenset("say add argue explain claim insist warn note stress write report".split())
"""Behind what is said they stand before who says it: "It held, said Ana Ruiz"."""
_FAR: Final = 12
"""So many words at most stand between a passive verb and who did it."""
_WHEN: Final = frozenset(("on", "in"))
_ABBREVIATED: Final = 4
"""Letters that an abbreviation before a full stop has at most: "Ebb Harbour Corp" and a point."""
_GAP: Final = 5
"""So many words at most are put between a cue and the verb of what is said."""


def mended(reading: Reading, raw: RawStatement) -> RawStatement:
    """The statement with its sources and contents made whole."""
    sources = (_source(reading, raw, _behind_credit(reading.text, place)) for place in raw.sources)
    raw = raw._replace(
        sources=tuple(one for one in sources if one),
        contents=tuple(_behind_credit(reading.text, place) for place in raw.contents),
    )
    if raw.cue is None:
        return raw
    hedge = reading.text[slice(*raw.cue)].lower()
    verb = _not_a_medium(reading, raw, raw.cue)
    if hedge in HEDGES and hedge.endswith("ly"):
        raw = raw._replace(sources=())  # "have reportedly been seen": nobody is named who reports it
    cue = _not_of_a_title(reading, raw, _with_its_verb(reading, verb))
    raw = raw._replace(cue=cue, contents=tuple(_behind_that(reading, place) for place in raw.contents))
    raw = raw._replace(contents=_not_to_whom(reading, raw))
    raw = _turned(reading, _by_whom(reading, _of_a_thing(reading, raw)))
    return raw._replace(contents=_contents(reading, raw, cue))


def _with_its_verb(reading: Reading, cue: Range) -> Range:
    """``pro | claiming``, ``later | explained``: whole words, and an adverb alone is no cue."""
    low, high = tokens_of(reading, cue)
    if low >= high:
        return cue
    start, end = cue
    within = reading.starts[low] < start and reading.text[start - 1].isalpha() and reading.text[start].isalpha()
    start = reading.starts[low] if within else start
    end = reading.ends[high - 1] if reading.text[end - 1 : end + 1].isalpha() else end
    verb = find_cue(reading.words, high) if high - low == 1 and high < len(reading.words) else None
    if verb and reading.words[low] in ADVERBS and verb.lemma in SPEECH_ALONE:
        return reading.starts[low], reading.ends[high + verb.words - 1]
    return start, end


def _not_a_medium(reading: Reading, raw: RawStatement, cue: Range) -> Range:
    """``said in | an interview``, ``comments Hale | in a statement``: the verb before it."""
    low, high = tokens_of(reading, cue)
    if low >= high or any(find_cue(reading.words, at) for at in range(low, high)):
        return cue
    if not (reading.words[low] in DETERMINERS or (reading.words[low] == "in" and high - low > 1)):
        return cue
    first = min((tokens_of(reading, place)[0] for place in raw.sources if place < cue), default=low)
    verbs = ((at, verb) for at in range(max(0, first - 1), low) if (verb := find_cue(reading.words, at)))
    spoken = [(at, verb) for at, verb in verbs if verb.lemma in SPEECH_ALONE | {"comment"} and verb.form != "base"]
    return reading.chars(spoken[-1][0], spoken[-1][0] + spoken[-1][1].words) if spoken else cue


def _not_of_a_title(reading: Reading, raw: RawStatement, cue: Range) -> Range:
    """``writes in an article | titled ‘Lights’ that``: the verb before it, which has the same speaker."""
    at, high = tokens_of(reading, cue)
    if high - at != 1 or reading.words[at] not in TITLED or not raw.sources:
        return cue
    _, low = tokens_of(reading, raw.sources[0])
    verbs = ((one, found) for one in range(low, at) if (found := find_cue(reading.words, one)) and found.form != "ing")
    return next((reading.chars(one, one + found.words) for one, found in verbs if found.act not in MENTAL), cue)


# ---------------------------------------------------------------- who
def _source(reading: Reading, raw: RawStatement, place: Range) -> Range | None:
    """Whole words, without what hangs loose before and behind; None where nothing is left."""
    start, end = _whole_words(reading.text, place)
    low, high = tokens_of(reading, (start, end))
    if reading.words[max(0, low - 2) : low] == ["according", "to"] and not _is_according_to(reading, raw):
        low = next((at + 1 for at in range(low, high - 1) if reading.words[at] == ","), low)
    while low < high and (reading.words[low] in JOINTS or not any(map(str.isalnum, reading.words[low]))):
        low += 1
    if high - low > 1 and reading.words[low] == "that" and _is_plural(reading.words[high - 1]):
        low += 1  # "a tax that | analysts say will rise"
    dated = any(reading.words[at] in PUBLISHED for at in range(low, high))
    while high - 1 > low and _is_loose(reading, high - 1, dated=dated):
        high -= 1
    if high - 1 > low and reading.words[high - 1] == "." and len(reading.words[high - 2]) > _ABBREVIATED:
        high -= 1
    if low >= high or _is_heading(reading, raw, low, high):
        return None
    if high == low + 1 and (short := _SHORT.fullmatch(reading.printed(low))):
        return reading.starts[low], reading.starts[low] + len(short["who"])
    high = _with_whose_it_is(reading, low, _with_its_noun(reading, low, high, raw.cue), raw.cue)
    low = _with_the_list(reading, raw, low, high)
    if high == low + 1 and reading.words[low] in BARE:
        end = object_after(reading, low, len(reading.words))
        known = raw.cue and reading.starts[low] < raw.cue[0] < reading.ends[max(low, end - 1)]
        return None if end <= high or known else reading.chars(low, end)
    return reading.chars(low, high)


def _is_heading(reading: Reading, raw: RawStatement, low: int, high: int) -> bool:
    """``Promising review: “They fit”``: a label before a colon says nothing."""
    colon = raw.cue is not None and reading.text[slice(*raw.cue)] == ":"
    return colon and not HEADINGS.isdisjoint((reading.words[low], reading.words[high - 1]))


def _with_its_noun(reading: Reading, low: int, high: int, cue: Range | None) -> int:
    """``the provincial | department pledged``: a determiner and what describes wait for a noun that speaks."""
    if cue is None or high >= len(reading.words) or cue[0] < reading.ends[high] or is_somebody(reading.words[high - 1]):
        return high
    waits = reading.words[low] in DETERMINERS and high - low > 1 and reading.printed(high - 1).islower()
    return high + 1 if waits and is_somebody(reading.words[high]) else high


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _with_whose_it_is(reading: Reading, low: int, high: int, cue: Range | None) -> int:
    """``said Ebb’s | new chair Ann Hale``: behind an owner stands who speaks."""
    owner = reading.words[high - 1].endswith(("'s", "’s")) and "," not in reading.words[low:high]
    if cue is None or not owner or high >= len(reading.words):
        return high
    before = reading.ends[high - 1] <= cue[0]
    last = tokens_of(reading, cue)[0] if before else sentence_of(reading, (reading.starts[low], reading.ends[low]))[1]
    end = min(last, object_after(reading, high, last)) if last > high else high
    return end if end > high and _is_somebody(reading, high, end) and reading.quoted[high] < 0 else high


def _with_the_list(reading: Reading, raw: RawStatement, low: int, high: int) -> int:
    """``Ebb Harbour, | the Mercury and Orr``: several who speak, all of them named."""
    plain = any(reading.printed(at).islower() and reading.words[at] not in _IN_NAMES for at in range(low, high))
    if plain or "and" not in reading.words[low:high] or reading.words[low - 1 : low] != [","]:
        return low
    if raw.cue and _is_before_a_comma(reading, raw.cue):
        return low  # "Ebb, Hale and Orr said, will close"
    first, _ = sentence_of(reading, (reading.starts[low], reading.ends[low]))
    at = low
    while at - 2 >= first and reading.words[at - 1] == ",":
        start = at - 1
        while start > first and (reading.printed(start - 1)[:1].isupper() or reading.words[start - 1] == "the"):
            start -= 1
        opens = start < at - 1 and reading.words[start] in OPENING_ADVERBS | ADVERBS | PREPOSITIONS
        if start == at - 1 or opens or any(reading.timed[index] for index in range(start, at)):
            break
        at = start
    while at < low and reading.words[at] in JOINTS:
        at += 1
    begins = at == first or reading.words[at - 1] == "," or reading.words[at - 1] in JOINTS
    return at if begins and not inside(reading.chars(at, high), raw.contents) else low


def _is_before_a_comma(reading: Reading, place: Range) -> bool:
    _, end = tokens_of(reading, place)
    return reading.words[end : end + 1] == [","]


def _is_according_to(reading: Reading, raw: RawStatement) -> bool:
    return raw.cue is not None and "according" in reading.words[slice(*tokens_of(reading, raw.cue))]


def _behind_credit(text: str, place: Range) -> Range:
    """Without whose picture stands before it: "REUTERS/Ana Ruiz | Officials"."""
    credit = next((found for found in _CREDIT.finditer(text, *place) if found.end() < place[1]), None)
    return (credit.end(), place[1]) if credit else place


def _whole_words(text: str, place: Range) -> Range:
    """``X | -Line``, ``shop | .example``: a name that was cut within a word."""
    start, end = place
    if text[start] in "-.’'" or (start and text[start - 1] in "-." and text[start].isalnum()):
        while start and (text[start - 1].isalnum() or text[start - 1] in "-."):
            start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _is_loose(reading: Reading, at: int, *, dated: bool) -> bool:
    """``the ministry | today``, ``Hale | vehemently``: no part of a name; but "a report published | on Monday"."""
    word = reading.words[at]
    if word in LATE:
        return not dated
    if word in LOOSE_ENDS:
        return True
    adverb = word in ADVERBS or (word.endswith("ly") and word not in NO_ADVERBS)
    return adverb and reading.printed(at).islower()


def _by_whom(reading: Reading, raw: RawStatement) -> RawStatement:
    """Of a passive verb the source stands behind "by", if anywhere: "the bridge was criticised | by Hale"."""
    low, end = tokens_of(reading, raw.cue or (0, 0))
    found = [(at, cue) for at in range(low, end) if (cue := find_cue(reading.words, at))]
    if not raw.sources or not found or found[-1][1].form != "past" or found[-1][1].act in MENTAL:
        return raw
    at, cue = found[-1]
    first, stop = tokens_of(reading, raw.sources[0])
    if reading.words[at] in _DONE_TO and is_passive(reading, at) and reading.words[first - 1 : first] != ["by"]:
        subject = subject_before(reading, sentence_of(reading, raw.cue or (0, 0))[0], at)
        his = subject is not None and subject[0] < stop and first < subject[1]
        return raw if his else raw._replace(sources=())
    if (
        not (is_passive(reading, at) or _has_agent(reading, at + cue.words, first))
        or reading.words[at] in STATES
        or "as" in reading.words[at + 1 : at + _FAR]
    ):
        return raw
    if "by" in reading.words[max(0, first - 1) : first] or reading.words[first - 2 : first] == ["according", "to"]:
        return raw
    by = at + cue.words
    if reading.words[by : by + 1] == ["by"] and by + 1 < len(reading.words):
        agent = object_after(reading, by + 1, sentence_of(reading, raw.cue or (0, 0))[1])
        return raw._replace(sources=(reading.chars(by + 1, agent),)) if agent > by + 1 else raw
    return raw._replace(sources=()) if stop <= low or first >= end else raw


def _of_a_thing(reading: Reading, raw: RawStatement) -> RawStatement:
    """``the plan | proposed last week by Hale | would cost millions``: what somebody did with a thing, told in passing.
    The thing is what was said; what the sentence tells of it is the writer's.
    """
    low, end = tokens_of(reading, raw.cue or (0, 0))
    first, high = sentence_of(reading, raw.cue or (0, 0))
    end -= reading.words[end - 1] == "by"
    verb = find_cue(reading.words, low) if end == low + 1 else None
    by = end
    while by < high - 1 and (reading.timed[by] or reading.words[by] in ADVERBS or reading.words[by] in _WHEN):
        by += 1
    if verb is None or verb.form != "past" or reading.words[by : by + 1] != ["by"] or is_passive(reading, low):
        return raw
    thing = subject_before(reading, first, low - (reading.words[low - 1] == ","))
    agent = _agent(reading, by + 1, high)
    behind = any(end <= tokens_of(reading, place)[0] for place in raw.contents)
    behind |= any(low < by < high for low, high in (tokens_of(reading, place) for place in raw.sources))
    if not behind or agent is None or thing is None or reading.words[thing[0]] in PRONOUNS:
        return raw
    return raw._replace(sources=(reading.chars(*agent),), contents=(reading.chars(*thing),))


def _agent(reading: Reading, low: int, high: int) -> tuple[int, int] | None:
    """A name, or people, behind "by"."""
    end = low
    while end < high and (reading.printed(end)[:1].isupper() or (end == low and reading.words[end] in DETERMINERS)):
        end += 1
    stop = object_after(reading, low, high)
    people = max((at + 1 for at in range(max(low, end), stop) if is_somebody(reading.words[at])), default=None)
    named = any(reading.printed(at)[:1].isupper() for at in range(low, end))
    return (low, people) if people else (low, end) if named else None


def _turned(reading: Reading, raw: RawStatement) -> RawStatement:
    """``Jobs will go, | said the firm’s chair in an email``: behind the cue stands who says it, no clause."""
    low, end = tokens_of(reading, raw.cue or (0, 0))
    first, high = sentence_of(reading, raw.cue or (0, 0))
    verb = find_cue(reading.words, low) if end == low + 1 else None
    if not verb or not raw.sources or verb.lemma not in _TURNED or reading.words[low - 1] != "," or low - 1 <= first:
        return raw
    if end >= high or reading.words[end] in PREPOSITIONS:
        return raw
    stop = object_after(reading, end, high)
    while stop < high and reading.printed(stop)[:1].isupper():
        stop += 1
    closed = stop >= high or reading.words[stop] in PREPOSITIONS | {",", ".", ";"} or reading.timed[stop]
    clause = any(may_be_finite(reading, at, first) for at in range(first, low - 1))
    taken = any(tokens_of(reading, place)[0] >= end for place in raw.sources)
    if taken or not closed or not clause or not _is_somebody(reading, end, stop):
        return raw
    return raw._replace(sources=(reading.chars(end, stop),), contents=(reading.chars(first, low - 1),))


def _is_somebody(reading: Reading, low: int, high: int) -> bool:
    named = any(reading.printed(at)[:1].isupper() for at in range(low, high))
    return low < high and (named or is_somebody(reading.words[high - 1]))


def _has_agent(reading: Reading, by: int, source: int) -> bool:
    """``first reported | by the Mercury``: a participle with somebody behind "by", and no other subject before it."""
    behind = by + 1
    return (
        source < by < behind < len(reading.words)
        and reading.words[by] == "by"
        and (reading.words[behind] == "the" or reading.printed(behind)[:1].isupper())
        and not reading.words[behind].endswith("ing")
        and not reading.timed[behind]
    )


def antecedent(reading: Reading, place: Range) -> Range | None:
    """Who "who" or "which" is, right before it: "Mayor Ana Ruiz, | who said".

    >>> from onrecord.extract.reading import lay_out
    >>> antecedent(lay_out("He met Ana Ruiz, who said it rained."), (17, 20))
    (7, 15)
    """
    at, end = tokens_of(reading, place)
    if end != at + 1 or reading.words[at] not in ("who", "which"):
        return None
    low, _ = sentence_of(reading, place)
    found = subject_before(reading, low, end) if at > low else None
    if found is None or found[1] > at:
        return None
    first, stop = found
    while first < stop and reading.words[first] in PREPOSITIONS | {"like"}:
        first += 1
    return reading.chars(first, stop) if first < stop else None


# ---------------------------------------------------------------- what
def _contents(reading: Reading, raw: RawStatement, cue: Range) -> tuple[Range, ...]:
    """With the subject or the verb that a clause behind its cue was cut from."""
    if len(raw.contents) != 1 or raw.contents[0] < cue or _is_quoted(reading, raw.contents[0]):
        return raw.contents
    first, last = tokens_of(reading, raw.contents[0])
    _, end = tokens_of(reading, cue)
    _, high = sentence_of(reading, cue)
    if first >= last or last > high:
        return raw.contents
    finite = reading.words[first] in AUXILIARIES - {"to"}
    if finite and 0 < first - end <= _GAP and _is_bare_phrase(reading, end, first):
        first = end + (reading.words[end] == "that")
    tail = reading.words[last] if last < high else ""
    if last - first > 1 and reading.words[last - 1] in _HANGING and tail.isalnum():
        return (reading.chars(first, last - 1),)  # "the split | on Instagram"
    cut = tail in AUXILIARIES - {"to"} and not any(may_be_finite(reading, at, first) for at in range(first, last))
    if cut and not any(start < reading.ends[last] and reading.starts[last] < stop for start, stop in raw.sources):
        last = end_of_clause(reading, first, high)
    return (reading.chars(first, last),)


def _not_to_whom(reading: Reading, raw: RawStatement) -> tuple[Range, ...]:
    """``wrote | to Ann Hale``: whom it is said to is nothing that is said."""
    low, high = tokens_of(reading, raw.cue or (0, 0))
    verbs = (verb.lemma for at in range(low, high) if (verb := find_cue(reading.words, at)))
    if next(verbs, "") not in _TO_SOMEBODY:
        return raw.contents
    return tuple(place for place in raw.contents if not _is_to_somebody(reading, *tokens_of(reading, place)))


def _is_to_somebody(reading: Reading, low: int, high: int) -> bool:
    if high - low < 2 or reading.words[low] != "to" or reading.quoted[low] >= 0:
        return False
    end = object_after(reading, low + 1, high)
    return end >= high - 1 and _is_somebody(reading, low + 1, end)


def _behind_that(reading: Reading, place: Range) -> Range:
    """``’ that | “It held”``: a mark that closes what stood before, and the word that leads to what is said."""
    low, high = tokens_of(reading, place)
    closes = low + 2 < high and reading.words[low] in _CLOSING and reading.printed(low + 1) == "that"
    closes = closes and reading.quoted[low + 1] < 0
    return (reading.starts[low + 2], place[1]) if closes else place


_IN_NAMES: Final = frozenset("and the of for both".split())
_TO_SOMEBODY: Final = frozenset("write speak talk reply respond".split())
_CLOSING: Final = frozenset("’”»\"'")
_HANGING: Final = frozenset(("on", "via", "at"))


def _is_quoted(reading: Reading, place: Range) -> bool:
    return any(reading.quoted[at] >= 0 for at in range(*tokens_of(reading, place)))


def _is_bare_phrase(reading: Reading, low: int, high: int) -> bool:
    return all(
        reading.quoted[at] < 0 and reading.printed(at)[:1].isalnum() and find_cue(reading.words, at) is None
        for at in range(low, high)
    )
