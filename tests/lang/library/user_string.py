"""Texts in objects, and classes derived from them."""
from collections import UserString
import collections


class Name(UserString):
    def shout(self) -> str:
        return self.upper().data + "!"

    def __add__(self, other: object) -> "Name":
        return Name(f"{self.data}-{other}")


u = UserString("hello world")
print(u, repr(u), len(u), u[1], u[-5:], u == "hello world", u == UserString("hello"), u < "z", u >= UserString("a"), "wor" in u, UserString("x") in u)
print(u + "!", "<" + u, u * 2, 2 * u, u.upper(), u.title(), u.replace("o", "0", 1), u.count("o"), u.find("o", 5), u.rfind("l"), u.index("w"))
print(u.split(), u.partition(" "), u.center(20, "*"), u.strip("hd"), u.startswith("he"), u.endswith("ld"), u.encode(), u.isalpha(), u.islower())
print(type(u.upper()).__name__, [c for c in u[:3]], {u: 1}[UserString("hello world")], list(reversed(u[:2])) == ["e", "h"])
print(int(UserString("12")), float(UserString("1.5")), UserString(5), UserString(u), UserString("a,b").split(","), UserString("-").join(["a", "b"]))
n = Name("ann")
print(n, n.shout(), n + "x", (n + "y").shout(), type(n.upper()).__name__, type(n[0]).__name__, n.removeprefix("a"), n.zfill(5), n.ljust(4, ".") + "")
print(isinstance(n, UserString), isinstance(n, collections.UserString), f"{n}", n.capitalize().data, sorted([Name("b"), Name("a")]))
n.data = "bob"
print(n, n.expandtabs(), hash(n) == hash("bob"))
try:
    u.index("q")
except ValueError as e:
    print(e)

# --- expected
# hello world 'hello world' 11 e world True False True True True False
# hello world! <hello world hello worldhello world hello worldhello world HELLO WORLD Hello World hell0 world 2 7 9 6
# ['hello', 'world'] ('hello', ' ', 'world') ****hello world***** ello worl True True b'hello world' False True
# UserString ['h', 'e', 'l'] 1 True
# 12 1.5 5 hello world ['a', 'b'] a-b
# ann ANN! ann-x ANN-Y! Name Name nn 00ann ann.-
# True True ann Ann ['a', 'b']
# bob bob True
# substring not found
