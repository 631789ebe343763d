"""English words of claims and of answers to them, and words that mean the same matter. Lower case; tables only.

>>> "allegations" in CLAIMS, KIN["soldiers"] == KIN["troops"]
(True, True)
"""

from typing import Final

from onrecord.lang.en.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from onrecord.lang.en.standing import NOT

CLAIMS: Final = frozenset(
    "accusation accusations allegation allegations assertion assertions charge charges claim claims complaint "
    "complaints report reports rumour rumours rumor rumors suggestion suggestions insinuation insinuations "
    "speculation wrongdoing characterisation characterization finding findings account story statement statements "
    "remark remarks comments commentary description version it this that them these those so involvement case "
    "criticism criticisms".split()
)
"""Words that take up what somebody else said: "denied the allegations", "rejected this"."""

ACCUSATIONS: Final = frozenset("accusation accusations allegation allegations charge charges".split())
"""Those of them that only take up what somebody is accused of."""

NO_CLAIMS: Final = frozenset(
    "offer offers attempt attempts proposal proposals request requests deal deals plan plans bid bids motion motions "
    "appeal appeals amendment amendments bill bills demand demands application applications petition petitions access "
    "entry bail vaccines service services visa visas permit permits permission invitation invitations call".split()
)
"""What can be turned down or withheld, and is no claim."""

NEGATIONS: Final = NOT | frozenset("none denied denies deny denying rejected rejects dismissed can't can’t".split())
"""With these a claim says that something is not so."""

FRAME: Final = frozenset(
    "evidence proof indication indications sign signs basis found find seen see saw yet know knew aware corroborate "
    "support supports confirm confirmed deny denied denies denying reject rejected comment comments question "
    "questions answer answers respond whether if how what when why which who any anything something nothing details "
    "information case matter issue immediately immediate say said says tell told according false untrue fabricated "
    "baseless unfounded misleading wrong true accurate".split()
)
"""Words of the answer itself, which say nothing of the matter."""

EMPTY: Final = (
    PREPOSITIONS
    | DETERMINERS.keys()
    | AUXILIARIES
    | frozenset(
        "and or but nor so up then there here it he him she hers they them theirs we us ours i me you ones done "
        "doing not never s t re ll ve d n't also already still just only even much others own very now again "
        "because while until such either neither too well who whom which what when where why how if whether make "
        "made making take took taken taking get got going go goes went come came put use using used pm mr mrs ms "
        "dr first second new old last next year years day days time times week weeks month months people man men "
        "woman women thing things way ways lot part parts kind sort number".split()
    )
)
"""Words that say too little for two claims to be about one matter because of them."""

_FAMILIES: Final = """
troops soldiers soldier officers forces force army armies military battalion battalions brigade marines fighters
deploy deployed deploying deployment dispatch dispatched dispatching send sending sent sends presence stationed
dead death deaths die died dies dying kill killed killing kills killings fatal fatality fatalities murder murdered
hurt injured injuring injury injuries wound wounded wounding wounds
attack attacked attacking attacks strike struck strikes shelling shelled bombing bombed bombardment raid raids
arms weapon weapons ammunition munitions shells missile missiles
bribe bribes bribed bribery kickback kickbacks graft corruption corrupt
money cash funds fund payment payments paid pay pays paying
affair affairs relationship relationships romance
fire fired sacked sacking dismissed dismissal firing layoff layoffs
leak leaked leaking leaks spill spilled spilt
fraud fraudulent scam scams swindle swindled cheated cheating
abuse abused abusing assault assaulted assaulting harass harassed harassment molested molestation misconduct
hack hacked hacking hackers breach breached cyberattack cyberattacks
war conflict fighting hostilities
"""
KIN: Final[dict[str, str]] = {
    word: family.split()[0] for family in _FAMILIES.strip().splitlines() for word in family.split()
}
"""A word -> the first of those that name the same matter."""
