"""``onrecord explain``: each block of a page, its role, and why; each entity, time, figure and statement, and the rule
that found it.
"""

from __future__ import annotations

import click

from onrecord.cli.options import page_options

EPILOG = """\b
Examples:
  onrecord explain page.html
  onrecord explain page.html | grep ^caption
  onrecord explain page.html | grep ^time        each time, its value, and the rule that found it
  onrecord explain page.html | grep ^statement   who said what, and the rule that found it
  onrecord explain page.html | grep ^event       what happened, and the entry that found it
  onrecord explain --json page.html | jq '.blocks[] | select(.role == "advert")'

\b
In a pipe: one block a line, tab between role, article, path, reason and text. Behind them the entities,
times, figures, statements and events of the articles: kind, article, offsets in its text, rule, words and value.
"""


@click.command(short_help="Each block of a page, its role, and why.", epilog=EPILOG)
@click.argument("source", metavar="SOURCE")
@page_options
@click.option("--json", "as_json", is_flag=True, help="A JSON object with blocks and marks.")
def explain(
    source: str,
    url: str | None,
    retrieved_at: str | None,
    date_published: str | None,
    sites: str | None,
    rules_only: bool,  # noqa: FBT001  # click gives it by name
    as_json: bool,  # noqa: FBT001  # click gives it by name
) -> int:
    """Show every block of SOURCE with its role, the reason for it, and its place.

    SOURCE is a file, a web archive (each of its pages in turn), or - for standard input. Behind the blocks, every
    entity, time, figure and statement of the articles, with the rule that found it.
    """
    from onrecord.cli import flow  # noqa: PLC0415  # --help does without the parser
    from onrecord.cli.output import show_blocks  # noqa: PLC0415
    from onrecord.model.page import Page  # noqa: PLC0415

    jobs = flow.jobs_of_files((source,), url=url, retrieved_at=retrieved_at, date_published=date_published)
    process = flow.processor(sites=sites, stages="all", rules_only=rules_only)
    code = flow.ALL_GOOD
    for job in jobs:
        if job.note is not None:
            click.echo(f"onrecord: {flow.name_of(job)}: {job.note}", err=True)
            continue
        done = flow.do(job, process)
        if isinstance(done, Page):
            show_blocks(done, as_json=as_json)
        else:
            code = flow.SOME_FAILED
            click.echo(f"onrecord: {flow.name_of(job)}: {done.error.message if done.error else ''}", err=True)
    return code
