its = [iter("abc"), iter("de")]
nexts = [it.__next__ for it in its]
for n in nexts: print(n())
d = {1: 2}
print(d.__len__(), [1, 2].__len__(), d.__contains__(1), d.__getitem__(1), "abc".__len__(), (3).__add__(4), d.__repr__(), [1].__str__())
print((2.5).__mul__(2), "a".__add__("b"), [1, 2].__contains__(3), (5).__eq__(5), (5).__lt__(3), (7).__mod__(4), (7).__neg__(), "b".__hash__() == hash("b"))
key = {"b": 1, "a": 2}
print(sorted(key, key=key.__getitem__), list(map(key.get, "ab")), list(filter({1, 2}.__contains__, [1, 3, 2])), max(key, key=key.__getitem__))
print(list(map("abc".__getitem__, [0, 2])), list(map(int.__add__, [1, 2], [3, 4])), list(map(str.upper, "ab")), list(map((2).__add__, [1, 2])), list(map((2).__mul__, [1, 2])))

# --- expected
# a
# d
# 1 2 True 2 3 7 {1: 2} [1]
# 5.0 ab False True False 3 -7 True
# ['b', 'a'] [2, 1] [1, 2] a
# ['a', 'c'] [4, 6] ['A', 'B'] [3, 4] [2, 4]
