"""A small language: tokens as str subclasses, a Pratt parser, visitors by name, an interpreter."""
import re


class Token(str):
    def __new__(cls, text, kind, pos):
        token = super().__new__(cls, text)
        token.kind = kind
        token.pos = pos
        return token

    def error(self, message):
        return SyntaxError(f"{message} at {self.pos}: {self!r}")


RULES = [("num", r"\d+(?:\.\d+)?"), ("name", r"[a-z]\w*"), ("op", r"==|<=|[-+*/^()=<,]"), ("ws", r"\s+")]
PATTERN = re.compile("|".join(f"(?P<{n}>{p})" for n, p in RULES))


def tokenize(source):
    pos = 0
    while pos < len(source):
        m = PATTERN.match(source, pos)
        if m is None:
            raise SyntaxError(f"bad character {source[pos]!r} at {pos}")
        if m.lastgroup != "ws":
            yield Token(m.group(), m.lastgroup, pos)
        pos = m.end()
    yield Token("", "end", pos)


class Node:
    def accept(self, visitor):
        method = getattr(visitor, "visit_" + type(self).__name__.lower())
        return method(self)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(getattr(self, f)) for f in self.fields)})"


class Num(Node):
    fields = ("value",)
    def __init__(self, value): self.value = value


class Var(Node):
    fields = ("name",)
    def __init__(self, name): self.name = name


class Bin(Node):
    fields = ("op", "left", "right")
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


class Let(Node):
    fields = ("name", "value")
    def __init__(self, name, value): self.name, self.value = name, value


POWER = {"=": 1, "==": 2, "<": 2, "<=": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 6}


class Parser:
    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, text=None):
        token = self.tokens[self.at]
        if text is not None and token != text:
            raise token.error(f"expected {text!r}")
        self.at += 1
        return token

    def expr(self, least=0):
        token = self.take()
        if token.kind == "num":
            left = Num(float(token) if "." in token else int(token))
        elif token.kind == "name":
            left = Var(token)
        elif token == "(":
            left = self.expr()
            self.take(")")
        elif token == "-":
            left = Bin("-", Num(0), self.expr(5))
        else:
            raise token.error("unexpected")
        while (power := POWER.get(self.peek(), 0)) > least:
            op = self.take()
            if op == "=":
                if not isinstance(left, Var):
                    raise op.error("can't assign")
                left = Let(left.name, self.expr(power - 1))
            else:
                left = Bin(op, left, self.expr(power - (op == "^")))
        return left


class Evaluator:
    OPS = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
        "^": lambda a, b: a ** b, "==": lambda a, b: int(a == b), "<": lambda a, b: int(a < b), "<=": lambda a, b: int(a <= b),
    }

    def __init__(self):
        self.names = {}

    def visit_num(self, node):
        return node.value

    def visit_var(self, node):
        try:
            return self.names[node.name]
        except KeyError:
            raise NameError(f"undefined {node.name}") from None

    def visit_bin(self, node):
        return self.OPS[node.op](node.left.accept(self), node.right.accept(self))

    def visit_let(self, node):
        self.names[node.name] = value = node.value.accept(self)
        return value


class Printer:
    def visit_num(self, node): return str(node.value)
    def visit_var(self, node): return node.name.upper()
    def visit_bin(self, node): return f"({node.left.accept(self)} {node.op} {node.right.accept(self)})"
    def visit_let(self, node): return f"{node.name} := {node.value.accept(self)}"


evaluator, printer = Evaluator(), Printer()
for line in ["1 + 2 * 3", "x = 2 ^ 3 ^ 2", "y = -x / 4", "x + y <= 400", "(1 + 2", "3 $ 4", "z * 2", "5 = 3", "w = v = 7", "1.5 * w == 10.5", "x / 0"]:
    try:
        tree = Parser(line).expr()
        print(f"{line:<16} {tree.accept(printer):<28} {tree.accept(evaluator)}")
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(f"{line:<16} {type(e).__name__}: {e}")
print(sorted(evaluator.names.items()), Parser("a+1").expr())

# --- expected
# 1 + 2 * 3        (1 + (2 * 3))                7
# x = 2 ^ 3 ^ 2    x := (2 ^ (3 ^ 2))           512
# y = -x / 4       y := ((0 - X) / 4)           -128.0
# x + y <= 400     ((X + Y) <= 400)             1
# (1 + 2           SyntaxError: expected ')' at 6: ''
# 3 $ 4            SyntaxError: bad character '$' at 2
# z * 2            NameError: undefined z
# 5 = 3            SyntaxError: can't assign at 2: '='
# w = v = 7        w := v := 7                  7
# 1.5 * w == 10.5  ((1.5 * W) == 10.5)          1
# x / 0            ZeroDivisionError: division by zero
# [('v', 7), ('w', 7), ('x', 512), ('y', -128.0)] Bin('+', Var('a'), Num(1))
