"""Portuguese words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "disse disseram diz dizem dizia afirma afirmou afirmam afirmaram explica explicou explicam explicaram conta "
        "contou contam contaram declara declarou declaram declararam escreve escreveu escreveram relata relatou "
        "relatam relataram ressalta ressaltou destaca destacou destacam destacaram acrescenta acrescentou "
        "acrescentaram completa completou comenta comentou comentaram lembra lembrou sublinha sublinhou refere "
        "referiu referiram considera considerou responde respondeu responderam conclui concluiu avalia avaliou aponta "
        "apontou observa observou salienta salientou sustenta sustentou defende defendeu reforça reforçou reitera "
        "reiterou garante garantiu assegura assegurou indica indicou frisa frisou enfatiza enfatizou exclama exclamou "
        "detalha detalhou lamenta lamentou celebra celebrou comemora comemorou resume resumiu argumenta argumentou "
        "opina opinou continua continuou insiste insistiu revela revelou brinca brincou desabafa desabafou pontua "
        "pontuou analisa analisou informa informou vinca vincou remata rematou atira atirou adianta adiantou "
        "esclarece esclareceu"
    ),
    "announce": "anuncia anunciou anunciaram",
    "deny": "nega negou negaram desmente desmentiu rejeita rejeitou",
    "confirm": "confirma confirmou confirmaram",
    "admit": "admite admitiu admitiram reconhece reconheceu confessa confessou",
    "promise": "promete prometeu prometeram",
    "demand": "exige exigiu exigiram pede pediu pediram cobra cobrou reivindica apela apelou",
    "ask": "pergunta perguntou perguntaram questiona questionou indaga indagou",
    "warn": "alerta alertou alertam alertaram adverte advertiu avisa avisou",
    "condemn": "critica criticou criticaram denuncia denunciou denunciaram condena condenou",
    "accuse": "acusa acusou acusaram",
    "praise": "elogia elogiou agradece agradeceu",
    "predict": "prevê previu",
    "propose": "propõe propôs sugere sugeriu recomenda recomendou",
    "believe": "acredita acreditam acha espera",
}

DONE: Final[dict[str, str]] = {"say": "dito afirmado explicado declarado escrito"}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "tinha havia",
    "pronouns": "ele ela eles elas",
    "determiners": "o a os as um uma seu sua este esta",
    "particles": "de da do das dos e van von der",
    "particle_heads": "de da do das dos van von",
    "joins": "e",
    "before": "segundo como se lhe me assim",
    "between": "assim agora aqui porém logo também ainda ontem hoje depois então entretanto recentemente",
    "stops": (
        "semana mês ano manhã tarde noite à ao aos às em no na nos nas num numa com por para sobre após ante desde "
        "durante até contra sem entre que quem quando onde e ou mas enquanto segunda-feira terça-feira quarta-feira "
        "quinta-feira sexta-feira sábado domingo ontem hoje não se ele ela pelo pela"
    ),
    "according": "segundo",
    "sourceless": "yes",
    "dashes": "yes",
    "that": "que",
    "not": "não",
    "openers": "se quando como embora",
    "adjuncts": "a à ao aos em no na",
    "days": "ontem hoje",
}
