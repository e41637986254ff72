import collections as co, typing as t, enum as en, dataclasses as dc, functools as ft, itertools as it, contextlib as cl, abc as ab, operator as o, collections.abc as cabc
P = co.namedtuple("P", "x y")
class Q(co.namedtuple("Q", ["a", "b"])):
    def s(self): return self.a + self.b
class N(t.NamedTuple):
    k: int
    v: str = "d"
class C(en.Enum):
    A = en.auto()
    B = en.auto()
class F(en.Flag):
    X = en.auto(); Y = en.auto()
@en.unique
class I(en.IntEnum):
    ONE = 1
@dc.dataclass(order=True)
class D:
    z: int
    w: t.List[int] = dc.field(default_factory=list)
class Base(ab.ABC):
    @ab.abstractmethod
    def go(self) -> int: ...
class Der(Base):
    def go(self): return 1
@ft.lru_cache(None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@cl.contextmanager
def cm():
    print("in"); yield 5; print("out")
@ft.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __eq__(self, other): return self.n == other.n
@ft.singledispatch
def show(x): return "any"
@show.register
def _(x: int): return "int"
class TD(t.TypedDict):
    a: int
d = co.defaultdict(list); d["q"].append(1)
cnt = co.Counter("hello"); dq = co.deque([1, 2], maxlen=3); od = co.OrderedDict(a=1); ch = co.ChainMap({"a": 1}, {"b": 2})
x: t.Optional[int] = None
T = t.TypeVar("T")
class G(t.Generic[T]):
    def __init__(self, v: T): self.v = v
def ff(fn: t.Callable[[int], int], *a: int, **k: t.Any) -> t.Union[int, None]: return fn(*a)
with cm() as five: print(five)
print(P(1, 2), Q(1, 2).s(), N(3), C.B, F.X | F.Y, I.ONE + 1, D(1) < D(2), Der().go(), fib(30), V(1) >= V(0), show(3), show("s"))
print(dict(d), cnt.most_common(1), dq, od, dict(ch), G(3).v, ff(lambda q: q + 1, 4), dc.asdict(D(1, [2])), isinstance([], cabc.Sequence))
print(list(it.chain([1], [2])), ft.reduce(o.add, [1, 2, 3]), ft.partial(max, 3)(5), o.itemgetter(1)([1, 2]), t.cast(int, "x"))
try: Base()
except TypeError as e: print(e)
td: TD = {"a": 1}; print(td)

# --- expected
# in
# 5
# out
# P(x=1, y=2) 3 N(k=3, v='d') C.B F.X|Y 2 True 1 832040 True int any
# {'q': [1]} [('l', 2)] deque([1, 2], maxlen=3) OrderedDict([('a', 1)]) {'b': 2, 'a': 1} 3 5 {'z': 1, 'w': [2]} True
# [1, 2] 6 5 2 x
# Can't instantiate abstract class Base with abstract method go
# {'a': 1}
