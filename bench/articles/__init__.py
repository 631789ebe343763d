"""How good and how fast onrecord is on the public collections, beside other programs: ``python -m bench.articles``.

`sets` says what is measured; `ours` and `rivals` give answers; `scorer` scores them; `table` shows the figures;
`speed` times the programs; ``bench.floors`` holds the figures. ``bench/README.md`` says how to read what comes out.
"""
