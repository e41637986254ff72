from collections import UserDict, UserList, UserString
d = UserDict({"a": 1}); d["b"] = 2
print(d, len(d), "a" in d, d.get("z", 0), sorted(d.items()), d.data)
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return "none:" + k
l = Lower(A=1, B=2); l.update({"C": 3})
print(l, l["zz"], list(l), l.pop("a"), l)
u = UserList([3, 1, 2]); u.append(5); u.sort()
print(u, u[0], u[1:], u + [9], len(u), u.data, 3 in u, u == [1, 2, 3, 5])
class Stack(UserList):
    def push(self, x): self.append(x)
s = Stack([1]); s.push(2); print(s, type(s).__name__, s.pop(), s)
t = UserString("hello"); print(t.upper(), t + " x", t[1:3], len(t), t == "hello", "ell" in t)
c = d | {"q": 9}; print(c, type(c).__name__)

# --- expected
# {'a': 1, 'b': 2} 2 True 0 [('a', 1), ('b', 2)] {'a': 1, 'b': 2}
# {'b': 2, 'c': 3} none:zz ['a', 'b', 'c'] 1 {'b': 2, 'c': 3}
# [1, 2, 3, 5] 1 [2, 3, 5] [1, 2, 3, 5, 9] 4 [1, 2, 3, 5] True True
# [1] Stack 2 [1]
# HELLO hello x el 5 True True
# {'a': 1, 'b': 2, 'q': 9} UserDict
