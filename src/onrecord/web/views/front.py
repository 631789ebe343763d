"""The first page: what is in the archive, a box to search it, and beside it the place to paste a page."""

from __future__ import annotations

import asyncio
import time
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.archive import Archive
from onrecord.archive.stats import Stats
from onrecord.errors import Impatient, OnRecordError
from onrecord.web.settings import Settings
from onrecord.web.shelf import Shelf
from onrecord.web.templating import Templates

_NEWEST: Final = 8
_FRESH: Final = 60.0
"""Seconds for which what was counted is shown again: counting looks at every row."""
_WAIT: Final = 0.3
"""Seconds that the page waits for counts; of a large archive they stand there the next time."""


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
        self._counting: asyncio.Task[None] | None = None

    async def show(self, _request: Request) -> Response:
        """The first page."""
        newest = await self._shelf.ask(lambda archive: archive.newest(limit=_NEWEST))
        stats = await self._stats()
        limit = self._settings.body_limit // 2**20
        page = self._templates.text("front.html", limit=limit, error=None, text="", stats=stats, newest=newest)
        return HTMLResponse(page)

    async def _stats(self) -> Stats | None:
        """What was counted last, while it is counted anew when that is long ago."""
        if self._counting is None and (self._counted is None or time.monotonic() > self._counted[0] + _FRESH):
            self._counting = asyncio.create_task(self._count())
        if self._counting is not None:
            await asyncio.wait({self._counting}, timeout=_WAIT)
        return self._counted[1] if self._counted else None

    async def _count(self) -> None:
        try:
            self._counted = (time.monotonic(), await self._shelf.ask(_counted))
        except OnRecordError:  # too much is asked of the server: the page does without
            self._counted = (time.monotonic(), None)
        finally:
            self._counting = None


def _counted(archive: Archive) -> Stats | None:
    try:
        return archive.stats()
    except Impatient:  # a very large archive: the page does without
        return None
