"""Regions and text builders, under the sanitizers and freestanding."""

from pathlib import Path

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
