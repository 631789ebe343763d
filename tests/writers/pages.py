"""Pages built by hand for the writers: one with everything, one that means harm."""

from __future__ import annotations

from onrecord.model.article import Article, Author, Segment
from onrecord.model.found import Candidate, Found, FoundDate
from onrecord.model.page import Block, Charset, Declared, Page, Role
from onrecord.model.span import Span


def build(lines: list[tuple[Role, str, int | None]], **fields: object) -> Page:
    """A page of these blocks ``(role, text, article)``, with one article for each number among them."""
    blocks: list[Block] = []
    start = 0
    for role, text, article in lines:
        blocks.append(
            Block(
                Span(start, start + len(text), text),
                role,
                f"because it is {role}",
                article,
                f"html/body/p[{len(blocks)}]",
            )
        )
        start += len(text) + 1
    numbers = sorted({block.article for block in blocks if block.article is not None})
    return Page(
        id="page",
        text="\n".join(block.span.text for block in blocks),
        blocks=tuple(blocks),
        media_type="text/html",
        articles=tuple(_article(blocks, number, fields) for number in numbers),
        declared=Declared(title="T", json_ld=({"@type": "NewsArticle", "n": [1, None, {"a": "b"}]},)),
        charset=Charset("utf-8", "meta"),
        canonical_url="https://ledger.example/wall?a=1&b=2",
    )


def _article(blocks: list[Block], number: int, fields: dict[str, object]) -> Article:
    own = [block for block in blocks if block.article == number]
    headline = next((block for block in own if block.role == "headline"), None)
    segments, at = [], 0
    for block in own:
        segments.append(Segment(at, at + len(block.span.text), block.span.start))
        at += len(block.span.text) + 1
    text = "\n".join(block.span.text for block in own)
    return Article(
        id=f"article-{number}",
        position=number + 1,
        text=text,
        body=text,
        segments=tuple(segments),
        headline=Found(headline.span.text, headline.span.text, "span", headline.span) if headline else None,
        **fields,  # type: ignore[arg-type]
    )


FULL = build(
    [
        ("navigation", "Home", None),
        ("kicker", "Flooding", 0),
        ("headline", "Wall to rise", 0),
        ("standfirst", "Nine votes to six", 0),
        ("byline", "By Ana Ruiz", 0),
        ("paragraph", "The wall will rise.", 0),
        ("caption", "Waves at the mole", 0),
        ("subhead", "What it costs", 0),
        ("quote", "“We had no choice.”", 0),
        ("list_item", "A new mole", 0),
        ("list_item", "A new road", 0),
        ("table_row", "Year\tCost", 0),
        ("table_row", "2025\t£4m", 0),
        ("advert", "Buy boots", None),
    ],
    standfirst=(Found("Nine votes to six", "Nine votes to six", "span"),),
    authors=(
        Found(Author("Ana Ruiz", role="environment correspondent"), "By Ana Ruiz", "span"),
        Found(Author(None, organization="Ledger desk"), None, "meta"),
    ),
    agency=Found("Coastwire", "Coastwire", "span"),
    publisher=Found("The Ledger", None, "meta"),
    date_published=FoundDate(
        "2024-03-14T06:12:00+00:00",
        "6.12am",
        "json-ld",
        precision="second",
        zone_known=True,
        candidates=(Candidate("14/3", "span"),),
    ),
    date_modified=FoundDate("2024-03-15", "/2024/03/15/", "url", precision="day", reliable=False),
    in_language=Found("en", None, "json-ld"),
    quality=("truncated",),
    word_count=1234,
)

ESCAPES = "\x1b[2J\x1b]0;owned\x07\x9b31m\x00\u202egnp.exe\u2066"
EVIL = build(
    [
        ("headline", f"<script>alert(1)</script>{ESCAPES}", 0),
        ("paragraph", f"# *x* [a](javascript:b) <img src=x onerror=y> | & &lt; {ESCAPES}", 0),
        ("list_item", '"><svg onload=z>', 0),
        ("table_row", f"a|b\t<td>{ESCAPES}", 0),
        ("caption", f"{ESCAPES}_c_", 0),
        ("quote", ESCAPES, 0),
        ("advert", f"</details><script>{ESCAPES}", None),
    ],
    authors=(Found(Author(f"<b>{ESCAPES}"), None, "span"),),
    standfirst=(Found(f"<i>{ESCAPES}", None, "span"),),
    date_published=FoundDate(None, f"7 sec ago{ESCAPES}", "span"),
    in_language=Found('en"><script>', None, "meta"),
)
EMPTY = build([("navigation", "Home", None)])
