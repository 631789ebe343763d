r"""How well found events match marked ones. Places in, counts out; nothing is read and nothing is run.

Every measure is a count of right ones *of* those that were judged; the second number belongs to the figure.

**Which is which.** A found event can be a marked one when a word of its trigger or of a further mention is a word of
the trigger or a mention of the marked one. Pairs are taken one to one, best first: the triggers share a word, a label
of the type is right, intersection over union of the words.

- A found event that is left over is a *twin* when it shares a word with a marked one that is taken: one event given
  as two.
- A marked event that is left over is *joined* when it shares a word with a found one that is taken: two given as one.
  It is not found.

**Who is who.** Somebody in an answer is the marked entity of which a name is his (titles and articles aside; a part of
a name only when it has two words), else the one whose words, of all that are marked, are most like his.

**Measures.** An optional event is never judged, and what is paired with it is neutral. Fields that the marks call open
are not judged. Fields that are empty on both sides are not judged; false and missing values count alike.

================= ===============================================================================================
found             of the marked: those that were found (recall)
precision         of the found, neutral ones and twins left out: those that are paired
precision, strict the same, twins counted as false
mentions          of the further places of found events: those that the same answer has
type              of the found: one of its labels is right; the mode aside
type, whole       the same: it has a label, and all of them are right
mode              of the found with a right PLOVER type for which the marks have a mode: equal
actor, recipient  of the found: all of them and no other; one that is ``also_ok`` stands for all
time              the program's value begins with the marked one (2025-03-03T10:00 for 2025-03-03)
place             the words overlap somewhere, or the name is the same
status            of the found: equal, or in ``status_also_ok``; *asserted* by the narrator and *confirmed* are alike,
                  so are *claimed* and *alleged*
status, strict    the same without all that
asserted_by       of the found: the narrator, or the one who speaks
polarity          of the found: equal
background        of the found: equal
non-facts         of the found, optional ones too, that are no fact by the marks: those not given as one in the
                  narrator's voice. A fact has the status asserted, confirmed or admitted, and the polarity +
trap              of ``not_events``: those that did not become an event
================= ===============================================================================================

>>> text = "The dam burst, Ana Ruiz said."
>>> marked = Wanted(trigger=(8, 13), type=("other:Accident",), status="claimed", asserted_by=People(("ruiz",)))
>>> found = Found(trigger=(8, 13), labels=("other:Accident",), asserted_by=(Who("Ana Ruiz"),))
>>> scored = score(text, [marked], [found], names={"ruiz": ("Ana Ruiz",)})
>>> str(scored.figures["found"]), str(scored.figures["asserted_by"]), str(scored.figures["status"])
('1 of 1', '1 of 1', '0 of 1')
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from bench.events.load import ROLES, Field, Found, People, Wanted, Who
from bench.judged import Miss, Share, Texts, Words, folded, same_name
from bench.marks import Range
from onrecord.model.record import NARRATOR

MEASURES: Final = (
    "found", "precision", "precision, strict", "mentions", "type", "type, whole", "mode", "actor", "recipient", "time",
    "place", "status", "status, strict", "asserted_by", "polarity", "background", "non-facts", "trap",
)  # fmt: skip

KINDS: Final = ("twin", "joined", "given as fact")
"""What is counted beside the measures; the last must be 0."""

FACTS: Final = frozenset(("asserted", "confirmed", "admitted"))
"""Statuses of what happened."""

_ALIKE: Final[dict[str, str]] = {"asserted": "confirmed", "claimed": "alleged", "alleged": "claimed"}


class Scored(NamedTuple):
    """The figures of an article, or of several."""

    figures: dict[str, Share]
    kinds: Counter[str]
    """How often what is in ``KINDS``."""
    misses: list[Miss]


class Pairing(NamedTuple):
    """Which found event is which marked one, by their numbers."""

    taken: dict[int, int]
    """Marked -> found, one to one."""
    joined: set[int]
    """Marked ones whose found one is taken by another."""
    twins: set[int]
    """Found ones whose marked one is taken by another."""


def score(
    text: str,
    wanted: Sequence[Wanted],
    given: Sequence[Found],
    traps: Sequence[Range] = (),
    *,
    names: Mapping[str, Sequence[str]] | None = None,
    known: Mapping[str, Sequence[Range]] | None = None,
) -> Scored:
    """The figures of an article.

    Args:
        text: the marked text, headline included.
        wanted: what is marked.
        given: what was found.
        traps: places that must not become events.
        names: of each entity.
        known: where each entity is named or referred to.
    """
    texts = Texts(text)
    board = _Board(texts, _People(texts, names or {}, known or {}))
    pairing = pair(texts, wanted, given)
    for number, one in enumerate(wanted):
        found = given[pairing.taken[number]] if number in pairing.taken else None
        if not one.optional:
            board.judge(one, found)
        if found:
            board.judge_fact(one, found)
    board.judge_precision(wanted, given, pairing)
    board.judge_traps(traps, [one for number, one in enumerate(given) if number not in pairing.taken.values()])
    board.kinds["joined"] += sum(not wanted[number].optional for number in pairing.joined)
    return Scored(board.figures, board.kinds, board.misses)


def total(scored: Iterable[Scored]) -> Scored:
    """Several articles as one: their events are counted together."""
    figures, kinds, misses = {name: Share() for name in MEASURES}, Counter[str](), []
    for one in scored:
        figures = {name: share.plus(one.figures[name]) for name, share in figures.items()}
        kinds.update(one.kinds)
        misses += one.misses
    return Scored(figures, kinds, misses)


# ---------------------------------------------------------------- which is which
def pair(texts: Texts, wanted: Sequence[Wanted], given: Sequence[Found]) -> Pairing:
    """Pair marked and found events; see the head of this file."""
    ours = [texts.of(one.trigger, *one.mentions) for one in wanted]
    theirs = [texts.of(one.trigger, *one.mentions) for one in given]
    met = [(number, other) for number, one in enumerate(ours) for other, its in enumerate(theirs) if one & its]

    def likeness(pair: tuple[int, int]) -> tuple[bool, bool, float]:
        one, other = wanted[pair[0]], given[pair[1]]
        shared, both = ours[pair[0]] & theirs[pair[1]], ours[pair[0]] | theirs[pair[1]]
        same_trigger = bool(texts.of(one.trigger) & texts.of(other.trigger))
        return same_trigger, type_is_right(one, other), len(shared) / len(both)

    taken: dict[int, int] = {}
    for number, other in sorted(met, key=likeness, reverse=True):
        if number not in taken and other not in taken.values():
            taken[number] = other
    joined = {number for number, other in met if number not in taken and other in taken.values()}
    twins = {other for number, other in met if number in taken and other not in taken.values()}
    return Pairing(taken, joined, twins)


def type_is_right(one: Wanted, found: Found) -> bool:
    """Whether a label of an answer is right, its mode aside."""
    return bool(_kinds((*one.type, *one.also_ok)) & _kinds(found.labels))


def _kinds(labels: Iterable[str]) -> frozenset[str]:
    return frozenset(label.partition("/")[0] for label in labels)


# ---------------------------------------------------------------- who is who
class _People:
    """The marked entities of an article."""

    def __init__(self, texts: Texts, names: Mapping[str, Sequence[str]], known: Mapping[str, Sequence[Range]]) -> None:
        self._names = names
        self._texts = texts
        self._known = [(id_, texts.of(place)) for id_, places in known.items() for place in places]

    def ids(self, who: Who) -> frozenset[str]:
        """Of the entities that somebody in an answer can be."""
        return (who.name and self._by_name(who.name)) or self._by_words(self._texts.of(*who.places))

    def _by_name(self, name: str) -> frozenset[str]:
        """Those of whom it is a name; where it is none as it stands, those of whom a name has all its words."""
        same = frozenset(id_ for id_, names in self._names.items() if folded(name) in map(folded, names))
        alike = (id_ for id_, names in self._names.items() if any(same_name(one, name) for one in names))
        return same or frozenset(alike)

    def _by_words(self, words: Words) -> frozenset[str]:
        likely = [(len(words & its) / len(words | its), id_) for id_, its in self._known if words & its]
        return frozenset(id_ for mark, id_ in likely if mark == max(likely)[0])

    def right(self, wanted: People, given: Sequence[Who]) -> bool:
        """Whether they are all that are wanted and no other; one that is also right stands for all."""
        found = [self.ids(one) for one in given]
        fine = frozenset((*wanted.ids, *wanted.also_ok))
        whole = all(any(id_ in ids for ids in found) for id_ in wanted.ids)
        instead = any(ids & frozenset(wanted.also_ok) for ids in found)
        return all(ids & fine for ids in found) and (whole or instead)

    def vouches(self, wanted: People, given: Sequence[Who]) -> bool:
        """Whether one of those who are wanted vouches for it; nobody is the narrator."""
        fine = frozenset((*wanted.ids, *wanted.also_ok))
        return NARRATOR in fine if not given else any(self.ids(one) & fine for one in given)


# ---------------------------------------------------------------- the figures
class _Board:
    """The counts of one article, and what is wrong."""

    def __init__(self, texts: Texts, people: _People) -> None:
        self.figures = {name: Share() for name in MEASURES}
        self.kinds: Counter[str] = Counter()
        self.misses: list[Miss] = []
        self.texts, self.people = texts, people

    def judge(self, one: Wanted, found: Found | None) -> None:
        """One marked event, found or not."""
        self._count("found", one.trigger, "not found", right=found is not None)
        if found is None:
            return
        self._judge_mentions(one, found)
        self._judge_type(one, found)
        for role in ROLES:
            wanted, given = (one.actor, found.actor) if role == "actor" else (one.recipient, found.recipient)
            if wanted.ids or given:
                self._field(role, one, _names(given), _ids(wanted), right=self.people.right(wanted, given))
        self._judge_time(one, found)
        self._judge_place(one, found)
        self._judge_factuality(one, found)

    def _judge_mentions(self, one: Wanted, found: Found) -> None:
        """Places of an event beyond the one that made it found."""
        theirs = self.texts.of(found.trigger, *found.mentions)
        places = (one.trigger, *one.mentions)
        missed = [place for place in places if not self.texts.of(place) & theirs]
        for _ in range(len(places) - len(missed) - 1):
            self._count("mentions", one.trigger, right=True)
        for place in missed:
            self._count("mentions", one.trigger, "left out", self.texts.printed(place), right=False)

    def _judge_type(self, one: Wanted, found: Found) -> None:
        fine = (*one.type, *one.also_ok)
        got, want = " ".join(found.labels) or "no type", " ".join(fine)
        self._field("type", one, got, want, right=type_is_right(one, found))
        whole = bool(found.labels) and _kinds(found.labels) <= _kinds(fine)
        self._field("type", one, got, want, right=whole, measure="type, whole", loud=False)
        for label in found.labels:
            same = [other for other in fine if _kinds([other]) == _kinds([label])]
            if any("/" in other for other in same):
                self._field("type", one, label, " ".join(same), right=label in same, measure="mode")

    def _judge_time(self, one: Wanted, found: Found) -> None:
        fine = tuple(filter(None, (one.time, *one.time_also_ok)))
        if one.time or found.time:
            right = bool(found.time and found.time.startswith(fine))
            self._field("time", one, str(found.time), str(one.time), right=right)

    def _judge_place(self, one: Wanted, found: Found) -> None:
        fine = tuple(place for place in (one.place, *one.place_also_ok) if place)
        if not one.place and not found.place:
            return
        right = any(self._is_place(found.place, place) for place in fine)
        got = found.place.name or self.texts.printed(*found.place.places[:1]) if found.place else "nothing"
        self._field("place", one, got, self.texts.printed(*fine) or "nothing", right=right)

    def _is_place(self, who: Who | None, place: Range) -> bool:
        if who is None:
            return False
        named = bool(who.name) and same_name(who.name or "", self.texts.printed(place))
        return named or bool(self.texts.of(*who.places) & self.texts.of(place))

    def _judge_factuality(self, one: Wanted, found: Found) -> None:
        fine = {one.status, *one.status_also_ok, _ALIKE.get(one.status, one.status)}
        self._field("status", one, found.status, " or ".join(sorted(fine)), right=found.status in fine)
        self._field("status", one, "", "", right=found.status == one.status, measure="status, strict", loud=False)
        vouched = self.people.vouches(one.asserted_by, found.asserted_by)
        self._field("asserted_by", one, _names(found.asserted_by) or NARRATOR, _ids(one.asserted_by), right=vouched)
        self._field("polarity", one, found.polarity, one.polarity, right=found.polarity == one.polarity)
        shown = [("news", "background")[value] for value in (found.background, one.background)]
        self._field("background", one, *shown, right=found.background == one.background)

    def judge_fact(self, one: Wanted, found: Found) -> None:
        """Whether what is no fact by the marks is not given as one."""
        if is_fact(one.status, one.polarity) or FACTS & set(one.status_also_ok):
            return
        given = is_fact(found.status, found.polarity) and not found.asserted_by
        self.kinds["given as fact"] += given
        self._count("non-facts", one.trigger, "given as a fact", f"{one.status} {one.polarity}", right=not given)

    def judge_precision(self, wanted: Sequence[Wanted], given: Sequence[Found], pairing: Pairing) -> None:
        """Every found event: paired, neutral, a twin or false."""
        marks = {other: number for number, other in pairing.taken.items()}
        for number, one in enumerate(given):
            if number in marks and wanted[marks[number]].optional:
                continue
            paired, twin = number in marks, number in pairing.twins
            self.kinds["twin"] += twin
            got = f"{'twin' if twin else 'extra'} {' '.join(one.labels)}"
            self._count("precision, strict", one.trigger, got, right=paired, loud=twin)
            if not twin:
                self._count("precision", one.trigger, got, right=paired)

    def judge_traps(self, traps: Sequence[Range], left_over: Sequence[Found]) -> None:
        """Places that must not become an event."""
        words = frozenset[int]().union(*(self.texts.of(one.trigger, *one.mentions) for one in left_over))
        for place in traps:
            self._count("trap", place, "became an event", right=not self.texts.of(place) & words)

    def _field(
        self, field: Field, one: Wanted, got: str, want: str, *, right: bool, measure: str = "", loud: bool = True
    ) -> None:
        if field not in one.open:
            self._count(measure or field, one.trigger, got, want, right=right, loud=loud)

    def _count(
        self,
        measure: str,
        about: Range | None,
        got: str = "",
        want: str | None = None,
        *,
        right: bool,
        loud: bool = True,
    ) -> None:
        self.figures[measure] = self.figures[measure].plus(Share(int(right), 1))
        if not right and loud:
            self.misses.append(Miss(measure, self.texts.printed(about), got or "nothing", want))


def is_fact(status: str, polarity: str) -> bool:
    """Whether something is said to have happened.

    >>> is_fact("admitted", "+"), is_fact("asserted", "-"), is_fact("planned", "+")
    (True, False, False)
    """
    return status in FACTS and polarity == "+"


def _names(people: Sequence[Who]) -> str:
    return " and ".join(one.name or "somebody" for one in people)


def _ids(people: People) -> str:
    return " and ".join(people.ids) + "".join(f" or {id_}" for id_ in people.also_ok) or "nobody"
