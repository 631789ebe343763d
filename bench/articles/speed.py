"""Pages per CPU second and peak memory of whole programs on the same pages, start-up included.

Each program runs in a process of its own, over the same list of pages, and is measured by the kernel from outside. The
programs take turns, so that a machine that slows down slows all of them down; the ratio is taken within a round.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any, Final, NamedTuple

from bench.articles.progress import say
from bench.out_folder import out_folder
from training.articles.data import FOLDER

ROOT: Final = Path(__file__).resolve().parents[2]
RUN: Final = Path(__file__).with_name("run")
SETS: Final = ("aeb", "fundus", "aed")
REACH: Final = 6.0
"""Times as many pages per CPU second as trafilatura."""


class Cost(NamedTuple):
    """What a run took."""

    cpu: float
    """Seconds, user and system, of the process and its children."""
    memory: int
    """Peak resident set, in bytes."""


class Program(NamedTuple):
    """A program to time."""

    name: str
    arguments: tuple[str, ...]
    """For Python, without the job file."""
    output: bool = False
    """It writes a line a page to the file that follows the job file."""


OURS: Final = Program(
    "onrecord read",
    ("-m", "onrecord", "read", "--stages", "articles", "--input", "jsonl", "--format", "jsonl"),
    output=True,
)
"""As far as the other program goes: articles and their fields, not what stands in their text."""
RIVAL: Final = Program("trafilatura", (str(RUN / "trafilatura_pages.py"),))
PARSE: Final = Program("turbohtml, parse alone", (str(RUN / "parse_pages.py"),))


def speed(rounds: int) -> dict[str, Any]:
    """Time the programs; raw figures and their ratios.

    Args:
        rounds: how often each of them runs.
    """
    jobs, count = write_jobs(SETS)
    nothing, _ = write_jobs(())
    programs = [OURS, *([RIVAL] if find_spec("trafilatura") else []), PARSE]
    costs: dict[str, list[Cost]] = {program.name: [] for program in programs}
    for program in programs:  # so that each has its modules compiled, as an installed program has
        measure(program, nothing, 0)
    for number in range(rounds):
        for program in programs:
            cost = measure(program, jobs, count)
            costs[program.name].append(cost)
            say(f"round {number + 1} of {rounds}: {program.name}: {count / cost.cpu:.0f} pages per CPU second")
    starts = {program.name: measure(program, nothing, 0).cpu for program in programs}
    return summary(count, costs, starts)


def summary(pages: int, costs: dict[str, list[Cost]], starts: dict[str, float]) -> dict[str, Any]:
    """What the rounds come to.

    Args:
        pages: how many were read in each.
        costs: program -> its rounds, onrecord first.
        starts: program -> CPU seconds without any page.
    """
    ours = costs[OURS.name]
    out: dict[str, Any] = {"pages": pages, "rounds": len(ours)}
    for name, theirs in costs.items():
        out[name] = {
            "pages_per_cpu_second": _spread([pages / cost.cpu for cost in theirs]),
            "milliseconds_a_page": 1000 * median(cost.cpu for cost in theirs) / pages,
            "start_up_seconds": starts[name],
            "peak_megabytes": max(cost.memory for cost in theirs) / 1e6,
            "onrecord_is_faster_by": _spread([b.cpu / a.cpu for a, b in zip(ours, theirs, strict=True)]),
            "onrecord_takes_of_its_memory": max(c.memory for c in ours) / max(c.memory for c in theirs),
        }
    return out


def _spread(values: Sequence[float]) -> dict[str, float]:
    return {"min": min(values), "median": median(values), "max": max(values)}


def report(result: dict[str, Any]) -> str:
    """The summary as lines to read."""
    about = (
        f"{result['pages']} pages ({', '.join(SETS)}), every one counted, one process, start-up included; "
        f"{result['rounds']} rounds in turn: min / median / max"
    )
    names = ("pages per CPU second", "ms a page", "start-up s", "peak MB", "onrecord is faster by")
    lines = [about, "", "{:24}{:>26}{:>11}{:>12}{:>9}{:>26}".format("", *names)]
    for name, one in result.items():
        if isinstance(one, dict):
            rate, ratio = one["pages_per_cpu_second"], one["onrecord_is_faster_by"]
            faster = "" if name == OURS.name else f"{_three(ratio, '.2f')} x"
            lines.append(
                f"{name:24}{_three(rate, '.0f'):>26}{one['milliseconds_a_page']:>11.2f}{one['start_up_seconds']:>12.2f}"
                f"{one['peak_megabytes']:>9.0f}{faster:>26}"
            )
    return "\n".join([*lines, *_verdicts(result)])


def _verdicts(result: dict[str, Any]) -> list[str]:
    rival = result.get(RIVAL.name)
    if not isinstance(rival, dict):
        return ["", "trafilatura is not installed, so there is no ratio. Install it: pip install '.[bench]'"]
    ratio, memory = rival["onrecord_is_faster_by"]["median"], rival["onrecord_takes_of_its_memory"]
    return [
        "",
        f"speed:  {ratio:.2f} x trafilatura; to reach: {REACH:.0f} x   {'reached' if ratio >= REACH else 'MISSED'}",
        f"memory: {memory:.2f} x trafilatura; at most: 1.00 x   {'reached' if memory <= 1 else 'MISSED'}",
    ]


def _three(spread: dict[str, float], form: str) -> str:
    return " / ".join(format(spread[key], form) for key in ("min", "median", "max"))


def write_jobs(names: Sequence[str]) -> tuple[Path, int]:
    """A job file with all pages of some sets, as ``onrecord read --input jsonl`` takes it; how many there are."""
    jobs = []
    for name in names:
        with (FOLDER / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                given = {"id": item["id"], "path": str(FOLDER / item["file"])}
                given |= {"url": item["url"]} if item.get("url") else {}
                jobs.append(given | ({"retrieved_at": item["fetched"]} if item.get("fetched") else {}))
    path = out_folder() / f"jobs-{'-'.join(names) or 'none'}.jsonl"
    path.write_text("".join(json.dumps(job) + "\n" for job in jobs), encoding="utf-8")
    return path, len(jobs)


def measure(program: Program, jobs: Path, count: int) -> Cost:
    """Run a program once over a job file.

    A small process stands between: the peak memory that the kernel reports of a child is never below what its parent
    took when it forked, and this process is large.

    Raises:
        RuntimeError: it did not do all pages.
    """
    written = out_folder() / "speed-output.jsonl"
    written.unlink(missing_ok=True)
    target = ["--output", str(written)] if program.output else []
    command = [sys.executable, "-I", "-S", str(RUN / "cost.py"), sys.executable, *program.arguments, str(jobs), *target]
    done = subprocess.run(command, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{program.name} could not be measured:\n{done.stderr[-2000:]}")
    cost = json.loads(done.stdout.splitlines()[-1])
    if program.output:
        _check(program.name, written, count, done.stderr)
    return Cost(cost["cpu"], cost["memory"])


def _check(name: str, written: Path, count: int, said: str) -> None:
    lines = written.read_bytes().splitlines() if written.exists() else []
    if len(lines) != count:
        raise RuntimeError(
            f"{name} wrote {len(lines)} lines for {count} pages; a figure would mean nothing\n{said[-2000:]}"
        )
    failed = sum("error" in json.loads(line) for line in lines)
    if failed:
        say(f"{name}: {failed} of {count} pages failed; they count as read")


def _environment() -> dict[str, str]:
    """This checkout before any installed onrecord; compiled modules are kept, but not in the checkout."""
    path = os.pathsep.join([str(ROOT / "src"), *filter(None, [os.environ.get("PYTHONPATH")])])
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": path, "PYTHONPYCACHEPREFIX": str(out_folder() / "compiled")}
