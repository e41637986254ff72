"""Each value is written before the next one is asked for its text, and only as a whole."""


class A:
    def __str__(self):
        print("inside")
        return "A"


class B:
    def __str__(self):
        raise ValueError("no")


print("a", A(), "b", A(), sep="-")
try:
    print("x", B(), "y")
except ValueError as e:
    print("!", e)
print([1], A())


class R:
    def __repr__(self):
        print("r")
        return "R"


print("list", [R(), R()], end="|")

# --- expected without newline
# a-inside
# A-b-inside
# A
# x ! no
# [1] inside
# A
# list r
# r
# [R, R]|
