"""The state that scripts build a page from: inline scripts in, the texts in them out, each with the path of its place.

Known by its form, not by a framework's name: JSON in a script of its own (``__NEXT_DATA__``, ``application/json``), or
assigned to a name (``window.__INITIAL_STATE__ = {...}``, ``Fusion.globalContent={...}``, ``x = JSON.parse("...")``).

>>> value = {"story": {"title": "Rain", "body": ["Rain fell on the harbour for nine days. " * 8]}}
>>> [(held.path, held.size()) for held in held_texts("script[1]", value)]
[('script[1]/story/body', 320)]
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import msgspec

from onrecord.page.declared import SCRIPT_CHARS, HasText, whole_characters

NODES: Final = 100_000
"""So many values of a page's data are looked at."""

DEPTH: Final = 100
"""Values nested deeper are not looked at."""

ASSIGNED: Final = 20
"""So many assignments of a script are tried."""

WORDS: Final = 40
"""A shorter text is a teaser."""

WIDE_CHARS: Final = 80
"""The same for writing without blanks, in characters."""

KEYS: Final = frozenset(
    "articlebody article_body body bodyhtml bodytext body_html body_text bodies blocks content contents contentblocks "
    "contenthtml contenttext content_elements contentelements elements fulltext full_text html htmlbody maintext "
    "paragraphs paragraph rawbody richtext storybody story_body text value".split()
)
"""Names, in small letters, under which sites keep an article's text."""

PARTS: Final = ("content", "text", "html", "body", "value", "paragraph", "children", "data", "model")
"""Names under which an element of such a list keeps its words, in the order in which they are looked for."""

NO_PARTS: Final = frozenset(
    "ad ads advert advertisement audio author embed gallery html_embed iframe image img interstitial_link link_list "
    "newsletter oembed_response photo picture raw_html recommendation related story_link teaser video".split()
)
"""Kinds of elements that are no part of the running text."""

_NOT_ARTICLE: Final = re.compile(
    r"(?i)comment|consent|cookie|copyright|css|disclaimer|footer|i18n|label|legal|locale|messages|newsletter|privacy|"
    r"recommend|related|style|subscri|terms|translation"
)
_ASSIGNS: Final = re.compile(
    r"(?:^|[;\s,{(}])((?:window|self|globalThis)?[\w$.]{0,80}(?:\[[\"'][\w$.-]{1,80}[\"']\])?)\s{0,9}=\s{0,9}"
    r"(?=[\[{]|JSON\.parse\(\s{0,9}[\"'])"
)
_PARSED: Final = re.compile(r"JSON\.parse\(\s{0,9}")
_UNDEFINED: Final = re.compile(r"(?<=[:,\[])\s{0,9}undefined(?=\s{0,9}[,}\]])")
_FORGIVING: Final = json.JSONDecoder(strict=False)
_CODE: Final = re.compile(r"[{};=]|https?:")


class Held(NamedTuple):
    """A text that a page's data hold."""

    path: str
    """Where it stands."""
    parts: list[str]
    """As found, HTML or plain, in order."""

    def size(self) -> int:
        """Characters."""
        return sum(map(len, self.parts))


def state_values(states: Iterable[tuple[dict[str, str], HasText]]) -> Iterator[tuple[str, object]]:
    """The values of the scripts that hold data, each with the path of its script."""
    for number, (attrs, node) in enumerate(states, 1):
        kind = attrs.get("type", "").lower()
        if kind and "json" not in kind and "javascript" not in kind and kind != "module":
            continue
        text = node.text
        if 200 <= len(text) <= SCRIPT_CHARS:
            name = attrs.get("id")
            yield from _values(whole_characters(text), f"script[id={name}]" if name else f"script[{number}]")


