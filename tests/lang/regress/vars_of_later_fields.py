"""Fields that come later show in vars() and in computed names of a function that was there before."""

class R:
    def __init__(self, n):
        self.n = n
        self.when = 1.5
def field(r, name):
    if name in vars(r):
        return vars(r)[name]
    raise ValueError(name)
class F:
    def __init__(self, u): self.u = u
    def filter(self, r):
        r.user = self.u
        return True
class B:
    def filter(self, r): return True
r = R("x")
print(field(r, "when"))
fs = [F("me"), B()]
for f in fs:
    f.filter(r)
print(field(r, "user"), field(r, "when"))
r2 = R("y")
try:
    print(field(r2, "user"))
except ValueError as e:
    print(e)

# --- expected
# 1.5
# me 1.5
# user
