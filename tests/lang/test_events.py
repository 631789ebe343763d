"""Words that name events."""

import re
from collections import Counter

import pytest

from onrecord.lang.en import events as en
from onrecord.lang.events import Trigger, contexts_of, find_noun, find_verb, plural_of, read_labels

PLOVER = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": ("seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
    "ASSAULT": (
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
        "heavy-weapons crowd-control unconventional"
    ),
}
"""Types of PLOVER, and their modes."""
JUSTICE = set(
    "Arrest Release Charge Indict Sue Trial Plea Convict Acquit Sentence Fine Execute Extradite Appeal Pardon "
    "Investigate Settle".split()
)
OTHER = set(
    "Die Injure BeBorn Marry Divorce StartPosition EndPosition Nominate Elect StartOrg EndOrg Merge Bankrupt Transfer "
    "TransferMoney Meet Transport Phone Disaster Accident Launch Discover Award".split()
)
SCHEME = (
    "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic "
    "legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity "
    "inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment "
    "technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking"
).split()
"""Contexts of PLOVER."""
LABELS = [read_labels(key) for key in [*en.VERBS, *en.NOUNS]]


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w']+|[^\s\w]", text.lower())


def verbs_in(text: str) -> list[str]:
    """What is found in a sentence, as "TYPE/mode other lemma"."""
    words = words_of(text)
    found = [find_verb(words, index, len(words)) for index in range(len(words))]
    return [shown(trigger) for trigger in found if trigger]


def nouns_in(text: str) -> list[str]:
    words = words_of(text)
    found = [find_noun(words, index) for index in range(len(words))]
    return [shown(trigger) for trigger in found if trigger]


def shown(trigger: Trigger) -> str:
    plover = f"{trigger.plover}/{trigger.mode}" if trigger.mode else trigger.plover
    return " ".join(label for label in (plover, trigger.justice, trigger.other, trigger.lemma) if label)


def test_keys_name_sorts_of_the_schemes_only():
    assert {labels.plover for labels in LABELS} - {None} == set(PLOVER)
    assert [labels for labels in LABELS if labels.mode and labels.mode not in PLOVER[labels.plover or ""].split()] == []
    assert {labels.justice for labels in LABELS} - {None} == JUSTICE
    assert {labels.other for labels in LABELS} - {None} == OTHER
    assert list(en.CONTEXTS) == SCHEME


def test_each_mode_has_words():
    modes = {(plover, mode) for plover, names in PLOVER.items() for mode in names.split()}
    assert modes - {(labels.plover, labels.mode) for labels in LABELS} == set()


def test_a_pattern_with_its_noun_stands_under_one_key():
    pairs = [
        (lemma, noun)
        for patterns in en.VERBS.values()
        for lemma, _, nouns in {tuple(pattern.partition("+")) for pattern in patterns.split()}
        for noun in set(nouns.split("|"))
    ]
    assert [pair for pair, count in Counter(pairs).items() if count > 1] == []
    nouns = [noun for patterns in en.NOUNS.values() for noun in set(patterns.split())]
    assert [noun for noun, count in Counter(nouns).items() if count > 1] == []


def test_a_pattern_is_words_and_at_most_one_list_of_nouns():
    patterns = [pattern for patterns in en.VERBS.values() for pattern in patterns.split()]
    assert [one for one in patterns if not re.fullmatch(r"[a-z0-9_]+(\+@?[a-z0-9]+(\|@?[a-z0-9]+)*)?", one)] == []
    kinds = {noun for one in patterns for noun in one.partition("+")[2].split("|") if noun.startswith("@")}
    assert kinds == {"@person", "@body", "@place", "@name"}
    assert [phrase for phrase in en.NO_EVENTS.split() if phrase.count("_") != 1] == []


def test_what_is_said_of_words_is_said_of_words_of_events():
    lemmas = {pattern.partition("+")[0] for patterns in en.VERBS.values() for pattern in patterns.split()}
    assert set(en.SUFFERERS.split()) - lemmas == set()
    assert set(en.PREPOSITIONS_OF) - lemmas == set()
    assert en.NOT_IN_PRESENT - lemmas == set()
    assert set(en.NO_VERBS.split()) & lemmas == set()


