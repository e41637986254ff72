"""Averages and spread of ints and floats, exact where CPython is: sums are fractions, rounded at the end."""

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter
from fractions import Fraction
from typing import NamedTuple


class StatisticsError(ValueError):
    """Data that a figure can't be had of."""


class LinearRegression(NamedTuple):
    """The line that fits data best."""

    slope: float
    intercept: float


def _exact(x) -> tuple[int, int]:  # type: ignore[no-untyped-def]
    if isinstance(x, (int, float)):
        return x.as_integer_ratio()
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _sum(values) -> Fraction:  # type: ignore[no-untyped-def]
    """The exact sum; numerators are added up for each denominator."""
    partials: dict[int, int] = {}
    for x in values:
        top, bottom = _exact(x)
        partials[bottom] = partials.get(bottom, 0) + top
    total = Fraction(0)
    for bottom, top in partials.items():
        total = total + Fraction(top, bottom)
    return total


def _are_ints(values) -> bool:  # type: ignore[no-untyped-def]
    return all(isinstance(x, int) for x in values)


def _special(values) -> bool:  # type: ignore[no-untyped-def]
    """Whether there is an infinity or what is no number."""
    return any(not math.isfinite(x) for x in values)


def _of_kind(value: Fraction, values):  # type: ignore[no-untyped-def]
    """An int where the data are ints and the value is whole, else a float."""
    if value.denominator == 1 and _are_ints(values):
        return value.numerator
    return value.numerator / value.denominator


def _mean(values):  # type: ignore[no-untyped-def]
    for x in values:
        if isinstance(x, int):
            if _special(values):
                return float(sum(values))
            return _of_kind(_sum(values) / len(values), values)
        break
    if _special(values):
        return float(sum(values))
    mean = _sum(values) / len(values)
    return mean.numerator / mean.denominator


def mean(data):  # type: ignore[no-untyped-def]
    """The arithmetic mean."""
    values = list(data)
    if not values:
        raise StatisticsError("mean requires at least one data point")
    return _mean(values)


def fmean(data, weights=None) -> float:  # type: ignore[no-untyped-def]
    """The arithmetic mean in floats."""
    values = [float(x) for x in data]
    n = len(values)
    if weights is None:
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(values) / n
    heavy = [float(w) for w in weights]
    if n != len(heavy):
        raise StatisticsError("data and weights must be the same length")
    top = math.fsum([x * w for x, w in zip(values, heavy, strict=True)])
    bottom = math.fsum(heavy)
    if not bottom:
        raise StatisticsError("sum of weights must be non-zero")
    return top / bottom


