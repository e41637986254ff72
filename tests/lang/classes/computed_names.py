# getattr and hasattr with computed names.
class Node:
    pass
class Num(Node):
    def __init__(self, v):
        self.v = v
class Add(Node):
    def __init__(self, l, r):
        self.l, self.r = l, r
class Mul(Node):
    def __init__(self, l, r):
        self.l, self.r = l, r
class Neg(Node):
    def __init__(self, x):
        self.x = x
class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, self.generic_visit)
        return method(node)
    def generic_visit(self, node):
        raise TypeError(f"no visit_{type(node).__name__}")
class Evaluator(Visitor):
    def visit_Num(self, node):
        return node.v
    def visit_Add(self, node):
        return self.visit(node.l) + self.visit(node.r)
    def visit_Mul(self, node):
        return self.visit(node.l) * self.visit(node.r)
class Printer(Visitor):
    def visit_Num(self, node):
        return str(node.v)
    def visit_Add(self, node):
        return f"({self.visit(node.l)} + {self.visit(node.r)})"
    def visit_Mul(self, node):
        return f"{self.visit(node.l)} * {self.visit(node.r)}"
    def visit_Neg(self, node):
        return f"-{self.visit(node.x)}"
tree = Add(Num(2), Mul(Num(3), Num(4)))
print(Evaluator().visit(tree), Printer().visit(tree), Printer().visit(Neg(tree)))
try:
    Evaluator().visit(Neg(Num(1)))
except TypeError as e:
    print(e)
class Shell:
    prompt = "> "
    def __init__(self):
        self.vars = {}
        self.count = 0
    def do_set(self, name, value):
        self.vars[name] = value
        return "ok"
    def do_get(self, name):
        return self.vars.get(name, "unset")
    def do_help(self):
        return "set get help"
    def run(self, line):
        cmd, *args = line.split()
        handler = getattr(self, f"do_{cmd}", None)
        if handler is None:
            return f"unknown command {cmd!r}"
        self.count += 1
        return handler(*args)
sh = Shell()
for line in ["set x 5", "get x", "get y", "bogus 1", "help"]:
    print(sh.prompt + line, "->", sh.run(line))
for name in ["count", "vars", "prompt", "nothing"]:
    print(name, hasattr(sh, name), getattr(sh, name, "default"))
try:
    getattr(sh, "no" + "pe")
except AttributeError as e:
    print(e)

# --- expected
# 14 (2 + 3 * 4) -(2 + 3 * 4)
# no visit_Neg
# > set x 5 -> ok
# > get x -> 5
# > get y -> unset
# > bogus 1 -> unknown command 'bogus'
# > help -> set get help
# count True 4
# vars True {'x': '5'}
# prompt True > 
# nothing False default
# 'Shell' object has no attribute 'nope'
