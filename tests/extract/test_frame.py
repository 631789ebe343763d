"""What stands around a statement: its act, whom, through what, when and where. Cases stand above each test."""

import pytest

from onrecord.extract.acts import cue_of
from onrecord.extract.addressees import addressees_of
from onrecord.extract.attribution import attribution_of
from onrecord.extract.frame import time_of
from onrecord.extract.hearers import put_right
from onrecord.extract.media import medium_of
from onrecord.extract.reading import lay_out
from onrecord.extract.relays import is_citation, passed_on_by, with_relay
from onrecord.extract.venue import venue_of
from onrecord.model.annotation import Time
from onrecord.model.span import Span
from tests.extract.places import place, printed, raw

ACTS = [
    # text, source, cue, content, act
    ("Hale told the jury that it rained.", "Hale", "told", "it rained", "say"),
    ("Hale told the jury that it rained.", "Hale", "told the jury", "it rained", "say"),
    ("Hale told her to stay away.", "Hale", "told", "to stay away", "demand"),
    ("Hale asked whether it rained.", "Hale", "asked", "whether it rained", "ask"),
    ("Hale asked the firm to explain.", "Hale", "asked", "the firm to explain", "demand"),
    ("Hale asked for a stay of a week.", "Hale", "asked", "a stay of a week", "demand"),
    ("Hale would not say who paid.", "Hale", "would not say", "who paid", "decline"),
    ("Hale would not say who paid.", "Hale", "say", "who paid", "decline"),
    ("Police cannot confirm that he was armed.", "Police", "cannot confirm", "he was armed", "decline"),
    ("Hale has not independently confirmed who paid.", "Hale", "confirmed", "who paid", "decline"),
    ("The army has yet to admit who fired.", "The army", "has yet to admit", "who fired", "decline"),
    ("The firm was unable to confirm who paid.", "The firm", "confirm", "who paid", "decline"),
    ("Hale did not deny that he had paid.", "Hale", "did not deny", "he had paid", "decline"),
    ("Hale never demanded that he pay.", "Hale", "never demanded", "he pay", "decline"),
    ("Hale did not say that it rained.", "Hale", "did not say", "it rained", "decline"),
    ("The report does not state when it rained.", "The report", "does not state", "when it rained", "decline"),
    ("Hale has never warned of rain.", "Hale", "has never warned of", "rain", "decline"),
    ("Hale had not by noon issued any comment about it.", "Hale", "issued any comment about", "it", "decline"),
    ("Hale denied any claim of theft.", "Hale", "denied any", "claim of theft", "deny"),
    ("Hale denied any comment about it.", "Hale", "denied any comment about", "it", "deny"),
    ("Hale not only said that it rained, he swore.", "Hale", "not only said", "it rained", "say"),
    ("Hale did not wait and said that it rained.", "Hale", "said", "it rained", "say"),
    ("Neither side confirmed that they met.", "Neither side", "confirmed", "they met", "decline"),
    ("Hale not only confirmed who paid, he smiled.", "Hale", "not only confirmed", "who paid", "confirm"),
    ("Hale did not resign and admitted that he paid.", "Hale", "admitted", "he paid", "admit"),
    ("Hale has written to the bank to ask why it paid.", "Hale", "written", "why it paid", "ask"),
    ("Hale has long accused Dray of theft.", "Hale", "has long accused", "Dray of theft", "accuse"),
    ("Hale issued a warning that it rained.", "Hale", "issued a warning", "it rained", "warn"),
    ("Hale voiced criticism of the yard.", "Hale", "voiced criticism", "the yard", "condemn"),
    ("His denial that it rained is new.", "His", "denial", "it rained", "deny"),
    ("Hale said in a charge sheet that it rained.", "Hale", "said in a charge sheet", "it rained", "say"),
    ("Hale told the Mercury that he plans to stay.", "Hale", "told", "he plans to stay", "say"),
    ("Hale told the boy in the yard what she did.", "Hale", "told", "the boy in the yard what she did", "say"),
    ("Hale was charged with theft.", "Hale", "charged with", "theft", "accuse"),
    ("Hale offered to pay.", "Hale", "offered", "to pay", "promise"),
    ("Hale offered help to all.", "Hale", "offered", "help to all", "promise"),
    ("Hale offered no evidence of it.", "Hale", "offered", "no evidence of it", "say"),
    ("Hale branded Dray a coward.", "Hale", "branded", "Dray a coward", "condemn"),
    ("Hale called it a disgrace.", "Hale", "called", "it a disgrace", "condemn"),
    ("Hale called her a hero.", "Hale", "called", "her a hero", "praise"),
    ("Hale described her as a hero.", "Hale", "described", "her as a hero", "praise"),
    ("Hale described the inspiration for the yard.", "Hale", "described", "the inspiration for the yard", "say"),
    ("Hale called it a boat.", "Hale", "called", "it a boat", "say"),
    ("Hale welcomed the deal.", "Hale", "welcomed", "the deal", "praise"),
    ("Hale thanked the crew.", "Hale", "thanked", "the crew", "praise"),
    ("Hale repudiated the claim.", "Hale", "repudiated", "the claim", "deny"),
    ("Hale brushed aside the claim.", "Hale", "brushed aside", "the claim", "deny"),
    ("Hale vouched for the crew.", "Hale", "vouched for", "the crew", "confirm"),
    ("Hale pointed the finger at Dray.", "Hale", "pointed the finger at", "Dray", "accuse"),
    ("Hale owned up to the theft.", "Hale", "owned up to", "the theft", "admit"),
    ("Hale beseeched them to wait.", "Hale", "beseeched", "them to wait", "demand"),
    ("Hale lashed out at the yard.", "Hale", "lashed out at", "the yard", "condemn"),
    ("Hale paid tribute to the crew.", "Hale", "paid tribute to", "the crew", "praise"),
    ("Hale foresaw a long winter.", "Hale", "foresaw", "a long winter", "predict"),
    ("Hale said sorry for the noise.", "Hale", "said sorry", "the noise", "apologize"),
    ("Hale fumed: “It rains again.”", "Hale", "fumed", "It rains again.", "say"),
    ("Hale said: “We condemn the raid.”", "Hale", "said", "We condemn the raid.", "condemn"),
    ("“It rains,” was how Hale put it.", "Hale", None, "It rains,", "say"),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "act"), ACTS)
