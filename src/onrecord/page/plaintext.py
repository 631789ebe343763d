"""Plain text in, a page out: the text as it came, one block a line.

A line is what stands between two line breaks (LF or CR; CRLF becomes LF). Lines of nothing but blanks are blocks too,
so that the blocks cover the text; empty lines are not.

>>> page = parse_text("Rain fell.\\r\\n\\r\\n  Roads closed.")
>>> page.text, [block.span.text for block in page.blocks]
('Rain fell.\\n\\n  Roads closed.', ['Rain fell.', '  Roads closed.'])
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from onrecord.model.page import Block, Charset, Element, Layout, Page, RawPage
from onrecord.model.span import Span
from onrecord.page.budget import BLOCKS, check_blocks, check_source
from onrecord.page.identity import page_id


def parse_text(source: str, raw: RawPage | None = None, charset: Charset | None = None) -> Page:
    """Take a text line by line.

    Args:
        source: the page, decoded.
        raw: where it came from; None: nobody knows.
        charset: how it was decoded; None: it came decoded.

    Raises:
        OverBudget: it takes more memory, or has more lines, than any page that people read.
    """
    raw = raw or RawPage(body="")
    check_source(source)
    text = source.replace("\r\n", "\n") if "\r" in source else source
    blocks = _blocks(text)
    return Page(
        id=page_id(raw.final_url or raw.url, text),
        text=text,
        blocks=blocks,
        media_type="text/plain",
        url=raw.url,
        final_url=raw.final_url,
        retrieved_at=raw.retrieved_at,
        date_published=raw.date_published,
        charset=charset,
        warc=raw.warc,
        layout=_layout(len(text), len(blocks)),
    )


def _blocks(text: str) -> tuple[Block, ...]:
    blocks = tuple(islice(_lines(text), BLOCKS + 1))
    check_blocks(len(blocks))
    return blocks


def _lines(text: str) -> Iterator[Block]:
    """What stands between line breaks; text with one kind of them, and not too many, is cut at once."""
    return _pieces(text) if "\r" not in text and text.count("\n") < BLOCKS else _pieces_one_by_one(text)


def _pieces(text: str) -> Iterator[Block]:
    start = 0
    for piece in text.split("\n"):
        end = start + len(piece)
        if piece:
            yield Block(Span(start, end, piece))
        start = end + 1


def _pieces_one_by_one(text: str) -> Iterator[Block]:
    """The same: looking for the next line break takes a quarter of the time of a pattern."""
    marked, size, start = text.replace("\r", "\n"), len(text), 0
    while start < size:
        end = marked.find("\n", start)
        end = size if end < 0 else end
        if end > start:
            yield Block(Span(start, end, text[start:end]))
        start = end + 1


def _layout(size: int, count: int) -> Layout:
    """One element that holds every line: whoever looks at elements finds a page without any structure."""
    none = (0,) * count
    return Layout(elements=(Element("body", -1, 0, size, {}),), block_elements=none, link_chars=none, strong_chars=none)
