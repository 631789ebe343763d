"""English words that tell whether what follows them happened, is planned, wanted or alleged. Lower case.

Verbs are in their base form; `onrecord.lang.standing` inflects. Nouns and adjectives stand as they are printed.
"""

from typing import Final

from onrecord.model.record import Status

VERBS_BEFORE_TO: Final[dict[Status, str]] = {
    "planned": (
        "plan intend want aim prepare expect hope seek decide plot wish consider try attempt schedule mean conspire "
        "go need resolve vote"
    ),
    "promised": "pledge vow promise agree offer commit undertake swear guarantee volunteer",
    "demanded": (
        "urge order ask demand tell request press instruct direct call recommend encourage invite advise warn require "
        "appeal beg implore pressure"
    ),
    "hypothetical": "threaten dare seem appear fear presume assume",
    "alleged": "allege believe say report understand think suspect accuse claim rumour rumor",
    "asserted": (
        "begin start continue manage force help use happen proceed rush prove know see hear find compel oblige cease"
    ),
}
"""Before "to" and a verb: how what the second verb tells stands then."""

WORDS_BEFORE_TO: Final[dict[Status, str]] = {
    "planned": (
        "plans set due ready about hopes poised bound decision slated likely bid effort efforts attempts willing able "
        "free ability right power powers authority determined eager scheduled"
    ),
    "promised": "agreement pledges promises vows offers",
    "demanded": "calls appeals orders demands requests",
    "hypothetical": "risk were would like threats",
    "alleged": "understood thought said supposed",
}

NOT_DONE: Final = "refuse decline fail neglect omit"
NOT_DONE_WORDS: Final = "failure unable unwilling unlikely refusal"
"""Before "to" and a verb: what the second verb tells did not happen."""

VERBS_BEFORE_ING: Final[dict[Status, str]] = {
    "alleged": "accuse charge suspect allege indict clear acquit",
    "denied": "deny",
    "admitted": "admit acknowledge confess",
    "planned": "consider plan plot prepare propose discuss suggest conspire",
    "demanded": "recommend",
    "hypothetical": "fear risk escape evade",
}
"""Before a verb in "-ing", at some distance."""

WORDS_BEFORE_ING: Final[dict[Status, str]] = {
    "alleged": "allegations suspicion accusations wanted",
    "admitted": "guilty",
    "planned": "conspiracy plans intention intentions",
    "hypothetical": (
        "threat threats risks danger possibility fears against from favor favour idea ban bans banned short instead "
        "rather avoid avoids avoided prospects prospect ahead aimed intended designed hopes refuses talks talk"
    ),
    "demanded": "demands",
}

VERBS_BEFORE_NOUN: Final[dict[Status, str]] = {
    "planned": (
        "plan propose schedule await face approve authorise authorize want prepare brace expect anticipate predict "
        "forecast foresee"
    ),
    "promised": "promise pledge offer agree",
    "hypothetical": (
        "prevent avoid avert stop deter oppose fear threaten risk foil thwart escape evade discuss consider debate "
        "study ban bar forbid prohibit outlaw block halt cancel postpone delay reject refuse veto rule"
    ),
    "alleged": "allege suspect report claim charge accuse",
    "demanded": "demand urge seek request order",
    "denied": "deny",
}
"""Before a noun, at most a few words away."""

WORDS_BEFORE_NOUN: Final[dict[Status, str]] = {
    "planned": (
        "upcoming forthcoming imminent plans future next intended proposal proposals bid bids warrant pending "
        "expectations way"
    ),
    "promised": "offer offers promise promises pledge pledges",
    "hypothetical": (
        "possible potential hypothetical threat threats fears possibility any against vote votes talks discussions "
        "negotiations idea hopes hope prospect prospects ban risk risks talk"
    ),
    "alleged": (
        "apparent purported supposed rumour rumours rumor rumors speculation allegation allegations accusations claims "
        "charges charge suspicion counts count"
    ),
    "demanded": "calls call calling demands appeal appeals appealed requests order orders",
}

VERBS_BEFORE_THAT: Final[dict[Status, str]] = {
    "alleged": "allege claim believe rumour rumor suspect suggest think",
    "hypothetical": "fear imagine suppose wish pretend presume assume seem appear hope worry",
    "demanded": "insist demand urge",
}
"""Before "that" and a clause, where nobody in particular thinks so: "It is believed that"."""

WORDS_BEFORE_THAT: Final[dict[Status, str]] = {
    "alleged": (
        "allegation allegations accusation accusations rumour rumours rumor rumors report reports suspicion suspicions "
        "suggestion suggestions speculation belief theory theories reported said understood thought"
    ),
    "hypothetical": "fears worries concern concerns possibility risk danger chance chances hopes likelihood idea",
    "demanded": "demands calls",
    "denied": "denials denial",
}

