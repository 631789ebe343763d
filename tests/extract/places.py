"""Statements made by hand: words of a text in, their places out."""

from collections.abc import Sequence

from onrecord.extract.raw import Range, RawStatement


def place(text: str, words: str) -> Range:
    """Where words stand; they may not stand twice."""
    start = text.index(words)
    assert text.find(words, start + 1) < 0, f"{words!r} stands twice in {text!r}"
    return start, start + len(words)


def raw(text: str, source: str | None, cue: str | None, *contents: str) -> RawStatement:
    """A statement as a finder hands it over."""
    return RawStatement(
        (place(text, source),) if source else (),
        place(text, cue) if cue else None,
        tuple(place(text, words) for words in contents),
        "by hand",
    )


def printed(text: str, places: Sequence[Range]) -> list[str]:
    """The words that stand there."""
    return [text[start:end] for start, end in places]
