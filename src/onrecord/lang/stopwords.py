"""Small frequent words, by language: enough to see at a glance that a text is in the language it claims.

Lower case. The lists hold words that few other languages share; languages that trigram detection does not know
(Icelandic, Swahili, Luxembourgish ...) stand here for that reason.

>>> shares("the dam broke and the water of the harbour was high".split())["en"] > 0.5
True
>>> likeliest("Stíflan brast um hádegi og það hefur verið mikið vatn í bænum, sagði hún við blaðið".lower().split())
'is'
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Final

STOPWORDS: Final[dict[str, str]] = {
    "en": "the and of to in is that was for with on are has have from his her by this said not been were",
    "de": "der die das und ist den von mit für nicht ein eine auf dem sich auch des im wird bei sind nach",
    "fr": "le la les des et est une dans pour que qui du sur avec pas au par ce sont cette été",
    "es": "el la los las y que de en una por con para del se su como más fue han este sus",
    "it": "il di che e la per una del della non con sono è gli nel alla anche dei si le",
    "pt": "o a os que de e do da em um uma para com não no na por dos foi mais são",
    "nl": "de het een van en is dat niet zijn op voor met die te aan ook bij naar wordt heeft",
    "no": "og det er som på ikke til av har å for med han de den etter fra seg ble vi",
    "sv": "och det att är som på inte till av har för med den de i en från om var ett",
    "da": "og det er som på ikke til af har at for med han de den efter fra sig blev en",
    "pl": "i w na z nie się że do to jest o jak po dla od przez oraz który są ma",
    "is": "að og það sem við ekki með verið hefur þess hún þeir þar segir hafi frá þessu voru um hann á í er",
    "sw": "ya wa kwa na katika za ni hiyo kuwa yake wake cha vya huyo ambaye wakati baada kwamba hivyo alisema",
    "lb": "vun ass mat fir och déi hunn net dat eng dass gouf sinn wéi ginn op dëst nach ënner géint huet",
    "xh": "ukuba kunye kwaye xa ngoku kuba ngenxa abantu uthe ngokutsho phantsi oku kodwa kwakhona nje",
    "zu": "ukuthi futhi uma kanye lokhu ngoba kodwa abantu uthe ngesikhathi emva khona njengoba ngemuva kusho",
    "ga": "agus an na ar go bhí is atá leis sé ag chun a mar níl siad do ó nach",
    "cy": "yn y mae i ac o ar ei wedi bod ei'r oedd gan ond hefyd eu am",
    "eu": "eta da du ez dira bat izan duen dela baina ere dute zuen beste egin",
    "gl": "o a que de e da do unha un non para na con no os as máis pola tamén foi",
    "ms": "yang dan di untuk dengan ini itu pada tidak akan telah oleh kerana beliau kepada dalam mereka berkata",
    "mt": "li u ta il-għal ma din minn huwa kien biex dan lil tal-fuq dwar għal",
    "so": "iyo oo ka ku ee waa in uu ah ayaa la soo kale lagu isaga waxaa",
    "fo": "og at tað í er sum til eru við ikki av hevur verið teir hjá frá hann um",
}

ENGLISH_ALONE: Final = frozenset(
    "the of and by with from after against its his their they have has had been were would could should which while"
    " this that says".split()
)
"""Small words of English that stand in few other languages; a short sentence may hold just one of them."""

UNKNOWN_TO_DETECTION: Final = frozenset("is sw lb xh ga cy eu gl mt so fo".split())
"""Languages that trigram detection never answers."""

ENOUGH: Final = 0.12
"""A running text holds at least this share of its language's words below."""

DISTINCT: Final = 4
"""And at least so many different ones."""

_SETS: Final = {code: frozenset(words.split()) for code, words in STOPWORDS.items()}
_CODES: Final = {word: [code for code, known in _SETS.items() if word in known] for word in chain(*_SETS.values())}


def shares(words: Sequence[str]) -> Counter[str]:
    """For each language, the part of these lower-case words that are its small words."""
    return Counter({code: count / max(len(words), 1) for code, count in _counted(words).items()})


def _counted(words: Sequence[str]) -> dict[str, int]:
    """For each language, how many of these words are its small words."""
    counts = dict.fromkeys(_SETS, 0)
    for word in filter(_CODES.__contains__, words):
        for code in _CODES[word]:
            counts[code] += 1
    return counts


def share_of(words: Sequence[str], code: str) -> float | None:
    """The same for one language; None when the language has no list."""
    known = _SETS.get(code)
    return None if known is None else sum(map(known.__contains__, words)) / max(len(words), 1)


def likeliest(words: Sequence[str]) -> str | None:
    """The language whose small words make up the largest part of these; None when no part is large enough."""
    counts = _counted(words)
    code = max(counts, key=counts.__getitem__)
    is_enough = counts[code] / max(len(words), 1) >= ENOUGH
    return code if is_enough and len(_SETS[code].intersection(words)) >= DISTINCT else None
