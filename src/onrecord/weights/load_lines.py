"""The labeller of plain texts' lines, loaded. ``lines.npz`` is made by ``python -m training.lines``; its model card is
``training/lines/CARD.md``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from onrecord.article.line_context import line_context_names
from onrecord.article.line_features import line_names
from onrecord.article.line_starts import start_names
from onrecord.article.lines import LineLabeller
from onrecord.weights.load import forest

LINES_FILE: Final = Path(__file__).with_name("lines.npz")


@cache
def load_line_labeller(path: Path = LINES_FILE) -> LineLabeller:
    """The labeller of a file.

    Raises:
        ValueError: the file was learned over other features than this version computes.
    """
    with np.load(path, allow_pickle=False) as arrays:
        if tuple(arrays["names"]) != (*line_names(), *line_context_names(), *start_names()):
            raise ValueError(f"{path.name} was learned over other features; run 'python -m training.lines'")
        return LineLabeller(*(forest(arrays, look) for look in LineLabeller._fields))
