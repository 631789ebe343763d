"""What tells whether something is said, loaded. ``said.npz`` is made by ``python -m training.said``; its model card is
``training/said/CARD.md``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from onrecord.extract.said import Judge, Judges
from onrecord.weights.load import forest

JUDGES_FILE: Final = Path(__file__).with_name("said.npz")


@cache
def load_judges(path: Path = JUDGES_FILE) -> Judges:
    """The two judges of a file: for texts that an encoder read, and for others."""
    with np.load(path, allow_pickle=False) as arrays:
        return Judges(*(Judge(tuple(map(str, arrays[f"{its}_names"])), forest(arrays, its)) for its in Judges._fields))
