r"""How well found statements match marked ones. Places in, counts out; nothing is read and nothing is run.

Words are runs of ``\w``, so quotation marks and commas at an edge never decide. Every measure is a count of right ones
*of* those that were judged; the second number belongs to the figure.

**Which is which.** A found statement can be a marked one when the words that their contents share are at least half of
the words of either, and the cue of neither stands inside the contents of the other, unless the two cues share a word
("declined to | say whether"); without contents (refusals) when their cues share a word. Pairs are taken one to one,
best first: same cue, then intersection over union.

- A marked statement that is left over counts as found when at least half of its words stand in the contents of a found
  one that is already taken, under the same condition for cues, and neither of the two marked ones holds the other
  (*joined*: two quotes of one speaker as one statement). Its fields are compared with those of that one.
- A found statement that is left over is neutral when at least half of its words stand in a marked one that is taken,
  under the same condition for cues, and it does not say over again what the taker of that one says (a *split*).

**Measures.** An optional statement is never judged, and what is paired with it is neutral.

=============== =================================================================================================
found           of the marked: those that were found (recall)
precision       of the found, neutral ones left out: those that are paired
speaker         of the marked: found, with all speakers right and no other. A speaker is right when his name is that of
                the entity (titles and articles aside; a part of a name only when it has two words), or his words
                overlap with words that name the entity as source, relay or addressee somewhere in the article
speaker, found  the same, of the found only
act, mode       of the found: equal; ``act_also_ok`` is right too
act, strict     the same without ``act_also_ok``: how much of the figure is leniency
status          of the found where the marks give one: equal, or in ``status_also_ok``
status, strict  the same without ``status_also_ok``
addressee       of the found where the marks have one or the program gives one: all of them and no other, as speakers
medium          the same: the kind is right and the words overlap
time            the same: the program's value begins with the marked one (2025-03-03T10:00 for 2025-03-03)
relay           the same: all of them and no other, as speakers
response        the same: equal
parent          the same: paired with what contains it. Where that is optional and the program gives none: not judged
repeat          of the repeats of found statements: half of the words of either are shared with a repeat that the
                program gives
trap            of ``not_statements``: those that did not become a statement of their own
=============== =================================================================================================

False and missing values count alike: filling a field that the marks leave empty is as wrong as leaving one empty.

>>> text = "Rain fell, Ana Ruiz said."
>>> said = Said(id="0", contents=((0, 9),), cue=(20, 24), speakers=(Who("Ana Ruiz", (11, 19), "e1"),))
>>> scored = score(text, [Wanted(said=said)], [said])
>>> str(scored.figures["found"]), str(scored.figures["speaker"]), str(scored.figures["medium"])
('1 of 1', '1 of 1', '0 of 0')
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from bench.gold.load import Said, Wanted, Who
from bench.judged import Miss, Share, Texts, Words, half_shared, mostly_in, same_name
from bench.marks import Range

MEASURES: Final = (
    "found", "precision", "speaker", "speaker, found", "act", "act, strict", "mode", "status", "status, strict",
    "addressee", "medium", "time", "relay", "response", "parent", "repeat", "trap",
)  # fmt: skip


class Scored(NamedTuple):
    """The figures of an article, or of several."""

    figures: dict[str, Share]
    kinds: Counter[str]
    """How often: ``joined``, ``split``, ``twin`` (a headline that repeats a statement, given as one of its own)."""
    misses: list[Miss]


class Pairing(NamedTuple):
    """Which found statement is which marked one, by their numbers."""

    taken: dict[int, int]
    """Marked -> found, one to one."""
    joined: dict[int, int]
    """Marked -> found, where the found one is already taken."""
    split: set[int]
    """Found ones that are pieces."""


def score(text: str, wanted: Sequence[Wanted], given: Sequence[Said], traps: Sequence[Range] = ()) -> Scored:
    """The figures of an article.

    Args:
        text: the marked text, headline included.
        wanted: what is marked.
        given: what was found.
        traps: places that must not become statements.
    """
    board = _Board(text, wanted, given)
    pairing = board.pairing
    for number, one in enumerate(wanted):
        if not one.optional:
            found = pairing.taken.get(number, pairing.joined.get(number))
            board.judge(one, given[found] if found is not None else None)
    board.judge_precision(traps)
    return Scored(board.figures, board.kinds, board.misses)


def total(scored: Iterable[Scored]) -> Scored:
    """Several articles as one: their statements are counted together."""
    figures, kinds, misses = {name: Share() for name in MEASURES}, Counter[str](), []
    for one in scored:
        figures = {name: share.plus(one.figures[name]) for name, share in figures.items()}
        kinds.update(one.kinds)
        misses += one.misses
    return Scored(figures, kinds, misses)


# ---------------------------------------------------------------- which is which
def pair(texts: Texts, wanted: Sequence[Said], given: Sequence[Said]) -> Pairing:
    """Pair marked and found statements; see the head of this file."""
    ours, theirs = [_Words.of(texts, one) for one in wanted], [_Words.of(texts, one) for one in given]
    likely = sorted(
        (-mark, number, other)
        for number, one in enumerate(ours)
        for other, another in enumerate(theirs)
        if (mark := _likeness(one, another)) > 0
    )
    taken: dict[int, int] = {}
    for _, number, other in likely:
        if number not in taken and other not in taken.values():
            taken[number] = other
    return Pairing(taken, _joined(wanted, ours, theirs, taken), _split(ours, theirs, taken))


class _Words(NamedTuple):
    said: Words
    cue: Words

    @classmethod
    def of(cls, texts: Texts, one: Said) -> _Words:
        return cls(texts.of(*one.contents), texts.of(one.cue))


def _likeness(one: _Words, other: _Words) -> float:
    """0: they cannot be the same."""
    same_cue = bool(one.cue & other.cue)
    if not one.said or not other.said:
        return float(same_cue)
    if _apart(one, other) or not half_shared(one.said, other.said):
        return 0.0
    return len(one.said & other.said) / len(one.said | other.said) + same_cue


def _apart(one: _Words, other: _Words) -> bool:
    """Whether one stands inside the other; a cue that both share, cut a word earlier or later, keeps nobody apart."""
    return not one.cue & other.cue and bool(one.cue & other.said or other.cue & one.said)


def _joined(
    wanted: Sequence[Said], ours: Sequence[_Words], theirs: Sequence[_Words], taken: Mapping[int, int]
) -> dict[int, int]:
    joined = {}
    for number, one in enumerate(ours):
        for taker, other in taken.items() if number not in taken else ():
            held = _holds(wanted, taker, number) or _holds(wanted, number, taker)
            if not held and not _apart(one, theirs[other]) and mostly_in(one.said, theirs[other].said):
                joined[number] = other
    return joined


def _holds(wanted: Sequence[Said], outer: int, inner: int) -> bool:
    """Whether a statement contains another, at whatever depth."""
    by_id = {one.id: one for one in wanted}
    at: Said | None = wanted[inner]
    for _ in wanted:
        at = by_id.get(at.parent) if at and at.parent is not None else None
        if at is wanted[outer]:
            return True
    return False


def _split(ours: Sequence[_Words], theirs: Sequence[_Words], taken: Mapping[int, int]) -> set[int]:
    return {
        number
        for number, one in enumerate(theirs)
        if number not in taken.values()
        and any(
            mostly_in(one.said, ours[mark].said)
            and not _apart(one, ours[mark])
            and not half_shared(one.said, theirs[other].said)
            for mark, other in taken.items()
        )
    }


# ---------------------------------------------------------------- the figures
class _Board:
    """The counts of one article, and what is wrong."""

    def __init__(self, text: str, wanted: Sequence[Wanted], given: Sequence[Said]) -> None:
        self.figures = {name: Share() for name in MEASURES}
        self.kinds: Counter[str] = Counter()
        self.misses: list[Miss] = []
        self.texts = Texts(text)
        self.wanted, self.given = wanted, given
        self.pairing = pair(self.texts, [one.said for one in wanted], given)
        self.kinds["joined"] += sum(not wanted[number].optional for number in self.pairing.joined)
        self.kinds["split"] += len(self.pairing.split)
        self.known = _known(self.texts, wanted)

    def judge(self, one: Wanted, found: Said | None) -> None:
        """One marked statement, found or not."""
        want = one.said
        self._count("found", right=found is not None, about=want, got="not found")
        right = found is not None and self._same_people(want.speakers, found.speakers)
        got = "nothing" if found is None else _names(found.speakers)
        self._count("speaker", right=right, about=want, loud=False)
        if found is None:
            return
        self._count("speaker, found", right=right, about=want, got=got, want=_names(want.speakers))
        self._equal("act", want, found.act, (want.act, *one.act_also_ok))
        self._equal("act, strict", want, found.act, (want.act,), loud=False)
        if want.mode and want.contents:
            self._equal("mode", want, found.mode, (want.mode,))
        if want.status:
            self._equal("status", want, found.status, (want.status, *one.status_also_ok))
            self._equal("status, strict", want, found.status, (want.status,), loud=False)
        for measure, theirs, ours in (
            ("addressee", want.addressees, found.addressees),
            ("relay", want.relays, found.relays),
        ):
            if theirs or ours:
                right = self._same_people(theirs, ours)
                self._count(measure, right=right, about=want, got=_names(ours), want=_names(theirs))
        self._judge_medium(want, found)
        if want.time or found.time:
            right = bool(want.time and found.time and found.time.startswith(want.time))
            self._count("time", right=right, about=want, got=found.time, want=str(want.time))
        if want.response or found.response:
            self._equal("response", want, found.response, (want.response,))
        self._judge_parent(want, found)
        self._judge_repeats(want, found)

    def _judge_medium(self, want: Said, found: Said) -> None:
        theirs, ours = want.medium, found.medium
        if not theirs and not ours:
            return
        right = bool(
            theirs
            and ours
            and ours.kind in (theirs.kind, *theirs.also_ok)
            and (theirs.place is None or self.texts.of(theirs.place) & self.texts.of(ours.place))
        )
        shown = [f"{one.kind}: {self.texts.printed(one.place)}" if one else None for one in (ours, theirs)]
        self._count("medium", right=right, about=want, got=shown[0], want=shown[1])

    def _judge_parent(self, want: Said, found: Said) -> None:
        if want.parent is None and found.parent is None:
            return
        number = next((at for at, one in enumerate(self.wanted) if one.said.id == want.parent), None)
        if number is not None and self.wanted[number].optional and found.parent is None:
            return
        holder = self.pairing.taken.get(number, self.pairing.joined.get(number)) if number is not None else None
        right = holder is not None and found.parent == self.given[holder].id
        self._count("parent", right=right, about=want, got=self._about(found.parent), want=f"statement {want.parent}")

    def _about(self, id_: str | None) -> str | None:
        return next((self.texts.printed(*one.contents) for one in self.given if one.id == id_), None)

    def _judge_repeats(self, want: Said, found: Said) -> None:
        ours = [self.texts.of(place) for place in found.repeats]
        for place in want.repeats:
            right = any(half_shared(self.texts.of(place), other) for other in ours)
            got = self.texts.printed(*found.repeats)
            self._count("repeat", right=right, about=want, got=got, want=self.texts.printed(place))

    def judge_precision(self, traps: Sequence[Range]) -> None:
        """Every found statement: paired, neutral or false."""
        marks = {other: number for number, other in self.pairing.taken.items()}
        false = []
        for number, one in enumerate(self.given):
            if number in marks:
                if not self.wanted[marks[number]].optional:
                    self._count("precision", right=True, about=one)
            elif number not in self.pairing.split:
                false.append(one)
                self._count("precision", right=False, about=one, got=f"{_names(one.speakers)} [{one.act}]")
        said = [self.texts.of(*one.contents) for one in false]
        twins = [self.texts.of(place) for one in self.wanted for place in one.said.repeats]
        self.kinds["twin"] += sum(any(mostly_in(one, twin) for twin in twins) for one in said)
        for place in traps:
            right = not any(mostly_in(one, self.texts.of(place)) for one in said)
            self._count("trap", right=right, about=Said(id="", contents=(place,)))

    def _same_people(self, wanted: Sequence[Who], given: Sequence[Who]) -> bool:
        """All of them, and no other."""
        met = all(any(self._same(one, other) for other in given) for one in wanted)
        return met and all(any(self._same(one, other) for one in wanted) for other in given)

    def _same(self, one: Who, other: Who) -> bool:
        if one.name and other.name and same_name(one.name, other.name):
            return True
        places = self.known.get(one.entity or "", frozenset()) | self.texts.of(one.place)
        return bool(places & self.texts.of(other.place))

    def _equal(
        self, measure: str, about: Said, got: str | None, right: Sequence[str | None], *, loud: bool = True
    ) -> None:
        shown = " or ".join(map(str, right))
        self._count(measure, right=got in right, about=about, got=got, want=shown, loud=loud)

    def _count(
        self,
        measure: str,
        *,
        right: bool,
        about: Said,
        got: str | None = None,
        want: str | None = None,
        loud: bool = True,
    ) -> None:
        self.figures[measure] = self.figures[measure].plus(Share(int(right), 1))
        if not right and loud:
            words = self.texts.printed(*(about.contents or (about.cue,)))
            self.misses.append(Miss(measure, words, got or "nothing", want))


def _known(texts: Texts, wanted: Sequence[Wanted]) -> dict[str, Words]:
    """Entity -> the words that name it in some statement."""
    known: dict[str, Words] = {}
    for who in chain.from_iterable(_everybody(one.said) for one in wanted):
        if who.entity and who.place:
            known[who.entity] = known.get(who.entity, frozenset()) | texts.of(who.place)
    return known


def _everybody(said: Said) -> Iterator[Who]:
    yield from said.speakers
    yield from said.relays
    yield from said.addressees


def _names(people: Sequence[Who]) -> str:
    return " and ".join(str(one.name) for one in people) or "nobody"
