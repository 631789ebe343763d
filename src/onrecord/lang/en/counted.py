"""What English counts, and what it does not: words around figures. Lower case; tables only, no rules.

>>> IRREGULAR["children"], "were" in NEVER_COUNTED, BOUNDS["than"][-1]
('child', True, (('younger',), 'less_than'))
"""

from __future__ import annotations

from typing import Final

from onrecord.model.annotation import Modifier

IRREGULAR: Final[dict[str, str]] = {
    "people": "people",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "leaves": "leaf",
    "wolves": "wolf",
    "thieves": "thief",
    "halves": "half",
    "shelves": "shelf",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "congressmen": "congressman",
    "lawmen": "lawman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "businessmen": "businessman",
    "clergymen": "clergyman",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
    "matrices": "matrix",
    "crises": "crisis",
    "diagnoses": "diagnosis",
    "analyses": "analysis",
    "hypotheses": "hypothesis",
    "oases": "oasis",
    "theses": "thesis",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "movies": "movie",
    "cookies": "cookie",
    "zombies": "zombie",
    "rookies": "rookie",
    "ties": "tie",
    "series": "series",
    "species": "species",
    "police": "police",
    "staff": "staff",
    "personnel": "personnel",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "cattle": "cattle",
    "livestock": "livestock",
    "crew": "crew",
    "dead": "dead",
    "wounded": "wounded",
    "injured": "injured",
    "missing": "missing",
    "homeless": "homeless",
    "unemployed": "unemployed",
    "others": "people",
    "clergy": "clergy",
    "offspring": "offspring",
}
"""Plural -> what one of them is called. Words that are the same in both stand here too."""

SINGULAR_S: Final = frozenset(
    "is was has does its this thus us yes as plus minus less across always perhaps towards afterwards "
    "overseas besides whereas news politics economics sports gas bus virus status campus crisis basis "
    "analysis process business success access congress press class glass loss boss address express "
    "progress dress mass pass cross various previous serious famous dangerous religious numerous obvious "
    "enormous continuous conscious nervous his hers ours yours theirs sometimes headquarters "
    "parliamentary says said goes gets exists vs versus christmas texas paris brussels athens minus census bonus "
    "chaos".split()
)
"""Words that end in -s and are no plural; so do all in -ss, -us and -is."""

NEVER_COUNTED: Final = frozenset(
    # small words
    "a an the this that these those and or but nor so yet of in on at by for from to into onto with without "
    "within about above below under over between among through throughout during before after since until till "
    "against toward towards upon off out up down near than as if when while where who whom whose which what why "
    "how because although though unless whether per via amid despite except including excluding versus vs like "
    "unlike i you he she it we they me him her us them my your his its our their mine yours hers ours theirs "
    "myself itself there here each every either neither both all any some no none not only just also even still "
    "already yet too very again ever never once twice then now today yesterday tomorrow tonight ago later earlier "
    "apiece altogether worth worldwide nationwide annually daily overall together alone instead respectively "
    "approximately roughly nearly almost everywhere anywhere somewhere nowhere "
    # verbs
    "is are was were be been being am has have had having do does did doing done will would shall should "
    "can could may might must ought said says say told tells tell came comes come went goes go got gets "
    "get made makes make took takes take gave gives give found find left leave leaves lost lose won win "
    "wins held hold hit ran run rose rise rises fell fall falls grew grow grows stood stand stands sat "
    "lay lie lies led lead kept keep put set cut let met paid pay pays sold sell sells bought buy buys "
    "sent send spent spend built build cost costs became become becomes began begin begins saw see sees "
    "seen knew know known thought think felt feel wrote write written spoke speak spoken voted vote "
    "killed injured wounded died dying arrested charged accused convicted sentenced hospitalized "
    "hospitalised rescued evacuated displaced affected involved lived live living worked work working "
    "remain remained remains seem seems appear appeared appears need needed needs want wanted wants use "
    "used using based according compared following followed due able expected scheduled set aged "
    "age old long tall high deep wide away apart ahead behind back free more less fewer extra".split()
) - {"lead", "run", "vote", "work", "wins", "runs", "leads", "votes"}
"""Words that end the name of what is counted."""