def test_the_act_is_that_of_the_words_that_announce_it(text, source, cue, content, act):
    assert cue_of(lay_out(text), raw(text, source, cue, content)).act == act


ADDRESSEES = [
    # text, source, cue, content, who hears
    ("Hale told the jury that it rained.", "Hale", "told", "it rained", ["the jury"]),
    ("Hale told the jury that it rained.", "Hale", "told the jury", "it rained", ["the jury"]),
    ("“It rains,” Hale told state television.", "Hale", "told", "It rains,", ["state television"]),
    ("“It rains,” Hale told her lawyer.", "Hale", "told", "It rains,", ["her lawyer"]),
    ("Hale told her he had left.", "Hale", "told", "he had left", ["her"]),
    ("“It rains,” Hale wrote to clients.", "Hale", "wrote", "It rains,", ["clients"]),
    ("“It rains,” wrote Hale, a broker, in a note to clients.", "Hale", "wrote", "It rains,", ["clients"]),
    ("In a letter to Ana Ruiz, Hale said it rained.", "Hale", "said", "it rained", ["Ana Ruiz"]),
    ("In a letter sent to the ministry, Hale said it rained.", "Hale", "said", "it rained", ["the ministry"]),
    ("Hale said to a constable: “It rains.”", "Hale", "said", "It rains.", ["a constable"]),
    (
        "Hale has written to the council asking for a stay.",
        "Hale",
        "has written to the council asking",
        "a stay",
        ["the council"],
    ),
    ("Hale urged members to wait.", "Hale", "urged", "members to wait", ["members"]),
    ("Hale called on the board to resign.", "Hale", "called on", "the board to resign", ["the board"]),
    ("Hale thanked drivers for their patience.", "Hale", "thanked", "drivers for their patience", ["drivers"]),
    ("Hale called in the envoy, Jan Pell, and urged restraint.", "Hale", "urged", "restraint", ["the envoy"]),
    ("Hale apologised “deeply” to the families.", "Hale", "apologised", "deeply", ["the families"]),
    ("Speaking to reporters in Osk, Hale said it rained.", "Hale", "said", "it rained", ["reporters"]),
    ("“It rains,” Hale told The Osk Mercury by email.", "Hale", "told", "It rains,", ["The Osk Mercury"]),
    ("Hale has written to Dray to ask who paid.", "Hale", "ask", "who paid", ["Dray"]),
    ("In a letter to the king published on Monday, Hale said it rained.", "Hale", "said", "it rained", ["the king"]),
    # nobody
    ("“It rains,” Hale said to cheers from the crowd.", "Hale", "said", "It rains,", []),
    ("“It rains,” Hale responded to the backlash.", "Hale", "responded", "It rains,", []),
    ("“It rains,” Orr says, but Dray went to the coast.", "Orr", "says", "It rains,", []),
    ("“It rains,” Hale said in a film posted to YouTube.", "Hale", "said", "It rains,", []),
    ("According to a report leaked to the Echo, it rained.", "a report", "According to", "it rained", []),
    ("Hale urged the closure of the yard.", "Hale", "urged", "the closure of the yard", []),
    ("Hale accused Dray of theft.", "Hale", "accused", "Dray of theft", []),
    ("“It rains,” Hale said in response to questions.", "Hale", "said", "It rains,", []),
    ("Hale promised to discuss it.", "Hale", "promised", "to discuss it", []),
    ("Hale ordered a march to save it.", "Hale", "ordered", "to save it", []),
    ("Hale told a late briefing that it rained.", "Hale", "told", "it rained", ["a late briefing"]),
    ("Hale wrote to the mayor asking why.", "Hale", "wrote", "to the mayor asking why", ["the mayor"]),
    ("Hale added a clause to the law stipulating it.", "Hale", "added a clause to the law stipulating", "it", []),
    ("Hale thanked the crew.", "Hale", "thanked", "the crew", ["the crew"]),
    ("Hale apologised to the crew on Monday.", "Hale", "apologised", "to the crew on Monday", ["the crew"]),
    ("Hale apologised “deeply” to the crew.", "Hale", "apologised", "“deeply” to the crew", ["the crew"]),
    ("Hale confirmed to the Mercury that it rained.", "Hale", "confirmed to", "it rained", ["the Mercury"]),
    ("Hale admitted to the theft.", "Hale", "admitted to", "the theft", []),
    ("Hale told US media that it rained.", "Hale", "told", "it rained", ["US media"]),
    ("Hale told 404 Media that it rained.", "Hale", "told", "it rained", ["404 Media"]),
    ("Hale told her crew it rained.", "Hale", "told", "her crew it rained", []),
    ("Hale told air control that it rained.", "Hale", "told", "air control that it rained", ["air control"]),
    ("Hale told reporters outside court that it rained.", "Hale", "told", "it rained", ["reporters"]),
    (
        "In a letter to other deputy ministers, Hale said it rained.",
        "Hale",
        "said",
        "it rained",
        ["other deputy ministers"],
    ),
    ("In a letter to explain the reasons, Hale said it rained.", "Hale", "said", "it rained", []),
    ("Addressing the crowd, Hale said it rained.", "Hale", "said", "it rained", ["the crowd"]),
    ("Hale warned staff in a leaflet to stay.", "Hale", "warned", "staff in a leaflet to stay", ["staff"]),
    ("Hale turned to Twitter to say it rained.", "Hale", "turned to Twitter to say", "it rained", []),
    ("Hale declined to tell reporters who paid.", "Hale", "declined to tell", "who paid", []),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "heard"), ADDRESSEES)