def held_texts(path: str, value: object) -> list[Held]:
    """The texts under the names that sites keep an article's text under.

    Args:
        path: where the value stands.
        value: decoded JSON.
    """
    found: list[Held] = []
    for place, key, held in walk(value, path, NODES):
        if key.lower() in KEYS and isinstance(held, str | list):
            parts = [held] if isinstance(held, str) else [words for words in map(_words, held[:2_000]) if words]
            if is_text(parts) and not _NOT_ARTICLE.search(place, len(path)) and not _is_code(parts):
                found.append(Held(place, parts))
    return found


def walk(value: object, path: str, most: int) -> Iterator[tuple[str, str, object]]:
    """Every member of every object below a value: path, name, value. In document order, without recursion.

    >>> [path for path, _, _ in walk({"a": [{"b": 1}, 2]}, "x", 10)]
    ['x/a', 'x/a[1]/b']
    """
    pending: list[tuple[str, str, object, int]] = [(path, "", value, 0)]
    while pending and most > 0:
        place, key, item, depth = pending.pop()
        most -= 1
        if key:
            yield place, key, item
        if depth < DEPTH and isinstance(item, dict):
            inner = list(item.items())[:most]
            pending += [(f"{place}/{name}"[:500], name, one, depth + 1) for name, one in reversed(inner)]
        elif depth < DEPTH and isinstance(item, list):
            numbered = [(number, one) for number, one in enumerate(item[:most], 1) if isinstance(one, dict | list)]
            pending += [(f"{place}[{number}]"[:500], "", one, depth + 1) for number, one in reversed(numbered)]


def is_text(parts: list[str]) -> bool:
    """Whether it is more than a teaser."""
    text = " ".join(parts)[:4_000]
    return len(text.split(None, WORDS)) > WORDS or (len(text) >= WIDE_CHARS and text[0] > "\u2e7f")


def _values(text: str, path: str) -> Iterator[tuple[str, object]]:
    start = text[:200].lstrip()[:1]
    if start in ("{", "["):
        value = _decoded(text, 0)
        if value is not None:
            yield path, value
        return
    end = 0
    for tried, assigned in enumerate(_ASSIGNS.finditer(text)):
        if tried >= ASSIGNED:
            return
        if assigned.end() < end:
            continue
        value = _decoded(text, assigned.end())
        if value is not None:
            yield (f"{path}/{assigned[1]}" if assigned[1] else path), value


def _decoded(text: str, start: int) -> object:
    """The JSON value that begins there; None when there is none. ``JSON.parse`` gives what its string holds."""
    parsed = _PARSED.match(text, start)
    try:
        if parsed:
            inner = _FORGIVING.raw_decode(text, parsed.end())[0]
            return msgspec.json.decode(inner) if isinstance(inner, str) else None
        return _object(text, start)
    except (ValueError, RecursionError):
        return None


def _object(text: str, start: int) -> object:
    body = text[start:].lstrip() if start == 0 else text
    at = 0 if start == 0 else start
    try:
        return _FORGIVING.raw_decode(body, at)[0]
    except ValueError:
        if "undefined" not in body:
            raise
        return _FORGIVING.raw_decode(_UNDEFINED.sub(" null", body[at:]))[0]


def _words(element: object, depth: int = 0) -> str:
    """The words of one element of a list: a string, or what an object keeps under one of the known names."""
    if isinstance(element, str):
        return element
    if isinstance(element, list):
        return "".join([_words(one, depth + 1) for one in element[:200]]) if depth < 8 else ""
    if not isinstance(element, dict) or depth >= 8:
        return ""
    kind = element.get("type") or element.get("__typename") or element.get("nodeType") or ""
    if isinstance(kind, str) and kind.lower() in NO_PARTS:
        return ""
    for name in PARTS:
        held = element.get(name)
        words = _words(held, depth + 1) if held else ""
        if words:
            return words
    return ""


def _is_code(parts: list[str]) -> bool:
    """Whether it is a program or a style sheet rather than something to read."""
    text = " ".join(parts)[:4_000]
    return len(_CODE.findall(re.sub(r"<[^<>]*>|&#?\w+;", "", text))) * 40 > len(text)
