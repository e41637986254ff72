"""The tower of numbers. Which builtin classes stand in it is known to `isinstance` (`hirgen/abstract.py`)."""


class Number:
    """Any number."""


class Complex(Number):
    """Numbers with a real and an imaginary part."""


class Real(Complex):
    """Numbers on a line."""


class Rational(Real):
    """Numbers with numerator and denominator."""


class Integral(Rational):
    """Whole numbers."""
