"""Spanish words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "explicaba señalaba aseguraba afirmaba apuntaba insistía informó informaba contaba recordaba proclama "
        "proclamó coincide coincidió dijo dice dicen dijeron decía afirma afirmó afirman afirmaron explica explicó "
        "explican explicaron señala señaló señalan señalaron asegura aseguró aseguran aseguraron añade añadió añaden "
        "añadieron agrega agregó agregan agregaron indica indicó indican indicaron manifiesta manifestó manifestaron "
        "expresa expresó expresaron sostiene sostuvo sostienen sostuvieron subraya subrayó subrayan destaca destacó "
        "destacan destacaron comenta comentó comentan comentaron cuenta contó cuentan contaron relata relató relatan "
        "relataron declara declaró declaran declararon escribe escribió escribieron responde respondió responden "
        "respondieron contesta contestó recuerda recordó recuerdan insiste insistió insisten reitera reiteró detalla "
        "detalló detallan precisa precisó apunta apuntó apuntan opina opinó opinan considera consideró consideran "
        "remarca remarcó recalca recalcó enfatiza enfatizó concluye concluyó exclama exclamó argumenta argumentó "
        "apostilla apostilló resume resumió lamenta lamentó lamentan celebra celebró puntualiza puntualizó prosigue "
        "prosiguió continúa continuó zanja zanjó reflexiona reflexionó bromea bromeó aclara aclaró sentencia "
        "sentenció replica replicó repite repitió"
    ),
    "announce": "anuncia anunció anunciaron",
    "deny": "niega negó niegan negaron desmiente desmintió rechaza rechazó",
    "confirm": "confirma confirmó confirman confirmaron",
    "admit": "admite admitió admiten admitieron reconoce reconoció reconocen reconocieron confiesa confesó",
    "promise": "promete prometió prometieron",
    "demand": "exige exigió exigen exigieron pide pidió piden pidieron reclama reclamó reclaman reclamaron",
    "ask": "preguntaba pregunta preguntó preguntan preguntaron",
    "warn": "advierte advirtió advierten advirtieron alerta alertó alertan alertaron avisa avisó",
    "condemn": (
        "denuncia denunció denuncian denunciaron critica criticó critican criticaron condena condenó reprocha reprochó"
    ),
    "accuse": "acusa acusó acusaron",
    "praise": "elogia elogió agradece agradeció",
    "predict": "pronostica pronosticó augura auguró",
    "propose": "propone propuso recomienda recomendó sugiere sugirió",
    "believe": "cree creen piensa espera esperan",
}

DONE: Final[dict[str, str]] = {
    "say": (
        "dicho afirmado explicado señalado asegurado añadido agregado indicado manifestado expresado sostenido "
        "subrayado destacado comentado contado relatado declarado escrito respondido contestado recordado insistido "
        "reiterado detallado precisado apuntado opinado considerado remarcado recalcado concluido argumentado "
        "lamentado celebrado zanjado aclarado"
    ),
    "announce": "anunciado",
    "deny": "negado desmentido rechazado",
    "confirm": "confirmado",
    "admit": "admitido reconocido confesado",
    "promise": "prometido",
    "demand": "exigido pedido reclamado",
    "ask": "preguntado",
    "warn": "advertido alertado avisado",
    "condemn": "denunciado criticado condenado reprochado",
    "propose": "propuesto recomendado sugerido",
}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "ha han había habían",
    "pronouns": "él ella ellos ellas",
    "determiners": "el la los las un una su sus este esta",
    "particles": "de del la las los y da van von der al bin",
    "particle_heads": "de del van von da al bin",
    "joins": "y e",
    "before": "según como se le les nos lo me así",
    "between": (
        "así posteriormente igualmente incluso ahora allí aquí también ayer hoy además luego después entonces "
        "finalmente tajante asimismo recientemente aún todavía"
    ),
    "stops": (
        "semana mes año mañana tarde noche jornada víspera a al en con por para sobre tras ante desde durante hasta "
        "contra sin entre que quien cuando donde y o pero mientras lunes martes miércoles jueves viernes sábado "
        "domingo ayer hoy este esta no se él ella"
    ),
    "according": "según",
    "sourceless": "yes",
    "dashes": "yes",
    "that": "que",
    "not": "no",
    "openers": "si cuando como aunque",
    "adjuncts": "a al en por ante",
    "days": "lunes martes miércoles jueves viernes sábado domingo ayer hoy este",
}
