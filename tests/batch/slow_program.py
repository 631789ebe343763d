"""``onrecord`` with rows that take their time, small chunks, and a state after each: a run to be broken off."""

from functools import partial

from onrecord.batch import run
from onrecord.cli import main
from tests.batch.pages import make_slow_work

if __name__ == "__main__":
    run.repair_corpus = partial(run.repair_corpus, make=make_slow_work, chunk=2_000, pause=0.0)
    main()
