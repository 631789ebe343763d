"""What English news knows about names: given names, family names that stand first, particles, words of organisations.

Lower case; tables only. Common words, from no list in particular.

>>> GENDER_OF["maria"], "van" in PARTICLES, LAST_WORD["university"]
('f', True, 'ORG')
"""

from __future__ import annotations

from typing import Final

from onrecord.lang.en.more_names import MORE_EITHER, MORE_HE, MORE_SHE
from onrecord.model.annotation import EntityType

_HE: Final = (
    "aaron abbas abdel abdul abdullah abdulrahman abe abel abraham achim adam adamu adel adil adnan adolf adrian "
    "ahmad ahmed aidan akbar akira "
    "akio alan alain alastair albert alberto alec alejandro aleksandar aleksander aleksandr alessandro alex alexander "
    "alexandre alexei alexey "
    "alexis alfonso alfred alfredo ali alistair allan allen alvaro alvin amadou amir amit amos anders andre andreas "
    "andrei andrej andres andrew andrey "
    "andrii andriy andy angelo angus anil ansel antoine anton antoni antonio antony anthony anwar archie ariel arjun "
    "armando arnaud arne arnold "
    "arthur arturo arvind asad asif aslan atal augusto austin avi axel aziz bashar barack barry bart bashir bastian "
    "ben benedict benito benjamin benny "
    "bernard bernardo bernd bernie bert bilal bill billy björn bjorn blake bob bobby bogdan boris brad bradley "
    "brandon brendan brent brett brian bruce "
    "bruno bryan byron caleb callum calvin cameron carl carlo carlos carlton casey cedric cesar chad charles charlie "
    "chester chris christian "
    "christoph christophe christopher chuck clarence clark claude claudio clement cliff clifford clint clinton clive "
    "clyde cody colin connor conor "
    "conrad craig cristian cristiano curtis cyril cyrus dale damian damien damon dan daniel daniele danny dante "
    "darius darren darryl dave david davide "
    "dean declan denis dennis denys derek desmond devin dexter didier diego dieter dietrich dimitri dimitris dirk "
    "dmitri dmitriy dmitry dmytro dominic "
    "dominik dominique don donald donovan doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar "
    "eduard eduardo edward edwin efraim egor "
    "ehud eli elias elijah elliot elliott elmar elon emanuel emil emile emilio emmanuel emmett enrico enrique erdogan "
    "eric erich erik ernest ernesto "
    "ernst erwin esteban ethan etienne eugene evan evgeny ezra fabian fabio faisal farid farouk felipe felix "
    "ferdinand fergus fernando fidel "
    "filip filippo finn florian floyd francesco francis francisco franco francois françois frank franklin franz fred "
    "freddie frederick frederic frederik "
    "fritz fuad gabriel gareth garry gary gaston gavin gene geoff geoffrey georg george georges georgi georgy gerald "
    "gerard gerardo gerhard "
    "gerry ghassan gianni gideon gilbert gilles giorgio giovanni giulio giuseppe glen glenn goran gordon graeme "
    "graham grant greg gregor gregory grigory "
    "guillaume guillermo gunther gus gustav gustavo guy habib hakan hakim hal hamid hamza hank hannes hans harald "
    "hari harold harrison harry "
    "harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hideo "
    "hiroshi homer horst howard hubert "
    "hugh hugo humphrey hussein hussain ian ibrahim ignacio igor ihor ilham ilya imad imran ingo ioannis iqbal isaac "
    "isaiah ismail israel "
    "ivan ivo jack jackson jacob jacques jaime jair jake jakob jakub jalal jamal james jamie jan janez janos jared "
    "jaroslav jason jasper javed javier "
    "jay jean jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jin joachim joakim joao "
    "joão joaquin jochen joe joel johan "
    "johann johannes john johnny jon jonas jonathan jordan jorge jörg jose josé josef joseph josep josh joshua josiah "
    "juan juha julian julien julio "
    "julius junaid jürgen justin kaito kamal kamil karel karim karl karsten kaspar keir keith kelvin ken kenji "
    "kenneth kent kevin khaled khalid "
    "khalil kieran kirill kirk klaus knut kofi konrad konstantin kostas kurt kwame kyle lars larry laszlo laurent "
    "lawrence lech leif len "
    "lennart leo leon leonard leonardo leonid leopold leroy leslie lester lev lewis liam lionel lloyd lorenzo lothar "
    "louis luc luca lucas lucian luciano ludwig "
    "luigi luis luiz luka lukas lukasz luke luther lyndon magnus mahathir mahmoud mahmud maksim malcolm malik manfred "
    "manmohan manuel marc marcel marcelo marco "
    "marcos marcus marek mario marius mark marko markus marshall martin marty marvin massimo mateo mateusz mathias "
    "mathieu matt matteo "
    "matthew matthias matthieu maurice mauricio mauro max maxim maxime maximilian mehdi mehmet mel melvin michael "
    "michal michel miguel mihai mika mikael "
    "mike mikhail mikheil milan miles milos miloš milton miroslav mitch mitchell mohamed mohammad mohammed mohamud "
    "moises morgan morris morten moses mostafa "
    "muhammad muhammadu murat murray mustafa nabil najib narendra nasser nathan nathaniel navin ned neil nelson "
    "nicholas nick nicola nicolai nicolas nicolás "
    "niels nigel nikhil nikita niklas nikol nikola nikolai nikolaos nikolaus nils noah noel norbert norman olaf olav "
    "oleg oleh oleksandr oleksiy oleksii oliver "
    "olivier olli olof omar orlando oscar oskar osama oswald otto owen pablo paddy paolo pascal patrice patricio "
    "patrick paul paulo pavel pavlo pawel pedro "
    "per percy perry pete peter petr petro petros phil philip philipp philippe phillip pierre pieter piers pietro "
    "piotr prakash pranab pravin "
    "quentin quincy rafael rafal rafiq rahul raj rajesh rajiv ralf ralph ramesh rami ramon ramzan randall randy raoul "
    "rashid rasmus raul raymond "
    "recep reggie reinhard rene renzo reuben rex rhys ricardo riccardo richard rick ricky rob robert roberto robin "
    "rodney rodrigo rodrigue roger roland "
    "rolf roman romano ron ronald ronnie roy ruben rudolf rudolph rudy rupert rusty russell ryan saad saddam sadiq "
    "said saif salah saleh salim "
    "salman salvador salvatore sam sami samir samuel sandeep sandro sanjay santiago saul scott sean sebastian "
    "sebastien selim serge sergei sergey "
    "sergio serhiy seth shane shaun shawn sheldon shinzo shigeru sid sidney sigmar silvio simon slobodan solomon "
    "søren soren spencer stan stanislav "
    "stanley stefan stefano steffen stephan stephane stephen steve steven stuart sunil suresh sven svein syed tadeusz "
    "takashi takeshi tariq taro taylor "
    "ted terence terrence terry thabo theo theodore thierry thomas thorsten tim timo timothy tobias todd tom tomas "
    "tomasz tommy toni tony toomas torsten "
    "travis trevor tristan troy tyler udo ulf ulrich umberto umar uwe vaclav václav valdis valentin valery vasily "
    "vernon victor viktor vijay vikram vincent "
    "vincenzo vinod virgil vitali vitaly vitalii vito vivek vlad vladimir volker volodymyr wade wael waleed walid "
    "wallace walter warren wayne "
    "wendell werner wilbur wilfred wilhelm will willem william willie winston wolfgang woodrow xavier yahya yair "
    "yasser yevgeny yitzhak yoshihide "
    "yukio yuri yusuf yves zachary zaid zayd zbigniew ziad zoltan zoran".split()
)
_SHE: Final = (
    "abigail ada adele adelaide adriana aga agatha agnes agnieszka aisha aicha alana alejandra aleksandra alessandra "
    "alexandra alexandria alice alicia alina alison "
    "allison alma alyssa amal amalia amanda amber amelia amelie amina amira amy ana anastasia andrea angela angelica "
    "angelina angie anita ann anna annabel "
    "annalena anne anneke annette annie antonia anya april ariana arlene ashley astrid audrey augusta aung aurora "
    "autumn ava ayesha barbara "
    "beata beatrice beatrix beatriz becky belinda benita bernadette bernice bertha beth bethany betsy betty beverly "
    "bianca birgit bonnie brenda brianna bridget "
    "brigitte brigid britney brooke camila camilla candace carina carla carly carmen carol carola carole carolina "
    "caroline carolyn carrie catalina catarina caterina "
    "catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chloe "
    "christa christiane christina christine cindy claire clara "
    "clare claudia clementine colette colleen constance cora cordelia corinne cornelia courtney crystal cristina "
    "cynthia dagmar daisy dana danielle daniela daphne dawn "
    "debbie deborah debra deirdre delia delphine denise diana diane dilma dina dolores dominica donna dora doris "
    "dorothea dorothy edith edna eileen "
    "ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen elsa elvira emily "
    "emma erica erika erin esmeralda esperanza esther "
    "eugenia eva eve evelyn fabiola faith fatima fatma fatou felicia felicity fernanda fiona flora florence frances "
    "francesca francine franziska freya "
    "frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda germaine "
    "gertrude gillian gina ginger giorgia gisela giulia "
    "giuliana gladys glenda gloria golda grace grazia greta gretchen guadalupe gudrun gwen gwendolyn hala hanna "
    "hannah hanan harriet hazel heather hedwig "
    "heidi heike helen helena helene helga henrietta hilary hilda hildegard hillary hiroko holly hope hortense huda "
    "ida imelda imogen indira ines inga "
    "inge ingrid irena irene irina iris irma isabel isabella isabelle iryna ivana ivanka ivy jacinda jacqueline jade "
    "jamila jana jane janet janice janine jasmin "
    "jasmine jean jeanette jeanne jelena jenna jennifer jenny jessica jill joan joanna joanne jocelyn johanna "
    "josefina josephine joy joyce juanita "
    "judith judy julia juliana julianne julie juliet june justine kaja kamala karen karin karina karla kate katerina "
    "katharina katharine katherine kathleen "
    "kathryn kathy katia katie katrin katrina katya kay kayla keiko kelly kerstin khadija kimberly kirsten kirsty "
    "kristen kristin kristina krystyna kyoko "
    "lara larissa laura lauren laurie layla lea leah leila lena leni leonie leonora leticia leyla lidia liliana "
    "lillian lily lina linda lindsay lindsey lisa "
    "liz liza lois lola lorena loretta lori lorraine lotte louisa louise lucia lucie lucille lucinda lucy ludmila "
    "luisa luz lydia lynn lynne mabel "
    "madeleine madeline magda magdalena maggie maia maja malala malgorzata mandy manuela mara marcela marcia margaret "
    "margarita margot margrethe marguerite maria mariam "
    "mariana marianne marie mariela marilyn marina marine marion marisa marissa marjorie marlene marta martha martina "
    "mary maryam mathilde matilda maureen "
    "maya meera megan meghan melanie melania melinda melissa mercedes meredith meryl mia michaela michele michelle "
    "michiko mila milena mildred minerva "
    "ming mira miranda miriam misty moira mollie molly mona monica monika monique muriel myra myriam nabila nadia "
    "nadine naledi nana nancy naomi natalia "
    "natalie natalya natasha nawal nell nellie nichole nicole nicola nikki nina noemi nora norah noor nour odile "
    "olena olga olha olive olivia oksana oprah "
    "paige palestine pam pamela paola patience patricia patty paula paulette paulina pauline pearl peggy penelope "
    "penny petra philippa phoebe phyllis pilar pippa polly "
    "prudence priscilla priya queenie rachel rachida raisa ramona rania rebecca regina renata renee rhoda rhonda rita "
    "roberta rocio romy rosa rosalia rosalind "
    "rosario rosemary rose roxana roxanne ruth sabina sabine sabrina sadia sally salma samantha samira sandra sanna "
    "sara sarah saskia scarlett selena selma serena "
    "shannon sharon sheila shelley shereen sherry sheryl shirin shirley sian sigrid silke silvia simone sinead "
    "siobhan sofia sofie solveig sonia sonja sonya "
    "sophia sophie stacey stella stephanie sue summer susan susana susanna susanne susie suzanne svetlana svitlana "
    "sylvia sylvie tabitha tamar tamara tania tanja tanya tara "
    "tatiana tatyana tessa thelma theresa therese tiffany tina toni tracey tracy trudy ulrike ulla ursula valentina "
    "valeria valerie vanessa vera "
    "veronica veronika vicki vicky victoria viola violet violeta virginia viviane vivian vivienne wanda wangari wendy "
    "wilhelmina wilma winifred winnie "
    "xenia xiomara yasmin yasmine yolanda yoko yulia yuliya yuriko yvette yvonne zahra zainab zara zeinab "
    "zelda zoe zofia zsuzsanna zuzana".split()
)
_EITHER: Final = (
    "addison alexis angel ariel ashton avery bailey blair cameron casey chris dakota dana drew eden finley frankie "
    "hayden jackie jamie jessie jo jordan "
    "jude kai kelly kendall kerry kim lee leslie logan lynn mackenzie mo morgan nicola nikola pat peyton quinn reese "
    "riley robin rowan ryan sacha sam sandy sasha "
    "shannon sidney skyler stacy sydney taylor terry toni tracy val jean dominique andrea ali alex "
    "charlie max ash billie bobbie aung mika noor nour".split()
)

