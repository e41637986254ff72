"""The `pyx2c` command, and `python -m pyx2c`."""

from __future__ import annotations

import os
import sys

from pyx2c.rebuild import answer


def main() -> None:
    """The entry point: everything but an unchanged build is left to `cli`, which loads the compiler."""
    if answer(sys.argv[1:]):
        return
    from pyx2c import cli

    try:
        cli.main()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            _leave(end.code or 0)
        raise


def _leave(status: int) -> None:
    """Ends the process without taking apart the million nodes of a large program, which takes seconds."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # a closed pipe
        os._exit(status or 1)
    os._exit(status)


if __name__ == "__main__":
    main()
