"""How well onrecord parts the articles of a page: ``python -m bench.pairs``.

`cases` are pages with several articles, of HTML and of text; `ours` gives answers; the scorer that everybody uses
scores them (``bench.articles.scorer``). ``bench/README.md`` says how to read what comes out.
"""
