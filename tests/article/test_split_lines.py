"""Plain texts parted: what lines are taken for in, regions out."""

from typing import Any

import numpy as np
import pytest

from onrecord.article.lines import Opinion
from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.article.split_lines import split_lines
from onrecord.page.plaintext import parse_text

PARAGRAPH = (
    "In line {at} the storm damaged the harbour on Monday and sank eleven boats, the harbour master of Ebb said. " * 2
)
"""No two are the same. Less than what makes two faint beginnings two, more than what makes two sure ones two."""


def regions(*lines: tuple[Any, ...]) -> tuple[Region, ...]:
    """Of lines written as ``(text, likely, start, caption)``; what is left out is 0."""
    full = [(*line, 0, 0, 0)[:4] for line in lines]
    page = parse_text("\n".join(line[0].replace("{at}", str(at)) for at, line in enumerate(full)))
    columns = np.array([line[1:] for line in full], dtype=np.float32).T
    return split_lines(page, Opinion(*columns), Said())


HEAD, BODY, MENU = ("Storm damages harbour", 0.1, 0.9), (PARAGRAPH, 0.9), ("Share", 0.0)
BODY_HERE = ("The harbour of Ebb was damaged by the storm, which sank boats, the harbour master said. " * 3, 0.9)
BODY_THERE = ("A council voted yesterday on money for schools, and every member agreed with this budget. " * 3, 0.9)


def test_a_text_of_menus_has_no_article():
    assert regions(MENU, MENU, MENU) == ()


def test_one_article_begins_with_its_headline():
    (region,) = regions(MENU, HEAD, BODY, BODY, MENU)
    assert (region.headline, region.body) == (1, (2, 3))


def test_two_headlines_with_text_between_are_two_articles():
    first, second = regions(HEAD, BODY, MENU, MENU, ("Council votes", 0.0, 0.8), BODY_THERE, MENU)
    assert (first.headline, first.body, second.headline, second.body) == (0, (1,), 4, (5,))
    assert first.last == second.first


def test_a_headline_printed_twice_begins_one_article():
    (region,) = regions(("Storm damages harbour", 0, 0.6), MENU, ("Storm damages harbour", 0, 0.3), BODY)
    assert region.headline == 0


def test_two_faint_beginnings_with_little_text_between_are_one():
    assert len(regions(("Harbour", 0, 0.3), BODY, ("Storm damages harbour", 0, 0.6), BODY)) == 1


def test_doubtful_lines_that_speak_for_the_same_beginning_add_up():
    (region,) = regions(("Harbour", 0, 0.2), ("Storm damages harbour", 0, 0.3), BODY)
    assert region.headline == 1


@pytest.mark.parametrize(("above", "headline"), [("Menu", 1), ("- Harbour", 2)])
def test_a_dash_alone_opens_a_headline_that_is_speech_and_among_others_a_list(above, headline):
    (region,) = regions((above, 0), ("- The wall will not hold", 0, 0.6), ("A storm nears", 0, 0.3), BODY)
    assert region.headline == headline


DATE, SIGNED = ("Monday, 4 March 2024", 0.0), ("By Ada Quill", 0.0)


@pytest.mark.parametrize(
    ("start", "between", "behind", "expected"),
    [
        (0.3, (), (BODY_HERE[0] + " Divers went out.", 0.9), 1),  # the same matter: the same article
        (0.3, (DATE,), (BODY_HERE[0] + " Divers went out.", 0.9), 1),
        (0.3, (), BODY_THERE, 2),
        (0.2, (), BODY_THERE, 1),
        (0.2, (DATE,), BODY_THERE, 2),
        (0.2, (SIGNED,), BODY_THERE, 2),
        (0.2, (MENU,), BODY_THERE, 1),
        (0.05, (DATE,), BODY_THERE, 1),
    ],
)
def test_a_faint_beginning_is_one_where_the_matter_changes_or_a_head_stands_below(start, between, behind, expected):
    lines = [HEAD, BODY_HERE, MENU, ("More money for schools", 0.0, start), *between, behind]
    assert len(regions(*lines)) == expected


