"""A list as a priority queue: the smallest item is the first. Items move as in CPython's module."""


def _down(heap, start: int, at: int) -> None:  # type: ignore[no-untyped-def]
    """Moves the item at `at` towards the root while it is smaller than its parent."""
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _up(heap, at: int) -> None:  # type: ignore[no-untyped-def]
    """Moves smaller children up to a leaf, then the item to its place."""
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _down(heap, start, at)


def heappush(heap, item) -> None:  # type: ignore[no-untyped-def]
    """Adds an item."""
    heap.append(item)
    _down(heap, 0, len(heap) - 1)


def heappop(heap):  # type: ignore[no-untyped-def]
    """Takes the smallest item out."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up(heap, 0)
        return first
    return last


def heapreplace(heap, item):  # type: ignore[no-untyped-def]
    """Takes the smallest item out, then adds one."""
    first = heap[0]
    heap[0] = item
    _up(heap, 0)
    return first


def heappushpop(heap, item):  # type: ignore[no-untyped-def]
    """Adds an item, then takes the smallest out."""
    if heap and heap[0] < item:
        first = heap[0]
        heap[0] = item
        _up(heap, 0)
        return first
    return item


def heapify(x) -> None:  # type: ignore[no-untyped-def]
    """Makes a heap of a list, in place."""
    for i in range(len(x) // 2 - 1, -1, -1):
        _up(x, i)


def nsmallest(n: int, iterable):  # type: ignore[no-untyped-def]
    """The n smallest items, in order."""
    return sorted(iterable)[:n]


def nlargest(n: int, iterable):  # type: ignore[no-untyped-def]
    """The n largest items, largest first."""
    return sorted(iterable, reverse=True)[:n]