GENDER_OF: Final[dict[str, str]] = (
    dict.fromkeys(MORE_EITHER, "")
    | dict.fromkeys(MORE_HE, "m")
    | dict.fromkeys(MORE_SHE, "f")
    | dict.fromkeys(_HE, "m")
    | dict.fromkeys(_SHE, "f")
    | dict.fromkeys(set(_HE) & set(_SHE), "")
    | dict.fromkeys(_EITHER, "")
)
"""Given name -> m, f, or nothing where it is given to both."""

FAMILY_FIRST: Final = frozenset(
    "kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang "
    "ahn an song ryu yoo hong moon "
    "ko ri pae ho xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang "
    "xie tang deng feng "
    "cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren yao lu fan mao qin bo nguyen tran le "
    "pham hoang huynh phan vu vo dang "
    "bui do ngo duong ly tsai lai hsu ban "
    "ling wong leung cheng kwok lam lau yau hui tse chan cheung fung ip kwong mak mok ng shiu siu tam tsang "
    "yeung yip yuen chow chu chui kwan kwok lui poon sin sze tong tsui yim".split()
)
"""Korean, Chinese and Vietnamese family names; they stand before the given name."""

PARTICLES: Final = frozenset(
    "de van von der den bin ibn ben bint al el la le du da di dos das do del della ter ten zu zum af av y "
    "e abu st".split()
)
"""Small words inside a name."""

