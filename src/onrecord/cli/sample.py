"""``onrecord sample``: where the pages lie that ship with the program."""

from __future__ import annotations

import click

from onrecord.samples import FILES, Sample, sample_path


@click.command(short_help="The path of a page to try things on.")
@click.argument("which", type=click.Choice(tuple(FILES)), default="page")
def sample(which: Sample) -> None:
    """Print where a sample lies. "page", the default: one article of a made-up paper as HTML, with everything around it
    that news pages have. "scrape": a plain text in which two articles run together.

    \b
    Examples:
      onrecord read "$(onrecord sample)"
      onrecord read "$(onrecord sample scrape)"
    """
    click.echo(sample_path(which))
