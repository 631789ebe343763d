"""The templates: a name and values in, a page of HTML out, every character of the values escaped."""

from __future__ import annotations

import re
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from onrecord.version import VERSION
from onrecord.web.settings import Settings
from onrecord.writers.safe import one_line, safe_url
from onrecord.writers.sheet import day_in_words

SWAPS: Final = Markup('hx-boost="true" hx-target="#main" hx-select="#main" hx-swap="outerHTML show:window:top"')
"""On what leads from answers to answers: where scripts run, only they are swapped, and nothing is loaded anew."""
_DAY: Final = re.compile(r"\b\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?\b")
NAVIGATION: Final = (
    ("/search", "Search"),
    ("/said", "Who said what"),
    ("/events", "What happened"),
    ("/stories", "Storylines"),
    ("/people", "People"),
    ("/copies", "Copies"),
    ("/arrivals", "What came in"),
)
"""Views of the archive that the bar at the top leads to."""


def place_of(address: str) -> str:
    """The end of an address, which often tells what an article is about.

    >>> place_of("https://ledger.example/news/sea-wall-vote?from=home")
    'sea-wall-vote'
    """
    return address.partition("?")[0].rstrip("/").rpartition("/")[2]


def with_days(text: str) -> str:
    """A reason whose days are written as people write them.

    >>> with_days("published first, 2024-03-14")
    'published first, 14 March 2024'
    """
    return _DAY.sub(lambda found: day_in_words(found[0]), text)


class Templates:
    """All of them.

    Args:
        settings: of the server.
    """

    def __init__(self, settings: Settings) -> None:
        # Blanks that mean nothing go: a page of answers is half as long.
        self._all = Environment(
            loader=PackageLoader("onrecord.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._all.globals["version"] = VERSION
        self._all.globals["swaps"] = SWAPS
        self._all.globals["navigation"] = NAVIGATION if settings.archive else ()
        self._all.globals["keeps"] = settings.allow_add and settings.archive is not None
        self._all.filters.update(
            line=one_line, day=day_in_words, place=place_of, days=with_days, url=safe_url, number="{:,}".format
        )

    def text(self, template: str, **values: object) -> bytes:
        """A page."""
        return self._all.get_template(template).render(values).encode("utf-8", "replace")
