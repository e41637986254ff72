"""Literals: str, bytes and big integers become static objects, each once."""

from __future__ import annotations

import re
from typing import Any

from pyx2c.ir.lir import PRIMARY, UNARY, C, call
from pyx2c.lower.names import Namer

SMALL_MAX = (1 << 62) - 1


class Constants:
    """The program's static data."""

    def __init__(self, namer: Namer) -> None:
        self.namer = namer
        self.objects: dict[str, str] = {}
        self.known: dict[tuple[type, Any], str] = {}
        self.letters: dict[str, bytes] = {}
        """the UTF-8 of each text, by the name of its object"""

    def integer(self, value: int) -> C:
        """A tagged int."""
        if -SMALL_MAX - 1 <= value <= SMALL_MAX:
            return call("RT_INT", C(str(value)))
        name = self._name(value, "big")
        limbs, rest = [], abs(value)
        while rest:
            limbs.append(f"{rest & (1 << 64) - 1:#x}u")
            rest >>= 64
        self.objects.setdefault(
            name,
            f"static const struct {{ bool negative, constant; uint32_t n; uint64_t limb[{len(limbs)}]; }} {name} = "
            f"{{{'true' if value < 0 else 'false'}, true, {len(limbs)}, {{{', '.join(limbs)}}}}};",
        )
        return C(f"RT_INT_BIG(&{name})")

    def raw(self, value: int) -> C:
        """A machine integer."""
        if value == -(1 << 63):
            return C("INT64_MIN")
        return C(str(value), UNARY if value < 0 else PRIMARY)

    def floating(self, value: float) -> C:
        """A double, exactly."""
        if value != value:
            return C('__builtin_nan("")')
        if value in (float("inf"), float("-inf")):
            return C("__builtin_inf()") if value > 0 else C("-__builtin_inf()", UNARY)
        text = repr(value)
        return C(text, UNARY if text.startswith("-") else PRIMARY)

    def text(self, value: str) -> C:
        """A str."""
        if not value:
            return C("&rt_text_empty", UNARY)
        name = self._name(value, "text_" + re.sub(r"[^A-Za-z0-9]+", "_", value)[:24].strip("_"))
        data = value.encode("utf-8", "surrogatepass")
        self.objects.setdefault(
            name,
            f"static struct {{ int64_t size, length; uint64_t hash; char data[{len(data) + 1}]; }} {name} = "
            f"{{{len(data)}, {len(value)}, 0, {c_string(data)}}};",
        )
        self.letters[name] = data
        return C(f"RT_STR({name})")

    def data(self, value: bytes) -> C:
        """A bytes object."""
        name = self._name(value, "data")
        items = ", ".join(str(b) for b in value) or "0"
        self.objects.setdefault(
            name,
            f"static struct {{ int64_t size; uint64_t hash; uint8_t data[{len(value) + 1}]; }} {name} = "
            f"{{{len(value)}, 0, {{{items}}}}};",
        )
        return C(f"RT_BYTES({name})")

    def _name(self, value: Any, wanted: str) -> str:
        key = (type(value), value)
        if key not in self.known:
            wanted = wanted.rstrip("_")
            self.known[key] = self.namer.fresh(wanted if "_" in wanted else f"{wanted}_1")
        return self.known[key]


def c_string(data: bytes) -> str:
    """A C string literal for these bytes."""
    plain = {0x22: '\\"', 0x5C: "\\\\", 0x0A: "\\n", 0x09: "\\t", 0x0D: "\\r", 0x3F: "\\?"}
    return '"' + "".join(plain.get(b) or (chr(b) if 32 <= b < 127 else f"\\{b:03o}") for b in data) + '"'
