"""What region inference knows besides the function that it looks at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pyx2c.analysis.growing import Growing
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir.hir import Expr, Var
from pyx2c.regions.kinds import Kinds
from pyx2c.regions.signature import Signature
from pyx2c.regions.variables import RVar, Scope


@dataclass(slots=True)
class World:
    """What the functions of a program share."""

    kinds: Kinds
    signatures: dict[FuncInst, Signature]
    captured: Callable[[Any], list[Var]]
    own_globals: dict[Var, FuncInst]
    """module-level variables that only one module's body uses"""
    always_small: Callable[[Expr], bool]
    """whether an integer expression never yields a big integer"""
    growing: dict[FuncInst, Growing]
    """the strings that grow in a function"""
    pinned: set[Any] = field(default_factory=set)
    """classes whose instances lie in the program's region"""
    exceptions_stay: bool = False
    """exceptions may outlive their handlers: all lie in the program's region"""


@dataclass(slots=True)
class Site:
    """An allocation: of what, in which region, in which block."""

    node: Any
    at: RVar
    scope: Scope
    what: str
