"""The encoder with its heads, for learning: all-MiniLM-L6-v2, what case and gaps say, and three small heads on top."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn
from transformers import AutoModel

from onrecord.annotate.encode import NAME_LABELS
from onrecord.annotate.wordpiece import FORMS

KEYS: Final = 64
"""Numbers in which a cue looks for its source, and for its content."""
FAR: Final = 100
"""Pieces beyond which distance no longer matters."""


class Network(nn.Module):  # type: ignore[misc, unused-ignore]  # torch ships types, but need not be there
    """Ids, forms and mask of windows in; scores of roles, names and links out.

    Args:
        folder: where the unpacked base model lies.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        width = self.encoder.config.hidden_size
        self.forms = nn.Embedding(FORMS, width)
        nn.init.zeros_(self.forms.weight)
        self.dropout = nn.Dropout(0.1)
        self.roles = nn.Linear(width, 9)
        self.names = nn.Linear(width, len(NAME_LABELS))
        self.sought = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, 4 * KEYS))
        self.distance = nn.Embedding(2 * FAR + 1, 2)
        nn.init.zeros_(self.distance.weight)

    def forward(self, ids: Tensor, forms: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor]:
        """Scores ``(windows, pieces, 9)``, ``(windows, pieces, 19)`` and ``(windows, 2, pieces, pieces)``."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.forms(forms)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        hidden = self.dropout(hidden)
        return self.roles(hidden), self.names(hidden), self._links(hidden)

    def _links(self, hidden: Tensor) -> Tensor:
        count = hidden.shape[1]
        sought = self.sought(hidden).view(-1, count, 4, KEYS)
        near = torch.arange(count, device=hidden.device)
        near = (near[None, :] - near[:, None]).clamp(-FAR, FAR) + FAR
        bias = self.distance(near).permute(2, 0, 1)
        wants, offers = sought[:, :, :2].transpose(1, 2), sought[:, :, 2:].transpose(1, 2)
        return wants @ offers.transpose(2, 3) / KEYS**0.5 + bias - 4.0
