"""``onrecord add``: pages in, kept in an archive with their articles and records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from onrecord.cli.archives import archive_options, say_json
from onrecord.cli.options import page_options

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.model.page import Page
    from onrecord.readers.jsonl import Job

EPILOG = """\b
Examples:
  onrecord add pages/ --archive news.db
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
    help="What a SOURCE is: a page (or a folder of pages), or JSON Lines that name or hold pages.",
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
    return code or (flow.SOME_FAILED if sink.counts["refused"] else flow.ALL_GOOD)


class Adding:
    """Takes pages into an archive, and counts what becomes of them."""

    WORDS: Final = {"added": "added", "new_version": "new versions", "known": "known already", "refused": "refused"}

    def __init__(self, archive: Archive, *, as_json: bool) -> None:
        self._archive = archive
        self._json = as_json
        self.counts = {**dict.fromkeys(self.WORDS, 0), "failed": 0}
        self._articles = self._statements = 0

    def page(self, page: Page, key: str | int | None, name: str) -> None:
        """Keep it; one that the archive does not take is said, and the rest goes on."""
        from onrecord.errors import Forgotten, as_page_error  # noqa: PLC0415

        try:
            added = self._archive.add(page, source=name)
        except (Forgotten, ValueError) as fault:
            error = as_page_error(fault)
            self.counts["refused"] += 1
            click.echo(f"onrecord: {name}: {error.message}", err=True)
            self._say({"id": page.id if key is None else key, "error": error})
            return
        self.counts[added.outcome] += 1
        if added.outcome != "known":
            self._articles += added.articles
            self._statements += added.statements
        self._say({"id": page.id if key is None else key, "name": name, **_plain(added)})

    def failure(self, job: Job) -> None:
        """A page that could not be read."""
        self.counts["failed"] += 1
        if job.error is not None:
            self._archive.note_failure(str(job.id or ""), job.error)
        self._say({"id": job.id, "error": job.error})

    def close(self) -> None:
        """What became of all of them."""
        parts = [f"{count:,} {self.WORDS.get(name, name)}" for name, count in self.counts.items() if count]
        what = f"; {self._articles:,} articles, {self._statements:,} statements" if self._articles else ""
        click.echo(f"onrecord: pages: {', '.join(parts) or 'none'}{what}", err=True)

    def _say(self, value: object) -> None:
        if self._json:
            say_json(value)


def _plain(added: object) -> dict[str, object]:
    import msgspec  # noqa: PLC0415

    plain: dict[str, object] = msgspec.to_builtins(added)
    return plain