JOINED: Final = frozenset("mc mac de di da du del la le los van von fitz ja ke ta sha la da de st san o ab ben".split())
"""They begin a name with a second capital: "McHale", "DeVries"."""

SUFFIXES: Final = frozenset("jr sr ii iii iv junior senior kc qc obe cbe mbe".split())
"""What stands behind a name and belongs to it."""

_LAST: Final[dict[EntityType, str]] = {
    "ORG": (
        "inc incorporated corp corporation ltd limited llc plc llp gmbh ag sa nv co company companies group holdings "
        "partners ventures capital "
        "university college institute academy school ministry department agency bureau administration authority "
        "authorities commission "
        "committee council board court tribunal party union federation association society foundation trust fund "
        "bank bancorp police army navy force forces guard corps service services office organization organisation "
        "network alliance coalition "
        "movement front brigade brigades militia congress parliament assembly senate legislature cabinet government "
        "council "
        "times post herald tribune gazette journal chronicle observer telegraph guardian mail mirror express standard "
        "news press "
        "magazine review weekly daily radio television tv channel broadcasting studios pictures entertainment records "
        "media "
        "technologies technology systems solutions software laboratories labs pharmaceuticals pharma industries "
        "airlines airways air motors "
        "electronics energy petroleum oil gas railway railways rail shipping insurance healthcare hospitals clinic "
        "united fc city "
        "athletic rovers wanderers hotspur club orchestra choir ballet opera band church diocese archdiocese synod "
        "brotherhood "
        "league nato initiative project program programme campaign center centre museum gallery library hospital team "
        "secretariat directorate inspectorate constabulary sheriff's embassy consulate mission command staff squad "
        "unit taskforce "
        "exchange associates consulting research analytics international brothers sons lobby watch reserve treasury "
        "chamber guild panel wire inspectorate foods securities markets terminals crossings creamery brewery bakery "
        "management equities productions logistics realty asset advisers advisors consultants consulting lab labs "
        "studio "
        "publishing publishers books biosciences therapeutics diagnostics biotech robotics semiconductors aerospace "
        "automotive "
        "hotels resorts restaurants telecom communications interactive analytics strategies dynamics athletics academy "
        "newswire dispatch bulletin courier sentinel examiner inquirer advocate "
        "stores lines ferries gas sisters capital rangers albion orient wednesday villa"
    ),
    "FAC": (
        "airport bridge stadium arena hotel prison jail street road avenue boulevard lane square plaza park tower "
        "building palace castle "
        "cathedral mosque temple synagogue station terminal harbour harbor port tunnel highway motorway freeway dam "
        "plant reactor base "
        "airfield barracks camp hall theatre theater mall market cemetery monument memorial zoo garden gardens house "
        "court pier wharf canal "
        "cottage mansion shrine speedway raceway racetrack ballpark coliseum fieldhouse gymnasium amphitheater "
        "penitentiary reservoir crossing checkpoint ranch farm inn pub cafe restaurant ballroom auditorium observatory "
        "lighthouse "
        "abbey monastery row mews crescent terrace quay"
    ),
    "LOC": (
        "river lake sea ocean island islands peninsula mountain mountains hills hill valley desert coast bay gulf "
        "strait basin forest "
        "glacier volcano beach reef canyon delta plateau region corridor heights strip cape fjord falls creek pass "
        "ridge borderlands belt woods wetlands marsh springs prairie"
    ),
    "GPE": "county province prefecture oblast republic kingdom emirate township municipality borough "
    "governorate territory parish reservation",
    "OTHER": (
        "war cup olympics games festival championship championships award awards prize prizes tournament marathon "
        "election elections conference "
        "summit treaty accord accords agreement act bill law amendment protocol plan day week month year era "
        "revolution uprising crisis night eve honors globes finals playoffs "
        "massacre hurricane storm typhoon cyclone earthquake protocol convention charter deal pact code constitution "
        "doctrine "
        "project operation virus disease syndrome language religion century derby prix open masters classic series "
        "trophy medal"
    ),
}

