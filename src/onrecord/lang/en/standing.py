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
    "hypothetical": "threaten dare",
    "alleged": "allege believe say report understand think suspect accuse claim rumour rumor",
    "asserted": (
        "begin start continue manage force help use happen proceed rush come prove know see hear find compel oblige "
        "cease"
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
}

NOT_DONE: Final = "refuse decline fail neglect omit"
NOT_DONE_WORDS: Final = "failure unable unwilling unlikely refusal"
"""Before "to" and a verb: what the second verb tells did not happen."""

VERBS_BEFORE_ING: Final[dict[Status, str]] = {
    "alleged": "accuse charge suspect allege indict",
    "denied": "deny",
    "admitted": "admit acknowledge confess",
    "planned": "consider plan plot prepare propose discuss suggest conspire",
    "demanded": "recommend",
    "hypothetical": "fear risk",
}
"""Before a verb in "-ing", at some distance."""

WORDS_BEFORE_ING: Final[dict[Status, str]] = {
    "alleged": "allegations suspicion accusations",
    "admitted": "guilty",
    "planned": "conspiracy plans",
    "hypothetical": (
        "threat threats risks danger possibility fears against from favor favour idea ban bans banned short instead "
        "rather avoid avoids avoided aimed intended designed hopes refuses talks"
    ),
    "demanded": "demands",
}

VERBS_BEFORE_NOUN: Final[dict[Status, str]] = {
    "planned": "plan propose schedule await face approve authorise authorize want",
    "promised": "promise pledge offer agree",
    "hypothetical": (
        "prevent avoid avert stop deter oppose fear threaten risk foil thwart escape evade discuss consider debate "
        "study ban prohibit block halt cancel postpone delay reject refuse veto rule"
    ),
    "alleged": "allege suspect report claim charge accuse",
    "demanded": "demand urge seek request order",
    "denied": "deny",
}
"""Before a noun, at most a few words away."""

WORDS_BEFORE_NOUN: Final[dict[Status, str]] = {
    "planned": "upcoming forthcoming imminent plans future next intended proposal proposals bid bids warrant",
    "promised": "offer offers promise promises pledge pledges",
    "hypothetical": (
        "possible potential hypothetical threat threats fears possibility any against vote votes talks discussions "
        "negotiations idea hopes hope prospect prospects ban risk risks"
    ),
    "alleged": "apparent purported supposed allegations accusations claims charges charge suspicion counts count",
    "demanded": "calls call calling demands appeal appeals appealed requests order orders",
}

NOT: Final = frozenset(
    "not never n't cannot no neither nor hardly without "
    "didn't doesn't don't won't wouldn't isn't wasn't hasn't haven't hadn't couldn't aren't weren't "
    "didn’t doesn’t don’t won’t wouldn’t isn’t wasn’t hasn’t haven’t hadn’t couldn’t aren’t weren’t".split()
)
WILL: Final = frozenset("will shall 'll ’ll won't won’t".split())
MAY: Final = frozenset("would could may might should can must wouldn't wouldn’t couldn't couldn’t".split())
IT_IS_SAID: Final = frozenset("reportedly allegedly apparently purportedly supposedly".split())
BEHIND_NOUN: Final = frozenset(
    "planned scheduled expected due set likely possible imminent postponed delayed cancelled canceled hoped".split()
)
"""Behind a noun and a form of "be": the event is still to come."""
BETWEEN: Final = frozenset("of on for about over with against to by from at".split())
"""Prepositions across which a word tells how a noun stands: "talks | on | a merger", not "talks after an attack"."""
NOBODY: Final = frozenset("no nobody none neither nothing".split())
"""A subject that begins with them does nothing."""
ANYBODY: Final = frozenset("anyone anybody whoever everyone someone somebody".split())
"""A subject that names nobody in particular."""
INVERTED: Final = frozenset("had were should".split())
"""At the beginning of a sentence they open a condition: "Had Osk sent troops, ..."."""
IF: Final = frozenset("if unless whether should".split())
CONTROL: Final = (
    "urge order ask tell force allow want invite expect require help encourage instruct press beg warn advise persuade"
)
"""Verbs whose object is who does what stands behind "to": "urged | Osk | to withdraw"."""
TO_WHOM: Final = "sentence jail convict arrest accuse charge fine blame detain indict suspect hold condemn criticise"
"""Verbs whose object is who does what stands behind a preposition in "-ing": "jailed | Kott | for selling"."""
