"""Functions that fill what lives long, and take out of it again: what a sweep of memory looks at.

    G7 = {}
    def f8(a9, a10):                    a few hundred rounds, so that the region of `G7` is swept under the sanitizers
        held11 = None
        for i12 in range(a9 * 40):
            G7[i12 % 7] = [str(i12), f'k{i12}']     something new in the place of something else
            held11 = G7.pop(i12 % 5, None)          taken out, and used after others were made
            ...
        return (len(G7), digest(repr(held11)), digest(repr(G7)))

A store is a variable of the module, an attribute of an object or a class, a variable of a closure or of a running
generator, or a local that a loop goes on with.
"""

from __future__ import annotations

from language.env import Env, Function, Param
from language.literals import literal
from language.nested import head
from language.types import (
    BYTES,
    INT,
    STR,
    Type,
    annotation,
    hashable,
    parse,
    steady,
    tuple_of,
)

Lines = list[str]
ROUNDS = (30, 60, 100, 160)
"""by which an argument of one to four is multiplied"""

COMMON = """\
def digest(text{str}){to_int}:
    found = 7
    for c in text:
        found = (found * 31 + ord(c)) % 1000003
    return found


class Link:
    def __init__(self, number{int}, text{str}, next{Link | None}){to_None}:
        self.number = number
        self.text = text
        self.next = next


class Holder:
    common{dict[int, str]} = {}

    def __init__(self){to_None}:
        self.last = ''
        self.big = 0
        self.names{list[str]} = []
        self.table{dict[str, list[int]]} = {}
        self.pair = ('', 0)


def counting(n{int}, word{str}){to_Iterator[str]}:
    text = word
    for k in range(n):
        text = f'{text}{k}'
        yield text[-6:]


def adder(word{str}, seen{list[str]}){to_Callable[[int], str]}:
    def add(k{int}){to_str}:
        seen.append(f'{word}{k}')
        return ''.join(seen[-3:])

    return add


def failing(k{int}, word{str}){to_int}:
    try:
        return 10 // (k % 3)
    except ZeroDivisionError as e:
        raise Oops(word * 2, k) from e
"""


def fresh(env: Env, type_: Type, i: str) -> str:
    """A new value of the type that depends on the variable `i`."""
    args = type_.args
    match type_.name:
        case "int":
            return env.pick(
                (i, f"{i} * {env.r.randrange(2, 99)} - 7", f"{i} ** 9", f"{i} << 70", f"-{i} % 1000003 << 61")
            )
        case "float":
            return env.pick((f"{i} / 4", f"{i} * 1.5"))
        case "bool":
            return f"{i} % 3 == 0"
        case "str":
            return env.pick(
                (f"str({i})", f"f'k{{{i}}}é'", f"'ab' * ({i} % 9)", f"f'{{{i}:08d}}'[2:]", f"'x{{}}'.format({i})")
            )
        case "bytes":
            return env.pick((f"str({i}).encode()", f"bytes([{i} % 256, 7])", f"b'-' * ({i} % 5) + b'end'"))
        case "None":
            return "None"
        case "opt":
            return f"(None if {i} % 4 == 1 else {fresh(env, args[0], i)})"
        case "union":
            return f"({fresh(env, args[0], i)} if {i} % 2 else {fresh(env, args[1], i)})"
        case "list":
            inner = fresh(env, args[0], i)
            return env.pick(
                (f"[{inner}]", f"[{inner}, {fresh(env, args[0], i)}]", f"[{inner} for _ in range({i} % 4)]")
            )
        case "tuple":
            return f"({', '.join(fresh(env, a, i) for a in args)}{',' * (len(args) == 1)})"
        case "dict":
            return f"{{{fresh(env, args[0], i)}: {fresh(env, args[1], i)}}}"
        case "set":
            return f"{{{fresh(env, args[0], i)}}}"
        case "frozenset":
            return f"frozenset([{fresh(env, args[0], i)}])"
        case "class":
            made = env.module.classes[args[0].name]
            made = env.module.classes[env.pick([made.name, *made.subclasses])]
            given = [(f"{p.name}=" * (p.kind == "keyword"), p.type) for p in made.params if p.default is None]
            return f"{made.name}({', '.join(name + fresh(env, t, i) for name, t in given)})"
    return literal(env, type_)


