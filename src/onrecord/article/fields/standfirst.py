"""The standfirst: the lines between headline and text that sum it up, and the list of key points.

They are taken where the page shows them, and told from the first paragraph by the names of their elements, by their
type, and by what the page declares as its description. Bylines, dates, captions, calls to subscribe and the headline
said again are none.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<h1>River floods town</h1><p class=lead>Hundreds had to leave.</p><p>The river rose.</p>")
>>> [found.value for found in find_standfirst(page, Region(1, 0, len(page.blocks), (2,)))]
['Hundreds had to leave.']
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.article.fields.captions import split_credit
from onrecord.article.fields.date_text import read_date
from onrecord.article.fields.headline import find_headline, fold, headline_block
from onrecord.article.fields.names import split_byline
from onrecord.article.region import Region
from onrecord.lang.bylines import is_role_word
from onrecord.lang.furniture import KINDS, furniture_kind, is_of_the_page
from onrecord.lang.rights import keeps_rights
from onrecord.model.found import Found
from onrecord.model.page import Page
from onrecord.model.span import Span

REACH: Final = 30
"""So many blocks before the text are looked at."""

ABOVE: Final = 9
"""So many blocks above the headline are looked at for the declared description."""

BELOW: Final = 5
"""So many blocks below the headline a sentence in front of the text sums up, whatever its element is called."""

JUST_BEFORE: Final = 8
"""So many blocks before the text a line that stands out, or a list, sums up."""

INTO: Final = 4
"""So many blocks from the first paragraph on: a standfirst may have been taken for running text."""

SHORTEST: Final = 20
"""Characters of the shortest standfirst."""

STANDFIRST_CHARS: Final = 1_200
"""A longer element is no standfirst."""

PROSE: Final = 50
"""Characters from which on a line in bold or large type sums up, where its element has no telling name."""

POINT_WORDS: Final = 5
"""Words, bullet included, from which on an item of a plain text is one."""

LEAD: Final = 3
"""Lines below the headline at which the standfirst of a plain text stands."""

LEAD_WORDS: Final = 7
"""Words that it has at least."""

POINT: Final = 40
"""Characters from which on an item of a list above the text is a key point."""

_NAMED: Final = re.compile(
    r"(?<![a-z])(?:stand-?first|sub-?head(?:s|line|lines|ing)?|sub-?(?:title|titulos?|deck|line|hed)|lead|lede|dek|deck|"
    r"summary|bullets|intro|introduction|chapo|chapeau|entradilla|bajada|sumario|copete|ingress|vorspann|teaser-?text|synopsis|"
    r"excerpt|abstract|perex|lid|sottotitolo|sommario|occhiello|preamble|manchet|under-?rubrik|apertura|bajante|volanta|"
    r"standf|key-?points?|highlights|key-?take-?aways?|takeaways|tldr|linha-?fina|gancho|under-?rubrikk|inngress|ingres|"
    r"descrizione|description|epigraph|strapline|lead-?(?:text|in|paragraph)|lead(?:text|in)|zajawka|untertitel|"
    r"under-?tittel|manchete-?texto)(?![a-z])"
)
"""Names of standfirsts, in names that ``_spelt`` wrote."""
_NEVER: Final = frozenset(
    "caption captions credit credits byline bylines author authors date dates datetime time timestamp share sharing "
    "social figure figcaption legend advert advertisement newsletter related comment comments breadcrumb breadcrumbs "
    "tag tags copyright nav navigation menu player gallery promo paywall premium disclaimer tooltip signup subscribe "
    "subscription bio image photo video media audio with cta fact facts factbox faktaboks img slide "
    "slideshow carousel boilerplate source".split()
)
"""A word of an element's name that says it is something else."""
_AROUND: Final = frozenset(
    "related promo newsletter advert advertisement paywall premium recirc recommended recommendations comments tooltip "
    "footer fact facts factbox faktaboks".split()
)
"""The same, of an element that holds a named one."""
_BULLET: Final = re.compile(r"\s*[•●▪■◦‣*–-]\s+(?=\S)")
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NAME_WORD: Final = re.compile(r"[a-z]+")
_PROPS: Final = frozenset({"description", "alternativeHeadline", "abstract", "alternativeheadline"})
_DESCRIPTIONS: Final = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
)
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_ASIDE: Final = frozenset(
    {"figure", "figcaption", "nav", "footer", "aside", "form", "button", "time", "blockquote", "table"}
)
_FURNITURE: Final = frozenset(
    KINDS.index(kind) for kind in ("advert", "share", "newsletter", "comment", "account", "rights", "credit", "paging")
)
_SENTENCE_END: Final = (".", "!", "…", "。", "！", "।", "”", "»", '"')
_PLACE_WORDS: Final = 4
"""A description leaves out a place that the shown line opens with ("Ebb. Hundreds had to leave.")."""


