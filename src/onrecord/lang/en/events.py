"""English words that name events, by their sort. Lower case, base forms; `onrecord.lang.events` inflects.

A key names the sort: ``TYPE`` or ``TYPE/mode`` of PLOVER, ``justice:NAME``, ``other:NAME``, with blanks between.
Behind it stand patterns. Of several words, with ``_`` for a blank, only the first is inflected. Behind ``+`` stand
nouns, one of which has to be found in the object; a verb that is mostly something else in news has only such patterns.
"""

from typing import Final

_CAPTIVES: Final = (
    "prisoner|prisoners|hostage|hostages|detainee|detainees|captive|captives|inmate|inmates|activist|activists|"
    "journalist|journalists|abductees|pow|pows|convict|convicts|dissident|dissidents|blogger|captured|detained|"
    "jailed|imprisoned|kidnapped|abducted|sailors|fishermen|pastor|schoolgirls|pilot|vessel|vessels|tanker|"
    "demonstrators|peacekeepers|nationals|citizens|tourists|christians|missionaries|engineers|employee|congressman|"
    "sergeant|ship"
)
_CRIMINALS: Final = (
    "suspect|suspects|gunman|gunmen|fugitive|fugitives|smugglers|traffickers|robbers|attackers|militants"
)
_PEOPLE: Final = (
    "man|men|woman|women|boy|boys|girl|girls|people|person|persons|child|children|teenager|teenagers|student|"
    "students|civilian|civilians|worker|workers|officer|officers|policeman|policemen|soldier|soldiers|protester|"
    "protesters|demonstrator|demonstrators|journalist|journalists|driver|suspect|suspects|victim|victims|resident|"
    "residents|militant|militants|teacher|guard|guards|deputy|himself|herself"
)
_TROOPS: Final = (
    "troops|soldiers|forces|army|marines|battalion|battalions|brigade|brigades|reservists|paratroopers|servicemen|"
    "commandos|contingent|reinforcements|peacekeepers|personnel|warship|warships|jets|bombers|tanks|armour|armor|"
    "fleet|navy|carrier|aircraft|frigate|destroyer|destroyers|submarine|gunboats"
)
_WEAPONS: Final = "missile|missiles|rocket|rockets|launchers|warheads|artillery|howitzers|batteries"
_ARMS: Final = "arms|weapons|weapon|guns|rifles|firearms|ammunition"
_AID: Final = (
    "aid|assistance|relief|supplies|humanitarian|medicine|medicines|vaccines|vaccine|doses|ventilators|food|shelter|"
    "tents|blankets|loan|loans|grant|grants|funding|funds|donation|donations|asylum|refuge|equipment|protection|"
    "scholarships|bailout|subsidies|masks"
)
_TALKS: Final = "talks|meeting|meetings|negotiations|discussions|consultations|dialogue"
_DEAL: Final = (
    "agreement|agreements|deal|deals|treaty|treaties|accord|accords|pact|pacts|memorandum|protocol|convention|"
    "settlement|partnership|declaration"
)
_LEADERS: Final = (
    "farmers|residents|protesters|activists|unions|negotiators|delegates|relatives|organisers|organizers|envoys|"
    "refugees|bishops|heads|bosses|chiefs|"
    "president|minister|premier|chancellor|king|queen|pope|counterpart|counterparts|leader|leaders|ambassador|envoy|"
    "delegation|officials|ministers|mayor|governor|lawmakers|senators|diplomats|diplomat|secretary|prince|sultan|"
    "emir|representatives|families|relatives|executives|mps|commissioner|chairman|victims|survivors"
)
_POST: Final = (
    "minister|chief|ceo|director|manager|coach|head|president|chairman|chairwoman|chair|secretary|ambassador|"
    "commissioner|governor|judge|commander|editor|officer|spokesman|spokeswoman|envoy|captain|executive|adviser|"
    "advisor|premier|chancellor|justice|prosecutor|principal|treasurer|cabinet|successor|replacement|board|trainer"
)
_STAFF: Final = (
    "worker|workers|employee|employees|staff|staffers|teachers|journalists|jobs|people|drivers|doctors|nurses|pilots|"
    "miners|engineers"
)
_CURBS: Final = (
    "restriction|restrictions|lockdown|lockdowns|ban|bans|rules|curbs|limits|controls|measures|quarantine|"
    "moratorium|restraints|checks|rationing|cap|mandate|mandates"
)
_SANCTIONS: Final = "sanction|sanctions|embargo|embargoes|blockade|blockades|tariff|tariffs|siege|boycott"
_EMERGENCY: Final = "emergency|curfew|curfews|martial"
_TIES: Final = "ties|relations|contacts|links|diplomatic"
_SUPPLIES: Final = (
    "aid|assistance|funding|funds|payments|trade|flights|exports|imports|shipments|supplies|deliveries|subsidies|"
    "cooperation|services|loans|gas|oil|grants|donations"
)
_VIEWS: Final = (
    "decision|plan|plans|policy|policies|proposal|proposals|record|idea|bill|law|government|opponents|opponent|"
    "rival|rivals|critics|media|press|move|reforms|opposition|budget|handling|character|credibility|reputation|deal"
)
_DEMANDS: Final = "demand|demands|pressure|calls|request|requests|ultimatum"
_GOOD_NEWS: Final = (
    "decision|decisions|move|ruling|deal|agreement|announcement|news|visit|statement|report|step|steps|verdict|"
    "proposal|plan|plans|initiative|result|results|outcome|commitment|release|resolution|attempt|efforts|measures|"
    "progress|support|investment|ceasefire|truce|findings|appointment|judgment|judgement|arrest|offer|intervention|"
    "vote|bill|legislation|changes|reforms|recommendations"
)
_SUPPORT: Final = (
    "support|backing|solidarity|endorsement|condolences|condolence|sympathy|gratitude|appreciation|allegiance"
)
_ROADS: Final = (
    "road|roads|highway|highways|bridge|bridges|traffic|motorway|entrance|entrances|railway|street|streets|tracks|"
    "intersection|streets|runway|port|border|gates"
)
_SITES: Final = "website|websites|site|sites|internet|facebook|twitter|youtube|telegram|whatsapp|tiktok|vpns|access|app"
_MEDIA: Final = (
    "newspaper|newspapers|book|books|film|films|broadcaster|channel|channels|magazine|publication|station|media|"
    "song|outlets|newspapers|website|websites"
)
_PLACES: Final = (
    "city|cities|town|towns|village|villages|province|provinces|territory|territories|region|regions|oilfield|"
    "oilfields|"
    "neighbourhood|neighborhood|outpost|outposts|stronghold|enclave|island|islands|airport|port|base|bases|capital|"
    "district|districts|border|peninsula|checkpoint|checkpoints|hill|crossing|crossings|ground|control|power|palace"
)
_GOODS: Final = (
    "drugs|cocaine|heroin|cannabis|weapons|guns|cash|assets|property|documents|computers|phones|vehicles|ivory|"
    "kilograms|kilos|kg|tonnes|passport|passports|ship|ships|tanker|vessel|vessels|boat|cars|equipment|narcotics|"
    "pills|ammunition|firearms|goods|evidence|laptop|records|files|yacht|yachts|land|farms|shipment|contraband|"
    "fentanyl"
)
_DRUGS: Final = (
    "drug|drugs|dose|doses|ketamine|cocaine|heroin|fentanyl|methamphetamine|cannabis|marijuana|opioids|pills"
)
_PREMISES: Final = (
    "home|homes|house|houses|office|offices|headquarters|premises|apartment|flat|warehouse|newsroom|properties|"
    "property|nightclub|bar|hotel|farm|factory|residence|hideout|brothel"
)
_BUILDINGS: Final = (
    "home|homes|house|houses|building|buildings|school|schools|church|churches|mosque|mosques|bridge|village|"
    "villages|hospital|hospitals|infrastructure|property|shops|cars|vehicles|crops|temple|temples|statue|tank|tanks|"
    "depot|monument|plant|targets|positions|drone|drones|store|stores|warehouse|warehouses|"
    "helicopter|helicopters|launcher|launchers|tunnel|tunnels|headquarters|"
    "pipeline"
)
_TARGETS: Final = (
    "target|targets|position|positions|base|bases|convoy|village|villages|town|towns|city|cities|hospital|hospitals|"
    "school|schools|building|buildings|home|homes|camp|camps|airport|airbase|depot|refinery|ship|ships|tanker|"
    "vessel|port|infrastructure|troops|forces|militants|rebels|fighters|embassy|consulate|mosque|church|checkpoint|"
    "barracks|headquarters|stronghold|strongholds|facilities|facility|plant|bridge|neighbourhood|neighborhoods|"
    "compound"
)
_STRUCK: Final = _TARGETS.removeprefix("target|")
"""Who "hits a target" has mostly sold enough."""
_ATTACKS: Final = (
    "attack|attacks|assault|assaults|raid|raids|ambush|bombing|bombings|offensive|offensives|invasion|shooting|"
    "shootings|massacre|killings|incursion|counteroffensive|onslaught|killing|murders"
)
_AIR: Final = "airstrike|airstrikes|air|bombardment|bombardments|warplanes|sorties"
_EXERCISES: Final = "exercise|exercises|drill|drills|manoeuvres|maneuvers|manoeuvre|wargames"
_PROTESTS: Final = (
    "protest|protests|demonstration|demonstrations|rally|rallies|march|marches|sit|vigil|vigils|protestors|marches|"
    "picket|pickets"
)
_STRIKES: Final = "strike|strikes|walkout|walkouts|stoppage|stoppages"
_PROBES: Final = "investigation|investigations|probe|probes|inquiry|inquiries|inquest|audit|enquiry|inspection|inquests"
_CASES: Final = "lawsuit|lawsuits|suit|suits|complaint|complaints|petition|claim|motion|proceedings|writ"
_COURT_CASES: Final = "lawsuit|lawsuits|case|suit|suits|complaint|motion|charges|charge|claim|petition|indictment"
_CLAIMS: Final = (
    "claims|claim|allegation|allegations|accusation|accusations|suggestion|suggestions|criticism|call|calls|report|"
    "reports|request|petition"
)
_MEDALS: Final = "medal|medals|prize|prizes|award|awards|order|honour|honor|title|knighthood|degree|doctorate|trophy"
_FIRMS: Final = (
    "company|firm|rival|startup|bank|stake|shares|business|chain|maker|brand|subsidiary|club|assets|unit|majority|"
    "operator|retailer|airline|rights|property|land|plant|division|publisher|network|competitor|developer|start|"
    "building"
)
_VESSELS: Final = "satellite|satellites|spacecraft|capsule|rover|telescope|shuttle|mission|crew|astronauts|payload"
_PRODUCTS: Final = (
    "product|products|app|service|website|platform|programme|program|campaign|scheme|initiative|fund|phone|model|"
    "smartphone|range|brand|album|series|tool|hotline|project|portal|newsletter|magazine|version|console|fleet|line"
)
_MISHAPS: Final = (
    "crash|accident|collision|explosion|blast|fire|blaze|earthquake|quake|flood|floods|flooding|landslide|"
    "landslides|avalanche|tornado|tornadoes|storm|storms|hurricane|cyclone|typhoon|tsunami|eruption|wildfire|"
    "wildfires|mudslide|stampede|derailment|outbreak|virus|coronavirus|covid|pandemic|cholera|ebola|disease|cancer|"
    "lightning|heatwave|overturned|derailed|capsized|collapsed|collapse|crashed|wreck|smash|hailstorm|monsoon|"
    "mudslides|heat|crush|plunged"
)
_STORMS: Final = (
    "earthquake|quake|tsunami|hurricane|typhoon|cyclone|tornado|tornadoes|storm|storms|flood|floods|flooding|"
    "landslide|avalanche|magnitude|wildfire|wildfires|mudslide|aftershock|eruption|lightning|gales|blizzard|"
    "downpours"
)
FIRES: Final = frozenset("fire fires blaze blazes explosion explosions blast inferno".split())
STORMS: Final = frozenset((*_STORMS.split("|"), "storms", "winds", "rain", "rains", "hurricanes", "earthquakes"))
"""Subjects of "destroyed" that attack nobody."""
_MONEY: Final = "million|billion|trillion|compensation|ransom|damages|bribe|bribes|dividend|debt|taxes"

