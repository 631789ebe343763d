"""Short forms of given names in English news. Lower case; a table only.

>>> FULL_NAMES_OF["danny"], FULL_NAMES_OF.get("quentin")
(frozenset({'daniel'}), None)
"""

from __future__ import annotations

from typing import Final

_TABLE: Final = """
andrew|andy drew
anthony|tony
antonio|tony toni
benjamin|ben benny
catherine|cathy kate katie
charles|charlie chuck
christopher|chris
christine|chris tina
daniel|dan danny
david|dave
deborah|debbie deb
edward|ed eddie ted ned
elizabeth|liz beth betty lizzie
frederick|fred freddie
gregory|greg
james|jim jimmy jamie
jennifer|jen jenny
joseph|joe joey
john|johnny jack
jonathan|jon
joshua|josh
katherine|kate kathy katie
kenneth|ken kenny
lawrence|larry
margaret|maggie meg peggy
matthew|matt
michael|mike mick micky
nicholas|nick
patrick|pat paddy
patricia|pat patty trish
peter|pete
philip|phil
rebecca|becky
richard|rick dick ricky rich
robert|bob rob bobby robbie
ronald|ron ronnie
samuel|sam
samantha|sam
stephen|steve
steven|steve
susan|sue
terence|terry
theodore|ted theo
thomas|tom tommy
timothy|tim
victoria|vicky
vincent|vince
walter|walt
william|bill will billy
zachary|zach zac
"""
_ROWS: Final = tuple(tuple(line.split("|")) for line in _TABLE.strip().splitlines())

FULL_NAMES_OF: Final[dict[str, frozenset[str]]] = {
    short: frozenset(full for full, others in _ROWS if short in others.split())
    for short in {word for _, others in _ROWS for word in others.split()}
}
"""Short form -> the names that it can stand for."""
