"""What is said stands around its attribution, or before it, with all of its clauses."""

from __future__ import annotations

import pytest

from onrecord.extract.around import all_around
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out

AROUND = [
    # text, source, cue, contents as they were found, contents as they should be
    ("Art, Orr told us, may last.", "Orr", "told", ["may last"], ["Art", "may last"]),
    ("A taste has, according to Orr, grown fast.", "Orr", "according to", ["A taste"], ["A taste has", "grown fast"]),
    ("But the board, Orr said, can help.", "Orr", "said", ["can help"], ["the board", "can help"]),
    ("Still, Orr said, it may rise.", "Orr", "said", ["it may rise"], ["it may rise"]),
    (
        "It fell hard, Orr said, but it may rise.",
        "Orr",
        "said",
        ["but it may rise"],
        ["It fell hard", "but it may rise"],
    ),
    ("It fell, Orr said, and Hale left.", "Orr", "said", ["It fell"], ["It fell"]),
    ("While it fell, it may rise, said Orr.", "Orr", "said", ["it may rise"], ["While it fell, it may rise"]),
    (
        "While it fell, it may rise, said Orr, a clerk.",
        "Orr, a clerk",
        "said",
        ["it may rise"],
        ["While it fell, it may rise"],
    ),
    ("The port is big and was full, Orr said.", "Orr", "said", ["was full"], ["The port is big and was full"]),
    ("Hale said it fell, but it may rise, Orr said.", "Orr", "Orr said", ["it may rise"], ["it may rise"]),
    ("In a letter, he left, Orr said.", "Orr", "said", ["he left"], ["he left"]),
    ("“It fell”, Orr said, and left.", "Orr", "said", ["It fell"], ["It fell"]),
]


@pytest.mark.parametrize(("text", "source", "cue", "found", "wanted"), AROUND)
def test_a_content_is_all_of_the_clause_around_its_attribution(text, source, cue, found, wanted):
    at = text.rindex(cue)
    places = [(text.index(words), text.index(words) + len(words)) for words in found]
    who = (text.rindex(source), text.rindex(source) + len(source))
    raw = RawStatement((who,), (at, at + len(cue)), tuple(places), "encoder", 0.8)
    assert [text[start:end] for start, end in all_around(lay_out(text), raw).contents] == wanted
