"""English words for what something is said through, and for who carries it. Lower case; phrases stand between bars."""

from typing import Final

MEDIA: Final[dict[str, str]] = {
    "social_media": (
        "social channel|social channels|social page|social pages|social feed|social feeds|"
        "twitter|x|facebook|instagram|telegram|truth social|tiktok|youtube|bluesky|threads|linkedin|weibo|mastodon|"
        "reddit|snapchat|tumblr|pinterest|substack|rumble|vkontakte|myspace|douyin|kick|social media|social network|"
        "social platform|social networks|messaging app|post|posts|tweet|tweets|thread|retweet|blog|weblog|blog entry|"
        "caption|reel|hashtag|facebook live|instagram live|online forum|message board|whatsapp channel|"
        "whatsapp status|whatsapp group|instagram story|instagram stories|instastory|twitch|discord|github|x space|"
        "x spaces|direct message|direct messages|ask me anything|comments section|status update|wechat|vk|gettr|parler"
    ),
    "statement": (
        "update|updates|comment|statement|statements|press release|news release|media release|press statement|"
        "communique|communiqué|release|press notice|announcement|comments|response|reply|answers|answer|declaration|"
        "clarification|readout|read-out|trading update|proclamation|notification|victim impact statement|"
        "written answer|written reply|media advisory|ultimatum|tribute|tributes"
    ),
    "press_conference": (
        "press conference|news conference|press briefing|news briefing|briefing|briefings|media briefing|"
        "press conferences|media conference|presser|gaggle|press call|media call|press event|media availability|"
        "question-and-answer session|question and answer session|q&a|scrum|media huddle|huddle|background call|"
        "press gaggle|joint appearance|press appearance|media session|media round|"
        "media roundtable|press roundtable"
    ),
    "interview": "interview|interviews|sit-down|conversation|exclusive",
    "speech": (
        "speech|speeches|address|remarks|keynote|sermon|lecture|testimony|toast|homily|eulogy|closing arguments|"
        "closing argument|opening statement|opening statements|closing statement|opening arguments|opening argument|"
        "oration|monologue|presentation|evidence|cross-examination|closing submissions|closing speech|prayer|"
        "opening remarks|talk|summing-up|inaugural address|oral argument|oral arguments|victory speech|"
        "final submissions|plea in mitigation|pep talk|radio address|opening submissions|concession speech"
    ),
    "letter": (
        "letter|letters|email|e-mail|emails|e-mails|memo|memos|note|notes|message|messages|text message|text messages|"
        "text|texts|circular|newsletter|notice|postcard|telegram message|cable|cables|telegrams|fax|chat|group chat|"
        "whatsapp|correspondence|missive|memorandum|note verbale|text alert|push notification|push alert|alert|"
        "voice note|voice message|voice messages|sms|voice memo|"
        "voice memos|mailshot|mailing"
    ),
    "broadcast": (
        "television|tv|radio|broadcast|podcast|podcasts|show|programme|program|state television|state tv|state media|"
        "livestream|live stream|webcast|bbc|cnn|nbc|cbs|abc|fox news|fox|"
        "sky sports|tnt sports|bt sport|geo news|fox business|cbs sports|nbc sports|"
        "msnbc|cnbc|sky news|itv|npr|pbs|lbc|rte|rté|"
        "nhk|gb news|talktv|bloomberg tv|al jazeera|al arabiya|channel 4|euronews|c-span|newscast|radio bulletin|"
        "hourly bulletin|video message|audio message|recorded message|taped message|video statement|documentary|"
        "episode|edition|segment|video|videos|clip|footage|recording|recordings|tape|audio|film|news bulletin|channel|"
        "station|phone-in|newsreel|air|espn|cbc|ctv|rai|zdf|ard|tf1|bfmtv|trt|ndtv|deutsche welle|france 24|newsmax|"
        "newsnation|univision|telemundo|talksport|bloomberg television|newsnight|panorama|meet the press|"
        "face the nation|simulcast|telecast|miniseries"
    ),
    "phone": (
        "phone call|call|calls|conference call|earnings call|telephone call|telephone|phone|video call|video link|"
        "videolink|video-link|videoconference|video conference|voicemail|voice mail|zoom|skype|facetime|phone calls|"
        "robocall|robocalls|"
        "satellite phone|hotline|intercom|teleconference|webcall|phone conversation|telephone conversation|"
        "conference line|video chat|audio call"
    ),
    "document": (
        "forecast|forecasts|outlook|catalogue|catalog|release notes|report|reports|document|documents|filing|filings|"
        "court filing|court documents|court papers|complaint|lawsuit|indictment|affidavit|plea agreement|ruling|"
        "verdict|decree|study|survey|paper|papers|book|memoir|memoirs|article|essay|op-ed|column|editorial|opinion|"
        "opinion piece|brief|order|judgment|judgement|deposition|motion|petition|dossier|white paper|manifesto|diary|"
        "diaries|journal|magazine|newspaper|thesis|autobiography|biography|novel|commentary|analysis|minutes|"
        "transcript|transcripts|records|submission|submissions|resolution|decision|charge sheet|review|profile|"
        "foreword|preface|poem|dissent|witness statement|website|web site|webpage|web page|homepage|prospectus|"
        "pamphlet|leaflet|brochure|bulletin board|guidance|advisory|bulletin|dispatch|log|logs|application|claim|"
        "countersuit|suit|factsheet|fact sheet|annual report|written evidence|preprint|findings|assessment|audit|"
        "blueprint|treatise|encyclical|obituary|blog for|criminal complaint|police report|charging documents|"
        "charging document|court records|pleading|pleadings|warrant|search warrant|flyer|flier|case report|"
        "policy paper|policy document|statement of claim|trading statement|working paper|position paper|"
        "discussion paper|green paper|skeleton argument"
    ),
    "meeting": (
        "meeting|meetings|talks|hearing|hearings|session|debate|summit|rally|rallies|convention|conference|town hall|"
        "town-hall|inquest|inquiry|memorial service|funeral|service|seminar|webinar|panel|panel discussion|forum|"
        "event|ceremony|vigil|demonstration|workshop|symposium|congress|assembly|general assembly|question time|"
        "minister’s questions|minister's questions|reception|gathering|tribunal|consultation|dinner|luncheon|gala|"
        "festival|fair|mass|investor day|capital markets day|roundtable|round table|round-table|fundraiser|plenary|"
        "retreat|audience|expo|agm|campaign stop|campaign event|protest|protests|bail hearing|party conference|"
        "sentencing|launch|unveiling|colloquium|caucus|public program|public programme|inauguration|groundbreaking|"
        "graduation|commencement|swearing-in|campaign rally|banquet|convocation|lunch"
    ),
}
"""Kinds of medium, and the words that name one."""

