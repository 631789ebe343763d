"""What somebody does in saying something: the words of a cue in, the cue with its act out.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz would not say who paid."
>>> cue_of(lay_out(text), RawStatement(((0, 8),), (9, 22), ((23, 31),), "")).act
'decline'
"""

from __future__ import annotations

from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.phrases import object_after
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue, find_noun
from onrecord.lang.en.cues import (
    ADVERBS,
    ANSWERS,
    AUXILIARIES,
    BETWEEN_NOT,
    BLAME,
    HELD_BACK,
    LIGHT,
    NEGATED_BEFORE,
    NEGATIONS,
    NO_ONE,
    NOT_NEGATED,
    PRAISE,
    SAID_THINGS,
)
from onrecord.lang.en.grammar import DETERMINERS, SUBORDINATORS

SAYING: Final = Cue("say", "say", 1, "past")
"""What a statement without a cue counts as."""
_DECLINE: Final = Cue("decline", "decline", 1, "past")
_REFUSALS: Final = frozenset("would wouldn't will won't wo".split())
_NOT: Final = frozenset("not n't n’t".split())
_NAMES: Final = frozenset("call describe characterize characterise dub term".split())
_DESCRIBES: Final = frozenset(("describe", "characterize", "characterise"))
"""They judge only what they describe *as* something."""
_FEW: Final = 24
"""So many words of a content are looked at for praise or blame."""
_BETWEEN: Final = 8
"""So many words stand at most between a cue and what it is said for."""
_ASKED: Final = frozenset(("ask", "tell"))
_QUESTIONS: Final = frozenset("whether if how why what when where who whom which that".split())
_SUBJECTS: Final = frozenset("he she they we i".split())
"""Nobody is told "they to stay"."""
_PERFORMED: Final = frozenset(
    "condemn deny demand promise ask warn apologize confirm praise agree admit accuse".split()
)


def cue_of(reading: Reading, raw: RawStatement) -> Cue:
    """What the words of the cue are; the act of "We condemn ..." is that of its own verb. Whoever "cannot confirm" or
    "has not admitted" something has done neither: it is held back.
    """
    cue = _cue_in(reading, raw.cue) if raw.cue else None
    if cue and raw.cue and cue.act in HELD_BACK and (_is_undone(reading, raw.cue) or _is_nobody(reading, raw)):
        return _DECLINE
    if cue and cue.lemma in _NAMES:
        return cue._replace(act=_judgement(reading, raw, cue.lemma) or cue.act)
    if cue and cue.lemma == "argue_for" and _is_behind_that(reading, raw):
        return cue._replace(act="say")  # "argued for decades that it was late"
    if cue and cue.lemma in _ASKED and _is_asked(reading, raw):
        return cue._replace(act="demand")
    if cue and cue.lemma == "offer" and not _is_offered_to_do(reading, raw):
        return cue._replace(act="say")
    if cue and cue.act != "say":
        return cue
    return _performed(reading, raw) or _meant(reading, raw) or cue or SAYING


def _is_offered_to_do(reading: Reading, raw: RawStatement) -> bool:
    """``offered to pay``, ``offered help to all``: not "offered no evidence", "offered his view"."""
    if not raw.contents:
        return True
    low, high = tokens_of(reading, raw.contents[0])
    said = any(reading.words[at] in SAID_THINGS for at in range(max(0, low - 2), min(high, low + _BETWEEN)))
    return not said


def _is_behind_that(reading: Reading, raw: RawStatement) -> bool:
    low, _ = tokens_of(reading, raw.contents[0]) if raw.contents else (0, 0)
    return low > 0 and reading.words[low - 1] == "that"


def _judgement(reading: Reading, raw: RawStatement, lemma: str) -> str | None:
    """What somebody does in calling something by a word of praise or blame: "called it a disgrace"."""
    places = (tokens_of(reading, place) for place in raw.contents)
    words = {reading.words[at] for low, high in places for at in range(low, min(high, low + _FEW))}
    if lemma in _DESCRIBES and "as" not in words:
        return None  # "described the inspiration for the bridge"
    blamed, praised = not BLAME.isdisjoint(words), not PRAISE.isdisjoint(words)
    return "condemn" if blamed and not praised else "praise" if praised and not blamed else None


def _is_asked(reading: Reading, raw: RawStatement) -> bool:
    """Whether something is asked of somebody: "told her | to stop", "asked | the firm to go", "asked for a stay"."""
    _, end = tokens_of(reading, raw.cue or (0, 0))
    if not raw.contents or reading.words[end : end + 1] == ["for"]:
        return bool(raw.contents)
    low, high = tokens_of(reading, raw.contents[0])
    if low >= high or reading.quoted[low] >= 0 or reading.words[low] in _QUESTIONS:
        return low < high and reading.words[low] == "to"
    if reading.words[low - 1 : low] == ["that"] or reading.words[low] in _SUBJECTS:
        return False  # "told the Mercury that | he wants to stay"
    behind = object_after(reading, low, high)
    if reading.words[low] in ("to", "for"):
        return True
    if behind >= high or reading.words[behind] != "to":
        return behind < high and reading.words[behind] == "who"
    return not _is_clause(reading, behind, high)


def _is_clause(reading: Reading, at: int, high: int) -> bool:
    """``told reporters | the decision to drop the case had been taken``: behind "to" stands what became of it."""
    for word in reading.words[at:high]:
        if word in SUBORDINATORS or word in (",", "and", "or"):
            return False
        if word in ("had", "has", "was", "were", "would", "will"):
            return True
    return False


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


def _is_undone(reading: Reading, place: Range) -> bool:
    """Whether the verb of a cue that vouches for something stands behind "not", "never", "unable to", "yet to", with
    nothing but adverbs and auxiliaries between.
    """
    low, high = tokens_of(reading, place)
    found = [(at, cue) for at in range(low, high) if (cue := find_cue(reading.words, at))]
    if all(cue.act == "say" for _, cue in found) and _has_any_word(reading, range(low, high)):
        return True
    verbs = [at for at, cue in found if cue.act in HELD_BACK]
    at = verbs[0] if verbs else 0
    while at > 0:
        at -= 1
        word = reading.words[at]
        if word in NEGATIONS or word.endswith(("n't", "n’t")) or " ".join(reading.words[at : at + 2]) in NEGATED_BEFORE:
            return reading.words[at + 1] not in NOT_NEGATED
        if word not in ADVERBS | AUXILIARIES | BETWEEN_NOT:
            return False
    return False


def _has_any_word(reading: Reading, cue: range) -> bool:
    """``had not by noon issued any comment``: "any" stands where there is none."""
    return any(reading.words[at] == "any" and find_noun(reading.words[at + 1]) for at in cue[:-1])


def _is_nobody(reading: Reading, raw: RawStatement) -> bool:
    """Whether nobody does it: "neither side confirmed that"."""
    if not raw.sources:
        return False
    low, _ = tokens_of(reading, raw.sources[0])
    return reading.words[low : low + 1] != [] and reading.words[low] in NO_ONE


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


def _meant(reading: Reading, raw: RawStatement) -> Cue | None:
    """What it is said for, between the cue and the words: "has written to the mayor to ask | why"."""
    if raw.cue is None or not raw.contents:
        return None
    _, start = tokens_of(reading, raw.cue)
    end, _ = tokens_of(reading, raw.contents[0])
    for at in range(start, min(end - 1, start + _BETWEEN)):
        cue = find_cue(reading.words, at + 1) if reading.words[at] == "to" else None
        if cue and cue.form == "base" and cue.act in _PERFORMED:
            return cue
    return None


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
