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


def as_of_the_fifth_version(path: Path) -> None:
    """Make of an archive what the fifth version would have made of it."""
    with Archive(path) as archive:
        archive._db.execute("INSERT INTO shingle SELECT id FROM new_shingle")
        for table in ("sketch", "new_shingle", "story_key", "event_words", "event", "event_kind"):
            archive._db.execute(f"DROP TABLE {table}")
        archive._db.execute("PRAGMA user_version = 5")