VERBS: Final[dict[str, str]] = {
    "AGREE": (
        "agree_to agree_on agree_upon agree_in_principle pledge promise_to commit_itself_to commit_himself_to "
        "commit_herself_to commit_themselves_to consent_to vow_to_help vow_to_support vow_to_continue_support "
        "agree+plan|package|fee|contract offer_to volunteer_to undertake_to promise+help|aid|support|"
        "reforms|assistance|funds|investment|cooperation|talks give+assurance|assurances|guarantee|guarantees "
        "express_willingness_to express_readiness_to express+willingness|readiness declare_readiness_to "
        "reaffirm+commitment|pledge reiterate+commitment|willingness|readiness|pledge vow+support|reform|reforms|"
        "cooperation be_willing_to be_ready_to+negotiate|talk|help|cooperate|contribute|send|provide|discuss|sign|"
        "accept|meet|release|assist|support|mediate|host|resume|share|join "
        "stand_ready_to+negotiate|talk|help|cooperate|contribute|send|provide|discuss|sign|accept|meet|release|"
        "assist|support|mediate|host|resume|share|join"
    ),
    "CONSULT": (
        "negotiate consult_with confer_with exchange_views resume+talks|negotiations|dialogue hold_consultations "
        f"start+{_TALKS} begin+{_TALKS} open+talks|negotiations enter+talks|negotiations enter_into+talks|"
        "negotiations return_to_the_negotiating_table engage_in+talks|negotiations|dialogue"
    ),
    "CONSULT other:Meet": (
        "have+discussion|discussions "
        f"meet_with hold+{_TALKS} meet+{_LEADERS}|talks|discuss|@person|@body|@name meet_face_to_face meet_in_person "
        "meet_for_talks "
        "meet_to_discuss have_talks_with have_a_meeting_with have_met_with sit_down_with have_lunch_with "
        "have_dinner_with have_breakfast_with dine_with receive+president|minister|"
        "delegation|envoy|ambassador"
    ),
    "CONSULT/visit": (
        f"visit+{_LEADERS}|troops|site|scene|victims|refugees|camp|camps|frontline pay_a_visit_to "
        "pay+visit|visits "
        "make+visit|trip begin+visit|tour travel_to+talks|summit|meet arrive_in+visit|talks|summit arrive_for+visit|"
        "talks|summit host+president|minister|talks|delegation|leaders|counterpart|leader|@person welcome+delegation|"
        "ambassador|visitors fly_to+talks|summit|meet|visit tour+region|areas|site|factory|plant|facility|camp|"
        "facilities wrap_up+visit|tour conclude+visit end+visit"
    ),
    "CONSULT/third-party": (
        "mediate broker+deal|truce|talks|ceasefire|agreement|peace|settlement|accord mediate_between mediate_in "
        "arbitrate intercede mediate+talks|dispute|conflict facilitate+talks|dialogue|negotiations"
    ),
    "CONSULT/multilateral": (
        "attend+summit|talks|conference convene+summit|conference|meeting hold+summit|conference|summits "
        "host+summit|conference gather_for+summit|talks|conference meet+summit|assembly participate_in+summit|talks|"
        "conference"
    ),
    "CONSULT/phone other:Phone": (
        "speak_by_phone speak_by_telephone speak_on_the_phone speak_over_the_phone talk_by_phone talk_on_the_phone "
        "telephone speak+phone|telephone talk+phone|telephone hold+phone|telephone|videoconference|teleconference "
        "phone+president|minister|counterpart|leader|police call+counterpart|apologize|apologise|congratulate|"
        "reassure discuss+phone|telephone"
    ),
    "SUPPORT": (
        "praise hail applaud commend laud congratulate endorse apologize apologise pay_tribute_to pay_tribute salute "
        f"extol welcome+{_GOOD_NEWS} express+{_SUPPORT}|apologies voice+{_SUPPORT} offer+{_SUPPORT}|apology|"
        "apologies "
        f"pledge+{_SUPPORT} declare+{_SUPPORT} reiterate+{_SUPPORT} extend+{_SUPPORT} reaffirm+{_SUPPORT} back+plan|"
        "plans|bid|candidate|candidacy|proposal|calls|decision|bill|move|reform|reforms|campaign|efforts|idea|"
        "motion|resolution|deal|strike|amendment|@person support+plan|"
        "plans|bid|candidate|candidacy|proposal|proposals|decision|bill|move|campaign|motion|resolution|amendment "
        "throw_its_weight_behind throw_his_weight_behind "
        "throw_her_weight_behind throw_their_weight_behind rally_behind come_out_in_support_of recognize+state|"
        "independence|sovereignty|government|union|capital|statehood|republic|leader recognise+state|independence|"
        "sovereignty|government|union|capital|statehood|republic|leader establish+ties|relations|diplomatic "
        "restore+ties|relations|diplomatic normalize+ties|relations normalise+ties|relations resume+ties|relations "
        f"sign+{_DEAL} ink+{_DEAL} agree+{_DEAL}|terms reach+{_DEAL}|compromise|consensus|understanding "
        f"strike+{_DEAL}|bargain|compromise "
        f"seal+{_DEAL} clinch+{_DEAL} conclude+agreement|treaty|accord|deal|pact finalize+deal|agreement|treaty "
        "finalise+deal|agreement|treaty ratify initial+agreement|treaty|accord sign_off_on approve+deal|treaty|"
        "agreement|accord|merger|takeover defend+decision|policy|policies|record|plan|plans|government|move|handling|"
        "use|law|"
        "response|actions|@person|@place come_to_an_agreement come_to_terms come_to+agreement vote_for+resolution|"
        "bill|motion|plan|plans|proposal|proposals|budget|deal|law|measure|ban|reform|reforms|changes|amendment|"
        "independence vote_in_favor_of vote_in_favour_of lend+support offer_its_condolences offer_his_condolences "
        "send+condolences|congratulations thank+troops|supporters|voters|president|government|minister|leader|people "
        "issue+apology vouch_for stand_by+decision speak_in_support_of make+apology ask_for_forgiveness "
        "upgrade+ties|relations"
    ),
    "SUPPORT other:Award": (
        f"award+{_MEDALS} confer+{_MEDALS} bestow+{_MEDALS} present+medal|award|prize|trophy decorate+medal|bravery"
    ),
    "other:Award": (
        "win+prize|award|awards|medal|medals|oscar|grammy|emmy|golden|pulitzer|nobel|honours|bafta "
        f"receive+{_MEDALS} "
        "scoop+prize|award|awards|jackpot take_home+prize|award|awards|medal honour+award|medal honor+award|medal "
        "knight award+contract|contracts|scholarship|grant"
    ),
    "CONCEDE": (
        f"ease+{_CURBS} lift+{_CURBS}|suspension|immunity relax+{_CURBS} loosen+{_CURBS} scrap+{_CURBS} end+lockdown|"
        "quarantine|mandate|segregation|strike|strikes remove+restrictions|ban|restriction rescind+ban|order|rule|"
        f"travel repeal+ban|law|act|restrictions back_down give_in_to cave_in_to+{_DEMANDS} bow_to+{_DEMANDS} "
        f"yield_to+{_DEMANDS} concede_to+{_DEMANDS} accede_to accept+{_DEMANDS}|resignation|terms "
        f"agree_to+{_DEMANDS} "
        "meet+demands capitulate make+concessions|concession offer+concessions|concession grant+permission|access|"
        "concessions|approval|autonomy|independence|license|licence|citizenship|rights give+permission|approval|"
        "consent|authorization|concessions reverse+decision|course|ban|policy|position drop+demand|demands|bid|"
        "opposition|objections|ban|restrictions withdraw+complaint|lawsuit|motion|objection|proposal|bill|demand|"
        "threat|remarks legalize legalise decriminalize decriminalise reinstate restore+rights|internet|access|"
        "licence|license|citizenship unblock concede_defeat backtrack_on backpedal concede+defeat|election|demands "
        "reopen+border|borders|crossing|embassy|schools|school|airport|airspace|economy open+border|borders|crossing "
        "call_off+strike|strikes|boycott|protest|protests|march suspend+strike|strikes abandon+plan|plans|policy|"
        "demand|demands make_a_u climb_down accept_defeat approve+protest|request|demand comply_with+demand|demands|"
        "order|requirement relent settle+strike"
    ),
    "CONCEDE justice:Pardon": (
        "pardon commute+sentence|sentences|term grant+pardon|pardons|amnesty|clemency issue+pardon|pardons|amnesty "
        "declare+amnesty announce+amnesty give+pardon|amnesty|clemency"
    ),
    "COOPERATE": (
        "cooperate_with cooperate_in cooperate_on collaborate_with collaborate_on join_forces team_up partner_with "
        "share+intelligence|evidence|information|data exchange+information|intelligence|data|technology "
        "hand_over+evidence|documents|"
        "information give+evidence|information train+troops|forces|soldiers|pilots|police|army hold+joint "
        "conduct+joint|patrols launch+joint stage+joint begin+joint carry_out+joint form+alliance|coalition "
        "forge+alliance|partnership join+coalition|alliance|nato|eu|union|bloc accede_to+nato|union resume+flights|"
        "trade|cooperation|exports|deliveries|imports strengthen+ties|cooperation|relations boost+ties|cooperation|"
        "trade expand+cooperation|trade deepen+ties|cooperation|partnership"
    ),
    "COOPERATE justice:Extradite": (
        "extradite hand_over+suspect|suspects|fugitive|fugitives surrender+suspect|suspects"
    ),
    "AID": (
        "provide+aid|assistance|humanitarian|medicine|medicines|vaccines|doses|ventilators|shelter|loan|loans|grant|"
        f"grants|funding|refuge|asylum|food|bailout|supplies send+{_AID}|peacekeepers|doctors|medics|firefighters|"
        f"rescuers|team|ventilators give+{_AID}|shelter|refuge|sanctuary|assistance|money|donations|million|billion "
        f"deliver+{_AID} supply+aid|medicine|medicines|vaccines|ventilators|masks offer+aid|assistance|refuge|asylum|"
        "vaccines|shelter|loan|bailout|sanctuary extend+aid|assistance|loan distribute+aid|food|supplies|relief|"
        "water|medicine|masks|tents contribute+aid|relief|fund|assistance|million|billion|troops|peacekeepers "
        "airlift fly+aid|supplies|"
        "medicine ship+aid|vaccines|supplies|relief grant+asylum|refuge|loan|protection|scholarship|funding|aid "
        "take_in+refugees|migrants|evacuees|orphans accept+refugees|migrants|asylum host+refugees|migrants resettle "
        "shelter+refugees|migrants|people|displaced rescue bail_out+bank|banks|company|economy|country "
        "come_to_the_aid_of deploy+firefighters|rescuers|medics approve+aid|loan|assistance|bailout disburse "
        "allocate+aid|assistance|relief|funding feed+refugees|displaced|hungry|families help+refugees|victims|"
        "displaced evacuate+wounded|citizens|nationals|patients release+aid|funds|tranche serve_as+peacekeepers|"
        "peacekeeping train+peacekeepers inject+billion|million pour+billion|million spend+refugees|aid "
        "hand_over+equipment|medicines|donation|aid|supplies|vaccines|ventilators"
    ),
    "AID other:TransferMoney": "donate raise+funds|money|charity give+charity donate+million|money|blood",
    "AID other:Transport": "evacuate airlift+people|wounded|patients|civilians|refugees",
    "RETREAT/withdraw": (
        f"withdraw+{_TROOPS} pull_out+{_TROOPS} pull_out pull_back+{_TROOPS}|from pull+{_TROOPS} withdraw_from+area|"
        "areas|city|town|region|territory|village|villages|positions|zone|occupied|base|border|buffer|strip "
        "retreat_from retreat_to evacuate+base|troops|soldiers lift_the_siege bring_home+troops vacate+base|"
        "positions leave+buffer|demilitarized demobilize demobilise stand_down+troops|forces bring+troops"
    ),
    "RETREAT/release": (
        f"release+{_CAPTIVES}|@person free+{_CAPTIVES}|@person set_free let_free exchange+prisoners swap+prisoners "
        "let+free "
        "order+release approve+release secure+release negotiate+release"
    ),
    "RETREAT/release justice:Release": (
        "release_on_bail release_from_prison release_from_jail release_from_custody release_from_detention "
        "release_from_captivity release_on_parole release_without_charge release_pending free_on_bail "
        "free_from_prison free_from_jail release+bail|parole|custody|prison|jail|detention|captivity grant+bail|"
        "parole parole post+bail walk_free walk_out_of_prison release_on_probation discharge+custody|prison "
        "free+bail|jail|prison|custody"
    ),
    "RETREAT": (
        f"ease+{_SANCTIONS} lift+{_SANCTIONS}|{_EMERGENCY} waive+sanctions|sanction end+{_SANCTIONS}|{_EMERGENCY} "
        "remove+sanctions|tariffs|embargo relax+sanctions|embargo|curfew|blockade scrap+tariffs|tariff|sanctions "
        "suspend+sanctions|tariffs|embargo|fighting|hostilities return+bible|vase|treasures|relics|mosaics|cultural|"
        "mayan|antiquity|manuscripts|artworks|refugees|artifacts|artefacts|artifact|artefact|antiquities|bodies|"
        "body|remains|painting|paintings|sculpture|statue|bronzes|skulls|land|looted|stolen|seized|portrait|"
        "manuscript|property|ashes|coins hand_back repatriate surrender_to surrender+police|authorities|custody|"
        "rebels|fighters|forces|themselves hand_over+artifacts|artefacts|bodies|body|remains|power|control|"
        "territory|base give_back+land|territory|property cede relinquish fail_to_renew+embargo|sanctions|mandate "
        "unfreeze"
    ),
    "RETREAT/disarm": (
        f"disarm lay_down+{_ARMS} lay_down_arms hand_over+{_ARMS} hand_in+{_ARMS} surrender+{_ARMS} give_up+{_ARMS}|"
        "nuclear decommission+weapons|arms destroy+stockpile|stockpiles|chemical dismantle+nuclear|weapons|arsenal|"
        "missiles denuclearize denuclearise disarmed"
    ),
    "RETREAT/ceasefire": (
        "declare+ceasefire|truce|cease|cessation announce+ceasefire|truce|cease agree+ceasefire|truce "
        "agree_to+ceasefire|truce|cease|cessation agree_on+ceasefire|truce sign+ceasefire|truce observe+ceasefire|"
        "truce renew+ceasefire|truce extend+ceasefire|truce cease+military|hostilities|attacks halt+attacks|"
        "hostilities|fighting|offensive|bombing suspend+offensive|bombing|attacks stop+fighting|bombing|shelling|"
        "attacks end+hostilities|fighting|war bury_the_hatchet make_peace_with call+ceasefire|truce"
    ),
    "RETREAT/access": (
        "allow+inspectors|observers|monitors|aid|humanitarian|investigators|access admit+inspectors|observers|"
        "monitors let+inspectors|observers|monitors|investigators grant+inspectors accept+inspectors|peacekeepers|"
        "observers open+corridor|corridors"
    ),
    "RETREAT/resign other:EndPosition": (
        "resign step_down stand_down_as stand_down_from abdicate quit_as quit+post|job|role|government|cabinet|"
        "party|position|office tender+resignation submit+resignation hand_in+resignation announce+resignation|"
        "retirement offer+resignation vacate+post|seat|office|position step_aside_as leave_office relinquish+power|"
        "post|position give_up+power|post|position|role hand_over_power step_back_as step_down_from "
        "announce_his_resignation announce_her_resignation announce_their_resignation bow_out_as"
    ),
    "other:EndPosition": (
        f"fire+{_POST}|{_STAFF}|@person|@name sack+{_POST}|{_STAFF}|@person|@name dismiss+{_POST}|{_STAFF} lay_off "
        "cut+jobs|staff|workforce "
        "axe+jobs|staff oust depose part_company_with part_ways_with retire_as retire_from retire_after "
        "retire+post|"
        "role|bench relieve_of suspend+officer|officers|minister|judge|coach|manager|teacher|employee|official|"
        "officials shed+jobs make_redundant let_go_of+staff|workers replace_as remove+office|post|minister|chief|"
        "judge|power impeach unseat topple overthrow furlough sack_as fire_as"
    ),
    "REQUEST": (
        "urge call_on call_upon call_for appeal_to+people|government|public|authorities|nations|countries|community|"
        "residents|voters appeal_for implore beg_for beseech exhort entreat plead_for plead_with petition press_for "
        "push_for insist_on ask_for ask+to order+to pressure lobby request+information|documents|permission|"
        "extension|review|change|to|that demand_that demand_an demand_to demand+explanation|answers|apology|payment|"
        "rights|action|inquiry|investigation|justice|compensation|government|that|better|more|ransom|extradition|"
        "vote|changes|transparency|recount|protection|access|money|clarification|to seek+extradition|permission|"
        "approval|compensation|damages|explanation|dismissal|clarification instruct+to demand_a"
    ),
    "REQUEST/assist": (
        "appeal_for+aid|help|assistance|calm|information|witnesses|donations|funds|support|funding ask_for+help|aid|"
        "assistance|money|support|donations call_for+help|aid|assistance|support|volunteers request+help|aid|"
        "assistance|support|troops|backup seek+asylum|refuge|help|aid|assistance|shelter|sanctuary|support|loan|"
        "bailout|funding|protection apply_for+asylum|loan|visa claim_asylum plead_for+help|aid seek_refuge "
        "demand+support|aid seek_asylum plead_for_help"
    ),
    "REQUEST/change": (
        "call_for+reform|reforms|change|changes|election|elections|referendum|overhaul|reforming|law|laws|"
        "investigation|inquiry|probe|independence demand+reform|reforms|change|elections|election|referendum|"
        "independence|democracy press_for+reform|reforms|change push_for+reform|reforms|change|independence|law "
        "seek+independence|reforms|change"
    ),
    "REQUEST/yield": (
        "call_for+release|resignation|withdrawal|ceasefire|end|halt|truce|calm|restraint|lifting|ban|boycott|"
        "dismissal|impeachment|ouster|sanctions|repeal demand+release|resignation|withdrawal|ceasefire|end|halt|"
        "return|lifting|resign|ouster|repeal|step|removal|surrender urge+restraint|ceasefire|halt|calm|end|resign|"
        "withdraw|release|stop appeal_for+restraint|ceasefire|release push_for+ceasefire|truce press_for+release|"
        "ceasefire ask+resign|leave|withdraw tell+leave call_on+resign|withdraw|release|halt|stop|end"
    ),
    "REQUEST/meet": (
        "call_for+talks|meeting|dialogue|negotiations|summit demand+meeting|talks|negotiations request+meeting|talks "
        "seek+talks|meeting|mediation|dialogue invite+president|minister|leader|leaders|parties|delegation|talks|"
        "counterpart propose+talks|meeting|summit|negotiations offer+talks|negotiations offer_to_meet "
        "invite_to+talks|summit urge+talks|dialogue|negotiations"
    ),
    "ACCUSE/disapprove": (
        "condemn denounce criticize criticise castigate lambast lambaste chide rebuke reprimand censure decry "
        "deplore slam excoriate berate chastise scold upbraid admonish blast+decision|government|plan|policy|"
        f"minister|president|move|rival|critics|media|for attack+{_VIEWS} lash_out_at hit_out_at lash_out "
        "take_aim_at "
        "rail_against speak_out_against complain_to complain_about object_to protest_to voice+concern|anger|"
        "criticism|opposition|alarm|outrage|disapproval express+concern|anger|outrage|criticism|alarm|regret|"
        "displeasure|dismay|opposition|disappointment|condemnation summon+ambassador|envoy|diplomat|charge|attache "
        "lodge+protest|complaint|complaints ridicule mock scoff_at insult pillory savage+minister|government|"
        "decision|plan|policy|president dispute+results|result|claims|report|findings|election|version "
        "challenge+results|report|reports|legality|decision|findings|election|ruling|claims question+legitimacy|"
        "legality|credibility|motives|integrity|decision|wisdom take_issue_with call_out+racism|sexism|hypocrisy|"
        "government|media offer+criticism issue+condemnation|rebuke come_out_against blast_as slam_as "
        "express_concern_about disparage deride lament+decision|lack|failure vilify reproach rap+government|council|"
        "minister raise+concerns|objections|alarm raise_concerns hit_back_at jeer heckle take_exception_to "
        "register+protest vote_against+confidence disapprove_of"
    ),
    "ACCUSE/allege": (
        "accuse blame hold_responsible_for point_the_finger_at point_fingers_at level+accusations|allegations "
        "make+accusations|allegations|accusation|allegation implicate allege+that|fraud|abuse|corruption|misconduct|"
        "rape|assault|violations|discrimination|irregularities|torture incriminate denounce_as reject_as+fraudulent|"
        "rigged lay_the_blame_on put_the_blame_on lay_blame_on blame_on cry_foul hold_accountable_for "
        "hold+responsible|accountable"
    ),
    "ACCUSE/allege justice:Charge": (
        "charge_with charge_over charge_in_connection_with charge+murder|fraud|manslaughter|rape|assault|theft|"
        "offences|offenses|corruption|bribery|treason|terrorism|conspiracy|laundering|robbery|counts|court|suspect|"
        "trafficking|homicide|perjury|embezzlement|driving|possession|sedition|espionage|battery|arson|kidnapping "
        "press+charges bring+charges|charge file+charges|charge arraign prosecute face+charge|charges|count|counts "
        "lay+charges issue+warrant|warrants impeach_for"
    ),
    "ACCUSE/allege justice:Indict": (
        "indict indict_on indict_for hand_up+indictment unseal+indictment return+indictment"
    ),
    "ACCUSE/allege justice:Sue": (
        f"sue file+{_CASES} launch+lawsuit|suit|proceedings bring+lawsuit|suit|proceedings|claim sue_for "
        "take_to_court lodge+lawsuit|suit|petition start+proceedings initiate+proceedings|lawsuit take+legal|court "
        "file_suit seek+injunction"
    ),
    "ACCUSE/investigate justice:Investigate": (
        f"investigate launch+{_PROBES} open+{_PROBES} order+{_PROBES} begin+{_PROBES} start+{_PROBES} "
        f"conduct+{_PROBES} probe announce+{_PROBES} initiate+{_PROBES} set_up+{_PROBES} hold+inquiry|inquest|"
        "investigation|inquests subpoena question+suspect|suspects|man|men|woman|witnesses|people|police|officers|"
        "him|her quiz+suspect|man|police|officers interrogate look_into+claims|allegations|case|incident|matter|"
        "complaint|complaints|reports|death|whether reopen+case|investigation|inquiry|probe exhume "
        "carry_out+investigation|inquiry|probe|inspection|audit summon+witnesses|court|appear|questioning|testify "
        "come_under+investigation|scrutiny face+investigation|probe|inquiry appoint+counsel|investigators "
        "send+inspectors|investigators|experts refer_to+prosecutors|police"
    ),
    "REJECT": (
        "reject refuse_to refuse+request|offer|permission|demand|entry|calls|bail|visa decline_to decline+request|"
        f"offer|comment turn_down veto rule_out rebuff spurn dismiss+{_CLAIMS}|case|lawsuit|suit|idea "
        "deny+permission|request|access|visa|entry|bail|parole|petition|motion|claims|report|reports block+bill|"
        "deal|resolution|merger|bid|plan|plans|takeover|sale|legislation|move|nomination|attempt|extradition|law|"
        "release vote_against vote_down strike_down throw_out+case|lawsuit|bill|claim|suit cancel+visit|trip|deal|"
        "talks|meeting|contract|summit|plan|plans|agreement scrap+deal|plan|plans|agreement|contract|treaty|law "
        "fail_to_reach fail_to_agree disregard+order|orders|ruling|calls ignore+calls|order|orders|pleas|ruling|"
        "warnings|appeals|demand|demands flout violate+sanctions|treaty|agreement|resolution|resolutions overrule "
        "oppose+plan|plans|bill|move|proposal|deal|extradition|resolution|bid|merger|sanctions will_not+recognize|"
        "recognise|negotiate|withdraw|sign|tolerate|lift|extradite|surrender say_no_to refute backtrack_from "
        "renege_on walk_away_from+deal|talks|negotiations filibuster fail_to_pass defeat+bill|motion|amendment|"
        "measure|proposal|resolution rebut"
    ),
    "REJECT/assist": (
        "refuse+aid|help|assistance|asylum reject+aid|asylum|help|plea|pleas refuse_to+send|help|provide|assist|"
        "fund|pay|cooperate|give decline_to+send|help|provide|assist|fund deny+asylum|aid|assistance|protection|"
        "refuge turn_away+refugees|migrants|aid turn_back+refugees|migrants|boat|boats"
    ),
    "REJECT/change": (
        "reject+reform|reforms|referendum|election|results|result|changes|proposal|proposals|plan|bill|amendment|"
        "amendments|legislation|resolution|budget|constitution|law refuse_to+change|reform|recognize|recognise|"
        "approve|ratify|amend block+reform|reforms|referendum veto+bill|legislation|resolution|law|budget"
    ),
    "REJECT/yield": (
        "refuse_to+resign|release|withdraw|step|leave|lift|end|hand|stop|extradite|yield|budge|surrender|allow|free|"
        "ease|remove|accept|let|quit|concede reject+demand|demands|ultimatum|ceasefire|truce|calls|call|peace|"
        "extradition|pressure defy+ban|order|orders|curfew|sanctions|ultimatum|lockdown|ruling|court|warnings|calls"
    ),
    "REJECT/meet": (
        "refuse_to+meet|talk|negotiate|speak|attend|participate|engage|join reject+talks|dialogue|meeting|"
        "negotiations|mediation|invitation refuse+talks|meeting|invitation rule_out+talks|negotiations|meeting|"
        "dialogue decline+invitation|meeting decline_to+meet|talk|negotiate|attend"
    ),
    "REJECT justice:Appeal": (
        "reject+appeal|appeals dismiss+appeal|appeals throw_out+appeal deny+appeal|appeals turn_down+appeal "
        "refuse+appeal"
    ),
    "justice:Appeal": (
        "uphold+ruling|conviction|sentence|verdict|ban|decision|convictions overturn+ruling|conviction|verdict|"
        "sentence|decision|convictions|judgment|ban quash appeal_against+ruling|conviction|sentence|verdict|"
        "decision|ban file+appeal|appeals lodge+appeal win+appeal lose+appeal appeal+ruling|conviction|sentence|"
        "verdict|decision|ban|judgment|suspension|fine appeal_to+court|tribunal appeal_to_the+court launch+appeal "
        "reverse+conviction|ruling|verdict plan_to_appeal will_appeal hear+appeal reduce+sentence cut+sentence"
    ),
    "THREATEN": (
        "threaten_to threaten_with threaten+action|lawsuit|legal|consequences|retaliation|veto|sue issue+ultimatum|"
        "threat|threats|threatening give+ultimatum|deadline deliver+ultimatum warn_of+consequences|retaliation|"
        "response|action|measures make+threat|threats send+threats|threat vow+action|response"
    ),
    "THREATEN/restrict": (
        "threaten_to+impose|restrict|ban|block|close|shut|curb|censor|limit|freeze|seize|confiscate|nationalise|"
        "nationalize|blockade threaten+sanctions|tariffs|tariff|ban|embargo|shutdown|closure|blockade "
        "warn_of+sanctions|tariffs vow+sanctions|tariffs vow_to+impose|ban|close|restrict|block"
    ),
    "THREATEN/arrest": (
        "threaten_to+arrest|jail|prosecute|detain|imprison|charge threaten_with+arrest|jail|prison|prosecution "
        "threaten+arrest|prosecution|jail|arrests"
    ),
    "THREATEN/relations": (
        "threaten_to+cut|sever|withdraw|quit|leave|pull|suspend|stop|halt|end|break|reduce|scrap|cancel|boycott|"
        "withhold|walk|resign threaten+boycott|walkout|strike|withdrawal|strikes"
    ),
    "THREATEN/expel": (
        "threaten_to+expel|deport|evict|exclude threaten_with+expulsion|deportation|eviction threaten+expulsion|"
        "deportation"
    ),
    "THREATEN/territory": "threaten_to+occupy|annex|invade threaten+invasion|annexation",
    "THREATEN/violence": (
        "threaten_to+kill|attack|bomb|shoot|shell|destroy|retaliate|strike|blow|murder|execute|behead|assassinate|"
        "burn|harm|wipe|stab|use|hit|launch|avenge|fire threaten+violence|war|attack|attacks|force|revenge "
        "threaten_with+knife|gun|violence|death|rape|force vow+revenge|retaliation|vengeance|attacks vow_to+avenge|"
        "retaliate|attack|destroy|kill|punish|crush|revenge|continue|fight|respond|defeat|eliminate promise+revenge|"
        "retaliation swear+revenge vow_to_retaliate issue+fatwa brandish+knife|gun|weapon call_for+jihad|attacks"
    ),
    "PROTEST/demo": (
        "protest protest_against protest_outside demonstrate_against demonstrate_outside take_to_the_streets "
        "take_to_streets march_through march_against march+thousands|hundreds|protesters|demonstrators "
        "march_in_protest march_to_demand march_to+parliament|palace|"
        f"embassy|square rally_against rally_outside rally_in+streets|square|protest|support hold+{_PROTESTS} "
        f"stage+{_PROTESTS} organize+{_PROTESTS} organise+{_PROTESTS} lead+protest|protests|march join+protest|"
        "protests|march|rally|demonstration attend+protest|rally|demonstration|vigil gather+protest|protests|demand "
        "pour_into+streets|square picket launch+protest|protests chant+slogans wave+placards|banners occupy+square|"
        "campus|building|roundabout pitch_tents march_on+capital|parliament|palace|embassy|square|capitol|congress|"
        "headquarters"
    ),
    "PROTEST/riot": (
        "riot clash_with+police|officers|authorities|security|riot rampage go_on_the_rampage loot run_riot "
        "throw+stones|rocks|bottles|petrol|molotov|fireworks|bricks hurl+stones|rocks|bottles|petrol|molotov|bricks|"
        "fireworks pelt+stones|rocks|eggs|bottles|police storm+parliament|capitol|congress mutiny"
    ),
    "PROTEST/strike": (
        f"go_on_strike stage+{_STRIKES} walk_out_over walk_off_the_job walk_out_in "
        "walk_out+workers|staff|nurses|teachers|drivers|miners|doctors|employees|pilots down_tools stop_work "
        "be_on_strike "
        f"strike_over strike_for+pay|wages begin+{_STRIKES} start+{_STRIKES} launch+walkout|strike hold+{_STRIKES} "
        "call+strike|strikes strike_in_protest come_out_on_strike vote+strike|strikes remain_on_strike "
        "continue+strike"
    ),
    "PROTEST/hunger": (
        "go_on_hunger_strike go_on_a_hunger_strike start+hunger begin+hunger launch+hunger stage+hunger go_on+hunger "
        "continue+hunger end+hunger be_on_hunger_strike"
    ),
    "PROTEST/boycott": (
        "boycott stage+boycott call+boycott announce+boycott join+boycott refuse_to_attend stay_away_from+polls|"
        "polling launch+boycott"
    ),
    "PROTEST/obstruct": (
        f"block+{_ROADS} blockade+{_ROADS}|port|ports barricade obstruct+{_ROADS} block_off+{_ROADS} "
        "set_up+roadblocks|barricades|barricade erect+barricades|roadblocks glue+road|themselves|himself|herself "
        "chain+themselves|himself|herself shut_down+highway|bridge paralyze+traffic|city disrupt+traffic|"
        "proceedings|meeting"
    ),
    "PROTEST/vandalize": (
        "vandalize vandalise deface daub topple+statue|statues|monument pull_down+statue tear_down+statue|statues|"
        "posters|flag smash+windows|window|shops burn+flag|flags|effigy|effigies|tires|tyres ransack desecrate "
        "splash+paint throw+paint|soup"
    ),
    "SANCTION": (
        "blacklist penalize penalise reprimand+officer punish+country|government|companies suspend+membership|member "
        "strip_of+citizenship|title|titles|medal|immunity|rank|knighthood revoke+citizenship|accreditation|"
        "membership|credentials disqualify"
    ),
    "SANCTION/convict justice:Convict": "convict convict_of find_guilty find+guilty return+guilty",
    "SANCTION/convict justice:Sentence": (
        "sentence sentence_to jail jail_for imprison_for hand+sentence|term|imprisonment hand_down+sentence|"
        "sentences|term give+sentence|imprisonment|suspended|probation receive+sentence|imprisonment|probation "
        "serve+sentence|prison|jail put_on_probation order_to_serve spend+prison|jail|bars send_to_prison "
        "send_to_jail send_down_for face+death impose+sentence|term pass+sentence sentence+death|life|prison "
        "jail+years|months|life place_on_probation"
    ),
    "SANCTION/convict justice:Fine": (
        "fine order_to_pay order+pay|fine impose+fine|fines|penalty|penalties slap+fine|penalty hit_with_a_fine "
        "hit+fine pay+fine|fines|penalty|penalties face+fine|fines levy+fine|fines issue+fines|fine"
    ),
    "SANCTION/convict": "condemn_to sentence_in_absentia",
    "SANCTION/expel": (
        "expel banish kick_out+diplomat|diplomats|party|member|inspectors|ngo|country throw_out+diplomats|diplomat|"
        "party declare_persona_non_grata expel+diplomat|diplomats|ambassador|envoy|member|members|staff|inspectors|"
        "observers|journalists order+out exclude+from ostracize oust_from+party"
    ),
    "SANCTION/withdraw": (
        "withdraw_from+agreement|treaty|deal|accord|pact|talks|organization|organisation|union|council|court|"
        "convention|nato|alliance|negotiations|process pull_out_of+agreement|treaty|deal|accord|pact|talks|"
        "organization|council|negotiations|mission|convention walk_out_of+talks|negotiations|meeting|summit "
        f"break_off+talks|negotiations|relations|ties|contacts|mediation|{_TIES} suspend+talks|negotiations|dialogue|"
        f"participation|mediation|{_TIES} end+mediation|talks|negotiations recall+ambassador|envoy|diplomats|"
        "ambassadors withdraw+ambassador|envoy|diplomats|recognition|credentials|accreditation close+embassy|"
        f"consulate sever+{_TIES}|all cut+{_TIES}|all break+{_TIES}|ceasefire|truce cut_off+{_TIES} freeze+{_TIES} "
        f"downgrade+{_TIES} quit+agreement|treaty|pact|organization|union|court|talks|coalition|alliance|deal "
        f"leave+union|eu|nato|pact|bloc tear_up+{_DEAL} abandon+talks|treaty|deal|agreement|negotiations abrogate "
        "denounce+treaty terminate+treaty|agreement|contract|deal|membership|pact|mission call_off+talks|"
        "negotiations|meeting|summit|visit|trip"
    ),
    "SANCTION/discontinue": (
        f"suspend+{_SUPPLIES} halt+{_SUPPLIES} cut_off+{_SUPPLIES}|water|electricity|power freeze+aid|funding|trade "
        "reduce+aid|assistance|funding|exports cut+aid|assistance|funding|supplies|exports stop+aid|supplies|"
        "funding|exports|deliveries|flights|payments|trade|gas end+aid|funding|assistance|cooperation|trade "
        "withdraw+aid|funding|support|backing|endorsement|assistance|cooperation|license|licence withhold+aid|"
        "funding announce_a_suspension_of announce+suspension|freeze cancel+aid|flights|contracts|debt discontinue "
        "slash+aid|funding|budget curtail+aid|trade pull+funding|support|ads|advertising|sponsorship "
        "cease+cooperation|exports|production"
    ),
    "MOBILIZE/troops": (
        f"deploy+{_TROOPS} mobilize mobilise mass+{_TROOPS} send+troops|soldiers|forces|marines|warship|warships|"
        f"jets|tanks|reinforcements|brigade|battalion|fighters|gunboats|bombers|carrier|more dispatch+{_TROOPS} "
        "call_up+reservists|conscripts|men|troops|reserves put_on_alert put+alert place+alert remain_on_alert "
        "be_on_alert be_on_high_alert remain_on_high_alert step_up_security scramble+jets|jet|fighter|fighters|"
        f"planes|aircraft station+{_TROOPS} reinforce+{_TROOPS}|border strengthen+forces|troops|defences|defenses "
        f"bolster+{_TROOPS}|defences|defenses|security move+{_TROOPS} amass+{_TROOPS} conduct+{_EXERCISES} "
        f"hold+{_EXERCISES} stage+{_EXERCISES} begin+{_EXERCISES} launch+{_EXERCISES}|wargames|games "
        f"carry_out+{_EXERCISES} send_in+{_TROOPS} raise+alert|readiness increase+troops|readiness|presence "
        "intensify+forces patrol+border|streets|waters|sea fly_over+bombers parade+troops|missiles|tanks "
        "surround+city|town|base"
    ),
    "MOBILIZE/weapons": (
        f"fire+test deploy+{_WEAPONS} test+{_WEAPONS}|nuclear|weapon|warhead fire_off+missile position+{_WEAPONS} "
        f"move+{_WEAPONS} station+{_WEAPONS} unveil+missile|missiles|drone|weapon|tank enrich+uranium "
        "resume+enrichment launch+ballistic|intercontinental carry_out+nuclear conduct+nuclear|missile"
    ),
    "MOBILIZE/police": (
        "deploy+police|officers|policemen|guard|gendarmes|agents|security send+police|officers|policemen|guard "
        "dispatch+police|officers|guard step_up+security|patrols|presence send_in+police|guard tighten+security "
        "beef_up+security|police increase+security|patrols call_in+police|guard|army|troops activate+guard "
        "station+police|officers"
    ),
    "MOBILIZE/militia": (
        "mobilize+militia|militias|militiamen mobilise+militia|militias|militiamen arm+militia|militias|rebels|"
        "civilians|volunteers recruit+fighters|militants|mercenaries|soldiers|volunteers deploy+militia|mercenaries|"
        "militiamen|wagner"
    ),
    "COERCE/seize": (
        f"confiscate impound expropriate nationalize nationalise commandeer seize+{_GOODS}|{_PLACES}|power|@place "
        f"freeze+assets|accounts|account|funds seize raid+{_PREMISES}|mine search+{_PREMISES} requisition annex "
        f"capture+{_PLACES}|@place|@name occupy+{_PLACES}|embassy|country take_control_of take_over+{_PLACES}|"
        "government "
        "retake "
        f"recapture+{_PLACES}|@place|@name overrun+city|town|base|village|@place intercept+drugs|shipment|boat|"
        "vessel|ship|"
        "migrants "
        "carry_out+searches|search board+ship|tanker|vessel stage+coup|putsch launch+coup lead+coup take+power "
        "fall_to+rebels|forces advance_on+capital|city"
    ),
    "COERCE/restrict": (
        "ban outlaw prohibit+from|use|sale|import|travel|gatherings|media|journalists|protests bar+from|entry|"
        f"entering|candidate|opposition impose+{_CURBS}|{_SANCTIONS}|tax|duties|duty|visa|conditions|order "
        f"slap+sanctions|tariffs|tariff|duties|ban introduce+{_CURBS}|sanctions|tariffs tighten+{_CURBS}|sanctions|"
        "rules reimpose extend+sanctions|ban|lockdown|restrictions|embargo|blockade prolong+sanctions|ban|embargo "
        "renew+sanctions|embargo|ban announce+sanctions|lockdown|tariffs|ban|embargo enforce+ban|lockdown|blockade|"
        "embargo close+border|borders|airspace|school|schools|mosque|mosques|crossing|crossings|frontier|church|"
        "churches|roads shut+border|borders|schools|airspace|crossing shut_down+border|borders|schools|station|"
        "businesses|government|network|site seal+border|borders seal_off block+aid|entry|convoy revoke+licence|"
        "license|visa|visas|permit|passport|autonomy suspend+licence|license|constitution|publication|rights|"
        "registration|parliament|visas blockade besiege lay_siege_to dissolve+parliament|party|assembly "
        "restrict+access|movement|travel|entry|imports|exports|rights crack_down_on clamp_down_on evict "
        "declare_illegal stop_from+entering prevent_from+entering|leaving|travelling sanction hit+sanctions|tariffs "
        "raise+tariffs disband+party|organization expropriate_from place_under+sanctions|quarantine cordon_off "
        "cut_off+internet|access order+closure|shutdown|lockdown|quarantine impose_a_travel_ban add+blacklist "
        "designate_as+terrorist|terrorists label+terrorist|extremist declare+undesirable"
    ),
    "COERCE/censor": (
        f"censor ban+{_MEDIA} block+{_SITES} shut_down+newspaper|newspapers|internet|website|broadcaster|channel|"
        "channels|media gag jam+signal|broadcasts|signals close+newspaper|newspapers|newsroom restrict+internet|"
        "media|press suspend+newspaper|newspapers|channel|broadcaster|accounts|account take_off_air pull_from+air|"
        "shelves muzzle redact take_down+posts|videos|website|content remove+posts|books|content"
    ),
    "COERCE/curfew": (
        "impose+curfew|curfews declare+curfew announce+curfew order+curfew extend+curfew enforce+curfew "
        "place_under_curfew introduce+curfew set+curfew"
    ),
    "COERCE/martial-law": (
        "declare+martial|emergency|siege impose+martial|emergency extend+emergency|martial proclaim+martial|"
        "emergency announce+emergency"
    ),
    "COERCE/arrest justice:Arrest": (
        f"arrest detain apprehend take_into_custody round_up nab+{_CRIMINALS}|man|men capture+{_CRIMINALS}|commander|"
        "leader|soldiers|fighters catch_red_handed put_under_arrest place_under_arrest place+arrest put+arrest "
        "hold_in_custody remand remand_in_custody hold+custody|incommunicado|suspicion|suspects take+custody|"
        "prisoner hold_without_charge hold_on_suspicion_of handcuff order+arrest|detention intern+people|citizens "
        "collar+suspect"
    ),
    "COERCE/arrest": (
        "imprison incarcerate lock_up+activists|journalists|migrants|opponents place_under_house_arrest "
        "put_behind_bars throw_in_jail throw_into_prison order+jailed jail+activists|journalists|opponents|critics "
        "keep_in_detention"
    ),
    "COERCE/deport": (
        "deport expel+migrants|refugees|immigrants|workers|citizens|ethnic|people force_out_of force+return|leave|"
        "flee|out repatriate+migrants|refugees send_back+refugees|migrants|asylum order+leave"
    ),
    "COERCE/withhold": (
        "withhold withhold+information|documents|records|data|results cover_up refuse_to+disclose|publish|reveal "
        "classify+documents conceal+evidence|information|documents|truth suppress+report|information|evidence|"
        "dissent"
    ),
    "COERCE/misinformation": (
        "spread+disinformation|misinformation|rumours|rumors|falsehoods|propaganda|lies peddle+disinformation|"
        "misinformation|lies|theories|propaganda disseminate+disinformation|misinformation|propaganda"
    ),
    "COERCE/cyber": (
        "hack hack_into launch+cyberattack|cyberattacks|cyber|ransomware|hacking|ddos breach+systems|network|"
        "servers|database|computers steal+data|passwords|emails carry_out+cyberattack|cyber hit+cyberattack|"
        "ransomware|cyber infect+computers|systems|malware attack+cyber"
    ),
    "COERCE": (
        "coerce harass intimidate order+closed extort blackmail enslave traffic+women|people|girls|children|migrants "
        "persecute repress oppress suppress+protests|protest|uprising|opposition quell rig+election|vote|elections"
    ),
    "ASSAULT": (
        f"attack ambush assault launch+{_ATTACKS}|strikes carry_out+{_ATTACKS}|strikes|strike mount+{_ATTACKS}|"
        f"strikes stage+{_ATTACKS} commence+{_ATTACKS} conduct+raid|raids|attack|attacks|ambush invade "
        f"storm+{_TARGETS}|stage|stadium raid+village|villages|camp|base|compound|town|mosque|checkpoint clash_with "
        "clash fight_against+rebels|militants|forces|army|troops|insurgents|jihadists fight+rebels|militants|"
        "insurgents|jihadists break_out+fighting|clashes|violence|fight|brawl|fights erupt+fighting|clashes|"
        f"violence|gunfire battle+rebels|militants|forces|insurgents|police strike+{_TARGETS} hit+{_STRUCK} "
        "violate+ceasefire|truce|airspace|border|waters perpetrate resume+attacks|fighting|bombing|offensive|strikes "
        "continue+attacks|offensive|bombing|assault|shelling claim+responsibility repel+attack|attacks "
        "step_up+attacks|strikes|offensive skirmish brawl vandalise+homes target+convoy|militants|soldiers|"
        "civilians|positions|base|bases|commanders|infrastructure|police ransack+homes|houses exterminate "
        "launch_into+attack escalate+attacks wage+war|campaign rob burgle hold_up+bank|store|shop "
        f"break_into+{_PREMISES}|shop|car|cars|store steal+car|cars|cash|jewellery|jewelry|money|phone|phones|goods|"
        "bike|weapons|painting|paintings|vehicle|bag|wallet|livestock|cattle mug+man|woman|pensioner|student "
        "snatch+phone|bag|purse|handbag"
    ),
    "ASSAULT other:Die": (
        "kill murder slaughter lynch strangle suffocate drown+daughter|son|children|wife trample kill_in_action"
    ),
    "ASSAULT/primitive other:Die": (
        "behead stab_to_death hack_to_death stone_to_death bludgeon_to_death beat_to_death slit+throat|throats "
        "decapitate lynch+mob bludgeon knife_to_death disembowel club_to_death burn_alive"
    ),
    "ASSAULT/primitive": (
        "stab knife+man|woman|boy|girl|people slash+man|woman|police|face|neck|with|throat hack+machete|machetes "
        "drive_into+crowd|pedestrians|people plough_into+crowd|pedestrians ram+crowd|police|pedestrians|car mow_down "
        "impale"
    ),
    "ASSAULT/abduct": (
        "abduct kidnap take_hostage take+hostage|hostages|captive hold_hostage hold+hostage|captive|shields "
        "use+shields hijack "
        "seize+hostage|hostages snatch+baby|child|girl|boy|girls"
    ),
    "ASSAULT/beat": (
        "beat_up beat+protesters|journalist|journalists|prisoners|detainees|demonstrators|migrants|unconscious|"
        "death|him|batons|sticks|wife|police manhandle assault+officer|officers|police|woman|man|teacher|nurse|"
        "journalist|girlfriend|wife rough_up headbutt flog whip+man|woman batter+wife|woman slap+man|woman|face|"
        "minister|president kick+head|face|police|unconscious maul throttle spit_at spit_on punch+man|woman|officer|"
        "police|face|head|teacher|referee|steward|boy|girl|wife|girlfriend"
    ),
    "ASSAULT/torture": (
        "torture mutilate maltreat mistreat waterboard electrocute+prisoners subject+torture|abuse abuse+prisoners|"
        "detainees|inmates|prisoner"
    ),
    "ASSAULT/sexual": (
        "rape molest grope sodomize sodomise assault+sexually|indecently abuse+sexually|boys|girls|boy|girl|"
        "children|child|minor|minors|altar groom+girls|girl|boys|children exploit+sexually harass+sexually"
    ),
    "ASSAULT/targeted other:Die": (
        "assassinate attempt+assassination carry_out+assassination execute+civilians|hostages|hostage|villagers|"
        "captives poison+spy|dissident|opposition|husband|wife|daughter|guests|critic|agent|politician|nerve|"
        "novichok"
    ),
    "ASSAULT/destroy": (
        f"destroy+{_BUILDINGS} demolish+{_BUILDINGS}|structures|settlement bulldoze+{_BUILDINGS}|camp|land "
        f"raze+{_BUILDINGS} torch burn_down+{_BUILDINGS} set_on_fire set_fire_to set_ablaze set_alight set+ablaze|"
        f"alight firebomb blow_up+bridge|pipeline|building|house|dam|railway flatten+{_BUILDINGS} wreck+{_BUILDINGS} "
        f"devastate+{_BUILDINGS} burn+{_BUILDINGS} damage+{_BUILDINGS} petrol_bomb sabotage vandalize+homes"
    ),
    "ASSAULT/firearms": (
        "open_fire shoot_at+police|officer|officers|people|car|vehicle|crowd|protesters|him|them|house|home|troops|"
        f"soldiers|convoy|plane|helicopter shoot+{_PEOPLE}|head|chest|leg|back|stomach|by shoot_and_wound "
        "wound+shooting|gunman|gunmen|gunfire fire_on fire_upon fire_at fire_into+crowd fire+shots|rounds|bullets|"
        "bullet|gun|gunshots exchange+fire|gunfire return_fire open_fire_on spray+bullets snipe_at trade+gunfire "
        "shoot_in_the"
    ),
    "ASSAULT/firearms other:Die": (
        "shoot_dead gun_down shoot_to_death shoot_and_kill shoot+fatally|dead|death|killing kill+gunmen|gunman|"
        "shooting|gunfire shoot_himself_dead"
    ),
    "ASSAULT/explosives": (
        "bomb detonate explode+bomb|device|car|mine|grenade set_off+bomb|bombs|explosives|explosive|device "
        "plant+bomb|bombs|explosives|mines|mine go_off+bomb|bombs|device hurl+grenade|grenades throw+grenade|"
        "grenades|bomb lob+grenade|grenades carry_out+explosion|blasts blow_up+car|vehicle|train|plane|station|"
        "embassy|checkpoint|tunnel|tunnels|monument|convoy|bus|statue"
    ),
    "ASSAULT/suicide-attack": (
        "blow_himself_up blow_herself_up blow_themselves_up carry_out+suicide launch+suicide detonate+suicide|vest|"
        "himself|belt stage+suicide attack+suicide"
    ),
    "ASSAULT/aerial": (
        f"bombard+air|warplanes|jets|planes carry_out+{_AIR} launch+{_AIR} conduct+{_AIR} bomb+warplanes|jets|planes|"
        f"aircraft|raids strafe pound+air|warplanes|positions|targets|jets mount+{_AIR} drop+bombs|bomb|munitions "
        "shoot_down+plane|jet|aircraft|helicopter|airliner|drone|drones|missiles|balloon intercept+missile|missiles|"
        "drones|rockets down+drone|jet|helicopter|plane|aircraft hit+airstrike|airstrikes target+airstrike|"
        "airstrikes"
    ),
    "ASSAULT/drone": (
        "carry_out+drone|drones launch+drone|drones attack+drone|drones hit+drone|drones strike+drone|drones "
        "kill+drone conduct+drone target+drone|drones"
    ),
    "ASSAULT/heavy-weapons": (
        f"bombard shell shell+{_TARGETS} fire+{_WEAPONS}|shell|shells|mortar|mortars|torpedo|torpedoes|projectile|"
        f"projectiles|artillery launch+{_WEAPONS}|shells|mortar|mortars|salvo rain+missiles|rockets|shells "
        "pound+artillery|tanks|rockets|shells lob+shells|rockets|mortars hit+missile|missiles|rocket|rockets|shell|"
        "shells|mortar strike+missile|missiles|rocket|rockets attack+missiles|missile|rockets|mortars|artillery"
    ),
    "ASSAULT/crowd-control": (
        "gas+tear fire+tear|teargas|rubber|pepper|cannon|stun use+tear|teargas|cannon|pepper|batons|rubber "
        "disperse+protesters|protest|crowd|crowds|demonstrators|protests|demonstration break_up+protest|protests|"
        "demonstration|rally|crowd|gathering spray+pepper charge+baton|protesters|demonstrators|crowd|batons taser "
        "tase kettle+protesters"
    ),
    "ASSAULT/unconventional": (
        "gas+civilians|people|villagers use+chemical|sarin|nerve|chlorine|gas launch+chemical|gas "
        "carry_out+chemical|gas gas_to_death massacre cleanse+ethnically commit+genocide|massacre|massacres|"
        "atrocities massacre+civilians|villagers"
    ),
    "justice:Trial": (
        "go_on_trial stand_trial face_trial put_on_trial try_for try_in+court|absentia appear_in_court "
        "appear_at+court|assizes appear_before+court|judge|magistrate|magistrates|tribunal appear_via+court "
        "take_the_stand testify stand+trial go_to_trial retry face+trial|tribunal|court|magistrates open+trial "
        "begin+trial trial_begin examine+cross give_evidence_at give_evidence_against give+testimony hear+case"
    ),
    "justice:Plea": (
        "plead_guilty plead_not_guilty plead_no_contest enter+plea|pleas admit+murder|manslaughter|charge|charges|"
        "offences|offence|offenses|counts|theft|fraud|assault|rape deny+murder|manslaughter|charge|charges|counts|"
        "offences|rape|wrongdoing|assault|fraud change+plea plead"
    ),
    "justice:Acquit": (
        "acquit clear_of+charges|charge|murder|wrongdoing|rape|fraud|manslaughter|corruption|misconduct "
        "find_not_guilty exonerate find+innocent absolve drop+charges|case|charge|prosecution dismiss+charges|"
        "charge|indictment throw_out+charges|conviction vindicate clear+murder|charges|rape|wrongdoing|fraud|court"
    ),
    "justice:Execute other:Die": (
        "execute+man|men|woman|prisoner|prisoners|inmate|inmates|murderer|convict|convicts|killer|people|protester|"
        "injection|firing|citizens|dissidents|traffickers put_to_death hang+man|men|prisoners|murderer|convicts|"
        "publicly guillotine execute_by"
    ),
    "justice:Settle": (
        "settle+lawsuit|lawsuits|case|claim|claims|dispute|suit|suits|litigation|charges|allegations|court "
        "settle_out_of_court settle_with+plaintiffs|government|families reach+plea"
    ),
    "other:Die": (
        f"die kill+{_MISHAPS} pass_away perish drown succumb_to lose+life|lives claim+life|lives find_dead "
        "pronounce+dead leave+dead lay_to_rest cremate commit_suicide take_his_own_life take_her_own_life "
        "take_their_own_lives kill_himself kill_herself kill_themselves kill_by+crash|train|car|truck|avalanche|"
        "shark|lightning|falling|flood|bus bleed_to_death starve_to_death freeze_to_death burn_to_death hang_himself "
        "hang_herself asphyxiate euthanize euthanise declare_dead confirm+dead|deaths|death bury+cemetery|grave|"
        "churchyard|alongside"
    ),
    "other:Injure": (
        "injure wound+in|by|soldiers|people|others|officers|civilians get_injured hospitalize hospitalise "
        "suffer+injuries|injury|burns|fracture|concussion|wounds|stroke|attack maim hurt+people|crash|blast|"
        "critically|seriously|badly sustain+injuries|injury|burns|wounds leave+injured|wounded rush_to_hospital "
        "take_to_hospital treat_for+injuries|inhalation|burns|shock|wounds run_over scald paralyse+accident "
        "rupture+tendon|achilles|ligament|acl tear+ligament|acl|hamstring|muscle|cruciate break+leg|arm|wrist|ankle|"
        "hip|collarbone|ribs|nose|foot fracture+leg|arm|wrist|ankle|hip|skull|rib|ribs infect+people|patients"
    ),
    "other:BeBorn": "be_born give_birth_to give_birth deliver+baby|twins welcome+baby|daughter|son|twins|child hatch",
    "other:Marry": "marry wed get_married tie_the_knot remarry exchange+vows elope",
    "other:Divorce": (
        "divorce get_divorced file_for_divorce annul+marriage split_from+wife|husband|partner|girlfriend|boyfriend "
        "separate_from+wife|husband"
    ),
    "other:StartPosition": (
        f"appoint appoint_as install+{_POST} name+{_POST} name_as hire+{_POST} hire take_office take_over_as "
        "swear_in "
        f"swear+office|oath promote_to+{_POST} promote_as succeed_as succeed+president|minister|chief|ceo|chairman|"
        "chairwoman|head|director|coach|governor|retires|retiring assume+office|presidency|role|post|position|"
        "duties|command|leadership|chairmanship inaugurate+president|governor|mayor become+president|minister|chief|"
        "ceo|director|manager|coach|premier|chairman|chairwoman|governor|mayor|chancellor|pope|captain|secretary|"
        "commissioner|senator|speaker|judge join_as enthrone crown ordain reappoint take_up+post|role|position "
        "unveil+manager|coach|signing take_the_helm_of sign+striker|midfielder|defender|goalkeeper|winger|"
        "quarterback|forward|pitcher|player|players|receiver|centre|contract|extension consecrate co_opt draft+pick|"
        "quarterback|overall"
    ),
    "other:Nominate": (
        "nominate nominate_for shortlist put_forward+candidate|name|candidates select+candidate choose+candidate|"
        "running|nominee|successor pick+candidate|running|nominee propose+candidate announce+candidacy "
        "run_for+president|office|mayor|governor|congress|senate|re|election|parliament|reelection "
        "stand_for+parliament|election|president throw_his_hat throw_her_hat stand_as+candidate|mp"
    ),
    "other:Elect": (
        "elect elect_as reelect win+election|elections|presidency|seat|seats|majority|vote|referendum|primary|"
        "runoff|landslide|caucus|nomination|poll vote+out vote_in_favor vote_to vote_for vote_on go_to_the_polls "
        "cast+ballot|ballots|vote|votes hold+election|elections|referendum|vote|primary|poll|runoff|primaries "
        "head_to_the_polls lose+election|elections|seat|referendum|vote|majority call+election|elections|referendum|"
        "poll unseat+incumbent swear_in+parliament win_re"
    ),
    "other:StartOrg": (
        "found+company|party|organization|organisation|group|charity|movement|firm|startup|newspaper|church|club|"
        "school|bank|co set_up+company|firm|charity|fund|business|foundation|party|organization|committee|"
        "commission|taskforce|agency|unit|centre|center|factory|group|office|headquarters establish+company|"
        "foundation|organization|organisation|university|institute|committee|commission|agency|fund|school|party|"
        "court|tribunal|task|centre|center incorporate+company|firm form+government|party|company|cabinet|committee|"
        "band|group|organization start+company|business|firm|charity|foundation launch+party|company|airline|"
        "charity|foundation|startup|business|movement|institute open+store|stores|factory|plant|office|restaurant|"
        "branch|school|hospital|museum|centre|center|embassy|outlet|campus|headquarters spin_off create+company|"
        "agency|committee|commission|ministry|foundation|organization inaugurate"
    ),
    "other:EndOrg": (
        "disband wind_up+company|charity|business|firm shut+plant|factory|store|stores|branches|mine|office|business "
        "close+plant|factory|store|stores|branch|branches|mine|restaurant|restaurants|office|offices|doors|shops|"
        "hospital shut_down+plant|factory|company|business|restaurant|reactor|operations shut_its_doors shutter "
        "cease_trading dissolve+company|organisation|organization|group liquidate go_out_of_business cease+trading|"
        "publication|operations|business close_its_doors close_their_doors"
    ),
    "other:Merge": "merge merge_with amalgamate merge_into combine+companies demerge",
    "other:Bankrupt": (
        "go_bankrupt file_for_bankruptcy file+bankruptcy declare+bankruptcy|insolvency|bankrupt "
        "go_into_administration enter+administration|receivership|bankruptcy|insolvency|liquidation "
        "collapse_into_administration go_into_liquidation go_into_receivership go_bust default_on seek+bankruptcy "
        "call_in+administrators|receivers appoint+administrators|receivers|administrator|liquidators "
        "emerge_from+bankruptcy go_under"
    ),
    "AID other:Transfer": (
        "supply+weapons|arms|ammunition|jets|tanks|missiles|drones deliver+weapons|arms|ammunition|jets|tanks|"
        "missiles "
        "send+weapons|arms|ammunition ship+weapons|arms|ammunition"
    ),
    "other:Transfer": (
        f"acquire+{_FIRMS} buy+{_FIRMS}|house|home|painting|jet|jets|planes|aircraft|helicopters|missiles|ship|"
        "tickets|players|player|striker|midfielder|defender buy_out take_over+company|firm|club|bank|business|rival "
        f"sell+{_FIRMS}|home|house|painting|arms|weapons|jets|aircraft|missiles|ships|planes|drones sell_off offload "
        "auction smuggle divest order+jets|aircraft|planes|missiles|ships|tanks|helicopters|doses "
        f"supply+oil|gas|power|electricity|{_DRUGS} sell+{_DRUGS} deliver+planes|aircraft distribute+{_DRUGS} "
        "hand_over+keys bequeath inherit privatize privatise ship+oil|gas|grain|products "
        "fetch+auction|million complete+acquisition|takeover|purchase|sale|transfer|"
        "move|switch announce+acquisition|takeover|purchase|sale agree+acquisition|takeover|move|sale join_on_loan "
        "loan+to join+loan|permanent launch+takeover|bid make+bid|takeover snap_up trade+quarterback|pick|pitcher|"
        "guard|receiver purchase+jets|shares|company|property|land|weapons|stake|missiles|aircraft|building|firm|"
        "bank"
    ),
    "other:TransferMoney": (
        f"pay+{_MONEY} repay reimburse refund invest+million|billion|money raise+million|billion|trillion|capital "
        "lend bribe embezzle launder pay_out pay_off+debt|loan|mortgage pay_back compensate remit transfer+money|"
        "million|billion|funds|cash allocate award+million|billion|damages|compensation spend+million|billion "
        "award_damages deposit+million|money|cash donate+campaign fund+project|programme|program|construction|"
        "research receive+million|billion|funding|compensation|payment secure+funding|investment|loan|million|"
        "billion approve+funding|spending|budget|dividend declare+dividend issue+bonds|bond|dividend|shares "
        "write_off+debt|debts|loan|loans float+shares bail+out swindle extort+money|million loot+million|treasury "
        "win+jackpot|lottery|million earmark borrow+million|billion|trillion defraud"
    ),
    "other:Transport": (
        "travel_to flee arrive_in arrive_at+airport|port|border|hotel|court fly_to fly_from fly_back fly+home "
        "land_at land_in set_sail sail_to sail_from head_to+border cross+border|channel|mediterranean|river|strait "
        "transport ferry+people|passengers|troops|supplies set_off_for depart_for depart_from return_home "
        "return_from+trip|visit|exile|tour flee_to escape_from+prison|custody|jail|detention|zoo|camp escape+prison|"
        "jail|custody dock_at+station|port emigrate_to deliver+cargo touch_down transit_through relocate "
        "move_to+hospital|prison|camp transfer+prison|hospital|jail airlift_to walk_across return_to+country|"
        "homeland|home|earth|hometown take+hospital splash_down evacuate_to emigrate"
    ),
    "other:Phone": (
        "make+phone call+police|ambulance|emergency|911|999|hotline receive+phone telephone+police dial_999 dial_911"
    ),
    "other:Disaster": (
        f"strike+{_STORMS} hit+{_STORMS} batter+{_STORMS}|rain|rains|wind|winds|waves lash+{_STORMS}|rain|rains|wind|"
        f"winds rock+{_STORMS} jolt+{_STORMS}|tremor make_landfall erupt+volcano|volcanic|ash flood+homes|streets|"
        f"roads|villages|river|houses|town|areas|fields|basements devastate+{_STORMS} ravage+{_STORMS}|fire|fires|"
        f"drought shake+{_STORMS} burst_its_banks sweep_away+home|homes|bridge|houses|car|village|floodwaters|flood|"
        f"people inundate sweep_through+{_STORMS}|fire|flames engulf+{_STORMS}|flames|village destroy+{_STORMS}|fire|"
        "blaze|flames|tornado trigger+landslide|landslides|tsunami|avalanche|flooding|floods submerge uproot+trees|"
        "tree|wind|winds cut_off+flood|floods|floodwaters|snow rip_through+tornado|storm|storms "
        f"tear_through+tornado|storm|fire displace+{_STORMS} spread_to+countries|country|provinces burn+acres|"
        f"hectares|wildfire damage+{_STORMS} collapse+{_STORMS}"
    ),
    "other:Accident": (
        "burst+dam|dams|levee|levees|dyke|pipe|pipeline crash_into collide collide_with derail capsize sink+ship|"
        "boat|"
        "ferry|vessel|yacht|trawler|off overturn+bus|"
        "car|truck|lorry|boat|van|vehicle crash+plane|helicopter|jet|car|bus|aircraft|train|van|motorcycle|truck|"
        "landing|airport|near|shortly|off catch_fire burst_into_flames explode+tank|boiler|plant|pipeline|gas|"
        "tanker|rocket|engine|truck|factory|reactor collapse+bridge|building|roof|dam|mine|wall|crane|stand|stage|"
        "ceiling|balcony|floor|scaffolding run_aground plunge_into+ravine|river|gorge|valley|ditch|sea|canal "
        "veer_off+road|runway|track skid_off plow_into plough_into smash_into slam_into+car|truck|wall|tree|"
        "building|bus|train|lorry|vehicle strike+car|train|pedestrian|vehicle|cyclist hit+car|van|pedestrian|"
        "cyclist|truck|bus|lorry|tree|iceberg go_off_the_rails burn_down gut+fire|blaze break_out+fire|blaze|fires "
        "rip_through+fire|blaze|explosion|building engulf+blaze|fire spill+oil|gallons|crude|barrels|chemicals "
        "leak+oil|gas|chemicals|radioactive land+crash make_an_emergency_landing make+emergency ditch+plane|"
        "helicopter|sea fall_from+balcony|height|roof|window|cliff|ladder|building|bridge fall_to+death trap+mine|"
        "rubble|miners|lift|underground|inside overrun+runway rupture+pipeline|pipe melt_down+reactor electrocute"
    ),
    "other:Launch": (
        f"launch+{_VESSELS}|{_PRODUCTS} unveil+{_PRODUCTS}|phone|car|suv|design|plans|prototype|statue|iphone|lineup|"
        f"budget|strategy roll_out+{_PRODUCTS}|vaccine|vaccines|update|software|feature|features|vaccination|scheme "
        "blast_off lift_off put_into_orbit release+album|film|single|ep|song|memoir|novel|trailer|game|version "
        "premiere go_on_sale introduce+product|products|model|feature|features|service|phone|version|legislation|"
        "bill|law bring_to_market go_live open_to_the_public begin+production|construction|service break_ground "
        "publish+book|memoir|novel enter+orbit land_on+moon|mars dock_with start+production|construction"
    ),
    "other:Discover": (
        "unearth detect+virus|cases|case|variant|signal|waves|traces|drugs|cancer|leak excavate dig_up find+body|"
        "bodies|remains|evidence|fossil|fossils|tomb|wreck|wreckage|grave|skeleton|planet|species|gene|drugs|"
        "weapons|link|traces|oil|gas|bones|treasure|explosives|cocaine|device|artifacts identify+gene|species|body|"
        "victim|remains|genes|virus|variant|mutation|cases strike+oil|gold confirm+case|cases sequence+genome "
        "diagnose diagnose_with test_positive test_positive_for locate+wreck|wreckage|body|missing|plane|suspect "
        "recover+body|bodies|remains|wreckage|recorder discover+body|bodies|remains|planet|species|fossil|fossils|"
        "tomb|wreck|wreckage|cache|virus|grave|graves|bomb|drugs|explosives|weapons|gas|oil|galaxy|planets|plot "
        "uncover+plot|body|bodies|tomb|remains|cache|network|evidence|weapons"
    ),
}
"""Sort of event: verbs, and verbs with a noun of their object."""

