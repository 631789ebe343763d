"""``python -m bench.articles``: the table, the floors, the speed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import bench.floors
import bench.own
from bench.articles.ours import our_answers
from bench.articles.progress import say
from bench.articles.rivals import RIVALS, rival_answers, version_of
from bench.articles.scorer import Figures, score
from bench.articles.sets import SETS, SPLIT, Set, corpus_digest
from bench.articles.table import Column, Result, as_json, table
from bench.floors import FILE, Floor
from training.articles.data import FOLDER, Row, rows

ABOUT = """How good onrecord is on the public collections, beside other programs, and how fast.

Every figure of onrecord is cross-validated by web site: no page is read with weights that saw its site. The
rivals are run on the same pages in the same call, or taken from bench/out when neither they nor the pages have
changed since. The collections lie beside the checkout, in ../shared/data (ONRECORD_DATA names another folder).
"""

EXAMPLES = """examples:
  python -m bench.articles                      the table: onrecord, what to reach, rivals, ceiling
  python -m bench.articles --sets fundus --worst 10
                                                one set, and its ten worst pages
  python -m bench.articles --no-rivals          onrecord alone: seconds
  python -m bench.articles --json > figures.json
                                                every measure of the scorer, not only the table's
  python -m bench.articles --speed              pages per CPU second and peak memory beside trafilatura
  python -m bench.articles --floors             exit 1 when a figure is below its floor in bench/floors.json
  python -m bench.articles --update-floors      raise the floors to what is measured now, less 0.003;
                                                with --lower, let them fall too: say why in the commit

