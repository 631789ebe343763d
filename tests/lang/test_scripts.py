"""How many words a text has, in whatever script."""

import pytest

from onrecord.lang.scripts import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The ferry is late.", 4),
        ("Größe – zählt", 3),
        ("배가 늦었다", 2),
        ("橋は改修中", 3),
        ("橋は改修中。", 3),
        ("OK 橋は改修中 2 台", 5),
        ("สะพาน", 3),
    ],
)
def test_words_are_counted(text, words):
    assert count_words(text) == words
