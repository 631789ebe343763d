"""The views: a request in, the page for pasting, the reader, or the record as JSON and CSV out.

| address | what it shows |
|---|---|
| ``/`` | paste or drop a page |
| ``POST /read`` | the reader: its articles, who said what, the page as it was found |
| ``POST /read.json``, ``.csv``, ``.html`` | the record; who said what as a table; the articles as one file |
| ``/sample``, ``/sample.json`` ... | the same for the sample page |
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from onrecord.errors import NotFound, OnRecordError, OverTime, PageFault, SourceError, TooLarge, as_page_error
from onrecord.model.page import Page, PageError
from onrecord.pipeline import Pipeline
from onrecord.samples import sample_path
from onrecord.version import VERSION
from onrecord.web.given import Given, given, packed
from onrecord.web.guard import Guard
from onrecord.web.settings import Settings
from onrecord.web.work import Workers
from onrecord.writers.html import STYLE, document_foot, document_head, found_html, page_html, page_title
from onrecord.writers.jsonl import error_line, page_line, pretty
from onrecord.writers.safe import one_line
from onrecord.writers.said_csv import said_csv

_HERE: Final = Path(__file__).parent


def make_app(settings: Settings, process: Callable[[Given], Page] | None = None) -> ASGIApp:
    """The server's application.

    Args:
        settings: of the server.
        process: reads one page; None: the whole pipeline.
    """
    workers = Workers(settings)
    views = _Views(settings, process or _pipeline(settings), workers)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        workers.close()

    app = Starlette(
        routes=[
            Route("/", views.paste),
            Route("/read", views.paste, methods=["GET"]),
            Route("/read", views.reader, methods=["POST"]),
            Route("/read.{form}", views.record, methods=["POST"]),
            Route("/sample", views.sample),
            Route("/sample.{form}", views.sample_record),
            Route("/static/reader.css", _style),
            Mount("/static", StaticFiles(directory=_HERE / "static")),
        ],
        exception_handlers={OnRecordError: views.fault, 404: views.nowhere, 405: views.nowhere, 500: views.broken},
        lifespan=lifespan,
    )
    return Guard(app, settings)


def _pipeline(settings: Settings) -> Callable[[Given], Page]:
    pipeline = Pipeline(rules_only=settings.rules_only)
    return lambda given: pipeline.process(given.raw())


async def _style(_request: Request) -> Response:
    return Response(STYLE, media_type="text/css")


class _Views:
    """What answers."""

    def __init__(self, settings: Settings, process: Callable[[Given], Page], workers: Workers) -> None:
        self._settings = settings
        self._process = process
        self._workers = workers
        self._templates = Environment(
            loader=PackageLoader("onrecord.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self._templates.globals["version"] = VERSION

    async def paste(self, _request: Request) -> Response:
        """Paste or drop a page."""
        return self._shown("paste.html", limit=self._settings.body_limit // 2**20, error=None, text="")

    async def reader(self, request: Request) -> Response:
        """The page that was given."""
        source = await given(request, self._settings)
        return HTMLResponse(await self._workers.do(lambda: self._read(source, "/read")))

    async def sample(self, _request: Request) -> Response:
        """The page that ships with onrecord."""
        return HTMLResponse(await self._workers.do(lambda: self._read(_sample(), "/sample")))

    async def record(self, request: Request) -> Response:
        """The page that was given, in another form."""
        form = _known_form(request)
        source = await given(request, self._settings)
        return await self._workers.do(lambda: _as_file(self._process(source), form))

    async def sample_record(self, request: Request) -> Response:
        """The page that ships with onrecord, in another form."""
        form = _known_form(request)
        return await self._workers.do(lambda: _as_file(self._process(_sample()), form))

    async def fault(self, request: Request, fault: Exception) -> Response:
        """What cannot be done, and what to do about it."""
        status = _status(fault)
        error = as_page_error(fault)
        if request.url.path.endswith(".json"):
            return Response(error_line(None, error), status, media_type="application/json")
        if request.url.path.endswith(".csv"):
            return Response(f"{error.message}\n", status, media_type="text/plain")
        return self._failed(error, status, getattr(request.state, "text", ""))

    async def nowhere(self, _request: Request, fault: Exception) -> Response:
        """There is no such view."""
        status = getattr(fault, "status_code", 404)
        return self._failed(PageError("not_found", "There is no such page here. Begin anew below."), status)

    async def broken(self, _request: Request, _fault: Exception) -> Response:
        """A fault of ours."""
        return self._failed(PageError("internal", "A fault in onrecord. Report it, with the page."), 500)

    def _failed(self, error: PageError, status: int, text: str = "") -> Response:
        limit = self._settings.body_limit // 2**20
        return self._shown("paste.html", status=status, limit=limit, error=error, text=text)

    def _read(self, source: Given, action: str) -> bytes:
        page = self._process(source)
        articles = Markup(page_html(page))  # noqa: S704  # every character of the page in it is escaped
        found = Markup(found_html(page))  # noqa: S704  # the same
        left = sum(block.article is None for block in page.blocks)
        statements = sum(len(article.records) for article in page.articles)
        return self._text(
            "reader.html",
            title=page_title(page),
            name=one_line(source.name or ""),
            page=page,
            articles=articles,
            found=found,
            left=left,
            statements=statements,
            again=packed(source) if action == "/read" else "",
            action=action,
        )

    def _shown(self, template: str, *, status: int = 200, **values: object) -> Response:
        return HTMLResponse(self._text(template, **values), status)

    def _text(self, template: str, **values: object) -> bytes:
        return self._templates.get_template(template).render(values).encode("utf-8", "replace")


def _sample() -> Given:
    return Given(sample_path().read_bytes(), name=sample_path().name)


def _status(fault: Exception) -> int:
    if isinstance(fault, OverTime):
        return 503
    if isinstance(fault, TooLarge):
        return 413
    if isinstance(fault, NotFound):
        return 404
    return 422 if isinstance(fault, PageFault | SourceError) else 400


def _known_form(request: Request) -> str:
    form = str(request.path_params["form"])
    if form not in _FORMS:
        raise NotFound("there is no such form of a page", remedy="There are .json, .csv and .html.")
    return form


def _json(page: Page) -> bytes:
    return pretty(page_line(page)) + b"\n"


def _csv(page: Page) -> bytes:
    return said_csv(page).encode("utf-8", "replace")


def _html(page: Page) -> bytes:
    text = document_head(page_title(page)) + page_html(page, furniture=True) + document_foot()
    return text.encode("utf-8", "replace")


_FORMS: Final[dict[str, tuple[Callable[[Page], bytes], str]]] = {
    "json": (_json, "application/json"),
    "csv": (_csv, "text/csv; charset=utf-8"),
    "html": (_html, "text/html; charset=utf-8"),
}


def _as_file(page: Page, form: str) -> Response:
    make, media_type = _FORMS[form]
    headers = {"Content-Disposition": f'attachment; filename="onrecord-{page.id[:12]}.{form}"'}
    return Response(make(page), media_type=media_type, headers=headers)