def test_a_sure_beginning_is_none_where_the_text_on_both_sides_is_about_the_same():
    behind = (BODY_HERE[0] + " Divers went out.", 0.9)
    assert len(regions(HEAD, BODY_HERE, MENU, ("More on the storm", 0.0, 0.85), DATE, behind)) == 1


@pytest.mark.parametrize(("above", "expected"), [("7. Wading birds", 1), ("Wading birds", 2)])
def test_the_next_item_of_a_numbered_list_begins_no_article(above, expected):
    lines = [HEAD, (above, 0.3), BODY_HERE, MENU, ("8. More money for schools", 0.0, 0.35), BODY_THERE]
    assert len(regions(*lines)) == expected


@pytest.mark.parametrize(
    ("rest", "start", "expected"),
    [(BODY_THERE, 0.05, 2), (BODY_THERE, 0.0, 1), (BODY_HERE, 0.05, 1)],
)
def test_a_long_text_about_another_matter_behind_a_gap_is_another_article(rest, start, expected):
    first, second = (BODY_HERE[0] * 4, 0.9), (rest[0] * 4, 0.9)
    lines = [HEAD, *[(f"{at} {first[0]}", 0.9) for at in range(4)], *[MENU] * 6, ("Key points", 0.1, start)]
    assert len(regions(*lines, *[(f"{at} {second[0]}", 0.9) for at in range(4)])) == expected


def test_a_long_text_above_the_first_beginning_is_an_article_however_much_follows():
    lines = [(BODY_HERE[0] * 3, 0.9)] * 3, [(BODY_THERE[0] * 9, 0.9)] * 9
    first, behind = ([(f"{at} {text}", likely) for at, (text, likely) in enumerate(part)] for part in lines)
    assert len(regions(*first, MENU, ("Council votes", 0.0, 0.9), *behind)) == 2


def test_an_address_between_two_paragraphs_is_text():
    (region,) = regions(HEAD, BODY, ("https://harbour.example/storm", 0.0), BODY, ("https://harbour.example/", 0.0))
    assert region.body == (1, 2, 3)


@pytest.mark.parametrize(("likely", "expected"), [(0.9, 2), (0.8, 1)])
def test_long_text_above_the_first_beginning_is_an_article_where_it_is_sure(likely, expected):
    assert len(regions(*[(PARAGRAPH, likely)] * 3, MENU, ("Council votes", 0.0, 0.9), BODY_THERE)) == expected


def test_a_text_without_headline_begins_with_its_first_paragraph():
    (region,) = regions(MENU, BODY, BODY)
    assert (region.headline, region.body) == (None, (1, 2))


def test_stray_lines_above_the_first_headline_that_read_as_text_begin_no_article():
    (region,) = regions(("You have saved this", 0.6), MENU, ("Storm damages harbour", 0.3, 0.1), BODY, BODY)
    assert (region.headline, region.body) == (2, (3, 4))
    (region,) = regions(BODY, BODY, BODY, ("Storm damages harbour", 0.3, 0.1), BODY)
    assert region.headline is None


def test_text_far_below_is_no_part_of_the_article():
    (region,) = regions(HEAD, BODY, BODY, BODY, BODY, *[MENU] * 40, (PARAGRAPH[:80], 0.6))
    assert region.body == (1, 2, 3, 4)


@pytest.mark.parametrize(("likely", "expected"), [(0.3, (1, 2, 3)), (0.1, (1, 3))])
def test_a_doubtful_line_between_two_sure_ones_is_text(likely, expected):
    (region,) = regions(HEAD, BODY, ("Boats lost", likely), BODY)
    assert region.body == expected


@pytest.mark.parametrize(
    ("line", "likely", "expected"),
    [
        ("Advertisement", 0.4, (1, 3)),
        ("## Advertisement", 0.4, (1, 3)),
        ("Read more: The wall at Ebb", 0.4, (1, 3)),
        ("Lesen Sie auch:", 0.4, (1, 3)),
        ("Read more: The wall at Ebb", 0.7, (1, 2, 3)),
        ("The wall at Ebb", 0.4, (1, 2, 3)),
    ],
)
def test_a_doubtful_line_that_leads_elsewhere_is_no_text(line, likely, expected):
    (region,) = regions(HEAD, BODY, (line, likely), BODY, MENU)
    assert region.body == expected


