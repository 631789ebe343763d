"""Standfirsts of whole pages. All papers, people and places are made up."""

import pytest

from onrecord.article.fields.standfirst import find_standfirst, standfirst_blocks
from onrecord.article.region import Region
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text

HEAD = "<h1>River floods lower town of Ebb</h1>"
BODY = (
    "<article><p>The river rose above the old bridge on Monday night and cut off the lower town.</p>"
    "<p>Firefighters carried forty people out of their houses until the morning.</p>"
    "<p>The mayor said that the dam had held and that nobody was missing.</p></article>"
)
LEAD = "Hundreds had to leave their houses as the water came over the dam."


def found(between: str, *, above: str = "", body: str = BODY, **declared: str) -> list[str]:
    page = parse_html(f"{above}{HEAD}{between}{body}")
    count = len(parse_html(body).blocks)
    end = len(page.blocks)
    meta: dict[str, tuple[str, ...]] = {f"og:{name}": (value,) for name, value in declared.items()}
    region = Region(1, 0, end, tuple(range(end - count, end)), {}, meta)
    return [standfirst.value for standfirst in find_standfirst(page, region)]


@pytest.mark.parametrize(
    "between",
    [
        f"<p class=lead>{LEAD}</p>",
        f"<div class=article__standfirst><p>{LEAD}</p></div>",
        f"<div class='ArticleElementLead_x1'><p>{LEAD}</p></div>",
        f"<p class='c-entry__sub-title'>{LEAD}</p>",
        f"<p itemprop=description>{LEAD}</p>",
        f"<p data-testid=article-summary>{LEAD}</p>",
        f"<p class=chapo>{LEAD}</p>",
        f"<p class=ingress>{LEAD}</p>",
        f"<h2>{LEAD}</h2>",
        f"<p><b>{LEAD}</b></p>",
        f"<div>{LEAD}</div>",
    ],
)
def test_a_standfirst_is_told_by_name_type_or_place(between):
    assert found(between) == [LEAD]


@pytest.mark.parametrize(
    "between",
    [
        "<p class=byline>By Ana Ruiz, our correspondent in the lower town of Ebb.</p>",
        "<p class=lead>By Ana Ruiz and Tom Weber — November 18</p>",
        "<h2>Published on Monday, 21 October 2024 at 14.05</h2>",
        "<time class=lead>21 October 2024, 14.05, updated an hour ago</time>",
        "<figure><figcaption>Water in the streets of the lower town on Monday.</figcaption></figure>",
        "<p class='lead-image-caption'>Water in the streets of the lower town on Monday.</p>",
        "<p class=img-description>Water in the streets of the lower town on Monday.</p>",
        "<p class=intro>Share this article with your friends</p>",
        "<h2>Sign up for our newsletter with all the news from the harbour every morning</h2>",
        "<h2>River floods lower town of Ebb – Harbour Post</h2>",
        "<h2>Weather: River floods lower town of Ebb</h2>",
        "<div class=tooltip><p class=intro>The harbour paper is one of your preferred sources.</p></div>",
        "<aside><p class=lead>The council will meet again on Thursday evening.</p></aside>",
        "<div class=related><p class=dek>The very best of our stories about the harbour.</p></div>",
        "<p class=lead><a href=/b>What the storm left behind in the upper town of Ebb</a></p>",
        "<p class=lead hidden>The council will meet again on Thursday evening.</p>",
        "<div class=faktaboks><ul><li>The dam was built by the council forty years ago.</ul></div>",
        "<h2>Ana Ruiz, Political Correspondent</h2>",
        "<p class=lead>Weather</p>",
        "",
    ],
)
def test_bylines_dates_captions_share_words_and_the_headline_again_are_none(between):
    assert found(between) == []


def test_key_points_above_the_text_are_found_one_by_one():
    points = ["The dam broke shortly before midnight on Monday.", "Forty people were carried out of their houses."]
    assert found(f"<ul><li>{points[0]}<li>{points[1]}</ul>") == points


def test_a_list_of_links_is_no_list_of_key_points():
    assert found("<ul><li><a href=/a>The dam broke shortly before midnight on Monday</a></ul>") == []


def test_the_declared_description_tells_a_standfirst_above_the_headline_too():
    assert found("", above=f"<div>{LEAD}</div>", description=LEAD) == [LEAD]


