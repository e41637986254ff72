"""Dynamic idioms: plugin registry, middleware chain, event bus, validators, fluent builders, pipelines."""
import collections
import contextlib
import functools
import itertools
import json
import re
import string
import types


class Registry(dict):
    def register(self, *names, **meta):
        def deco(obj):
            for n in names or (obj.__name__.lower(),):
                if n in self:
                    raise KeyError("duplicate " + n)
                self[n] = obj
            obj.meta = meta
            return obj
        return deco

    def __missing__(self, key):
        close = [k for k in self if k.startswith(key[:2])]
        raise LookupError(f"no {key!r}" + (f", did you mean {' or '.join(close)}?" if close else ""))


commands = Registry()


@commands.register("greet", "hi", help="say hello")
def greet(name="world", *, shout=False, times=1):
    text = ", ".join([f"hello {name}"] * times)
    return text.upper() if shout else text


@commands.register(help="add numbers", group="math")
def add(*nums):
    return sum(nums)


@commands.register("stats", help="statistics", group="math")
class Stats:
    def __init__(self, *values, **named):
        self.values = list(values) + list(named.values())

    def __str__(self):
        return "n={n} min={lo} max={hi}".format(n=len(self.values), lo=min(self.values), hi=max(self.values))


def parse_value(text):
    for conv in (int, float, json.loads):
        try:
            return conv(text)
        except ValueError:
            continue
    return text


def call(line):
    name, *words = line.split()
    args, kwargs = [], {}
    for w in words:
        k, eq, v = w.partition("=")
        if eq:
            kwargs[k] = parse_value(v)
        else:
            args.append(parse_value(w))
    return commands[name](*args, **kwargs)


# middleware
def logging_mw(prefix):
    def middleware(nxt):
        def handler(request):
            request.setdefault("log", []).append(f"{prefix}>")
            response = nxt(request)
            request["log"].append(f"<{prefix}")
            return response
        return handler
    return middleware


def auth(nxt):
    def handler(req):
        if req.get("user") is None and req["path"].startswith("/admin"):
            return {"status": 403, "body": "forbidden"}
        return nxt(req)
    return handler


class Router:
    def __init__(self):
        self.routes = []

    def route(self, pattern, methods=("GET",)):
        regex = re.compile("^" + re.sub(r"<(int:)?(\w+)>", lambda m: f"(?P<{m[2]}>{'[0-9]+' if m[1] else '[^/]+'})", pattern) + "$")
        ints = re.findall(r"<int:(\w+)>", pattern)

        def deco(fn):
            self.routes.append((regex, methods, ints, fn))
            return fn
        return deco

    def __call__(self, req):
        for regex, methods, ints, fn in self.routes:
            m = regex.match(req["path"])
            if m and req.get("method", "GET") in methods:
                kw = {k: int(v) if k in ints else v for k, v in m.groupdict().items()}
                out = fn(req, **kw)
                return out if isinstance(out, dict) else {"status": 200, "body": out}
        return {"status": 404, "body": None}


app = Router()


@app.route("/")
def index(req):
    return "home"


@app.route("/users/<int:id>/posts/<slug>", methods=("GET", "POST"))
def post(req, id, slug):
    return f"post {slug} of {id + 1}"


@app.route("/admin")
def admin(req):
    return {"status": 200, "body": ["secret", req["user"]]}


handler = functools.reduce(lambda h, mw: mw(h), [auth, logging_mw("in"), logging_mw("out")], app)


# event bus with weak-ish unsubscribe and once
class Bus:
    def __init__(self):
        self._subs = collections.defaultdict(list)

    def on(self, event, fn=None, *, once=False, priority=0):
        if fn is None:
            return functools.partial(self.on, event, once=once, priority=priority)
        self._subs[event].append((priority, len(self._subs[event]), once, fn))
        self._subs[event].sort(key=lambda s: (-s[0], s[1]))
        return lambda: self._subs.__setitem__(event, [s for s in self._subs[event] if s[3] is not fn])

    def emit(self, event, *args, **kw):
        results = [fn(*args, **kw) for _, _, _, fn in self._subs[event]]
        self._subs[event] = [s for s in self._subs[event] if not s[2]]
        return results


# validators as closures
def check(*tests):
    def run(value):
        errors = [msg for test, msg in tests if not test(value)]
        return errors
    return run


SCHEMA = {
    "name": check((lambda v: isinstance(v, str), "must be text"), (lambda v: v and v[0].isupper(), "must be capitalised")),
    "age": check((lambda v: isinstance(v, int) and not isinstance(v, bool), "must be int"), (lambda v: not isinstance(v, int) or 0 <= v < 150, "out of range")),
    "tags": check((lambda v: isinstance(v, list), "must be list"), (lambda v: len(set(v)) == len(v), "has duplicates")),
}


def validate(record):
    problems = {k: errs for k, errs in ((k, SCHEMA[k](record[k]) if k in record else ["missing"]) for k in SCHEMA) if errs}
    problems.update({k: ["unknown"] for k in record.keys() - SCHEMA.keys()})
    return problems


