"""Which line at the beginning of a plain text's article is its headline."""

import numpy as np
import pytest

from onrecord.article.line_headlines import headline_by_level, headline_line
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
    (["Ebb breathes again", "By Ana Ruiz", "# Ferry is back", TEXT], [0.7, 0, 0.0, 0], 0, 2),
    (["# Ferry is back", "Ebb breathes again", TEXT], [0.0, 0.7, 0], 1, 0),
    (["# Local", "Ferry is back", TEXT], [0.0, 0.7, 0], 1, 1),
    (["# The Ebb Post", "Ferry is back", "# Storm week ends", TEXT], [0, 0.7, 0, 0], 1, 1),
    # -- an item of a path is no headline, even where the next item is the last step
    (["2. After the storm", "3. Ferry is back", "Ferry is back", TEXT], [0.5, 0.1, 0.05, 0], 0, 2),
    (["2. After the storm", "7. Ferry is back", "Ferry is back", TEXT], [0.5, 0.1, 0.05, 0], 0, 0),
    # -- what is to be heard or seen is none
    (["Ferry on the quay (1:30)", "Ferry back in service", TEXT], [0.7, 0.4, 0], 0, 1),
    (["Ferry to Ebb: what the storm left (2 min)", "Ferry back in service", TEXT], [0.7, 0.4, 0], 0, 1),
    (["Ferry back (at last)", "Ferry in service", TEXT], [0.7, 0.4, 0], 0, 0),
    # -- one of two lines stands in the text twice
    (["Storm week ends", "Ferry is back", TEXT, "Ferry is back"], [0.8, 0.7, 0, 0], 0, 1),
    (["Storm week ends", "Ferry is back", TEXT, "* Ferry is back"], [0.8, 0.3, 0, 0], 0, 0),
    (["Storm week ends", "Ferry is back", TEXT, "Ferry is back", "Storm week ends"], [0.8, 0.7, 0, 0, 0], 0, 0),
    (["Storm week ends", "Read more", TEXT, "Read more"], [0.8, 0.7, 0, 0], 0, 0),
    (["Ferry is back | Ebb Post", "Log", "in", "Ferry is back", "Storm week ends", TEXT], [0, 0, 0, 0.7, 0.8, 0], 4, 3),
    (["Ferry is back", "Storm week ends", TEXT, "Ferry is back"], [0.7, 0.8, 0, 0], 1, 1),
    # -- what leads elsewhere is no headline above a sentence
    (["Share this by mail now", TEXT, "By Ana Ruiz"], [0.01, 0.5, 0], 1, 1),
]


@pytest.mark.parametrize(("lines", "starts", "likeliest", "headline"), CASES)
def test_the_headline_is_no_path_and_no_summary(lines, starts, likeliest, headline):
    likely = [0.9 if line == TEXT and at else 0.0 for at, line in enumerate(lines)]
    page = parse_text("\n".join(lines))
    assert headline_line(page, np.array(starts, np.float32), np.array(likely, np.float32), likeliest) == headline


@pytest.mark.parametrize(
    ("lines", "starts", "likely", "likeliest", "headline"),
    [
        # a menu in one line is no path, and what may be running text right below a headline is none
        (["Home | News | Sport", "Ferry is back", "Ebb breathes again; the mayor is glad"], [0, 0.9, 0.4], 0.1, 1, 1),
        (["Home", "Ferry is back", "Ebb breathes again; the mayor is glad"], [0, 0.9, 0.4], 0.4, 1, 1),
        (["Home", "Ferry is back", "Ebb breathes again; the mayor is glad"], [0, 0.9, 0.4], 0.1, 1, 2),
        (["Home", "Storm week ends", "Ebb", "Ferry is back"], [0, 0.9, 0, 0.4], 0.4, 1, 3),
    ],
)
def test_a_sentence_right_below_a_headline_is_none_because_a_menu_stands_above(
    lines, starts, likely, likeliest, headline
):
    page = parse_text("\n".join([*lines, TEXT]))
    read = np.array([0] * (len(lines) - 1) + [likely, 0.9], np.float32)
    assert headline_line(page, np.array([*starts, 0], np.float32), read, likeliest) == headline


def test_a_heading_of_the_first_level_is_the_headline_above_running_text():
    page = parse_text(f"Menu\n# Ferry is back\n## Ebb breathes again\n{TEXT}")
    assert headline_by_level(page, np.array([0, 0.2, 0.95, 0.95], np.float32), 2) == 1
    assert headline_by_level(page, np.array([0, 0.2, 0.95, 0.95], np.float32), 1) is None


@pytest.mark.parametrize("text", ["", " ", "#", "# ", "•", "1. ", "\n", "Home", "»"])
def test_any_line_is_looked_at(text):
    page = parse_text(f"{text}\n{text}")
    none = np.zeros(len(page.blocks), np.float32)
    assert all(0 <= headline_line(page, none, none, at) < len(page.blocks) for at in range(len(page.blocks)))
