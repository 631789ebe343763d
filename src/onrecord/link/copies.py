"""A text in, the known texts out that say the same, contain it or are contained in it, each with the reason.

Two texts are compared by *containment*: how much of the one stands in the other, told from their sketches. A text is
held by another when nearly all of it stands there; or when a part of every stretch of it does, which is what is left
when an editor changes words here and there. A quotation, a passage of a press release or a footer stands in one stretch
and fills the others with nothing, so it joins no texts, long as it may be. Two further things do not count: shingles of
many texts that are no copies of this one otherwise; and a frame in which every figure is another.

Texts are bodies, without headlines: papers write their own.

>>> index = CopyIndex()
>>> report = "The ferry to Sula was cancelled on Monday because of the storm, and nobody knows when it will sail."
>>> index.add("a", report)
>>> match, = index.find("Travel news. " + report + " Buses run as usual this evening, the county said, or late.")
>>> match.id, match.relation, match.reason
('a', 'contains', '100 % of it stands in this text')
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain, islice, pairwise
from typing import Final, Literal, NamedTuple

from onrecord.link.shingles import Sketch, sketch_text

Relation = Literal["same", "contains", "contained"]
Holders = Mapping[int, Collection[str]]
"""Hash of a shingle: the texts that hold it."""

WHOLE: Final = 0.9
"""Of a text so much stands in another one that holds it, whatever the rest is."""
NEARLY: Final = 0.7
"""So much is enough with the text's beginning among it: news begins with what is new, a publisher's words end it."""
EDITED: Final = 0.15
"""When a fifth of the words are changed, a third of the shingles stay (0.8 to the power of 5), by chance fewer."""
WOVEN: Final = (0.11, 0.22, 0.33, 0.42)
"""By level: how many runs of shared shingles a text has, as a part of those that chance would make of as many. A word
that was changed takes five shingles with it, which leaves an edited text 0.22 to 0.3 at level 0, then 0.4, 0.6, 0.8;
where paragraphs of 50 words take turns there are 0.04, 0.08, 0.17, 0.33."""
STRETCH: Final = 30
"""Words of a stretch; there are 3 to 10 of them."""
SHORT: Final = 12
"""A text with fewer shingles is only ever the same as another one, never a part of it."""
FEW: Final = 3
"""A shingle that texts on more matters hold is a common one: sign-offs, "read more", a publisher's words."""
MANY: Final = 30
"""Of the texts that hold a shingle only so many are looked at."""
LEAST: Final = 4
"""Texts that share fewer sampled shingles are not compared."""
LEAST_EDITED: Final = 7
"""The same for texts that were edited throughout."""
COMPARED: Final = 60
"""So many texts are compared, those that share most."""
FIGURES: Final = 8
"""With fewer shingles that have figures nothing is said about frames."""
FRAME: Final = 0.35
"""In a frame those with figures come again less than so many times as often as those without."""


class Strictness(NamedTuple):
    """What a copy must show beside how much of it stands in the other text."""

    latest: float
    """As far into a text its beginning reaches."""
    spread: float
    """So many of an edited text's stretches share something with the other."""


ANSWER: Final = Strictness(latest=0.35, spread=0.65)
"""For the answer."""
SURE: Final = Strictness(latest=0.1, spread=0.9)
"""For telling whether those that hold a shingle are copies, or only end in the same words of a publisher."""


class Match(NamedTuple):
    """A known text that is a copy of the one asked about, or holds it, or is held by it."""

    id: str
    relation: Relation
    """What the text asked about is to the known one: ``contains`` it, is ``contained`` in it, or is the ``same``."""
    held: float
    """How much of the text asked about stands in the known one, as far as common shingles do not count."""
    holds: float
    """How much of the known one stands in the text asked about."""
    shared: int
    """Sampled shingles that both have."""
    reason: str


