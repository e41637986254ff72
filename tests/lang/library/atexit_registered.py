"""Functions that run at the end see what the program left, and files are still open."""
import atexit
import io


class Gauge:
    def __init__(self, name: str) -> None:
        self.name = name
        self.values: list[int] = []

    def add(self, n: int) -> None:
        self.values.append(n)


def start(name: str) -> Gauge:
    gauge = Gauge(name)
    atexit.register(lambda: print(gauge.name, sum(gauge.values), len(gauge.values)))
    return gauge


def grow(gauge: Gauge) -> None:
    for i in range(2000):
        gauge.add(i)
        if i % 500 == 0:
            made = [str(k) for k in range(i % 7)]
            atexit.register(print, "made", made)


def failing() -> None:
    try:
        raise KeyError("inside")
    except KeyError as e:
        print("caught", e)


out = io.StringIO()
atexit.register(lambda: print(repr(out.getvalue())))
atexit.register(failing)
for name in ("a", "b"):
    grow(start(name))
out.write("text")
print("end", file=out)
print("end")

# --- expected
# end
# made ['0', '1']
# made ['0', '1', '2', '3', '4', '5']
# made ['0', '1', '2']
# made []
# b 1999000 2000
# made ['0', '1']
# made ['0', '1', '2', '3', '4', '5']
# made ['0', '1', '2']
# made []
# a 1999000 2000
# caught 'inside'
# 'textend\n'
