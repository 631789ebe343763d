"""What papers do to a text that they take over, and what looks like a copy and is none.

>>> from random import Random
>>> beginning("Rain fell on the harbour, and nobody was surprised by it.", Random(1))
'Rain fell on the '
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

from bench.copies.texts import COMMON, WORDS, fill, made_article, made_sentence, paragraphs_of

Change = Callable[[str, Random], str]

CALLS: Final = (
    "Read more: what we know so far about the {w} {w}.",
    "Sign up for our newsletter and get the most important news of {p} in your inbox every morning at {f}.",
    "Follow us on all our channels, download the app of the {w} {w} and never miss a story again.",
    "Do you know more about this matter? Write to our newsroom in {p}, your tip is treated in confidence.",
    "The {w} {w} is editorially independent and is paid for by its readers, subscribe today for {f} a month.",
    "All rights reserved. Nothing of this text may be published, broadcast or rewritten without leave of the {w} {w}.",
)


def _units(text: str) -> list[str]:
    """Words with what stands behind them; single characters where a text has hardly any blanks."""
    words = re.findall(r"\S+\s*", text)
    return words if len(words) * 20 > len(text) else list(text)


def _pick(text: str, rng: Random) -> str:
    return rng.choice(WORDS if " " in text[:200] else [word for word in text if word.isalnum()])


def beginning(text: str, rng: Random) -> str:  # noqa: ARG001
    """The first two fifths, cut at a word."""
    units = _units(text)
    return "".join(units[: max(len(units) * 2 // 5, 1)])


def middle(text: str, rng: Random) -> str:
    """Two fifths from anywhere."""
    units = _units(text)
    length = len(units) * 2 // 5
    start = rng.randint(0, len(units) - length)
    return "".join(units[start : start + length])


def shuffled(text: str, rng: Random) -> str:
    """The paragraphs in another order."""
    paragraphs = paragraphs_of(text)
    rng.shuffle(paragraphs)
    return "\n".join(paragraphs)


def edited(share: float) -> Change:
    """Every word has this chance to be another one, to be gone, or to have one beside it."""

    def edit(text: str, rng: Random) -> str:
        out = []
        for unit in _units(text):
            if rng.random() >= share:
                out.append(unit)
                continue
            gap = unit[len(unit.rstrip()) :]
            chance = rng.random()
            if chance < 0.7:
                out.append(_pick(text, rng) + gap)
            elif chance < 0.85:
                out.append(unit + rng.choice(COMMON) + gap)
        return "".join(out)

    return edit


def another_headline(text: str, rng: Random) -> str:
    """A headline and a sentence of its own over it."""
    head = " ".join(rng.choice(WORDS) for _ in range(8))
    return f"{head}\n{made_sentence(rng)}\n{text}"


def another_beginning(text: str, rng: Random) -> str:
    """The first sentence gives way to another one."""
    return f"{made_sentence(rng)} {re.sub(r'^.{1,200}?[.。]', '', text, count=1)}"


def footer_of(rng: Random) -> str:
    """What a publisher puts under all its articles: 40 to 100 words."""
    return "\n".join(fill(call, rng) for call in rng.sample(CALLS, rng.choice((3, 4, 5))))


PUBLISHERS: Final = tuple(footer_of(Random(number)) for number in range(3))  # noqa: S311
"""What three publishers put under all their articles."""


def with_footer(text: str, rng: Random) -> str:
    """With a publisher's own words behind it."""
    return f"{text}\n{footer_of(rng)}"


def beginning_in_more(text: str, rng: Random) -> str:
    """The first two fifths, and behind them the words of a publisher of whom other articles are known."""
    return f"{beginning(text, rng)}\n{rng.choice(PUBLISHERS)}"


def embedded(text: str, rng: Random, host: str) -> str:
    """Within another article, between its paragraphs."""
    paragraphs = paragraphs_of(host)
    at = rng.randint(1, len(paragraphs))
    return "\n".join([*paragraphs[:at], text, *paragraphs[at:]])


COPIES: Final[dict[str, Change]] = {
    "cut to 40 %, beginning": beginning,
    "cut to 40 %, middle": middle,
    "cut to 40 %, publisher's words": beginning_in_more,
    "shuffled paragraphs": shuffled,
    "edited, 5 % of the words": edited(0.05),
    "edited, 10 % of the words": edited(0.10),
    "edited, 20 % of the words": edited(0.20),
    "another headline": another_headline,
    "another first sentence": another_beginning,
    "publisher's words added": with_footer,
}
"""Embedding, which takes two texts, stands beside."""


