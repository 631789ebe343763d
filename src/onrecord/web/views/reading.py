"""A page that is given: a request in; the page for pasting, the reader, or the record as JSON, CSV and HTML out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from onrecord.errors import NotFound
from onrecord.model.page import Page
from onrecord.model.record import Statement
from onrecord.samples import sample_path
from onrecord.web.given import Given, given, packed
from onrecord.web.settings import Settings
from onrecord.web.shelf import Shelf
from onrecord.web.templating import Templates
from onrecord.web.work import Workers
from onrecord.writers.html import document_foot, document_head, found_html, page_html, page_title
from onrecord.writers.jsonl import page_line, pretty
from onrecord.writers.safe import one_line
from onrecord.writers.said_csv import said_csv

Process = Callable[[Given], Page]


class Reading:
    """What answers.

    Args:
        settings: of the server.
        process: reads one page.
        workers: that it is read by.
        templates: for pages of HTML.
        shelf: where pages are kept; None: nowhere.
    """

    def __init__(
        self, settings: Settings, process: Process, workers: Workers, templates: Templates, shelf: Shelf | None
    ) -> None:
        self._settings = settings
        self._process = process
        self._workers = workers
        self._templates = templates
        self._shelf = shelf

    def routes(self) -> list[Route]:
        """Where."""
        routes = [
            Route("/read", self.paste, methods=["GET"]),
            Route("/read", self.reader, methods=["POST"]),
            Route("/read.{form}", self.record, methods=["POST"]),
            Route("/sample", self.sample),
            Route("/sample.{form}", self.sample_record),
        ]
        if self._shelf is not None and self._settings.allow_add:
            routes.append(Route("/add", self.keep, methods=["POST"]))
        return routes

    async def paste(self, _request: Request) -> Response:
        """Paste or drop a page."""
        limit = self._settings.body_limit // 2**20
        return HTMLResponse(self._templates.text("paste.html", limit=limit, error=None, text="", stats=None))

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

    async def keep(self, request: Request) -> Response:
        """Keep the page that was given in the archive, and show its first article there."""
        source = await given(request, self._settings)
        return await self._workers.do(lambda: self._kept(source))

    def _kept(self, source: Given) -> Response:
        page = self._process(source)
        if self._shelf is None or not page.articles:
            raise NotFound("no article on this page, so it was not kept", remedy="Give the page of an article.")
        self._shelf.keep(page)
        return RedirectResponse(f"/article/{page.articles[0].id}", status_code=303)

    def _read(self, source: Given, action: str) -> bytes:
        page = self._process(source)
        return self._templates.text(
            "reader.html",
            title=page_title(page),
            name=one_line(source.name or ""),
            page=page,
            articles=Markup(page_html(page)),  # noqa: S704  # every character of the page in it is escaped
            found=Markup(found_html(page)),  # noqa: S704  # the same
            left=sum(block.article is None for block in page.blocks),
            statements=sum(isinstance(one, Statement) for article in page.articles for one in article.records),
            again=packed(source) if action == "/read" else "",
            action=action,
        )


def _sample() -> Given:
    return Given(sample_path().read_bytes(), name=sample_path().name)


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
