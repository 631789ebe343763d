"""Places in a text: what every other type points with.

>>> text = "Rain fell. Roads closed."
>>> Span.of(text, 11, 16)
Span(start=11, end=16, text='Roads')
"""

from __future__ import annotations

import msgspec


# gc=False, here and in the types of pages: they are made by the thousand and cannot be part of a cycle.
class Span(msgspec.Struct, frozen=True, gc=False):
    """A run of a named text, and the characters that stand there.

    The W3C Web Annotation *TextPositionSelector* counts the same way.
    """

    start: int
    """First code point, 0-based."""
    end: int
    """One past the last code point."""
    text: str
    """Exactly ``named_text[start:end]``."""

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """Cut ``text[start:end]``.

        Raises:
            ValueError: the offsets do not lie inside the text, in order.
        """
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"span [{start}, {end}) does not lie in a text of {len(text)} code points")
        return cls(start, end, text[start:end])

    @classmethod
    def stripped(cls, text: str, start: int, end: int) -> Span:
        """Cut ``text[start:end]`` without the blanks at its two edges."""
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return cls.of(text, start, end)

    def within(self, inner_start: int, inner_end: int) -> Span:
        """The part ``[inner_start, inner_end)`` of this span, offsets counted from its own start."""
        if not 0 <= inner_start <= inner_end <= len(self.text):
            raise ValueError(f"[{inner_start}, {inner_end}) does not lie in a span of {len(self.text)} code points")
        return Span(self.start + inner_start, self.start + inner_end, self.text[inner_start:inner_end])
