"""A value that may be a path or a text is opened as a path."""

import pathlib

xs = [pathlib.Path(__file__), "abc"]
for x in xs:
    if isinstance(x, str):
        print(x)
    else:
        with x.open() as fh:
            print(len(fh.read()) > 3)
p = xs[0]
with p.open() as fh:
    print(len(fh.read()) > 3)

# --- expected
# True
# abc
# True
