from collections.abc import Callable


def make_counter(step: int) -> Callable[[], int]:
    count = 0

    def increment() -> int:
        nonlocal count
        count += step
        return count

    return increment


tick = make_counter(5)
tick()
print(tick())
