"""Words of bylines, by what they do there (``onrecord.lang.bylines`` says what each list is). Lower case."""

from typing import Final

BYLINE: Final[dict[str, str]] = {
    "openers": (
        "par|texte|textes|texte de|de notre|de notre correspondant|de notre envoyé spécial|"
        "propos recueillis par|auteur|autrice|écrit par|publié par|rédigé par|une chronique de|tribune par|"
        "analyse par|chronique de|un article de|article de|reportage de|entretien réalisé par|"
        "article rédigé par|posté par|édito de|signé"
    ),
    "genres": ("analyse|tribune|chronique|reportage|entretien|éditorial|édito|opinion|critique|enquête|récit|billet"),
    "joiners": "et",
    "beside": "avec|pour",
    "places": "à|au|en|de|envoyé|envoyée|correspondant|correspondante|correspondance",
    "roles": (
        "journaliste|journalistes|correspondant|correspondante|reporter|rédacteur|rédactrice|envoyé|envoyée|"
        "chroniqueur|chroniqueuse|éditorialiste|directeur|directrice|chef|cheffe|pigiste|grand|critique|"
        "stagiaire"
    ),
    "modifiers": (
        "spécial|spéciale|permanent|permanente|notre|en|adjoint|adjointe|politique|économique|sportif|"
        "sportive|de|la|service"
    ),
    "staff": (
        "rédaction|agences|équipe|service|services|agence|journal|université|institut|ministère|association|"
        "fondation|presse|société|mairie|préfecture|site|redaction"
    ),
    "photo": (
        "photo|photos|image|images|crédit|crédits|illustration|illustrations|infographie|vidéo|visuel|dessin|montage"
    ),
    "helpers": (
        "avec la collaboration de|traduit par|traduction|photos de|photo de|illustration de|"
        "illustrations de|édité par|relu par|révisé par|sponsorisé par|présenté par|vidéo de|mis à jour par|"
        "infographie de"
    ),
    "dated": (
        "publié|mis à jour|modifié|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|temps de lecture|"
        "lecture|minutes|min|hier|aujourd'hui|à"
    ),
}
