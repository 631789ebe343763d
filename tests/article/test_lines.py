"""Plain texts read with the shipped weights: what is running text, where articles begin."""

import pytest

import onrecord
from onrecord.article.lines import SLICE, label_lines
from onrecord.page.plaintext import parse_text
from onrecord.weights.load_lines import load_line_labeller

TITLE = "River floods lower town of Ebb"
TEXT = (
    "The river Ebb rose by two metres on Monday night and flooded the lower town, the mayor said on Tuesday.\n"
    "Forty people were carried out of their houses by the fire brigade. “We have never seen the river rise so fast,” "
    "said Jonas Brandt, who has led the brigade for eleven years.\n"
    "The flood closed the bridge and two schools in the lower town. The mayor expects the river to fall by Thursday."
)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (TITLE, TITLE),
        (f"{TITLE}\nBy Ana Ruiz\nUpdated 21 October 2024", TITLE),
        (f"Share\nUpdated 21 October 2024\nBy Ana Ruiz\n{TITLE}", TITLE),
        (f"The harbour paper\n{TITLE}\nShare\n{TITLE}", TITLE),
        ("Floods in Ebb: what happened on 21 October 2024", "Floods in Ebb: what happened on 21 October 2024"),
        ("By Ana Ruiz\nUpdated 21 October 2024\nShare", None),
        ("", None),
    ],
)
def test_the_headline_is_a_line_above_the_text(above, expected):
    (article,) = onrecord.articles(onrecord.RawPage(f"{above}\n{TEXT}" if above else TEXT, media_type="text/plain"))
    assert (article.headline.value if article.headline else None) == expected


def test_texts_judged_together_are_judged_as_if_alone():
    labeller = load_line_labeller()
    pages = [parse_text(f"{TITLE}\n{TEXT}"), parse_text("Home\nSport"), parse_text(TEXT)]
    together = label_lines(pages, labeller)
    for page, opinion in zip(pages, together, strict=True):
        (alone,) = label_lines([page], labeller)
        assert [column.tolist() for column in alone] == [column.tolist() for column in opinion]


def test_a_text_of_very_many_lines_is_judged_in_slices():
    page = parse_text("Menu\n" * (SLICE + 10) + TEXT)
    (opinion,) = label_lines([page], load_line_labeller())
    assert len(opinion.likely) == len(page.blocks)
    assert opinion.likely[-3:].min() > 0.5 > opinion.likely[:-3].max()


def test_blank_lines_say_nothing():
    page = parse_text(f"{TITLE}\n \t\n\n{TEXT}\n\u00a0")
    (opinion,) = label_lines([page], load_line_labeller())
    (alone,) = label_lines([parse_text(f"{TITLE}\n\n\n{TEXT}")], load_line_labeller())
    assert opinion.likely.tolist() == [alone.likely[0], 0, *alone.likely[1:], 0]


def test_a_list_without_blanks_between_its_items_hides_no_article():
    countries = "".join(f"New {name}" for name in "Alda Bremia Corvia Dornland Esteria Falland Gorvia Hestland".split())
    page = parse_text(f"Country {countries * 25}\nState {countries * 9}\n{TITLE}\n{TEXT}")
    (opinion,) = label_lines([page], load_line_labeller())
    assert opinion.likely[:2].max() < 0.5 < opinion.likely[3:].min()


def test_no_texts_have_no_opinions():
    assert label_lines([], load_line_labeller()) == []
