"""Variants and texts that are no copies against an index of all: what was found, missed, and found in error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from bench.copies.texts import made_article, own_texts
from bench.copies.variants import COPIES, NEGATIVES, embedded
from onrecord.archive import Archive
from onrecord.archive.store import open_archive
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


def through_archive(
    known: dict[str, str], asked: Sequence[Asked], path: Path, *, among: int = 0, seed: int = 1
) -> tuple[Count, Count]:
    """Pairs of an archive: of copies that it is asked about, and of the same when they are added to it.

    Args:
        known: texts that are in it.
        asked: the others; only those that are copies.
        path: where it is made.
        among: so many articles on other matters are in it too.
        seed: of these, and of the order in which all come in.
    """
    copies = {f"copy {number}": one for number, one in enumerate(asked) if one.own is None}
    of = {**{id_: frozenset((id_,)) for id_ in known}, **{id_: one.wanted for id_, one in copies.items()}}
    rng = Random(f"others {seed}")  # noqa: S311  # what follows the same seed as `corpus` has sentences of its texts
    texts = {**known, **dict(_others(among, rng))}
    with Archive(path) as archive:
        _add(archive, texts, rng)
        found = {(id_, match.id) for id_, one in copies.items() for match in archive.copies_of(one.text)}
        _add(archive, {id_: one.text for id_, one in copies.items()}, rng)
    joined = _joined(path)
    among_known = {pair for pair in joined if not copies.keys() & set(pair)}
    return _pairs(found | among_known, copies, of), _pairs(joined, copies, of)


def _others(count: int, rng: Random) -> Iterable[tuple[str, str]]:
    """Made articles, every third of a kind that looks like a copy."""
    texts = [text for make in NEGATIVES.values() for text in make(rng, count // 3 // len(NEGATIVES))]
    texts += [made_article(rng) for _ in range(count - len(texts))]
    return ((f"other {number}", text) for number, text in enumerate(texts))


def _add(archive: Archive, texts: dict[str, str], rng: Random) -> None:
    order = list(texts)
    rng.shuffle(order)
    for _ in archive.add_all(plain_page(id_, texts[id_]) for id_ in order):
        pass


def _joined(path: Path) -> set[tuple[str, str]]:
    """The ids of each article and of the earlier ones that it was joined with."""
    with closing(open_archive(path, read_only=True)) as db:
        joins = "SELECT one.key, other.key FROM copy JOIN article one ON one.id = a JOIN article other ON other.id = b"
        return set(db.execute(joins))


def _pairs(pairs: set[tuple[str, str]], copies: dict[str, Asked], of: dict[str, frozenset[str]]) -> Count:
    wanted = {(id_, source) for id_, one in copies.items() for source in one.wanted}
    nobodys: frozenset[str] = frozenset()
    wrong = sum(not of.get(one, nobodys) & of.get(other, nobodys) for one, other in pairs)
    return Count(len(pairs & wanted), len(wanted - pairs), wrong)


def plain_page(id_: str, text: str) -> Page:
    """A page that is one article without a headline."""
    article = Article(id=id_, position=1, text=text, body=text, segments=(Segment(0, len(text), 0),))
    return Page(id=id_, text=text, blocks=(), media_type="text/plain", articles=(article,))


def total(counts: Iterable[Count]) -> Count:
    """All kinds together."""
    return Count(*(sum(column) for column in zip(*counts, strict=True)))
