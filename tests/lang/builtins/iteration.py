words = ["pear", "fig", "banana"]
print(list(enumerate(words)), list(enumerate(words, 1)))
print(list(zip(words, range(10))), list(zip("ab", [1, 2], (True, False))))
print(list(map(len, words)), list(map(lambda a, b: a + b, [1, 2], [10, 20])), list(filter(None, [0, 1, 2])))
print(list(filter(lambda w: "a" in w, words)), list(reversed(words)), list(reversed("abc")))
print(sorted(words), sorted(words, key=len, reverse=True), sorted([3, 1, 2], reverse=True), sorted("hello"))
print(min(words), max(words, key=len), min(3, 1, 2), max([], default=-1), min("b", "a"), max(2, 7.5))
print(sum([1, 2, 3]), sum([0.1] * 3), sum([[1], [2]], []), sum(range(5), 100))
print(any([]), all([]), any([0, 3]), all([1, 0]), len("abc"), len({}), abs(-3), round(3.7))
for i, (a, b) in enumerate(zip([1, 2], [3, 4])):
    print(i, a * b, end="; ")
print()
it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
print(list(map(str, [1, 2])), list(map(int, "3 4".split())), divmod(17, 5), pow(2, 5), pow(2, -1))
print(chr(97), ord("z"), hex(10), bin(5), repr("q"), str(1.0), list("ab"), tuple([1]), bool("x"))
pairs = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: (-p[1], p[0])))

# --- expected
# [(0, 'pear'), (1, 'fig'), (2, 'banana')] [(1, 'pear'), (2, 'fig'), (3, 'banana')]
# [('pear', 0), ('fig', 1), ('banana', 2)] [('a', 1, True), ('b', 2, False)]
# [4, 3, 6] [11, 22] [1, 2]
# ['pear', 'banana'] ['banana', 'fig', 'pear'] ['c', 'b', 'a']
# ['banana', 'fig', 'pear'] ['banana', 'pear', 'fig'] [3, 2, 1] ['e', 'h', 'l', 'l', 'o']
# banana banana 1 -1 a 7.5
# 6 0.30000000000000004 [1, 2] 110
# False True True False 3 0 3 4
# 0 3; 1 8; 
# 1 2 done
# ['1', '2'] [3, 4] (3, 2) 32 0.5
# a 122 0xa 0b101 'q' 1.0 ['a', 'b'] (1,) True
# [('c', 1), ('b', 2), ('a', 2)] [('a', 2), ('b', 2), ('c', 1)]
