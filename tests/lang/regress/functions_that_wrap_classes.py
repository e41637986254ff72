"""`functools.wraps(cls)`: the function goes by the class's name."""

import functools


def singleton(cls):
    """Of the decorator."""
    made = {}

    @functools.wraps(cls)
    def get(*args, **options):
        if cls not in made:
            made[cls] = cls(*args, **options)
        return made[cls]

    return get


@singleton
class Config:
    """What is configured."""

    def __init__(self, path="default"):
        self.path = path


@singleton
class Plain:
    pass


print(Config.__name__, Config.__qualname__, Config.__doc__, Config.__module__)
print(Config("a") is Config("b"), Config().path, Plain.__name__, Plain.__doc__, Plain() is Plain())

# --- expected
# Config Config What is configured. __main__
# True a Plain None True
