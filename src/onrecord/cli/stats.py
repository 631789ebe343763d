"""``onrecord stats``: what an archive holds, in numbers."""

from __future__ import annotations

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, opened, say_json

EPILOG = f"""\b
Example:
  onrecord stats --archive news.db

\b
{EXIT_CODES}
"""


@click.command(short_help="What an archive holds, in numbers.", epilog=EPILOG)
@archive_options
def stats(path: str, as_json: bool) -> int:  # noqa: FBT001  # click gives it by name
    """Count pages, articles, statements, outlets, languages, acts and statuses."""
    import msgspec  # noqa: PLC0415

    from onrecord.writers.safe import one_line  # noqa: PLC0415

    with opened(path, read_only=True) as archive:
        found = archive.stats()
    if as_json:
        say_json(found)
        return 0
    for name, value in msgspec.structs.asdict(found).items():
        shown = ", ".join(f"{one_line(key)} {count:,}" for key, count in value.items()) if name in _TABLES else value
        text = f"{shown:,}" if isinstance(shown, int) else shown or "none"
        click.echo(f"{name.replace('_', ' '):<11}{text}")
    return 0


_TABLES = ("outlets", "languages", "acts", "statuses")
