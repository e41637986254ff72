"""Functions that run at the end: after what was raised is shown, the last one first."""
import atexit
import sys


class Log:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def close(self) -> None:
        print("closing", self.lines)


def bye(name: str, mark: str = ".") -> int:
    print("bye", name, mark)
    return 1


def never() -> None:
    print("never")


def more() -> None:
    print("more")
    atexit.register(bye, "late")


@atexit.register
def first() -> None:
    print("first registered, last run", count)


count = 0
log = Log()
print(atexit.register(bye, "a") is bye)
atexit.register(bye, "b", mark="!")
atexit.register(never)
atexit.register(log.close)
atexit.register(more)
atexit.register(lambda: print("lambda", count))
atexit.register(never)
atexit.unregister(never)
atexit.unregister(print)
log.lines.append("x")
count = 5
sys.stderr.write("before\n")
if len(sys.argv) == 1:
    raise ValueError("at the end")

# --- expected
# True
# lambda 5
# more
# closing ['x']
# bye b !
# bye a .
# first registered, last run 5
# --- stderr
# before
# Traceback (most recent call last):
#   File "$HERE/atexit_raises.py", line 48, in <module>
#     raise ValueError("at the end")
# ValueError: at the end
# --- status 1
