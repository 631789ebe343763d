"""What may stand behind the ``?`` of an address: the parameters of a view and a request in, checked values out.

>>> asked = Asked.of("/search", (WORDS, PAGE), {"q": " sea  wall ", "page": "2", "token": "x"}.get)
>>> asked["q"], asked.page, asked.link(page=3), asked.link(q=None)
('sea wall', 2, '/search?q=sea+wall&page=3', '/search')
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal, NamedTuple
from urllib.parse import urlencode

import msgspec

from onrecord.archive.narrow import ArticleFilters, SourceFilters
from onrecord.archive.schema import STATUSES
from onrecord.errors import UsageError
from onrecord.readers.jsonl import is_date
from onrecord.writers.statements import ACTS

WORDS_CHARS: Final = 400
"""Characters of words that are asked for."""
PAGES_AT_MOST: Final = 100
"""The archive counts its way to a page of answers: whoever wants more takes ``onrecord search``."""

Kind = Literal["words", "day", "choice", "number"]


class Param(NamedTuple):
    """One of them."""

    name: str
    about: str
    kind: Kind = "words"
    choices: tuple[str, ...] = ()
    default: str = ""
    least: int = 0
    most: int = 0

    def checked(self, given: str) -> str:
        """The value without needless blanks.

        Raises:
            UsageError: it is none.
        """
        value = " ".join(given.split()) or self.default
        if value and not _CHECKS[self.kind](self, value):
            raise UsageError(f"{value[:60]!r} is no {self.name!r}", remedy=self.remedy())
        return value

    def remedy(self) -> str:
        """What it may be."""
        return {
            "words": f"At most {WORDS_CHARS} characters.",
            "day": "A day, a month or a year, as 2024-10-21, 2024-10 or 2024.",
            "choice": f"There are: {', '.join(self.choices)}.",
            "number": f"A number from {self.least:,} to {self.most:,}.",
        }[self.kind]


def _is_number(param: Param, value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) < 19 and param.least <= int(value) <= param.most


_CHECKS: Final[dict[Kind, Callable[[Param, str], bool]]] = {
    "words": lambda _, value: len(value) <= WORDS_CHARS,
    "day": lambda _, value: is_date(value),
    "choice": lambda param, value: value in param.choices,
    "number": _is_number,
}

WORDS: Final = Param("q", "Words; those in quotation marks stand one behind the other. Nothing else is syntax.")
INDEPENDENT: Final = Param("independent", "Of articles with one text only one.", "choice", ("yes",))
PAGE: Final = Param("page", "Which page of the answers.", "number", default="1", least=1, most=PAGES_AT_MOST)
OUTLET: Final = Param("outlet", "A paper's name or site.")
SINCE: Final = Param("since", "The first day; a month or a year will do.", "day")
UNTIL: Final = Param("until", "The last day.", "day")
LANGUAGE: Final = Param("language", "Of the articles: en, de ...")
SPEAKER: Final = Param("speaker", "Words of the name of who said it, or passes it on.")
ACT: Final = Param("act", "What the source did.", "choice", tuple(ACTS))
STATUS: Final = Param("status", "What the text makes of it.", "choice", STATUSES)


class Asked(msgspec.Struct, frozen=True):
    """The values of one request."""

    path: str
    values: Mapping[str, str]
    """Of every parameter of the view; empty where nothing was given."""
    usual: Mapping[str, str]
    """What a parameter is when nothing was given."""
    in_path: Mapping[str, str] = {}
    """What stands in the path: ``id``."""

    @classmethod
    def of(cls, path: str, params: tuple[Param, ...], get: Callable[[str], str | None]) -> Asked:
        """Check what was given.

        Raises:
            UsageError: a value is none.
        """
        values = {param.name: param.checked(get(param.name) or "") for param in params}
        return cls(path, values, {param.name: param.default for param in params})

    def __getitem__(self, name: str) -> str:
        """The value of a parameter."""
        return self.values[name]

    def given(self, name: str) -> str | None:
        """The same as the archive takes it: None where nothing was given."""
        return self.values.get(name) or None

    @property
    def source_filters(self) -> SourceFilters:
        """Where articles come from, as the archive takes it."""
        return {
            "outlet": self.given("outlet"),
            "since": self.given("since"),
            "until": self.given("until"),
            "language": self.given("language"),
        }

    @property
    def filters(self) -> ArticleFilters:
        """The same, and who says something in them, and how."""
        return {
            **self.source_filters,
            "speaker": self.given("speaker"),
            "act": self.given("act"),
            "status": self.given("status"),
            "versions": False,
        }

    @property
    def page(self) -> int:
        """Which page of the answers, from 1."""
        return int(self.values.get("page") or 1)

    def link(self, path: str = "", /, **changes: str | int | None) -> str:
        """The same with something changed, which leads to its first page."""
        kept = {name: value for name, value in self.values.items() if name != "page"}
        wanted = {**kept, **{name: "" if value is None else str(value) for name, value in changes.items()}}
        told = {name: value for name, value in wanted.items() if value and value != self.usual.get(name)}
        return f"{path or self.path}{'?' if told else ''}{urlencode(told)}"
