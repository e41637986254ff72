"""zipfile under CPython: what each writes the other reads; stored archives are the same to the byte."""

import importlib
import io
import random
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    """Our module on CPython's others; its records are found beside it."""
    kept = sys.modules.pop("zipfile")
    sys.path.insert(0, str(LIBRARY))
    known = {name: sys.modules[name] for name in ("io", "os", "time", "zlib", "struct") if name in sys.modules}
    try:
        assert len(known) == 5
        return importlib.import_module("zipfile")
    finally:
        sys.path.remove(str(LIBRARY))
        sys.modules["zipfile"] = kept


def _fill(module: Any, method: int, seed: int) -> bytes:
    draw = random.Random(seed)
    file = io.BytesIO(b"in front" if seed % 2 else b"")
    with module.ZipFile(file, "a" if seed % 2 else "w", method) as archive:
        for i in range(draw.randrange(6)):
            entry = module.ZipInfo(f"{'ü/' * (i % 2)}entry{i}", (1980 + i, 1 + i, 2, 3, 4, 6))
            entry.compress_type, entry.comment = method, b"c" * i
            archive.writestr(entry, draw.randbytes(draw.randrange(2000)) + b"a" * 500)
        archive.mkdir("folder")
        archive.comment = b"comment" * (seed % 3)
    return file.getvalue()


def _read(module: Any, data: bytes) -> list[Any]:
    with module.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        fields = ("filename", "date_time", "comment", "external_attr", "file_size", "CRC", "header_offset", "flag_bits")
        return [[getattr(i, f) for f in fields] + [archive.read(i), repr(i)] for i in archive.infolist()]


def test_each_reads_the_others_archives(ours: ModuleType) -> None:
    for seed in range(40):
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            theirs, made = _fill(zipfile, method, seed), _fill(ours, method, seed)
            assert _read(ours, theirs) == _read(zipfile, theirs)
            assert _read(ours, made) == _read(zipfile, made)
            assert made == theirs


def test_damaged_archives_are_refused_alike(ours: ModuleType) -> None:
    draw, data = random.Random(1), _fill(zipfile, zipfile.ZIP_DEFLATED, 5)
    for _ in range(500):
        damaged = bytearray(data)
        for _ in range(3):
            damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
        for made in (bytes(damaged), data[: draw.randrange(len(data))]):
            assert _outcome(ours, made) == _outcome(zipfile, made)


def _outcome(module: Any, data: bytes) -> Any:
    try:
        return _read(module, data)
    except Exception:
        return "refused"
