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
        "summarize summarise clarify cite quote relay call "
        "retort rejoin counter begin interject interrupt intone mutter mumble murmur yell scream cry cry_out bellow "
        "roar thunder bark snap snarl growl hiss groan moan sigh laugh chuckle giggle grin smile beam sob weep gasp "
        "stammer stutter drawl chant recite gush enthuse rave crow brag muse reflect reason ponder opine venture "
        "theorize theorise speculate divulge relate narrate detail outline set_out lay_out spell_out sum_up "
        "characterize characterise portray depict dub term liken refer_to echo restate retell highlight "
        "flag point_to make_plain make_it_clear insinuate aver avow profess purport specify communicate convey update "
        "apprise reassure lecture preach talk_of talk_about speak_out tip_off message phone blog retweet "
        "caption scrawl "
        "dictate volunteer hold go_on chime_in hit_back fire_back shoot_back snap_back weigh_in pipe_up butt_in "
        "put_it put_it_bluntly confide gossip banter tease deadpan wisecrack chip_in let_it_be_known put_on_record "
        "take_the_stand stop_short_of underplay overstate exaggerate generalize generalise digress backtrack row_back "
        "paraphrase translate interpret illustrate exemplify enumerate list itemize itemise particularize cable wire "
        "telegraph fax ring phone_in call_in bring_up touch_on dwell_on voice utter express articulate vocalize air "
        "fulminate rage fume seethe storm grumble gripe whine rant sound_off wail howl whinge carp complain "
        "complain_about complain_of "
        "share attribute defend make_the_case make_a_case remember "
        "get_across philosophize philosophise sermonize pontificate hold_forth expound improvise"
    ),
    "announce": (
        "announce proclaim unveil pronounce trumpet herald break_the_news publicize publicise make_public make_known "
        "give_notice serve_notice tout advertise"
    ),
    "deny": (
        "deny reject dispute refute dismiss rebut rule_out disavow contradict repudiate disown disclaim gainsay negate "
        "debunk rubbish brush_off brush_aside laugh_off shrug_off wave_away wave_off scotch contest "
        "take_issue_with disagree beg_to_differ differ distance_itself_from distance_himself_from "
        "distance_herself_from distance_themselves_from discount disprove discredit push_back push_back_on "
        "push_back_against play_down downplay protest_his_innocence protest_her_innocence protest_their_innocence "
        "maintain_his_innocence maintain_her_innocence maintain_their_innocence disbelieve unsay retract withdraw "
        "take_back recant walk_back"
    ),
    "confirm": (
        "confirm verify affirm corroborate reaffirm attest certify vouch_for vouch authenticate substantiate validate "
        "bear_out back_up"
    ),
    "accuse": (
        "accuse allege blame charge charge_with impute fault implicate incriminate point_the_finger_at "
        "point_a_finger_at point_fingers_at lay_the_blame_on lay_blame_on lay_the_blame_at pin_the_blame_on "
        "put_the_blame_on "
        "place_the_blame_on place_blame_on cast_blame_on hold_responsible decry_as slander smear impugn indict_for "
        "level_accusations_at make_accusations_against cry_foul"
    ),
    "admit": (
        "admit acknowledge concede confess own_up own_up_to come_clean fess_up let_slip "
        "grant allow "
        "recognize recognise plead_ignorance accept_responsibility take_responsibility accept_blame take_the_blame "
        "hold_up_his_hands hold_up_her_hands"
    ),
    "plead": (
        "plead_guilty plead_not_guilty plead_no_contest plead_innocent enter_a_guilty_plea enter_a_not_guilty_plea "
        "enter_a_plea_of_guilty enter_a_plea_of_not_guilty enter_not_guilty_pleas enter_guilty_pleas"
    ),
    "promise": (
        "promise pledge vow swear commit_to guarantee offer undertake undertake_to commit_itself_to commit_himself_to "
        "commit_herself_to commit_themselves_to give_his_word give_her_word give_their_word give_an_assurance "
        "give_assurances make_a_promise make_a_pledge resolve_to volunteer_to"
    ),
    "demand": (
        "demand urge call_for call_on insist_on press_for order instruct appeal_for appeal_to request exhort implore "
        "beg beseech entreat plead plead_for plead_with petition lobby lobby_for press push_for command direct require "
        "call_upon insist_upon appeal clamor clamour clamor_for clamour_for agitate_for demand_to_know solicit seek "
        "bid encourage invite compel dare challenge pressure pressurize pressurise enjoin adjure remind_to "
        "ask_for cry_for cry_out_for"
    ),
    "ask": (
        "ask inquire question wonder query enquire quiz grill interrogate pose_the_question raise_the_question "
        "raise_questions press_on want_to_know ask_about inquire_about enquire_about"
    ),
    "condemn": (
        "condemn criticize criticise denounce slam blast decry deplore attack lambast lambaste rebuke rap deride mock "
        "castigate censure chastise chide berate scold upbraid reprimand admonish excoriate pillory savage assail "
        "hit_out hit_out_at lash_out lash_out_at lash rail_against rail_at rail inveigh_against "
        "protest protest_against object object_to lament bemoan bewail "
        "rue scoff scoff_at sneer sneer_at jeer ridicule lampoon taunt insult disparage belittle malign vilify revile "
        "slate trash pan tear_into take_aim_at take_a_swipe_at brand shame deprecate disapprove disapprove_of reproach "
        "reprove remonstrate rant_about call_out take_exception_to take_umbrage_at "
        "pour_scorn_on heap_scorn_on pour_cold_water_on speak_out_against come_down_on round_on tick_off carpet "
        "lay_into have_a_go_at find_fault_with express_outrage express_anger express_concern voice_concern "
        "voice_concerns express_concerns raise_concerns raise_concern raise_objections "
        "cavil bash roast flay hammer blast_as slam_as denigrate demonize demonise bewail_the scorn curse damn"
    ),
    "praise": (
        "praise hail welcome applaud commend laud congratulate thank salute compliment cheer celebrate extol toast "
        "acclaim pay_tribute_to pay_tribute eulogize eulogise greet bless champion endorse credit honor honour "
        "give_thanks_to give_thanks pay_homage_to pay_homage rave_about heap_praise_on lavish_praise_on "
        "shower_praise_on single_out_for_praise give_credit_to express_gratitude express_gratitude_to express_thanks "
        "express_appreciation voice_support express_support express_delight rejoice exult sing_the_praises_of "
        "offer_congratulations extend_congratulations wish_well tip_his_hat_to tip_her_hat_to speak_highly_of"
    ),
    "warn": (
        "warn caution threaten alert forewarn sound_the_alarm raise_the_alarm raise_alarm sound_a_warning "
        "issue_a_warning give_a_warning warn_of warn_against caution_against threaten_to warn_off "
        "sound_a_note_of_caution"
    ),
    "decline": (
        "decline_to refuse_to decline refuse give_no_comment make_no_comment offer_no_comment have_no_comment "
        "refrain_from_commenting stay_silent remain_silent keep_silent say_nothing stonewall turn_down spurn rebuff "
        "hang_up balk_at"
    ),
    "find": (
        "find conclude determine rule discover establish estimate show deduce infer diagnose ascertain reckon "
        "calculate "
        "adjudge adjudicate assess judge detect decide demonstrate prove surmise put_at uphold decree decree_that "
        "return_a_verdict_of hand_down_a_verdict"
    ),
    "predict": (
        "predict forecast expect project anticipate foresee foretell prophesy envisage envision prognosticate "
        "make_a_prediction bet foreshadow augur"
    ),
    "propose": (
        "propose recommend advise advocate counsel moot float table put_forward mull prescribe make_the_case_for "
        "argue_for make_a_case_for nominate"
    ),
    "agree": "agree concur assent consent accede accept approve see_eye_to_eye agree_with agree_to agree_that",
    "believe": (
        "believe think hope feel fear doubt consider want plan intend support oppose assume suspect know guess imagine "
        "wish worry suppose presume trust dream"
    ),
    "apologize": (
        "apologize apologise regret say_sorry express_regret express_remorse issue_an_apology make_an_apology "
        "offer_an_apology offer_apologies ask_for_forgiveness ask_forgiveness beg_forgiveness express_sorrow"
    ),
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
    "aver": "avers averred averring",
    "blog": "blogs blogged blogging",
    "pin": "pins pinned pinning",
    "concur": "concurs concurred concurring",
    "regret": "regrets regretted regretting",
    "deadpan": "deadpans deadpanned deadpanning",
    "quiz": "quizzes quizzed quizzing",
    "forecast": "forecasts forecast forecasted forecasting",
    "cast": "casts cast casting",
    "beseech": "beseeches beseeched besought beseeching",
    "bid": "bids bid bidding",
    "get": "gets got getting",
    "beg": "begs begged begging",
    "begin": "begins began beginning",
    "hold": "holds held holding",
    "brag": "brags bragged bragging",
    "dub": "dubs dubbed dubbing",
    "flag": "flags flagged flagging",
    "pan": "pans panned panning",
    "snap": "snaps snapped snapping",
    "hit": "hits hit hitting",
    "lay": "lays laid laying",
    "set": "sets set setting",
    "spell": "spells spelled spelt spelling",
    "let": "lets let letting",
    "give": "gives gave given giving",
    "take": "takes took taken taking",
    "come": "comes came coming",
    "cry": "cries cried crying",
    "bet": "bets bet betting",
    "break": "breaks broke broken breaking",
    "bring": "brings brought bringing",
    "bear": "bears bore borne bearing",
    "foresee": "foresees foresaw foreseen foreseeing",
    "foretell": "foretells foretold foretelling",
    "have": "has had having",
    "hang": "hangs hung hanging",
    "keep": "keeps kept keeping",
    "infer": "infers inferred inferring",
    "differ": "differs differed differing",
    "chip": "chips chipped chipping",
    "pay": "pays paid paying",
    "rue": "rues rued rueing",
    "ring": "rings rang rung ringing",
    "retell": "retells retold retelling",
    "see": "sees saw seen seeing",
    "seek": "seeks sought seeking",
    "shoot": "shoots shot shooting",
    "shrug": "shrugs shrugged shrugging",
    "sing": "sings sang sung singing",
    "sob": "sobs sobbed sobbing",
    "stop": "stops stopped stopping",
    "sum": "sums summed summing",
    "tear": "tears tore torn tearing",
    "tip": "tips tipped tipping",
    "undertake": "undertakes undertook undertaken undertaking",
    "unsay": "unsays unsaid unsaying",
    "uphold": "upholds upheld upholding",
    "weep": "weeps wept weeping",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "grin": "grins grinned grinning",
    "impugn": "impugns impugned impugning",
    "acquit": "acquits acquitted acquitting",
    "annul": "annuls annulled annulling",
    "deter": "deters deterred deterring",
    "forbid": "forbids forbade forbidden forbidding",
    "gut": "guts gutted gutting",
    "mean": "means meant meaning",
    "rebel": "rebels rebelled rebelling",
    "step": "steps stepped stepping",
    "axe": "axes axed axing",
    "ban": "bans banned banning",
    "bar": "bars barred barring",
    "be": "is was were been being",
    "beat": "beats beat beaten beating",
    "become": "becomes became becoming",
    "bleed": "bleeds bled bleeding",
    "blow": "blows blew blown blowing",
    "burn": "burns burned burnt burning",
    "burst": "bursts burst bursting",
    "buy": "buys bought buying",
    "cancel": "cancels cancelled canceled cancelling canceling",
    "catch": "catches caught catching",
    "chide": "chides chided chid chiding",
    "choose": "chooses chose chosen choosing",
    "club": "clubs clubbed clubbing",
    "confer": "confers conferred conferring",
    "cost": "costs cost costing",
    "cut": "cuts cut cutting",
    "die": "dies died dying",
    "dig": "digs dug digging",
    "drive": "drives drove driven driving",
    "drop": "drops dropped dropping",
    "expel": "expels expelled expelling",
    "fall": "falls fell fallen falling",
    "feed": "feeds fed feeding",
    "fight": "fights fought fighting",
    "flee": "flees fled fleeing",
    "flog": "flogs flogged flogging",
    "fly": "flies flew flown flying",
    "freeze": "freezes froze frozen freezing",
    "gag": "gags gagged gagging",
    "gas": "gasses gassed gassing",
    "gun": "guns gunned gunning",
    "hurt": "hurts hurt hurting",
    "jam": "jams jammed jamming",
    "kidnap": "kidnaps kidnapped kidnapping",
    "label": "labels labelled labeled labelling labeling",
    "lead": "leads led leading",
    "leave": "leaves left leaving",
    "lend": "lends lent lending",
    "level": "levels levelled leveled levelling leveling",
    "lob": "lobs lobbed lobbing",
    "lose": "loses lost losing",
    "meet": "meets met meeting",
    "mob": "mobs mobbed mobbing",
    "mow": "mows mowed mown mowing",
    "mug": "mugs mugged mugging",
    "nab": "nabs nabbed nabbing",
    "overrun": "overruns overran overrunning",
    "overthrow": "overthrows overthrew overthrown overthrowing",
    "patrol": "patrols patrolled patrolling",
    "pummel": "pummels pummelled pummeled pummelling pummeling",
    "quit": "quits quit quitting",
    "ram": "rams rammed ramming",
    "repel": "repels repelled repelling",
    "retake": "retakes retook retaken retaking",
    "rig": "rigs rigged rigging",
    "rip": "rips ripped ripping",
    "rob": "robs robbed robbing",
    "run": "runs ran running",
    "scam": "scams scammed scamming",
    "scrap": "scraps scrapped scrapping",
    "sell": "sells sold selling",
    "send": "sends sent sending",
    "shake": "shakes shook shaken shaking",
    "shed": "sheds shed shedding",
    "ship": "ships shipped shipping",
    "shut": "shuts shut shutting",
    "sink": "sinks sank sunk sinking",
    "sit": "sits sat sitting",
    "skid": "skids skidded skidding",
    "slap": "slaps slapped slapping",
    "slay": "slays slain slaying",
    "slit": "slits slit slitting",
    "snub": "snubs snubbed snubbing",
    "spend": "spends spent spending",
    "spill": "spills spilled spilt spilling",
    "spin": "spins spun spinning",
    "spit": "spits spat spitting",
    "split": "splits split splitting",
    "spread": "spreads spread spreading",
    "stab": "stabs stabbed stabbing",
    "stand": "stands stood standing",
    "steal": "steals stole stolen stealing",
    "strike": "strikes struck stricken striking",
    "strip": "strips stripped stripping",
    "submit": "submits submitted submitting",
    "swap": "swaps swapped swapping",
    "sweep": "sweeps swept sweeping",
    "throw": "throws threw thrown throwing",
    "tie": "ties tied tying",
    "traffic": "traffics trafficked trafficking",
    "transfer": "transfers transferred transferring",
    "transit": "transits transited transiting",
    "trap": "traps trapped trapping",
    "travel": "travels travelled traveled travelling traveling",
    "veto": "vetoes vetoed vetoing",
    "wed": "weds wed wedded wedding",
    "whip": "whips whipped whipping",
    "win": "wins won winning",
    "wind": "winds wound winding",
    "withhold": "withholds withheld withholding",
    "wrap": "wraps wrapped wrapping",
}
"""Forms other than the base form, where the rules of spelling do not give them."""

