"""What English puts before and behind a name to say who it is: titles, offices, roles. Lower case; tables only.

>>> "mr" in COURTESY, "minister" in ROLES["politician"].split(), role_class("ambassador") == role_class("envoy")
(True, True, True)
"""

from __future__ import annotations

from typing import Final

COURTESY: Final[dict[str, str]] = {
    "mr": "m", "mister": "m", "sir": "m", "lord": "m", "mrs": "f", "ms": "f", "miss": "f", "lady": "f", "dame": "f",
    "mx": "", "dr": "", "prof": "", "rev": "", "reverend": "", "fr": "m", "hon": "", "madam": "f", "madame": "f",
    "monsieur": "m", "herr": "m", "frau": "f", "señor": "m", "señora": "f", "sheikh": "m", "sheikha": "f", "imam": "m",
    "ayatollah": "m", "rabbi": "", "archbishop": "", "bishop": "", "cardinal": "m", "pope": "m", "king": "m",
    "queen": "f",
    "prince": "m", "princess": "f", "duke": "m", "duchess": "f", "emperor": "m", "empress": "f", "saint": "",
    "sultan": "m",
    "emir": "m", "crown": "", "baroness": "f", "baron": "m", "earl": "m", "count": "m", "countess": "f", "pastor": "",
    "father": "m", "sister": "f", "brother": "m", "mother": "f", "uncle": "m", "aunt": "f", "maulana": "m",
    "mullah": "m",
}  # fmt: skip
"""Words of respect that stand only before names, and the gender they give away."""

PART_OF_NAME: Final = frozenset(
    "pope king queen prince princess saint emperor empress sultan emir duke duchess lord lady sheikh imam "
    "ayatollah mullah".split()
)
"""Titles that belong to the name when one given name follows: "Pope Anselm"."""

OFFICES: Final = frozenset(
    "president minister chancellor premier secretary senator representative congressman congresswoman governor mayor "
    "councillor "
    "councilman councilwoman councilor alderman ambassador envoy judge justice magistrate prosecutor attorney sheriff "
    "marshal "
    "general admiral colonel major captain lieutenant sergeant corporal commander commodore brigadier constable "
    "inspector "
    "superintendent detective commissioner chief chairman chairwoman chair chairperson director manager ceo cfo coo "
    "cto founder "
    "co-founder spokesman spokeswoman spokesperson leader boss head coach captain professor doctor nurse officer "
    "agent speaker "
    "whip lawmaker politician mp msp mep deputy delegate counsel lawyer solicitor barrister analyst economist "
    "strategist expert "
    "researcher scientist historian activist author writer novelist poet journalist reporter correspondent editor "
    "columnist "
    "presenter broadcaster anchor host actor actress singer rapper musician comedian artist painter director producer "
    "filmmaker footballer striker midfielder defender goalkeeper quarterback forward winger player golfer boxer "
    "sprinter "
    "swimmer driver rider pilot astronaut engineer architect dealer trader banker businessman businesswoman "
    "entrepreneur "
    "billionaire tycoon investor chief-of-staff undersecretary aide adviser advisor assistant secretary-general "
    "candidate nominee "
    "treasurer trustee principal teacher student farmer fisherman resident owner partner colleague co-defendant gen "
    "lt col maj "
    "capt sgt cpl adm cmdr brig sen rep gov pres supt insp det pvt atty consul diplomat negotiator mediator monarch "
    "heir star "
    "legend champion victim suspect defendant survivor witness veteran physician surgeon pathologist psychologist "
    "psychiatrist epidemiologist virologist virologist biologist physicist chemist astronomer meteorologist "
    "climatologist "
    "seismologist geologist philosopher theologian sociologist anthropologist trainer manager referee umpire jockey "
    "wrestler "
    "cyclist gymnast skater skier lobbyist donor organiser organizer campaigner blogger youtuber influencer model "
    "designer "
    "chef critic composer conductor pianist violinist guitarist drummer dancer choreographer playwright screenwriter "
    "photographer cameraman translator interpreter bodyguard gunman attacker killer husband wife son daughter brother "
    "sister "
    "father mother mom dad uncle aunt cousin nephew niece grandmother grandfather friend girlfriend boyfriend fiancé "
    "fiancee "
    "neighbor neighbour rival predecessor successor counterpart member fellow dissident whistleblower hacker pensioner "
    "toddler teenager schoolboy schoolgirl boy girl man woman dictator warlord kingpin oligarch magnate mogul "
    "lecturer dean "
    "rector provost curator librarian archivist archaeologist paleontologist shareholder executive commentator pundit "
    "pollster physiotherapist paramedic firefighter policeman policewoman soldier guard warden postman courier plumber "
    "electrician carpenter clerk cashier waiter waitress barber baker butcher fisher logger miner shepherd pharmacist "
    "dentist "
    "vet veterinarian pediatrician paediatrician cardiologist oncologist neurologist midwife hotelier "
    "restaurateur coun cllr administrator superintendent goalkeeper midfielder instructor salesman "
    "saleswoman volunteer evangelist preacher bassist defenseman linebacker lineman pitcher catcher co-star "
    "showrunner creator employee worker bystander passenger motorist commuter shopper homeowner landlord tenant caller "
    "insider teammate roommate classmate".split()
)
"""Nouns that stand before a name as a title and behind it as a role."""

