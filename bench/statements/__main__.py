"""``python -m bench.statements``: the encoder and the decoding of its scores, against what people marked."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from bench.statements.scorer import Figures, score
from onrecord.annotate.encode import encode
from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.decode import decode
from onrecord.extract.reading import lay_out
from onrecord.weights.load_encoder import FOLDER, load_encoder
from training.statements.data import Document, gum, held_out, polnear

ABOUT = """How well the learned part finds who said what. polnear_dev and the half of gum_news that is not learned from
are for measuring only; bounds and rules are chosen on held_out, a part of PolNeAR's training texts that the shipped
weights have not seen. Words a second are those of one core, cutting and decoding included.
"""

SETS: Final[dict[str, Callable[[], list[Document]]]] = {
    "polnear_dev": lambda: polnear("dev"),
    "gum_test": lambda: gum(1),
    "held_out": lambda: [one for one in polnear() if held_out(one)],
}
KINDS: Final = ("direct", "indirect", "mixed", "cue: say/tell", "cue: other speech", "cue: mental/other", "cue: none")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit code."""
    wanted = build_parser().parse_args(arguments)
    try:
        figures = {name: measure(name, wanted.weights, wanted.worst) for name in wanted.sets}
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
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst documents of held_out")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    return parser


def measure(name: str, weights: Path = FOLDER, worst: int = 0) -> Figures:
    """The figures of a set."""
    documents = SETS[name]()
    loaded = load_encoder(weights)
    begun = time.process_time()
    answers = {one.id: decode(one.text, encode(one.text, *loaded)) for one in documents}
    took = time.process_time() - begun
    figures, pages = score(documents, answers)
    for figure, id_, gold, given, right in pages[: worst if name == "held_out" else 0]:
        sys.stderr.write(f"{figure:5.1f} {id_}: {gold} marked, {given} found, {right} right\n")
    return {**figures, "words a second": sum(len(one.text.split()) for one in documents) / took}


def figures(name: str) -> dict[str, float]:
    """The figures of the rules alone, as shares of 1."""
    documents = SETS[name]()
    found, _ = score(documents, {one.id: find_by_rule(lay_out(one.text)) for one in documents})
    direct = found["kinds"]["direct"]
    return {
        "stmt+speaker": found["stmt+speaker"]["f1"] / 100,
        "strict": found["strict"]["f1"] / 100,
        "direct, recall with speaker": direct["recall with speaker"] / 100,
        "direct, precision": direct["precision"] / 100,
        "other speech, recall": found["kinds"]["cue: other speech"]["recall"] / 100,
    }


def table(name: str, figures: Figures) -> str:
    """The figures of a set, to be read."""
    lines = [f"{name}: {figures['documents']} documents, {figures['gold']} statements, {figures['answers']} found"]
    lines += [f"  {measure:18} {_prf(figures[measure])}" for measure in ("stmt", "stmt+speaker", "strict")]
    lines += [f"  {role + ', exact':18} {_prf(figures[role]['exact'])}" for role in ("content", "speaker", "cue")]
    lines.append(f"  speaker right      {figures['speaker right']['overlap']:5.1f}")
    for kind in KINDS:
        if kind in figures["kinds"]:
            lines.append(f"  {kind:18} {_kind(figures['kinds'][kind])}")
    return "\n".join([*lines, f"  words a second {figures['words a second']:,.0f}", ""])


def _prf(found: dict[str, float]) -> str:
    return f"P {found['p']:5.1f}  R {found['r']:5.1f}  F {found['f1']:5.1f}"


def _kind(found: dict[str, Any]) -> str:
    precision = f", precision {found['precision']:.1f}" if "precision" in found else ""
    shown = f"recall {found['recall']:.1f}, with speaker {found['recall with speaker']:.1f}{precision}"
    return f"{found['gold']:4} marked: {shown}"


if __name__ == "__main__":
    sys.exit(main())
