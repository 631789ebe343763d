"""Pictures with their captions and credits: those of the article, not of teasers, portraits or logos.

A caption is the text of ``figcaption`` or of an element whose name says so; the credit is taken out of it by its own
element, or by the words and signs that open it ("Photo:", "©", "(File/AFP)").

>>> split_credit("Water in the streets of Ebb. Photo: Ana Ruiz/Reuters")
((0, 28), (36, 52))
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from onrecord.article.fields.names import split_byline
from onrecord.article.region import Region
from onrecord.lang.bylines import any_case
from onrecord.lang.pictures import ABBREVIATED, CAPTION_LABELS, CREDIT_WORDS, NO_CAPTIONS, SELLERS, SHOW_MORE, STAND_INS
from onrecord.model.article import Image
from onrecord.model.found import Found
from onrecord.model.page import Page
from onrecord.model.span import Span

CAPTION_CHARS: Final = 1_500
"""A longer element is no caption."""

ABOVE: Final = 25
"""Blocks before the first running text in which a picture may stand."""

BEHIND: Final = 3
"""Blocks behind the last running text in which a picture may stand."""

HOLDS: Final = 40
"""So many elements inside a named one are looked at."""

LEAD: Final = 1
"""Lines of running text above a caption of a plain text: the standfirst."""
CAPTION_LINE: Final = 30
"""Characters of the shortest caption in a plain text."""

PICTURE_STEPS: Final = 3
"""So many elements above a line in a header its picture is looked for."""

FIGURE_STEPS: Final = 4
"""So many elements above a caption its figure is looked for."""

TEASER_CHARS: Final = 1_000
"""An element that holds more text is no teaser, whatever its name."""

CREDIT_CHARS: Final = 80
"""A longer line behind a caption's last sentence is no credit."""

MAKER: Final = 150
"""Characters of a credit behind the word that announces it, at most,"""
OPENER: Final = 60
"""and more than such a word has."""

MENU: Final = 2
"""Bars in a line before the one that a credit would stand behind: it is a menu ("Home | News | Sport | Jobs")."""

MAKER_WORDS: Final = 6
"""Words of a credit that is no sentence."""

IMAGES: Final = 200
"""So many are kept."""

