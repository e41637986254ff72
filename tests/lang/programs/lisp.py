def tokenize(s):
    return s.replace("(", " ( ").replace(")", " ) ").split()
def parse(tokens):
    t = tokens.pop(0)
    if t == "(":
        L = []
        while tokens[0] != ")":
            L.append(parse(tokens))
        tokens.pop(0)
        return L
    try:
        return int(t)
    except ValueError:
        try:
            return float(t)
        except ValueError:
            return t
class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.update(zip(params, args))
        self.outer = outer
    def find(self, var):
        if var in self: return self
        if self.outer is None: raise NameError(var)
        return self.outer.find(var)
class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env
    def __call__(self, *args):
        return ev(self.body, Env(self.params, args, self.env))
import operator as op
g = Env()
g.update({"+": op.add, "-": op.sub, "*": op.mul, "<": op.lt, "=": op.eq})
def ev(x, env):
    if isinstance(x, str):
        return env.find(x)[x]
    if not isinstance(x, list):
        return x
    if x[0] == "if":
        return ev(x[2] if ev(x[1], env) else x[3], env)
    if x[0] == "define":
        env[x[1]] = ev(x[2], env)
        return None
    if x[0] == "lambda":
        return Lambda(x[1], x[2], env)
    f, *args = [ev(e, env) for e in x]
    return f(*args)
for line in ["(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)", "(+ 1.5 2)"]:
    print(ev(parse(tokenize(line)), g))

# --- expected
# None
# 2432902008176640000
# 3.5
