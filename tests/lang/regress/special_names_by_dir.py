# Names that every object has aren't read where they are computed: that is said, and is no AttributeError.
class Machine:
    def __init__(self):
        self.speed = 3

    def start(self):
        return "started"


m = Machine()
print([n for n in dir(m) if not n.startswith("_") and callable(getattr(m, n))])
print([n for n in dir(Machine) if n[0] != "_" and hasattr(getattr(Machine, n), "mark")])
try:
    print([n for n in sorted(dir(m)) if n == "__class__" and getattr(m, n) is Machine] == ["__class__"])
except NotImplementedError:
    print(True)
for name in ("speed", "weight"):
    print(getattr(m, name + "", "none"))

# --- expected
# ['start']
# []
# True
# 3
# none
