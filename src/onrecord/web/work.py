"""Work beside the server: a call in, what it gives out, in a pool of threads and within a time.

A thread cannot be stopped from outside: one that takes too long goes on until it is done, and counts as busy while it
does. The pipeline reads a bounded part of a page, so that is a matter of seconds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from onrecord.errors import Busy, OverTime
from onrecord.web.settings import Settings

T = TypeVar("T")


class Workers:
    """The pool.

    Args:
        settings: of the server.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._pool = ThreadPoolExecutor(settings.workers, thread_name_prefix="onrecord")
        self._open = 0

    async def do(self, call: Callable[[], T]) -> T:
        """Do one thing, and give what it gives.

        Raises:
            Busy: too many pages wait.
            OverTime: it takes too long.
        """
        if self._open >= self._settings.workers + self._settings.waiting:
            raise Busy("this server has too many pages to read")
        self._open += 1
        loop = asyncio.get_running_loop()
        work = self._pool.submit(call)
        work.add_done_callback(lambda _: _tell(loop, self._closed))
        return await self._in_time(work)

    async def _in_time(self, work: Future[T]) -> T:
        try:
            return await asyncio.wait_for(asyncio.wrap_future(work), self._settings.seconds)
        except TimeoutError as fault:
            raise OverTime(
                f"the page takes more than {self._settings.seconds:g} seconds",
                remedy="Look at the page: it is probably built to stop programs. 'onrecord read FILE' takes its time.",
            ) from fault

    def _closed(self) -> None:
        self._open -= 1

    def close(self, *, wait: bool = False) -> None:
        """Take no more work, and wait for none, or for what is being done."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


def _tell(loop: asyncio.AbstractEventLoop, what: Callable[[], None]) -> None:
    """Call back in the loop's own thread; a loop that has ended wants to know nothing."""
    if not loop.is_closed():
        loop.call_soon_threadsafe(what)
