"""Every view of the archive, once: routes, forms and the OpenAPI document are made from this."""

from __future__ import annotations

from typing import Final

from onrecord.web.view import View
from onrecord.web.views.arrivals import ARRIVALS
from onrecord.web.views.article import ARTICLE
from onrecord.web.views.copies import COPIES
from onrecord.web.views.events import EVENTS
from onrecord.web.views.people import PEOPLE
from onrecord.web.views.person import PERSON
from onrecord.web.views.said import SAID
from onrecord.web.views.search import SEARCH
from onrecord.web.views.stories import STORIES
from onrecord.web.views.story import STORY
from onrecord.web.views.versions import VERSIONS

VIEWS: Final[tuple[View, ...]] = (
    SEARCH,
    SAID,
    EVENTS,
    ARTICLE,
    STORIES,
    STORY,
    PEOPLE,
    PERSON,
    COPIES,
    ARRIVALS,
    VERSIONS,
)
