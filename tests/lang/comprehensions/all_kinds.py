squares = [n * n for n in range(8)]
print(squares, [n for n in squares if n % 2], [(a, b) for a in "ab" for b in range(2)])
print([[c for c in row] for row in ["xy", "z"]], [x for row in [[1, 2], [3]] for x in row if x != 2])
print({n % 3 for n in range(10)}, {w: len(w) for w in ["a", "bb"]}, {c: i for i, c in enumerate("abc")})
print(sum(n for n in range(10)), max(len(w) for w in ["a", "ccc"]), any(n > 8 for n in range(10)))
print(all(n < 8 for n in range(10)), list(n + 1 for n in range(3)), sorted(-n for n in (1, 3, 2)))
print(" ".join(str(n) for n in range(3)), tuple(c * 2 for c in "ab"), dict((i, -i) for i in range(2)), set(n // 2 for n in range(4)))
print(["even" if n % 2 == 0 else "odd" for n in range(3)])
print([y for x in range(4) if (y := x * x) > 1], [f(2) for f in (lambda v: v + 1, lambda v: v * 10)])
n = "outer"
inner = [n for n in range(3)]
print(n, inner)


def primes(limit):
    composite = {m for p in range(2, limit) for m in range(p * p, limit, p)}
    return [p for p in range(2, limit) if p not in composite]


print(primes(40))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(row) for row in matrix])

# --- expected
# [0, 1, 4, 9, 16, 25, 36, 49] [1, 9, 25, 49] [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# [['x', 'y'], ['z']] [1, 3]
# {0, 1, 2} {'a': 1, 'bb': 2} {'a': 0, 'b': 1, 'c': 2}
# 45 3 True
# False [1, 2, 3] [-3, -2, -1]
# 0 1 2 ('aa', 'bb') {0: 0, 1: -1} {0, 1}
# ['even', 'odd', 'even']
# [4, 9] [3, 20]
# outer [0, 1, 2]
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
# [[1, 4], [2, 5], [3, 6]] [6, 15]