LAST_WORD: Final[dict[str, EntityType]] = {word: kind for kind, words in _LAST.items() for word in words.split()}
"""The last word of a name -> what it names."""


def _all(words: str, kind: EntityType) -> dict[str, EntityType]:
    return dict.fromkeys(words.split(), kind)


FIRST_WORD: Final[dict[str, EntityType]] = (
    _all(
        "ministry department university bank bureau office institute board council house court academy college church "
        "association "
        "federation society organization organisation commission committee chamber central royal national federal "
        "international "
        "american supreme party union league museum international",
        "ORG",
    )
    | _all("mount lake cape gulf strait bay isle isles", "LOC")
    | _all("radio friends team", "ORG")
    | _all("camp fort", "FAC")
    | _all("port puerto", "GPE")
    | _all("hurricane typhoon cyclone operation treaty battle super", "OTHER")
    | _all("republic kingdom state states province", "GPE")
)
"""The first word of a name of several words -> what it names."""

BELIEVED_IN: Final = frozenset("jesus christ god santa claus allah buddha muhammad prophet lord".split())
"""Of whom many speak and who are no speakers of news."""

SIDES: Final = frozenset("west east north south".split())
"""Behind "the" and with a capital they name those who live there."""

HOUSES: Final = frozenset("center centre museum gallery library hospital clinic theatre theater church".split())
"""Organisations that are also a house: behind "at" and the like the house is meant."""

