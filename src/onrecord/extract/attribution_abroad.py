"""The words beside a quotation in, who says it out: what other languages than English have for "said Ana Ruiz".

A source is a name with its title, a noun with its article, or a pronoun; in any other form nothing is found.

>>> from onrecord.lang.sayings import saying_of
>>> text = "„Der Deich hält“, sagte Bürgermeisterin Anna Berg am Montag. Sie fügte hinzu: „Noch.“"
>>> behind = attribution_behind(cut_words(text, 17, len(text)), saying_of("de"))
>>> [text[slice(*place)] for place in (behind.cue, behind.source)]
['sagte', 'Bürgermeisterin Anna Berg']
>>> before = attribution_before(cut_words(text, 61, 78), saying_of("de"))
>>> [text[slice(*place)] for place in (before.cue, before.source)]
['fügte hinzu', 'Sie']
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extract.raw import Range
from onrecord.lang.sayings import Saying, Verb

LONGEST: Final = 90
"""Words of the longest clause that is looked at."""

_WORD: Final = re.compile(r"[^\W_]+(?:[-‑\u00ad][^\W_]+)*['’]?|[^\w\s]|_")
_INITIAL: Final = re.compile(
    r"[^\W\d_]\.|(?:dr|prof|st|mr|mrs|ms|mme|me|sr|sra|dra|dott|hr|fr|ing|dipl|jr|lic|gen|mgr)\."
)
_END: Final = frozenset(".!?;")
_PAUSE: Final = frozenset(",–—-")
_BEFORE_SPEECH: Final = frozenset(":,")
_QUOTES: Final = frozenset('"“”„«»‚‘’')
_COMMAS: Final = 4
"""So many of a sentence's last commas are looked behind."""
_EARLY: Final = 30
"""So many words of a sentence stand at most before its verb,"""
_FEW: Final = 3
"""and so few where it has no source."""
_LABEL: Final = 6
"""Words of a name before a colon."""
_TITLE_WORDS: Final = (4, 7)
"""Small words that a title has at most, without and with an article: "le ministre russe de la Défense"."""
_STOPS: Final = (". ", "! ", "? ", "; ", ".\xa0", "… ", "” ", "“ ", "» ", '" ')
"""What stands between sentences. One of an abbreviation counts too: what is left then has no source."""
_FAR: Final = 400
"""So many characters of a line are looked at."""
_ATTRIBUTES: Final = 8
"""Words that belong to a noun at most."""
_GAP: Final = 8
"""Blanks and line breaks that stand at most between two lines."""
_REST: Final = 14
"""Words that stand at most between a verb and the colon."""


class Words(NamedTuple):
    """The words of a clause, with their places in the text."""

    printed: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def since(self, at: int) -> Words:
        """Those from one on."""
        return Words(self.printed[at:], self.lower[at:], self.starts[at:], self.ends[at:])


class Attribution(NamedTuple):
    """Who says a quotation, and the words that tell so."""

    act: str
    cue: Range
    source: Range | None
    """None where the language leaves the pronoun out."""
    end: int
    """Behind its last word."""


class _Phrase(NamedTuple):
    """A source: its first word and the one behind its last."""

    first: int
    end: int


def cut_words(text: str, start: int, end: int) -> Words:
    """The words and marks of ``text[start:end]``, up to the end of the sentence."""
    words = Words([], [], [], [])
    for found in _WORD.finditer(text, start, end):
        if found[0] in _END and not _abbreviates(text, words, found):
            break
        _add(words, found)
        if len(words.printed) > LONGEST:
            break
    return words


def cut_line(text: str, start: int, end: int) -> Words:
    """The words and marks of ``text[start:end]``, whatever stands between them."""
    words = Words([], [], [], [])
    for found in _WORD.finditer(text, start, end):
        _add(words, found)
    return words


def _add(words: Words, found: re.Match[str]) -> None:
    words.printed.append(found[0])
    words.lower.append(found[0].lower().replace("’", "'").replace("\u00ad", "") or found[0])
    words.starts.append(found.start())
    words.ends.append(found.end())


def _abbreviates(text: str, words: Words, found: re.Match[str]) -> bool:
    """Whether a full stop belongs to the words around it: an address, an initial, a title, the number of a day."""
    if found[0] != "." or not words.lower or words.ends[-1] != found.start():
        return False
    if text[found.end() : found.end() + 1].isalnum():
        return True
    return words.lower[-1].isdigit() or _INITIAL.fullmatch(words.lower[-1] + ".") is not None


