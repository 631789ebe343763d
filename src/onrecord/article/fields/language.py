"""The language of an article: what the page declares, as long as the text bears it out.

Templates declare "en-US" over texts in any language. The first words of the running text are looked at: where they are
clearly in another language than declared, that language is the value (``inferred``) and the declared one a candidate.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<html lang=de-AT><p>Der Damm ist am Abend gebrochen, und das Wasser stieg bis zur Mühle.")
>>> find_language(page, Region(1, 0, 1, (0,))).value
'de'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from turbohtml.detect import detect_language

from onrecord.article.region import Region
from onrecord.lang.stopwords import ENGLISH_ALONE, ENOUGH, UNKNOWN_TO_DETECTION, likeliest, share_of, shares
from onrecord.model.found import Candidate, Found, Source
from onrecord.model.page import Page

SAMPLE: Final = 1_000
"""Characters of running text that are looked at."""

SHORTEST: Final = 40
"""A shorter text tells nothing; a declaration is believed then."""

SURE: Final = 0.9
"""Confidence of detection that is enough to contradict a declaration."""

LIKELY: Final = 0.3
"""Confidence that is enough where nothing is declared."""

CONTRADICTING: Final = 120
"""Characters that are enough to contradict a declaration."""

WORDS: Final = 120
"""So many words are looked up among the small words of languages."""

CLEAR: Final = 0.2
"""Share of small words of the declared language from which on nothing else is looked at."""

MANY: Final = 60
"""Of so many words a clear share of small ones tells a language that has no kin; detection takes ten times as long."""
_PLAIN: Final = frozenset("en de fr it pl hu fi sv el".split())

SHORT: Final = 25
"""Of so few words detection is often sure and wrong."""

_TAG: Final = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ONE_OF: Final = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "sh": "sr", "tl": "fil"}
"""Tags that mean the language of another tag: old codes, and the two written forms of Norwegian."""
_TWO_LETTERS: Final = dict(
    pair.split(":")
    for pair in (
        "eng:en rus:ru cmn:zh spa:es por:pt ita:it ben:bn fra:fr deu:de ukr:uk kat:ka ara:ar hin:hi jpn:ja heb:he "
        "yid:yi "
        "pol:pl amh:am jav:jv kor:ko nob:no nno:no nor:no dan:da swe:sv fin:fi tur:tr nld:nl hun:hu ces:cs ell:el "
        "bul:bg "
        "bel:be mar:mr kan:kn ron:ro slv:sl hrv:hr srp:sr bos:bs mkd:mk lit:lt lav:lv est:et tam:ta vie:vi urd:ur "
        "tha:th "
        "guj:gu uzb:uz pan:pa aze:az ind:id tel:te pes:fa fas:fa mal:ml ori:or mya:my nep:ne sin:si khm:km tuk:tk "
        "aka:ak "
        "zul:zu sna:sn afr:af lat:la slk:sk cat:ca tgl:fil hye:hy isl:is swa:sw ltz:lb xho:xh gle:ga cym:cy eus:eu "
        "glg:gl "
        "msa:ms zsm:ms mlt:mt som:so zho:zh epo:eo"
    ).split()
)
_THREE_LETTERS: Final = frozenset("fil prs ckb yue wuu cnr hsb dsb nds gsw lld fur haw nso ceb kab".split())
"""Tags in use that have no two-letter form."""
_KIN: Final = (
    frozenset("hr bs sr me cnr".split()),
    frozenset("id ms".split()),
    frozenset("no da".split()),
    frozenset("zh yue wuu".split()),
    frozenset("pt gl".split()),
    frozenset("ru uk be bg mk".split()),
    frozenset("fa prs ckb ku ps ur".split()),
    frozenset("hi mr ne".split()),
    frozenset("zu xh ss nr".split()),
    frozenset("tr az".split()),
    frozenset("af nl".split()),
    frozenset("cs sk".split()),
)
"""Languages so near that detection alone does not contradict a declaration among them."""


def find_language(page: Page, region: Region) -> Found[str] | None:
    """Primary language tag (``en``), lower case; None when nothing tells it."""
    declared = list(_declared(page, region))
    text = _sample(page, region)
    if not declared:
        seen = _seen(text, LIKELY) if len(text) >= SHORTEST else None
        return Found(seen, None, "inferred") if seen else None
    tag, raw, source = declared[0]
    seen = _contradiction(tag, text)
    if seen is None:
        return Found(tag, raw, source, None, tuple(_lost(declared, tag, "another declaration")))
    lost = tuple(_lost(declared, seen, "the text is in another language"))
    for other, raw, source in declared:
        if other == seen:
            return Found(seen, raw, source, None, lost)
    return Found(seen, None, "inferred", None, lost)


def language_of(page: Page, region: Region) -> str | None:
    """The tag that the region holds; of a plain text, the one that its words tell: few of them are ever asked."""
    if region.language is not None or page.media_type != "text/plain":
        return region.language
    found = find_language(page, region)
    return found.value if found else None


def _declared(page: Page, region: Region) -> Iterator[tuple[str, str, Source]]:
    """Tags that the page states, most believed first: the article's node, the root element, meta elements."""
    value = region.node.get("inLanguage")
    value = value[0] if isinstance(value, list) and value else value
    value = (value.get("alternateName") or value.get("name")) if isinstance(value, dict) else value
    stated: list[tuple[object, Source]] = [(value, "json-ld"), (page.declared.language, "meta")]
    keys = ("og:locale", "content-language", "language", "dc.language", "dcterms.language")
    stated += [(region.meta[key][0], "meta") for key in keys if region.meta.get(key)]
    for raw, source in stated:
        tag = primary_tag(raw) if isinstance(raw, str) else None
        if tag and isinstance(raw, str):
            yield tag, raw, source


