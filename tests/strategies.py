"""Random pages: bits of HTML as news pages hold them, whole and broken, and plain text."""

from __future__ import annotations

from hypothesis import strategies as st

WORDS = st.sampled_from(
    "Rain fell on the harbour. Der Rat „stimmte“ zu. Publisert 3. mai 2021 By Ana Ruiz (AP) — BRUSSELS &amp; &lt;b&gt; "
    "© 2024 Read more Del på 「橋」 改修 😀 "
    "e\u0301 \u200b\u202e\ufeff \xa0 &nbsp; &#0; &#x1F600; <br> 12:30 £84m . , – \t \n \r\n".split(" ")
)
ANY_TEXT = st.text(max_size=30)
PHRASE = st.lists(WORDS | ANY_TEXT, max_size=25).map(" ".join)
TAGS = st.sampled_from(
    "p p p p div div span b i a em strong h1 h2 h3 ul li ol table tr td th article main section header footer nav "
    "aside figure figcaption blockquote time address pre br img script style template noscript svg iframe title head "
    "body html form button details video select option textarea x-card".split()
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="byline"',
        ' class="standfirst article__lead"',
        ' class="related newsletter"',
        ' itemprop="headline"',
        ' itemprop="articleBody"',
        ' role="navigation"',
        " hidden",
        ' style="display:none"',
        ' datetime="2024-02-30T25:00"',
        ' href="javascript:alert(1)"',
        ' lang="de"',
        " class",
        ' aria-hidden="true" id="x"',
        ' src="a.jpg" alt="Alt words"',
    ]
)
LD_JSON = st.sampled_from(
    [
        '{"@type":"NewsArticle","headline":"Rain fell","datePublished":"2024-05-01","author":"Ana Ruiz"}',
        '{"@type":"NewsArticle","articleBody":"' + "Words that stand nowhere else. " * 20 + '"}',
        '{"@graph":[{"@type":["NewsArticle"],"author":[{"name":["A",1,null]},7,null],"datePublished":20240501}]}',
        '{"@type":"NewsArticle","headline":',
        "[[[[]]]]",
        "null",
        "1e999",
    ]
)
META = st.sampled_from(
    [
        '<meta property="og:title" content="Rain fell on the harbour.">',
        '<meta property="og:title" content="">',
        '<meta property="article:published_time" content="2024-05-01T12:30:00+02:00">',
        '<meta property="article:published_time" content="yesterday">',
        '<meta name="author" content="By Ana Ruiz and">',
        '<meta name="description" content="Der Rat „stimmte“ zu.">',
        "<title>Rain fell | The Paper</title>",
        '<link rel="canonical" href="//[broken">',
        '<base href="data:,">',
        "<meta>",
    ]
)


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    whole = st.builds("<{0}{1}>{2}</{0}>".format, TAGS, ATTRIBUTES, inner)
    unclosed = st.builds("<{0}{1}>{2}".format, TAGS, ATTRIBUTES, inner)
    stray = st.builds("{1}</{0}>".format, TAGS, inner)
    return st.one_of(whole, whole, whole, unclosed, stray)


FRAGMENT = st.recursive(PHRASE, lambda inner: st.lists(_element(inner), max_size=6).map("".join), max_leaves=25)
PARAGRAPHS = st.lists(PHRASE.map("<p>{}</p>".format), max_size=12).map("".join)
HEAD = st.lists(META | LD_JSON.map('<script type="application/ld+json">{}</script>'.format), max_size=5).map("".join)
HTML = st.builds("<html>{}<body>{}<article>{}</article>{}".format, HEAD, FRAGMENT, PARAGRAPHS, FRAGMENT) | FRAGMENT
PLAIN = st.lists(st.one_of(PHRASE, ANY_TEXT), max_size=12).map("\n".join)
