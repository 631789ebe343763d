# The chores. Each line is plain shell.

# the tests
test *ARGS:
    python -m pytest {{ARGS}}

# lint, form, types
check:
    python -m ruff check .
    python -m ruff format --check .
    python -m mypy

# write the generated pages, check all of them
docs:
    python -m docs.generate
    python -m docs.check

# quality and speed beside other programs, on the public collections
bench *ARGS:
    python -m bench.articles {{ARGS}}

# what comes out today for tests/golden/SLUG/page.html, to be corrected by hand into expected.json
golden SLUG:
    python -m tests.golden.show {{SLUG}}

# random pages against the invariants, for a long time
fuzz:
    ONRECORD_FUZZ=long python -m pytest tests/test_invariants.py

# everything, in environments of its own
ci:
    .ci/run
