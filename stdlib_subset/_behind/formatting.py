"""`str.format` with a template that is known when the program runs."""


def run(template, values, named):
    return _fill(template, values, named, [0])


def _fill(template, values, named, number):
    result = []
    at = 0
    size = len(template)
    while at < size:
        c = template[at]
        if c == "{":
            if at + 1 == size:
                raise ValueError("Single '{' encountered in format string")
            if template[at + 1] == "{":
                result.append("{")
                at += 2
                continue
            end = _closing(template, at + 1)
            result.append(_field(template[at + 1 : end], values, named, number))
            at = end + 1
        elif c == "}":
            if at + 1 == size or template[at + 1] != "}":
                raise ValueError("Single '}' encountered in format string")
            result.append("}")
            at += 2
        else:
            result.append(c)
            at += 1
    return "".join(result)


def _closing(template, start):
    depth = 1
    for at in range(start, len(template)):
        if template[at] == "{":
            depth += 1
        elif template[at] == "}":
            depth -= 1
            if depth == 0:
                return at
    for c in template[start:]:
        if c in "!:":
            raise ValueError("unmatched '{' in format spec")
    raise ValueError("expected '}' before end of string")


def _field(text, values, named, number):
    name_end = 0
    while name_end < len(text) and text[name_end] not in "!:":
        name_end += 1
    name = text[:name_end]
    conversion = ""
    spec = ""
    if text[name_end:] == "!":
        raise ValueError("unmatched '{' in format spec")
    if text[name_end : name_end + 1] == "!":
        conversion = text[name_end + 1 : name_end + 2]
        spec = text[name_end + 3 :]
        if text[name_end + 2 : name_end + 3] not in ("", ":"):
            raise ValueError("expected ':' after conversion specifier")
    elif name_end < len(text):
        spec = text[name_end + 1 :]
    if name == "":
        name = _next_number(number)
    elif name.isdigit():
        _no_more_automatic(number)
    if "{" in spec:
        spec = _fill(spec, values, named, number)
    if "." in name or "[" in name:
        raise NotImplementedError("attributes and items in a format string that is not a literal: " + name)
    if name.isdigit():
        return _shown(argument(values, int(name), int(name)), conversion, spec)
    return _shown(named[name], conversion, spec)


def _next_number(number) -> str:
    """The number of a field without one. `number` holds the next one, or -1 once the template has written one."""
    if number[0] < 0:
        raise ValueError("cannot switch from manual field specification to automatic field numbering")
    number[0] += 1
    return str(number[0] - 1)


def _no_more_automatic(number) -> None:
    if number[0] > 0:
        raise ValueError("cannot switch from automatic field numbering to manual field specification")
    number[0] = -1


def _shown(value, conversion, spec):
    if conversion == "r":
        return format(repr(value), spec)
    if conversion == "s":
        return format(str(value), spec)
    if conversion == "a":
        return format(ascii(value), spec)
    if conversion != "":
        raise ValueError("Unknown conversion specifier " + conversion)
    return format(value, spec)


def argument(values, index, shown):
    if index >= len(values):
        raise IndexError(f"Replacement index {shown} out of range for positional args tuple")
    return values[index]


def need_no_spec(spec, refusal) -> None:
    if spec != "":
        raise TypeError(refusal)


def missing(name):
    """What a template asks for by a name that is not given."""
    raise KeyError(name)
