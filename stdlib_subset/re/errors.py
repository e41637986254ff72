"""What is wrong with a pattern."""


class error(Exception):
    """What is wrong with a pattern, and where."""

    __module__ = "re"

    def __init__(self, msg: str, pattern: str | None = None, pos: int | None = None) -> None:
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno: int | None = None
        self.colno: int | None = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            self.lineno = pattern.count("\n", 0, pos) + 1
            self.colno = pos - pattern.rfind("\n", 0, pos)
            if "\n" in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


def wrong(msg: str, pattern: str, pos: int) -> None:
    """Raises the error of a pattern that the compiler has read."""
    raise error(msg, pattern, pos)