TELLS: Final = frozenset(
    "tell inform assure remind notify brief ask urge warn advise instruct order alert caution request thank "
    "congratulate exhort implore call_on appeal_to email text promise reassure update apprise message phone "
    "beg beseech "
    "entreat plead_with petition lobby press command direct call_upon encourage invite challenge dare pressure "
    "pressurize pressurise enjoin forewarn tip_off quiz grill lecture remind_to".split()
)
"""Whom it is said to follows at once: "told reporters that"."""

TELLS_A_CLAUSE: Final = frozenset("tell inform assure reassure remind notify brief text email promise".split())
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
    "recommend describe cite call "
    "repudiate refute rebut disavow debunk brush_aside brush_off laugh_off shrug_off wave_away play_down downplay "
    "castigate censure chastise chide berate scold upbraid reprimand lambast lambaste excoriate pillory lament bemoan "
    "ridicule deride mock brand lash_out_at hit_out_at rail_against take_aim_at rap rebuke applaud commend laud thank "
    "congratulate salute pay_tribute_to extol acclaim plead_for appeal_for press_for push_for beg implore call_upon "
    "foresee forecast advocate apologize apologise regret reiterate underscore stress unveil proclaim "
    "insist_on request "
    "warn_of warn_against demand_to_know "
    "complain_about complain_of object_to protest_against attack".split()
)
"""What is said may be no clause: "condemned the attack", "pledged a response", "accused them of theft"."""

