"""base64, binascii and zlib of the library under CPython against the real ones, on random data and broken text."""

import base64
import binascii
import importlib
import random
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"
NAMES = ("zlib", "binascii", "base64")


@pytest.fixture(scope="module")
def ours() -> Iterator[dict[str, Any]]:
    kept = {name: sys.modules.pop(name) for name in NAMES}
    sys.path.insert(0, str(LIBRARY))
    try:
        yield {name: importlib.import_module(name) for name in NAMES}
    finally:
        sys.path.remove(str(LIBRARY))
        sys.modules.update(kept)


def _outcome(function: Any, *args: Any, **how: Any) -> Any:
    try:
        return function(*args, **how)
    except (ValueError, TypeError) as e:
        return f"{type(e).__name__} {e}"


def test_encoding_and_decoding(ours: dict[str, Any]) -> None:
    draw = random.Random(8)
    mine = ours["base64"]
    for size in range(60):
        data = draw.randbytes(size)
        for name in ("b64", "urlsafe_b64", "b32", "b32hex", "b16", "b85"):
            encoded = getattr(mine, name + "encode")(data)
            assert encoded == getattr(base64, name + "encode")(data)
            assert getattr(mine, name + "decode")(encoded) == data
        assert mine.encodebytes(data * 5) == base64.encodebytes(data * 5)
        assert ours["binascii"].hexlify(data) == binascii.hexlify(data)
        assert ours["binascii"].crc_hqx(data, 7) == binascii.crc_hqx(data, 7)
        assert ours["zlib"].crc32(data, 5) == zlib.crc32(data, 5)
        assert ours["zlib"].adler32(data) == zlib.adler32(data)


def test_broken_text(ours: dict[str, Any]) -> None:
    draw = random.Random(9)
    for _ in range(5000):
        text = "".join(draw.choice("Aa9+/==\n-_é ") for _ in range(draw.randrange(10)))
        for how in ({}, {"validate": True}, {"altchars": b"-_"}):
            assert _outcome(ours["base64"].b64decode, text, **how) == _outcome(base64.b64decode, text, **how), text
        text = "".join(draw.choice("A7=0Bz") for _ in range(draw.choice([7, 8, 16])))
        for how in ({}, {"casefold": True}, {"map01": b"L"}):
            assert _outcome(ours["base64"].b32decode, text, **how) == _outcome(base64.b32decode, text, **how), text
        text = "".join(draw.choice("AfF0g~\x00") for _ in range(draw.randrange(12)))
        assert _outcome(ours["base64"].b16decode, text) == _outcome(base64.b16decode, text)
        assert _outcome(ours["base64"].b85decode, text) == _outcome(base64.b85decode, text), text
        assert _outcome(ours["binascii"].unhexlify, text) == _outcome(binascii.unhexlify, text)


def test_ascii85(ours: dict[str, Any]) -> None:
    draw = random.Random(10)
    for _ in range(5000):
        data = bytes(draw.choices(b"\0\0\0 ab\xff", k=draw.randrange(14)))
        how = {"foldspaces": draw.random() < 0.5, "adobe": draw.random() < 0.5}
        more = {"wrapcol": draw.choice([0, 0, 1, 3, 7]), "pad": draw.random() < 0.5}
        assert ours["base64"].a85encode(data, **how, **more) == base64.a85encode(data, **how, **more), (data, how, more)
        text = bytes(draw.choices(b"!uzy~> <s8\n", k=draw.randrange(12))) + draw.choice([b"", b"~>"])
        assert _outcome(ours["base64"].a85decode, text, **how) == _outcome(base64.a85decode, text, **how), (text, how)
