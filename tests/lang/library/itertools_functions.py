import itertools
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby
from itertools import islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

print(list(islice(count(3), 4)), list(islice(count(0.5, 0.25), 3)), next(count()), list(islice(cycle("ab"), 5)))
print(list(repeat(7, 3)), list(islice(repeat("x"), 2)), list(zip(repeat(1), "ab")))
print(list(chain([1, 2], (3,), range(4, 6))), list(chain.from_iterable([[1], [2, 3]])), list(chain()))
print(list(chain("ab", [1, None])), [x for x in itertools.chain.from_iterable(["ab", "c"])])
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, range(6))))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(accumulate("abc")))
print(list(accumulate([3, 1, 4, 1, 5], max)))
print(list(islice(range(10), 2, 8, 3)), list(islice(range(10), 5, None)), list(islice("abcdef", 4)))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(pairwise("abcd")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda a, b, c: a + b + c, zip([1], [2], [3]))))
print(list(product([1, 2], "ab")), list(product("ab", repeat=2)), list(product([0, 1], repeat=3))[-1])
for number, letter, flag in product((1, 2), "x", [True, False]):
    print(number + 1, letter.upper(), not flag, end="; ")
print()
print(list(permutations("abc"))[:4], list(permutations([1, 2, 3], 2)), len(list(permutations(range(5)))))
print(list(combinations("abcd", 2)), [a + b for a, b in combinations([1, 2, 3], 2)])
print(list(itertools.combinations_with_replacement("ab", 2)), (1, 3) in list(combinations([1, 2, 3], 2)))
print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest([1, 2], "a")))
for key, group in groupby("aaabbac"):
    print(key, list(group), end=" ")
print()
words = ["apple", "avocado", "bean", "cherry", "chard"]
print({k: list(g) for k, g in groupby(words, key=lambda w: w[0])}, [k for k, _ in groupby([1, 1, 2, 3, 3])])
a, b = tee(x * x for x in range(4))
print(next(a), next(a), list(b), list(a))
print(list(islice(accumulate(count(1)), 5)), sum(islice(cycle([1, 2]), 5)))
print(max(product(range(3), repeat=2), key=lambda p: p[0] - p[1]), sorted(permutations("ba")))
print({frozenset(c) for c in combinations([1, 2], 1)} == {frozenset([1]), frozenset([2])})
total = 0
for i, j in product(range(100), range(100)):
    total += i * j
print(total, sum(1 for _ in combinations(range(20), 3)))
pairs = combinations([(0, 0), (3, 4), (6, 8)], 2)
print([((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 for (x1, y1), (x2, y2) in pairs])
rows = [[1, 2], [3, 4], [5, 6]]
print(list(product(*rows)), list(chain(*rows)), list(zip_longest(*rows)))
size = 2
print(list(combinations("abc", size)), list(permutations("ab", size)), list(product("ab", repeat=size)))
try:
    islice([1], -1)
except ValueError as error:
    print(error)
try:
    combinations([1], -1)
except ValueError as error:
    print(error)

# --- expected
# [3, 4, 5, 6] [0.5, 0.75, 1.0] 0 ['a', 'b', 'a', 'b', 'a']
# [7, 7, 7] ['x', 'x'] [(1, 'a'), (1, 'b')]
# [1, 2, 3, 4, 5] [1, 2, 3] []
# ['a', 'b', 1, None] ['a', 'b', 'c']
# [0, 1, 2] [3, 4, 5]
# [1, 3, 6] [10, 10, 20, 60] ['a', 'ab', 'abc']
# [3, 3, 4, 4, 5]
# [2, 5] [5, 6, 7, 8, 9] ['a', 'b', 'c', 'd']
# ['a', 'c', 'e'] [0, 2, 4] [('a', 'b'), ('b', 'c'), ('c', 'd')]
# [8, 9] [6]
# [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] (1, 1, 1)
# 2 X False; 2 X True; 3 X False; 3 X True; 
# [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a')] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] 120
# [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [3, 4, 5]
# [('a', 'a'), ('a', 'b'), ('b', 'b')] True
# [('a', 1), ('b', '-'), ('c', '-')] [(1, 'a'), (2, None)]
# a ['a', 'a', 'a'] b ['b', 'b'] a ['a'] c ['c'] 
# {'a': ['apple', 'avocado'], 'b': ['bean'], 'c': ['cherry', 'chard']} [1, 2, 3]
# 0 1 [0, 1, 4, 9] [4, 9]
# [1, 3, 6, 10, 15] 7
# (2, 0) [('a', 'b'), ('b', 'a')]
# True
# 24502500 1140
# [5.0, 10.0, 5.0]
# [(1, 3, 5), (1, 3, 6), (1, 4, 5), (1, 4, 6), (2, 3, 5), (2, 3, 6), (2, 4, 5), (2, 4, 6)] [1, 2, 3, 4, 5, 6] [(1, 3, 5), (2, 4, 6)]
# [('a', 'b'), ('a', 'c'), ('b', 'c')] [('a', 'b'), ('b', 'a')] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]
# Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# r must be non-negative