WITH_WORDS: Final = frozenset(
    "retort rejoin begin interject interrupt intone mutter mumble murmur yell scream cry cry_out bellow roar thunder "
    "bark snap snarl growl hiss groan moan sigh laugh chuckle giggle grin smile beam sob weep gasp stammer stutter "
    "drawl chant recite gush enthuse rave crow brag muse reflect reason ponder venture relate detail outline set_out "
    "lay_out spell_out sum_up characterize characterise portray depict dub term liken refer_to echo "
    "highlight flag point_to convey communicate update lecture preach talk_of talk_about speak_out message phone blog "
    "retweet caption scrawl dictate volunteer hold go_on chime_in hit_back fire_back shoot_back snap_back weigh_in "
    "pipe_up butt_in put_it confide gossip banter tease deadpan wisecrack chip_in stop_short_of exaggerate digress "
    "backtrack translate interpret illustrate list cable wire telegraph fax ring phone_in call_in bring_up touch_on "
    "dwell_on voice utter express articulate air expound improvise pronounce herald tout advertise contest differ "
    "discount withdraw retract take_back charge fault implicate smear grant allow recognize recognise undertake "
    "petition press command direct require seek bid encourage invite compel dare challenge pressure quiz grill savage "
    "lash rail rage fume seethe storm rue taunt insult slate trash pan shame call_out tick_off carpet lay_into "
    "sound_off wail howl bash roast flay hammer scorn curse damn cheer celebrate toast greet bless champion endorse "
    "credit honor honour rejoice exult decree detect decide judge assess demonstrate prove calculate uphold adjudicate "
    "diagnose infer deduce put_at bet augur counsel float table mull prescribe nominate assent consent accede accept "
    "approve agree_to agree_with guess imagine wish worry suppose presume trust dream brand counter project reckon "
    "validate back_up bear_out ask_for spurn rebuff turn_down stay_silent remain_silent hang_up balk_at specify "
    "narrate restate object protest storm lobby beg publicize publicise ask_about scoff make_public restate grumble "
    "moot put_forward give_notice decline scoff_at raise_the_alarm sound_the_alarm raise_alarm resolve_to "
    "take_responsibility accept_responsibility accept_blame press_on agitate_for express_support voice_support "
    "pay_tribute share attribute defend remember".split()
)
"""They name a deed, a noise or a face as often as a statement: only the words that are said beside them, or "that",
make them one: "he smiled", but "“It rains,” he smiled".
"""

