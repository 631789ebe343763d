"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "advertentie|reclame|gesponsord",
    "share": (
        "deel|delen|deel dit|deel op|printen|print|volg|volg ons|kopieer link|link gekopieerd|facebook|"
        "twitter|whatsapp|bewaar|luister|e-mail|stuur"
    ),
    "more": (
        "lees ook|lees meer|lees verder|meer over|meest gelezen|bekijk ook|gerelateerd|aanbevolen|"
        "ook interessant|verder lezen|meer nieuws|laatste nieuws|zie ook|meer|net binnen"
    ),
    "newsletter": (
        "nieuwsbrief|schrijf je in|meld je aan|abonneer|aanmelden|inschrijven|ontvang|jouw e-mailadres|"
        "je e-mail|steun|doneer|cookies|wij gebruiken|download"
    ),
    "comment": "reacties|reactie|reageer|reageren|plaats een reactie|alle reacties",
    "account": (
        "inloggen|log in|registreren|mijn account|al abonnee|word abonnee|abonnees|voor abonnees|dit artikel|"
        "premium|uitloggen"
    ),
    "rights": "copyright|alle rechten|privacy|voorwaarden|contact|over ons|©|colofon|auteursrecht",
    "credit": "foto|beeld|bron|anp|archieffoto|©|illustratie|fotograaf",
    "tags": "tags|onderwerpen|trefwoorden|thema's|in dit artikel|categorie",
    "media": "video|bekijk|bekijk video|fotoserie|podcast|sluiten|laden|vergroot|live|speel af",
    "source": "bron|bronnen|redactie|dit artikel|over de auteur|correctie|noot|met medewerking",
    "paging": "volgende|vorige|terug|home|menu|zoeken|ga naar|naar boven|alle",
    "date": ("gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|leestijd|geleden|gisteren|geplaatst|aangepast"),
}
