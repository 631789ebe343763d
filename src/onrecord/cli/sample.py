"""``onrecord sample``: where the page lies that ships with the program."""

from __future__ import annotations

import click

from onrecord.samples import sample_path


@click.command(short_help="The path of a page to try things on.")
def sample() -> None:
    """Print where the sample page lies: one article of a made-up paper, with everything around it that news pages have.

    \b
    Example:
      onrecord read "$(onrecord sample)"
    """
    click.echo(sample_path())
