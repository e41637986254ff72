"""Iterators made of iterators.

`product`, `zip_longest`, `combinations` and their kin give tuples. Where their length is known at a call, the compiler
makes tuples of known length of them, each item with its own type; the functions here are what they do at run time.
"""


def count(start=0, step=1):
    """start, start + step, … without end."""
    while True:
        yield start
        start += step


def cycle(iterable):
    """The items over and over."""
    saved = []
    for item in iterable:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


def repeat(object, times=None):
    """The same object, without end or so many times."""
    if times is None:
        while True:
            yield object
    else:
        for _ in range(times):
            yield object


def chain(*iterables):
    """The items of one iterable after the other."""
    for iterable in iterables:
        for item in iterable:
            yield item


def _from_iterable(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


chain.from_iterable = _from_iterable


def compress(data, selectors):
    """The items whose selector is true."""
    for item, selected in zip(data, selectors):
        if selected:
            yield item


def takewhile(predicate, iterable):
    """Items as long as the predicate holds."""
    for item in iterable:
        if not predicate(item):
            break
        yield item


def dropwhile(predicate, iterable):
    """Items from the first on for which the predicate fails."""
    items = iter(iterable)
    for item in items:
        if not predicate(item):
            yield item
            break
    for item in items:
        yield item


def filterfalse(predicate, iterable):
    """Items for which the predicate fails."""
    test = (lambda item: item) if predicate is None else predicate
    for item in iterable:
        if not test(item):
            yield item


def starmap(function, iterable):
    """The function applied to each item's items."""
    for arguments in iterable:
        yield function(*arguments)


def accumulate(iterable, func=None, *, initial=None):
    """Running totals, or what `func` makes of the last one and the next item."""
    add = (lambda total, item: total + item) if func is None else func
    items = iter(iterable)
    if initial is None:
        for item in items:
            total = item
            break
        else:
            return
    else:
        total = initial
    yield total
    for item in items:
        total = add(total, item)
        yield total


def pairwise(iterable):
    """Each item with the one behind it."""
    items = iter(iterable)
    for before in items:
        break
    else:
        return
    for item in items:
        yield before, item
        before = item


def islice(iterable, start, stop="", step=None):
    """The items from start to stop, every step-th."""
    if isinstance(stop, str):
        return _islice(iter(iterable), 0, _bound(start, "Stop argument for islice()"), 1)
    by = 1 if step is None else step
    if by < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    first, last = _bound(start, _INDICES), _bound(stop, _INDICES)
    return _islice(iter(iterable), 0 if first is None else first, last, by)


_INDICES = "Indices for islice()"


def _bound(value, what: str):
    """A bound of islice, or ValueError."""
    if value is not None and value < 0:
        raise ValueError(f"{what} must be None or an integer: 0 <= x <= sys.maxsize.")
    return value


def _islice(items, start, stop, step):
    at = 0
    while at < start:
        for _ in items:
            at += 1
            break
        else:
            return
    wanted = start
    while stop is None or at < stop:
        for item in items:
            break
        else:
            return
        if at == wanted:
            yield item
            wanted += step
        at += 1


def groupby(iterable, key=None):
    """Runs of items with the same key: the key, and an iterator over the run."""
    items = iter(iterable)
    keyed = (lambda item: item) if key is None else key
    for item in items:
        break
    else:
        return
    current = keyed(item)
    number = 0
    more = True

    def advance():
        nonlocal item, current, more
        for item in items:
            current = keyed(item)
            break
        else:
            more = False

    def group(target, mine):
        while more and mine == number and current == target:
            yield item
            advance()

    while more:
        number += 1
        target = current
        yield target, group(target, number)
        while more and current == target:
            advance()


def tee(iterable, n=2):
    """n iterators over the same items, which are kept until the last has had them."""
    items = iter(iterable)
    return tuple([_branch(items, waiting, i) for waiting in [[[] for _ in range(n)]] for i in range(n)])


def _branch(items, waiting, mine):
    queue = waiting[mine]
    at = 0
    while True:
        if at == len(queue):
            queue.clear()
            at = 0
            for item in items:
                break
            else:
                return
            for other in waiting:
                other.append(item)
        at += 1
        yield queue[at - 1]


def _chosen(pool, order, r: int):
    """The items at the first r of these positions. A function: a generator's own garbage would stay until it ends."""
    return tuple([pool[order[i]] for i in range(r)])


def _move_to_end(order, i: int):
    moved = order[i]
    for j in range(i, len(order) - 1):
        order[j] = order[j + 1]
    order[-1] = moved


def _one_of_each(pools, at):
    return tuple([pool[i] for pool, i in zip(pools, at)])


def product(*iterables, repeat=1):
    """All tuples with an item of each iterable; the last one changes fastest."""
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([list(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not all(pools):
        return
    at = [0] * len(pools)
    while True:
        yield _one_of_each(pools, at)
        last = len(pools) - 1
        while last >= 0 and at[last] == len(pools[last]) - 1:
            at[last] = 0
            last -= 1
        if last < 0:
            return
        at[last] += 1


def permutations(iterable, r=None):
    """All orders of r of the items, by position."""
    if r is not None and r < 0:
        raise ValueError("r must be non-negative")
    pool = list(iterable)
    return _permutations(pool, len(pool) if r is None else r)


def _permutations(pool, r: int):
    n = len(pool)
    if r > n:
        return
    order = list(range(n))
    cycles = list(range(n, n - r, -1))
    while True:
        yield _chosen(pool, order, r)
        for i in range(r - 1, -1, -1):
            cycles[i] -= 1
            if cycles[i] == 0:
                _move_to_end(order, i)
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                order[i], order[j] = order[j], order[i]
                break
        else:
            return


def combinations(iterable, r: int):
    """All choices of r of the items, in their order."""
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(list(iterable), r)


def _combinations(pool, r: int):
    n = len(pool)
    if r > n:
        return
    chosen = list(range(r))
    while True:
        yield _chosen(pool, chosen, r)
        i = r - 1
        while i >= 0 and chosen[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        chosen[i] += 1
        for j in range(i + 1, r):
            chosen[j] = chosen[j - 1] + 1


def combinations_with_replacement(iterable, r: int):
    """The same where an item may be chosen again."""
    if r < 0:
        raise ValueError("r must be non-negative")
    return _with_replacement(list(iterable), r)


def _with_replacement(pool, r: int):
    n = len(pool)
    if not n and r:
        return
    chosen = [0] * r
    while True:
        yield _chosen(pool, chosen, r)
        i = r - 1
        while i >= 0 and chosen[i] == n - 1:
            i -= 1
        if i < 0:
            return
        following = chosen[i] + 1
        for j in range(i, r):
            chosen[j] = following


def zip_longest(*iterables, fillvalue=None):
    """Items side by side until the last iterable ends; `fillvalue` for those that have."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(sources, fillvalue):
    live = [True] * len(sources)
    while True:
        row = []
        for i, source in enumerate(sources):
            if live[i]:
                for item in source:
                    row.append(item)
                    break
                else:
                    live[i] = False
            if not live[i]:
                row.append(fillvalue)
        if not any(live):
            return
        yield tuple(row)
