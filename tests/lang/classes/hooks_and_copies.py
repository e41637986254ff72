"""What copy asks a `__getattr__` for."""

import copy
class A:
    def __init__(self): self.x = 1
    def __getattr__(self, name):
        print("ask", name, self.__dict__)
        raise AttributeError(name)
print("copy"); copy.copy(A())
print("deep"); copy.deepcopy(A())
class B(dict):
    def __getattr__(self, name):
        print("ask", name, dict(self))
        raise AttributeError(name)
print("copy"); copy.copy(B(a=1))
print("deep"); copy.deepcopy(B(a=1))
class C:
    def __init__(self, inner): self._inner = inner
    def __getattr__(self, name):
        return getattr(self._inner, name)
c = C([1])
for how in (lambda o: copy.copy(o), lambda o: copy.deepcopy(o)):
    try:
        print(how(c).count(1))
    except RecursionError as e:
        print("recursion")
class D:
    def __getattr__(self, name):
        print("ask", name)
        raise AttributeError(name)
copy.copy(D()); copy.deepcopy([D()])

# --- expected
# copy
# ask __setstate__ {}
# deep
# ask __deepcopy__ {'x': 1}
# ask __setstate__ {}
# copy
# deep
# ask __deepcopy__ {'a': 1}
# recursion
# recursion
# ask __deepcopy__
