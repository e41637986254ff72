"""isinstance with the classes of module types."""

import types
from types import FunctionType, GeneratorType


def sub():
    yield 1
    return 2


def main():
    x = yield sub()
    print("got", x)


class A:
    def m(self):
        return 1


def run(gen):
    """A trampoline."""
    stack = [gen]
    value = None
    while stack:
        try:
            got = stack[-1].send(value)
        except StopIteration as stop:
            stack.pop()
            value = stop.value
            continue
        if isinstance(got, GeneratorType):
            stack.append(got)
            value = None
        else:
            value = got
    return value


def adder(n):
    if n == 0:
        return 0
    rest = yield adder(n - 1) if n > 1 else 10
    return rest + n


g = main()
out = g.send(None)
print(isinstance(out, types.GeneratorType), isinstance([], types.GeneratorType), isinstance(main, types.FunctionType))
print(isinstance(A().m, types.MethodType), isinstance(A().m, FunctionType), isinstance(len, types.BuiltinFunctionType))
print(isinstance(lambda: 1, types.LambdaType), isinstance((x for x in [1]), GeneratorType), isinstance(iter([1]), GeneratorType))


class Node:
    def __init__(self, v, kids=()):
        self.v, self.kids = v, kids


def total(n):
    s = n.v
    for k in n.kids:
        s += yield total(k)
    return s


print(run(total(Node(1, (Node(2), Node(3, (Node(4),)))))))
for x in (1, sub(), "a"):
    print(isinstance(x, GeneratorType), end=" ")
print()

# --- expected
# True False True
# True False True
# True True False
# 10
# False True False 
