"""A text laid out and what the encoder thinks of it in, every place where somebody says something out.

Two finders look at the text. The encoder has the first word where it is sure. Where it is not, and form gives a
statement away, the rules have it; they also fill in what the encoder leaves: statements within statements, cues that it
does not know; and headlines, which it was not taught, are theirs. Without an encoder the rules do all of it.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Mayor Ana Ruiz said on Monday."
>>> [text[start:end] for raw in find(lay_out(text)) for start, end in (*raw.sources, raw.cue, *raw.contents)]
['Mayor Ana Ruiz', 'said', 'The dam held']
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.annotate.encode import Encoded
from onrecord.extract.attribution import tokens_of
from onrecord.extract.by_layout import by_layout
from onrecord.extract.cue_rules import find_by_rule, takes_it_up
from onrecord.extract.decode import decode, is_saying, likelihood
from onrecord.extract.going_on import follow_on, go_on
from onrecord.extract.leading import with_its_subject
from onrecord.extract.raw import Range, RawStatement, is_told_elsewhere
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import AUXILIARIES, BEGGED, DEEDS, MENTAL, RESULTS, SPEECH_ALONE
from onrecord.lang.en.doing import PRODUCTS
from onrecord.lang.en.grammar import PREPOSITIONS, SUBORDINATORS
from onrecord.lang.events import find_verb

# Chosen on documents that the weights have not seen, on the open half of the own gold and on the seed page.
SURE: Final = 0.65
"""A statement of the encoder that is less sure gives way to one that form gives away, where both cannot be right."""
SURE_OF_CUE: Final = 0.4
"""The same, where both have the same cue: what belongs to a cue is seldom told better by form than by the encoder."""
SURE_OF_OTHER: Final = 0.8
"""The same, where both have the same cue and hold quite different words for what was said."""
SURE_OF_SOURCE: Final = 0.8
"""The source of one that is less sure gives way to the subject right before its verb."""
NOTICED: Final = 0.3
"""A verb that names a deed as often as speech is no cue by form alone where the encoder is less sure that it is one."""
NAMELESS: Final = 0.25
"""One without a source has to be so sure at least."""
NAMELESS_VERB: Final = 0.15
"""The same, where the cue holds a known verb of saying."""
_OPENS: Final = frozenset(("“", '"', ":", ",", "‘"))
_TELLS_WHEN: Final = frozenset(("after", "as", "before", "since", "when", "while"))
_FEWEST: Final = 3
"""Tokens before another clause: a word that is said, the comma and what opens the clause."""
_PAIR: Final = 2
_NEAR_RESULT: Final = 5
"""So many words behind "posted" are looked at for what a firm earned or lost."""
_PIECES: Final = 2
"""More pieces than this are no slip of the encoder."""
_STRETCH: Final = 256
"""Characters of a stretch: whatever meets something shares a stretch with it."""


def find(
    reading: Reading,
    encoded: Encoded | None = None,
    names: Sequence[Range] = (),
    headline: Sequence[Range] = (),
) -> list[RawStatement]:
    """All statements of a text, in reading order.

    Args:
        reading: the text, laid out.
        encoded: what the encoder thinks of it; None: rules alone.
        names: where people, organisations and places are named, in order.
        headline: where the headline stands, in pieces.
    """
    ruled = [raw for raw in find_by_rule(reading) if not _is_deed(reading, raw)]
    if encoded is None:
        return _in_order([*ruled, *_Held(ruled).free(by_layout(reading.text, names))])
    told = [raw for raw in ruled if raw.cue is None or _is_speech(reading, raw.cue)]
    held = _Held(told)
    marked = decode(reading.text, encoded, reading.quotations)
    seen = (_told_before(reading.text, raw) for raw in marked if not (_in_any(raw, headline) or _is_deed(reading, raw)))
    learned = [
        _sourced(reading.text, _whole(reading.text, _without_others(reading, raw, held), told), told)
        for raw in _kept(reading.text, seen, held)
    ]
    added = [
        raw
        for raw in _added(reading, told, learned)
        if _in_any(raw, headline) or _is_likely(reading, encoded, raw, learned)
    ]
    found = go_on(reading.quotations, reading.text, with_its_subject(reading, _in_order([*learned, *added])))
    return follow_on(reading.quotations, reading.text, found)


def _in_order(found: Iterable[RawStatement]) -> list[RawStatement]:
    return sorted(found, key=lambda raw: raw.contents or ((raw.cue or (0, 0)),))


def _in_any(raw: RawStatement, places: Sequence[Range]) -> bool:
    start, _ = (*raw.contents, raw.cue or (-1, -1))[0]
    return any(low <= start < high for low, high in places)


def _is_deed(reading: Reading, raw: RawStatement) -> bool:
    """Whether the cue tells what a court did, not what it said, that somebody begged to differ or continued to rise."""
    low, high = tokens_of(reading, raw.cue or (0, 0))
    words = reading.words
    if _is_measure(words, low, high) or _is_result(words, low, high) or _is_done_to_them(words, low, high):
        return True
    last = find_cue(words, high - 1) if high > low and words[high : high + 1] == ["to"] else None
    if last and last.lemma == "continue":
        return True
    return any(words[at] in DEEDS or words[at + 1 : at + 3] == BEGGED for at in range(low, high))


def _is_measure(words: Sequence[str], low: int, high: int) -> bool:
    """``went according to plan``, ``looks promising in tests``: nobody says or promises anything."""
    if words[low : low + 3] in (["according", "to", "plan"], ["according", "to", "schedule"]):
        return True
    behind = words[high] if high < len(words) else "."
    adjective = behind in PREPOSITIONS - {"to"} or not behind[:1].isalnum()
    return words[high - 1 : high] == ["promising"] and adjective and behind not in _OPENS


def _is_done_to_them(words: Sequence[str], low: int, high: int) -> bool:
    """``dismissed 60 drivers``, ``recalled its ambassador``, ``recalled 300 cars``, ``called it after the meeting``."""
    if low >= high:
        return False
    verb, behind = high - 1, words[high : high + 2]
    cue = find_cue(words, verb)
    if cue is None or len(behind) < _PAIR:
        return False
    if cue.lemma == "call":
        return behind[0] == "it" and (behind[1] in SUBORDINATORS or behind[1] in PREPOSITIONS)
    if cue.lemma == "recall" and not PRODUCTS.isdisjoint(words[high : high + _NEAR_RESULT]):
        return True
    done = find_verb(words, verb, min(len(words), high + _NEAR_RESULT))
    return done is not None and done.noun_at is not None and (done.other == "EndPosition" or done.mode == "withdraw")


def _is_result(words: Sequence[str], low: int, high: int) -> bool:
    """``posted a net loss``."""
    return words[low:high] in (["posted"], ["posts"]) and not RESULTS.isdisjoint(words[high : high + _NEAR_RESULT])


def _is_speech(reading: Reading, place: Range) -> bool:
    low, high = tokens_of(reading, place)
    cue = next((cue for at in range(low, high) if (cue := find_cue(reading.words, at))), None)
    return cue is not None and cue.act not in MENTAL


def _kept(text: str, learned: Iterable[RawStatement], ruled: _Held) -> list[RawStatement]:
    """What the encoder found, but for what it is not sure of and form tells otherwise."""
    return [
        raw
        for raw in learned
        if (raw.sources or _sure(raw) >= _least(text, raw)) and not any(_beats(one, raw) for one in ruled.meeting(raw))
    ]


def _told_before(text: str, raw: RawStatement) -> RawStatement:
    """Without a source that only a later line than the cue's names: it speaks there, not here."""
    cue = raw.cue
    if cue is None:
        return raw
    return raw._replace(sources=tuple(one for one in raw.sources if "\n" not in text[cue[1] : max(cue[1], one[0])]))


