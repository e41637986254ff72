"""A function's parameters by kind, read off its definition."""

from __future__ import annotations

from dataclasses import dataclass

from pyx2c.hirgen.program import FuncRef


@dataclass(frozen=True, slots=True)
class Parameters:
    """A function's parameters by kind."""

    positional: list[str]
    only_positional: int
    variadic: str | None
    keyword: list[str]
    mapping: str | None

    @staticmethod
    def of(ref: FuncRef) -> Parameters:
        args = ref.node.args
        return Parameters(
            [a.arg for a in [*args.posonlyargs, *args.args]],
            len(args.posonlyargs),
            args.vararg.arg if args.vararg else None,
            [a.arg for a in args.kwonlyargs],
            args.kwarg.arg if args.kwarg else None,
        )

    @property
    def by_keyword(self) -> list[str]:
        """Those that a call may name."""
        return [*self.positional[self.only_positional :], *self.keyword]
