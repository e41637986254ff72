"""Decimal numbers in the format mini-language."""

from decimal import digits


def _grouped(whole: str, separator: str, least: int) -> str:
    """Digits in groups of three, at least `least` characters of them with zeros in front."""
    if not separator:
        return whole.rjust(least, "0")
    while True:
        parts: list[str] = []
        rest = whole
        while len(rest) > 3:
            parts.append(rest[-3:])
            rest = rest[:-3]
        parts.append(rest)
        shown = separator.join(reversed(parts))
        if len(shown) >= least:
            return shown
        whole = "0" + whole


class _Spec:
    """A format specification, read."""

    def __init__(self, spec: str) -> None:
        self.fill, self.align, self.sign, self.kind, self.separator = " ", ">", "-", "", ""
        self.width = 0
        self.precision = -1
        rest = spec
        explicit = True
        if len(rest) > 1 and rest[1] in "<>=^":
            self.fill, self.align, rest = rest[0], rest[1], rest[2:]
        elif rest[:1] and rest[0] in "<>=^":
            self.align, rest = rest[0], rest[1:]
        else:
            explicit = False
        if rest[:1] and rest[0] in "+- ":
            self.sign, rest = rest[0], rest[1:]
        self.positive_zero = rest[:1] == "z"
        rest = rest[1:] if self.positive_zero else rest
        if rest[:1] == "0":
            if explicit:
                raise ValueError("invalid format string")
            self.fill, self.align, rest = "0", "=", rest[1:]
        width = self._number(rest)
        rest = rest[len(width) :]
        self.width = int(width or "0")
        if rest[:1] and rest[0] in ",_":
            self.separator, rest = rest[0], rest[1:]
        if rest[:1] == ".":
            precision = self._number(rest[1:])
            if not precision:
                raise ValueError("invalid format string")
            self.precision, rest = int(precision), rest[1 + len(precision) :]
        if rest and rest in "eEfFgG%":
            self.kind, rest = rest[0], rest[1:]
        if rest or self.separator == "_":
            raise ValueError("invalid format string")

    def _number(self, text: str) -> str:
        size = 0
        while size < len(text) and text[size] in "0123456789":
            size += 1
        return text[:size]


def _padded(spec: _Spec, sign: str, body: str) -> str:
    missing = spec.width - len(sign) - len(body)
    if missing <= 0:
        return sign + body
    if spec.align == "<":
        return sign + body + spec.fill * missing
    if spec.align == "^":
        return spec.fill * (missing // 2) + sign + body + spec.fill * (missing - missing // 2)
    if spec.align == "=":
        return sign + spec.fill * missing + body
    return spec.fill * missing + sign + body


def formatted(spec: str, sign: int, coefficient: int, exponent: int, special: str, rounding: str, capitals: int) -> str:
    """A number, or the text that stands for what is none, in a format."""
    read = _Spec(spec)
    before = "-" if sign else "" if read.sign == "-" else read.sign
    if special:
        if read.kind == "%":
            special += "%"
        if read.fill == "0" and read.align == "=":
            read.fill = " "
        return _padded(read, before, special)
    kind = read.kind or ("G" if capitals else "g")
    percent = kind == "%"
    if percent:
        exponent += 2
    size = digits.length(coefficient)
    precision = read.precision
    if precision >= 0:
        if kind in "eE":
            coefficient, exponent = _to_size(coefficient, exponent, precision + 1, sign, rounding)
        elif kind in "fF%":
            coefficient, exponent = _to_exponent(coefficient, exponent, -precision, sign, rounding)
        elif size > precision:
            coefficient, exponent = _to_size(coefficient, exponent, precision or 1, sign, rounding)
    if kind in "fF%" and exponent > 0:
        coefficient, exponent = coefficient * 10**exponent, 0
    if read.positive_zero and coefficient == 0 and sign:
        before = "" if read.sign == "-" else read.sign
    shown = str(coefficient)
    left = exponent + len(shown)
    if kind in "eE":
        point = 1 - precision if coefficient == 0 and precision > 0 else 1
    elif kind in "fF%" or (exponent <= 0 and left > -6):
        point = left
    else:
        point = 1
    if point <= 0:
        whole, fraction = "0", "0" * -point + shown
    elif point > len(shown):
        whole, fraction = shown + "0" * (point - len(shown)), ""
    else:
        whole, fraction = shown[:point], shown[point:]
    tail = "." + fraction if fraction else ""
    if kind in "eE" or (kind in "gG" and left != point):
        tail += ("E" if kind in "EG" else "e") + f"{left - point:+d}"
    if percent:
        tail += "%"
    least = read.width - len(before) - len(tail) if read.fill == "0" and read.align == "=" else 0
    return _padded(read, before, _grouped(whole, read.separator, least) + tail)


def _to_size(coefficient: int, exponent: int, size: int, sign: int, rounding: str) -> tuple[int, int]:
    """The number with so many digits."""
    have = digits.length(coefficient)
    if coefficient == 0:
        return 0, exponent if size <= 1 else exponent - 0
    return _to_exponent(coefficient, exponent, exponent + have - size, sign, rounding, size)


def _to_exponent(
    coefficient: int, exponent: int, wanted: int, sign: int, rounding: str, size: int = 0
) -> tuple[int, int]:
    if exponent >= wanted:
        return coefficient * 10 ** (exponent - wanted), wanted
    made = digits.without(coefficient, wanted - exponent, sign, rounding)
    if size and digits.length(made) > size:
        return made // 10, wanted + 1
    return made, wanted
