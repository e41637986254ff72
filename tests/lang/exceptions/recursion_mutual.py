class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.depth = 0

    def expression(self) -> int:
        self.depth += 1
        return self.term() + 1

    def term(self) -> int:
        return self.expression() * 2


class Loud(Parser):
    def term(self) -> int:
        words = [self.text, "!"]
        return super().term() + len(words)


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.next = Node(value + 1)


def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)


def odd(n: int) -> bool:
    return False if n == 0 else even(n - 1)


for attempt in range(3):
    parser = Loud("a") if attempt else Parser("b")
    try:
        print(parser.expression())
    except RecursionError as error:
        print("caught", attempt, parser.depth > 300, type(error).__name__)
    finally:
        print("finally", attempt)
try:
    Node(1)
except RuntimeError:
    print("no node")
print(even(200), odd(200))
try:
    even(-1)
except RecursionError:
    print("neither")

# --- expected
# caught 0 True RecursionError
# finally 0
# caught 1 True RecursionError
# finally 1
# caught 2 True RecursionError
# finally 2
# no node
# True False
# neither
