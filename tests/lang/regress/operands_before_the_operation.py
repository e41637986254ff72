"""Both operands are evaluated before their types are looked at: also when the operation then fails."""


def noisy(n: int) -> int:
    print("noisy", n)
    return n


def add(v: int | str) -> None:
    try:
        print(v + noisy(1))
    except TypeError as e:
        print(e)


def less(v: int | str) -> None:
    try:
        print(v < noisy(2), v == noisy(3))
    except TypeError as e:
        print(e)


def total(items: list[int | float]) -> int | float:
    return sum(x * noisy(2) for x in items)


for value in (0, "a"):
    add(value)
    less(value)
print(total([1, 2.5]))

# --- expected
# noisy 1
# 1
# noisy 2
# noisy 3
# True False
# noisy 1
# can only concatenate str (not "int") to str
# noisy 2
# '<' not supported between instances of 'str' and 'int'
# noisy 2
# noisy 2
# 7.0
