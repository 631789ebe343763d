"""Text of a page in, text that does no harm where people read it out.

Control characters become the pictures of themselves, so that no page moves a terminal's cursor or sets its title;
characters that turn the direction of writing around are dropped. The record (``writers.jsonl``) keeps everything.

>>> harmless("Rain\\x1b[31m fell\\u202e.")
'Rain␛[31m fell.'
>>> safe_url(" javascript:alert(1)"), safe_url("https://example.org/a b")
(None, 'https://example.org/a%20b')
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

URL_CHARS: Final = 2_000
"""A longer address is not shown: nobody reads it, and programs cut it."""

_PICTURES: Final = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_TURNING: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_OTHER: Final = {
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    0x2028: " ",
    0x2029: " ",
}
_TABLE: Final[dict[int, str | None]] = {**_PICTURES, **_OTHER, **_TURNING}
_HARMFUL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text as it may be shown. Line breaks and tabs stay."""
    return text.translate(_TABLE) if _HARMFUL.search(text) else text


def one_line(text: str) -> str:
    """The same on one line, blanks collapsed."""
    return " ".join(harmless(text).split())


def safe_url(url: str | None) -> str | None:
    """The address when it leads to the web and nowhere else (http, https), else None."""
    if url is None or len(url) > URL_CHARS:
        return None
    text = url.strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return None
    return quote(text.encode("utf-8", "replace"), safe="%/:=&?~#+!$,;'@()*[]-._")