ROADS: Final = frozenset("highway freeway interstate motorway turnpike expressway".split())
"""Behind a bare figure they make a road of it: "the 405 highway"."""
WHOLE: Final = frozenset(("total", "full", "additional"))
"""Between a number and its unit: "20 total hours"."""
NO_VICTIMS: Final = frozenset(
    "city town village country state province district region area place site location day week month year hour attack "
    "incident crash case school hospital building home house street neighbourhood neighborhood".split()
)
"""Things that nobody counts among the dead, whatever verb stands behind: "106 people in 21 cities were killed"."""
MODELS: Final = frozenset("pro max plus ultra mini".split())
"""With a capital behind a bare figure they make a model of it: "the Pixel 6 and 6 Pro"."""

ADJECTIVES: Final = frozenset(
    "daily weekly free live used old long high deep wide tall extra due living working affected displaced".split()
)
"""Right before a plural they describe it, though elsewhere they end a name: "20 free tickets", "six high schools"."""

NEVER_THINGS: Final = frozenset(
    "am pm a.m. p.m. o'clock o’clock ad bc bce ce gmt utc est edt pst pdt cst cdt zip et pt".split()
)
"""What stands behind the figures of clocks and calendars."""

PLURAL_ATTRIBUTES: Final = (IRREGULAR.keys() - {"others"}) | frozenset(
    "sales sports arms goods savings earnings jobs drugs systems operations communications electronics customs rights "
    "awards games securities futures bonds robotics logistics elections news benefits claims weapons materials parts "
    "singles doubles ladies girls boys seniors juniors utilities telecoms collections complaints".split()
)
"""Plurals that stand before another plural as a part of one name: "two sales managers", "five women senators"."""

NOUNS_IN_ING: Final = frozenset(
    "washing funding spending lending borrowing financing clothing housing trading shipping farming fishing mining "
    "packaging lighting heating advertising marketing manufacturing engineering banking gambling programming "
    "building meeting hearing painting wedding shooting killing bombing string spring sibling filing reading ruling "
    "listing rating warning opening offering posting recording drawing being ceiling earring evening feeling finding "
    "gathering greeting landing morning saying setting sighting sitting training writing crossing outing helping "
    "booking briefing screening sailing serving stabbing beating beginning clearing dwelling holding lightning mapping "
    "opening parking pudding ranking stocking hanging mooring moulding evening inning".split()
)
"""Other words in -ing behind "one" are verbs: "one arising"."""

VERBS_IN_S: Final = frozenset("includes contains means requires needs exists".split())

AFTER_ONE: Final = frozenset(
    "day thing time way side point part side else another more who that which such former would could "
    "said told was is has had can will may might must should does did knows day-old night morning "
    "moment afternoon evening and or to for by with from final last big key major good great real reason year’s".split()
)
"""Behind "one" these make a phrase, not a count: "one day", "one thing"."""

PERSONS: Final = frozenset(
    "people men women children workers employees soldiers troops students residents voters members "
    "passengers migrants refugees prisoners protesters demonstrators police officers customers users "
    "patients civilians families others fans".split()
)
"""Of these "several" is a figure too."""
PEOPLE: Final = PERSONS | frozenset(
    "jobs homes houses vehicles cars shares units miles words dollars votes deaths cases".split()
)
"""Things of which a text may count a number that looks like a year: "2000 people"."""

PARTITIVE: Final = frozenset("the these those its his her their our my your such them us".split())
"""What "of" is followed by in "four of the boats"."""

GROUPS: Final = frozenset(
    "family families household crew team group party crowd panel cast gang band squad staff mother father mom mum dad "
    "parent parents grandmother grandfather grandparent".split()
)
"""Before "of" and a number in words that stands alone: "a family of four", "a mother of two"."""
WHICH_OF: Final = frozenset(
    "last first past final previous next opening closing other remaining top own latest most".split()
)
"""Between "of the" and another number: "three of their last four games"."""

OF_SUBJECTS: Final = frozenset("have had are were say said do did would will went came".split())
"""Behind "half" at the beginning of a clause they make it a share of people told before: "and half have none"."""

ATTRIBUTES: Final = frozenset(
    "page pages core seat bed bedroom story storey member man woman person judge nation country party vote "
    "word room car cylinder point game goal run man-made hour hole stop song track part week team state "
    "county county-wide unit panel gun shot set match team acre door".split()
)
"""Behind a figure and a hyphen or blank these are counted though they are singular: "a 12-page report"."""

NOT_ATTRIBUTES: Final = frozenset(
    "way fold star figure digit time timer tier faced sided pronged letter piece speed wheel door dimensional "
    "size setter setters parter parters wheeler wheelers factor pointer pointers liner hander pager click touch "
    "tap trick horse minded step part on off to up in out and of by for nil all plus class old year-old run love "
    "day night handed legged headed strong odd some under over something".split()
)
"""Behind a figure and a hyphen these make an adjective that counts nothing worth telling: "two-fold", "five-star"."""

