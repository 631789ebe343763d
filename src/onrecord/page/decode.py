"""Bytes in, text out, and how that was done: byte-order mark, the server's word, the page's own, then detection.

A declaration is believed as long as the bytes bear it out. Bytes that are valid UTF-8 are UTF-8, whatever was
declared; a declared set that the bytes contradict stands in ``Charset.declared``. A few broken bytes in a UTF-8 page
become U+FFFD and do not turn it into another set. Line ends, NUL and control characters are left as they are: the
rooms behind (``page.html``, ``page.plaintext``) deal with them.

>>> decode("<meta charset=iso-8859-1><p>Café Zürich".encode("utf-8"))
('<meta charset=iso-8859-1><p>Café Zürich', Charset(name='utf-8', found_by='detection', declared='iso-8859-1'))
>>> decode("Café Zürich".encode("latin-1"), declared="latin1")
('Café Zürich', Charset(name='windows-1252', found_by='header', declared=None))
"""

from __future__ import annotations

import codecs
import re
from typing import Final, Literal, NamedTuple

from turbohtml.detect import detect, detect_all

from onrecord.model.page import Charset
from onrecord.page.charsets import charset_name

FoundBy = Literal["bom", "header", "meta", "detection", "caller"]

PRESCAN: Final = 65_536
"""Bytes in which a meta element may declare the set. Browsers look at 1,024; real pages put scripts before it."""

SAMPLE: Final = 1_000_000
"""Bytes that detection looks at, from the first one that is not plain ASCII."""

_DECLARING: Final = re.compile(rb"(?i)charset\s*=\s*[\"']?\s*([a-z0-9_:.+-]{1,40})")
_XML: Final = re.compile(rb"\s{0,64}<\?xml\s[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_:.+-]{1,40})")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_WIDE: Final = frozenset(("utf-16le", "utf-16be", "utf-32le", "utf-32be"))
_MULTIBYTE: Final = frozenset(("gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr"))
_KIN: Final = {
    "koi8-r": ("koi8-u",),
    "gb18030": ("gbk",),
    "windows-1254": ("windows-1252",),
    "windows-1258": ("windows-1252",),
    "iso-8859-15": ("windows-1252",),
    "iso-8859-13": ("windows-1257",),
    "iso-8859-8": ("iso-8859-8-i",),
    "windows-1255": ("iso-8859-8", "iso-8859-8-i"),
    "windows-1253": ("iso-8859-7",),
    "iso-8859-7": ("windows-1253",),
}
"""Sets that detection does not tell apart."""
_DETECTABLE: Final = frozenset(
    "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 "
    "windows-1258 iso-8859-2 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-8-i iso-8859-13 "
    "iso-8859-15 koi8-r koi8-u ibm866 windows-874 gbk gb18030 big5 euc-jp euc-kr shift_jis iso-2022-jp".split()
)
_NEVER_WRITTEN: Final = re.compile("[\x80-\x9f\u2500-\u259f\ue000-\uf8ff\ufffd]")
"""What a wrong reading is full of: C1 controls, box drawings, private use, replacement characters."""
_MIXED_WORD: Final = re.compile("(?<!\\\\)[a-z][\u0370-\u07ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3\uff61-\uff9f]")
"""A Latin small letter right before one of another script: "fьr" for "für". Escapes such as ``\\n`` are no letters."""
_TELLING: Final = re.compile(rb"[\x80-\xff]|\x1b[$(]")
_LETTERS: Final = re.compile(rb"[\xc0-\xff]")


class _Claim(NamedTuple):
    label: str
    """As written."""
    name: str | None
    """The set that it names; None when there is no such set."""
    found_by: FoundBy


def decode(body: bytes, *, declared: str | None = None) -> tuple[str, Charset]:
    """Turn a page's bytes into text. Any bytes give some text; nothing is raised.

    Args:
        body: the payload.
        declared: the ``charset`` parameter of the server's Content-Type, when it sent one.

    Returns:
        The text without its byte-order mark, and how it was found. ``Charset.declared`` is the declaration that proved
        wrong.
    """
    claims = _claims(body, declared)
    wide = _by_mark(body) or _by_zeros(body)
    if wide is not None:
        name, found_by, mark = wide
        return _read(body[mark:], name), Charset(name, found_by, _refuted(claims, name))
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_not_utf8(body, claims)
    if text.isascii():
        return _settle_ascii(body, text, claims)
    return text, _charset("utf-8", claims)


def _claims(body: bytes, header: str | None) -> list[_Claim]:
    found: list[_Claim] = []
    if header:
        found.append(_Claim(header[:40], charset_name(header), "header"))
    inside = _declared_inside(body)
    if inside:
        found.append(_Claim(inside, charset_name(inside), "meta"))
    return found


def _declared_inside(body: bytes) -> str | None:
    """The label in the first meta element that has one, or in the XML declaration."""
    for word in (b"charset", b"CHARSET", b"Charset"):
        at = body.find(word, 0, PRESCAN)
        while at >= 0:
            label = _label_at(body, at)
            if label:
                return label
            at = body.find(word, at + 7, PRESCAN)
    xml = _XML.match(body)
    return xml[1].decode("ascii") if xml else None


def _label_at(body: bytes, at: int) -> str | None:
    opens = body.rfind(b"<", max(0, at - 500), at)
    if opens < 0 or body[opens : opens + 5].lower() != b"<meta" or b">" in body[opens:at]:
        return None
    label = _DECLARING.match(body, at, at + 100)
    return label[1].decode("ascii") if label else None


