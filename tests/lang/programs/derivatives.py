def simplify(e):
    if isinstance(e, tuple):
        op, a, b = e
        a, b = simplify(a), simplify(b)
        if op == "+":
            if a == 0: return b
            if b == 0: return a
            if isinstance(a, int) and isinstance(b, int): return a + b
        if op == "*":
            if a == 0 or b == 0: return 0
            if a == 1: return b
            if b == 1: return a
            if isinstance(a, int) and isinstance(b, int): return a * b
        return (op, a, b)
    return e
def diff(e, x):
    if isinstance(e, (int, float)): return 0
    if isinstance(e, str): return 1 if e == x else 0
    op, a, b = e
    if op == "+": return ("+", diff(a, x), diff(b, x))
    if op == "*": return ("+", ("*", diff(a, x), b), ("*", a, diff(b, x)))
    raise ValueError(op)
def show(e):
    if isinstance(e, tuple):
        return "(" + show(e[1]) + " " + e[0] + " " + show(e[2]) + ")"
    return str(e)
e = ("+", ("*", "x", "x"), ("*", 3, "x"))
print(show(e), "->", show(simplify(diff(e, "x"))))

# --- expected
# ((x * x) + (3 * x)) -> ((x + x) + 3)