def test_who_hears_it_is_beside_the_cue_or_behind_to(text, source, cue, content, heard):
    reading, one = lay_out(text), raw(text, source, cue, content)
    assert [words.split(",")[0] for words in printed(text, addressees_of(reading, one, cue_of(reading, one)))] == heard


MEDIA = [
    # text, source, cue, content, kind, words
    ("Hale said in a statement that it rained.", "Hale", "said", "it rained", "statement", "a statement"),
    ("“It rains,” Hale said by phone.", "Hale", "said", "It rains,", "phone", "phone"),
    ("“It rains,” Hale said over the phone.", "Hale", "said", "It rains,", "phone", "the phone"),
    ("“It rains,” Hale wrote on X.", "Hale", "wrote", "It rains,", "social_media", "X"),
    ("“It rains,” Hale wrote in a post on X.", "Hale", "wrote", "It rains,", "social_media", "a post"),
    ("Hale claimed the prize on Telegram.", "Hale", "claimed", "the prize on Telegram", "social_media", "Telegram"),
    ("In an email to staff, Hale said it rained.", "Hale", "said", "it rained", "letter", "an email"),
    (
        "“It rains,” Hale said on the BBC’s Today programme.",
        "Hale",
        "said",
        "It rains,",
        "broadcast",
        "the BBC’s Today programme",
    ),
    ("“It rains,” Hale told a news conference.", "Hale", "told", "It rains,", "press_conference", "a news conference"),
    ("“It rains,” Hale told Friday’s meeting.", "Hale", "told", "It rains,", "meeting", "Friday’s meeting"),
    (
        "Hale, who was at the meeting, said in an interview it rained.",
        "Hale",
        "said",
        "it rained",
        "interview",
        "an interview",
    ),
    (
        "“It rains,” fumed Hale at his post-match press conference.",
        "Hale",
        "fumed",
        "It rains,",
        "press_conference",
        "his post-match press conference",
    ),
    # what the phrase is about is the medium, not what stands before it
    (
        "“It rains,” Hale said in a television interview.",
        "Hale",
        "said",
        "It rains,",
        "interview",
        "a television interview",
    ),
    ("“It rains,” Hale said in a radio address.", "Hale", "said", "It rains,", "speech", "a radio address"),
    ("“It rains,” Hale wrote in an op-ed for the Echo.", "Hale", "wrote", "It rains,", "document", "an op-ed"),
    ("Hale said in a notice that it rained.", "Hale", "said", "it rained", "letter", "a notice"),
    ("“It rains,” Hale said by the channel tunnel.", "Hale", "said", "It rains,", None, None),
    ("“It rains,” Hale said at the channel tunnel.", "Hale", "said", "It rains,", None, None),
    # what stands on a platform is a post
    ("“It rains,” Hale said in a TikTok video.", "Hale", "said", "It rains,", "social_media", "a TikTok video"),
    (
        "“It rains,” Hale said in a video posted on Telegram.",
        "Hale",
        "said",
        "It rains,",
        "social_media",
        "a video posted on Telegram",
    ),
    ("“It rains,” Hale said in a video.", "Hale", "said", "It rains,", "broadcast", "a video"),
    ("“It rains,” Hale wrote on her Facebook page.", "Hale", "wrote", "It rains,", "social_media", "her Facebook page"),
    # nothing but its place tells that it is one
    ("Writing in the Osk Mercury, Hale said it rained.", "Hale", "said", "it rained", "document", "the Osk Mercury"),
    ("“It rains,” Hale said on QRN.", "Hale", "said", "It rains,", "broadcast", "QRN"),
    ("“It rains,” Hale said on Channel 12.", "Hale", "said", "It rains,", "broadcast", "Channel 12"),
    ("“It rains,” Hale said on Osk Island.", "Hale", "said", "It rains,", None, None),
    ("Writing in March, Hale said it rained.", "Hale", "said", "it rained", None, None),
    (
        "In “The Long Quay,” her memoir, Hale says it rains.",
        "Hale",
        "says",
        "it rains",
        "document",
        "“The Long Quay,” her memoir",
    ),
    # alone it means something else
    ("In order to wait, Hale said it rained.", "Hale", "said", "it rained", None, None),
    ("In an order, Hale said it rained.", "Hale", "said", "it rained", "document", "an order"),
    ("In response to questions, Hale said it rained.", "Hale", "said", "it rained", None, None),
    ("In a written response, Hale said it rained.", "Hale", "said", "it rained", "statement", "a written response"),
    ("In case the giant reports, Hale said it rained.", "Hale", "said", "it rained", None, None),
    ("“It rains,” Hale said on air.", "Hale", "said", "It rains,", "broadcast", "air"),
    (
        "“It rains,” Hale said on the sidelines of a summit.",
        "Hale",
        "said",
        "It rains,",
        "meeting",
        "the sidelines of a summit",
    ),
    ("“It rains,” Hale said on the report.", "Hale", "said", "It rains,", None, None),
    # the object of a verb
    (
        "Hale issued a statement saying it rained.",
        "Hale",
        "issued a statement saying",
        "it rained",
        "statement",
        "a statement",
    ),
    ("Hale issued a statement on Monday saying it rained.", "Hale", "saying", "it rained", "statement", "a statement"),
    ("Hale published a report and said it rained.", "Hale", "said", "it rained", None, None),
    ("Addressing a rally in Osk, Hale said it rained.", "Hale", "said", "it rained", "meeting", "a rally"),
    (
        "Hale took to Telegram to say it rained.",
        "Hale",
        "took to Telegram to say",
        "it rained",
        "social_media",
        "Telegram",
    ),
    ("Hale sent an email in which she said it rained.", "she", "said", "it rained", "letter", "an email"),
    # who is told, where that is a gathering
    (
        "Hale told a rally of 300 people that it rained.",
        "Hale",
        "told",
        "it rained",
        "meeting",
        "a rally of 300 people",
    ),
    ("Hale told the hearing that it rained.", "Hale", "told", "it rained", None, None),
    ("Hale called on the festival to wait.", "Hale", "called on", "the festival to wait", None, None),
    ("In a speech to the party conference, Hale said it rained.", "Hale", "said", "it rained", "speech", "a speech"),
    # none
    ("“It rains,” Hale told the BBC.", "Hale", "told", "It rains,", "broadcast", "the BBC"),
    ("Hale, who left the meeting, said it rained.", "Hale", "said", "it rained", None, None),
    ("Hale said it rained on X.", "Hale", "said", "it rained on X", "social_media", "X"),
    ("Hale said the report on television was wrong.", "Hale", "said", "the report on television was wrong", None, None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "kind", "words"), MEDIA)
