"""What a page declares of itself: meta and link elements, title, JSON-LD. Elements in, a ``Declared`` out.

>>> parse_json_ld('{"@graph": [{"@type": "NewsArticle", "headline": "Rain"}]}')[0]["headline"]
'Rain'
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, Protocol

import msgspec

from onrecord.model.page import Declared

SCRIPT_CHARS: Final = 4_000_000
"""A longer script is not read: no article's metadata is that long."""

NODES: Final = 2_000
"""So many JSON-LD nodes of a page are kept."""

_FORGIVING: Final = json.JSONDecoder(strict=False)
_LONE_SURROGATE: Final = re.compile(
    r"(?i)\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f][0-9a-f])\\ud[c-f][0-9a-f]{2}"
)
_TRAILING_COMMA: Final = re.compile(r",(?=\s*[}\]])")
_WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?://\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>|-->)\s*;?\s*$"
)


class HasText(Protocol):
    """An element whose text can be asked for."""

    @property
    def text(self) -> str:
        """All characters inside it."""
        ...


class DeclaredBuilder:
    """Collects declaring elements; ``finish`` gives the value."""

    def __init__(self) -> None:
        self.states: list[tuple[dict[str, str], HasText]] = []
        """Inline scripts that may hold embedded state, unread."""
        self._title: str | None = None
        self._base: str | None = None
        self._language: str | None = None
        self._meta: list[tuple[str, str]] = []
        self._links: list[tuple[str, str]] = []
        self._nodes: list[dict[str, Any]] = []
        self._faults: list[str] = []
        self._scripts = 0

    def note(self, tag: str, attrs: dict[str, str], node: HasText) -> None:
        """A meta, link, base, title or script element."""
        if tag == "meta":
            self._note_meta(attrs)
        elif tag == "link":
            if attrs.get("href") and attrs.get("rel"):
                self._links.append((attrs["rel"].lower(), attrs["href"].strip()))
        elif tag == "script":
            self._note_script(attrs, node)
        elif tag == "title":
            self._title = self._title or node.text.strip() or None
        elif tag == "base":
            self._base = self._base or attrs.get("href")

    def note_language(self, language: str | None) -> None:
        """``lang`` of the root element."""
        self._language = language or None

    def finish(self) -> Declared:
        """Everything found, in document order."""
        canonical = next((href for rel, href in self._links if "canonical" in rel.split()), None)
        return Declared(
            title=self._title,
            language=self._language,
            canonical_url=canonical,
            base_url=self._base,
            meta=tuple(self._meta),
            links=tuple(self._links),
            json_ld=tuple(self._nodes[:NODES]),
            faults=tuple(self._faults),
        )

    def _note_meta(self, attrs: dict[str, str]) -> None:
        content = attrs.get("content")
        if content is None:
            return
        for key in ("property", "name", "itemprop", "http-equiv"):
            if attrs.get(key):
                self._meta.append((attrs[key].strip().lower(), content))

    def _note_script(self, attrs: dict[str, str], node: HasText) -> None:
        kind = attrs.get("type", "").lower()
        if "ld+json" not in kind:
            if "src" not in attrs:
                self.states.append((attrs, node))
            return
        self._scripts += 1
        text = node.text
        if len(text) > SCRIPT_CHARS:
            self._faults.append(f"JSON-LD {self._scripts}: longer than {SCRIPT_CHARS:,} characters, not read")
            return
        nodes = parse_json_ld(text)
        if nodes:
            self._nodes.extend(nodes)
        elif text.strip():
            self._faults.append(f"JSON-LD {self._scripts}: not JSON")


def parse_json_ld(text: str) -> list[dict[str, Any]]:
    """The nodes of one script, ``@graph`` and lists opened up; empty when it cannot be read.

    Common slips are forgiven: comments or CDATA marks around it, raw line breaks in strings, commas before a closing
    bracket, anything behind the value.

    >>> parse_json_ld('{"headline": "Rain"}};')
    [{'headline': 'Rain'}]
    """
    try:
        return _open_up(msgspec.json.decode(text))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        pass
    bare = whole_characters(_WRAPPING.sub("", text))
    for candidate in (bare, _TRAILING_COMMA.sub("", bare)):
        try:
            return _open_up(_FORGIVING.raw_decode(candidate.strip())[0])
        except (ValueError, RecursionError):
            continue
    return []


def whole_characters(text: str) -> str:
    """JSON with U+FFFD for each escaped half of a character: no file can hold it.

    >>> print(whole_characters(r'"\\ud83d \\ud83d\\ude00"'))
    "\\ufffd \\ud83d\\ude00"
    """
    return _LONE_SURROGATE.sub(r"\\ufffd", text) if "\\u" in text else text


def _open_up(value: object) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    pending = [value]
    while pending and len(nodes) < NODES:
        item = pending.pop(0)
        if isinstance(item, list):
            pending[:0] = item
        elif isinstance(item, dict):
            graph = item.get("@graph")
            if isinstance(graph, list):
                pending[:0] = graph
                continue
            nodes.append(item)
            main = item.get("mainEntity")
            if isinstance(main, dict):
                pending.insert(0, main)
    return nodes
