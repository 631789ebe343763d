"""The scorer that everybody uses, loaded from beside the checkout: ``../shared/eval/score_quantities.py``."""

from __future__ import annotations

from types import ModuleType
from typing import Final

from bench.shared_scorer import scorer_file, shared_scorer

FILE: Final = scorer_file("quantities")


def scorer() -> ModuleType:
    """The shared scorer; `bench.shared_scorer` says what it raises."""
    return shared_scorer("quantities")
