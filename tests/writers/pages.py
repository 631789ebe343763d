"""Pages built by hand for the writers: one with everything, one that means harm."""

from __future__ import annotations

import msgspec

from onrecord.model.annotation import Descriptor, Entity, Mention, Quantity, Time
from onrecord.model.article import Article, Author, Segment
from onrecord.model.found import Candidate, Found, FoundDate
from onrecord.model.page import Block, Charset, Declared, Page, Role
from onrecord.model.record import Factuality, Medium, Participant, Provenance, Statement, Status
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


def place(text: str, words: str) -> Span:
    """Where a text first has some words."""
    start = text.index(words)
    return Span.of(text, start, start + len(words))


def said(text: str, *contents: str, act: str = "say", status: Status = "claimed", **fields: object) -> Statement:
    """A statement of a text with these contents."""
    spans = tuple(place(text, words) for words in contents)
    whole = spans[0] if spans else Span.of(text, 0, len(text))
    given: dict[str, object] = {
        "id": f"s{whole.start}",
        "span": whole,
        "sentence": whole,
        "provenance": Provenance("rule", f"the cue “{act}”"),
        "mode": "indirect",
        "factuality": Factuality(status, "unknown", according_to="unknown"),
        **fields,
    }
    return Statement(act=act, contents=spans, **given)  # type: ignore[arg-type]


def source(text: str, words: str, entity: str | None = None, role: str = "source") -> Participant:
    """Who takes part, by words of a text."""
    return Participant(role, place(text, words), entity=entity)


def annotated(page: Page, **fields: object) -> Page:
    """The page with more known of its first article."""
    first, *rest = page.articles
    return msgspec.structs.replace(page, articles=(msgspec.structs.replace(first, **fields), *rest))


_PLAIN = build(
    [
        ("headline", "Mayor: wall will hold", 0),
        ("paragraph", "“The wall held,” Ana Ruiz, the mayor, told reporters on Monday. “It", 0),
        ("paragraph", "will hold.” Li Wei denied that it had cost £4m, the ministry quoted him as saying.", 0),
        ("list_item", "The harbour office declined to comment", 0),
        ("table_row", "2025\t£4m", 0),
    ]
)
_TEXT = _PLAIN.articles[0].text
_OUTER = said(
    _TEXT,
    "The wall held,",
    "It\nwill hold.",
    id="outer",
    mode="direct",
    time="t",
    sources=(source(_TEXT, "Ana Ruiz, the mayor", "ana"),),
    addressees=(source(_TEXT, "reporters", role="addressee"),),
    medium=Medium("statement", place(_TEXT, "Monday")),
    repeats=(place(_TEXT, "wall will hold"),),
)
TOLD = annotated(
    _PLAIN,
    entities=(
        Entity(
            "ana", "Ana María Ruiz", "PER", ("Ana Ruiz",), (Descriptor("title", "the mayor", place(_TEXT, "mayor")),)
        ),
        Entity("li", "Li Wei", "PER"),
    ),
    mentions=(Mention("m", "ana", place(_TEXT, "Ana Ruiz"), place(_TEXT, "Ruiz"), "name"),),
    times=(Time("t", place(_TEXT, "Monday"), "DATE", "2024-10-21", interval=("2024-10-21",) * 2, status="resolved"),),
    quantities=(Quantity("q", place(_TEXT, "£4m"), value=4e6, unit="GBP", kind="money", rule="money"),),
    records=(
        _OUTER,
        said(
            _TEXT,
            "it had cost £4m",
            act="deny",
            status="denied",
            parent="outer",
            sources=(source(_TEXT, "him", "li"), source(_TEXT, "the ministry", role="relay")),
        ),
        said(
            _TEXT,
            "comment",
            act="decline",
            response="declined",
            cue=place(_TEXT, "declined to"),
            sources=(source(_TEXT, "The harbour office"),),
        ),
    ),
)
"""A page on which three people say something: verbatim over two paragraphs, denied and passed on, and nothing."""

_ILL = build([("headline", f"<b>{ESCAPES}", 0), ("paragraph", f"<script>alert(1)</script>{ESCAPES}*a*\t|", 0)])
_ILL_TEXT = _ILL.articles[0].text
_ILL_SPAN = Span.of(_ILL_TEXT, 3, len(_ILL_TEXT) - 3)
EVIL_SAID = annotated(
    _ILL,
    entities=(Entity("e", f"Eve <i>{ESCAPES}", "PER", (ESCAPES,), (Descriptor("role", f"<u>{ESCAPES}", _ILL_SPAN),)),),
    times=(Time("t", _ILL_SPAN, "DATE", f"<s>{ESCAPES}", status="vague", rule=ESCAPES),),
    quantities=(Quantity("q", _ILL_SPAN, value=1, unit=f"<q>{ESCAPES}", rule=ESCAPES),),
    records=(
        Statement(
            id="s",
            span=_ILL_SPAN,
            sentence=_ILL_SPAN,
            provenance=Provenance("model", f"<p>{ESCAPES}", confidence=0.5),
            mode="direct",
            act=f"<a>{ESCAPES}",
            time="t",
            contents=(_ILL_SPAN, _ILL_SPAN),
            repeats=(_ILL_SPAN,),
            sources=tuple(
                Participant(role, _ILL_SPAN, entity=known) for role in ("source", "relay") for known in ("e", None)
            ),
            addressees=(Participant("addressee", _ILL_SPAN, entity="e"),),
            medium=Medium("post", _ILL_SPAN),
            venue=_ILL_SPAN,
            parent="s",
            hedges=(_ILL_SPAN,),
        ),
    ),
)
"""The same as `EVIL` in what is found in its text."""
