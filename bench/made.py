"""The floors of what is made of the public pages: several articles on a page, and pages as plain texts.

>>> sorted(MADE)
['pairs_html', 'pairs_text', 'texts']
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import mean
from typing import Final

from bench.articles.sets import SPLIT, corpus_digest
from bench.floors import Floor
from bench.pairs.__main__ import measure as measure_pairs
from bench.pairs.cases import pairs_digest
from bench.texts.__main__ import TEXT_SETS
from bench.texts.__main__ import measure as measure_text

OWN: Final = "blocks"
"""The rendering that needs no other program."""


def pairs_floor(form: str) -> Floor:
    """What onrecord reaches on the cases of a format whose sites its weights did not see."""
    figures, _ = measure_pairs([form])
    names = ("found", "count", "title_loose") if form == "html" else ("found", "match_f1", "start_line")
    return Floor(corpus=pairs_digest(form), at_least={name: figures[f"{form}, one fold"][name] for name in names})


def texts_floor() -> Floor:
    """What it reaches on plain texts of the pages of two sets."""
    figures = {name: measure_text(name, OWN) for name in TEXT_SETS}
    least = {f"{name} aeb_f1": one["aeb_f1"] for name, one in figures.items()}
    least["title_loose"] = mean(one["title_loose"] for one in figures.values() if "title_loose" in one)
    digest = "+".join(corpus_digest(name)[:16] for name in TEXT_SETS)
    return Floor(corpus=digest, at_least=least, at_most={SPLIT: int(sum(one[SPLIT] for one in figures.values()))})


MADE: Final[dict[str, Callable[[], Floor]]] = {
    "pairs_html": lambda: pairs_floor("html"),
    "pairs_text": lambda: pairs_floor("text"),
    "texts": texts_floor,
}
