"""Who says something is the subject of its verb, whoever is named between the two."""

from __future__ import annotations

import pytest

from onrecord.extract.own_subject import with_own_subject
from onrecord.extract.reading import lay_out
from tests.extract.places import printed, raw

SUBJECTS = [
    # text, source that was found, cue, source afterwards
    (
        "The firm, which Ann Hale had founded in Ebb, claimed it rained.",
        "Ann Hale",
        "claimed",
        "The firm",
    ),
    (
        "Jan Orr, who is retired and living by the sea, according to the Mercury, said it rained.",
        "the Mercury",
        "said",
        "Jan Orr",
    ),
    ("Ann Hale, the head of Ebb Line, said it rained.", "Ann Hale", "said", "Ann Hale"),
    ("When it broke, Ann Hale said it rained.", "Ann Hale", "said", "Ann Hale"),
]


@pytest.mark.parametrize(("text", "found", "cue", "wanted"), SUBJECTS)
def test_who_is_named_in_a_clause_put_in_says_nothing(text, found, cue, wanted):
    one = with_own_subject(lay_out(text), raw(text, found, cue, "it rained"))
    assert printed(text, one.sources) == [wanted]
