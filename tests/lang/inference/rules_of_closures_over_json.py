import json
from typing import Any, Callable

Env = dict[str, Any]
Rule = Callable[[Any, Env], Any]


def lit(v: Any) -> Rule:
    return lambda o, env: v


def get(path: str) -> Rule:
    parts = path.split(".")

    def go(o: Any, env: Env) -> Any:
        for p in parts:
            if isinstance(o, dict):
                o = o.get(p)
            elif isinstance(o, list) and p.isdigit():
                o = o[int(p)]
            else:
                return None
        return o
    return go


def let(name: str, value: Rule, body: Callable[[Rule], Rule]) -> Rule:
    return lambda o, env: body(lambda o2, e2: e2[name])(o, {**env, name: value(o, env)})


def mapped(xs: Rule, f: Callable[[Rule], Rule]) -> Rule:
    return lambda o, env: [f(lit(x))(o, env) for x in xs(o, env) or []]


def kept(xs: Rule, f: Callable[[Rule], Rule]) -> Rule:
    return lambda o, env: [x for x in xs(o, env) or [] if f(lit(x))(o, env)]


def folded(xs: Rule, start: Any, f: Callable[[Any, Any], Any]) -> Rule:
    def go(o: Any, env: Env) -> Any:
        total = start
        for x in xs(o, env):
            total = f(total, x)
        return total
    return go


def obj(**fields: Rule) -> Rule:
    return lambda o, env: {k: r(o, env) for k, r in fields.items()}


def op(f: Callable[[Any, Any], Any]) -> Callable[[Rule, Rule], Rule]:
    return lambda a, b: lambda o, env: f(a(o, env), b(o, env))


add = op(lambda a, b: a + b)
mul = op(lambda a, b: a * b)
gt = op(lambda a, b: a > b)
eq = op(lambda a, b: a == b)


def of(rule: Rule, *path: str) -> Rule:
    return lambda o, env: get(".".join(path))(rule(o, env), env)


rule = let("rate", lit(2), lambda rate: obj(
    names=mapped(get("items"), lambda i: of(i, "name")),
    sums=mapped(kept(get("items"), lambda i: gt(of(i, "n"), lit(1))), lambda i: mul(of(i, "n"), rate)),
    total=folded(mapped(get("items"), lambda i: add(of(i, "n"), rate)), 0, lambda a, b: a + b),
    deep=mapped(get("items"), lambda i: mapped(of(i, "tags"), lambda t: obj(tag=t, of=of(i, "name")))),
    flags=mapped(get("items"), lambda i: mapped(of(i, "tags"), lambda t: eq(t, lit("a")))),
))
data: Any = json.loads('{"items": [{"name": "p", "n": 1, "tags": ["a"]}, {"name": "q", "n": 3, "tags": ["a", "b"]}]}')
print(json.dumps(rule(data, {})))

# --- expected
# {"names": ["p", "q"], "sums": [6], "total": 8, "deep": [[{"tag": "a", "of": "p"}], [{"tag": "a", "of": "q"}, {"tag": "b", "of": "q"}]], "flags": [[true], [true, false]]}
