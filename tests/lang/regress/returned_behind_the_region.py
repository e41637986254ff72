"""A number is made of texts of the function's region before that is closed."""

G = 7


def small(n):
    return n * G % 1000003


def f(a: str, d: dict[int, bytes], s: str) -> int:
    if small(len(a)) > 100:
        return (2 + -2147483648) - small(G) ** 9
    d[G] = b"x"
    v = [x for x in (s for y in d)]
    v.append(s * 3)
    return (s.ljust(7, "0")[:20]).find("%#x|" % G)


G = f("abc", {1: b"a"}, "0x7|") * 12345678901234567890 + 7
print(f("a", {}, "0x7|"), G)

# --- expected
# 0 7