def attribution_behind(words: Words, saying: Saying) -> Attribution | None:
    """``, sagte Anna Berg``: a verb at the very beginning, its source behind it; or ``so Anna Berg``."""
    at = 0
    while at < min(len(words.lower), 2) and words.lower[at] in _PAUSE:
        at += 1
    return _turned(words, at, saying) or _according(words, at, saying)


def attribution_within(words: Words, at: int, saying: Saying) -> Attribution | None:
    """The same in the midst of a line that opens with a dash: only a source after which the attribution ends."""
    found = _turned(words, at, saying)
    return found if found and found.source and _is_last(words, found, saying) else None


def _is_last(words: Words, found: Attribution, saying: Saying) -> bool:
    """Whether an attribution ends its clause, or only an adjunct follows."""
    after = bisect_left(words.starts, found.end)
    if after == len(words.starts) or not words.printed[after][0].isalnum():
        return True
    return words.lower[after] in saying.words("stops") - saying.words("clauses")


def attribution_before(words: Words, saying: Saying) -> Attribution | None:
    """``Anna Berg sagte dazu:``, ``Dazu sagte Anna Berg:``: all that stands before the quotation, the colon last."""
    if not words.lower or words.lower[-1] not in _BEFORE_SPEECH or len(words.lower) > LONGEST:
        return None
    end = len(words.lower) - 1
    for at in range(end):
        verb = saying.find(words.lower, at)
        found = _around(words, verb, saying, end) if verb else None
        if found:
            return found
    return None


def attribution_at_end(words: Words, saying: Saying) -> tuple[Attribution, int] | None:
    """``..., sagte Anna Berg am Montag``: behind one of a sentence's last commas; and where what is said ends.

    A clause that only leads up to the verb is no statement: "Als er kam, sagte Anna Berg"; nor is what nobody said.
    """
    if not words.lower or words.lower[0] in saying.words("openers"):
        return None
    commas = 0
    for at in range(len(words.printed) - 1, 0, -1):
        if words.printed[at] in _QUOTES:
            return None
        if words.printed[at] in _PAUSE:
            commas += 1
            found = attribution_behind(words.since(at), saying)
            if found and _is_last(words, found, saying) and not _clause_goes_on(words, found, saying):
                return None if saying.words("not") & {*words.lower[at:]} else (found, words.starts[at])
            if commas == _COMMAS:
                return None
    return None


def _clause_goes_on(words: Words, found: Attribution, saying: Saying) -> bool:
    """Whether a comma and more of what is said follow: "„Die Flut“, schreibt Anna Berg, sei ein Roman"."""
    after = bisect_left(words.starts, found.end)
    if (
        words.lower[after : after + 1] != [","]
        or after + 1 == len(words.lower)
        or not _is_small(words.printed[after + 1])
    ):
        return False
    return words.lower[after + 1] not in saying.words("stops") | saying.words("determiners")


class That(NamedTuple):
    """An attribution and the word for "that", and where what is said stands."""

    found: Attribution
    start: int
    end: int


def attributions_that(words: Words, saying: Saying) -> list[That]:
    """``Anna Berg sagte, dass ...``, ``Además añadió que ... y recalcó que ...``: of one sentence.

    A question tells of nothing that was said, nor does a clause that something depends on: "Wenn Berg sagt, dass".
    """
    if not words.lower or words.printed[-1] == "?" or words.lower[0] in {"¿", *saying.words("openers")}:
        return []
    all_found: list[That] = []
    first = 0
    while found := _next_that(words, first, saying):
        attribution, that = found
        if all_found and attribution.source is None:
            attribution = attribution._replace(source=all_found[0].found.source)
        first = _joined_verb(words, that, saying)
        all_found.append(That(attribution, words.ends[that], words.starts[first - 1]))
    return all_found


def _next_that(words: Words, first: int, saying: Saying) -> tuple[Attribution, int] | None:
    """The next attribution with the word for "that", at the beginning of a clause."""
    for at in range(first, min(len(words.lower), first + _EARLY)):
        verb = saying.find(words.lower, at)
        that = _that(words, verb, saying) if verb else None
        if verb and that:
            denied = saying.words("not") & {*words.lower[max(0, at - 1) : that]}
            found = None if denied else _attribution_to(words, verb, that, first, saying)
            return (found, that) if found else None
    return None


def _attribution_to(words: Words, verb: Verb, that: int, first: int, saying: Saying) -> Attribution | None:
    end = that - (words.lower[that - 1] == ",")
    found = _around(words, verb, saying, end) if first == 0 else None
    opening = words.lower[_index(words, found.source[0])] if found and found.source else ""
    if opening in saying.words("particles") - saying.words("determiners"):
        return None
    if found or verb.first >= first + _FEW:
        return found
    # Of a second verb the source is that of the first.
    return _attribution(words, verb, None, saying) if first else _without_source(words, verb, saying)


