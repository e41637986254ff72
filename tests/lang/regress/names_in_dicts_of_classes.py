class Base:
    registry = {}
    label = "base"

    @classmethod
    def on(cls, kind):
        if "registry" not in cls.__dict__:
            cls.registry = dict(cls.registry)
        cls.registry[kind] = cls.__name__
        return len(cls.registry)


class One(Base):
    label = "one"

    def run(self):
        return 1


class Two(Base):
    class Inner:
        pass


print(Base.on("a"), One.on("b"), Two.on("c"), One.on("d"), Base.registry, One.registry, Two.registry)
for cls in (Base, One, Two):
    print(cls.__name__, "label" in cls.__dict__, "run" in vars(cls), "Inner" in cls.__dict__, "registry" in cls.__dict__, "on" not in cls.__dict__)


def own(x, flag):
    if flag:
        type(x).seen = True
    return "seen" in type(x).__dict__


print(own(One(), False), own(Two(), True), own(One(), False), own(Two(), False))

# --- expected
# 1 2 2 3 {'a': 'Base'} {'a': 'Base', 'b': 'One', 'd': 'One'} {'a': 'Base', 'c': 'Two'}
# Base True False False True False
# One True True False True True
# Two False False True True True
# False True False True
