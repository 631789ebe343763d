"""The dateline: the words that open the text and say where, when and by which agency it was written.

The first blocks of the body in, the dateline out, with its span; ``raw`` is what is printed, the place's value is in
normal case.

>>> parse_dateline("LOS ANGELES, Oct 21 (Reuters) - Rain fell on the city.").value
Dateline(place='Los Angeles', agency='Reuters', date='Oct 21')
>>> parse_dateline("WASHINGTON is wet.") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from onrecord.article.region import Region
from onrecord.lang.agencies import agency_key
from onrecord.lang.bylines import MONTH
from onrecord.lang.datelines import CITIES, NO_BRACKETS, NO_PLACES, OPENS_PLACES, PLACING, is_city
from onrecord.model.article import Dateline
from onrecord.model.found import Found
from onrecord.model.page import Page

BLOCKS: Final = 3
"""So many blocks from the start of the body are looked at."""

CHARS: Final = 160
"""A dateline ends within so many characters."""

LOOKED_AT: Final = 20_000
"""So much of the body is searched for the place in normal case."""

CITY_WORD: Final = 60
"""Characters that hold the first word of a city."""

_CAP: Final = r"[^\W\d_a-zß-öø-ÿ]"
_CAPITALS: Final = rf"{_CAP}(?:{_CAP}|[.'’]){{1,24}}"
_NAME: Final = rf"{_CAP}[^\W\d_]{{1,24}}\.?"
_SMALL: Final = r"(?:de|do|da|del|la|le|sur|am|an|der|di|of|on|upon|and|und|et|y|es|al|el)"
_CAPITAL_PLACE: Final = rf"{_CAPITALS}(?:(?:[ /-]|\s{_SMALL}\s|\s?&\s?){_CAPITALS}){{0,4}}"
_ANY_PLACE: Final = rf"(?:{_CAP}{{1,2}}\.)?{_NAME}(?:(?:[ /-]|[ -]{_SMALL}[ -])(?:{_NAME})){{0,4}}"
_REGION_WORD: Final = rf"{_CAP}[\w.’'-]{{1,20}}"
_REGION: Final = (
    rf"(?P<region>(?:,\s(?!(?i:{MONTH})[a-z]*\.?\s\d)(?:{_REGION_WORD})(?:\s{_REGION_WORD}){{0,3}}){{0,2}})"
)
_DATE: Final = (
    rf"(?i:(?:le |den |am )?(?:{MONTH}[^\W\d_]{{0,8}}\.? \d{{1,2}}(?:,? \d{{4}})?"
    rf"|\d{{1,2}}\.? (?:de )?{MONTH}[^\W\d_]{{0,8}}\.?(?: (?:de )?\d{{4}})?"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?))"
)
_DATED: Final = rf"(?:[,.]?\s+\(?(?P<date>{_DATE})\)?)"
_AGENCY: Final = r"(?:\s*[.,]?\s*[(/\[]\s?(?P<agency>[^()/\[\]]{2,40}?(?:/[^()/\[\]]{2,20})?)\s?[)/\]])"
_DASH: Final = r"\s*\.?\s*(?:[-–—―]{1,3}|=|:|\.[-–—]+)(?=[\s\"“„«]|[^\W\d_])"

_WITH_AGENCY: Final = re.compile(
    rf"(?P<place>{_ANY_PLACE}){_REGION}{_DATED}?{_AGENCY}(?P<end>\s*\.?\s*[-–—―]{{1,3}}|\s*[:.]|\s*=|(?=\s))"
)
_NAMED: Final = re.compile(rf"{_CAP}[\w.&'’-]+(?: (?:of|the|{_CAP}[\w.&'’-]+)){{1,4}}")
"""Of an agency that no list holds, "Northern Wire"."""
_AGENCY_FIRST: Final = re.compile(
    rf"\(?(?P<agency>[^\W\d_][\w .&-]{{1,30}}?)\)?\s*[-–—]{{1,2}}\s*(?P<place>{_CAPITAL_PLACE})"
    rf"{_DATED}?(?P<end>\s*\.?\s*[-–—:]{{1,2}})"
)
_AGENCY_ONLY: Final = re.compile(r"\((?P<agency>[^()]{2,40})\)(?P<end>\s*\.?\s*[-–—:―]{1,2}|(?=\s))")
_CAPITALS_ONLY: Final = re.compile(rf"(?P<place>{_CAPITAL_PLACE}){_REGION}{_DATED}?(?P<end>{_DASH})\s*(?P<next>\S)")
_DATED_PLACE: Final = re.compile(
    rf"(?P<place>{_ANY_PLACE}),?\s+(?P<date>{_DATE})(?P<end>\s*\.?\s*(?:[-–—―]{{1,3}}|:)|\s*\.)(?=\s)"
)
_CITY: Final = re.compile(
    rf"(?P<place>{_ANY_PLACE}){_REGION}(?P<end>\s+[-–—]{{1,2}}(?=\s)|\.(?=\s)|:(?=\s))\s*(?P<next>\S)"
)
_UNLISTED: Final = re.compile(rf"(?P<place>{_NAME}(?: {_NAME})?)(?P<end>\s[-–—]{{1,2}}\s)(?=[\"“„«]?{_CAP})")
_WITH_SOURCE: Final = re.compile(
    rf"(?P<place>{_ANY_PLACE}),\s(?P<agency>[\w.]{{2,20}}(?: [\w.]{{2,20}})?)(?P<end>\s*[-–—]{{1,3}})(?=\s)"
)
_MEDIUM: Final = re.compile(r"[\w-]{2,20}\.(?:com|net|org|id|tv|co|info|news)|[A-Z]{3,5} [A-Z][a-z]+")
_RUSSIAN: Final = re.compile(
    rf"(?P<place>{_ANY_PLACE})[.,]\s+(?P<date>{_DATE})\s*\.?\s*[-–—/]?\s*"
    r"(?P<agency>[^\W\d_][\w. -]{2,24}?)/?(?P<end>\s*[-–—.]{1,2})(?=\s|$)"
)
_JAPANESE: Final = re.compile(r"[【\[［](?P<inside>[^】\]］]{2,24})[】\]］](?P<end>\s*[-–—―]?)")
_JAPANESE_PLACE: Final = re.compile(
    r"(?P<place>[ァ-ヴー・]{2,12}|[一-龥]{2,4})(?:[＝=\s　・]|(?=共同|時事|ロイター|ＡＦＰ|AFP|[一-龥]{3,5}$)|$)"
)
_JAPANESE_AGENCY: Final = re.compile(r"共同|時事|ロイター|ＡＦＰ時事|ＡＦＰ|AFP|AP|ＡＰ")
_CHINESE: Final = re.compile(
    r"[（(]?(?P<agency>新华社|新華社|中新社|中新网|中央社|法新社|路透社)(?:记者|記者)?(?P<place>[一-龥]{0,8}?)"
    r"(?P<date>(?:\d{1,2}月)?\d{1,2}日)(?P<end>\s?[电電讯訊][）)]?)"
)
_KOREAN: Final = re.compile(
    r"[(\[](?P<place>[가-힣·]{2,12})=(?P<agency>[^)\]\s]{2,16})[)\]](?P<end>(?:\s?[가-힣·,\s]{2,30}기자)?\s*=?)"
)
_ARABIC: Final = re.compile(
    r"(?P<place>[\u0600-\u06ff]{2,14}(?: [\u0600-\u06ff]{2,14}){0,2})\s*[-–—:(/،]\s*[(«]?"
    r"(?P<agency>[\u0600-\u06ff. ]{2,20}|[A-Z]{2,8})[)»]?(?P<end>\s*[-–—:.])"
)
_SENTENCE: Final = re.compile(
    rf"(?:[^\W\d_]+(?:['’][^\W\d_]+)? ){{1,5}}?(?!(?:{_SMALL}|le|den|am) )[a-zß-öø-ÿ]+ (?!\d)"
)
"""Words up to one that neither names a place nor leads to a date: so opens a sentence,"""
_BEHIND_DASH: Final = re.compile(rf"[-–—]\s*{_CAP}(?:{_CAP}|[.'’])")
"""unless an agency stands first and the place, in capitals, behind a dash,"""
_FIRST_DASH: Final = 60
"""within so many characters."""
_OPENING_BRACKETS: Final = frozenset("([（【［")
_DIGIT: Final = re.compile(r"\d")
_ANYTHING, _FIGURE, _DASH_MARK, _BRACKET, _COLON, _FOREIGN = (1 << bit for bit in range(6))
"""What the readers of datelines look for."""
_TRANSCRIPT: Final = re.compile(rf"{_CAPITAL_PLACE}\s?:\s")
_WORDS: Final = re.compile(r"[^\W\d_][\w.'’]*")
_LOWER_WORDS: Final = frozenset(
    "de au aux sous do da del la le sur am an der di of on upon and und et y es al el".split()
)


_LETTERS: Final = re.compile(r"[^\W\d_]+")
CITY_WORDS: Final = frozenset(first[0] for city in CITIES if (first := _LETTERS.match(city)))
"""What the names of the list begin with: most texts begin with another word."""


class DatelineText(NamedTuple):
    """A dateline in a text."""

    value: Dateline
    start: int
    end: int


def find_dateline(page: Page, region: Region) -> Found[Dateline] | None:
    """The dateline that opens the body."""
    opening = region.body[:BLOCKS]
    if len([block for block in region.body[:12] if _TRANSCRIPT.match(page.blocks[block].span.text)]) > 1:
        return None
    for block in opening:
        span = page.blocks[block].span
        found = parse_dateline(span.text) or _read_place_of_text(page, region, span.text)
        if found:
            where = span.within(found.start, found.end)
            place = _as_spelled(page, region, found.value.place)
            return Found(Dateline(place, found.value.agency, found.value.date), where.text, "span", where)
    return None


def parse_dateline(text: str) -> DatelineText | None:
    """The dateline at the start of a paragraph; None when it opens with none."""
    head = text[:CHARS]
    start = len(head) - len(head.lstrip(" \u00a0\u3000*•"))
    if not _may_open(head, start):
        return None
    held = _held(head)
    for read, needed in _READERS:
        found = read(head, start) if held & needed else None
        if found:
            return found
    return None


def _may_open(head: str, start: int) -> bool:
    """Whether a dateline may stand here: most paragraphs begin with a quotation or with the words of a sentence."""
    first = head[start : start + 1]
    if not first.isalnum() or first.isdecimal():
        return first in _OPENING_BRACKETS
    return not _SENTENCE.match(head, start) or _BEHIND_DASH.search(head, start, start + _FIRST_DASH) is not None


def _held(head: str) -> int:
    """What a paragraph's first characters hold of what datelines hold."""
    held = _ANYTHING
    if "-" in head or "–" in head or "—" in head:
        held |= _DASH_MARK
    if "(" in head or "[" in head or "/" in head:
        held |= _BRACKET
    if ":" in head or "=" in head:
        held |= _COLON
    if not head.isascii():
        held |= _FOREIGN
    return held | _FIGURE if _DIGIT.search(head) else held