NOUNS: Final = frozenset(
    "claim claims report reports demand demands promise promises charge charges comment comments order orders plan "
    "plans "
    "post posts tweet tweets text texts vote pledge vows vow offer offers request requests state states note notes "
    "estimate estimates support attack attacks project projects answer answers reply question questions plea showing "
    "finding findings call calls remark remarks doubt doubts fear fears hope hopes brief briefing text appeal warning "
    "read rule rules ruling regret regrets lament laments object objects protest protests praise blame thanks reasons "
    "welcome echo echoes update updates pressure guess bet bid laughs smiles cries".split()
)
"""Forms that are nouns as often as verbs: something has to speak for the verb."""

MENTAL: Final = frozenset(("believe", "predict", "agree", "plan", "support", "oppose"))
"""Acts that are no speech: what the encoder does not see of them, rules alone do not bring in."""

SPEECH_ALONE: Final = frozenset(
    "say tell deny demand promise vow pledge accuse warn urge insist admit condemn ask argue assert allege assure "
    "reply press_for plead plead_guilty plead_not_guilty plead_no_contest plead_for apologize apologise add write "
    "criticize criticise denounce applaud commend laud decry reiterate concede confess boast announce appeal_for "
    "call_for call_on testify remark joke quip complain complain_about lament contend declare proclaim explain "
    "acknowledge remind inform notify request recommend threaten praise blame caution tweet rebuke lambast lambaste "
    "chastise castigate deride ridicule mock disclose describe call_upon rule_out refute repudiate slam blast "
    "dismiss".split()
)
"""They can hardly be anything but speech; others ("continue", "maintain", "show", "call") tell of deeds as often."""

