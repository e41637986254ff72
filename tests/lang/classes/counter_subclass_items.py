"""A class derived from Counter has its own __setitem__ called as by CPython's."""

from collections import Counter


class Capped(Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, min(value, 2))


class Plain(Counter):
    def biggest(self):
        return self.most_common(1)[0]


c = Capped("abra")
c.update("zz")
c.update({"q": 9, "a": 1})
c.update(w=3)
c.subtract("z")
c.subtract({"q": 5})
print(dict(c), Capped({"x": 9}), Capped(y=7))
p = Plain("hello world")
p.update(["l"])
p.update({"h": 4})
p["z"] += 2
print(p, p.biggest(), p + Counter("zz"), p["none"], p.total())

# --- expected
# set a 1
# set b 1
# set r 1
# set a 2
# set z 1
# set z 2
# set q 9
# set a 3
# set w 3
# set z 1
# set q -3
# {'a': 2, 'b': 1, 'r': 1, 'z': 1, 'q': -3, 'w': 2} Capped({'x': 9}) Capped({'y': 7})
# Plain({'h': 5, 'l': 4, 'o': 2, 'z': 2, 'e': 1, ' ': 1, 'w': 1, 'r': 1, 'd': 1}) ('h', 5) Counter({'h': 5, 'l': 4, 'z': 4, 'o': 2, 'e': 1, ' ': 1, 'w': 1, 'r': 1, 'd': 1}) 0 18
