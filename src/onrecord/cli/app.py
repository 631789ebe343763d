"""The program as a whole: its commands, and what becomes of errors. Arguments in, an exit code out."""

from __future__ import annotations

import os
import sys

import click

from onrecord.cli.add import add
from onrecord.cli.arrivals import arrivals
from onrecord.cli.completion import completion
from onrecord.cli.copies import copies
from onrecord.cli.doctor import doctor
from onrecord.cli.events import events
from onrecord.cli.explain import explain
from onrecord.cli.export import export
from onrecord.cli.forget import forget
from onrecord.cli.read import read
from onrecord.cli.repair import repair
from onrecord.cli.said import said
from onrecord.cli.sample import sample
from onrecord.cli.search import search
from onrecord.cli.serve import serve
from onrecord.cli.stats import stats
from onrecord.cli.stories import stories, story
from onrecord.cli.versions import versions
from onrecord.cli.who import who
from onrecord.errors import ArchiveDamaged, ArchiveLocked, DiskFull, OnRecordError
from onrecord.version import VERSION

USAGE = 2

EPILOG = """\b
Examples:
  onrecord read page.html                    a page to read, on a terminal
  onrecord read pages/ > pages.jsonl         a folder, one line of JSON a page
  onrecord read crawl.warc.gz > pages.jsonl  a web archive, the same way
  curl -s https://... | onrecord read -      from another program
  onrecord explain page.html                 why each block is what it is
  onrecord read "$(onrecord sample)"         a page that ships with onrecord
  onrecord repair rows.jsonl repaired.jsonl  a corpus of texts, one row for each article
  onrecord add pages/ --archive news.db      keep pages, to be asked later
  onrecord said --speaker Orr --archive news.db
  onrecord events --actor police --type Arrest --archive news.db
  onrecord who Orr --archive news.db
  onrecord stories --archive news.db         articles about the same matter; 'story ID' shows one
  onrecord serve                             the same in a browser: paste or drop a page

\b
Exit codes: 0 all good, 1 some pages failed, 2 wrong usage, 130 interrupted.
Nothing is ever fetched from the web. Documentation: docs/ in the sources.
"""


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=EPILOG,
    no_args_is_help=True,
)
@click.version_option(VERSION, message="%(prog)s %(version)s", prog_name="onrecord")
def cli() -> None:
    """News pages in, their articles out: every field with its characters, every character accounted for."""


for _command in (
    read,
    explain,
    repair,
    add,
    search,
    said,
    events,
    who,
    stories,
    story,
    copies,
    stats,
    arrivals,
    versions,
    export,
    forget,
    doctor,
    serve,
    sample,
    completion,
):
    cli.add_command(_command)


def run(arguments: list[str] | None = None) -> int:
    """Run a command line.

    Args:
        arguments: what stands behind the program's name; None: what the shell gave.

    Raises:
        KeyboardInterrupt: somebody pressed Ctrl-C.
        BrokenPipeError: nobody reads the output any more.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _invoke(given)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.Abort as abort:
        raise KeyboardInterrupt from abort
    except click.ClickException as fault:
        fault.show()
        return fault.exit_code
    except (ArchiveDamaged, ArchiveLocked, DiskFull) as fault:
        click.echo(f"onrecord: {fault}", err=True)
        return 1
    except OnRecordError as fault:
        click.echo(f"onrecord: {fault}", err=True)
        return USAGE
    except BrokenPipeError:
        raise
    except OSError as fault:
        # Pages that cannot be read never come here: it is our own output that fails (a full disk).
        why = os.strerror(fault.errno or 0)
        click.echo(
            f"onrecord: cannot write: {why}. Make room, or send the output elsewhere; what is written is not whole.",
            err=True,
        )
        return 1


def _invoke(arguments: list[str]) -> int:
    if "_ONRECORD_COMPLETE" in os.environ:
        cli.main(arguments, prog_name="onrecord")
    # Not cli.main: it turns a closed pipe into exit code 1 and Ctrl-C into an empty line.
    with cli.make_context("onrecord", list(arguments)) as context:
        code = cli.invoke(context)
    # Now, while somebody can be told that it fails.
    sys.stdout.flush()
    return code if isinstance(code, int) else 0
