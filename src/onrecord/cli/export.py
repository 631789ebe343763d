"""``onrecord export``: an archive in, JSON Lines, a page to read or tables out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, opened
from onrecord.cli.output import open_output, open_sink, output_fault

if TYPE_CHECKING:
    from onrecord.archive import Archive

EPILOG = f"""\b
Examples:
  onrecord export --archive news.db > pages.jsonl
  onrecord export --no-text --archive news.db --output records.jsonl
  onrecord export --html --archive news.db --output news.html
  onrecord export --format parquet --archive news.db --output tables/

\b
A line is a page, as 'onrecord read' writes it. With --no-text it is an article: its address, and who said what as
places in its text, but not the text; its length and digest say whether a copy of it is the same.
--html writes all articles with who said what as one page that needs no other file.
--format parquet writes a file for each kind of thing into a folder: articles, statements, events, claims, entities,
mentions, times, quantities. It needs pyarrow: pip install 'onrecord[parquet]'.
{EXIT_CODES}
"""


@click.command(short_help="An archive in, JSON Lines out.", epilog=EPILOG)
@archive_options
@click.option("--no-text", is_flag=True, help="Records with their places, without the publishers' text.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("jsonl", "html", "parquet")),
    default="jsonl",
    show_default=True,
    help="Lines of JSON, one page to read, or a folder of Parquet files.",
)
@click.option("--html", "form", flag_value="html", help="The same as --format html.")
@click.option(
    "--output", metavar="PATH", type=click.Path(), help="Write to this file, or folder, instead of standard output."
)
def export(path: str, as_json: bool, no_text: bool, form: str, output: str | None) -> int:  # noqa: ARG001, FBT001  # JSON it is anyway
    """Write out everything that an archive holds, in the order it came in."""
    with opened(path, read_only=True) as archive:
        if form == "parquet":
            _write_tables(archive, output, text=not no_text)
            return 0
        if form == "html":
            _write_page(archive, path, output, text=not no_text)
            return 0
        lines = archive.export() if no_text else _pages(archive)
        if output is None:
            _write(lines, sys.stdout.buffer)
            return 0
        with open_output(output, sources=(path,)) as stream:
            _write(lines, stream)
    return 0


def _write_page(archive: Archive, path: str, output: str | None, *, text: bool) -> None:
    """One self-contained document with every article."""
    if not text:
        raise click.UsageError("--no-text leaves nothing to read: give it without --html.")
    with open_sink("html", output, furniture=False, sources=(path,)) as sink:
        for page in archive.pages():
            sink.page(page, None, page.id)


def _write_tables(archive: Archive, output: str | None, *, text: bool) -> None:
    """A file for each kind of thing, under its own name when it is whole."""
    from onrecord.archive.tables import TABLES  # noqa: PLC0415  # --help does without
    from onrecord.extras import need_parquet  # noqa: PLC0415

    if output is None:
        raise click.UsageError("--format parquet writes several files: name a folder with --output.")
    parquet = need_parquet().parquet
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        raise output_fault(output, fault) from fault
    for name in TABLES:
        rows, part = archive.arrow(name, text=text), folder / f"{name}.parquet.part"
        with parquet.ParquetWriter(str(part), rows.schema, compression="zstd") as writer:
            for batch in rows:
                writer.write_batch(batch)
        part.replace(folder / f"{name}.parquet")


def _pages(archive: Archive) -> Iterator[bytes]:
    from onrecord.writers.jsonl import page_line  # noqa: PLC0415

    return (page_line(page) for page in archive.pages())


def _write(lines: Iterator[bytes], stream: IO[bytes]) -> None:
    from onrecord.writers.jsonl import for_terminal  # noqa: PLC0415

    for line in lines:
        stream.write(for_terminal(line) if stream.isatty() else line)
    stream.flush()
