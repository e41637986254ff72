class A:
    __count = 0
    def __init__(self):
        self.__x = 1
        A.__count += 1
    def geta(self): return self.__x
    def __hidden(self): return "A hidden"
    def call(self): return self.__hidden()
    @staticmethod
    def n(): return A.__count
class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 2
    def getb(self): return self.__x
    def __hidden(self): return "B hidden"
    def callb(self): return self.__hidden()
b = B()
print(b.geta(), b.getb(), b.call(), b.callb(), A.n())
print(b._A__x, b._B__x, b._A__hidden(), A._A__count)
try: print(b.__x)
except AttributeError as e: print(e)
b._A__x = 10
print(b.geta())
class Node:
    class __Cell:
        def __init__(self, v): self.v = v
    def __init__(self, v): self.__cell = self.__Cell(v)
    def __eq__(self, other): return self.__cell.v == other.__cell.v
    def get(self): return self.__cell.v
    def kind(self): return type(self.__cell).__name__
    @property
    def __twice(self): return 2 * self.__cell.v
    def twice(self): return self.__twice
print(Node(3).get(), Node(1) == Node(1), Node(2).kind(), Node(4).twice())
def __free(): return 7
class C:
    def f(self, __a=1):
        __b = __a + 1
        return [__b for __b in range(__b)]
    try: v = __free()
    except NameError as e: v = str(e)
    def __boom(self): raise ValueError("in private")
    def boom(self): self.__boom()
print(C().f(), C.v)
class _Under:
    def __init__(self): self.__y = 5
print(_Under()._Under__y)
C().boom()

# --- expected
# 1 2 A hidden B hidden 1
# 1 2 A hidden 1
# 'B' object has no attribute '__x'
# 10
# 3 True __Cell 8
# [0, 1] name '_C__free' is not defined
# 5
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/private_names.py", line 49, in <module>
#     C().boom()
#   File "$HERE/private_names.py", line 44, in boom
#     def boom(self): self.__boom()
#                     ^^^^^^^^^^^^^
#   File "$HERE/private_names.py", line 43, in __boom
#     def __boom(self): raise ValueError("in private")
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: in private
# --- status 1
