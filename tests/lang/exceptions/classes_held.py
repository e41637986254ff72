from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any


def retry(times: int, exceptions: tuple[type[Exception], ...] = (OSError,)) -> Callable[..., Any]:
    def decorate(fn: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(fn)
        def wrapper(*args: Any) -> Any:
            for attempt in range(1, times + 1):
                try:
                    return fn(*args)
                except exceptions as exc:
                    print("attempt", attempt, type(exc).__name__, exc)
            raise RuntimeError(f"{fn.__name__} gave up")

        return wrapper

    return decorate


problems = iter([ValueError("one"), KeyError("two"), None])


@retry(3, (ValueError, KeyError))
def works(n):
    problem = next(problems)
    if problem is not None:
        raise problem
    return n * 2


@retry(2)
def never():
    raise ConnectionError("down")


@retry(5, (LookupError, ArithmeticError))
def other():
    raise TypeError("not meant")


for call in (lambda: works(4), never, other):
    try:
        print(call())
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e, type(e.__context__).__name__)


class Guard:
    def __init__(self, *expected: type[BaseException]) -> None:
        self.expected = expected

    def run(self, fn: Callable[[], Any]) -> str:
        try:
            fn()
        except KeyboardInterrupt:
            return "interrupted"
        except self.expected as exc:
            return f"expected {exc!r}"
        except (ValueError, ZeroDivisionError) as exc:
            return f"value {exc}"
        except Exception as exc:
            return f"other {exc!r}"
        else:
            return "fine"
        finally:
            print("ran")

    def takes(self, cls: type[BaseException]) -> bool:
        return issubclass(cls, self.expected)


def interrupt():
    raise KeyboardInterrupt


def as_int(text):
    return lambda: int(text)


guard = Guard(ArithmeticError, LookupError)
for fn in (lambda: 1 // 0, lambda: [][1], as_int("x"), lambda: {}["k"], lambda: None + 1, interrupt, as_int("1")):
    print(guard.run(fn))
print(Guard().run(lambda: 1 // 0), Guard(ValueError).run(as_int("y")))
print(guard.takes(ZeroDivisionError), guard.takes(ValueError), guard.takes(IndexError), Guard().takes(ValueError))
print(isinstance(KeyError("a"), guard.expected), isinstance(ValueError("a"), guard.expected))


def one_of(cls, fn):
    try:
        return fn()
    except cls:
        return cls.__name__


for cls in (ValueError, ZeroDivisionError):
    for fn in (as_int("z"), lambda: 1 % 0):
        try:
            print(one_of(cls, fn))
        except ArithmeticError as e:
            print("came out:", e, e.__context__)
        except ValueError as e:
            print("came out:", e, e.__context__)

# --- expected
# attempt 1 ValueError one
# attempt 2 KeyError 'two'
# 8
# attempt 1 ConnectionError down
# attempt 2 ConnectionError down
# RuntimeError never gave up NoneType
# TypeError not meant NoneType
# ran
# expected ZeroDivisionError('integer division or modulo by zero')
# ran
# expected IndexError('list index out of range')
# ran
# value invalid literal for int() with base 10: 'x'
# ran
# expected KeyError('k')
# ran
# other TypeError("unsupported operand type(s) for +: 'NoneType' and 'int'")
# ran
# interrupted
# ran
# fine
# ran
# ran
# value integer division or modulo by zero expected ValueError("invalid literal for int() with base 10: 'y'")
# True False True False
# True False
# ValueError
# came out: integer modulo by zero None
# came out: invalid literal for int() with base 10: 'z' None
# ZeroDivisionError