@lru_cache(maxsize=256)
def primary_tag(tag: str) -> str | None:
    """The primary language of a tag as pages write it: ``en-US``, ``es_VE``, ``eng``; None when it is no tag.

    >>> primary_tag("pt-BR"), primary_tag("nb_NO"), primary_tag("deu"), primary_tag("English, please")
    ('pt', 'no', 'de', None)
    """
    match = _TAG.fullmatch(tag[:40])
    if match is None:
        return None
    primary = match[1].lower()
    primary = _TWO_LETTERS.get(primary, primary)
    return _ONE_OF.get(primary, primary) if len(primary) == 2 or primary in _THREE_LETTERS else None


def _sample(page: Page, region: Region) -> str:
    """The beginning of the running text."""
    parts, length = [], 0
    for block in region.body:
        text = page.blocks[block].span.text[: SAMPLE - length]
        parts.append(text)
        length += len(text)
        if length >= SAMPLE:
            break
    return " ".join(parts)


@lru_cache(maxsize=16)
def _contradiction(tag: str, text: str) -> str | None:
    """The language that the text is in, where that is clearly not the declared one; asked twice for an article."""
    if len(text) < CONTRADICTING:
        return None
    if (share_of(text.lower().split(), tag) or 0) >= CLEAR:
        return None
    words = _words(text)
    share = share_of(words, tag)
    if share is not None and share >= CLEAR:
        return None
    if share is not None and share >= ENOUGH and likeliest(words) == tag:
        return None
    seen = _seen(text, SURE)
    unheard = tag in UNKNOWN_TO_DETECTION and seen in _LATIN
    return None if seen in (None, tag) or unheard or any({tag, seen} <= kin for kin in _KIN) else seen


def _words(text: str) -> list[str]:
    """The first words, lower case."""
    return list(map(str.lower, _WORD.findall(text)[:WORDS]))


_LATIN: Final = frozenset(
    "en de fr es it pt nl no sv da pl fi hu cs sk ro hr sl lt lv et tr id ca af sn zu la az uz tk".split()
)
"""Languages that detection may answer for one that it does not know."""


@lru_cache(maxsize=16)
def _seen(text: str, least: float) -> str | None:
    """The language that the text looks like."""
    if not text.isascii() and (written := _by_script(text)):
        return written
    words = _words(text)
    code = likeliest(words)
    clear = len(words) >= MANY and code in _PLAIN and (share_of(words, code) or 0) >= CLEAR
    if clear or code in UNKNOWN_TO_DETECTION:
        return code
    match = detect_language(text)
    tag = primary_tag(match.language) if match.language else None
    if _is_short_english(text, words, tag):
        return "en"
    if tag is None or match.confidence < least:
        return code
    if tag == "zu":
        # Detection takes Xhosa for its sister language.
        counted = shares(words)
        return max(("zu", "xh"), key=counted.__getitem__)
    return tag


def _is_short_english(text: str, words: list[str], tag: str | None) -> bool:
    """Whether a text too short for detection holds small words of English, and none of the language detected.

    >>> text = "Osk Bay lifted its ban on diesel."
    >>> _is_short_english(text, _words(text), "ro"), _is_short_english("Osk Bay, dos", ["osk", "bay", "dos"], "ca")
    (True, False)
    """
    if len(words) > SHORT or not all(map(str.isascii, filter(str.isalpha, text))) or share_of(words, tag or ""):
        return False
    return not ENGLISH_ALONE.isdisjoint(words)


_OWN_SCRIPTS: Final = {"ja": re.compile("[\u3040-\u30ff]"), "ko": re.compile("[\uac00-\ud7a3]")}
"""Scripts of one language alone, which names of products in Latin letters may outnumber."""
_OWN_SCRIPT: Final = re.compile("[\u3040-\u30ff\uac00-\ud7a3]")
_WRITTEN: Final = 0.1
"""Share of such letters that tells it."""


def _by_script(text: str) -> str | None:
    """The language that alone is written so.

    >>> _by_script("新しい「Gizmo Core 3」は「Android」も動く"), _by_script("Über die Brücke")
    ('ja', None)
    """
    if not _OWN_SCRIPT.search(text):
        return None
    letters = sum(map(str.isalpha, text))
    found = (tag for tag, script in _OWN_SCRIPTS.items() if len(script.findall(text)) > _WRITTEN * letters)
    return next(found, None)


def _lost(declared: list[tuple[str, str, Source]], value: str, reason: str) -> Iterator[Candidate]:
    for tag, raw, source in declared:
        if tag != value:
            yield Candidate(raw, source, reason=reason)
