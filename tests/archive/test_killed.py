"""A process that is killed while it adds loses nothing that was in, and leaves nothing half."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.archive import Archive

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("how", ["one", "many"])
def test_what_was_added_before_a_kill_is_whole_and_nothing_is_half_there(tmp_path, how):
    path = tmp_path / "news.db"
    chance = random.Random(5)  # noqa: S311  # the same every time
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    said: set[str] = set()
    for _ in range(10):
        adding = subprocess.Popen(
            [sys.executable, "-m", "tests.archive.slow_add", str(path), how],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )
        assert adding.stdout
        said.add(adding.stdout.readline().strip())
        time.sleep(chance.uniform(0, 0.4))
        adding.kill()
        said |= {line.strip() for line in adding.stdout if len(line) == 21}
        adding.wait()
        adding.stdout.close()
        with Archive(path) as archive:
            assert list(archive.doctor()) == []
            kept = [page.id for page in archive.pages()]
        assert len(kept) == len(set(kept))
        assert said <= set(kept)
    assert len(said) > 20
