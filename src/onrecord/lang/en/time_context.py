"""Words around an English expression of time that decide what it is and where it lies. Lower case; a table only.

>>> "payable" in AHEAD, "jailed" in SENTENCE_BEFORE
(True, True)
"""

from __future__ import annotations

from typing import Final

# Where the verb looks.

AHEAD: Final = frozenset(
    "will shall 'll ’ll won't won’t would wouldn't wouldn’t going plans planned planning plan scheduled expected "
    "expects expect due slated payable effective upcoming tomorrow until till starts begins opens expires resumes may "
    "might must intends hopes aims wants should can".split()
)
"""The verb before a date looks ahead: the date lies in the future."""
COMING: Final = frozenset(
    "takes votes decides expires runs lasts extends continues meets meet "
    "arrives arrive departs depart convenes convene reconvenes reconvene "
    "resume begin start go goes travels flies heads kicks leaves faces ends closes airs debuts premieres launches "
    "hosts holds retires reopens lifts lands docks testifies appears receives joins moves turns celebrates attends "
    "concludes delivers enters gathers hears performs plays publishes returns speaks competes unveils considers "
    "defends sits presents changes".split()
)
"""Verbs of the present that tell what is to come when a date stands close behind: "the court meets Monday"."""
PRONOUNS: Final = frozenset("they we i you who".split())
COMING_PLURAL: Final = frozenset(
    "open reopen close leave vote decide take play return end host visit face travel tour head compete kick gather "
    "perform hold discuss appear join celebrate debate fly".split()
)
"""They do the same behind a plural: "polls open Tuesday"."""
PROSPECTIVE: Final = frozenset(
    "agreed agree agreement vowed vow promised promise pledged pledge hoped hope plan planned proposed prepared urged "
    "ordered told asked invited threatened wanted intended called expected scheduled appealed bid ready needs need "
    "hoping planning deal refuse continue continues".split()
)
"""What is to be done lies ahead of these; behind other verbs of the past it was done: "tried to leave Friday"."""
COMING_ING: Final = frozenset(
    "meeting arriving leaving departing flying traveling travelling heading returning holding hosting visiting opening "
    "launching starting beginning resuming playing voting retiring closing".split()
)
"""Behind "is" and "are" they do the same."""
FORESEEN: Final = frozenset(
    "scheduled expected due slated set planned forecast supposed likely predicted projected anticipated poised "
    "meant".split()
)
"""Behind "is" and "are" they look ahead."""
FORESEEN_FOR: Final = frozenset("scheduled slated planned set due".split())
"""Before "for" and a date they look ahead, whatever became of it: "a strike planned for Monday was called off"."""
FORESEEN_ALONE: Final = frozenset("scheduled due slated planned expected".split())
"""Right before a date they look ahead: "a hearing scheduled Monday was put off"."""
SUPPORTS: Final = frozenset(
    "was is has its this his as did didn't didn’t not n't helped let saw never do does doesn't don't".split()
)
"""Before a verb of `COMING` they make it say nothing of when."""
IS: Final = frozenset("is are 's ’s am 're ’re be".split())
WAS: Final = frozenset("was were been had".split())
BEFORE_INFINITIVES: Final = frozenset("to will would can could may might must shall should 'll ’ll".split())
"""Behind these "hit", "put" and "cut" are no past."""
VOTES: Final = frozenset(
    "election elections ballot vote referendum primary primaries caucus caucuses runoff matchup showdown convention "
    "summit hearing deadline".split()
)
"""Held on a date that everybody knows long before: "the November election"."""
GENERAL_VOTES: Final = frozenset("election elections results".split())
MONTH_OF_VOTES: Final = frozenset(("november",))
"""When the United States vote: "the November election" is the one to come until it is held."""
INTO: Final = frozenset("heading going headed head".split())
"""With "into" behind them they look ahead: "heading into Tuesday's vote"."""
TOWARD: Final = frozenset(("toward", "towards"))
UNSURE_AHEAD: Final = frozenset(
    "would wouldn't wouldn’t plan plans start open begin may might should can until till".split()
)
"""Of the words that look ahead these may speak of what lay ahead then, or be nouns."""
WOULD_NOT: Final = frozenset(("wouldn't", "wouldn’t"))
SAID_NOT: Final = frozenset(
    "say comment discuss elaborate speak confirm talk give name answer disclose identify reveal explain tell".split()
)
"""Behind "wouldn't" they tell what was refused: "she wouldn't say Monday how she will vote"."""
SEPTEMBER_11: Final = frozenset("attack attacks terrorist terror hijackers hijackings".split())
"""Behind "Sept. 11" they mean the day of 2001."""
AT_LATEST: Final = frozenset((("or", "before"), ("later", "than")))
"""The two words before a date that is a term: "on or before Dec. 31"."""
FROM_ON: Final = frozenset("starting beginning effective".split())
"""Right before a date: from then on."""
EARLIEST: Final = frozenset("early soon late".split())
"""With "as" around them they look ahead: "as early as Thursday"."""
PUT_OFF: Final = frozenset("moved postponed rescheduled delayed deferred pushed switched shifted".split())
"""Behind "has been" and before "to" they tell of a day to come."""
DELIVERED: Final = frozenset("delivery contract contracts futures options".split())
"""Behind a month they are traded before it: "wheat for December delivery"."""
PROSPECTS: Final = frozenset("chance chances hope hopes prospect prospects odds".split())
"""With "of" or "for" behind them they look ahead: "his chances of winning in November"."""
ORDERED: Final = frozenset("ordered orders ordering demanded demands asked asks urged recommended required".split())
"""Before "that ... be released by Thursday"."""
PUTS_OFF: Final = PUT_OFF | frozenset("postpones delays delaying postponing cancelled canceled".split())
"""Before "Friday's vote": it was not held, and may be to come."""
OCCASIONS: Final = frozenset(
    "hearing hearings meeting meetings vote votes election elections trial trials strike strikes rally rallies protest "
    "protests march demonstration demonstrations talks session sessions summit referendum launch release debate runoff "
    "arraignment sentencing conference ceremony funeral inauguration auction execution deadline date briefing strikes "
    "news-conference event concert visit polls walkout interview appearance opening closing signing".split()
)
"""Before "for Friday" they lie ahead."""
SETS: Final = frozenset("set scheduled called announced planned slated proposed booked arranged fixed ordered".split())
"""A few words before "for Friday" they make it a day to come: "called a strike for Friday"."""
SUBJECTS: Final = frozenset("he she they it him her them".split())
"""Before "be freed": "ordered that he be freed Friday"."""
SPANS: Final = frozenset("year years month months quarter weeks week".split())
"""What runs "to March" has run: "in the year to March"."""
BEHIND: Final = frozenset(
    "was were had did said told says since been has have went came took made gave got left met won lost held led "
    "sent found saw began became brought fell rose grew kept let put ran sat spoke stood thought wrote heard paid "
    "felt shot cut hit broke drew fled fought flew knew sold read struck taught tore threw woke quoted underwent "
    "beat withdrew chose rode swore hid bore bit forgot forgave overcame hung dug dealt meant slept spun stuck "
    "stole swam swept sang sank rang shook shone slid understood wound sought bought slew blew built burst cost "
    "couldn't couldn’t didn't didn’t wasn't wasn’t weren't weren’t hadn't hadn’t "
    "drove ate froze ground laid lay lent lit overthrew rebuilt shrank sprang stung wore wept "
    "arose awoke bent bled bred burnt caught clung crept drank dreamt fed flung forbade foresaw forsook hurt knelt "
    "leapt learnt misled mistook outbid outgrew outsold oversaw overtook quit redid resold retold shut slung spat "
    "spent split strode strove strung swung undertook undid upheld upset wed withheld withstood wove".split()
)
"""The verb before a date looks back, beside all that end in -ed."""
HAPPENED: Final = frozenset(
    "call calls attack attacks shooting shootings fire crash arrest killing killings death murder incident raid "
    "bombing robbery collision accident explosion massacre riot riots stabbing blast earthquake collapse "
    "derailment".split()
)
"""Behind "the March 21" they make it a day that is over."""
IMPERATIVES: Final = frozenset("let put cut hit read beat quit shut split".split())
"""With a capital these begin an appeal: "Let us vote in March"."""
NO_PAST: Final = frozenset(
    "need speed feed seed bed red hundred indeed exceed proceed succeed embed united breed weed greed creed deed "
    "hatred sacred naked aged infrared unprecedented talented beloved heed bleed".split()
)
"""They end in -ed and are no past."""
MODALS: Final = frozenset("will shall would could might should must won't won’t".split())
"""Behind a date they look ahead."""
IS_TO: Final = frozenset("is are scheduled expected due".split())
"""With "to" behind them they look ahead."""
PASSIVE: Final = frozenset("be been being is are get gets getting".split())
"""Behind these "heard" and "paid" say nothing of when."""
NO_VERB_AFTER_TO: Final = frozenset("the a an this that these those his her its their our my your have".split())
BEFORE_NOUNS: Final = frozenset("a an the its their his her our still newly recently more most".split())
"""Behind these "unspecified" and "planned" describe a thing and are no verbs."""
BEFORE_LAST: Final = frozenset(
    "will would may might can could should must shall 'll ’ll won't won’t didn't didn’t doesn't doesn’t not".split()
)
"""Before "last" they make it a verb: "it may last half an hour"."""
BEFORE_SOON: Final = frozenset(
    "will would may could might to can 'll should expected must shall perhaps maybe hopefully".split()
)
"""Behind these "soon" and "one day" mean a time to come."""

