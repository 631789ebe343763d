"""Sentences that were broken at links are looked at as wholes. All texts are made up."""

import numpy as np
import pytest

from onrecord.article.broken_lines import TAKEN, one_answer
from onrecord.page.plaintext import parse_text

SURE = ("Boats lay on the quay on Monday.", 0.9)
BROKEN = (
    ("The council met in the old hall of the town of", 0.3),
    ("Ebb", 0.01),
    (", where the mayor said that the wall would be built. Nobody voted against it", 0.3),
    (".", 0.01),
)


def taken(*lines: tuple[str, float]) -> list[int]:
    """Indices of the lines that are likelier than before."""
    page = parse_text("\n".join(text for text, _ in lines))
    before = np.array([chance for _, chance in lines], dtype=np.float32)
    after = one_answer(page, before)
    assert (after >= before).all()
    return np.flatnonzero(after > before).tolist()


CASES = {
    "all lines of a sentence that was broken at its links": ((SURE, *BROKEN), [1, 2, 3, 4]),
    "far from running text none": ((*BROKEN, *[("Menu", 0.0)] * 4, SURE), []),
    "where next to nothing reads like text none": ((SURE, *((text, 0.03) for text, _ in BROKEN)), []),
    "small words of a menu are no sentence": ((SURE, ("news", 0.3), ("sport", 0.3), ("weather", 0.3)), []),
    "a sentence that is over goes on nowhere": ((SURE, ("Nobody voted.", 0.3), ("menu", 0.03)), []),
    "lines that are sure already stay": ((("The council of", 0.9), ("ebb met on Monday.", 0.9)), []),
}


@pytest.mark.parametrize("case", CASES)
def test_lines_of_one_sentence_get_one_answer(case):
    lines, expected = CASES[case]
    assert taken(*lines) == expected


def test_an_empty_line_ends_a_sentence():
    page = parse_text("\n".join([SURE[0], BROKEN[0][0], "", *(text for text, _ in BROKEN[1:])]))
    likely = np.full(len(page.blocks), 0.3, dtype=np.float32)
    likely[0] = 0.9
    first = next(at for at, block in enumerate(page.blocks) if block.span.text == BROKEN[0][0])
    assert one_answer(page, likely)[first] < TAKEN


def test_nothing_is_made_of_no_lines():
    assert one_answer(parse_text(""), np.zeros(0, dtype=np.float32)).tolist() == []
