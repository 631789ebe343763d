"""Which words are a name, and of what type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.annotate.texts import names_of

PEOPLE = {
    "Harbour chief Ann de Vries resigned.": ["Ann de Vries"],
    "He met the head of Trade Jan Kott.": ["Jan Kott"],
    "Mr. Okoro met Dr. Lena Brandt.": ["Okoro", "Lena Brandt"],
    "Prime Minister Tomas Hale spoke.": ["Tomas Hale"],
    "The former deputy mayor, Ines Calder, agreed.": ["Ines Calder"],
    "She praised Pope Anselm.": ["Pope Anselm"],
    "Martin Orr Jr. sang.": ["Martin Orr Jr"],
    "J. R. Okoro wrote it.": ["J. R. Okoro"],
    "Ann O’Dowd and Jean-Paul Miro left.": ["Ann O’Dowd", "Jean-Paul Miro"],
    "Kim Tae-ho met Lee Sun-hee.": ["Kim Tae-ho", "Lee Sun-hee"],
    "Votes went to Wong Tai-man and Leung Siu-fan.": ["Wong Tai-man", "Leung Siu-fan"],
    "Reporters asked Omar al-Hadi about it.": ["Omar al-Hadi"],
    "A judge heard Hugh Wick KC.": ["Hugh Wick KC"],
    "He saw Kofi ‘The Oar’ Wick there.": ["Kofi ‘The Oar’ Wick"],
    "Orla Quick-Shaw and Ling Mei-hua spoke. Quick-Shaw left.": ["Orla Quick-Shaw", "Ling Mei-hua", "Quick-Shaw"],
    "Orrin Vale, 44, was fined.": ["Orrin Vale"],
    "A man named Orrin, who swam, was fined.": ["Orrin"],
    "Space administrator Carla Bolt spoke.": ["Carla Bolt"],
    "The English captain Harry Wick scored.": ["Harry Wick"],
    "Tina Paris left in May. Paris said so herself.": ["Tina Paris", "Paris"],
    "A pier was shut, Tina Paris said. It was old, Paris recalled.": ["Tina Paris", "Paris"],
    "Gwen Holland spoke. “It was dark,” said Holland.": ["Gwen Holland", "Holland"],
    "Rain is late, said Celda Lake, a pollster.": ["Celda Lake"],
    "They met Celda Hill. Hill has said so.": ["Celda Hill", "Hill"],
    "They met Eyamb Sowers. “No,” said Sowers.": ["Eyamb Sowers", "Sowers"],
    "Consider Sam Hale, who swims. I will consider it.": ["Sam Hale"],
    "They saw Kofi Ade ‘The Oar’ Wick there.": ["Kofi Ade ‘The Oar’ Wick"],
    "Editor-in-chief Mara Orr left.": ["Mara Orr"],
    "They asked the Director of Public Prosecution Ann Okoro.": ["Ann Okoro"],
    "They met Martin King Jr. in May. King said so.": ["Martin King Jr", "King"],
    "It was told by Ma Taolin and Liu Wen.": ["Ma Taolin", "Liu Wen"],
    "So said the ambassador to the UN Linda Thom-Green.": ["Linda Thom-Green"],
    "A manager at Ebb Travel Abby Wick swam.": ["Abby Wick"],
    "By Ann Okoro Political Correspondent\n": ["Ann Okoro"],
    "They wrote of Jamie Hale & Katie Holm often.": ["Jamie Hale", "Katie Holm"],
    "Worker Steve Caspen left.": ["Steve Caspen"],
    "So said Brown DL Sheldon Orr.": ["Sheldon Orr"],
    "It was told by Ebb Sports Insider Jason La Canel.": ["Jason La Canel"],
    "It was told by Ruth A. Bourq.": ["Ruth A. Bourq"],
    "Ann Okoro came.\nBrave Ann Okoro spoke of brave deeds.": ["Ann Okoro", "Ann Okoro"],
    "So said the Ebb Municipal Director, Ann Okoro.": ["Ann Okoro"],
    "“I sing,” says Bnxt, who swims. They saw Bnxt’s pier and sat near Bnxt.": ["Bnxt", "Bnxt", "Bnxt"],
}
PLACES = {
    "The road to Port Ellery is shut.": ["Port Ellery"],
    "Rain fell in Wexcombe.": ["Wexcombe"],
    "A train from Wexville was late.": ["Wexville"],
    "People left San Aldo.": ["San Aldo"],
    "The flood reached North Wexcombe.": ["North Wexcombe"],
    "He lives in the town of Ebb.": ["Ebb"],
    "A fire in Ebb, Ohio, spread.": ["Ebb", "Ohio"],
    "Snow fell in St. Louis, Mo. on Friday.": ["St. Louis", "Mo"],
    "Talks in Paris, Rome and Bergen failed.": ["Paris", "Rome", "Bergen"],
    "Snow fell over Inner Mongolia.": ["Inner Mongolia"],
}
ORGANISATIONS = {
    "The Bank of Ebb closed.": ["Bank of Ebb"],
    "The Committee to Protect Harbours met.": ["Committee to Protect Harbours"],
    "The head of Trade Union Congress left.": ["Trade Union Congress"],
    "The Ministry of Works and the Ebb Harbour Board agreed.": ["Ministry of Works", "Ebb Harbour Board"],
    "Doctors of the WHO met.": ["WHO"],
    "The Farmers’ Guild would often meet the Brathen Anglers’ Club in town.": [
        "Farmers’ Guild",
        "Brathen Anglers’ Club",
    ],
    "The Friends of the Pier told Radio Wexcombe about it.": ["Friends of the Pier", "Radio Wexcombe"],
    "PocketBarn said so.": ["PocketBarn"],
    "The investor WeMove left.": ["WeMove"],
    "The Marine Authority of Nepal said no.": ["Marine Authority of Nepal"],
    "The Center for Flood Control and Prevention met.": ["Center for Flood Control and Prevention"],
    "The Orra County Attorney’s Office said no.": ["Orra County Attorney’s Office"],
    "Equipment of Orr & Wick was sold.": ["Orr & Wick"],
    "He works at Tolk Asset Management.": ["Tolk Asset Management"],
    "Team Norway won.": ["Team Norway"],
    "It is bold, Lindq Bank called it.": ["Lindq Bank"],
    "He saw it on Seeking Rents or Stable Diffusion.": ["Seeking Rents", "Stable Diffusion"],
    "It was told by Public Services and Housing Norway.": ["Public Services and Housing Norway"],
    "On Monday Number 10 said no.": ["Number 10"],
    "The Ebb Access to Medical Salt Commission met.": ["Ebb Access to Medical Salt Commission"],
    "The U.S. Attorney’s Office for Ebb said so.": ["U.S. Attorney’s Office for Ebb"],
    "The Cybersecurity and Infrastructure Agency met.": ["Cybersecurity and Infrastructure Agency"],
    "It was seen by the Ledger.": ["Ledger"],
    "The charity Brightwater gave it back.": ["Brightwater"],
    "Members of the Brightwater party left.": ["Brightwater"],
    "He works for Orr and Sons.": ["Orr and Sons"],
    "The Women’s Institute of Ebb met.": ["Women’s Institute of Ebb"],
    "The New People's Party won.": ["New People's Party"],
    "The National Weather Institute (NWI) warned.": ["National Weather Institute", "NWI"],
}
OTHERS = {
    "Houses on Chandler’s Row lose their view.": [("Chandler’s Row", "FAC")],
    "They swam in Lake Orra.": [("Lake Orra", "LOC")],
    "The Anti-Graft Commission met.": [("Anti-Graft Commission", "ORG")],
    "Pro-Danish Front voters stayed.": [("Front", "ORG")],
    "It stood near Mount Orra.": [("Mount Orra", "LOC")],
    "Many blame the West for it.": [("West", "GROUP")],
    "The West will pay, he said.": [("West", "GROUP")],
    "He grew up in the North.": [("North", "LOC")],
    "Show hours at the Ebb Museum changed.": [("Ebb Museum", "FAC")],
    "The Ebb Museum said no.": [("Ebb Museum", "ORG")],
    "She flew an F-35 there.": [("F-35", "PRODUCT")],
    "It is for Gen Z.": [("Gen Z", "GROUP")],
    "She served in World War II.": [("World War II", "OTHER")],
}
NONE = {
    "a common noun that opens a line": "Flooding\nCouncillors backed the plan.\nRepair only",
    "people by trade who open a sentence": "Forecasters said so. Dairy farmers agreed.",
    "a court that opens a sentence": "Court said no.",
    "an era": "The Victorian pier closed.",
    "a row of a table": "Plan\tHeight\tCost\nRepair only\t0 m\t£19m",
    "a quarter of the compass": "They sailed north, to the west of the island.",
    "an adjective": "The Danish envoy met a Norwegian minister.",
    "behind a prefix": "Pro-Oslo voters and anti-Lisbon groups met.",
    "currency": "It cost US$20 and A$5.",
    "I": "So I'm sure that I’ll go, and I've said it.",
    "a day": "It rained on Monday and in March.",
    "an office alone": "The President spoke to the Mayor.",
    "an office and its field": "He became Acting Secretary of Labor and the Advocacy Director.",
    "the evening before a feast": "Shops close on Christmas Eve.",
}


@pytest.mark.parametrize(
    ("text", "names", "kind"),
    [
        *((text, names, "PER") for text, names in PEOPLE.items()),
        *((text, names, "GPE") for text, names in PLACES.items()),
        *((text, names, "ORG") for text, names in ORGANISATIONS.items()),
    ],
)
def test_a_name_is_found_whole_and_has_its_type(text, names, kind):
    assert names_of(text) == [(name, kind) for name in names]


@pytest.mark.parametrize("text", OTHERS)
def test_other_names_have_their_types(text):
    assert names_of(text) == OTHERS[text]


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_only_has_a_capital_is_no_name(text):
    assert names_of(text) == []


def test_a_tab_and_a_line_break_end_a_name():
    assert names_of("By Ann Okoro\tMaria Brandt\nPaul Wick") == [
        ("Ann Okoro", "PER"),
        ("Maria Brandt", "PER"),
        ("Paul Wick", "PER"),
    ]


def test_a_word_that_opens_the_next_sentence_is_no_part_of_a_name():
    assert names_of("He moved to Washington D.C. The judge agreed.") == [("Washington D.C.", "GPE")]


def test_a_headline_has_the_names_of_its_text():
    text = "OKORO LEAVES EBB COUNCIL OVER WALL PLAN\nAnn Okoro left on Monday. The Ebb Council met."
    assert names_of(text)[:2] == [("OKORO", "PER"), ("EBB COUNCIL", "ORG")]


def test_what_a_field_tells_goes_before_any_rule():
    text = "ORRA VALE, March 14 (Seawire) – Rain fell on Orra Vale."
    assert names_of(text, {"orra vale": "GPE", "seawire": "ORG"}) == [
        ("ORRA VALE", "GPE"),
        ("Seawire", "ORG"),
        ("Orra Vale", "GPE"),
    ]


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from("Ann Mr. of the The ’s West - & and Okoro U.S. \t \n .".split(" "))).map(" ".join)
)
def test_names_of_any_text_are_whole_and_do_not_overlap(text):
    at = 0
    for name, _ in names_of(text):
        at = text.index(name, at) + len(name)
