"""zlib and gzip under CPython: what each writes the other reads."""

import gzip
import importlib
import random
import sys
import zlib
from pathlib import Path
from types import ModuleType

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"
NAMES = ("zlib", "gzip", "_inflate", "_deflate", "machine")


@pytest.fixture(scope="module")
def ours() -> dict[str, ModuleType]:
    """Our modules, while CPython's keep their names."""
    kept = {name: sys.modules.pop(name, None) for name in NAMES}
    sys.path.insert(0, str(LIBRARY))
    try:
        return {name: importlib.import_module(name) for name in ("zlib", "gzip")}
    finally:
        sys.path.remove(str(LIBRARY))
        for name, module in kept.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


def samples() -> list[bytes]:
    draw = random.Random(3)
    words = [bytes(draw.choices(b"abcdefgh ", k=draw.randrange(1, 9))) for _ in range(40)]
    texts = [b" ".join(draw.choices(words, k=n)) for n in (1, 30, 2000, 20000)]
    noise = [draw.randbytes(n) for n in (1, 300, 70000)]
    return [b"", b"a" * 100000, bytes(range(256)) * 3, *texts, *noise]


def test_each_reads_the_others_streams(ours: dict[str, ModuleType]) -> None:
    module = ours["zlib"]
    for data in samples():
        for level in (-1, 0, 1, 6, 9):
            made = module.compress(data, level)
            assert zlib.decompress(made) == data
            assert made[:2] == zlib.compress(data, level)[:2]
            assert module.decompress(zlib.compress(data, level)) == data
        for wbits in (-15, 15, 31):
            assert module.decompress(zlib.compress(data, 9, wbits), wbits) == data
            assert zlib.decompress(module.compress(data, 9, wbits), wbits) == data
        assert ours["gzip"].decompress(gzip.compress(data, mtime=0) * 2 + b"\0\0") == data * 2
        assert gzip.decompress(ours["gzip"].compress(data, mtime=5)) == data


def test_strategies_give_all_kinds_of_blocks(ours: dict[str, ModuleType]) -> None:
    for data in samples():
        for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FIXED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE):
            made = zlib.compressobj(9, zlib.DEFLATED, 15, 9, strategy)
            assert ours["zlib"].decompress(made.compress(data) + made.flush()) == data


def test_damaged_streams_fail_alike(ours: dict[str, ModuleType]) -> None:
    draw = random.Random(7)
    whole = zlib.compress(samples()[5])
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(draw.randrange(1, 3)):
            data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        cut = bytes(data[: draw.choice((len(data), len(data), draw.randrange(len(data))))])
        try:
            expected = repr(zlib.decompress(cut))
        except zlib.error as e:
            expected = str(e)
        try:
            got = repr(ours["zlib"].decompress(cut))
        except ours["zlib"].error as e:
            got = str(e)
        assert got == expected


def test_streams_in_parts_give_what_zlib_gives_after_each(ours: dict[str, ModuleType]) -> None:
    draw = random.Random(7)
    for data in samples():
        for wbits in (15, -15, 31):
            small = data[:3000]
            maker = zlib.compressobj(draw.randrange(10), zlib.DEFLATED, wbits)
            stream = maker.compress(small) + maker.flush(zlib.Z_SYNC_FLUSH) + maker.compress(small) + maker.flush()
            stream += b"behind"
            real, own = zlib.decompressobj(wbits), ours["zlib"].decompressobj(wbits)
            at = 0
            while at < len(stream):
                size = draw.randrange(1, 700)
                assert own.decompress(stream[at : at + size]) == real.decompress(stream[at : at + size])
                assert (own.eof, own.unused_data) == (real.eof, real.unused_data)
                at += size
            assert own.eof
            parts = ours["zlib"].compressobj(6, zlib.DEFLATED, wbits)
            made = parts.compress(small) + parts.compress(b"end") + parts.flush()
            assert zlib.decompress(made, wbits) == small + b"end"
