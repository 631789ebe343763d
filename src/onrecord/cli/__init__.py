"""The command line, one file a command: `read`, `explain`, `repair`, `add`, `search`, `said`, `serve` ...

``main`` is the door: it turns every way in which a run can end into an exit code, and shows no traceback.
"""

from __future__ import annotations

import io
import os
import sys

__all__ = ["main"]

NOT_WRITTEN = 1
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""
PIPE_CLOSED = 141
"""128 and the number of SIGPIPE: whoever read our output has had enough."""


def main(arguments: list[str] | None = None) -> None:
    """Run ``onrecord`` and leave with its exit code.

    Args:
        arguments: what stands behind the program's name; None: what the shell gave.
    """
    # Nothing here multiplies large tables; numpy would start a thread for each core all the same.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _open_closed_streams()
    try:
        # Within, because Ctrl-C may come while it is imported. The package is imported by its parts too.
        from onrecord.cli.app import run  # noqa: PLC0415

        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        code = PIPE_CLOSED
    except OSError:  # `run` has said so
        _drop_output()
        code = NOT_WRITTEN
    sys.exit(code)


def _drop_output() -> None:
    """What is still in the buffer has nowhere to go; without this, Python would say so at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_closed_streams() -> None:
    """Give a program that was started without standard streams (``<&-``, a service) some: nothing is there to be read,
    what is said is lost, and writing results fails, because nobody would get them.
    """
    for name, mode, flags in (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY)):
        if getattr(sys, name) is None:
            raw = io.FileIO(os.open(os.devnull, flags), mode)
            buffered = io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw)
            setattr(sys, name, io.TextIOWrapper(buffered, encoding="utf-8"))
