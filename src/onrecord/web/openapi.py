"""The table of views in, an OpenAPI 3.1 document out: what each address takes and answers, from the types themselves.

>>> from onrecord.web.views.table import VIEWS
>>> document = openapi(VIEWS)
>>> document["openapi"], "/article/{id}.csv" in document["paths"]
('3.1.0', True)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from onrecord.version import VERSION
from onrecord.web.asked import WORDS_CHARS, Param
from onrecord.web.view import FORMS, View

_IN_PATH: Final = re.compile(r"{(\w+)}")
_HTML: Final = {"text/html": {"schema": {"type": "string"}}}
_FAULTS: Final = {
    "400": "A parameter is none; the message says which.",
    "404": "There is no such thing in the archive.",
    "503": "The question takes too long, or too many wait.",
}


def openapi(views: Sequence[View]) -> dict[str, Any]:
    """The document."""
    _, components = msgspec.json.schema_components(
        [view.answers for view in views], ref_template="#/components/schemas/{name}"
    )
    paths = {
        f"{view.path}{ending}": {"get": _operation(view, form)} for view in views for form, ending in _ENDINGS.items()
    }
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": "onrecord",
            "version": VERSION,
            "description": "Who said what, out of an archive of news pages. Nothing that anybody says was checked. "
            "Offsets are Unicode code points of an article's text, half open.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {"schemas": {**components, "Failure": _FAILURE}},
    }
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(document))
    return plain


_ENDINGS: Final = {"html": "", **{form: f".{form}" for form in FORMS}}
_FAILURE: Final = {
    "type": "object",
    "description": "Why there is no answer.",
    "properties": {
        "id": {"type": ["string", "null"]},
        "error": {
            "type": "object",
            "properties": {"kind": {"type": "string"}, "message": {"type": "string"}},
            "required": ["kind", "message"],
        },
    },
    "required": ["error"],
}


def _operation(view: View, form: str) -> dict[str, Any]:
    in_path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in _IN_PATH.findall(view.path)
    ]
    return {
        "operationId": view.name if form == "html" else f"{view.name}_{form}",
        "summary": view.about,
        "parameters": [*in_path, *map(_parameter, view.params)],
        "responses": {
            "200": {"description": view.about, "content": _content(view, form)},
            **{status: {"description": why, "content": _failed(form)} for status, why in _FAULTS.items()},
        },
    }


def _content(view: View, form: str) -> Mapping[str, Any]:
    if form == "html":
        return _HTML
    if form == "csv":
        return {"text/csv": {"schema": {"type": "string", "description": f"Columns: {', '.join(view.columns)}."}}}
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{view.answers.__name__}"}}}


def _failed(form: str) -> Mapping[str, Any]:
    if form == "html":
        return _HTML
    if form == "csv":
        return {"text/plain": {"schema": {"type": "string"}}}
    return {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}}


def _parameter(param: Param) -> dict[str, Any]:
    return {"name": param.name, "in": "query", "description": param.about, "schema": _schema(param)}


def _schema(param: Param) -> dict[str, Any]:
    usual = {"default": int(param.default) if param.kind == "number" else param.default} if param.default else {}
    if param.kind == "choice":
        return {"type": "string", "enum": list(param.choices), **usual}
    if param.kind == "number":
        return {"type": "integer", "minimum": param.least, "maximum": param.most, **usual}
    if param.kind == "day":
        return {"type": "string", "examples": ["2024-10-21", "2024-10", "2024"]}
    return {"type": "string", "maxLength": WORDS_CHARS}
