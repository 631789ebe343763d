from __future__ import annotations

import pytest

from onrecord.model.page import Element, Layout, Page
from onrecord.page.html import parse_html
from onrecord.sites.selectors import SELECTOR_CHARS, SelectorError, compile_selector, matching, matching_each

HTML = """
<body id=top class="page page--article">
<div class="story wide" data-kind="news story">
  <h1 id=head>One</h1>
  <p>Two</p>
  <aside class="promo md:wide" data-id="17"><p>Three</p><ul><li><p>Four</p></li></ul></aside>
  <section><p class="Wide">Five</p></section>
</div>
<p>Six</p>
</body>
"""
PAGE = parse_html(HTML)


def texts(selector: str, page: Page = PAGE) -> list[str]:
    """First words of what a selector means, in order."""
    found = (page.layout.elements[index] for index in matching(page, compile_selector(selector)))
    return [page.text[element.start : element.end].split("\n")[0] for element in found]


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("p", ["Two", "Three", "Four", "Five", "Six"]),
        ("P", ["Two", "Three", "Four", "Five", "Six"]),
        ("article", []),
        ("#head", ["One"]),
        ("#Head", []),
        ("h1#head", ["One"]),
        ("h2#head", []),
        (".promo", ["Three"]),
        (".wide", ["One"]),
        (".Wide", ["Five"]),
        (".story.wide", ["One"]),
        (".wide.story", ["One"]),
        (".story.promo", []),
        (r".md\:wide", ["Three"]),
        (".prom", []),
    ],
)
def test_names_of_elements_ids_and_classes(selector, expected):
    assert texts(selector) == expected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("[data-id]", ["Three"]),
        ("[DATA-ID]", ["Three"]),
        ("[data-id=17]", ["Three"]),
        ("[data-id='17']", ["Three"]),
        ('[ data-id = "17" ]', ["Three"]),
        ("[data-id=1]", []),
        ("[data-id^=1]", ["Three"]),
        ("[data-id$=7]", ["Three"]),
        ("[data-id$=1]", []),
        ("[data-kind*=ws]", ["One"]),
        ('[data-kind="news story"]', ["One"]),
        ("[data-kind=news]", []),
        ('[data-id=""]', []),
        ("[class*=promo][data-id]", ["Three"]),
        ("div[data-id]", []),
    ],
)
def test_attributes(selector, expected):
    assert texts(selector) == expected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        (".story p", ["Two", "Three", "Four", "Five"]),
        (".story > p", ["Two"]),
        (".story>p", ["Two"]),
        ("aside p", ["Three", "Four"]),
        ("aside > p", ["Three"]),
        (".story aside li p", ["Four"]),
        (".story > aside li > p", ["Four"]),
        ("aside .story p", []),
        ("p p", []),
        ("* > p", ["Two", "Three", "Four", "Five", "Six"]),
        ("body > *", ["One", "Six"]),
        ("body > p, h1", ["One", "Six"]),
        ("p,p", ["Two", "Three", "Four", "Five", "Six"]),
        ("  aside\n>\tp  ,  #head ", ["One", "Three"]),
    ],
)
def test_elements_inside_others(selector, expected):
    assert texts(selector) == expected


def test_the_element_itself_does_not_stand_inside_itself():
    page = parse_html("<div class=a>One<div class=a>Two</div></div>")
    assert texts(".a .a", page) == ["Two"]


def test_a_step_may_be_found_again_higher_up():
    page = parse_html("<ul><li><ul><li><b>One</b></li></ul></li></ul><li><b>Two</b></li>")
    assert texts("ul > li > ul b", page) == ["One"]


@pytest.mark.parametrize(
    ("selector", "message"),
    [
        ("", "it is empty"),
        ("   ", "it is empty"),
        ("div..promo", r"nothing known at '\.\.promo'. A dot stands before"),
        ("div.", "A dot stands before the name"),
        ("#", "A # stands before an id"),
        ("p:first-child", "such as :hover are not known here"),
        ("h1 + p", r"Neighbours \(\+ and ~\) are not known"),
        ("h1 ~ p", r"Neighbours \(\+ and ~\) are not known"),
        ("[data-id", r"Write \[name\]"),
        ("[data-id=]", r"Write \[name\]"),
        ("[data id]", r"Write \[name\]"),
        ("[a~=b]", r"Write \[name\]"),
        ("[a*='']", r"nothing stands behind \*="),
        ("> p", "A > stands between two elements"),
        ("ul >", "A > stands between two elements"),
        ("ul > > li", "A > stands between two elements"),
        ("ul >, li", "A > stands between two elements"),
        (",", "Take the comma away"),
        ("p,", "Take the comma away"),
        (",p", "Take the comma away"),
        ("p,,b", "Take the comma away"),
        (".promo*", "A tag stands before"),
        ("[a]p", "A tag stands before"),
        ("p { color: red }", "nothing known at '{ color"),
        ("//div[@class='a']", r'nothing known at "//div'),
        ("p" * (SELECTOR_CHARS + 1), "more than 1,000"),
    ],
)
def test_a_broken_selector_is_told_with_a_remedy(selector, message):
    with pytest.raises(SelectorError, match=message):
        compile_selector(selector)


HOSTILE = {
    "blanks": "a" + " " * 990 + "$",
    "open brackets": "[" * 999,
    "an attribute without end": "[" + "é" * 990,
    "an attribute with blanks": "[a" + " " * 990 + "x",
    "backslashes": "\\" * 999,
    "arrows": ">" * 999,
    "a control character": "p\x00.a",
    "open quotes": "[a='" + "x" * 900,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_selector_is_refused_at_once(case):
    with pytest.raises(SelectorError):
        compile_selector(HOSTILE[case])


def nested(depth: int) -> Page:
    """Elements inside each other, each a ``div.a``."""
    elements = tuple(Element("div", index - 1, 0, 1, {"class": "a"}) for index in range(depth))
    return Page("p", "x", (), "text/html", layout=Layout(elements))


def test_a_long_selector_on_a_deep_page_takes_one_pass():
    page = nested(5_000)
    selector = compile_selector(" ".join([".a"] * 100))
    assert len(matching(page, selector)) == 5_000 - 99


def test_many_selectors_take_one_pass():
    page = nested(500)
    found = matching_each(page, [compile_selector(f".b{number}, div > .a") for number in range(200)])
    assert {len(one) for one in found} == {499}


def test_a_page_without_elements_has_no_matches():
    assert matching(Page("p", "", (), "text/plain"), compile_selector("p")) == []


def test_no_selectors_have_no_matches():
    assert matching_each(PAGE, []) == []


def test_ten_thousand_classes_are_looked_up_once():
    page = parse_html(f"<p class='{' '.join(f'c{number}' for number in range(10_000))}'>One</p>")
    assert texts(".c9999", page) == ["One"]
