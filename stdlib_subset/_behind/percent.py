"""`template % values` with a template that is known when the program runs.

What goes through the template is the same for all types of values: it stands in `Filling` and is compiled once.
"""


class Spec:
    """One `%…` of a template."""

    def __init__(self) -> None:
        self.key: str | None = None
        self.flags = ""
        self.width = -1
        self.stars = 0
        self.precision = -1
        self.star_precision = False
        self.kind = ""
        self.end = 0


def _read(template: str, at: int, keyed: bool) -> Spec:
    """The one behind the `%` in front of `at`."""
    spec = Spec()
    if template[at : at + 1] == "(":
        if not keyed:
            raise TypeError("format requires a mapping")
        start = at + 1
        depth = 1
        while depth > 0:
            at += 1
            c = template[at : at + 1]
            if not c:
                raise ValueError("incomplete format key")
            depth += (c == "(") - (c == ")")
        spec.key = template[start:at]
        at += 1
    start = at
    at = _behind(template, at, "-+ #0")
    spec.flags = template[start:at]
    if template[at : at + 1] == "*":
        spec.stars = 1
        at += 1
    else:
        start = at
        at = _behind(template, at, "")
        if at > start:
            spec.width = int(template[start:at])
    if template[at : at + 1] == ".":
        at += 1
        if template[at : at + 1] == "*":
            spec.star_precision = True
            at += 1
        else:
            start = at
            at = _behind(template, at, "")
            spec.precision = int("0" + template[start:at])
    if template[at : at + 1] in ("h", "l", "L"):
        at += 1
    spec.kind = template[at : at + 1]
    spec.end = at + 1
    if not spec.kind:
        raise ValueError("incomplete format")
    return spec


def _behind(template: str, at: int, some: str) -> int:
    """Where what is not of `some`, or no digit if that is empty, begins."""
    while at < len(template) and (template[at] in some if some else template[at].isdigit()):
        at += 1
    return at


class Filling:
    """How far a template is filled in."""

    def __init__(self, template: str, octets: bool, keyed: bool) -> None:
        self.template = template
        self.octets = octets
        self.keyed = keyed
        self.at = 0
        self.used = 0
        self.spec = Spec()
        self.result: list[str] = []

    def goes_on(self) -> bool:
        """Whether there is another `%…`, now `spec`; what stands before it is written."""
        template = self.template
        found = template.find("%", self.at)
        while found >= 0:
            self.result.append(template[self.at : found])
            if template[found + 1 : found + 2] != "%":
                self.spec = _read(template, found + 1, self.keyed)
                self.at = self.spec.end
                return True
            self.result.append("%")
            self.at = found + 2
            found = template.find("%", self.at)
        self.result.append(template[self.at :])
        return False

    def set_width(self, width: int) -> None:
        """The width of a `*`."""
        self.spec.width = abs(width)
        if width < 0:
            self.spec.flags += "-"

    def set_precision(self, precision: int) -> None:
        """The precision of a `*`."""
        self.spec.precision = max(precision, 0)

    def take(self, given: int) -> int:
        """The index of the next value, of as many; raises TypeError if there is none."""
        at = self.used
        if at >= given:
            raise TypeError("not enough arguments for format string")
        self.used = at + 1
        return at

    def check_kind(self) -> None:
        """Raises ValueError if there is no such kind."""
        kind = self.spec.kind
        if kind not in ("diouxXeEfFgGcrsab" if self.octets else "diouxXeEfFgGcrsa"):
            shown = kind if " " <= kind <= "~" else "?"
            raise ValueError(f"unsupported format character '{shown}' (0x{ord(kind):x}) at index {self.spec.end - 1}")

    def filled(self, given: int) -> str:
        """The text; raises TypeError unless all values have been used."""
        if self.used < given:
            raise TypeError(f"not all arguments converted during {'bytes' if self.octets else 'string'} formatting")
        return "".join(self.result)


def run(template, values):
    return _run(template, values, False)


def run_bytes(template, values) -> bytes:
    """`template % values` of bytes, which are looked at as the characters of these codes."""
    return _run(template.decode("latin-1"), values, True).encode("latin-1")


def _run(template, values, octets):
    f = Filling(template, octets, False)
    while f.goes_on():
        spec = f.spec
        if spec.stars > 0:
            f.set_width(_count(values[f.take(len(values))]))
        if spec.star_precision:
            f.set_precision(_count(values[f.take(len(values))]))
        value = values[f.take(len(values))]
        f.check_kind()
        f.result.append(_shown_octets(spec, value) if octets else _shown(spec, value))
    return f.filled(len(values))


