"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "di|a cura di|testo di|testi di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|"
        "dalla nostra corrispondente|autore|autrice|scritto da|pubblicato da|intervista di|commento di|"
        "analisi di|redatto da|articolo di|dall'inviato|dall'inviata|dal corrispondente"
    ),
    "genres": "commento|analisi|intervista|editoriale|opinione|recensione|reportage|esclusiva",
    "joiners": "e|ed",
    "beside": "con|per",
    "places": "da|a|in|inviato|inviata",
    "roles": (
        "giornalista|corrispondente|inviato|inviata|redattore|redattrice|direttore|direttrice|caporedattore|"
        "editorialista|collaboratore|collaboratrice|cronista|vicedirettore"
    ),
    "modifiers": "speciale|nostro|nostra|di|da|politico|economico|della|del|sport|cronaca",
    "staff": (
        "redazione|agenzia|agenzie|giornale|quotidiano|università|istituto|ministero|associazione|"
        "fondazione|stampa|notizie|comune|regione|editoriale"
    ),
    "photo": "foto|fotografia|fotografie|immagine|immagini|illustrazione|illustrazioni|video|grafica|disegno",
    "helpers": (
        "con la collaborazione di|ha collaborato|hanno collaborato|traduzione di|tradotto da|foto di|"
        "video di|illustrazioni di|illustrazione di|sponsorizzato da|revisionato da|grafica di"
    ),
    "dated": (
        "pubblicato|aggiornato|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lettura|minuti|min|"
        "fa|oggi|ieri|il|ore"
    ),
}
