"""The paths of ElementTree's `find` and its kin: the part of XPath that it knows, read into steps."""

import re
from typing import NamedTuple

_TOKENS = re.compile(
    "('[^']*'|\"[^\"]*\")|(::|//?|\\.\\.|\\(\\)|!=|[/.*:\\[\\]\\(\\)@=])|((?:\\{[^}]+\\})?[^/\\[\\]\\(\\)@!=\\s]+)|\\s+"
)


class Step(NamedTuple):
    """A step: `kind` is `child`, `descendant`, `self`, `parent` or a test in brackets."""

    kind: str
    name: str = ""
    value: str = ""
    index: int = 0


def _tokens(path: str, namespaces: dict[str, str] | None) -> list[tuple[str, str]]:
    """Marks and names: (mark, name), of which one is empty; texts are names behind a mark that is a quote."""
    found: list[tuple[str, str]] = []
    in_attribute = False
    for m in _TOKENS.finditer(path):
        text, mark, name = m.group(1) or "", m.group(2) or "", m.group(3) or ""
        if text:
            found.append(("'", text[1:-1]))
        elif name and name[0] != "{":
            prefix, colon, local = name.partition(":")
            if colon:
                if namespaces is None or prefix not in namespaces:
                    raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
                name = f"{{{namespaces[prefix]}}}{local}"
            elif namespaces is not None and "" in namespaces and not in_attribute:
                name = f"{{{namespaces['']}}}{name}"
            found.append(("", name))
        elif mark or name:
            found.append((mark, name))
        if not m.group().isspace():
            in_attribute = mark == "@"
    return found


def steps(path: str, namespaces: dict[str, str] | None) -> list[Step]:
    """The steps of a path. SyntaxError."""
    if path[-1:] == "/":
        path += "*"
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    tokens = _tokens(path, namespaces)
    made: list[Step] = []
    at = 0
    while at < len(tokens):
        mark, name = tokens[at]
        at += 1
        if name and mark != "'":
            made.append(Step("child", name))
        elif mark == "*":
            made.append(Step("child", "*"))
        elif mark == ".":
            made.append(Step("self"))
        elif mark == "..":
            made.append(Step("parent"))
        elif mark == "//":
            if at == len(tokens):
                raise SyntaxError("invalid path")
            mark, name = tokens[at]
            at += 1
            if mark == "*" or not mark:
                made.append(Step("descendant", "*" if mark == "*" else name))
            else:
                raise SyntaxError("invalid descendant")
        elif mark == "[":
            end = at
            while end < len(tokens) and tokens[end][0] != "]":
                end += 1
            if end == len(tokens):
                raise SyntaxError("invalid path")
            made.append(_test(tokens[at:end]))
            at = end + 1
        else:
            raise SyntaxError("invalid path")
        if at < len(tokens) and tokens[at][0] == "/":
            at += 1
    return made


def _test(tokens: list[tuple[str, str]]) -> Step:
    """What stands in brackets."""
    shape = "".join(mark if mark else "n" for mark, _ in tokens)
    if shape == "@n":
        return Step("has", tokens[1][1])
    if shape == "@n='":
        return Step("equals", tokens[1][1], tokens[3][1])
    if shape == "@n!='":
        return Step("differs", tokens[1][1], tokens[3][1])
    first = tokens[0][1] if tokens else ""
    if shape == "n" and not first.lstrip("-").isdecimal():
        return Step("holds", first)
    if shape in ("n='", "n!='", ".='", ".!='") and not first.lstrip("-").isdecimal():
        return Step("says" if shape[1] == "=" else "says not", first, tokens[2][1])
    if shape == "n":
        index = int(first) - 1
        if index < 0:
            raise SyntaxError("XPath position >= 1 expected")
        return Step("at", index=index)
    if shape in ("n()", "n()-n") or shape == "n()n":
        if first != "last":
            raise SyntaxError("unsupported function")
        if shape == "n()":
            return Step("at", index=-1)
        try:
            index = int(tokens[2][1]) - 1
        except ValueError:
            raise SyntaxError("unsupported expression") from None
        if index > -2:
            raise SyntaxError("XPath offset from last() must be negative")
        return Step("at", index=index)
    raise SyntaxError("invalid predicate")
