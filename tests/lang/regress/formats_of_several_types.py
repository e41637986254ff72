for spec in (">4", 3, None):
    try:
        print(format(7, spec), format("s", spec))
    except (TypeError, ValueError) as e:
        print(e)
print(format(3), format("a", "<3") + "|", format(2.5, ".3f"))
class Column:
    def __init__(self, fmt=""):
        self.fmt = fmt
    def render(self, v):
        return self.fmt(v) if callable(self.fmt) else format(v, self.fmt)
    def r2(self, v):
        if callable(self.fmt):
            return "f"
        return f"{v:{self.fmt}}"
    def r3(self, v):
        if callable(self.fmt):
            return "f"
        return "{:{}}".format(v, self.fmt)
    def r4(self, v):
        if callable(self.fmt):
            return "f"
        return "a,b".split(self.fmt or ",") , "x".join([self.fmt, "y"]), "abc".replace("b", self.fmt), self.fmt.strip(), self.fmt + "!"
for c in (Column(">5"), Column(lambda v: f"<{v}>"), Column("")):
    for v in (3, "x", 2.5):
        try:
            print(c.render(v), c.r2(v), c.r3(v), c.r4(v))
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)

# --- expected
#    7    s
# format() argument 2 must be str, not int
# format() argument 2 must be str, not None
# 3 a  | 2.500
#     3     3     3 (['a,b'], '>5xy', 'a>5c', '>5', '>5!')
#     x     x     x (['a,b'], '>5xy', 'a>5c', '>5', '>5!')
#   2.5   2.5   2.5 (['a,b'], '>5xy', 'a>5c', '>5', '>5!')
# <3> f f f
# <x> f f f
# <2.5> f f f
# 3 3 3 (['a', 'b'], 'xy', 'ac', '', '!')
# x x x (['a', 'b'], 'xy', 'ac', '', '!')
# 2.5 2.5 2.5 (['a', 'b'], 'xy', 'ac', '', '!')
