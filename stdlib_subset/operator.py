"""What operators and statements do, as functions; those that are one expression are the compiler's."""


def index(a, /):  # type: ignore[no-untyped-def]
    """The int that an object stands for."""
    return a if isinstance(a, int) else a.__index__()


def setitem(a, b, c, /) -> None:  # type: ignore[no-untyped-def]
    """`a[b] = c`"""
    a[b] = c


def delitem(a, b, /) -> None:  # type: ignore[no-untyped-def]
    """`del a[b]`"""
    del a[b]


def indexOf(a, b, /) -> int:  # type: ignore[no-untyped-def]
    """Where `b` is in `a` first."""
    for at, item in enumerate(a):
        if item == b:
            return at
    raise ValueError("sequence.index(x): x not in sequence")


def length_hint(obj, default: int = 0, /) -> int:  # type: ignore[no-untyped-def]
    """How many items there probably are."""
    return len(obj) if hasattr(obj, "__len__") else default


def iadd(a, b, /):  # type: ignore[no-untyped-def]
    """`a += b`"""
    a += b
    return a


def isub(a, b, /):  # type: ignore[no-untyped-def]
    """`a -= b`"""
    a -= b
    return a


def imul(a, b, /):  # type: ignore[no-untyped-def]
    """`a *= b`"""
    a *= b
    return a


def itruediv(a, b, /):  # type: ignore[no-untyped-def]
    """`a /= b`"""
    a /= b
    return a


def ifloordiv(a, b, /):  # type: ignore[no-untyped-def]
    """`a //= b`"""
    a //= b
    return a


def imod(a, b, /):  # type: ignore[no-untyped-def]
    """`a %= b`"""
    a %= b
    return a


def ipow(a, b, /):  # type: ignore[no-untyped-def]
    """`a **= b`"""
    a **= b
    return a


def imatmul(a, b, /):  # type: ignore[no-untyped-def]
    """`a @= b`"""
    a @= b
    return a


def iand(a, b, /):  # type: ignore[no-untyped-def]
    """`a &= b`"""
    a &= b
    return a


def ior(a, b, /):  # type: ignore[no-untyped-def]
    """`a |= b`"""
    a |= b
    return a


def ixor(a, b, /):  # type: ignore[no-untyped-def]
    """`a ^= b`"""
    a ^= b
    return a


def ilshift(a, b, /):  # type: ignore[no-untyped-def]
    """`a <<= b`"""
    a <<= b
    return a


def irshift(a, b, /):  # type: ignore[no-untyped-def]
    """`a >>= b`"""
    a >>= b
    return a


def iconcat(a, b, /):  # type: ignore[no-untyped-def]
    """`a += b`"""
    a += b
    return a
