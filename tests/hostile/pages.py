"""Pages built to stop programs, as functions of a size: ``PAGES`` names what each is bad for.

Beside those of ``tests/test_hostile.py``: what is bad for tree builders, for finders of dates and names, for readers of
metadata, and for anybody who takes a text apart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Final

WORDS: Final = "The council voted on Tuesday to close the old bridge for two years, the mayor said in the evening. "
STORY: Final = "<h1>Old bridge closes for two years</h1>" + f"<p>{WORDS * 3}</p>" * 5


def page(body: str, head: str = "") -> bytes:
    """A page with a story in it, so that there is something to find."""
    return f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def numbered(form: str, count: int) -> str:
    """``form`` with ``#`` replaced by 0, 1, 2 ..."""
    return "".join(form.replace("#", str(number)) for number in range(count))


def ld(*nodes: object) -> str:
    """JSON-LD scripts."""
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def article(**fields: object) -> str:
    """JSON-LD of an article."""
    return ld({"@type": "NewsArticle", "headline": "Old bridge closes for two years", **fields})


def state(kind: object) -> str:
    """Embedded state, as web frameworks leave it."""
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(kind)}</script>'


def wide(texts: Iterable[str], tag: str = "p") -> str:
    """Each text in an element of its own."""
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def nested(form: tuple[str, str], depth: int) -> str:
    """An element in itself, many times."""
    return form[0] * depth + "x" + form[1] * depth


