"""Words with which a site speaks to its readers."""

import pytest

from onrecord.lang.appeals import appeals


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Subscribe now, and you will never miss our stories.", (1, 1, 1)),
        ("Jetzt Abo testen und unsere Inhalte lesen", (0, 1, 4)),
        ("Suscríbete a nuestro boletín", (0, 1, 2)),
        ("この記事は会員限定です。", (0, 0, 1)),
        ("Ministers met in Oslo on Monday.", (0, 0, 0)),
        ("", (0, 0, 0)),
    ],
)
def test_words_to_the_reader_of_the_house_and_about_the_site_are_counted(line, expected):
    assert appeals(line) == expected
