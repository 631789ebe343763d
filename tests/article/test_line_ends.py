"""Where the running text of a plain text's article ends."""

import pytest

from onrecord.article.line_ends import before_the_end, is_run_together
from onrecord.page.plaintext import parse_text

TEXT = "The ferry to Ebb sailed again on Monday, and forty people waited on the quay for it, the council of Ebb said."


def kept(lines: list[str], text: list[int], least: int = 100) -> list[int]:
    return before_the_end(parse_text("\n".join(lines)), text, least)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("3 Comments", [0, 1]),
        ("#### 8 COMMENTS", [0, 1]),
        ("Leave a reply", [0, 1]),
        ("Kommentare (12)", [0, 1]),
        ("• Leave a comment", [0, 1]),
        # -- what does not say that comments follow
        ("What do you think of the new ferry to Ebb?", [0, 1, 3]),
        ("Comments by the mayor of Ebb on the ferry and its new quay", [0, 1, 3]),
        ("Share", [0, 1, 3]),
    ],
)
def test_what_stands_below_the_label_of_comments_is_none_of_the_article(label, expected):
    assert kept([TEXT, TEXT, label, "I waited for years, and nobody told me."], [0, 1, 3]) == expected


def test_a_link_to_the_comments_above_an_article_ends_nothing():
    assert kept([TEXT[:60], "3 comments", TEXT, TEXT], [0, 2, 3]) == [0, 2, 3]


@pytest.mark.parametrize(("answers", "expected"), [(0, [0, 2, 3, 4, 5]), (4, [0])])
def test_comments_are_longer_than_the_article_only_where_they_can_be_answered(answers, expected):
    lines = [TEXT, "3 comments", *[TEXT] * 4, *["Reply"] * answers]
    assert kept(lines, [0, 2, 3, 4, 5]) == expected


HOUSE = ["What stands on these pages is no advice.", "© 2024 Ebb Post. All rights reserved.", "Ebb is a trademark."]


def test_what_a_site_says_below_its_pages_goes_with_the_line_that_keeps_its_rights():
    lines = [TEXT, TEXT, *["Menu"] * 7, *HOUSE]
    assert kept(lines, [0, 1, 9, 10, 11]) == [0, 1]


def test_right_below_the_text_only_the_line_that_keeps_rights_goes():
    assert kept([TEXT, *HOUSE], [0, 1, 2, 3]) == [0, 1, 3]


def test_the_last_of_several_parts_may_close_with_its_rights():
    lines = [TEXT, *["Menu"] * 7, *[TEXT] * 9, HOUSE[1]]
    assert kept(lines, [0, *range(8, 18)]) == [0, *range(8, 17)]


def test_what_a_page_says_of_its_cookies_is_no_text():
    assert kept([TEXT, "We use cookies to improve your visit."], [0, 1]) == [0]


WINDOW = "Performance cookies are used to understand how readers come to Ebb."


def test_a_window_about_cookies_ends_the_text_with_all_that_it_lists():
    assert kept([TEXT, TEXT, WINDOW, "ebb_id  a year  No description"], [0, 1, 2, 3]) == [0, 1]
    assert kept([WINDOW, "ebb_id  a year  No description", TEXT, TEXT], [0, 1, 2, 3]) == [1, 2, 3]
    assert kept([TEXT, WINDOW, TEXT, TEXT], [0, 1, 2, 3]) == [0, 2, 3]


NAMES = "Alda Bremia Corvia Dornland Esteria Falland Gorvia Hestland Illyria Jurland Korvia Lorland".split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Country " + "".join(f"New {name}" for name in NAMES * 2), True),
        ("Country " + "".join(f"New {name}" for name in NAMES * 2) + "Republic ofSt. Alda", True),
        ("Country " + ", ".join(f"New {name}" for name in NAMES * 2), False),
        ("Every iPhone and every MacBook was sold in Ebb. " * 9, False),
        ("Country " + "".join(f"New {name}" for name in NAMES * 2) + ", “he wrote.”", False),
        ("He wrote. Country " + "".join(f"New {name}" for name in NAMES * 2), False),
        ("NewAldaNewBremia", False),
    ],
)
def test_a_list_without_anything_between_its_items_is_no_text(text, expected):
    assert is_run_together(text) is expected
