"""A page in, its blocks out with role, reason and place: what ``onrecord explain`` shows.

>>> from onrecord.model.page import Block
>>> from onrecord.model.span import Span
>>> block = Block(Span(0, 4, "Home"), "navigation", "a list of links", None, "html/body/nav[1]")
>>> blocks_lines(Page(id="1", text="Home", blocks=(block,), media_type="text/html")).split("\\t")
['navigation', '-', 'html/body/nav[1]', 'a list of links', 'Home\\n']
"""

from __future__ import annotations

import msgspec

from onrecord.model.page import Block, Page
from onrecord.writers.marks import Mark, marks
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, piece_of


def blocks_json(page: Page) -> bytes:
    """A JSON object: ``blocks`` as the record has them, with ``article`` counted from 0, and ``marks``: the times and
    figures with words, value and rule, with ``article`` counted from 1, as articles have their ``position``.
    """
    found = [{"article": number, **mark._asdict()} for number, mark in page_marks(page)]
    return msgspec.json.format(msgspec.json.encode({"blocks": page.blocks, "marks": found}), indent=2) + b"\n"


def blocks_lines(page: Page) -> str:
    """One block a line: role, number of the article or ``-``, path, reason, text, with tabs between.

    Behind the blocks come the times and figures of each article: kind, number of the article, offsets in its text,
    rule, words and value.
    """
    return "".join(f"{line}\n" for line in (*map(_line, page.blocks), *map(_mark_line, page_marks(page))))


def page_marks(page: Page) -> list[tuple[int, Mark]]:
    """Times and figures of all articles, each with the number of its article, from 1."""
    return [(article.position, mark) for article in page.articles for mark in marks(article)]


def _mark_line(numbered: tuple[int, Mark]) -> str:
    number, mark = numbered
    place = f"{mark.span.start}-{mark.span.end}"
    return "\t".join((mark.kind, str(number), place, mark.rule, f"{mark.words} = {mark.value or '?'}"))


def pieces(page: Page) -> list[tuple[Piece, int | None]]:
    """Each block with the number of its article, from 1; None for the rest of the page."""
    numbers = (None if block.article is None else block.article + 1 for block in page.blocks)
    return [(piece_of(page, index), number) for index, number in enumerate(numbers)]


def head_lines(page: Page) -> list[str]:
    """What there is to know about the page as a whole."""
    charset = page.charset
    counted = ((len(page.blocks), "block"), (len(page.articles), "article"), (len(page.text), "character"))
    counts = ", ".join(f"{number:,} {name}{'' if number == 1 else 's'}" for number, name in counted)
    lines = [f"{counts}, {page.media_type}"]
    if charset:
        wrong = f"; declared {one_line(charset.declared)}, which is wrong" if charset.declared else ""
        lines.append(f"read as {charset.name}, found by {charset.found_by}{wrong}")
    return lines + [one_line(fault) for fault in page.declared.faults]


def _line(block: Block) -> str:
    number = "-" if block.article is None else str(block.article + 1)
    return "\t".join(
        (block.role, number, *(one_line(part) for part in (block.path or "-", block.reason, block.span.text)))
    )
