from dataclasses import dataclass
class Expr: pass
@dataclass(frozen=True)
class Const(Expr):
    value: int
@dataclass(frozen=True)
class Var(Expr):
    name: str
@dataclass(frozen=True)
class Bin(Expr):
    left: Expr
    right: Expr
class Add(Bin): pass
class Mul(Bin): pass
class Pow(Bin): pass
def simplify(e: Expr) -> Expr:
    match e:
        case Bin(l, r):
            l, r = simplify(l), simplify(r)
            match type(e)(l, r):
                case Add(Const(0), x) | Add(x, Const(0)) | Mul(Const(1), x) | Mul(x, Const(1)): return x
                case Mul(Const(0), _) | Mul(_, Const(0)): return Const(0)
                case Pow(_, Const(0)): return Const(1)
                case other: return other
        case _: return e
x = Var("x")
print(simplify(Mul(Const(1), x)))
print(simplify(Add(Const(0), x)))
print(simplify(Pow(x, Const(2))))
print(simplify(Add(Mul(x, Const(0)), Add(x, x))))
print(simplify(Mul(Mul(Const(3), Pow(x, Const(2))), Const(1))))
class Shape: pass
@dataclass
class Circle(Shape):
    r: float
@dataclass
class Square(Shape):
    a: float
@dataclass
class Rect(Shape):
    a: float
    b: float
def kind(s):
    match s:
        case Circle(0) | Square(0): return 'point'
        case Rect(0, _) | Rect(_, 0): return 'line'
        case Circle() | Square(): return 'regular'
        case Rect(a, b) if a == b: return 'square'
        case Rect(): return 'rect'
        case None | 0: return 'nothing'
        case int() | str() as v: return f'value {v}'
        case _: return 'other'
print([kind(s) for s in [Circle(0), Square(2), Rect(0, 1), Rect(1, 0), Rect(2, 2), Rect(1, 2), None, 0, 5, 'x', 2.5]])
def never(x: int):
    match x:
        case str(y) | int(y): return y
        case [a, _] | (_, a): return a
print(never(3))

# --- expected
# Var(name='x')
# Var(name='x')
# Pow(left=Var(name='x'), right=Const(value=2))
# Add(left=Var(name='x'), right=Var(name='x'))
# Mul(left=Const(value=3), right=Pow(left=Var(name='x'), right=Const(value=2)))
# ['point', 'regular', 'line', 'line', 'square', 'rect', 'nothing', 'nothing', 'value 5', 'value x', 'other']
# 3
