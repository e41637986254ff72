"""The text of a matcher: blocks of straight code with numbers, one of which is current.

    while True:
        if pc == 0:
            …
            pc = 3
            continue
        elif pc == 1:
            …

A block that fails goes on with the last place that was kept on the stack. gcc makes jumps of what is known.
"""

from __future__ import annotations

from collections.abc import Iterable

RETRY = 1
"""the block for "no match from here": where a pattern without ways back fails at once"""


class Blocks:
    """Blocks under construction."""

    def __init__(self) -> None:
        self.blocks: dict[int, list[str]] = {}
        self.count = 2
        self.fail = self.new()
        self.current: list[str] = []
        self.pushes = 0
        """so far: code that left it as it was keeps nothing on the stack"""
        self.variables: dict[str, str] = {}
        """of the matcher, with what they are at first"""

    def new(self) -> int:
        """A number for a block."""
        self.count += 1
        return self.count - 1

    def variable(self, name: str, initial: str = "0") -> str:
        """A variable of the matcher."""
        self.variables[name] = initial
        return name

    def start(self, label: int) -> None:
        """Goes on with another block."""
        self.current = self.blocks[label] = []

    def line(self, text: str) -> None:
        """One line, with its own indentation."""
        self.current.append(text)

    def goto(self, label: int, indent: str = "") -> None:
        """On with a block."""
        self.current += [f"{indent}pc = {label}", f"{indent}continue"]

    def go_if(self, condition: str, label: int) -> None:
        """On with a block if something holds."""
        self.line(f"if {condition}:")
        self.goto(label, " ")

    def fail_if(self, condition: str) -> None:
        """Back if something holds."""
        self.go_if(condition, self.fail)

    def fail_unless(self, condition: str) -> None:
        """Back unless something holds."""
        if condition != "True":
            self.fail_if(f"not ({condition})")

    def enter(self, label: int) -> None:
        """The current block goes on with another, which becomes current."""
        self.goto(label)
        self.start(label)

    def move(self, by: int, indent: str = "") -> None:
        """On or back by so many characters, that are there."""
        self.line(f"{indent}at = _re.position(at {'+' if by > 0 else '-'} {abs(by)})")

    def push(self, names: Iterable[str], label: int, indent: str = "") -> None:
        """Keeps a place to come back to, with what is to be as it is now."""
        self.pushes += 1
        self.current += [f"{indent}stack.append({name})" for name in (*names, "at", str(label))]

    def start_popped(self, names: list[str], label: int) -> None:
        """The block of a place that was kept."""
        self.start(label)
        self.current += [f"{name} = _re.position(stack.pop())" for name in ("at", *reversed(names))]

    def text(self) -> list[str]:
        """All blocks, as the branches of one `if`."""
        lines: list[str] = []
        for i, (label, block) in enumerate(self.blocks.items()):
            lines.append(f"{'elif' if i else 'if'} pc == {label}:")
            lines += [f" {line}" for line in block]
        return lines
