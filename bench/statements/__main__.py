"""``python -m bench.statements``: what the encoder and the rules find, against what people marked."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from bench.statements.scorer import Figures, score
from onrecord.annotate.annotate import annotate
from onrecord.annotate.encode import Encoded, encode
from onrecord.extract.extract import extract
from onrecord.extract.find import find
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.record import Statement
from onrecord.model.span import Span
from onrecord.weights.load_encoder import FOLDER, load_encoder
from onrecord.weights.load_said import load_judges
from training.statements.data import Document, gum, held_out, polnear

ABOUT = """How well it is found who said what. polnear_dev and the half of gum_news that is not learned from are for
measuring only; bounds and rules are chosen on held_out, a part of PolNeAR's training texts that the shipped weights
have not seen. Measured twice: as places are found, with all that people marked, beliefs and intentions too; and as
records come out of onrecord, which keeps what is said and lets doubtful finds go (`onrecord.extract.doubt`, `trim`).
Statements within statements are left out (but for --rules-only): PolNeAR's do not nest, and its scorer asks for one
level. Words a second are those of one core from the text to its records: names,
times, figures, statements.
"""

SETS: Final[dict[str, Callable[[], list[Document]]]] = {
    "polnear_dev": lambda: polnear("dev"),
    "gum_test": lambda: gum(1),
    "held_out": lambda: [one for one in polnear() if held_out(one)],
}
ENGLISH: Final = Found("en", raw="en", source="caller")
MEASURES: Final = ("stmt", "stmt+speaker", "strict")
KINDS: Final = ("direct", "indirect", "mixed", "cue: say/tell", "cue: other speech", "cue: mental/other", "cue: none")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    wanted = build_parser().parse_args(arguments)
    try:
        figures = {
            name: measure(name, wanted.weights, wanted.worst, rules_only=wanted.rules_only) for name in wanted.sets
        }
    except (OSError, ImportError) as fault:
        sys.stderr.write(f"bench.statements: {fault}\n")
        return 1
    print(json.dumps(figures, indent=1) if wanted.json else "\n".join(map(table, figures, figures.values())))
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.statements", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sets", nargs="+", choices=SETS, default=["polnear_dev", "gum_test"], metavar="SET")
    parser.add_argument("--weights", type=Path, default=FOLDER, help="folder of other weights")
    parser.add_argument("--rules-only", action="store_true", help="measure the rules without the encoder")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst documents of held_out")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    return parser


def measure(name: str, weights: Path = FOLDER, worst: int = 0, *, rules_only: bool = False) -> Figures:
    """The figures of a set."""
    documents = SETS[name]()
    loaded = None if rules_only else load_encoder(weights)
    read = (lambda text: encode(text, *loaded)) if loaded else None
    figures, pages = score(documents, {one.id: _found(one.text, read) for one in documents})
    begun = time.process_time()
    records = {one.id: _records(one.text, read) for one in documents}
    took = time.process_time() - begun
    figures["records"] = score(documents, records).figures
    for figure, id_, gold, given, right in pages[: worst if name == "held_out" else 0]:
        sys.stderr.write(f"{figure:5.1f} {id_}: {gold} marked, {given} found, {right} right\n")
    return {**figures, "words a second": sum(len(one.text.split()) for one in documents) / took}


def figures(name: str, *, rules_only: bool = False) -> dict[str, float]:
    """The figures of a set, as shares of 1."""
    documents = SETS[name]()
    loaded = None if rules_only else load_encoder()
    read = (lambda text: encode(text, *loaded)) if loaded else None
    found, _ = score(documents, {one.id: _found(one.text, read) for one in documents})
    records, _ = score(documents, {one.id: _records(one.text, read) for one in documents})
    direct = found["kinds"]["direct"]
    return {
        "stmt+speaker": found["stmt+speaker"]["f1"] / 100,
        "strict": found["strict"]["f1"] / 100,
        "direct, recall with speaker": direct["recall with speaker"] / 100,
        "direct, precision": direct["precision"] / 100,
        "other speech, recall": found["kinds"]["cue: other speech"]["recall"] / 100,
        "records, stmt+speaker": records["stmt+speaker"]["f1"] / 100,
        "records, strict": records["strict"]["f1"] / 100,
    }


def _found(text: str, read: Callable[[str], Encoded] | None) -> list[RawStatement]:
    """What is handed in: one level where the encoder reads along, every level that rules find alone."""
    return outermost(find(lay_out(text), read(text))) if read else find(lay_out(text))


def _records(text: str, read: Callable[[str], Encoded] | None) -> list[RawStatement]:
    """What comes out, one level of it."""
    article = Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH)
    said = [
        one
        for one in extract(annotate(article), read, load_judges()).records
        if isinstance(one, Statement) and one.parent is None
    ]
    return [
        RawStatement(
            tuple(_place(who.span) for who in one.sources if who.role == "source"),
            _place(one.cue) if one.cue else None,
            tuple(map(_place, one.contents)),
            "as it comes out",
        )
        for one in said
    ]


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def outermost(found: Sequence[RawStatement]) -> list[RawStatement]:
    """What stands in no content of another: PolNeAR's statements do not nest, and its scorer asks for one level."""
    return [one for one in found if not any(_holds(other, one) for other in found if other is not one)]


def _holds(other: RawStatement, one: RawStatement) -> bool:
    places = [*one.contents, *([one.cue] if one.cue else [])]
    return any(all(low <= start and end <= high for start, end in places) for low, high in other.contents)


def table(name: str, figures: Figures) -> str:
    """The figures of a set, to be read."""
    lines = [f"{name}: {figures['documents']} documents, {figures['gold']} statements, {figures['answers']} found"]
    lines += [f"  {measure:18} {_prf(figures[measure])}" for measure in MEASURES]
    lines += [f"  {measure + ', out':18} {_prf(figures['records'][measure])}" for measure in MEASURES]
    lines += [f"  {role + ', exact':18} {_prf(figures[role]['exact'])}" for role in ("content", "speaker", "cue")]
    lines.append(f"  speaker right      {figures['speaker right']['overlap']:5.1f}")
    for kind in KINDS:
        if kind in figures["kinds"]:
            lines.append(f"  {kind:18} {_kind(figures['kinds'][kind])}")
            lines.append(f"  {'  as it comes out':18} {_kind(figures['records']['kinds'][kind])}")
    return "\n".join([*lines, f"  words a second {figures['words a second']:,.0f}", ""])


def _prf(found: dict[str, float]) -> str:
    return f"P {found['p']:5.1f}  R {found['r']:5.1f}  F {found['f1']:5.1f}"


def _kind(found: dict[str, Any]) -> str:
    precision = f", precision {found['precision']:.1f}" if "precision" in found else ""
    shown = f"recall {found['recall']:.1f}, with speaker {found['recall with speaker']:.1f}{precision}"
    return f"{found['gold']:4} marked: {shown}"


if __name__ == "__main__":
    sys.exit(main())
