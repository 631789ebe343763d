"""What stands around a statement: its act, whom it is said to, through what, where and when. All of it stands in the
text beside the cue, outside what is said; what is not there is None.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Ana Ruiz told reporters at a news conference in Port Ellery."
>>> raw = RawStatement(((15, 23),), (24, 28), ((0, 12),), "")
>>> reading = lay_out(text)
>>> cue = cue_of(reading, raw)
>>> cue.act, [text[slice(*it)] for it in addressees_of(reading, raw, cue)], medium_of(reading, raw).kind
('say', ['reporters'], 'press_conference')
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple

from onrecord.extract.phrases import object_after
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import LONGEST, Reading
from onrecord.lang.cues import Cue, find_cue, find_noun
from onrecord.lang.en.cues import (
    ADVERBS,
    AFTER_HEARER,
    ANSWERS,
    AUXILIARIES,
    GATHERINGS,
    HEDGES,
    LIGHT,
    MEDIA,
    NOT_TO_WHOM,
    ON_AIR,
    PRONOUNS,
    PUBLISHED,
    SENT,
    TELLS_A_CLAUSE,
    TO_WHOM,
    VENUES,
)
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.annotation import Time
from onrecord.model.record import Medium
from onrecord.model.span import Span

SAYING: Final = Cue("say", "say", 1, "past")
"""What a statement without a cue counts as."""

_DECLINE: Final = Cue("decline", "decline", 1, "past")
_REFUSALS: Final = frozenset("would wouldn't will won't wo".split())
_NOT: Final = frozenset("not n't n’t".split())
_ASKED: Final = frozenset(("ask", "tell"))
_QUESTIONS: Final = frozenset("whether if how why what when where who whom which that".split())
_INTO_MEDIUM: Final = frozenset("in on at via during through over from by with of".split())
_INTO_VENUE: Final = frozenset("in at before outside inside".split())
_PERFORMED: Final = frozenset(
    "condemn deny demand promise ask warn apologize confirm praise agree admit accuse".split()
)
_TO_SOMEBODY: Final = frozenset(("demand", "ask", "propose", "warn", "praise"))
"""Acts whose content may begin with whom it is said to: "urged members | to wait"."""
_REACH: Final = 8
_NEAR: Final = 5
"""So many words stand at most between a cue and "to" whom it is said."""


def cue_of(reading: Reading, raw: RawStatement) -> Cue:
    """What the words of the cue are; the act of "We condemn ..." is that of its own verb."""
    cue = _cue_in(reading, raw.cue) if raw.cue else None
    if cue and cue.lemma in _ASKED and _is_asked(reading, raw):
        return cue._replace(act="demand")
    performed = _performed(reading, raw) if cue is None or cue.act == "say" else None
    return performed or cue or SAYING


def _is_asked(reading: Reading, raw: RawStatement) -> bool:
    """Whether something is asked of somebody: "told her | to stop", "asked | the firm to explain", "asked for a stay"."""
    _, end = tokens_of(reading, raw.cue or (0, 0))
    if not raw.contents or reading.words[end : end + 1] == ["for"]:
        return bool(raw.contents)
    low, high = tokens_of(reading, raw.contents[0])
    if low >= high or reading.quoted[low] >= 0 or reading.words[low] in _QUESTIONS:
        return low < high and reading.words[low] == "to"
    behind = object_after(reading, low, high)
    return reading.words[low] in ("to", "for") or (behind < high and reading.words[behind] in ("to", "who"))


def _cue_in(reading: Reading, place: Range) -> Cue | None:
    """The cue in a run of words: "has long accused", "issued a warning", "would not say"."""
    low, high = tokens_of(reading, place)
    verbs = [
        (at, cue) for at in range(low, high) if not _is_noun(reading, at, low) and (cue := find_cue(reading.words, at))
    ]
    if any(cue.lemma in ANSWERS and _is_refused(reading, at) for at, cue in verbs):
        return _DECLINE
    strong = [cue for _, cue in verbs if cue.act not in ("say", "believe")]
    if strong:
        return strong[0]
    if all(cue.lemma in LIGHT for _, cue in verbs):
        nouns = [noun for at in range(low, high) if (noun := find_noun(reading.words[at]))]
        return nouns[0] if nouns else verbs[0][1] if verbs else None
    return verbs[0][1]


def _is_noun(reading: Reading, at: int, low: int) -> bool:
    """Whether a word of a cue cannot be a verb: "in a charge sheet"."""
    return at > low and (reading.words[at - 1] in DETERMINERS or reading.words[at - 1] in ("of", "in", "’s", "'s"))


def _is_refused(reading: Reading, at: int) -> bool:
    """Whether a verb stands behind "would not"."""
    words, before = reading.words, at - 1
    while before > 0 and words[before] in ADVERBS:
        before -= 1
    return before > 0 and (
        words[before] in ("wouldn't", "won't", "wouldn’t", "won’t")
        or (words[before] in _NOT and words[before - 1] in _REFUSALS)
    )


def _performed(reading: Reading, raw: RawStatement) -> Cue | None:
    """``We condemn``: the act that the speaker does in saying so."""
    low, high = tokens_of(reading, raw.contents[0]) if raw.contents else (0, 0)
    if high - low < 3 or reading.words[low] not in ("i", "we"):
        return None
    at = low + 1
    while at < high and reading.words[at] in ADVERBS:
        at += 1
    cue = find_cue(reading.words, at) if at < high else None
    return cue if cue and cue.form == "base" and cue.act in _PERFORMED else None


def tokens_of(reading: Reading, place: Range) -> Range:
    """Characters of the text as tokens."""
    return bisect_left(reading.ends, place[0] + 1), bisect_left(reading.starts, place[1])


def sentence_of(reading: Reading, place: Range) -> Range:
    """Tokens of the sentence that holds the first character of a place."""
    at = bisect_left(reading.ends, place[0] + 1)
    number = max(0, bisect_left(reading.sentences, (at + 1, 0)) - 1)
    return reading.sentences[number] if reading.sentences else (0, 0)


class Attribution(NamedTuple):
    """The words of a sentence that tell of one statement, outside everything that is said, as runs of tokens."""

    behind: tuple[Range, ...]
    """Behind the cue: "said | in a letter"."""
    between: tuple[Range, ...]
    """Between source and cue: "Hale | on Monday | said"."""
    before: tuple[Range, ...]
    """Before both: "In a letter, | Hale said"."""

    def runs(self) -> tuple[Range, ...]:
        """All of them, the nearest first."""
        return (*self.behind, *self.between, *self.before)


def attribution_of(
    reading: Reading, raw: RawStatement, others: Sequence[RawStatement] = (), within: Range | None = None
) -> Attribution:
    """What of a sentence belongs to the attribution of a statement.

    Args:
        reading: the text.
        raw: the statement.
        others: the other statements of the sentence; their words are theirs.
        within: the content of another statement that holds this one, which it does not leave.
    """
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return Attribution((), (), ())
    low, high = sentence_of(reading, anchor)
    if within:
        inner_low, inner_high = tokens_of(reading, within)
        low, high = max(low, inner_low), min(high, inner_high)
    first, end = tokens_of(reading, anchor)
    foreign = [one.cue for one in others if one.cue and not _inside(one.cue, (anchor,))]
    said = (*raw.contents, *(place for one in others for place in one.contents if not _holds(place, anchor)))
    source = tokens_of(reading, raw.sources[0]) if raw.sources else (first, first)
    stops = {at for cue in foreign for at in range(*tokens_of(reading, cue))}
    behind = _until(reading, end, high, stops)
    if source[0] >= first:
        return Attribution(_free(reading, end, behind, said), (), _free(reading, _since(reading, low, first, stops), first, said))
    shared = any(one.cue and raw.sources == one.sources and raw.sources[0] < one.cue < anchor for one in others)
    between = () if shared else _main_clause(reading, source[1], first)
    return Attribution(
        _free(reading, end, behind, said),
        tuple(run for low_, high_ in between for run in _free(reading, low_, high_, said)),
        _free(reading, _since(reading, low, source[0], stops), source[0], said),
    )


def _holds(place: Range, anchor: Range) -> bool:
    return place[0] <= anchor[0] and anchor[1] <= place[1]


def _until(reading: Reading, end: int, high: int, stops: set[int]) -> int:
    """Where another clause or another statement begins."""
    return next((at for at in range(end, high) if at in stops or reading.words[at] == ";"), high)


def _since(reading: Reading, low: int, first: int, stops: set[int]) -> int:
    return next((at + 1 for at in range(first - 1, low - 1, -1) if at in stops or reading.words[at] == ";"), low)


def _main_clause(reading: Reading, low: int, high: int) -> tuple[Range, ...]:
    """Of what stands between subject and verb what is no relative clause: "Hale, who left in May, on Monday said"."""
    relative = next((at for at in range(low, high) if reading.words[at] in RELATIVES), high)
    comma = next((at for at in range(high - 1, relative, -1) if reading.words[at] == ","), high - 1)
    return (low, relative), (comma + 1, high)


def _free(reading: Reading, low: int, high: int, said: Sequence[Range]) -> tuple[Range, ...]:
    """Runs of tokens that belong to nothing that is said."""
    runs, start = [], low
    for at in range(low, high + 1):
        if at >= high or _inside((reading.starts[at], reading.ends[at]), said):
            if at > start:
                runs.append((start, at))
            start = at + 1
    return tuple(runs)


def addressees_of(reading: Reading, raw: RawStatement, cue: Cue, around: Attribution | None = None) -> list[Range]:
    """Whom it is said to: behind a cue that takes him ("told reporters"), behind "to" ("said to reporters", "in a
    letter to the mayor"); whom a passive has as its subject ("the jury was told"); or who has just been summoned.
    """
    if raw.cue is None or cue.act == "decline":
        return []
    around = around or attribution_of(reading, raw)
    at = _verb_end(reading, raw.cue, cue)
    high = sentence_of(reading, raw.cue)[1]
    found = _hearer(reading, raw, cue, at, high) if cue.tells else None
    found = found or _to_somebody(reading, raw, around, at) or _summoned(reading, raw, cue)
    return [found] if found else []


def verb_of(reading: Reading, place: Range) -> tuple[int, Cue] | None:
    """The first verb of a cue that may have more words, with its token."""
    low, high = tokens_of(reading, place)
    return next(((at, cue) for at in range(low, high) if (cue := find_cue(reading.words, at))), None)


def _verb_end(reading: Reading, place: Range, cue: Cue) -> int:
    """Behind the verb of a cue that may have more words than its verb: "told reporters", "has written to"."""
    low, high = tokens_of(reading, place)
    ends = (at + cue.words for at in range(low, high) if find_cue(reading.words, at) == cue)
    return next(ends, high)


def _hearer(reading: Reading, raw: RawStatement, cue: Cue, at: int, high: int) -> Range | None:
    """The phrase right behind the cue; within what is said only where something is asked of it."""
    place = _somebody(reading, at, high, told=cue.lemma in TELLS_A_CLAUSE)
    if place is None or _inside(place, raw.sources):
        return None
    if not _inside(place, raw.contents):
        return place
    asked = cue.act in _TO_SOMEBODY and not _starts_quotation(reading, place)
    _, end = tokens_of(reading, place)
    return place if asked and end < high and reading.words[end] in AFTER_HEARER - {",", ".", ":"} | {"on", "who"} else None


def _somebody(reading: Reading, at: int, high: int, *, told: bool = False) -> Range | None:
    """The phrase that begins at a token, when it can be somebody; behind "told" every noun can be."""
    if at >= high or not (_may_hear(reading, at) or (told and _is_a_noun(reading, at))):
        return None
    end = object_after(reading, at, high)
    return reading.chars(at, end) if end > at else None


def _is_a_noun(reading: Reading, at: int) -> bool:
    small = DETERMINERS | PREPOSITIONS | SUBORDINATORS | RELATIVES | AUXILIARIES | ADVERBS
    return reading.words[at].isalpha() and reading.words[at] not in small and not reading.timed[at]


def _starts_quotation(reading: Reading, place: Range) -> bool:
    return reading.quoted[tokens_of(reading, place)[0]] >= 0


def _to_somebody(reading: Reading, raw: RawStatement, around: Attribution, verb_end: int) -> Range | None:
    """Behind "to", soon after the verb or right behind the medium: "wrote in a note to clients"."""
    for low, high in around.runs():
        for at in range(low, high - 1):
            if reading.words[at] != TO_WHOM or reading.words[at - 1] in NOT_TO_WHOM:
                continue
            near = 0 <= at - verb_end <= _NEAR and not any(
                reading.words[index] in PREPOSITIONS | AUXILIARIES for index in range(max(low, verb_end), at)
            )
            if (near or _behind_medium(reading, at)) and (place := _somebody(reading, at + 1, high)):
                return None if _inside(place, (*raw.contents, *raw.sources)) else place
    return _in_cue(reading, raw, verb_end)


def _in_cue(reading: Reading, raw: RawStatement, verb_end: int) -> Range | None:
    """Within a cue of several words: "has written to the mayor asking"."""
    if raw.cue is None:
        return None
    _, end = tokens_of(reading, raw.cue)
    at = next((at for at in range(verb_end, end) if reading.words[at] == TO_WHOM), end)
    return _somebody(reading, at + 1, end) if at < end else None


def _behind_medium(reading: Reading, at: int) -> bool:
    """Whether a letter or the like stands right before a token, or before "sent"."""
    before = at - 1 - (reading.words[at - 1] in SENT)
    return before >= 0 and any(len(words) == 1 for words, _ in _media().get(reading.words[before], ()))


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


_FAR: Final = 24


def _may_hear(reading: Reading, at: int) -> bool:
    """Whether a phrase that begins here can be somebody: a name, a pronoun, "the crowd", a plain plural."""
    word = reading.words[at]
    if reading.quoted[at] >= 0 or not word[:1].isalpha():
        return False
    named = reading.printed(at)[:1].isupper() or word in DETERMINERS - {"this", "that", "these", "those", "any", "no"}
    return (
        named
        or word in PRONOUNS | {"him", "them", "us", "me", "her"}
        or (word.endswith("s") and not word.endswith("ss") and len(word) > 3)
        or word in ("people", "police", "parliament", "congress", "staff", "anyone", "everyone", "somebody")
        or (word.endswith("ing") and at + 1 < len(reading.words) and reading.words[at + 1].endswith("s"))
    )


def _inside(place: Range, others: Sequence[Range]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def medium_of(
    reading: Reading, raw: RawStatement, around: Attribution | None = None, hearers: Sequence[Range] = ()
) -> Medium | None:
    """The phrase of the attribution that names a medium, the nearest to the cue: "in a statement", "on X"; also who is
    told, when that is a gathering: "told a news conference".
    """
    for place in hearers:
        if (low_high := tokens_of(reading, place)) and (kind := _gathering(reading, *low_high)):
            return Medium(kind, Span.of(reading.text, *place))
    around = around or attribution_of(reading, raw)
    for low, high in (*around.runs(), *_object_tail(reading, raw)):
        for at in range(low, high - 1):
            if reading.words[at] in RELATIVES:
                break
            if reading.words[at] in _INTO_MEDIUM and (found := _medium_at(reading, at, high)):
                return found
    return None


def _gathering(reading: Reading, low: int, high: int) -> str | None:
    """The kind of medium that a phrase is whose last words name a gathering."""
    for at in range(low, high):
        kind, words = _medium_word(reading, at, high)
        if kind in GATHERINGS and at + words == high and reading.words[high - 1] not in ("hearing", "session", "talks"):
            return kind
    return None


def _object_tail(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """The end of what is said, when that is no clause and no quotation: "claimed responsibility | on Telegram"."""
    if not raw.contents:
        return
    low, high = tokens_of(reading, raw.contents[-1])
    words = range(low, high)
    if high - low <= _REACH and all(reading.quoted[at] < 0 and reading.words[at] not in AUXILIARIES for at in words):
        yield next(((at, high) for at in words if reading.words[at] in ("on", "via")), (high, high))


def _medium_at(reading: Reading, at: int, high: int) -> Medium | None:
    """The medium that a preposition at token ``at`` leads into."""
    for index in range(at + 1, min(at + _REACH, high)):
        if index > at + 1 and reading.words[index] in _INTO_MEDIUM | {",", "that", "and"}:
            return None
        kind, words = _medium_word(reading, index, high)
        if kind and _fits(reading, at, index):
            end = _name_behind(reading, index + words, high)
            span = Span.of(reading.text, *reading.chars(at + 1, end))
            named = end - 1 if end > index + words or reading.words[index] == "x" or _is_name(reading, index) else None
            return Medium(kind, span, name=reading.printed(named) if named is not None else None)
    return None


def _medium_word(reading: Reading, at: int, high: int) -> tuple[str | None, int]:
    for words, kind in _media().get(reading.words[at], ()):
        end = at + len(words)
        if tuple(reading.words[at : min(end, high)]) == words and reading.words[end : end + 1] != ["-"]:
            return kind, len(words)
    return None, 0


def _fits(reading: Reading, preposition: int, at: int) -> bool:
    """What leads into what: "on" to a platform or a broadcaster, whose names have capitals, "by" to a telephone."""
    words, before = reading.words, reading.words[preposition]
    if before == "by":
        return at == preposition + 1 and words[at] in _BY
    if before in ("of", "with", "from"):
        return words[max(0, preposition - 2) : preposition] == ["as", "part"]
    if before == "over":
        return words[at] in ("phone", "telephone")
    if words[at] in ON_AIR or len(words[at]) == 1:
        return reading.printed(at)[:1].isupper() and before in ("on", "via")
    return True


_BY: Final = frozenset("phone telephone email e-mail letter text message".split())


def _name_behind(reading: Reading, at: int, high: int) -> int:
    """``social media platform X``: a name right behind the word belongs to the phrase."""
    while at < high and reading.words[at] in ("platform", "network", "site", "app", "service", "account"):
        at += 1
    while at < high and _is_name(reading, at):
        at += 1
    return at


def _is_name(reading: Reading, at: int) -> bool:
    return reading.printed(at)[:1].isupper() and reading.words[at] not in DETERMINERS


@cache
def _media() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> words and kind, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in MEDIA.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, kind))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table


def venue_of(reading: Reading, raw: RawStatement, around: Attribution | None = None) -> Range | None:
    """``in federal court``: where it was said."""
    for low, high in (around or attribution_of(reading, raw)).runs():
        for at in range(low, high - 1):
            if reading.words[at] in _INTO_VENUE and (end := _venue_end(reading, at + 1, high)):
                return reading.chars(at + 1, end)
    return None


def _venue_end(reading: Reading, at: int, high: int) -> int | None:
    first = at + 1 if reading.words[at] in DETERMINERS else at
    for start in {at, first}:
        for words in _venues():
            if tuple(reading.words[start : min(start + len(words), high)]) == words:
                return start + len(words)
    return None


@cache
def _venues() -> list[tuple[str, ...]]:
    return sorted((tuple(phrase.split()) for phrase in VENUES.split("|")), key=len, reverse=True)


def time_of(
    reading: Reading, raw: RawStatement, times: Sequence[Time], around: Attribution | None = None
) -> Time | None:
    """The time nearest to the cue that stands in the attribution."""
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return None
    around = around or attribution_of(reading, raw)
    runs = [_to_the_next_clause(reading, *run) for run in around.runs()]
    runs += [run for place in raw.sources for run in _published(reading, place)]
    near = [time for low, high in runs if low < high for time in _times_in(times, reading.chars(low, high))]
    return min(near, key=lambda time: abs(time.span.start - anchor[0]), default=None)


def _to_the_next_clause(reading: Reading, low: int, high: int) -> Range:
    """What tells when something else happened is cut off: "said after he was freed on Monday"."""
    for at in range(low, high):
        word = reading.words[at]
        if reading.timed[at]:
            continue
        if word in AUXILIARIES - {"to"} or word in RELATIVES or word in SUBORDINATORS - {"as", "earlier", "so"}:
            return low, at
        if word in ("and", "but") and not (at + 1 < high and reading.timed[at + 1]):
            return low, at
    return low, high


def _published(reading: Reading, place: Range) -> Iterator[Range]:
    """``a study published on Monday``: when a document that speaks came out."""
    low, high = tokens_of(reading, place)
    yield from ((at, high) for at in range(low, high) if reading.words[at] in PUBLISHED)


def _times_in(times: Sequence[Time], place: Range) -> Iterator[Time]:
    """The points of time that begin in a place; "later" and "soon" are none."""
    at = bisect_left(times, place[0], key=lambda time: time.span.start)
    for time in takewhile(lambda one: one.span.start < place[1], times[at : at + LONGEST]):
        if time.type in ("DATE", "TIME") and time.role == "when" and not (time.value or "").endswith("_REF"):
            yield time


def hedges_of(reading: Reading, raw: RawStatement) -> list[Range]:
    """Words with which the source holds back."""
    places = (tokens_of(reading, place) for place in raw.contents)
    return [reading.chars(at, at + 1) for low, high in places for at in range(low, high) if reading.words[at] in HEDGES]
