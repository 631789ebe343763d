"""``onrecord doctor``: an archive in, everything that is wrong with it out."""

from __future__ import annotations

import click

from onrecord.cli.archives import archive_options, opened, say_json

EPILOG = """\b
Example:
  onrecord doctor --archive news.db

\b
It reads the whole file: SQLite's own check, the check of each index against its texts, rows that belong nowhere,
and each page against its seal and against every row that finds it.
Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage, 130 interrupted.
"""


@click.command(short_help="What is wrong with an archive.", epilog=EPILOG)
@archive_options
def doctor(path: str, as_json: bool) -> int:  # noqa: FBT001  # click gives it by name
    """Look for damage. Nothing is changed, but an archive of an older onrecord is brought up to date first."""
    from onrecord.archive import Archive  # noqa: PLC0415  # --help does without
    from onrecord.errors import ArchiveReadOnly  # noqa: PLC0415
    from onrecord.writers.safe import one_line  # noqa: PLC0415

    wrong = False
    try:
        archive: Archive = opened(path, read_only=False)
    except ArchiveReadOnly:
        archive = opened(path, read_only=True)
    with archive:
        for problem in archive.doctor():
            wrong = True
            if as_json:
                say_json(problem)
            else:
                click.echo(one_line(f"{problem.check}: {problem.where}: {problem.what}"))
    if not wrong and not as_json:
        click.echo("all is well")
    return 1 if wrong else 0
