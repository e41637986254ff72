"""A method that returns its object gives the class of what it was called on."""


class Base:
    def __init__(self) -> None:
        self.steps: list[str] = []

    def __enter__(self):
        self.steps.append("enter")
        return self

    def __exit__(self, *args: object) -> None:
        print(self.steps)

    def add(self, step: str):
        if not step:
            return self
        self.steps.append(step)
        return self


class Derived(Base):
    def __init__(self) -> None:
        super().__init__()
        self.count = 3


class Other(Base):
    def add(self, step: str):
        self.steps.append("other " + step)
        return self


def use(d: Derived) -> None:
    print(d.count, d.steps)


with Derived() as d:
    use(d)
    use(d.add("a").add("").add("b"))
with Other().add("x") as o:
    print(type(o).__name__, o.steps)
things: list[Base] = [Derived(), Other(), Base()]
for thing in things:
    print(type(thing.add("y")).__name__, thing.add("z") is thing)

# --- expected
# 3 ['enter']
# 3 ['enter', 'a', 'b']
# ['enter', 'a', 'b']
# Other ['other x', 'enter']
# ['other x', 'enter']
# Derived True
# Other True
# Base True
