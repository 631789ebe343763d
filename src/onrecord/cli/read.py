"""``onrecord read``: pages in, articles out, in one of several forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from onrecord.cli.options import page_options

if TYPE_CHECKING:
    from onrecord.model.page import Stages

FORMATS = ("jsonl", "json", "text", "markdown", "html")

EPILOG = """\b
Examples:
  onrecord read page.html
  onrecord read --furniture page.html            what was left out, and why
  onrecord read --format markdown page.html.gz > article.md
  onrecord read pages/ --output pages.jsonl
  onrecord read --url https://paper.example/a --retrieved-at 2024-10-21T14:05:00Z page.html
  onrecord read crawl.warc.gz > pages.jsonl      each page of a web archive
  onrecord read --input jsonl todo.jsonl > done.jsonl

\b
With --input jsonl, each line is an object with "id" and one of "path" (relative to the working directory),
"html", "text" or "article" (a text that already is one clean article, taken whole); "url", "retrieved_at"
and "date_published" may stand beside them. One line comes out for each, in order, with the same id.

\b
A page that fails gives {"id", "error": {"kind", "message"}} in its place, and the rest goes on. Of a web archive,
standard error says at the end how many records were read, and how many of which kind were left.
Exit codes: 0 all good, 1 some pages failed, 2 wrong usage, 130 interrupted.
"""


@click.command(short_help="Pages in, articles out.", epilog=EPILOG)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--input",
    "input_form",
    type=click.Choice(("pages", "jsonl")),
    default="pages",
    show_default=True,
    help="What a SOURCE is: a page, web archive, or folder of them; or JSON Lines that name or hold pages.",
)
@click.option(
    "--format",
    "output_form",
    type=click.Choice(FORMATS),
    help="What comes out. Default: on a terminal a page to read, else jsonl, or what the name of --output says.",
)
@page_options
@click.option("--furniture", is_flag=True, help="Show the rest of the page too, with reasons. JSON always holds it.")
@click.option(
    "--stages",
    type=click.Choice(("articles", "all")),
    default="all",
    show_default=True,
    help="How far to go: 'articles' leaves out what stands in their text: names, times, figures, statements.",
)
@click.option(
    "--output", metavar="FILE", type=click.Path(dir_okay=False), help="Write to FILE instead of standard output."
)
def read(  # noqa: PLR0917  # click gives them all by name
    sources: tuple[str, ...],
    input_form: str,
    output_form: str | None,
    url: str | None,
    retrieved_at: str | None,
    date_published: str | None,
    sites: str | None,
    rules_only: bool,  # noqa: FBT001  # click gives it by name
    furniture: bool,  # noqa: FBT001  # click gives it by name
    stages: Stages,
    output: str | None,
) -> int:
    """Read pages: files, web archives (WARC), folders with all of these, or - for standard input; .gz is unpacked.

    On a terminal you get a page to read, and behind each article who said what, when and how much; in a pipe one
    line of JSON a page.
    """
    from onrecord.cli import flow  # noqa: PLC0415  # --help and --version do without the parser
    from onrecord.cli.output import open_sink  # noqa: PLC0415

    said = {"url": url, "retrieved_at": retrieved_at, "date_published": date_published}
    jobs = flow.jobs_of(sources, input_form=input_form, **said)
    process = flow.processor(sites=sites, stages=stages, rules_only=rules_only)
    with open_sink(output_form, output, furniture=furniture, sources=sources) as sink:
        return flow.run(jobs, process, sink)