def _count(value) -> int:
    if isinstance(value, int):
        return value
    raise TypeError("* wants int")


def run_mapping(template, mapping):
    f = Filling(template, False, True)
    while f.goes_on():
        spec = f.spec
        if spec.key is not None:
            f.result.append(_shown_of_one(f, mapping[spec.key], 0))
        else:
            f.result.append(_shown_of_one(f, mapping, f.used))
    return f.filled(0)


def _shown_of_one(f, value, used):
    """`value` is all that there is, and has been used so many times."""
    f.used = used
    if f.spec.stars > 0 or f.spec.star_precision:
        if used == 0:
            _count(value)
        f.used = 1
    f.take(1)
    f.check_kind()
    return _shown(f.spec, value)


def _shown(spec, value):
    kind = spec.kind
    if kind == "s":
        return _text(spec, str(value))
    if kind == "r":
        return _text(spec, repr(value))
    if kind == "a":
        return _text(spec, ascii(value))
    if kind == "c":
        return _text(spec, character(value))
    if kind in "diu":
        return _whole_number(spec, _whole(spec, value), "d")
    if kind in "xXo":
        return _whole_number(spec, _integer(spec, value), kind)
    return _real_number(spec, _real(value), kind)


def _shown_octets(spec, value):
    kind = spec.kind
    if kind in "sb":
        if isinstance(value, (bytes, bytearray, memoryview)):
            return _text(spec, bytes(value).decode("latin-1"))
        needed = "%b requires a bytes-like object, or an object that implements __bytes__"
        raise TypeError(f"{needed}, not '{type(value).__name__}'")
    if kind == "c":
        if isinstance(value, int):
            if not 0 <= value < 256:
                raise OverflowError("%c arg not in range(256)")
            return _text(spec, chr(value))
        if isinstance(value, (bytes, bytearray)) and len(value) == 1:
            return _text(spec, bytes(value).decode("latin-1"))
        raise TypeError("%c requires an integer in range(256) or a single byte")
    if kind == "r":
        return _text(spec, ascii(value))
    if kind in "eEfFgG" and not isinstance(value, (int, float)):
        raise TypeError(f"float argument required, not {type(value).__name__}")
    return _shown(spec, value)


def _text(spec, text: str) -> str:
    if spec.precision >= 0:
        text = text[: spec.precision]
    if spec.width > len(text):
        return text.ljust(spec.width) if "-" in spec.flags else text.rjust(spec.width)
    return text


def character(value) -> str:
    """What `%c` shows."""
    if isinstance(value, int):
        if not 0 <= value < 0x110000:
            raise OverflowError("%c arg not in range(0x110000)")
        return chr(value)
    if isinstance(value, str) and len(value) == 1:
        return value
    raise TypeError("%c requires int or char")


def _whole(spec, value):
    if isinstance(value, int):
        return value
    if hasattr(value, "__int__") or hasattr(value, "__index__"):
        return int(value)
    raise TypeError(f"%{spec.kind} format: a real number is required, not {type(value).__name__}")


def _integer(spec, value):
    if isinstance(value, int):
        return value
    if hasattr(value, "__index__"):
        return value.__index__()
    raise TypeError(f"%{spec.kind} format: an integer is required, not {type(value).__name__}")


def _real(value):
    if isinstance(value, (int, float)):
        return float(value)
    if hasattr(value, "__float__") or hasattr(value, "__index__"):
        return float(value)
    raise TypeError(f"must be real number, not {type(value).__name__}")


def _whole_number(spec: Spec, value: int, kind: str) -> str:
    alternate = "#" if "#" in spec.flags else ""
    digits = format(abs(value), alternate + kind)
    prefix = digits[:2] if alternate and kind != "d" else ""
    return _signed(spec, value < 0, prefix, digits[len(prefix) :].rjust(spec.precision, "0"))


def _real_number(spec: Spec, value: float, kind: str) -> str:
    alternate = "#" if "#" in spec.flags else ""
    precision = spec.precision if spec.precision >= 0 else 6
    return _signed(spec, str(value)[:1] == "-", "", format(abs(value), f"{alternate}.{precision}{kind}"))


def _signed(spec: Spec, negative: bool, prefix: str, digits: str) -> str:
    head = ("-" if negative else "+" if "+" in spec.flags else " " if " " in spec.flags else "") + prefix
    size = spec.width - len(head)
    if "-" in spec.flags:
        return head + digits.ljust(size)
    if "0" in spec.flags:
        return head + digits.rjust(size, "0")
    return (head + digits).rjust(spec.width)
