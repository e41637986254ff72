"""`python -m pyx2c` is the `pyx2c` command."""

from pyx2c.cli import main

main()