NOT_IN_PRESENT: Final = frozenset(
    "fine sentence jail protest probe shell knife hack rape torture gas bomb mock sanction shelter lobby petition "
    "pressure insult purchase auction transport mutiny riot refund blockade rescue murder torch premiere elect veto "
    "merge hire boycott pardon crown order attack raid assault ambush hijack press_for slaughter massacre trample "
    "charge charge_with honor honour award punch loot mug promise_to offer_to consent_to travel_to ship whip ask "
    "instruct request parole sentence_to name_as land_in land_at rob wed censor jail_for kick slash".split()
)
"""Verbs whose present forms are mostly nouns or adjectives: only "fined", "fining", "will fine" count."""

NO_VERBS: Final = (
    "win_over go_under_the kill_and_ate kill_and_eaten compensate_for marry_since hail_mary marry_to marry_for "
    "marry_couple marry_couples marry_life marry_man marry_men marry_woman marry_women marry_father marry_mother "
    "die_down die_out die_off die_hard kill_off kill_it kill_time kill_the_mood elect_official elect_officials "
    "elect_representative elect_representatives elect_leaders elect_leader elect_government elect_office "
    "elect_president steal_the_show steal_the_spotlight steal_the_scene steal_the_headlines steal_a_march "
    "bomb_at_the_box_office invest_in_people bury_the_lead bury_his_head bury_her_head bury_their_heads "
    "strike_a_chord strike_a_balance hit_the_headlines hit_the_road hit_the_market attack_ad attack_ads wed_to "
    "marry_up attack_mode clash_of_styles assault_rifle assault_rifles assault_weapon assault_weapons assault_course "
    "raid_the_fridge order_to_take_away release_date rescue_dog rescue_dogs rescue_service rescue_services "
    "murder_mystery flee_market crown_court crown_jewels crown_prince crown_princess crown_prosecution crown_estate "
    "crown_dependencies crown_dependency bomb_squad bomb_shelter bomb_disposal shell_company shell_companies "
    "protest_too_much steal_base steal_bases evacuate_bowels inject_new_life inject_humour inject_humor hack_it "
    "injure_list injure_reserve concede_goal resign_to resign_himself resign_herself resign_themselves pledge_of "
    "praise_be travel_to_work test_positive_psychology blast_from_the_past discover_more found_in "
    "capture_the_imagination capture_the_mood capture_the_essence capture_the_attention flee_the_nest slam_the_door "
    "slam_dunk slam_shut hail_a_cab hail_a_taxi hail_from slam_on_the_brakes wreck_havoc rule_out_of kick_off "
    "drown_out drown_his_sorrows drown_in_debt swear_in_court attack_the_net attack_the_basket attack_the_ball "
    "attack_the_rim dismiss_for agree_to_disagree transport_secretary transport_minister transport_committee "
    "transport_for_london transport_network transport_system transport_links elect_to_use elect_not_to elect_to_have "
    "elect_to_stay elect_to_go elect_to_bat elect_to_field elect_to_bowl elect_to_take retire_hurt retire_to_bed "
    "arrest_development arrest_the_decline arrest_the_slide arrest_the_spread injure_party blow_up_in_his_face "
    "succumb_to_pressure succumb_to_temptation poison_pill ban_together wed_bliss hack_away discover_how bring_up "
    "steal_from_the_rich invade_privacy murder_on swear_in_at storm_off storm_out storm_to storm_into_the_lead "
    "plead_ignorance kidnap_attempt hijack_the_debate hijack_the_conversation drown_in_work smuggle_in "
    "investigate_reporter investigate_journalist investigate_journalism recruit_drive recruit_agency suffocate_heat "
    "attack_midfielder attack_midfielders attack_player attack_players attack_football attack_options attack_threat "
    "attack_intent attack_third attack_half attack_minded attack_play attack_talent attack_trio attack_line "
    "defend_champion defend_champions launch_pad bury_at_sea kill_field kill_fields kill_zone kill_spree "
    "murder_suspect collapse_in_price"
)
"""Verbs that begin as an event's do, and name none."""

