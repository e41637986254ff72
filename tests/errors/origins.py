"""Errors show where the types that don't fit came from, and in which call."""


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def pay(self, amount):
        self.balance = self.balance + amount


def label(count):
    return "items: " + count  # error: E0401 ------------ `count` is `int` in this call


def find(xs, what):
    for x in xs:
        if x == what:
            return x


def shout(text):
    return text.upper()  # error: E0402 `text` is `int` in this call


def twice(x):
    return shout(x) * 2


def price(n: int) -> int:
    return n


def last(xs):
    return xs[-1] + "!"  # error: E0401 in this call, with `xs`: `list[int]`


def area(shape, scale):
    size = shape.size
    return size[0] * scale  # error: E0401 `size` is `int` here


class Shape:
    def __init__(self, size):
        self.size = size


account = Account("Ada")
total = 3
print(label(total))
print(twice(4))
account.pay(2)
print(account.balance + "x")  # error: E0401 ------------ `balance` is `int` here
print(account.owner - 1)  # error: E0401 `owner` is `str` here
print(price("x"))  # error: E0407 --- `n` is declared `int` here
print(last([1, 2]))
print(area(Shape(3), 2))
items = [1]
items.append(2)
print(items[0].upper())  # error: E0402 - an item is `int` here
count = 5
for c in count:  # error: E0406 `count` is `int` here
    print(c)
count()  # error: E0401 `count` is `int` here
del count[0]  # error: E0401 `count` is `int` here
nothing = None
print(nothing + 1)  # error: E0401 `nothing` is `None` here
print(find(["a"], "a").pop())  # error: E0402 - the result of `find` is `str` here
either = 1 if total > 2 else "one"
either = either if total else "two"
print(either.size)  # error: E0402 `either` is `str` here
for thing in [None, 3]:
    print(thing[0])  # error: E0401 `thing` is `None` here