_CAPTION: Final = re.compile(
    r"c(?<!text-c)aption|legende?\b|bildunterschrift|bildtext|bildetekst|billedtekst|image-?text|pie-?(?:de-?)?foto|didascalia|"
    r"legenda|onderschrift|kuvateksti|popisek|photo-?description|image-?description"
)
"""Names of captions, in lower case. Every branch begins with a letter: that makes the search ten times as fast."""
_CREDIT: Final = re.compile(
    r"credit|copyright|photographer|image[_-]{0,2}(?:source|author|by(?![a-z]))|"
    r"photo[_-]{0,2}(?:source|author|by(?![a-z]))|media[_-]{0,2}(?:source|author|by(?![a-z]))|fotograf|bildnachweis|"
    r"bildquelle|byline-?photo|attribution|provider|agency-?name|source-?image"
)
_OFF_NAMES: Final = re.compile(
    r"related|teaser(?![_-]{0,2}(?:image|img|media|photo))|recirc|recommend|"
    r"a(?<!imagea)(?<!image-a)(?<!image--a)(?<!photo-a)uthor|avatar|promo|sidebar|most-?read|newsletter|advert|logo|quote"
)
_OFF: Final = frozenset({"nav", "footer", "form", "blockquote"})
_PICTURES: Final = frozenset({"img", "amp-img", "video", "picture"})
_PICTURED: Final = frozenset({"figure", "picture"})
_HOLDERS_HOLD: Final = frozenset({"figcaption", "h1", "h2", "blockquote", "input", "button"})
"""Elements that no caption holds: what holds them is a frame around it."""
_OPENER: Final = re.compile(
    rf"(?<!\w)(?:{any_case(CREDIT_WORDS)})\.?\s?[:：/]\s?|"
    rf"(?<!\w)(?:{any_case(ABBREVIATED)})\.\s(?=[^\W\d_a-z])|[©Ⓒⓒ📷]\s?|(?<!\w)\([cC]\)\s?|（[cCｃＣ]）\s?|"
    rf"(?<!\w)(?:{any_case(('photo', 'image', 'picture', 'foto'))}) (?i:by|von|di) "
)
"""Without a flag for both cases, and grouped by first letters: that makes the search several times as fast."""
_MAY_OPEN: Final = re.compile(r"[:：/©Ⓒⓒ📷]|[(（][cCｃＣ][)）]|[oO][tT]\.|[oOeE] (?i:by|von|di) ")
"""What each of them holds: most lines hold none of it, and that is found out soon."""
_OPENING: Final = (":", "(c)", "ot.", " by ", " von ", " di ")
"""The same of lines without other letters than ASCII, in less time."""
_BRACKETS: Final = re.compile(r"[(\[（]([^()\[\]（）]{2,120})[)\]）]\s*\.?\s*$")
_LOOSE_ENDS: Final = " \n\t\xa0|–—-(/[+;"
"""What parts a caption from its credit, and is no part of either."""
_SHOW_MORE: Final = tuple(SHOW_MORE.split("|"))
_BUTTON: Final = re.compile(rf"(?i)(?:^|[ \xa0\t]+)(?:{SHOW_MORE})$")
_LABEL: Final = re.compile(rf"(?:{any_case(CAPTION_LABELS.split('|'))})(?:\s*[:：]\s*|\s+|(?=[^\W\d_a-z]))")
_SIGNED: Final = re.compile(r"(?:By|Von|Par|Por|Di|Av|Af|Door) [^\W\d_a-z]")
_ABBREVIATION: Final = re.compile(r"(?i)(?:\b[\w-]{1,3}|\bcorp)\.$")
_INITIAL: Final = re.compile(r"\b[^\W\d_]\.$")
_SAYS_NOTHING: Final = (
    CREDIT_WORDS
    | frozenset(NO_CAPTIONS.split("|"))
    | {"copyright", "advertisement", "anzeige", "publicidad", "publicité", "reklame"}
)
_BEHIND_SLASH: Final = re.compile(r"\s[/|]\s*([^/|.:!?]{3,80})$")
_CAPITALS: Final = r"[^\W\d_a-zß-öø-ÿ][\w.'’&-]{0,20}(?: (?:de |von |van )?[^\W\d_a-zß-öø-ÿ][\w.'’&-]{0,20}){0,3}"
_MAKER: Final = re.compile(
    rf"(?P<maker>{_CAPITALS}/{_CAPITALS}(?:/{_CAPITALS})?)"
    r"|(?:(?:P(?:hoto|HOTO)(?:graph|GRAPH)?|I(?:mage|MAGE)) )?[Cc](?:ourtesy|OURTESY) (?:[Oo][Ff] )?"
    rf"(?P<giver>{_CAPITALS})"
    rf"|(?:[Pp]hoto(?:graph)?s?|[Ii]llustrations?) [Bb]y (?P<hand>{_CAPITALS}(?: for {_CAPITALS})?)"
)
"""A caption that is nothing but a credit: "Ana Ruiz/Ebb Post", "Courtesy of Ana Ruiz", "Illustration by Ana Ruiz"."""
_OPEN_BRACKET: Final = re.compile(r"[(\[（]\s*")
_RIGHTS: Final = re.compile(r"(?:image |photo )?copyright\s", re.IGNORECASE)
_LONG_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_SENTENCE_END: Final = (".", "!", "?", "…", "。", '"', "”", "“", "»", "’", "'", ")")
_SELLERS: Final = re.compile(rf"(?<!\w)(?:{any_case(SELLERS)})(?!\w)")
_SELLER_BEFORE: Final = re.compile(
    rf"(?:(?:^|[.!?…\"”»])\s*[(\[（]?|[(\[（]|\s[|–—-])\s*(?P<seller>{any_case(SELLERS)})\s*$"
)
"""What stands before "Photo/Ana Ruiz": "(AP", or "Reuters" behind a whole sentence."""
_IN_BRACKETS: Final = re.compile(rf"{_CAPITALS}(?:\s?/\s?{_CAPITALS})+|{_CAPITALS} (?:for|via) (?:[Tt]he )?{_CAPITALS}")
"""Who made a picture, in the brackets that close its caption: "(Ana Ruiz/Ebb Post)", "(Ana Ruiz for the Ebb Post)"."""
_SELLER_BEHIND: Final = re.compile(
    rf"[.!?…\"”»]\s+(?P<maker>(?:{_CAPITALS}\s?/\s?)?(?:{any_case(SELLERS)})(?:\s?/\s?{_CAPITALS})*)\.?\s*$"
)
"""The same behind a caption's last sentence, without brackets: "REUTERS/Ana Ruiz/File Photo"."""
_STAND_IN: Final = re.compile(STAND_INS)
_LAZY: Final = re.compile(r"data-.*(?:src|original|lazy)")
_NEXT_SIZE: Final = re.compile(r",\s+|(?<=[wx]),")
_WIDTH: Final = re.compile(r"\d{1,5}(?:\.\d{1,3})?[wx],?")
_ADDRESS: Final = re.compile(r"(?:https?:|/|\w[^:]*\.)")
"""Attributes that hold the address of a picture until a script loads it."""

