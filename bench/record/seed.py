"""The seed page through the whole flow, scored by ``../shared/eval/score_seed.py``: shares that are right; faults."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from bench.shared_scorer import shared_scorer
from onrecord.pipeline import Pipeline
from onrecord.readers.files import read_file
from onrecord.writers.jsonl import page_line
from training.articles.data import FOLDER

SEED: Final = FOLDER.parent / "seed"
FILES: Final[tuple[Path, ...]] = (SEED / "page.txt", SEED / "gold.json")

Rows = dict[str, dict[str, dict[str, Any]]]
"""Section -> row -> right and total, faults, or precision and recall."""
EARLY: Final = tuple("articles offsets entities times quantities statements events non-facts conflicts".split())
"""The sections that are read so far."""


def seed_figures() -> dict[str, float]:
    """Share that is right, by row; and B-cubed F1 of the entities."""
    shares = {
        f"{section}: {name}": row["right"] / row["total"]
        for section, name, row in _rows()
        if row.get("total") and name != "extra"
    }
    return {**shares, "entities: b-cubed": dict(_of("entities"))["b-cubed"]["f1"]}


def seed_counts() -> dict[str, int]:
    """Faults, by row: what is made up, lost, or given as a fact that is none."""
    return {f"{section}: {name}": row["faults"] for section, name, row in _rows() if "faults" in row}


def _rows() -> list[tuple[str, str, dict[str, Any]]]:
    return [(section, name, row) for section in EARLY for name, row in _of(section)]


def _of(section: str) -> list[tuple[str, dict[str, Any]]]:
    return list(_scored().get(section, {}).items())


@cache
def _scored() -> Rows:
    page = json.loads(page_line(Pipeline().process(read_file(str(FILES[0])))))
    rows: Rows = shared_scorer("seed").score(json.loads(FILES[1].read_text(encoding="utf-8")), page).rows
    return rows
