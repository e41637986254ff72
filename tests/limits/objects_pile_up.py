class Node:
    def __init__(self, value: int, rest: "Node | None") -> None:
        self.value = value
        self.rest = rest


def pile(head: "Node | None") -> None:
    while True: head = Node(0 if head is None else head.value + 1, head)


def outer() -> None:
    try:
        pile(None)
    except MemoryError:
        print("cleaning up")
        raise


try:
    outer()
except MemoryError as error:
    print("caught", repr(error))
print("goes on", Node(1, Node(2, None)).value)
