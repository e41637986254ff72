"""Regions of a recursive generator that went to and fro between two answers."""

class Var:
    def __init__(self, name):
        self.name = name


def rename(t):
    if isinstance(t, Var):
        return Var(t.name + '_')
    return tuple(rename(x) for x in t) if isinstance(t, tuple) else t


def unify(a, b, env):
    if isinstance(a, Var):
        return {**env, a: b}
    if isinstance(a, tuple):
        for x, y in zip(a, b):
            env = unify(x, y, env)
    return env


def prove(goals, env, db):
    if not goals:
        yield env
        return
    for head, *body in db:
        new = unify(goals[0], rename(head), env)
        yield from prove([rename(g) for g in body] + goals[1:], new, db)


X = Var('X')
print(len(list(prove([('p', X)], {}, [[('p', 'bob')]]))))

# --- expected
# 1