def test_a_paragraph_that_stands_there_twice_is_text_once():
    same = (PARAGRAPH.replace("{at}", "1"), 0.9)
    (region,) = regions(HEAD, same, BODY, same)
    assert region.body == (1, 2)


def test_a_caption_is_not_running_text():
    (region,) = regions(HEAD, ("The harbour of Ebb after the storm (AFP)", 0.55, 0, 0.9), BODY)
    assert (region.captions, region.body) == ((1,), (2,))


WEAK_TEXT = (PARAGRAPH, 0.55)


def test_an_unsure_article_is_none_beside_a_sure_one():
    (region,) = regions(("Council votes", 0.0, 1.0), WEAK_TEXT, MENU, ("Storm", 0.1, 1.0), BODY, BODY)
    assert (region.position, region.headline, region.body) == (1, 3, (4, 5))


def test_several_unsure_articles_and_no_other_are_teasers():
    teaser = (("Council votes", 0.0, 1.0), WEAK_TEXT, MENU)
    assert len(regions(*teaser * 2)) == 2
    assert regions(*teaser * 3) == ()


def test_stray_lines_of_a_menu_above_that_name_the_article_hide_no_beginning():
    stray = (BODY_HERE[0][:90], 0.6)
    (region,) = regions(stray, *[MENU] * 30, (HEAD[0], 0.1, 0.45), ("By Ana Ruiz", 0.0), BODY_HERE, BODY_HERE)
    assert region.headline == 31


TEASERS = (("A council votes", 0, 0.9), ("The council of Ebb voted on the wall on Tuesday, as it had said. " * 2, 0.9))
APART = (
    ("Ada Quill", 0),
    ("Many a boat is lost", 0.2, 0.1),
    ("The harbour lost a boat every week of March, it says. " * 2, 0.9),
)


@pytest.mark.parametrize(
    ("above", "lines", "expected"),
    [
        ((), (*TEASERS, *APART), 1),  # two lines of text, apart from each other
        ((), (*TEASERS, TEASERS[1]), 2),
        ((), TEASERS, 2),  # one line alone may be a short article
        ((("* Read more", 0),), TEASERS, 1),
        ((), (*TEASERS, ("Read more", 0)), 1),
    ],
)
def test_what_is_told_in_lines_apart_from_each_other_is_no_article_beside_a_longer_one(above, lines, expected):
    text = (HEAD, BODY_HERE, BODY)
    assert len(regions(*text, MENU, MENU, *above, *lines, MENU)) == expected
    assert len(regions(*above, *lines, MENU, MENU, *text)) == expected


def test_lines_apart_from_each_other_that_are_far_longer_than_the_rest_are_an_article():
    long = (HEAD, *[(PARAGRAPH + BODY_HERE[0], 0.9), MENU] * 4)
    assert len(regions(*long, MENU, MENU, *TEASERS, TEASERS[1])) == 2


def test_a_first_line_below_the_headline_is_text_however_far_the_rest_is():
    far = [MENU] * 40
    (region,) = regions(HEAD, MENU, ("The harbour of Ebb was damaged.", 0.8), *far, *[BODY] * 4)
    assert region.body == (2, 43, 44, 45, 46)
    (region,) = regions(HEAD, MENU, ("You can save this article here.", 0.55), *far, *[BODY] * 4)
    assert region.body == (43, 44, 45, 46)
    (region,) = regions(HEAD, *far, ("The harbour of Ebb was damaged.", 0.8), *far, *[BODY] * 4)
    assert region.body == (82, 83, 84, 85)


def test_an_article_that_is_alone_may_be_told_in_lines_apart_from_each_other():
    assert len(regions(*TEASERS, *APART)) == 1
