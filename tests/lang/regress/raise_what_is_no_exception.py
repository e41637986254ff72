class Shape:
    def area(self):
        raise "not known"


class Square(Shape):
    def area(self):
        return 4


def total(shapes):
    return sum(s.area() for s in shapes)


print(total([Square()]))
try:
    print(total([Square(), Shape()]))
except TypeError as e:
    print(e)
try:
    open("/does/not/exist")
except IOError as e:
    print(type(e), isinstance(e, EnvironmentError), IOError.__name__)

# --- expected
# 4
# exceptions must derive from BaseException
# <class 'FileNotFoundError'> True OSError