VERBS = {
    "Police arrested three men.": ["COERCE/arrest Arrest arrest"],
    "The ministry imposed further sanctions on Ebbland.": ["COERCE/restrict impose+sanctions"],
    "Ebbland imposed a curfew.": ["COERCE/curfew impose+curfew"],
    "The taxman imposes himself.": [],
    "Hale signed the long-awaited deal.": ["SUPPORT sign+deal"],
    "Hale signed his name; the deal came later.": [],
    "They released a dozen prisoners.": ["RETREAT/release release+prisoners"],
    "The band released an album.": ["Launch release+album"],
    "The bank released a report on prisoners.": [],
    "Ebbland provided a billion in aid.": ["AID provide+aid"],
    "Ebbland lifted a three-month-old state of emergency.": ["RETREAT lift+emergency"],
    "He did it in order to win.": [],
    "The plan was met with silence.": [],
    "Troops opened fire on a crowd.": ["ASSAULT/firearms open_fire_on"],
    "Okoro pleaded not guilty.": ["Plea plead_not_guilty"],
    "Okoro attacked the minister's decision.": ["ACCUSE/disapprove attack+decision"],
    "Rebels attacked at dawn.": ["ASSAULT attack"],
    "Three people were killed in the crash.": ["Die kill+crash"],
    "The bank fired up its engines and lost the sun.": [],
    "The prices rallied as the shares met the forecast.": [],
    "Critics charge that it is slow, and the crew shoots a film.": [],
    "He calls it a day and hits back.": [],
}


@pytest.mark.parametrize("text", VERBS)
def test_verbs_name_an_event_where_their_object_settles_the_sense(text):
    assert verbs_in(text)[:1] == VERBS[text]


PASSIVES = {
    "A curfew was later imposed.": "COERCE/curfew impose+curfew",
    "Sanctions on the banks of Ebbland have been lifted.": "RETREAT lift+sanctions",
    "Prisoners freed by the rebels walked home.": "RETREAT/release free+prisoners",
}


@pytest.mark.parametrize("text", PASSIVES)
def test_the_noun_of_a_passive_stands_before_it(text):
    assert PASSIVES[text] in verbs_in(text)


def test_the_longest_pattern_wins():
    words = words_of("They set up a fund, and set fire to it.")
    found = [find_verb(words, index, len(words)) for index in (1, 7)]
    assert [trigger and trigger.lemma for trigger in found] == ["set_up+fund", "set_fire_to"]


def test_a_trigger_tells_its_words_and_its_noun():
    words = words_of("he has carried out a wave of attacks")
    found = find_verb(words, 2, len(words))
    assert found is not None
    assert (found.words, found.form, found.noun_at) == (2, "past", 7)
    assert find_verb(words, 2, 6) is None


def test_hyphens_may_stand_between_words():
    found = find_noun(["an", "air", "-", "strike"], 1)
    assert found is not None
    assert found.words == 3


NOUNS = {
    "the arrests of two ministers": ["COERCE/arrest Arrest arrest"],
    "an air strike": ["ASSAULT/aerial air_strike"],
    "his heart attack": [],
    "a clinical trial": [],
    "the trial": ["Trial trial"],
    "inquiries into two crashes": ["ACCUSE/investigate Investigate inquiry", "Accident crash"],
    "a crash course": [],
    "two air strikes": ["ASSAULT/aerial air_strike"],
}


@pytest.mark.parametrize("text", NOUNS)
def test_nouns_name_events_too(text):
    assert nouns_in(text) == NOUNS[text]


def test_contexts_come_in_the_order_of_the_scheme():
    assert contexts_of(words_of("The Supreme Court heard the senators and an admiral of the navy.")) == (
        "military",
        "legislative",
        "legal",
    )
    assert contexts_of(words_of("The bread rose.")) == ()


def test_plurals_follow_the_spelling():
    nouns = ("strike", "march", "inquiry", "boy", "coup", "crisis")
    assert [plural_of(noun) for noun in nouns] == ["strikes", "marches", "inquiries", "boys", "coups", "crises"]