def geometric_mean(data) -> float:  # type: ignore[no-untyped-def]
    """The root of the product."""
    try:
        return math.exp(fmean([math.log(x) for x in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):  # type: ignore[no-untyped-def]
    """The reciprocal of the mean of the reciprocals."""
    values = list(data)
    n = len(values)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    heavy = [1.0] * n if weights is None else [float(w) for w in weights]
    if len(heavy) != n:
        raise StatisticsError("Number of weights does not match data size")
    if any(w < 0 for w in heavy):
        raise StatisticsError("harmonic mean does not support negative values")
    for x, w in zip(values, heavy, strict=True):
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        if n == 1 and weights is None:
            return x
        if x == 0 and w:
            return 0
    total = _sum([w / x if w else 0.0 for x, w in zip(values, heavy, strict=True)])
    if total.numerator <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return float(_sum(heavy) / total)


def _sorted(data):  # type: ignore[no-untyped-def]
    values = sorted(data)
    if not values:
        raise StatisticsError("no median for empty data")
    return values


def median(data):  # type: ignore[no-untyped-def]
    """The middle one, or what is between the two in the middle."""
    values = _sorted(data)
    n = len(values)
    if n % 2:
        return values[n // 2]
    return (values[n // 2 - 1] + values[n // 2]) / 2


def median_low(data):  # type: ignore[no-untyped-def]
    """The middle one, or the lower of the two in the middle."""
    values = _sorted(data)
    return values[(len(values) - 1) // 2]


def median_high(data):  # type: ignore[no-untyped-def]
    """The middle one, or the higher of the two in the middle."""
    values = _sorted(data)
    return values[len(values) // 2]


def median_grouped(data, interval: float = 1.0) -> float:  # type: ignore[no-untyped-def]
    """The median of data that are the middles of intervals."""
    values = _sorted(data)
    n = len(values)
    x = values[n // 2]
    first = bisect_left(values, x)
    count = bisect_right(values, x, first) - first
    low = float(x) - interval / 2.0
    return low + interval * (n / 2 - first) / count


def mode(data):  # type: ignore[no-untyped-def]
    """The most common value, the first of them."""
    counts = Counter(data)
    most = max(counts.values(), default=0)
    for value, count in counts.items():
        if count == most:
            return value
    raise StatisticsError("no mode for empty data")


def multimode(data):  # type: ignore[no-untyped-def]
    """All most common values."""
    counts = Counter(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n: int = 4, method: str = "exclusive"):  # type: ignore[no-untyped-def]
    """The values that cut the data into n parts of one size."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    values = sorted(data)
    size = len(values)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    if method not in ("inclusive", "exclusive"):
        raise ValueError(f"Unknown method: {method!r}")
    result = []
    for i in range(1, n):
        if method == "inclusive":
            at, part = divmod(i * (size - 1), n)
            at += 1
        else:
            at = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - at * n
        result.append((values[at - 1] * (n - part) + values[at] * part) / n)
    return result


def _squares(values, center) -> Fraction:  # type: ignore[no-untyped-def]
    """The exact sum of the squares of the distances from the mean, or from a center."""
    if center is not None:
        return _sum([(x - center) * (x - center) for x in values])
    total = _sum(values)
    squares: dict[int, int] = {}
    for x in values:
        top, bottom = _exact(x)
        squares[bottom] = squares.get(bottom, 0) + top * top
    both = Fraction(0)
    for bottom, top in squares.items():
        both = both + Fraction(top, bottom * bottom)
    return both - total * total / len(values) if values else Fraction(0)


def _spread(values, center, less: int, name: str) -> Fraction:  # type: ignore[no-untyped-def]
    if len(values) <= less:
        raise StatisticsError(f"{name} requires at least {'two data points' if less else 'one data point'}")
    return _squares(values, center) / (len(values) - less)


def _spread_of_kind(value: Fraction, values, center):  # type: ignore[no-untyped-def]
    if isinstance(center, float):
        return value.numerator / value.denominator
    for x in values:
        if isinstance(x, int):
            return _of_kind(value, values)
        break
    return value.numerator / value.denominator


def variance(data, xbar=None):  # type: ignore[no-untyped-def]
    """The variance of a sample."""
    values = list(data)
    return _spread_of_kind(_spread(values, xbar, 1, "variance"), values, xbar)


def pvariance(data, mu=None):  # type: ignore[no-untyped-def]
    """The variance of a population."""
    values = list(data)
    return _spread_of_kind(_spread(values, mu, 0, "pvariance"), values, mu)


def _root(n: int, m: int) -> float:
    """The nearest float to the root of n / m: an integer root of 55 bits and more, its last bit set where it is not
    exact, so that the division rounds rightly."""
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        return (_odd_root(n, m << 2 * shift) << shift) / 1
    return _odd_root(n << -2 * shift, m) / (1 << -shift)


def _odd_root(n: int, m: int) -> int:
    root = math.isqrt(n // m)
    return root | (1 if root * root * m != n else 0)


def stdev(data, xbar=None) -> float:  # type: ignore[no-untyped-def]
    """The standard deviation of a sample."""
    spread = _spread(list(data), xbar, 1, "stdev")
    return _root(spread.numerator, spread.denominator)


def pstdev(data, mu=None) -> float:  # type: ignore[no-untyped-def]
    """The standard deviation of a population."""
    spread = _spread(list(data), mu, 0, "pstdev")
    return _root(spread.numerator, spread.denominator)


def _pairs(x, y, name: str) -> tuple[list[float], list[float]]:  # type: ignore[no-untyped-def]
    xs, ys = [float(v) for v in x], [float(v) for v in y]
    if len(xs) != len(ys):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(xs) < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return xs, ys


def _products(xs: list[float], ys: list[float], xbar: float, ybar: float) -> float:
    return math.fsum([(x - xbar) * (y - ybar) for x, y in zip(xs, ys, strict=True)])


def covariance(x, y, /) -> float:  # type: ignore[no-untyped-def]
    """How two samples vary together."""
    xs, ys = _pairs(x, y, "covariance")
    n = len(xs)
    return _products(xs, ys, math.fsum(xs) / n, math.fsum(ys) / n) / (n - 1)


def correlation(x, y, /) -> float:  # type: ignore[no-untyped-def]
    """Pearson's coefficient."""
    xs, ys = _pairs(x, y, "correlation")
    n = len(xs)
    xbar, ybar = math.fsum(xs) / n, math.fsum(ys) / n
    both = _products(xs, xs, xbar, xbar) * _products(ys, ys, ybar, ybar)
    if both == 0.0:
        raise StatisticsError("at least one of the inputs is constant")
    return _products(xs, ys, xbar, ybar) / math.sqrt(both)


def linear_regression(x, y, /, *, proportional: bool = False) -> LinearRegression:  # type: ignore[no-untyped-def]
    """The line that fits best, through the origin where it is proportional."""
    xs, ys = _pairs(x, y, "linear regression")
    n = len(xs)
    xbar = 0.0 if proportional else math.fsum(xs) / n
    ybar = 0.0 if proportional else math.fsum(ys) / n
    spread = _products(xs, xs, xbar, xbar)
    if spread == 0.0:
        raise StatisticsError("x is constant")
    slope = _products(xs, ys, xbar, ybar) / spread
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


def _polynomial(r: float, coefficients: tuple[float, ...]) -> float:
    """By Horner's scheme, the highest power first."""
    total = 0.0
    for c in coefficients:
        total = total * r + c
    return total


# The rational approximations of Wichura, "Algorithm AS241: The Percentage Points of the Normal Distribution", 1988.
_MIDDLE = (
    (2.509080928730122672e3, 3.343057558358812810e4, 6.726577092700870085e4, 4.592195393154987145e4,
     1.373169376550946112e4, 1.971590950306551442e3, 1.331416678917843774e2, 3.387132872796366608e0),
    (5.226495278852854561e3, 2.872908573572194267e4, 3.930789580009271061e4, 2.121379430158659586e4,
     5.394196021424751107e3, 6.871870074920579083e2, 4.231333070160091125e1, 1.0),
)  # fmt: skip
_OUTER = (
    (7.745450142783414076e-4, 2.272384498926918458e-2, 2.417807251774506117e-1, 1.270458252452368382e0,
     3.647848324763204605e0, 5.769497221460691405e0, 4.630337846156545295e0, 1.423437110749683577e0),
    (1.050750071644416843e-9, 5.475938084995344946e-4, 1.519866656361645719e-2, 1.481039764274800745e-1,
     6.897673349851000045e-1, 1.676384830183803849e0, 2.053191626637758821e0, 1.0),
)  # fmt: skip
_TAIL = (
    (2.010334399292288132e-7, 2.711555568743487578e-5, 1.242660947388078438e-3, 2.653218952657612309e-2,
     2.965605718285048912e-1, 1.784826539917291335e0, 5.463784911164114369e0, 6.657904643501103777e0),
    (2.044263103389939785e-15, 1.421511758316445888e-7, 1.846318317510054681e-5, 7.868691311456132591e-4,
     1.487536129085061485e-2, 1.369298809227358053e-1, 5.998322065558879376e-1, 1.0),
)  # fmt: skip


def _standard_inverse(p: float) -> float:
    """The x below which a standard normal variable is with probability p."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return _polynomial(r, _MIDDLE[0]) * q / _polynomial(r, _MIDDLE[1])
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    top, bottom = _OUTER if r <= 5.0 else _TAIL
    r = r - 1.6 if r <= 5.0 else r - 5.0
    x = _polynomial(r, top) / _polynomial(r, bottom)
    return -x if q < 0.0 else x


class NormalDist:
    """A normal distribution; sums, differences and multiples are those of independent variables."""

    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu: float = 0.0, sigma: float = 1.0) -> None:
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @staticmethod
    def from_samples(data):  # type: ignore[no-untyped-def]
        values = list(data)
        spread = stdev(values)
        return NormalDist(float(mean(values)), spread)

    def samples(self, n: int, *, seed=None) -> list[float]:  # type: ignore[no-untyped-def]
        if seed is None:
            return [random.gauss(self._mu, self._sigma) for _ in range(n)]
        source = random.Random(seed)
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x: float) -> float:
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        off = x - self._mu
        return math.exp(off * off / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x: float) -> float:
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p: float) -> float:
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return self._mu + _standard_inverse(p) * self._sigma

    def quantiles(self, n: int = 4) -> list[float]:
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other: "NormalDist") -> float:
        narrow, wide = self, other
        if (wide._sigma, wide._mu) < (narrow._sigma, narrow._mu):
            narrow, wide = wide, narrow
        first, second = narrow.variance, wide.variance
        if not first or not second:
            raise StatisticsError("overlap() not defined when sigma is zero")
        apart, more = abs(wide._mu - narrow._mu), second - first
        if not more:
            return 1.0 - math.erf(apart / (2.0 * narrow._sigma * math.sqrt(2.0)))
        a = narrow._mu * second - wide._mu * first
        b = narrow._sigma * wide._sigma * math.sqrt(apart * apart + more * math.log(second / first))
        x, y = (a + b) / more, (a - b) / more
        return 1.0 - (abs(wide.cdf(x) - narrow.cdf(x)) + abs(wide.cdf(y) - narrow.cdf(y)))

    def zscore(self, x: float) -> float:
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self) -> float:
        return self._mu

    @property
    def median(self) -> float:
        return self._mu

    @property
    def mode(self) -> float:
        return self._mu

    @property
    def stdev(self) -> float:
        return self._sigma

    @property
    def variance(self) -> float:
        return self._sigma * self._sigma

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other: float) -> "NormalDist":
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other: float) -> "NormalDist":
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self) -> "NormalDist":
        return NormalDist(self._mu, self._sigma)

    def __neg__(self) -> "NormalDist":
        return NormalDist(-self._mu, self._sigma)

    def __radd__(self, other: float) -> "NormalDist":
        return NormalDist(self._mu + other, self._sigma)

    def __rsub__(self, other: float) -> "NormalDist":
        return -(self - other)

    def __rmul__(self, other: float) -> "NormalDist":
        return self * other

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self) -> int:
        return hash((self._mu, self._sigma))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
