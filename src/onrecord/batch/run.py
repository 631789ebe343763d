"""The flow of a run over a corpus, written once: pairs of files in, repaired files and counts out.

The parent reads chunks and writes bytes; workers do all else. Output, counts and report are the same however many
workers there are, and however often the run was broken off and gone on with.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from onrecord.batch.memory import keep_freed
from onrecord.batch.part import Part, finish
from onrecord.batch.pool import SECONDS, Pool, Rescue
from onrecord.batch.report import Counts
from onrecord.batch.resume import State, load, save
from onrecord.batch.settings import Settings, run_digest
from onrecord.batch.shards import Shard, refuse_to_overwrite
from onrecord.batch.work import Done, Task, do, join, lost, merge_kinds, pieces_of
from onrecord.errors import OnRecordError, as_page_error
from onrecord.pipeline import Pipeline
from onrecord.readers.chunk import CHUNK, Chunk, Place
from onrecord.readers.corpus import read_chunks

PAUSE: Final = 2.0
"""Seconds between two states: what is done again after a crash."""

Work = Callable[[Task], Done]


class Watch(Protocol):
    """Is told how far a run has come."""

    def __call__(self, done: Done, share: float) -> None:
        """Some rows more; ``share`` of all bytes have been read."""


def make_work(settings: Settings) -> Work:
    """What a worker needs: the pipeline, set up once."""
    pipeline = Pipeline(stages="articles")
    # Start-up's objects stay for good, and a page's own are freed without the collector: it may come by rarely.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    keep_freed()
    return partial(do, pipeline=pipeline, settings=settings)


def repair_corpus(
    shards: list[Shard],
    settings: Settings,
    state_path: Path,
    *,
    workers: int,
    overwrite: bool = False,
    watch: Watch | None = None,
    make: Callable[[Settings], Work] = make_work,
    seconds: float = SECONDS,
    chunk: int = CHUNK,
    pause: float = PAUSE,
) -> Counts:
    """Repair every shard, going on where the same run was broken off.

    Args:
        shards: pairs of files.
        settings: what the user chose.
        state_path: where to keep how far the run has come.
        workers: how many processes.
        overwrite: begin anew, and put new files in the place of old ones.
        watch: is told how far the run has come.
        make: makes what a worker does.
        seconds: how long a row may take.
        chunk: bytes that a worker gets at once; files that are packed are packed in such pieces.
        pause: seconds between two states.

    Raises:
        OtherRun: what lies in the place of the output is not this run's.
    """
    state = _begin(shards, run_digest(settings, shards, chunk), state_path, overwrite=overwrite)
    tasks = _tasks(shards, state.shard + state.closing, Place() if state.closing else state.place, chunk)
    with Pool(partial(make, settings), Rescue(pieces_of, join, lost), workers=workers, seconds=seconds) as pool:
        _Flow(shards, settings, state_path, state, watch).run(pool.map(tasks), pause)
    state_path.unlink(missing_ok=True)
    return state.counts


def _begin(shards: list[Shard], digest: str, path: Path, *, overwrite: bool) -> State:
    if overwrite:
        path.unlink(missing_ok=True)
        return State(digest)
    state = load(path, digest) or State(digest)
    refuse_to_overwrite(shards[state.shard + state.closing :])
    return state


class _Flow:
    """A run from its state on."""

    def __init__(self, shards: list[Shard], settings: Settings, path: Path, state: State, watch: Watch | None) -> None:
        self._shards = shards
        self._settings = settings
        self._path = path
        self._state = state
        self._watch = watch
        self._sizes = [Path(shard.source).stat().st_size for shard in shards]
        self._part: Part | None = None
        self._agrees = True
        """The state says what the part holds: not so in the middle of a change."""

    def run(self, results: Iterable[tuple[Task, Done]], pause: float) -> None:
        """Work on what is left."""
        if self._state.closing:
            self._finish()
        saved = time.monotonic()
        try:
            for task, done in results:
                self._agrees = False
                self._add(task, done)
                if task.chunk.form == "end":
                    self._close()
                elif time.monotonic() > saved + pause:
                    self._keep()
                    saved = time.monotonic()
                self._agrees = True
        finally:
            if self._part is not None:
                if self._agrees:
                    self._keep()
                self._part.close()

    def _add(self, task: Task, done: Done) -> None:
        state = self._state
        if self._part is None:
            self._part = Part(self._shards[state.shard], state.size)
        self._part.write(done.body)
        state.place, state.size = task.chunk.end, self._part.size
        state.counts.merge(done.counts)
        merge_kinds(state.kinds, done.kinds)
        if self._watch:
            self._watch(done, self._share(task))

    def _share(self, task: Task) -> float:
        before, size = sum(self._sizes[: task.shard]), self._sizes[task.shard]
        return (before + task.chunk.share * size) / max(1, sum(self._sizes))

    def _keep(self) -> None:
        if self._part is not None:
            self._part.sync()
        save(self._path, self._state)

    def _close(self) -> None:
        """The last row of a file is there."""
        self._state.closing = True
        self._keep()
        if self._part is not None:
            self._part.close()
            self._part = None
        self._finish()

    def _finish(self) -> None:
        state = self._state
        finish(self._shards[state.shard], state.kinds, self._settings)
        state.shard, state.place, state.size, state.closing, state.kinds = state.shard + 1, Place(), 0, False, {}
        self._keep()


def _tasks(shards: list[Shard], first: int, place: Place, size: int) -> Iterator[Task]:
    """The chunks of all files from a place on, and behind those of each file one that says that it ends."""
    for number, shard in enumerate(shards[first:], first):
        error = None
        try:
            for chunk in read_chunks(shard.source, place, size=size):
                yield Task(number, shard.name, shard.target, chunk)
                place = chunk.end
        except OnRecordError as fault:
            error = as_page_error(fault)
        yield Task(number, shard.name, shard.target, Chunk("end", b"", 0, place, place, 1.0, error))
        place = Place()