class Store:
    """Where things gather: an expression that names it, the lines that make it and what it holds in the end."""

    def __init__(self, env: Env, i: str, held: str) -> None:
        self.env, self.i, self.held = env, i, held
        kind = env.pick(list(KINDS))
        self.ways = KINDS[kind]
        self.item, self.key = env.type(2), env.key(1)
        if kind == "set" and not steady(self.item):
            self.item = env.pick((INT, tuple_of(INT, INT)))
        if kind == "texts":
            self.item = env.pick((STR, BYTES, tuple_of(STR, INT), tuple_of(STR, STR)))
        if not hashable(self.key):
            self.key = INT
        self.name = env.fresh("G")
        self.kind = kind

    def made(self) -> str:
        """The line that makes it, empty."""
        item, key = annotation(self.item), annotation(self.key)
        type_, value = {
            "dict": (f"dict[{key}, {item}]", "{}"),
            "texts": (f"dict[int, {item}]", "{}"),
            "lists": (f"dict[int, list[{item}]]", "{}"),
            "list": (f"list[{item}]", "[]"),
            "deque": (f"collections.deque[{item}]", "collections.deque()"),
            "set": (f"set[{item}]", "set()"),
            "links": ("list[Link | None]", "[None, None]"),
            "holder": ("Holder", "Holder()"),
            "iterators": ("list[Iterator[str]]", "[]"),
            "functions": ("dict[int, Callable[[int], str]]", "{}"),
            "errors": ("list[Exception]", "[]"),
        }[self.kind]
        return f"{self.name}{f': {type_}' * self.env.typed} = {value}"

    def round(self) -> Lines:
        """What one round does with it."""
        way = self.env.pick(self.ways)
        for name in ("$a", "$b", "$c"):
            way = way.replace(name, self.env.fresh("x"))
        lines: Lines = []
        for line in way.split("\n"):
            text = line.replace("$G", self.name).replace("$i", self.i).replace("$h", self.held)
            while "$v" in text:
                text = text.replace("$v", fresh(self.env, self.item, self.i), 1)
            while "$k" in text:
                text = text.replace("$k", fresh(self.env, self.key, f"({self.i} % 9)"), 1)
            text = text.replace("$n", str(self.env.r.randrange(2, 12)))
            lines.append(text)
        return lines

    def seen(self) -> str:
        """What it holds in the end, as a text."""
        return {
            "set": f"repr(sorted({self.name}))",
            "links": f"repr([x and (x.number, x.text, x.next is None) for x in {self.name}])",
            "holder": f"repr(({self.name}.last, {self.name}.big, {self.name}.pair))"
            f" + repr(({self.name}.names, {self.name}.table))",
            "iterators": f"repr([next(x, 'end') for x in {self.name}])",
            "functions": f"repr([x(1) for x in {self.name}.values()])",
            "errors": f"repr([(repr(x), x.args, repr(x.__cause__)) for x in {self.name}])",
        }.get(self.kind, f"repr({self.name})")


