"""Phrases that open a page's furniture, by kind. Lower case; a block that begins with one of them is a suspect."""

from typing import Final

FURNITURE: Final[dict[str, str]] = {
    "advert": "pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato|l'articolo continua dopo",
    "share": (
        "condividi|condividi su|invia|stampa|copia link|segui|seguici|facebook|twitter|whatsapp|salva|"
        "ascolta|regala|link copiato"
    ),
    "more": (
        "leggi anche|leggi tutto|leggi di più|vedi anche|articoli correlati|correlati|potrebbe interessarti|"
        "ti potrebbe|i più letti|ultime notizie|altre notizie|approfondisci|approfondimenti|per approfondire|"
        "altri articoli|guarda anche|più letti|consigliati|raccomandati|notizie correlate|continua a leggere|"
        "scopri"
    ),
    "newsletter": (
        "newsletter|iscriviti|abbonati|ricevi|la tua email|registrati|sostieni|dona|utilizziamo|cookie|scarica"
    ),
    "comment": "commenti|commento|commenta|lascia un commento|rispondi|scrivi un commento|leggi i commenti",
    "account": (
        "accedi|login|il mio account|già abbonato|hai già|contenuto riservato|riservato agli abbonati|"
        "questo contenuto|esci|profilo|premium"
    ),
    "rights": (
        "copyright|tutti i diritti|riproduzione riservata|privacy|note legali|contatti|chi siamo|©|termini|informativa"
    ),
    "credit": "foto|immagine|fotografia|credit|crediti|ansa|archivio|©|illustrazione",
    "tags": "tag|argomenti|temi|etichette|categorie|parole chiave",
    "media": ("video|guarda|guarda il video|galleria|fotogallery|audio|podcast|chiudi|caricamento|ingrandisci|diretta"),
    "source": "fonte|fonti|redazione|a cura di|questo articolo|nota|correzione|autore|l'autore|in collaborazione",
    "paging": "successivo|precedente|indietro|home|menu|cerca|vai al|torna|pagina|tutte|tutti",
    "date": (
        "pubblicato|aggiornato|ultimo aggiornamento|modificato|lettura|minuti di lettura|tempo di lettura|ieri|fa"
    ),
}
