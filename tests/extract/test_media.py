"""What something is said through, in the words of many trades."""

import pytest

from onrecord.annotate.annotate import annotate
from onrecord.extract.acts import cue_of
from onrecord.extract.addressees import addressees_of
from onrecord.extract.extract import extract
from onrecord.extract.media import medium_of
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.statements import find_statements, read_article
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.record import Statement
from tests.extract.places import raw

ENGLISH = Found("en", raw="en", source="caller")

NAMED = {
    "“It rains,” Hale said under cross-examination.": ("speech", "cross-examination"),
    "“It rains,” Hale said in evidence to the inquiry.": ("speech", "evidence"),
    "“It rains,” Hale said in papers filed with the court.": ("document", "papers"),
    "“It rains,” Hale said in the first of three lectures.": ("speech", "the first of three lectures"),
    "“It rains,” Hale said in what aides called a farewell speech.": ("speech", "a farewell speech"),
    "“It rains,” Hale said in a victim impact statement.": ("statement", "a victim impact statement"),
    "“It rains,” the team reported in Nature.": ("document", "Nature"),
    "“It rains,” Hale said at an investor day in Osk.": ("meeting", "an investor day"),
    "“It rains,” Hale said in a note verbale.": ("letter", "a note verbale"),
    "“It rains,” Hale said by satellite phone.": ("phone", "satellite phone"),
    "“It rains,” Hale said in a conversation with the Mercury.": ("interview", "a conversation"),
    "“It rains,” Hale said in a phone conversation with Pell.": ("phone", "a phone conversation"),
    "“It rains,” Hale said in a video message to voters.": ("broadcast", "a video message"),
    "“It rains,” Hale wrote in an Instagram story.": ("social_media", "an Instagram story"),
    "“It rains,” Hale warned in its latest forecast.": ("document", "its latest forecast"),
    "“It rains,” Hale said in an update.": ("statement", "an update"),
    "“It rains,” Hale said in a readout of the call.": ("statement", "a readout"),
    "“It rains,” Hale said in the journal Osk Letters.": ("document", "the journal Osk Letters"),
    "“It rains,” Hale said in an interview broadcast on Sunday.": ("interview", "an interview"),
    "“It rains,” Hale said in a radio broadcast on Sunday.": ("broadcast", "a radio broadcast"),
    "Appearing on Good Day Osk, Hale said that it rained.": ("broadcast", "Good Day Osk"),
    "Appearing on Capitol Hill, Hale said that it rained.": None,
    "“It rains,” Hale told a conference call with traders.": ("phone", "a conference call"),
    # the end of what is denied or praised tells where it was
    "Hale denied wrongdoing in an interview with the Mercury.": ("interview", "an interview"),
    "Hale apologised for the delay in an email to customers.": ("letter", "an email"),
    "Hale said it had been hacked in a statement on Monday.": ("statement", "a statement"),
    "“It rains,” Hale said during his not-so-funny monologue.": ("speech", "his not-so-funny monologue"),
    "“It rains,” Hale said on his social channels.": ("social_media", "his social channels"),
    "“It rains,” Hale told BBC News.": ("broadcast", "BBC News"),
    "“It rains,” Hale told journalists gathered outside the station.": None,
    "“It rains,” Hale wrote in the Osk Post.": ("document", "the Osk Post"),
    "“It rains,” Hale told Radio Times.": None,
    "“It rains,” Hale said at the Vox Media conference.": ("meeting", "the Vox Media conference"),
    "“It rains,” Hale said with delight in hearing the news.": None,
    # a programme by its title, a station by its call sign
    "Appearing on “Good Day Osk,” Hale said the dam had burst.": ("broadcast", "Good Day Osk"),
    "“It rains,” Hale told KQRN.": ("broadcast", "KQRN"),
    "“It rains,” Hale told WADA.": None,
    "“It rains,” Hale told the BBC in a statement.": ("statement", "a statement"),
    "“It rains,” Hale told reporters aboard Air Force One.": None,
    "In an Instagram story, Hale said the dam had burst.": ("social_media", "an Instagram story"),
    "“It rains,” Hale told lawmakers at a Senate hearing.": ("meeting", "a Senate hearing"),
    "“It rains,” Hale said in a Q&A after the film.": ("press_conference", "a Q&A"),
    "“It rains,” said Hale, who was not there, in an email to the Mercury.": ("letter", "an email"),
    "Hale apologised to passengers in a post on X.": ("social_media", "a post"),
    # none
    "Hale accused Pell of lying in a letter.": None,
    "Hale said the threat was made in a statement.": None,
    "“It rains,” Hale said under pressure from the board.": None,
    "“It rains,” Hale said in papers.": None,
    "“It rains,” Hale said in retreat.": None,
    "“It rains,” Hale said in comment.": None,
    "Calling in the envoy in protest, Hale said that it rained.": None,
    "“It rains,” Hale said in nature.": None,
    "“It rains,” Hale said in one of their last conversations.": None,
    "“It rains,” Hale said in the yard of his farm.": None,
    "“It rains,” Hale said after the meeting.": None,
    "“It rains,” Hale told police.": None,
}


@pytest.mark.parametrize(("text", "wanted"), NAMED.items())
def test_a_medium_is_named_by_its_words(text, wanted):
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    (one,) = (record for record in extract(article).records if isinstance(record, Statement))
    assert isinstance(one, Statement)
    assert (one.medium and (one.medium.kind, one.medium.span.text)) == wanted


def test_a_letter_sent_is_named_by_the_cue_itself():
    text = "Hale sent the board a letter saying that it rained."
    medium = medium_of(lay_out(text), RawStatement(((0, 4),), (20, 35), ((41, 50),), "encoder", 0.9))
    assert medium
    assert (medium.kind, medium.span.text) == ("letter", "a letter")


def test_an_email_to_a_broadcaster_is_an_email():
    text = "A spokeswoman said in an email sent to QRN News that it rained."
    said = RawStatement(((0, 13),), (14, 18), ((53, 62),), "encoder", 0.9)
    medium = medium_of(lay_out(text), said, hearers=[(text.index("QRN"), text.index(" that"))])
    assert medium
    assert (medium.kind, medium.span.text) == ("letter", "an email")


def test_a_time_of_the_first_verb_keeps_the_second_on_its_occasion():
    text = "“It rains,” Hale said in an interview published on Sunday, adding that it was late."
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    assert [one.medium.span.text for one in extract(article).records if isinstance(one, Statement) and one.medium] == [
        "an interview",
        "an interview",
    ]


def test_when_somebody_is_told_is_no_part_of_whom():
    text = "Hale told state TV on Monday that it rained."
    reading, raw = lay_out(text, times=[(19, 28)]), RawStatement(((0, 4),), (5, 9), ((34, 43),), "encoder", 0.9)
    assert [text[start:end] for start, end in addressees_of(reading, raw, cue_of(reading, raw))] == ["state TV"]


PAPERS = {
    "according to a copy of their letter": ("a copy of their letter", "their letter"),
    "according to an email seen by Pell": ("an email seen by Pell", "an email"),
    "according to court documents": ("court documents", None),
}


@pytest.mark.parametrize(("tail", "wanted"), PAPERS.items())
def test_a_letter_that_tells_what_was_said_is_its_medium(tail, wanted):
    source, words = wanted
    text = f"Hale told Pell that it rained, {tail}."
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    inner = raw(text, "Hale", "told", "it rained")
    outer = raw(text, source, "according to", "Hale told Pell that it rained")
    held = [one for one in find_statements(article, read_article(article), [inner, outer]) if one.parent]
    assert [one.medium and one.medium.span.text for one in held] == [words]