Offsets = tuple[int, int]


class _Place(NamedTuple):
    """An element that holds a caption or a credit."""

    element: int
    credit: bool


def find_images(page: Page, region: Region) -> tuple[Image, ...]:
    """The article's pictures that carry words, in order."""
    if page.media_type == "text/plain":
        return tuple(_pictures_of_text(page, region))
    if not region.body or region.last <= region.first:
        return ()
    images: list[Image] = []
    low = page.blocks[max(region.first, region.body[0] - ABOVE)].span.start
    high = page.blocks[min(region.last - 1, region.body[-1] + BEHIND)].span.end
    pictures = _pictures(page, low, high)
    for place in _places(page, low, high, pictures):
        caption, credit = _parts(page, place)
        if caption and not credit:
            credit = _credit_beside(page, place.element)
        url = _url(page, place.element, pictures)
        joined = _joined(images, caption, credit, url)
        if joined:
            images[-1] = joined
        elif caption or credit:
            images.append(Image(url, caption, credit))
    return tuple(_once(images)[:IMAGES])


def _once(images: Sequence[Image]) -> list[Image]:
    """Each picture once: pages show some again, large or in a gallery, with the same words; a credit that stands beside
    its caption is no second picture.
    """
    kept: dict[tuple[str | None, str], Image] = {}
    named: set[Span | None] = set()
    for image in images:
        caption, credit = image.caption, image.credit
        if caption is None and credit and credit.span in named:
            continue
        words = caption or credit
        first = kept.setdefault((image.url, words.value if words else ""), image)
        if credit:
            named.add(credit.span)
            kept[first.url, words.value if words else ""] = Image(first.url, first.caption, first.credit or credit)
    return list(kept.values())


def _pictures_of_text(page: Page, region: Region) -> Iterator[Image]:
    """Of a plain text, the lines that are taken for captions; and lines about the beginning of its running text that
    end in a credit.
    """
    first, last = (region.body[0], region.body[: LEAD + 1][-1]) if region.body else (region.first, region.first)
    about = range(max(region.first, first - ABOVE), min(last + 1, region.last))
    for index in sorted({*region.captions, *about}):
        span = page.blocks[index].span
        known, size = index in region.captions, span.end - span.start
        if (1 if known else CAPTION_LINE) <= size <= CAPTION_CHARS and (known or _may_name(span.text)):
            caption, credit = _split(page, span.start, span.end)
            if known or (caption and credit):
                yield Image(None, caption, credit)


def _may_name(text: str) -> bool:
    """A quick look: whether the end of a line may say who made a picture."""
    core = text.strip()
    tail = core[-MAKER - OPENER :]
    closes = core.removesuffix(".").rstrip()[-1:] in ")]）"
    if closes or "/" in tail or "|" in tail:
        return True
    return any(map(tail.lower().__contains__, _OPENING)) if tail.isascii() else _MAY_OPEN.search(tail) is not None


def caption_blocks(page: Page, images: tuple[Image, ...]) -> tuple[int, ...]:
    """Indices of the blocks that hold these pictures' captions."""
    return _blocks(page, (image.caption.span for image in images if image.caption))


