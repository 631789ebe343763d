"""Italian words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "scriveva diceva spiegava raccontava aggiungeva sottolineava affermava ribadiva "
        "definisce twitta esordisce dice dicono disse dissero diceva afferma affermano affermò spiega spiegano spiegò "
        "dichiara dichiarano dichiarò sottolinea sottolineano sottolineò aggiunge aggiungono aggiunse racconta "
        "raccontano raccontò sostiene sostengono precisa precisano scrive scrivono scrisse risponde rispondono "
        "rispose ricorda ricordano ricordò osserva osservano commenta commentano commentò conclude concludono "
        "concluse continua prosegue ribadisce ribadiscono insiste insistono assicura assicurano riferisce riferiscono "
        "rivela rivelano evidenzia esclama esclamò replica replicano replicò rileva fa_sapere fanno_sapere fa_notare "
        "ironizza chiosa rimarca puntualizza attacca rilancia confida confidò illustra lamenta lamentano riflette "
        "analizza rassicura incalza"
    ),
    "announce": "annuncia annunciano annunciò",
    "deny": "nega negano negò smentisce smentiscono",
    "confirm": "conferma confermano confermò",
    "admit": "ammette ammettono ammise riconosce confessa confessò",
    "promise": "promette promettono promise",
    "demand": "chiede chiedono chiese esige pretende invoca",
    "ask": "domanda domandò",
    "warn": "avverte avvertono avvertì ammonisce mette_guardia",
    "condemn": "denuncia denunciano critica condanna tuona",
    "accuse": "accusa accusano accusò",
    "praise": "ringrazia ringraziano elogia plaude",
    "predict": "prevede pronostica",
    "propose": "propone propongono suggerisce consiglia",
    "believe": "crede pensa spera auspica",
}

DONE: Final[dict[str, str]] = {
    "say": (
        "twittato rincarato esordito detto affermato spiegato dichiarato sottolineato aggiunto raccontato sostenuto "
        "precisato scritto risposto ricordato osservato commentato concluso continuato proseguito ribadito insistito "
        "assicurato riferito rivelato evidenziato replicato rilevato ironizzato chiosato rimarcato puntualizzato"
    ),
    "announce": "annunciato",
    "deny": "negato smentito",
    "confirm": "confermato",
    "admit": "ammesso riconosciuto confessato",
    "promise": "promesso",
    "demand": "chiesto preteso",
    "ask": "domandato",
    "warn": "avvertito ammonito",
    "condemn": "denunciato criticato condannato",
    "accuse": "accusato",
    "praise": "ringraziato elogiato",
    "propose": "proposto suggerito",
}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "ha hanno aveva avevano",
    "pronouns": "lui lei loro egli",
    "determiners": "il lo la l' i gli le un uno una suo sua questo questa",
    "particles": "di de del della dello dei degli da dal d' van von der la lo al bin",
    "particle_heads": "di de del della da dal d' van von al bin lo",
    "joins": "e ed",
    "before": "come così si lo gli le ci",
    "between": (
        "così ora adesso infatti tuttavia intanto qui però anche ancora poi ieri oggi inoltre infine invece quindi "
        "recentemente subito"
    ),
    "stops": (
        "settimana mese anno mattina sera scorsa scorso a ad al allo alla ai agli alle in nel nello nella nei negli "
        "nelle su sul sulla con per tra fra durante dopo prima che chi cui dove quando e ed o ma mentre lunedì "
        "martedì mercoledì giovedì venerdì sabato domenica ieri oggi non si contro senza secondo parlando "
        "intervistato intervistata"
    ),
    "according": "secondo",
    "sourceless": "yes",
    "dashes": "yes",
    "that": "che",
    "not": "non",
    "openers": "se quando come sebbene",
    "adjuncts": "a al alla ai su sul in nel nella",
    "days": "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi",
}
