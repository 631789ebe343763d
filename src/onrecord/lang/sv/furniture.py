"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "annons|reklam|annonser",
    "share": "dela|dela artikel|dela på|skriv ut|följ|kopiera länk|facebook|twitter|spara|lyssna|tipsa",
    "more": (
        "läs också|läs mer|läs även|mer om|mest läst|se även|relaterat|relaterade|rekommenderat|"
        "fler artiklar|senaste nytt|fler nyheter|läs hela|missa inte|visa mer"
    ),
    "newsletter": "nyhetsbrev|prenumerera|anmäl dig|registrera|få|din e-post|stöd|kakor|vi använder|ladda ner",
    "comment": "kommentarer|kommentar|kommentera|skriv en kommentar|svara|diskutera",
    "account": (
        "logga in|mitt konto|bli prenumerant|redan prenumerant|för prenumeranter|köp|logga ut|premium|den här artikeln"
    ),
    "rights": "copyright|alla rättigheter|personuppgifter|kontakt|kontakta|om oss|ansvarig utgivare|©|villkor",
    "credit": "foto|bild|tt|illustration|arkivbild|©|fotograf",
    "tags": "ämnen|taggar|nyckelord|ämne|i artikeln",
    "media": "video|se video|bildspel|podd|stäng|laddar|förstora|spela|direkt",
    "source": "källa|källor|redaktionen|rättelse|om skribenten|fakta|detta är en|artikeln är",
    "paging": "nästa|föregående|tillbaka|hem|meny|sök|gå till|till toppen|alla",
    "date": "publicerad|publicerat|uppdaterad|uppdaterat|senast uppdaterad|lästid|sedan|igår",
}