KINDS: dict[str, list[str]] = {
    "dict": [
        "$G[$k] = $v",
        "$G[$k] = $v\nif len($G) > $n:\n    $G.pop(next(iter($G)))",
        "$h = repr($G.pop($k, $v))",
        "$G.update({$k: $v, $k: $v})",
        "if $i % $n == 0:\n    $G.clear()",
        "if $G:\n    $a, $b = $G.popitem()\n    $G[$a] = $v\n    $h = repr(($a, $b))",
        "$G.setdefault($k, $v)",
        "if $k in $G:\n    del $G[$k]\nelse:\n    $G[$k] = $v",
        "$b = $G.get($k)\n$G[$k] = $v\n$G[$k] = $v\n$h = repr($b)",
        "for $a, $b in list($G.items())[:2]:\n    $G[$a] = $v\n    $h = repr($b)",
    ],
    "texts": [
        "$G[$i % $n] = $v",
        "$h = repr($G.pop($i % $n, None))",
        "$G[$i] = $v\n$G.pop($i - $n, None)",
        "$b = $G.get($i % $n)\n$G[$i % $n] = $v\n$h = repr($b)",
        "if $i % $n == 0:\n    $G.clear()",
    ],
    "lists": [
        "$G.setdefault($i % $n, []).append($v)",
        "$c = $G.pop($i % $n, [])\n$G[$i % 5] = [$v, *$c[-2:]]\n$h = repr($c)",
        "$G[$i % $n] = [$v]\n$G[$i % $n] += [$v]",
        "for $c in $G.values():\n    if $c:\n        $h = repr($c.pop())",
        "for $c in $G.values():\n    del $c[:-2]",
        "$G[$i % $n] = $G.get($i % 3, [])[:3] + [$v]",
    ],
    "list": [
        "$G.append($v)",
        "$G.append($v)\nif len($G) > $n:\n    $h = repr($G.pop(0))",
        "if $G:\n    $G[$i % len($G)] = $v",
        "if $G:\n    $b = $G.pop()\n    $G.insert(0, $v)\n    $h = repr($b)",
        "$G.insert($i % $n, $v)\ndel $G[$n:]",
        "$G[:] = $G[-$n:]",
        "$G[$i % $n:] = [$v, $v]",
        "$G.extend([$v, $v])",
        "if $i % $n == 0:\n    $G.clear()",
        "$G.reverse()\nif len($G) > 1:\n    $G[0], $G[-1] = $G[-1], $v",
        "for $b in $G:\n    if len($G) < $n:\n        $G.append($v)\n    $h = repr($b)",
        "$G.sort(key=repr)\ndel $G[::3]",
    ],
    "deque": [
        "$G.append($v)\nif len($G) > $n:\n    $h = repr($G.popleft())",
        "$G.appendleft($v)",
        "$G.rotate($i % 3 - 1)",
        "if len($G) > $n:\n    $b = $G.pop()\n    $G.appendleft($v)\n    $h = repr($b)",
        "if $G:\n    $G[$i % len($G)] = $v",
        "while len($G) > $n:\n    $G.popleft()",
        "$G.extend([$v, $v])",
        "if $i % $n == 0:\n    $G.clear()",
    ],
    "set": [
        "$G.add($v)",
        "$G.discard($v)\n$G.add($v)",
        "if len($G) > $n:\n    $h = repr(min($G))\n    $G.remove(min($G))",
        "$G.update([$v, $v])",
        "$G.symmetric_difference_update({$v})",
        "if $i % $n == 0:\n    $G.clear()",
    ],
    "links": [
        "$G[0] = Link($i, f'n{$i}', $G[0])",
        "$c = $G[0]\nif $c is not None:\n    $G[0] = $c.next\n    $h = $c.text",
        "$G[0], $G[1] = $G[1], $G[0]",
        "$G[1] = Link($i, str($i) * 2, None)",
        "for $c in $G:\n    if $c is not None and $c.next is not None:\n        $c.next = $c.next.next\n"
        "        $c.text += '.'",
        "$b = $G[0]\n$G[0] = None\n$G[1] = Link($i, 'cut', $b)",
        "$b = $G[$i % 2]\nwhile $b is not None and $b.next is not None:\n    $b = $b.next\nif $b is not None:\n"
        "    $b.next = Link($i, f'end{$i}', None)",
    ],
    "holder": [
        "$G.last = f'{$i}' + $G.last[:5]",
        "$G.big = $i ** 20 + $G.big % 1000",
        "$G.names.append(str($i) * 3)\nif len($G.names) > $n:\n    $G.names = $G.names[-3:]",
        "$G.table[f't{$i % 7}'] = [$i, $i << 64]",
        "$h = repr($G.table.pop(f't{$i % 5}', None))",
        "$G.pair = ($G.last + 'p', $i << 65)",
        "Holder.common[$i % $n] = f'c{$i}'\n$h = Holder.common[$i % $n]",
        "$G.table = {$a: $b[:] for $a, $b in $G.table.items() if len($a) > 1}",
        "$G.names, $c = [f'{$i}'], $G.names\n$h = repr($c)",
        "$G.table.setdefault(f't{$i % 4}', []).append($i * 10**20)",
    ],
    "iterators": [
        "$G.append(counting($i % 7, f'w{$i}'))\nif len($G) > $n:\n    $h = next($G.pop(0), 'none')",
        "if $G:\n    $h = next($G[$i % len($G)], 'over')",
        "$G.append(map(str, [$i, $i + 1, $i << 66]))",
        "$G.append(f'{$b}{$i}' for $b in ['a', str($i), 'c'])",
        "if $G:\n    $G[$i % len($G)] = iter([str($i), 'y' * ($i % 5)])",
        "if $G:\n    $G[0] = itertools.chain($G[0], [str($i)]) if $i % $n else counting(3, 'new')",
        "if $i % $n == 0:\n    $G.clear()",
        "del $G[$n:]",
    ],
    "functions": [
        "$G[$i % $n] = adder(f'w{$i}', [])",
        "$G[$i % $n] = adder(str($i), ['s', f'{$i}'])\n$h = $G[$i % $n]($i)",
        "if $i % 5 in $G:\n    $h = $G[$i % 5]($i)",
        "$b = $G.pop($i % $n, None)\n$G[$i % 3] = adder('new', [str($i)])\n$h = $b($i) if $b is not None else 'none'",
        "$G[$i % 6] = lambda k, text=f'd{$i}': text + str(k)",
    ],
    "errors": [
        "try:\n    $h = str(failing($i, f'w{$i}'))\nexcept Oops as e:\n    $G.append(e)",
        "try:\n    raise ValueError(f'v{$i}', $i << 70)\nexcept ValueError as e:\n    $G.append(e)\ndel $G[:-$n]",
        "try:\n    $h = str({}[f'k{$i}'])\nexcept KeyError as e:\n    $G.insert(0, e)",
        "if $G:\n    $b = $G.pop()\n    $G.append(Oops(f'o{$i}', $i))\n    $h = repr($b)",
        "$G.append(RuntimeError('made', str($i) * 2))",
        "if $G:\n    try:\n        raise $G[$i % len($G)]\n    except Exception as e:\n        $h = repr(e)",
        "del $G[$n:]",
    ],
}


