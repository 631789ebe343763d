"""Read the pages of a job file with trafilatura, and no more: ``trafilatura_pages.py JOBS``. Nothing is written."""

import gzip
import json
import logging
import sys
from pathlib import Path

from trafilatura import bare_extraction


def main() -> None:
    """Read them all; a page that it fails on counts as done."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    with Path(sys.argv[1]).open(encoding="utf-8") as jobs:
        for job in map(json.loads, jobs):
            page = gzip.decompress(Path(job["path"]).read_bytes())
            try:
                bare_extraction(page, url=job.get("url"), with_metadata=True)
            except Exception as fault:  # noqa: BLE001  # every page counts
                sys.stderr.write(f"{job['id']}: {fault}\n")


if __name__ == "__main__":
    main()
