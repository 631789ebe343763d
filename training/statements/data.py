"""The sets that the encoder is learned from and measured on: texts with statements, and with names.

The texts lie outside the repository and stay there; ``ONRECORD_DATA`` names another folder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = Path(os.environ.get("ONRECORD_DATA", ROOT.parent / "shared" / "data"))

Range = tuple[int, int]
Name = tuple[int, int, str]
"""Start, end, type."""

GUM_TYPES: Final = {
    "person": "PER", "organization": "ORG", "place": "GPE", "event": "OTHER", "object": "PRODUCT", "abstract": "WORK",
}  # fmt: skip
"""GUM's types of what bears a name, in ours; a place is taken for one with a government."""


class Said(NamedTuple):
    """A statement, as people marked it."""

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]


class Document(NamedTuple):
    """A text to learn from."""

    id: str
    set: str
    text: str
    statements: tuple[Said, ...]
    names: tuple[Name, ...] | None = None
    """None: nobody marked them."""


def polnear(part: str = "train") -> list[Document]:
    """PolNeAR; the part ``dev`` is for measuring only."""
    return [_document(item, "polnear") for item in _items(f"statements/polnear_{part}.jsonl")]


def gum(half: int) -> list[Document]:
    """GUM's news: half 0 may be learned from, half 1 is for measuring only."""
    return [_document(item, "gum") for item in _items("statements/gum_news.jsonl") if half_of(item["id"]) == half]


def half_of(id_: str) -> int:
    """The half of GUM that a document stands in."""
    return int(sha256(id_.encode()).hexdigest(), 16) % 2


def held_out(document: Document, every: int = 20) -> bool:
    """Whether a training document is set aside, to choose rules and bounds on."""
    return document.set == "polnear" and int(sha256(document.id.encode()).hexdigest(), 16) % every == 0


def with_names(documents: list[Document], file: Path) -> list[Document]:
    """The documents with the names of a file that ``training.statements.silver`` wrote."""
    with file.open(encoding="utf-8") as lines:
        names = {item["id"]: tuple(map(tuple, item["names"])) for item in map(json.loads, lines)}
    return [document._replace(names=names.get(document.id, document.names)) for document in documents]


def _items(file: str) -> Iterator[dict[str, Any]]:
    with (FOLDER / file).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _document(item: dict[str, Any], name: str) -> Document:
    said = tuple(Said(*(_ranges(one[role]) for role in Said._fields)) for one in item["statements"])
    return Document(item["id"], name, item["text"], tuple(one for one in said if one.content))


def _ranges(found: list[list[int]]) -> tuple[Range, ...]:
    return tuple((start, end) for start, end in found)
