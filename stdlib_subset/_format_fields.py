"""The fields of format strings, as `string.Formatter` goes through them: what stands around them, and their names."""

from collections.abc import Iterator


def parsed(text: str) -> Iterator[tuple[str, str | None, str | None, str | None]]:
    """What stands in front of each field, its name, specification and conversion; None where there is no field behind.

    ValueError where the text is no format string, when that place is reached.
    """
    at = 0
    while at < len(text):
        start = at
        while at < len(text) and text[at] not in "{}":
            at += 1
        if at == len(text):
            yield text[start:], None, None, None
            return
        sign = text[at]
        at += 1
        if text[at : at + 1] == sign:
            yield text[start:at], None, None, None
            at += 1
            continue
        if sign == "}" or at == len(text):
            raise ValueError(f"Single '{sign}' encountered in format string")
        before = text[start : at - 1]
        name_end = _name_end(text, at)
        name = text[at:name_end]
        at = name_end + 1
        conversion: str | None = None
        if text[name_end] == "!":
            if at == len(text):
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[at]
            at += 1
            if at < len(text):
                if text[at] not in "}:":
                    raise ValueError("expected ':' after conversion specifier")
                at += 1
                if text[at - 1] == "}":
                    yield before, name, "", conversion
                    continue
        spec = ""
        if text[name_end] != "}":
            end = _spec_end(text, at)
            spec = text[at:end]
            at = end + 1
        yield before, name, spec, conversion


def _name_end(text: str, at: int) -> int:
    """Where the colon, exclamation mark or brace behind a field's name stands."""
    while at < len(text):
        sign = text[at]
        if sign == "{":
            raise ValueError("unexpected '{' in field name")
        if sign == "[":
            at += 1
            while at < len(text) and text[at] != "]":
                at += 1
            continue
        if sign in "}:!":
            return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _spec_end(text: str, at: int) -> int:
    """Where the brace that ends a field stands, behind the beginning of its specification."""
    depth = 1
    while at < len(text):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("unmatched '{' in format spec")


def first_of(name: str) -> tuple[int | str, int]:
    """The argument that a field's name begins with, and where its steps begin."""
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    return _number(name[:end]), end


def steps(name: str, at: int) -> Iterator[tuple[str, str, int]]:
    """What follows: `.`, `[` or, where it is a number, `#`; what is written there; the number."""
    while at < len(name):
        sign = name[at]
        at += 1
        start = at
        if sign == ".":
            while at < len(name) and name[at] not in ".[":
                at += 1
        elif sign == "[":
            while at < len(name) and name[at] != "]":
                at += 1
            if at == len(name):
                raise ValueError("Missing ']' in format string")
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        part = name[start:at]
        if part == "":
            raise ValueError("Empty attribute in format string")
        if sign == ".":
            yield ".", part, 0
        else:
            at += 1
            index = _number(part)
            if isinstance(index, int):
                yield "#", part, index
            else:
                yield "[", part, 0


def _number(text: str) -> int | str:
    digits = text != "" and all(c in "0123456789" for c in text)
    return int(text) if digits else text
