"""Pages as plain texts, the way programs without judgement make them: a page's HTML in, a text out.

``blocks`` is onrecord's own: every block a line, items with a bullet. ``soup`` breaks a paragraph at every link, and
``wrapped`` breaks lines at a width, as terminals and mails do. ``extracted`` is what an extractor keeps: such texts
fill the corpora that language models are trained on. The others are the defaults of programs that turn HTML into text.
"""

from __future__ import annotations

import random
import subprocess
import sys
import textwrap
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from onrecord.model.page import Page


class Given(NamedTuple):
    """A page to render."""

    html: str
    page: Page


Render = Callable[[Given], str]

STOPPED: Final = ("script", "style", "template", "noscript", "svg", "iframe")


def blocks(given: Given) -> str:
    """Every block of the page a line; items of lists with a bullet."""
    return "\n".join(_marked(given.page, index) for index in range(len(given.page.blocks)))


def _marked(page: Page, index: int) -> str:
    elements, at = page.layout.elements, page.layout.block_elements[index]
    tags = (elements[at].tag, elements[elements[at].parent].tag) if at >= 0 else ("",)
    return ("  • " if "li" in tags else "") + page.blocks[index].span.text


def inscriptis(given: Given) -> str:
    """inscriptis: a layout with indents and bullets."""
    from inscriptis import get_text

    return str(get_text(given.html))


def html2text(given: Given) -> str:
    """html2text, as the program it is: Markdown, without addresses and pictures."""
    command = [sys.executable, "-m", "html2text", "--ignore-links", "--ignore-images", "--body-width", "0"]
    done = subprocess.run(command, input=given.html.encode(), capture_output=True, check=True)
    return done.stdout.decode()


def resiliparse(given: Given) -> str:
    """resiliparse: all of the page's text."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(given.html, main_content=False, alt_texts=False))


def soup(given: Given) -> str:
    """Beautiful Soup: every string a line of its own, whatever it stands in."""
    from bs4 import BeautifulSoup

    tree: Any = BeautifulSoup(given.html, "lxml")
    for element in tree(list(STOPPED)):
        element.decompose()
    return str(tree.get_text("\n", strip=True))


def extracted(given: Given) -> str:
    """Trafilatura with an eye to recall: the manner of web corpora."""
    from trafilatura import extract

    return extract(given.html, favor_recall=True, include_comments=True) or ""


def wrapped(given: Given) -> str:
    """``blocks`` broken at a width that hangs on the page."""
    width = random.Random(given.page.id).choice((68, 72, 78, 80, 100))
    lines = []
    for index in range(len(given.page.blocks)):
        lines += textwrap.wrap(_marked(given.page, index), width, break_long_words=False) or [""]
        lines += [""]
    return "\n".join(lines)


RENDERS: Final[dict[str, Render]] = {
    "blocks": blocks, "inscriptis": inscriptis, "html2text": html2text, "resiliparse": resiliparse, "soup": soup,
    "extracted": extracted, "wrapped": wrapped,
}  # fmt: skip
MEASURED: Final = ("inscriptis", "html2text", "resiliparse", "soup")
"""What the benchmark reads."""
