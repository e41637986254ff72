import inspect, functools
from inspect import signature, Parameter
from dataclasses import dataclass, field
from typing import Optional, Any, Callable


class Base:
    """The base."""

    def run(self, x: int, *, fast: bool = False) -> Optional[int]:
        """Run it.

            indented
        more
        """
        return None

    @classmethod
    def make(cls, n=3):
        return cls()

    @staticmethod
    def stat(a, b=(1, 2)):
        return a


class Derived(Base):
    def __init__(self, a, b="x"):
        self.a = a

    def run(self, x, *, fast=True):
        return 1


@dataclass
class P:
    x: int
    y: list = field(default_factory=list)
    z: str = "q"


def deco(f):
    @functools.wraps(f)
    def w(*args, **kw):
        return f(*args, **kw)

    return w


def plain(f):
    def w(*args, **kw):
        return f(*args, **kw)

    return w


@deco
def one(a, b: "int" = 1, /, c: Any = None, *rest: str, d: Callable[[int], str] = None) -> dict[str, int]:
    return {}


@plain
def two(a):
    return 1


d = Derived(1)
print(signature(Base.run), signature(Base().run), signature(Derived), signature(d.run), signature(Base))
print(signature(Base.make), signature(Base.stat), signature(P), signature(one), signature(two))
print(signature(lambda x, y=2: x))
print(inspect.getdoc(Derived), inspect.getdoc(Base.run), inspect.getdoc(Derived.run), inspect.getdoc(d), sep="|")


def call_with(f, options):
    names = [
        n
        for n, p in signature(f).parameters.items()
        if p.kind in (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)
    ]
    print(
        names,
        len(signature(f).parameters),
        [n for n, p in signature(f).parameters.items() if p.default is Parameter.empty],
    )
    return f(**{k: v for k, v in options.items() if k in names})


def greet(name, greeting="hi"):
    return f"{greeting} {name}"


print(call_with(greet, {"name": "bob", "other": "z"}))


def validate(f):
    sig = signature(f)

    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            note = sig.parameters[name].annotation
            if note is not Parameter.empty and not isinstance(value, note):
                raise TypeError(f"{name}={value!r} is no {note.__name__}")
        print(bound, list(bound.arguments.items()))
        return f(*args, **kwargs)

    return wrapper


@validate
def scale(x: int, factor: int = 2, *more: tuple):
    return x * factor


print(scale(3), scale(3, 4), scale(x=1, factor=7))
for args in ((), (1, 2, 3, 4)):
    try:
        signature(greet).bind(*args)
    except TypeError as e:
        print(e)
try:
    scale("a")
except TypeError as e:
    print(e)
print(
    [n for n, v in inspect.getmembers(Derived, inspect.isfunction)],
    [n for n, v in inspect.getmembers(d, inspect.ismethod)],
)
for n, m in inspect.getmembers(d, predicate=inspect.ismethod):
    print(n, inspect.signature(m))


async def co():
    pass


def gen():
    yield 1


print(
    inspect.iscoroutinefunction(co),
    inspect.isgeneratorfunction(gen),
    inspect.isgenerator(gen()),
    inspect.isgeneratorfunction(co),
    inspect.isroutine(len),
    inspect.isbuiltin(len),
    inspect.ismethod(d.run),
    inspect.ismodule(inspect),
)
print(
    repr(signature(greet)),
    repr(signature(greet).parameters["name"]),
    signature(greet).parameters["name"].kind,
    str(Parameter.VAR_POSITIONAL),
    Parameter.KEYWORD_ONLY.description,
)
print(signature(one).return_annotation, signature(greet).return_annotation is inspect.Signature.empty)

# --- expected
# (self, x: int, *, fast: bool = False) -> Optional[int] (x: int, *, fast: bool = False) -> Optional[int] (a, b='x') (x, *, fast=True) ()
# (n=3) (a, b=(1, 2)) (x: int, y: list = <factory>, z: str = 'q') -> None (a, b: 'int' = 1, /, c: Any = None, *rest: str, d: Callable[[int], str] = None) -> dict[str, int] (*args, **kw)
# (x, y=2)
# The base.|Run it.
#
#     indented
# more|Run it.
#
#     indented
# more|None
# ['name', 'greeting'] 2 ['name']
# hi bob
# <BoundArguments (x=3, factor=2, more=())> [('x', 3), ('factor', 2), ('more', ())]
# <BoundArguments (x=3, factor=4, more=())> [('x', 3), ('factor', 4), ('more', ())]
# <BoundArguments (x=1, factor=7, more=())> [('x', 1), ('factor', 7), ('more', ())]
# 6 12 7
# missing a required argument: 'name'
# too many positional arguments
# x='a' is no int
# ['__init__', 'run', 'stat'] ['__init__', 'make', 'run']
# __init__ (a, b='x')
# make (n=3)
# run (x, *, fast=True)
# True True True False True True True True
# <Signature (name, greeting='hi')> <Parameter "name"> POSITIONAL_OR_KEYWORD VAR_POSITIONAL keyword-only
# dict[str, int] True
