import json, io, datetime, copy, textwrap, string, sys, contextlib
from dataclasses import dataclass, asdict, field, replace
@dataclass
class Item:
    name: str
    price: float
    tags: list = field(default_factory=list)
    def to_json(self): return json.dumps(asdict(self), sort_keys=True)
    @classmethod
    def from_json(cls, s):
        d = json.loads(s)
        return cls(d["name"], d["price"], d["tags"])
class Cart:
    def __init__(self): self.lines = {}
    def add(self, item, qty=1):
        if item.name in self.lines: self.lines[item.name][1] += qty
        else: self.lines[item.name] = [item, qty]
        return self
    @property
    def total(self): return sum(i.price * q for i, q in self.lines.values())
    def __iter__(self): yield from self.lines.values()
a = Item("pen", 1.25, ["office", "blue"]); b = replace(a, name="ink", price=9)
print(a.to_json(), Item.from_json(a.to_json()) == a, b)
c = Cart().add(a, 3).add(b).add(a)
print(c.total, [(i.name, q) for i, q in c])
cfg = json.loads('{"name": "x", "opts": {"depth": 3, "ratio": 0.5, "on": true, "none": null}, "list": [1, [2, 3], "s"]}')
print(cfg["opts"]["depth"] + 1, cfg["list"][1][0], cfg["opts"].get("zip", "dflt"), sorted(cfg), type(cfg["opts"]["ratio"]).__name__, cfg["opts"]["none"] is None)
for k, v in cfg["opts"].items(): print(k, v, sep="=", end=";")
print()
print(json.dumps({"b": [1, 2.0, None, True], "a": {"x": "é\n"}}, indent=2), json.dumps([1, "a"], separators=(",", ":")), json.dumps("é", ensure_ascii=False))
try: json.loads("{bad}")
except json.JSONDecodeError as e: print(e, e.lineno, e.pos)
buf = io.StringIO(); print("hello", 42, file=buf); buf.write("x\n"); print(repr(buf.getvalue()), [l.strip() for l in io.StringIO("a\nb\n")])
d1 = datetime.date(2024, 2, 28); print(d1 + datetime.timedelta(days=2), (datetime.date(2024, 12, 25) - d1).days, d1.strftime("%d/%m/%y %A"), d1.isoformat(), d1.weekday())
t = datetime.datetime(2024, 1, 31, 13, 45, 30); print(t, t.isoformat(), t + datetime.timedelta(hours=12, minutes=20), t.replace(year=2020), datetime.datetime.strptime("2021-03-04 05:06", "%Y-%m-%d %H:%M"))
x = {"a": [1, 2], "b": {"c": 3}}; y = copy.deepcopy(x); z = copy.copy(x); y["a"].append(9); z["a"].append(7); print(x, y, z)
print(textwrap.fill("The quick brown fox jumps over the lazy dog", 16)); print(textwrap.dedent("""\
    a
      b
"""), end="")
@contextlib.contextmanager
def timer(label):
    log.append(f"start {label}")
    try: yield label.upper()
    except ZeroDivisionError: log.append("div")
    finally: log.append(f"end {label}")
log = []
with timer("a") as t1, timer("b"): log.append(t1); 1 / 0
print(log)

# --- expected
# {"name": "pen", "price": 1.25, "tags": ["office", "blue"]} True Item(name='ink', price=9, tags=['office', 'blue'])
# 14.0 [('pen', 4), ('ink', 1)]
# 4 2 dflt ['list', 'name', 'opts'] float True
# depth=3;ratio=0.5;on=True;none=None;
# {
#   "b": [
#     1,
#     2.0,
#     null,
#     true
#   ],
#   "a": {
#     "x": "\u00e9\n"
#   }
# } [1,"a"] "é"
# Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1
# 'hello 42\nx\n' ['a', 'b']
# 2024-03-01 301 28/02/24 Wednesday 2024-02-28 2
# 2024-01-31 13:45:30 2024-01-31T13:45:30 2024-02-01 02:05:30 2020-01-31 13:45:30 2021-03-04 05:06:00
# {'a': [1, 2, 7], 'b': {'c': 3}} {'a': [1, 2, 9], 'b': {'c': 3}} {'a': [1, 2, 7], 'b': {'c': 3}}
# The quick brown
# fox jumps over
# the lazy dog
# a
#   b
# ['start a', 'start b', 'A', 'div', 'end b', 'end a']
