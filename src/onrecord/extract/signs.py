"""A place where somebody may say something in, what speaks for it and against it out, as numbers with names.

A cue and a content do not make a statement: “shared a video”, “which shows a rise”, “I think”, “if you ask the bank”
have both. What tells them apart are many small signs, of which none decides alone: the verb and its form, whether what
is said is a clause or a thing, who is said to say it, how the text speaks to its reader, what the encoder thinks. What
they weigh was learned (`onrecord.extract.said`).

>>> from onrecord.extract.reading import lay_out
>>> reading = lay_out("Ana Ruiz shared a video of the boat.")
>>> raw = RawStatement(((0, 8),), (9, 15), ((16, 35),), "encoder", 0.6)
>>> found = signs_of(reading, [raw])[0]
>>> found["verb for things"], found["content is a clause"], found["source can speak"]
(1.0, 0.0, 1.0)
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

from onrecord.annotate.encode import OUT, ROLES, Encoded
from onrecord.annotate.wordpiece import Pieces
from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.clauses import is_clause, is_passive, is_thing
from onrecord.extract.decode import likelihood
from onrecord.extract.media import medium_word
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import Cue, find_cue, find_noun
from onrecord.lang.en.cues import (
    ANSWERS,
    ANY_PEOPLE,
    ANYBODY,
    CLAUSES,
    HARD_DEEDS,
    HELD_BACK,
    INQUIRIES,
    MEANING,
    MENTAL,
    NARRATORS,
    NEGATIONS,
    NEW,
    OBJECTS,
    OF_PEOPLE,
    PERSONS,
    PICTURES,
    POINTERS,
    POSSIBLE,
    PRONOUNS,
    READERS,
    SHOWING,
    SPEECH_ALONE,
    STUDY_GROUPS,
    THINGS,
    THINGS_TOO,
    UNKNOWN_BUT_SAID,
    UNSAID,
    WITH_WORDS,
)
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES

Signs = dict[str, float]
"""Name -> how much of it there is; what is not named is not there."""

_KINDS: Final = {
    "verb of speech alone": SPEECH_ALONE,
    "verb for things": THINGS,
    "verb for things too": THINGS_TOO,
    "verb of deeds": HARD_DEEDS,
    "verb of showing": SHOWING,
    "verb of meaning": MEANING,
    "verb that things take": OF_PEOPLE,
    "verb that takes a thing": OBJECTS,
    "verb that needs quoted words": WITH_WORDS,
}
_ASKS: Final = frozenset("how why what whether if when where who which".split())
_KEPT_BACK: Final = HELD_BACK | {"decline"}
_NEWS_WORDS: Final = frozenset(("said", "says", "told", "added"))
_LONG: Final = 3
"""Words of a quotation that is no title or word kept at a distance."""
_SOURCE, _, _CONTENT = range(len(ROLES))


def signs_of(reading: Reading, raws: Sequence[RawStatement], encoded: Encoded | None = None) -> list[Signs]:
    """The signs of each place that was found in a text.

    Args:
        reading: the text, laid out.
        raws: all that was found in it, each with a cue: they are signs of each other.
        encoded: what the encoder thinks of the text; None: without it.
    """
    text = _of_text(reading)
    text["found per thousand words"] = 1000 * len(raws) / max(1, len(reading.words))
    sentences = [sentence_of(reading, raw.cue or raw.contents[0]) for raw in raws]
    together = Counter(sentences)
    return [
        {
            **text,
            **_of_sentence(reading, raw, sentence),
            "others in its sentence": min(4.0, together[sentence] - 1.0),
            **_of_content(reading, raw, sentence),
            **_of_cue(reading, raw),
            **_of_source(reading, raw, sentence),
            **(_of_encoder(encoded, raw) if encoded else {}),
        }
        for raw, sentence in zip(raws, sentences, strict=True)
    ]


# ---------------------------------------------------------------- the text
def _of_text(reading: Reading) -> Signs:
    """Whether it reads like news or like a guide."""
    count = max(1, len(reading.words))
    plain = [at for at, number in enumerate(reading.quoted) if number < 0]
    return {
        "length of the text": math.log(count),
        "text speaks to its reader": 1000 * sum(reading.words[at] in READERS for at in plain) / count,
        "text speaks of its writer": 1000 * sum(_is_writer(reading, at) for at in plain) / count,
        "text tells of the past": 1000
        * sum(word.endswith("ed") or word in PAST_FORMS for word in reading.words)
        / count,
        "text tells what was said": 1000 * sum(word in _NEWS_WORDS for word in reading.words) / count,
    }


def _is_writer(reading: Reading, at: int) -> bool:
    return reading.words[at] in NARRATORS and reading.printed(at) != "US"


# ---------------------------------------------------------------- its sentence
def _of_sentence(reading: Reading, raw: RawStatement, sentence: Range) -> Signs:
    low, high = sentence
    words = reading.words
    cue = tokens_of(reading, raw.cue or raw.contents[0])[0]
    you = any(words[at] in READERS and reading.quoted[at] < 0 for at in range(low, high))
    return {
        "length of the sentence": math.log(max(1, high - low)),
        "sentence speaks to the reader": float(you),
        "question": float(high > 0 and words[high - 1] == "?" and reading.quoted[high - 1] < 0),
        "behind if": float(any(words[at] in ("if", "whether", "unless") for at in range(max(low, cue - 12), cue))),
        "behind who": float(any(words[at] in ("who", "which", "that") for at in range(max(low, cue - 3), cue))),
        "opens the sentence": float(cue == low),
        "behind a comma": float(cue > 0 and words[cue - 1] == ","),
    }


# ---------------------------------------------------------------- what is said
def _of_content(reading: Reading, raw: RawStatement, sentence: Range) -> Signs:
    if not raw.contents:
        return {}
    places = [tokens_of(reading, place) for place in raw.contents]
    first, last = places[0]
    if first >= last:
        return {}
    word = reading.words[first]
    quotations = {reading.quoted[at] for low, high in places for at in range(low, high)} - {-1}
    quoted = [reading.text[slice(*reading.quotations[number][2:4])] for number in quotations]
    low, end = tokens_of(reading, raw.cue or raw.contents[0])
    return {
        "length of the content": math.log(sum(high - low for low, high in places) or 1),
        "content is quoted": float(any(words.count(" ") + 1 >= _LONG and not is_title(words) for words in quoted)),
        "content is a title": float(any(map(is_title, quoted))),
        "content behind that": float(reading.words[first - 1 : first] == ["that"]),
        "content begins as a clause": float(word in CLAUSES),
        "content is a clause": float(is_clause(reading, first)),
        "content is a thing": float(is_thing(reading, first, last)),
        "content begins with to": float(word == "to"),
        "content asks": float(word in _ASKS),
        "content begins with a new thing": float(word in NEW),
        "content begins with ing": float(word.endswith("ing")),
        "content is a part": float(reading.words[first - 1] in PREPOSITIONS if first else 0),
        "content ends the sentence": float(places[-1][1] >= sentence[1] - 1),
        "content before the cue": float(first < low),
        "far from the cue": math.log1p(max(first - end, low - last, 0)),
        "content only tells when": float(all(reading.timed[at] for at in range(first + 1, last)) and last > first + 1),
    }


def is_title(quoted: str) -> bool:
    """Whether words are written as titles are.

    >>> is_title("The Long Road: Part Two"), is_title("The Long Road, he said")
    (True, False)
    """
    long = [word for word in quoted.split() if len(word) > _LONG]
    return len(long) > 1 and all(word[0].isupper() for word in long) and quoted[-1].isalnum()


# ---------------------------------------------------------------- the words that announce it
def _of_cue(reading: Reading, raw: RawStatement) -> Signs:
    words = reading.words
    low, end = tokens_of(reading, raw.cue or raw.contents[0])
    cue = words[low:end]
    verbs = [(at, verb) for at in range(low, end) if (verb := find_cue(words, at))]
    lemmas = {verb.lemma for _, verb in verbs}
    before = words[max(0, low - 3) : low]
    negated = any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in (*before, *cue))
    kept_back = negated and any(verb.act in _KEPT_BACK or verb.lemma in SPEECH_ALONE | ANSWERS for _, verb in verbs)
    signs = {
        "length of the cue": float(min(8, end - low)),
        "no verb of saying": float(not verbs),
        "verbs of saying": float(min(3, len(verbs))),
        "noun of saying": float(any(map(find_noun, cue))),
        "other word of saying": float(not UNKNOWN_BUT_SAID.isdisjoint(cue)),
        "word of seeming or doing": float(not UNSAID.isdisjoint(cue)),
        "only a mark": float(not any(map(str.isalpha, "".join(cue)))),
        "verb of the mind": float(any(verb.act in MENTAL for _, verb in verbs)),
        "negated": float(negated and not kept_back),
        "kept back": float(kept_back),
        "only possible": float(not negated and not POSSIBLE.isdisjoint((*before, *cue))),
        "cue ends with a preposition": float(cue[-1:] != [] and cue[-1] in PREPOSITIONS),
        "infinitive": float("to" in (*words[max(0, low - 1) : low], *cue[:1])),
        "cue is quoted": float(low < len(words) and reading.quoted[low] >= 0),
        **{name: float(not lemmas.isdisjoint(kind)) for name, kind in _KINDS.items()},
    }
    return {**signs, **_of_verb(reading, *verbs[-1])} if verbs else signs


def _of_verb(reading: Reading, at: int, verb: Cue) -> Signs:
    return {
        f"act: {verb.act}": 1.0,
        f"form: {verb.form}": 1.0,
        "passive": float(is_passive(reading, at)),
        "verb whose hearer follows": float(verb.tells),
    }


# ---------------------------------------------------------------- who says it
def _of_source(reading: Reading, raw: RawStatement, sentence: Range) -> Signs:
    if not raw.sources:
        return {"nobody says it": 1.0}
    words = reading.words
    low, end = tokens_of(reading, raw.sources[0])
    if low >= end:
        return {"nobody says it": 1.0}
    stops = PREPOSITIONS | RELATIVES | {",", "that"}
    head = next((at for at in range(low + 1, end) if words[at] in stops), end) - 1
    alone = end == low + 1
    cue, behind = tokens_of(reading, raw.cue or raw.sources[0])
    plain = reading.printed(head).islower()
    return {
        "source is the writer": float(_is_writer(reading, low)),
        "source is the reader": float(words[low] in READERS),
        "source is nobody": float(words[low : low + 2] == ["no", "one"] or words[low] in ("nobody", "none")),
        "source points back": float(alone and words[low] in POINTERS),
        "source is a name": float(any(reading.printed(at)[:1].isupper() for at in range(low + (not alone), end))),
        "source is an inquiry": float(words[head] in INQUIRIES),
        "source is a picture": float(words[head] in PICTURES),
        "source is a group of researchers": float(words[head] in STUDY_GROUPS),
        "source can speak": float(_can_speak(reading, low, end)),
        "source is anybody": float(words[low] in ANYBODY or (alone and words[low] in ANY_PEOPLE)),
        "source is new": float(words[low] in ("a", "an", "any", "each", "every", "some", "no")),
        "source begins with a determiner": float(words[low] in DETERMINERS),
        "source is one plain word": float(alone and plain and words[low] not in PRONOUNS),
        "source behind the cue": float(low >= behind),
        "source far from the cue": math.log1p(max(low - behind, cue - end, 0)),
        "source within the content": float(any(start <= raw.sources[0][0] < stop for start, stop in raw.contents)),
        "source opens the sentence": float(low == sentence[0]),
    }


def _can_speak(reading: Reading, low: int, high: int) -> bool:
    at = bisect_left(reading.sentences, (low, low))
    begins = at < len(reading.sentences) and reading.sentences[at][0] == low
    for at in range(low, high):
        word = reading.words[at]
        named = reading.printed(at)[:1].isupper() and not (begins and at == low and high - low > 1)
        if named or is_somebody(word) or word in PRONOUNS | PERSONS or medium_word(reading, at, high)[0]:
            return True
    return False


# ---------------------------------------------------------------- what the encoder thinks
def _of_encoder(encoded: Encoded, raw: RawStatement) -> Signs:
    signs = {
        "encoder: statement": 1.0 if raw.confidence is None else raw.confidence,
        "encoder: found by rule": float(raw.confidence is None),
        "encoder: cue": likelihood(encoded, raw.cue) if raw.cue else 0.0,
        "encoder: source": max((_mean(encoded, place, _SOURCE) for place in raw.sources), default=0.0),
        "encoder: content": max((_mean(encoded, place, _CONTENT) for place in raw.contents), default=0.0),
    }
    low, end = _in_pieces(encoded.pieces, raw.cue or (0, 0))
    if low < end:
        start, linked = encoded.linked(low, end)
        inside = (_in_pieces(encoded.pieces, place) for place in raw.sources)
        parts = (linked[0, max(0, first - start) : max(0, last - start)] for first, last in inside)
        signs["encoder: its source"] = max((float(part.mean()) for part in parts if part.size), default=0.0)
    return signs


def _mean(encoded: Encoded, place: Range, role: int) -> float:
    start, end = _in_pieces(encoded.pieces, place)
    return float(1 - encoded.roles[start:end, role, OUT].mean()) if start < end else 0.0


def _in_pieces(pieces: Pieces, place: Range) -> Range:
    return bisect_left(pieces.ends, place[0] + 1), bisect_left(pieces.starts, place[1])