# Which of several is meant.

BACK: Final = frozenset("last past previous preceding prior latest recent before".split())
ONWARD: Final = frozenset("next coming following upcoming ensuing subsequent succeeding after".split())
FROM_MENTION: Final = frozenset(
    "that same following previous preceding prior ensuing subsequent succeeding before after".split()
)
"""They count from the time named last, not from the day of the text."""
LATER: Final = frozenset("later after afterwards afterward from hence time".split())
"""Behind a length: so long after; other words of their kind: so long before."""
YEAR_BEFORE: Final = frozenset("ago earlier comparable corresponding like year".split())
"""With a quarter: that of the year before."""
STEPS: Final[dict[str, int]] = {"today": 0, "yesterday": -1, "tomorrow": 1}
"""Days from the day of the text."""
JOINED: Final = frozenset("and or to until till through - – — , from between".split())
"""Between two dates: the year behind the second is the first one's too."""
RANGE_LINKS: Final = frozenset("to until till through - – —".split())
"""Between two months the second of which is not before the first: "from November to February"."""
BETWEEN_WEEKDAYS: Final = frozenset("through and or to until - –".split())
UNCERTAIN: Final = frozenset("one any another some every each".split())
"""Before a day of the week they leave open which; so does "a" where no noun follows, as in "on a Sunday"."""
WEATHERS: Final = frozenset(
    "rainy sunny cold hot warm snowy windy chilly foggy cloudy grey gray stormy balmy muggy recent typical busy quiet "
    "normal random ordinary".split()
)
"""Between "a" and a day of the week they leave it open which."""
BEHIND_DAYS: Final = frozenset(
    "in at on by for to of and or but when with that as after before because since while who which was is had".split()
)
"""No nouns: what may follow "on a Sunday"."""
BEFORE_THAT_DAY: Final = frozenset("on by of for since until till after before from in , .".split())
"""Before "that Thursday", which elsewhere is "said that, Thursday, ..."."""
BEFORE_DEGREES: Final = frozenset("temperatures temperature highs lows degrees".split())
"""With "in" behind them "the 70s" are no decade."""
BESIDE_CLOCKS: Final = frozenset("at on about around p.m. a.m. pm am : in out due back off away".split())
"""What may stand between "is" and the day: "kick-off is at 3 p.m. on Saturday"."""
PM_PARTS: Final = frozenset(("afternoon", "evening", "night"))

