"""Statements and the pictures of their article in, the same without pieces of captions and credits out.

A caption stands between two paragraphs and belongs to neither: what is said beside it takes nothing of it. A caption
may hold a statement of its own; a credit holds none.

>>> from onrecord.model.found import Found
>>> from onrecord.model.article import Image, Segment
>>> text = "It fell.\\nPhoto: A. Duval\\nRuiz said it rained."
>>> credit = Found("A. Duval", raw="A. Duval", source="span", span=Span.of(text, 16, 24))
>>> article = Article(id="a", position=1, text=text, body=text, segments=(Segment(0, 45, 0),),
...     images=(Image(url=None, credit=credit),))
>>> raw = RawStatement(((16, 24), (25, 29)), (30, 34), ((35, 44),), "")
>>> [text[slice(*one)] for one in beside_pictures(article, [raw])[0].sources]
['Ruiz']
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extract.attribution import inside
from onrecord.extract.raw import Range, RawStatement
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.span import Span

__all__ = ["Span", "beside_pictures"]


def beside_pictures(article: Article, raws: Sequence[RawStatement]) -> list[RawStatement]:
    """Those of them of which something is left, each without what belongs to a picture and not to its cue."""
    captions = _places(article, [one.caption for one in article.images])
    signed = _places(article, [one.credit for one in article.images])
    if not captions and not signed:
        return list(raws)
    cut = [_cut(raw, captions, signed) for raw in raws]
    return [one for one in cut if one is not None]


def _places(article: Article, found: Sequence[Found[str] | None]) -> list[Range]:
    return [place for one in found if one and one.span for place in article.place(one.span)]


def _cut(raw: RawStatement, captions: Sequence[Range], signed: Sequence[Range]) -> RawStatement | None:
    anchor = raw.cue or min((*raw.contents, *raw.sources))
    if inside(anchor, signed):
        return None
    own = [place for place in captions if inside(anchor, (place,))]
    foreign = [*signed, *(place for place in captions if place not in own)]
    contents = tuple(place for place in raw.contents if not inside(place, foreign))
    if raw.contents and not contents:
        return None
    return raw._replace(contents=contents, sources=tuple(one for one in raw.sources if not inside(one, foreign)))
