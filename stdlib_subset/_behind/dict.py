"""Methods of dict."""


def fromkeys(keys, value=None, /):
    result = {}
    for key in keys:
        result[key] = value
    return result


def ior(d, pairs):
    """`d |= pairs`."""
    d.update(pairs)
    return d
