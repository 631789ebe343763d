"""Authors and byline blocks of whole pages. All papers, people and places are made up."""

import pytest

from onrecord.article.fields.byline import biography_blocks, byline_blocks, find_authors, find_byline
from onrecord.article.region import Region
from onrecord.model.page import Block, Page
from onrecord.model.span import Span
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text
from tests.pace import cpu_seconds

BODY = "<p>The river rose above the old bridge on Monday night and the lower town was cut off until the morning.</p>"


def page_of(middle: str, *, before: str = "", behind: str = "", head: str = "") -> tuple[Page, Region]:
    """A page with a headline, a middle, one paragraph, and something behind it; with its region."""
    page = parse_html(f"<head>{head}</head><body>{before}<h1>River floods lower town</h1>{middle}{BODY}{behind}</body>")
    body = tuple(i for i, block in enumerate(page.blocks) if block.span.text.startswith("The river rose"))
    nodes = page.declared.json_ld
    meta: dict[str, tuple[str, ...]] = {}
    for name, content in page.declared.meta:
        meta[name] = (*meta.get(name, ()), content)
    return page, Region(1, 0, len(page.blocks), body, nodes[0] if nodes else {}, meta)


def json_ld(author: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>'


def names(page: Page, region: Region) -> list[str | None]:
    return [found.value.name or found.value.organization for found in find_authors(page, region)]


@pytest.mark.parametrize(
    ("middle", "expected"),
    [
        ('<p class="byline">By Ana Ruiz</p>', ["Ana Ruiz"]),
        ("<p>By Ana Ruiz</p>", ["Ana Ruiz"]),
        ("<address>Von Ute Sandmann und Max Weberling</address>", ["Ute Sandmann", "Max Weberling"]),
        ('<div>By <a rel="author" href="/ana">Ana Ruiz</a></div>', ["Ana Ruiz"]),
        ('<span itemprop="author">Ana Ruiz</span>', ["Ana Ruiz"]),
        ('<div><a href="/authors/ana-ruiz">Ana Ruiz</a></div>', ["Ana Ruiz"]),
        ('<div class="author">By</div><div class="author">Ana Ruiz</div>', ["Ana Ruiz"]),
        ('<div class="authors"><p>Kari Fjellstad</p><p>Ola Nordbø</p></div>', ["Kari Fjellstad", "Ola Nordbø"]),
        ('<div class="author"><b>Ana Ruiz</b><span>City Columnist</span></div>', ["Ana Ruiz"]),
        ("<p>Ana Ruiz - December 21, 2023</p>", ["Ana Ruiz"]),
        ("<div>By<a>Ana Ruiz</a></div>", ["Ana Ruiz"]),
        ("<div><span>Von</span><b>Ute Sandmann</b></div>", ["Ute Sandmann"]),
        ("<div><i>By:</i>Ana Ruiz</div>", ["Ana Ruiz"]),
        ('<div class="byline">Harbour Post Staff</div>', ["Harbour Post Staff"]),
        ("<p>By Ana\u00a0Ruiz</p>", ["Ana Ruiz"]),
        ("<p class=author>この作品は 港湾共有 表示 - 非営利 4.0 ライセンスの下に提供されています。</p>", []),
    ],
)
def test_a_shown_byline_gives_the_authors(middle, expected):
    page, region = page_of(middle)
    found = find_authors(page, region)
    assert [author.value.name or author.value.organization for author in found] == expected
    for author in found:
        assert author.span is not None
        assert page.text[author.span.start : author.span.end] == author.raw


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<table><tr><td>River floods town<tr><td>By Ana Ruiz<tr><td>{body}</table>", ["Ana Ruiz"]),
        ("<table><tr><td>{body}<tr><td>By Ana Ruiz</table>", ["Ana Ruiz"]),
        ("<table><tr><td>Best poem<td>by Ana Ruiz<tr><td>Best song<td>by Tom Weber</table>{body}", []),
    ],
)
def test_a_table_that_lays_out_the_page_holds_the_byline_too(source, expected):
    page = parse_html(source.format(body=BODY))
    body = tuple(i for i, block in enumerate(page.blocks) if block.span.text.startswith("The river rose"))
    assert names(page, Region(1, 0, len(page.blocks), body)) == expected


