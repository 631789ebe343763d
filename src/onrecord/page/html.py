"""HTML in, a page out: the text a browser would show, one block a line, and what the page declares of itself.

The parser (turbohtml) stands behind this file alone.

>>> page = parse_html("<title>T</title><p>Rain <b>fell</b>.<p>Roads closed.")
>>> page.text, page.declared.title
('Rain fell.\\nRoads closed.', 'T')
>>> page.blocks[1].path
'html/body/p[2]'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import turbohtml
from turbohtml import Element as Node
from turbohtml import Text

from onrecord.model.page import Block, Charset, Element, Layout, Page, RawPage, Source
from onrecord.model.span import Span
from onrecord.page.blocks import BLOCK_TAGS, VOID_TAGS, BlockBuilder, Line
from onrecord.page.budget import check_blocks, check_source, check_tags
from onrecord.page.declared import DeclaredBuilder
from onrecord.page.embedded import embedded_lines
from onrecord.page.identity import page_id

DEPTH: Final = 512
"""Elements nested deeper than this are taken for part of the one at this depth, as browsers do."""

ATTRIBUTES: Final = 64
"""So many attributes of an element are kept."""

PATH_STEPS: Final = 64
"""A longer path is cut at its front."""

_NO_TEXT: Final = frozenset(("style", "svg", "iframe", "object", "noembed", "noframes", "canvas", "math"))
_DECLARING: Final = frozenset(("meta", "link", "base", "title", "script"))


def parse_html(source: str, raw: RawPage | None = None, charset: Charset | None = None) -> Page:
    """Render decoded HTML.

    Args:
        source: the page, decoded.
        raw: where it came from; None: nobody knows.
        charset: how it was decoded; None: it came decoded.

    Raises:
        OverBudget: it has more tags or blocks than any page that people read.
    """
    raw = raw or RawPage(body="")
    check_source(source)
    check_tags(source)
    walk = _Walk(source)
    shown, lines, elements = walk.builder.finish()
    check_blocks(len(lines))
    root = elements[0].attrs if elements else {}
    walk.declared.note_language(root.get("lang") or root.get("xml:lang"))
    declared = walk.declared.finish()
    extra = embedded_lines(shown, declared, walk.declared.states)
    texts = [*(line.text for line in lines), *(words for _, words in extra)]
    text = "\n".join(texts)
    return Page(
        id=page_id(raw.final_url or raw.url, text),
        text=text,
        blocks=tuple(_blocks(texts, [*walk.places(lines, elements), *((where, None) for where, _ in extra)])),
        media_type="text/html",
        url=raw.url,
        final_url=raw.final_url,
        canonical_url=declared.canonical_url,
        retrieved_at=raw.retrieved_at,
        date_published=raw.date_published,
        charset=charset,
        warc=raw.warc,
        declared=declared,
        layout=_layout(lines, elements, len(extra)),
    )


def _blocks(texts: list[str], places: list[tuple[str, Source | None]]) -> Iterator[Block]:
    start = 0
    for text, (path, source) in zip(texts, places, strict=True):
        end = start + len(text)
        yield Block(Span(start, end, text), path=path, source=source)
        start = end + 1


def _layout(lines: list[Line], elements: list[Element], embedded: int) -> Layout:
    none = (0,) * embedded
    return Layout(
        elements=tuple(elements),
        block_elements=(*[line.element for line in lines], *none),
        link_chars=(*[line.link_chars for line in lines], *none),
        strong_chars=(*[line.strong_chars for line in lines], *none),
        hidden=frozenset([i for i, line in enumerate(lines) if line.hidden]),
        embedded=frozenset(range(len(lines), len(lines) + embedded)),
    )


class _Walk:
    """One pass over the parsed tree, in document order and without recursion."""

    def __init__(self, source: str) -> None:
        self.builder = BlockBuilder()
        self.declared = DeclaredBuilder()
        self._nodes: dict[int, Node] = {}
        """Block-level elements by their index: only these are asked for their place in the source."""
        self._ordinals: list[int] = []
        """For each element, which one of its tag it is among its siblings, from 1."""
        root = turbohtml.parse(source, source_locations=True, allow_declarative_shadow_roots=False).root
        if root is not None:
            self._visit(root)

    def _visit(self, root: Node) -> None:
        builder, declared, nodes, ordinals = self.builder, self.declared, self._nodes, self._ordinals
        enter, leave, text = builder.enter, builder.leave, builder.text
        counts: list[dict[str, int]] = [{}]
        pending: list[object] = [root]
        pop = pending.pop
        while pending:
            node = pop()
            if type(node) is Text:
                text(node.data)
            elif node is None:
                leave()
                counts.pop()
            elif type(node) is Node:
                tag = node.tag
                if tag in _NO_TEXT:
                    continue
                attrs = _attributes(node)
                if tag in _DECLARING:
                    declared.note(tag, attrs, node)
                    continue
                siblings = counts[-1]
                siblings[tag] = ordinal = siblings.get(tag, 0) + 1
                if tag in VOID_TAGS:
                    if builder.void(tag, attrs):
                        ordinals.append(ordinal)
                    continue
                children = node.children
                if len(counts) > DEPTH:
                    pending.extend(children[::-1])
                    continue
                if tag in BLOCK_TAGS:
                    nodes[len(ordinals)] = node
                ordinals.append(ordinal)
                enter(tag, attrs)
                counts.append({})
                pending.append(None)
                if children:
                    pending.extend(children[::-1])

    def places(self, lines: list[Line], elements: list[Element]) -> Iterator[tuple[str, Source | None]]:
        """Path and source of each line's element."""
        known: dict[int, tuple[str, Source | None]] = {}
        for line in lines:
            index = line.element
            if index not in known:
                known[index] = (self._path(index, elements), _source(self._nodes.get(index)))
            yield known[index]

    def _path(self, index: int, elements: list[Element]) -> str:
        steps: list[str] = []
        while index >= 0 and len(steps) < PATH_STEPS:
            element, ordinal = elements[index], self._ordinals[index]
            steps.append(element.tag if element.tag in ("html", "body") else f"{element.tag}[{ordinal}]")
            index = element.parent
        if index >= 0:
            steps.append("...")
        return "/".join(reversed(steps))


def _attributes(node: Node) -> dict[str, str]:
    attrs = node.attrs
    if not attrs:
        return {}
    items = attrs.copy().items() if len(attrs) <= ATTRIBUTES else list(attrs.copy().items())[:ATTRIBUTES]
    return {name: value if type(value) is str else _joined(value) for name, value in items}


def _joined(value: str | list[str] | None) -> str:
    return "" if value is None else value if isinstance(value, str) else " ".join(value)


def _source(node: Node | None) -> Source | None:
    place = node.source_location if node is not None else None
    if place is None:
        return None
    return Source(place.start_tag.start_offset, place.end_tag.end_offset if place.end_tag else None)
