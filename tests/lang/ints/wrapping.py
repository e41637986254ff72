"""Hashes and generators of 32 and 64 bits: products of which only the low bits stay, remainders of large products."""

WORD = 0xFFFFFFFFFFFFFFFF


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h ^= b
        h = (h * 0x100000001B3) & WORD
    return h


def fnv_in_steps(data):
    h = 0x811C9DC5
    for b in data:
        h = h ^ b
        h *= 0x01000193
        h &= 0xFFFFFFFF
    return h


class Random:
    """splitmix64, and xorshift beside it."""

    def __init__(self, seed):
        self.state = seed
        self.other = seed | 1

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & WORD
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & WORD
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & WORD
        return z ^ (z >> 31)

    def shift(self):
        x = self.other
        x ^= (x << 13) & WORD
        x ^= x >> 7
        x ^= (x << 17) & WORD
        self.other = x
        return x

    def below(self, n):
        return self.next() % n

    def real(self):
        return (self.next() >> 11) / (1 << 53)


def lcg(seed, n):
    numbers = []
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        numbers.append(seed >> 33)
    return numbers, seed


def negative(a, n):
    return [(-a * k - 7) & WORD for k in range(n)], [(~a << k) % 2**64 for k in range(n)], (a - 2**70) & 0xFF


def power(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def polynomial(text, modulus):
    h = 0
    for ch in text:
        h = (h * 1_000_003 - ord(ch) * ord(ch)) % modulus
    return h


def rotate(x, n):
    return ((x << n) | (x >> (64 - n))) & WORD


def compare(a, b):
    a &= WORD
    b &= WORD
    return a < b, a == b, a // 3, a % 10, a + b, a - b, a >> 60, float(a), hex(a), str(b), a / 2, -a, a * 2, b ^ -1


data = bytes(range(256))
print(hex(fnv(data)), hex(fnv_in_steps(data)))
r = Random(42)
print([r.next() for _ in range(4)], [r.shift() for _ in range(4)])
print([r.below(6) for _ in range(12)], [r.real() for _ in range(3)])
print(lcg(20240229, 5))
print(negative(3, 4), negative(2**62, 3))
print(power(3, 10**18, 998244353), power(7, 123456789012345, 2**61 - 1), power(2, 10**6, 10**18 + 9))
print(polynomial("some text, hashed", 2**61 - 1), polynomial("another", 10**9 + 7), polynomial("x", 97))
print([rotate(0x123456789ABCDEF0, n) for n in (1, 8, 63)])
for pair in ((1, 2), (-1, 1), (2**63, 2**63), (2**64 - 1, 2**63 - 1), (-(2**63), 5)):
    print(compare(*pair))
table = {}
for n in range(6):
    key = (n * 0x9E3779B97F4A7C15) & WORD
    table[key] = table.get(key, 0) + n
print(sorted(table.items()), sorted(table)[-1], max(table), [k in table for k in (0, 2**63, -1)])
numbers = [r.next() for _ in range(5)]
print(numbers, sum(numbers), sorted(numbers)[0], numbers.index(max(numbers)), [f"{x:016x}" for x in numbers])

# --- expected
# 0x4242dc5249c33625 0x90a458c5
# [13679457532755275413, 2949826092126892291, 5139283748462763858, 6349198060258255764] [46537075435, 12685210767805585150, 1156789259011059539, 15956110530553476429]
# [4, 0, 1, 2, 1, 2, 5, 4, 2, 1, 2, 2] [0.10357423567927071, 0.49549865814924343, 0.09342765535316888]
# ([1131839558, 434965268, 1169237777, 557306974, 26118632], 224357343126062020)
# ([18446744073709551609, 18446744073709551606, 18446744073709551603, 18446744073709551600], [18446744073709551612, 18446744073709551608, 18446744073709551600, 18446744073709551584], 3) ([18446744073709551609, 13835058055282163705, 9223372036854775801], [13835058055282163711, 9223372036854775806, 18446744073709551612], 0)
# 865857325 2164493999453858416 135503633193685834
# 1362274260571508821 708312734 53
# [2623536934927580640, 3771334343958392850, 655884233731895160]
# (True, False, 0, 1, 3, -1, 0, 1.0, '0x1', '2', 0.5, -1, 2, -3)
# (False, False, 6148914691236517205, 5, 18446744073709551616, 18446744073709551614, 15, 1.8446744073709552e+19, '0xffffffffffffffff', '1', 9.223372036854776e+18, -18446744073709551615, 36893488147419103230, -2)
# (False, True, 3074457345618258602, 8, 18446744073709551616, 0, 8, 9.223372036854776e+18, '0x8000000000000000', '9223372036854775808', 4.611686018427388e+18, -9223372036854775808, 18446744073709551616, -9223372036854775809)
# (False, False, 6148914691236517205, 5, 27670116110564327422, 9223372036854775808, 15, 1.8446744073709552e+19, '0xffffffffffffffff', '9223372036854775807', 9.223372036854776e+18, -18446744073709551615, 36893488147419103230, -9223372036854775808)
# (False, False, 3074457345618258602, 8, 9223372036854775813, 9223372036854775803, 8, 9.223372036854776e+18, '0x8000000000000000', '5', 4.611686018427388e+18, -9223372036854775808, 18446744073709551616, -6)
# [(0, 0), (1663341875487337577, 5), (4354685564936845354, 2), (8709371129873690708, 4), (11400714819323198485, 1), (15755400384260043839, 3)] 15755400384260043839 15755400384260043839 [True, False, False]
# [12708817412199463008, 17659533654446416872, 1347604182271487641, 11064657849904403925, 11433643108797302929] 54214256207619074375 1347604182271487641 1 ['b05eca1a2972b860', 'f513444b6455a3e8', '12b3a6dd261f6e99', '998d8fb100ca15d5', '9eac75d45474c891']
