"""Decorators of classes that give functions or objects back, and those that give the class back."""


def singleton(cls):
    instances = {}

    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, path="default"):
        self.path = path
        self.values = {"a": 1}

    def __repr__(self):
        return f"{type(self).__name__}({self.path!r})"


print(Config() is Config(), Config().path, Config("other"))
Config().values["b"] = 2
print(Config().values)


def instance(cls):
    return cls()


@instance
class settings:
    debug = True

    def describe(self):
        return f"debug={self.debug}"


print(settings.describe(), settings.debug)

registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@register
class Circle:
    def area(self):
        return 3


print(sorted(registry), registry["Circle"]().area(), isinstance(Circle(), Circle))


def counted(cls):
    made = 0

    def make(*args):
        nonlocal made
        made += 1
        return cls(*args), made

    return make


@counted
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return self.x + other.x


p, n = Point(1, 2)
q, m = Point(3, 4)
print(p.x, n, q.y, m, p + q)

# --- expected
# True default Config('default')
# {'a': 1, 'b': 2}
# debug=True True
# ['Circle'] 3 True
# 1 1 4 2 4