ACT_NOUNS: Final[dict[str, str]] = {
    "say": "statement statements claim claims remark remarks comment comments suggestion suggestions insistence "
    "assertion assertions argument arguments declaration contention testimony concern concerns issues",
    "deny": "denial denials rejection rebuttal dismissal disavowal",
    "confirm": "confirmation",
    "accuse": "accusation accusations allegation allegations",
    "admit": "admission admissions confession acknowledgement acknowledgment concession",
    "promise": "promise promises pledge pledges vow vows assurance assurances guarantee guarantees commitment",
    "demand": "demand demands call calls appeal appeals request requests plea pleas ultimatum instruction instructions "
    "order orders",
    "ask": "question questions query queries",
    "condemn": "condemnation criticism criticisms outrage anger protest protests complaint complaints rebuke objection "
    "objections dismay displeasure indignation disapproval",
    "praise": "praise gratitude thanks congratulations tribute tributes",
    "warn": "warning warnings threat threats caution",
    "decline": "refusal refusals",
    "find": "finding findings conclusion conclusions",
    "predict": "prediction predictions forecast forecasts",
    "propose": "proposal proposals recommendation recommendations advice",
    "agree": "agreement",
    "apologize": "apology apologies regret regrets remorse",
    "announce": "announcement announcements proclamation",
}
"""The act that a noun names, where a noun announces what is said: "his denial that", "issued a warning"."""

BLAME: Final = frozenset(
    "disgrace disgraceful disgusting shame shameful disaster disastrous scandal scandalous outrage outrageous nonsense "
    "lie lies liar failure coward cowards cowardly cowardice loser losers absurd ridiculous unacceptable illegal "
    "unlawful immoral reckless farce sham joke insult insulting betrayal barbaric barbarism crime criminal criminals "
    "racist fascist terrorist terrorists terrorism corrupt corruption incompetent incompetence dangerous appalling "
    "awful terrible horrific despicable deplorable inexcusable indefensible inhuman inhumane cruel catastrophe "
    "catastrophic irresponsible hypocrisy hypocrite hypocrites hypocritical ludicrous pathetic rubbish stupid unfair "
    "unjust unjustified unprovoked vile wicked wrong weak witch-hunt witch travesty idiotic idiot foolish mistake "
    "blunder fraud dishonest disrespectful abhorrent heinous evil atrocity massacre genocide provocation provocative "
    "suicide slap tragedy".split()
)
"""Words of blame: who calls something so condemns it."""

PRAISE: Final = frozenset(
    "hero heroes heroic heroism brave bravery courageous courage historic brilliant excellent exceptional outstanding "
    "wonderful remarkable magnificent superb triumph victory milestone breakthrough masterpiece legend legendary "
    "genius inspiration inspiring inspirational beacon giant champion visionary trailblazer pioneer generous selfless "
    "devoted beloved admirable commendable impressive fantastic great tremendous success treasure gem".split()
)
"""Words of praise: who calls something so praises it."""

SAID_THINGS: Final = frozenset(
    "evidence proof explanation explanations estimate estimates view views take opinion opinions condolences sympathy "
    "sympathies congratulations thanks apology apologies comment comments details amendment amendments criticism "
    "praise insight insights glimpse assessment account defence defense excuse reason reasons example examples".split()
)
"""What is offered in words: nobody promises it."""

LIGHT: Final = frozenset("express voice utter convey repeat reiterate air articulate communicate offer add".split())
"""Verbs that leave it to their noun what is done: "voiced criticism"."""

PHRASES: Final = ("according to", "in the words of", "as per")
"""They stand before their source."""

HELD_BACK: Final = frozenset(
    "confirm deny admit promise accuse announce plead demand propose say warn ask condemn".split()
)
"""Acts that nobody has done who did not do them: "could not confirm", "never promised"."""

NEGATIONS: Final = frozenset("not never cannot cant nor".split())
NEGATED_BEFORE: Final = frozenset(("unable to", "yet to", "failed to", "fails to", "short of"))
"""Two words that negate the verb behind them."""

BETWEEN_NOT: Final = frozenset("able to be been yet independently anything either".split())
"""Between a negation and its verb, beside adverbs and auxiliaries: "not yet been able to confirm"."""
NOT_NEGATED: Final = frozenset("only just merely simply".split())
"""Behind "not", what makes it more, not nothing: "not only confirmed"."""

NO_ONE: Final = frozenset("nobody none neither no".split())
"""With which a source begins that is nobody."""

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


PRONOUNS: Final = frozenset("he she they it we i you who".split())
PARTS: Final = frozenset(
    "each one some many most all both half lot lots majority minority number dozens hundreds thousands any none "
    "several few two three four five six seven eight nine ten % percent cent third quarter pair couple group".split()
)
"""Before "of" they say how many of some do something."""

