"""Whether a pointer is None is a bool like any other: it can be compared, stored and passed."""

from typing import Optional


class Node:
    def __init__(self, name: str, next: "Optional[Node]" = None) -> None:
        self.name = name
        self.next = next

    def is_ready(self, held: bool) -> bool:
        return not held and (self.name == "" or self.next is not None)


def alike(a: Optional[Node], b: Optional[Node]) -> bool:
    return (a is not None) == (b is not None)


def count(nodes: list[Optional[Node]]) -> int:
    return sum(n is not None for n in nodes)


one = Node("one")
two = Node("two", one)
print(alike(one, two), alike(one, None), alike(None, None))
print((one.next is not None) is (two.next is not None), one.next is None, (one is not None) + 1)
print(count([one, None, two]), [n is not None for n in [one, None]])
print(one.is_ready(False), two.is_ready(False), two.is_ready(True))

# --- expected
# True False True
# False True 2
# 2 [True, False]
# False True False
