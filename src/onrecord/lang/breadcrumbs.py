"""Words of the path that many pages show above an article: "Home > Politics > River floods town"."""

from __future__ import annotations

from typing import Final

HOME: Final = frozenset("home startseite accueil inicio início homepage forside hem etusivu start hjem".split())
"""What the first step of a path is called."""
