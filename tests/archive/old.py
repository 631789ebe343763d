"""Archives as earlier versions made them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from onrecord.archive import Archive
from onrecord.archive.schema import MIGRATIONS


def as_of_the_first_version(new: Path, old: Path) -> None:
    """What the first version would have made of the same pages."""
    with Archive(new) as archive:  # for the functions that the views call
        db = archive._db
        db.execute("ATTACH ? AS old", (str(old),))
        made = sqlite3.connect(old)
        made.create_function("onrecord_text", 1, lambda _packed: "", deterministic=True)
        made.create_function("onrecord_said", 2, lambda _packed, _number: "", deterministic=True)
        made.executescript(MIGRATIONS[0])
        made.execute("PRAGMA user_version = 1")
        made.execute(f"PRAGMA application_id = {db.execute('PRAGMA application_id').fetchone()[0]}")
        made.close()
        for table in ("page", "outlet", "act", "name", "article", "statement", "participant"):
            columns = ", ".join(row[1] for row in db.execute(f"PRAGMA old.table_info({table})"))
            db.execute(f"INSERT INTO old.{table} ({columns}) SELECT {columns} FROM main.{table}")  # noqa: S608
        db.execute("UPDATE old.article SET report = NULL")
        for index in ("article_words", "statement_words", "name_words"):
            db.execute(f"INSERT INTO old.{index} ({index}) VALUES ('rebuild')")  # noqa: S608


_MADE_BY: dict[int, tuple[str, ...]] = {
    6: ("TABLE sketch", "TABLE new_shingle"),
    7: ("TABLE story_key",),
    8: ("VIEW event_text", "TABLE event_words", "TABLE event", "TABLE event_kind"),
}
"""Version -> what it added."""


def as_of(path: Path, version: int) -> None:
    """Make of an archive what an earlier version would have made of it, from the fifth on."""
    with Archive(path) as archive:
        if version < min(_MADE_BY):
            archive._db.execute("INSERT INTO shingle SELECT id FROM new_shingle")
        for made in (one for later, each in _MADE_BY.items() if later > version for one in each):
            archive._db.execute(f"DROP {made}")
        archive._db.execute(f"PRAGMA user_version = {version}")
