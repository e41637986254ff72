"""`print(*values, **options)` where the options are in a dict."""


def check(options, given) -> None:
    """TypeError for one that there isn't, or that is among the names in `given` already."""
    for name in options:
        if name in given.split():
            raise TypeError(f"print() got multiple values for keyword argument '{name}'")
        if name not in ("sep", "end", "file", "flush"):
            raise TypeError(f"'{name}' is an invalid keyword argument for print()")


def option(options, name):
    """What is given, or None, which means the same as nothing."""
    return options.get(name)
