"""A package that runs as it is imported; variables of its modules that others set."""
import pkg
from pkg import Engine, util
import pkg.core as core
from pkg.core import counter
import pkg.config
print(util.show(), counter)
e = Engine("a")
print(counter, core.counter, pkg.core.counter, Engine.made)
pkg.config.level = 10
print(util.show())
print(e.run())
print(util.show(), pkg.util.show())
pkg.config.debug = True
f = pkg.Engine("b")
print([h("z", 1) for h in pkg.config.handlers])
print(pkg.VERSION, pkg.__name__, core.__name__, __name__)
if __name__ == "__main__":
    print("done")

# --- expected
# init pkg pkg
# core pkg.core
# (3, 3, 0) 0
# 0 1 1 1
# (3, 10, 0)
# sub init
# steps loaded (1, 2)
# ['a:10', 'a:11', 'a:12']
# (3, 10, 1) (3, 10, 1)
# debug: made b
# ['z:11']
# (1, 2) pkg pkg.core __main__
# done