# fluent query builder
class Query:
    def __init__(self, table):
        self._parts = {"table": table, "where": [], "order": None, "limit": None, "cols": ["*"]}

    def __getattr_free(self):
        return self

    def select(self, *cols):
        self._parts["cols"] = list(cols)
        return self

    def where(self, **conds):
        for k, v in conds.items():
            name, _, op = k.partition("__")
            self._parts["where"].append((name, {"": "=", "gt": ">", "lt": "<", "in": "IN"}[op], v))
        return self

    def order_by(self, col, desc=False):
        self._parts["order"] = (col, desc)
        return self

    def limit(self, n):
        self._parts["limit"] = n
        return self

    def sql(self):
        p = self._parts
        text = f"SELECT {', '.join(p['cols'])} FROM {p['table']}"
        if p["where"]:
            text += " WHERE " + " AND ".join(f"{n} {op} {tuple(v) if isinstance(v, list) else v!r}" for n, op, v in p["where"])
        if p["order"]:
            text += " ORDER BY {} {}".format(p["order"][0], ("ASC", "DESC")[p["order"][1]])
        if p["limit"] is not None:
            text += " LIMIT %d" % p["limit"]
        return text


class Pipe:
    def __init__(self, fn):
        self.fn = fn

    def __ror__(self, data):
        return self.fn(data)

    def __call__(self, *args, **kw):
        return Pipe(lambda data: self.fn(data, *args, **kw))


where = Pipe(lambda data, pred: [x for x in data if pred(x)])
mapping = Pipe(lambda data, fn: [fn(x) for x in data])
take = Pipe(lambda data, n: list(itertools.islice(data, n)))


def main():
    for line in ["greet", "hi Bob shout=true times=2", "add 1 2.5 3", "stats 4 8 x=15 y=16", "gret x", "greet 1 2"]:
        try:
            print(f"{line!r:32}", call(line))
        except (LookupError, TypeError) as e:
            print(f"{line!r:32}", type(e).__name__, e)
    print({n: getattr(c, "meta", {}).get("group") for n, c in commands.items()})
    for path, extra in [("/", {}), ("/users/41/posts/abc", {"method": "POST"}), ("/users/x/posts/abc", {}), ("/admin", {}), ("/admin", {"user": "root"})]:
        req = {"path": path, **extra}
        print(handler(req), req["log"])
    bus = Bus()
    off = bus.on("tick", lambda n: n * 2)
    bus.on("tick", lambda n: -n, priority=5)

    @bus.on("tick", once=True)
    def once(n):
        return "once"
    print(bus.emit("tick", 4), bus.emit("tick", 5))
    off()
    print(bus.emit("tick", 6), bus.emit("none"))
    for rec in ({"name": "Ann", "age": 30, "tags": ["a", "b"]}, {"name": "bob", "age": 200, "tags": ["x", "x"]}, {"age": True, "extra": 1, "name": 5, "tags": ()}):
        try:
            print(validate(rec))
        except TypeError as e:
            print("TypeError", e)
    print(Query("t").select("a", "b").where(x=1, y__gt=2.5).where(z__in=[1, 2], s="q").order_by("a", desc=True).limit(5).sql())
    print(Query("u").sql())
    print([5, 3, 8, 1, 9] | where(lambda x: x > 2) | mapping(lambda x: x ** 2) | take(3))
    ns = types.SimpleNamespace(a=1, b=[2])
    ns.c = "x"
    print(ns, vars(ns) == {"a": 1, "b": [2], "c": "x"}, hasattr(ns, "d"))
    print(string.Template("$who likes ${what}s for $$5").substitute(who="Al", what="cat"))


main()

# --- expected
# 'greet'                          hello world
# 'hi Bob shout=true times=2'      HELLO BOB, HELLO BOB
# 'add 1 2.5 3'                    6.5
# 'stats 4 8 x=15 y=16'            n=4 min=4 max=16
# 'gret x'                         LookupError no 'gret', did you mean greet?
# 'greet 1 2'                      TypeError greet() takes from 0 to 1 positional arguments but 2 were given
# {'greet': None, 'hi': None, 'add': 'math', 'stats': 'math'}
# {'status': 200, 'body': 'home'} ['out>', 'in>', '<in', '<out']
# {'status': 200, 'body': 'post abc of 42'} ['out>', 'in>', '<in', '<out']
# {'status': 404, 'body': None} ['out>', 'in>', '<in', '<out']
# {'status': 403, 'body': 'forbidden'} ['out>', 'in>', '<in', '<out']
# {'status': 200, 'body': ['secret', 'root']} ['out>', 'in>', '<in', '<out']
# [-4, 8, 'once'] [-5, 10]
# [-6] []
# {}
# {'name': ['must be capitalised'], 'age': ['out of range'], 'tags': ['has duplicates']}
# TypeError 'int' object is not subscriptable
# SELECT a, b FROM t WHERE x = 1 AND y > 2.5 AND z IN (1, 2) AND s = 'q' ORDER BY a DESC LIMIT 5
# SELECT * FROM u
# [25, 9, 64]
# namespace(a=1, b=[2], c='x') True False
# Al likes cats for $5
