"""What has no repr of its own is shown by its own class's name."""

class Shape:
    pass


class Circle(Shape):
    def __repr__(self):
        return "Circle"


class Group(Shape):
    pass


shapes = [Circle(), Group()]
for s in shapes:
    print(repr(s).split(" object")[0])

# --- expected
# Circle
# <__main__.Group
