def later(flag: bool):
    x = None  # reveal: x: None | int
    for i in range(3):
        if x is None:
            x = i
        else:
            y = x  # reveal: y: int
            x = y + 1
    z = x  # reveal: z: None | int
    if z is None:
        return 0
    w = z + 1  # reveal: w: int
    return w  # reveal: return: int


def widened():
    n = 0  # reveal: n: int | float
    seen = n  # reveal: seen: int
    while n < 3:
        inside = n  # reveal: inside: int | float
        n += 0.5
    behind = n  # reveal: behind: int | float
    return seen, inside, behind


def left_early():
    found = None
    for c in "abc":
        if c == "b":
            found = c
            break
    else:
        found = 1
    return found  # reveal: return: int | str


def endless():
    value = None
    while True:
        value = 1
        if value > 0:
            break
    return value  # reveal: return: int


def finally_wins():
    x = None
    while True:
        try:
            x = 1
            break
        finally:
            x = "s"
    return x  # reveal: return: None | int | str


def handler_sees(text: str):
    state = 0
    try:
        state = "parsed"
        number = int(text)
    except ValueError:
        seen = state  # reveal: seen: int | str
        return seen
    after = state  # reveal: after: str
    return number, after


def walrus(items: list[int]):
    while (n := len(items)) > 0:  # reveal: n: int
        items.pop()
    if any((big := v) > 3 for v in items):
        return big
    return n


def tested(v):  # reveal: v: int / str / None / list[int]
    if isinstance(v, int):
        return v + 1
    if v is None:
        return v
    return len(v)


def either(a: int | None, b: str | None):
    first = a or 0  # reveal: first: int
    second = b and len(b)  # reveal: second: None | int | str
    third = a if a is not None else -1  # reveal: third: int
    if a is None or b is None:
        return first
    return a + len(b) + third


def both(a: int | None, b: int | None):
    if a is not None and b is not None and a < b:
        return a + b
    if not a:
        return 0
    c = a  # reveal: c: int
    assert b
    d = b  # reveal: d: int
    return c + d


def removed():
    x = 1
    del x
    x = "a"
    y = x  # reveal: y: str
    return y


def rounds(xs: list[int]):
    last = None
    for x in xs:
        if last is not None and last > x:
            return last
        last = x
    return last  # reveal: return: None | int


print(later(True), widened(), left_early(), endless(), finally_wins(), handler_sees("1"), walrus([1]))
print(tested(1), tested("a"), tested(None), tested([1]), either(1, None), both(1, 2), removed(), rounds([1]))
