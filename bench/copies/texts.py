"""Texts to measure with: those of this repository, and made ones. The same seed gives the same texts.

>>> from random import Random
>>> made_article(Random(1)) == made_article(Random(1))
True
>>> len(paragraphs_of(made_article(Random(1), sentences=12)))
4
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from bench.gold.load import read_gold

GOLDEN: Final = Path(__file__).resolve().parents[2] / "tests" / "golden"
LEAST_CHARS: Final = 250
"""Shorter bodies of the golden pages are left out."""

_FIRST: Final = "An Bel Cor Dag El Fin Gre Hal Is Jor Kal Len Mar Nor Os Pel Ros Sig Tor Ul Vig Wen".split()
_LAST: Final = "berg by dal den feld gard ham holm ing land low mark ness rup sen stad ton vik wick wood".split()
_ROOTS: Final = "bal cam dor fen gar hol jun kep lor mun nev pol rin sab tul ved wim yar zel bri cro dra fla".split()
_TAILS: Final = "ant ble dock er fast gen hold ion just ker lish ment nold or pit rate son tic ust ver work".split()
WORDS: Final = tuple(f"{root}{middle}{tail}" for root in _ROOTS for middle in ("", "a", "i", "o") for tail in _TAILS)
"""A vocabulary of about two thousand made words."""
COMMON: Final = (
    "the the the the of of of to to and and in in a a a for on on that is was with said by at from it has had as be "
    "were have will not but which who after their an this they its he she would more been also than up out about when "
    "could there all into its over two one new years last people government police council week year time"
).split()
FRAMES: Final = (
    "{n} said on {d} that the {w} of the {w} was {w} and would not be {w} before {d}.",
    "The {w} {w} has {w} more than {f} {w} since {d}, according to figures from the {w} office.",
    '"We have never seen a {w} like this one in {p}," said {n}, who has worked there for {f} years.',
    "At least {f} people were taken to hospital after the {w} in {p} on {d}.",
    "A spokesperson for {n} declined to comment on the {w}.",
    "It is not clear when the {w} of {p} will be {w} again.",
)
"""Sentences that articles on quite different matters have alike."""
DAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def own_texts() -> dict[str, str]:
    """The articles of ``bench/gold`` and the bodies of ``tests/golden``, by name; a paragraph a line."""
    texts = {f"gold {one.slug}": "\n".join(one.lines[1:]) for one in read_gold()}
    texts.update(_golden())
    return texts


def _golden() -> Iterator[tuple[str, str]]:
    for path in sorted(GOLDEN.glob("*/expected.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        for number, one in enumerate(expected.get("articles", [expected])):
            body = "\n".join(one.get("body", ()))
            if len(body) >= LEAST_CHARS:
                yield f"golden {path.parent.name} {number}", body


def made_article(rng: Random, *, sentences: int | None = None) -> str:
    """The body of an article that means nothing, 40 to 700 words in the proportions of news."""
    count = sentences or rng.choice((3, 5, 8, 12, 20, 28, 40))
    said = [made_sentence(rng) for _ in range(count)]
    return "\n".join(" ".join(said[at : at + 3]) for at in range(0, count, 3))


def made_sentence(rng: Random) -> str:
    """One in five is a frame of news language, the others are words by chance."""
    if rng.random() < 0.2:
        return fill(rng.choice(FRAMES), rng)
    length = rng.randint(9, 24)
    words = [rng.choice(COMMON if rng.random() < 0.5 else WORDS) for _ in range(length)]
    if rng.random() < 0.3:
        words[rng.randrange(length)] = str(rng.randint(2, 4000))
    return " ".join(words).capitalize() + "."


def fill(frame: str, rng: Random) -> str:
    """A frame with a name, a place, words, a figure and a day of its own at each place."""
    for key, make in _MAKERS.items():
        while f"{{{key}}}" in frame:
            frame = frame.replace(f"{{{key}}}", make(rng), 1)
    return frame


def _person(rng: Random) -> str:
    return f"{rng.choice(_FIRST)}{rng.choice('aeio')} {_place(rng)}"


def _place(rng: Random) -> str:
    return f"{rng.choice(_FIRST)}{rng.choice(_LAST)}"


def _word(rng: Random) -> str:
    return rng.choice(WORDS)


def _figure(rng: Random) -> str:
    return str(rng.randint(2, 99) if rng.random() < 0.7 else rng.randint(100, 9_000))


def _day(rng: Random) -> str:
    return rng.choice(DAYS)


_MAKERS: Final = {"n": _person, "p": _place, "w": _word, "f": _figure, "d": _day}


def paragraphs_of(text: str) -> list[str]:
    """One a line."""
    return text.split("\n")