NAMED_BY: Final[dict[str, EntityType]] = (
    _all(
        "group party company firm newspaper magazine journal website band charity club agency broadcaster startup "
        "start-up supermarket retailer bank union movement network airline publisher team",
        "ORG",
    )
    | _all("town city village suburb province county municipality", "GPE")
    | _all("river lake mountain island volcano peninsula", "LOC")
    | _all("ship vessel ferry tanker yacht trawler app platform rocket spacecraft drug vaccine", "PRODUCT")
    | _all("film movie novel album song musical sitcom", "WORK")
)
"""A noun right before a name -> what the name is: "the charity Brightwater"."""

NAMED_WITH: Final[dict[str, EntityType]] = (
    _all("party newspaper magazine website organization organisation charity news", "ORG")
    | _all("province county", "GPE")
    | _all("river peninsula valley island mountains", "LOC")
    | _all("app", "PRODUCT")
)
"""A noun right behind a name -> what the name is: "the Brightwater party"."""

OF_THINGS: Final = tuple(
    "tion sion ment ness ity ics ism ship ware ology graphy ance ence ory ities ings ries tals ices".split()
)
"""How words end that name things, and no family."""

TAKES_OF: Final = frozenset(
    "ministry department university bank bureau office institute board council house court academy college church "
    "association federation society "
    "organization organisation commission committee chamber republic kingdom state states province union party league "
    "museum center centre "
    "school secretary-general chief army port isle isles gulf strait bay cape battle treaty act bill day lord duke "
    "prince republic district daughters sons "
    "brotherhood order knights bishop archbishop university hospital directorate agency administration ministry force "
    "authority authorities council coalition alliance campaign centers centres institutes confederation conference "
    "congress corporation company network trust fund foundation group registry library gallery archives hall house "
    "inspectorate police "
    "society guild "
    "friends journal tower temple temples church cathedral statue city high body front movement".split()
)
"""Words behind which "of" or "for" goes on with the name: "Ministry of Works", "Bank of Rotterdam"."""

