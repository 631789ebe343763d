"""The sets that the record is measured on, each with its figures as shares of 1 and a digest of its files.

A set that is set aside for measuring is scored and never shown; ``bench.times``, ``bench.quantities``,
``bench.entities``, ``bench.statements`` and ``bench.plover`` print the tables behind these figures.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from bench.entities import __main__ as entities
from bench.floors import Floor
from bench.plover import __main__ as plover
from bench.quantities import __main__ as quantities
from bench.record.seed import FILES, seed_counts, seed_figures
from bench.statements import __main__ as statements
from bench.times import __main__ as times
from training.articles.data import FOLDER

DATA: Final = FOLDER.parent
POLNEAR: Final = DATA / "statements" / "polnear_dev.jsonl"


class RecordSet(NamedTuple):
    """Files with truth, and what is measured on them."""

    files: tuple[Path, ...]
    figures: Callable[[], dict[str, float]]
    counts: Callable[[], dict[str, int]] = dict

    def measured(self) -> Floor:
        """Digest and figures."""
        return Floor(corpus=digest_of(self.files), at_least=self.figures(), at_most=self.counts())


def digest_of(files: tuple[Path, ...]) -> str:
    """One digest of several files, whatever their names."""
    whole = sha256()
    for file in files:
        whole.update(sha256(file.read_bytes()).digest())
    return whole.hexdigest()[:32]


SETS: Final[dict[str, RecordSet]] = {
    "times_tbaq": RecordSet((DATA / "times" / "tbaq.jsonl",), lambda: times.figures("tbaq")),
    "times_wikiwars": RecordSet((DATA / "times" / "wikiwars_train.jsonl",), lambda: times.figures("wikiwars")),
    "newsquant": RecordSet((DATA / "quantities" / "newsquant.jsonl",), quantities.figures),
    "names_gum": RecordSet((DATA / "entities" / "gum_news.jsonl",), entities.figures),
    "said_polnear": RecordSet((POLNEAR,), lambda: statements.figures("polnear_dev")),
    "said_polnear_rules": RecordSet((POLNEAR,), lambda: statements.figures("polnear_dev", rules_only=True)),
    "said_gum": RecordSet((DATA / "statements" / "gum_news.jsonl",), lambda: statements.figures("gum_test")),
    "events_plv": RecordSet((plover.FILE,), plover.figures),
    "seed": RecordSet(FILES, seed_figures, seed_counts),
}