EMERGENCY: Final = frozenset(("911", "999", "112", "000", "110", "119"))
CALLS: Final = frozenset("call calls called calling dial dials dialed dialled dialing dialling phoned rang to".split())
"""Before a number of `EMERGENCY` they say that somebody called for help."""

CALLED: Final = frozenset("call calls caller callers operator operators dispatcher dispatchers".split())
"""Behind a number of `EMERGENCY` they say that somebody called for help: "911 calls"."""

LABELS: Final = frozenset(
    "no nos ext extension number numbers page pages p pp chapter section sections article articles paragraph "
    "clause rule part volume vol figure fig table appendix annex line item items lot row rows seat aisle room "
    "suite floor apartment apt unit gate terminal platform lane track route routes highway interstate motorway "
    "road exit junction flight flights bus train channel game games match week round rounds set stage lap leg day "
    "episode season series phase level grade class year type category tier group zone district ward precinct "
    "division area sector block plot version model mark mk windows android ios postcode zip zipcode world title "
    "amendment proposition prop resolution bill act order case docket count super top formula studio building "
    "hall school station pier camp fort psalm verse hole question scene war h.r. s.b. h.b. a.b. a.d. b.c. iphone "
    "galaxy playstation xbox boeing airbus apollo soyuz size § # № ©".split()
) - frozenset(
    "line top area lot unit class set count line year day part season week series seat room world games".split()
)
"""Words before a figure that make it a name: "page 12", "flight 370"."""

PARTS_OF_WORKS: Final = frozenset("series season part chapter act episode".split())
"""With a capital, before a number in words, they are labels: "Series two lands on Friday"."""

AIRCRAFT: Final = frozenset("707 717 727 737 747 757 767 777 787".split())
"""Behind "the" these are airliners: "the 737 landed"."""

FIRMS_DO: Final = frozenset("told by from with at of for asked".split())
"""Before a bare figure and a capital they make a name of both: "told 404 Media"."""
SEATS: Final = frozenset("seat seats row gate room exit platform flat apartment bay berth stand".split())
"""Before "14C" they make it the sign of a place."""
EACH: Final = frozenset(("each", "apiece"))
"""Behind a number alone they say that it counts something: "they had five each"."""
GAME_WORDS: Final = frozenset("period quarter inning half game goal touchdown match hockey basketball".split())
"""In a sentence with one of these "(25)" behind a name may be what stands on a player's shirt."""
JETS: Final = frozenset(
    "jet jets airliner airliners plane planes aircraft max dreamliner dreamliners program programme".split()
)
"""Behind a number of `AIRCRAFT` they leave it a name."""
RUN_AS: Final = frozenset("race races run runs walk walks runner runners".split())

ROOMS: Final = frozenset(
    "room area lot unit seat class line world season week day year part image photo slide fortune nikkei".split()
)
"""Written with a capital these are labels too: "Room 101", "Area 51"."""

NUMBERED: Final = frozenset("part room seat lot area unit class line level".split())
"""Before figures that count nothing they are labels too: "part 2"."""

CALENDAR: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon "
    "tue wed thu fri sat sun spring summer autumn fall winter".split()
)

STREETS: Final = frozenset(
    "street st avenue ave road rd lane ln boulevard blvd drive dr square court terrace crescent parkway highway "
    "place way quay row close".split()
)
"""The last word of an address: "12 Marsh Lane"."""

PHONES: Final = frozenset(("call", "phone", "telephone", "tel", "fax", "dial", "text", "whatsapp", "hotline"))

DURING: Final = frozenset("for of after in by to with is was been took take lasted last spent spend than and".split())
"""Before "over" and a length of time they make it "more than": "for over two years"; "8 per cent over two years"."""

BEFORE_YEARS: Final = frozenset(
    "in since by until till from during before after early late mid of for fiscal year years between "
    "circa through to and spring summer autumn fall winter around the , ( - – / this last next about his "
    "her its their than".split()
)

