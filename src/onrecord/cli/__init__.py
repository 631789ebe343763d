"""The command line, one file a command: `read`, `explain`, `repair`, `add`, `search`, `said`, `serve` ...

``main`` is the door: it turns every way in which a run can end into an exit code, and shows no traceback.
"""

from __future__ import annotations

import os
import sys

__all__ = ["main"]

INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""
PIPE_CLOSED = 141
"""128 and the number of SIGPIPE: whoever read our output has had enough."""


def main(arguments: list[str] | None = None) -> None:
    """Run ``onrecord`` and leave with its exit code.

    Args:
        arguments: what stands behind the program's name; None: what the shell gave.
    """
    from onrecord.cli.app import run  # noqa: PLC0415  # the package is imported by its parts too

    # Nothing here multiplies large tables; numpy would start a thread for each core all the same.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # What is still in the buffer has nowhere to go; without this, Python would say so at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = PIPE_CLOSED
    sys.exit(code)