def _least(text: str, raw: RawStatement) -> float:
    return NAMELESS_VERB if raw.cue and is_saying(text[slice(*raw.cue)]) else NAMELESS


def _without_others(reading: Reading, raw: RawStatement, told: _Held) -> RawStatement:
    """Without a piece that is another's whole answer: "accused Hale of theft. Hale denied | it"."""
    if len(raw.contents) < _PAIR or raw.cue is None:
        return raw
    answers = {one.contents for one in told.meeting(raw) if takes_it_up(reading, one) and one.cue != raw.cue}
    own = tuple(place for place in raw.contents if (place,) not in answers)
    return raw._replace(contents=own) if own else raw


def _whole(text: str, raw: RawStatement, told: Sequence[RawStatement]) -> RawStatement:
    """With all that form gives to the same cue, where the encoder left out the words that say who said it before: "said
    | a witness told officers | that the car was red"; or where it lost the verb of what was admitted: "admitted
    | taking | the boat".
    """
    if len(raw.contents) > _PIECES or raw.cue is None:
        return raw
    rule = next((one for one in told if one.cue and _meet(one.cue, raw.cue) and len(one.contents) == 1), None)
    if rule is None or not raw.contents:
        return raw
    (start, end), first = rule.contents[0], raw.contents[0]
    gap = text[start : first[0]].split()
    if len(gap) == 1 and gap[0].endswith("ing") and first[0] < end:
        return raw._replace(
            cue=min(raw.cue, rule.cue or raw.cue, key=lambda one: one[1]),
            contents=((start, first[1]), *raw.contents[1:]),
        )
    inner = [one for one in told if one.cue and start < one.cue[0] and one.cue[1] <= end and one.contents]
    within = all(start <= low and high <= end + 1 for low, high in raw.contents)
    left_out = first[0] > start or len(raw.contents) > 1
    if within and left_out and any(one.sources and one.sources[0][0] == start for one in inner):
        return raw._replace(contents=((start, max(end, raw.contents[-1][1])),))
    return raw