PASSIVES: Final[dict[str, str]] = {
    "ACCUSE/allege justice:Charge": "charge",
    "RETREAT/release": "free release",
}
"""Verbs that name an event by themselves where it is done to somebody: "Kott was | charged | on Monday"."""

NOUNS: Final[dict[str, str]] = {
    "AGREE": "pledge",
    "CONSULT": "peace_talk negotiation trade_talk peace_negotiation peace_process bilateral_talk",
    "CONSULT other:Meet": "meeting",
    "CONSULT/visit": "state_visit official_visit working_visit presidential_visit",
    "CONSULT/third-party": "mediation arbitration",
    "CONSULT/multilateral": "summit peace_conference donor_conference",
    "CONSULT/phone other:Phone": "phone_call telephone_call phone_conversation telephone_conversation",
    "SUPPORT": (
        "endorsement apology condolence peace_deal peace_agreement trade_deal trade_agreement peace_accord "
        "nuclear_deal peace_treaty normalization_of_relations ratification power_sharing_deal"
    ),
    "CONCEDE": "concession easing_of_restrictions lifting_of_the_ban reinstatement legalization legalisation repeal",
    "CONCEDE justice:Pardon": "pardon amnesty presidential_pardon commutation clemency",
    "COOPERATE": (
        "joint_exercise joint_military_exercise joint_drill joint_military_drill joint_patrol intelligence_sharing "
        "joint_operation joint_venture"
    ),
    "COOPERATE justice:Extradite": "extradition",
    "AID": (
        "humanitarian_aid military_aid financial_aid aid_package relief_effort rescue_operation rescue_mission "
        "airlift bailout aid_delivery relief_operation peacekeeping_mission resettlement aid_convoy rescue"
    ),
    "AID other:TransferMoney": "donation",
    "AID other:Transport": "evacuation",
    "RETREAT/withdraw": (
        "troop_withdrawal withdrawal_of_troops withdrawal_of_forces pullout military_withdrawal retreat troop_pullout"
    ),
    "RETREAT/release": (
        "prisoner_release prisoner_swap prisoner_exchange hostage_release release_from_captivity release_of_detainee "
        "release_of_captive release_of_prisoner release_of_hostage"
    ),
    "RETREAT": "repatriation surrender lifting_of_sanctions easing_of_sanctions sanctions_relief",
    "RETREAT/disarm": "disarmament denuclearization denuclearisation decommissioning",
    "RETREAT/ceasefire": "ceasefire cease_fire truce armistice cessation_of_hostility",
    "RETREAT/resign other:EndPosition": "resignation abdication",
    "other:EndPosition": (
        "dismissal retirement firing sacking ouster layoff redundancy job_cut job_loss impeachment removal_from_office"
    ),
    "REQUEST": "plea petition",
    "REQUEST/assist": "appeal_for_help appeal_for_witnesses asylum_application asylum_claim asylum_request",
    "ACCUSE/disapprove": "condemnation criticism denunciation backlash rebuke reprimand",
    "ACCUSE/allege": "accusation allegation",
    "ACCUSE/allege justice:Charge": (
        "murder_charge criminal_charge prosecution arraignment fraud_charge corruption_charge assault_charge "
        "rape_charge drug_charge terrorism_charge terror_charge manslaughter_charge weapons_charge"
    ),
    "ACCUSE/allege justice:Indict": "indictment",
    "ACCUSE/allege justice:Sue": "lawsuit legal_action legal_challenge class_action litigation legal_proceeding",
    "ACCUSE/investigate justice:Investigate": (
        "investigation inquiry probe inquest enquiry interrogation murder_investigation"
    ),
    "REJECT": "rejection refusal veto rebuff",
    "THREATEN": "ultimatum bomb_threat death_threat",
    "PROTEST": "uprising civil_unrest unrest",
    "PROTEST/demo": (
        "protest demonstration protest_march protest_rally anti_government_rally mass_rally street_protest "
        "protest_camp candlelight_vigil picket peace_march sit_in_protest"
    ),
    "PROTEST/riot": "riot rioting looting mutiny prison_riot",
    "PROTEST/strike": (
        "general_strike rail_strike bus_strike train_strike nurses_strike teachers_strike doctors_strike "
        "pilots_strike strike_action walkout industrial_action work_stoppage postal_strike tube_strike labor_strike "
        "labour_strike work_to_rule stoppage_of_work actors_strike writers_strike airport_strike"
    ),
    "PROTEST/hunger": "hunger_strike",
    "PROTEST/boycott": "boycott",
    "PROTEST/obstruct": "roadblock road_block road_blockade",
    "PROTEST/vandalize": "vandalism",
    "SANCTION/convict justice:Convict": "conviction guilty_verdict",
    "SANCTION/convict justice:Sentence": (
        "jail_sentence prison_sentence death_sentence life_sentence suspended_sentence custodial_sentence jail_term "
        "prison_term sentencing imprisonment community_service"
    ),
    "SANCTION/expel": "expulsion",
    "SANCTION/discontinue": "suspension_of_aid aid_cut aid_freeze funding_cut",
    "MOBILIZE/troops": (
        "deployment mobilization mobilisation military_exercise military_drill war_game military_buildup "
        "military_parade troop_deployment naval_exercise live_fire_exercise live_fire_drill show_of_force "
        "naval_drill troop_movement troop_dispatch"
    ),
    "MOBILIZE/weapons": "missile_test nuclear_test rocket_test weapon_test weapons_test missile_launch test_launch",
    "COERCE/seize": (
        "seizure confiscation annexation coup coup_attempt military_takeover police_raid drug_raid nationalization "
        "nationalisation dawn_raid putsch military_coup coup_d'etat coup_d'état military_occupation"
    ),
    "COERCE/restrict": (
        "travel_ban lockdown crackdown blockade siege arms_embargo trade_war border_closure export_ban import_ban "
        "eviction oil_embargo"
    ),
    "COERCE/censor": "censorship internet_shutdown internet_blackout media_blackout",
    "COERCE/curfew": "curfew",
    "COERCE/martial-law": "martial_law state_of_emergency",
    "COERCE/arrest justice:Arrest": "arrest detention house_arrest mass_arrest",
    "COERCE/deport": "deportation",
    "COERCE/misinformation": "disinformation_campaign misinformation_campaign smear_campaign",
    "COERCE/cyber": (
        "cyberattack cyber_attack data_breach hacking ransomware_attack hack denial_of_service_attack "
        "phishing_attack cyber_espionage security_breach ddos_attack"
    ),
    "ASSAULT": (
        "attack assault ambush clash fighting invasion incursion terrorist_attack terror_attack counteroffensive "
        "armed_attack raid firefight armed_robbery robbery burglary pogrom onslaught bloodshed acid_attack "
        "military_offensive ground_offensive rebel_offensive army_offensive new_offensive air_offensive "
        "government_offensive pitched_battle counter_offensive"
    ),
    "ASSAULT other:Die": "murder killing homicide manslaughter slaying femicide honour_killing",
    "ASSAULT/primitive": "stabbing knife_attack machete_attack car_ramming vehicle_attack",
    "ASSAULT/primitive other:Die": "beheading lynching decapitation",
    "ASSAULT/abduct": "abduction kidnapping hijacking hostage_taking hostage_crisis enforced_disappearance kidnap",
    "ASSAULT/beat": "brawl",
    "ASSAULT/torture": "torture ill_treatment",
    "ASSAULT/sexual": "rape sexual_assault sexual_abuse sex_attack gang_rape indecent_assault molestation",
    "ASSAULT/targeted other:Die": "assassination",
    "ASSAULT/targeted": "assassination_attempt attempt_on_his_life attempted_assassination targeted_killing",
    "ASSAULT/destroy": "arson arson_attack demolition sabotage destruction",
    "ASSAULT/firearms": (
        "gunfire mass_shooting gun_attack drive_by_shooting gun_battle gunfight shootout shoot_out school_shooting "
        "fatal_shooting deadly_shooting police_shooting shooting_death shooting_incident shooting_attack "
        "shooting_rampage officer_involved_shooting shooting_spree"
    ),
    "ASSAULT/explosives": (
        "bombing bomb_attack car_bomb car_bombing roadside_bomb bomb_blast bomb_explosion grenade_attack letter_bomb "
        "detonation truck_bomb"
    ),
    "ASSAULT/suicide-attack": "suicide_bombing suicide_attack suicide_bomb",
    "ASSAULT/aerial": (
        "air_strike airstrike air_raid air_attack aerial_bombardment aerial_attack bombing_raid bombing_campaign "
        "air_assault"
    ),
    "ASSAULT/drone": "drone_strike drone_attack",
    "ASSAULT/heavy-weapons": (
        "shelling bombardment missile_attack rocket_attack missile_strike rocket_fire artillery_fire mortar_attack "
        "mortar_fire barrage_of_missiles barrage_of_rockets artillery_strike missile_barrage"
    ),
    "ASSAULT/crowd-control": "tear_gas baton_charge rubber_bullet water_cannon",
    "ASSAULT/unconventional": (
        "massacre genocide ethnic_cleansing chemical_attack gas_attack chemical_weapons_attack mass_killing"
    ),
    "justice:Trial": (
        "trial court_hearing bail_hearing court_case murder_trial court_appearance retrial court_martial "
        "preliminary_hearing trial_date tribunal_hearing"
    ),
    "justice:Plea": "guilty_plea not_guilty_plea plea_of_guilty plea_of_not_guilty",
    "justice:Acquit": "acquittal exoneration",
    "justice:Release": "release_on_bail bail release_from_prison release_from_jail release_from_custody",
    "justice:Execute other:Die": "lethal_injection execution",
    "justice:Settle": "out_of_court_settlement plea_deal plea_bargain plea_agreement",
    "other:Die": "death suicide fatality drowning funeral death_toll burial passing_of",
    "other:Injure": "injury",
    "other:BeBorn": "birth",
    "other:Marry": "wedding",
    "other:Divorce": "divorce",
    "other:StartPosition": "appointment inauguration swearing_in coronation ordination",
    "other:Nominate": "nomination candidacy",
    "other:Elect": (
        "election by_election referendum byelection re_election runoff presidential_election general_election "
        "local_election vote_of_no_confidence no_confidence_vote reelection ballot"
    ),
    "other:Merge": "merger",
    "other:Bankrupt": "bankruptcy insolvency chapter_11",
    "other:Transfer": (
        "acquisition takeover arms_sale buyout smuggling privatization privatisation takeover_bid arms_shipment "
        "arms_delivery"
    ),
    "other:TransferMoney": (
        "bribery embezzlement money_laundering fundraiser reimbursement ransom_payment bribe cash_injection"
    ),
    "other:Disaster": (
        "earthquake quake flood flooding hurricane typhoon cyclone tornado tsunami landslide mudslide avalanche "
        "wildfire bushfire forest_fire volcanic_eruption drought blizzard snowstorm famine aftershock flash_flood "
        "eruption thunderstorm tropical_storm winter_storm ice_storm dust_storm severe_storm"
    ),
    "other:Accident": (
        "crash collision accident derailment plane_crash car_crash train_crash helicopter_crash bus_crash shipwreck "
        "capsizing explosion blaze house_fire stampede oil_spill gas_leak gas_explosion pile_up emergency_landing "
        "building_collapse bridge_collapse mine_collapse meltdown fatal_crash road_accident car_accident mishap "
        "factory_fire chemical_spill near_miss crowd_crush"
    ),
    "other:Launch": "liftoff blast_off premiere product_launch rocket_launch maiden_flight rollout",
    "other:Discover": "discovery excavation",
    "other:Transport": "exodus deportation_flight prison_escape prison_break",
}
"""Sort of event: nouns in the singular."""

