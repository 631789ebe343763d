"""Other programs on the same pages: a row in, an answer out. Their answers are kept in ``bench/out`` by version.

>>> [rival.name for rival in RIVALS]
['trafilatura', 'resiliparse']
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Final, NamedTuple

from bench.articles.answers import Answer
from bench.articles.progress import progress
from bench.articles.sets import corpus_digest
from bench.out_folder import out_folder
from training.articles.data import Row


class Rival(NamedTuple):
    """A program to stand beside."""

    name: str
    """Its name, and its distribution's."""
    answer: Callable[[Row], Answer]
    fields: bool
    """It gives title, authors and date, not only a body."""


def trafilatura(row: Row) -> Answer:
    """Its defaults, with metadata; the page's bytes and address given."""
    from trafilatura import bare_extraction

    document = bare_extraction(row.raw.body, url=row.raw.url, with_metadata=True)
    if document is None or isinstance(document, dict):
        return Answer()
    return Answer(
        body=document.text or "",
        title=document.title or "",
        # It joins names by semicolons; the scorer takes them apart.
        authors=[document.author] if document.author else [],
        date=document.date or "",
    )


def resiliparse(row: Row) -> Answer:
    """Its main content, without comments and without the words that stand for pictures; it gives no fields."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    body = row.raw.body
    assert isinstance(body, bytes)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = bytes_to_str(body, detect_encoding(body) or "utf-8")
    return Answer(body=extract_plain_text(text, main_content=True, comments=False, alt_texts=False))


RIVALS: Final = (Rival("trafilatura", trafilatura, fields=True), Rival("resiliparse", resiliparse, fields=False))


def version_of(rival: Rival) -> str | None:
    """Its version; None when it is not installed."""
    try:
        return version(rival.name)
    except PackageNotFoundError:
        return None


def rival_answers(rival: Rival, name: str, rows: Sequence[Row], *, fresh: bool = False) -> dict[str, list[Answer]]:
    """A rival's answers on a set, from the last run when neither it nor the set has changed.

    Args:
        rival: the program.
        name: of the set.
        rows: its pages.
        fresh: ask again.
    """
    kept = out_folder() / "rivals" / f"{rival.name}-{version_of(rival)}-{name}-{corpus_digest(name)[:12]}.jsonl"
    if kept.exists() and not fresh:
        with kept.open(encoding="utf-8") as lines:
            return {item["id"]: [item["answer"]] for item in map(json.loads, lines)}
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    answers = {row.id: _ask(rival, row) for row in progress(rows, f"{rival.name} on {name}")}
    kept.parent.mkdir(parents=True, exist_ok=True)
    written = [json.dumps({"id": key, "answer": answer}, ensure_ascii=False) for key, answer in answers.items()]
    kept.write_text("\n".join(written) + "\n", encoding="utf-8")
    return {key: [answer] for key, answer in answers.items()}


def _ask(rival: Rival, row: Row) -> Answer:
    try:
        return rival.answer(row)
    except (ImportError, MemoryError):
        raise
    except Exception:  # noqa: BLE001  # a page it fails on counts as an empty answer, as one of ours does
        return Answer()
