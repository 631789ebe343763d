"""HTML in, a page out: the text a browser would show, one block a line, and what the page declares of itself.

The parser (turbohtml) stands behind this file alone.

>>> page = parse_html("<title>T</title><p>Rain <b>fell</b>.<p>Roads closed.")
>>> page.text, page.declared.title
('Rain fell.\\nRoads closed.', 'T')
>>> page.blocks[1].path
'html/body/p[2]'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import Any, Final, TypeAlias

import turbohtml
from turbohtml import DocumentFragment, Text
from turbohtml import Element as Node

from onrecord.model.page import Block, Charset, Layout, Page, RawPage, Source
from onrecord.model.span import Span
from onrecord.page.blocks import BLOCK_TAGS, VOID_TAGS, BlockBuilder, Rendered
from onrecord.page.budget import TAGS, check_blocks, check_source, check_tags
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
_LEAVES: Final = _NO_TEXT | _DECLARING | VOID_TAGS
_ALONE: Final = frozenset(("html", "body"))
_NO_ATTRIBUTES: Final[dict[str, str]] = {}
_Place: TypeAlias = "tuple[str, Source | None]"


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
    shown = walk.builder.finish()
    check_blocks(len(shown.texts))
    root = shown.attrs[0] if shown.attrs else {}
    walk.declared.note_language(root.get("lang") or root.get("xml:lang"))
    declared = walk.declared.finish()
    extra = embedded_lines(shown, declared.json_ld, walk.declared.states, _lines)
    texts = [*shown.texts, *(words for _, words in extra)]
    text = "\n".join(texts)
    return Page(
        id=page_id(raw.final_url or raw.url, text),
        text=text,
        blocks=tuple(
            _blocks(texts, [*_places(shown, walk.nodes, _merged(source)), *((where, None) for where, _ in extra)])
        ),
        media_type="text/html",
        url=raw.url,
        final_url=raw.final_url,
        canonical_url=declared.canonical_url,
        retrieved_at=raw.retrieved_at,
        date_published=raw.date_published,
        charset=charset,
        warc=raw.warc,
        declared=declared,
        layout=_layout(shown, len(extra)),
    )


def _lines(source: str) -> list[str]:
    """What a bit of HTML shows."""
    return _Walk(source).builder.finish().texts if source.count("<") <= TAGS else []


def _blocks(texts: list[str], places: list[_Place]) -> Iterator[Block]:
    start = 0
    for text, (path, source) in zip(texts, places, strict=True):
        end = start + len(text)
        yield Block(Span(start, end, text), path=path, source=source)
        start = end + 1


def _layout(shown: Rendered, embedded: int) -> Layout:
    none = (0,) * embedded
    count = len(shown.texts)
    return Layout(
        elements=shown.elements(),
        block_elements=(*shown.owners, *none),
        link_chars=(*shown.link_chars, *none),
        strong_chars=(*shown.strong_chars, *none),
        hidden=frozenset([i for i, hidden in enumerate(shown.hidden) if hidden]),
        embedded=frozenset(range(count, count + embedded)),
    )


class _Walk:
    """One pass over the parsed tree, in document order and without recursion."""

    def __init__(self, source: str) -> None:
        self.builder = BlockBuilder()
        self.declared = DeclaredBuilder()
        self.nodes: dict[int, Node] = {}
        """Block-level elements by their index: only these are asked for their place in the source."""
        self._sizes = ""
        """Of the last ``source``: where a picture whose ``img`` names no address is loaded from."""
        self._classes: dict[str, dict[str, str]] = {}
        """The attributes of elements that have a class and nothing else, by that class."""
        root = turbohtml.parse(source, source_locations=True, allow_declarative_shadow_roots=False).root
        if root is not None:
            self._visit(root)

    def _visit(self, root: Node) -> None:
        enter, leave, text = self.builder.enter, self.builder.leave, self.builder.text
        nodes, attributes, index, depth = self.nodes, self._attributes, 0, 0
        pending: list[object] = [root]
        pop = pending.pop
        while pending:
            node = pop()
            if type(node) is Text:
                text(node.data)
            elif node is None:
                leave()
                depth -= 1
            elif type(node) is Node:
                tag = node.tag
                if tag in _LEAVES:
                    index += self._leaf(tag, node)
                    continue
                children = node.children
                if depth >= DEPTH:
                    pending.extend(children[::-1])
                    continue
                if tag in BLOCK_TAGS:
                    nodes[index] = node
                index += 1
                enter(tag, attributes(node))
                if len(children) == 1 and type(children[0]) is Text:
                    text(children[0].data)
                    leave()
                elif children:
                    depth += 1
                    pending.append(None)
                    pending.extend(children[::-1])
                else:
                    leave()
            elif type(node) is DocumentFragment:
                # What a template holds.
                pending.extend(node.children[::-1])

    def _attributes(self, node: Node) -> dict[str, str]:
        """The attributes of an element; elements with nothing but the same class, half of a page's, share theirs."""
        count = len(node.attrs)
        if not count:
            return _NO_ATTRIBUTES
        names = node.attr("class") if count == 1 else None
        if names is None:
            return _attributes(node)
        attrs = self._classes.get(names)
        if attrs is None:
            self._classes[names] = attrs = _attributes(node)
        return attrs

    def _leaf(self, tag: str, node: Node) -> int:
        """An element without text to show. 1 when it is kept among the elements."""
        if tag in _DECLARING:
            self.declared.note(tag, _attributes(node), node)
        elif tag == "img":
            self.builder.void(tag, self._picture(_attributes(node)))
        elif tag in VOID_TAGS:
            if tag == "source":
                self._sizes = node.attr("srcset") or node.attr("data-srcset") or self._sizes
            self.builder.void(tag, _attributes(node))
        return tag == "img"

    def _picture(self, attrs: dict[str, str]) -> dict[str, str]:
        """The attributes of a picture, with the sizes that stand in the elements before it where it names none."""
        sizes, self._sizes = self._sizes, ""
        return attrs | {"srcset": sizes} if sizes and "srcset" not in attrs else attrs


