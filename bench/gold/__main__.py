"""``python -m bench.gold``: how well statements are found in articles written and marked for this repository."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from bench import halves
from bench.floors import Floor
from bench.gold.answers import find_said
from bench.gold.load import Marked, Said, digest_of, read_gold
from bench.gold.score import MEASURES, Scored, score, total
from bench.halves import of_half, worst
from bench.marked_page import Process
from bench.marks import HALVES, GoldFault, Half

ABOUT = """How well statements are found in the articles of bench/gold/articles, read as web pages, with the shipped
weights. Every figure is a share in per cent, with the number of what was judged behind it; bench/gold/score.py defines
them all.

  python -m bench.gold                    both halves, by measure and by register
  python -m bench.gold --half open        one of them
  python -m bench.gold --worst 5          what is wrong in the five worst articles of the open half; the blind half is
                                          scored and never shown
  python -m bench.gold --floors           exit 1 when a figure is below its floor in bench/gold/floors.json
  python -m bench.gold --update-floors    raise the floors to what is measured now; --lower lets them fall
"""

FILE: Final = Path(__file__).with_name("floors.json")
SHOWN: Final = ("found", "precision", "speaker", "speaker, found", "act", "status")
"""What the table by register has columns for."""

AGAIN: Final = "python -m bench.gold --update-floors"
Find = Callable[[Marked], Sequence[Said]]
Results = dict[str, tuple[Marked, Scored]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    parser = halves.build_parser("python -m bench.gold", ABOUT)
    wanted = parser.parse_args(arguments)
    if wanted.lower and not wanted.update_floors:
        parser.error("--lower goes with --update-floors")
    try:
        marked = [one for one in read_gold() if wanted.half in (None, one.half)]
    except (GoldFault, OSError) as fault:
        sys.stderr.write(f"bench.gold: {fault}\n")
        return 1
    results = measure(marked, finder())
    if wanted.floors:
        return check_floors(results)
    if wanted.update_floors:
        return update_floors(results, lower=wanted.lower)
    print(json.dumps(as_json(results), indent=1) if wanted.json else tables(results))
    print("".join(worst(results, wanted.worst)), end="")
    return 0


def finder() -> Find:
    """Onrecord, with the shipped weights."""
    from onrecord.pipeline import Pipeline

    process: Process = Pipeline(stages="all").process
    return lambda marked: find_said(marked, process)


def measure(marked: Iterable[Marked], find: Find) -> Results:
    """Every article with its figures."""
    return {one.slug: (one, score(one.text, one.wanted, find(one), one.traps)) for one in marked}


# ---------------------------------------------------------------- tables
def tables(results: Results) -> str:
    """All figures of each half, then a line a register."""
    return "\n\n".join(_tables(half, found) for half in HALVES if (found := of_half(results, half)))


def _tables(half: Half, found: Sequence[tuple[Marked, Scored]]) -> str:
    whole = total(scored for _, scored in found)
    lines = [f"{half}: {len(found)} articles, {sum(len(one.wanted) for one, _ in found)} statements marked"]
    lines += [f"  {name:15} {whole.figures[name].percent} of {whole.figures[name].of}" for name in MEASURES]
    lines.append("  " + ", ".join(f"{name}: {whole.kinds[name]}" for name in ("joined", "split", "twin")))
    lines += ["", f"  {'register':14}" + "".join(f"{name:>18}" for name in SHOWN)]
    for register in sorted({one.register for one, _ in found}):
        part = total(scored for one, scored in found if one.register == register)
        cells = (f"{part.figures[name].percent} of {part.figures[name].of:4}" for name in SHOWN)
        lines.append(f"  {register:14}" + "".join(f"{cell:>18}" for cell in cells))
    return "\n".join(lines)


def as_json(results: Results) -> dict[str, Any]:
    """Half -> measure -> how many were right, of how many."""
    return {
        half: {name: share._asdict() for name, share in total(scored for _, scored in found).figures.items()}
        for half in HALVES
        if (found := of_half(results, half))
    }


# ---------------------------------------------------------------- the floors
def floor_of(results: Results, half: Half) -> Floor | None:
    """What is reached now, in the place of floors; None: the half has no articles. Nought could not fall."""
    found = of_half(results, half)
    if not found:
        return None
    figures = total(scored for _, scored in found).figures
    least = {name: share.figure for name, share in figures.items() if share.figure}
    return Floor(corpus=digest_of([one for one, _ in found]), at_least=least)


def check_floors(results: Results, path: Path = FILE) -> int:
    """A line for each figure that is below its floor; the exit code."""
    return halves.check(_reached(results), path, again=AGAIN)


def update_floors(results: Results, *, lower: bool, path: Path = FILE) -> int:
    """Pin what is measured now; floors fall only when that is asked for, and never silently."""
    return halves.pin(_reached(results), path, lower=lower)


def _reached(results: Results) -> dict[str, Floor]:
    return {half: floor for half in HALVES if (floor := floor_of(results, half))}


if __name__ == "__main__":
    sys.exit(main())