# What is a date at all.

BEFORE_DATES: Final = frozenset(
    "in on by since until till from to through throughout during before after between and or of for last next this "
    "early late mid around about past the that each every end beginning start middle , ( - – — / starting ending "
    "ended following previous over begun".split()
)
"""Words that stand before a month, a season or a year that is really one."""
BEFORE_MONTHS: Final = (BEFORE_DATES | {"as"}) - frozenset(", ( that next and or".split())
"""Before a month whose name is also another word."""
BEFORE_SEASONS: Final = BEFORE_DATES - frozenset(", ( - – — / for that past".split())
NO_SEASONS_BEHIND: Final = frozenset(
    "olympics olympic games paralympics solstice solstices equinox equinoxes palace tires tyres coat coats jacket "
    "jackets boots clothes clothing gear wardrobe wear squash roll rolls onion onions".split()
)
"""With a season before they are names of something else."""
FALLING: Final = frozenset(
    "price prices sales demand output profit profits revenue exports imports shares stocks temperature temperatures "
    "numbers unemployment inflation rates interest value crime support energy oil traffic production".split()
)
"""Behind "this fall in" they make no season of it."""
BEFORE_THE_FALL: Final = frozenset("in during this by since over through throughout until till".split())
"""Before "the fall" they make a season of it."""
SEASONAL: Final = frozenset(
    "season semester term election elections campaign vote referendum session collection collections lineup schedule "
    "harvest classes enrollment".split()
)
"""Behind "the fall" they make a season of it."""
BEFORE_YEARS: Final = BEFORE_DATES | frozenset(
    "a an his her its their with fiscal year as winter summer spring".split()
)
BEFORE_DAYS_OF_MONTH: Final = frozenset("on until by since from to".split())
"""Before "the 20th" of a month named earlier."""
BEHIND_DAYS_OF_MONTH: Final = frozenset((".", ",", "", ")", ";", "and"))
BEFORE_NOON: Final = frozenset("at by until till before after to from since past the a".split())
GAME_CLOCK: Final = frozenset("left remaining into mark".split())
"""Behind "1:24" they make it what a game has left."""
KICK_OFFS: Final = frozenset("kickoff kick kickoffs tip tipoff tipoffs puck faceoff bout showdown".split())
"""Behind "4:25" without "a.m." they make it afternoon or evening."""
SCORED: Final = frozenset("scored scores goal goals penalty".split())
"""Before "at 7:14" they make it what the game's clock shows."""
BEFORE_THE_YEAR: Final = frozenset("for in during of throughout over".split())
THROUGHOUT: Final = frozenset("over during throughout spent spend spending".split())
"""Before "the last year" they make a length of it."""
SHARES: Final = frozenset("rest remainder most much balance course".split())
"""Before "of the week"."""
BESIDE_PERIODS: Final = frozenset("after before since following preceding".split())
"""Behind "the year" and with something named behind they make a length of it: "in the year after the war"."""
BEFORE_SPANS: Final = frozenset("in during over for within throughout".split())
"""Before such a length; "to begin the week after a loss" names the week."""
OWN: Final = frozenset("its their his her our my your".split())
BEFORE_DAYPARTS: Final = frozenset("at in by until till since before from during".split())
"""Before "dawn", "late afternoon"."""
BEFORE_MORNING: Final = frozenset(("by", "until", "till"))
"""Before "morning" without an article."""
BEFORE_THE_MORNING: Final = frozenset("in during through throughout by until till for since".split())
NO_YEARS_BEFORE: Final = frozenset(
    "$ £ € ¥ # section chapter rule form law resolution "
    "no nos number page pages flight room route highway top model some about nearly over than least only "
    "almost approximately roughly killed another".split()
)
COMPARED: Final[dict[str, frozenset[str]]] = {
    "over": frozenset("% percent cent increase rise gain growth improvement jump advance".split()),
    "than": frozenset("higher lower better worse slower faster stronger weaker warmer colder wetter drier".split()),
}
"""Word before a year, and what stands before it where the year is compared with another: "up 8% over 1988"."""
NO_YEARS_OF_OLD: Final = frozenset("the a an to with for".split())
"""Before a number that is no year of the last centuries they leave it a number: "rose to 1128"."""
NO_YEARS_BEHIND: Final = frozenset(
    "% percent per sq sqm sqft "
    "miles mile kilometers kilometres km meters metres feet tons tonnes troops soldiers people men women "
    "dollars pounds euros yen acres shares points degrees workers members jobs million billion thousand barrels "
    "prisoners civilians casualties students votes seats guns tanks aircraft ships planes rpm mph watts square cubic "
    "block schoolchildren patients participants adults residents voters households girls boys dead wounded killed "
    "children families others hp infantry cavalry officers police refugees deaths "
    "x × vehicles rounds houses homes pieces yards hours days weeks months years kg grams calories times".split()
)
NAMES_BEFORE_WEEKDAYS: Final = frozenset(
    "bloody black good ash palm easter super cyber patch giving shrove fat bowl spy whit maundy remembrance".split()
)
NAMES_BEHIND_WEEKDAYS: Final = frozenset(
    "school football times telegraph mirror post herald star express people night's live bloody black good".split()
)
"""With a day of the week they make the name of a paper, a film, a feast."""
THINGS_OF_FEASTS: Final = frozenset(
    "tree trees music song songs carol carols card cards gift gifts present presents light lights decoration "
    "decorations ornament ornaments stocking stockings sweater sweaters jumper jumpers cookie cookies cake cakes "
    "pudding puddings turkey turkeys egg eggs bunny bunnies costume costumes pumpkin pumpkins candy chocolate "
    "chocolates market markets movie movies film films story stories craft crafts cracker crackers wreath wreaths "
    "album albums dinner dinners meal meals letter letters greeting greetings bonus bonuses shopping single "
    "spirit hymn hymns bonnet wish list lists number hit classic classics tradition traditions".split()
)
"""With a feast before they are things of its kind, whatever the day: "a Christmas tree"."""
TITLES_BEHIND_YEARS: Final = frozenset(((":", "a", "space"), (":", "the", "movie")))
"""Behind a year they make it a title: "2001: A Space Odyssey"."""
PAPERS_SAY: Final = frozenset(
    "reported reports said says wrote writes published quoted quotes carried newspaper that which".split()
)
"""Behind "the daily" they make it a paper."""
NO_NIGHTS_BEHIND: Final = frozenset(
    "rate rates borrowing lending index loan loans funding repo deposit deposits stay stays trip trips success "
    "sensation delivery shipping shipment guests guest camp camps bag parking train trains bus buses flight flights "
    "ferry shelter shelters camping shift shifts accommodation".split()
)
"""Behind "overnight" they make it a kind of thing: "the overnight lending rate"."""
CLAUSE_ENDS: Final = frozenset('on in at and but , . ; : ” " were was are had that when'.split())

