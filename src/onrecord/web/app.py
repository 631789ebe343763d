"""The server's application: settings in, what answers requests out. Without an archive, pages are only read.

| address | what it shows |
|---|---|
| ``/`` | paste or drop a page; with an archive, also what is in it |
| ``POST /read`` | the reader: its articles, who said what, the page as it was found |
| ``POST /read.json``, ``.csv``, ``.html`` | the record; who said what as a table; the articles as one file |
| ``/sample``, ``/sample.json`` ... | the same for the sample page |
| ``/search``, ``/said``, ``/article/{id}`` ... | the archive: `onrecord.web.views.table` |
| ``/openapi.json`` | what each of these takes and answers |
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from onrecord.errors import OnRecordError
from onrecord.pipeline import Pipeline
from onrecord.web.guard import Guard
from onrecord.web.routes import archive_routes
from onrecord.web.settings import Settings
from onrecord.web.shelf import Shelf
from onrecord.web.templating import Templates
from onrecord.web.views.faults import Faults
from onrecord.web.views.front import Front
from onrecord.web.views.reading import Process, Reading
from onrecord.web.work import Workers
from onrecord.writers.html import STYLE

_HERE: Final = Path(__file__).parent


def make_app(settings: Settings, process: Process | None = None) -> ASGIApp:
    """The server's application.

    Args:
        settings: of the server.
        process: reads one page; None: the whole pipeline.

    Raises:
        ArchiveError: the archive cannot be opened.
    """
    workers, templates = Workers(settings), Templates(settings)
    shelf = Shelf(settings.archive, settings) if settings.archive else None
    reading = Reading(settings, process or _pipeline(settings), workers, templates, shelf)
    faults = Faults(settings, templates)
    routes: list[BaseRoute] = [
        *([Route("/", Front(settings, shelf, templates).show)] if shelf else [Route("/", reading.paste)]),
        *reading.routes(),
        *(archive_routes(shelf, templates) if shelf else ()),
        Route("/static/reader.css", _style),
        Mount("/static", StaticFiles(directory=_HERE / "static")),
    ]

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        workers.close()
        if shelf:
            shelf.close()

    app = Starlette(
        routes=routes,
        exception_handlers={OnRecordError: faults.fault, 404: faults.nowhere, 405: faults.nowhere, 500: faults.broken},
        lifespan=lifespan,
    )
    return Guard(app, settings)


def _pipeline(settings: Settings) -> Process:
    pipeline = Pipeline(rules_only=settings.rules_only)
    return lambda given: pipeline.process(given.raw())


async def _style(_request: Request) -> Response:
    return Response(STYLE, media_type="text/css")
