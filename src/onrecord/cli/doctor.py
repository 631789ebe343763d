"""``onrecord doctor``: an archive in, everything that is wrong with it out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from onrecord.cli.archives import archive_options, opened, say_json

if TYPE_CHECKING:
    from onrecord.archive import Archive
    from onrecord.archive.doctor import Problem

EPILOG = """\b
Example:
  onrecord doctor --archive news.db

\b
It reads the whole file: SQLite's own check, the check of each index against its texts, rows that belong nowhere,
and each page against its seal and against every row that finds it.
Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage, 130 interrupted.
"""

UNOPENED = "Take a copy from before, or add the pages to a new archive; 'sqlite3 FILE .recover' saves what can be read."
"""What to do with a file that SQLite itself gives up."""


@click.command(short_help="What is wrong with an archive.", epilog=EPILOG)
@archive_options
def doctor(path: str, as_json: bool) -> int:  # noqa: FBT001  # click gives it by name
    """Look for damage. Nothing is changed, but an archive of an older onrecord is brought up to date first."""
    from onrecord.writers.safe import one_line  # noqa: PLC0415  # --help does without

    wrong = False
    for problem in _problems(path):
        wrong = True
        if as_json:
            say_json(problem)
        else:
            click.echo(one_line(f"{problem.check}: {problem.where}: {problem.what}"))
    if not wrong and not as_json:
        click.echo("all is well")
    return 1 if wrong else 0


def _problems(path: str) -> Iterator[Problem]:
    """Everything that is wrong; one thing, where the file is so broken that it cannot be opened."""
    from onrecord.archive.doctor import Problem  # noqa: PLC0415
    from onrecord.errors import ArchiveDamaged  # noqa: PLC0415

    try:
        archive = _opened(path)
    except ArchiveDamaged as fault:
        yield Problem("integrity", "file", f"cannot be opened ({fault.what}). {UNOPENED}")
        return
    with archive:
        yield from archive.doctor()


def _opened(path: str) -> Archive:
    """To be written to, where that is allowed: only then are the indexes of words checked."""
    from onrecord.errors import ArchiveReadOnly  # noqa: PLC0415

    try:
        return opened(path, read_only=False)
    except ArchiveReadOnly:
        return opened(path, read_only=True)
