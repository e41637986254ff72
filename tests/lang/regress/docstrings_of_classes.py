"""What this module
is for."""
import functools
class Shape:
    """Anything with an area."""
    def area(self):
        "How large."
    def usage(self): return self.__doc__
class Square(Shape):
    pass
class Circle(Shape):
    """Round."""
    __slots__ = ()
class Failure(Exception):
    """It failed"""
    def __init__(self, text=None): super().__init__(text or self.__doc__)
class Worse(Failure):
    """It failed badly"""
class Silent(Failure): pass
def deco(f):
    @functools.wraps(f)
    def g(*a): return f(*a)
    return g
@deco
def f():
    """of f"""
print(__doc__)
print(__doc__.strip().splitlines()[0].upper())
print(Shape.__doc__, Square.__doc__, Circle.__doc__, Shape.area.__doc__, f.__doc__, Square().usage.__doc__)
for s in (Shape(), Square(), Circle()):
    print(s.__doc__, s.usage(), type(s).__doc__)
for kind in (Failure, Worse, Silent):
    try: raise kind()
    except Failure as e: print(e, '|', kind('x'), '|', e.__doc__)
def local():
    class Inner:
        """inside"""
    return Inner.__doc__
print(local())

# --- expected
# What this module
# is for.
# WHAT THIS MODULE
# Anything with an area. None Round. How large. of f None
# Anything with an area. Anything with an area. Anything with an area.
# None None None
# Round. Round. Round.
# It failed | x | It failed
# It failed badly | x | It failed badly
# None | x | None
# inside
