"""The flow of a run: sources in, jobs, results, each handed to a sink as soon as it is there; an exit code out.

One page is in memory at a time; of the plain texts of a web archive a few, which are read together. A page that fails
is a result like the others.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import click
import msgspec

from onrecord.cli.output import Sink
from onrecord.cli.progress import Progress
from onrecord.errors import OnRecordError, as_page_error, printable
from onrecord.model.page import Page, PageError, RawPage, Stages
from onrecord.page.identity import page_id
from onrecord.pipeline import Pipeline, groups, read_texts
from onrecord.readers.files import find_files
from onrecord.readers.jsonl import Job, read_job_file
from onrecord.readers.pages import read_pages

ALL_GOOD: Final = 0
SOME_FAILED: Final = 1

Process = Callable[[Job], Page]
"""What makes a page of a job that has no error. It may raise."""


class Processor:
    """The pipeline, for jobs that have no error.

    Args:
        pipeline: set up once.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    def __call__(self, job: Job) -> Page:
        """The page of a job. It may raise."""
        assert job.page is not None  # noqa: S101  # a job has a page or an error
        return self._pipeline.process_article(job.page) if job.whole else self._pipeline.process(job.page)

    def texts(self, jobs: Sequence[Job]) -> list[Page | PageError]:
        """The pages of plain texts that are read together; what fails is a value."""
        return read_texts(self._pipeline, jobs)


def run(jobs: Iterable[Job], process: Processor, sink: Sink) -> int:
    """Do every job, in order; the exit code."""
    failed = False
    # Start-up's objects stay for good, and a page's own are freed without the collector: it may come by rarely.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    with Progress(sys.stderr) as progress:
        for job, done in _results(jobs, process):
            if job.note is not None:
                progress.say(f"onrecord: {printable(name_of(job))}: {job.note}")
                continue
            good = _finish(job, done, sink, progress)
            failed = failed or not good
            progress.step(failed=not good)
            # Nothing of this page stays in memory while the next one is read.
            del job, done
    return SOME_FAILED if failed else ALL_GOOD


def _results(jobs: Iterable[Job], process: Processor) -> Iterator[tuple[Job, Page | Job]]:
    """Each job with what came of it, in order."""
    for group in groups(jobs):
        if len(group) == 1:
            yield group[0], do(group[0], process)
        else:
            yield from zip(group, _together(group, process), strict=True)
        del group


def _together(group: Sequence[Job], process: Processor) -> list[Page | Job]:
    return [
        one if isinstance(one, Page) else _failed(job, one)
        for job, one in zip(group, process.texts(group), strict=True)
    ]


def _finish(job: Job, done: Page | Job, sink: Sink, progress: Progress) -> bool:
    """Hand a result to the sink; whether it is a page."""
    name = printable(name_of(job))
    if isinstance(done, Page):
        sink.page(done, job.id, name)
        return True
    progress.say(f"onrecord: {name}: {done.error.message if done.error else ''}")
    sink.failure(done)
    return False


def do(job: Job, process: Process) -> Page | Job:
    """The page, or the job with the reason why there is none."""
    if job.error is not None or job.note is not None:
        return job
    try:
        return process(job) if job.read is None else by_own_id(job.read)
    except Exception as fault:  # noqa: BLE001  # whatever happens to one page, the others go on; the kind says what it was
        return _failed(job, as_page_error(fault))


def _failed(job: Job, error: PageError) -> Job:
    return Job(job.id if job.id is not None else name_of(job), _place_of(job.page), error=error)


def _place_of(page: RawPage | None) -> RawPage | None:
    """What a failure says of a page from a web archive: all but its body."""
    return msgspec.structs.replace(page, body=b"") if page is not None and page.warc is not None else None


def by_own_id(page: Page) -> Page:
    """A page that a line held, under the id of its address and text: whoever wrote the line may have had another."""
    return msgspec.structs.replace(page, id=page_id(page.url, page.text))


def name_of(job: Job) -> str:
    """What to call it in messages."""
    if job.page is not None and job.page.name:
        return job.page.name
    return str(job.id) if job.id is not None else "a line"


def processor(*, sites: str | None, stages: Stages, rules_only: bool = False) -> Processor:
    """The pipeline, set up once.

    Raises:
        SiteRuleError: a file in the folder ``sites`` cannot be read.
    """
    return Processor(Pipeline(sites=Path(sites) if sites else None, stages=stages, rules_only=rules_only))


def jobs_of(
    sources: tuple[str, ...],
    *,
    input_form: str,
    url: str | None,
    retrieved_at: str | None,
    date_published: str | None,
) -> Iterator[Job]:
    """A job for every page that the sources stand for, or hold as lines of JSON."""
    said = {"url": url, "retrieved_at": retrieved_at, "date_published": date_published}
    if input_form != "jsonl":
        return jobs_of_files(sources, **said)
    _refuse(said)
    return jobs_of_lines(sources)


def _refuse(said: dict[str, str | None]) -> None:
    for name, value in said.items():
        if value is not None:
            option = name.replace("_", "-")
            raise click.UsageError(
                f"--{option} is for pages. With --input jsonl, give '{name}' in the line of its page."
            )


def jobs_of_files(
    sources: tuple[str, ...], *, url: str | None, retrieved_at: str | None, date_published: str | None
) -> Iterator[Job]:
    """A job for every page that the sources stand for; what the command line says goes with it."""
    if (url or date_published) and (len(sources) > 1 or Path(sources[0]).is_dir()):
        raise click.UsageError("--url and --date-published belong to one page; give one SOURCE, or use --input jsonl.")
    said = {"url": url, "retrieved_at": retrieved_at, "date_published": date_published}
    return _jobs_of_files(sources, said)


def _jobs_of_files(sources: tuple[str, ...], said: dict[str, str | None]) -> Iterator[Job]:
    for source in sources:
        try:
            for name in find_files(source):
                yield from (_told(job, said) for job in read_pages(name))
        except OnRecordError as fault:
            yield Job(source, error=as_page_error(fault))


def _told(job: Job, said: dict[str, str | None]) -> Job:
    """A page with what the command line says of it."""
    given = {name: value for name, value in said.items() if value is not None}
    if job.page is None or job.error is not None or not given:
        return job
    if job.page.warc is not None:
        option = next(iter(given)).replace("_", "-")
        raise click.UsageError(f"--{option} is for single pages: a web archive has its own word on each of its pages.")
    return Job(job.id, msgspec.structs.replace(job.page, **given))


def jobs_of_lines(sources: tuple[str, ...]) -> Iterator[Job]:
    """A job for every line of the sources."""
    for source in sources:
        yield from read_job_file(source)
