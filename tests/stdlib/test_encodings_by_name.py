"""The Python behind computed names of encodings under CPython, beside CPython's own, on random texts and bytes."""

import importlib.util
import random
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PLACE = Path(__file__).resolve().parents[2] / "stdlib_subset" / "_behind" / "encodings.py"
ENCODINGS = (
    "utf-8 ascii latin-1 cp1252 utf-16 utf-16-le utf-16-be utf-32 utf-32-be utf-8-sig UTF8 windows-1252 unicode_escape"
).split()
ERRORS = "strict ignore replace backslashreplace xmlcharrefreplace surrogateescape".split()


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    spec = importlib.util.spec_from_file_location("our_encodings", PLACE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outcome(action: Callable[..., str | bytes], *args: object) -> str | bytes | tuple[str, str]:
    try:
        return action(*args)
    except (UnicodeError, LookupError) as e:
        return type(e).__name__, str(e)


def test_encodes_and_decodes_as_cpython(ours: ModuleType) -> None:
    draw = random.Random(1)
    done = 0
    warnings.simplefilter("ignore", DeprecationWarning)
    special = (0xD800, 0xDC80, 0xDFFF, 0x1F600, 10, 92)
    octets = (0xD8, 0xDC, 0, 65, 0xE2, 0x82, 0xAC, 92, 120, 117, 49)
    for _ in range(20000):
        tops = draw.choices((128, 256, 0x2100), k=draw.randrange(6))
        text = "".join(chr(draw.choice([draw.randrange(top), draw.choice(special)])) for top in tops)
        data = bytes(draw.choice([draw.randrange(256), draw.choice(octets)]) for _ in range(draw.randrange(9)))
        name, errors = draw.choice(ENCODINGS), draw.choice(ERRORS)
        try:
            encoded = outcome(ours.encode, text, name, errors)
            errors_read = "replace" if errors == "xmlcharrefreplace" else errors
            decoded = outcome(ours.decode, data, name, errors_read)
        except NotImplementedError:
            continue
        assert encoded == outcome(text.encode, name, errors), (text, name, errors)
        assert decoded == outcome(data.decode, name, errors_read), (data, name, errors_read)
        done += 1
    assert done > 15000