def credit_blocks(page: Page, images: tuple[Image, ...]) -> tuple[int, ...]:
    """Indices of the blocks that hold these pictures' credits and no caption."""
    captions = set(caption_blocks(page, images))
    makers = _blocks(page, (image.credit.span for image in images if image.credit))
    return tuple(index for index in makers if index not in captions)


def split_credit(text: str) -> tuple[Offsets | None, Offsets | None]:
    """Where in a caption its words and its credit stand.

    >>> split_credit("A boat in Ebb harbour (File/AFP)")
    ((0, 21), (23, 31))
    """
    opener = _opener(text)
    if opener:
        seller = _SELLER_BEFORE.search(text[: opener.start()])
        begin = seller.start("seller") if seller else opener.end()
        head = text[: begin if seller else opener.start()].rstrip(_LOOSE_ENDS)
        tail = text[begin:].rstrip(" \n)]）")
        if tail:
            return ((0, len(head)) if head else None), (begin, begin + len(tail))
    bracket = _BRACKETS.search(text[-140:])
    if bracket and (_SELLERS.search(bracket.group(1)) or _IN_BRACKETS.fullmatch(bracket.group(1))):
        shift = max(0, len(text) - 140)
        head = text[: shift + bracket.start()].rstrip()
        return ((0, len(head)) if head else None), (shift + bracket.start(1), shift + bracket.end(1))
    slash = _BEHIND_SLASH.search(text[-140:])
    if slash and _is_name(slash.group(1)):
        shift = max(0, len(text) - 140)
        head = text[: shift + slash.start()].rstrip(_LOOSE_ENDS)
        if len(head) > 2 * len(slash.group(1)) and head.count("|") < MENU:
            return (0, len(head)), (shift + slash.start(1), shift + slash.end(1))
    behind = _SELLER_BEHIND.search(text[-140:])
    if behind:
        shift = max(0, len(text) - 140)
        if not _INITIAL.search(text[: shift + behind.start() + 1]):
            return (0, shift + behind.start() + 1), (shift + behind.start("maker"), shift + behind.end("maker"))
    if len(text) < 60 and _SELLERS.search(text) and not text.endswith("."):
        return None, (0, len(text))
    whole = _MAKER.fullmatch(text) if "/" in text or "courtesy" in (lower := text.lower()) or " by " in lower else None
    if whole:
        return None, whole.span(whole.lastgroup or 0)
    return ((0, len(text)) if text else None), None


def _opener(text: str) -> re.Match[str] | None:
    """The first word near the end of a caption that announces who made the picture."""
    start = max(len(text) - MAKER - OPENER, 0)
    if not _MAY_OPEN.search(text, start):
        return None
    return next(
        (match for match in _OPENER.finditer(text, start, CAPTION_CHARS) if len(text) - match.end() <= MAKER), None
    )


def _pictures(page: Page, low: int, high: int) -> list[int]:
    """Pictures that can share a small element with a caption between two places."""
    elements = page.layout.elements
    first = bisect_left(elements, low - CAPTION_CHARS - 1, key=_start)
    last = bisect_left(elements, high + CAPTION_CHARS + 1, first, key=_start)
    return [index for index, element in enumerate(elements[first:last], first) if element.tag in _PICTURES]


def _places(page: Page, low: int, high: int, pictures: list[int]) -> Iterator[_Place]:
    """Elements of captions and credits between two places, none inside another."""
    elements = page.layout.elements
    # An empty element may stand one place before the text that precedes it.
    first = bisect_left(elements, low - 1, key=_start)
    done = low
    last = bisect_left(elements, high, first, key=_start)
    for index, element in enumerate(elements[first:last], first):
        start, end = element.start, element.end
        if not done <= start < end <= high or end - start > CAPTION_CHARS:
            continue
        attrs = element.attrs
        if element.tag == "figcaption":
            kind = "caption"
        elif "class" in attrs:
            kind = _kind(attrs["class"], attrs.get("itemprop", ""))
        else:
            continue
        if not kind or not _belongs(page, index):
            continue
        if element.tag == "figcaption" or _is_with_picture(page, index, pictures):
            done = element.end
            yield _Place(index, kind == "credit")


