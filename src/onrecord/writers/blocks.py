"""A page in, its blocks out with role, reason and place: what ``onrecord explain`` shows.

>>> from onrecord.model.page import Block
>>> from onrecord.model.span import Span
>>> block = Block(Span(0, 4, "Home"), "navigation", "a list of links", None, "html/body/nav[1]")
>>> blocks_lines(Page(id="1", text="Home", blocks=(block,), media_type="text/html")).split("\\t")
['navigation', '-', 'html/body/nav[1]', 'a list of links', 'Home\\n']
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import msgspec

from onrecord.model.annotation import Entity, EntityType, Mention, MentionForm
from onrecord.model.article import Article
from onrecord.model.page import Block, Page
from onrecord.model.span import Span
from onrecord.writers.events import EventRow, event_rows
from onrecord.writers.marks import Mark, marks
from onrecord.writers.safe import one_line
from onrecord.writers.sheet import Piece, piece_of
from onrecord.writers.statements import Row, statement_rows, who_in_words

_TYPES: Final[dict[EntityType, str]] = {
    "PER": "person",
    "ORG": "organisation",
    "GPE": "country or town",
    "LOC": "place",
    "FAC": "building",
    "GROUP": "group of people",
    "PRODUCT": "product",
    "WORK": "work",
    "OTHER": "other",
}
_FORMS: Final[dict[MentionForm, str]] = {"name": "by name", "nominal": "by a phrase", "pronoun": "by a pronoun"}


def blocks_json(page: Page) -> bytes:
    """A JSON object: ``blocks`` as the record has them, with ``article`` counted from 0, and ``marks``: the
    entities, times, figures, statements and events with words, value and rule, with ``article`` counted from 1, as
    articles have their ``position``.
    """
    found = [{"article": number, **mark._asdict()} for number, mark in page_marks(page)]
    return msgspec.json.format(msgspec.json.encode({"blocks": page.blocks, "marks": found}), indent=2) + b"\n"


def blocks_lines(page: Page) -> str:
    """One block a line: role, number of the article or ``-``, path, reason, text, with tabs between.

    Behind the blocks come the entities, times, figures, statements and events of each article: kind, number of the
    article, offsets in its text, rule, words with value and, in brackets, what else there is to say.
    """
    return "".join(f"{line}\n" for line in (*map(_line, page.blocks), *map(_mark_line, page_marks(page))))


def page_marks(page: Page) -> list[tuple[int, Mark]]:
    """What stands in the text of each article, with the article's number, from 1: entities, then times and figures,
    then statements, then events.
    """
    return [(article.position, mark) for article in page.articles for mark in _marks_of(article)]


def _marks_of(article: Article) -> list[Mark]:
    said = map(statement_mark, statement_rows(article))
    return [*_entity_marks(article), *marks(article), *said, *map(event_mark, event_rows(article))]


def _entity_marks(article: Article) -> list[Mark]:
    mentions: dict[str, list[Mention]] = {}
    for mention in article.mentions:
        mentions.setdefault(mention.entity, []).append(mention)
    return [entity_mark(entity, mentions.get(entity.id, [])) for entity in article.entities]


def entity_mark(entity: Entity, mentions: list[Mention]) -> Mark:
    """Somebody or something named: how it is called and what it is, and how often the text comes back to it.

    >>> name = Span(0, 8, "Ana Ruiz")
    >>> mark = entity_mark(Entity("e", "Ana Ruiz", "PER", aliases=("Ruiz",)), [Mention("m", "e", name, name, "name")])
    >>> mark.value, mark.rule
    ('person, also “Ruiz”', 'mentioned once: 1 by name')
    """
    called = [f"{one.kind} “{one_line(one.value)}”" for one in entity.descriptors]
    also = [f"also {', '.join(f'“{one_line(alias)}”' for alias in entity.aliases)}"] if entity.aliases else []
    counted = Counter(mention.form for mention in mentions)
    times = "once" if len(mentions) == 1 else f"{len(mentions)} times"
    forms = ", ".join(f"{counted[form]} {words}" for form, words in _FORMS.items() if counted[form])
    span = mentions[0].span if mentions else Span(0, 0, "")
    value = ", ".join((_TYPES[entity.type], *also))
    rule = f"mentioned {times}{': ' * bool(forms)}{forms}"
    return Mark("entity", one_line(entity.name), value, ", ".join(called), rule, span)


def statement_mark(row: Row) -> Mark:
    """Somebody's words: who said them and how, and the rule that found them."""
    value = f"[{row.number}] {who_in_words(row)}: {row.act}"
    return Mark("statement", row.what, value, "; ".join(row.circumstances), row.rule, row.span)


def _mark_line(numbered: tuple[int, Mark]) -> str:
    number, mark = numbered
    place = f"{mark.span.start}-{mark.span.end}"
    remark = f" ({mark.remark})" if mark.remark else ""
    return "\t".join((mark.kind, str(number), place, mark.rule, f"{mark.words} = {mark.value or '?'}{remark}"))


def pieces(page: Page) -> list[tuple[Piece, int | None]]:
    """Each block with the number of its article, from 1; None for the rest of the page."""
    numbers = (None if block.article is None else block.article + 1 for block in page.blocks)
    return [(piece_of(page, index), number) for index, number in enumerate(numbers)]


def head_lines(page: Page) -> list[str]:
    """What there is to know about the page as a whole."""
    charset = page.charset
    counted = ((len(page.blocks), "block"), (len(page.articles), "article"), (len(page.text), "character"))
    counts = ", ".join(f"{number:,} {name}{'' if number == 1 else 's'}" for number, name in counted)
    lines = [f"{counts}, {page.media_type}"]
    if charset:
        wrong = f"; declared {one_line(charset.declared)}, which is wrong" if charset.declared else ""
        lines.append(f"read as {charset.name}, found by {charset.found_by}{wrong}")
    return lines + [one_line(fault) for fault in page.declared.faults]


def _line(block: Block) -> str:
    number = "-" if block.article is None else str(block.article + 1)
    return "\t".join(
        (block.role, number, *(one_line(part) for part in (block.path or "-", block.reason, block.span.text)))
    )


def event_mark(row: EventRow) -> Mark:
    """What happened, to whom, who vouches for it, and the entry that found it."""
    about = "; ".join(part for part in (row.who, row.when, row.where) if part)
    words = one_line(row.record.trigger.text)
    return Mark("event", words, f"{row.kind}, {row.standing}", about, row.rule, row.record.trigger)