def _sourced(text: str, raw: RawStatement, told: Sequence[RawStatement]) -> RawStatement:
    """With the subject right before its verb where the encoder is not sure or looked for the source in another line."""
    if raw.cue is None or (_sure(raw) >= SURE_OF_SOURCE and not is_told_elsewhere(text, raw)):
        return raw
    cue = raw.cue
    rule = next((one for one in told if one.cue and one.sources and _meet(one.cue, cue)), None)
    if rule is None or any(_meet(mine, theirs) for mine in raw.sources for theirs in rule.sources):
        return raw
    beside = rule.sources[0][1] <= cue[0] and not text[rule.sources[0][1] : cue[0]].strip()
    return raw._replace(sources=rule.sources) if beside else raw


def _sure(raw: RawStatement) -> float:
    return 1.0 if raw.confidence is None else raw.confidence


def _beats(rule: RawStatement, raw: RawStatement) -> bool:
    """Whether both cannot be right, and the rule is to be believed."""
    if rule.cue and raw.cue and _meet(rule.cue, raw.cue):
        same = any(_meet(one, other) for one in rule.contents for other in raw.contents)
        return _sure(raw) < (SURE_OF_CUE if same or not rule.contents else SURE_OF_OTHER)
    return _sure(raw) < SURE and not _within(rule, raw)


def _added(reading: Reading, told: Iterable[RawStatement], learned: Sequence[RawStatement]) -> list[RawStatement]:
    """What rules alone find: where nothing else stands, or within what somebody says."""
    held = _Held(learned)
    added = []
    for raw in told:
        near = held.meeting(raw)
        if raw.cue and any(one.cue and _meet(raw.cue, one.cue) for one in near):
            continue
        free = raw if all(_within(raw, one) for one in near) else _before_others(reading, raw, near)
        if free and not _is_participle(reading, raw):
            added.append(free)
    return added


def _before_others(reading: Reading, raw: RawStatement, others: Iterable[RawStatement]) -> RawStatement | None:
    """``denied it, | after a party published what it called proof``: behind the comma the writer tells who else said
    what, and when. None where the others stand elsewhere.
    """
    first = min(place for one in others for place in (*one.sources, *_places(one)))
    at, _ = tokens_of(reading, first)
    if (
        len(raw.contents) != 1
        or at < _FEWEST
        or reading.words[at - 2] != ","
        or reading.words[at - 1] not in _TELLS_WHEN
    ):
        return None
    start, end = raw.contents[0][0], reading.ends[at - 3]
    return raw._replace(contents=((start, end),)) if max(raw.cue or (0, 0)) < start < end else None


def _is_likely(reading: Reading, encoded: Encoded, raw: RawStatement, learned: Sequence[RawStatement]) -> bool:
    """Whether what a rule alone finds is speech: its verb can hardly be anything else, or the encoder half thinks so,
    or it stands in what somebody says, where the encoder was taught to look for nothing.
    """
    if raw.cue is None or likelihood(encoded, raw.cue) >= NOTICED:
        return True
    low, high = tokens_of(reading, raw.cue)
    cue = next((cue for at in range(low, high) if (cue := find_cue(reading.words, at))), None)
    low = tokens_of(reading, raw.sources[0])[0] if raw.sources else low
    if low and reading.words[low - 1] == "what":
        return True  # "over what | it called the long winter"
    alone = cue is not None and not SPEECH_ALONE.isdisjoint((cue.lemma, cue.lemma.partition("_")[0]))
    return alone or any(_within(raw, one) for one in learned)


def _is_participle(reading: Reading, raw: RawStatement) -> bool:
    """``thanking``, ``adding``: the sentence has a main verb, which the encoder judged; "are calling" is one itself."""
    at, _ = tokens_of(reading, raw.cue or (0, 0))
    return raw.cue is not None and reading.words[at].endswith("ing") and reading.words[at - 1] not in AUXILIARIES


def _within(raw: RawStatement, holder: RawStatement) -> bool:
    """Whether all of a statement stands in one content of another."""
    return any(all(low <= start and end <= high for start, end in _places(raw)) for low, high in holder.contents)


def _places(raw: RawStatement) -> list[Range]:
    return [*raw.contents, *([raw.cue] if raw.cue else [])]


def _meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


class _Held:
    """Statements by the stretches of the text that their cues and contents stand in."""

    def __init__(self, found: Iterable[RawStatement]) -> None:
        self._near: dict[int, list[RawStatement]] = {}
        for raw in found:
            for stretch in _stretches(raw):
                self._near.setdefault(stretch, []).append(raw)

    def meeting(self, raw: RawStatement) -> list[RawStatement]:
        """Those that share a character of cue or content with a statement."""
        near = {id(one): one for stretch in _stretches(raw) for one in self._near.get(stretch, ())}
        places = _places(raw)
        return [one for one in near.values() if any(_meet(place, mine) for place in _places(one) for mine in places)]

    def free(self, more: Iterable[RawStatement]) -> list[RawStatement]:
        """Those that meet none."""
        return [raw for raw in more if not self.meeting(raw)]


def _stretches(raw: RawStatement) -> set[int]:
    return {at for start, end in _places(raw) for at in range(start // _STRETCH, end // _STRETCH + 1)}
