"""Dutch words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "zegt zei zeggen zeiden vertelt vertelde vertellen vertelden schrijft schreef schrijven schreven verklaart "
        "verklaarde verklaren verklaarden meldt meldde melden meldden stelt stelde stellen stelden benadrukt "
        "benadrukte benadrukken vindt vond vinden vonden reageert reageerde reageren reageerden antwoordt antwoordde "
        "antwoordden legt_uit legde_uit leggen_uit voegt_toe voegde_toe vervolgt vervolgde herhaalt herhaalde "
        "concludeert concludeerde merkt_op merkte_op verduidelijkt verduidelijkte verzekert verzekerde vertrouwt_toe "
        "roept riep lacht lachte grapt grapte klinkt herinnert herinnerde beweert beweerde aldus verzucht verzuchtte "
        "oordeelt oordeelde analyseert"
    ),
    "announce": "kondigt_aan kondigde_aan",
    "deny": "ontkent ontkende ontkennen ontkenden",
    "confirm": "bevestigt bevestigde bevestigen bevestigden",
    "admit": "erkent erkende erkennen erkenden geeft_toe gaf_toe bekent bekende",
    "promise": "belooft beloofde beloven beloofden",
    "demand": "eist eiste eisen eisten roept_op riep_op pleit pleitte",
    "ask": "vraagt vroeg vragen vroegen",
    "warn": "waarschuwt waarschuwde waarschuwen waarschuwden",
    "condemn": "klaagt klaagde bekritiseert bekritiseerde hekelt hekelde betreurt betreurde",
    "accuse": "beschuldigt beschuldigde",
    "praise": "prijst prees bedankt bedankte",
    "predict": "voorspelt voorspelde",
    "propose": "adviseert adviseerde",
    "believe": "denkt dacht gelooft hoopt hoopte vermoedt",
}

DONE: Final[dict[str, str]] = {
    "say": "gezegd verteld geschreven verklaard gemeld benadrukt geantwoord",
    "confirm": "bevestigd",
    "promise": "beloofd",
    "warn": "gewaarschuwd",
}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "heeft hebben had hadden",
    "pronouns": "hij zij ze",
    "determiners": "de het een zijn haar deze",
    "particles": "van de der den het ten ter von la le el al bin",
    "particle_heads": "van de der den ten ter von el al bin",
    "joins": "en",
    "before": "zo",
    "between": (
        "daarnaast vervolgens hier zo intussen tegelijk ook dan daarna nog verder gisteren vandaag onlangs eerder "
        "later daarop bovendien toen wel zich"
    ),
    "stops": (
        "in op aan bij met na voor tegen tegenover over onder door naar uit om tot tijdens via en of maar dat die als "
        "wanneer omdat terwijl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag niet het"
    ),
    "according": "aldus volgens",
    "that": "dat",
    "not": "niet geen",
    "openers": "als toen omdat om nadat voordat terwijl hoewel zodra",
    "adjuncts": "op",
    "days": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
