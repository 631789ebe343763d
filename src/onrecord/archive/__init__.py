"""Pages with their articles and records in, one searchable file out: SQLite with FTS5. `Archive` is the door."""

from onrecord.archive.archive import Archive

__all__ = ["Archive"]