NAMES: Final = frozenset(
    "twitter x facebook instagram telegram truth tiktok youtube bluesky threads linkedin weibo mastodon reddit "
    "snapchat tumblr pinterest substack rumble vkontakte myspace douyin kick whatsapp zoom skype facetime bbc cnn nbc "
    "cbs abc fox msnbc cnbc sky itv npr pbs lbc rte rté nhk gb talktv bloomberg al euronews c-span "
    "twitch discord github wechat vk gettr parler espn cbc ctv rai zdf ard tf1 bfmtv trt ndtv deutsche france newsmax "
    "newsnation univision telemundo talksport newsnight panorama".split()
)
"""First words of platforms and broadcasters: with a capital, and "on" leads to them."""

PLATFORMS: Final = frozenset(
    "twitter x facebook instagram telegram social tiktok youtube bluesky threads linkedin weibo mastodon reddit "
    "snapchat tumblr substack rumble vkontakte douyin twitch discord wechat vk gettr parler".split()
)
"""They make "a video" or "a channel" a post."""

CARRIED: Final = frozenset(
    "video videos clip footage recording message messages channel page account feed profile story live film audio "
    "update updates livestream group status broadcast stream".split()
)
"""What can stand on a platform, or elsewhere."""

HOSTS: Final = frozenset("page account feed profile story channel group site".split())
"""Parts of a platform: "her Facebook page"."""

NEVER_BARE: Final = frozenset(
    "order brief response reply answer motion paper show post text note notice address session report call claim talk "
    "suit review opinion analysis decision application panel event service mass fair cable tape film journal release "
    "chat paper book reports records papers profile evidence forum assembly edition segment kick link log station "
    "channel announcement assessment audit guidance release declaration huddle festival dinner retreat alert launch "
    "audience warrant notification protest comment update updates exclusive plenary conversation "
    "tribute tributes mailing lunch banquet graduation commencement "
    "inauguration".split()
)
"""Alone behind a preposition they mean something else: "in order", "in response", "in evidence"; "in an order"."""

