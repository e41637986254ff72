import abc
class Base(abc.ABC):
    @property
    @abc.abstractmethod
    def limit(self) -> int: ...
    @property
    def size(self): return 1
    @abc.abstractmethod
    def run(self): ...
    def show(self): return self.limit * 2, self.size
class P(Base):
    limit = 100
    size = 5
    def run(self): return 1
class Q(Base):
    @property
    def limit(self): return 7
    run = lambda self: 2
class R(Base):
    limit = 3
for x in [P(), Q()]:
    print(x.limit, x.show(), x.run())
p = P()
try: R()
except TypeError as e: print(e)
try: Base()
except TypeError as e: print(e)

# --- expected
# 100 (200, 5) 1
# 7 (14, 1) 2
# Can't instantiate abstract class R with abstract method run
# Can't instantiate abstract class Base with abstract methods limit, run
