# The methods of groups, their texts and the errors of their making.
class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)

class Coded(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

def show(g):
    print(type(g).__name__, repr(g), "|", str(g))

g = ExceptionGroup("top", [ValueError(1), Coded(7), ExceptionGroup("in", [TypeError("t"), ValueError(2)])])
show(g)
print(g.args)
print(g.message, g.exceptions, len(g.exceptions))

a, b = g.split(ValueError)
show(a)
show(b)
show(g.subgroup((TypeError, Coded)))
print(g.subgroup(KeyError), g.split(KeyError)[0])
show(g.subgroup(lambda e: isinstance(e, Coded) and e.code == 7))
show(g.split(ExceptionGroup)[0])
show(g.derive([OSError("x")]))
show(BaseExceptionGroup("b", [ValueError(1)]))
show(BaseExceptionGroup("b", [KeyboardInterrupt()]))
show(BaseExceptionGroup("b", (KeyboardInterrupt(), ValueError())))
m = Mine("mine", [ValueError(3), KeyError("k")])
show(m)
x, y = m.split(KeyError)
show(x)
show(y)
print(isinstance(m, ExceptionGroup), isinstance(m, Exception), isinstance(BaseExceptionGroup("b", [SystemExit()]), Exception))
print(issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception))
for make in (lambda: ExceptionGroup("none", []), lambda: ExceptionGroup("k", [KeyboardInterrupt()]), lambda: Mine("k", [KeyboardInterrupt()])):
    try:
        make()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    raise m
except Exception as e:
    print("caught", e)
try:
    try:
        raise m
    except ValueError:
        print("no")
except ExceptionGroup as e:
    for part in e.exceptions:
        print(repr(part))

def leaves(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + e.message)
        for part in e.exceptions:
            leaves(part, depth + 1)
    else:
        print("  " * depth + repr(e))

leaves(g)

# --- expected
# ExceptionGroup ExceptionGroup('top', [ValueError(1), Coded('code 7'), ExceptionGroup('in', [TypeError('t'), ValueError(2)])]) | top (3 sub-exceptions)
# ('top', [ValueError(1), Coded('code 7'), ExceptionGroup('in', [TypeError('t'), ValueError(2)])])
# top (ValueError(1), Coded('code 7'), ExceptionGroup('in', [TypeError('t'), ValueError(2)])) 3
# ExceptionGroup ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [ValueError(2)])]) | top (2 sub-exceptions)
# ExceptionGroup ExceptionGroup('top', [Coded('code 7'), ExceptionGroup('in', [TypeError('t')])]) | top (2 sub-exceptions)
# ExceptionGroup ExceptionGroup('top', [Coded('code 7'), ExceptionGroup('in', [TypeError('t')])]) | top (2 sub-exceptions)
# None None
# ExceptionGroup ExceptionGroup('top', [Coded('code 7')]) | top (1 sub-exception)
# ExceptionGroup ExceptionGroup('top', [ValueError(1), Coded('code 7'), ExceptionGroup('in', [TypeError('t'), ValueError(2)])]) | top (3 sub-exceptions)
# ExceptionGroup ExceptionGroup('top', [OSError('x')]) | top (1 sub-exception)
# ExceptionGroup ExceptionGroup('b', [ValueError(1)]) | b (1 sub-exception)
# BaseExceptionGroup BaseExceptionGroup('b', [KeyboardInterrupt()]) | b (1 sub-exception)
# BaseExceptionGroup BaseExceptionGroup('b', (KeyboardInterrupt(), ValueError())) | b (2 sub-exceptions)
# Mine Mine('mine', [ValueError(3), KeyError('k')]) | mine (2 sub-exceptions)
# Mine Mine('mine', [KeyError('k')]) | mine (1 sub-exception)
# Mine Mine('mine', [ValueError(3)]) | mine (1 sub-exception)
# True True False
# True False
# ValueError second argument (exceptions) must be a non-empty sequence
# TypeError Cannot nest BaseExceptions in an ExceptionGroup
# TypeError Cannot nest BaseExceptions in 'Mine'
# caught mine (2 sub-exceptions)
# ValueError(3)
# KeyError('k')
# top
#   ValueError(1)
#   Coded('code 7')
#   in
#     TypeError('t')
#     ValueError(2)
