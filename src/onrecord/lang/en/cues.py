"""English words that announce a statement, by the act they name. Lower case, base forms; `onrecord.lang.cues` inflects.

A cue of several words stands with ``_`` for a blank; only its first word is inflected.
"""

from typing import Final

ACTS: Final[dict[str, str]] = {
    "say": (
        "say tell add state note write explain remark comment tweet post observe mention recall recount reply respond "
        "answer continue describe emphasize emphasise stress underline underscore reiterate repeat declare assert "
        "claim insist maintain contend argue suggest indicate report reveal disclose point_out make_clear "
        "acknowledge_receipt testify brief inform notify joke quip signal speak_of go_on_to_say "
        "read text email assure remind elaborate allude hint imply exclaim shout whisper boast "
        "summarize summarise clarify cite quote relay call"
    ),
    "announce": "announce proclaim unveil",
    "deny": "deny reject dispute refute dismiss rebut rule_out disavow contradict",
    "confirm": "confirm verify affirm corroborate reaffirm attest certify",
    "accuse": "accuse allege blame",
    "admit": "admit acknowledge concede confess own_up",
    "plead": "plead_guilty plead_not_guilty plead_no_contest",
    "promise": "promise pledge vow swear commit_to guarantee offer",
    "demand": "demand urge call_for call_on insist_on press_for order instruct appeal_for appeal_to "
    "request exhort implore",
    "ask": "ask inquire question wonder query",
    "condemn": "condemn criticize criticise denounce slam blast decry deplore attack lambast lambaste "
    "rebuke rap deride mock",
    "praise": "praise hail welcome applaud commend laud congratulate thank",
    "warn": "warn caution threaten alert",
    "decline": "decline_to refuse_to decline refuse",
    "find": "find conclude determine rule discover establish estimate show",
    "predict": "predict forecast expect project anticipate",
    "propose": "propose recommend advise advocate",
    "agree": "agree concur",
    "believe": "believe think hope feel fear doubt consider want plan intend support oppose assume suspect know",
    "apologize": "apologize apologise regret",
}
"""The act of each cue; the first that names a word has it."""

IRREGULAR: Final[dict[str, str]] = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "speak": "speaks spoke spoken speaking",
    "swear": "swears swore sworn swearing",
    "read": "reads read reading",
    "find": "finds found finding",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "make": "makes made making",
    "show": "shows showed shown showing",
    "go": "goes went gone going",
    "plead": "pleads pleaded pled pleading",
    "put": "puts put putting",
    "quip": "quips quipped quipping",
    "rebut": "rebuts rebutted rebutting",
    "rap": "raps rapped rapping",
    "slam": "slams slammed slamming",
    "plan": "plans planned planning",
    "refer": "refers referred referring",
    "commit": "commits committed committing",
    "admit": "admits admitted admitting",
    "offer": "offers offered offering",
}
"""Forms other than the base form, where the rules of spelling do not give them."""

TELLS: Final = frozenset(
    "tell inform assure remind notify brief ask urge warn advise instruct order alert caution request thank "
    "congratulate exhort implore call_on appeal_to email text promise".split()
)
"""Whom it is said to follows at once: "told reporters that"."""

TELLS_A_CLAUSE: Final = frozenset("tell inform assure remind notify brief text email promise".split())
"""What they tell may follow without any word between: "told reporters the dam held"; the others need one, as in "urged
people to leave".
"""

AFTER_HEARER: Final = frozenset("to that not of about against for if whether how why what when , : never".split())
"""What follows a person addressed; else the phrase is no person but what is said: "urged a withdrawal"."""

ANSWERS: Final = frozenset(
    "comment answer say discuss elaborate confirm speak respond name identify disclose give provide testify reveal "
    "explain "
    "be reply talk specify detail deny address describe commit".split()
)
"""What somebody declines to do when it is an answer that he declines."""

TO_WHOM: Final = "to"
"""Whom it is said to, where the cue does not take him at once: "said to reporters"."""

OBJECTS: Final = frozenset(
    "deny condemn demand pledge promise admit acknowledge announce reject propose criticize criticise denounce confirm "
    "accuse blame call_for urge vow order praise hail welcome dismiss dispute threaten predict allege plead_guilty "
    "plead_not_guilty plead_no_contest decline_to refuse_to slam blast decry deplore rule_out concede call_on offer "
    "recommend describe cite call".split()
)
"""What is said may be no clause: "condemned the attack", "pledged a response", "accused them of theft"."""