def _read_place_of_text(page: Page, region: Region, text: str) -> DatelineText | None:
    """ "Kirchried - Am Morgen ...": a place that no list holds, where the page says that something is there."""
    match = _UNLISTED.match(text)
    if match is None or not _may_be_place(match["place"]) or region.last <= region.first:
        return None
    start, end = page.blocks[region.first].span.start, page.blocks[region.last - 1].span.end
    there = re.compile(rf"(?<!\w)(?:{PLACING})\s+{re.escape(match['place'])}(?!\w)")
    return _dateline(match) if there.search(page.text, start, min(end, start + LOOKED_AT)) else None


def normal_case(place: str) -> str:
    """A place in capitals, written as usual.

    >>> normal_case("RIO DE JANEIRO"), normal_case("WASHINGTON, D.C."), normal_case("Bonn")
    ('Rio de Janeiro', 'Washington, D.C.', 'Bonn')
    """
    if not place.isupper() or not any(len(word) > 2 for word in _WORDS.findall(place)):
        return place
    return _WORDS.sub(_written, place)


def _written(match: re.Match[str]) -> str:
    word = match.group()
    if match.start() and word.lower() in _LOWER_WORDS:
        return word.lower()
    if "." in word[:-1]:
        return word
    return word[0] + word[1:].lower()