class _Setting(NamedTuple):
    """What every block is held against."""

    first: int
    """Index of the first block below the headline."""
    first_body: int
    """Index of the first paragraph."""
    headlines: Sequence[frozenset[str]]
    """Words of the headline, as shown and as declared."""
    described: Sequence[tuple[str, ...]]
    """What the page declares as its description."""
    paragraphs: frozenset[tuple[str, str, int]]
    """What an ordinary paragraph looks like."""


def find_standfirst(page: Page, region: Region) -> tuple[Found[str], ...]:
    """Standfirst and key points, in order; nothing when the page shows none."""
    return tuple(standfirst_found(page, index) for index in standfirst_blocks(page, region))


def standfirst_found(page: Page, index: int) -> Found[str]:
    """What one block of a standfirst says, without its bullet."""
    span = page.blocks[index].span
    bullet = _BULLET.match(span.text)
    span = Span.stripped(page.text, span.start + (bullet.end() if bullet else 0), span.end)
    return Found(" ".join(span.text.split()), span.text, "span", span)


def standfirst_blocks(
    page: Page, region: Region, headline: int | None = None, signed: Collection[int] = ()
) -> tuple[int, ...]:
    """Indices of the blocks that are the standfirst.

    Args:
        page: the page.
        region: the article's part of it.
        headline: index of the headline's block, where the caller knows it.
        signed: indices of the blocks that say who signs the article, and when; a plain text's standfirst stands above.
    """
    if not region.body or not page.layout.block_elements:
        return ()
    headline = headline_block(page, region, find_headline(page, region)) if headline is None else headline
    if page.media_type == "text/plain":
        return _points_of_text(page, region, headline, signed)
    first = region.first if headline is None else headline + 1
    first_body = next((index for index in region.body if index >= first), region.body[0])
    last = min(first_body + INTO, region.last)
    headlines = _headlines(page, region, headline)
    setting = _Setting(first, first_body, headlines, _descriptions(region), _paragraph_forms(page, region))
    above = range(max(region.first, first - ABOVE), first - 1)
    told = tuple(i for i in (*above, *range(max(first, last - REACH), last)) if _is_standfirst(page, i, setting))
    if told or headline is None:
        return _without_text(page, region, setting, told)
    return tuple(i for i in range(first, min(first + BELOW, first_body)) if _is_plain_standfirst(page, i, setting))


def _without_text(page: Page, region: Region, setting: _Setting, told: tuple[int, ...]) -> tuple[int, ...]:
    """Without what begins the text behind a standfirst: a first paragraph is often named "lead", and has its type.

    That is what reads as running text and stands elsewhere than the first line told; no item of a list, and nothing
    that both its name and the page's description call a standfirst.
    """
    body = frozenset(region.body)

    def begins_text(index: int) -> bool:
        tag, _, holder = _form(page, index)
        elsewhere = index in body and holder != _form(page, told[0])[2] and tag != "li"
        if not elsewhere or (told[0] in body and tag not in _HEADINGS):
            return False
        return not (_named(page, index) and _is_described(page.blocks[index].span.text, setting.described))

    return (*told[:1], *(index for index in told[1:] if not begins_text(index)))


