"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": "eftir|höfundur|texti|skrifar|frétt af",
    "genres": "viðtal|grein|pistill|leiðari",
    "joiners": "og",
    "beside": "með",
    "places": "í|á",
    "roles": "blaðamaður|fréttamaður|ritstjóri|fréttaritari|fréttastjóri|blaðakona|dálkahöfundur",
    "role_tails": "maður|stjóri",
    "staff": "ritstjórn|fréttastofa|fréttir|blaðið|háskóli|ráðuneyti",
    "photo": "ljósmynd|mynd|myndir|ljósmyndir|ljósmyndari",
    "helpers": "ljósmynd eftir|þýðing|mynd eftir",
    "dated": ("birt|uppfært|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur|síðan|kl"),
}
