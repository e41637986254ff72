"""Methods of int."""


def as_integer_ratio(x, /):
    return x, 1


def conjugate(x, /):
    return x


def of_bytes(data, base=10, /) -> int:
    """`int(data, base)`"""
    int("0", base)
    text = data.strip().decode("latin-1")
    if text.isascii() and text == text.strip():
        try:
            return int(text, base)
        except ValueError as error:
            if "invalid literal" not in str(error):
                raise
    raise ValueError(f"invalid literal for int() with base {base}: {data}")


def pow_mod(base, exponent, modulus) -> int:
    """`pow(base, exponent, modulus)`, also with a negative exponent."""
    if exponent >= 0 or modulus == 0:
        return pow(base, exponent, modulus)
    return pow(_inverse(base, modulus), -exponent, modulus)


def _inverse(x, modulus):
    a, b = x % modulus, modulus
    u, v = 1, 0
    while b != 0:
        q = a // b
        a, b = b, a - q * b
        u, v = v, u - q * v
    if a not in (1, -1):
        raise ValueError("base is not invertible for the given modulus")
    return u * a
