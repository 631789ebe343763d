"""The room's door: a ``RawPage`` in, a ``Page`` out.

What the caller says about the kind of a page is believed; else its beginning tells. Bytes that are no page at all are
an error; a decoded text whose kind is said is taken at its word, even an empty one.

>>> parse(RawPage(b"<title>T</title><p>Rain fell.")).media_type
'text/html'
>>> parse(RawPage("2 < 3, he said.")).blocks[0].span.text
'2 < 3, he said.'
"""

from __future__ import annotations

from typing import Final

from onrecord.model.page import Charset, MediaType, Page, RawPage
from onrecord.page.decode import decode
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text
from onrecord.page.sniff import media_type, refuse_noise, refuse_other_formats

_SAID: Final[dict[str, MediaType]] = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/plain": "text/plain",
}
"""Other declared types tell nothing: servers send pages as ``application/octet-stream`` too."""


def parse(raw: RawPage) -> Page:
    """Decode a page and read its text, its blocks and what it declares.

    Raises:
        EmptyPage: it holds no characters.
        NotHtml: it is a picture, a PDF, an archive, or noise.
        OverBudget: it costs more than any page that people read.
    """
    said = _SAID.get((raw.media_type or "").strip().lower())
    text, charset = _decoded(raw, said)
    if (said or media_type(text)) == "text/plain":
        return parse_text(text, raw, charset)
    return parse_html(text.removeprefix("\ufeff"), raw, charset)


def _decoded(raw: RawPage, said: MediaType | None) -> tuple[str, Charset | None]:
    if isinstance(raw.body, str):
        if said is None:
            _refuse(raw.body)
        return _encodable(raw.body), None
    refuse_other_formats(raw.body)
    text, charset = decode(raw.body, declared=raw.charset)
    _refuse(text)
    return text, charset


def _refuse(text: str) -> None:
    refuse_other_formats(text)
    refuse_noise(text)


def _encodable(text: str) -> str:
    """Pairs of surrogates become the one character they mean, lone ones U+FFFD: no file can hold them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
