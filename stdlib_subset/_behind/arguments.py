"""Binding of `*values` and `**mapping` to parameters: the errors CPython raises, and what is left over."""


def with_keys(names, mapping, function):
    """`names` and the mapping's keys; TypeError for one that is there twice."""
    result = list(names)
    for key in mapping:
        if key in names:
            raise TypeError(f"{function}() got multiple values for keyword argument '{key}'")
        result.append(key)
    return result


def merged(first, second):
    """The items of two mappings after `**`."""
    for key in second:
        if key in first:
            raise TypeError(f"got multiple values for keyword argument '{key}'")
    return first | second


def check(function, positional, only, keyword, without, variadic, mapping, have, names) -> None:
    """TypeError unless `have` positional arguments and the keywords `names` fit the parameters.

    only: how many of `positional` can't be named. without: parameters without a default.
    """
    by_keyword = positional[only:] + keyword
    for name in names:
        if name in by_keyword:
            if name in positional and positional.index(name) < have:
                raise TypeError(f"{function}() got multiple values for argument '{name}'")
        elif not mapping:
            raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    if have > len(positional) and not variadic:
        raise TypeError(too_many(function, positional, without, have))
    _require(function, [p for p in positional[have:] if p in without and p not in names], "positional")
    _require(function, [k for k in keyword if k in without and k not in names], "keyword-only")


def none(text, positional, names) -> None:
    """TypeError for what takes no arguments, if there are any."""
    if positional or names:
        raise TypeError(text)


def too_many(function, positional, without, have) -> str:
    least = len([p for p in positional if p in without])
    most = len(positional)
    takes = f"{most}" if least == most else f"from {least} to {most}"
    plural = "" if most == 1 and least == most else "s"
    verb = "was" if have == 1 else "were"
    return f"{function}() takes {takes} positional argument{plural} but {have} {verb} given"


def _require(function, missing, kind) -> None:
    if not missing:
        return
    shown = [repr(name) for name in missing]
    count = len(shown)
    if count == 1:
        listed = shown[0]
    elif count == 2:
        listed = f"{shown[0]} and {shown[1]}"
    else:
        listed = ", ".join(shown[:-1]) + f", and {shown[-1]}"
    raise TypeError(f"{function}() missing {count} required {kind} argument{'' if count == 1 else 's'}: {listed}")


def extend(made, part) -> None:
    for item in part:
        made.append(item)


def add_others(made, mapping, names) -> None:
    """The mapping's items whose key is no parameter."""
    for key, value in mapping.items():
        if key not in names:
            made[key] = value


def check_strings(names) -> None:
    """TypeError for a name of a mapping after `**` that is no text."""
    for name in names:
        if not isinstance(name, str):
            raise TypeError("keywords must be strings")
