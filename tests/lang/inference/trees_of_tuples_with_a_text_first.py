# Trees of tuples: what a part of a union could be, but never is, is refused when it runs.
class P:
    def visit(self, node, depth=0):
        return getattr(self, "p_" + node[0])(node, depth)

    def p_block(self, n, d):
        return "".join(self.visit(s, d) + ";" for s in n[1])

    def p_ret(self, n, d):
        return self.visit(n[1], d)

    def p_num(self, n, d):
        return repr(n[1])


def stmt(i, kind):
    if i == 2:
        return block(i - 1)
    return (kind, ("num", 5))


def block(k):
    out = []
    for i in range(k):
        out.append(stmt(i, "ret"))
    return ("block", out)


print(P().visit(block(4)))

# --- expected
# 5;5;5;;5;
