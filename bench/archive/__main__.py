"""Articles a second, milliseconds of the CPU an answer, bytes an article.

python -m bench.archive                  10,000 articles
python -m bench.archive --articles 100000
python -m bench.archive --articles 100000 --file news.db    the file is kept, and asked again the next time
"""

from __future__ import annotations

import argparse
import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Final

from bench.archive.made import STATEMENTS, made_pages
from onrecord.archive import Archive
from onrecord.model.page import Page

QUERIES: Final = 100
"""Of each kind."""
BATCH: Final = 500
"""Pages made ahead, so that making them is not measured."""


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(prog="bench.archive", description=__doc__)
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--file", type=Path, help="made when it is not there; only asked when it is")
    options.add_argument("--copied", type=float, default=0.1, help="share of articles that print another one's text")
    options.add_argument("--no-doctor", action="store_true", help="do not examine it")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(given.file or Path(folder) / "news.db", given.articles, given.copied, examine=not given.no_doctor)


def measure(path: Path, count: int, copied: float, *, examine: bool) -> None:
    """Print the figures of an archive of so many articles."""
    print(f"{count:,} articles with {STATEMENTS} statements each, {copied:.0%} of them copies of others")
    if not path.exists():
        with Archive(path) as archive:
            wall, cpu, wal = fill(archive, count, copied)
            print(f"add: {count / cpu:,.0f} articles a CPU second, {count / wall:,.0f} a second")
            print(f"copies: {archive.stats().reports:,} reports of several articles; WAL: {wal / 1e6:,.0f} MB at most")
    print(f"size: {path.stat().st_size / count:,.0f} bytes an article")
    with Archive(path, read_only=True) as archive:
        texts = [page.articles[0].text for page in made_pages(min(count, QUERIES))]
        for name, ask in questions(archive).items():
            times = sorted(timed(ask, text, number) for number, text in enumerate(texts))
            print(f"{name}: median {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms")
    if examine:
        with Archive(path) as archive:
            started = time.perf_counter()
            problems = list(archive.doctor())
            print(f"doctor: {time.perf_counter() - started:.1f} s, {len(problems)} problems")


def fill(archive: Archive, count: int, copied: float) -> tuple[float, float, int]:
    """Seconds that adding takes, by the wall and of the CPU, and the most bytes of the WAL."""
    wall, cpu, wal = 0.0, 0.0, 0
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)  # as `onrecord add` has it
    pages = made_pages(count, copied=copied)
    batches = iter(lambda: list(islice(pages, BATCH)), [])
    adding = (partial(_add_all, archive, batch) for batch in batches)
    steps: Iterable[Callable[[], object]] = chain(adding, [partial(archive.tidy, count)])  # as `onrecord add` does
    for work in steps:
        started, worked = time.perf_counter(), time.process_time()
        work()
        wall += time.perf_counter() - started
        cpu += time.process_time() - worked
        wal = max(wal, archive.path.with_name(archive.path.name + "-wal").stat().st_size)
    return wall, cpu, wal


def _add_all(archive: Archive, pages: Iterable[Page]) -> None:
    for _ in archive.add_all(pages):
        pass


def questions(archive: Archive) -> dict[str, Callable[[str, random.Random], Iterable[object]]]:
    """Each kind of question, asked with words of an article."""

    def words(text: str, chance: random.Random, count: int) -> str:
        found = text.split()
        start = chance.randrange(len(found) - count)
        return " ".join(found[start : start + count])

    def speaker(text: str) -> str:
        return text.split("\n")[1].partition(" said ")[0]

    return {
        "search, phrase of three": lambda text, chance: archive.search(f'"{words(text, chance, 3)}"'),
        "search, two words of an outlet": lambda text, chance: archive.search(
            f"{words(text, chance, 1)} {words(text, chance, 1)}", outlet="paper3.example", since="2018"
        ),
        "search, word since": lambda text, chance: archive.search(words(text, chance, 1), since="2018", language="en"),
        "search, word and speaker": lambda text, chance: archive.search(words(text, chance, 1), speaker=speaker(text)),
        "search, word, speaker and act": lambda text, chance: archive.search(
            words(text, chance, 1), speaker=speaker(text), act="deny"
        ),
        "search, common word": lambda _, chance: archive.search(chance.choice(("said", "that"))),
        "said, speaker": lambda text, _: archive.said(speaker=speaker(text), limit=20),
        "said, speaker and act": lambda text, _: archive.said(speaker=speaker(text), act="deny", limit=20),
        "said, about two words": lambda text, chance: archive.said(about=words(text, chance, 2), limit=20),
        "said, about a phrase of two": lambda text, chance: archive.said(about=f'"{words(text, chance, 2)}"', limit=20),
        "said, status since": lambda _text, _chance: archive.said(status="denied", since="2023", limit=20),
        "facets of articles, word": lambda text, chance: [archive.facets(words(text, chance, 1))],
        "facets of articles, two words of an outlet": lambda text, chance: [
            archive.facets(f"{words(text, chance, 1)} {words(text, chance, 1)}", outlet="paper3.example", since="2018")
        ],
        "facets of articles, speaker and act": lambda text, _: [archive.facets(speaker=speaker(text), act="deny")],
        "facets of articles, common word": lambda _, chance: [archive.facets(chance.choice(("said", "that")))],
        "facets of articles, all": lambda _text, _chance: [archive.facets()],
        "facets of statements, speaker": lambda text, _: [archive.facets(of="statements", speaker=speaker(text))],
        "facets of statements, about two words": lambda text, chance: [
            archive.facets(words(text, chance, 2), of="statements")
        ],
        "facets of statements, about a word since": lambda text, chance: [
            archive.facets(words(text, chance, 1), of="statements", since="2020")
        ],
        "facets of statements, all": lambda _text, _chance: [archive.facets(of="statements")],
    }


def timed(ask: Callable[[str, random.Random], Iterable[object]], text: str, number: int) -> float:
    """Milliseconds of the CPU: the file is in memory, and who else uses the machine does not count."""
    chance = random.Random(number)  # noqa: S311  # the same every time
    started = time.process_time()
    list(ask(text, chance))
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    main()