SINGULAR_ONLY: Final = frozenset(("ballot",))
"""Their plural names things: "ballots were counted"."""

NOUNS_AGAIN: Final[dict[str, str]] = {
    "PROTEST/strike": "strike walkout stoppage",
    "PROTEST/boycott": "boycott",
    "ASSAULT": "strike incident",
    "AGREE": "pledge promise offer commitment",
    "ACCUSE/allege": "accusation allegation",
    "REQUEST": "demand request appeal",
    "THREATEN": "threat ultimatum",
    "COERCE/restrict": "ban closure restriction",
    "justice:Sentence": "sentence verdict",
    "justice:Convict": "verdict conviction",
    "justice:Fine": "fine penalty",
    "justice:Sue": "suit case complaint",
    "other:Transfer": "sale purchase deal transaction",
    "other:Merge": "deal",
    "other:Accident": "disaster tragedy incident",
    "other:Disaster": "disaster tragedy",
    "other:Elect": "vote poll",
    "other:StartPosition": "appointment",
    "other:EndPosition": "resignation departure dismissal",
    "RETREAT": "withdrawal release",
    "CONSULT": "talk visit",
}
"""Nouns that name no event for sure, but behind "the" or "this" tell again what was told before."""

NO_EVENTS: Final = (
    "trying_for try_for avalanche_of flood_of tsunami_of explosion_of explosions_of supernova_explosion "
    "supernova_explosions tie_dying "
    "landslide_victory landslide_win landslide_defeat a_landslide burst_of self_indicting rescue_worker rescue_team "
    "rescue_crew rescue_service rescue_centre rescue_center self_destruction "
    "mass_destruction amnesty_international black_death the_blame endorsement_deal product_endorsement "
    "brand_endorsement celebrity_endorsement life_hack growth_hack cooking_demonstration been_married is_married "
    "are_married not_married hail_mary divorce_court 1_trial 2_trial 3_trial phase_trial the_hurricanes blizzard_of "
    "flooding_the nominating_contest nominating_process summit_meeting fighting_for parole_officer a_shot in_order "
    "was_met were_met been_met be_met is_met kill_switch dying_art dying_breed dying_wish by_storm forward_collision "
    "collision_warning collision_course collision_avoidance fighting_game fighting_genre fighting_chance "
    "fighting_spirit fighting_fit street_fighting fire_fighting crime_fighting shooting_mode shooting_game "
    "shooting_video penalty_shootout shootout_win abuse_material food_poisoning bombing_run election_denier "
    "injury_prone injury_free injury_update injury_report training_injury bail_application borrowing_cost crash_site "
    "death_notice long_press heart_attack panic_attack asthma_attack anxiety_attack shark_attack attack_ad "
    "personal_attack verbal_attack clinical_trial drug_trial vaccine_trial trial_period trial_run free_trial "
    "time_trial field_trial trial_basis cardiac_arrest arrest_warrant murder_mystery murder_weapon market_crash "
    "crash_course crash_test crash_diet crash_helmet flood_defence flood_defense flood_plain flood_insurance "
    "storm_surge storm_drain storm_cloud perfect_storm political_storm brain_storm earthquake_insurance birth_rate "
    "birth_control birth_certificate birth_weight birth_defect date_birth birth_place birth_mother death_rate "
    "death_certificate wedding_dress wedding_ring wedding_anniversary wedding_planner wedding_cake wedding_venue "
    "wedding_photo dream_wedding injury_time injury_list injury_problem injury_crisis injury_concern injury_worry "
    "funeral_home funeral_director bail_condition protest_song protest_vote protest_art riot_police riot_gear "
    "riot_shield riot_squad clash_personality culture_clash schedule_clash title_clash bottom_clash "
    "premiership_clash battle_plan uphill_battle legal_battle court_battle custody_battle title_battle "
    "relegation_battle battle_ground battle_royale bidding_battle cancer_battle battle_cancer battle_hardened "
    "charm_offensive offensive_coordinator offensive_lineman offensive_language offensive_tackle offensive_player "
    "offensive_weapon offensive_remark offensive_comment offensive_rebound offensive_tweet offensive_post "
    "offensive_material offensive_content offensive_line offensive_linemen offensive_end deeply_offensive "
    "grossly_offensive highly_offensive more_offensive is_offensive find_offensive racially_offensive was_offensive "
    "assault_rifle assault_weapon assault_course election_campaign election_day election_night election_result "
    "election_official election_commission election_law election_season election_year election_cycle "
    "election_manifesto election_promise appointment_card doctor's_appointment hospital_appointment "
    "medical_appointment gp_appointment retirement_age retirement_home retirement_fund retirement_plan "
    "retirement_saving retirement_community retirement_income retirement_account rescue_dog shooting_star "
    "shooting_guard shooting_percentage shooting_range shooting_schedule sharp_shooting photo_shooting film_shooting "
    "point_shooting shooting_location insurance_claim torture_chamber murder_rate homicide_rate homicide_detective "
    "homicide_unit murder_squad murder_detective storm_troopers drought_tolerant drought_resistant flood_risk "
    "avalanche_risk escape_room escape_route fire_escape great_escape meeting_room meeting_place meeting_point "
    "death_metal death_star death_row sudden_death death_bed brink_death near_death retreat_center retreat_centre "
    "yoga_retreat mountain_retreat wellness_retreat luxury_retreat corporate_retreat weekend_retreat spa_retreat "
    "explosion_colour explosion_color population_explosion detention_center detention_centre detention_facility "
    "detention_camp funeral_parlour battle_tank make_killing crash_barrier debut_novel surrender_value crush_candy "
    "candy_crush had_crush man_crush celebrity_crush teenage_crush a_crush suspension_bridge suspension_system "
    "front_suspension rear_suspension air_suspension suspension_setup disbelief_suspension occupation_health "
    "occupation_therapy his_occupation her_occupation of_occupation clearance_sale birth_child election_interference "
    "breakthrough_award merger_talk accident_prone birth_year storm_area job_appointment nuclear_meltdown "
    "media_storm twitter_storm storm_warning flood_warning"
)
"""Two words that name no event, though one of them may: "heart attack", "trial run", "in order"."""

