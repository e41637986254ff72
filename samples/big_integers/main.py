"""Integers of many digits: π in three ways, a factorial, a Fibonacci number, powers, their digits and the way back."""

import math
import sys


def spigot(digits):
    """Gibbons' spigot: one digit after the other, the state grows with each."""
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    found = []
    while len(found) < digits:
        if 4 * q + r - t < m * t:
            found.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(found)


def arctan_of_inverse(x, unity):
    total = term = unity // x
    n, sign = 3, -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign = -sign
        n += 2
    return total


def machin(digits):
    """π = 16 arctan(1/5) - 4 arctan(1/239), with ten digits to spare: sums, and divisions by words."""
    unity = 10 ** (digits + 10)
    return str((16 * arctan_of_inverse(5, unity) - 4 * arctan_of_inverse(239, unity)) // 10**11)


def chudnovsky_terms(first, last):
    if last - first == 1:
        if first == 0:
            return 1, 1, 13591409
        p = (6 * first - 5) * (2 * first - 1) * (6 * first - 1)
        a = 13591409 + 545140134 * first
        return p, first**3 * 10939058860032000, -p * a if first % 2 else p * a
    middle = (first + last) // 2
    p1, q1, t1 = chudnovsky_terms(first, middle)
    p2, q2, t2 = chudnovsky_terms(middle, last)
    return p1 * p2, q1 * q2, t1 * q2 + p1 * t2


def chudnovsky(digits):
    """The series by halves: few, long products, one division and one square root."""
    _, q, t = chudnovsky_terms(0, digits // 14 + 2)
    root = math.isqrt(10005 * 10 ** (2 * digits + 20))
    return str(q * 426880 * root // t // 10**11)


def factorial(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return str(result)


def fibonacci(n):
    """By doubling the index."""
    a, b = 0, 1
    for k in range(n.bit_length() - 1, -1, -1):
        a, b = a * (2 * b - a), a * a + b * b
        if n >> k & 1:
            a, b = b, a + b
    return str(a)


def power(n):
    return str(2**n)


def there_and_back(digits):
    """Digits to a number, its common divisor with another one, and to digits again."""
    x = int("1234567890" * (digits // 10)) * 3**100
    return str(math.gcd(x, int("7" * digits) * 3**100) * x)


WAYS = {
    "spigot": (spigot, 300),
    "machin": (machin, 1000),
    "chudnovsky": (chudnovsky, 2000),
    "factorial": (factorial, 1000),
    "fibonacci": (fibonacci, 20000),
    "power": (power, 10000),
    "text": (there_and_back, 3000),
}


def show(name, n):
    digits = WAYS[name][0](n)
    print(f"{name} {n}: {len(digits)} digits, {digits[:20]} … {digits[-20:]}, sum {sum(map(int, digits))}")


def main():
    sys.set_int_max_str_digits(0)
    if len(sys.argv) > 2:
        show(sys.argv[1], int(sys.argv[2]))
    else:
        for name in WAYS:
            show(name, WAYS[name][1])


if __name__ == "__main__":
    main()
