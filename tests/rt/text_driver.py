"""Build tests/rt/str_driver.c and compare its answers with CPython's."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from instantiate import instantiate
from native import FLAGS, INCLUDE, ROOT, STANDIN, TEXT_PARTS, part_sources

PARTS = (*TEXT_PARTS, "core/int", "core/float", "core/math", "core/bytes", "core/format")
LAST = 2**63 - 1
FIRST = -(2**63)
Case = tuple[object, ...]


class Word(str):
    """Text that the driver takes as it is: a number's digits, flags."""


def build_text_driver(folder: Path) -> Path:
    """The driver, with list[str] instantiated for it."""
    (folder / "list_str.h").write_text(instantiate("list", T="str"))
    own = [str(ROOT / "tests/rt/str_driver.c"), str(STANDIN / "standin.c")]
    command = ["gcc", *FLAGS, "-Wno-unused-function", *INCLUDE, f"-I{folder}", *own, *part_sources(PARTS), "-lm"]
    done = subprocess.run([*command, "-o", str(folder / "text")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder / "text"


def encode(value: object) -> str:
    """An argument as the driver reads it, and a result as it writes it."""
    match value:
        case None:
            return "-"
        case bool():
            return str(int(value))
        case Word():
            return value
        case str():
            return "s" + value.encode("utf-8", "surrogatepass").hex()
        case bytes():
            return "s" + value.hex()
        case float():
            return value.hex()
        case list():
            return "[" + " ".join(map(encode, value)) + "]"
        case tuple():
            return " ".join(map(encode, value))
    return str(value)


def expected(function: Callable[..., object], case: Case) -> str:
    """What CPython answers, an error included."""
    try:
        return encode(function(*case))
    except Exception as e:
        return f"!{type(e).__name__}: {e}"


def check(driver: Path, name: str, function: Callable[..., object], cases: Sequence[Case]) -> None:
    """Every case gives the same in C and in CPython."""
    text = "".join(" ".join([name, *map(encode, case)]) + "\n" for case in cases)
    done = subprocess.run([driver], input=text.encode(), capture_output=True, timeout=100)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    answers = done.stdout.decode().split("\n")[:-1]
    wrong = [(c, g, w) for c, g in zip(cases, answers, strict=True) if g != (w := expected(function, c))]
    assert not wrong, f"{name}: {len(wrong)} differ, first: {wrong[:3]}"
