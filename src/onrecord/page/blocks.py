"""Text as it is rendered: a stream of elements and characters in, lines of text and the elements that hold them out.

The one place that decides what a block is. A block is what a reader sees as one run: the text between two block-level
boundaries, with blanks collapsed as a browser does; a table row whose cells are short is one block, its cells parted by
tabs.

>>> builder = BlockBuilder()
>>> for tag in ("body", "p"):
...     builder.enter(tag, {})
>>> builder.text("  Rain\\n fell. ")
>>> builder.leave(); builder.leave()
>>> builder.finish()[0]
'Rain fell.'
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from onrecord.model.page import Element

BLOCK_TAGS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main "
    "menu nav noscript ol optgroup option p picture pre search section select summary table tbody td "
    "template textarea tfoot th thead tr ul video audio".split()
)
HEADING_TAGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
STRONG_TAGS: Final = frozenset(("b", "strong"))
VOID_TAGS: Final = frozenset(
    ("img", "source", "wbr", "input", "embed", "area", "track", "col", "br", "hr", "meta", "link", "param")
)

BLANKS: Final = " \t\n\r\f"
_BLANK_RUN: Final = re.compile(r"[ \t\n\r\f]+")
_NOT_SHOWN: Final = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")

ROW_CHARS: Final = 400
"""A row that holds more is a layout table's, and its cells stay blocks of their own."""


class Line(NamedTuple):
    """One block in the making."""

    text: str
    element: int
    link_chars: int
    strong_chars: int
    hidden: bool


class _Open(NamedTuple):
    """An element that has not been closed yet."""

    index: int
    tag: str
    attrs: dict[str, str]
    start: int
    owner: int
    """The nearest block-level element, itself included."""
    hidden: bool
    rows_from: int
    """tr: the first line that it may merge; -1 elsewhere."""


class BlockBuilder:
    """Collects lines and elements; ``finish`` gives them out."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.elements: list[Element | None] = []
        self._stack: list[_Open] = []
        self._line: list[str] = []
        self._length = 0
        self._links = 0
        self._strong = 0
        self._base = 0
        """Offset at which the line in the making starts."""
        self._last_end = 0
        """Offset at which the last finished line ends."""
        self._blank_due = False
        self._in_link = 0
        self._in_strong = 0
        self._in_heading = 0
        self._in_pre = 0
        self._tables_closed = 0

    def enter(self, tag: str, attrs: dict[str, str]) -> None:
        """An element opens."""
        parent = self._stack[-1] if self._stack else None
        index = len(self.elements)
        owner = parent.owner if parent else index
        if tag in BLOCK_TAGS:
            self._end_line()
            owner = index
            if tag in HEADING_TAGS:
                self._in_heading += 1
            elif tag == "pre":
                self._in_pre += 1
        elif tag == "a":
            self._in_link += 1
        elif tag in STRONG_TAGS:
            self._in_strong += 1
        start = self._base + self._length + (1 if self._blank_due and self._length else 0)
        hidden = (
            bool(parent and parent.hidden) or (bool(attrs) and _is_hidden(attrs)) or tag in ("template", "noscript")
        )
        rows_from = len(self.lines) if tag == "tr" else -1
        self._stack.append(_Open(index, tag, attrs, start, owner, hidden, rows_from))
        self.elements.append(None)

    def leave(self) -> None:
        """The innermost open element closes."""
        opened = self._stack[-1]
        tag = opened.tag
        if tag in BLOCK_TAGS:
            self._end_line()
            if tag in HEADING_TAGS:
                self._in_heading -= 1
            elif tag == "pre":
                self._in_pre -= 1
            elif tag == "tr":
                self._merge_row(opened)
            elif tag == "table":
                self._tables_closed = len(self.lines)
        elif tag == "a":
            self._in_link -= 1
        elif tag in STRONG_TAGS:
            self._in_strong -= 1
        self._stack.pop()
        self._close(opened)

    def void(self, tag: str, attrs: dict[str, str]) -> bool:
        """An element that cannot hold text. True when it was kept among the elements."""
        if tag == "br":
            if self._in_heading:
                self._blank_due = True
            else:
                self._end_line()
        elif tag == "hr":
            self._end_line()
        elif tag == "img":
            self.enter(tag, attrs)
            self.leave()
            return True
        return False

    def text(self, data: str) -> None:
        """Characters, as the parser gives them."""
        if self._in_pre and "\n" in data:
            for piece in data.split("\n"):
                self.text(piece)
                self._end_line()
            return
        core = data.strip(BLANKS)
        if not core:
            self._blank_due = self._blank_due or bool(data)
            return
        if "\n" in core or "  " in core or "\t" in core or "\r" in core or "\f" in core:
            core = _BLANK_RUN.sub(" ", core)
        if self._line and (self._blank_due or data[0] in BLANKS):
            self._line.append(" ")
            self._length += 1
        self._line.append(core)
        size = len(core)
        self._length += size
        if self._in_link:
            self._links += size
        if self._in_strong:
            self._strong += size
        self._blank_due = data[-1] in BLANKS

    def finish(self) -> tuple[str, list[Line], list[Element]]:
        """The text, its lines in order, the elements in document order."""
        self._end_line()
        while self._stack:
            self.leave()
        return "\n".join([line.text for line in self.lines]), self.lines, [e for e in self.elements if e is not None]

    def _end_line(self) -> None:
        self._blank_due = False
        if not self._line:
            return
        top = self._stack[-1]
        self.lines.append(Line("".join(self._line), top.owner, self._links, self._strong, top.hidden))
        self._last_end = self._base + self._length
        self._base = self._last_end + 1
        self._line.clear()
        self._length = self._links = self._strong = 0

    def _close(self, opened: _Open) -> None:
        end = self._base + self._length if self._length else self._last_end
        start = min(opened.start, end)
        parent = self._stack[-1].index if self._stack else -1
        self.elements[opened.index] = Element(opened.tag, parent, start, end, opened.attrs)

    def _merge_row(self, opened: _Open) -> None:
        """Short cells of one row become one line; the tabs take the place of the line breaks, so no offset moves."""
        first = opened.rows_from
        cells = self.lines[first:]
        if len(cells) < 2 or self._tables_closed > first or sum(len(cell.text) for cell in cells) > ROW_CHARS:
            return
        row = Line(
            "\t".join([cell.text for cell in cells]),
            opened.index,
            sum(cell.link_chars for cell in cells),
            sum(cell.strong_chars for cell in cells),
            all(cell.hidden for cell in cells),
        )
        self.lines[first:] = [row]


def _is_hidden(attrs: dict[str, str]) -> bool:
    if "hidden" in attrs:
        return True
    style = attrs.get("style")
    return style is not None and _NOT_SHOWN.search(style) is not None