_BOUNDS: Final[dict[Modifier, str]] = {
    "approximate": "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|ca|c.|"
    "~|≈|in the region of|in the neighborhood of|somewhere around|something like|an approximate|barely|"
    "an average of|averaging|virtually|practically|approaching|near|nearing",
    "at_least": "at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥|"
    "minimum of|as low as|as cheap as|starting at|starting from|from at least|and at least|as little as|as few as",
    "more_than": "more than|over|above|exceeding|exceeds|exceeded|upwards of|upward of|in excess of|greater than|"
    "surpassing|surpassed|topping|topped|beyond|better than|well over|just over|higher than|larger than|longer than|"
    "older than|>|bigger than|thicker than|taller than|heavier than|faster than|farther than|further than|deeper than|"
    "more then|over than|north of|much as",
    "at_most": "up to|at most|no more than|not more than|a maximum of|maximum of|maximum|max|as many as|as much as|≤|"
    "as high as|not exceeding|within|no later than|capped at|limited to",
    "less_than": "less than|fewer than|under|below|lower than|smaller than|shorter than|thinner than|slower than|"
    "younger than|just under|"
    "well under|<|short of|south of",
}
BOUNDS: Final[dict[str, list[tuple[tuple[str, ...], Modifier]]]] = {}
"""Last word of a phrase before a figure -> the words before that, last first, and what it makes of the figure."""
for _modifier, _phrases in _BOUNDS.items():
    for _phrase in _phrases.split("|"):
        *_before, _last = _phrase.split()
        BOUNDS.setdefault(_last, []).append((tuple(_before), _modifier))
for _found in BOUNDS.values():
    _found.sort(key=lambda pair: -len(pair[0]))

BOUNDS_AFTER: Final[dict[tuple[str, str], Modifier]] = {
    ("or", "more"): "at_least",
    ("or", "so"): "approximate",
    ("or", "less"): "at_most",
    ("or", "fewer"): "at_most",
    ("-", "odd"): "approximate",
    ("-", "some"): "approximate",
    ("-", "plus"): "at_least",
    ("-", "ish"): "approximate",
    ("or", "above"): "at_least",
    ("or", "over"): "at_least",
    ("or", "older"): "at_least",
    ("or", "higher"): "at_least",
    ("or", "longer"): "at_least",
    ("or", "below"): "at_most",
    ("or", "under"): "at_most",
    ("or", "younger"): "at_most",
    ("at", "least"): "at_least",
    ("at", "most"): "at_most",
    ("and", "over"): "at_least",
    ("and", "older"): "at_least",
    ("and", "above"): "at_least",
    ("and", "up"): "at_least",
    ("and", "under"): "at_most",
    ("and", "younger"): "at_most",
}
"""Two words behind a figure or its unit -> what they make of it."""

COMPARISONS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.split())
    for phrase in (
        "compared with|compared to|up from|down from|against|versus|more than the|as against|from the previous|"
        "fewer than the|instead of|rather than"
    ).split("|")
)
"""Before a bare number they say that it counts what the figure before it counts: "460 boats, compared with 63"."""

SAME_VERB: Final = frozenset("has have had got won took with scored gained".split())
"""Before both of two figures they say that the second counts the same: "has 11 delegates, and Moro has 10"."""

MORE: Final = frozenset(("more", "fewer", "extra"))
"""Between a number and what it counts: "12 more people"."""

INCLUDING: Final = frozenset(("including", "among", "includes"))
OF_THEM: Final = frozenset(("them", "whom"))
"""Behind "of" they take up what the figure before counts: "43 wounded, nine of them critically"."""

SCALED: Final = frozenset("level category stage rated rates rating scored".split())
"""Before "3 out of 5" they make it a step of a scale."""
BEFORE_SHARES: Final = frozenset("and about nearly some just only but that almost than roughly around if when".split())
"""Before "one in 10 tests" they leave it a share of the tests."""
PLAYED: Final = frozenset(
    "game match start appearance outing attempt try inning innings race round season set over ball test fight bout "
    "lap hole minute play series".split()
)
"""What somebody does so many times "in": "two in 10 games" is no share of the games."""

SCORES: Final = frozenset(
    "win wins victory victories lead defeat defeats loss losses draw draws tie record triumph rout thrashing success "
    "deficit start run aggregate score scoreline advantage series decision".split()
)
"""What stands behind the two figures of a match."""

ENDED: Final = frozenset(
    "finished ended won lost voted drew beat failed passed defeated trailed trailing trail trails fell approved "
    "rejected".split()
)
"""Before two figures without a noun they make them the end of a match or of a vote: "lost 3-5"."""

RISES: Final = frozenset(
    "rose rise rises risen rising fell fall falls fallen falling increased increase increases dropped drop drops "
    "decreased decrease grew grown grow climbed climb jumped jump slid slipped declined decline up down cut "
    "raised lowered reduced went gone moved shrank shrunk doubled edged crept ticked inched inching nudged shot "
    "picked pushed swung widened narrowed eased slowed expanded move moves".split()
)
"""A verb of change: "from 3 to 5" behind it are two figures, one before and one after."""

