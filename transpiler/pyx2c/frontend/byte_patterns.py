"""Patterns of bytes that are written in the program become patterns of text that match a character for each byte.

re.compile(rb"\\w+", re.I)        →   compiled(re.compile("\\w+", 258), rb"\\w+", 2)
re.split(rb"\\r?\\n", data, 1)     →   compiled(re.compile("\\r?\\n", 256), rb"\\r?\\n", 0)._pieces(data, 1)
LINE.findall(data)               →   LINE._texts(data), where LINE is bound once, to such a pattern

The number of a pattern's groups says what `findall` and `split` give. Flags have to be written, too. See
`stdlib_subset/re/octets.py`.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections import Counter

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.re_calls import FLAGS, FLAGS_AT, exact

_OCTETS, _RE = ".octets", ".re"
"""what the modules are called here: no names of the program's"""


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("re"):
        return
    groups: dict[ast.expr, int] = {}
    for call in [n for n in every_node(tree) if isinstance(n, ast.Call)]:
        meant = meanings.of(call.func)
        if meant is not None and meant[0] == "re" and meant[1] in FLAGS_AT:
            _write_out(call, meant[1], meanings, groups)
    if not groups:
        return
    _say_types(tree, groups)
    imported = ast.Import([ast.alias("re", _RE), ast.alias("re.octets", _OCTETS)])
    located(imported, tree.body[0])
    put_in_front(tree, [imported])


def _write_out(call: ast.Call, name: str, meanings: Meanings, groups: dict[ast.expr, int]) -> None:
    match call.args[:1]:
        case [ast.Constant(value=bytes(source)) as pattern]:
            pass
        case _:
            return
    at = FLAGS_AT[name]
    if any(isinstance(a, ast.Starred) for a in call.args) or not all(k.arg for k in call.keywords):
        return
    said = call.args[at] if len(call.args) > at else next((k.value for k in call.keywords if k.arg == "flags"), None)
    flags = 0 if said is None else _value(said, meanings)
    count = _groups(source, flags)
    if flags is None or count is None:
        return
    text = ast.Call(
        ast.Attribute(ast.Name(_RE, ast.Load()), "compile", ast.Load()),
        [ast.Constant(source.decode("latin-1")), ast.Constant(flags | re.A.value)],
        [],
    )
    maker = ast.Attribute(ast.Name(_OCTETS, ast.Load()), "compiled", ast.Load())
    made = ast.Call(maker, [text, pattern, ast.Constant(flags)], [])
    if name == "compile":
        call.func, call.args, call.keywords = made.func, made.args, []
        made = call
    else:
        call.func = ast.Attribute(made, exact(name, count) or name, ast.Load())
        call.args = call.args[1:at]
        call.keywords = [k for k in call.keywords if k.arg != "flags"]
    groups[made] = count
    located(call.func, pattern)
    for arg in call.args if name == "compile" else []:
        located(arg, pattern)


def _value(node: ast.expr, meanings: Meanings) -> int | None:
    """The flags that an expression says."""
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            first, second = _value(left, meanings), _value(right, meanings)
            return None if first is None or second is None else first | second
    meant = meanings.of(node)
    return FLAGS.get(meant[1]) if meant is not None and meant[0] == "re" else None


def _groups(source: bytes, flags: int | None) -> int | None:
    """How many groups a pattern has; None for one that is wrong."""
    if flags is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(source, flags).groups
        except (re.error, ValueError, OverflowError, RecursionError):
            return None


def _say_types(tree: ast.Module, groups: dict[ast.expr, int]) -> None:
    """Methods of the names that are bound once, to such a pattern."""
    bound: Counter[str] = Counter()
    known: dict[str, int] = {}
    for n in every_node(tree):
        match n:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()) | ast.arg(arg=name):
                bound[name] += 1
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if value in groups:
                known[name] = groups[value]
    for n in every_node(tree):
        match n:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name)) as func) if bound[name] == 1 and name in known:
                func.attr = exact(func.attr, known[name]) or func.attr
