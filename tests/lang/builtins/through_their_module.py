# Builtins by way of their module, also where the module has something else of that name.
import builtins
import builtins as b
from builtins import len as length, sorted as in_order, ValueError as Wrong, print as show
from builtins import max, range


def print(*values):
    builtins.print("own:", *values)


class list(builtins.list):
    def total(self):
        return b.sum(self)


sum = 5
print("text", builtins.max(1, 2), b.len("abc"), length([1, 2]))
show(in_order("cab"), max(3, 4), [*range(3)])
print(list([1, 2, 3]).total(), sum, builtins.sum([1, 2]), builtins.list((1, 2)))
try:
    builtins.int("x")
except builtins.ValueError as e:
    print("caught", e, isinstance(e, Wrong))
show(list(map(length, ["a", "bb"])), b.sorted([3, 1], key=builtins.abs), print.__name__)
show(builtins.isinstance(3, builtins.int), [builtins.str(x) for x in b.range(2)])


def values(sum):
    return [builtins.str(sum), b.repr(sum)]


def later():
    import builtins as inner

    return inner.min(2, 1)


print(values("q"), later())
raise builtins.KeyError("end")

# --- expected
# own: text 2 3 2
# ['a', 'b', 'c'] 4 [0, 1, 2]
# own: 6 5 3 [1, 2]
# own: caught invalid literal for int() with base 10: 'x' True
# [1, 2] [1, 3] print
# True ['0', '1']
# own: ['q', "'q'"] 1
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/through_their_module.py", line 40, in <module>
#     raise builtins.KeyError("end")
# KeyError: 'end'
# --- status 1
