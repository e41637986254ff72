"""Functions that make classes and call themselves and one another: which calls run once."""


def chain(n):
    class Link:
        def __init__(self):
            self.below = None

        def depth(self):
            return n if self.below is None else self.below.depth() + 100 * n

    made = Link()
    if n > 0:
        made.below = chain(n - 1)
    return made


print(chain(2).depth(), chain(0).depth())


def inner(word):
    class Said:
        def get(self):
            return word

    return Said


def outer(word):
    class Twice(object):
        kind = inner(word + "!")

        def get(self):
            return self.kind().get() + word

    Other = inner(word * 2)
    return Twice, Other


A, B = outer("a")
C, D = outer("c")
print(A().get(), B().get(), C().get(), D().get(), A.kind is C.kind, B is D)

# --- expected
# 300 0
# a!a aa c!c cc False False
