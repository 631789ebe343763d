"""Where results go, and in which form: pages and failures in, one at a time; each is written out at once.

A sink has ``page``, ``failure`` and ``close``. What is written is on its way when the next page begins, so that an
interrupted run loses nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, Protocol

import click

from onrecord.model.page import Page, PageError
from onrecord.readers.jsonl import Job
from onrecord.writers.jsonl import Key, error_line, for_terminal, page_line, pretty

SUFFIXES: Final = {
    ".jsonl": "jsonl",
    ".json": "json",
    ".txt": "text",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""What the name of an output file says."""

_UNKNOWN: Final = PageError("internal", "no reason was given")


class Sink(Protocol):
    """Takes results, in order."""

    def page(self, page: Page, key: Key, name: str) -> None:
        """A page that was read."""

    def failure(self, job: Job) -> None:
        """A page that has no result."""

    def close(self) -> None:
        """There is no more."""


@contextmanager
def open_sink(form: str | None, output: str | None, *, furniture: bool, sources: Iterable[str] = ()) -> Iterator[Sink]:
    """The sink for a command line.

    Args:
        form: what ``--format`` says.
        output: what ``--output`` says.
        furniture: show the rest of the page.
        sources: files that are read, none of which may be written over.

    Raises:
        click.UsageError: the output cannot be opened, or is one of the sources.
    """
    if output is None:
        yield from _closed(
            _sink(form or ("terminal" if sys.stdout.isatty() else "jsonl"), sys.stdout.buffer, furniture)
        )
        return
    with open_output(output, sources=sources) as stream:
        yield from _closed(_sink(form or SUFFIXES.get(Path(output).suffix.lower(), "jsonl"), stream, furniture))


def open_output(output: str, *, sources: Iterable[str]) -> IO[bytes]:
    """The file that ``--output`` names, made or emptied, to be closed by the caller.

    Raises:
        click.UsageError: it cannot be opened, or is one of the sources: opened for writing, that would be lost.
    """
    if any(_is_same_file(output, source) for source in sources):
        raise click.UsageError(f"--output: {output!r} is what is to be read. Give another name for what comes out.")
    try:
        return Path(output).open("wb")
    except (OSError, ValueError) as fault:
        raise output_fault(output, fault) from fault


def output_fault(output: str, fault: OSError | ValueError) -> click.UsageError:
    """That nothing can be written under the name that ``--output`` gives, and why."""
    reason = getattr(fault, "strerror", None) or "no such name"
    return click.UsageError(f"--output: {output!r}: {reason}. Give another name.")


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):  # one of them is not there
        return False


def _closed(sink: Sink) -> Iterator[Sink]:
    try:
        yield sink
    finally:
        sink.close()


def _sink(form: str, stream: IO[bytes], furniture: bool) -> Sink:  # noqa: FBT001  # handed through
    if form == "jsonl":
        return JsonLines(stream)
    if form == "json":
        return Json(stream)
    if form == "terminal":
        return Terminal(furniture=furniture)
    if form == "html":
        return Html(stream, furniture=furniture)
    return Prose(stream, _prose_writer(form), furniture=furniture)


class JsonLines:
    """One line a result."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def page(self, page: Page, key: Key, name: str) -> None:  # noqa: ARG002  # the name is for people
        """Its line."""
        _write_json(self._stream, page_line(page, key))

    def failure(self, job: Job) -> None:
        """Its line."""
        _write_json(self._stream, error_line(job.id, job.error or _UNKNOWN, job.page))

    def close(self) -> None:
        """Nothing is left to say."""


class Json:
    """One document: an object for one result, a list for several."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._first: bytes | None = None
        self._several = False

    def page(self, page: Page, key: Key, name: str) -> None:  # noqa: ARG002  # the name is for people
        """Its object."""
        self._add(pretty(page_line(page, key)))

    def failure(self, job: Job) -> None:
        """Its object."""
        self._add(pretty(error_line(job.id, job.error or _UNKNOWN, job.page)))

    def close(self) -> None:
        """The end of the document."""
        if self._several:
            _write_json(self._stream, b"\n]\n")
        elif self._first is not None:
            _write_json(self._stream, self._first + b"\n")
        else:
            _write_json(self._stream, b"[]\n")

    def _add(self, text: bytes) -> None:
        # The first waits until it is known whether it is alone.
        if self._first is None:
            self._first = text
            return
        if not self._several:
            self._several = True
            _write_json(self._stream, b"[\n" + self._first)
            self._first = b""
        _write_json(self._stream, b",\n" + text)


