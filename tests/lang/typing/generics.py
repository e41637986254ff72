from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


class Queue(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def put(self, item: T) -> None:
        self.items.append(item)

    def take(self) -> T:
        return self.items.pop(0)

    def __len__(self) -> int:
        return len(self.items)


def first(items: list[T]) -> T:
    return items[0]


def swap(pair: tuple[T, U]) -> tuple[U, T]:
    return pair[1], pair[0]


print(Box(3).get() + 1, Box("x").get() + "y", first([2.5]) * 2, first(["a"]).upper(), swap((1, "b")))
numbers: Queue[int] = Queue()
names: Queue[str] = Queue()
numbers.put(5)
names.put("five")
print(numbers.take() * 2, names.take() * 2, len(numbers), len(names))

# --- expected
# 4 xy 5.0 A ('b', 1)
# 10 fivefive 0 0
