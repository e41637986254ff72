"""Iterations whose shape is known only at run time."""


def zip_rows(rows):
    """`zip(*rows)`."""
    columns = [list(row) for row in rows]
    size = min(len(c) for c in columns) if columns else 0
    return [tuple([c[i] for c in columns]) for i in range(size)]


def zip_iterators(rows):
    """The same where a row is an iterator, perhaps one that is another row too."""
    sources = [iter(row) for row in rows]
    while sources:
        items = []
        for source in sources:
            for item in source:
                items.append(item)
                break
            else:
                return
        yield tuple(items)


def check_pair(size, number):
    """Refuses what is no key and value."""
    if size != 2:
        raise ValueError(f"dictionary update sequence element #{number} has length {size}; 2 is required")
