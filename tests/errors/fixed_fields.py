class A:
    def __init__(self):
        self.x = 1

    def __setstate__(self, state):
        self.__dict__ = state


class B(A):
    def become(self, other):
        self.__class__ = other  # error: E0215


a = A()
b = B()
b.become(A)
b.__class__ = A  # error: E0215
b.__dict__ = {}  # error: E0215
print(a.x)
