"""From files to a checked syntax tree of the whole program."""
