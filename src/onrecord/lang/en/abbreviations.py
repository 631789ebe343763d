"""English words that stand with a point in the midst of a sentence. Lower case, without the last point."""

from typing import Final

NEVER_LAST: Final = frozenset(
    "mr mrs ms messrs mx dr prof rev fr hon gov sen rep reps sens gen col maj capt cmdr lt sgt cpl adm brig pres supt "
    "insp det "
    "pvt rt st mt ft vs e.g i.e cf approx dept fig figs pp rs".split()
)
"""What follows belongs to them: titles before names, "vs.", "no. 5"."""

BEFORE_NAMES: Final = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat u.s u.k u.n u.s.a d.c "
    "no nos vol p.o h.r a.d b.c".split()
)
"""They may end a sentence, but seldom do when a name or a number follows."""

HOURS: Final = frozenset(("a.m", "p.m"))
"""They end a sentence unless a word of `BEHIND_HOURS` follows."""

BEHIND_HOURS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec gmt utc est edt cst cdt mst mdt pst pdt bst cet cest msk ist jst kst hkt et pt ct".split()
)
"""Days, months and time zones: "at 9 a.m. Tuesday", "5 p.m. EST"."""

BEFORE_TIME: Final = frozenset("eastern pacific central mountain local greenwich moscow standard".split())
"""Behind an hour they name a zone where "time" follows: "5 p.m. Eastern time"."""
