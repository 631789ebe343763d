"""What is measured: the sets, the measures of each, the figure to reach, and what is known of others.

``known`` and ``ceiling`` are the figures of ``../shared/eval/README.md``, measured there on the same pages.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final, NamedTuple

from training.articles.data import FOLDER

SPLIT: Final = "wrongly_split"
"""Pages that came out as more than one article: each page of these sets holds one."""


class Measure(NamedTuple):
    """One line of the table."""

    name: str
    """As the scorer calls it."""
    reach: float
    """What onrecord set out to reach."""
    known: float | None = None
    """The best figure of another program."""
    whose: str = ""
    """That program."""
    ceiling: float | None = None
    """What a perfect choice among whole blocks would reach, or the truth against itself."""


class Set(NamedTuple):
    """A collection of pages with their truth."""

    name: str
    measures: tuple[Measure, ...]
    skip_dirty: bool = False
    """Leave out the fields that the set itself marks as wrong."""
    note: str = ""


SETS: Final = {
    one.name: one
    for one in (
        Set(
            "aeb",
            (
                Measure("aeb_f1", 0.978, 0.965, "trafilatura", 0.990),
                Measure("accuracy", 0.45, 0.362, "trafilatura, precise", 0.662),
            ),
        ),
        Set(
            "fundus",
            (
                Measure("aeb_f1", 0.970, 0.953, "trafilatura", 0.991),
                Measure("standfirst_recall", 0.90, 0.897, "resiliparse", 0.999),
                Measure("authors", 0.93, 0.889, "trafilatura"),
                Measure("title_loose", 0.88, 0.868, "trafilatura"),
                Measure("title_any", 0.98, ceiling=1.0),
                Measure("date_day", 0.983, 0.983, "newspaper4k"),
                Measure("date_instant", 0.983, 0.983, "JSON-LD alone"),
            ),
        ),
        Set(
            "aed",
            (
                Measure("aeb_f1", 0.965, 0.936, "trafilatura", 0.994),
                Measure("authors", 0.90, 0.871, "rs-trafilatura"),
                Measure("date_day", 0.93, 0.905, "trafilatura"),
            ),
            skip_dirty=True,
        ),
        Set("wcxb_dev", (Measure("word_f1", 0.945, 0.934, "trafilatura"),), note="no news: a guard"),
        Set("htmldate_mc", (Measure("date_day", 0.930, 0.930, "htmldate"),), note="dates only"),
    )
}


def corpus_digest(name: str) -> str:
    """A digest of a set: its truth and the bytes of its pages."""
    digest = sha256((FOLDER / f"{name}.jsonl").read_bytes())
    for page in sorted((FOLDER / name).rglob("*.gz")):
        digest.update(page.name.encode())
        digest.update(page.read_bytes())
    return digest.hexdigest()[:32]
