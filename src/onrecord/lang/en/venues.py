"""English words for where something is said. Lower case; phrases stand between bars."""

from typing import Final

VENUES: Final = (
    "court|federal court|district court|high court|supreme court|parliament|congress|the senate|the house|the united "
    "nations|the un|the white house|the capitol|the kremlin|downing street"
)
"""Where something is said, when it is no medium, however far from the verb it stands."""

SCENES: Final = frozenset(
    "scene site courthouse court courtroom hospital church chapel school university college campus classroom hall "
    "steps stage podium pulpit floor chamber square plaza street streets field pitch track ringside dugout touchline "
    "sideline arena stadium airport airfield airbase base station border crossing checkpoint tarmac embassy consulate "
    "palace headquarters hq office offices home house residence farm factory plant depot yard harbour harbor port dock "
    "quay pier ship boat plane flight train bus helicopter deck studio museum gallery theatre theater library hotel "
    "restaurant bar pub cafe shop store market mall park cemetery graveside stand dock barracks camp shelter clinic "
    "monument memorial village town city neighbourhood neighborhood island beach bridge building gate gates entrance "
    "lobby corridor hallway room kitchen cell jail prison mosque temple synagogue cathedral institute ground grounds "
    "centre center capitol parliament congress senate house kremlin one".split()
)
"""Nouns of places where somebody stands and speaks."""

BARE_SCENES: Final = frozenset("court parliament congress stage campus church prison jail ringside".split())
"""Of those: they need no article."""

ON_SCENES: Final = frozenset(
    "steps stage floor tarmac street streets field pitch track touchline sideline podium campus deck beach plane "
    "flight train bus ship boat island border stand".split()
)
"""Of those: "on" leads to them."""

INTO_VENUE: Final = frozenset("in at outside inside near aboard from on before".split())
"""Prepositions that lead to where somebody speaks."""

AT_A_SCENE: Final = frozenset("at outside aboard on".split())
"""Of those: behind whoever is told something they do so too, where "in" tells who that is: "told residents in Osk"."""

CALLING_FROM: Final = frozenset(("phone", "interview", "broadcast"))
"""Kinds of medium before "from" that tell where the speaker is: "by phone from Osk"."""

HELD_THERE: Final = frozenset(("press_conference", "meeting", "speech", "interview", "phone"))
"""Kinds of medium that take place somewhere: "at a news conference in Osk"."""

THERE_TOO: Final = frozenset(
    "reporters journalists press media crowd crowds audience audiences supporters delegates fans lawmakers legislators "
    "senators mps jurors students cadets troops soldiers worshippers mourners well-wishers onlookers protesters "
    "demonstrators leaders diplomats ministers executives investors".split()
)
"""Who hears it where it is said: "told reporters in Osk"."""

SPEAKING_THERE: Final = frozenset("speaking appearing testifying interviewed talking standing spoke said".split())
"""Before the place, in a clause that leads in: "Speaking in Osk, Hale said"."""