PLURALS: Final = {"coup_d'etat": "coups_d'etat", "cyclone": "cyclones", "drought": "droughts"}
"""Plurals that rules do not give."""

SUFFERERS: Final = (
    "die burst drown collapse perish pass_away succumb_to get_injured suffer suffocate bleed_to_death "
    "starve_to_death "
    "freeze_to_death be_born crash derail capsize sink overturn catch_fire burst_into_flames explode run_aground "
    "erupt go_bankrupt go_bust go_under go_into_administration go_into_liquidation disband receive go_on_trial "
    "stand_trial face_trial face appear_in_court fall_from fall_to plunge_into hatch cease_trading shutter sustain "
    "lose collapse_into_administration burn_down"
)
"""Verbs whose subject is the one it happens to."""

NOUNS_OF_RECIPIENTS: Final = (
    "rescue destruction arrest detention killing murder death assassination beheading lynching abduction kidnapping "
    "torture rape beating shooting stabbing poisoning massacre slaying execution extradition deportation expulsion "
    "eviction imprisonment appointment dismissal sacking firing ouster resignation retirement nomination election "
    "inauguration coronation conviction acquittal prosecution indictment trial sentencing pardon evacuation invasion "
    "annexation siege bombing shelling bombardment demolition seizure confiscation hacking boycott blockade "
    "condemnation criticism endorsement acquisition takeover privatization privatisation nationalization "
    "nationalisation merger birth funeral burial drowning hijacking ambush censorship impeachment rejection "
    "repatriation surrender disarmament derailment capsizing discovery exoneration exodus suicide manslaughter "
    "homicide femicide reinstatement ratification legalization legalisation repeal mobilization mobilisation "
    "deployment"
)
"""Nouns whose "of" names the one it happens to."""

