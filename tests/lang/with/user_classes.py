class Resource:
    def __init__(self, name: str, swallow: bool = False) -> None:
        self.name = name
        self.swallow = swallow

    def __enter__(self) -> "Resource":
        print("open", self.name)
        return self

    def __exit__(self, kind, value, trace) -> bool:
        print("close", self.name, kind is not None, value)
        return self.swallow


with Resource("a") as r:
    print("using", r.name)
with Resource("b") as x, Resource("c") as y:
    print(x.name + y.name)
with Resource("d", swallow=True):
    raise ValueError("swallowed")
try:
    with Resource("e"):
        raise KeyError("passed on")
except KeyError as error:
    print("caught", error)


def early() -> int:
    with Resource("f"):
        return 5


print(early())
for i in range(3):
    with Resource(str(i)):
        if i == 1:
            break

# --- expected
# open a
# using a
# close a False None
# open b
# open c
# bc
# close c False None
# close b False None
# open d
# close d True swallowed
# open e
# close e True 'passed on'
# caught 'passed on'
# open f
# close f False None
# 5
# open 0
# close 0 False None
# open 1
# close 1 False None
