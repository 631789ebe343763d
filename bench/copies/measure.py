"""Variants and texts that are no copies against an index of all: what was found, missed, and found in error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from bench.copies.texts import made_article, own_texts
from bench.copies.variants import COPIES, NEGATIVES, embedded
from onrecord.archive import Archive
from onrecord.link.copies import CopyIndex
from onrecord.link.reports import Known, join_of, reports_of
from onrecord.link.shingles import sketch_text, units_of
from onrecord.model.article import Article, Segment
from onrecord.model.page import Page

MADE: Final = 200
"""Made articles beside those of the repository."""
EACH: Final = 60
"""Texts of each kind that is no copy."""
EMBEDDED: Final = "embedded in another article"
OTHERS: Final = "articles on other matters"


LENGTHS: Final = {"up to 30 words": 30, "31 to 60": 60, "61 to 120": 120, "121 to 400": 400, "more": 10**9}
FIRST, NEXT = "2024-05-01", "2024-05-02"
"""When known texts and their variants were published."""


class Asked(NamedTuple):
    """A text that the index is asked about."""

    kind: str
    text: str
    wanted: frozenset[str]
    """Ids of the known texts that it is a copy of, holds or is held by."""
    own: str | None = None
    """Its own id, when it is known itself."""


Tell = Callable[[Asked, set[str]], object]


class Count(NamedTuple):
    """Pairs."""

    right: int = 0
    missed: int = 0
    wrong: int = 0

    @property
    def recall(self) -> float | None:
        """None where nothing is to be found."""
        total = self.right + self.missed
        return self.right / total if total else None

    @property
    def precision(self) -> float | None:
        """None where nothing was found."""
        total = self.right + self.wrong
        return self.right / total if total else None


def corpus(seed: int) -> tuple[dict[str, str], list[Asked]]:
    """Texts that are known, and those that are asked about."""
    rng = Random(seed)  # noqa: S311  (chance here keeps no secrets)
    sources = own_texts()
    sources.update((f"made {number}", made_article(rng)) for number in range(MADE))
    asked = list(_variants(sources, rng))
    known = dict(sources)
    for kind, make in NEGATIVES.items():
        texts = {f"{kind} {number}": text for number, text in enumerate(make(rng, EACH))}
        known.update(texts)
        asked += [Asked(kind, text, frozenset(), id_) for id_, text in texts.items()]
    asked += [Asked(OTHERS, text, frozenset(), id_) for id_, text in sources.items()]
    return known, asked


def _variants(sources: dict[str, str], rng: Random) -> Iterable[Asked]:
    names = list(sources)
    for name, text in sources.items():
        for kind, change in COPIES.items():
            yield Asked(kind, change(text, rng), frozenset((name,)))
        host = rng.choice([other for other in names if other != name])
        yield Asked(EMBEDDED, embedded(text, rng, sources[host]), frozenset((name, host)))


def index_of(known: dict[str, str]) -> CopyIndex:
    """All of them, in an index."""
    index = CopyIndex()
    for id_, text in known.items():
        index.add(id_, text)
    return index


def measure(index: CopyIndex, asked: Iterable[Asked], tell: Tell = lambda _one, _found: None) -> dict[str, Count]:
    """Pairs by kind; ``tell`` is told of each text that was not answered right."""
    counts: dict[str, Count] = {}
    for one in asked:
        found = {match.id for match in (index.find_id(one.own) if one.own else index.find(one.text))}
        right, missed, wrong = counts.get(one.kind, Count())
        counts[one.kind] = Count(
            right + len(found & one.wanted), missed + len(one.wanted - found), wrong + len(found - one.wanted)
        )
        if found != one.wanted:
            tell(one, found)
    return counts


def by_length(index: CopyIndex, asked: Iterable[Asked]) -> dict[str, Count]:
    """All copies, by how many words are asked about."""
    lengths: dict[str, list[Asked]] = {name: [] for name in LENGTHS}
    for one in asked:
        if one.wanted:
            words = len(units_of(one.text))
            lengths[next(name for name, most in LENGTHS.items() if words <= most)].append(one)
    return {name: total(measure(index, those).values()) for name, those in lengths.items() if those}


def reports(known: dict[str, str], asked: Iterable[Asked], seed: int) -> Count:
    """Pairs within reports, when known texts and variants come in by chance; without those that hold two matters."""
    of = {id_: id_ for id_ in known}
    texts = dict(known)
    for number, one in enumerate(asked):
        if len(one.wanted) == 1:
            texts[str(number)] = one.text
            of[str(number)] = next(iter(one.wanted))
    order = list(texts)
    Random(seed).shuffle(order)  # noqa: S311
    index, joins = CopyIndex(), []
    for id_ in order:
        sketch = sketch_text(texts[id_])
        joins += [join_of(id_, match) for match in index.find_sketch(sketch)]
        index.add_sketch(id_, sketch)
    made = reports_of([Known(id_, published=FIRST if id_ in known else NEXT) for id_ in order], joins)
    together = [Counter(of[member.article] for member in report.members) for report in made]
    right = sum(size * (size - 1) // 2 for report in together for size in report.values())
    found = sum(report.total() * (report.total() - 1) // 2 for report in together)
    wanted = sum(size * (size - 1) // 2 for size in Counter(of.values()).values())
    return Count(right, wanted - right, found - right)


def through_archive(known: dict[str, str], asked: Iterable[Asked], path: Path) -> Count:
    """The pairs that `measure` has of copies, with the known texts in an archive; joins among these are wrong too."""
    right = missed = wrong = 0
    with Archive(path) as archive:
        for _ in archive.add_all(plain_page(id_, text) for id_, text in known.items()):
            pass
        wrong += sum(len(report.members) - 1 for report in archive.reports(limit=None))
        for one in asked:
            if one.own is None:
                found = {match.id for match in archive.copies_of(one.text)}
                right += len(found & one.wanted)
                missed += len(one.wanted - found)
                wrong += len(found - one.wanted)
    return Count(right, missed, wrong)


def plain_page(id_: str, text: str) -> Page:
    """A page that is one article without a headline."""
    article = Article(id=id_, position=1, text=text, body=text, segments=(Segment(0, len(text), 0),))
    return Page(id=id_, text=text, blocks=(), media_type="text/plain", articles=(article,))


def total(counts: Iterable[Count]) -> Count:
    """All kinds together."""
    return Count(*(sum(column) for column in zip(*counts, strict=True)))
