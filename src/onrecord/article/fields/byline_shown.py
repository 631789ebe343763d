"""The bylines that a page shows: short lines around headline and body whose markup, opener or link says that they sign.

A page and a region in, the lines in reading order out, each with its block and how sure it is.

A line is looked for near the headline, before the body and right behind it; nowhere else. What a line is taken for
rests on its words (an opener such as "by"), on the names of its elements (``class="byline"``, ``rel="author"``) and on
where its links lead ("/authors/").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from onrecord.article.fields.names import BylineText, Place, Signer, Trust, is_opened, split_byline
from onrecord.article.region import Region
from onrecord.lang import bylines
from onrecord.lang.agencies import agency_key
from onrecord.lang.bylines import by_letter
from onrecord.lang.datelines import is_city
from onrecord.lang.furniture import furniture_kind
from onrecord.model.page import Element, Layout, Page

LINE_CHARS: Final = 260
"""A longer line is no byline."""

BEFORE: Final = 8
"""So many blocks above the headline are looked at: some pages put the byline there."""

BETWEEN: Final = 30
"""So many blocks below the headline, and above the body."""

FAR: Final = 160
"""So many blocks above the body, and a quarter of it below, the main heading is looked for."""

INTO: Final = 15
"""So many blocks from the start of the body are looked at: some pages put standfirst and byline in it."""

BEHIND: Final = 12
"""So many blocks behind the last of the body."""

BODY_CHARS: Final = 100
"""A block that labelling took for text is a byline only when it is shorter."""

PLAIN_CHARS: Final = 60
"""A line that nothing marks as a byline is one only when it is shorter."""

LEAD_CHARS: Final = 40
"""A bare opener is shorter."""

HEAD: Final = 10
"""Blocks above the body, and so many of its own, belong to the article's head."""

CLIMB: Final = 4
"""So many elements above a line are asked for their names."""

NAMES_CHARS: Final = 300
"""So much of an element's names is read."""

LOOK_ON: Final = 8
"""So many blocks below a very sure line are looked at: names of the same byline, and of helpers."""

INNER: Final = 40
"""So many elements inside a line are looked at."""

SURE: Final = 3
"""Strength of a line whose markup or words leave no doubt; minus so much: it names people who sign something else."""

LIKELY: Final = 2
"""Strength of a line that markup, or a declared name, makes likely."""

NOT_ITSELF: Final = -1
"""What a picture or a share bar says: nothing of what stands further inside."""

_AUTHORISH_NAMES: Final = (
    r"byline|authors?(?![a-z])|author[-_]|auth?ore?s?(?![a-z])|auteur|autorin|skribent|forfatter|writer|journalist"
    r"|reporter|firma(?<![a-z]firma)(?![a-z])"
    r"|signature|attribution|creator|contributor|verfasser|redakteur|redactor|redattor|schrijver|vcard|publishedby"
    r"|published-by|dziennikar|yazar|muhabir"
    r"|authorname|authorinfo|authorlist|authorlink|authordate"
)
_OTHER_NAMES: Final = (
    r"comment|caption|related|recirc|recommend|trending|popular|most-?read|newsletter|quote"
    r"|next-?up|newsfeed|news-feed|breadcrumb|nav(?<![a-z]nav)(?![a-z])|carousel|read-?more|more-?from|podcast|disqus"
    r"|picture"
)
_TEASER_NAMES: Final = r"teaser|latest|promo|article-?card|widget|feed(?<![a-z]feed)"
_PART_NAMES: Final = (
    r"credit|image|photo|img(?<![a-z]img)|avatar|thumb|social|share|follow|sidebar|without-author|video"
)
_AUTHORISH: Final = re.compile(by_letter(_AUTHORISH_NAMES))
_OTHERS: Final = re.compile(by_letter(_OTHER_NAMES))
"""Names of elements, however far above, whose people sign something else."""
_TEASERS: Final = re.compile(by_letter(f"{_OTHER_NAMES}|{_TEASER_NAMES}"))
"""The same, and names of teasers: above the body these are often the article's own head."""
_PARTS: Final = re.compile(by_letter(_PART_NAMES))
"""Names of elements whose own words are no byline."""
_SPEAKING: Final = re.compile(by_letter(f"{_AUTHORISH_NAMES}|{_OTHER_NAMES}|{_TEASER_NAMES}|{_PART_NAMES}"))