def test_a_medium_stands_in_the_attribution(text, source, cue, content, kind, words):
    reading, one = lay_out(text), raw(text, source, cue, content)
    medium = medium_of(reading, one, hearers=addressees_of(reading, one, cue_of(reading, one)))
    assert (medium and medium.kind, medium and medium.span.text) == (kind, words)


TIMES = [
    # text, source, cue, content, all times, the one of the statement
    ("Hale said on Monday that it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    ("On Monday, Hale said it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    ("Hale on Monday said it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    ("In a report published on Monday, Hale said it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    (
        "It rained, according to a study published on Monday.",
        "a study published on Monday",
        "according to",
        "It rained",
        ["Monday"],
        "Monday",
    ),
    ("Hale said at a briefing in Osk on Monday that it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    ("But on Monday, Hale said it rained.", "Hale", "said", "it rained", ["Monday"], "Monday"),
    ("Hale spoke on Monday about rain.", "Hale", "spoke on Monday about", "rain", ["Monday"], "Monday"),
    ("Hale wrote to the mayor on Monday.", "Hale", "wrote", "to the mayor on Monday", ["Monday"], "Monday"),
    ("A 2014 study found it rained.", "A 2014 study", "found", "it rained", ["2014"], None),
    ("A report on Monday said it rained.", "A report on Monday", "said", "it rained", ["Monday"], "Monday"),
    ("Hale testified before a jury in May that it rained.", "Hale", "testified", "it rained", ["May"], "May"),
    ("“It rains,” said Hale, who left, in a note on Monday.", "Hale", "said", "It rains,", ["Monday"], "Monday"),
    ("“It rains,” Hale said at her Monday party.", "Hale", "said", "It rains,", ["Monday"], "Monday"),
    ("“It rains,” Hale said during the Yet to Come fair on Monday.", "Hale", "said", "It rains,", ["Monday"], "Monday"),
    ("“It rains,” Hale said, citing a 1980s study.", "Hale", "said", "It rains,", ["1980s"], None),
    # other clauses have their own times
    ("Hale said it rained on Monday.", "Hale", "said", "it rained on Monday", ["Monday"], None),
    ("On Monday, according to Hale, it rained.", "Hale", "according to", "it rained", ["Monday"], None),
    ("On Monday, after Hale said it rained, Ruiz left.", "Hale", "said", "it rained", ["Monday"], None),
    ("“It rains,” Hale said, referring to the raid on Monday.", "Hale", "said", "It rains,", ["Monday"], None),
    # what is of another thing
    ("“It rains,” said Hale, an aide to Ruiz’s 2020 run.", "Hale", "said", "It rains,", ["2020"], None),
    ("Hale, a judge from 2005 to 2014, said it rained.", "Hale", "said", "it rained", ["2005", "2014"], None),
    ("The Roads Act 2015 states it rained.", "The Roads Act 2015", "states", "it rained", ["2015"], None),
    ("“It rains,” Hale told the Today programme.", "Hale", "told", "It rains,", ["Today"], None),
    ("Hale, who left on Monday, said it rained.", "Hale", "said", "it rained", ["Monday"], None),
    ("Hale, who left on Monday, said at noon it rained.", "Hale", "said", "it rained", ["Monday", "noon"], "noon"),
    ("“It rains,” Hale said after she was freed on Monday.", "Hale", "said", "It rains,", ["Monday"], None),
    ("“It rains,” Hale said, and left on Monday.", "Hale", "said", "It rains,", ["Monday"], None),
    ("In a letter that was made public on Monday, Hale said it rained.", "Hale", "said", "it rained", ["Monday"], None),
    ("When the dam broke on Monday, Hale said it rained.", "Hale", "said", "it rained", ["Monday"], None),
    ("The dam broke on Monday; Hale said it rained.", "Hale", "said", "it rained", ["Monday"], None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "times", "said"), TIMES)
def test_the_time_of_a_statement_stands_in_its_attribution(text, source, cue, content, times, said):
    spans = [Span.of(text, *place(text, words)) for words in times]
    found = [Time(id=span.text, span=span, type="DATE", value="2025-03-03") for span in spans]
    reading = lay_out(text, times=[(span.start, span.end) for span in spans])
    time = time_of(reading, raw(text, source, cue, content), found)
    assert (time and time.id) == said


def test_later_is_no_time_of_a_statement():
    text = "Minutes later, Hale said it rained."
    later = Time(id="t", span=Span.of(text, 0, 13), type="DATE", value="FUTURE_REF")
    assert time_of(lay_out(text), raw(text, "Hale", "said", "it rained"), [later]) is None


def test_a_time_behind_another_cue_of_the_same_source_is_not_shared():
    text = "Hale on Monday said it rained, but insisted the dam held."
    said, insisted = raw(text, "Hale", "said", "it rained"), raw(text, "Hale", "insisted", "the dam held")
    monday = Time(id="t", span=Span.of(text, *place(text, "Monday")), type="DATE", value="2025-03-03")
    reading = lay_out(text, times=[place(text, "Monday")])
    assert time_of(reading, said, [monday], attribution_of(reading, said, [insisted])) == monday
    assert time_of(reading, insisted, [monday], attribution_of(reading, insisted, [said])) is None


def test_a_statement_inside_another_has_nothing_of_its_attribution():
    text = "Dray told the envoy that it rained, the ministry said in a letter."
    inner, outer = (
        raw(text, "Dray", "told", "it rained"),
        raw(text, "the ministry", "said", "Dray told the envoy that it rained"),
    )
    reading = lay_out(text)
    around = attribution_of(reading, inner, [outer], within=outer.contents[0])
    assert medium_of(reading, inner, around) is None
    medium = medium_of(reading, outer, attribution_of(reading, outer, [inner]))
    assert medium is not None
    assert medium.kind == "letter"


def test_a_court_is_where_it_was_said():
    text = "Hale pleaded guilty in federal court to theft."
    venue = venue_of(lay_out(text), raw(text, "Hale", "pleaded guilty", "theft"))
    assert venue == place(text, "federal court")


SPEAKERS = [
    # text, source as found, cue, content, source put right, who was told
    (
        "Ana Ruiz, 39, who works nights, told the Mercury: “It rains.”",
        "the Mercury",
        "told",
        "It rains.",
        ["Ana Ruiz"],
        None,
    ),
    ("Max Pell, prosecuting, told the jury. “It rains.”", "the jury", "told", "It rains.", ["Max Pell"], None),
    ("The jury was told that it rained.", "The jury", "told", "it rained", [], "The jury"),
    ("She had been told by her manager to wait.", "She", "told", "to wait", ["her manager"], "She"),
    ("“It rains,” Hale told Ruiz.", "Hale", "told", "It rains,", ["Hale"], None),
    ("“It rains,” promised Hale.", "Hale", "promised", "It rains,", ["Hale"], None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "speaker", "hearer"), SPEAKERS)
def test_who_is_told_is_not_who_speaks(text, source, cue, content, speaker, hearer):
    one, heard = put_right(lay_out(text), raw(text, source, cue, content))
    assert (printed(text, one.sources), heard and text[slice(*heard)]) == (speaker, hearer)


RELAYS = [
    # text, source as found, cue as found, content as found, speaker, cue, content, relay
    (
        "“It rains,” the ministry quoted Pell as saying.",
        "the ministry",
        "quoted",
        "It rains,",
        "Pell",
        "saying",
        "It rains,",
        "the ministry",
    ),
    (
        "State radio quoted Pell as urging calm.",
        "State radio",
        "quoted",
        "Pell as urging calm",
        "Pell",
        "urging",
        "calm",
        "State radio",
    ),
    (
        "“It rains,” Pell was quoted as saying by Osk TV.",
        "Pell",
        "saying",
        "It rains,",
        "Pell",
        "saying",
        "It rains,",
        "Osk TV",
    ),
    (
        "“It rains,” Pell was quoted by Osk TV as saying.",
        "Pell",
        "saying",
        "It rains,",
        "Pell",
        "saying",
        "It rains,",
        "Osk TV",
    ),
    # who is cited speaks, and the paper passes it on; documents do not speak
    (
        "The Osk Mercury, citing two officials, reported that it rained.",
        "The Osk Mercury",
        "reported",
        "it rained",
        "two officials",
        "reported",
        "it rained",
        "The Osk Mercury",
    ),
    (
        "It rained, the Osk Mercury reported, citing court documents.",
        "the Osk Mercury",
        "reported",
        "It rained",
        "the Osk Mercury",
        "reported",
        "It rained",
        None,
    ),
    ("Pell, citing engineers, said it rained.", "Pell", "said", "it rained", "Pell", "said", "it rained", None),
    (
        "The Osk Mercury quoted an official saying it rained.",
        "The Osk Mercury",
        "quoted",
        "an official saying it rained",
        "an official",
        "saying",
        "it rained",
        "The Osk Mercury",
    ),
    (
        "Pell said, according to state media, that it rained.",
        "state media",
        "according to",
        "it rained",
        "Pell",
        "said",
        "it rained",
        "state media",
    ),
    ("Pell was quoted as saying that it rained.", "Pell", "saying", "it rained", "Pell", "saying", "it rained", None),
    ("“It rains,” Pell said.", "Pell", "said", "It rains,", "Pell", "said", "It rains,", None),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "speaker", "saying", "said", "relay"), RELAYS)
def test_who_quotes_somebody_is_a_relay(text, source, cue, content, speaker, saying, said, relay):
    one, place_ = with_relay(lay_out(text), raw(text, source, cue, content))
    assert (printed(text, one.sources), printed(text, [one.cue] if one.cue else []), printed(text, one.contents)) == (
        [speaker],
        [saying],
        [said],
    )
    assert (place_ and text[slice(*place_)]) == relay


CITATIONS = [
    # text, cue, content, whether it only names who is cited
    ("The Mercury reported it, citing two officials.", "citing", "two officials", True),
    ("The Mercury reported it, citing an official who saw it.", "citing", "an official who saw it", False),
    ("Hale told it, quoting “two herons”.", "quoting", "“two herons”", False),
    ("Hale told it, citing two studies of the ministry.", "citing", "two studies of the ministry", True),
    ("Pell resigned, citing people familiar with it.", "citing", "people familiar with it", True),
    # a reason is something that was said
    ("The agency shut its office, citing rising costs.", "citing", "rising costs", False),
    ("Hale resigned, citing ill health.", "citing", "ill health", False),
    ("Hale withdrew the permit, citing concerns of safety.", "citing", "concerns of safety", False),
]


@pytest.mark.parametrize(("text", "cue", "content", "whether"), CITATIONS)
def test_who_is_cited_is_no_statement(text, cue, content, whether):
    assert is_citation(lay_out(text), raw(text, text.split()[0], cue, content)) == whether


GO_BETWEENS = [
    ("Through a lawyer, Hale said it rained.", "a lawyer"),
    ("Hale said through a spokesman that “it rained”.", "a spokesman"),
    ("In a statement read out by her solicitor, Hale said it rained.", "her solicitor"),
    ("In a statement carried by state media, Hale said it rained.", "state media"),
    ("Hale said it rained, according to the Mercury.", "the Mercury"),
    ("In a statement, Hale said it rained.", None),
    ("Hale said through tears that “it rained”.", None),
]


@pytest.mark.parametrize(("text", "relay"), GO_BETWEENS)
def test_who_speaks_for_somebody_is_a_relay(text, relay):
    reading = lay_out(text)
    found = passed_on_by(reading, attribution_of(reading, raw(text, "Hale", "said", "it rained")))
    assert (found and text[slice(*found)]) == relay