NOT: Final = frozenset(
    "not never n't cannot no neither nor hardly without "
    "didn't doesn't don't won't wouldn't isn't wasn't hasn't haven't hadn't couldn't aren't weren't "
    "didn’t doesn’t don’t won’t wouldn’t isn’t wasn’t hasn’t haven’t hadn’t couldn’t aren’t weren’t".split()
)
NOT_ALONE: Final = frozenset("only just merely simply".split())
"""Behind "not" they deny nothing: "not only"."""
NO_FEWER: Final = frozenset("fewer less more longer other".split())
"""Behind "no" they deny nothing: "launched no fewer than 20 missiles"."""
WISH: Final = frozenset("wish wishes wished".split())
"""What somebody wishes had been is not so: "I wish Osk had released him"."""
WILL: Final = frozenset(
    "will shall 'll ’ll won't won’t i'll you'll he'll she'll it'll we'll they'll who'll "
    "i’ll you’ll he’ll she’ll it’ll we’ll they’ll who’ll".split()
)
MAY: Final = frozenset("would could may might should can must wouldn't wouldn’t couldn't couldn’t".split())
BARE_CLAUSE: Final = "suggest allege claim believe fear think"
"""Verbs behind which "that" may be left out: "reports suggesting | as many as 200 were killed"."""
IT_IS_SAID: Final = frozenset("reportedly allegedly apparently purportedly supposedly".split())
PERHAPS: Final = frozenset("perhaps maybe possibly probably presumably conceivably likely".split())
"""Adverbs with which the text leaves open whether it happened."""
ALMOST: Final = frozenset(("almost", "nearly"))
"""Right before a verb: it did not come to that."""
EVER: Final = frozenset(("ever", "yet"))
"""They stand among adverbs and auxiliaries, and tell nothing by themselves."""
AS_A_HABIT: Final = frozenset("always often usually regularly sometimes rarely typically generally routinely".split())
"""Before a verb in the present they tell what is done again and again, and no event."""
AS_SUPPOSED: Final[dict[str, Status]] = {
    "feared": "hypothetical",
    "believed": "hypothetical",
    "presumed": "hypothetical",
    "thought": "hypothetical",
    "reported": "alleged",
    "reportedly": "alleged",
}
"""Right before a participle: "feared | killed"."""
LETS: Final = frozenset("let lets letting".split())
"""Between them and a verb stands who may do it: "lets | police arrest"."""
TAKES_PLACE: Final = frozenset(
    "take takes taken place happen happens happened occur occurs occurred begin begins begun start starts started held "
    "go goes come comes be been materialise materialize initiated launched opened made called organised organized "
    "conducted carried staged convened".split()
)
"""Verbs of nouns that name an event; with "will", "would" or "not" before them it has not happened."""
STORIES: Final = frozenset(
    "film movie novel series sitcom thriller drama comedy episode game videogame play opera musical fantasy screenplay "
    "plot sequel remake".split()
)
"""Works in which things happen that nobody takes for facts."""
TELLS_A_STORY: Final = frozenset(
    "tells follows depicts portrays chronicles centers centres revolves stars features imagines opens lets sees begins "
    "finds".split()
)
"""What such a work does, in the present."""
ACTS_AS: Final = frozenset("plays portrays".split())
"""What an actor does in it."""
NOUNS_BEHIND_NOUN: Final[dict[str, Status]] = {
    "planned": "planned",
    "scheduled": "planned",
    "attempt": "planned",
    "attempts": "planned",
    "plot": "planned",
    "plots": "planned",
    "bid": "planned",
    "plan": "planned",
    "plans": "planned",
    "threat": "hypothetical",
    "threats": "hypothetical",
    "fears": "hypothetical",
    "risk": "hypothetical",
    "risks": "hypothetical",
    "warning": "hypothetical",
    "warnings": "hypothetical",
    "charge": "alleged",
    "charges": "alleged",
    "allegation": "alleged",
    "allegations": "alleged",
    "claim": "alleged",
    "claims": "alleged",
    "accusation": "alleged",
    "accusations": "alleged",
    "suspect": "alleged",
    "suspects": "alleged",
}
"""Right behind a noun that names an event: "a burglary | attempt", "rape | allegations"."""
BEHIND_NOUN: Final = frozenset(
    "planned scheduled expected due set likely possible imminent postponed delayed cancelled canceled hoped supposed "
    "meant intended".split()
)
"""Behind a noun and a form of "be": the event is still to come."""
BETWEEN: Final = frozenset("of on for about over with against to by from at".split())
"""Prepositions across which a word tells how a noun stands: "talks | on | a merger", not "talks after an attack"."""
GENERIC: Final = frozenset("people those men women anybody anyone".split())
"""Subjects that name nobody in particular, where the verb stands in the present: "People who kill swans"."""
NOBODY: Final = frozenset("no nobody none neither nothing".split())
"""A subject that begins with them does nothing."""
ANYBODY: Final = frozenset("anyone anybody whoever everyone someone somebody".split())
"""A subject that names nobody in particular."""
INVERTED: Final = frozenset("had were should".split())
"""At the beginning of a sentence they open a condition: "Had Osk sent troops, ..."."""
IMAGINE: Final = frozenset(("imagine", "suppose"))
"""At the beginning of a sentence they ask to think of something that is not so."""
IF: Final = frozenset("if unless whether should".split())
CONTROL: Final = (
    "urge order ask tell force allow want invite expect require help encourage instruct press beg warn advise persuade"
)
"""Verbs whose object is who does what stands behind "to": "urged | Osk | to withdraw"."""
WITH_OBJECT: Final = "force help use prove know see hear find compel oblige"
"""Verbs between which and "to" an object may stand: "forced | Osk | to withdraw", not "came to Ebb | to attack"."""
TO_WHOM: Final = (
    "sentence jail convict arrest accuse charge fine blame detain indict suspect hold condemn criticise dismiss fire "
    "sack sue expel suspend"
)
"""Verbs whose object is who does what stands behind a preposition in "-ing": "jailed | Kott | for selling"."""