@pytest.mark.parametrize(
    ("middle", "expected"),
    [
        ('<div class=byline>By Ana Ruiz in <a href="/category/rivers/">Old Rivers</a></div>', ["Ana Ruiz"]),
        ("<div class=byline><a class=category href=/x>Society</a> — Ana Ruiz</div>", ["Ana Ruiz"]),
        ('<div class=byline>Posted on Monday <a rel="category tag" href=/x>Entrepreneurs</a></div>', []),
        ('<div class=byline><a rel="author" href="/topics/ana-ruiz">Ana Ruiz</a></div>', ["Ana Ruiz"]),
        ("<div id=author><a href=/x>Alle Meldungen</a></div>", []),
    ],
)
def test_links_to_what_is_filed_under_a_topic_name_nobody(middle, expected):
    assert names(*page_of(middle)) == expected


def test_an_outlet_behind_the_declared_name_is_no_part_of_it():
    head = json_ld('{"name": "Ana Ruiz. Ebb International News"}')
    (found,) = find_authors(*page_of("", head=head))
    assert (found.value.name, found.value.organization) == ("Ana Ruiz", "Ebb International News")


def test_two_names_parted_by_a_full_stop_stay_what_they_are():
    assert names(*page_of("", head=json_ld('"Ana Maria. Tom Weber"'))) != ["Ana Maria"]


@pytest.mark.parametrize(
    "middle",
    [
        "<p>Monday, 3 March 2025</p>",
        '<div class="share">Share on Harbour</div>',
        '<figure><img src="x"><figcaption>By the river. Photo: Ola Nordbø</figcaption></figure>',
        '<p class="photo-credit">Ola Nordbø</p>',
        '<div class="author-social">Follow</div>',
        "<h2>Relief Fund Opens</h2>",
        '<p class="byline">5 min read</p>',
        "<div>Bye<a>Ana Ruiz</a></div>",
    ],
)
def test_dates_credits_and_furniture_are_no_authors(middle):
    assert names(*page_of(middle)) == []


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ('"Ana Ruiz"', ["Ana Ruiz"]),
        ('["Ana Ruiz", "Tom Weber"]', ["Ana Ruiz", "Tom Weber"]),
        ('{"@type": "Person", "name": "Ana Ruiz"}', ["Ana Ruiz"]),
        ('[{"name": "Ana Ruiz"}, {"name": "Tom Weber"}]', ["Ana Ruiz", "Tom Weber"]),
        ('{"name": ["Ana Ruiz", "Tom Weber"]}', ["Ana Ruiz", "Tom Weber"]),
        ('{"name": "Ana Ruiz und Tom Weber"}', ["Ana Ruiz", "Tom Weber"]),
        ('{"name": "By Ana Ruiz"}', ["Ana Ruiz"]),
        ('"Weber, Tom"', ["Tom Weber"]),
        ('{"name": "viktor granskog"}', ["viktor granskog"]),
        ('{"name": "Victoria O&rsquo;Brannigan"}', ["Victoria O’Brannigan"]),
        ('{"@type": "Organization", "name": "Harbour Post"}', ["Harbour Post"]),
        ('{"name": "admin"}', []),
        ('{"name": "wpengine"}', []),
        ('{"name": "ana-ruiz"}', []),
        ('{"name": "https://harbour.example/ana"}', []),
        ('{"name": ""}', []),
        ('{"name": null}', []),
        ("null", []),
        ("[]", []),
        ("17", []),
        ('[[["Ana Ruiz"]]]', []),
    ],
)
def test_json_ld_authors_of_every_form(author, expected):
    page, region = page_of("", head=json_ld(author))
    assert names(page, region) == expected


