# What CPython does and pyx2c can't yet is an error, also where the program catches TypeError.

try:
    print({1: 2}.keys().mapping)  # error: E0402
    print(1 + "a", len(5), (5).nothing, nothing)
except (TypeError, AttributeError, NameError) as e:
    print(e)


class Base:
    pass


class Derived(Base):
    def __call__(self, index):
        return index


def made(i):
    return Derived() if i else Base()


try:
    print(made(1)(2))  # error: E0401
    print(made(1) - 2)
except TypeError as e:
    print(e)
