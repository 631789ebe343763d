"""Adds pages until somebody ends it, and says after each that it is in; with ``many``, many of them at once."""

import sys
from itertools import count

from onrecord.archive import Archive
from tests.archive.pages import make_page

if __name__ == "__main__":
    with Archive(sys.argv[1]) as archive:
        pages = (make_page(url=f"https://ledger.example/{number}", more=f"Number {number}.") for number in count())
        added = archive.add_all(pages) if sys.argv[2:] == ["many"] else map(archive.add, pages)
        for one in added:
            sys.stdout.write(one.page + "\n")
            sys.stdout.flush()
