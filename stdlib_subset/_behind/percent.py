"""`template % values` with a template that is known when the program runs."""


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


def _read(template: str, at: int, kinds: str = "diouxXeEfFgGcrsa%") -> Spec:
    """The one behind the `%` at `at`."""
    spec = Spec()
    at += 1
    size = len(template)
    if at < size and template[at] == "(":
        start = at + 1
        depth = 1
        while depth > 0:
            at += 1
            if at >= size:
                raise ValueError("incomplete format key")
            if template[at] == "(":
                depth += 1
            elif template[at] == ")":
                depth -= 1
        spec.key = template[start:at]
        at += 1
    while at < size and template[at] in "-+ #0":
        spec.flags += template[at]
        at += 1
    if at < size and template[at] == "*":
        spec.stars += 1
        at += 1
    else:
        start = at
        while at < size and template[at].isdigit():
            at += 1
        if at > start:
            spec.width = int(template[start:at])
    if at < size and template[at] == ".":
        at += 1
        if at < size and template[at] == "*":
            spec.star_precision = True
            at += 1
        else:
            start = at
            while at < size and template[at].isdigit():
                at += 1
            spec.precision = int(template[start:at]) if at > start else 0
    while at < size and template[at] in "hlL":
        at += 1
    if at >= size:
        raise ValueError("incomplete format")
    spec.kind = template[at]
    spec.end = at + 1
    if spec.kind not in kinds:
        raise ValueError(f"unsupported format character '{spec.kind}' (0x{ord(spec.kind):x}) at index {at}")
    return spec


def run(template, values):
    return _run(template, values, False)


def run_bytes(template, values) -> bytes:
    """`template % values` of bytes, which are looked at as the characters of these codes."""
    return _run(template.decode("latin-1"), values, True).encode("latin-1")


def _run(template, values, octets):
    result = []
    at = 0
    used = 0
    size = len(template)
    while at < size:
        c = template[at]
        if c != "%":
            result.append(c)
            at += 1
            continue
        spec = _read(template, at, "diouxXeEfFgGcrsab%") if octets else _read(template, at)
        at = spec.end
        if spec.key is not None:
            raise TypeError("format requires a mapping")
        if spec.stars > 0:
            spec.width = _star(values, used)
            used += 1
            if spec.width < 0:
                spec.width = -spec.width
                spec.flags += "-"
        if spec.star_precision:
            spec.precision = max(_star(values, used), 0)
            used += 1
        if spec.kind == "%":
            result.append("%")
            continue
        if used >= len(values):
            raise TypeError("not enough arguments for format string")
        result.append(_shown_octets(spec, values[used]) if octets else _shown(spec, values[used]))
        used += 1
    if used < len(values):
        raise TypeError(f"not all arguments converted during {'bytes' if octets else 'string'} formatting")
    return "".join(result)


def _star(values, used) -> int:
    if used >= len(values):
        raise TypeError("not enough arguments for format string")
    value = values[used]
    if isinstance(value, int):
        return value
    raise TypeError("* wants int")


def run_mapping(template, mapping):
    result = []
    at = 0
    size = len(template)
    while at < size:
        c = template[at]
        if c != "%":
            result.append(c)
            at += 1
            continue
        spec = _read(template, at)
        at = spec.end
        if spec.kind == "%":
            result.append("%")
        elif spec.key is None:
            if "%" in template[at:]:
                raise TypeError("not enough arguments for format string")
            result.append(_shown(spec, mapping))
        else:
            result.append(_shown(spec, mapping[spec.key]))
    return "".join(result)


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
        return _number(spec, _whole(spec, value), "d")
    if kind in "xXo":
        return _number(spec, _integer(spec, value), kind)
    return _number(spec, _real(value), kind)


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
    if isinstance(value, float):
        return int(value)
    raise TypeError(f"%{spec.kind} format: a real number is required, not {type(value).__name__}")


def _integer(spec, value):
    if isinstance(value, int):
        return value
    raise TypeError(f"%{spec.kind} format: an integer is required, not {type(value).__name__}")


def _real(value):
    if isinstance(value, (int, float)):
        return float(value)
    raise TypeError(f"must be real number, not {type(value).__name__}")


def _number(spec, value, kind: str) -> str:
    sign = "+" if "+" in spec.flags else " " if " " in spec.flags else ""
    alternate = "#" if "#" in spec.flags else ""
    if isinstance(value, int):
        digits = format(abs(value), alternate + kind)
        prefix = digits[:2] if alternate and kind != "d" else ""
        digits = digits[len(prefix) :].rjust(spec.precision, "0")
    else:
        precision = spec.precision if spec.precision >= 0 else 6
        digits = format(abs(value), f"{alternate}.{precision}{kind}")
        prefix = ""
        if str(value)[:1] == "-":
            value = -1.0
    head = ("-" if value < 0 else sign) + prefix
    space = spec.width - len(head) - len(digits)
    if "-" in spec.flags:
        return head + digits + " " * max(space, 0)
    if "0" in spec.flags:
        return head + "0" * max(space, 0) + digits
    return " " * max(space, 0) + head + digits
