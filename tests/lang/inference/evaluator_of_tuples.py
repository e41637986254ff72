"""An evaluator of nested tuples, each of a type of its own, with closures that keep environments."""

def ev(n, env):
    kind = n[0]
    if kind == "num":
        return n[1]
    if kind == "var":
        while env is not None:
            if n[1] in env[0]:
                return env[0][n[1]]
            env = env[1]
        raise NameError(n[1])
    if kind == "lam":
        return lambda v: ev(n[2], ({n[1]: v}, env))
    if kind == "app":
        return ev(n[1], env)(ev(n[2], env))
    if kind == "add":
        return ev(n[1], env) + ev(n[2], env)
    if kind == "let":
        frame = {}
        env = (frame, env)
        frame[n[1]] = ev(n[2], env)
        return ev(n[3], env)

print(ev(("add", ("num", 1), ("num", 2)), None))
print(ev(("app", ("lam", "x", ("add", ("var", "x"), ("num", 2))), ("num", 5)), None))
print(ev(("let", "k", ("lam", "x", ("lam", "y", ("var", "x"))), ("app", ("app", ("var", "k"), ("num", 7)), ("num", 8))), None))

# --- expected
# 3
# 7
# 7
