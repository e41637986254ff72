"""Regions and text builders, under the sanitizers and freestanding."""

from pathlib import Path

import pytest
from build_rt import build_hosted, build_linux, run


def test_regions(tmp_path: Path) -> None:
    for program in (
        build_hosted("regions.c", tmp_path / "hosted"),
        build_linux("regions.c", tmp_path / "linux"),
    ):
        status, out, err = run(program)
        assert (status, err) == (0, "")
        lines = out.splitlines()
        assert len(lines) == 10
        assert all(line.startswith("ok ") for line in lines), out


@pytest.fixture(scope="module")
def misuse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_hosted("misuse.c", tmp_path_factory.mktemp("misuse") / "misuse")


WRONG_USES = {
    "c": "after close", "r": "after reset", "s": "after release", "l": "after release of a run", "o": "an odd end",
    "p": "past the end", "b": "before the start", "t": "what was cut off", "f": "never allocated",
    "h": "after the handler", "m": "the region of a dead object",
}  # fmt: skip


@pytest.mark.parametrize("use", WRONG_USES, ids=WRONG_USES.__getitem__)
def test_the_sanitizer_sees_every_use_of_what_is_not_there(misuse: Path, use: str) -> None:
    status, out, err = run(misuse, use)
    assert status != 0 and "ERROR: AddressSanitizer" in err and "misuse.c" in err


def test_the_sanitizer_lets_right_uses_pass(misuse: Path) -> None:
    assert run(misuse, "none") == (0, "", "")
