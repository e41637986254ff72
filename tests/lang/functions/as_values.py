from typing import Callable


def add(a: int, b: int) -> int:
    return a + b


def sub(a: int, b: int) -> int:
    return a - b


def fold(f: Callable[[int, int], int], items: list[int], start: int) -> int:
    result = start
    for item in items:
        result = f(result, item)
    return result


operations: dict[str, Callable[[int, int], int]] = {"+": add, "-": sub, "*": lambda a, b: a * b}
for symbol, operation in operations.items():
    print(symbol, operation(7, 3))
print(fold(add, [1, 2, 3], 0), fold(operations["*"], [1, 2, 3, 4], 1))


class Button:
    def __init__(self, action: Callable[[str], None]) -> None:
        self.action = action

    def press(self) -> None:
        self.action("pressed")


log: list[str] = []
Button(log.append).press()
Button(lambda text: print("lambda", text)).press()
print(log)


def twice(f: Callable[[], None]) -> None:
    f()
    f()


twice(lambda: print("again"))

# --- expected
# + 10
# - 4
# * 21
# 6 24
# lambda pressed
# ['pressed']
# again
# again
