"""Random numbers with CPython's sequences for the same seed.

The generator is the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998); seeding and the derived
distributions draw from it in the order in which CPython 3.11 does.
"""

import bisect
import hashlib
import itertools
import math
import sys
import time

_N = 624
_M = 397
_UPPER = 0x80000000
_LOWER = 0x7FFFFFFF


def _of_octets(data: bytes) -> int:
    """The seed that bytes stand for: themselves with their digest behind them."""
    return int.from_bytes(data + hashlib.sha512(data).digest(), "big")


class Random:
    """A generator with its own state."""

    def __init__(self, seed=None) -> None:  # type: ignore[no-untyped-def]
        self._state = [0] * _N
        self._index = _N
        self._gauss_next = 0.0
        self._has_gauss = False
        self.seed(seed)

    def seed(self, a=None, version: int = 2) -> None:  # type: ignore[no-untyped-def]
        """Starts the sequence of a seed: an int, a float, a text or bytes; None takes the clock."""
        if version != 2:
            raise NotImplementedError("random.seed: version 2 is the only one")
        if a is None:
            value = time.time_ns()
        elif isinstance(a, int):
            value = abs(a)
        elif isinstance(a, str):
            value = _of_octets(a.encode())
        elif isinstance(a, (bytes, bytearray)):
            value = _of_octets(bytes(a))
        elif isinstance(a, float):
            # CPython takes a hash as the unsigned word that it is.
            value = hash(a) & 0xFFFFFFFFFFFFFFFF
        else:
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        key = [value & 0xFFFFFFFF]
        value >>= 32
        while value:
            key.append(value & 0xFFFFFFFF)
            value >>= 32
        self._init_by_array(key)
        self._has_gauss = False

    def _init_genrand(self, s: int) -> None:
        state = self._state
        state[0] = s & 0xFFFFFFFF
        for i in range(1, _N):
            previous = state[i - 1]
            state[i] = (1812433253 * (previous ^ (previous >> 30)) + i) & 0xFFFFFFFF
        self._index = _N

    def _init_by_array(self, key: list[int]) -> None:
        self._init_genrand(19650218)
        state = self._state
        i, j = 1, 0
        for _ in range(max(_N, len(key))):
            previous = state[i - 1]
            state[i] = ((state[i] ^ ((previous ^ (previous >> 30)) * 1664525)) + key[j] + j) & 0xFFFFFFFF
            i += 1
            j += 1
            if i >= _N:
                state[0] = state[_N - 1]
                i = 1
            if j >= len(key):
                j = 0
        for _ in range(_N - 1):
            previous = state[i - 1]
            state[i] = ((state[i] ^ ((previous ^ (previous >> 30)) * 1566083941)) - i) & 0xFFFFFFFF
            i += 1
            if i >= _N:
                state[0] = state[_N - 1]
                i = 1
        state[0] = 0x80000000

    def _twist(self) -> None:
        state = self._state
        for k in range(_N):
            y = (state[k] & _UPPER) | (state[(k + 1) % _N] & _LOWER)
            mixed = state[(k + _M) % _N] ^ (y >> 1)
            if y & 1:
                mixed ^= 0x9908B0DF
            state[k] = mixed
        self._index = 0

    def _word(self) -> int:
        if self._index >= _N:
            self._twist()
        y = self._state[self._index]
        self._index += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        return y ^ (y >> 18)

    def random(self) -> float:
        """The next float in [0.0, 1.0)."""
        a = self._word() >> 5
        b = self._word() >> 6
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0)

    def getrandbits(self, k: int) -> int:
        """An int with k random bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k <= 32:
            return self._word() >> (32 - k)
        result = 0
        shift = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            result |= word << shift
            shift += 32
            k -= 32
        return result

    def _below(self, n: int) -> int:
        bits = n.bit_length()
        value = self.getrandbits(bits)
        while value >= n:
            value = self.getrandbits(bits)
        return value

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        """A random item of range(start, stop, step)."""
        if stop is None:
            if start > 0:
                return self._below(start)
            raise ValueError("empty range for randrange()")
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._below(width)
            raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
        if step > 0:
            n = (width + step - 1) // step
        elif step < 0:
            n = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return start + step * self._below(n)

    def randint(self, a: int, b: int) -> int:
        """A random int in [a, b]."""
        return self.randrange(a, b + 1)

    def uniform(self, a: float, b: float) -> float:
        """A random float between a and b."""
        return a + (b - a) * self.random()

    def choice(self, seq):  # type: ignore[no-untyped-def]
        """A random item."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x) -> None:  # type: ignore[no-untyped-def]
        """Shuffles a list in place."""
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k: int):  # type: ignore[no-untyped-def]
        """k different items of a list."""
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [population[0]] * k if n else []
        size = 21
        if k > 5:
            size += 4 ** math.ceil(math.log(k * 3) / math.log(4))
        if n <= size:
            pool = list(population)
            for i in range(k):
                j = self._below(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
            return result
        selected: set[int] = set()
        for i in range(k):
            j = self._below(n)
            while j in selected:
                j = self._below(n)
            selected.add(j)
            result[i] = population[j]
        return result

    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """A normally distributed float; draws two at a time."""
        if self._has_gauss:
            self._has_gauss = False
            return mu + self._gauss_next * sigma
        angle = self.random() * 2.0 * math.pi
        radius = math.sqrt(-2.0 * math.log(1.0 - self.random()))
        self._gauss_next = math.sin(angle) * radius
        self._has_gauss = True
        return mu + math.cos(angle) * radius * sigma

    def expovariate(self, lambd: float) -> float:
        """An exponentially distributed float."""
        return -math.log(1.0 - self.random()) / lambd

    def normalvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """A normally distributed float, by Kinderman and Monahan's ratio of two."""
        while True:
            first, second = self.random(), 1.0 - self.random()
            z = _NORMAL * (first - 0.5) / second
            if z * z / 4.0 <= -math.log(second):
                return mu + z * sigma

    def lognormvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """A float whose logarithm is normally distributed."""
        return math.exp(self.normalvariate(mu, sigma))

    def triangular(self, low: float = 0.0, high: float = 1.0, mode: float | None = None) -> float:
        """A float between low and high, most often near mode."""
        u = self.random()
        if high == low:
            return low
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u, c = 1.0 - u, 1.0 - c
            low, high = high, low
        return low + (high - low) * math.sqrt(u * c)

    def gammavariate(self, alpha: float, beta: float) -> float:
        """A float of the gamma distribution (Cheng 1977 above 1; Ahrens and Dieter's GS below)."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -math.log(1.0 - self.random()) * beta
        if alpha < 1.0:
            return self._small_gamma(alpha) * beta
        inverse = math.sqrt(2.0 * alpha - 1.0)
        while True:
            u = self.random()
            if not 1e-7 < u < 0.9999999:
                continue
            v = math.log(u / (1.0 - u)) / inverse
            z = u * u * (1.0 - self.random())
            x = alpha * math.exp(v)
            r = alpha - math.log(4.0) + (alpha + inverse) * v - x
            if r + 1.0 + math.log(4.5) - 4.5 * z >= 0.0 or r >= math.log(z):
                return x * beta

    def _small_gamma(self, alpha: float) -> float:
        while True:
            b = (math.e + alpha) / math.e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -math.log((b - p) / alpha)
            u = self.random()
            if u <= (x ** (alpha - 1.0) if p > 1.0 else math.exp(-x)):
                return x

    def betavariate(self, alpha: float, beta: float) -> float:
        """A float of the beta distribution."""
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha: float) -> float:
        """A float of the Pareto distribution."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha: float, beta: float) -> float:
        """A float of the Weibull distribution."""
        return alpha * (-math.log(1.0 - self.random())) ** (1.0 / beta)

    def vonmisesvariate(self, mu: float, kappa: float) -> float:
        """An angle of the von Mises distribution (Best and Fisher)."""
        if kappa <= 1e-6:
            return math.tau * self.random()
        s = 0.5 / kappa
        r = s + math.sqrt(1.0 + s * s)
        while True:
            z = math.cos(math.pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * math.exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        angle = math.acos(f)
        return (mu + angle) % math.tau if self.random() > 0.5 else (mu - angle) % math.tau

    def getstate(self) -> tuple[int, tuple[int, ...], float | None]:
        """What `setstate` takes to go on from here."""
        return 3, (*self._state, self._index), self._gauss_next if self._has_gauss else None

    def setstate(self, state: tuple[int, tuple[int, ...], float | None]) -> None:
        """Goes on from where `getstate` was called."""
        _, words, waiting = state
        self._state = list(words[:-1])
        self._index = words[-1]
        self._has_gauss = waiting is not None
        self._gauss_next = 0.0 if waiting is None else waiting

    def choices(self, population, weights=None, *, cum_weights=None, k: int = 1):  # type: ignore[no-untyped-def]
        """k items, any of them more than once; as often as the weights say."""
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[math.floor(self.random() * float(n))] for _ in range(k)]
            sums = list(itertools.accumulate(weights))
        else:
            if weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            sums = list(cum_weights)
        if len(sums) != n:
            raise ValueError("The number of weights does not match the population")
        total = sums[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        return [population[bisect.bisect_right(sums, self.random() * total, 0, n - 1)] for _ in range(k)]

    def randbytes(self, n: int) -> bytes:
        """n random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")


class SystemRandom(Random):
    """Numbers that nobody can guess, from the machine's own source of chance; there is no seed and no state."""

    def seed(self, a=None, version: int = 2) -> None:  # type: ignore[no-untyped-def]
        """Changes nothing."""

    def _word(self) -> int:
        return sys._entropy()  # type: ignore[attr-defined,no-any-return]

    def getstate(self) -> tuple[int, tuple[int, ...], float | None]:
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, state: tuple[int, tuple[int, ...], float | None]) -> None:
        raise NotImplementedError("System entropy source does not have state.")


_NORMAL = 4 * math.exp(-0.5) / math.sqrt(2.0)
_shared = Random()


def seed(a=None, version: int = 2) -> None:  # type: ignore[no-untyped-def]
    """Starts the shared generator's sequence of a seed."""
    _shared.seed(a, version)


def random() -> float:
    """The shared generator's next float in [0.0, 1.0)."""
    return _shared.random()


def getrandbits(k: int) -> int:
    """An int with k random bits."""
    return _shared.getrandbits(k)


def randrange(start: int, stop: int | None = None, step: int = 1) -> int:
    """A random item of range(start, stop, step)."""
    return _shared.randrange(start, stop, step)


def randint(a: int, b: int) -> int:
    """A random int in [a, b]."""
    return _shared.randint(a, b)


def uniform(a: float, b: float) -> float:
    """A random float between a and b."""
    return _shared.uniform(a, b)


def choice(seq):  # type: ignore[no-untyped-def]
    """A random item."""
    return _shared.choice(seq)


def shuffle(x) -> None:  # type: ignore[no-untyped-def]
    """Shuffles a list in place."""
    _shared.shuffle(x)


def sample(population, k: int):  # type: ignore[no-untyped-def]
    """k different items of a list."""
    return _shared.sample(population, k)


def gauss(mu: float = 0.0, sigma: float = 1.0) -> float:
    """A normally distributed float."""
    return _shared.gauss(mu, sigma)


def expovariate(lambd: float) -> float:
    """An exponentially distributed float."""
    return _shared.expovariate(lambd)


def normalvariate(mu: float = 0.0, sigma: float = 1.0) -> float:
    """A normally distributed float."""
    return _shared.normalvariate(mu, sigma)


def lognormvariate(mu: float = 0.0, sigma: float = 1.0) -> float:
    """A float whose logarithm is normally distributed."""
    return _shared.lognormvariate(mu, sigma)


def triangular(low: float = 0.0, high: float = 1.0, mode: float | None = None) -> float:
    """A float between low and high, most often near mode."""
    return _shared.triangular(low, high, mode)


def choices(population, weights=None, *, cum_weights=None, k: int = 1):  # type: ignore[no-untyped-def]
    """k items, any of them more than once; as often as the weights say."""
    return _shared.choices(population, weights, cum_weights=cum_weights, k=k)


def randbytes(n: int) -> bytes:
    """n random bytes."""
    return _shared.randbytes(n)


def gammavariate(alpha: float, beta: float) -> float:
    """A float of the gamma distribution."""
    return _shared.gammavariate(alpha, beta)


def betavariate(alpha: float, beta: float) -> float:
    """A float of the beta distribution."""
    return _shared.betavariate(alpha, beta)


def paretovariate(alpha: float) -> float:
    """A float of the Pareto distribution."""
    return _shared.paretovariate(alpha)


def weibullvariate(alpha: float, beta: float) -> float:
    """A float of the Weibull distribution."""
    return _shared.weibullvariate(alpha, beta)


def vonmisesvariate(mu: float, kappa: float) -> float:
    """An angle of the von Mises distribution."""
    return _shared.vonmisesvariate(mu, kappa)


def getstate() -> tuple[int, tuple[int, ...], float | None]:
    """What `setstate` takes to go on from here."""
    return _shared.getstate()


def setstate(state: tuple[int, tuple[int, ...], float | None]) -> None:
    """Goes on from where `getstate` was called."""
    _shared.setstate(state)
