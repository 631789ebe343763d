"""Learning: documents in, a network that has read them several times out.

Steps are bf16 where the processor has it, which halves the time; the weights stay in full. A checkpoint is written
after each epoch, and what is saved is the running mean of the weights, which is steadier than the last of them.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.statements.examples import IGNORED, Batch, Read, batch, groups
from training.statements.network import Network

SIZE: Final = 16
RATE: Final = 3e-4
HEADS: Final = 3
"""The heads, which begin with nothing, learn so many times as fast."""
WARM_UP: Final = 60
NAMES_WEIGHT: Final = 0.5
LINKS_WEIGHT: Final = 4.0
DECAY: Final = 0.995
"""Of the running mean, a step."""
HIDDEN: Final = 0.1
"""So many pieces are hidden behind a mark, so that form and context are learned rather than words and names."""
MASK: Final = 103
"""[MASK]."""
SMOOTHING: Final = 0.05
"""So much of a label is given to the others: people agree on four of five statements."""


def fit(
    network: Network, documents: Sequence[Read], epochs: int, kept: Path, rate: float = RATE, seed: int = 0
) -> None:
    """Learn, and keep the weights in a file after each epoch."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    plan = [groups(documents, SIZE, chance) for _ in range(epochs)]
    steps = sum(map(len, plan))
    optimizer = _optimizer(network, rate)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _share(step, steps))
    mean = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(DECAY))
    begun, step, sums = time.monotonic(), 0, [0.0, 0.0, 0.0]
    network.train()
    for epoch in plan:
        for group in epoch:
            losses = _losses(network, batch(group))
            total = losses[0] + NAMES_WEIGHT * losses[1] + LINKS_WEIGHT * losses[2]
            optimizer.zero_grad()
            total.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(network)
            step += 1
            sums = [old + float(new.detach()) for old, new in zip(sums, losses, strict=True)]
            if step % 20 == 0:
                shown = " ".join(f"{value / 20:.4f}" for value in sums)
                sys.stderr.write(f"{step} of {steps}: {shown}, {time.monotonic() - begun:.0f} s\n")
                sys.stderr.flush()
                sums = [0.0, 0.0, 0.0]
        torch.save(mean.module.state_dict(), kept)


def _share(step: int, steps: int) -> float:
    """Up at first, then down to nothing along half a wave."""
    if step < WARM_UP:
        return (step + 1) / WARM_UP
    return 0.5 + 0.5 * math.cos(math.pi * min(1.0, (step - WARM_UP) / max(1, steps - WARM_UP)))


def _optimizer(network: Network, rate: float) -> torch.optim.Optimizer:
    network.encoder.embeddings.word_embeddings.weight.requires_grad = False
    base = [one for name, one in network.named_parameters() if name.startswith("encoder.") and one.requires_grad]
    heads = [one for name, one in network.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": base, "lr": rate}, {"params": heads, "lr": HEADS * rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01)


def _losses(network: Network, shown: Batch) -> tuple[Tensor, Tensor, Tensor]:
    with torch.autocast("cpu", torch.bfloat16):
        roles, names, links = network(shown.ids, shown.forms, shown.mask)
    role_loss = 3 * functional.cross_entropy(
        roles.float().reshape(-1, 3), shown.roles.reshape(-1), ignore_index=IGNORED
    )
    labels = shown.names.reshape(-1)
    marked = bool((labels != IGNORED).any())
    scored = names.float().reshape(-1, names.shape[-1])
    name_loss = functional.cross_entropy(scored, labels, ignore_index=IGNORED) if marked else scored.sum() * 0
    return role_loss, name_loss, _link_loss(links.float(), shown)


def _link_loss(links: Tensor, shown: Batch) -> Tensor:
    rows = shown.cues[:, None] @ links
    loss = functional.binary_cross_entropy_with_logits(rows, shown.linked, reduction="none")
    weight = shown.real[:, None, :, None] * shown.mask[:, None, None, :]
    return (loss * weight).sum() / (2 * weight.sum()).clamp(min=1)
