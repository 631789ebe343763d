"""French words that tell who says a quotation; the lists are those of `onrecord.lang.de.saying`."""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "dit disent déclare déclarent déclara explique expliquent expliqua indique indiquent indiqua précise "
        "précisent précisa affirme affirment affirma ajoute ajoutent ajouta souligne soulignent souligna assure "
        "assurent assura raconte racontent raconta estime estiment estima écrit écrivent répond répondent répondit "
        "rappelle rappellent rappela note notent insiste insistent insista poursuit poursuivent poursuivit lance "
        "lancent lança confie confient confia témoigne témoignent résume résument commente commentent conclut "
        "concluent observe observent constate constatent remarque remarquent détaille détaillent rapporte rapportent "
        "réagit réagissent ironise plaisante sourit martèle martèlent martela soutient soutiennent argumente relate "
        "renchérit rétorque réplique nuance glisse s'exclame exclame exclama réjouit réjouissent juge jugent analyse "
        "analysent considère fit_valoir fait_savoir fait_valoir font_savoir font_valoir décrit reprend confesse "
        "tranche relativise abonde félicite s'enthousiasme enthousiasme développe complète"
    ),
    "announce": "annonce annoncent annonça",
    "deny": "dément démentent nie nient réfute réfutent conteste contestent",
    "confirm": "confirme confirment confirma",
    "admit": "admet admettent avoue avouent avoua reconnaît reconnaissent concède concèdent",
    "promise": "promet promettent promit",
    "demand": "réclame réclament exige exigent demande demandent exhorte appelle appellent plaide",
    "ask": "interroge interrogent questionne",
    "warn": "prévient préviennent avertit avertissent alerte alertent met_garde",
    "condemn": "dénonce dénoncent dénonça déplore déplorent regrette regrettent critique fustige s'indigne indigne",
    "accuse": "accuse accusent",
    "praise": "salue saluent félicite",
    "predict": "prédit pronostique",
    "propose": "propose suggère recommande conseille",
    "believe": "croit pense pensent espère espèrent craint",
}

DONE: Final[dict[str, str]] = {
    "say": (
        "dit déclaré expliqué indiqué précisé affirmé ajouté souligné assuré raconté estimé écrit répondu rappelé "
        "noté insisté poursuivi lancé confié témoigné résumé commenté conclu observé constaté détaillé rapporté réagi "
        "ironisé martelé soutenu argué relaté rétorqué répliqué exclamé réjoui jugé tweeté publié"
    ),
    "announce": "annoncé",
    "deny": "démenti nié réfuté contesté",
    "confirm": "confirmé",
    "admit": "admis avoué reconnu concédé",
    "promise": "promis",
    "demand": "réclamé exigé demandé exhorté plaidé",
    "warn": "prévenu averti alerté",
    "condemn": "dénoncé déploré regretté critiqué fustigé",
    "praise": "salué",
    "propose": "proposé suggéré recommandé conseillé",
}

GRAMMAR: Final[dict[str, str]] = {
    "auxiliaries": "a ont avait avaient est sont",
    "pronouns": "il elle ils elles",
    "determiners": "le la l' les un une son sa ses leur leurs ce cet cette ces mon ma notre nos",
    "particles": "de du des d' la le van von der den al el ben bin ibn",
    "particle_heads": "de du d' van von al el ben bin ibn le",
    "joins": "et",
    "before": "comme se s' lui nous leur m' l'",
    "between": (
        "puis pourtant désormais maintenant ici là encore aussi également ensuite alors toutefois cependant hier "
        "aujourd'hui notamment ainsi enfin récemment déjà toujours même"
    ),
    "stops": (
        "semaine mois année matin soir veille à au aux en dans sur sous pour par avec sans chez contre vers lors "
        "après avant depuis pendant devant selon et ou mais qui que qu' dont où lundi mardi mercredi jeudi vendredi "
        "samedi dimanche hier auprès ce il elle ne pas s' se n' y j' je tu nous vous on c' interrogé interrogée face"
    ),
    "according": "selon",
    "dashes": "yes",
    "that": "que qu'",
    "not": "ne n' pas",
    "openers": "si quand lorsque comme puisque s'",
    "adjuncts": "à au aux sur dans lors devant auprès en",
    "days": "lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir",
}
