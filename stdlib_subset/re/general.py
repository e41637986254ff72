"""Patterns that are read when the program runs."""

from re import matcher, parser
from re.patterns import Pattern
from re.program import Program


def make(pattern: str, flags: int) -> Pattern:
    """A pattern with the matcher that goes through instructions."""
    tree, read = parser.parse(pattern, flags)
    program = Program(read.groups)
    program.build(tree)

    def find(text, at: int, limit: int, how: int, avoid: int, registers: list[int]) -> int:  # type: ignore[no-untyped-def]
        return matcher.find(program, text, at, limit, how, avoid, registers)

    return Pattern(pattern, read.flags, program.groups, read.names, find, None)
