"""English function words and irregular past forms: what a phrase begins with, and where it must end. Lower case."""

from typing import Final

DETERMINERS: Final = frozenset(
    "the a an this that these those his her its their our my your some any each every no another both all".split()
)

SUBORDINATORS: Final = frozenset(
    "that because if when while although though since unless until whether but as after before where so than "
    "despite however yet then once lest whereas".split()
)

BE: Final = frozenset("is are was were be been being".split())
"""They make a passive."""

RELATIVES: Final = frozenset("who whom whose which what".split())

PREPOSITIONS: Final = frozenset(
    "in on at to from with without for of by about against between into through during over under near behind "
    "amid among around across along beyond via per within upon toward towards including following".split()
)

PAST_FORMS: Final = frozenset(
    "took went came gave got made left held met saw ran fell rose led won lost kept began became brought built bought "
    "caught chose cut drew drove fought flew forgot grew heard hit hurt laid lent let paid put quit rode sang sank sat "
    "sent set shook shot shut slept sold spent split spread stood stole struck sued swept threw tore taught "
    "understood woke "
    "wore withdrew died called summoned urged".split()
)
"""Past forms that end in no "-ed", and a few that are never adjectives."""
