"""Parse the pages of a job file with turbohtml, as onrecord does, and no more: ``parse_pages.py JOBS``."""

import gzip
import json
import sys
from pathlib import Path

import turbohtml


def main() -> None:
    """Parse them all."""
    with Path(sys.argv[1]).open(encoding="utf-8") as jobs:
        for job in map(json.loads, jobs):
            page = gzip.decompress(Path(job["path"]).read_bytes()).decode("utf-8", "replace")
            turbohtml.parse(page, source_locations=True, allow_declarative_shadow_roots=False)


if __name__ == "__main__":
    main()