_start: Final = attrgetter("start")
_block_start: Final = attrgetter("span.start")


def _is_with_picture(page: Page, index: int, pictures: list[int]) -> bool:
    """Whether a named element stands with a picture and holds no other one's caption, and no heading."""
    elements = page.layout.elements
    for at in range(index + 1, min(index + HOLDS, len(elements))):
        if elements[at].parent < index:
            break
        if elements[at].tag in _HOLDERS_HOLD:
            return False
    holders = _ancestors(page, index) | {index}
    if any(elements[holder].tag in _PICTURED for holder in holders):
        return True
    place = bisect_left(pictures, index)
    return any(not holders.isdisjoint(_ancestors(page, picture)) for picture in pictures[max(0, place - 1) : place + 1])


@lru_cache(4096)
def _kind(names: str, prop: str) -> str:
    """``caption``, ``credit`` or nothing, by an element's names; pages repeat them."""
    if prop in ("caption", "copyrightHolder"):
        return "caption" if prop == "caption" else "credit"
    if not names:
        return ""
    lower = names[:200].lower()
    return "caption" if _CAPTION.search(lower) else "credit" if _CREDIT.search(lower) else ""


def _belongs(page: Page, index: int) -> bool:
    """Whether nothing around an element says that it is furniture, or says who is quoted."""
    at = index
    elements = page.layout.elements
    holder = elements[index].parent
    in_figure = holder >= 0 and elements[holder].tag == "figure"
    if in_figure and any(element.tag == "blockquote" for element in elements[holder:index]):
        return False
    is_named = elements[index].tag != "figcaption"
    for _ in range(10):
        element = elements[at]
        if element.tag in _OFF or (is_named and element.tag == "header" and not _stands_by_picture(page, index)):
            return False
        if element.end - element.start < TEASER_CHARS and _is_off(element.attrs.get("class", "")):
            return False
        at = element.parent
        if at < 0:
            break
    return True


def _stands_by_picture(page: Page, index: int) -> bool:
    """Whether an element stands alone with a picture: in a header that is the article's own."""
    elements = page.layout.elements
    own, holder = elements[index], elements[index].parent
    for _ in range(PICTURE_STEPS):
        if holder < 0 or (elements[holder].start, elements[holder].end) != (own.start, own.end):
            return False
        if any(element.tag in _PICTURES for element in elements[holder:index]):
            return True
        holder = elements[holder].parent
    return False


@lru_cache(4096)
def _is_off(names: str) -> bool:
    return bool(names) and _OFF_NAMES.search(names[:200].lower()) is not None


def _parts(page: Page, place: _Place) -> tuple[Found[str] | None, Found[str] | None]:
    """Caption and credit of a place; where each stands in the other's element, they change places."""
    caption, credit = _parts_by_name(page, place)
    if caption is None or caption.span is None:
        return caption, credit
    opener = _OPENER.match(caption.value.lstrip("(["))
    if opener and credit and credit.span and _closes(page, credit.span.end):
        words = _found(page, credit.span.start, credit.span.end + 1)
        return words, _credit(page, caption.span.start, caption.span.end)
    if _SIGNED.match(caption.value) and _signs(caption.value):
        return None, credit
    return caption, credit


def _closes(page: Page, end: int) -> bool:
    """Whether a sentence ends there, with its full stop or just before that."""
    return page.text[end - 1 : end].endswith(_SENTENCE_END) or page.text[end : end + 1] == "."


def _signs(words: str) -> bool:
    """Whether a line beside a picture is a byline: the picture shows who wrote the article."""
    byline = split_byline(words)
    return byline.opened and byline.clean and any(signer.kind == "person" for signer in byline.signers)


def _parts_by_name(page: Page, place: _Place) -> tuple[Found[str] | None, Found[str] | None]:
    element = page.layout.elements[place.element]
    start, end = element.start, element.end
    if place.credit:
        return None, _credit(page, start, end)
    child = _credit_child(page, place.element)
    if child and page.text[start : child[0]].strip():
        caption, own = _split(page, start, child[0])
        rest = page.text[child[1] : end].strip()
        credit = _credit(page, child[0], end if len(rest) <= CREDIT_CHARS and "." not in rest else child[1])
        return caption, credit or own
    if child and page.text[child[1] : end].strip():
        return _found(page, child[1], end), _credit(page, *child)
    last = _last_child(page, place.element)
    if last:
        caption, own = _split(page, start, last[0])
        return caption, own or _credit(page, *last)
    return _split(page, start, end)


