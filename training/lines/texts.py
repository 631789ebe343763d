"""The public pages as plain texts with their truth: for each line, whether the body holds it, and where the article
begins.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

import msgspec

from onrecord.article.lines import lines_and_gaps
from onrecord.errors import OnRecordError
from onrecord.model.page import Page
from onrecord.page.decode import decode
from onrecord.page.plaintext import parse_text
from training.articles.align import TOKEN, align
from training.articles.data import SETS, Row, rows
from training.lines.render import RENDERS, Given

READ: Final = ("htmldate_mc", "postlight")
"""Sets without a body in their truth: what onrecord reads in their pages stands in for it."""
PER_PAGE: Final = {"fundus": 5, "aeb": 3, "aed": 3, "wcxb_dev": 2, "htmldate_mc": 4, "postlight": 2}
"""Renderings of a page; ``blocks`` is one of them."""
SHORTEST: Final = 200
"""Characters of a body that is learned from."""
SHORTEST_READ: Final = 800
"""The same where no person looked at it."""
LEAST_FOUND: Final = 0.9
"""Texts that hold less of the body's words are left out."""
LONG: Final = 80
"""Characters of a first line that is no stray word of a menu."""
STRAY: Final = 40
STRAY_LINES: Final = 8
COPIES_WITHIN: Final = 15
"""Lines between two copies of a headline of which the first is where the article begins."""
ABOVE: Final = 60
"""So many lines above its body a headline may stand."""


Process = Callable[[Row], Page]


class Text(msgspec.Struct):
    """A plain text and the truth of its one article."""

    id: str
    set: str
    site: str
    render: str
    lines: list[str]
    gaps: list[int]
    inside: list[float]
    """For each line, how much of it runs as in the truth's body."""
    start: int
    """The line where the article begins."""
    headed: bool
    """Whether that line is its headline."""
    sure: bool
    """Whether there is no doubt where the article begins."""
    lead: list[int]
    """Lines that the page shows as its standfirst: the sets disagree whether they are body."""
    captions: list[int]
    """Lines that the page shows under a picture."""


def texts(process: Process, names: Sequence[str] = (*SETS, *READ), part: int = 0, parts: int = 1) -> Iterator[Text]:
    """Every clean page of the sets in some renderings; of the rows of each set only a part, where that is asked for."""
    for name in names:
        for row in islice(rows(name), part, None, parts):
            if (row.truth.get("body") or name in READ) and "body" not in row.dirty:
                yield from _texts_of(row, process)


def _texts_of(row: Row, process: Process) -> Iterator[Text]:
    try:
        page, source = process(row), decode(_bytes(row))[0]
    except OnRecordError:
        return
    body = row.truth.get("body") or (page.articles[0].body if page.articles else "")
    if len(body) < (SHORTEST if row.truth.get("body") else SHORTEST_READ):
        return
    others = [name for name in RENDERS if name != "blocks"]
    for name in ("blocks", *random.Random(row.id).sample(others, PER_PAGE[row.set] - 1)):
        try:
            rendered = RENDERS[name](Given(source, page))
        except Exception as fault:  # noqa: BLE001  # another program's
            sys.stderr.write(f"{row.id} {name}: {fault!r}\n")
            continue
        text = _text(row, page, name, rendered, body)
        if text:
            yield text


def _bytes(row: Row) -> bytes:
    return row.raw.body if isinstance(row.raw.body, bytes) else row.raw.body.encode()


def _text(row: Row, page: Page, render: str, text: str, body: str) -> Text | None:
    lines, gaps = lines_and_gaps(parse_text(text))
    inside = _without_strays(lines, align(lines, body))
    chosen = [at for at, share in enumerate(inside) if share >= 0.5]
    if not chosen or _recall(lines, chosen, body) < LEAST_FOUND:
        return None
    shown = _shown(page)
    keys = [_key(line) for line in lines]
    titles = [title for title in (row.truth.get("title"), *_headlines(page)) if title]
    start, headed = start_of(keys, chosen[0], [_key(title) for title in titles])
    return Text(
        row.id, row.set, row.site, render, lines, gaps, inside, start, headed,
        headed or len(lines[chosen[0]]) >= LONG,
        [at for at, key in enumerate(keys) if key in shown["lead"]],
        [at for at, key in enumerate(keys) if key in shown["caption"]],
    )  # fmt: skip


def _without_strays(lines: list[str], inside: list[float]) -> list[float]:
    """Without words of menus above the body that stand in it too by chance."""
    chosen = [at for at, share in enumerate(inside) if share >= 0.5]
    for at, behind in pairwise(chosen):
        if len(lines[at]) >= STRAY or behind - at <= STRAY_LINES:
            break
        inside[at] = 0.0
    return inside


def _recall(lines: list[str], chosen: list[int], truth: str) -> float:
    got = {word for at in chosen for word in TOKEN.findall(lines[at])}
    wanted = TOKEN.findall(truth)
    return sum(word in got for word in wanted) / max(len(wanted), 1)


def _headlines(page: Page) -> list[str]:
    return [
        str(found.value)
        for article in page.articles[:1]
        for found in (article.headline, *article.alternative_headlines)
        if found
    ]


def _shown(page: Page) -> dict[str, set[str]]:
    shown: dict[str, set[str]] = {"lead": set(), "caption": set()}
    for block in page.blocks:
        if block.role in ("standfirst", "bullet") and len(block.span.text) > 20:
            shown["lead"].add(_key(block.span.text))
        if block.role in ("caption", "credit") and len(block.span.text) > 8:
            shown["caption"].add(_key(block.span.text))
    return shown


_NOT_WORD: Final = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_WORD.sub(" ", text).casefold().strip()


def start_of(keys: list[str], first: int, titles: list[str]) -> tuple[int, bool]:
    """The line of the headline above the line ``first``, its first copy; or that line itself."""
    floor = max(first - ABOVE, 0)
    for title in titles:
        found = [at for at in range(first, floor - 1, -1) if keys[at] and _is_title(keys[at], title)]
        if found:
            at = found[0]
            for other in found[1:]:
                if at - other <= COPIES_WITHIN and keys[other] == keys[found[0]]:
                    at = other
            return at, True
    return first, False


def _is_title(key: str, title: str) -> bool:
    if key == title:
        return True
    short, long = sorted((key, title), key=len)
    return len(short) > 15 and len(short) / len(long) >= 0.6 and short in long