def test_a_json_ld_author_that_only_points_is_looked_up():
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#ana"}},'
        '{"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}]}</script>'
    )
    assert names(*page_of("", head=head)) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ('<meta name="author" content="Ana Ruiz">', ["Ana Ruiz"]),
        ('<meta name="parsely-author" content="Ana Ruiz">', ["Ana Ruiz"]),
        ('<meta property="article:author" content="Ana Ruiz">', ["Ana Ruiz"]),
        ('<meta property="article:author" content="https://harbour.example/ana">', []),
        ('<meta name="twitter:creator" content="@anaruiz">', []),
        ('<meta name="author" content="(Image: Harbour Pictures)">', []),
        ('<meta name="author" content="Harbour Post"><meta property="og:site_name" content="Harbour Post">', []),
    ],
)
def test_meta_authors_count_where_they_are_names(meta, expected):
    assert names(*page_of("", head=meta)) == expected


def test_a_declared_author_gets_the_span_of_the_shown_one():
    page, region = page_of('<p class="byline">By Ana Ruiz</p>', head=json_ld('"Ana Ruiz"'))
    [author] = find_authors(page, region)
    assert (author.source, author.span and author.span.text) == ("span", "Ana Ruiz")
    assert [candidate.source for candidate in author.candidates] == ["json-ld"]


def test_the_page_may_show_more_authors_than_it_declares():
    middle = '<div class="byline"><a rel="author">Kari Fjellstad</a> <a rel="author">Ola Nordbø</a></div>'
    assert names(*page_of(middle, head=json_ld('"Ola Nordbø"'))) == ["Kari Fjellstad", "Ola Nordbø"]


def test_the_page_may_declare_more_authors_than_it_shows():
    page, region = page_of("<p>By Ana Ruiz</p>", head=json_ld('["Ana Ruiz", "Tom Weber"]'))
    assert [(found.value.name, found.source) for found in find_authors(page, region)] == [
        ("Ana Ruiz", "span"),
        ("Tom Weber", "json-ld"),
    ]


def test_the_fuller_writing_of_a_name_is_the_value_and_the_printed_one_is_raw():
    page, region = page_of('<p class="byline">By André Klein</p>', head=json_ld('"André Oliver Klein"'))
    [author] = find_authors(page, region)
    assert (author.value.name, author.raw) == ("André Oliver Klein", "André Klein")


def test_a_sure_shown_byline_wins_over_another_declared_name_that_is_kept():
    page, region = page_of('<p class="byline">By Ana Ruiz</p>', head=json_ld('"Rex Upload"'))
    [author] = find_authors(page, region)
    assert author.value.name == "Ana Ruiz"
    assert [candidate.raw for candidate in author.candidates] == ["Rex Upload"]


def test_people_who_helped_are_no_authors_even_when_declared():
    middle = '<p class="byline">By Ana Ruiz</p><p class="byline">Photography by Ola Nordbø</p>'
    assert names(*page_of(middle, head=json_ld('["Ana Ruiz", "Ola Nordbø"]'))) == ["Ana Ruiz"]


def test_agency_is_not_an_author():
    byline = find_byline(*page_of('<p class="byline">Von Ute Sandmann, dpa</p>'))
    assert [found.value.name for found in byline.authors] == ["Ute Sandmann"]
    assert byline.agency is not None
    assert byline.agency.value == "dpa"


def test_roles_bodies_and_addresses_stand_beside_the_name():
    page, region = page_of('<p class="byline">By Ana Ruiz, Political Editor, ana@harbour.example</p>')
    [author] = find_authors(page, region)
    assert (author.value.name, author.value.role, author.value.contact) == (
        "Ana Ruiz", "Political Editor", "ana@harbour.example",
    )  # fmt: skip


def test_teasers_and_comments_name_other_authors():
    teaser = '<div class="related-teaser"><span class="author">By Tom Weber</span></div>'
    behind = teaser + '<div class="comment"><b class="author">Joe Kerr</b></div>'
    assert names(*page_of('<p class="byline">By Ana Ruiz</p>', behind=behind)) == ["Ana Ruiz"]
    assert names(*page_of("", behind=behind)) == []


def test_a_byline_may_stand_above_the_headline_or_behind_the_body():
    assert names(*page_of("", before='<p class="byline">By Ana Ruiz</p>')) == ["Ana Ruiz"]
    assert names(*page_of("", behind="<p>Reporting by Ana Ruiz</p>")) == ["Ana Ruiz"]
    assert names(*page_of("", behind='<p class="authors">Ana Ruiz</p>')) == ["Ana Ruiz"]


