from dataclasses import dataclass


class Account:
    limit = 3

    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.balance = 0

    def pay(self, amount: int) -> None:
        self.balance += amount


@dataclass
class Point:
    x: int
    y: int = 0


def double(n: int) -> int:
    return 2 * n


def label(count):
    return "items: " + count  # error: E0401 `str` and `int`


def show(**options: int) -> None:
    print(options)


def maker(value):
    return lambda x, y=value: x + y


account = Account("Ada")
print(acount)  # error: E0302 did you mean `account`?
print(label(3))
print(account.balanse)  # error: E0402 did you mean `balance`?
account.pay()  # error: E0403 needs an argument `amount`
account.pay(1, 2)  # error: E0403
account.pay(sum=1)  # error: E0403
Point()  # error: E0403 needs an argument `x`
Point("a")  # error: E0407 `x` of `Point.__init__` is `int`, not `str`
double("3")  # error: E0407 `n` of `double` is `int`, not `str`
count: int = "three"  # error: E0407 declared `int`, but the value is `str`
print(1 is 2)  # error: E0404 compare with `==`
print(isinstance(3, nothing))  # error: E0405 `nothing` is not a type known here
for digit in 2024:  # error: E0406 `int` can't be iterated over
    print(digit)
maker(1)
show(width=3)
print([1, 2] + (3,))  # error: E0401
print(1 < "a")  # error: E0401
print(-"a")  # error: E0401
print((1, 2)[2])  # error: E0401 a tuple of 2 has no item 2
a, b = 1, 2, 3  # error: E0401 2 targets for a tuple of 3
print("a".push("b"))  # error: E0402 `str` has no method `push`
print(len(3))  # error: E0401
