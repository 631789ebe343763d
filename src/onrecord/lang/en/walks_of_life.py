"""Which walk of life a role belongs to: a footballer and a minister of one name are two people until a text says more.

>>> WALK_OF["midfielder"], WALK_OF["minister"], WALK_OF.get("resident")
('sport', 'politics', None)
"""

from __future__ import annotations

from typing import Final

WALKS: Final[dict[str, str]] = {
    "politics": "president minister chancellor premier secretary senator representative congressman congresswoman "
    "governor mayor councillor councilman councilwoman councilor alderman ambassador envoy lawmaker politician mp msp "
    "mep deputy whip legislator statesman undersecretary consul diplomat sen rep gov cllr diplomats secretary-general "
    "monarch king queen treasurer",
    "sport": "coach striker midfielder defender goalkeeper quarterback winger footballer player golfer boxer sprinter "
    "swimmer rider jockey wrestler cyclist gymnast skater skier referee umpire champion athlete runner pitcher batter "
    "rower jumper batsman bowler forward captain",
    "arts": "actor actress singer rapper musician comedian artist painter filmmaker composer conductor pianist "
    "violinist guitarist drummer dancer choreographer playwright screenwriter novelist poet sculptor soprano tenor",
    "science": "professor researcher scientist historian biologist physicist chemist astronomer meteorologist "
    "climatologist seismologist geologist philosopher sociologist anthropologist epidemiologist virologist "
    "archaeologist paleontologist lecturer economist",
    "medicine": "doctor surgeon physician nurse cardiologist oncologist neurologist midwife paediatrician pediatrician "
    "dentist psychiatrist paramedic",
    "law": "judge justice magistrate prosecutor lawyer solicitor barrister attorney counsel",
    "forces": "general admiral colonel major lieutenant sergeant corporal commander commodore brigadier soldier",
    "police": "sheriff constable inspector superintendent detective policeman policewoman trooper",
    "business": "ceo cfo coo cto founder co-founder businessman businesswoman entrepreneur billionaire tycoon investor "
    "trader banker magnate mogul shareholder developer chairman chairwoman chair executive",
    "media": "journalist reporter correspondent editor columnist presenter broadcaster anchor",
    "trades": "builder plumber electrician carpenter baker butcher fisherman farmer miner driver teacher pilot "
    "engineer firefighter logger shepherd barber chef waiter waitress cashier courier postman trawlerman beekeeper",
}
WALK_OF: Final[dict[str, str]] = {word: walk for walk, words in WALKS.items() for word in words.split()}

NEIGHBOURS: Final = frozenset(
    frozenset(pair.split("-"))
    for pair in "politics-law politics-business politics-forces politics-science politics-media science-medicine "
    "politics-medicine business-science business-law business-trades science-trades science-law police-forces "
    "police-politics politics-trades business-media arts-media".split()
)
"""Walks between which people often go, so that having both says nothing against one person."""

PAST: Final = frozenset("former ex late then onetime one-time retired outgoing ousted".split())
"""Words before a role that say that it is over."""
COMING: Final = frozenset("elect designate incoming".split())
