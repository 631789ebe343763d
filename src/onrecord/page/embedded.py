"""Text that the page holds but does not show: JSON-LD ``articleBody``, and the state that scripts build a page from.

What is shown and what is declared in, ``(path, line)`` pairs out, to be appended as blocks that say where they come
from. Nothing comes out when the shown text has it already. Scripts are decoded, and the parts of a JSON-LD node (posts
of a live blog, say) looked into, only when hardly any running text is shown: that takes time, and finds much that no
reader has seen.

>>> node = {"@type": "NewsArticle", "articleBody": "Rain fell on the harbour for nine days. " * 8}
>>> shown = Rendered()
>>> [path for path, _ in embedded_lines(shown, [node], [], str.splitlines)]
['json-ld[1]/articleBody']
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from itertools import islice
from typing import Any, Final

from onrecord.page.blocks import Rendered
from onrecord.page.declared import HasText
from onrecord.page.states import NODES, Held, held_texts, is_text, state_values, walk

ToLines = Callable[[str], list[str]]
"""Turns HTML into the lines that it shows."""

SHOWN_CHARS: Final = 600
"""A page that shows so much running text needs no scripts."""

PROSE_CHARS: Final = 80
"""A line that is shorter is not counted as running text."""

CHARS: Final = 400_000
"""So many characters of a held text are used."""

LINES: Final = 2_000
"""So many lines of a held text are used."""

NODES_LOOKED_INTO: Final = 50
"""So many JSON-LD nodes are looked into."""

PAGE_CHARS: Final = 2_000_000
"""Characters of the shown text that a held text is looked for in."""

PROBES: Final = 16
"""Places of a held text that are looked up in the shown text."""

_TAG: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,2000})?/?>")
_BREAK: Final = re.compile(r"[\r\n\u2028\u2029]+")
_WRITTEN_BREAK: Final = re.compile(r"(?:\\r)?\\n")
_BLANKS: Final = re.compile(r"[ \t\f\x0b]+")
_PLAIN: Final = re.compile(r"\w(?:[\w ]{19}|[\u2e80-\uffff]{9})")
"""A run without punctuation, which is written alike wherever it stands."""


def embedded_lines(
    shown: Rendered,
    json_ld: Iterable[dict[str, Any]],
    states: Iterable[tuple[dict[str, str], HasText]],
    to_lines: ToLines,
) -> list[tuple[str, str]]:
    """Paragraphs that only the page's data hold, each with the path of the place they stand in.

    Args:
        shown: what the page shows.
        json_ld: the nodes of its JSON-LD.
        states: its inline scripts, unread.
        to_lines: turns HTML into the lines that it shows.
    """
    bodies = list(_declared_bodies(json_ld))
    if not bodies and not _shows_prose(shown):
        bodies = list(_inner_bodies(json_ld)) or list(islice(_state_bodies(states), 1))
    if not bodies:
        return []
    page = "\n".join(shown.texts)[:PAGE_CHARS]
    found: list[tuple[str, str]] = []
    for held in bodies:
        lines = _lines(held.parts, to_lines)
        if not _is_shown(lines, page):
            found += [(held.path, line) for line in lines if line not in page]
    return found[:LINES]


def _declared_bodies(json_ld: Iterable[dict[str, Any]]) -> Iterator[Held]:
    """The ``articleBody`` of each node that has more than a teaser."""
    for number, node in enumerate(json_ld, 1):
        if "articleBody" in node:
            yield from _body(f"json-ld[{number}]/articleBody", node["articleBody"])


def _inner_bodies(json_ld: Iterable[dict[str, Any]]) -> Iterator[Held]:
    """Every ``articleBody`` of what the nodes hold."""
    for number, node in enumerate(islice(json_ld, NODES_LOOKED_INTO), 1):
        for path, key, value in walk(node, f"json-ld[{number}]", NODES):
            if key == "articleBody":
                yield from _body(path, value)


def _body(path: str, value: object) -> Iterator[Held]:
    parts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    texts = [part for part in parts if isinstance(part, str)]
    if is_text(texts):
        yield Held(path, texts)


def _state_bodies(states: Iterable[tuple[dict[str, str], HasText]]) -> Iterator[Held]:
    """The longest text of each script that holds one, the longest of all first."""
    best: list[Held] = []
    for path, value in state_values(states):
        best.extend(held_texts(path, value))
    yield from sorted(best, key=Held.size, reverse=True)


def _shows_prose(shown: Rendered) -> bool:
    """Whether the shown lines that look like running text come to ``SHOWN_CHARS``."""
    chars = 0
    for text, links, hidden in zip(shown.texts, shown.link_chars, shown.hidden, strict=True):
        size = len(text) * (2 if text[:1] > "\u2e7f" else 1)
        if size >= PROSE_CHARS and not hidden and links * 2 < len(text):
            chars += size
            if chars >= SHOWN_CHARS:
                return True
    return False


def _lines(parts: list[str], to_lines: ToLines) -> list[str]:
    """What the parts would show, line by line."""
    lines: list[str] = []
    left = CHARS
    for part in parts:
        lines += _part_lines(part[:left], to_lines)
        left -= len(part)
        if left <= 0 or len(lines) > LINES:
            break
    return lines[:LINES]


def _part_lines(text: str, to_lines: ToLines) -> list[str]:
    if "&" in text and not _TAG.search(text):
        text = unescape(text)
    if _TAG.search(text):
        return to_lines(text)
    if "\n" not in text:
        text = _WRITTEN_BREAK.sub("\n", text)
    return [line for line in (_BLANKS.sub(" ", line).strip() for line in _BREAK.split(text)) if line]


def _is_shown(lines: list[str], page: str) -> bool:
    """Whether most of a text stands on the page: runs of plain words from all over it are looked up."""
    runs = [run[0] for run in islice((_PLAIN.search(line) for line in _spread(lines)), PROBES) if run]
    return sum(run in page for run in runs) * 2 > len(runs)


def _spread(lines: list[str]) -> list[str]:
    """Some lines, evenly from all over a text; pieces of a single long one."""
    if len(lines) < PROBES:
        size = max(200, sum(map(len, lines)) // PROBES)
        lines = [line[at : at + size] for line in lines for at in range(0, len(line), size)]
    return lines[:: max(1, len(lines) // PROBES)]
