"""What a function or an operator tests by isinstance may be anything, whatever its annotation says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    cents: int

    def __add__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __eq__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents

    def __lt__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents < other.cents


print(Money(1) + Money(2))
print(Money(1) == 5, Money(1) == Money(1))
try:
    print(Money(1) + 5)
except TypeError as e:
    print(e)
try:
    print(Money(1) < 5)
except TypeError as e:
    print(e)


def withdraw(balance: float, amount: float) -> float:
    if not isinstance(amount, (int, float)):
        raise TypeError(f"not a number: {amount!r}")
    if amount > balance:
        raise ValueError("too much")
    return balance - amount


for given in (5, 2.5, "ten", None, 100):
    try:
        print(withdraw(50.0, given))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    withdraw(1.0, [1])
except TypeError as e:
    print(e)
print(Money(3) in [1, Money(3)], [Money(1), Money(2)].index(Money(2)), Money(1) != "x")

# --- expected
# Money(cents=3)
# False True
# unsupported operand type(s) for +: 'Money' and 'int'
# '<' not supported between instances of 'Money' and 'int'
# 45.0
# 47.5
# TypeError not a number: 'ten'
# TypeError not a number: None
# ValueError too much
# not a number: [1]
# True 1 True
