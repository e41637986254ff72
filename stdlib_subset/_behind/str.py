"""Methods of str."""


def maketrans(x, y=None, z=None, /):
    table = {}
    if y is None:
        for key, value in x.items():
            table[ord(key) if isinstance(key, str) else key] = value
        return table
    if len(x) != len(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    for i in range(len(x)):
        table[ord(x[i])] = ord(y[i])
    if z is not None:
        for c in z:
            table[ord(c)] = None
    return table


def translate(text, table, /) -> str:
    parts = []
    for c in text:
        code = ord(c)
        if code in table:
            new = table[code]
            if isinstance(new, int):
                parts.append(chr(new))
            elif new is not None:
                parts.append(new)
        else:
            parts.append(c)
    return "".join(parts)