SPEAKERS: Final = frozenset(
    "spokesman spokeswoman spokesperson official officials officer officers police authorities minister ministry "
    "president government source sources witness witnesses report statement study experts expert analyst analysts "
    "mayor council union unions farmers teachers voters residents director secretary senator governor ambassador "
    "campaign lawmakers committee department bank university commission board firm court party office team "
    "researchers scientists lawyer lawyers prosecutor prosecutors court judge company group agency chief leader "
    "leaders residents critics supporters investigators survivors doctors organizers organisers".split()
)
"""Common nouns that speak."""

KIN: Final = frozenset(
    "wife husband son daughter mother father brother sister parent parents friend friends neighbour neighbor "
    "neighbours neighbors client clients colleague colleagues victim victims patient patients pupil pupils uncle aunt "
    "cousin boss manager engineer engineers driver drivers passenger passengers tenant tenants man woman men women boy "
    "girl children people person families relatives attendee attendees organiser organizer rival rivals "
    "opponent opponents successor predecessor counterpart counterparts assistant aide aides adviser advisers advisor "
    "advisors insider insiders trader traders analyst economist economists plaintiff plaintiffs defendant defendants "
    "complainant bishop priest pastor imam nurse nurses carer".split()
)
"""Others who speak, by what they are to somebody or do."""

NOT_TO_WHOM: Final = frozenset(
    "according response relation addition due thanks reference reply answer close up posted uploaded "
    "took taking takes taken turned turning turns foreword preface introduction".split()
)
"""Before "to" that leads to nobody who is spoken to."""

NO_HEARERS: Final = frozenset(
    "cheers applause laughter jeers boos backlash criticism criticisms question questions allegation allegations "
    "accusation accusations claim claims report reports request requests demand demands comment comments remark "
    "remarks news anger fury protest protests pressure reaction reactions music suggestion suggestions".split()
)
"""Behind "to" they are what is answered, or the noise around, and nobody who hears: "said to cheers"."""

SPEAKING: Final = frozenset("speaking talking writing addressing".split())
"""Participles that "to" and who hears follow: "speaking to reporters, she said"."""

ADDRESSING: Final = frozenset("addressing briefing emailed texted messaged phoned telephoned".split())
"""Verbs that who hears follows at once: "addressing reporters, she said", "emailed staff to say"."""

SENT: Final = frozenset("sent addressed written dated submitted emailed delivered".split())
"""Between a letter and whom it is to."""

NAMING: Final = (
    "known|nicknamed|dubbed|codenamed|code-named|alias|aka|a.k.a.|so-called|billed|styled|titled|entitled|self-styled|"
    "christened|nickname|moniker|sobriquet|stage name|better known|trading|operating"
)
"""Before a name in quotation marks: "known to friends as “the Heron”"."""

NAMED_THINGS: Final = (
    "film|movie|novel|memoir|book|album|song|single|series|sitcom|drama|musical|play|opera|show|podcast|painting|poem|"
    "documentary|operation|exhibition|video game|game|magazine|hit"
)
"""Before a title in quotation marks: "the film “Two Herons”"."""

GO_BETWEENS: Final = frozenset(
    "lawyer lawyers attorney attorneys solicitor solicitors barrister counsel spokesman spokeswoman spokesperson "
    "representative representatives agent publicist translator interpreter aide intermediary intermediaries office "
    "family embassy mediator mediators envoy press-secretary secretary assistant agency wife husband son daughter "
    "mother father brother sister friend".split()
)
"""Through whom somebody speaks."""

PASSED_ON: Final = frozenset(
    "read issued released relayed delivered conveyed distributed shared circulated carried broadcast aired".split()
)
"""What others do with a statement, before "by"."""

PUBLISHED: Final = frozenset("published released issued posted dated filed unsealed launched".split())
"""Behind a document, before when it came out."""

AFTERTHOUGHTS: Final = frozenset(
    "referring alluding citing recalling reflecting regarding concerning following amid ahead despite besides".split()
)
"""Behind them stands what else happened, not how something was said: "said, referring to | the raid on Monday"."""

BODIES: Final = frozenset(
    "jury court committee subcommittee judge judges panel commission parliament tribunal inquiry council congress "
    "magistrates senate board".split()
)
"""Before whom somebody testifies."""

NOT_WHEN: Final = frozenset("by until till since from to through between than for".split())
"""Before a time they tell that it is not when something was said: "must be said by | Friday"."""

HEDGES: Final = frozenset(
    "may might could possibly perhaps probably likely unlikely apparently reportedly allegedly seemingly presumably "
    "appears appeared seems seemed suggests believed suspected".split()
)
"""Words with which a source or the narrator holds back."""

TITLED: Final = frozenset("titled entitled headlined subtitled dubbed captioned".split())
"""Behind a work they give its name, and say nothing: "writes in an article | titled"."""