OLD: Final = frozenset("old olds old's old’s olds' olds’".split())
OLDER: Final = frozenset("older over above up younger under below".split())
"""Behind "and" or "or" they make a bare figure an age: "65 and older"."""

OF_AN_AGE: Final = frozenset(
    "people children adults kids men women those anyone everyone person residents patients boys girls voters "
    "teenagers students workers americans players drivers girl boy child players".split()
)
"""Before "over", "under" and a bare figure they make it an age: "children under 12"."""

AGED: Final = frozenset(("aged", "age", "ages"))
BEINGS: Final = frozenset(("who", "whom", "he", "she", "i"))
BE: Final = frozenset(("was", "is", "turned", "turns", "am"))
BE_SHORT: Final = frozenset("i'm he's she's you're i’m he’s she’s you’re".split())
"""Before a bare figure they make it an age: "I'm 11"."""
LIVED: Final = frozenset("died dies dead retired retire retires married wed orphaned widowed".split())
"""Before "at" and a bare figure they make it an age: "she retired at 65"."""
OWN: Final = frozenset(("his", "her", "their", "my"))

CASUALTIES: Final = frozenset(
    "dead killed wounded injured missing fatalities fatality casualties casualty deaths death died "
    "injuries dying hurt slain hospitalized hospitalised kidnapped drowned perished murdered executed abducted "
    "unaccounted".split()
)
CASUALTY_VERBS: Final = frozenset(
    "killed killing kill kills wounded wounding wound injured injuring injure injures maimed slain claimed".split()
)
"""Before a figure: "killing 12"."""
LINKS: Final = frozenset(
    "were was is to shot stabbed burned burnt beaten trampled crushed found pronounced declared still also remain "
    "remains have has had been be are others other people more and of them feared reported badly seriously "
    "later all both since already critically confirmed presumed left being".split()
)
"""Words between a figure and what befell those that it counts."""

PENALTIES: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.split())
    for phrase in (
        "behind bars|in prison|in jail|in custody|in a|imprisonment|of imprisonment|of home confinement|"
        "of house arrest|of community service|of unpaid work|of probation|of supervised release|of hard labour|"
        "of hard labor|of detention|probation|home confinement|house arrest|community service|supervised release|"
        "suspension|"
        "prison|jail|jail term|prison term|prison sentence|jail sentence|suspended sentence|sentence|suspended|"
        "of jail|of prison|of confinement|of incarceration|in federal prison|in state prison|of supervision|"
        "without parole|to life|if convicted|if found guilty|if they are convicted|"
        "if he is convicted|if she is convicted|"
        "hard labour|in a labour|ban"
    ).split("|")
    if phrase != "in a"
)
"""What stands behind the length of a penalty."""
DEATHS_OF: Final = frozenset("deaths death killing killings murder murders drowning drownings".split())
"""Before "of" and a number they make it one of the dead: "the deaths of at least three children"."""
TOLL_LABELS: Final = CASUALTIES | frozenset(("toll", "casualties", "fatalities"))
"""Before a colon they say what happened to those that are counted behind: "Injured: more than 50"."""
HOW_HURT: Final = frozenset("seriously critically fatally badly gravely slightly lightly".split())
"""Alone behind a figure: "32 passengers were hurt, five seriously"."""

TOLLS: Final = frozenset(("toll", "tolls"))
TOLL_OF: Final = frozenset(("death", "casualty", "human", "the", "official", "confirmed"))
"""Before "toll" they make it the number of the dead: "the death toll rose to 41"; "a toll of $3" is none."""

SURVIVORS: Final = frozenset(
    "more others were are have had remain remained dead fled marched gathered died attended protested rallied "
    "turned took lined queued flocked escaped lost arrived left without homeless stranded displaced trapped".split()
)
"""What stands behind "dozens", "hundreds" when they count people: "hundreds fled"."""

SENTENCED: Final = frozenset(
    "probation sentenced jailed imprisoned sentence sentences sentencing jailing condemned banned suspended".split()
)
GOT: Final = frozenset(("got", "gets", "given", "handed", "received"))
"""Before a length of time with "for" behind it they make it a penalty: "got ten years for robbery"."""
BANS: Final = frozenset(("ban", "suspension"))

FINED: Final = frozenset("fined fine fines fining penalty penalties".split())
"""Before a sum of money they make it a penalty."""