how to read the table: bench/README.md
exit codes: 0 good, 1 a floor is missed or something is not there, 2 wrong usage
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    parser = build_parser()
    wanted = parser.parse_args(arguments)
    if wanted.lower and not wanted.update_floors:
        parser.error("--lower goes with --update-floors")
    try:
        return _run(wanted)
    except (OSError, ValueError, RuntimeError, ImportError) as fault:
        say(f"bench.articles: {fault}")
        return 1


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.articles",
        description=ABOUT,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--sets", nargs="+", choices=SETS, default=list(SETS), metavar="SET", help=f"of {', '.join(SETS)}"
    )
    parser.add_argument(
        "--rivals",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="run the other programs too (default: yes)",
    )
    parser.add_argument("--fresh", action="store_true", help="run the rivals again, whatever bench/out holds")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list onrecord's N worst pages of each set")
    parser.add_argument(
        "--rounds", type=int, default=5, metavar="N", help="of --speed: runs of each program (default: 5)"
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--speed", action="store_true", help="time whole programs instead")
    action.add_argument(
        "--floors", action="store_true", help="hold onrecord's figures against bench/floors.json instead"
    )
    action.add_argument("--update-floors", action="store_true", help="pin what is measured now")
    parser.add_argument("--lower", action="store_true", help="with --update-floors: let floors fall")
    return parser


def _run(wanted: argparse.Namespace) -> int:
    if wanted.speed:
        return _speed(wanted)
    if wanted.floors:
        return check_floors(wanted.sets, made=_all_made())
    if wanted.update_floors:
        return update_floors(wanted.sets, lower=wanted.lower, made=_all_made())
    return _table(wanted)


def _all_made() -> Made:
    from bench.made import MADE

    return MADE


# ---------------------------------------------------------------- the table
def _table(wanted: argparse.Namespace) -> int:
    worst: list[str] = []
    results = [_result(SETS[name], worst, wanted) for name in wanted.sets]
    print(json.dumps(as_json(results), indent=1) if wanted.json else table(results))
    if worst:
        print("\n" + "\n".join(worst), file=sys.stderr if wanted.json else sys.stdout)
    return 0


def _result(which: Set, worst: list[str], wanted: argparse.Namespace) -> Result:
    pages = list(rows(which.name))
    ours = score(which, pages, our_answers(pages, f"onrecord on {which.name}"))
    worst += [f"{which.name} {key}: {value:.3f}  {details}" for value, key, details in ours.pages[: wanted.worst]]
    rivals = _rivals(which, pages, fresh=wanted.fresh) if wanted.rivals else ()
    return Result(which, len(pages), ours.figures, rivals)


def _rivals(which: Set, pages: list[Row], *, fresh: bool) -> tuple[Column, ...]:
    columns = []
    for rival in RIVALS:
        version = version_of(rival)
        if version is None:
            say(f"{rival.name} is left out: it is not installed. Install it: pip install '.[bench]'")
            continue
        answers = rival_answers(rival, which.name, pages, fresh=fresh)
        columns.append(Column(f"{rival.name} {version}", score(which, pages, answers).figures, rival.fields))
    return tuple(columns)


# ---------------------------------------------------------------- the floors
Made = Mapping[str, Callable[[], Floor]]
"""What is measured on pages made of those of the sets, each with how."""


def check_floors(names: Sequence[str], path: Path = FILE, made: Made | None = None) -> int:
    """Hold what is measured against the floors; a line for each that is missed."""
    pinned = bench.floors.read_floors(path)
    faults = bench.floors.missed(bench.own.NAME, pinned.get(bench.own.NAME), None, bench.own.own_figures())
    for name in _there(names):
        floor, corpus = pinned.get(name), corpus_digest(name)
        # Another corpus gives figures that cannot be held against the floors: there is nothing to run.
        figures = measure(SETS[name]) if floor and floor.corpus == corpus else {}
        faults += bench.floors.missed(name, floor, corpus, figures)
    for name, measured in _made(made).items():
        reached = {**measured.at_least, **measured.at_most}
        faults += bench.floors.missed(name, pinned.get(name), measured.corpus, reached)
    for fault in faults:
        print(f"MISSED  {fault}")
    print(f"{len(faults)} floors missed" if faults else "every floor holds")
    return 1 if faults else 0


def update_floors(names: Sequence[str], *, lower: bool, path: Path = FILE, made: Made | None = None) -> int:
    """Pin what is measured now; floors fall only when that is asked for, and never silently."""
    floors, fallen = bench.floors.read_floors(path), []
    measured_now = {**{one: _measured(SETS[one]) for one in _there(names)}, **_made(made), bench.own.NAME: _own()}
    for name, measured in measured_now.items():
        floors, lowered = bench.floors.update(floors, name, measured, lower=lower)
        fallen += lowered
    bench.floors.write_floors(floors, path)
    for line in fallen:
        print(f"{'LOWERED' if lower else 'KEPT   '}  {line}")
    if fallen and not lower:
        print("These floors are missed, and were left where they are. To let them fall: --update-floors --lower")
        return 1
    print(f"floors are pinned in {path}")
    return 0


def _made(made: Made | None) -> dict[str, Floor]:
    return {name: measure() for name, measure in made.items()} if made and FOLDER.is_dir() else {}


def _there(names: Sequence[str]) -> list[str]:
    if FOLDER.is_dir():
        return list(names)
    say(f"the public sets are left out: there is no {FOLDER}. Our own pages are measured all the same.")
    return []


def _measured(which: Set) -> Floor:
    figures = measure(which)
    least = {one.name: figures[one.name] for one in which.measures}
    return Floor(corpus=corpus_digest(which.name), at_least=least, at_most={SPLIT: int(figures[SPLIT])})


def _own() -> Floor:
    return Floor(at_least=bench.own.own_figures())


def measure(which: Set) -> Figures:
    """What onrecord reaches on a set."""
    pages = list(rows(which.name))
    return score(which, pages, our_answers(pages, f"onrecord on {which.name}")).figures


# ---------------------------------------------------------------- the speed
def _speed(wanted: argparse.Namespace) -> int:
    from bench.articles.speed import report, speed

    result = speed(wanted.rounds)
    print(json.dumps(result, indent=1) if wanted.json else report(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
