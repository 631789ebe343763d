"""Adds pages until somebody ends it, and says after each that it is in."""

import sys
from itertools import count

from onrecord.archive import Archive
from tests.archive.pages import make_page

if __name__ == "__main__":
    with Archive(sys.argv[1]) as archive:
        for page in (make_page(url=f"https://ledger.example/{number}", more=f"Number {number}.") for number in count()):
            archive.add(page)
            sys.stdout.write(page.id + "\n")
            sys.stdout.flush()