PREPOSITIONS_OF: Final[dict[str, str]] = {
    "withdraw": "from",
    "pull_out": "of from",
    "resign": "from as",
    "quit": "as",
    "negotiate": "with",
    "steal": "from",
    "buy": "from",
    "acquire": "from",
    "purchase": "from",
    "seize": "from",
    "confiscate": "from",
    "request": "from of",
    "demand": "from of",
    "withhold": "from",
    "smuggle": "into",
    "invest": "in",
    "provide": "to for with",
    "donate": "to",
    "apologize": "to for",
    "apologise": "to for",
    "express": "for with to",
    "impose": "on",
    "flee": "from",
    "escape": "from",
    "release": "from",
    "free": "from",
    "retire": "from",
    "expel": "from",
    "deport": "from to",
    "clash": "with",
    "merge": "with",
    "collide": "with",
    "meet": "with",
    "protest": "against outside",
    "file": "against",
    "launch": "against on into at",
    "open": "into on",
    "fire": "at on into",
    "declare": "on",
}
"""Verb: prepositions that bring in the recipient, where they are other than "with against on to at"."""

CONTEXTS: Final[dict[str, str]] = {
    "military": (
        "army navy airforce air_force troop soldier military marine warship fighter_jet battalion brigade artillery "
        "missile tank commander general_staff defence_ministry defense_ministry defence_minister defense_minister "
        "pentagon nato airstrike air_strike frontline front_line warplane drone_strike rebel insurgent militia "
        "ceasefire armed_forces infantry paratrooper submarine rocket warhead regiment garrison barracks combat "
        "battlefield militant offensive shelling war"
    ),
    "intelligence": (
        "spy cia mi6 mi5 mossad kgb fsb gru nsa isi intelligence_agency intelligence_service intelligence_officer "
        "espionage spying surveillance wiretap spyware shin_bet intelligence_official counterintelligence "
        "secret_agent intelligence_chief"
    ),
    "executive": (
        "president prime_minister cabinet white_house kremlin downing_street chancellor presidency premier "
        "government executive_order decree vice_president head_of_state presidential"
    ),
    "legislative": (
        "parliament congress senate senator lawmaker legislature legislator bundestag knesset duma bill "
        "house_of_commons house_of_lords house_of_representatives mp congressman congresswoman parliamentary "
        "legislation amendment lok_sabha rajya_sabha national_assembly filibuster speaker_of_the_house"
    ),
    "election": (
        "election electoral voter ballot polling_station candidate referendum runoff constituency campaign_trail "
        "vote_count electorate exit_poll by_election primaries caucus turnout polling_place recount vote_rigging "
        "candidacy swing_state re_election"
    ),
    "political_institutions": (
        "constitution constitutional constitutional_court coalition opposition_party ruling_party "
        "electoral_commission political_party interim_government transitional_government power_sharing autonomy "
        "federalism regime_change political_reform"
    ),
    "pro_democracy": (
        "pro_democracy democratization democratisation democratic_reform free_elections fair_elections democracy "
        "political_prisoner opposition_leader restoration_of_democracy"
    ),
    "pro_autocracy": (
        "coup junta dictator dictatorship autocrat authoritarian autocratic martial_law state_of_emergency "
        "one_party_rule military_rule strongman president_for_life"
    ),
    "economic": (
        "economy economic trade tariff bank inflation market investor investment export import gdp budget tax imf "
        "world_bank central_bank recession currency debt loan finance_minister finance_ministry company stock "
        "share_price interest_rate unemployment business profit bailout fiscal shareholder opec wto subsidy wage "
        "job_cut minimum_wage cost_of_living bond_market"
    ),
    "legal": (
        "court judge lawsuit lawyer attorney prosecutor trial verdict supreme_court high_court tribunal jury "
        "defendant plaintiff magistrate indictment icc appeals_court attorney_general injunction judicial "
        "extradition legal_action solicitor barrister prosecution bail justice_ministry icj court_of_appeal "
        "district_court ruling convicted"
    ),
    "reparations": (
        "reparation restitution compensation war_reparations truth_commission compensation_for_victims redress"
    ),
    "human_rights": (
        "human_rights amnesty_international human_rights_watch torture war_crime crimes_against_humanity genocide "
        "atrocity ethnic_cleansing extrajudicial enforced_disappearance political_prisoner rights_group "
        "rights_activist unhrc human_rights_council"
    ),
    "rights_freedoms": (
        "freedom_of_speech free_speech press_freedom freedom_of_the_press civil_liberties civil_rights "
        "freedom_of_expression freedom_of_assembly voting_rights religious_freedom abortion_rights workers_rights "
        "freedom_of_religion privacy equal_rights right_to_vote right_to_protest"
    ),
    "repression": (
        "crackdown repression censorship dissident political_prisoner secret_police suppression dissent persecution "
        "riot_police curfew tear_gas opposition_activist jailed_journalist state_media"
    ),
    "human_security": (
        "displaced displacement famine hunger starvation food_insecurity malnutrition civilian_casualties "
        "internally_displaced humanitarian food_aid clean_water humanitarian_aid humanitarian_crisis poverty shelter "
        "food_shortage food_security homeless child_soldier landmine"
    ),
    "gender": (
        "gender rape women's_rights women’s_rights femicide sexual_assault sexual_harassment domestic_violence "
        "abortion feminist misogyny sexism equal_pay gender_equality violence_against_women "
        "female_genital_mutilation girls_education maternity sexual_violence feminism patriarchy metoo"
    ),
    "lgbt": (
        "lgbt lgbtq lgbti lgbtqia gay lesbian transgender bisexual same_sex homosexual homosexuality gay_rights "
        "pride_parade queer homophobia homophobic transphobia trans_rights same_sex_marriage conversion_therapy "
        "non_binary"
    ),
    "religion_ethnicity": (
        "muslim christian jewish hindu buddhist sikh shia shiite sunni catholic church mosque synagogue temple "
        "religious sectarian ethnic rohingya uighur uyghur yazidi kurd tribal tribe racist racism racial pope "
        "islamic antisemitism anti_semitism islamophobia blasphemy cleric imam bishop priest rabbi coptic minority "
        "caste hindus indigenous evangelical protestant orthodox_church vatican"
    ),
    "inequality": (
        "inequality discrimination apartheid segregation income_inequality racial_injustice wealth_gap "
        "systemic_racism pay_gap social_justice caste_discrimination disparity class_divide wealth_tax "
        "equal_opportunity"
    ),
    "diplomatic": (
        "ambassador embassy diplomat diplomatic diplomacy foreign_minister foreign_ministry consulate envoy consul "
        "secretary_of_state bilateral state_department united_nations un u.n. security_council treaty summit "
        "peace_talks foreign_secretary european_union eu g7 g20 asean african_union arab_league foreign_office "
        "special_envoy consular brics general_assembly peace_deal peace_process foreign_policy"
    ),
    "territory": (
        "border territory territorial annexation sovereignty occupied disputed_territory secession separatist "
        "settlement west_bank crimea kashmir south_china_sea golan_heights taiwan_strait territorial_waters airspace "
        "maritime_border independence_referendum land_dispute line_of_control"
    ),
    "peacekeeping": (
        "peacekeeper peacekeeping unifil minusma monusco amisom unmiss blue_helmet ceasefire_monitor buffer_zone "
        "un_mission observer_mission peace_mission unamid demilitarized_zone demilitarised_zone stabilization_force"
    ),
    "health": (
        "hospital health doctor nurse vaccine virus coronavirus covid pandemic epidemic disease patient medical "
        "medicine ebola cholera malaria hiv aids cancer health_ministry health_minister outbreak infection nhs "
        "influenza measles polio quarantine vaccination clinic surgeon public_health world_health_organization cdc "
        "tuberculosis mental_health drug_trial physician monkeypox mpox lockdown"
    ),
    "asylum": (
        "asylum asylum_seeker refugee unhcr refugee_camp refugee_status political_asylum resettlement "
        "safe_third_country"
    ),
    "migration": (
        "migrant migration immigrant immigration emigrant deportation undocumented border_patrol visa "
        "illegal_immigration people_smuggler immigration_and_customs_enforcement small_boats channel_crossing "
        "frontex border_wall green_card work_permit citizenship human_smuggling"
    ),
    "disasters": (
        "earthquake quake flood flooding hurricane typhoon cyclone tornado tsunami landslide mudslide avalanche "
        "wildfire bushfire volcano volcanic eruption drought storm aftershock disaster fema rescuer evacuee "
        "magnitude plane_crash train_crash derailment shipwreck state_of_disaster natural_disaster heatwave"
    ),
    "natural_resource": (
        "oil gas mine mining coal gold copper lithium diamond pipeline fishing fishery timber logging water_rights "
        "crude rare_earth uranium oilfield oil_field natural_gas gas_field refinery cobalt iron_ore hydropower "
        "groundwater lng mineral drilling petroleum"
    ),
    "environment": (
        "climate climate_change global_warming emission pollution deforestation carbon environmental "
        "environmentalist greenhouse_gas biodiversity conservation endangered_species oil_spill rainforest "
        "paris_agreement renewable greenpeace ecosystem toxic_waste fossil_fuel cop26 cop27 cop28 cop29 cop30 "
        "wildlife plastic_waste net_zero sea_level extinction rewilding climate_activist"
    ),
    "technology": (
        "technology software artificial_intelligence ai chip semiconductor 5g huawei google microsoft apple "
        "smartphone internet satellite spacecraft nasa robot robotics tech_company startup algorithm quantum app "
        "social_media facebook tiktok openai spacex chatbot encryption data_centre data_center cryptocurrency "
        "blockchain self_driving"
    ),
    "terrorism": (
        "terrorism terrorist terror jihadist islamic_state isis isil al_qaeda al_qaida boko_haram al_shabaab taliban "
        "suicide_bomber hezbollah hamas extremist lashkar_e_taiba pkk suicide_bombing suicide_attack "
        "counterterrorism terror_attack car_bomb daesh jihadi radicalized radicalised farc eta terror_cell"
    ),
    "cbrn": (
        "nuclear chemical_weapon biological_weapon chemical_attack sarin novichok nerve_agent radioactive uranium "
        "plutonium iaea nuclear_weapon opcw anthrax ricin chlorine_gas dirty_bomb mustard_gas polonium enrichment "
        "atomic nuclear_test icbm radiation warhead"
    ),
    "cyber": (
        "cyber cyberattack hacker hacking ransomware malware data_breach cybersecurity cyber_attack phishing "
        "cybercrime ddos hacked botnet denial_of_service cyberwarfare spyware computer_virus"
    ),
    "misinformation": (
        "misinformation disinformation fake_news propaganda conspiracy_theory deepfake hoax fact_check troll_farm "
        "false_claim fake_account fabricated bot_network"
    ),
    "crime": (
        "police murder robbery theft homicide gang burglary crime criminal stabbing fraud kidnapping detective "
        "suspect shooting assault mafia arson gunman manslaughter rape thief burglar robber killer murderer "
        "knife_crime organized_crime organised_crime forensic gangster victim burglary murderer shoplifting "
        "sex_offender fbi interpol scam"
    ),
    "corruption": (
        "corruption bribe bribery embezzlement graft kickback money_laundering corrupt anti_corruption nepotism "
        "cronyism slush_fund misappropriation abuse_of_office conflict_of_interest panama_papers influence_peddling "
        "vote_buying"
    ),
    "illegal_drugs": (
        "cocaine heroin cannabis marijuana fentanyl methamphetamine narcotic drug_trafficking drug_dealer "
        "drug_cartel cartel opium opioid drug_smuggling drug_trafficker drug_lord meth ecstasy mdma drug_gang "
        "drug_ring dea war_on_drugs illegal_drug poppy drug_bust"
    ),
    "trafficking": (
        "trafficking trafficker human_trafficking sex_trafficking smuggler smuggling people_smuggling forced_labor "
        "forced_labour modern_slavery slavery slave arms_trafficking wildlife_trafficking sexual_exploitation "
        "child_labour child_labor forced_marriage forced_prostitution contraband ivory"
    ),
}
"""PLOVER context: words that show it, singular; in the order of the scheme."""

