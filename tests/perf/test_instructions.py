"""No benchmark takes a tenth more instructions than it did, unless `instructions.json` says so.

    pyx2c bench --instructions --size small --json tests/perf/instructions.json

writes that file anew; look at what has changed in it before you commit it.
"""

from pathlib import Path

import pytest
from pyx2c.bench.catalog import SIZES, shipped
from pyx2c.bench.instructions import Counts, count, grown, read_counts
from pyx2c.bench.peers import gcc_version

KEPT = read_counts(Path(__file__).with_name("instructions.json"))


def test_every_program_is_counted() -> None:
    assert sorted(KEPT.instructions) == sorted(SIZES)


@pytest.mark.skipif(gcc_version() != KEPT.gcc, reason=f"the counts are those of gcc {KEPT.gcc}")
@pytest.mark.parametrize("name", SIZES)
def test_no_more_instructions(name: str, tmp_path: Path) -> None:
    now = Counts(KEPT.gcc, {name: count(shipped(name, large=False), tmp_path)})
    assert not grown(now, KEPT)