# ---------------------------------------------------------------- what is no copy
WEATHER: Final = (
    "Weather for {p}: {d} will be {w} with temperatures of up to {f} degrees and winds of {f} km/h from the {w}. "
    "During the night temperatures fall to {f} degrees, with a chance of rain of {f} per cent. On {d} it will be "
    "{w} in the morning, with up to {f} millimetres of rain in {p} and highs around {f} degrees. The outlook for "
    "the rest of the week: {w} in the north, {w} in the south, with highs between {f} and {f} degrees. The sun "
    "rises at {f} and sets at {f}. Pollen count: {f}. Water temperature at {p}: {f} degrees. The next forecast will"
    " be published at {f} in the evening."
)
MATCH: Final = (
    "{p} beat {p} {f}-{f} on {d} with goals from {n} and {n} in front of {f} spectators. {n} opened the scoring in "
    "the {f}th minute with a shot from {f} metres. {p} equalised through {n} in the {f}th minute, but {n} made it "
    "{f}-{f} shortly before half time. The home side had {f} per cent of possession and {f} shots on goal. {p} are "
    "now {f}th in the table with {f} points from {f} matches, while {p} stay in {f}th place with {f} points. Next "
    "up for {p} is a home match against {p} on {d}."
)
SHARES: Final = (
    "Shares in {p} closed {f} points higher on {d}. The index of the {f} biggest companies rose by {f} per cent to "
    "{f} points, while the index of smaller companies fell by {f} per cent to {f} points. The biggest winner of the"
    " day was {n} with a gain of {f} per cent, followed by {w} with {f} per cent. At the other end {w} lost {f} per"
    " cent. A barrel of oil cost {f} dollars, {f} cents more than the day before. The euro traded at {f} cents."
)
POLICE: Final = (
    "A man of {f} from {p} was arrested on {d} after a {w} at a {w} in {p}. Officers were called at {f} by a "
    "witness who had seen {n} near the {w}. Nobody was hurt. The damage is estimated at {f} euros. Anyone who has "
    "seen anything is asked to call the police in {p} on {f} {f} {f}, or to leave a message anonymously."
)


def framed(frame: str) -> Callable[[Random, int], list[str]]:
    """Texts of one frame, each with words and figures of its own."""
    return lambda rng, count: [fill(frame, rng) for _ in range(count)]


def same_passage(rng: Random, count: int) -> list[str]:
    """Articles of their own, two and two with the same passage of a press release, 40 to 90 words."""
    texts = []
    for _ in range(count // 2):
        passage = " ".join(made_sentence(rng) for _ in range(rng.randint(3, 5)))
        texts += [_inserted(made_article(rng, sentences=rng.randint(12, 28)), passage, rng) for _ in range(2)]
    return texts


def _inserted(text: str, passage: str, rng: Random) -> str:
    paragraphs = paragraphs_of(text)
    at = rng.randint(1, len(paragraphs))
    return "\n".join([*paragraphs[:at], passage, *paragraphs[at:]])


def rewritten(rng: Random, count: int) -> list[str]:
    """Two and two on one matter: a third to a half of the sentences are the same quotations, all others are others."""
    texts = []
    for _ in range(count // 2):
        shared = [made_sentence(rng) for _ in range(rng.randint(5, 9))]
        for _ in range(2):
            own = [made_sentence(rng) for _ in range(round(len(shared) * rng.uniform(1.0, 2.0)))]
            texts.append(_mixed(shared, own, rng))
    return texts


def _mixed(shared: Sequence[str], own: Sequence[str], rng: Random) -> str:
    """Two to three quotations at a time, between paragraphs of one's own."""
    blocks = [" ".join(shared[at : at + 3]) for at in range(0, len(shared), 3)]
    blocks += [" ".join(own[at : at + 3]) for at in range(0, len(own), 3)]
    rng.shuffle(blocks)
    return "\n".join(blocks)


def live_blogs(rng: Random, count: int) -> list[str]:
    """Long pages of short posts; two and two quote the same ten statements."""
    texts = []
    for _ in range(count // 2):
        statements = [made_sentence(rng) for _ in range(10)]
        for _ in range(2):
            posts = [f"{rng.randint(6, 22)}.{rng.randint(10, 59)} {made_sentence(rng)}" for _ in range(120)]
            posts += statements
            rng.shuffle(posts)
            texts.append("\n".join(posts))
    return texts


def one_publisher(rng: Random, count: int) -> list[str]:
    """Articles of three publishers, each with the same words under all of its own."""
    return [f"{made_article(rng)}\n{rng.choice(PUBLISHERS)}" for _ in range(count)]


def stubs(rng: Random, count: int) -> list[str]:
    """One or two sentences, and behind them what a publisher says to those who do not pay."""
    wall = footer_of(rng)
    return [f"{' '.join(made_sentence(rng) for _ in range(rng.randint(2, 3)))}\n{wall}" for _ in range(count)]


NEGATIVES: Final[dict[str, Callable[[Random, int], list[str]]]] = {
    "same passage": same_passage,
    "rewritten around quotations": rewritten,
    "live blog": live_blogs,
    "footer": one_publisher,
    "paywalled": stubs,
    "weather": framed(WEATHER),
    "match": framed(MATCH),
    "share prices": framed(SHARES),
    "police": framed(POLICE),
}
"""Makers of so many texts of which none is a copy of another."""
