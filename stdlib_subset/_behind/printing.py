"""`print(*values, **options)` where the options are in a dict."""


def check(options) -> None:
    """TypeError for one that there isn't."""
    for name in options:
        if name not in ("sep", "end", "file", "flush"):
            raise TypeError(f"'{name}' is an invalid keyword argument for print()")


def option(options, name):
    """What is given, or None, which means the same as nothing."""
    return options.get(name)
