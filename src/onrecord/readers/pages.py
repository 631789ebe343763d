"""The name of a file in, a job for its page out, or for each page of a web archive; a fault is the last job.

>>> from onrecord.samples import sample_path
>>> [job.page.media_type for job in read_pages(str(sample_path()))]
['text/html']
>>> [job.error.kind for job in read_pages("no-such-file.html")]
['not_found']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, cast

from onrecord.errors import OnRecordError, as_page_error
from onrecord.readers.files import PAGE_LIMIT, STDIN, form_of, opened, read_opened
from onrecord.readers.jsonl import Job
from onrecord.readers.warc import read_warc


def read_pages(name: str, *, limit: int = PAGE_LIMIT) -> Iterator[Job]:
    """What a file holds, or standard input for ``-``.

    Args:
        name: a path, relative to the working directory.
        limit: most bytes that a page may have, unpacked.
    """
    try:
        with opened(name) as stream:
            if form_of(stream.head, name) == "warc":
                called = "standard input" if name == STDIN else name
                yield from read_warc(cast(IO[bytes], stream), called, limit=limit)
                return
            page = read_opened(stream, name, limit=limit)
    except (OnRecordError, MemoryError) as fault:
        yield Job(name, error=as_page_error(fault))
    else:
        yield Job(None, page)
