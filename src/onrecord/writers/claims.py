"""Claims and their answers, for people: the claim groups of an article in, the numbers of their statements out.

>>> claim_rows(Article(id="a", position=1, text="", body="", segments=()), [])
[]
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from onrecord.model.article import Article
from onrecord.writers.safe import one_line
from onrecord.writers.statements import Row

UNDECIDED: Final = "Put together by machine, by what they are about; who is right is not said."
"""Stands over the rows."""


class ClaimRow(NamedTuple):
    """A claim and what is said to it."""

    about: str
    """The claim, as printed."""
    claims: tuple[Row, ...]
    """Statements that claim it, in reading order."""
    answers: tuple[Row, ...]
    """Statements that answer it."""


def claim_rows(article: Article, rows: Iterable[Row]) -> list[ClaimRow]:
    """A row for each claim that somebody answers.

    Args:
        article: with its claim groups.
        rows: its statements.
    """
    by_id = {row.record.id: row for row in rows}
    return [
        ClaimRow(
            one_line(group.about),
            tuple(by_id[one.record] for one in group.members if one.relation is None and one.record in by_id),
            tuple(by_id[one.record] for one in group.members if one.relation and one.record in by_id),
        )
        for group in article.claim_groups
    ]
