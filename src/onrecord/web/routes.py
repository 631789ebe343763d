"""The table of views and the archive in, routes out: three for each view, and the OpenAPI document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from onrecord.archive import Archive
from onrecord.web.asked import Asked
from onrecord.web.openapi import openapi
from onrecord.web.shelf import Shelf
from onrecord.web.templating import Templates
from onrecord.web.view import FORMS, Answer, View, csv_of
from onrecord.web.views.table import VIEWS

Endpoint = Callable[[Request], Awaitable[Response]]


def archive_routes(shelf: Shelf, templates: Templates) -> list[Route]:
    """Routes of all views. Those with a form come first: an id has no dot."""
    document = msgspec.json.format(msgspec.json.encode(openapi(VIEWS)), indent=1)

    async def described(_request: Request) -> Response:
        return Response(document, media_type="application/json")

    routes = [Route("/openapi.json", described)]
    for view in VIEWS:
        routes += [Route(f"{view.path}.{form}", _endpoint(view, form, shelf, templates)) for form in FORMS]
        routes.append(Route(view.path, _endpoint(view, "html", shelf, templates)))
    return routes


def _endpoint(view: View, form: str, shelf: Shelf, templates: Templates) -> Endpoint:
    async def answer(request: Request) -> Response:
        asked = _asked(view, request)
        return await shelf.ask(lambda archive: _response(view, form, archive, asked, templates))

    return answer


def _asked(view: View, request: Request) -> Asked:
    """What stands in the path and behind it."""
    path = {name: str(value) for name, value in request.path_params.items()}
    in_address = {name: quote(value, safe="") for name, value in path.items()}
    asked = Asked.of(view.path.format(**in_address), view.params, request.query_params.get)
    return msgspec.structs.replace(asked, in_path=path)


def _response(view: View, form: str, archive: Archive, asked: Asked, templates: Templates) -> Response:
    answer = view.show(archive, asked)
    if form == "json":
        return Response(msgspec.json.encode(answer.data), media_type=FORMS[form])
    if form == "csv":
        text = csv_of(answer.columns or view.columns, answer.rows)
        return Response(text.encode("utf-8", "replace"), headers=_saved(view), media_type=FORMS[form])
    return HTMLResponse(templates.text(f"{view.name}.html", **_values(view, asked, answer)))


def _saved(view: View) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="onrecord-{view.name}.csv"'}


def _values(view: View, asked: Asked, answer: Answer) -> dict[str, object]:
    forms = {form: asked.link(f"{asked.path}.{form}", page=asked.page) for form in FORMS}
    return {"view": view, "asked": asked, "data": answer.data, "forms": forms, **answer.extra}
