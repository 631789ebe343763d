"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


class IsoDate(click.ParamType[str]):
    """A date in ISO 8601, kept as it is written."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ANN401  # click's form
        """The same text, or a usage error."""
        from onrecord.readers.jsonl import is_date  # noqa: PLC0415  # only a command line with dates needs it

        text = str(value)
        if not is_date(text):
            self.fail(
                f"{text!r} is not a date in ISO 8601, such as 2024-10-21 or 2024-10-21T14:05:00+02:00.", param, ctx
            )
        return text


class Act(click.ParamType[str]):
    """What a source did, by its word."""

    name = "act"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ANN401  # click's form
        """The same word, or a usage error."""
        from onrecord.writers.statements import ACTS  # noqa: PLC0415  # only a command line with an act needs it

        if value not in ACTS:
            self.fail(f"there is no act {value!r}. There are: {', '.join(ACTS)}.", param, ctx)
        return str(value)


def page_options(command: F) -> F:
    """What a file cannot say of itself, and a user's own rules."""
    for option in (
        click.option(
            "--rules-only",
            is_flag=True,
            help="Find statements by rule alone: ten times as fast, and finds fewer.",
        ),
        click.option(
            "--sites",
            metavar="DIR",
            type=click.Path(exists=True, file_okay=False),
            help="A folder with your own rules for sites.",
        ),
        click.option(
            "--date-published",
            metavar="DATE",
            type=IsoDate(),
            help="What you know of the day of publication, ISO 8601.",
        ),
        click.option(
            "--retrieved-at",
            metavar="DATE",
            type=IsoDate(),
            help="When the page was taken from the web, ISO 8601 with offset. Dates such as '2 hours ago' need it.",
        ),
        click.option("--url", metavar="URL", help="The page's address. It is never fetched."),
    ):
        command = option(command)
    return command