def _as_spelled(page: Page, region: Region, place: str | None) -> str | None:
    """The page's own spelling in normal case, where the body holds it: "McAllen" for "MCALLEN"."""
    if place is None:
        return None
    left = LOOKED_AT
    folded = place.casefold()
    for block in region.body:
        text = page.blocks[block].span.text
        left -= len(text)
        if left < 0:
            break
        at = text.casefold().find(folded)
        written = text[at : at + len(place)]
        capitals = len(written) > 2 and written[:3].isupper()
        if at >= 0 and not capitals and written.casefold() == folded and written[:1].isupper():
            return written
    return place


def _dateline(match: re.Match[str], end: int | None = None, agency: str | None = None) -> DatelineText:
    parts = match.groupdict()
    place, date = parts.get("place"), parts.get("date")
    if date and re.search(r"[^\W\d_]{6,}\.$", date):
        date = date[:-1]
    region = parts.get("region") or ""
    named = normal_case(place) + region if place else None
    agency = agency or parts.get("agency")
    finish = match.end("end") if end is None else end
    return DatelineText(Dateline(named or None, agency.strip() if agency else None, date), match.start(), finish)


def _read_east_asian(text: str, start: int) -> DatelineText | None:
    chinese = _CHINESE.match(text, start)
    if chinese:
        return _dateline(chinese)
    korean = _KOREAN.match(text, start)
    if korean:
        return _dateline(korean)
    bracket = _JAPANESE.match(text, start)
    if bracket and not bracket["inside"].isascii() and bracket["inside"] not in NO_BRACKETS:
        return _read_japanese(bracket)
    return None