def test_hidden_bylines_are_not_passed_off_as_shown():
    page, region = page_of('<p class="byline" hidden>By Ana Ruiz</p>')
    assert names(page, region) == []


def test_the_papers_name_signs_as_a_body():
    page, region = page_of("<p>By Harbour Post</p>", head='<meta property="og:site_name" content="Harbour Post">')
    [author] = find_authors(page, region)
    assert (author.value.name, author.value.organization) == (None, "Harbour Post")


def test_byline_blocks_hold_nothing_but_byline():
    middle = '<p>By</p><p class="byline">Ana Ruiz</p><p class="byline">Photography by Ola Nordbø</p><p>3 March 2025</p>'
    page, region = page_of(middle)
    assert [page.blocks[block].span.text for block in byline_blocks(page, region)] == [
        "By",
        "Ana Ruiz",
        "Photography by Ola Nordbø",
    ]


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        (["Ana Ruiz is a reporter with the Harbour Post.", "Write to her at the harbour."], 4),
        (["Ana Ruiz, who lives in Ebb, writes about rivers."], 4),
        (["Ana Ruiz ist Reporterin der Hafenpost."], 4),
        (["Ana Ruiz Street was closed, too."], 5),
        (["The report was written by Ana Ruiz."], 5),
        (["Tom Weber is a fisher in Ebb."], 5),
        (["Ana Ruiz is the mayor.", "She was born in Ebb.", "She is 51.", "She likes boats."], 8),
    ],
)
def test_what_says_who_the_author_is_below_the_text_is_no_running_text(tail, kept):
    lines = [f"Line {at} of the news is about the old bridge." for at in range(4)]
    page = parse_html(
        "<h1>River floods lower town</h1><p>By Ana Ruiz</p>" + "".join(f"<p>{x}</p>" for x in lines + tail)
    )
    region = Region(1, 0, len(page.blocks), tuple(range(2, len(page.blocks))))
    blocks = biography_blocks(page, region, find_byline(page, region))
    assert len(region.body) - len(blocks) == kept


def test_a_paragraph_that_opens_with_by_is_no_byline():
    page, region = page_of("<p>By Monday the river had risen by two metres and nobody in Lower Town slept.</p>")
    assert names(page, region) == []
    assert byline_blocks(page, region) == ()


def test_a_page_without_blocks_has_no_byline():
    page = parse_html("")
    assert find_byline(page, Region(1, 0, 0, ())) == ((), None, ())


@pytest.mark.parametrize(
    ("line", "expected"), [("(mad)", ["mad"]), ("rol, kes", ["rol", "kes"]), ("(dpa)", []), ("mehr", [])]
)
def test_initials_that_close_the_text_sign_it(line, expected):
    assert names(*page_of("", behind=f"<p>{line}</p>")) == expected


def test_a_name_that_closes_the_text_signs_it():
    assert names(*page_of("", behind="<p>Kari Fjellstad</p>")) == ["Kari Fjellstad"]
    assert names(*page_of("", behind="<div>Read More Stories</div>")) == []


def test_the_address_of_an_author_makes_a_shown_name_likelier():
    meta = '<meta name="author" content="t.weberling@harbour.example">'
    assert names(*page_of("<div>Tom Weberling</div>", head=meta)) == ["Tom Weberling"]
    assert names(*page_of("<div>Tom Weberling</div>")) == []


def test_a_byline_of_another_text_behind_the_body_does_not_win_over_the_declared_author():
    page, region = page_of("", behind="<p>by Daniel Stockman</p>", head=json_ld('"Ana Ruiz"'))
    assert names(page, region) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "value", ['"x" * 3', "[]", '"' + "A" * 100_000 + '"', "[" + ", ".join(['"Ana Ruiz"'] * 5000) + "]"]
)
def test_hostile_declarations_cost_little(value):
    page, region = page_of("", head=json_ld(value))
    assert cpu_seconds(lambda: find_authors(page, region), limit=0.5) < 0.5
    assert len(find_authors(page, region)) <= 1


def test_hostile_pages_cost_little():
    page, region = page_of('<div class="author">' * 3000 + "By " * 50_000)
    assert cpu_seconds(lambda: find_authors(page, region), limit=0.5) < 0.5


