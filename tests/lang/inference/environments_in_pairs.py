"""An evaluator whose environments are nested pairs, and whose values may be closures."""

class Num:
    def __init__(self, v): self.v = v
class Var:
    def __init__(self, name): self.name = name
class Lam:
    def __init__(self, param, body): self.param = param; self.body = body
class App:
    def __init__(self, fn, arg): self.fn = fn; self.arg = arg
class Let:
    def __init__(self, name, value, body): self.name = name; self.value = value; self.body = body
class Add:
    def __init__(self, l, r): self.l = l; self.r = r

class Eval:
    def __init__(self): self.steps = 0
    def visit(self, node, *args):
        return getattr(self, "visit_" + type(node).__name__.lower(), self.generic)(node, *args)
    def generic(self, node, *args):
        raise NotImplementedError(type(node).__name__)
    def visit_num(self, n, env): return n.v
    def visit_var(self, n, env):
        while env is not None:
            if n.name in env[0]: return env[0][n.name]
            env = env[1]
        raise NameError('unbound ' + n.name)
    def visit_lam(self, n, env): return lambda v: self.visit(n.body, ({n.param: v}, env))
    def visit_app(self, n, env): return self.visit(n.fn, env)(self.visit(n.arg, env))
    def visit_add(self, n, env): return self.visit(n.l, env) + self.visit(n.r, env)
    def visit_let(self, n, env):
        frame = {}; env = (frame, env)
        frame[n.name] = self.visit(n.value, env)
        return self.visit(n.body, env)

print(Eval().visit(Add(Num(1), Num(2)), None))
print(Eval().visit(App(Lam("x", Add(Var("x"), Num(2))), Num(5)), None))
print(Eval().visit(Let("k", Lam("x", Lam("y", Var("x"))), App(App(Var("k"), Num(7)), Num(8))), None))

# --- expected
# 3
# 7
# 7