def _read_japanese(bracket: re.Match[str]) -> DatelineText | None:
    """Place, then an agency or the reporter: "【ワシントン共同】", "［東京 21日 ロイター］", "【パリ＝山田花子】"."""
    inside = bracket["inside"]
    place = _JAPANESE_PLACE.match(inside)
    agency = _JAPANESE_AGENCY.search(inside)
    if not place or any(word in inside for word in NO_BRACKETS if len(word) > 1):
        return None
    if (
        not agency
        and not re.search(r"[＝=]", inside)
        and not re.fullmatch(r"[ァ-ヴー・]{2,12}[一-龥]{3,5}(?:、.*)?", inside)
    ):
        return None
    date = re.search(r"(?:\d{1,2}月)?\d{1,2}日", inside)
    value = Dateline(place["place"].strip("・"), agency.group() if agency else None, date.group() if date else None)
    return DatelineText(value, bracket.start(), bracket.end("end"))


def _read_with_agency(text: str, start: int) -> DatelineText | None:
    """ "BERLIN (dpa) -", "LONDON, Oct 21 (Reuters) -", "MOSCOW, October 21. /TASS/."."""
    match = _WITH_AGENCY.match(text, start) if "(" in text or "/" in text or "[" in text else None
    if match and (_is_agency(match["agency"]) or (match["place"].isupper() and _may_be_agency(match))):
        return _dateline(match) if _may_be_place(match["place"]) else None
    arabic = _ARABIC.match(text, start)
    if arabic and (_is_agency(arabic["agency"]) and len(arabic["place"]) < 24):
        return _dateline(arabic)
    return None


def _may_be_agency(match: re.Match[str]) -> bool:
    """Whether what stands in brackets behind a place in capitals has the form of an agency."""
    agency, end = match["agency"], match["end"].strip(" .")
    return bool(end) and (
        agency.isupper() or bool(match["date"]) or (_NAMED.fullmatch(agency) is not None and end != ":")
    )


def _read_russian(text: str, start: int) -> DatelineText | None:
    """ "МОСКВА, 21 окт - РИА Новости.": the agency behind the date, without brackets."""
    match = _RUSSIAN.match(text, start)
    return _dateline(match) if match and _is_agency(match["agency"]) else None


