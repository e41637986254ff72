import sys
class ParseError(Exception):
    def __init__(self, msg, pos):
        super().__init__(msg)
        self.pos = pos
    def __str__(self):
        return f"{self.args[0]} at {self.pos}"
class JSON:
    def __init__(self, s): self.s, self.i = s, 0
    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in " \n\t\r": self.i += 1
    def parse(self):
        v = self.value(); self.ws()
        if self.i != len(self.s): raise ParseError("trailing data", self.i)
        return v
    def value(self):
        self.ws()
        if self.i >= len(self.s): raise ParseError("unexpected end", self.i)
        c = self.s[self.i]
        if c == "{": return self.obj()
        if c == "[": return self.arr()
        if c == '"': return self.string()
        for lit, v in (("true", True), ("false", False), ("null", None)):
            if self.s.startswith(lit, self.i):
                self.i += len(lit)
                return v
        return self.number()
    def obj(self):
        self.i += 1; d = {}; self.ws()
        if self.s[self.i] == "}": self.i += 1; return d
        while True:
            self.ws(); k = self.string(); self.ws()
            self.expect(":"); d[k] = self.value(); self.ws()
            if self.s[self.i] == "}": self.i += 1; return d
            self.expect(",")
    def arr(self):
        self.i += 1; a = []; self.ws()
        if self.s[self.i] == "]": self.i += 1; return a
        while True:
            a.append(self.value()); self.ws()
            if self.s[self.i] == "]": self.i += 1; return a
            self.expect(",")
    def expect(self, c):
        if self.i >= len(self.s) or self.s[self.i] != c: raise ParseError(f"expected {c!r}", self.i)
        self.i += 1
    def string(self):
        self.expect('"'); out = []
        while (c := self.s[self.i]) != '"':
            if c == "\\":
                self.i += 1; e = self.s[self.i]
                out.append({"n": "\n", "t": "\t", "u": ""}.get(e, e))
                if e == "u":
                    out.append(chr(int(self.s[self.i+1:self.i+5], 16))); self.i += 4
            else: out.append(c)
            self.i += 1
        self.i += 1
        return "".join(out)
    def number(self):
        j = self.i
        while self.i < len(self.s) and self.s[self.i] in "+-0123456789.eE": self.i += 1
        t = self.s[j:self.i]
        if not t: raise ParseError(f"unexpected {self.s[j]!r}", j)
        return float(t) if set(t) & set(".eE") else int(t)
def dump(v, ind=0):
    pad = "  " * ind
    if isinstance(v, dict):
        if not v: return "{}"
        return "{\n" + ",\n".join(f'{pad}  "{k}": {dump(x, ind + 1)}' for k, x in v.items()) + f"\n{pad}}}"
    if isinstance(v, list): return "[" + ", ".join(dump(x, ind + 1) for x in v) + "]"
    if isinstance(v, str): return '"' + v.replace('"', '\\"') + '"'
    if v is True: return "true"
    if v is False: return "false"
    if v is None: return "null"
    return repr(v)
doc = JSON('{"a": [1, 2.5, -3e2, true, null, "x\\n\\u00e9"], "b": {"c": {}}, "d": "q\\"q"}').parse()
print(doc, doc["a"][1] + 1, len(doc["a"]), doc["b"]["c"] == {})
print(dump(doc))
for bad in ("{", "[1 2]", "nul", '{"a" 1}', "1 2"):
    try: print(JSON(bad).parse())
    except ParseError as e: print(type(e).__name__, e, e.pos)
    except IndexError as e: print("IndexError", e)
def depth(v):
    if isinstance(v, dict): return 1 + max(map(depth, v.values()), default=0)
    if isinstance(v, list): return 1 + max((depth(x) for x in v), default=0)
    return 0
print(depth(doc))
def walk(v, path="$"):
    if isinstance(v, dict):
        for k, x in v.items(): yield from walk(x, f"{path}.{k}")
    elif isinstance(v, list):
        for i, x in enumerate(v): yield from walk(x, f"{path}[{i}]")
    else: yield path, v
for p, v in walk(doc): print(p, "=", v)
class Matrix2:
    pass
def lookup(d, *keys, default=None):
    for k in keys:
        try: d = d[k]
        except (KeyError, IndexError, TypeError): return default
    return d
print(lookup(doc, "a", 0), lookup(doc, "a", 99, default="-"), lookup(doc, "b", "c"), lookup(doc, "a", "x"))
def risky(n):
    try:
        if n == 0: raise ValueError("zero")
        if n == 1: return "one"
        return 10 // (n - 2)
    except ZeroDivisionError as e:
        raise RuntimeError("wrapped") from e
    finally:
        print("finally", n)
for n in range(4):
    try: print(risky(n))
    except ValueError as e: print("VE", e)
    except RuntimeError as e: print("RE", e, repr(e.__cause__))
def g():
    risky(2)

# --- expected
# {'a': [1, 2.5, -300.0, True, None, 'x\né'], 'b': {'c': {}}, 'd': 'q"q'} 3.5 6 True
# {
#   "a": [1, 2.5, -300.0, true, null, "x
# é"],
#   "b": {
#     "c": {}
#   },
#   "d": "q\"q"
# }
# IndexError string index out of range
# ParseError expected ',' at 3 3
# ParseError unexpected 'n' at 0 0
# ParseError expected ':' at 5 5
# ParseError trailing data at 2 2
# 3
# $.a[0] = 1
# $.a[1] = 2.5
# $.a[2] = -300.0
# $.a[3] = True
# $.a[4] = None
# $.a[5] = x
# é
# $.d = q"q
# 1 - {} None
# finally 0
# VE zero
# finally 1
# one
# finally 2
# RE wrapped ZeroDivisionError('integer division or modulo by zero')
# finally 3
# 10
