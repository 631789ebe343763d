"""``onrecord add``: pages in, kept in an archive with their articles and records."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Final

import click

from onrecord.cli.archives import archive_options, counted, say_json
from onrecord.cli.options import page_options
from onrecord.cli.unbroken import unbroken

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.add import Added, Refused
    from onrecord.model.page import Page
    from onrecord.readers.jsonl import Job

EPILOG = """\b
Examples:
  onrecord add pages/ --archive news.db
  onrecord add crawl.warc.gz --archive news.db   each page of a web archive
  onrecord add --url https://paper.example/a --retrieved-at 2024-10-21T14:05:00Z page.html --archive news.db
  onrecord add --input jsonl todo.jsonl --archive news.db
  onrecord read pages/ > pages.jsonl; onrecord add --input jsonl pages.jsonl --archive news.db

\b
Each page is kept whole or not at all. The same page twice is one; another capture of an address is a new version
of it. Ctrl-C, a full disk or a power cut leave what was added before; the same command goes on from there.
Exit codes: 0 all good, 1 some pages failed, 2 wrong usage, 130 interrupted.
"""


@click.command(short_help="Pages in, kept in an archive.", epilog=EPILOG)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@archive_options
@click.option(
    "--input",
    "input_form",
    type=click.Choice(("pages", "jsonl")),
    default="pages",
    show_default=True,
    help="What a SOURCE is: a page, web archive, or folder of them; or JSON Lines that name or hold pages.",
)
@page_options
def add(  # noqa: PLR0917  # click gives them all by name
    sources: tuple[str, ...],
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    input_form: str,
    url: str | None,
    retrieved_at: str | None,
    date_published: str | None,
    sites: str | None,
    rules_only: bool,  # noqa: FBT001  # click gives it by name
) -> int:
    """Read pages as 'onrecord read' does, and keep them in an archive; the file is made when it is not there."""
    from onrecord.archive import Archive  # noqa: PLC0415  # --help does without
    from onrecord.cli import flow  # noqa: PLC0415

    jobs = flow.jobs_of(
        sources, input_form=input_form, url=url, retrieved_at=retrieved_at, date_published=date_published
    )
    with Archive(path) as archive:
        process = flow.processor(sites=sites, stages="all", rules_only=rules_only)
        sink = Adding(archive, as_json=as_json)
        try:
            code = flow.run(jobs, process, sink)
        finally:
            # Also when somebody pressed Ctrl-C: what is in stays in.
            sink.close()
        sink.tidy()
    return code or (flow.SOME_FAILED if sink.counts["refused"] else flow.ALL_GOOD)


class Adding:
    """Takes pages into an archive, and counts what becomes of them."""

    WORDS: Final = {"added": "added", "new_version": "new versions", "known": "known already", "refused": "refused"}

    def __init__(self, archive: Archive, *, as_json: bool) -> None:
        self._archive = archive
        self._json = as_json
        self.counts = {**dict.fromkeys(self.WORDS, 0), "failed": 0}
        self._articles = self._statements = self._characters = 0
        self._waiting: deque[tuple[Page, str | int, str]] = deque()
        self._since = 0.0

    def page(self, page: Page, key: str | int | None, name: str) -> None:
        """Keep it, together with those that come soon after it. Nothing is said of it before it is in."""
        from onrecord.archive.add import is_full  # noqa: PLC0415

        self._since = self._since if self._waiting else monotonic()
        self._waiting.append((page, page.id if key is None else key, name))
        self._characters += len(page.text)
        if is_full(len(self._waiting), self._characters, self._since):
            self._keep()

    def failure(self, job: Job) -> None:
        """A page that could not be read."""
        self._keep()
        self.counts["failed"] += 1
        if job.error is not None:
            self._archive.note_failure(str(job.id or ""), job.error)
        self._say({"id": job.id, "error": job.error})

    def _pages_and_names(self) -> tuple[list[Page], list[str]]:
        return [page for page, _, _ in self._waiting], [name for _, _, name in self._waiting]

    def _keep(self) -> None:
        """Put in what waits; a page that the archive does not take is said, and the others go in."""
        with unbroken():
            for outcome in self._archive.add_all(*self._pages_and_names()):
                _, key, name = self._waiting.popleft()
                self._tell(outcome, key, name)
            self._characters = 0

    def _tell(self, outcome: Added | Refused, key: str | int, name: str) -> None:
        from onrecord.archive.add import Added  # noqa: PLC0415

        if not isinstance(outcome, Added):
            self.counts["refused"] += 1
            click.echo(f"onrecord: {name}: {outcome.error.message}", err=True)
            if outcome.error.kind != "forgotten":
                self._archive.note_failure(name, outcome.error)
            self._say({"id": key, "error": outcome.error})
            return
        self.counts[outcome.outcome] += 1
        if outcome.outcome != "known":
            self._articles += outcome.articles
            self._statements += outcome.statements
        self._say({"id": key, "name": name, **_plain(outcome)})

    def close(self) -> None:
        """Put in what still waits, and say what became of all of them."""
        try:
            self._keep()
        finally:
            self._say_counts()

    def tidy(self) -> None:
        """Make the archive quick to search after what came in, in proportion to it."""
        if self._articles:
            self._archive.tidy(self._articles)

    def _say_counts(self) -> None:
        parts = [f"{count:,} {self.WORDS.get(name, name)}" for name, count in self.counts.items() if count]
        what = (
            f"; {counted(self._articles, 'article')}, {counted(self._statements, 'statement')}"
            if self._articles
            else ""
        )
        click.echo(f"onrecord: pages: {', '.join(parts) or 'none'}{what}", err=True)

    def _say(self, value: object) -> None:
        if self._json:
            say_json(value)


def _plain(added: object) -> dict[str, object]:
    import msgspec  # noqa: PLC0415

    plain: dict[str, object] = msgspec.to_builtins(added)
    return plain