def _joined_verb(words: Words, at: int, saying: Saying) -> int:
    """Behind the "and" that a verb of saying with its "that" follows; behind the last word where there is none."""
    for word in range(at + 1, len(words.lower) - 1):
        if words.lower[word] in saying.words("joins"):
            verb = saying.find(words.lower, word + 1)
            if verb and _that(words, verb, saying):
                return word + 1
    return len(words.lower)


def _that(words: Words, verb: Verb, saying: Saying) -> int | None:
    """The word for "that" behind a verb."""
    near = range(verb.last + 1, min(verb.last + _REST, len(words.lower)))
    return next((at for at in near if words.lower[at] in saying.words("that")), None)


def announcement(text: str, start: int, end: int, saying: Saying, *, marks: str = ":") -> Attribution | None:
    """The attribution in the last sentence of ``text[start:end]``, which ends with a colon."""
    if not text[start:end].rstrip().endswith(tuple(marks)):
        return None
    stop = max(text.rfind(mark, start, end) for mark in _STOPS)
    return attribution_before(cut_words(text, max(stop + 1, start), end), saying)


def label(text: str, start: int, end: int, saying: Saying) -> Attribution | None:
    """``Anna Berg: "..."``: a name and a colon are all that stands before a quotation in its sentence. What a noun
    written small stands in is a topic: "Il caso Berg".
    """
    stop = max(text.rfind(mark, start, end) for mark in _STOPS)
    words = cut_words(text, max(stop + 1, start), end)
    last = len(words.lower) - 1
    if not 0 < last <= _LABEL or words.lower[last] != ":":
        return None
    first = int(words.lower[0] in saying.words("determiners"))
    least = 2 if saying.words("large_nouns") else 1
    is_name = _behind_name(words, first, saying) == last and last - first >= least
    if not is_name or words.lower[0] in saying.words("pronouns") or (least > 1 and not first):
        return None
    return Attribution("say", (words.starts[last], words.ends[last]), (words.starts[0], words.ends[last - 1]), end)


def line_before(text: str, at: int) -> Range:
    """The end of the line before the one that ``text[at]`` opens; nothing where it opens none."""
    ends = len(text[max(0, at - _GAP) : at].rstrip()) + max(0, at - _GAP)
    if "\n" not in text[ends:at]:
        return at, at
    start = max(0, ends - _FAR)
    return max(start, text.rfind("\n", start, ends) + 1), ends


def _around(words: Words, verb: Verb, saying: Saying, end: int) -> Attribution | None:
    """The source before a verb or behind it; a pronoun behind it leaves no doubt."""
    turned = _turned_before(words, verb.first, saying, end)
    if turned and turned.source and words.lower[_index(words, turned.source[0])] in saying.words("pronouns"):
        return turned
    return _straight(words, verb, saying, end) or turned


def _index(words: Words, start: int) -> int:
    return bisect_right(words.starts, start) - 1


def _straight(words: Words, verb: Verb, saying: Saying, end: int) -> Attribution | None:
    """A source that ends right before its verb, at the beginning of the clause or behind a comma."""
    if verb.who or "," in words.lower[verb.last + 1 : end] or end - verb.last > _REST:
        return None
    for first in _beginnings(words, verb.first):
        phrase = _phrase(words, first, saying)
        if phrase and phrase.end <= verb.first:
            phrase = _with_attributes(words, phrase, verb.first, saying)
            if _leads_to(words, phrase, verb.first, saying):
                return _attribution(words, verb, phrase, saying)
    return None


def _with_attributes(words: Words, phrase: _Phrase, verb: int, saying: Saying) -> _Phrase:
    """A noun with its article and what belongs to it, up to the verb or a comma: "die Leiterin der Behörde"."""
    if words.lower[phrase.first] not in saying.words("determiners"):
        return phrase
    end = phrase.end
    while end < verb and _can_belong(words, end, saying):
        end += 1
    whole = end - phrase.end <= _ATTRIBUTES and (end == verb or words.lower[end] == ",")
    return _Phrase(phrase.first, end) if whole else phrase


def _can_belong(words: Words, at: int, saying: Saying) -> bool:
    """Whether a word is neither a mark nor a verb nor one that only stands beside a verb."""
    word = words.lower[at]
    return (
        word[0].isalnum()
        and word not in saying.auxiliaries
        and word not in saying.words("before") | saying.words("between") | saying.words("that")
        and saying.find(words.lower, at) is None
    )


