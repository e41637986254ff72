"""Every operator's special method: forward, reflected, in place."""


class N:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __lt__(self, o): return f"{self}<{o}"
    def __le__(self, o): return f"{self}<={o}"
    def __gt__(self, o): return f"{self}>{o}"
    def __ge__(self, o): return f"{self}>={o}"
    def __eq__(self, o): return f"{self}=={o}"
    def __ne__(self, o): return f"{self}!={o}"
    def __add__(self, o): return f"{self}+{o}"
    def __sub__(self, o): return f"{self}-{o}"
    def __mul__(self, o): return f"{self}*{o}"
    def __matmul__(self, o): return f"{self}@{o}"
    def __truediv__(self, o): return f"{self}/{o}"
    def __floordiv__(self, o): return f"{self}//{o}"
    def __mod__(self, o): return f"{self}%{o}"
    def __divmod__(self, o): return f"divmod({self},{o})"
    def __pow__(self, o): return f"{self}**{o}"
    def __lshift__(self, o): return f"{self}<<{o}"
    def __rshift__(self, o): return f"{self}>>{o}"
    def __and__(self, o): return f"{self}&{o}"
    def __or__(self, o): return f"{self}|{o}"
    def __xor__(self, o): return f"{self}^{o}"
    def __radd__(self, o): return f"{o}+r{self}"
    def __rsub__(self, o): return f"{o}-r{self}"
    def __rmul__(self, o): return f"{o}*r{self}"
    def __rmatmul__(self, o): return f"{o}@r{self}"
    def __rtruediv__(self, o): return f"{o}/r{self}"
    def __rfloordiv__(self, o): return f"{o}//r{self}"
    def __rmod__(self, o): return f"{o}%r{self}"
    def __rpow__(self, o): return f"{o}**r{self}"
    def __rlshift__(self, o): return f"{o}<<r{self}"
    def __rrshift__(self, o): return f"{o}>>r{self}"
    def __rand__(self, o): return f"{o}&r{self}"
    def __ror__(self, o): return f"{o}|r{self}"
    def __rxor__(self, o): return f"{o}^r{self}"
    def __neg__(self): return f"-{self}"
    def __pos__(self): return f"+{self}"
    def __invert__(self): return f"~{self}"
    def __abs__(self): return f"abs({self})"
    def __round__(self, n=None): return f"round({self},{n})"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __bool__(self): return self.name != "z"
    def __len__(self): return 4
    def __hash__(self): return 42
    def __format__(self, spec): return f"<{self.name}:{spec}>"


a, b = N("a"), N("b")
print(a < b, a <= b, a > b, a >= b, a == b, a != b)
print(a + b, a - b, a * b, a @ b, a / b, a // b, a % b, a**b, a << b, a >> b, a & b, a | b, a ^ b, divmod(a, b))
print(1 + a, 1 - a, 1 * a, 1 @ a, 1 / a, 1 // a, 1 % a, 1**a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a)
print(-a, +a, ~a, abs(a), round(a), round(a, 2), int(a), float(a), bool(a), bool(N("z")), len(a), hash(a), f"{a:x}{a}", format(a, "y"))
print([10, 11, 12, 13, 14][a], "abcdef"[a], hex(a), bin(a))


class Acc:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, o):
        self.items.append(o)
        return self

    def __isub__(self, o):
        self.items.remove(o)
        return self

    def __imul__(self, n):
        self.items *= n
        return self

    def __ior__(self, o):
        self.items.append(-o)
        return self

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return reversed(self.items)

    def __len__(self):
        return len(self.items)

    def __call__(self, *args, **kwargs):
        return sum(args) + len(kwargs)

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind.__name__ if kind else None, value)
        return True


acc = Acc([1, 2])
alias = acc
acc += 3
acc -= 1
acc *= 2
acc |= 9
acc[0] = 5
del acc[1]
print(acc.items, alias is acc, acc[0], acc[1:3], 9 in acc, -9 in acc, list(acc), list(reversed(acc)), len(acc), acc(1, 2, x=3))
with acc as inner:
    print(inner is acc)
    raise ValueError("swallowed")
class Base:
    names = []
    def __init_subclass__(cls, **kw):
        Base.names.append(cls.__name__)
class Sub(Base): pass
print(Base.names)

# --- expected
# <a:><<b:> <a:><=<b:> <a:>><b:> <a:>>=<b:> <a:>==<b:> <a:>!=<b:>
# <a:>+<b:> <a:>-<b:> <a:>*<b:> <a:>@<b:> <a:>/<b:> <a:>//<b:> <a:>%<b:> <a:>**<b:> <a:><<<b:> <a:>>><b:> <a:>&<b:> <a:>|<b:> <a:>^<b:> divmod(<a:>,<b:>)
# 1+r<a:> 1-r<a:> 1*r<a:> 1@r<a:> 1/r<a:> 1//r<a:> 1%r<a:> 1**r<a:> 1<<r<a:> 1>>r<a:> 1&r<a:> 1|r<a:> 1^r<a:>
# -<a:> +<a:> ~<a:> abs(<a:>) round(<a:>,None) round(<a:>,2) 7 2.5 True False 4 42 <a:x><a:> <a:y>
# 13 d 0x3 0b11
# [5, 2, 3, -9] True 5 [2, 3] False True [5, 2, 3, -9] [-9, 3, 2, 5] 4 4
# enter
# True
# exit ValueError swallowed
# ['Sub']