MODIFIERS: Final = frozenset(
    "foreign prime vice deputy first second third former ex acting interim senior junior chief general secretary "
    "finance interior "
    "defense defence justice health education home trade energy environment transport labor labour agriculture "
    "economy culture "
    "sports security national international federal state regional provincial district county city local military "
    "police army navy "
    "air force marine fire top executive managing founding attorney solicitor lead leading principal press assistant "
    "associate emeritus honorary special presidential vice-presidential congressional republican democratic democrat "
    "tory labour "
    "conservative liberal green independent opposition majority minority shadow parliamentary house senate supreme "
    "high appeal "
    "court permanent veteran retired late then longtime long-time onetime one-time fellow outgoing incoming newly "
    "elect "
    "elected staff medical political economic financial commercial legal nuclear human rights climate policy research "
    "science technology marketing communications operating technical sporting football basketball baseball hockey "
    "soccer "
    "tennis rugby cricket golf film movie pop rock rap opera country folk jazz hip-hop star tv television radio news "
    "weather "
    "business property media tech software internet oil gas mining bank drug crime war human teenage young old "
    "elderly british "
    "lieutenant major brigadier rear commander sergeant detective colonel staff master petty warrant officer crown "
    "grand duke "
    "district managing campaign union student party group company team club board committee council co world olympic "
    "three-time two-time award-winning oscar-winning prize-winning nobel laureate personal private go-between public "
    "alleged convicted suspected accused self-proclaimed self-styled so-called left-wing right-wing far-right "
    "far-left moderate "
    "centrist populist communist socialist islamist rebel separatist exiled jailed imprisoned detained ousted "
    "embattled head "
    "disgraced popular famous renowned noted prominent influential outspoken controversial supreme spiritual religious "
    "catholic orthodox anglican muslim jewish christian hindu buddhist sikh evangelical protestant sunni shia shiite "
    "western eastern northern southern european african asian american latin arab kurdish palestinian".split()
)
"""Words that stand before an office and belong to it: "deputy prime minister", "former police chief"."""

