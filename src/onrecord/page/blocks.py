"""Text as it is rendered: a stream of elements and characters in, lines of text and the elements that hold them out.

The one place that decides what a block is. A block is what a reader sees as one run: the text between two block-level
boundaries, with blanks collapsed as a browser does; a table row whose cells are short is one block, its cells parted by
tabs.

>>> builder = BlockBuilder()
>>> for tag in ("body", "p"):
...     builder.enter(tag, {})
>>> builder.text("  Rain\\n fell. ")
>>> builder.leave(); builder.leave()
>>> builder.finish().texts
['Rain fell.']
"""

from __future__ import annotations

import re
from typing import Final

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
_COUNTED: Final = HEADING_TAGS | STRONG_TAGS | {"a", "pre", "tr", "table", "template", "noscript"}
"""Tags that mean more than a boundary."""
_NOT_SHOWN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")

STREAMED: Final = "S:"
"""How React names what it sends late: hidden until a script, at once, puts it where it belongs."""

ROW_CHARS: Final = 400
"""A row that holds more is a layout table's, and its cells stay blocks of their own."""


class Rendered:
    """What a builder collects: lines and elements, a list for each of their properties."""

    __slots__ = (
        "attrs",
        "ends",
        "hidden",
        "link_chars",
        "owners",
        "parents",
        "starts",
        "strong_chars",
        "tags",
        "texts",
    )

    def __init__(self) -> None:
        self.texts: list[str] = []
        """Of each line."""
        self.owners: list[int] = []
        """For each line, the innermost block-level element that holds it."""
        self.link_chars: list[int] = []
        self.strong_chars: list[int] = []
        self.hidden: list[bool] = []
        """For each line, whether the page does not show it."""
        self.tags: list[str] = []
        """Of each element, in document order."""
        self.parents: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.attrs: list[dict[str, str]] = []

    def elements(self) -> tuple[Element, ...]:
        """The elements, in document order."""
        return tuple(map(Element, self.tags, self.parents, self.starts, self.ends, self.attrs))

    def merge_lines(self, first: int, owner: int) -> None:
        """Make one line of those from ``first`` on; tabs take the place of the line breaks, so no offset moves."""
        self.texts[first:] = ["\t".join(self.texts[first:])]
        self.owners[first:] = [owner]
        self.link_chars[first:] = [sum(self.link_chars[first:])]
        self.strong_chars[first:] = [sum(self.strong_chars[first:])]
        self.hidden[first:] = [all(self.hidden[first:])]


