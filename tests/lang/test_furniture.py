"""Phrases that furniture opens with."""

from __future__ import annotations

import pytest

from onrecord.lang.furniture import KINDS, furniture_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Read more: the harbour", "more"),
        ("  • READ MORE: the harbour", "more"),
        ("12.", ""),
        ("LINEで送る", "share"),
        ("PR 広告", "advert"),
        ("Première page", ""),
        ("Adélie Holm tient la digue", ""),
        ("Der Hafen von Öl", ""),
    ],
)
def test_a_phrase_ends_where_its_last_word_does(text, kind):
    assert KINDS[furniture_kind(text)] == kind
