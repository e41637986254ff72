"""An untyped interpreter of a small language: values of every kind in one variable, closures, environments."""


class Env:
    def __init__(self, names, parent=None):
        self.names = names
        self.parent = parent

    def find(self, name):
        if name in self.names:
            return self.names[name]
        if self.parent is None:
            raise LookupError("unbound: " + name)
        return self.parent.find(name)

    def define(self, name, value):
        self.names[name] = value
        return value


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(dict(zip(self.params, args)), self.env))

    def __repr__(self):
        return "<lambda " + " ".join(self.params) + ">"


def tokenize(text):
    return text.replace("(", " ( ").replace(")", " ) ").split()


def parse(tokens):
    token = tokens.pop(0)
    if token == "(":
        items = []
        while tokens[0] != ")":
            items.append(parse(tokens))
        tokens.pop(0)
        return items
    return atom(token)


def atom(token):
    for convert in (int, float):
        try:
            return convert(token)
        except ValueError:
            pass
    return {"#t": True, "#f": False}.get(token, token)


def evaluate(x, env):
    if isinstance(x, str):
        return env.find(x)
    if not isinstance(x, list):
        return x
    if not x:
        return None
    head = x[0]
    if head == "quote":
        return x[1]
    if head == "if":
        return evaluate(x[2] if evaluate(x[1], env) else x[3], env)
    if head == "define":
        return env.define(x[1], evaluate(x[2], env))
    if head == "lambda":
        return Lambda(x[1], x[2], env)
    if head == "begin":
        result = None
        for part in x[1:]:
            result = evaluate(part, env)
        return result
    f, *args = [evaluate(part, env) for part in x]
    return f(*args)


def add(*xs):
    total = 0
    for x in xs:
        total += x
    return total


def multiply(a, b):
    return a * b


BUILTINS = {
    "+": add,
    "*": multiply,
    "-": lambda a, b: a - b,
    "<": lambda a, b: a < b,
    "=": lambda a, b: a == b,
    "list": lambda *xs: list(xs),
    "car": lambda xs: xs[0],
    "len": lambda xs: len(xs),
}

PROGRAM = """
(define square (lambda (n) (* n n)))
(square 12)
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 20)
(+ 1 2.5 3)
(list 1 2.5 (quote word) #t)
(len (list 1 2 3))
(car (list (square 1.5) 2))
(= 1 1.0)
(begin (define x 5) (define y (+ x 1)) (* x y))
square
(quote (a (b 1) 2.5))
(unknown 1)
"""


def show(value):
    if isinstance(value, list):
        return "(" + " ".join(show(v) for v in value) + ")"
    if value is True or value is False:
        return "#t" if value else "#f"
    return str(value)


world = Env(BUILTINS)
for line in PROGRAM.strip().split("\n"):
    try:
        print(line, "=>", show(evaluate(parse(tokenize(line)), world)))
    except LookupError as e:
        print(line, "=>", type(e).__name__, e)

# --- expected
# (define square (lambda (n) (* n n))) => <lambda n>
# (square 12) => 144
# (define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1)))))) => <lambda n>
# (fact 20) => 2432902008176640000
# (+ 1 2.5 3) => 6.5
# (list 1 2.5 (quote word) #t) => (1 2.5 word #t)
# (len (list 1 2 3)) => 3
# (car (list (square 1.5) 2)) => 2.25
# (= 1 1.0) => #t
# (begin (define x 5) (define y (+ x 1)) (* x y)) => 30
# square => <lambda n>
# (quote (a (b 1) 2.5)) => (a (b 1) 2.5)
# (unknown 1) => LookupError unbound: unknown
