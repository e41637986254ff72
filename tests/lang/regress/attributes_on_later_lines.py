"""An attribute on a later line than its object: tracebacks show where it stands."""

import traceback


class A:
    def foo(self):
        return self

    def bar(self, *a, z=0):
        raise ValueError("x")

    @property
    def prop(self):
        raise ValueError("y")


def f(a):
    return (
        a
        .foo()
        .bar(1,
             2)
    )


def g(a):
    return (
        a.foo()
        .bar(1) + 1
    )


def h(a):
    return (a.foo(
    ).prop)


def i(a):
    return (a.foo(
    ).missing)


def j(a):
    return (a.foo(
    ).missing())


for function in (f, g, h):
    try:
        function(A())
    except ValueError:
        traceback.print_exc()
for function in (i, j):
    try:
        function(A())
    except AttributeError:
        traceback.print_exc()


def k(a):
    (a.foo(
    ).x) = 1


def l(a):
    return (a
            .foo()
            .bar(*[1]))


def m(a):
    return (a
            .foo()
            .bar(
                1,
                z=2))


def n(a):
    return getattr(
        a,
        "prop")


def o(a):
    return max([
        a
        .foo()
        .prop for _ in range(2)])


for function in (k, l, m, n, o):
    try:
        function(A())
    except (ValueError, AttributeError, TypeError):
        traceback.print_exc()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 51, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 22, in f
#     .bar(1,
#      ^^^^^^
#   File "$HERE/attributes_on_later_lines.py", line 11, in bar
#     raise ValueError("x")
# ValueError: x
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 51, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 30, in g
#     .bar(1) + 1
#      ^^^^^^
#   File "$HERE/attributes_on_later_lines.py", line 11, in bar
#     raise ValueError("x")
# ValueError: x
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 51, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 36, in h
#     ).prop)
#       ^^^^
#   File "$HERE/attributes_on_later_lines.py", line 15, in prop
#     raise ValueError("y")
# ValueError: y
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 56, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 41, in i
#     ).missing)
#       ^^^^^^^
# AttributeError: 'A' object has no attribute 'missing'
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 56, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 46, in j
#     ).missing())
#       ^^^^^^^
# AttributeError: 'A' object has no attribute 'missing'
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 95, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 67, in l
#     return (a
#             ^
#   File "$HERE/attributes_on_later_lines.py", line 11, in bar
#     raise ValueError("x")
# ValueError: x
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 95, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 75, in m
#     .bar(
#      ^^^^
#   File "$HERE/attributes_on_later_lines.py", line 11, in bar
#     raise ValueError("x")
# ValueError: x
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 95, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 81, in n
#     return getattr(
#            ^^^^^^^^
#   File "$HERE/attributes_on_later_lines.py", line 15, in prop
#     raise ValueError("y")
# ValueError: y
# Traceback (most recent call last):
#   File "$HERE/attributes_on_later_lines.py", line 95, in <module>
#     function(A())
#   File "$HERE/attributes_on_later_lines.py", line 87, in o
#     return max([
#                ^
#   File "$HERE/attributes_on_later_lines.py", line 90, in <listcomp>
#     .prop for _ in range(2)])
#      ^^^^
#   File "$HERE/attributes_on_later_lines.py", line 15, in prop
#     raise ValueError("y")
# ValueError: y
