"""CPython's words for arguments that don't fit a function's parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.hirgen.parameters import Parameters
from pyx2c.hirgen.program import FuncRef

if TYPE_CHECKING:
    from pyx2c.hirgen.arguments import Arguments


def complaint(ref: FuncRef, params: Parameters, given: Arguments) -> str:
    """What CPython finds wrong first."""
    count, most = len(given.positional), len(params.positional)
    unnamed = [n for n in params.positional[: params.only_positional] if n in given.keywords]
    for name in given.keywords:
        if name not in params.by_keyword and params.mapping is None:
            if unnamed:
                return f"got some positional-only arguments passed as keyword arguments: '{', '.join(unnamed)}'"
            return f"got an unexpected keyword argument '{name}'"
        if name in params.positional[params.only_positional : count]:
            return f"got multiple values for argument '{name}'"
    if count > most and params.variadic is None:
        return _too_many(ref, params, given)
    optional = len(ref.node.args.defaults)
    named = set(given.keywords) - set(params.positional[: params.only_positional])
    needed = [n for n in params.positional[count : most - optional] if n not in named]
    if needed:
        return _missing("positional", needed)
    pairs = zip(params.keyword, ref.node.args.kw_defaults, strict=True)
    return _missing("keyword-only", [n for n, d in pairs if d is None and n not in given.keywords])


def _too_many(ref: FuncRef, params: Parameters, given: Arguments) -> str:
    count, most, optional = len(given.positional), len(params.positional), len(ref.node.args.defaults)
    takes = f"from {most - optional} to {most}" if optional else str(most)
    extra = [n for n in given.keywords if n in params.keyword]
    also = ""
    if extra:
        also = (
            f" positional argument{'s' * (count != 1)} (and {len(extra)} keyword-only argument{'s' * (len(extra) > 1)})"
        )
    were = "was" if count == 1 and not extra else "were"
    return f"takes {takes} positional argument{'s' * (optional > 0 or most != 1)} but {count}{also} {were} given"


def _missing(kind: str, names: list[str]) -> str:
    *most, last = [f"'{n}'" for n in names] or ["whose default is not evaluated"]
    shown = f"{', '.join(most)}{',' * (len(most) > 1)} and {last}" if most else last
    return f"missing {len(names)} required {kind} argument{'s' * bool(most)}: {shown}"
