"""Which line at the beginning of a plain text's article is its headline."""

import numpy as np
import pytest

from onrecord.article.line_headlines import headline_line
from onrecord.page.plaintext import parse_text

TEXT = "The ferry to Ebb sailed again on Monday, after a week of storms."

CASES = [
    # what the lines say, how likely each is a beginning, which is the likeliest, which holds the headline
    # -- a path ends in the headline, and the headline stands below it
    (["Home Local Ferry back in service", "Ferry back in service", TEXT], [0.8, 0.2, 0], 0, 1),
    (["HomeNewsFerry back in service", "Ferry back in service", TEXT], [0.8, 0.2, 0], 0, 1),
    (["HomeEbbFerry back in service", "EbbSea", "Ferry back in service", TEXT], [0.8, 0.0, 0.2, 0], 0, 2),
    (["You are here: Home » Ebb » Ferry is back", "# Ferry is back", TEXT], [0.3, 0.03, 0], 0, 1),
    (["4. Ferry to Ebb is back", "At sea", "Ferry is back: Ebb rejoices", TEXT], [0.8, 0.0, 0.05, 0], 0, 2),
    (["• Storm week ends", "Ebb", "Ferry is back", TEXT], [0.4, 0.0, 0.11, 0], 0, 2),
    (["Home", "Local", "Storm week ends", "Ebb", "Ferry is back", TEXT], [0, 0, 0.9, 0, 0.3, 0], 2, 4),
    # -- but a headline is none because a later line says part of it
    (["Storm over: Ferry back in service", "Ferry back in service", TEXT], [0.8, 0.2, 0], 0, 0),
    (["What the ferry does: what is the ferry?", TEXT, "What is the ferry?"], [0.8, 0, 0], 0, 0),
    (["Storm week ends", "Ebb", "Ferry is back", TEXT], [0.9, 0, 0.3, 0], 0, 0),
    (["Ferry back", "Back", TEXT], [0.8, 0.2, 0], 0, 0),
    # -- what signs, dates or leads elsewhere is none, where another line is nearly as likely
    (["By Ana Ruiz, 30 July 2018", "Ferry back in service", TEXT], [0.3, 0.2, 0], 0, 1),
    (["Click here for more on ferries", "Ferry back in service", TEXT], [0.9, 0.8, 0], 0, 1),
    (["Best of the ferries to Ebb", "Ferry back in service", TEXT], [0.9, 0.1, 0], 0, 0),
    # -- a headline further up, and below its signature what the writer does
    (["Ferry is back", "By", "Ana Ruiz", "Ana Ruiz", "Our reporter on ferries", TEXT], [0.6, 0, 0, 0, 0.8, 0], 4, 0),
    # -- a sentence that sums up, with a short line right above it
    (["Ebb breathes again", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 0),
    (["- Ebb breathes again", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 0),
    (["Local news", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 1),
    (["• Mind and body, mostly", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 1),
    (["By Ana Ruiz and Tom Pell", TEXT, "Ebb"], [0.01, 0.5, 0], 1, 1),
    (["Ebb breathes again.", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 1),
    (["Ebb breathes again at last", "Ferry is back", TEXT], [0.01, 0.5, 0], 1, 1),
    # -- a signature between two lines: the upper is the headline, the lower a picture's
    (["Ferry is back", "By Ana Ruiz", "Ana Ruiz on the ferry", TEXT], [0.6, 0, 0.7, 0], 2, 0),
    (["Most read", "By Ana Ruiz", "Ferry is back", TEXT], [0.1, 0, 0.7, 0], 2, 2),
    # -- marks tell the level
    (["# Ferry is back", "## Ebb breathes again", TEXT], [0.1, 0.7, 0], 1, 0),
    (["## Local", "# Ferry is back", TEXT], [0.1, 0.7, 0], 1, 1),
]


@pytest.mark.parametrize(("lines", "starts", "likeliest", "headline"), CASES)
def test_the_headline_is_no_path_and_no_summary(lines, starts, likeliest, headline):
    likely = [0.9 if line == TEXT and at else 0.0 for at, line in enumerate(lines)]
    page = parse_text("\n".join(lines))
    assert headline_line(page, np.array(starts, np.float32), np.array(likely, np.float32), likeliest) == headline


@pytest.mark.parametrize("text", ["", " ", "#", "# ", "•", "1. ", "\n", "Home", "»"])
def test_any_line_is_looked_at(text):
    page = parse_text(f"{text}\n{text}")
    none = np.zeros(len(page.blocks), np.float32)
    assert all(0 <= headline_line(page, none, none, at) < len(page.blocks) for at in range(len(page.blocks)))
