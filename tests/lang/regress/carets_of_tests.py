# While `__bool__` and `__len__` run, tracebacks show what asks for the truth.
class B:
    def __init__(self, v): self.v = v
    def __bool__(self):
        raise ValueError(1)
class L:
    def __len__(self):
        raise ValueError(1)
def run(k, x, y):
    if k == 0:
        return x or y
    if k == 1:
        return x and y
    if k == 2:
        return not x
    if k == 3:
        if x:
            return 1
    if k == 4:
        return 1 if x else 2
    if k == 5:
        while x:
            pass
    if k == 6:
        return bool(x)
    if k == 7:
        if y and x or y:
            return 3
    if k == 8:
        if not x:
            return 3
    if k == 9:
        assert x
    if k == 10:
        return [1 for _ in range(2) if x]
    if k == 11:
        return any([x])
    if k == 12:
        if not (y and x):
            return 3
    if k == 13:
        return (1 if (y and x) else 3)
    if k == 14:
        return [z for z in [x] if z or y]
    if k == 15:
        z = y and x and y
    if k == 16:
        if k == 1: pass
        elif x or y: return 1
    if k == 17:
        while y and not x:
            pass
    if k == 18:
        match k:
            case 18 if x: return 1
    if k == 19:
        return list(filter(None, [x]))
    if k == 20:
        return sum(1 for _ in [1] if x and y)
    if k == 21:
        return not (x or y)
    if k == 22:
        assert y and x, "m"
    if k == 23:
        return (lambda: x or y)()
    if k == 24:
        return 1 if not x else 2
import traceback
for k in range(25):
    for x in (B(1), L()):
        try: print(run(k, x, [1]))
        except ValueError as e: traceback.print_exception(e)

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 11, in run
#     return x or y
#            ^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 11, in run
#     return x or y
#            ^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 13, in run
#     return x and y
#            ^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 13, in run
#     return x and y
#            ^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 15, in run
#     return not x
#            ^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 15, in run
#     return not x
#            ^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 17, in run
#     if x:
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 17, in run
#     if x:
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 20, in run
#     return 1 if x else 2
#            ^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 20, in run
#     return 1 if x else 2
#            ^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 22, in run
#     while x:
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 22, in run
#     while x:
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 25, in run
#     return bool(x)
#            ^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 25, in run
#     return bool(x)
#            ^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 27, in run
#     if y and x or y:
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 27, in run
#     if y and x or y:
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 30, in run
#     if not x:
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 30, in run
#     if not x:
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 33, in run
#     assert x
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 33, in run
#     assert x
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 35, in run
#     return [1 for _ in range(2) if x]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 35, in <listcomp>
#     return [1 for _ in range(2) if x]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 35, in run
#     return [1 for _ in range(2) if x]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 35, in <listcomp>
#     return [1 for _ in range(2) if x]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 37, in run
#     return any([x])
#            ^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 37, in run
#     return any([x])
#            ^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 39, in run
#     if not (y and x):
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 39, in run
#     if not (y and x):
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 42, in run
#     return (1 if (y and x) else 3)
#             ^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 42, in run
#     return (1 if (y and x) else 3)
#             ^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 44, in run
#     return [z for z in [x] if z or y]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 44, in <listcomp>
#     return [z for z in [x] if z or y]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 44, in run
#     return [z for z in [x] if z or y]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 44, in <listcomp>
#     return [z for z in [x] if z or y]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 46, in run
#     z = y and x and y
#         ^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 46, in run
#     z = y and x and y
#         ^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 49, in run
#     elif x or y: return 1
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 49, in run
#     elif x or y: return 1
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 51, in run
#     while y and not x:
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 51, in run
#     while y and not x:
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 55, in run
#     case 18 if x: return 1
#          ^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 55, in run
#     case 18 if x: return 1
#          ^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 57, in run
#     return list(filter(None, [x]))
#            ^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 57, in run
#     return list(filter(None, [x]))
#            ^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 59, in run
#     return sum(1 for _ in [1] if x and y)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 59, in <genexpr>
#     return sum(1 for _ in [1] if x and y)
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 59, in run
#     return sum(1 for _ in [1] if x and y)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 59, in <genexpr>
#     return sum(1 for _ in [1] if x and y)
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 61, in run
#     return not (x or y)
#                 ^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 61, in run
#     return not (x or y)
#                 ^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 63, in run
#     assert y and x, "m"
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 63, in run
#     assert y and x, "m"
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 65, in run
#     return (lambda: x or y)()
#            ^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 65, in <lambda>
#     return (lambda: x or y)()
#                     ^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 65, in run
#     return (lambda: x or y)()
#            ^^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 65, in <lambda>
#     return (lambda: x or y)()
#                     ^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 67, in run
#     return 1 if not x else 2
#            ^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 5, in __bool__
#     raise ValueError(1)
# ValueError: 1
# Traceback (most recent call last):
#   File "$HERE/carets_of_tests.py", line 71, in <module>
#     try: print(run(k, x, [1]))
#                ^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 67, in run
#     return 1 if not x else 2
#            ^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_tests.py", line 8, in __len__
#     raise ValueError(1)
# ValueError: 1
