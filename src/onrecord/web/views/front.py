"""The first page: what is in the archive, a box to search it, and beside it the place to paste a page."""

from __future__ import annotations

import time
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.archive import Archive
from onrecord.archive.results import Source
from onrecord.archive.stats import Stats
from onrecord.errors import Impatient
from onrecord.web.settings import Settings
from onrecord.web.shelf import Shelf
from onrecord.web.templating import Templates

_NEWEST: Final = 9
_FRESH: Final = 60.0
"""Seconds for which what was counted is shown again: counting looks at every row."""


class Front:
    """What answers.

    Args:
        settings: of the server.
        shelf: with the archive.
        templates: for pages of HTML.
    """

    def __init__(self, settings: Settings, shelf: Shelf, templates: Templates) -> None:
        self._settings = settings
        self._shelf = shelf
        self._templates = templates
        self._counted: tuple[float, Stats | None] | None = None

    async def show(self, _request: Request) -> Response:
        """The first page."""
        stats, newest = await self._shelf.ask(self._known)
        limit = self._settings.body_limit // 2**20
        page = self._templates.text("front.html", limit=limit, error=None, text="", stats=stats, newest=newest)
        return HTMLResponse(page)

    def _known(self, archive: Archive) -> tuple[Stats | None, list[Source]]:
        newest = archive.newest(limit=_NEWEST)
        if self._counted is None or time.monotonic() > self._counted[0] + _FRESH:
            self._counted = (time.monotonic(), _counted(archive))
        return self._counted[1], newest


def _counted(archive: Archive) -> Stats | None:
    try:
        return archive.stats()
    except Impatient:  # a very large archive: the page does without
        return None