BEFORE_WHETHER: Final = (
    "say|says|said|saying|know|knows|knew|known|knowing|ask|asks|asked|asking|wonder|wonders|wondered|wondering|tell|"
    "tells|told|telling|see|sees|saw|seeing|clear|unclear|sure|unsure|certain|uncertain|decide|decides|decided|deciding|"
    "determine|determined|determining|find out|finding out|check|checking|doubt|doubts|learn|learning|question|"
    "consider|considering|discuss|discussing|disclose|specify|confirm|remember|explain"
)
"""Before "if" that stands for "whether"."""

NOTHING_WILLED: Final = "be|have|like|need|know|see|find out|remember|miss|always|cost|mean|require"
"""Behind "will" they tell what comes, and promise nothing: "we will have to wait"."""

NO_EVIDENCE: Final = (
    "no evidence|no proof|no indication|no sign|no signs|not seen any evidence|no indications|little evidence|"
    "cannot confirm|"
    "could not confirm|not verified|could not be verified|could not independently verify|unverified|unconfirmed"
)
"""Not a denial: nobody knows."""

CONFIRM: Final = "confirm|verify|corroborate|substantiate|authenticate"
CONFIRMED: Final = "confirmed|verified|corroborated|substantiated|authenticated"
"""What somebody could not do with a report, and what could not be done with it."""

DEEDS: Final = frozenset(
    "sentenced sentences sentencing fined fines jailed jails convicted convicts voted voting backed "
    "backs backing".split()
)
"""What courts and councils do; the words around look like those around speech."""

CLAIM_NOUNS: Final = frozenset(
    "accusation allegation assertion assessment charge claim conclusion finding interpretation suggestion theory "
    "version view".split()
)
"""They take up, in a clause put behind, what was said before: "a claim the firm denies"."""

RESULTS: Final = frozenset(
    "loss losses profit profits gain gains revenue revenues earnings income surplus deficit growth sales".split()
)
"""A firm that "posted a loss" had one: it said nothing."""

GOES_ON: Final = frozenset("add continue go_on go_on_to_say conclude".split())
"""Who adds something goes on with what he said right before, and through the same medium."""

BEGGED: Final = ["to", "differ"]
"""Behind "begged": nothing is said but that somebody sees it otherwise."""

UNSAID: Final = frozenset(
    "look looks looked looking seem seems seemed appear appears appeared known curious gives give gave giving uses "
    "use used using monitors monitor checks check see sees saw seen focused focuses focusing judgement judgment "
    "remains will then becomes became meets meet thinking idea concept mention famous interested keen ready set "
    "aims aimed tries tried trying helps helped allows makes made means meant posted listed ranked aware notice "
    "notices noticed noticing realize realizes realized realise realises realised love loves loved loving like "
    "likes liked prefer prefers preferred prefering excited eager proud happy pleased keen identified identify "
    "identifies documented pinpointed convinced observed understood understand understands premiered follows passed "
    "discusses tired afraid forget forgets forgot ignore opt opts opted aim present heard learned learnt hears "
    "resisted aligned included include includes including recorded records registered suffered scored enjoyed "
    "experienced received receives gained achieved launched decision decisions fearful grateful skeptical sceptical "
    "shy wary remain remained divided titled entitled filed named surprised unsure exudes exude longing longed "
    "filmed willing confused defining sang singing marveled longs".split()
)
"""In a cue without a word of saying they tell of what somebody does or seems to be."""

NARRATORS: Final = frozenset(
    "i i’m i'm i’d i'd i’ve i've i’ll i'll we us we’re we're we’d we'd we’ve we've we’ll we'll me".split()
)
"""With which the writer speaks of himself."""
READERS: Final = frozenset("you your you’re you're you’d you'd you’ve you've you’ll you'll let’s let's".split())
"""With which the writer speaks to who reads him."""

SHOWING: Final = frozenset(
    "show prove establish demonstrate exhibit display find discover detect determine decide conclude assess diagnose "
    "judge illustrate calculate uphold add".split()
)
"""They find a thing as often as they say that something is so: "found a coin", "showed courage"."""

OF_PEOPLE: Final = frozenset(
    "demand promise offer require call_upon challenge invite encourage reveal seek guarantee threaten".split()
)
"""Things do so as well, and say nothing: "the job demands patience"."""

PERSONS: Final = frozenset(
    "those others someone somebody many some most critics everyone nobody both all old county "
    "counties city cities town towns state states village villages country countries district province side sides "
    "studies researchers data figures polls".split()
)
"""Words that stand for people."""

FINITE_FORMS: Final = frozenset(
    "shrank shrunk rose sank slid swung stuck swam sprang stank stung bled bred fed sped hid bit bent burnt clung "
    "crept dealt dug froze hung knew leapt lay meant met paid shone sought spun spoke swore sold told thought wept "
    "had did said knew thinks costs needs works makes takes comes goes gets gives keeps leads leaves means runs "
    "seems shows stands helps causes lowers raises reduces increases spreads remains".split()
)
"""Finite forms that are nothing else, or hardly, beside `grammar.PAST_FORMS`."""

CLAUSES: Final = frozenset(
    "that how why what whether if when where who which no little there it he she they we i this these those".split()
)
"""With which a clause begins that somebody finds to be so."""

