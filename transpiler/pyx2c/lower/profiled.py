"""`--profile-memory`: each statement that may allocate says which place of the program it stands for.

    xs = [f(x)]      →      t1 = app__f(x);
                            rt_profile_site = 7;
                            xs = list_int_of(r_xs, 1, (rt_int[]){t1});

A *site* is a place in the text of a function, a region a block's or the program's; both are numbered here, and what
they are stands in the program as members of JSON objects, which the runtime writes into the profile (rt/profile.h).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos
from pyx2c.ir.lir import LITERAL, Block, CFunction, If, Line, Loop, S, Set, Switch
from pyx2c.lower.constants import c_string
from pyx2c.regions.scopes import PROGRAM_REGION, RegionName

CALL = re.compile(r"\b(\w+)\(")
QUIET = re.compile(r"rt_(region|handler|profile)_\w+|RT_\w+|sizeof|if|while|return")
"""what can't allocate: a region opens, ends, or moves what it has"""
NAMES_PER_LINE = "\n  "


@dataclass(frozen=True, slots=True)
class SiteName:
    """A place where memory is allocated; column from 1."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    function: str


@dataclass(slots=True)
class MemoryProfile:
    """The numbers of sites and regions. `file`: where the program writes its profile; `about`: JSON members that say
    which program it is of."""

    file: str
    about: str
    sites: dict[SiteName | None, int] = field(default_factory=lambda: {None: 0})
    regions: dict[RegionName | None, int] = field(default_factory=lambda: {None: 0, PROGRAM_REGION: 1})

    def named(self, region: str, name: RegionName) -> Line:
        """The line that says which region this is."""
        number = self.regions.setdefault(name, len(self.regions))
        return Line(f"rt_profile_region({region}, {number});")

    def mark(self, function: CFunction, inst: FuncInst, called_by_c: bool) -> CFunction:
        """Has each statement say its site. What generic code calls, `__hash__` from a dict, leaves the site as it was:
        the dict may grow then."""
        node: Any = inst.ref.node
        start = getattr(node, "lineno", 1)
        fallback = Pos(inst.ref.module.display_path, start, getattr(node, "col_offset", 0), start, 0)
        function.body = self._marked(function.body, str(inst.ref.qualname), fallback)
        if called_by_c:
            function.body = [Line("uint32_t before = rt_profile_site;"), *_restoring(function.body, function.result)]
        return function

    def _marked(self, body: list[S], function: str, fallback: Pos) -> list[S]:
        found: list[S] = []
        for s in body:
            pos = getattr(s, "pos", None) or fallback
            if any(_may_allocate(text) for text in _texts(s)):
                found.append(Line(f"rt_profile_site = {self._site(pos, function)};"))
            match s:
                case If():
                    s.then = self._marked(s.then, function, pos)
                    s.other = self._marked(s.other, function, pos)
                case Loop() | Block() | Switch():
                    s.body = self._marked(s.body, function, pos)
            found.append(s)
        return found

    def _site(self, pos: Pos, function: str) -> int:
        name = SiteName(pos.file, pos.line, pos.col + 1, pos.end_line, pos.end_col + 1, function)
        return self.sites.setdefault(name, len(self.sites))

    def objects(self) -> dict[str, str]:
        """The C objects that tell the runtime."""
        sites = [_members(name) if name else '"function": ""' for name in self.sites]
        regions = [_members(name) if name else '"kind": "runtime"' for name in self.regions]
        return {
            "rt_profiled_sites": _texts_object("rt_profiled_sites", sites),
            "rt_profiled_regions": _texts_object("rt_profiled_regions", regions),
            "rt_profiled_program": (
                f"const rt_profiled rt_profiled_program = {{\n  {c_string(self.file.encode())}, "
                f"{c_string(self.about.encode())},\n  {len(sites)}, {len(regions)}, rt_profiled_sites, "
                f"rt_profiled_regions,\n}};"
            ),
        }


def allocates(e: Expr) -> bool:
    """Whether an expression makes something in a region itself, so that it has to be a statement of its own."""
    return isinstance(e, hir.BuildStr) or (isinstance(e, hir.Prim) and "alloc" in e.op.flags)


def _restoring(body: list[S], result: str) -> list[S]:
    """Each `return` sets the site to what it was."""
    found: list[S] = []
    for s in body:
        match s:
            case Line() if s.text.startswith("return "):
                value = Line(f"{result} returned = {s.text.removeprefix('return ')}", s.pos)
                found.append(Block([value, Line("rt_profile_site = before;"), Line("return returned;")]))
                continue
            case If():
                s.then, s.other = _restoring(s.then, result), _restoring(s.other, result)
            case Loop() | Block() | Switch():
                s.body = _restoring(s.body, result)
        found.append(s)
    return found


def _texts(s: S) -> Iterator[str]:
    match s:
        case Line():
            yield s.text
        case Set():
            yield s.value.text
        case If():
            yield s.cond.text
        case Switch():
            yield s.value.text
        case Loop():
            yield from (x.text for x in (s.cond,) if x is not None)
            yield from (step.value.text for step in [*s.begin, *s.step])


def _may_allocate(text: str) -> bool:
    return any(not QUIET.fullmatch(name) for name in CALL.findall(LITERAL.sub("0", text)))


def _members(name: SiteName | RegionName) -> str:
    members = ((key, getattr(name, key)) for key in name.__dataclass_fields__)
    return ", ".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in members)


def _texts_object(name: str, texts: list[str]) -> str:
    lines = f",{NAMES_PER_LINE}".join(c_string(text.encode()) for text in texts)
    return f"static const char *const {name}[] = {{{NAMES_PER_LINE}{lines},\n}};"
