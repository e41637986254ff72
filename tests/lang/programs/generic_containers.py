from abc import ABC, abstractmethod
from typing import Callable, Generic, Iterable, List, Optional, TypeVar
import heapq
T = TypeVar("T")
K = TypeVar("K")

class Stack(Generic[T]):
    def __init__(self) -> None:
        self._data: List[T] = []
    def push(self, x: T) -> None:
        self._data.append(x)
    def pop(self) -> T:
        if not self._data:
            raise IndexError("pop from empty stack")
        return self._data.pop()
    def peek(self) -> Optional[T]:
        return self._data[-1] if self._data else None
    def __bool__(self) -> bool:
        return bool(self._data)
    def __len__(self) -> int:
        return len(self._data)

class PriorityQueue(Generic[T]):
    def __init__(self, key: Callable[[T], float]) -> None:
        self._heap: list[tuple[float, int, T]] = []
        self._n = 0
        self._key = key
    def push(self, item: T) -> None:
        heapq.heappush(self._heap, (self._key(item), self._n, item))
        self._n += 1
    def pop(self) -> T:
        return heapq.heappop(self._heap)[2]
    def __len__(self) -> int:
        return len(self._heap)

class Node(Generic[K]):
    __slots__ = ("key", "left", "right", "height")
    def __init__(self, key: K) -> None:
        self.key = key
        self.left: Optional["Node[K]"] = None
        self.right: Optional["Node[K]"] = None
        self.height = 1

def height(n: Optional[Node]) -> int:
    return n.height if n else 0

def balance(n: Node) -> int:
    return height(n.left) - height(n.right)

def rotate_right(y: Node) -> Node:
    x = y.left
    assert x is not None
    y.left, x.right = x.right, y
    y.height = 1 + max(height(y.left), height(y.right))
    x.height = 1 + max(height(x.left), height(x.right))
    return x

def rotate_left(x: Node) -> Node:
    y = x.right
    assert y is not None
    x.right, y.left = y.left, x
    x.height = 1 + max(height(x.left), height(x.right))
    y.height = 1 + max(height(y.left), height(y.right))
    return y

def insert(root: Optional[Node], key) -> Node:
    if root is None:
        return Node(key)
    if key < root.key:
        root.left = insert(root.left, key)
    elif key > root.key:
        root.right = insert(root.right, key)
    else:
        return root
    root.height = 1 + max(height(root.left), height(root.right))
    b = balance(root)
    if b > 1:
        assert root.left is not None
        if key > root.left.key:
            root.left = rotate_left(root.left)
        return rotate_right(root)
    if b < -1:
        assert root.right is not None
        if key < root.right.key:
            root.right = rotate_right(root.right)
        return rotate_left(root)
    return root

def inorder(root: Optional[Node], visit: Callable[[int], None]) -> None:
    if root:
        inorder(root.left, visit)
        visit(root.key)
        inorder(root.right, visit)

class Shape(ABC):
    @property
    @abstractmethod
    def area(self) -> float: ...
    @abstractmethod
    def scale(self, k: float) -> "Shape": ...
    def describe(self) -> str:
        return f"{self.__class__.__name__} with area {self.area:.2f}"

class Rect(Shape):
    def __init__(self, w: float, h: float) -> None:
        self.w, self.h = w, h
    @property
    def area(self) -> float:
        return self.w * self.h
    def scale(self, k: float) -> "Rect":
        return type(self)(self.w * k, self.h * k)

class Square(Rect):
    def __init__(self, side: float, _unused: float = 0) -> None:
        super().__init__(side, side)

s: Stack[int] = Stack()
for i in range(5):
    s.push(i * i)
print(len(s), s.pop(), s.peek(), bool(s))
t = Stack[str]()
t.push("a")
print(t.pop(), t.peek(), bool(t))
try:
    t.pop()
except IndexError as e:
    print("error:", e)
pq: PriorityQueue[str] = PriorityQueue(len)
for w in "the quick brown fox jumps over a lazy dog".split():
    pq.push(w)
print([pq.pop() for _ in range(len(pq))])
root = None
for k in [50, 20, 60, 10, 8, 15, 32, 46, 11, 48]:
    root = insert(root, k)
out: list[int] = []
inorder(root, out.append)
print(out, root.key, root.height)
shapes: list[Shape] = [Rect(2, 3), Square(2), Rect(1, 1).scale(3)]
for sh in shapes:
    print(sh.describe(), isinstance(sh, Rect), sh.scale(2).area)
print(sum(sh.area for sh in shapes), max(shapes, key=lambda q: q.area).describe())

# --- expected
# 5 16 9 True
# a None False
# error: pop from empty stack
# ['a', 'the', 'fox', 'dog', 'over', 'lazy', 'quick', 'brown', 'jumps']
# [8, 10, 11, 15, 20, 32, 46, 48, 50, 60] 20 4
# Rect with area 6.00 True 24
# Square with area 4.00 True 16
# Rect with area 9.00 True 36
# 19 Rect with area 9.00
