"""What an archive stands: kills while it is written, flipped bits, readers while somebody writes.

python -m bench.archive.trials kills --times 100
python -m bench.archive.trials damage --times 300
python -m bench.archive.trials waits --seconds 20
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from bench.archive.made import made_pages
from onrecord.archive import Archive
from onrecord.errors import ArchiveError
from onrecord.model.page import Page
from onrecord.writers.jsonl import page_line

SEED: Final = 17
ADD: Final = (sys.executable, "-m", "onrecord", "add", "--input", "jsonl")
EXAMINED: Final = 10
"""After every so many kills the whole file is examined; after each one, what was said to be in is looked for."""


def kills(times: int) -> None:
    """Kill ``onrecord add`` at random moments, begin again, and see that nothing is lost, halved or doubled."""
    chance = random.Random(SEED)  # noqa: S311  # the same every time
    made = list(made_pages(60 * times))
    with tempfile.TemporaryDirectory() as folder:
        source, path = Path(folder) / "pages.jsonl", Path(folder) / "news.db"
        said: set[str] = set()
        for number in range(times):
            # What is left, and a little of what is in already.
            left = [page for page in made if page.id not in said]
            _write(source, [*made[:5], *left])
            said |= _added(source, path, chance.uniform(0, 0.25))
            _check(path, said, whole=(number + 1) % EXAMINED == 0)
        before = len(said)
        _write(source, made)
        _added(source, path, None)
        _check(path, {page.id for page in made}, whole=True)
        with Archive(path, read_only=True) as archive:
            kept = {page.id: page for page in archive.pages()}
        same = all(kept[page.id] == msgspec.structs.replace(page, declared=kept[page.id].declared) for page in made)
        print(f"{times} kills; {before:,} pages were in by then, each once; at the end {len(kept):,}, as made: {same}")


def _write(path: Path, pages: list[Page]) -> None:
    with path.open("wb") as lines:
        lines.writelines(map(page_line, pages))


def _added(source: Path, path: Path, seconds: float | None) -> set[str]:
    """The pages that a run says are in; it is killed so long after it said so of the first one."""
    told = path.with_name("told.jsonl")
    with told.open("wb") as out:
        adding = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "onrecord",
                "add",
                "--input",
                "jsonl",
                str(source),
                "--archive",
                str(path),
                "--json",
            ],
            stdout=out,
            stderr=subprocess.DEVNULL,
        )
        while seconds is not None and adding.poll() is None and not told.stat().st_size:
            time.sleep(0.01)
        if seconds is not None:
            time.sleep(seconds)
            adding.kill()
        adding.wait()
    whole, _, _ = told.read_bytes().rpartition(b"\n")
    return {str(msgspec.json.decode(line)["page"]) for line in whole.splitlines()}


def _check(path: Path, said: set[str], *, whole: bool) -> None:
    with Archive(path) as archive:
        kept = [page.id for page in archive.pages()]
        if whole:
            problems = list(archive.doctor())
            assert problems == [], problems[:5]
    assert len(kept) == len(set(kept)), "a page is there twice"
    assert said <= set(kept), f"{len(said - set(kept))} pages that were in are gone"


def damage(times: int, pages: int = 120) -> None:
    """Flip one bit at a time, anywhere in a file, and see whether ``doctor`` or an answer notices."""
    chance = random.Random(SEED)  # noqa: S311  # the same every time
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.db"
        with Archive(path) as archive:
            for page in made_pages(pages):
                archive.add(page)
        whole, right = path.read_bytes(), _answers(path)
        found = silent = 0
        for _ in range(times):
            broken = bytearray(whole)
            broken[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
            path.write_bytes(broken)
            if not _is_well(path):
                found += 1
                continue
            path.write_bytes(broken)
            silent += _answers(path) != right
        print(f"damage: {times} bits in {len(whole):,} bytes: {found} found, {silent} not found that change an answer,")
        print(f"        {times - found - silent} in bytes that hold nothing")


def _is_well(path: Path) -> bool:
    try:
        with Archive(path) as archive:
            return not list(archive.doctor())
    except ArchiveError:
        return False


def _answers(path: Path) -> list[object]:
    words = [page.articles[0].text.split()[5] for page in made_pages(8)]
    with Archive(path, read_only=True) as archive:
        return [
            list(archive.pages()),
            list(archive.said(versions=True)),
            [list(archive.search(word, versions=True)) for word in words],
            [list(archive.said(about=word)) for word in words],
        ]


def waits(seconds: float) -> None:
    """How long a reader waits for an answer, alone and while another process adds."""
    with tempfile.TemporaryDirectory() as folder:
        source, path = Path(folder) / "pages.jsonl", Path(folder) / "news.db"
        with Archive(path) as archive:
            for page in made_pages(2_000):
                archive.add(page)
        with source.open("wb") as lines:
            lines.writelines(page_line(page) for page in made_pages(20_000, seed=SEED))
        _say("alone", list(_asked(path, seconds)))
        adding = subprocess.Popen(
            [*ADD, str(source), "--archive", str(path)],
            stderr=subprocess.DEVNULL,
        )
        time.sleep(2)
        _say("while one adds", list(_asked(path, seconds)))
        log = path.with_name("news.db-wal")
        print(f"WAL: {log.stat().st_size / 2**20:.0f} MiB while a reader asks")
        adding.kill()
        adding.wait()


def _asked(path: Path, seconds: float) -> Iterator[float]:
    """Milliseconds by the wall of each of many questions."""
    words = [page.articles[0].text.split() for page in made_pages(200)]
    chance = random.Random(SEED)  # noqa: S311  # the same every time
    with Archive(path, read_only=True) as archive:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            text = chance.choice(words)
            at = chance.randrange(len(text) - 3)
            started = time.perf_counter()
            list(archive.search(f'"{" ".join(text[at : at + 3])}"'))
            yield (time.perf_counter() - started) * 1000


def _say(when: str, times: list[float]) -> None:
    times.sort()
    print(
        f"{len(times):,} questions {when}: median {times[len(times) // 2]:.1f} ms, p95"
        f" {times[int(len(times) * 0.95)]:.1f} ms, longest {times[-1]:.1f} ms"
    )


def main() -> None:
    """Try one thing."""
    options = argparse.ArgumentParser(prog="bench.archive.trials", description=__doc__)
    options.add_argument("trial", choices=("kills", "damage", "waits"))
    options.add_argument("--times", type=int, default=100)
    options.add_argument("--seconds", type=float, default=20)
    given = options.parse_args()
    if given.trial == "waits":
        waits(given.seconds)
    else:
        (kills if given.trial == "kills" else damage)(given.times)


if __name__ == "__main__":
    main()