class Prose:
    """Articles one after the other, as text or Markdown. Failures are said on standard error alone."""

    def __init__(self, stream: IO[bytes], write: Callable[..., str], *, furniture: bool) -> None:
        self._stream = stream
        self._write = write
        self._furniture = furniture
        self._between = b""

    def page(self, page: Page, key: Key, name: str) -> None:  # noqa: ARG002  # no place for an id
        """Its articles."""
        text = self._write(page, furniture=self._furniture).encode()
        if text:
            _write(self._stream, self._between + text)
            self._between = b"\n\n"
        else:
            _say_no_article(name)

    def failure(self, job: Job) -> None:
        """Has no place in prose."""

    def close(self) -> None:
        """Nothing is left to say."""


class Html:
    """One self-contained document."""

    def __init__(self, stream: IO[bytes], *, furniture: bool) -> None:
        self._stream = stream
        self._furniture = furniture
        self._pages = 0
        self._begun = False

    def page(self, page: Page, key: Key, name: str) -> None:  # noqa: ARG002  # no place for an id
        """Its articles."""
        from onrecord.writers.html import page_html, page_title  # noqa: PLC0415  # only this form needs it

        self._begin(page_title(page))
        self._pages += 1
        text = page_html(page, number=self._pages, furniture=self._furniture)
        _write(self._stream, text.encode())
        if not page.articles:
            _say_no_article(name)

    def failure(self, job: Job) -> None:
        """Has no place in prose."""

    def close(self) -> None:
        """The end of the document."""
        from onrecord.writers.html import document_foot  # noqa: PLC0415  # only this form needs it

        self._begin("onrecord")
        _write(self._stream, document_foot().encode())

    def _begin(self, title: str) -> None:
        from onrecord.writers.html import document_head  # noqa: PLC0415  # only this form needs it

        if not self._begun:
            self._begun = True
            _write(self._stream, document_head(title).encode())


class Terminal:
    """A page a person likes to read."""

    def __init__(self, *, furniture: bool) -> None:
        self._furniture = furniture

    def page(self, page: Page, key: Key, name: str) -> None:  # noqa: ARG002  # no place for an id
        """Its articles."""
        from onrecord.writers.terminal import show_page  # noqa: PLC0415  # rich costs more than all else of start-up

        show_page(page, name=name, stream=sys.stdout, furniture=self._furniture)

    def failure(self, job: Job) -> None:
        """Said on standard error."""

    def close(self) -> None:
        """Nothing is left to say."""


def show_blocks(page: Page, *, as_json: bool) -> None:
    """Blocks of a page and what stands in its articles, on standard output: JSON, for a terminal, or a line each."""
    from onrecord.writers import blocks  # noqa: PLC0415  # only ``explain`` needs it

    if as_json:
        _write_json(sys.stdout.buffer, blocks.blocks_json(page))
    elif sys.stdout.isatty():
        from onrecord.writers.terminal import show_marks, show_pieces  # noqa: PLC0415  # rich costs much start-up

        show_pieces(blocks.head_lines(page), blocks.pieces(page), stream=sys.stdout)
        show_marks(blocks.page_marks(page), stream=sys.stdout)
    else:
        _write(sys.stdout.buffer, blocks.blocks_lines(page).encode())


def _prose_writer(form: str) -> Callable[..., str]:
    if form == "markdown":
        from onrecord.writers.markdown import page_markdown  # noqa: PLC0415  # only this form needs it

        return page_markdown
    from onrecord.writers.text import page_text  # noqa: PLC0415  # only this form needs it

    return page_text


def _say_no_article(name: str) -> None:
    sys.stderr.write(f"onrecord: {name}: no article on this page\n")


def _write_json(stream: IO[bytes], text: bytes) -> None:
    _write(stream, for_terminal(text) if stream.isatty() else text)


def _write(stream: IO[bytes], text: bytes) -> None:
    stream.write(text)
    stream.flush()
