"""complex("1+2j")."""


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
