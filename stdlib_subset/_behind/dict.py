"""Methods of dict."""


def fromkeys(keys, value=None, /):
    result = {}
    for key in keys:
        result[key] = value
    return result