def _read_agency_first(text: str, start: int) -> DatelineText | None:
    """ "(ANSA) - ROMA, 21 OTT -"."""
    match = _AGENCY_FIRST.match(text, start)
    fits = match and _is_agency(match["agency"]) and _may_be_place(match["place"])
    return _dateline(match) if match and fits else None


def _read_agency_alone(text: str, start: int) -> DatelineText | None:
    """ "(AP) —"."""
    alone = _AGENCY_ONLY.match(text, start)
    return _dateline(alone) if alone and _is_agency(alone["agency"]) else None


def _read_capitals(text: str, start: int) -> DatelineText | None:
    """ "BRUSSELS:", "KHARKIV, Ukraine —"."""
    match = _CAPITALS_ONLY.match(text, start)
    if not match or not _in_capitals(match["place"]) or not _may_be_place(match["place"]) or match["next"].islower():
        return None
    place, mark = match["place"], match["end"].strip()
    if is_city(place) or match["region"] or match["date"]:
        return _dateline(match)
    words = place.casefold().split()
    plain = len(words) < 4 and not any(word in _LOWER_WORDS for word in words)
    letters = sum(char.isalpha() for char in place)
    return _dateline(match) if plain and letters > 4 and (mark != "-" or " " in match["end"]) else None


def _in_capitals(place: str) -> bool:
    return all(word.isupper() for word in re.split(r"[\s/&-]+", place) if word and word not in _LOWER_WORDS)


def _read_dated(text: str, start: int) -> DatelineText | None:
    """ "Paris, le 3 mars –"."""
    match = _DATED_PLACE.match(text, start)
    if not match or not _may_be_place(match["place"]):
        return None
    sure = is_city(match["place"]) or match["end"].strip() != "."
    return _dateline(match) if sure else None


def _read_source(text: str, start: int) -> DatelineText | None:
    """ "JAKARTA, Harbour.example -": the medium without brackets."""
    match = _WITH_SOURCE.match(text, start)
    if not match or not _may_be_place(match["place"]) or not (match["place"].isupper() or is_city(match["place"])):
        return None
    agency = match["agency"]
    return _dateline(match) if _is_agency(agency) or _MEDIUM.fullmatch(agency) else None


def _read_city(text: str, start: int) -> DatelineText | None:
    """ "Berlin. Die ...", "Hamburg – Am ...": only for places of the list."""
    first = _LETTERS.match(text[start : start + CITY_WORD].casefold())
    match = _CITY.match(text, start) if first and first[0] in CITY_WORDS else None
    if match and is_city(match["place"]) and not match["next"].islower():
        return _dateline(match)
    return None


_READERS: Final[tuple[tuple[Callable[[str, int], DatelineText | None], int], ...]] = (
    (_read_east_asian, _BRACKET | _FOREIGN),
    (_read_with_agency, _BRACKET | _FOREIGN),
    (_read_russian, _FIGURE),
    (_read_agency_first, _DASH_MARK),
    (_read_agency_alone, _BRACKET),
    (_read_source, _DASH_MARK),
    (_read_capitals, _DASH_MARK | _COLON | _FOREIGN),
    (_read_dated, _FIGURE),
    (_read_city, _ANYTHING),
)
"""In the order in which they are tried, each with what a text must hold for it: one of these."""


def _is_agency(words: str) -> bool:
    return any(agency_key(part) for part in (words, *re.split(r"[/,]|\s+(?:and|und|et|y|e)\s+", words)) if part)


def _may_be_place(place: str) -> bool:
    """Whether the words are none of those in capitals that open other texts: "BREAKING NEWS", "NATO"."""
    if is_city(place):
        return True
    words = [word.strip(".:'’") for word in re.split(r"[\s/-]+", place.casefold())]
    unfit = words[-1] in NO_PLACES or (words[0] in NO_PLACES and (len(words) == 1 or words[0] not in OPENS_PLACES))
    return not unfit and agency_key(place) is None
