"""What a site's rules say of one page, ready for those who split and assemble: roles, places, the paper's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from onrecord.article.rules import Forced, forced_fields, forced_roles
from onrecord.model.page import Page
from onrecord.model.span import Span
from onrecord.sites.rules import SiteRules


class Said(NamedTuple):
    """What was said; empty when the site has no rules."""

    roles: Mapping[int, Forced] = {}
    """For each block that the rules speak of, its role and the reason."""
    fields: Mapping[str, tuple[Span, ...]] = {}
    """Where the rules place headline, standfirst, byline, date."""
    publisher: str | None = None
    """The paper, as it calls itself."""
    country: str | None = None
    """A country that writes day and month in the site's order; None: the rules do not say."""


def site_says(page: Page, rules: SiteRules | None) -> Said:
    """What the rules say of the page."""
    if rules is None:
        return Said()
    country = None if rules.day_first is None else "GB" if rules.day_first else "US"
    return Said(forced_roles(page, rules), forced_fields(page, rules), rules.publisher, country)
