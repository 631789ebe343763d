"""``python -m bench.record``: the figures of the record, and their floors."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from bench import floors
from bench.record.sets import SETS, digest_of
from training.articles.data import FOLDER

ABOUT = """What is read in an article's text, held against the floors in bench/floors.json: times, figures, names,
statements on the public sets, and the seed page through the whole flow.

  python -m bench.record                   the figures
  python -m bench.record --floors          exit 1 when a figure is below its floor
  python -m bench.record --update-floors   raise the floors to what is measured now, less 0.003
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    parser = build_parser()
    wanted = parser.parse_args(arguments)
    if wanted.lower and not wanted.update_floors:
        parser.error("--lower goes with --update-floors")
    if not FOLDER.is_dir():
        print(f"the public sets are left out: there is no {FOLDER}", file=sys.stderr)
        return 0
    if wanted.floors:
        return check(wanted.sets)
    if wanted.update_floors:
        return pin(wanted.sets, lower=wanted.lower)
    for name in wanted.sets:
        print("\n".join([name, *(f"   {what:34} {value:.4f}" for what, value in SETS[name].figures().items())]))
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.record", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(SETS), metavar="SET", help=", ".join(SETS))
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--floors", action="store_true", help="hold the figures against their floors")
    action.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: let floors fall")
    return parser


def check(names: Sequence[str]) -> int:
    """Hold what is measured against the floors; a line for each that is missed."""
    pinned = floors.read_floors()
    faults: list[str] = []
    for name in names:
        floor, corpus = pinned.get(name), digest_of(SETS[name].files)
        fits = floor is not None and floor.corpus == corpus
        figures = {**SETS[name].figures(), **SETS[name].counts()} if fits else {}
        faults += floors.missed(name, floor, corpus, figures)
    for fault in faults:
        print(f"MISSED  {fault}")
    print(f"{len(faults)} floors of the record missed" if faults else "every floor of the record holds")
    return 1 if faults else 0


def pin(names: Sequence[str], *, lower: bool) -> int:
    """Pin what is measured now; floors fall only when that is asked for, and never silently."""
    pinned, fallen = floors.read_floors(), []
    for name in names:
        pinned, lowered = floors.update(pinned, name, SETS[name].measured(), lower=lower)
        fallen += lowered
    floors.write_floors(pinned)
    for line in fallen:
        print(f"{'LOWERED' if lower else 'KEPT   '}  {line}")
    return 1 if fallen and not lower else 0


if __name__ == "__main__":
    sys.exit(main())
