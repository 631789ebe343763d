"""``python -m bench.events``: how well events are found in articles written and marked for this repository."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from bench import halves
from bench.events.answers import find_events
from bench.events.load import Found, Marked, Wanted, digest_of, read_gold
from bench.events.score import KINDS, MEASURES, Scored, score, total
from bench.floors import Floor
from bench.halves import of_half, worst
from bench.marked_page import Process
from bench.marks import HALVES, GoldFault, Half

ABOUT = """How well events are found in articles with marked events, read as web pages, with the shipped weights. Every
figure is a share in per cent, with the number of what was judged behind it; bench/events/score.py defines them all.

  python -m bench.events                    both halves, by measure and by register
  python -m bench.events --half open        one of them
  python -m bench.events --worst 5          what is wrong in the five worst articles of the open half; the blind half is
                                            scored and never shown
  python -m bench.events --floors           exit 1 when a figure is below its floor in bench/events/floors.json
  python -m bench.events --update-floors    raise the floors to what is measured now; --lower lets them fall
"""

FILE: Final = Path(__file__).with_name("floors.json")
SHOWN: Final = ("found", "precision", "type", "actor", "recipient", "time", "status", "asserted_by", "non-facts")
"""What the table by register has columns for."""

AGAIN: Final = "python -m bench.events --update-floors"
Find = Callable[[Marked], Sequence[Found]]
Results = dict[str, tuple[Marked, Scored]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    parser = halves.build_parser("python -m bench.events", ABOUT)
    wanted = parser.parse_args(arguments)
    if wanted.lower and not wanted.update_floors:
        parser.error("--lower goes with --update-floors")
    try:
        marked = [one for one in read_gold() if wanted.half in (None, one.half)]
    except (GoldFault, OSError) as fault:
        sys.stderr.write(f"bench.events: {fault}\n")
        return 1
    results = measure(marked, finder())
    if wanted.floors:
        return halves.check(reached(results), FILE, again=AGAIN)
    if wanted.update_floors:
        return halves.pin(reached(results), FILE, lower=wanted.lower)
    print(json.dumps(as_json(results), indent=1) if wanted.json else tables(results))
    print("".join(worst(results, wanted.worst)), end="")
    return 0


def finder() -> Find:
    """Onrecord, with the shipped weights."""
    from onrecord.pipeline import Pipeline

    process: Process = Pipeline(stages="all").process
    return lambda marked: find_events(marked, process)


def measure(marked: Iterable[Marked], find: Find) -> Results:
    """Every article with its figures."""
    return {
        one.slug: (one, score(one.text, one.wanted, find(one), one.traps, names=one.names, known=one.known))
        for one in marked
    }


def tables(results: Results) -> str:
    """All figures of each half, then a line a register."""
    return "\n\n".join(_tables(half, found) for half in HALVES if (found := of_half(results, half)))


def _tables(half: Half, found: Sequence[tuple[Marked, Scored]]) -> str:
    whole = total(scored for _, scored in found)
    marked = [one for article, _ in found for one in article.wanted]
    lines = [f"{half}: {len(found)} articles, {len(marked)} events marked, {_optional(marked)} of them optional"]
    lines += [f"  {name:17} {whole.figures[name].percent} of {whole.figures[name].of}" for name in MEASURES]
    lines.append("  " + ", ".join(f"{name}: {whole.kinds[name]}" for name in KINDS))
    lines += ["", f"  {'register':12}" + "".join(f"{name:>14}" for name in SHOWN)]
    for register in sorted({one.register for one, _ in found}):
        part = total(scored for one, scored in found if one.register == register)
        cells = (f"{part.figures[name].percent} of {part.figures[name].of:3}" for name in SHOWN)
        lines.append(f"  {register:12}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join(lines)


def _optional(marked: Iterable[Wanted]) -> int:
    return sum(one.optional for one in marked)


def as_json(results: Results) -> dict[str, Any]:
    """Half -> measure -> how many were right, of how many."""
    return {
        half: {name: share._asdict() for name, share in total(scored for _, scored in found).figures.items()}
        for half in HALVES
        if (found := of_half(results, half))
    }


def reached(results: Results) -> dict[str, Floor]:
    """Of each half that has articles what is reached now, in the place of floors. Nought could not fall."""
    floors: dict[str, Floor] = {}
    for half in HALVES:
        if found := of_half(results, half):
            whole = total(scored for _, scored in found)
            least = {name: share.figure for name, share in whole.figures.items() if share.figure}
            most = {"given as fact": whole.kinds["given as fact"]}
            floors[half] = Floor(corpus=digest_of([one for one, _ in found]), at_least=least, at_most=most)
    return floors


if __name__ == "__main__":
    sys.exit(main())
