"""Fields of all representations are deleted and come again."""
import copy
from typing import Callable


class Counter:
    count = 10

    def bump(self):
        self.count += 1
        return self.count

    def reset(self):
        del self.count


c = Counter()
print(c.bump(), c.bump(), Counter.count)
c.reset()
print(c.bump(), c.count)
Counter.count = 100
d = Counter()
print(d.count, d.bump(), c.count)
c.reset()
print(c.count)


class Many:
    def __init__(self, n: int):
        self.pair = (n, "x" * n)
        self.big = 10**30 * n
        self.f = n / 2
        self.fn: Callable[[int], int] = lambda v: v + n
        self.either: int | str | None = None if n == 0 else n if n % 2 else str(n)
        self.many = {n: [n]}
        self.none = None
        self.flag = n > 1
        self.inner = Many(n - 1) if n > 0 else None

    def wipe(self):
        del self.pair, self.big, self.f, self.fn
        del self.either, self.many, self.none, self.flag, self.inner

    def fill(self, n: int):
        self.__init__(n)


def shown(m: Many) -> list[str]:
    found = []
    for look in (
        lambda: str(m.pair), lambda: str(m.big), lambda: str(m.f), lambda: str(m.fn(1)), lambda: str(m.either),
        lambda: str(m.many), lambda: str(m.none), lambda: str(m.flag), lambda: str(m.inner is None),
    ):
        try:
            found.append(look())
        except AttributeError as e:
            found.append(str(e).split("'")[3])
    return found


for n in range(4):
    m = Many(n)
    print(shown(m))
    m.wipe()
    print(shown(m))
    other = copy.deepcopy(m)
    print(hasattr(other, "pair"), dir(other)[-5:])
    m.fill(n + 1)
    print(shown(m), m.big)


class Failure(Exception):
    def __init__(self, what, info):
        super().__init__(what)
        self.info = info


try:
    raise Failure("bad", [1])
except Failure as e:
    print(e.info, e)
    del e.info
    print(hasattr(e, "info"), getattr(e, "info", "gone"))


class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.parent = parent
        self.children: list[Node] = []
        if parent is not None:
            parent.children.append(self)

    def detach(self):
        if hasattr(self, "parent") and self.parent is not None:
            self.parent.children.remove(self)
        del self.parent


root = Node("root")
kids = [Node(i, root) for i in range(3)]
kids[1].detach()
print([k.value for k in root.children], [hasattr(k, "parent") for k in kids])
try:
    kids[1].detach()
except AttributeError as e:
    print(e)


def work(log):
    class Local:
        def __init__(self):
            self.t = "t"

    x = Local()
    yield x.t
    del x.t
    yield hasattr(x, "t")
    try:
        del x.t
    except AttributeError as e:
        log.append(str(e))
    x.t = "u"
    yield x.t


log: list[str] = []
print(list(work(log)), log)


class Base:
    def __init__(self):
        self.shared = 1


class Left(Base):
    def drop(self):
        del self.shared


class Right(Base):
    shared = "class's"

    def __init__(self):
        pass


for o in (Left(), Right(), Base()):
    print(o.shared)
left = Left()
left.drop()
print(hasattr(left, "shared"), hasattr(Right(), "shared"))
order = []


class Noisy:
    def __init__(self, name):
        self.name = name

    @property
    def me(self):
        order.append(self.name)
        return self


a, b = Noisy("a"), Noisy("b")
del a.me.name, b.me.name
print(order)
del_me = [Noisy("c")]
del del_me[0].name
try:
    del_me[0].name += "x"
except AttributeError as e:
    print(e)
print(hasattr(a, "name"))

# --- expected
# 11 12 10
# 11 11
# 100 101 11
# 100
# ["(0, '')", '0', '0.0', '1', 'None', '{0: [0]}', 'None', 'False', 'True']
# ['pair', 'big', 'f', 'fn', 'either', 'many', 'none', 'flag', 'inner']
# False ['__str__', '__subclasshook__', '__weakref__', 'fill', 'wipe']
# ["(1, 'x')", '1000000000000000000000000000000', '0.5', '2', '1', '{1: [1]}', 'None', 'False', 'False'] 1000000000000000000000000000000
# ["(1, 'x')", '1000000000000000000000000000000', '0.5', '2', '1', '{1: [1]}', 'None', 'False', 'False']
# ['pair', 'big', 'f', 'fn', 'either', 'many', 'none', 'flag', 'inner']
# False ['__str__', '__subclasshook__', '__weakref__', 'fill', 'wipe']
# ["(2, 'xx')", '2000000000000000000000000000000', '1.0', '3', '2', '{2: [2]}', 'None', 'True', 'False'] 2000000000000000000000000000000
# ["(2, 'xx')", '2000000000000000000000000000000', '1.0', '3', '2', '{2: [2]}', 'None', 'True', 'False']
# ['pair', 'big', 'f', 'fn', 'either', 'many', 'none', 'flag', 'inner']
# False ['__str__', '__subclasshook__', '__weakref__', 'fill', 'wipe']
# ["(3, 'xxx')", '3000000000000000000000000000000', '1.5', '4', '3', '{3: [3]}', 'None', 'True', 'False'] 3000000000000000000000000000000
# ["(3, 'xxx')", '3000000000000000000000000000000', '1.5', '4', '3', '{3: [3]}', 'None', 'True', 'False']
# ['pair', 'big', 'f', 'fn', 'either', 'many', 'none', 'flag', 'inner']
# False ['__str__', '__subclasshook__', '__weakref__', 'fill', 'wipe']
# ["(4, 'xxxx')", '4000000000000000000000000000000', '2.0', '5', '4', '{4: [4]}', 'None', 'True', 'False'] 4000000000000000000000000000000
# [1] bad
# False gone
# [0, 2] [True, False, True]
# 'Node' object has no attribute 'parent'
# ['t', False, 'u'] ["'Local' object has no attribute 't'"]
# 1
# class's
# 1
# False True
# ['a', 'b']
# 'Noisy' object has no attribute 'name'
# False
