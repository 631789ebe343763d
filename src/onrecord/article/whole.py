"""A text that already is one clean article: a page in, the page with that one article out, its text taken whole.

Offsets into the article are offsets into the text that came in.
"""

from __future__ import annotations

import msgspec

from onrecord.article.fields.dates import find_dates
from onrecord.article.fields.language import find_language
from onrecord.article.region import Region
from onrecord.model.article import Article, Segment
from onrecord.model.page import Block, Page
from onrecord.page.identity import article_id


def whole_article(page: Page) -> Page:
    """The page as one article: every block a paragraph, no field looked for but language and the caller's date."""
    region = Region(1, 0, len(page.blocks), tuple(range(len(page.blocks))))
    blocks = tuple(
        Block(block.span, "paragraph", "the caller said that the text is one article", 0, block.path, block.source)
        for block in page.blocks
    )
    article = Article(
        id=article_id(page.id, 1, page.text),
        position=1,
        text=page.text,
        body=page.text,
        segments=(Segment(0, len(page.text), 0),),
        in_language=find_language(page, region),
        date_published=find_dates(page, Region(1, 0, 0, ())).published if page.date_published else None,
        word_count=len(page.text.split()),
    )
    return msgspec.structs.replace(page, blocks=blocks, articles=(article,))