# Lengths.

BEFORE_UNITS: Final = frozenset(
    "for in within of after over and or until during took take takes taking last lasted lasts spent spend spending "
    "through throughout several despite many more follows followed days weeks months years just only even face faces "
    "faced facing suffered endured wait waited waiting stood survived lost cost costs".split()
)
"""Before "weeks", "months" that nobody counts."""
RANGING: Final = frozenset("anywhere ranging ranges ranged range vary varies varied".split())
"""Before "from" they make "from six to eight weeks" one length."""
BEHIND_UNITS: Final = frozenset("of before after since ahead away leading following preceding".split())
"""Behind them: "in the weeks since", "just days away"."""
BEFORE_PLURALS: Final = frozenset("in from of to than for during with as over like and or unlike".split())
"""Before "previous years", which nobody counts and no article sets apart."""
BEFORE_ONE: Final = BEFORE_UNITS | {"by", "than"}
"""Before "one day" that is a length."""
BEFORE_OVER: Final = frozenset(
    "for of in after lasted lasts last took takes take spent spend spending than by within is was just well little "
    "slightly bit to with at served serving".split()
)
"""Before "over two years" that are more than two; elsewhere it happened over them: "spread over two years"."""
RATES: Final = frozenset("times once twice million billion thousand percent % cents dollars day hours".split())
"""Before "a year": so much each year; plurals do the same."""
MANY: Final = frozenset("people men women children".split())
"""Plurals in no -s that "a year" may stand behind: "it kills 300 people a year"."""
NO_RATES: Final = frozenset(
    "this always across perhaps less unless besides towards plus thus takes lasts spends".split()
)
"""They end in -s and count nothing."""
NO_RATES_BEHIND: Final = frozenset("apart after before earlier later ago".split())
"""Behind "a year" they make a length or another time of it: "the vote comes a day after his return"."""
SENTENCE_BEFORE: Final = frozenset("sentenced sentence jailed imprisoned".split())
SENTENCE_BEHIND: Final = frozenset("prison jail bars imprisonment custody".split())
SENTENCE_OF: Final = frozenset("probation confinement arrest service imprisonment".split())
"""Around a length that a court hands out: "two years in prison", "120 hours of community service"."""
MONEY: Final = frozenset("$ £ € # .".split())

