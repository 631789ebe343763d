"""``onrecord repair``: a corpus of texts in, one row for each article out, furniture removed or labelled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import click

if TYPE_CHECKING:
    from onrecord.batch.report import Counts
    from onrecord.batch.settings import Keep, Settings
    from onrecord.batch.work import Done

EPILOG = """\b
Examples:
  onrecord repair rows.jsonl repaired.jsonl
  onrecord repair rows.jsonl --dry-run              ten rows, before and after; nothing is written
  onrecord repair fineweb/ repaired/                a folder, file by file, in the same forms
  onrecord repair rows.parquet repaired.jsonl.zst --report report.json
  onrecord repair rows.jsonl labelled.jsonl --keep labels

\b
Files end in .jsonl, .jsonl.gz, .jsonl.zst or .parquet. Parquet and zstd need extras:
  pip install 'onrecord[parquet,zstd]'

\b
One row comes out for each article. Its text is the article's; all other columns are as they were; the new column
'article' has its id, position, headline, flags, the role of each line with the reason, and 'segments': where each
piece stands in the row as it came, [text_start, text_end, row_start].

\b
A run that is broken off goes on where it stopped when the same command is given again.
Exit codes: 0 all good, 1 some rows failed, 2 wrong usage, 130 interrupted.
"""

DRY_ROWS: Final = 10


@click.command(short_help="A corpus of texts in, its articles out.", epilog=EPILOG)
@click.argument("source", metavar="IN", type=click.Path())
@click.argument("target", metavar="OUT", type=click.Path(), required=False)
@click.option("--text-column", metavar="NAME", default="text", show_default=True, help="The column with the text.")
@click.option("--id-column", metavar="NAME", default="id", show_default=True, help="What to call a row in the report.")
@click.option("--url-column", metavar="NAME", default="url", show_default=True, help="The page's address.")
@click.option(
    "--date-column", metavar="NAME", help="When the page was taken from the web. Default: retrieved_at, else date."
)
@click.option(
    "--keep",
    type=click.Choice(("articles", "labels")),
    default="articles",
    show_default=True,
    help="'articles': a row for each, furniture removed; 'labels': each row whole, with a list of labels.",
)
@click.option("--keep-empty", is_flag=True, help="Rows without an article go out too, whole; else they are counted.")
@click.option("--column", metavar="NAME", help="What to call the new column. Default: article, or labels.")
@click.option("--workers", metavar="N", type=click.IntRange(min=1), help="Processes. Default: one for each core.")
@click.option("--report", metavar="FILE", type=click.Path(dir_okay=False), help="Write the report to FILE, as JSON.")
@click.option("--overwrite", is_flag=True, help="Begin anew, and put new files in the place of old ones.")
@click.option("--dry-run", is_flag=True, help="Show ten rows before and after, and write nothing.")
def repair(  # noqa: PLR0917  # click gives them all by name
    source: str,
    target: str | None,
    text_column: str,
    id_column: str,
    url_column: str,
    date_column: str | None,
    keep: str,
    keep_empty: bool,  # noqa: FBT001  # click gives it by name
    column: str | None,
    workers: int | None,
    report: str | None,
    overwrite: bool,  # noqa: FBT001
    dry_run: bool,  # noqa: FBT001
) -> int:
    """Find the articles in the texts of a corpus: IN and OUT are two files, or two folders.

    Navigation, adverts, comments and whatever else stands around an article is left out; a text that holds several
    articles becomes several rows.
    """
    from onrecord.batch.settings import Settings  # noqa: PLC0415  # --help does without

    settings = Settings(
        text=text_column,
        id=id_column,
        url=url_column,
        dates=(date_column,) if date_column else ("retrieved_at", "date"),
        keep=cast("Keep", keep),
        keep_empty=keep_empty,
        column=column,
    )
    if settings.into == settings.text:
        raise click.UsageError(f"--column: {settings.into!r} is the column with the text")
    if dry_run:
        return _dry_run(source, settings)
    if target is None:
        raise click.UsageError("Missing argument 'OUT'. Give --dry-run to look first.")
    return _run(source, target, settings, workers=workers, report=report, overwrite=overwrite)


def _dry_run(source: str, settings: Settings) -> int:
    from onrecord.cli.repair_sides import show_rows  # noqa: PLC0415  # rich costs more than all else of start-up

    return show_rows(source, settings, DRY_ROWS)


def _run(
    source: str, target: str, settings: Settings, *, workers: int | None, report: str | None, overwrite: bool
) -> int:
    import sys  # noqa: PLC0415

    from onrecord.batch.pool import cores  # noqa: PLC0415
    from onrecord.batch.run import repair_corpus  # noqa: PLC0415
    from onrecord.batch.shards import check_columns, find_shards, state_path  # noqa: PLC0415
    from onrecord.cli.progress import Progress  # noqa: PLC0415

    shards = find_shards(source, target)
    check_columns(shards, text=settings.text, into=settings.into)
    _check_report(report)
    with Progress(sys.stderr, unit="rows", alone=True) as progress:

        def watch(done: Done, share: float) -> None:
            progress.step(failed=done.counts.failed, done=done.counts.rows, share=share)

        try:
            counts = repair_corpus(
                shards,
                settings,
                state_path(source, target),
                workers=workers or cores(),
                overwrite=overwrite,
                watch=watch,
            )
        except KeyboardInterrupt:
            progress.say("onrecord: interrupted; the same command goes on where it stopped")
            raise
    return _report(counts, report, labels=settings.labels)


def _check_report(report: str | None) -> None:
    """Not after hours of work."""
    if report and not Path(report).absolute().parent.is_dir():
        raise click.UsageError(f"--report: no folder {str(Path(report).parent)!r}")


def _report(counts: Counts, report: str | None, *, labels: bool) -> int:
    from onrecord.batch.report import report_json  # noqa: PLC0415
    from onrecord.batch.summary import summary  # noqa: PLC0415

    if report:
        Path(report).write_bytes(report_json(counts))
    for line in summary(counts, labels=labels):
        click.echo(line, err=True)
    return 1 if counts.errors else 0