PAGES: Final[dict[str, Callable[[], bytes]]] = {
    # For whoever builds the tree.
    "20,000 unclosed <b>": lambda: page("<b>" * 20_000 + STORY * 20),
    "20,000 unclosed <a>": lambda: page("<a href=x>" * 20_000 + STORY * 20),
    "5,000 different unclosed <font>": lambda: page(numbered("<font color=#>", 5_000) + STORY),
    "2,000 different unclosed <font>, 500 paragraphs": lambda: page(numbered("<font size=#>", 2_000) + STORY * 100),
    "formatting closed in the wrong order": lambda: page("<b><i><u><a>x</b></i></u><p>" * 20_000 + STORY),
    "100,000 closing tags of nothing": lambda: page("</p></b></table></li>" * 100_000 + STORY),
    "20,000 select in tables": lambda: page("<table><select><option><tr><td>" * 20_000 + STORY),
    "50,000 nested forms and buttons": lambda: page("<form><button>" * 50_000 + STORY),
    "40,000 nested svg and math": lambda: page("<svg><math><mi><foreignObject>" * 10_000 + STORY),
    "20,000 nested templates": lambda: page("<template>" * 20_000 + STORY),
    "text before every table": lambda: page("<table>x<tr>y<td>z" * 20_000 + STORY),
    "a frameset": lambda: (
        b"<html><frameset rows=*><frame src=a><noframes>" + STORY.encode() + b"</noframes></frameset>"
    ),
    "no body": lambda: b"<html><head><title>Rain</title></head></html>",
    "two bodies": lambda: page(STORY + "</body></html><html><body class=x>" + STORY),
    "a head that never ends": lambda: b"<head>" + b"<meta name=a content=b>" * 50_000 + STORY.encode(),
    "a doctype of 10 MB": lambda: b"<!doctype " + b"x" * 10_000_000 + b">" + STORY.encode(),
    "a tag name of 10 MB": lambda: page("<" + "x" * 10_000_000 + ">" + STORY),
    "an attribute of 20 MB": lambda: page(f'<div title="{"x " * 10_000_000}">{STORY}</div>'),
    "100,000 attributes, twice": lambda: page("<div " + "a " * 100_000 + numbered("b#=c ", 100_000) + ">" + STORY),
    "a million references": lambda: page("<p>" + "&amp;&lt;&#x41;&NotAName;&" * 200_000 + "</p>" + STORY),
    "half of a reference": lambda: page(STORY + "<p>&#" + "9" * 1_000_000 + ";</p>"),
    "200,000 comments": lambda: page("<!-- a --><!----><!>" * 200_000 + STORY),
    "cdata and processing instructions": lambda: page("<![CDATA[x]]><?php ?>" * 100_000 + STORY),
    "a plaintext element": lambda: page(STORY + "<plaintext>" + "<p>x" * 500_000),
    "a textarea of 10 MB": lambda: page(STORY + "<textarea>" + "<p>x" * 2_500_000),
    "styles of 10 MB that hide nothing": lambda: page(f'<div style="{"display:" * 1_000_000}none">x</div>' + STORY),
    # For whoever makes lines of it.
    "1,000,000 tiny elements": lambda: page("<b>x</b>" * 1_000_000 + STORY),
    "500,000 line breaks": lambda: page("<p>" + "x<br>" * 500_000 + "</p>" + STORY),
    "a pre of a million lines": lambda: page("<pre>" + "x\n" * 1_000_000 + "</pre>" + STORY),
    "a row of 200,000 cells": lambda: page("<table><tr>" + "<td>x" * 200_000 + "</table>" + STORY),
    "100,000 rows": lambda: page("<table>" + "<tr><td>a<td>b" * 100_000 + "</table>" + STORY),
    "100,000 list items": lambda: page("<ul>" + "<li>Home" * 100_000 + "</ul>" + STORY),
    "rows in rows": lambda: page("<table><tr><td>a<td>" * 2_000 + STORY),
    "a page of 10 MB": lambda: page(STORY * 7_000),
    "one paragraph of 10 MB": lambda: page(STORY + f"<p>{WORDS * 100_000}</p>"),
    "50 MB with one character of four bytes": lambda: page(f"<p>\U0001f600{WORDS * 500_000}</p>" + STORY),
    "30 MB with one character of two bytes": lambda: page(f"<p>\u20ac{WORDS * 300_000}</p>" + STORY),
    "a million blanks between words": lambda: page(f"<p>rain{' ' * 1_000_000}fell</p>" + STORY),
    "blanks of every kind": lambda: page("<p>" + "\u00a0\u2003\u200b\u202e\ufeff\u00ad" * 200_000 + "x</p>" + STORY),
    "combining marks": lambda: page("<p>a" + "\u0301" * 1_000_000 + "</p>" + STORY),
    "100,000 hidden blocks": lambda: page("<p hidden>secret words of nobody</p>" * 100_000 + STORY),
    "50,000 equal paragraphs": lambda: page(wide([WORDS] * 50_000) + STORY),
    "50,000 different paragraphs": lambda: page(wide(f"{n} {WORDS}" for n in range(50_000)) + STORY),
    "20,000 articles": lambda: page(f"<article>{STORY[:400]}</p></article>" * 20_000),
    "20,000 headlines": lambda: page(wide((f"Bridge {n} closes" for n in range(20_000)), "h1") + STORY),
    "20,000 pictures": lambda: page(
        STORY + "<figure><img src=a.jpg alt=b><figcaption>Bridge. Photo: Ana Ruiz</figcaption></figure>" * 20_000
    ),
    "50,000 posts of a live blog": lambda: page(
        STORY + "<article class=live-post><time>10.30am</time><h2>Rain</h2><p>It rains.</p></article>" * 20_000
    ),
    # For whoever looks for dates and names.
    "1 MB of digits and months": lambda: page("<p>" + "12 January 2024 3.30pm " * 45_000 + "</p>" + STORY),
    "1 MB of half dates": lambda: page("<p class=date>" + "1/" * 500_000 + "</p>" + STORY),
    "1 MB of month names": lambda: page("<time>" + "januaryfebruarymarch" * 50_000 + "</time>" + STORY),
    "1 MB of colons": lambda: page("<p>Published " + ":" * 1_000_000 + "</p>" + STORY),
    "1 MB of one digit, dated": lambda: page(f"<p class=published>Updated {'1' * 1_000_000} ago</p>" + STORY),
    "100,000 updates ago": lambda: page("<p>Updated 7 sec ago</p>" * 100_000 + STORY),
    "100,000 time elements": lambda: page('<time datetime="2024-01-01T00:00:00Z">1 Jan</time>' * 100_000 + STORY),
    "an impossible date": lambda: page("<time datetime='2024-99-99T99:99:99+99:99'>30 February 20240</time>" + STORY),
    "a byline of a million names": lambda: page("<p class=byline>By " + "Ana Ruiz and " * 80_000 + "</p>" + STORY),
    "a byline of a million initials": lambda: page("<p class=author>By " + "A. " * 330_000 + "</p>" + STORY),
    "a byline of blanks": lambda: page("<p class=byline>By" + " \t" * 500_000 + "x</p>" + STORY),
    "a byline of capitals": lambda: page(f"<p>By {'Aa' * 500_000}</p>" + STORY),
    "a dateline of a million capitals": lambda: page(
        f"<h1>x</h1><p>{'A' * 1_000_000}, March 1 (X) - Rain.</p>" + STORY
    ),
    "a dateline of brackets": lambda: page(f"<p>LONDON {'(' * 500_000}{')' * 500_000} - Rain fell.</p>" + STORY),
    "a dateline of dashes": lambda: page(f"<p>LONDON{' - ' * 330_000}Rain fell.</p>" + STORY),
    "a title of separators": lambda: page(STORY, f"<title>{'Rain | ' * 150_000}The Ledger</title>"),
    "a title of 10 MB": lambda: page(STORY, f"<title>{'Rain ' * 2_000_000}</title>"),
    "a headline of 10 MB": lambda: page(f"<h1>{'Rain ' * 2_000_000}</h1>" + STORY),
    "a credit of brackets": lambda: page(
        f"<figure><img><figcaption>{'(Photo: ' * 100_000}Ana</figcaption></figure>" + STORY
    ),
    "a caption of 5 MB": lambda: page(f"<figure><img><figcaption>{WORDS * 50_000}</figcaption></figure>" + STORY),
    "quotation marks": lambda: page("<p>" + "“‘\"'«»„" * 150_000 + "</p>" + STORY),
    "an address of 1 MB": lambda: page(
        STORY,
        f"<link rel=canonical href='https://ledger.example/{'a/' * 500_000}'>"
        f"<base href='https://x.example/{'b' * 1_000_000}'>"
        f"<meta property=og:url content='https://ledger.example/{'2024/' * 200_000}'>",
    ),
    # For whoever believes what a page declares.
    "100,000 authors": lambda: page(
        STORY, article(author=[{"@type": "Person", "name": f"Ana {n}"} for n in range(100_000)])
    ),
    "an author of 1 MB": lambda: page(STORY, article(author="Ana Ruiz, " * 100_000)),
    "an author in an author": lambda: page(
        STORY,
        '<script type="application/ld+json">{"@type":"NewsArticle","author":' + '{"author":' * 400 + "1" + "}" * 401,
    ),
    "values of the wrong kind": lambda: page(
        STORY,
        article(
            author=[None, 1, [], {}, {"name": None}, {"name": ["A", 1]}, True],
            datePublished=20240101,
            dateModified={"@value": "2024-01-01"},
            image=[1, None, {"url": {"a": 1}}, [["x"]]],
            keywords={"a": 1},
            articleBody=["x", 1],
            publisher="x",
            isAccessibleForFree="maybe",
            inLanguage=[None, {"name": 5}],
            articleSection=[[]],
            description={},
            alternativeHeadline=5,
            mainEntityOfPage=[],
        ),
    ),
    "everything is null": lambda: page(
        STORY, ld(dict.fromkeys(("@type", "headline", "author", "datePublished", "image", "@graph", "mainEntity")))
    ),
    "a type of every kind": lambda: page(
        STORY,
        ld(
            {"@type": 5},
            {"@type": [None, "NewsArticle", 7]},
            {"@type": {"a": 1}},
            [[[[]]]],
            5,
            None,
            "x",
            {"@graph": {}},
        ),
    ),
    "200,000 nodes": lambda: page(STORY, ld({"@graph": [{"@type": "WebPage", "name": "x"}] * 200_000})),
    "lists in lists": lambda: page(STORY, '<script type="application/ld+json">' + "[" * 500 + "]" * 500 + "</script>"),
    "main entities of main entities": lambda: page(
        STORY, '<script type="application/ld+json">' + '{"mainEntity":' * 900 + "{}" + "}" * 900 + "</script>"
    ),
    "an article body of 10 MB": lambda: page("<p>x</p>", article(articleBody=WORDS * 100_000)),
    "an article body of a million lines": lambda: page("<p>x</p>", article(articleBody="rain fell\n" * 1_000_000)),
    "keywords of 3 MB": lambda: page(STORY, article(keywords="rain," * 600_000)),
    "broken JSON-LD with a million commas": lambda: page(
        STORY, f'<script type="application/ld+json">{{"a":[{"1, " * 1_000_000}]}}</script>'
    ),
    "broken JSON-LD with a million blanks": lambda: page(
        STORY, f'<script type="application/ld+json">{{"a": 1,{" " * 1_000_000}x}}</script>'
    ),
    "half a surrogate pair": lambda: page(
        STORY, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\\ud800b","x":[1,],}</script>'
    ),
    "numbers that are none": lambda: page(
        STORY,
        '<script type="application/ld+json">{"@type":"NewsArticle","a":NaN,"b":1e999,"c":'
        + "9" * 5_000
        + ",}</script>",
    ),
    "embedded state of 20 MB": lambda: page(
        "<p>x</p>", state({"props": [{"type": "paragraph", "text": WORDS}] * 150_000})
    ),
    "embedded state 400 deep": lambda: page("<p>x</p>", f"<script id=__NEXT_DATA__>{nested(('[', ']'), 400)}</script>"),
    "scripts that look like state": lambda: page(
        "<p>x</p>" + "<script>window.__STATE__ = {" + '"text":"' * 200_000 + "</script>"
    ),
    "100,000 itemprops": lambda: page(
        STORY + "<div itemscope itemtype=https://schema.org/NewsArticle><span itemprop=author>Ana Ruiz</span>" * 50_000
    ),
    "every meta twice a thousand times": lambda: page(
        STORY,
        "<meta property=article:published_time content=2024-01-01><meta name=author content='A, B and C'>"
        "<meta property=og:title content=Rain><meta name=keywords content='a,b,c'>" * 10_000,
    ),
    "a description of 5 MB": lambda: page(STORY, f"<meta name=description content='{WORDS * 50_000}'>"),
    "a language that is none": lambda: page(STORY).replace(b"<html>", b"<html lang='" + b"x-" * 100_000 + b"'>"),
}

TEXTS: Final[dict[str, Callable[[], bytes]]] = {
    "a line of 20 MB": (WORDS * 200_000).encode,
    "a million lines": lambda: b"Rain fell.\r\n" * 1_000_000,
    "a million empty lines": lambda: b"\n" * 1_000_000 + WORDS.encode(),
    "only returns": lambda: b"Rain fell.\r" * 100_000,
    "NUL in text": lambda: WORDS.encode() + b"\0\0" + WORDS.encode() * 20,
    "escapes in text": lambda: b"\x1b[2J\x1b]0;x\x07" + WORDS.encode() * 20,
    "EBCDIC": lambda: WORDS.encode("cp037") * 20,
}
"""Plain texts that are no better."""