TAKES_TO: Final = frozenset(
    "committee campaign coalition alliance fund project center centre society initiative movement institute "
    "association organization organisation foundation council network partnership commission trust group approaches "
    "access".split()
)
AIMS: Final = frozenset(
    "protect end save stop promote defend support advance combat fight prevent reduce restore preserve eliminate help "
    "elect build reform free abolish protest unite rescue feed cure beat keep".split()
)
"""Behind those words, "to" with one of these goes on with the name: "Committee to Protect Journalists"."""

TOPICS: Final = frozenset(
    "food health human trade education science arts housing immigration customs securities alcohol defense defence "
    "justice foreign "
    "home law veterans energy environment water oceanic nuclear transport agriculture labor labour business culture "
    "sport sports media "
    "industry commerce science technology safety emergency disease women children family youth work economic social "
    "security "
    "fisheries forestry planning research innovation development finance budget reform equality skills communities "
    "local rural urban "
    "interior religious antiquities tourism oil gas power mines petroleum roads aviation maritime coast "
    "cybersecurity relations international disaster risk relief rescue missing exploited control prevention "
    "cooperation migration homeland immigrants "
    "refugees "
    "innovation knowledge biosecurity infrastructure heritage treasury".split()
)
"""What an office can be for: here "and" goes on with its name, as in "Department of Health and Human Services"."""

LEADS: Final = frozenset(
    "head chief director deputy vice-president president secretary minister manager leader".split()
)
FIELDS: Final = frozenset(
    "civil sales marketing communications operations policy strategy wales scotland england ireland intelligence "
    "investigations advocacy engineering policing treasury works peace propaganda".split()
)
"""What somebody leads, beside topics: "the head of Sales Mira Cole"."""

NEVER_NAMES: Final = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october "
    "november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "am pm gmt est edt pst bst cet utc "
    "ad bc christmas easter ramadan ok tv dna covid ceo cfo coo cto mp mps vip faq pdf id gdp ai pr phd ph.d. ma ba "
    "rip lgbt lgbtq suv suvs atm victorian edwardian georgian elizabethan tudor "
    "hiv aids mr mrs ms dr url updated short follow photo photos video file image getty read more share".split()
)
"""Written with a capital, and no names of anybody."""

