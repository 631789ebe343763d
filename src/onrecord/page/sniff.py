"""What a payload is: HTML, plain text, or something that onrecord cannot read. A word or an error out.

>>> media_type("  <!DOCTYPE html><p>Rain fell."), media_type("Rain fell.\\n\\n2 < 3, he said.")
('text/html', 'text/plain')
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.errors import EmptyPage, NotHtml, OldWarc
from onrecord.model.page import MediaType

HEAD: Final = 65_536
"""Characters in which HTML shows."""

_FORMATS: Final = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"BM", "a BMP picture"),
    (b"RIFF", "a WebP picture, sound or film"),
    (b"OggS", "sound or film (Ogg)"),
    (b"ID3", "sound (MP3)"),
    (b"\x1aE\xdf\xa3", "a film (Matroska)"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive inside another"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"WARC/", "a web archive (WARC)"),
    (b"filedesc://", "a web archive of the older form (ARC)"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
)
_REMEDIES: Final = {
    b"WARC/": "It holds many: 'onrecord read FILE' reads them all, and 'onrecord add FILE --archive news.db' keeps "
    "them for 'onrecord serve --archive news.db'; in Python, onrecord.pages does.",
    b"(\xb5/\xfd": "Unpack it first; 'onrecord read FILE' and 'onrecord add FILE' take a web archive (.warc.zst).",
    b"filedesc://": OldWarc.default_remedy,
}
"""What to do, where there is better than giving HTML or text."""
_ALSO_WORDS: Final = frozenset((b"BM", b"MZ", b"RIFF", b"BZh", b"ID3"))
"""Signs that a text may begin with too: they count only with a NUL close by."""

_HTML: Final = re.compile(
    r"(?i)</?(?:!doctype\s|html|head|body|title|meta|div|span|p|br|hr|h[1-6]|article|section|table|ul|ol|li|script|style|a|"
    r"img|frameset|blockquote|em|strong|b|i|font|center|main)(?=[\s>/])|<!doctype html|<\?xml\s"
)
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
NOISE: Final = 20
"""One in so many characters that are none makes noise of a text, where they are ``MANY``; of random bytes, read as
Latin letters, one in ten is none."""
MANY: Final = 16


def refuse_other_formats(body: bytes | str) -> None:
    """Stop at what cannot be a page.

    Args:
        body: a payload.

    Raises:
        EmptyPage: it holds nothing, or nothing but blanks and NUL.
        NotHtml: it is a picture, a PDF, an archive.
    """
    if isinstance(body, str):
        if not body.strip("\0 \t\r\n\f\ufeff"):
            raise EmptyPage("the page holds no characters")
        return
    if not body.strip(b"\0 \t\r\n\f\xef\xbb\xbf\xff\xfe"):
        raise EmptyPage("the page holds no characters")
    for sign, name in _FORMATS:
        if body.startswith(sign) and (sign not in _ALSO_WORDS or b"\0" in body[:64]):
            raise NotHtml(f"this is {name}, not a page", remedy=_REMEDIES.get(sign))


def refuse_noise(text: str) -> None:
    """Stop at decoded text that is no writing.

    Raises:
        NotHtml: more than a fifth of its first characters are control or replacement characters, or many of them are,
            and one in twenty.
    """
    head = text[:4096]
    found = len(_NOT_TEXT.findall(head))
    noise = found * 5 > len(head) or (found > MANY and found * NOISE > len(head))
    if noise and not _HTML.search(text, 0, HEAD):
        raise NotHtml(
            "this is neither HTML nor text: it is full of control characters, or of what are no characters at all"
        )


def media_type(text: str) -> MediaType:
    """HTML when a tag stands near the beginning, or several further on; else plain text."""
    start = len(text) - len(text.lstrip("\ufeff \t\r\n\f\0")) if text[:1].isspace() or text[:1] in "\ufeff\0" else 0
    first = _HTML.search(text, start, start + HEAD)
    if first is None:
        return "text/plain"
    if first.start() == start or text.startswith("<!--", start):
        return "text/html"
    closing = sum(1 for _ in zip(range(3), _HTML.finditer(text, first.start(), start + HEAD), strict=False))
    return "text/html" if closing == 3 else "text/plain"
