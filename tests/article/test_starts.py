"""Where the later articles of a page begin. All texts are made up, and so are the forests."""

import numpy as np
import pytest

from onrecord.article.forest import Forest
from onrecord.article.label import Labeller
from onrecord.article.start_features import candidates, start_feature_names
from onrecord.article.starts import find_starts, part_page
from onrecord.model.page import Page
from onrecord.page.html import parse_html

BRIDGE = "The old bridge will be closed until spring, the county surveyor said on Tuesday evening."
FERRY = "Passengers queued along the quay while deckhands mended the broken gangway with rope."


def tree(column: str, names: tuple[str, ...], no: float, yes: float) -> Forest:
    """A forest of one question: whether a column is above a half."""
    columns, bounds = np.array([[names.index(column)]]), np.array([[0.5]], dtype=np.float32)
    return Forest(columns, bounds, np.array([[no, yes]], dtype=np.float32), 0.0)


TEXT = Forest(np.array([[0]]), np.array([[3.5]], dtype=np.float32), np.array([[-5, 5]], dtype=np.float32), 0.0)
"""Says that a block of more than about thirty characters is running text: the first column is the log of its length."""
HEADED = tree("rank 1", start_feature_names(), -5, 5)
"""Says that an article begins behind a main heading."""
LABELLER = Labeller(TEXT, TEXT, HEADED)


def story(headline: str, line: str, count: int = 12) -> str:
    return f"<h1>{headline}</h1>" + f"<p>{line}</p>" * count


def likely(page: Page) -> np.ndarray:
    return np.array([0.9 if len(block.span.text) > 33 else 0.1 for block in page.blocks], dtype=np.float32)


def starts_of(inner: str, head: str = "") -> list[str]:
    """The first words of each later article."""
    page = parse_html(f"<head>{head}</head><body>{inner}")
    starts, _ = part_page(page, likely(page), LABELLER)
    return [page.blocks[start].span.text[:12] for start in starts]


ONE, TWO, THREE = story("Bridge shuts", BRIDGE), story("Ferry is late", FERRY), story("Rain at last", BRIDGE[::-1])
PAGES = {
    "a next article beside the first": (f"<article>{ONE}</article><article>{TWO}</article>", ["Ferry is lat"]),
    "inside it, at its end": (f"<article><div>{ONE}</div><article>{TWO}</article></article>", ["Ferry is lat"]),
    "inside it, among its paragraphs": (f"<article>{ONE}<div>{TWO}</div></article>", ["Ferry is lat"]),
    "without an element of its own": (f"<div>{ONE}{TWO}</div>", ["Ferry is lat"]),
    "three of them": (f"<div>{ONE}</div><div>{TWO}</div><div>{THREE}</div>", ["Ferry is lat", "Rain at last"]),
    "its head stands with it": (f"<div>{ONE}</div><div><p>By the sea</p>{TWO}</div>", ["By the sea"]),
    "one article": (f"<article>{ONE}</article>", []),
    "a second part without a main heading": (f"<div>{ONE}</div><div><h2>More</h2>{'<p>' + FERRY * 12}</div>", []),
    "a second part that is short": (f"<div>{ONE}</div><div>{story('Ferry is late', FERRY, 2)}</div>", []),
    "a line above the article": (f"<div><h1>Home</h1><p>{BRIDGE}</div><div>{TWO}</div>", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize("case", PAGES)
def test_later_articles_begin_where_a_reader_sees_them_begin(case):
    inner, expected = PAGES[case]
    assert starts_of(inner) == expected


def test_a_heading_that_is_the_pages_title_begins_the_first_article():
    inner = f"<div><h1>News of the day</h1><p>{BRIDGE * 12}</div><div>{TWO}</div>"
    assert starts_of(inner) == ["Ferry is lat"]
    assert starts_of(inner, "<title>Ferry is late</title>") == []


def test_a_list_of_teasers_behind_the_article_is_no_article_and_not_its_text():
    teasers = "".join(
        f"<h3>{place} opens</h3><p>{FERRY} {FERRY} {place}</p>" for place in ("Pier", "Inn", "Mill", "Zoo")
    )
    page = parse_html(f"<div>{ONE}</div><div><h1>Elsewhere</h1>{teasers}</div>")
    starts, anew = part_page(page, likely(page), LABELLER)
    assert starts == ()
    assert anew[1] > 0.9
    assert anew[-1] == 0


def test_what_only_reads_as_text_by_itself_needs_more_of_it():
    page = parse_html(f"<div>{ONE}</div><div><h1>Help us</h1>{'<p>' + FERRY + '</p>'}" + f"<p>{FERRY}</p>" * 7)
    believed, doubted = likely(page), likely(page)
    doubted[14:] = 0.1
    assert part_page(page, believed, LABELLER)[0] == (13,)
    assert part_page(page, doubted, LABELLER)[0] == ()


def test_without_a_forest_for_starts_a_page_is_one_article():
    page = parse_html(f"<div>{ONE}</div><div>{TWO}</div>")
    given = likely(page)
    assert part_page(page, given, Labeller(TEXT, TEXT)) == ((), given)


def test_a_standfirst_between_headline_and_text_belongs_to_the_later_article():
    behind_standfirst = tree("rank 2", start_feature_names(), -2.5, 5)
    page = parse_html(
        f"<div>{ONE}</div><div><h1>Ferry is late</h1><p>{FERRY} {FERRY}</p><div><h2>On the quay</h2>"
        + f"<p>{FERRY}</p>" * 12
        + "</div></div>"
    )
    (start,) = find_starts(page, likely(page), behind_standfirst)
    assert page.blocks[start].span.text == "Ferry is late"


def test_an_ordinary_page_has_no_candidate():
    page = parse_html(f"<nav>Home</nav><article>{ONE}</article><footer>Imprint</footer>")
    assert candidates(page, likely(page)) == []


def test_a_candidate_has_a_number_for_each_name():
    page = parse_html(f"<div>{ONE}</div><div>{TWO}</div>")
    (found,) = candidates(page, likely(page))
    assert len(found.row) == len(start_feature_names())
    row = dict(zip(start_feature_names(), found.row, strict=True))
    assert (row["rank 1"], row["flat"], row["words in common"], row["same parent"]) == (1, 0, 0, 0)


def test_a_script_without_blanks_needs_a_heading():
    line = "橋は来年の春まで閉鎖されると担当者が火曜日の夜に発表した。"
    other = "市場では今朝から新しい魚が並び客が長い列を作って待っていた。"
    page = parse_html(f"<div>{f'<p>{line * 4}' * 12}</div><div>{f'<p>{other * 4}' * 12}</div>")
    assert candidates(page, np.full(24, 0.9, dtype=np.float32)) == []