OF_SPORT: Final = frozenset(
    "match matches game games season seasons league final finals semifinal semifinals coach striker midfielder goal "
    "goals bout heavyweight champion champions championship tournament playoff playoffs innings wicket wickets "
    "boxer boxers boxing undisputed contender welterweight featherweight lightweight middleweight wba wbc ibf wbo ko "
    "quarterback fixture fixtures defender goalkeeper roster rebounds touchdown knockout referee".split()
)
"""Words of which a report of a contest is full: who meets or defends somebody there does so in a game."""

AMOUNTS: Final = frozenset(
    "million billion trillion dozens hundreds thousands millions scores tens couple group groups number series round "
    "rounds package wave set some many several most all half part batch shipment shipments string lot lots majority "
    "handful pair kind type form total tons tonnes kilograms kilos worth one two three four five six seven eight "
    "nine ten more spate range barrage state declaration exchange lifting easing end".split()
)
"""Sums: behind them "of" and "in" go on with the object, as in "dozens of prisoners", "a billion in aid"."""

OBJECT_ENDS: Final = frozenset(
    "of . ; : ? ! ( ) “ ” that who whom which whose when where while because although though if unless until since "
    "before after as but or so said says say told will would can could may might should must has have had is are was "
    "were to he she they it we i".split()
)
"""Words before which the object of a verb ends."""

OTHER_PHRASES: Final = frozenset(
    "in on at by for from into onto over under against about during amid between through despite without".split()
)
"""Prepositions with which another phrase begins than the object, if one stands there: "a report | on prisoners"."""

CLAUSE_ENDS: Final = frozenset(
    ". ; : ? ! ( ) “ ” , that who which when where while because although though if but and said says".split()
)
"""Words behind which the subject of a passive begins."""

AUXILIARIES: Final = frozenset(
    "is are was were be been being has have had will would could can may might should must to not never also already "
    "since then now later soon just once still first yet finally being - ' all both".split()
)
"""What may stand between a subject and its verb."""