class BlockBuilder:
    """Collects lines and elements; ``finish`` gives them out.

    Parallel lists instead of a value for each line and element, and no helper where a few more words do without: this
    is called for every tag and every run of characters of a page.
    """

    __slots__ = (
        "_at", "_base", "_blank_due", "_ends", "_hidden", "_in_heading", "_in_link", "_in_pre", "_in_strong",
        "_last_end", "_length", "_line", "_links", "_out", "_owner", "_rows", "_stack", "_starts", "_strong",
        "_tables_closed", "_tags",
    )  # fmt: skip

    def __init__(self) -> None:
        self._out = Rendered()
        self._tags, self._starts, self._ends = self._out.tags, self._out.starts, self._out.ends
        self._stack: list[tuple[int, int, bool]] = []
        """``_at``, ``_owner`` and ``_hidden`` as they were before each open element."""
        self._at = -1
        """The innermost open element."""
        self._owner = 0
        """The innermost open block-level element."""
        self._hidden = False
        """Whether the innermost open element is not shown."""
        self._rows: list[int] = []
        """For each open tr, the first line that it may merge."""
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
        out = self._out
        index = len(self._tags)
        self._stack.append((self._at, self._owner, self._hidden))
        start = self._base
        if tag in BLOCK_TAGS:
            if self._line:
                self._end_line()
                start = self._base
            self._blank_due = False
            self._owner = index
        elif self._length:
            start += self._length + 1 if self._blank_due else self._length
        self._tags.append(tag)
        out.parents.append(self._at)
        self._starts.append(start)
        out.attrs.append(attrs)
        self._ends.append(0)
        self._at = index
        if tag in _COUNTED:
            self._enter_counted(tag)
        if attrs and not self._hidden:
            self._hidden = ("hidden" in attrs or "style" in attrs) and _is_off(attrs)

    def leave(self) -> None:
        """The innermost open element closes."""
        at = self._at
        tag = self._tags[at]
        if tag in BLOCK_TAGS:
            if self._line:
                self._end_line()
            self._blank_due = False
        if tag in _COUNTED:
            self._leave_counted(tag)
        self._ends[at] = end = self._base + self._length if self._length else self._last_end
        if self._starts[at] > end:  # noqa: PLR1730  # half a million calls of min() in a corpus of a thousand pages
            self._starts[at] = end
        self._at, self._owner, self._hidden = self._stack.pop()

    def void(self, tag: str, attrs: dict[str, str]) -> None:
        """An element that cannot hold text; only pictures are kept among the elements."""
        if tag == "img":
            self.enter(tag, attrs)
            self.leave()
        elif tag == "hr" or (tag == "br" and not self._in_heading):
            self._end_line()
        elif tag == "br":
            self._blank_due = True

    def text(self, data: str) -> None:
        """Characters, as the parser gives them."""
        core = data.strip(BLANKS)
        if self._in_pre and "\n" in data:
            self._preformatted(data)
            return
        if not core:
            if data:
                self._blank_due = True
            return
        if "\n" in core or "  " in core or "\t" in core or "\r" in core or "\f" in core:
            core = _BLANK_RUN.sub(" ", core)
        size = len(core)
        if self._line and (self._blank_due or data[0] in BLANKS):
            self._line.append(" ")
            self._length += 1
        self._line.append(core)
        self._length += size
        if self._in_link:
            self._links += size
        if self._in_strong:
            self._strong += size
        self._blank_due = data[-1] in BLANKS

    def finish(self) -> Rendered:
        """Lines and elements in order; what is open closes."""
        self._end_line()
        while self._stack:
            self.leave()
        return self._out

    def _end_line(self) -> None:
        self._blank_due = False
        if not self._line:
            return
        out = self._out
        out.texts.append("".join(self._line))
        out.owners.append(self._owner)
        out.link_chars.append(self._links)
        out.strong_chars.append(self._strong)
        out.hidden.append(self._hidden)
        self._last_end = self._base + self._length
        self._base = self._last_end + 1
        self._line.clear()
        self._length = self._links = self._strong = 0

    def _preformatted(self, data: str) -> None:
        for piece in data.split("\n"):
            self.text(piece)
            self._end_line()

    def _enter_counted(self, tag: str) -> None:
        if tag == "a":
            self._in_link += 1
        elif tag in STRONG_TAGS:
            self._in_strong += 1
        elif tag in HEADING_TAGS:
            self._in_heading += 1
        elif tag == "pre":
            self._in_pre += 1
        elif tag == "tr":
            self._rows.append(len(self._out.texts))
        elif tag != "table":
            self._hidden = True

    def _leave_counted(self, tag: str) -> None:
        if tag == "a":
            self._in_link -= 1
        elif tag in STRONG_TAGS:
            self._in_strong -= 1
        elif tag in HEADING_TAGS:
            self._in_heading -= 1
        elif tag == "pre":
            self._in_pre -= 1
        elif tag == "tr":
            self._merge_row(self._rows.pop())
        elif tag == "table":
            self._tables_closed = len(self._out.texts)

    def _merge_row(self, first: int) -> None:
        """Short cells of one row become one line."""
        cells = self._out.texts[first:]
        if len(cells) > 1 and self._tables_closed <= first and sum(map(len, cells)) <= ROW_CHARS:
            self._out.merge_lines(first, self._at)


def _is_off(attrs: dict[str, str]) -> bool:
    if "hidden" in attrs:
        return not attrs.get("id", "").startswith(STREAMED)
    style = attrs["style"].lower()
    return ("none" in style or "hidden" in style) and _NOT_SHOWN.search(style) is not None
