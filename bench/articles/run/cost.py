"""Run a command and print what it took: ``{"cpu": seconds, "memory": bytes of peak resident set}``.

It imports as little as it can: a child's peak memory, as the kernel counts it, starts at what this process takes.
"""

import os
import resource
import sys


def main() -> int:
    """Run the command of the arguments; 0 when it ran to its end (exit code 1: some pages failed, which counts)."""
    quiet = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, quiet, 0), (os.POSIX_SPAWN_DUP2, quiet, 1)]
    process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1 if sys.platform == "darwin" else 1024
    sys.stdout.write(f'{{"cpu": {used.ru_utime + used.ru_stime}, "memory": {used.ru_maxrss * unit}}}\n')
    return 0 if code in {0, 1} else 1


if __name__ == "__main__":
    sys.exit(main())
