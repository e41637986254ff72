import copy


class Stack(list):
    def __init__(self, items, name):
        super().__init__(items)
        self.name = name


class Table(dict):
    pass


s = Stack([[1], 2], "s")
shallow, deep = copy.copy(s), copy.deepcopy(s)
s.append(3)
s[0].append(9)
print(s, shallow, deep, shallow.name, type(deep).__name__)
t = Table(a=1)
u = copy.copy(t)
u["b"] = 2
print(t, u, copy.deepcopy(u))

# --- expected
# [[1, 9], 2, 3] [[1, 9], 2] [[1], 2] s Stack
# {'a': 1} {'a': 1, 'b': 2} {'a': 1, 'b': 2}
