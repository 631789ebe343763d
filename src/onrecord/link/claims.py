"""Articles with their records in, claims about one thing out: who claims it, who denies it, who will not say.

A denial, a confirmation, "no evidence" and "no comment" are led back to the claims that they answer: by what both are
about, or, where the answer only takes them up ("denied the allegations"), to the nearest one that names who answers.
That claims belong together is a guess, and who is right is never said.

>>> claim_groups([Article(id="a", position=1, text="", body="", segments=())])
()
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Final, NamedTuple

from onrecord.annotate.sentences import find_sentences
from onrecord.lang.en.claims import NEGATIONS
from onrecord.link.answers import answer_of, owner_of, points_back, takes_up, takes_up_accusation, words_of
from onrecord.link.matter import Matter, Matters, Shared, share
from onrecord.model.article import Article
from onrecord.model.record import Statement
from onrecord.model.span import Span
from onrecord.model.storyline import ClaimGroup, ClaimMember, Relation

ENOUGH: Final = 0.5
"""Which part of what an answer is about a claim has to share."""
_ALIKE: Final = 0.75
"""Which part further claims have to share."""
_TWO: Final = 2
"""Units that two claims have to share at least: one word alone says nothing."""
_FAR: Final = 3000
"""Characters between a claim and its answer; farther apart they have to share more."""
_NEAR: Final = 900
"""Characters within which an answer takes up an accusation with a word."""
_NEXT: Final = 450
"""The same of a claim that is no accusation."""
_RIGHT_BEFORE: Final = 120
"""Characters between a claim and the answer that points at it, at most: a sentence."""
_MOST: Final = 6
"""Claims that one group holds at most, the likest ones."""
_ELSEWHERE: Final = 10 * _FAR
"""The distance of a claim in another article."""
_ANSWERS: Final = 100
"""So many answers are led back, the first ones: far more than news holds, so that a hostile text is soon done."""
_CLAIMS: Final = 1000
"""So many claims are looked at, the first ones."""
_SHORTEST: Final = 8
"""Characters of a sentence that says something."""
_CLAIMED: Final = frozenset(("claimed", "alleged", "asserted", "admitted"))
_NO_CLAIMS: Final = frozenset(("decline", "condemn", "praise", "confirm", "deny", "announce", "ask"))
"""Acts that claim nothing which somebody could answer."""


class _Said(NamedTuple):
    """A statement, and where it stands."""

    statement: Statement
    article: int
    """Number of its article."""
    sources: frozenset[str]
    """Who says it: entities of the article, and keys that articles have in common."""


class _Claim(NamedTuple):
    said: _Said
    pieces: tuple[tuple[str, Matter], ...]
    """Its sentences, and what each is about."""


class _Answer(NamedTuple):
    said: _Said
    relation: Relation


class _Likeness(NamedTuple):
    """How well a claim fits an answer; the greatest fits best."""

    coverage: float
    nearness: int
    claim: _Said


def claim_groups(articles: Sequence[Article]) -> tuple[ClaimGroup, ...]:
    """The claims that somebody answers, in the order of the first answers.

    Args:
        articles: one, or several about one matter, one of each report; their records.
    """
    told = [_statements(article) for article in articles]
    if not any(answer_of(one) for statements in told for one in statements):
        return ()
    matters = [Matters(article) for article in articles]
    said = [
        _Said(one, number, _sources(one, number, matters[number]))
        for number, statements in enumerate(told)
        for one in statements
    ]
    claims = [_claim(matters[one.article], one) for one in said if _is_claim(one.statement)][:_CLAIMS]
    answers = [_Answer(one, relation) for one in said if (relation := answer_of(one.statement))][:_ANSWERS]
    found = [(answer, _answered(matters[answer.said.article], answer, claims, said)) for answer in answers]
    return tuple(_grouped(articles, [(answer, fits) for answer, fits in found if fits]))


def _statements(article: Article) -> list[Statement]:
    return [record for record in article.records if isinstance(record, Statement)]


def _sources(statement: Statement, number: int, matters: Matters) -> frozenset[str]:
    entities = [one.entity for one in statement.sources if one.entity]
    return frozenset((*(f"{number}#{one}" for one in entities), *_names(entities, matters)))


def _names(entities: Iterable[str], matters: Matters) -> Iterator[str]:
    return (matters.keys[one] for one in entities if one in matters.keys)


def _is_claim(statement: Statement) -> bool:
    return bool(statement.contents) and statement.factuality.status in _CLAIMED and statement.act not in _NO_CLAIMS


def _claim(matters: Matters, said: _Said) -> _Claim:
    return _Claim(said, tuple((text, matters.of(*place)) for place, text in _sentences(said.statement.contents)))


def _sentences(contents: Iterable[Span]) -> Iterator[tuple[tuple[int, int], str]]:
    for content in contents:
        for start, end in find_sentences(content.text):
            if end - start > _SHORTEST:
                yield (content.start + start, content.start + end), content.text[start:end]


def _answered(matters: Matters, answer: _Answer, claims: Iterable[_Claim], said: Sequence[_Said]) -> list[_Said]:
    """The claims that are answered, the likeliest first."""
    own = sorted(_cue(one) for one in said if one.article == answer.said.article and one.sources & answer.said.sources)
    others = [one for one in claims if _is_of_others(answer, one, own)]
    content = " ".join(one.text for one in answer.said.statement.contents)
    owner = owner_of(content)
    if owner:
        others = [one for one in others if any(owner in words_of(key) for key in one.said.sources)]
    if takes_up(content):
        names = {key for key in answer.said.sources if "#" not in key}
        about = others if owner else [one for one in others if any(names & matter.names for _, matter in one.pieces)]
        near = _nearest(answer, about, only_accusations=takes_up_accusation(content))
        just_before = points_back(content) or answer.relation == "no_evidence"  # "could not verify the claims"
        return near or (_just_before(answer, others) if just_before else [])
    return _alike(matters, answer, others)


def _cue(said: _Said) -> int:
    """Where the words begin that announce a statement."""
    return (said.statement.cue or said.statement.span).start


def _is_of_others(answer: _Answer, claim: _Claim, own: Sequence[int]) -> bool:
    """Whether somebody else claims it, and does not only report what the one who answers said.

    Args:
        answer: a statement.
        claim: another one.
        own: where the cues of those who answer stand, in order.
    """
    if claim.said.sources & answer.said.sources:
        return False
    if claim.said.article != answer.said.article:
        return True
    told = claim.said.statement
    if _overlap(told.contents, _words(answer.said.statement)):
        return False
    return not any(bisect_left(own, one.start) < bisect_left(own, one.end) for one in told.contents)


def _words(statement: Statement) -> tuple[Span, ...]:
    return (statement.cue or statement.span, *(statement.contents or (statement.sentence,)))


def _overlap(some: Iterable[Span], others: tuple[Span, ...]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


def _distance(answer: _Answer, claim: _Claim) -> int:
    """Characters from a claim to its answer; below nought when the answer stands first, far in another article."""
    if answer.said.article != claim.said.article:
        return _ELSEWHERE
    return answer.said.statement.span.start - claim.said.statement.span.start


def _nearest(answer: _Answer, claims: Iterable[_Claim], *, only_accusations: bool) -> list[_Said]:
    """The nearest claim before the answer, an accusation first."""
    before = [
        (one.said.statement.factuality.status == "alleged", -distance, one.said)
        for one in claims
        if 0 < (distance := _distance(answer, one)) < _NEAR
    ]
    fitting = [one for one in before if one[0] or (-one[1] < _NEXT and not only_accusations)]
    return [max(fitting, key=lambda one: one[:2])[2]] if fitting else []


def _just_before(answer: _Answer, claims: Iterable[_Claim]) -> list[_Said]:
    """The claim that ends right before the answer, which points at it: "disputes that finding"."""
    start = answer.said.statement.span.start
    before = [
        (end, one.said)
        for one in claims
        if one.said.article == answer.said.article and 0 <= start - (end := one.said.statement.span.end) < _RIGHT_BEFORE
    ]
    return [max(before, key=lambda one: one[0])[1]] if before else []


def _alike(matters: Matters, answer: _Answer, claims: Iterable[_Claim]) -> list[_Said]:
    """Those that are about the same, the likest first."""
    contents = answer.said.statement.contents
    about = matters.of(contents[0].start, contents[-1].end)
    found = [fit for one in claims if (fit := _fit(about, answer, one))]
    found.sort(key=lambda one: (one.coverage, one.nearness), reverse=True)
    return [one.claim for at, one in enumerate(found[:_MOST]) if not at or one.coverage >= _ALIKE]


def _fit(about: Matter, answer: _Answer, claim: _Claim) -> _Likeness | None:
    """How well a claim fits; None: it is about something else, or says no less than the answer that it is not so."""
    distance = abs(_distance(answer, claim))
    denies = answer.relation == "contradicts" and not _is_negated(answer.said.statement.contents[0].text)
    coverages = [
        shared.coverage
        for text, matter in claim.pieces
        if _is_enough(shared := share(about, matter), distance, answer.relation) and not (denies and _is_negated(text))
    ]
    return _Likeness(max(coverages), -distance, claim.said) if coverages else None


def _is_negated(text: str) -> bool:
    return not NEGATIONS.isdisjoint(words_of(text))


def _is_enough(shared: Shared, distance: int, relation: Relation) -> bool:
    units = shared.names + shared.words
    if not shared.words or units < _TWO or shared.coverage < ENOUGH:
        return False
    if units > _TWO or shared.coverage >= _ALIKE:
        return True
    return shared.coverage > ENOUGH and distance < _FAR and relation != "supports"


def _grouped(articles: Sequence[Article], found: Iterable[tuple[_Answer, list[_Said]]]) -> Iterator[ClaimGroup]:
    """Answers to one claim are one group."""
    groups: dict[tuple[int, str], list[tuple[_Answer, list[_Said]]]] = {}
    for answer, claims in found:
        groups.setdefault((claims[0].article, claims[0].statement.id), []).append((answer, claims))
    for answers in groups.values():
        first = answers[0][1][0]
        made = {(one.article, one.statement.span.start, one.statement.id): one for _, fits in answers for one in fits}
        makes = [_member(articles, made[key]) for key in sorted(made)]
        replies = [_member(articles, answer.said, answer.relation, first.statement.id) for answer, _ in answers]
        about = " … ".join(one.text for one in first.statement.contents)
        yield ClaimGroup(_id(*makes, *replies), about, (*makes, *replies))


def _member(
    articles: Sequence[Article], said: _Said, relation: Relation | None = None, to: str | None = None
) -> ClaimMember:
    return ClaimMember(said.statement.id, articles[said.article].id, relation, to)


def _id(*members: ClaimMember) -> str:
    return blake2b("".join(f"{one.article}{one.record}" for one in members).encode(), digest_size=10).hexdigest()
