"""Free or paywalled: whether everybody may read the article, as far as the page says.

JSON-LD ``isAccessibleForFree`` first, then meta elements, then the words that a page shows where its free part ends.

>>> region = Region(1, 0, 0, (), {"isAccessibleForFree": "False"})
>>> find_access(Page(id="", text="", blocks=(), media_type="text/html"), region).value
False
"""

from __future__ import annotations

from typing import Final

from onrecord.article.region import Region
from onrecord.lang.paywalls import PHRASES
from onrecord.model.found import Found
from onrecord.model.page import Page

SHORT_BODY: Final = 4_000
"""Characters of running text up to which shown words of a paywall count: behind a longer text they woo subscribers."""

AFTER: Final = 12
"""Blocks behind the text that are looked at."""

_META: Final = (
    "article:content_tier",
    "isaccessibleforfree",
    "content_tier",
    "article:access",
    "is_paid",
    "premium",
    "paywall",
)
_FREE: Final = frozenset("true free yes 1 open public".split())
_PAID: Final = frozenset("false locked paid premium metered subscriber subscribers no 0 plus paywall".split())


def find_access(page: Page, region: Region) -> Found[bool] | None:
    """True when free, False behind a paywall, None when the page does not say."""
    return _by_json_ld(region) or _by_meta(region) or _by_words(page, region)


def _by_json_ld(region: Region) -> Found[bool] | None:
    whole = region.node.get("isAccessibleForFree")
    parts = region.node.get("hasPart")
    closed = [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]
    for value in (whole, *(part.get("isAccessibleForFree") for part in closed)):
        answer = _answer(value)
        if answer is not None:
            return Found(answer, str(value), "json-ld")
    return None


def _by_meta(region: Region) -> Found[bool] | None:
    for key in _META:
        for content in region.meta.get(key, ()):
            answer = _answer(content)
            if answer is not None:
                paid = key in ("is_paid", "premium", "paywall") and content.strip().casefold() in _FREE | _PAID
                return Found(answer != paid, content, "meta")
    return None


def _answer(value: object) -> bool | None:
    word = str(value).strip().rsplit("/", 1)[-1].casefold() if isinstance(value, (str, bool, int)) else ""
    return True if word in _FREE else False if word in _PAID else None


def _by_words(page: Page, region: Region) -> Found[bool] | None:
    if not region.body or not _is_short(page, region):
        return None
    last, hidden = region.body[-1], page.layout.hidden
    behind = enumerate(page.blocks[last : min(last + AFTER, region.last)], last)
    near = [block.span for index, block in behind if index not in hidden]
    heads = [span.text[:300].lower() for span in near]
    together = "\n".join(heads)
    said = [phrase for phrase in PHRASES if phrase in together]
    for span, head in zip(near, heads, strict=True):
        if any(phrase in head for phrase in said):
            return Found(value=False, raw=span.text, source="span", span=span)
    return None


def _is_short(page: Page, region: Region) -> bool:
    """Whether the running text is; most is not, and the first paragraphs tell."""
    left = SHORT_BODY
    for index in region.body:
        span = page.blocks[index].span
        left -= span.end - span.start
        if left < 0:
            return False
    return True