# What a text is about.

TODAY: Final = frozenset("yesterday today tomorrow tonight".split())
"""A text that uses none of these, but past years, tells a history."""
SPORT: Final = frozenset(
    "game games coach coaches team teams touchdown touchdowns goal goals halftime player players playoff playoffs "
    "striker midfielder quarterback defender referee league kick rebounds innings match pitch".split()
)
SUMS: Final = frozenset(
    "$ % percent cents million billion profit loss earnings sales revenue income net shipments orders".split()
)
"""In a sentence without any of these, "a year ago" is no quarter of a year."""
BUSINESS: Final = frozenset(
    "profit profits earnings revenue revenues sales income net shares shareholders analysts dividend company companies "
    "economy inflation growth bank investors quarterly billion exports".split()
)
PAGE_LABELS: Final = frozenset("updated published posted modified edited".split())
"""At the beginning of a line they announce a date of the page."""
BEHIND_LABELS: Final = frozenset((":", "on", "at", "last"))

# Words that tell a time only before certain others.

ADJECTIVES: Final = frozenset(("recent", "future", "former"))
"""Before a noun they tell a time in histories; in news they only describe. WikiWars marks nearly all, TimeBank few."""
NO_REFERENCES: Final[dict[str, frozenset[str]]] = {
    "current": frozenset("account year affairs events".split()),
    "future": frozenset("s contracts".split()),
}
"""A word, and what stands behind it where it tells no time."""

DAY_THINGS: Final = frozenset("pass passes ski trip ticket tickets care school spa hike laborer labourer".split())
"""Behind "a day" they make it a kind of thing."""

BEFORE_NUMBERS: Final = frozenset(("grade", "chapter", "episode", "page", "level"))
"""Before a number: "her grade eight year"."""
