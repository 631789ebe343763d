"""A number in, as many made-up pages out, the same every time: an article with 30 statements each.

Words are drawn as in a language, a few often and most rarely; they are syllables, so that nothing of a real text is in
them. Names, roles and outlets are drawn likewise.

>>> first, second = made_pages(2)
>>> len(first.articles[0].records), first == next(made_pages(1)), first == second
(30, True, False)
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from typing import Final

import msgspec

from onrecord.model.annotation import Entity, Mention
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found, FoundDate
from onrecord.model.page import Block, Page
from onrecord.model.record import Factuality, Participant, Provenance, Record, Statement, Status
from onrecord.model.span import Span
from onrecord.page.identity import article_id, digest, page_id

STATEMENTS: Final = 30
SEED: Final = 6
_WORDS: Final = 60_000
_NAMES: Final = 20_000
_ACTS: Final = ("say", "deny", "confirm", "promise", "warn", "ask", "admit", "accuse")
_STATUSES: Final[tuple[Status, ...]] = ("claimed", "claimed", "claimed", "denied", "confirmed", "promised")


class _Maker:
    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # the same every time
        self.words = [self._word() for _ in range(_WORDS)]
        self.names = [f"{self._word().title()} {self._word().title()}" for _ in range(_NAMES)]

    def _word(self) -> str:
        count = self.chance.choice((1, 2, 2, 3, 3, 4))
        return "".join(self.chance.choice("bdfgklmnprstvz") + self.chance.choice("aeiou") for _ in range(count))

    def rank(self, size: int) -> int:
        """Small numbers often, as Zipf has it."""
        return min(size - 1, int(size ** self.chance.random()) - 1)

    def text(self, words: int) -> str:
        return " ".join(self.words[self.rank(_WORDS)] for _ in range(words))

    def page(self, number: int) -> Page:
        headline = self.text(8).capitalize()
        names = [self.names[self.rank(_NAMES)] for _ in range(6)]
        lines, places, at = [headline], [], len(headline) + 1
        for _ in range(STATEMENTS):
            name, words = self.chance.choice(names), self.text(self.chance.randint(8, 20))
            lines.append(f"{name} said that {words}.")
            places.append((at, name, words))
            at += len(lines[-1]) + 1
        article = "\n".join(lines)
        url = f"https://paper{self.rank(300)}.example/{number}"
        text = f"Home\n{article}\nRead more"
        key = page_id(url, text)
        day = f"{2015 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
        made = Article(
            id=article_id(key, 1, article),
            position=1,
            text=article,
            body=article[len(headline) + 1 :],
            segments=(Segment(0, len(article), 5),),
            headline=Found(headline, headline, "span", Span.of(text, 5, 5 + len(headline))),
            publisher=Found(url.split("/")[2].title(), None, "meta"),
            date_published=FoundDate(day, day, "meta", precision="day"),
            in_language=Found("en", "en", "meta"),
            entities=tuple(Entity(digest(key, name), name, "PER") for name in dict.fromkeys(names)),
            mentions=tuple(self._mention(article, key, place, name) for place, name, _ in places),
            records=tuple(self._statement(article, key, *place) for place in places),
            word_count=len(article.split()),
        )
        blocks, place = [], 0
        for line in text.split("\n"):
            blocks.append(Block(Span.of(text, place, place + len(line)), "paragraph", "running text"))
            place += len(line) + 1
        return Page(key, text, tuple(blocks), "text/html", url=url, articles=(made,), stages="all")

    @staticmethod
    def _mention(text: str, key: str, at: int, name: str) -> Mention:
        span = Span.of(text, at, at + len(name))
        return Mention(digest(key, "m", str(at)), digest(key, name), span, span, "name")

    def _statement(self, text: str, key: str, at: int, name: str, words: str) -> Record:
        cue = at + len(name) + 1
        content = Span.of(text, cue + len("said that "), cue + len("said that ") + len(words))
        status = self.chance.choice(_STATUSES)
        return Statement(
            id=digest(key, str(at)),
            span=Span.of(text, at, content.end),
            sentence=Span.of(text, at, content.end + 1),
            provenance=Provenance("model", "encoder", "0.1.0", round(self.chance.random(), 3)),
            factuality=Factuality(status, "unknown", "+", digest(key, name), Span.of(text, cue, cue + 4)),
            mode="indirect",
            act=self.chance.choice(_ACTS),
            sources=(
                Participant("source", Span.of(text, at, at + len(name)), digest(key, "m", str(at)), digest(key, name)),
            ),
            cue=Span.of(text, cue, cue + 4),
            contents=(content,),
        )


def made_pages(count: int, seed: int = SEED, *, copied: float = 0.0) -> Iterator[Page]:
    """So many pages, a share of which print the article of one of the last hundred before them."""
    maker, chance = _Maker(seed), random.Random(seed)  # noqa: S311  # the same every time
    before: deque[Page] = deque(maxlen=100)
    for number in range(count):
        if before and chance.random() < copied:
            yield printed_again(chance.choice(before), number)
        else:
            before.append(maker.page(number))
            yield before[-1]


def printed_again(page: Page, number: int) -> Page:
    """The page in another paper."""
    url = f"https://copy{number % 300}.example/{number}"
    key = page_id(url, page.text)
    (article,) = page.articles
    publisher = Found(url.split("/")[2].title(), None, "meta")
    article = msgspec.structs.replace(article, id=article_id(key, 1, article.text), publisher=publisher)
    return msgspec.structs.replace(page, id=key, url=url, articles=(article,))
