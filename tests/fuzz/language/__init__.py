"""Random programs over the whole language, valid by construction: `program.write(seed)` gives the text of one."""
