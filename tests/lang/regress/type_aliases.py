"""Names for types, some of which contain themselves."""

from typing import Dict, List, Optional, Union

Pair = tuple[int, int]
Names = List[str]
Maybe = Optional[Pair]
Tree = Union[int, List["Tree"]]
Env = Dict[str, "Env"]


def total(tree: Tree) -> int:
    if isinstance(tree, int):
        return tree
    return sum([total(t) for t in tree])


def swap(p: Pair) -> Pair:
    return p[1], p[0]


def first(names: Names) -> Maybe:
    return (len(names), len(names[0])) if names else None


def count(env: Env) -> int:
    return 1 + sum([count(inner) for inner in env.values()])


tree: Tree = [1, [2, [3]], []]
print(total(tree), total(5), tree)
print(swap((1, 2)), first(["abc"]), first([]))
print(count({"a": {}, "b": {"c": {}}}))

# --- expected
# 6 5 [1, [2, [3]], []]
# (2, 1) (1, 3) None
# 4
