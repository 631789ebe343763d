"""``onrecord forget``: an address or a site in, nothing of its pages left in an archive."""

from __future__ import annotations

import click

from onrecord.cli.archives import EXIT_CODES, archive_options, counted, opened, say_json

EPILOG = f"""\b
Examples:
  onrecord forget https://paper.example/a --archive news.db
  onrecord forget paper.example --no-tombstone --archive news.db
  onrecord forget paper.example --lift --archive news.db          let it in again

\b
What is forgotten cannot be brought back. Without --no-tombstone, 'onrecord add' refuses it from then on.
{EXIT_CODES}
"""


@click.command(short_help="Take an address or a site out of an archive.", epilog=EPILOG)
@click.argument("target", metavar="URL|SITE")
@archive_options
@click.option("--no-tombstone", is_flag=True, help="It may be added again.")
@click.option("--lift", is_flag=True, help="Take out nothing; let in again what was forgotten.")
def forget(
    target: str,
    path: str,
    as_json: bool,  # noqa: FBT001  # click gives it by name
    no_tombstone: bool,  # noqa: FBT001
    lift: bool,  # noqa: FBT001
) -> int:
    """Take all pages of an address, or of a site with its subdomains, out of an archive; no byte of them stays."""
    with opened(path, read_only=False) as archive:
        if lift:
            lifted = archive.lift(target)
            words = "may be added again" if lifted else "was not refused"
            say_json({"target": target, "lifted": lifted}) if as_json else click.echo(f"{target!r} {words}")
            return 0
        gone = archive.forget(target, tombstone=not no_tombstone)
    if as_json:
        say_json(gone)
    else:
        refused = ", and is refused from now on" if gone.tombstone else ""
        click.echo(
            f"{gone.target!r}: {counted(gone.pages, 'page')}, {counted(gone.articles, 'article')},"
            f" {counted(gone.statements, 'statement')} forgotten{refused}"
        )
    return 0
