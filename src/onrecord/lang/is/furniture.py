"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "auglýsing|kynning",
    "share": "deila|deila á|prenta|senda|facebook|twitter",
    "more": "lesa meira|lesa einnig|sjá einnig|tengdar fréttir|tengt efni|mest lesið|meira|nýjustu|fleiri",
    "newsletter": "fréttabréf|skráðu þig|áskrift|gerast áskrifandi",
    "comment": "athugasemdir|ummæli",
    "account": "innskráning|skrá inn|mínar síður",
    "rights": "höfundarréttur|allur réttur|um okkur|hafa samband|©",
    "credit": "mynd|ljósmynd|myndir|ljósmyndari",
    "tags": "efnisorð|merki",
    "media": "myndskeið|horfa|spila|loka|hlusta",
    "source": "heimild|ritstjórn",
    "paging": "næsta|fyrri|forsíða|leita|valmynd|til baka",
    "date": "birt|uppfært|síðast uppfært|í gær",
}
