import re

import pytest

from onrecord.extract.by_layout import by_layout
from tests.pace import cpu_seconds

NAMES = re.compile(r"Ruiz|Hale|Okoro|RUIZ|Harbour Union|Port Ada")


def told(text: str) -> list[tuple[str, ...]]:
    names = [match.span() for match in NAMES.finditer(text)]
    return [
        tuple(text[start:end] for start, end in (*one.sources, *([one.cue] if one.cue else []), *one.contents))
        for one in by_layout(text, names)
    ]


MADE = {
    "a headline": ("Ruiz: dam was never safe\n\nThe text.", [("Ruiz", ":", "dam was never safe")]),
    "a headline with a title": ("Mayor Ana Ruiz: Dam Held\n", [("Mayor Ana Ruiz", ":", "Dam Held")]),
    "a line with a quotation": (
        "Head\nmayor Ana Ruiz: “We stay in town.”",
        [("mayor Ana Ruiz", ":", "We stay in town.")],
    ),
    "a line with two of them": (
        "Head\nRuiz: “We stay in town.” Hale: “We will leave on Monday.”",
        [("Ruiz", ":", "We stay in town."), ("Hale", ":", "We will leave on Monday.")],
    ),
    "a name and a quotation within a line": (
        "Head\nTurnout was low across the county, said the paper - More from Hale (R): “We will see it.” [Osk Mercury]",
        [("Hale", ":", "We will see it.")],
    ),
    "who wrote an article": ("Head\nNOW OPEN—“New bridge,” by the Mercury’s Hale: “The bridge is open.”", []),
    "a transcript in a box": (
        'Head\n"LINDT: But not here.\n"BERG: That is so.\n"LINDT: Why not?\n"BERG: It rained then.',
        [
            ("LINDT", ":", "But not here."),
            ("BERG", ":", "That is so."),
            ("LINDT", ":", "Why not?"),
            ("BERG", ":", "It rained then."),
        ],
    ),
    "a transcript": ("Head\nRUIZ: We stay in town.", [("RUIZ", ":", "We stay in town.")]),
    "a transcript of strangers": (
        "Head\nJO LINDT: Why not talk?\nBERG: We talk a lot.\nLINDT: But not here.\nBERG: That is so.\nNOTE: edited.",
        [
            ("JO LINDT", ":", "Why not talk?"),
            ("BERG", ":", "We talk a lot."),
            ("LINDT", ":", "But not here."),
            ("BERG", ":", "That is so."),
        ],
    ),
    "capitals that come once": ("Head\nUPDATE: The text was changed.\nNOTE: edited down.", []),
    "a name behind a quotation": (
        "Head\n“We stay in town.”\n\n- Ana Ruiz, mayor",
        [("Ana Ruiz, mayor", "-", "We stay in town.")],
    ),
    "a list of signed quotations": (
        "Head\n“We stay in town.”\xa0― Ana Ruiz \n“They left.\xa0So it was.” ― Hale\xa0",
        [("Ana Ruiz", "―", "We stay in town."), ("Hale", "―", "They left.\xa0So it was.")],
    ),
    "a dash and more of the sentence": ("Head\n“We stay in town” — Ruiz, “no doubt,” meant it.", []),
    "a pull quote": ("Head\n“We stay in town.\nAna Ruiz, mayor”\nText", [("Ana Ruiz, mayor", "We stay in town.")]),
    "a quotation of two lines": ("Head\n“We stay in town.\nIt is ours.”\nText", []),
    "a headline that names nobody": ("Live: dam breaks in the night", []),
    "a sentence with a colon": ("Head\nWhat Ruiz wanted was clear: the dam had to go.", []),
    "a time": ("Head\nDoors open at 10:30 in Port Ada.", []),
    "a long beginning": ("What the people of Port Ada and Ruiz will never forget: the night of the flood", []),
    "a dash and no name": ("Head\n“We stay in town.”\n- and then they left", []),
    "a list": ("Head\nWe met them all.\n- Ruiz\n- Hale", []),
    "hardly anything said": ("Ruiz: no", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize("case", MADE)
def test_layout_makes_a_statement(case):
    text, expected = MADE[case]
    assert told(text) == expected


@pytest.mark.parametrize(
    "text", ["a" * 200_000, ": " * 100_000, "“a\n-" * 50_000, "“" + "a " * 100_000, "\n" * 200_000]
)
def test_odd_texts_take_no_time(text):
    assert cpu_seconds(lambda: by_layout(text, []), limit=2) < 2