def function(r_env: Env) -> Lines:
    """A function, added to the module's; the stores stand before it, or in it."""
    env = Env(r_env.r, r_env.module, typed=r_env.typed)
    i, held = env.fresh("i"), env.fresh("h")
    stores = [Store(env, i, held) for _ in range(env.r.randrange(1, 4))]
    rounds = [line for _ in range(env.r.randrange(2, 7)) for line in env.pick(stores).round()]
    name, params = env.fresh("f"), (Param(env.fresh("a"), INT), Param(env.fresh("a"), STR))
    returns = parse("tuple[str, int, int]")
    n, word = (p.name for p in params)
    times = f"min(abs({n}), 4) * {env.pick(ROUNDS)}"
    shown = f"({held}[:200], digest({held}), digest({' + '.join(s.seen() for s in stores)}))"
    makes = [s.made() for s in stores]
    loop = [f"for {i} in range({times}):", *(f"    {line}" for line in rounds)]
    start, body = [f"{held} = {word}"], [*loop, f"return {shown}"]
    env.module.functions.append(Function(name, params, returns, 10**5))
    first = head(env, name, params, returns)
    match env.r.randrange(5):
        case 0 | 1:
            return [*makes, "", "", first, *_in([*start, *body])]
        case 2:
            return [first, *_in([*start, *makes, *body])]
        case 3:
            inner = env.fresh("g")
            closure = [f"def {inner}({i}{': int' * env.typed}){' -> None' * env.typed}:"]
            closure += _in([f"nonlocal {held}", *rounds])
            calls = [f"for {i} in range({times}):", f"    {inner}({i})", f"return {shown}"]
            return [first, *_in([*start, *makes, *closure, *calls])]
    running = env.fresh("g")
    arrow = " -> Iterator[str]" * env.typed
    generator = [f"def {running}({word}{': str' * env.typed}, times{': int' * env.typed}){arrow}:"]
    generator += _in([*start, *makes, f"for {i} in range(times):", *_in([*rounds, f"yield {held}"])])
    generator += _in([f"yield str({shown})"])
    last = [f"{held} = ''", "total = 0", f"for {held} in {running}({word}, {times}):"]
    last += [f"    total = (total * 7 + len({held})) % 1000003", f"return ({held}, total, 0)"]
    return [*generator, "", "", first, *_in(last)]


def _in(lines: Lines) -> Lines:
    return [f"    {line}" for line in lines]
