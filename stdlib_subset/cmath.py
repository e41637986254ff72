"""Functions of complex numbers, by the formulas of CPython's Modules/cmathmodule.c for finite values."""

import math

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = math.inf
nan = math.nan
infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)


def _parts(z) -> complex:
    return complex(z)


def phase(z, /) -> float:
    z = _parts(z)
    return math.atan2(z.imag, z.real)


def polar(z, /) -> tuple[float, float]:
    z = _parts(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r: float, phi: float, /) -> complex:
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isnan(z, /) -> bool:
    z = _parts(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /) -> bool:
    z = _parts(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isfinite(z, /) -> bool:
    z = _parts(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isclose(a, b, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool:
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    a, b = _parts(a), _parts(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)


def sqrt(z, /) -> complex:
    z = _parts(z)
    if z.real == 0.0 and z.imag == 0.0:
        return complex(0.0, z.imag)
    across, up = abs(z.real), abs(z.imag)
    if across < 2.2250738585072014e-308 and up < 2.2250738585072014e-308 and (across > 0.0 or up > 0.0):
        across = math.ldexp(across, 54)
        root = math.ldexp(math.sqrt(across + math.hypot(across, math.ldexp(up, 54))), -27)
    else:
        across /= 8.0
        root = 2.0 * math.sqrt(across + math.hypot(across, up / 8.0))
    other = up / (2.0 * root)
    if z.real >= 0.0:
        return complex(root, math.copysign(other, z.imag))
    return complex(other, math.copysign(root, z.imag))


def exp(z, /) -> complex:
    z = _parts(z)
    size = math.exp(z.real)
    return complex(size * math.cos(z.imag), size * math.sin(z.imag))


def log(z, base=None, /) -> complex:
    found = _log(_parts(z))
    return found if base is None else found / _log(_parts(base))


def _log(z: complex) -> complex:
    across, up = abs(z.real), abs(z.imag)
    size = math.hypot(across, up)
    if size == 0.0:
        raise ValueError("math domain error")
    if 0.71 <= size <= 1.73:
        most, least = max(across, up), min(across, up)
        real = math.log1p((most - 1.0) * (most + 1.0) + least * least) / 2.0
    else:
        real = math.log(size)
    return complex(real, math.atan2(z.imag, z.real))


def log10(z, /) -> complex:
    found = _log(_parts(z))
    return complex(found.real / 2.302585092994046, found.imag / 2.302585092994046)


def sin(z, /) -> complex:
    z = _parts(z)
    return complex(math.sin(z.real) * math.cosh(z.imag), math.cos(z.real) * math.sinh(z.imag))


def cos(z, /) -> complex:
    z = _parts(z)
    return complex(math.cos(z.real) * math.cosh(z.imag), -math.sin(z.real) * math.sinh(z.imag))


def sinh(z, /) -> complex:
    z = _parts(z)
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def cosh(z, /) -> complex:
    z = _parts(z)
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))
