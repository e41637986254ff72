"""A computed name finds the fields that code outside the class adds later."""

class R:
    def __init__(self, n):
        self.n = n
        self.when = 1.5
    def m(self): return 1
def field(r, name):
    if hasattr(r, name):
        return getattr(r, name)
    raise ValueError(name)
class F:
    def __init__(self, u): self.u = u
    def filter(self, r):
        r.user = self.u
        r.ip = 7
        return True
class B:
    def filter(self, r): return True
r = R("x")
print(field(r, "when"))
fs = [F("me"), B()]
for f in fs:
    f.filter(r)
print("%s %s" % (field(r, "user"), field(r, "ip")))
r2 = R("y")
try:
    print(field(r2, "user"))
except ValueError as e:
    print(e)

# --- expected
# 1.5
# me 7
# user
