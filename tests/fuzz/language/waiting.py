"""Functions that run coroutines: what is awaited in expressions, async generators, tasks, threads.

def f8(a9):
    async def c10(a11): ...                 awaited wherever the body of `main12` calls it
    def c10_plain(a11): ...                 stands in for it where nothing can be awaited: in lambdas, in functions
    async def g13(n): ...
    async def main12(): ...
    return asyncio.run(main12())
"""

from __future__ import annotations

import ast
from typing import TypeVar

from language.env import Env, Function, Param, Var
from language.expressions import arguments, expr
from language.functions import parameters, seen
from language.literals import literal
from language.nested import head, known_inside
from language.statements import block, indented
from language.types import INT, Type, annotation, list_of

Lines = list[str]
_Scope = TypeVar("_Scope", ast.Lambda, ast.GeneratorExp, ast.FunctionDef)

COMMON = """\
class Waiting:
    def __init__(self, name{str}, swallow{bool}){to_None}:
        self.name = name
        self.swallow = swallow

    async def __aenter__(self){to_Waiting}:
        await asyncio.sleep(0)
        print("enter", self.name)
        return self

    async def __aexit__(self, kind{object}, error{object}, trace{object}){to_bool}:
        await asyncio.sleep(0)
        print("exit", self.name, kind is None)
        return self.swallow
"""


def function(r_env: Env) -> Lines:
    """A function, added to the module's."""
    env = Env(r_env.r, r_env.module, typed=r_env.typed)
    name, params = env.fresh("f"), parameters(env)
    env.vars = [*map(seen, params)]
    made = [coroutine(env) for _ in range(env.r.randrange(1, 4))]
    lines = [line for _, text in made for line in text]
    items, generator = env.fresh("g"), env.type(1)
    lines += async_generator(env, items, generator)
    main, returns = env.fresh("main"), env.type(1)
    lines += body(env, main, returns, [f for f, _ in made], items, generator)
    result = env.fresh("r")
    mark = f": list[{annotation(returns)}]" if env.typed else ""
    lines += [f"{result}{mark} = []", f"async def keep{result}():", f"    {result}.append(await {main}())"]
    lines += [f"asyncio.run(keep{result}())", f"return {result}[0]"]
    env.module.functions.append(Function(name, params, returns, max(1, env.cost * 2)))
    return [head(env, name, params, returns), *indented(lines)]


def inside(env: Env, returns: Type | None) -> Env:
    inner = Env(env.r, env.module, typed=env.typed, weight=max(env.weight, 4), returns=returns, level=env.level + 1)
    inner.vars = known_inside(env)
    return inner


