"""The archive of a server: a question in, what the archive answers out, asked in a thread of its own.

Each thread has its own connection, which can only read. SQLite lets all of them read while somebody writes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from onrecord.archive import Archive
from onrecord.archive.add import Added
from onrecord.model.page import Page
from onrecord.web.settings import Settings
from onrecord.web.work import Workers

T = TypeVar("T")


class Shelf:
    """The archive.

    Args:
        path: of its file.
        settings: of the server.
    """

    def __init__(self, path: Path, settings: Settings) -> None:
        self.path = path
        self._seconds = settings.question_seconds
        self._workers = Workers(settings)
        self._mine = threading.local()
        self._writing = threading.Lock()
        self._opened: list[Archive] = []
        if settings.allow_add:
            Archive(path).close()
        self._opened.append(Archive(path, read_only=True))

    async def ask(self, question: Callable[[Archive], T]) -> T:
        """What the archive answers.

        Raises:
            Impatient: it takes too long.
            Busy: too many questions wait.
        """
        return await self._workers.do(lambda: self._answer(question))

    def _answer(self, question: Callable[[Archive], T]) -> T:
        archive: Archive | None = getattr(self._mine, "archive", None)
        if archive is None:
            archive = self._mine.archive = Archive(self.path, read_only=True)
            self._opened.append(archive)
        with archive.patient(self._seconds):
            return question(archive)

    def keep(self, page: Page) -> Added:
        """Keep a page; one after the other."""
        with self._writing, Archive(self.path) as archive:
            return archive.add(page)

    def close(self) -> None:
        """Answer nothing more."""
        self._workers.close(wait=True)
        for archive in self._opened:
            archive.close()
