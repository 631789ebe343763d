"""Pages and articles in a notebook: one of them in, the HTML that shows it in a cell out.

The types import nothing, so it is here that they learn to show themselves (``_repr_html_``, which notebooks ask for).
What is shown is the document of ``export --html`` in a frame of its own: its style reaches nothing of the notebook, the
notebook's nothing of it, and no script runs.

>>> page = Page(id="1", text="", blocks=(), media_type="text/html")
>>> shown(page)[:34]
'<iframe sandbox title="onrecord" s'
"""

from __future__ import annotations

from html import escape

import msgspec

from onrecord.model.article import Article, Segment
from onrecord.model.found import Found
from onrecord.model.page import Block, Page
from onrecord.model.span import Span


def install() -> None:
    """Teach pages and articles to show themselves."""
    for type_ in (Page, Article):
        setattr(type_, "_repr_html_", shown)  # noqa: B010  # a type of msgspec that knows nothing of HTML


def shown(one: Page | Article) -> str:
    """What a notebook puts into a cell."""
    from onrecord.writers.html import document_foot, document_head, page_html, page_title  # noqa: PLC0415  # costs time

    page = one if isinstance(one, Page) else page_of(one)
    text = document_head(page_title(page)) + page_html(page, furniture=isinstance(one, Page)) + document_foot()
    size = 'width="100%" height="520" style="border: 0; resize: vertical; color-scheme: light dark"'
    return f'<iframe sandbox title="onrecord" srcdoc="{escape(text)}" {size}></iframe>'


def page_of(article: Article) -> Page:
    """A page that holds this article alone, so that it can be shown without the page it came from.

    >>> text = "Rain fell\\n\\nIt rained."
    >>> article = Article(id="a", position=1, text=text, body=text, segments=())
    >>> [block.span.text for block in page_of(article).blocks]
    ['Rain fell', 'It rained.']
    """
    fields = {found.value for found in (article.headline, *article.standfirst) if found}
    blocks, at = [], 0
    for line in article.text.split("\n"):
        if line.strip() and line.strip() not in fields:
            blocks.append(
                Block(Span.of(article.text, at, at + len(line)), "paragraph", "a line of the article", article=0)
            )
        at += len(line) + 1
    own = msgspec.structs.replace(
        article,
        position=1,
        segments=(Segment(0, len(article.text), 0),),
        headline=_without_place(article.headline) if article.headline else None,
        standfirst=tuple(map(_without_place, article.standfirst)),
    )
    return Page(article.id, article.text, tuple(blocks), "text/plain", articles=(own,))


def _without_place(found: Found[str]) -> Found[str]:
    """Its place is one of the page that is not here."""
    return msgspec.structs.replace(found, span=None)