BARE_TOO: Final = frozenset(("evidence", "guidance", "conversation"))
"""Of those: they stand alone."""

HEADS_ONLY: Final = frozenset(
    "order brief call channel paper show text note post line story event talk review video page service book report "
    "panel film tape station fair mass session record conference press air news state media release address study "
    "claim bulletin phone radio television tv recording board meeting court newspaper magazine letter".split()
)
"""Before another noun they are no medium: "at the channel tunnel"."""

WITH_A_PLACE: Final = frozenset("papers records reports letters emails messages documents".split())
"""Alone behind "in" they are a medium where it follows what was done with them: "in papers filed with the court"."""

DONE_WITH: Final = frozenset("filed released seen obtained published unsealed reviewed submitted lodged made".split())
"""What follows them then."""

UNDER: Final = frozenset(("cross",))
"""What "under" leads to."""

JOURNALS: Final = frozenset("nature science cell jama lancet icarus".split())
"""Journals that a single word with a capital names."""

REPORTING: Final = frozenset(
    "write writes wrote writing written report reports reported reporting describe describes described published "
    "publish publishes say says said show shows showed find finds found argue argues argued".split()
)
"""Before "in" and a journal: "reports in Nature"."""

BILLED: Final = frozenset("called described billed calls describes was is as be been".split())
"""What others call it, before a medium: "in what aides called | a farewell speech"."""

OWN: Final = frozenset("his her their its".split())
OWN_WORDS: Final = frozenset(
    word for names in MEDIA.values() for word in names.split("|") if " " not in word
) | frozenset(
    "quote words voice research study studies work analysis account memoir self view opinion hope wish".split()
)
"""Behind "her" they are her own: "her statement said", but not "her beautician said"."""
HANDED_ON: Final = frozenset(("letter", "statement", "social_media"))
"""Kinds that hold the words of who is named before them: "they ask why, according to a letter"."""

HANDED_OVER: Final = frozenset(("letter", "statement", "interview", "social_media"))
"""Kinds in which a broadcaster is told something: "told the BBC | in a statement"."""

AT_THE_END: Final = frozenset(("statement", "interview", "press_conference"))
"""Kinds that end a whole clause that is said: "said it had been hacked | in a statement on Monday"."""

MADE: Final = frozenset("made given written issued published used appeared quoted included contained mentioned".split())
"""Before it they tell what stood in it: "said the threat was made in a statement"."""

OF_A_DEED: Final = frozenset(
    ("statement", "interview", "press_conference", "speech", "letter", "social_media", "phone")
)
"""Kinds that end what is denied, praised or announced, and are no part of it: "denied wrongdoing | in an interview"."""

FILED: Final = frozenset("motion petition lawsuit complaint affidavit filing court regulatory criminal".split())
"""First words of papers that end what is asked or denied: "asked for damages | in a lawsuit"."""

LATER: Final = frozenset("late early later earlier afterwards afterward today yesterday tonight last".split())
"""They may stand behind a medium without a word between."""

ON: Final = frozenset(("social_media", "broadcast", "phone"))
"""Kinds that "on" leads to."""
ON_TOO: Final = frozenset("website site webpage homepage panel page whatsapp".split())
AT: Final = frozenset(("press_conference", "meeting", "speech"))
"""Kinds that "at" leads to."""
DURING: Final = frozenset(("press_conference", "meeting", "speech", "interview", "phone", "broadcast"))
BY: Final = frozenset("phone telephone email e-mail letter text message radio video videolink fax whatsapp".split())
OVER: Final = frozenset("phone telephone radio zoom skype intercom".split())

GATHERINGS: Final = frozenset(("press_conference", "meeting"))
"""Kinds of medium that can be told something: "told a news conference"."""

HEARS: Final = frozenset(
    "meeting meetings conference briefing rally convention summit debate seminar webinar workshop symposium gathering "
    "reception dinner luncheon protest vigil demonstration presser gaggle scrum conferences briefings call calls hall "
    "halls".split()
)
"""Their last words; a hearing or an inquest hears as a body does: "told the hearing"."""

