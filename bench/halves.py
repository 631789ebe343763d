"""The floors of halves of marked articles: held against what is reached, and pinned.

>>> check({"open": Floor(at_least={"found": 0.5})}, Path("no/such/file.json"), again="measure")
MISSED  open: no floor is pinned. Pin one: measure
1
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bench.floors import Floor, missed, read_floors, update, write_floors

MARGIN: Final = 0.0
"""How far below a figure its floor lies: the articles are part of the repository and reading has no chance in it, so
that one record fewer is a fall."""


def check(reached: Mapping[str, Floor], path: Path, *, again: str) -> int:
    """Print a line for each figure that is below its floor; the exit code.

    Args:
        reached: half -> what is reached now.
        path: where floors are pinned.
        again: the command that pins them.
    """
    pinned, faults = read_floors(path), []
    for half, floor in reached.items():
        faults += missed(half, pinned.get(half), floor.corpus, {**floor.at_least, **floor.at_most}, again)
    print("\n".join(f"MISSED  {fault}" for fault in faults) or "every floor holds")
    return 1 if faults else 0


def pin(reached: Mapping[str, Floor], path: Path, *, lower: bool) -> int:
    """Pin what is reached now; floors fall only when that is asked for, and never silently. The exit code."""
    floors, fallen = read_floors(path), []
    for half, floor in reached.items():
        floors, lowered = update(floors, half, floor, lower=lower, margin=MARGIN)
        fallen += lowered
    write_floors(floors, path)
    print("\n".join(fallen) or f"floors are pinned in {path}")
    return 1 if fallen and not lower else 0