def _by_mark(body: bytes) -> tuple[str, FoundBy, int] | None:
    """Set, how it was found, and length of the mark."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return name, "bom", len(mark)
    return None


def _by_zeros(body: bytes) -> tuple[str, FoundBy, int] | None:
    """Two and four bytes a character without a mark show by where their zeros stand."""
    if b"\0" not in body[:64]:
        return None
    sample = body[:4096]
    zeros = [sample[i::4].count(0) / max(1, len(sample[i::4])) for i in range(4)]
    return _zero_pattern(*zeros)


def _zero_pattern(a: float, b: float, c: float, d: float) -> tuple[str, FoundBy, int] | None:
    if min(c, d) > 0.9 and a < 0.1:
        return "utf-32le", "detection", 0
    if min(a, b) > 0.9 and d < 0.1:
        return "utf-32be", "detection", 0
    if min(b, d) > 0.2 and max(a, c) < 0.02:
        return "utf-16le", "detection", 0
    if min(a, c) > 0.2 and max(b, d) < 0.02:
        return "utf-16be", "detection", 0
    return None


def _refuted(claims: list[_Claim], name: str) -> str | None:
    """The first declaration that says something else. "utf-16" without a byte order is right for both."""
    for claim in claims:
        if claim.name != name and not (claim.name in _WIDE and name[:6] == (claim.name or "")[:6]):
            return claim.label
    return None


def _settle_ascii(body: bytes, text: str, claims: list[_Claim]) -> tuple[str, Charset]:
    """Nothing but ASCII reads the same in all sets, but for the one that shifts with escape sequences."""
    if (b"\x1b$" in body or b"\x1b(" in body) and detect(_sample(body)).encoding == "ISO-2022-JP":
        return _read(body, "iso-2022-jp"), _charset("iso-2022-jp", claims)
    claim = next((claim for claim in claims if claim.name and claim.name not in _WIDE), None)
    name = claim.name if claim and claim.name else "utf-8"
    return text, Charset(name, claim.found_by if claim else "detection", _refuted(claims, name))


def _decode_not_utf8(body: bytes, claims: list[_Claim]) -> tuple[str, Charset]:
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if _not_ascii(text) - broken >= broken:
        return text, _charset("utf-8", claims)
    for claim in claims:
        if claim.name is not None and claim.name not in _WIDE and claim.name != "utf-8":
            text = _read(body, claim.name)
            if _bears_out(body, text, claim.name):
                return text, Charset(claim.name, claim.found_by, _refuted(claims, claim.name))
    name = _detected_name(body)
    return _read(body, name), _charset(name, claims)


def _charset(name: str, claims: list[_Claim]) -> Charset:
    for claim in claims:
        if claim.name == name:
            return Charset(name, claim.found_by, _refuted(claims, name))
    return Charset(name, "detection", _refuted(claims, name))


def _bears_out(body: bytes, text: str, name: str) -> bool:
    """Whether the bytes read in the declared set look like what somebody wrote."""
    seen = text[:SAMPLE]
    faults = len(_NEVER_WRITTEN.findall(seen)) * 20 + len(_MIXED_WORD.findall(seen)) * 5
    return faults <= _not_ascii(seen) and not _clearly_another(body, name)


def _clearly_another(body: bytes, name: str) -> bool:
    """Most sets read any bytes without a fault; only the frequencies of characters tell them apart.

    The bars were set on the fundus pages, re-encoded in the older sets of their languages and declared as a dozen
    others: every right declaration stays, and all but 22 of about 1,500 wrong ones are found out (half of these are
    English pages whose only sign is a pound, the others Vietnamese in windows-1258).
    """
    sample = _sample(body)
    if name not in _DETECTABLE or _letters(sample) < 5:
        return False
    ranked = _ranked(sample)
    return _share(ranked, name) < max(ranked.values(), default=0.0) * (0.75 if name in _MULTIBYTE else 0.25)


def _detected_name(body: bytes) -> str:
    sample = _sample(body)
    ranked = _ranked(sample)
    name = next(iter(ranked), "windows-1252")
    if name in _MULTIBYTE or name == "utf-8":
        return name
    # Pages whose only signs are quotation marks and pounds give Central European sets at random.
    sure = sum(ranked.get(kin, 0.0) for kin in (name, *_KIN.get(name, ()))) >= 0.6 and _letters(sample) >= 3
    return name if sure else "windows-1252"


def _ranked(sample: bytes) -> dict[str, float]:
    return {match.encoding.lower(): match.confidence for match in detect_all(sample) if match.encoding}


def _share(ranked: dict[str, float], name: str) -> float:
    """What detection gives to a set, or to one that it takes for the same."""
    return max(ranked.get(kin, 0.0) for kin in (name, *_KIN.get(name, ())))


def _sample(body: bytes) -> bytes:
    """What detection looks at. The blanks in front keep it from reading the declaration itself."""
    first = _TELLING.search(body)
    at = first.start() if first else 0
    sample = body[at : at + SAMPLE]
    if len(sample) == SAMPLE:
        # Not in the middle of a character: no set uses "<" as a second byte.
        cut = sample.rfind(b"<")
        sample = sample[:cut] if cut > SAMPLE // 2 else sample
    return b" " * 1024 + sample


def _letters(sample: bytes) -> int:
    return len(_LETTERS.findall(sample))


def _not_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _read(body: bytes, name: str) -> str:
    """Decode in a set with a WHATWG name, each broken sequence a U+FFFD."""
    if name in _WIDE or name == "utf-8":
        return body.decode(name, "replace")
    return body.decode(f"whatwg-{name}")