OPENERS: Final = frozenset(
    "the a an this that these those it its he she they we you his her their our my your i who what when where why how "
    "which whose whom if in on at by "
    "for from to of with without within after before during since until while although though because as and but or "
    "nor so yet also "
    "however meanwhile then now here there today yesterday tomorrow tonight later earlier once again still even just "
    "only not no yes "
    "never always often sometimes perhaps maybe according despite amid among amongst about above across against along "
    "around behind below beneath beside besides "
    "between beyond down inside into like near off onto out outside over past through throughout toward towards under "
    "underneath unlike up upon via both "
    "each every all any some most many much more few several other others another such same either neither one two "
    "three four five six seven eight "
    "nine ten eleven twelve twenty thirty hundreds thousands millions dozens scores half police officials authorities "
    "experts "
    "critics supporters protesters residents witnesses scientists researchers doctors analysts investigators "
    "prosecutors lawyers reporters "
    "people men women children students teachers workers voters lawmakers ministers soldiers troops rebels militants "
    "families "
    "sources reports local state federal national international government opposition new old former first second "
    "third last next previous "
    "recent additional further following given asked speaking born let please thank thanks sorry well oh ok okay dear "
    "hello hi "
    "is are was were be been being am do does did done has have had having can could will would shall should may "
    "might must need "
    "get got go going gone come came coming take took make made see saw seen say said says saying tell told think "
    "thought know known "
    "want wanted use used using based including included regarding concerning considering whether instead otherwise "
    "moreover furthermore "
    "therefore thus hence nevertheless nonetheless overall generally usually typically recently currently previously "
    "initially eventually finally "
    "suddenly unfortunately fortunately clearly obviously apparently reportedly allegedly initially phone emergency "
    "breaking exclusive watch "
    "read listen opinion analysis editorial comment update live special photo video image file nobody everyone "
    "everybody somebody someone anyone nothing "
    "everything something anything none hours days weeks months years minutes early late long short high low big "
    "small great good bad best worst "
    "left right north south east west northern southern eastern western central global world public private human "
    "social economic political "
    "military foreign domestic young thousand hundred million billion part parts plus per prior apart aside away back "
    "far further forward "
    "ahead almost already altogether anyway certainly definitely especially exactly indeed mostly nearly particularly "
    "possibly probably "
    "quite rather really simply somehow soon surely too very whatever whenever wherever whoever why yeah work working "
    "life love time home school "
    "money business news weather sport sports travel health science technology education entertainment culture "
    "politics economy "
    "second-hand drug heavy strong severe deadly fire fires flood floods storm rain snow winds crews firefighters "
    "rescuers paramedics "
    "patients nurses parents students farmers fishermen drivers passengers customers consumers investors shareholders "
    "businesses companies "
    "top senior consider imagine remember meet ask call add try visit click join follow check look introducing "
    "countries nations leaders members activists campaigners protests elections polls results figures "
    "data shares stocks prices oil gas gold".split()
)
"""Words that open a sentence with a capital and are no names."""

CLOSERS: Final = frozenset(
    "based led backed born occupied controlled held owned run style era year old made bound related linked funded "
    "sponsored brokered "
    "mediated wide born-again speaking language like free friendly only elect turned aligned educated trained listed "
    "registered "
    "appointed nominated leaning inspired area type class level supported imposed ruled dominated flagged "
    "built grown".split()
)
"""What stands behind a hyphen and ends a name: "Oslo-based"."""

