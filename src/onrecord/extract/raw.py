"""A statement as it is found: places in the text, before anybody asks who that is and what it means."""

from __future__ import annotations

from typing import NamedTuple

Range = tuple[int, int]
"""Start and end in ``article.text``, half open."""


class RawStatement(NamedTuple):
    """Source, cue and content, each as places."""

    sources: tuple[Range, ...]
    """Who says it; empty when the text does not say."""
    cue: Range | None
    """The words that announce it."""
    contents: tuple[Range, ...]
    """What is said, in pieces."""
    rule: str
    """What found it, in words a person understands."""
    confidence: float | None = None
    """How sure the encoder is, between 0 and 1; None when a rule found it."""
    likely: float | None = None
    """How likely something is said here at all, between 0 and 1; None where that was not asked."""


def is_told_elsewhere(text: str, raw: RawStatement) -> bool:
    """Whether a source stands in another line than the cue: somebody beside the verb is likelier."""
    cue = raw.cue
    return cue is not None and any("\n" in text[slice(*sorted((place[0], cue[0])))] for place in raw.sources)
