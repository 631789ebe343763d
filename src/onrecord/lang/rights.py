"""Words with which a site keeps its rights, by language: "All rights reserved". No article goes on behind them.

>>> keeps_rights("© 2024 Ebb Post. All rights reserved.")
True
>>> keeps_rights("The rights of the tenants were reserved for later.")
False
"""

from __future__ import annotations

import re
from typing import Final

RESERVED: Final = (
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
    "tutti i diritti riservati", "todos os direitos reservados", "alle rechten voorbehouden",
    "alle rettigheder forbeholdes", "alle rettigheter reservert", "alla rättigheter reserverade",
    "med ensamrätt", "kaikki oikeudet pidätetään", "wszelkie prawa zastrzeżone", "všechna práva vyhrazena",
    "všetky práva vyhradené", "minden jog fenntartva", "toate drepturile rezervate", "sva prava pridržana",
    "tüm hakları saklıdır", "все права защищены", "всі права захищені", "всички права запазени",
    "hak cipta dilindungi", "無断転載", "无断转载", "版权所有", "版權所有", "무단 전재",
    "무단전재", "جميع الحقوق محفوظة",
    "כל הזכויות שמורות",
)  # fmt: skip
"""In small letters."""

_SIGNED: Final = re.compile(r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:19|20)\d\d\b", re.IGNORECASE)
_MARKS: Final = ("©", "(c)", "copyright")
_ASCII: Final = tuple(filter(str.isascii, RESERVED))
"""Those that a line of plain ASCII may hold, as most are."""


def keeps_rights(text: str) -> bool:
    """Whether a line says that rights are reserved, or since which year."""
    small = text.lower()
    if any(map(small.__contains__, _ASCII if small.isascii() else RESERVED)):
        return True
    return any(map(small.__contains__, _MARKS)) and _SIGNED.search(text) is not None
