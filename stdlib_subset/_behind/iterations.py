"""Iterations whose shape is known only at run time."""


def zip_rows(rows):
    """`zip(*rows)`."""
    columns = [list(row) for row in rows]
    size = min(len(c) for c in columns) if columns else 0
    return [tuple([c[i] for c in columns]) for i in range(size)]