_OTHER_TAGS: Final = frozenset(
    ("figcaption", "figure", "blockquote", "nav", "form", "table", "tr", "textarea", "select")
)
_AUTHOR_LINK: Final = re.compile(
    r"(?i)/(?:authors?|autore?s?|autor(?:en|in)?|auteurs?|profiles?|people|person|personen|staff|journalists?|journalisten"
    r"|skribent(?:er)?|forfatter|contributors?|by|team|reporters?|writers?|columnists?|redaktion|redaktor|firmas?|av"
    r"|medarbejder|byline|bio|yazar(?:lar)?|penulis|redactie|zhurnalist\w*|avtor\w*)(?:[/-]\w|\?)"
)
_GLUE: Final = re.compile(r"(?<=[^\W\d_]{3}[a-zß-öø-ÿ])(?=[^\W\d_a-zß-öø-ÿ])|(?<=\b[A-Z])(?=[A-Z][a-z]{2})")
_GLUED_OPENER: Final = re.compile(r"(?:By|Von|Par|Por|Av|Af|Door)(?=[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ])")
_MONTH: Final = re.compile(rf"(?i){bylines.MONTH}[a-z]{{0,7}}\.?$")
_DAY: Final = re.compile(
    rf"(?i)\b{bylines.MONTH}[^\W\d_]{{0,8}}\.? \d{{1,2}}\b|\b\d{{1,2}}\.? {bylines.MONTH}|"
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b"
)
_TOPIC_NAMES: Final = re.compile(
    r"(?<![a-z])(?:categor(?:y|ies|ia|ie)|kategori[ae]?|channel|rubri(?:c|k|que|ca)|topic)(?![a-z])"
)
_TOPIC_LINK: Final = re.compile(r"(?i)/(?:categor(?:y|ies|ia|ie)|kategori[ae]?|tags?|topics?|rubri(?:c|k|que|ca))/")
_OPENER_HEADS: Final = frozenset(words.split()[0] for words in bylines.OPENERS | bylines.GENRES | bylines.HELPERS) | {
    "a", "an", "ein", "eine", "un", "une", "una", "en", "et",
}  # fmt: skip
"""First words of what opens a byline."""
_FIRST_WORD: Final = re.compile(r"\W{0,3}([^\W\d_]+)")
_LATE_OPENER: Final = re.compile(
    r"(?:[|•·/\d]|\d\s*Uhr|ago|published)\s*(?:\|\s*)?(?:By|BY|by|Von|von|Par|Por)\s+[^\W\d_]"
    r"|(?i:published by|written by)"
)
_LATE_WORD: Final = re.compile(r"[BbVvP](?:[Yy]|on|ar|or)\s")
"""What one of them holds: cheap to look for."""
_WORD: Final = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{1,20}"
_NAME_ONLY: Final = re.compile(rf"\W{{0,3}}{_WORD}(?: {_WORD}){{1,3}}\W{{0,3}}")
_NAMES_PLACED: Final = re.compile(
    rf"{_WORD}(?: {_WORD}){{1,2}}(?: and {_WORD}(?: {_WORD}){{1,2}})? in {_WORD}(?: {_WORD})?"
)
"""How some papers sign: who, and where from."""
_NAME_HANDLE: Final = re.compile(rf"{_WORD}(?: {_WORD}){{1,2}}\s?@\w{{3,30}}")
_NAME_DATED: Final = re.compile(
    rf"{_WORD}(?: {_WORD}){{1,2}}\s*(?:[|•·–,-]\s*)?(?:on |am )?"
    r"(?:[^\W\d_]{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? ?[^\W\d_]{3,12}\.?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})"
)
_SIGNS: Final = r"[a-zäöüß]{2,4}"
_INITIALS: Final = re.compile(
    rf"(?=\(|{_SIGNS}\s?[,;/])\(?(?P<all>{_SIGNS}(?:\s?[,;/]\s?{_SIGNS}){{0,3}})\)?(?:\s*;.{{0,80}})?"
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")


Zone = Literal["above", "below", "behind"]


class ShownLine(NamedTuple):
    """A line that signs."""

    block: int
    """Index of its block."""
    start: int
    """Where its text starts in the page's text."""
    text: str
    byline: BylineText
    strength: int
    """``SURE``, ``LIKELY``, or less: the line only looks like a name."""
    zone: Zone
    """Where it stands: above the headline, between it and the body's start, or behind the body."""

    @property
    def above(self) -> bool:
        """It stands above the headline."""
        return self.zone == "above"

    @property
    def opens(self) -> str:
        """What the line says of the next one: "opener" for a bare "by", "helper" for a bare "photos by"."""
        bare = not self.byline.signers and not self.byline.helped and len(self.text) < LEAD_CHARS
        return self.byline.lead if bare else ""

    @property
    def behind(self) -> bool:
        """It stands behind the body."""
        return self.zone == "behind"


def shown_lines(page: Page, region: Region, bodies: Collection[str], names: Collection[str]) -> list[ShownLine]:
    """Lines that name somebody, in reading order.

    Args:
        page: the page.
        region: where the article stands.
        bodies: folded names of bodies.
        names: declared names, or parts of them: a line that holds one is taken more seriously.
    """
    looker = _Looker(page, region, bodies, names)
    above, below, behind = _zones(page, region)
    lines = list(looker.lines(below, "below"))
    if any(line.byline.signers and line.strength >= SURE for line in lines):
        return lines
    lines = [*looker.lines(above, "above"), *lines, *looker.lines(behind, "behind")]
    if any(line.byline.signers and line.strength >= LIKELY for line in lines):
        return lines
    return [*looker.plain_lines([] if names else below, behind), *looker.initials(), *lines]


def near_blocks(page: Page, region: Region) -> list[int]:
    """Blocks where a byline may stand, the likeliest first."""
    above, below, behind = _zones(page, region)
    return [*below, *above, *behind]


def _zones(page: Page, region: Region) -> tuple[list[int], list[int], list[int]]:
    """Blocks above the headline, between it and the start of the body, and behind the body."""
    last = min(region.last, len(page.blocks))
    body = region.body[0] if region.body else last
    headline = _headline(page, region, body)
    above = range(max(region.first, headline - BEFORE), headline)
    below = set(range(headline, min(last, headline + BETWEEN, max(headline, body) + INTO)))
    below |= set(range(max(region.first, headline, body - BETWEEN // 2), min(last, body + INTO)))
    end = max(region.body[-1], headline) + 1 if region.body else last
    below.difference_update(range(end, last))
    behind = [block for block in range(max(end - 3, 0), min(last, end + BEHIND)) if block not in below]
    return list(above), sorted(below), behind


def _headline(page: Page, region: Region, body: int) -> int:
    """Index of the block of the main heading: the last one at or above the body, else the first one below."""
    if page.media_type == "text/plain":
        near = max(region.first, body - BEFORE)
        return near if region.headline is None else min(max(region.headline, body - BETWEEN), near)
    last = min(region.last, len(page.layout.block_elements))
    above = range(min(body, last - 1), max(region.first, body - FAR) - 1, -1)
    below = range(body + 1, min(last, body + FAR // 4))
    found = next((block for block in (*above, *below) if _is_main_heading(page.layout, block)), None)
    return max(region.first, body - BEFORE) if found is None else found


def _is_main_heading(layout: Layout, block: int) -> bool:
    if not layout.elements:
        return False
    element = layout.elements[layout.block_elements[block]]
    if element.tag in ("h1", "p") or element.parent < 0:
        return element.tag == "h1"
    return layout.elements[element.parent].tag == "h1"


_MARKS: Final = " \t\u00a0\u3000•·*‣▪◦●■#>|"


class _Looker:
    """Looks at one line after another; a bare "by" counts for the line behind it."""

    def __init__(self, page: Page, region: Region, bodies: Collection[str], names: Collection[str]) -> None:
        self._page = page
        self._bodies = bodies
        self._names = [name.casefold() for name in names]
        self._bare = page.media_type == "text/plain" and not names
        """Neither markup nor declared names speak for any line."""
        self._structured = page.media_type != "text/plain"
        self._body = set(region.body)
        self._last = max(region.body, default=-1)
        self._end = min(region.last, len(page.blocks))
        self._body_start = page.blocks[region.body[0]].span.start if region.body else -1
        self._unseen = page.layout.hidden | page.layout.embedded
        self._head = region.body[0] + HEAD if region.body else len(page.blocks)
        self._above: dict[tuple[int, int, bool], int] = {}

    def lines(self, blocks: Iterable[int], zone: Zone) -> Iterator[ShownLine]:
        """The lines among these blocks that sign, or say something about who does."""
        opened_by, sure = "", False
        left = LOOK_ON if zone == "below" else len(self._page.blocks)
        for block in blocks:
            left -= sure
            if left < 0:
                return
            start, text = self._read(block)
            if not self._readable(block, text):
                continue
            line = self._line(block, start, text, zone, opened_by)
            opened_by = line.opens if line else ""
            if line and (line.byline.signers or line.byline.helped or (line.byline.role and line.strength >= LIKELY)):
                sure = sure or (line.strength > SURE and bool(line.byline.signers))
                yield line

    def _read(self, block: int) -> tuple[int, str]:
        """A line and where it begins; of a plain text without its indent and the marks of items and headings."""
        span = self._page.blocks[block].span
        if self._page.media_type != "text/plain":
            return span.start, span.text
        text = span.text.lstrip(_MARKS)
        return span.end - len(text), text.rstrip()

    def _readable(self, block: int, text: str) -> bool:
        """Whether the line is shown, short enough for a byline, and no sentence."""
        if not text or len(text) > LINE_CHARS or block in self._unseen or text[0] in "©(":
            return False
        if text.endswith("。"):  # a whole sentence: "この作品は…の下に提供されています。"
            return False
        return len(text) <= BODY_CHARS or block not in self._body or _opens(text)

    def _line(self, block: int, start: int, text: str, zone: Zone, opened_by: str) -> ShownLine | None:
        """The line read, when anything speaks for a byline: markup, its first words, or the bare opener above it."""
        if self._bare and not (opened_by or (_may_open(text) and is_opened(text)) or _GLUED_OPENER.match(text)):
            return None
        strength, breaks, topics = self._signs(block, text)
        if not self._structured:
            breaks += _glued(text)
        if strength <= 0 and not (opened_by or (strength == 0 and (_may_open(text) or _opens_glued(text, breaks)))):
            return None
        trust: Trust = "shown" if strength >= LIKELY or opened_by == "opener" else "no"
        byline = split_byline(text, breaks=breaks, bodies=self._bodies, trust=trust)
        if topics:
            byline = _without_topics(byline, topics)
        if opened_by == "helper":
            byline = _all_helped(byline)
        elif opened_by and byline.role and not byline.signers:
            byline = byline._replace(signers=(Signer(*byline.role, "organization"),), role=None)
        if opened_by == "opener" or byline.opened:
            strength += SURE if byline.clean and _full(byline, text) else LIKELY if byline.clean or opened_by else 1
        if block in self._body and len(text) > BODY_CHARS:
            strength -= LIKELY
        return ShownLine(block, start, text, byline, strength, zone)

    def plain_lines(self, head: Iterable[int], tail: Iterable[int]) -> Iterator[ShownLine]:
        """Lines that nothing marks: a full name with a date above the body, and a full name that closes the text."""
        dated = [block for block in head if self._dated(block) or self._stands_by_date(block)][:1]
        closing = [block for block in tail if self._closes(block)][:1] if self._structured else []
        for block in (*dated, *closing):
            start, text = self._read(block)
            byline = split_byline(text, bodies=self._bodies)
            if byline.clean and {signer.kind for signer in byline.signers} == {"person"}:
                yield ShownLine(block, start, text, byline, LIKELY, "behind" if block in closing else "below")

    def initials(self) -> Iterator[ShownLine]:
        """Initials that close the text, in a line of their own: "(mad)", "rol, kes"."""
        last = self._last
        for block in range(last + 1, min(last + 3, self._end)):
            start, text = self._read(block)
            match = _INITIALS.fullmatch(text) if last >= 0 and block not in self._unseen else None
            if match and not any(agency_key(part) for part in _LETTERS.findall(match["all"])):
                found = [part.span() for part in _LETTERS.finditer(text, match.start("all"), match.end("all"))]
                signers = tuple(Signer(*place, "person") for place in found)
                byline = BylineText(signers, opened=True, helped=(), clean=True, lead="")
                yield ShownLine(block, start, text, byline, SURE, "behind")
                return

    def _closes(self, block: int) -> bool:
        """Whether this line stands behind the last paragraph, in the same element, and looks like a name."""
        layout = self._page.layout
        if not self._body or not layout.elements or block < self._last or block in self._unseen:
            return False
        last, own = (layout.elements[layout.block_elements[index]] for index in (self._last, block))
        return (
            own.tag == "p"
            and own.parent == last.parent
            and _NAME_ONLY.fullmatch(self._page.blocks[block].span.text) is not None
        )

    def _stands_by_date(self, block: int) -> bool:
        """Whether this line of a plain text is nothing but a full name, with a handle, or with a date right above or
        below it.
        """
        if self._structured or block in self._body or not self._body_start > self._page.blocks[block].span.start:
            return False
        text = self._read(block)[1]
        if len(text) > PLAIN_CHARS:
            return False
        if not _NAME_ONLY.fullmatch(text) and not _NAMES_PLACED.fullmatch(text):
            return "@" in text and _NAME_HANDLE.fullmatch(text) is not None
        if is_city(text) or furniture_kind(text):
            return False
        around = (self._read(near)[1] for near in (block - 1, block + 1) if 0 <= near < len(self._page.blocks))
        return any(len(line) < PLAIN_CHARS and _DAY.search(line) is not None for line in around)

    def _dated(self, block: int) -> bool:
        """Whether this line is a name with a date."""
        text = self._read(block)[1]
        return len(text) < PLAIN_CHARS and block not in self._unseen and _NAME_DATED.match(text) is not None

    def _signs(self, block: int, text: str) -> tuple[int, list[int], list[Place]]:
        """How much markup and words speak for a byline, where the markup parts words, and where it names topics."""
        strength = 0
        breaks: list[int] = []
        topics: list[Place] = []
        span = self._page.blocks[block].span
        held = self._page.layout.block_elements[block] if self._page.layout.elements else -1
        head = block < self._head
        for element in self._inside(held, span.start, span.end):
            speaks = _says(element, element.attrs.get("href", ""), head=head)
            strength = max(strength, speaks)
            if element.tag == "a" and _is_topic(*map(element.attrs.get, ("class", "rel", "href"))):
                topics.append((element.start - span.start, element.end - span.start))
            if element.start > span.start or element.end < span.end:
                breaks += _breaks(text, element.start - span.start, element.end - span.start, named=speaks > 0)
        strength = self._climb(held, strength, head=head)
        if self._names and strength >= 0 and len(text) < 150:
            lowered = text.casefold()
            strength += LIKELY if any(name in lowered for name in self._names) else 0
        return strength, breaks, topics

    def _inside(self, held: int, start: int, end: int) -> Iterator[Element]:
        """Elements inside the line."""
        for element in self._page.layout.elements[held + 1 : held + 1 + INNER] if held >= 0 else ():
            if element.start >= end:
                return
            if start <= element.start < element.end <= end:
                yield element

    def _climb(self, held: int, strength: int, *, head: bool) -> int:
        """What the elements above say, up to the one that holds the body, too."""
        if held < 0:
            return strength
        element = self._page.layout.elements[held]
        if element.tag == "address":
            return max(strength, LIKELY)
        speaks = 0 if self._lays_out(held) else _says(element, "", head=head)
        if speaks == -SURE or (speaks == NOT_ITSELF and strength <= 0):
            return speaks
        strength = max(strength, speaks)
        place = (element.parent, strength, head)
        above = self._above.get(place)
        if above is None:
            above = self._above[place] = self._climb_on(element.parent, strength, head=head)
        return above

    def _climb_on(self, held: int, strength: int, *, head: bool) -> int:
        """The same from the second element on; many lines stand in the same one."""
        elements = self._page.layout.elements
        for level in range(1, CLIMB):
            if held < 0:
                return strength
            element = elements[held]
            if element.start <= self._body_start < element.end:
                return strength
            speaks = 0 if self._lays_out(held) else _says(element, "", head=head)
            if speaks == -SURE or (speaks == NOT_ITSELF and level < 2 and strength <= 0):
                return speaks
            strength = max(strength, min(speaks, LIKELY))
            held = element.parent
        return strength

    def _lays_out(self, held: int) -> bool:
        """Whether an element is a row of a table that holds the body, too, and lays out the page."""
        elements = self._page.layout.elements
        if elements[held].tag != "tr":
            return False
        while held >= 0 and elements[held].tag in ("tr", "tbody"):
            held = elements[held].parent
        return held >= 0 and elements[held].start <= self._body_start < elements[held].end


def _glued(text: str) -> Iterator[int]:
    """Where a plain text has lost the blank before or behind a name: behind "By"; before a month, "Published", or words
    with a role.

    >>> list(_glued("By Ana RuizPublished: Dec 22, 2023")), list(_glued("By Ana RuizStaff Writer"))
    ([11], [11])
    """
    if opener := _GLUED_OPENER.match(text):
        yield opener.end()
    for glue in _GLUE.finditer(text):
        rest = text[glue.start() :].split()
        dated = rest[0].casefold().rstrip(":.,") in bylines.DATED or _MONTH.match(rest[0])
        if dated or any(map(bylines.is_role_word, rest[:5])):
            yield glue.start()
            return


def _may_open(text: str) -> bool:
    """A quick look: whether an opener may stand in the line."""
    return _opens(text) or (_LATE_WORD.search(text) is not None and _LATE_OPENER.search(text) is not None)


def _full(byline: BylineText, text: str) -> bool:
    """Whether it names somebody with two words or more."""
    return any(signer.kind == "person" and " " in text[signer.start : signer.end] for signer in byline.signers)


def _opens(text: str) -> bool:
    first = _FIRST_WORD.match(text)
    return first is not None and first[1].casefold() in _OPENER_HEADS


def _opens_glued(text: str, breaks: Iterable[int]) -> bool:
    """Whether the first inner element ends, or begins, right behind an opener: "ByAna Ruiz"."""
    return any(text[:place].strip(" :").casefold() in bylines.OPENERS for place in breaks)


def _all_helped(byline: BylineText) -> BylineText:
    helped = (*byline.helped, *((signer.start, signer.end) for signer in byline.signers))
    return byline._replace(signers=(), helped=helped)


@lru_cache(maxsize=4096)
def _is_topic(names: str | None, rel: str | None, href: str | None) -> bool:
    """Whether a link leads to what is filed under a topic; what also leads to an author does not."""
    if rel and "author" in rel:
        return False
    if rel and not {"tag", "category"}.isdisjoint(rel.split()):
        return True
    named = names is not None and _TOPIC_NAMES.search(names[:NAMES_CHARS].lower()) is not None
    return named or (href is not None and _TOPIC_LINK.search(href[:NAMES_CHARS]) is not None)


def _without_topics(byline: BylineText, topics: Collection[Place]) -> BylineText:
    """Without what only names the topic that the article is filed under."""
    kept = [one for one in byline.signers if not any(start <= one.start and one.end <= end for start, end in topics)]
    return byline if len(kept) == len(byline.signers) else byline._replace(signers=tuple(kept))


def _says(element: Element, href: str, *, head: bool) -> int:
    """What one element says: above 0 for a byline, below 0 for something else that names people."""
    attrs = element.attrs
    if element.tag in _OTHER_TAGS:
        return -SURE
    if not attrs:
        return 0
    names, own = attrs.get("class", ""), attrs.get("id") or attrs.get("data-testid")
    if own:
        names = f"{names} {own}"
    return _speaks(names[:NAMES_CHARS], attrs.get("rel", ""), attrs.get("itemprop", ""), href, head)


@lru_cache(maxsize=4096)
def _speaks(names: str, rel: str, itemprop: str, href: str, head: int) -> int:
    """What these attributes say; ``head``: near headline and standfirst, where teasers' names mean nothing."""
    names = names.lower()
    others = _OTHERS if head else _TEASERS
    signed = (bool(rel) and "author" in rel.split()) or itemprop == "author"
    if not _SPEAKING.search(names):
        return SURE if signed else LIKELY if href and _AUTHOR_LINK.search(href) else 0
    words = names.split()
    authorish = any(_AUTHORISH.search(word) and not others.search(word) and not _PARTS.search(word) for word in words)
    if others.search(names):
        return LIKELY if authorish else -SURE
    if signed:
        return -SURE if "credit" in names or (_PARTS.search(names) and not authorish) else SURE
    if authorish:
        return LIKELY
    if _PARTS.search(names):
        return NOT_ITSELF
    return LIKELY if href and _AUTHOR_LINK.search(href) else 0


def _breaks(text: str, start: int, end: int, *, named: bool) -> Iterator[int]:
    """Edges of an inner element that part words: where no blank does, or where the element is named after authors."""
    for edge in (start, end):
        if 0 < edge < len(text) and (named or not (text[edge].isspace() or text[edge - 1].isspace())):
            yield edge
