"""What the benches of marked articles have in common: their command line, their misses, and the floors of their halves.

>>> check({"open": Floor(at_least={"found": 0.5})}, Path("no/such/file.json"), again="measure")
MISSED  open: no floor is pinned. Pin one: measure
1
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeVar

from bench.floors import Floor, missed, read_floors, update, write_floors
from bench.judged import Miss
from bench.marks import HALVES, Half

MARGIN: Final = 0.0
"""How far below a figure its floor lies: the articles are part of the repository and reading has no chance in it, so
that one record fewer is a fall."""


class MarkedArticle(Protocol):
    """An article with what people marked in it."""

    @property
    def slug(self) -> str:
        """Its name."""

    @property
    def half(self) -> Half:
        """Which half it belongs to."""

    @property
    def wanted(self) -> Sequence[object]:
        """What was marked."""


class Outcome(Protocol):
    """What scoring an article gave."""

    @property
    def misses(self) -> Sequence[Miss]:
        """What is wrong."""


A = TypeVar("A", bound=MarkedArticle)
S = TypeVar("S", bound=Outcome)


def build_parser(prog: str, about: str) -> argparse.ArgumentParser:
    """The command line of a bench of marked articles."""
    parser = argparse.ArgumentParser(prog=prog, description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=HALVES, help="one half only")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="list the misses of the N worst open articles"
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of tables")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--floors", action="store_true", help="hold the figures against their floors instead")
    action.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: let floors fall")
    return parser


def of_half(results: Mapping[str, tuple[A, S]], half: Half) -> list[tuple[A, S]]:
    """The articles of a half with their outcomes."""
    return [result for result in results.values() if result[0].half == half]


def worst(results: Mapping[str, tuple[A, S]], count: int) -> list[str]:
    """What is wrong in the open articles with most misses for what is marked in them; never in a blind one."""
    found = sorted(
        of_half(results, "open"), key=lambda one: (-len(one[1].misses) / max(1, len(one[0].wanted)), one[0].slug)
    )
    return [f"\n{marked.slug}\n{''.join(map(_line, scored.misses))}" for marked, scored in found[:count]]


def _line(miss: Miss) -> str:
    wanted = f"; want {miss.want}" if miss.want is not None else ""
    return f"  {miss.measure:17} {miss.about!r}: {miss.got}{wanted}\n"


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