def _credit_beside(page: Page, index: int) -> Found[str] | None:
    """The credit that stands in the same figure as a caption, and in no element of its name."""
    elements = page.layout.elements
    own, at = elements[index], elements[index].parent
    for _ in range(FIGURE_STEPS):
        if at < 0 or elements[at].tag == "figure":
            break
        at = elements[at].parent
    if at < 0 or elements[at].tag != "figure" or elements[at].end - elements[at].start > CAPTION_CHARS:
        return None
    first = bisect_left(page.blocks, elements[at].start, key=_block_start)
    last = bisect_left(page.blocks, elements[at].end, first, key=_block_start)
    outside = (block.span for block in page.blocks[first:last] if not own.start <= block.span.start < own.end)
    return next((_credit(page, span.start, span.end) for span in outside if _is_credit(span.text.strip())), None)


def _is_credit(text: str) -> bool:
    """Whether a line beside a picture is nothing but its maker's name."""
    if not 2 < len(text) <= CREDIT_CHARS or text.endswith((".", "!", "?", ":")):
        return False
    return (_OPENER.match(text) or _SELLERS.search(text) or _MAKER.fullmatch(text)) is not None


def _credit_child(page: Page, index: int) -> Offsets | None:
    elements = page.layout.elements
    own = elements[index]
    for at in range(index + 1, min(index + 30, len(elements))):
        child = elements[at]
        if child.start >= own.end or child.parent < index:
            return None
        if child.end > child.start and _CREDIT.search(child.attrs.get("class", "")[:200].lower()):
            return child.start, child.end
    return None


def _split(page: Page, start: int, end: int) -> tuple[Found[str] | None, Found[str] | None]:
    span = Span.stripped(page.text, start, end)
    if label := _LABEL.match(span.text):
        span = Span.stripped(page.text, span.start + label.end(), span.end)
    span = Span.stripped(page.text, span.start, span.start + len(_without_button(span.text)))
    caption, credit = split_credit(span.text)
    words = _found(page, span.start + caption[0], span.start + caption[1]) if caption else None
    return words, _maker(page, span.start + credit[0], span.start + credit[1]) if credit else None


def _last_child(page: Page, index: int) -> Offsets | None:
    """The last part of a caption, where it has an element of its own and looks like a credit."""
    elements = page.layout.elements
    own = elements[index]
    last = None
    for at in range(index + 1, min(index + HOLDS, len(elements))):
        child = elements[at]
        if child.parent < index:
            break
        if child.end > child.start:
            last = child
    if last is None or page.text[last.end : own.end].strip() or last.start <= own.start:
        return None
    before, words = page.text[own.start : last.start].rstrip(), page.text[last.start : last.end].strip()
    return (last.start, last.end) if before and _looks_like_credit(before, words) else None


def _credit(page: Page, start: int, end: int) -> Found[str] | None:
    """The credit without the word that announces it, and without the brackets around it."""
    span = Span.stripped(page.text, start, end)
    bracket = _OPEN_BRACKET.match(span.text)
    begin = bracket.end() if bracket else 0
    finish = len(span.text.rstrip(" )]）")) if bracket else len(span.text)
    opener = _OPENER.match(span.text, begin) or _RIGHTS.match(span.text, begin)
    return _maker(page, span.start + (opener.end() if opener else begin), span.start + finish)


def _maker(page: Page, start: int, end: int) -> Found[str] | None:
    """A credit; a short one without the full stop behind it, which is no abbreviation's."""
    text = page.text[start:end].rstrip()
    is_closed = text.endswith(".") and len(text.split()) <= MAKER_WORDS and not _ABBREVIATION.search(text)
    return _found(page, start, start + len(text) - is_closed)


