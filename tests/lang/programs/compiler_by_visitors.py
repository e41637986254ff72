"""A mini compiler: AST by dataclasses, visitors dispatched by name, constant folding, type check, code generation."""
from __future__ import annotations

import sys
from dataclasses import dataclass, field, fields, replace
from typing import Any, Callable, ClassVar, Iterator, Optional, Sequence, Union


@dataclass
class Node:
    line: int = field(default=0, kw_only=True, compare=False, repr=False)

    def children(self) -> Iterator[Node]:
        for f in fields(self):
            value = getattr(self, f.name)
            if isinstance(value, Node):
                yield value
            elif isinstance(value, list):
                for v in value:
                    if isinstance(v, Node):
                        yield v


@dataclass
class Expr(Node):
    pass


@dataclass
class Const(Expr):
    value: Union[int, bool, str]


@dataclass
class Name(Expr):
    id: str


@dataclass
class BinOp(Expr):
    op: str
    left: Expr
    right: Expr


@dataclass
class Call(Expr):
    func: str
    args: list[Expr]


@dataclass
class Stmt(Node):
    pass


@dataclass
class Let(Stmt):
    name: str
    value: Expr


@dataclass
class Return(Stmt):
    value: Optional[Expr] = None


@dataclass
class If(Stmt):
    test: Expr
    body: list[Stmt]
    orelse: list[Stmt] = field(default_factory=list)


@dataclass
class Function(Node):
    name: str
    params: list[str]
    body: list[Stmt]


class Visitor:
    def visit(self, node: Node) -> Any:
        method = getattr(self, "visit_" + type(node).__name__, self.generic_visit)
        return method(node)

    def generic_visit(self, node: Node) -> None:
        for child in node.children():
            self.visit(child)


class NameCollector(Visitor):
    def __init__(self) -> None:
        self.used: set[str] = set()
        self.bound: set[str] = set()

    def visit_Name(self, node: Name) -> None:
        self.used.add(node.id)

    def visit_Let(self, node: Let) -> None:
        self.bound.add(node.name)
        self.visit(node.value)

    def visit_Function(self, node: Function) -> None:
        self.bound.update(node.params)
        self.generic_visit(node)


class Folder:
    OPS: ClassVar[dict[str, Callable[[int, int], int]]] = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
    }

    def fold(self, e: Expr) -> Expr:
        if isinstance(e, BinOp):
            left, right = self.fold(e.left), self.fold(e.right)
            if isinstance(left, Const) and isinstance(right, Const) and e.op in self.OPS:
                if isinstance(left.value, int) and isinstance(right.value, int):
                    return Const(self.OPS[e.op](left.value, right.value), line=e.line)
            match e.op, left, right:
                case "*", Const(value=0), _:
                    return Const(0, line=e.line)
                case "*", _, Const(1):
                    return left
                case "+", x, Const(0) | Const(value=""):
                    return x
            return replace(e, left=left, right=right)
        if isinstance(e, Call):
            return replace(e, args=[self.fold(a) for a in e.args])
        return e


class TypeChecker(Visitor):
    def __init__(self) -> None:
        self.env: dict[str, str] = {}
        self.errors: list[str] = []

    def error(self, node: Node, msg: str, *args: object) -> str:
        self.errors.append(f"line {node.line}: " + msg % args)
        return "?"

    def visit_Const(self, node: Const) -> str:
        return type(node.value).__name__

    def visit_Name(self, node: Name) -> str:
        return self.env.get(node.id) or self.error(node, "unknown name %s", node.id)

    def visit_BinOp(self, node: BinOp) -> str:
        a, b = self.visit(node.left), self.visit(node.right)
        if "?" in (a, b):
            return "?"
        if a != b:
            return self.error(node, "%s %s %s", a, node.op, b)
        return "bool" if node.op in ("<", "==") else a

    def visit_Let(self, node: Let) -> None:
        self.env[node.name] = self.visit(node.value)

    def visit_Call(self, node: Call) -> str:
        for a in node.args:
            self.visit(a)
        return "int"

    def visit_If(self, node: If) -> None:
        if (t := self.visit(node.test)) not in ("bool", "?"):
            self.error(node, "condition is %s", t)
        for s in node.body + node.orelse:
            self.visit(s)

    def visit_Function(self, node: Function) -> None:
        self.env.update(dict.fromkeys(node.params, "int"))
        for s in node.body:
            self.visit(s)


