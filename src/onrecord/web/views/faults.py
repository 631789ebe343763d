"""What cannot be done: an error in, an answer that says what to do out, in the form that was asked for."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.errors import (
    ArchiveError,
    ArchiveLocked,
    Forgotten,
    Impatient,
    NotFound,
    OnRecordError,
    OverTime,
    PageFault,
    SourceError,
    TooLarge,
    as_page_error,
)
from onrecord.model.page import PageError
from onrecord.web.settings import Settings
from onrecord.web.templating import Templates
from onrecord.writers.jsonl import error_line

_STATUSES: Final[tuple[tuple[type[OnRecordError], int], ...]] = (
    (OverTime, 503),
    (Impatient, 503),
    (ArchiveLocked, 503),
    (Forgotten, 409),
    (ArchiveError, 500),
    (TooLarge, 413),
    (NotFound, 404),
    (PageFault, 422),
    (SourceError, 422),
)
"""The first that fits; 400 else."""
_READING: Final = ("/", "/read", "/sample", "/add")


class Faults:
    """What answers.

    Args:
        settings: of the server.
        templates: for pages of HTML.
    """

    def __init__(self, settings: Settings, templates: Templates) -> None:
        self._settings = settings
        self._templates = templates

    async def fault(self, request: Request, fault: Exception) -> Response:
        """Something that onrecord raises on purpose."""
        status = next((code for kind, code in _STATUSES if isinstance(fault, kind)), 400)
        return self._answer(request, as_page_error(fault), status, getattr(request.state, "text", ""))

    async def nowhere(self, request: Request, fault: Exception) -> Response:
        """There is no such view."""
        status = getattr(fault, "status_code", 404)
        return self._answer(request, PageError("not_found", "There is no such page here. Begin anew below."), status)

    async def broken(self, request: Request, _fault: Exception) -> Response:
        """A fault of ours."""
        return self._answer(request, PageError("internal", "A fault in onrecord. Report it, with the page."), 500)

    def _answer(self, request: Request, error: PageError, status: int, text: str = "") -> Response:
        if request.url.path.endswith(".json"):
            return Response(error_line(None, error), status, media_type="application/json")
        if request.url.path.endswith(".csv"):
            return Response(f"{error.message}\n", status, media_type="text/plain")
        if self._settings.archive and request.url.path not in _READING:
            return HTMLResponse(self._templates.text("fault.html", error=error), status)
        limit = self._settings.body_limit // 2**20
        return HTMLResponse(self._templates.text("paste.html", limit=limit, error=error, text=text, stats=None), status)