def _places(shown: Rendered, nodes: dict[int, Node], merged: list[int]) -> list[_Place]:
    """Path and source of each line's element."""
    paths = _paths(shown)
    known = {owner: (paths[owner], _source(nodes.get(owner), merged)) for owner in set(shown.owners)}
    return [known[owner] for owner in shown.owners]


def _paths(shown: Rendered) -> dict[int, str]:
    """Paths of the elements that hold lines: tags, each with its number among the siblings of the same tag."""
    needed = _with_ancestors(shown.owners, shown.parents)
    seen: dict[tuple[int, str], int] = {}
    paths, depths = {-1: ""}, {-1: 0}
    for index, key in enumerate(zip(shown.parents, shown.tags, strict=True)):
        parent, tag = key
        if parent in needed:
            seen[key] = count = seen.get(key, 0) + 1
            if index in needed:
                step = tag if tag in _ALONE else f"{tag}[{count}]"
                depths[index] = depth = depths[parent] + 1
                above = paths[parent] if depth <= PATH_STEPS else _cut(paths[parent])
                paths[index] = f"{above}/{step}" if above else step
    return paths


def _with_ancestors(indices: list[int], parents: list[int]) -> set[int]:
    found = {-1}
    for index in indices:
        while index not in found:
            found.add(index)
            index = parents[index]
    return found


def _cut(path: str) -> str:
    """A path of as many steps as are kept without its first one.

    >>> _cut("html/body/p[1]"), _cut(".../body/p[1]/b[1]")
    ('.../body/p[1]', '.../p[1]/b[1]')
    """
    return f".../{path.removeprefix('.../').partition('/')[2]}"


def _attributes(node: Node) -> dict[str, str]:
    attrs: dict[str, Any] = node.attrs.copy()
    if len(attrs) > ATTRIBUTES:
        attrs = dict(islice(attrs.items(), ATTRIBUTES))
    for name, value in attrs.items():
        if type(value) is not str:
            attrs[name] = " ".join(value or ())
    return attrs


def _source(node: Node | None, merged: list[int]) -> Source | None:
    """Where an element stands. The parser counts a CRLF as one character; ``merged`` puts that right."""
    place = node.source_location if node is not None else None
    if place is None:
        return None
    start, end = place.start_tag.start_offset, place.end_tag.end_offset if place.end_tag else None
    if merged:
        start += bisect_left(merged, start)
        end = end and end + bisect_left(merged, end)
    return Source(start, end)


def _merged(source: str) -> list[int]:
    """Where each CRLF of the source stands in the parser's count.

    >>> _merged("a\\r\\nb\\r\\n")
    [1, 3]
    """
    if "\r" not in source:
        return []
    lines = source.split("\r\n")
    return [end + number for number, end in enumerate(accumulate(map(len, lines[:-1])))]
