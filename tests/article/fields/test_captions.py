"""Captions and credits. All people and places are made up."""

import pytest

from onrecord.article.fields.captions import split_credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Water in Ebb. Photo: Ana Ruiz", "Water in Ebb.", "Ana Ruiz"),
        ("A boat in the harbour (File/AFP)", "A boat in the harbour", "File/AFP"),
        ("Vann i byen. Foto: NTB", "Vann i byen.", "NTB"),
        ("A boat (left) in the harbour of Ebb.", "A boat (left) in the harbour of Ebb.", ""),
    ],
)
def test_credit_is_taken_out_of_the_caption(text: str, caption: str, credit: str) -> None:
    words, maker = split_credit(text)
    assert text[slice(*words)] == caption if words else caption == ""
    assert text[slice(*maker)] == credit if maker else credit == ""