def coroutine(env: Env) -> tuple[Function, Lines]:
    """One that may wait in the middle, with a function that stands in for it."""
    name, returns = env.fresh("c"), env.type(1)
    params = tuple(Param(env.fresh("a"), env.type(1)) for _ in range(env.r.randrange(3)))
    inner = inside(env, returns)
    inner.vars += [Var(p.name, p.type) for p in params]
    lines = block(inner, env.r.randrange(1, 3))
    wait = "    await asyncio.sleep(0)"
    if env.chance(0.4):
        print_end = f"        print('end {name}')"
        lines = [
            "    try:",
            f"    {wait}",
            *(f"    {line}" for line in lines),
            "    finally:",
            f"    {wait}",
            print_end,
        ]
    elif env.chance(0.6):
        lines.insert(0, wait)
    lines.append(f"    return {expr(inner, returns, 2)}")
    env.cost += inner.cost
    plain = head(env, f"{name}_plain", params, returns)
    lines = [f"async {head(env, name, params, returns)}", *lines, plain, f"    return {literal(env, returns)}"]
    return Function(name, params, returns, max(1, inner.cost // 4)), lines


def async_generator(env: Env, name: str, given: Type) -> Lines:
    inner = inside(env, None)
    inner.vars.append(Var("n", INT, own=False))
    inner.loop = "for"
    with inner.scope(Var("i", INT, own=False)):
        round_ = block(inner, env.r.randrange(1, 3))
        item = expr(inner, given, 2)
    env.cost += inner.cost
    return [
        f"async def {name}(n):",
        "    try:",
        "        for i in range(n):",
        "            await asyncio.sleep(0)",
        *(f"        {line}" for line in round_),
        f"            yield {item}",
        "    finally:",
        f"        print('end {name}')",
    ]


def body(env: Env, main: str, returns: Type, coroutines: list[Function], items: str, generator: Type) -> Lines:
    """The coroutine that is run, whose calls of the others are awaited."""
    for _ in range(9):
        inner = inside(env, returns)
        inner.closures = list(coroutines)
        lines = []
        for _ in range(env.r.randrange(2, 5)):
            lines += step(inner, coroutines, items, generator)
            if env.chance(0.5):
                lines += [line.removeprefix("    ") for line in block(inner, 1)]
        text = "\n".join([head(env, main, (), returns), *indented(lines), f"    return {expr(inner, returns, 2)}"])
        if "=}" not in text:
            env.cost += inner.cost
            return awaiting(f"async {text}", {f.name for f in coroutines})
    return [f"async {head(env, main, (), returns)}", f"    return {literal(env, returns)}"]


def step(env: Env, coroutines: list[Function], items: str, generator: Type) -> Lines:
    """Statements that wait for something; the names they bind stay.

    What tasks give is only shown: its type is that of the results of all tasks of a program.
    """
    chosen = env.pick(coroutines)
    found, error = env.fresh("v"), env.fresh("e")

    def call() -> str:
        """With a mark in front of the name: it is no call to be awaited here."""
        return f"later_{chosen.name}({', '.join(arguments(env, chosen.params, 1))})"

    kind = env.r.randrange(9)
    if kind == 0:
        lines = [f"print(await asyncio.gather({call()}, {call()}))"]
    elif kind == 1:
        lines = [f"{found} = [x async for x in {items}({env.r.randrange(4)})]"]
        env.vars.append(Var(found, list_of(generator)))
    elif kind == 2:
        lines = [f"print(await asyncio.create_task({call()}))"]
    elif kind == 3:
        lines = [f"async with Waiting({found!r}, {env.chance(0.3)}):", *block(env, 2)]
    elif kind == 4:
        lines = [f"async for {found} in {items}(3):"]
        with env.scope(Var(found, generator, own=False)):
            loop, env.loop = env.loop, "for"
            lines += [f"    print({found})", *block(env, 1)]
            env.loop = loop
    elif kind == 5:
        task = env.fresh("t")
        lines = [f"{task} = asyncio.create_task({call()})", *["await asyncio.sleep(0)"] * env.r.randrange(3)]
        lines += [f"print({task}.cancel())", "try:", f"    print(await {task})", "except asyncio.CancelledError:"]
        lines += [f"    print('cancelled', {task}.cancelled())"]
    elif kind == 6:
        given = ", ".join([f"{chosen.name}_plain", *arguments(env, chosen.params, 1)])
        lines = [f"print(await asyncio.to_thread({given}))"]
    elif kind == 7:
        group = env.fresh("g")
        lines = ["try:", f"    async with asyncio.TaskGroup() as {group}:"]
        lines += [f"        {group}.create_task({call()})" for _ in range(env.r.randrange(1, 3))]
        lines += [f"except* (ValueError, KeyError) as {error}:", f"    print('some', {error}, {error}.exceptions)"]
        lines += [
            f"except* Exception as {error}:",
            f"    print('others', [type(x).__name__ for x in {error}.exceptions])",
        ]
    else:
        lines = ["try:", f"    print(await asyncio.wait_for({call()}, 60))", "finally:", f"    print('waited {found}')"]
    return lines


class _Awaited(ast.NodeTransformer):
    """Puts `await` before calls of coroutines; where that can't stand, calls what stands in for them."""

    def __init__(self, names: set[str]) -> None:
        self.names = names
        self.plain = 0

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.func, ast.Name):
            return node
        if node.func.id not in self.names:
            return node
        if self.plain:
            node.func.id += "_plain"
            return node
        return ast.Await(node)

    def _scope(self, node: _Scope) -> _Scope:
        self.plain += 1
        self.generic_visit(node)
        self.plain -= 1
        return node

    visit_Lambda = visit_GeneratorExp = visit_FunctionDef = _scope


def awaiting(text: str, names: set[str]) -> Lines:
    tree = _Awaited(names).visit(ast.parse(text))
    return ast.unparse(tree).replace("later_", "").splitlines()
