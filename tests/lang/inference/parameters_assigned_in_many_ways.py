"""Parameters that statements of all kinds assign."""

import asyncio
from functools import wraps


def gen(x, n=None):
    n = n or 3
    x = [x]
    for i in range(n):
        x = x + [i]
        yield len(x), x
    x = str(x)
    yield x


async def coro(x):
    x = await asyncio.sleep(0, [x])
    x = x[0] + 1
    return f"{x}"


def comp(data, key=None):
    data = [d for d in data if d != key]
    key = {d: data for d in data}
    data = sum(len(v) for v in key.values())
    return data, len(key)


def lam(f, x=1):
    f = f if callable(f) else (lambda y: y + x)
    x = f(10)
    return x


def keyed(f):
    f = wraps(f)(lambda *a: f_(*a)) if False else f
    return f


def nested(x):
    def inner(y):
        y = [y, x]
        y = len(y)
        return y

    return inner(x)


def loop(x):
    while x:
        x = x[1:] if len(x) > 2 else None
        if x is None:
            x = ()
    return x


def excepts(e):
    try:
        e = int(e)
        e = e / 0
    except ValueError as e:
        return f"v {e}"
    except ZeroDivisionError:
        e = None
    return e


def walrus(x):
    if (x := str(x)) and len(x) > 1:
        return x + "!"
    return x


def starred(*args, **kw):
    args = list(args)
    args.append(None)
    kw = {k: str(v) for k, v in kw.items()}
    kw["z"] = args
    return kw


def match(x):
    match x:
        case [x, *_]:
            return x
        case {"a": x}:
            return x
        case str() as x:
            return x.upper()
    return None


def unpack(a, b):
    a, b = b, a
    (a, b), c = (b, a), [a]
    return a, b, c


def aug(x):
    x += 1
    x /= 2
    x = x if x > 1 else -x
    return x


class K:
    def __init__(self, items=None):
        items = items or []
        items = {i: n for n, i in enumerate(items)}
        self.items = items

    def __eq__(self, other):
        other = other.items if isinstance(other, K) else other
        return self.items == other

    def __add__(self, other):
        if isinstance(other, K):
            other = list(other.items)
        return K([*self.items, *other])

    @classmethod
    def of(cls, text):
        text = text.split()
        return cls(text)

    @staticmethod
    def norm(v):
        v = v.strip() if isinstance(v, str) else v
        v = v or None
        return v

    @property
    def size(self):
        return len(self.items)


print(list(gen("a", 2)), list(gen(1))[-1])
print(asyncio.run(coro(4)), comp([1, 2, 3], 2), lam(5), lam(lambda y: str(y)))
print(nested("q"), loop([1, 2, 3]), loop("abc"), excepts("x"), excepts("3"))
print(walrus(12), walrus(3), starred(1, "a", k=2), match([7, 8]), match({"a": "b"}), match("s"), match(3))
print(unpack(1, "x"), aug(4), aug(1.5), K.of("a b") == K(["a", "b"]), K(["z"]) == {"z": 0})
print((K(["a"]) + K(["b"])).items, (K(["a"]) + ["c"]).size, K.norm(" x "), K.norm(0), K.norm(4))

# --- expected
# [(2, ['a', 0]), (3, ['a', 0, 1]), "['a', 0, 1]"] [1, 0, 1, 2]
# 5 (4, 2) 11 10
# 2 () () v invalid literal for int() with base 10: 'x' None
# 12! 3 {'k': '2', 'z': [1, 'a', None]} 7 b S None
# (1, 'x', ['x']) 2.5 1.25 True True
# {'a': 0, 'b': 1} 2 x None 4
