"""What comes out today for a golden page, in the form of ``expected.json``: ``python -m tests.golden.show SLUG``.

It is a draft. What is right decides a person, by hand.
"""

import json
import sys
from typing import Any

from tests.golden.test_golden import LISTS, VALUES, actual, page_of

OTHERS = ["alternative_headlines", "authors", "dateline", "images", "quality", "parts", "body"]
FIELDS = [*sorted(VALUES), *sorted(LISTS), *OTHERS]


def main() -> None:
    """Print the draft."""
    page = page_of(sys.argv[1])
    articles = [{field: actual(page, number, field) for field in FIELDS} for number in range(len(page.articles))]
    draft: dict[str, Any] = articles[0] if len(articles) == 1 else {"articles": articles}
    draft["furniture"] = [block.span.text for block in page.blocks if block.article is None]
    sys.stdout.write(json.dumps(draft, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