def test_the_declared_description_may_leave_out_the_place_and_be_cut_off():
    shown = f"Ebb. {LEAD}"
    assert found(f"<div><div>{shown}</div></div>", description=LEAD[:50]) == [shown]


def test_a_description_that_is_cut_within_a_word_tells_a_standfirst():
    assert found(f"<p class=x>{LEAD}</p>", description=f"{LEAD[:-12]}...") == [LEAD]


@pytest.mark.parametrize(
    ("first", "taken"),
    [
        ("<p class=lead>The river rose above the old bridge on Monday night.</p>", False),
        ("<h2 class=subheading>How the dam of Ebb gave way in the storm</h2>", False),
        ("<ul class=summary><li>The river rose above the old bridge on Monday night.</ul>", True),
    ],
)
def test_the_first_paragraph_behind_a_standfirst_is_none_whatever_its_name(first, taken):
    body = BODY.replace("<article>", f"<article>{first}")
    assert len(found(f"<p class=dek>{LEAD}</p>", body=body)) == (2 if taken else 1)


def test_an_ordinary_first_paragraph_is_no_standfirst():
    assert found("") == []


def test_a_named_standfirst_makes_a_plain_sentence_beside_it_none():
    plain = "We may earn a commission from links on this page."
    assert found(f"<p class=lead>{LEAD}</p><div>{plain}</div>") == [LEAD]


def test_a_standfirst_taken_for_running_text_is_found_there():
    body = BODY.replace("<p>", "<p class=lead>", 1)
    assert found("", body=body) == ["The river rose above the old bridge on Monday night and cut off the lower town."]


def test_a_page_without_running_text_has_none():
    page = parse_html(f"{HEAD}<p class=lead>{LEAD}")
    assert standfirst_blocks(page, Region(1, 0, 2, ())) == ()


def test_key_points_of_a_plain_text_stand_between_headline_and_text_without_their_bullets():
    point = "Forty people were carried out of their houses."
    text = f"River floods lower town of Ebb\nShare\n  • {point}\nThe river rose on Monday.\nThe dam held.\n  • {point}"
    page = parse_text(text)
    found = find_standfirst(page, Region(1, 0, len(page.blocks), (3, 4), headline=0))
    assert [standfirst.value for standfirst in found] == [point]


def test_a_note_about_links_is_no_standfirst():
    assert found("<p class=lead>These are external links and will open in a new window</p>") == []


def test_items_with_which_a_plain_text_is_shared_are_no_key_points():
    page = parse_text("River floods town\n* Share this with all your friends\nThe river rose on Monday.\nThe dam held.")
    assert find_standfirst(page, Region(1, 0, len(page.blocks), (2, 3), headline=0)) == ()


def test_the_line_of_a_plain_text_that_signature_and_date_part_from_the_text_is_its_standfirst():
    lead = "Forty people were carried out of their houses in the lower town."
    page = parse_text(f"River floods lower town of Ebb\n{lead}\nBy Ana Ruiz\nThe river rose on Monday.\nThe dam held.")
    found = find_standfirst(page, Region(1, 0, 5, (1, 3, 4), headline=0))
    assert [standfirst.value for standfirst in found] == [lead]


@pytest.mark.parametrize(
    ("line", "below", "signed", "taken"),
    [
        ("Forty people carried out of their houses as the dam of Ebb gives way", "Ana Ruiz in Ebb", (2,), True),
        ("Forty people carried out of their houses as the dam of Ebb gives way", "Share", (), False),
        ("The dam of Ebb on Monday morning, seen from the old bridge. Photo: Ana Ruiz", "By Tom Weber", (2,), False),
        ("River floods the lower town of Ebb, and the upper town as well", "By Tom Weber", (2,), False),
        ("News Sport Weather Travel", "By Tom Weber", (2,), False),
        ("© 2024 Ebb Post. All rights reserved, whatever the weather of the day.", "By Tom Weber", (2,), False),
    ],
)
def test_the_line_between_headline_and_byline_of_a_plain_text_is_its_standfirst(line, below, signed, taken):
    page = parse_text(f"River floods the lower town of Ebb\n{line}\n{below}\nThe river rose on Monday.\nThe dam held.")
    found = standfirst_blocks(page, Region(1, 0, 5, (3, 4), headline=0), 0, signed)
    assert found == ((1,) if taken else ())
