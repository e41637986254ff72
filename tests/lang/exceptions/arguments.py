class AppError(Exception):
    pass

class Coded(AppError):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code

class Plain(AppError):
    def __init__(self, a, b):
        self.a = a
        self.b = b

class Shown(Exception):
    def __str__(self):
        return f"shown {len(self.args)}"

def show(e):
    print(type(e).__name__, e.args, repr(e), "|", e)

for make in [lambda: AppError("x"), lambda: Coded(3, "msg"), lambda: Plain(1, "two"), lambda: AppError(), lambda: AppError(1, 2.5, "z")]:
    try:
        raise make()
    except AppError as e:
        show(e)
try:
    {"a": 1}["b"]
except KeyError as e:
    print(e.args, e.args[0], e)
d = {(1, 2): 3}
try:
    d.pop((3, 4))
except KeyError as e:
    print(e.args, e.args[0], e)
try:
    {1, 2}.remove(5)
except KeyError as e:
    print(e.args)
try:
    int("x")
except ValueError as e:
    print(e.args, len(e.args), e.args[0])
try:
    [][1]
except Exception as e:
    print(e.args)
try:
    open("/nonexistent/x")
except OSError as e:
    print(e.args, e.errno, e.strerror, e.filename)
try:
    raise ValueError("bad", 5)
except ValueError as e:
    text, number = e.args
    print(text, number)
class A:
    def __init__(self, **kw):
        print("A", kw)
class B(A):
    def __init__(self, x=0, **kw):
        print("B")
        super().__init__(**kw)
class C(A):
    def __init__(self, y=0, **kw):
        print("C")
        super().__init__(**kw)
class D(B, C):
    def __init__(self):
        print("D")
        super().__init__(x=1, y=2, z=3)
D()
B(1)
raise Shown(1, 2)

# --- expected
# AppError ('x',) AppError('x') | x
# Coded ('msg',) Coded('msg') | msg
# Plain (1, 'two') Plain(1, 'two') | (1, 'two')
# AppError () AppError() | 
# AppError (1, 2.5, 'z') AppError(1, 2.5, 'z') | (1, 2.5, 'z')
# ('b',) b 'b'
# ((3, 4),) (3, 4) (3, 4)
# (5,)
# ("invalid literal for int() with base 10: 'x'",) 1 invalid literal for int() with base 10: 'x'
# ('list index out of range',)
# (2, 'No such file or directory') 2 No such file or directory /nonexistent/x
# bad 5
# D
# B
# C
# A {'z': 3}
# B
# A {}
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/arguments.py", line 73, in <module>
#     raise Shown(1, 2)
# Shown: shown 2
# --- status 1