class CopyIndex:
    """Known texts, in memory. `find_copies` does the same on any mapping, one that asks a database for instance."""

    def __init__(self) -> None:
        self.sketches: dict[str, Sketch] = {}
        self.holders: dict[int, dict[str, None]] = {}

    def add(self, id: str, text: str) -> None:  # noqa: A002  (the name that articles have it under)
        """Make a text known; one that was known by this id is forgotten."""
        self.add_sketch(id, sketch_text(text))

    def add_sketch(self, id: str, sketch: Sketch) -> None:  # noqa: A002
        """The same with a sketch that was made before."""
        self.forget(id)
        self.sketches[id] = sketch
        for hash_ in sketch.hashes:
            self.holders.setdefault(hash_, {})[id] = None

    def forget(self, id: str) -> None:  # noqa: A002
        """Forget a text; one that is not known is no error."""
        for hash_ in self.sketches.pop(id, Sketch(0, ())).hashes:
            holders = self.holders[hash_]
            del holders[id]
            if not holders:
                del self.holders[hash_]

    def find(self, text: str) -> list[Match]:
        """Known texts that this one contains, is contained in, or is the same as."""
        return self.find_sketch(sketch_text(text))

    def find_sketch(self, sketch: Sketch) -> list[Match]:
        """The same with a sketch that was made before."""
        return find_copies(sketch, self.holders, self.sketches.__getitem__)

    def find_id(self, id: str) -> list[Match]:  # noqa: A002
        """The same for a known text, itself left out."""
        return find_copies(self.sketches[id], self.holders, self.sketches.__getitem__, own=id)


def find_copies(
    sketch: Sketch, holders: Holders, sketch_of: Callable[[str], Sketch], *, own: str | None = None
) -> list[Match]:
    """Texts that are copies of one, hold it or are held by it; the nearest first.

    Args:
        sketch: of the text asked about.
        holders: which texts hold a shingle; only ``get`` is called. `MANY` of each are looked at.
        sketch_of: gives the sketch of a text that ``holders`` names.
        own: id of the text asked about, when it is itself among the known.
    """
    pairs = {id_: Pair(sketch, sketch_of(id_)) for id_ in _candidates(sketch, holders, own)}
    near = {id_: pair for id_, pair in pairs.items() if pair.is_near()}
    copies = {id_ for id_, pair in near.items() if pair.relation(SURE)} | {own or ""}
    commons = _Commons(holders, copies, {id_: pair.other for id_, pair in near.items()})
    common = commons.among(sketch.hashes)
    matches = []
    for id_, pair in near.items():
        if common or id_ not in copies:
            pair = pair.without(common | commons.among(pair.theirs))
        match = _match(id_, pair)
        if match is not None:
            matches.append(match)
    return sorted(matches, key=lambda match: (-max(match.held, match.holds), match.id))


def _candidates(sketch: Sketch, holders: Holders, own: str | None) -> list[str]:
    """Texts that share enough shingles to be compared, those first that share most."""
    listed = (islice(ids, MANY) for ids in map(holders.get, sketch.hashes) if ids)
    counts = Counter(chain.from_iterable(listed))
    enough = [(-count, id_) for id_, count in counts.items() if count >= LEAST and id_ != own]
    return [id_ for _, id_ in sorted(enough)[:COMPARED]]


class _Commons:
    """Which shingles are common: texts on many matters hold them which are no copies. Each is found out once."""

    def __init__(self, holders: Holders, copies: set[str], near: Mapping[str, Sketch]) -> None:
        self._holders, self._copies, self._near = holders, copies, near
        self._known: dict[int, bool] = {}
        self._firsts: dict[str, str] = {}

    def among(self, hashes: Iterable[int]) -> set[int]:
        """The common ones of some."""
        return {hash_ for hash_ in hashes if self._is_common(hash_)}

    def _is_common(self, hash_: int) -> bool:
        if hash_ not in self._known:
            ids = self._holders.get(hash_, ())
            self._known[hash_] = len(ids) > FEW and self._is_on_many_matters(islice(ids, MANY))
        return self._known[hash_]

    def _is_on_many_matters(self, ids: Iterable[str]) -> bool:
        others = [id_ for id_ in ids if id_ not in self._copies]
        if len(others) <= FEW:
            return False
        firsts = set[str]()
        for id_ in sorted(others, key=self._near.__contains__):  # those that cost nothing before the others
            firsts.add(self._first_like(id_) if id_ in self._near else id_)
            if len(firsts) > FEW:
                return True
        return False

    def _first_like(self, id_: str) -> str:
        """Of the near texts on one matter that which was looked at first. What every paper prints of a story is not
        common for that, and its variants need not all be so near to the text asked about that they are surely copies.
        """
        if id_ not in self._firsts:
            alike = (one for one in set(self._firsts.values()) if self._are_copies(id_, one))
            self._firsts[id_] = min(alike, default=id_)
        return self._firsts[id_]

    def _are_copies(self, one: str, other: str) -> bool:
        pair = Pair(self._near[one], self._near[other])
        return pair.is_mostly_shared() or pair.relation(SURE) is not None


