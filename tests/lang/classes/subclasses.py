class Plugin:
    registry = {}
    def run(self): return "none"
class A(Plugin):
    def run(self): return "a"
class B(Plugin):
    def run(self): return "b"
class B2(B): pass
for c in Plugin.__subclasses__():
    print(c.__name__, c().run())
def walk(cls):
    for s in cls.__subclasses__():
        yield s
        yield from walk(s)
print([c.__name__ for c in walk(Plugin)])
print(len(Plugin.__subclasses__()), B2.__subclasses__())
class Shape: pass
def show():
    return [c.__name__ for c in Shape.__subclasses__()]
print(show())
class Sq(Shape): pass
print(show())
class Ci(Shape):
    class Inner(Shape): pass
print(show())
if len(show()) > 2:
    class Extra(Sq): pass
print(Sq.__subclasses__())

# --- expected
# A a
# B b
# ['A', 'B', 'B2']
# 2 []
# []
# ['Sq']
# ['Sq', 'Inner', 'Ci']
# [<class '__main__.Extra'>]