def _points_of_text(page: Page, region: Region, headline: int | None, signed: Collection[int]) -> tuple[int, ...]:
    """Of a plain text, what stands between headline and running text: lines with a bullet, the line between headline
    and byline or date, and the first line of running text where others part it from the rest.
    """
    if headline is None:
        return ()
    plain = [index for index in region.body if not _BULLET.match(page.blocks[index].span.text)]
    last = next((one for one, two in pairwise(plain) if two == one + 1), plain[0] if plain else region.body[0])
    lines = range(headline + 1, min(last, headline + REACH))
    told = {index for index in lines if _is_point(page.blocks[index].span.text)}
    lead = plain[0] if plain else headline
    if lead in lines and lead <= headline + LEAD and PROSE <= len(page.blocks[lead].span.text) <= STANDFIRST_CHARS:
        told.add(lead)
    if _stands_above(page, headline + 1, signed) and headline + 1 < region.last:
        told.add(headline + 1)
    return tuple(sorted(told))


def _stands_above(page: Page, index: int, signed: Collection[int]) -> bool:
    """Whether a line right below the headline sums up: it is long, byline or date stand below it, and it is none of
    them, no caption and not the headline again. Of 59 such lines in renderings of fundus and aed, nearly all were.
    """
    if index in signed or not any(below in signed for below in range(index + 1, index + 1 + LEAD)):
        return False
    text = page.blocks[index].span.text.strip()
    if not PROSE <= len(text) <= STANDFIRST_CHARS or len(text.split()) < LEAD_WORDS or furniture_kind(text):
        return False
    headline = frozenset(fold(page.blocks[index - 1].span.text))
    is_caption = split_credit(text)[1] is not None or keeps_rights(text)
    return not (is_caption or _says_again(text, [headline]) or _is_furniture(text))


def _is_point(line: str) -> bool:
    """Whether a line is an item that says something, and no link of a menu."""
    bullet = _BULLET.match(line)
    if bullet is None or len(line) - bullet.end() < SHORTEST or len(line.split()) < POINT_WORDS:
        return False
    return furniture_kind(line[bullet.end() :]) not in _FURNITURE


def _headlines(page: Page, region: Region, headline: int | None) -> list[frozenset[str]]:
    texts = [region.node.get("headline"), *region.meta.get("og:title", ())[:1]]
    if headline is not None:
        texts.append(page.blocks[headline].span.text)
    return [frozenset(fold(text[:600])) for text in texts if isinstance(text, str)]


def _descriptions(region: Region) -> list[tuple[str, ...]]:
    texts = [region.node.get("description"), region.node.get("abstract")]
    texts += [content for key in _DESCRIPTIONS for content in region.meta.get(key, ())[:1]]
    words = {fold(_whole(text[:2000])) for text in texts if isinstance(text, str)}
    return [folded for folded in words if len(folded) > 3]


def _whole(text: str) -> str:
    """A description without the word that was cut through: "Hundreds had to lea..."."""
    core = text.rstrip()
    return core[: max(core.rfind(" "), 0)] if core.endswith(("...", "…")) else core


def _paragraph_forms(page: Page, region: Region) -> frozenset[tuple[str, str, int]]:
    """Tag, class and parent of the later paragraphs: what an ordinary one looks like."""
    later = region.body[2:12] or region.body[1:]
    return frozenset(_form(page, index) for index in later)


def _form(page: Page, index: int) -> tuple[str, str, int]:
    element = page.layout.elements[page.layout.block_elements[index]]
    return element.tag, element.attrs.get("class", ""), element.parent


def _is_standfirst(page: Page, index: int, setting: _Setting) -> bool:
    """Whether a name, the declared description or its type tells that a block is one."""
    if not _may_be(page, index):
        return False
    named = _named(page, index)
    if named is False:
        return False
    text = page.blocks[index].span.text
    described = _is_described(text, setting.described)
    if not described and (index < setting.first or not (named or _stands_out(page, index, setting))):
        return False
    before = described and index < setting.first_body
    if not (named or before) and _form(page, index) in setting.paragraphs:
        return False
    return described or not (_says_again(text, setting.headlines) or _is_furniture(text))


def _is_plain_standfirst(page: Page, index: int, setting: _Setting) -> bool:
    """Whether a block is a sentence between headline and text, unlike the paragraphs, that nothing says more about."""
    span, length = page.blocks[index].span, len(page.blocks[index].span.text)
    return (
        length >= PROSE
        and span.text.rstrip().endswith(_SENTENCE_END)
        and page.layout.link_chars[index] <= 0.3 * length
        and _may_be(page, index)
        and _named(page, index) is None
        and _form(page, index) not in setting.paragraphs
        and not (_says_again(span.text, setting.headlines) or _is_furniture(span.text))
    )


