"""complex("1+2j"), and its text in a format."""

import math


def parsed(text: str, /) -> complex:
    body = text.strip()
    if body.startswith("(") and body.endswith(")"):
        body = body[1:-1].strip()
    at = _second_part(body)
    try:
        if not body.endswith(("j", "J")):
            return complex(float(body), 0.0)
        real, imag = body[:at], body[at:-1]
        return complex(float(real) if real else 0.0, _imaginary(imag))
    except ValueError:
        raise ValueError("complex() arg is a malformed string") from None


def _second_part(body: str) -> int:
    """Where the imaginary part begins: at the last sign that belongs to no exponent."""
    for i in range(len(body) - 1, 0, -1):
        if body[i] in "+-" and body[i - 1] not in "eE":
            return i
    return 0


def _imaginary(text: str) -> float:
    if text in ("", "+"):
        return 1.0
    return -1.0 if text == "-" else float(text)


def formatted(z: complex, spec: str, /) -> str:
    """`format(z, spec)`: the options of floats go to both parts, the width to the whole."""
    if spec == "":
        return str(z)
    fill, align, at = " ", ">", 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif spec[0] in "<>=^":
        align, at = spec[0], 1
    start = at
    while at < len(spec) and spec[at] in "+- z#":
        at += 1
    options = spec[start:at]
    start = at
    while at < len(spec) and spec[at].isdigit():
        at += 1
    width = spec[start:at]
    rest = spec[at:]
    kind = "" if rest[-1:] in ",_0123456789" else rest[-1:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n"):
        raise ValueError(f"Unknown format code '{kind}' for object of type 'complex'")
    if width.startswith("0"):
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if align == "=":
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    only_imaginary = kind == "" and z.real == 0.0 and math.copysign(1.0, z.real) > 0
    signed = options if only_imaginary else "+" + options.lstrip("+- ")
    text = _part(z.imag, signed, rest, kind) + "j"
    if not only_imaginary:
        text = _part(z.real, options, rest, kind) + text
        if kind == "":
            text = f"({text})"
    space = int(width or "0") - len(text)
    left = space if align == ">" else space // 2 if align == "^" else 0
    return fill * left + text + fill * (space - left)


def _part(x: float, options: str, rest: str, kind: str) -> str:
    """A part, which has no `.0` where no kind is asked for."""
    if kind == "" and "." in rest:
        return format(x, options + rest + "g")
    text = format(x, options + rest)
    return text[:-2] if kind == "" and text.endswith(".0") else text
