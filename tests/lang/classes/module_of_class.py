"""A class says in which module it stands."""
import datetime
import io


class A(Exception):
    pass


class B(A):
    pass


class C:
    class D:
        pass


def show(e):
    print(e.__class__.__module__, type(e).__module__ + "." + type(e).__name__)


show(A())
show(B())
for x in (A(), ValueError(3)):
    print(type(x).__module__)
print(int.__module__, type(3).__module__, ValueError.__module__, C.D.__module__, C().D.__module__)
print(datetime.date.__module__, io.UnsupportedOperation.__module__)

# --- expected
# __main__ __main__.A
# __main__ __main__.B
# __main__
# builtins
# builtins builtins builtins __main__ __main__
# datetime io