class Gen:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.temps = 0
        self.labels = iter(range(1, 1000))

    def emit(self, fmt: str, *args: object) -> None:
        self.lines.append("  " + fmt.format(*args))

    def temp(self) -> str:
        self.temps += 1
        return f"t{self.temps}"

    def expr(self, e: Expr) -> str:
        match e:
            case Const(value=bool(b)):
                return str(b).lower()
            case Const(v):
                return repr(v)
            case Name(id):
                return id
            case BinOp(op, l, r):
                a, b = self.expr(l), self.expr(r)
                t = self.temp()
                self.emit("{} = {} {} {}", t, a, op, b)
                return t
            case Call(func=f, args=args):
                regs = [self.expr(a) for a in args]
                t = self.temp()
                self.emit("{0} = call {1}({2})", t, f, ", ".join(regs))
                return t
        raise NotImplementedError(type(e).__name__)

    def stmt(self, s: Stmt) -> None:
        if isinstance(s, Let):
            self.emit("{} = {}", s.name, self.expr(s.value))
        elif isinstance(s, Return):
            self.emit("ret {}", self.expr(s.value) if s.value is not None else "void")
        elif isinstance(s, If):
            n = next(self.labels)
            self.emit("ifnot {} goto L{}", self.expr(s.test), n)
            for b in s.body:
                self.stmt(b)
            self.lines.append(f"L{n}:")
            for b in s.orelse:
                self.stmt(b)
        else:
            raise NotImplementedError(s)


def build() -> Function:
    x, one = Name("x", line=2), Const(1)
    return Function("f", ["x", "y"], [
        Let("a", BinOp("+", BinOp("*", Const(6), Const(7)), Const(0)), line=1),
        Let("b", BinOp("*", x, one), line=2),
        If(BinOp("<", Name("a"), Name("y"), line=3), [Return(Call("g", [BinOp("-", x, Const(2)), BinOp("*", Const(0), x)]))],
           [Let("c", BinOp("+", Const("s"), Const(""), line=4))], line=3),
        Let("d", BinOp("+", Name("c"), Name("a"), line=5)),
        If(Name("zz", line=6), [Return()], line=6),
        If(Const(3), [], line=7),
        Return(Name("b")),
    ])


def main() -> int:
    f = build()
    folder = Folder()

    def fold_all(body: Sequence[Stmt]) -> list[Stmt]:
        out: list[Stmt] = []
        for s in body:
            if isinstance(s, Let):
                s = replace(s, value=folder.fold(s.value))
            elif isinstance(s, Return) and s.value:
                s = replace(s, value=folder.fold(s.value))
            elif isinstance(s, If):
                s = replace(s, test=folder.fold(s.test), body=fold_all(s.body), orelse=fold_all(s.orelse))
            out.append(s)
        return out

    g = replace(f, body=fold_all(f.body))
    print(g.body[0], g.body[1] == Let("b", Name("x")))
    names = NameCollector()
    names.visit(f)
    print(sorted(names.used - names.bound), sorted(names.bound - names.used))
    tc = TypeChecker()
    tc.visit(f)
    print(*tc.errors, sep="\n")
    gen = Gen()
    for s in g.body:
        gen.stmt(s)
    print("\n".join(gen.lines))
    try:
        gen.expr(Expr())
    except NotImplementedError as e:
        print("not implemented:", e, file=sys.stderr)
    return len(tc.errors)


if __name__ == "__main__":
    sys.exit(main())

# --- expected
# Let(name='a', value=Const(value=42)) True
# ['zz'] ['d']
# line 5: str + int
# line 6: unknown name zz
# line 7: condition is int
#   a = 42
#   b = x
#   t1 = a < y
#   ifnot t1 goto L1
#   t2 = x - 2
#   t3 = call g(t2, 0)
#   ret t3
# L1:
#   c = 's'
#   t4 = c + a
#   d = t4
#   ifnot zz goto L2
#   ret void
# L2:
#   ifnot 3 goto L3
# L3:
#   ret b
# --- stderr
# not implemented: Expr
# --- status 3