def test_the_line_below_a_name_says_what_the_person_is():
    page, region = page_of('<div class="byline"><p>Ana Ruiz</p><p>Political Correspondent</p></div>')
    [author] = find_authors(page, region)
    assert (author.value.name, author.value.role) == ("Ana Ruiz", "Political Correspondent")
    assert [page.blocks[block].span.text for block in byline_blocks(page, region)] == [
        "Ana Ruiz",
        "Political Correspondent",
    ]


def test_captions_with_a_photographer_are_no_byline_blocks():
    page, region = page_of("<p>By Ana Ruiz</p><p>Photo: Ola Nordbø</p>")
    assert [page.blocks[block].span.text for block in byline_blocks(page, region)] == ["By Ana Ruiz"]


def test_agencies_without_a_name_are_neither_author_nor_agency():
    byline = find_byline(*page_of('<p class="byline">By Ana Ruiz with Agencies</p>'))
    assert [found.value.name for found in byline.authors] == ["Ana Ruiz"]
    assert byline.agency is None


def plain_page(*lines: str) -> Page:
    """A page of plain text: it has no elements."""
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
    blocks = tuple(Block(Span.of(text, start, start + len(line))) for start, line in zip(starts, lines, strict=True))
    return Page(id="", text=text, blocks=blocks, media_type="text/plain")


def test_plain_text_has_bylines_too():
    page = plain_page("River floods town", "By Ana Ruiz", "", "The river rose above the old bridge.", "(dpa)")
    byline = find_byline(page, Region(1, 0, 5, (3,)))
    assert [found.value.name for found in byline.authors] == ["Ana Ruiz"]
    assert byline.blocks == (1,)


PLAIN_HEAD = "River floods lower town"
PLAIN_BODY = "The river rose above the old bridge on Monday night.\nThe lower town was cut off until the morning."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("By Ana RuizDec 22, 2023", ["Ana Ruiz"]),
        ("By Ana RuizPublished: Dec 22, 2023", ["Ana Ruiz"]),
        ("By Ana RuizStaff Writer", ["Ana Ruiz"]),
        ("ByAna Ruiz", ["Ana Ruiz"]),
        ("By Ana MacRuiz", ["Ana MacRuiz"]),
        ("Ana Ruiz\nDecember 22, 2023", ["Ana Ruiz"]),
        ("22. Dezember 2023\nAna Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz in Orra\nMon 22 December 2023", ["Ana Ruiz"]),
        ("Ana Ruiz and Tom Weber in Orra Vale\nMon 22 December 2023", ["Ana Ruiz", "Tom Weber"]),
        ("Ana Ruiz in Orra\nShare", []),
        ("Ana Ruiz@anaruiz", ["Ana Ruiz"]),
        ("Ana Ruiz\nShare", []),
        ("Rio de Janeiro\nDecember 22, 2023", []),
        ("Bykov Street\nShare", []),
        ("Short URL\n22. Dezember 2023", []),
    ],
)
def test_bylines_of_plain_texts_that_lost_their_blanks_or_openers(lines, expected):
    page = parse_text(f"{PLAIN_HEAD}\n{lines}\n{PLAIN_BODY}")
    count = len(page.blocks)
    assert names(page, Region(1, 0, count, (count - 2, count - 1), headline=0)) == expected


def test_the_byline_of_a_plain_text_is_looked_for_below_its_headline_however_far_the_text_is():
    page = parse_text("\n".join([PLAIN_HEAD, "By Ana Ruiz", *["Share"] * 15, PLAIN_BODY]))
    count = len(page.blocks)
    assert names(page, Region(1, 0, count, (count - 2, count - 1), headline=0)) == ["Ana Ruiz"]


def test_the_byline_of_the_next_article_is_not_looked_at():
    page = plain_page("River floods town", "The river rose.", "Harbour opens", "By Ana Ruiz", "The harbour opened.")
    assert find_authors(page, Region(1, 0, 2, (1,))) == ()
    assert [found.value.name for found in find_authors(page, Region(2, 2, 5, (4,)))] == ["Ana Ruiz"]