KNOWN_ORGS: Final[dict[str, str]] = {
    "nato": "alliance", "un": "organization", "u.n.": "organization", "united nations": "organization", "eu": "bloc",
    "e.u.": "bloc",
    "european union": "bloc", "asean": "bloc", "african union": "bloc", "arab league": "bloc", "opec": "cartel",
    "who": "agency",
    "world health organization": "agency", "imf": "lender", "international monetary fund": "lender",
    "world bank": "lender",
    "unicef": "agency", "unesco": "agency", "unhcr": "agency", "unrwa": "agency", "iaea": "agency", "nasa": "agency",
    "fbi": "agency", "cia": "agency",
    "nsa": "agency", "dea": "agency", "epa": "agency", "fda": "agency", "cdc": "agency", "fema": "agency",
    "noaa": "agency", "interpol": "agency",
    "icc": "court", "icj": "court", "bbc": "broadcaster", "cnn": "broadcaster", "nbc": "broadcaster",
    "cbs": "broadcaster",
    "abc": "broadcaster", "fox news": "broadcaster", "al jazeera": "broadcaster", "reuters": "agency",
    "associated press": "agency", "ap": "agency",
    "afp": "agency", "agence france-presse": "agency", "xinhua": "agency", "yonhap": "agency", "tass": "agency",
    "google": "company",
    "apple": "company", "microsoft": "company", "amazon": "company", "meta": "company", "tesla": "company",
    "boeing": "company", "airbus": "company",
    "samsung": "company", "toyota": "company", "volkswagen": "company", "openai": "company", "nvidia": "company",
    "ibm": "company", "spacex": "company",
    "netflix": "company", "disney": "company", "uber": "company", "hamas": "group", "hezbollah": "group",
    "isis": "group", "islamic state": "group",
    "al-qaeda": "group", "al qaeda": "group", "taliban": "group", "boko haram": "group", "al-shabab": "group",
    "houthi": "group",
    "greenpeace": "group", "amnesty international": "group", "human rights watch": "group", "red cross": "group",
    "kremlin": "government",
    "pentagon": "department", "white house": "government", "state department": "department",
    "justice department": "department",
    "treasury": "department", "congress": "parliament", "senate": "parliament", "downing street": "government",
    "scotland yard": "police",
    "met office": "agency", "federal reserve": "bank", "fed": "bank", "supreme court": "court", "labour": "party",
    "likud": "party", "fatah": "group",
    "wagner": "group", "mossad": "agency", "ukip": "party", "snp": "party", "fifa": "body", "uefa": "body",
    "ioc": "body", "nba": "league", "nfl": "league",
    "mlb": "league", "nhl": "league", "g7": "group", "g20": "group", "brics": "bloc", "quad": "group",
    "wto": "organization",
    "al-jazeera": "broadcaster", "wikimedia": "group", "wall street journal": "newspaper",
    "new york times": "newspaper",
    "washington post": "newspaper", "financial times": "newspaper", "guardian": "newspaper", "le monde": "newspaper",
    "bild": "newspaper",
    "bloomberg": "agency", "bloomberg news": "agency", "npr": "broadcaster", "politico": "newspaper",
    "axios": "website", "buzzfeed": "website", "vox": "website", "cnbc": "broadcaster", "msnbc": "broadcaster",
    "sky news": "broadcaster", "itv": "broadcaster", "pbs": "broadcaster", "al arabiya": "broadcaster",
    "adidas": "company", "nike": "company", "spotify": "company", "airbnb": "company", "starbucks": "company",
    "nomura": "bank", "softbank": "company", "citigroup": "bank", "morgan stanley": "bank", "ubs": "bank",
    "credit suisse": "bank", "huawei": "company", "alibaba": "company", "tencent": "company", "reddit": "company",
    "hyundai": "company", "intel": "company", "sony": "company", "nintendo": "company", "ford": "company",
    "walmart": "company",
    "goldman sachs": "bank", "deutsche bank": "bank", "hsbc": "bank", "barclays": "bank",
    "european commission": "commission",
    "european parliament": "parliament", "european council": "council", "security council": "council",
    "capitol hill": "parliament",
}  # fmt: skip
"""Organisations that most news names, and the noun that takes each up."""

KNOWN_PRODUCTS: Final = frozenset(
    "x twitter facebook instagram tiktok whatsapp telegram youtube linkedin snapchat wechat weibo signal "
    "iphone android windows "
    "chatgpt wikipedia threads bluesky vkontakte discord twitch pinterest zoom firefox chrome linux".split()
)
"""Platforms and products."""

GROUP_NAMES: Final = frozenset(
    "west muslims christians jews catholics protestants hindus buddhists sikhs republicans democrats tories "
    "conservatives liberals "
    "europeans africans asians arabs kurds rohingya uyghurs uighurs latinos hispanics sunnis shiites shias yazidis "
    "tutsi hutu "
    "palestinians americans britons zionists communists nazis marxists islamists houthis druze roma maori inuit "
    "texans californians "
    "londoners parisians scots orthodox".split()
) | {"gen z", "gen x", "generation z", "generation x", "baby boomers", "gen alpha"}
"""People as a group."""
