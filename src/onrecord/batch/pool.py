"""Tasks in, results out in the same order, worked on by several processes. A process that dies or hangs costs one row.

Each worker has one task at a time, so that it is known what it died of: that task is done again in pieces, each piece
up to twice, and what cannot be done even alone becomes a result that says so. At most a few tasks for each worker are
in memory, whatever their number.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Final, Generic, NamedTuple, Self, TypeVar

from onrecord.errors import OverTime, WorkerDied, as_page_error
from onrecord.model.page import PageError

T = TypeVar("T")
R = TypeVar("R")

SECONDS: Final = 120.0
"""A task, or a row alone, may take so long. A megabyte of text takes about one."""
AHEAD: Final = 4
"""Tasks in memory for each worker: those that wait for an earlier one to be done."""
TRIES: Final = 2
"""A row alone may end its worker so often: what else runs on the machine may have been to blame."""
STARTS: Final = 3
"""Workers that die so often before the first task will not come."""

_CONTEXT: Final = multiprocessing.get_context("spawn")
"""A fork would take half of the parent's threads along (numpy's, Arrow's)."""


class Rescue(NamedTuple, Generic[T, R]):
    """How to go on when a task ended its worker."""

    split: Callable[[T], Sequence[T]]
    """The task in pieces, each as small as can be."""
    join: Callable[[T, Sequence[R]], R]
    """The task's result, from those of its pieces."""
    lost: Callable[[T, PageError], R]
    """The result of a piece that cannot be done."""


def cores() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


class Pool(Generic[T, R]):
    """Workers, from ``with`` to its end.

    Args:
        make: called in each worker, once; gives what does a task. Both have to be importable.
        rescue: how to go on when a task ended its worker.
        workers: how many.
        seconds: how long a task may take.
    """

    def __init__(
        self, make: Callable[[], Callable[[T], R]], rescue: Rescue[T, R], *, workers: int, seconds: float = SECONDS
    ) -> None:
        self._rescue = rescue
        self._seconds = seconds
        self._waiting: deque[_Job[T, R]] = deque()
        self._failed_starts = 0
        self._workers: list[_Worker[T, R]] = [_Worker(make) for _ in range(workers)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """No worker is left."""
        for worker in self._workers:
            worker.end()

    def map(self, tasks: Iterator[T]) -> Iterator[tuple[T, R]]:
        """Each task with its result, in their order.

        Raises:
            WorkerDied: no worker comes up.
        """
        begun: deque[_Job[T, R]] = deque()
        more = True
        while more or begun:
            while more and len(begun) < AHEAD * len(self._workers):
                task = next(tasks, None)
                more = task is not None
                if task is not None:
                    begun.append(_Job(task))
                    self._waiting.append(begun[-1])
                # The first tasks are on their way before the last are read.
                self._step(0)
            while begun and (result := begun[0].result) is not None:
                yield begun.popleft().task, result
            if begun and not (more and len(begun) < AHEAD * len(self._workers)):
                self._step(None)

    def _step(self, timeout: float | None) -> None:
        """Hand out what waits, and take in what is there."""
        for worker in self._workers:
            if self._waiting and worker.ready and worker.job is None:
                if worker.give(self._waiting[0]):
                    self._waiting.popleft()
                else:
                    worker.restart()
        busy = {worker.connection: worker for worker in self._workers if worker.job is not None or not worker.ready}
        for connection in wait(list(busy), self._patience(timeout)):
            self._take(busy[connection])  # type: ignore[index]  # it gives back what it was given
        for worker in self._workers:
            if worker.job is not None and time.monotonic() > worker.since + self._seconds:
                self._failed(worker, as_page_error(OverTime(f"the row took more than {self._seconds:,.0f} seconds")))

    def _patience(self, timeout: float | None) -> float | None:
        if timeout is not None:
            return timeout
        since = [worker.since for worker in self._workers if worker.job is not None]
        return max(0.0, min(since) + self._seconds - time.monotonic()) + 0.01 if since else None

    def _take(self, worker: _Worker[T, R]) -> None:
        """A result, or the news that there will be none."""
        try:
            said = worker.connection.recv()
        except (EOFError, OSError):
            self._failed(worker, as_page_error(WorkerDied("the row ended the process that worked on it")))
            return
        self._failed_starts = 0
        job, worker.job = worker.job, None
        if job is None:
            worker.ready = True
        elif isinstance(said, PageError):
            self._again(job, said)
        else:
            self._settle(job, said)

    def _failed(self, worker: _Worker[T, R], error: PageError) -> None:
        job = worker.job
        worker.restart()
        if job is not None:
            self._again(job, error)
            return
        self._failed_starts += 1
        if self._failed_starts >= STARTS:
            raise WorkerDied("the worker processes end before they have begun", remedy="Is there enough memory?")

    def _again(self, job: _Job[T, R], error: PageError) -> None:
        """Do a task again, in pieces; a piece once more, then not again."""
        job.tries += 1
        if job.whole is None:
            job.pieces = [_Job(piece, job) for piece in self._rescue.split(job.task)]
            self._waiting.extendleft(reversed(job.pieces))
            self._join(job)
        elif job.tries < TRIES:
            self._waiting.appendleft(job)
        else:
            self._settle(job, self._rescue.lost(job.task, error))

    def _settle(self, job: _Job[T, R], result: R) -> None:
        job.result = result
        if job.whole is not None:
            self._join(job.whole)

    def _join(self, job: _Job[T, R]) -> None:
        results = [piece.result for piece in job.pieces if piece.result is not None]
        if len(results) == len(job.pieces):
            job.result = self._rescue.join(job.task, results)


class _Job(Generic[T, R]):
    """A task on its way."""

    def __init__(self, task: T, whole: _Job[T, R] | None = None) -> None:
        self.task = task
        self.whole = whole
        self.pieces: list[_Job[T, R]] = []
        self.tries = 0
        self.result: R | None = None


class _Worker(Generic[T, R]):
    """A process, seen from outside."""

    def __init__(self, make: Callable[[], Callable[[T], R]]) -> None:
        self._make = make
        self._start()

    def _start(self) -> None:
        self.job: _Job[T, R] | None = None
        self.ready = False
        self.since = 0.0
        self.connection: Connection[Any, Any]
        self.connection, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, self._make), daemon=True)
        with _deaf():
            self._process.start()
        theirs.close()

    def give(self, job: _Job[T, R]) -> bool:
        """Hand it a task; whether it took it."""
        try:
            self.connection.send(job.task)
        except OSError:
            return False
        self.job, self.since = job, time.monotonic()
        return True

    def restart(self) -> None:
        """Put another in its place."""
        self.end()
        self._start()

    def end(self) -> None:
        """It is gone, whatever it did."""
        self.connection.close()
        self._process.kill()
        self._process.join()


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """A process that begins here does not hear Ctrl-C: it is for the parent to decide."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        # Not the main thread: signals are somebody else's.
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _serve(connection: Connection[Any, Any], make: Callable[[], Callable[[Any], object]]) -> None:
    """A worker's life: tasks in, results out, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work = make()
    with contextlib.suppress(EOFError, OSError):
        connection.send(None)
        while True:
            connection.send(_answer(work, connection.recv()))


def _answer(work: Callable[[Any], object], task: object) -> object:
    try:
        return work(task)
    except Exception as fault:  # noqa: BLE001  # it becomes a value; the pool does the task again in pieces
        return as_page_error(fault)
