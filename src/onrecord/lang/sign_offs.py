"""Words with which an article closes, by language: who reported, wrote and edited it.

>>> signs_off("(Reporting by Ana Ruiz; editing by Tom Pell)")
True
>>> signs_off("Reporting by the council shows that rents rose.")
False
"""

from __future__ import annotations

import re
from typing import Final

REPORTED: Final = (
    "reporting by", "additional reporting by", "writing by", "written by", "compiled by", "with reporting by",
    "bericht von", "geschrieben von", "reportage de", "reportage par", "rédigé par", "reporte de", "reporte por",
    "reportes de", "información de", "escrito por", "reportagem de", "reportagem por", "tradotto da",
)  # fmt: skip
"""What one opens with, in small letters,"""
EDITED: Final = (
    "editing by", "edited by", "redigiert von", "édité par", "editado por", "edición de", "editing", "edição de",
    "traducido por", "version française",
)  # fmt: skip
"""and what follows further on."""

WRITES: Final = frozenset(
    "writes covers reports schreibt berichtet escribe cubre écrit couvre scrive escreve skriver".split()
)
"""What somebody does who signs articles."""
LONGEST: Final = 400
"""Characters of a longest one."""
_OPENING: Final = re.compile(rf"[\W_]*(?:{'|'.join(map(re.escape, REPORTED))})\b")
_FURTHER: Final = re.compile(rf"[\w.)][;,.|] *(?:{'|'.join(map(re.escape, EDITED))})\b")


def signs_off(text: str) -> bool:
    """Whether a line says who reported and who edited, and no more."""
    if len(text) > LONGEST:
        return False
    small = text.lower()
    opening = _OPENING.match(small)
    return opening is not None and _FURTHER.search(small, opening.end()) is not None