NOUNS: Final = frozenset(
    "claim claims report reports demand demands promise promises charge charges comment comments order orders plan "
    "plans "
    "post posts tweet tweets text texts vote pledge vows vow offer offers request requests state states note notes "
    "estimate estimates support attack attacks project projects answer answers reply question questions plea showing "
    "finding findings call calls remark remarks doubt doubts fear fears hope hopes brief briefing text appeal warning "
    "read rule rules ruling".split()
)
"""Forms that are nouns as often as verbs: something has to speak for the verb."""

PHRASES: Final = ("according to", "in the words of", "as per")
"""They stand before their source."""

ADVERBS: Final = frozenset(
    "also both then later earlier already long repeatedly publicly previously recently reportedly once again still "
    "always never even just now only further flatly categorically strongly sharply initially formally officially "
    "privately eventually finally first quickly immediately angrily bluntly simply clearly explicitly jointly "
    "separately however meanwhile reluctantly openly falsely consistently specifically rightly wrongly often".split()
)
"""They stand between a source and its cue."""

AUXILIARIES: Final = frozenset(
    "has have had is are was were be been being will would can could may might must should shall do does did to "
    "hasn't haven't hadn't didn't doesn't don't won't wouldn't isn't wasn't not n't".split()
)

NEGATIONS: Final = frozenset(
    "not never n't hasn't haven't hadn't didn't doesn't don't won't wouldn't cannot can't".split()
)

PRONOUNS: Final = frozenset("he she they it we i you who".split())

SPEAKERS: Final = frozenset(
    "spokesman spokeswoman spokesperson official officials officer officers police authorities minister ministry "
    "president government source sources witness witnesses report statement study experts expert analyst analysts "
    "mayor council union unions farmers teachers voters residents director secretary senator governor ambassador "
    "campaign lawmakers committee department bank university commission board firm court party office team "
    "researchers scientists lawyer lawyers prosecutor prosecutors court judge company group agency chief leader "
    "leaders residents critics supporters investigators survivors doctors organizers organisers".split()
)
"""Common nouns that speak."""

MEDIA: Final[dict[str, str]] = {
    "social_media": (
        "twitter|x|facebook|instagram|telegram|truth social|tiktok|youtube|bluesky|threads|linkedin|weibo|mastodon|"
        "social media|social network|social platform|post|tweet|thread"
    ),
    "statement": "statement|written statement|joint statement|press release|news release|communique|communiqué|release",
    "press_conference": "press conference|news conference|press briefing|news briefing|briefing|media briefing",
    "interview": "interview|phone interview|telephone interview|television interview",
    "speech": "speech|address|remarks|keynote|sermon|lecture|testimony|toast",
    "letter": "letter|open letter|email|e-mail|memo|note|message|text message",
    "broadcast": "television|tv|radio|broadcast|podcast|show|programme|program|state television|state tv|state media",
    "phone": "phone call|call|telephone call|telephone|phone",
    "document": (
        "report|document|filing|court filing|court documents|court papers|complaint|lawsuit|indictment|affidavit|"
        "plea agreement|ruling|verdict|decree|study|survey|paper|book|memoir|article|essay|op-ed|column|editorial"
    ),
    "meeting": "meeting|talks|hearing|session|debate|summit",
}
"""Kinds of medium, and the words that name one."""

VENUES: Final = (
    "court|federal court|district court|high court|supreme court|parliament|congress|the senate|the house|the united "
    "nations|the un|the white house|the capitol|the kremlin|downing street"
)
"""Where something is said, when it is no medium."""

HEDGES: Final = frozenset(
    "may might could possibly perhaps probably likely unlikely apparently reportedly allegedly seemingly presumably "
    "appears appeared seems seemed suggests believed suspected".split()
)
"""Words with which a source or the narrator holds back."""

NO_EVIDENCE: Final = (
    "no evidence|no proof|no indication|no sign|no signs|not seen any evidence|no indications|little evidence|"
    "cannot confirm|"
    "could not confirm|not verified|could not be verified|could not independently verify|unverified|unconfirmed"
)
"""Not a denial: nobody knows."""
