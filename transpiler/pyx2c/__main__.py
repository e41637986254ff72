"""The `pyx2c` command, and `python -m pyx2c`."""

from __future__ import annotations

import sys

from pyx2c.rebuild import answer


def main() -> None:
    """The entry point: everything but an unchanged build is left to `cli`, which loads the compiler."""
    if answer(sys.argv[1:]):
        return
    from pyx2c import cli

    cli.main()


if __name__ == "__main__":
    main()
