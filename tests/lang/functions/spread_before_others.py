# `*values` before other arguments of functions that take one number of them.
class Term:
    def __init__(self, name, *args):
        self.name, self.args = name, args

    def __repr__(self):
        return f"{self.name}{list(self.args)}" if self.args else self.name


def unify(a, b, env):
    if a.name != b.name:
        return None
    return {**env, a.name: b}


def first(xs, y):
    return xs[0] + y


class Base:
    def both(self, a, b, env):
        return f"{a}={b} in {sorted(env)}"

    def nothing(self, a, b, env):
        return None

    def by_name(self, name, goal, env):
        table = {"both": self.both, "nothing": self.nothing, "unify": unify}
        return table[name](*goal.args, env)


class Below(Base):
    def both(self, x, y, z):
        return super().both(y, x, z)


goal = Term("=", Term("x"), Term("x", Term("y")))
print(unify(*goal.args, {}), unify(*goal.args, {"k": goal}))
for maker in (Base, Below):
    for name in ("both", "nothing", "unify"):
        print(name, maker().by_name(name, goal, {"v": goal}))
pairs = [[1, 2], [3, 4]]
print(first(*pairs[:1], 5), [first(*[p], i) for i, p in enumerate(pairs)])
for wrong in (Term("f", Term("a")), Term("f", Term("a"), Term("b"), Term("c"))):
    for call in (lambda t: unify(*t.args, {}), lambda t: Base().by_name("both", t, {}), lambda t: Base().by_name("unify", t, {})):
        try:
            print(call(wrong))
        except TypeError as e:
            print(e)


def noisy(x):
    print("noisy", x)
    return x


def make(kind):
    print("make", kind)
    return unify


items = [Term("p"), Term("q")]
try:
    make(1)(*items, noisy({}), *())
    print(make(2)(noisy(items[0]), *items[1:], noisy({"e": items[0]})))
    print(make(3)(*noisy(items[:1]), noisy({})))
except TypeError as e:
    print(e)

# --- expected
# {'x': x[y]} {'k': =[x, x[y]], 'x': x[y]}
# both x=x[y] in ['v']
# nothing None
# unify {'v': =[x, x[y]], 'x': x[y]}
# both x[y]=x in ['v']
# nothing None
# unify {'v': =[x, x[y]], 'x': x[y]}
# 6 [1, 4]
# unify() missing 1 required positional argument: 'env'
# Base.both() missing 1 required positional argument: 'env'
# unify() missing 1 required positional argument: 'env'
# unify() takes 3 positional arguments but 4 were given
# Base.both() takes 4 positional arguments but 5 were given
# unify() takes 3 positional arguments but 4 were given
# make 1
# noisy {}
# make 2
# noisy p
# noisy {'e': p}
# None
# make 3
# noisy [p]
# noisy {}
# unify() missing 1 required positional argument: 'env'
