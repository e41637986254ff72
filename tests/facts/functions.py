def add(a, b=1):  # reveal: return: int / str / float
    return a + b


def fib(n):  # reveal: return: int
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def even(n):  # reveal: return: bool
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def total(*numbers, scale=1):  # reveal: numbers: tuple[int, int] / tuple[()]
    return sum(numbers) * scale


def counter():
    n = 0  # reveal: n: int | float

    def bump(by):
        nonlocal n
        n += by
        return n  # reveal: return: int | float

    return bump


def collect(item, into=None):  # reveal: into: None | list[int] / list[int]
    if into is None:
        into = []
    into.append(item)
    return into  # reveal: return: list[int]


def twice(f, x):  # reveal: return: int / str
    return f(f(x))


def fails():  # reveal: return: Never
    raise ValueError("no")


def maybe(n):  # reveal: return: None | str
    if n > 1:
        return "many"


def pair(x):  # reveal: return: tuple[int, list[int]]
    return x, [x]


def declared(x: float, names: list[str], table: dict[str, int | None]) -> float:  # reveal: x: float / int | float
    names.append("z")
    table["a"] = None
    return x


def nested(n):
    def inner(k):
        return n * k

    return [inner(i) for i in range(n)]  # reveal: return: list[int]


bump = counter()
print(add(1), add("a", "b"), add(1.5), fib(3), even(2), total(1, 2), total(scale=2), bump(1), bump(2.5))
print(collect(1), collect(2, [3]), twice(lambda v: v + 1, 1), twice(lambda v: v + "!", "a"), maybe(1), pair(1))
names: list[str] = []  # reveal: names: list[str]
table = {}  # reveal: table: dict[str, None | int]
print(declared(1.5, names, table), declared(2, names, table), nested(2))
try:
    fails()
except ValueError as error:
    print(error)
calls = {"up": str.upper, "down": lambda s: s.lower()}
shout = calls["up"]("a")  # reveal: shout: str