def _looks_like_credit(before: str, words: str) -> bool:
    """Whether a short line behind a caption names who made the picture: a seller, or a name behind a full sentence."""
    if not 2 < len(words) <= CREDIT_CHARS or words.endswith((".", "!", "?", ":")):
        return False
    return _SELLERS.search(words) is not None or (before.endswith(_SENTENCE_END) and _is_name(words))


def _is_name(words: str) -> bool:
    """Whether few words, most of them with a capital, stand here, as in a name."""
    count = len(words.split())
    capitals = [word for word in _LONG_WORD.findall(words) if not word[0].islower()]
    return 0 < count <= 6 and len(capitals) >= 0.5 * count


def _found(page: Page, start: int, end: int) -> Found[str] | None:
    """The words of a stretch; None when they say nothing."""
    text = _without_button(page.text[start:end].rstrip(_LOOSE_ENDS))
    span = Span.stripped(page.text, start, start + len(text))
    empty = not any(letter.isalnum() for letter in span.text) or span.text.casefold().rstrip(": ") in _SAYS_NOTHING
    return None if empty else Found(" ".join(span.text.split()), span.text, "span", span)


def _without_button(text: str) -> str:
    """A caption without the words of the button behind it."""
    return _BUTTON.sub("", text) if text.casefold().endswith(_SHOW_MORE) else text


def _url(page: Page, index: int, pictures: list[int]) -> str | None:
    """Address of the picture that stands with a caption: the nearest before it, or behind it, in one small element."""
    at = bisect_left(pictures, index)
    holders = _ancestors(page, index) | {index}
    for picture in (*pictures[max(0, at - 2) : at][::-1], *pictures[at : at + 2]):
        address = _address(page.layout.elements[picture].attrs)
        if address and holders & _ancestors(page, picture):
            return address
    return None


def _address(attrs: dict[str, str]) -> str | None:
    """Where a picture is loaded from: at once, later, or in one of several sizes."""
    plain = attrs.get("src") or ""
    if plain and not _is_stand_in(plain):
        return plain
    lazy = attrs.get("data-src") or attrs.get("data-original") or attrs.get("data-lazy-src")
    sizes = (attrs.get("srcset"), *(value for name, value in attrs.items() if _LAZY.match(name)))
    addresses = (lazy, *(_largest(value) for value in sizes if value and value.strip()))
    return next((one for one in addresses if one and _ADDRESS.match(one) and not _is_stand_in(one)), None)


def _largest(sizes: str) -> str:
    """The address of the largest of several sizes: "a-300.jpg 300w, a-600.jpg 600w"."""
    listed = [one.split() for one in _NEXT_SIZE.split(sizes.strip()) if one.strip()]
    return max(listed, key=lambda one: float(one[1][:-1]) if len(one) > 1 and _WIDTH.fullmatch(one[1]) else 0.0)[0]


def _is_stand_in(address: str) -> bool:
    """Whether an address is that of what a page shows until the picture is there, or of a sign."""
    return address.startswith("data:") or _STAND_IN.search(address.lower()) is not None


def _ancestors(page: Page, index: int) -> set[int]:
    """The elements around one that hold little text, so that a picture and its words share them."""
    found: set[int] = set()
    at = page.layout.elements[index].parent
    for _ in range(8):
        if at < 0 or page.layout.elements[at].end - page.layout.elements[at].start > CAPTION_CHARS:
            break
        found.add(at)
        at = page.layout.elements[at].parent
    return found


def _joined(
    images: list[Image], caption: Found[str] | None, credit: Found[str] | None, url: str | None
) -> Image | None:
    """The last picture with the part that it lacked; None when this is another picture."""
    last = images[-1] if images else None
    if last is None or last.url != url or url is None:
        return None
    if last.caption and not last.credit and credit and not caption:
        return Image(url, last.caption, credit)
    if last.credit and not last.caption and caption:
        return Image(url, caption, credit or last.credit)
    return None


def _blocks(page: Page, spans: Iterator[Span | None]) -> tuple[int, ...]:
    found: set[int] = set()
    for span in spans:
        if span:
            first = bisect_right(page.blocks, span.start, key=_block_start) - 1
            last = bisect_left(page.blocks, span.end, key=_block_start)
            found.update(range(max(first, 0), last))
    return tuple(sorted(found))