class Pair:
    """A text asked about and a known one, at the coarser level of their sketches."""

    def __init__(self, sketch: Sketch, other: Sketch) -> None:
        self.other = other
        self.level = max(sketch.level, other.level)
        self.ours = sketch.at(self.level)
        self.theirs = other.at(self.level)
        self.shared = set(self.ours).intersection(self.theirs)

    def is_near(self) -> bool:
        """Whether they share enough to be looked at."""
        return len(self.shared) >= max(LEAST, EDITED * min(len(self.ours), len(self.theirs)))

    def is_mostly_shared(self) -> bool:
        """Whether nearly all of each stands in the other."""
        return len(self.shared) >= NEARLY * max(len(self.ours), len(self.theirs))

    def without(self, common: set[int]) -> Pair:
        """The same pair when these shingles do not count."""
        if common.isdisjoint(self.ours) and common.isdisjoint(self.theirs):
            return self
        ours, theirs = (tuple(hash_ for hash_ in hashes if hash_ not in common) for hashes in (self.ours, self.theirs))
        return Pair(Sketch(self.level, ours), Sketch(self.level, theirs))

    def relation(self, strictness: Strictness = ANSWER) -> Relation | None:
        """What the text asked about is to the known one; None when neither holds the other."""
        if not self.is_near():
            return None
        held, holds = (is_held(hashes, self.shared, self.level, strictness) for hashes in (self.ours, self.theirs))
        if held and holds:
            return "same"
        if min(len(self.ours), len(self.theirs)) << self.level < SHORT:
            return None
        if held:
            return "contained"
        return "contains" if holds else None


def _match(id_: str, pair: Pair) -> Match | None:
    relation = pair.relation()
    if relation is None:
        return None
    held, holds = (len(pair.shared) / len(hashes) for hashes in (pair.ours, pair.theirs))
    return Match(id_, relation, round(held, 3), round(holds, 3), len(pair.shared), _reason(relation, held, holds))


def is_held(hashes: Sequence[int], shared: Collection[int], level: int, strictness: Strictness) -> bool:
    """Whether a text with these hashes, in their order, stands in another one that has the shared ones."""
    inside = [hash_ in shared for hash_ in hashes]
    containment = sum(inside) / len(inside)
    if containment < WHOLE:
        begins = any(inside[: max(int(len(inside) * strictness.latest), 1)])
        if not begins or (containment < NEARLY and not _is_edited(inside, containment, level, strictness.spread)):
            return False
    return not _is_frame(hashes, inside)


def _is_edited(inside: list[bool], containment: float, level: int, spread: float) -> bool:
    """Whether what is shared and what is not are woven into each other, throughout the text."""
    size = len(inside)
    if containment < EDITED or size * containment < LEAST_EDITED:
        return False
    runs = inside[0] + sum(now and not before for before, now in pairwise(inside))
    if runs < max(2, WOVEN[min(level, len(WOVEN) - 1)] * size * containment * (1 - containment)):
        return False
    stretches = min(max((size << level) // STRETCH, 3), 10)
    cuts = [size * at // stretches for at in range(stretches + 1)]
    return sum(any(inside[start:end]) for start, end in pairwise(cuts)) >= spread * stretches


def _is_frame(hashes: Sequence[int], inside: list[bool]) -> bool:
    """Whether what has figures differs while the words around stay: weather, results, prices."""
    figures = [is_in for hash_, is_in in zip(hashes, inside, strict=True) if hash_ & 1]
    others = len(inside) - len(figures)
    if min(len(figures), others) < FIGURES:
        return False
    found = sum(figures)
    return found / len(figures) < FRAME * (sum(inside) - found) / others


def _reason(relation: Relation, held: float, holds: float) -> str:
    if relation == "same":
        return f"{_share(min(held, holds))} of each stands in the other"
    if relation == "contained":
        return f"{_share(held)} of this text stands in it"
    return f"{_share(holds)} of it stands in this text"


def _share(containment: float) -> str:
    share = f"{100 * containment:.0f} %"
    return share if containment >= NEARLY else f"{share}, spread over the whole,"
