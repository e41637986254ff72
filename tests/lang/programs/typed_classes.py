from abc import ABC, abstractmethod
from typing import Generic, TypeVar, Protocol, Iterator, Callable, Any, NewType, Final, Literal

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
UserId = NewType("UserId", int)
MAX: Final = 10
Mode = Literal["r", "w"]

class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []
    def push(self, item: T) -> None:
        self._items.append(item)
    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()
    def peek(self) -> T | None:
        return self._items[-1] if self._items else None
    def __len__(self) -> int:
        return len(self._items)
    def __bool__(self) -> bool:
        return bool(self._items)

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @abstractmethod
    def perimeter(self) -> float:
        pass
    @property
    @abstractmethod
    def name(self) -> str: ...
    def describe(self) -> str:
        return f"{self.name}: area={self.area():.2f} perimeter={self.perimeter():.2f}"

class Rect(Shape):
    def __init__(self, w: float, h: float) -> None:
        self.w, self.h = w, h
    def area(self) -> float:
        return self.w * self.h
    def perimeter(self) -> float:
        return 2 * (self.w + self.h)
    @property
    def name(self) -> str:
        return "Rect"

class Circle(Shape):
    def __init__(self, r: float) -> None:
        self.r = r
    def area(self) -> float:
        return 3.14159 * self.r ** 2
    def perimeter(self) -> float:
        return 2 * 3.14159 * self.r
    @property
    def name(self) -> str:
        return "Circle"

class Speaker(Protocol):
    def speak(self) -> str: ...

class Dog:
    def speak(self) -> str:
        return "Woof"
class Cat:
    def speak(self) -> str:
        return "Meow"

def chorus(animals: list[Speaker]) -> str:
    return " ".join(a.speak() for a in animals)

class LRUCache(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.data: dict[K, V] = {}
    def get(self, key: K, default: V | None = None) -> V | None:
        if key not in self.data:
            return default
        value = self.data.pop(key)
        self.data[key] = value
        return value
    def put(self, key: K, value: V) -> None:
        if key in self.data:
            self.data.pop(key)
        elif len(self.data) >= self.capacity:
            oldest = list(self.data)[0]
            del self.data[oldest]
        self.data[key] = value

def first(xs: list[T], pred: Callable[[T], bool]) -> T | None:
    for x in xs:
        if pred(x):
            return x
    return None

def apply_n(f: Callable[[int], int], n: int, x: int) -> int:
    for _ in range(n):
        x = f(x)
    return x

s: Stack[int] = Stack()
for i in range(3):
    s.push(i)
print(s.pop(), s.peek(), len(s), bool(s))
t = Stack[str]()
t.push("x")
print(t.pop(), t.peek())
try:
    t.pop()
except IndexError as e:
    print(e)
for shape in (Rect(2, 3), Circle(1.5)):
    print(shape.describe())
print(chorus([Dog(), Cat(), Dog()]))
c: LRUCache[str, int] = LRUCache(2)
c.put("a", 1)
c.put("b", 2)
c.get("a")
c.put("c", 3)
print(c.get("b"), c.get("a"), c.get("zz", -1), list(c.data))
print(first([1, 5, 8], lambda v: v > 4), first(["a"], lambda v: v == "q"), apply_n(lambda v: v * 2, 5, 1))
uid = UserId(5)
print(uid + 1, MAX)
def open_mode(m: Mode) -> str:
    return {"r": "read", "w": "write"}[m]
print(open_mode("r"))
try:
    Shape()
except TypeError as e:
    print(e)

# --- expected
# 2 1 2 True
# x None
# pop from empty stack
# Rect: area=6.00 perimeter=10.00
# Circle: area=7.07 perimeter=9.42
# Woof Meow Woof
# None 1 -1 ['c', 'a']
# 5 None 32
# 6 10
# read
# Can't instantiate abstract class Shape with abstract methods area, name, perimeter
