"""English words around the names of events: verbs that only carry a noun, those who do things. Lower case."""

from typing import Final

LIGHT_VERBS: Final = (
    "launch carry_out conduct stage hold continue make mount begin step_up commit perform undertake execute "
    "wage lead resume start organise organize"
)
"""Base forms. In "launched an attack" the noun names the event, and the verb's subject does it."""

DOERS: Final = frozenset(
    "people men women children man woman child boy boys girl girls civilians civilian gunman gunmen attacker "
    "attackers bomber bombers militant militants rebel rebels fighter fighters hacker hackers insurgent "
    "insurgents protester protesters protestor protestors demonstrator demonstrators troops soldiers soldier "
    "forces force army armies navy military militia militias police officers officer guards guard crew crews "
    "pilots pilot prisoners prisoner hostages hostage detainees detainee inmates inmate suspects suspect "
    "victims victim patients passengers migrants refugees residents workers employees strikers farmers "
    "students teachers nurses doctors judges lawmakers senators deputies mps activists campaigners supporters "
    "opponents envoys diplomats leaders ministers delegation delegations negotiators terrorists terrorist gang "
    "gangs cartel cartels smugglers traffickers robbers thieves burglars others foreigners nationals citizens "
    "settlers villagers voters journalists reporters peacekeepers personnel commandos mercenaries "
    "separatists extremists jihadists jurors jury court tribunal parliament government cabinet thousands hundreds "
    "dozens scores crowd crowds".split()
)
"""Those who do things, or to whom they are done, though no name is there."""

TARGETS: Final = frozenset(
    "base bases embassy consulate mosque mosques church churches temple synagogue school schools university hospital "
    "hospitals clinic market convoy convoys village villages town towns city border checkpoint checkpoints prison jail "
    "airport port station stations bridge building buildings home homes house houses shop shops bank site sites camp "
    "camps headquarters barracks hotel restaurant bus buses train ship ships tanker tankers vessel vessels boat boats "
    "aircraft plane helicopter facility facilities plant refinery pipeline office offices palace compound outpost "
    "positions post posts targets district suburb enclave".split()
)
"""What is attacked, entered or besieged, though no name is there."""

ADVERBIALS: Final = frozenset("therefore thus hence also instead reportedly again".split())
"""They stand between who does it and the verb."""

ABOUT: Final = frozenset("at up more nearly almost around about over some as least most many to than".split())
"""Before a number: "at least 75 people"."""

OF_WHAT: Final = frozenset("accuse suspect convict acquit clear strip find_guilty rob relieve".split())
"""Behind their object "of" tells of what."""

PARTS_OF_PLACES: Final = frozenset(
    "part parts portion centre center heart middle outskirts edge edges city cities town towns village villages state "
    "province provinces region regions area areas district districts suburb suburbs county island islands port capital "
    "north south east west northeast northwest southeast southwest coast shores streets side corner neighbourhood "
    "neighborhood municipality republic valley stretch half swathes slopes foot vicinity".split()
)
"""Before "of" and a name they are there: "in the heart of | Osk", and not "in charge of | Osk"."""

ON_PLACES: Final = frozenset("outskirts edge edges coast shores shore slopes border island islands banks side".split())
"""One can be on them: "on the outskirts of | Osk"."""

NEVER_ALONE: Final = frozenset(
    "accuse summon urge order criticise criticize condemn denounce blame praise invite censure rebuke suspect".split()
)
"""Verbs whose past form without an object says what was done to somebody: "envoy | summoned over the raid"."""
ONLY_TO: Final = frozenset(("urge", "order", "invite"))
"""Those of them behind which "to" must stand then: "residents | urged to leave"."""

PRODUCTS: Final = frozenset(
    "cars vehicles trucks bottles units products toys phones jars cans packs packets batches devices models suvs tyres "
    "tires tonnes airbags batteries strollers".split()
)
"""What a maker recalls."""

SET_APART: Final = frozenset("another other second third fourth further similar separate subsequent".split())
"""Before a noun: it is not what was told just before, "another | attack"."""

AT_ANOTHER_TIME: Final = frozenset("after before following since wake amid despite until".split())
"""What stands behind them is not what the rest of the sentence tells."""

NUMBERS: Final[dict[str, str]] = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