def _beginnings(words: Words, end: int) -> Iterator[int]:
    """Where a source can begin: at the first word, and behind commas."""
    yield 0
    yield from (at + 1 for at in range(end - 1) if words.lower[at] == ",")


def _leads_to(words: Words, phrase: _Phrase, verb: int, saying: Saying) -> bool:
    """Whether nothing stands between a source and its verb but an apposition, an age or a small word."""
    if phrase.first == 0 and words.lower[phrase.end : phrase.end + 1] == [","] and words.lower[verb - 1] == ",":
        return phrase.end < verb - 1
    between = words.lower[phrase.end : verb]
    if len(between) == 3 and between[0] == "(" and between[1].isdigit():
        return True
    return all(word in saying.words("between") or word in saying.words("before") for word in between)


def _turned_before(words: Words, at: int, saying: Saying, end: int) -> Attribution | None:
    found = _turned(words, at, saying)
    if found is None or found.source is None:
        return None
    return found if end - bisect_left(words.starts, found.end) <= _REST else None


def _turned(words: Words, at: int, saying: Saying) -> Attribution | None:
    """A verb with its source behind it."""
    before = saying.words("before")
    while at < len(words.lower) - 1 and words.lower[at] in before and saying.find(words.lower, at) is None:
        at += 1
    verb = saying.find(words.lower, at) if at < len(words.lower) else None
    if verb is None:
        return None
    if verb.who:
        return _attribution(words, verb, None, saying)
    beside = all(word in saying.words("between") for word in words.lower[verb.first + 1 : verb.last])
    phrase = _source_behind(words, verb.last + 1 if beside else verb.first + 1, saying)
    if phrase:
        return _attribution(words, verb, phrase, saying)
    return _without_source(words, verb, saying)


def _source_behind(words: Words, at: int, saying: Saying) -> _Phrase | None:
    while at < len(words.lower) and words.lower[at] in saying.words("between"):
        at += 1
    if saying.words("hearers"):
        at = _behind_hearer(words, at)
    found = _phrase(words, at, saying) if at < len(words.lower) else None
    behind = _behind_adjunct(words, at, saying) if found is None else at
    return _phrase(words, behind, saying) if at < behind < len(words.lower) else found


def _behind_adjunct(words: Words, at: int, saying: Saying) -> int:
    """Behind a day or a few words with a preposition before the source: "a dit mardi à la radio le maire"."""
    while at < len(words.lower) and words.lower[at] in saying.words("days"):
        at += 1
    if at < len(words.lower) and words.lower[at] in saying.words("adjuncts"):
        at += 1
        at += at < len(words.lower) and words.lower[at] in saying.words("determiners")
        named = _behind_one_name(words, at, saying)
        at = named if named > at else at + 1
    while at < len(words.lower) and words.lower[at] in saying.words("days"):
        at += 1
    return at


def _behind_hearer(words: Words, at: int) -> int:
    """Behind a paper or an agency that is spoken to without a preposition: "powiedziała PAP Anna Berg"."""
    if words.printed[at : at + 1] in (["„"], ["“"], ['"'], ["«"]):
        closed = next((i for i in range(at + 1, min(at + 8, len(words.printed))) if words.printed[i] in '”“"»'), at - 1)
        return closed + 1
    hearer = at + 1 < len(words.printed) and words.printed[at].isupper() and len(words.printed[at]) > 1
    return at + 1 if hearer and words.printed[at + 1][0].isalpha() else at


def _without_source(words: Words, verb: Verb, saying: Saying) -> Attribution | None:
    """Languages that leave the pronoun out: the verb stands alone, or an adjunct follows."""
    after = words.lower[verb.last + 1 : verb.last + 2]
    alone = not after or not after[0][0].isalnum() or after[0] in saying.words("stops") | saying.words("between")
    return _attribution(words, verb, None, saying) if saying.words("sourceless") and alone else None


def _according(words: Words, at: int, saying: Saying) -> Attribution | None:
    """``so Anna Berg``, ``selon la maire``."""
    if at >= len(words.lower) or words.lower[at] not in saying.words("according"):
        return None
    phrase = _phrase(words, at + 1, saying) if at + 1 < len(words.lower) else None
    return _attribution(words, Verb("say", at, at, None), phrase, saying) if phrase else None


