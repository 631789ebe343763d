"""Several processes: order, faults, deaths, patience."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

import pytest

from onrecord.batch.pool import Pool, Rescue, cores
from onrecord.errors import WorkerDied
from onrecord.model.page import PageError

Words = tuple[str, ...]


def make() -> Callable[[Words], Words]:
    return work


def work(words: Words) -> Words:
    for word in words:
        if word == "die":
            os._exit(9)
        if word == "raise":
            raise RuntimeError("as asked")
        if word == "hang":
            time.sleep(60)
        if word.startswith("wait"):
            time.sleep(float(word[4:]))
    return tuple(word.upper() for word in words)


def split(words: Words) -> list[Words]:
    return [(word,) for word in words]


def join(words: Words, results: Sequence[Words]) -> Words:
    return tuple(word for result in results for word in result)


def lost(words: Words, error: PageError) -> Words:
    return (f"{words[0]}: {error.kind}",)


RESCUE = Rescue(split, join, lost)


def run(tasks: list[Words], *, workers: int = 2, seconds: float = 30.0) -> list[Words]:
    with Pool(make, RESCUE, workers=workers, seconds=seconds) as pool:
        return [result for _, result in pool.map(iter(tasks))]


def test_results_come_in_the_order_of_their_tasks():
    tasks: list[Words] = [(f"wait{0.2 if number % 5 == 0 else 0}", str(number)) for number in range(30)]
    assert [result[1] for result in run(tasks, workers=3)] == [str(number) for number in range(30)]


def test_what_ends_its_worker_is_found_and_costs_nothing_else():
    found = run([("a",), ("b", "die", "c"), ("d", "raise"), ("e",)])
    assert found == [("A",), ("B", "die: worker_died", "C"), ("D", "raise: internal"), ("E",)]


def test_what_hangs_is_given_up():
    assert run([("a",), ("b", "hang")], seconds=1.5) == [("A",), ("B", "hang: over_time")]


def test_nothing_to_do_is_done_at_once():
    assert run([]) == []


def test_few_tasks_are_in_memory():
    taken, most = 0, 0

    def tasks() -> Iterator[Words]:
        nonlocal taken
        for number in range(60):
            taken += 1
            yield (str(number),)

    with Pool(make, RESCUE, workers=1) as pool:
        for done, _ in enumerate(pool.map(tasks())):
            most = max(most, taken - done)
    assert most <= 6


def dying() -> Callable[[Words], Words]:
    os._exit(9)


def test_workers_that_never_come_up_are_an_error():
    with Pool(partial(dying), RESCUE, workers=1) as pool, pytest.raises(WorkerDied, match="end before they have begun"):
        list(pool.map(iter([("a",)])))


def test_there_is_a_core():
    assert cores() >= 1
