"""Lines of a plain text that end by saying who made a picture."""

import numpy as np
import pytest

from onrecord.article.line_credits import is_credit, names_its_maker, with_credited
from onrecord.article.lines import Opinion
from onrecord.page.plaintext import parse_text

CASES = [
    ("Water stood in the streets of Ebb on Tuesday morning. Photo: Ana Ruiz", True),
    ("Water stood in the streets of Ebb on Tuesday morning (Image: GETTY)", True),
    ("Vann i gatene i Ebb tirsdag morgen etter stormen. Foto: Privat", True),
    ("Das Wasser stand am Dienstag in den Gassen von Ebb. Foto: dpa", True),
    ("Water in the streets of Ebb on Tuesday © Ana Ruiz", True),
    ("Water stood in the streets of Ebb on Tuesday morning. Ana Ruiz/Getty Images", True),
    ("Water stood in the streets of Ebb on Tuesday morning. EFE/ A. Ruiz", True),
    ("Das Wasser stand am Dienstag in den Gassen von Ebb. | Ana Ruiz/dpa", True),
    # -- two words with a stroke, of which none is an agency; a sentence that is not over
    ("Water stood in the streets of Ebb. The mayor thinks of a dam and/or a wall", False),
    ("The fishermen of Ebb sell what they see to Ana Ruiz/AFP", False),
    # -- a signature, a source, a sentence that goes on, no picture
    ("The mayor had said so before, in a letter to the council. (dpa)", False),
    ("Prices in Ebb rose by four per cent last year. Source: Ebb Statistics", False),
    ("She showed the council a photo: it had been taken in May and showed that the quay of Ebb was whole then.", False),
    ("Photo: Ana Ruiz", False),
    ("The council of Ebb has three demands: money, time and patience.", False),
    ("Water stood in the streets of Ebb. " * 20 + "Photo: Ana Ruiz", False),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_caption_is_known_by_its_end(text, expected):
    assert names_its_maker(text) is expected


def opinion(likely: list[float], starts: list[float]) -> Opinion:
    nothing = np.zeros(len(likely), dtype=np.float32)
    return Opinion(np.array(likely, dtype=np.float32), np.array(starts, dtype=np.float32), nothing)


def test_a_line_with_a_credit_is_a_caption_and_leaves_the_beginning_to_the_headline_above():
    page = parse_text(f"Storm over Ebb\n{CASES[0][0]}\nIt rained.")
    found = with_credited(page, opinion([0.1, 0.9, 0.9], [0.25, 0.5, 0.0]))
    assert found.captions.tolist() == [0, 1, 0]
    assert found.starts.tolist() == [0.75, 0, 0]


def test_a_beginning_that_no_line_above_takes_stays():
    page = parse_text(f"Menu\n{CASES[0][0]}\nIt rained.")
    assert with_credited(page, opinion([0, 0.9, 0.9], [0, 0.5, 0])).starts.tolist() == [0, 0.5, 0]


def test_a_picture_of_an_agency_leaves_the_beginning_to_the_text_below():
    page = parse_text("Menu\nWater stood in the streets of Ebb on Tuesday. EFE/ A. Ruiz\nAna Ruiz\nIt rained.")
    found = with_credited(page, opinion([0, 0.2, 0, 0.9], [0, 0.5, 0, 0]))
    assert found.starts.tolist() == [0, 0, 0, 0.5]
    alone = with_credited(page, opinion([0, 0.2, 0, 0.2], [0, 0.5, 0, 0]))
    assert alone.starts.tolist() == [0, 0.5, 0, 0]


@pytest.mark.parametrize(
    ("line", "caption", "below", "expected"),
    [
        ("Water stood in the streets of Ebb.", 0.2, "Photo: Ana Ruiz", 1),
        ("Water stood in the streets of Ebb.", 0.2, "(Ana Ruiz / Ebb Post)", 1),
        ("Water stood in the streets of Ebb.", 0.2, "Ana Ruiz, the mayor", 0.2),
        ("Water stood in the streets of Ebb.", 0.05, "Photo: Ana Ruiz", 0.05),
        ("## Water in the streets of Ebb", 0.2, "Photo: Ana Ruiz", 0.2),
        ("7. Water in the streets of Ebb", 0.2, "Photo: Ana Ruiz", 0.2),
    ],
)
def test_what_stands_above_a_credit_may_be_a_caption(line, caption, below, expected):
    page = parse_text(f"Storm over Ebb\n{line}\n{below}\nIt rained.")
    taken = opinion([0, 0.7, 0, 0.9], [0.9, 0, 0, 0])._replace(captions=np.array([0, caption, 0, 0], dtype=np.float32))
    assert with_credited(page, taken).captions.tolist() == pytest.approx([0, expected, 0, 0])


@pytest.mark.parametrize("text", ["", "*", "© ", "Photo:", "The mayor of Ebb", "Ana Ruiz"])
def test_a_line_without_a_maker_is_no_credit(text):
    assert not is_credit(text)
