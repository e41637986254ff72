def make_adder(n):
    def add(x):
        return x + n
    return add


def make_counter():
    count = 0

    def increment():
        nonlocal count
        count += 1
        return count
    return increment


def compose(f, g):
    return lambda x: f(g(x))


def account(balance: int):
    history: list[int] = []

    def deposit(amount: int) -> int:
        nonlocal balance
        balance += amount
        history.append(amount)
        return balance

    def report() -> str:
        return f"{balance} after {len(history)}"
    return deposit, report


add5 = make_adder(5)
print(add5(10), make_adder(1)(1))
counter = make_counter()
other = make_counter()
print(counter(), counter(), other(), counter())
print(compose(add5, lambda x: x * 2)(7))
deposit, report = account(100)
deposit(10)
deposit(20)
print(report())
functions = [lambda x, k=k: x * k for k in range(3)]
print([f(10) for f in functions])
late = [lambda: k for k in range(3)]
print([f() for f in late])

# --- expected
# 15 2
# 1 2 1 3
# 19
# 130 after 2
# [0, 10, 20]
# [2, 2, 2]
