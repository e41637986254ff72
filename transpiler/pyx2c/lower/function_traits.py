"""Equality and hashes of functions as values: `p.stop` is another object each time, and equal to `p.stop`.

A method bound to an object is what its name and the object say; any other function is itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable


class FunctionTraits:
    """The bodies of the C functions."""

    def __init__(self, receivers: Callable[[], Iterable[tuple[str, int, str]]]) -> None:
        self._receivers = receivers
        """see ProgramLowering.receivers"""

    def equality(self) -> list[str]:
        """Of the closures `a` and `b`."""
        methods: dict[tuple[str, str], list[int]] = {}
        for name, number, place in self._receivers():
            methods.setdefault((name, place), []).append(number)
        cases = []
        for (_, place), numbers in methods.items():
            same = " || ".join(f"b->id == {n}" for n in numbers)
            labels = " ".join(f"case {n}:" for n in numbers)
            cases.append(f"{labels} return ({same}) && {_object('a', place)} == {_object('b', place)};")
        if not cases:
            return ["return a == b;"]
        return ["if (a == b) return true;", "switch (a->id) {", *cases, "default: return false;", "}"]

    def hash(self) -> list[str]:
        """Of the closure `x`: that of the object, where it has one."""
        places: dict[str, list[int]] = {}
        for _, number, place in self._receivers():
            places.setdefault(place, []).append(number)
        cases = [
            f"{' '.join(f'case {n}:' for n in numbers)} return rt_address_hash({_object('x', place)});"
            for place, numbers in places.items()
        ]
        default = "return rt_address_hash(x);"
        return ["switch (x->id) {", *cases, f"default: {default}", "}"] if cases else [default]


def _object(closure: str, place: str) -> str:
    struct, _, member = place.partition(".")
    return f"(({struct} *){closure})->{member}"
