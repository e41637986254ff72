"""How decimal numbers are rounded, and what happens when something is lost."""

ROUND_CEILING = "ROUND_CEILING"
ROUND_DOWN = "ROUND_DOWN"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_UP = "ROUND_UP"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    ROUND_05UP,
)
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999


class DecimalException(ArithmeticError):
    """What may happen in arithmetic."""

    __module__ = "decimal"


class Clamped(DecimalException):
    """An exponent was changed to fit."""

    __module__ = "decimal"


class InvalidOperation(DecimalException):
    """What has no answer."""

    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    """A text that is no number."""

    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    """Something divided by zero."""

    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    """An integer quotient with more digits than there is room for."""

    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero divided by zero."""

    __module__ = "decimal"


class Inexact(DecimalException):
    """Digits were lost."""

    __module__ = "decimal"


class Rounded(DecimalException):
    """Digits or zeros were dropped."""

    __module__ = "decimal"


class Subnormal(DecimalException):
    """Too near to zero for full precision."""

    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    """Too large."""

    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    """Too near to zero, and inexact."""

    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    """A float where decimals are meant."""

    __module__ = "decimal"


class Context:
    """Precision, rounding, and the range of exponents; InvalidOperation, DivisionByZero and Overflow are raised."""

    __module__ = "decimal"

    def __init__(
        self,
        prec: int = 28,
        rounding: str = ROUND_HALF_EVEN,
        Emin: int = -999999,
        Emax: int = 999999,
        capitals: int = 1,
        clamp: int = 0,
    ) -> None:
        self._prec = 28
        self._rounding = ROUND_HALF_EVEN
        self.Emin = Emin
        self.Emax = Emax
        self.capitals = capitals
        self.clamp = clamp
        self.prec = prec
        self.rounding = rounding

    @property
    def prec(self) -> int:
        """How many digits a result has."""
        return self._prec

    @prec.setter
    def prec(self, value: int) -> None:
        if not 1 <= value <= MAX_PREC:
            raise ValueError(f"valid range for prec is [1, MAX_PREC]")  # noqa: F541
        self._prec = value

    @property
    def rounding(self) -> str:
        """How digits are dropped."""
        return self._rounding

    @rounding.setter
    def rounding(self, value: str) -> None:
        if value not in _ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    def Etiny(self) -> int:
        """The least exponent of all."""
        return self.Emin - self.prec + 1

    def Etop(self) -> int:
        """The greatest exponent of a number with all its digits."""
        return self.Emax - self.prec + 1

    def copy(self) -> "Context":
        """Another one that says the same."""
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)


_now = [Context()]


def getcontext() -> Context:
    """What counts now."""
    return _now[0]


def setcontext(context: Context) -> None:
    """Lets another one count."""
    _now[0] = context


class localcontext:
    """A context that counts within a `with` block."""

    __module__ = "decimal"

    def __init__(
        self,
        ctx: Context | None = None,
        *,
        prec: int | None = None,
        rounding: str | None = None,
        Emin: int | None = None,
        Emax: int | None = None,
    ) -> None:
        self._new = (ctx or getcontext()).copy()
        if prec is not None:
            self._new.prec = prec
        if rounding is not None:
            self._new.rounding = rounding
        if Emin is not None:
            self._new.Emin = Emin
        if Emax is not None:
            self._new.Emax = Emax
        self._old: list[Context] = []

    def __enter__(self) -> Context:
        self._old.append(getcontext())
        setcontext(self._new)
        return self._new

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        setcontext(self._old.pop())
