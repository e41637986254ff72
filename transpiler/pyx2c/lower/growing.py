"""Strings that grow, in C: `analysis/growing.py` says which.

    s = ""                                 int64_t s__room = 0;
    for t in parts:                        for (…) {
        s += t                    →          s = rt_str_grow(r, s, t, &s__room);
        print(len(s))                        …
    return s                               rt_str_fit(s, &s__room);

A variable with room owns its string.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Var
from pyx2c.ir.lir import C, call
from pyx2c.ir.types import STR

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering


def room_of(f: FunctionLowering, var: Var) -> str:
    """The variable that holds the room of the string that another one owns."""
    if var not in f.rooms:
        name = f.rooms[var] = f.fresh(f"{f.name_of(var) if var.kind != 'global' else var.name}__room")
        f.locals[name] = lir.Local(name, "int64_t", "0", guarded=True)
    return f.rooms[var]


def append(f: FunctionLowering, s: hir.Assign) -> None:
    """`s += t`"""
    left, *added = f.growing.appends[id(s)]
    values = f.sequence([lambda: f.expr(left), *(lambda e=e: f.value(e, STR) for e in added)])
    old, *more = (f.settle(v) for v in values)
    room = room_of(f, s.var)
    place = f.place(s.var)
    pos = s.value.pos or s.pos or f.pos
    region = _region(f, s)
    for v in more:
        text = call("rt_str_grow", C(region, lir.UNARY), old.c, v.c, C(f"&{room}", lir.UNARY))
        local = place.text in f.locals
        f.out.append(lir.Set(place.text, text, pos) if local else lir.Line(f"{place} = {text};", pos))
        old = v.with_c(place)


def _region(f: FunctionLowering, s: hir.Assign) -> str:
    """Where the string lies that a variable owns."""
    around = f.growing.homes.get(s.var)
    if around is None:
        return f.places.of(s.value)
    below = f.places.below() if s.var in f.growing.results else ""
    return below or f.places.outside(around)


def disown(f: FunctionLowering, var: Var) -> None:
    """The variable's string may be seen by others from here on."""
    if var in f.growing.variables:
        f.line(f"rt_str_fit({f.place(var)}, &{room_of(f, var)});")


def begin_anew(f: FunctionLowering, s: hir.Assign) -> None:
    """The variable is about to hold another string. One that it owns goes back where a loop would pile them up."""
    if s.var not in f.growing.variables:
        return
    room, place = room_of(f, s.var), f.place(s.var)
    if id(s) in f.growing.afresh:
        local = f.locals.get(place.text)
        if local is not None:
            f.locals[place.text] = replace(local, guarded=True)
        f.line(f"rt_str_give_up({place}, &{room});")
    else:
        f.out.append(lir.Set(room, C("0"), f.pos, False))


def kept(f: FunctionLowering, var: Var, region: str) -> str:
    """The statement by which the variable's string, owned or not, lives on in a region."""
    place = f.place(var)
    return f"{place} = rt_str_keep_owned({place}, {region}, &{room_of(f, var)});"
