"""Icelandic words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "segir sagði segja sögðu skrifar skrifaði svarar svaraði útskýrir útskýrði bætir_við bætti_við heldur_áfram "
        "hélt_áfram lýsir lýsti rifjar_upp rifjaði_upp ítrekar ítrekaði fullyrðir fullyrti greinir greindi upplýsir"
    ),
    "deny": "neitar neitaði hafnar hafnaði",
    "confirm": "staðfestir staðfesti",
    "admit": "viðurkennir viðurkenndi játar játaði",
    "promise": "lofar lofaði heitir",
    "demand": "krefst krafðist hvetur hvatti",
    "ask": "spyr spurði",
    "warn": "varar_við varaði_við",
    "condemn": "gagnrýnir gagnrýndi fordæmir fordæmdi harmar",
    "believe": "telur taldi vonar",
}

DONE: Final[dict[str, str]] = {}

GRAMMAR: Final[dict[str, str]] = {
    "pronouns": "hann hún þeir þær þau",
    "particles": "af von van de der",
    "particle_heads": "af von van de",
    "joins": "og",
    "before": "svo",
    "between": "þá einnig síðan nú enn líka jafnframt ennfremur",
    "stops": (
        "í á til við með um að frá hjá undir eftir fyrir og eða en sem þegar þar mánudag þriðjudag miðvikudag "
        "fimmtudag föstudag laugardag sunnudag ekki gegn því"
    ),
    "speakers": "ráðherrann ráðherra lögreglan forstjórinn bæjarstjórinn talsmaður talskona votturinn",
}
