"""A network that has learned in, the files that onnxruntime reads out: int8 weights, and the vocabulary beside them."""

from __future__ import annotations

import json
from pathlib import Path

import torch

from training.statements.network import Network


def vocabulary(base: Path) -> list[str]:
    """The base model's pieces in the order of their numbers."""
    numbers = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return sorted(numbers, key=numbers.__getitem__)


def export(network: Network, words: list[str], out: Path) -> None:
    """Write ``encoder.onnx`` and ``encoder.vocab.txt``."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    network.eval()
    full = out / "encoder.full.onnx"
    example = torch.ones(1, 24, dtype=torch.long)
    torch.onnx.export(
        network, (example, example), str(full), input_names=["ids", "forms"], output_names=["roles", "names", "links"],
        dynamic_axes={name: {1: "pieces"} for name in ("ids", "forms", "roles", "names")}
        | {"links": {2: "pieces", 3: "pieces"}},
        opset_version=17, dynamo=False,
    )  # fmt: skip
    quantize_dynamic(full, out / "encoder.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=False)
    (out / "encoder.vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