MEANING: Final = frozenset(
    "show suggest indicate illustrate highlight hint imply reveal demonstrate prove reflect convey signal underline "
    "underscore emphasize emphasise explain".split()
)
"""What facts do as well as people: "those figures suggest"."""
POINTERS: Final = frozenset("which this that these those it all what".split())
"""They point to what the writer has told."""
INQUIRIES: Final = frozenset(
    "study studies research report reports survey surveys poll polls data figures analysis analyses review reviews "
    "findings results result test tests statistics numbers documents records investigation inquiry audit experiment "
    "experiments trial trials simulation simulations model models census paper papers work".split()
)
"""What finds something, and shows it."""
POSSIBLE: Final = frozenset("should can could may might must will would".split())
"""Before a verb: nobody has done it yet."""
ANY_PEOPLE: Final = frozenset(
    "individuals businesses companies users people humans investors customers consumers buyers shoppers readers "
    "viewers fans players gamers visitors travelers travellers tourists patients parents owners homeowners employers "
    "brands".split()
)
"""Alone they are nobody in particular."""
STUDY_GROUPS: Final = frozenset(
    "researchers scientists team authors group laboratory lab biologists engineers physicians doctors economists "
    "investigators experts analysts".split()
)
"""They show what they have found out."""
HARD_DEEDS: Final = frozenset(
    "boast challenge accept approve reveal put_forward detail claim charge portray maintain forecast "
    "assess conclude discover begin interpret list unveil turn_down certify".split()
)
"""They name a deed wherever their object is a thing: "accepted the deal"."""

THINGS: Final = frozenset(
    "share post add allow grant feature relate list phone message discover unveil present cover document "
    "retweet text flag withdraw bring_up record read".split()
)
"""They have a thing for their object more often than they announce words: "shared a video", "added a gate"."""
THINGS_TOO: Final = frozenset("highlight draft teach provide decide promote publish back back_up reflect".split())
"""They have one as often."""
NEW: Final = frozenset("a an another more several new".split())
"""With which a thing begins that the text has not named before."""
PICTURES: Final = frozenset(
    "photo photos photograph photographs picture pictures image images footage video videos clip clips illustration "
    "map poster painting drawing render selfie snap snaps screenshot screenshots".split()
)
"""Last words of what shows something and says nothing."""
ANYBODY: Final = frozenset("one us you anyone anybody everyone everybody".split())
"""Who thinks something that the writer thinks: "one would think"."""

ASIDES: Final = frozenset("in on at during after before when while as once following amid".split())
"""They open what tells when or where something was said: "In an interview, Hale said"."""
BEGINS_CLAUSE: Final = frozenset("when after as while although though because since before once".split())
"""With which a clause begins that stands before the main one."""
HEADINGS: Final = frozenset(
    "note notice nb ps tip news alert exclusive update updates live video watch photos pictures opinion analysis "
    "explainer explained review preview report results abby check quiz recipe recipes gallery podcast comment "
    "editorial letters profile obituary vs versus transfers rumours latest".split()
)
"""Before a colon they say what stands behind it, and say nothing."""
GOES_ON_WITH: Final = frozenset("during after before because since when while until despite".split())
"""Behind a clause that somebody said they tell when and why it was so."""
JOINTS: Final = frozenset("and but or as because if when while though although how of than".split())
"""Before a source they belong to what stands before it."""
LOOSE_ENDS: Final = frozenset(", and or as of may might will would has had have is was that at in on by".split())
"""Behind a source they belong to what follows."""
LATE: Final = frozenset("today yesterday tonight tomorrow".split())
BARE: Final = frozenset("the a an its their his my our your".split())
"""Alone they name nobody."""
NO_ADVERBS: Final = frozenset(
    "family ally assembly monopoly supply anomaly bully reply elderly weekly daily monthly quarterly fly july "
    "gadfly butterfly early only".split()
)
"""They end as adverbs do and are none."""
STATES: Final = frozenset(
    "determined concerned worried convinced pleased committed prepared resigned accused charged quoted cited heard "
    "asked told".split()
)
"""Behind a form of "be" they tell in which mind somebody is, or are looked at elsewhere."""

LEADS_IN: Final = frozenset(("that", ",", ":", ";", "—", "–"))
"""They stand before what is said and are no part of it."""
HOW_SAID: Final = frozenset("in on at by over during via through last late early".split())
"""Behind a verb they begin when, where or through what it was said."""
TELLS_MORE: Final = frozenset(
    "who which whose whom a an the his her its their in on at during speaking briefing addressing appearing".split()
)
"""Behind a comma they begin what is told of the one who speaks."""
ALSO_BASE: Final = frozenset("cut hit hurt let put quit set shut split spread".split())
"""Past forms that may go on behind "to" as well: "the plan to close the port and cut the staff"."""
BEGINS_OBJECT: Final = frozenset("a an the his her their its that to up out off back away down".split())
"""Behind a past form they begin what somebody did: "and left | the court"."""

UNKNOWN_BUT_SAID: Final = frozenset("according respond responded responding per comment".split())
"""They announce what is said, or that nothing is, and are no cues alone."""

OPENING_ADVERBS: Final = frozenset(
    "however meanwhile moreover instead then today yesterday here there nevertheless".split()
)
"""They open a sentence, and stand in no list of names."""
