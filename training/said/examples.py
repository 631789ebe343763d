"""The places that were judged one by one, with their signs.

``verdicts.jsonl`` holds for each page of the public sets that was looked at the verdicts on places that
`onrecord.extract.extract.look_for` finds in its first article: ``y`` something is said, ``n`` nothing is, ``m`` a
careful reader could go either way. A place is known by the digest of its words, so that the file holds none of them.
``hard`` names those that were drawn because a first version was unsure of them; the others were drawn at random.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from bench.gold.load import Marked, read_gold
from bench.marked_page import Offsets, as_page, to_marked
from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import look_for
from onrecord.extract.raw import RawStatement
from onrecord.extract.signs import Signs, signs_of
from onrecord.model.article import Article
from onrecord.page.identity import digest
from onrecord.pipeline import Pipeline
from onrecord.weights.load_encoder import load_reader
from onrecord.weights.load_places import load_places
from training.articles.data import rows

VERDICTS: Final = Path(__file__).with_name("verdicts.jsonl")
NEWS: Final = ("aeb", "aed", "fundus", "htmldate_mc", "postlight")
"""Sets of news pages; the others are guides, blogs, lists."""


class Example(NamedTuple):
    """A place that was judged."""

    set: str
    page: str
    place: str
    """Digest of its words."""
    verdict: str
    encoded: Signs
    alone: Signs
    hard: bool = False
    """Drawn because it is doubtful: no measure of how often the judge is right."""


def judged_examples() -> Iterator[Example]:
    """Every place that was judged and is still found."""
    verdicts = {}
    for line in VERDICTS.read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        verdicts[page["set"], page["page"]] = page["verdicts"], frozenset(page["hard"])
    pipeline = Pipeline(stages="articles")
    for name in sorted({name for name, _ in verdicts}):
        for row in rows(name):
            if known := verdicts.get((name, row.id)):
                judged, hard = known
                bare = pipeline.process(row.raw)
                article = annotate(bare.articles[0], bare.retrieved_at, load_places())
                for raw, encoded, alone in places(article):
                    place = key_of(article.text, raw)
                    if verdict := judged.get(place):
                        yield Example(name, row.id, place, verdict, encoded, alone, place in hard)


def own_examples() -> Iterator[Example]:
    """The open half of the own gold: what was marked is said, and what else is found is not."""
    pipeline = Pipeline(stages="articles")
    for marked in read_gold():
        if marked.half == "open":
            bare = pipeline.process(as_page(marked))
            article = annotate(bare.articles[0], bare.retrieved_at, load_places())
            offsets = to_marked(marked.text, article.text)
            for raw, encoded, alone in places(article):
                place = key_of(article.text, raw)
                yield Example("own", marked.slug, place, _verdict(marked, raw, offsets), encoded, alone)


def _verdict(marked: Marked, raw: RawStatement, offsets: Offsets) -> str:
    """Of a place in a marked article."""
    found = {at for start, end in raw.contents for at in offsets[start:end]} - {None}
    cue = set(offsets[slice(*raw.cue)]) if raw.cue else set()
    verdict = "n"
    for one in marked.wanted:
        within = any(not found.isdisjoint(range(*place)) for place in one.said.contents)
        announced = one.said.cue is not None and not cue.isdisjoint(range(*one.said.cue))
        if within and announced and not one.optional:
            return "y"
        if within or announced:
            verdict = "m"
    return verdict


def places(article: Article) -> Iterator[tuple[RawStatement, Signs, Signs]]:
    """Where somebody may say something in an article, with its signs with the encoder and without."""
    reading, found, encoded = look_for(article, load_reader())
    raws = [raw for raw in found if raw.cue and raw.contents]
    return zip(raws, signs_of(reading, raws, encoded), signs_of(reading, raws), strict=True)


def key_of(text: str, raw: RawStatement) -> str:
    """What a place is known by: who, cue, what."""
    words = (" ".join(text[start:end] for start, end in part) for part in (raw.sources, raw.contents))
    return digest(text[slice(*raw.cue)] if raw.cue else "", *words)