def _attribution(words: Words, verb: Verb, phrase: _Phrase | None, saying: Saying) -> Attribution:
    first, last = verb.first, verb.last
    cue = _cue(words, verb, phrase, saying)
    if verb.who:
        tied = words.ends[first] - len(verb.who)
        alone = words.starts[first] + words.lower[first].index("-")
        cue = (cue[0], alone) if first == last else (words.starts[last], words.ends[last])
        return Attribution(verb.act, cue, (tied, words.ends[first]), words.ends[last])
    source = (words.starts[phrase.first], words.ends[phrase.end - 1]) if phrase else None
    return Attribution(verb.act, cue, source, max(words.ends[last], source[1] if source else 0))


def _cue(words: Words, verb: Verb, phrase: _Phrase | None, saying: Saying) -> Range:
    """The verb in one piece; where its source stands between, the part that says more: "hat sie *gesagt*"."""
    first, last = verb.first, verb.last
    if last - first > 1 or (phrase and first < phrase.first <= last):
        first = last = last if words.lower[first] in saying.words("auxiliaries") else first
    return words.starts[first], words.ends[last]


def _phrase(words: Words, first: int, saying: Saying) -> _Phrase | None:
    """The source that begins at a word: a pronoun, a name with its title, a noun with its article."""
    if words.lower[first] in saying.words("pronouns"):
        return _Phrase(first, first + 1)
    determined = words.lower[first] in saying.words("determiners")
    at = _behind_title(words, first + determined, saying, _TITLE_WORDS[determined])
    end = _behind_name(words, at, saying)
    if end > at:
        return _Phrase(first, _behind_genitive(words, end, saying) if determined else end)
    if determined and at > first + 1 and not saying.words("large_nouns"):
        return _Phrase(first, at)
    return _Phrase(first, first + 1) if _speaks_alone(words, first, saying) else None


def _behind_title(words: Words, at: int, saying: Saying, most: int = 4) -> int:
    """Behind the small words that stand before a name: "statsminister", "ministre russe de la"."""
    stops, first = saying.words("stops"), at
    while at < len(words.lower) and at - first < most and _is_small(words.printed[at]):
        if words.lower[at] in stops or saying.find(words.lower, at):
            break
        at += 1
    return at


def _is_small(printed: str) -> bool:
    return printed[0].isalpha() and not any(part[:1].isupper() for part in printed.split("-"))


def _behind_name(words: Words, at: int, saying: Saying) -> int:
    """Behind capitalised words, initials, the particles between them, and a second name behind "and"."""
    end = _behind_one_name(words, at, saying)
    joined = at < end < len(words.lower) and words.lower[end] in saying.words("joins")
    second = _behind_one_name(words, end + 1, saying) if joined else end
    if second <= end + joined:
        return end
    after = words.lower[second : second + 1]
    return second if not after or not after[0][0].isalnum() or after[0] in saying.words("stops") else end


def _behind_one_name(words: Words, at: int, saying: Saying) -> int:
    end = at
    while at < len(words.printed):
        if _is_large(words, at, saying):
            at += 1
            end = at
        elif words.printed[at] == "." and end == at and end:
            at += 1
        elif end == at and (after := _behind_particles(words, at, saying)) > at:
            at = after
        else:
            break
    return end


def _is_large(words: Words, at: int, saying: Saying) -> bool:
    """Also "al-Amin"."""
    parts = words.printed[at].split("-")
    return any(part[:1].isupper() for part in parts) and words.lower[at] not in saying.no_names


def _behind_particles(words: Words, at: int, saying: Saying) -> int:
    """Behind "von der" where a capitalised word follows."""
    heads = saying.words("particle_heads")
    inside = words.lower[at] in saying.words("particles") and words.lower[at - 1] in heads
    if words.lower[at] not in heads and not inside:
        return at
    after = at + 1
    while after < min(len(words.lower), at + 3) and words.lower[after] in saying.words("particles"):
        after += 1
    return after if after < len(words.lower) and _is_large(words, after, saying) else at


def _behind_genitive(words: Words, end: int, saying: Saying) -> int:
    """``der Leiter des Instituts``."""
    if end < len(words.lower) and words.lower[end] in saying.words("joined"):
        return max(end, _behind_name(words, _behind_title(words, end + 1, saying), saying))
    return end


def _speaks_alone(words: Words, at: int, saying: Saying) -> bool:
    """A noun without article that can speak: "ministeren", "rzecznik"; something that ends the source follows."""
    word, after = words.lower[at], words.lower[at + 1 : at + 2]
    if word in saying.words("speakers"):
        return True
    carries = saying.endings and len(word) > 4 and word.endswith(saying.endings) and word not in saying.words("stops")
    return bool(carries) and (not after or not after[0][0].isalnum() or after[0] in saying.words("stops"))
