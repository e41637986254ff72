"""A place for each region variable of a function: its program's, a caller's, or a block's of its own.

What must outlive a caller's region is put there; what must outlive several makes them one (callers agree to that).
Everything else is local: it goes to the smallest block that encloses all its mentions and all that it must outlive.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from pyx2c.regions.constraints import Constraints
from pyx2c.regions.variables import RVar, common


def solve(c: Constraints) -> None:
    """Unifies region variables with callers' or the program's where they must be, and settles `scope` of the rest."""
    variables = _roots(c)
    while _lift(variables):
        variables = {v.find() for v in variables}
    _settle(variables)


def _roots(c: Constraints) -> set[RVar]:
    """All that matters: what is allocated in, passed on, or known to callers, and what those must outlive."""
    every: set[RVar] = set()
    stack: list[RVar] = [site.at.find() for site in c.sites]
    stack += [v.find() for given in c.calls.values() for v in given]
    stack += [v.find() for v in c.slots.values()]
    stack += [v.find() for v, _ in c.caught]
    while stack:
        v = stack.pop()
        if v not in every:
            every.add(v)
            stack.extend(b.find() for b in v.below)
    return every


def _lift(variables: Iterable[RVar]) -> bool:
    """One round; whether anything was unified."""
    above: dict[RVar, set[RVar]] = {}
    fixed: list[RVar] = []
    for v in variables:
        if v.fixed:
            fixed.append(v)
        for b in v.below:
            above.setdefault(b.find(), set()).add(v)
    reached: dict[RVar, list[RVar]] = {}
    for f in fixed:
        for v in _upwards(f, above):
            reached.setdefault(v, []).append(f)
    changed = False
    for v, below in reached.items():
        changed |= _place(v, below)
    return changed


def _upwards(start: RVar, above: dict[RVar, set[RVar]]) -> list[RVar]:
    """All that must outlive `start`."""
    seen = {start}
    stack = [start]
    found = []
    while stack:
        for v in above.get(stack.pop(), ()):
            if v not in seen:
                seen.add(v)
                found.append(v)
                stack.append(v)
    return found


def _place(v: RVar, below: list[RVar]) -> bool:
    root = v.find()
    if root.program:
        return False
    for b in below:
        if b.find().program:
            root.unify(b)
            return True
    if root.slots:
        return False
    for b in below:
        root.unify(b)
    return True


def _settle(variables: set[RVar]) -> None:
    """Blocks widen until each encloses those of what its region must outlive."""
    above: dict[RVar, list[RVar]] = {}
    for v in variables:
        for b in v.below:
            above.setdefault(b.find(), []).append(v)
    queue = deque(v for v in variables if not v.fixed)
    while queue:
        b = queue.popleft()
        for a in above.get(b, ()):
            if a.fixed or a.scope is None or b.scope is None:
                continue
            wider = common(a.scope, b.scope)
            if wider is not a.scope:
                a.scope = wider
                queue.append(a)
