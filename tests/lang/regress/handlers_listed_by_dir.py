class Basic:
    def __init__(self):
        self.vars = {}
        self.arrays = {}
        self.handlers = dict((n[3:].upper(), getattr(self, n)) for n in dir(self) if n.startswith('do_'))
        self.other = {}
        for n in dir(self):
            if not n.startswith("op_"):
                continue
            self.other[n[3:]] = getattr(self, n)
        self.third = {n: getattr(self, n) for n in dir(self) if callable(getattr(self, n)) and n[:3] == "do_"}
    def do_print(self, x):
        print("print", x)
    def do_let(self, x):
        self.vars[x] = 1
    def op_add(self, a, b): return a + b
    def op_sub(self, a, b): return a - b
    def run(self, lines):
        for l in lines:
            name, arg = l.split()
            if name in self.handlers:
                self.handlers[name](arg)
b = Basic()
b.run(["PRINT x", "LET y", "FOO z"])
print(b.vars, sorted(b.handlers), b.other["add"](2, 3), b.other["sub"](2, 3), sorted(b.third))
b.third["do_print"](5)

# --- expected
# print x
# {'y': 1} ['LET', 'PRINT'] 5 -1 ['do_let', 'do_print']
# print 5
