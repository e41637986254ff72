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


def nsmallest(n: int, iterable, key=None):  # type: ignore[no-untyped-def]
    """The n smallest items, in order."""
    if hasattr(iterable, "__len__") and n != 1 and n >= len(iterable):
        return sorted(iterable, key=key)[:n]
    return _best(n, iterable, key, False)


def nlargest(n: int, iterable, key=None):  # type: ignore[no-untyped-def]
    """The n largest items, largest first."""
    if hasattr(iterable, "__len__") and n != 1 and n >= len(iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _best(n, iterable, key, True)


def _best(n: int, iterable, key, largest: bool):  # type: ignore[no-untyped-def]
    """The n best items, the best first: a heap of those so far, the worst at its root, tells whether one is better.

    Items are taken, keys asked for and compared in CPython's order, which shows when these functions have effects.
    """
    kept, heap = [], []
    source = iter(iterable)
    for at, item in zip(range(n), source, strict=False):
        kept.append(item)
        heap.append((item if key is None else key(item), -at if largest else at))
    if n == 1:
        for item in source:
            k = item if key is None else key(item)
            if k > heap[0][0] if largest else k < heap[0][0]:
                kept[0], heap[0] = item, (k, 0)
        return kept
    if not heap:
        return kept
    for at in range(len(heap) // 2 - 1, -1, -1):
        _settle(heap, at, largest)
    for item in source:
        k = item if key is None else key(item)
        if heap[0][0] < k if largest else k < heap[0][0]:
            heap[0] = (k, -len(kept) if largest else len(kept))
            kept.append(item)
            _settle(heap, 0, largest)
    heap.sort(reverse=largest)
    return [kept[abs(at)] for _, at in heap]


def _settle(heap, at: int, largest: bool) -> None:  # type: ignore[no-untyped-def]
    """`_up` for a heap with the smallest item at its root where the largest are wanted, else with the largest."""
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < len(heap):
        right = child + 1
        if right < len(heap) and not (heap[child] < heap[right] if largest else heap[right] < heap[child]):
            child = right
        heap[at] = heap[child]
        at, child = child, 2 * child + 1
    while at > start:
        parent = (at - 1) >> 1
        if not (item < heap[parent] if largest else heap[parent] < item):
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def merge(*iterables, key=None, reverse=False):  # type: ignore[no-untyped-def]
    """The items of sorted iterables, sorted: each is asked for its next item when the one before has been taken."""
    sources = [iter(x) for x in iterables]
    firsts = {}
    heap = []
    for number, source in enumerate(sources):
        for value in source:
            firsts[number] = value
            heap.append((value if key is None else key(value), -number if reverse else number))
            break
    for at in range(len(heap) // 2 - 1, -1, -1):
        _sink(heap, at, reverse)
    while heap:
        number = abs(heap[0][1])
        yield firsts[number]
        for value in sources[number]:
            firsts[number] = value
            heap[0] = (value if key is None else key(value), heap[0][1])
            break
        else:
            last = heap.pop()
            if heap:
                heap[0] = last
        _sink(heap, 0, reverse)


def _sink(heap, at: int, reverse: bool) -> None:  # type: ignore[no-untyped-def]
    """Moves the item at `at` away from the root while a child is smaller, or greater."""
    child = 2 * at + 1
    while child < len(heap):
        right = child + 1
        if right < len(heap) and (heap[child] < heap[right] if reverse else heap[right] < heap[child]):
            child = right
        if not (heap[at] < heap[child] if reverse else heap[child] < heap[at]):
            break
        heap[at], heap[child] = heap[child], heap[at]
        at, child = child, 2 * child + 1