BESIDE: Final = frozenset(("sidelines", "margins", "fringes", "eve"))
"""``on the sidelines of a summit``."""

WRITING: Final = frozenset("write writes wrote writing written".split())
NO_STATIONS: Final = frozenset("wada kpmg wwii wasp".split())
"""Four letters that are no station."""

BEARS_ON: Final = frozenset("impact effect influence attack ban focus based reliance war crackdown take".split())
"""Before "on" they tell what it is about: "his impact on its show"."""

SPEAKING_ON: Final = frozenset("appearing appearance speaking interviewed interview live said says told saying".split())
"""Before "on" and a broadcaster that nobody has listed: "said on QRN"."""

PAPERS: Final = frozenset(
    "times post mail telegraph guardian independent herald tribune journal gazette mercury chronicle observer "
    "examiner courier echo express star sun mirror standard globe review letters nature science lancet magazine "
    "weekly daily inquirer sentinel bulletin argus dispatch ledger monitor economist spectator quarterly".split()
)
"""Last words of newspapers and journals."""

SHOWING_UP: Final = frozenset("appearing appearance appeared interviewed".split())
"""Before "on" and the name of a programme: "appearing on Good Day Osk"."""

GROUNDS: Final = frozenset("hill street island stage avenue road square capitol isle beach lane wharf".split())
"""Last words of places where somebody appears on foot."""

AIRED: Final = frozenset("broadcast shown aired seen held".split())
"""Behind a medium they tell what became of it: "an interview broadcast on Sunday"."""
ON_WAVES: Final = frozenset("radio television tv news podcast live".split())
"""Before "broadcast" they tell of which kind it is."""

EVIDENCE: Final = frozenset(
    "document documents record records file files filing filings report reports data figures figure statistics "
    "numbers study studies survey surveys poll polls research analysis analyses paper papers memo memos note notes "
    "letter letters email emails e-mail e-mails message messages transcript transcripts footage video videos image "
    "images photo photos photographs recording recordings source sources statement statements interview interviews "
    "testimony article articles story stories media press account accounts estimates estimate forecast forecasts "
    "registry register database archive archives website websites post posts book books example examples case cases "
    "affidavit complaint indictment lawsuit verse verses passage scripture bible section precedent law".split()
)
"""What is cited for where something was taken from, and not as a reason: "citing court | documents"."""

STATIONS: Final = frozenset("radio tv television fm news24 24 channel network tonight breakfast live".split())
"""Last words of broadcasters."""

CROWDS: Final = frozenset(
    "supporters crowd crowds audience reporters delegates fans members listeners viewers people".split()
)
"""Who hears what is said at a gathering, or through the medium that the sentence before names."""

WRITTEN: Final = frozenset(("letter", "social_media", "document"))
"""Kinds in which somebody goes on writing: "announced it on X. “I am done,” she wrote"."""

OPENS: Final = frozenset("spoke appeared posted interviewed broke".split())
"""Who does so says more in the next sentence, through the same medium: "Hale spoke at a rally. He said"."""

ISSUED: Final = frozenset(
    "issue issues issued issuing release releases released releasing publish publishes published publishing post "
    "posts posted posting send sends sent sending write writes wrote writing give gives gave giving deliver delivers "
    "delivered delivering hold holds held holding share shares shared sharing upload uploads uploaded uploading "
    "circulate circulated circulating tweet tweeted caption captions captioned captioning sign signs signed "
    "signing pen penned file files filed filing submit submits submitted submitting record recorded recording".split()
)
"""Verbs that have a medium as their object: "issued a statement saying"."""

GIVING: Final = frozenset("give gives gave giving".split())
"""Before "evidence" that a court or an inquiry hears."""

ON_AIR: Final = frozenset("programme program show podcast breakfast".split())
"""Last words of who is told something and passes it on to all: "told the station's breakfast show"."""

ADDRESSING: Final = frozenset("addressing address addressed addresses".split())
"""Verbs that have a gathering as their object."""

GOING_ON: Final = frozenset((("went", "on"), ("going", "on"), ("goes", "on")))
"""Before a platform: "went on Facebook to say"."""

TAKING_TO: Final = frozenset("taking take took takes taken turning turn turned turns".split())
"""Before "to" and a platform: "took to Telegram to say"."""