ROLES: Final[dict[str, str]] = {
    "diplomat": "ambassador envoy diplomat consul attaché emissary negotiator",
    "doctor": "doctor physician dr surgeon medic psychiatrist cardiologist pediatrician paediatrician gp",
    "actor": "actor actress star performer comedian",
    "musician": "singer rapper musician artist star performer songwriter guitarist pianist drummer",
    "president": "president",
    "premier": "premier pm",
    "politician": "minister politician lawmaker senator congressman congresswoman representative mp "
    "legislator statesman sen rep",
    "minister": "minister",
    "senator": "senator sen",
    "mayor": "mayor",
    "governor": "governor gov",
    "chancellor": "chancellor",
    "judge": "judge justice magistrate jurist",
    "spokesperson": "spokesman spokeswoman spokesperson",
    "prosecutor": "prosecutor",
    "lawyer": "lawyer attorney solicitor barrister counsel",
    "chief": "chief head boss leader ceo commander director chairman chairwoman chair chairperson secretary-general",
    "executive": "executive ceo boss chairman chairwoman chair founder tycoon billionaire entrepreneur "
    "businessman businesswoman magnate mogul",
    "secretary": "secretary",
    "general": "general gen commander colonel col admiral",
    "police_officer": "officer policeman policewoman constable sergeant detective inspector superintendent trooper",
    "sheriff": "sheriff",
    "coach": "coach manager trainer boss",
    "player": "player striker midfielder defender goalkeeper quarterback forward winger footballer "
    "captain batter pitcher",
    "athlete": "athlete sprinter swimmer cyclist gymnast skater skier runner boxer golfer champion",
    "author": "author writer novelist poet playwright",
    "journalist": "journalist reporter correspondent editor columnist broadcaster presenter anchor host",
    "scientist": "scientist researcher professor academic biologist physicist chemist astronomer expert epidemiologist "
    "virologist seismologist geologist climatologist meteorologist archaeologist paleontologist economist "
    "historian scholar prof",
    "economist": "economist",
    "analyst": "analyst strategist expert",
    "dealer": "dealer trafficker smuggler",
    "assistant": "assistant aide adviser advisor",
    "teacher": "teacher lecturer professor",
    "student": "student pupil",
    "suspect": "suspect gunman attacker shooter assailant killer defendant accused",
    "pope": "pope pontiff",
    "king": "king monarch",
    "queen": "queen monarch",
    "prince": "prince",
    "princess": "princess",
    "bishop": "bishop archbishop cardinal priest cleric pastor",
    "activist": "activist campaigner dissident",
    "pilot": "pilot",
    "astronaut": "astronaut cosmonaut",
    "filmmaker": "filmmaker director",
    "comedian": "comedian comic",
    "engineer": "engineer",
    "farmer": "farmer",
    "candidate": "candidate nominee",
    "speaker": "speaker",
    "premiership": "minister",
}
"""Words that can take up one another: "the envoy" after "ambassador"."""

_CLASSES: Final[dict[str, frozenset[str]]] = {
    word: frozenset(name for name, words in ROLES.items() if word in words.split())
    for word in {word for words in ROLES.values() for word in words.split()}
}


def role_class(word: str) -> frozenset[str]:
    """The classes of a role; a role that stands in none is a class of its own."""
    return _CLASSES.get(word) or frozenset((word,))


KINSHIP: Final = frozenset(
    "wife husband son daughter mother father mum mom dad brother sister twin uncle aunt cousin nephew niece grandson "
    "granddaughter grandfather grandmother widow widower fiancé fiancée fiance fiancee stepson stepdaughter "
    "stepfather stepmother son-in-law daughter-in-law".split()
)
"""Relatives: who is introduced by one of these leaves the family name alone to the other."""

HE_ROLES: Final = frozenset(
    "chairman spokesman congressman councilman alderman businessman fisherman policeman cameraman gunman postman "
    "actor waiter king "
    "prince duke lord husband son brother father dad uncle nephew grandfather boyfriend fiancé boy schoolboy man "
    "fireman "
    "frenchman englishman anchorman statesman gentleman widower monk priest pontiff".split()
)
SHE_ROLES: Final = frozenset(
    "chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress waitress queen princess "
    "duchess lady wife "
    "daughter sister mother mom mum aunt niece grandmother girlfriend fiancée girl schoolgirl woman midwife ballerina "
    "nun heiress hostess comedienne widow".split()
)

ONE_HOLDER: Final = frozenset(
    "king queen pope president premier governor mayor chancellor senator minister bishop sheriff ambassador "
    "diplomat".split()
)
"""Offices of which a text that names one holder means that one."""