def _may_be(page: Page, index: int) -> bool:
    length = len(page.blocks[index].span.text)
    links = page.layout.link_chars[index]
    return SHORTEST <= length <= STANDFIRST_CHARS and links <= 0.6 * length and index not in page.layout.hidden


def _named(page: Page, index: int) -> bool | None:
    """Whether the names around a block say that it is a standfirst; None when they say nothing."""
    at = page.layout.block_elements[index]
    verdict: bool | None = None
    for _ in range(5):
        if at < 0:
            break
        element = page.layout.elements[at]
        if element.end - element.start > STANDFIRST_CHARS:
            break
        if element.tag in _ASIDE:
            return False
        attrs = element.attrs
        if attrs:
            names = (attrs.get("class", ""), attrs.get("id", ""), attrs.get("data-testid", ""))
            said = _said_by_names(*names, attrs.get("itemprop", ""), around=bool(verdict))
            if said is False:
                return False
            verdict = verdict or said
        at = element.parent
    return verdict


@lru_cache(8192)
def _said_by_names(names: str, identifier: str, test: str, prop: str, *, around: bool) -> bool | None:
    """What an element's names say; pages repeat them."""
    if not around and not _PROPS.isdisjoint(prop.split()):
        return True
    spelt = _HUMP.sub("-", f"{names[:200]} {identifier[:60]} {test[:60]}").lower()
    words = _NAME_WORD.findall(spelt)
    if not (_AROUND if around else _NEVER).isdisjoint(words):
        return False
    return True if _NAMED.search(spelt.replace("_", "-")) else None


def _is_described(text: str, described: Sequence[tuple[str, ...]]) -> bool:
    """Whether a line is the declared description, or the beginning of it."""
    words = fold(text)
    if len(words) < 5:
        return False
    for other in described:
        for skip in range(min(_PLACE_WORDS, len(words) - 4)):
            own = words[skip:]
            if own[: len(other)] == other[: len(own)] and len(own) <= 1.5 * len(other):
                return True
    return False


def _stands_out(page: Page, index: int, setting: _Setting) -> bool:
    """A line in front of the text in bold or large type, or an item of a list there."""
    if not setting.first_body - JUST_BEFORE <= index < setting.first_body:
        return False
    length, layout = len(page.blocks[index].span.text), page.layout
    at = layout.block_elements[index]
    if length >= PROSE and (layout.strong_chars[index] > 0.9 * length or layout.elements[at].tag in _HEADINGS):
        return True
    return length >= POINT and layout.link_chars[index] <= 0.3 * length and _in_list(page, at)


def _in_list(page: Page, at: int) -> bool:
    """Whether an element is an item of a short list, or stands alone in one."""
    for _ in range(3):
        if at < 0:
            break
        if page.layout.elements[at].tag == "li":
            holder = page.layout.elements[page.layout.elements[at].parent]
            return holder.end - holder.start <= STANDFIRST_CHARS
        at = page.layout.elements[at].parent
    return False


def _says_again(text: str, headlines: Sequence[frozenset[str]]) -> bool:
    """Whether a line is the headline over again, with or without its kicker."""
    words = frozenset(fold(text))
    common = max((len(words & headline) for headline in headlines), default=0)
    shortest = min((len(headline) for headline in headlines), default=0)
    return common > 0.7 * min(len(words), shortest) and common > 0.5 * len(words)


def _is_furniture(text: str) -> bool:
    """Whether a line signs, dates or sells the article."""
    if is_of_the_page(text) or (len(text) < 200 and furniture_kind(text) in _FURNITURE):
        return True
    if len(text) > 140 or text.rstrip().endswith((*_SENTENCE_END, "?", "？", "؟", ":")):
        return False
    words = fold(text)
    if len(words) < 8 and words and is_role_word(words[-1]):
        return True
    when = read_date(text)
    return when is not None or bool(split_byline(text).signers)
