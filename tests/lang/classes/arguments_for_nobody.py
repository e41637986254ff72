# `*values` and `**mapping` of a call whose class takes no arguments: TypeError where there turn out to be some.
class Base:
    def go(self):
        return 1


class Plain(Base):
    pass


class Taking(Base):
    def __init__(self, x=3):
        self.x = x

    def go(self):
        return self.x


class Passing:
    def __init__(self, *values, **named):
        super().__init__(*values, **named)
        self.count = len(values) + len(named)


def attempt(make):
    try:
        print(make())
    except TypeError as e:
        print(e)


classes = {"plain": Plain, "taking": Taking}
for name in classes:
    for named in ({}, {"x": 4}, {"y": 5}):
        attempt(lambda: classes[name](**named).go())
    for values in ([], [1], [1, 2]):
        attempt(lambda: classes[name](*values).go())
for values, named in ([], {}), ([1], {}), ([], {"a": 2}):
    attempt(lambda: Passing(*values, **named).count)

# --- expected
# 1
# Plain() takes no arguments
# Plain() takes no arguments
# 1
# Plain() takes no arguments
# Plain() takes no arguments
# 3
# 4
# Taking.__init__() got an unexpected keyword argument 'y'
# 3
# 1
# Taking.__init__() takes from 1 to 2 positional arguments but 3 were given
# 0
# object.__init__() takes exactly one argument (the instance to initialize)
# object.__init__() takes exactly one argument (the instance to initialize)
