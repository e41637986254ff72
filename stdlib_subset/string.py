"""Constants for text."""

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\x0b\x0c"
printable = digits + ascii_letters + punctuation + whitespace


_FIRST = ascii_letters + "_"
_LATER = _FIRST + digits


def _pieces(template: str) -> list[tuple[str, str, str, int]]:
    """What is before each place, the place as it is written, its name, and where a place without a name stands."""
    found = []
    before = ""
    at = 0
    while True:
        sign = template.find("$", at)
        if sign < 0:
            found.append((before + template[at:], "", "", 0))
            return found
        before += template[at:sign]
        at = sign + 1
        if template[at : at + 1] == "$":
            before += "$"
            at += 1
            continue
        start = end = at + (template[at : at + 1] == "{")
        while end < len(template) and template[end] in (_LATER if end > start else _FIRST):
            end += 1
        name = template[start:end]
        if start > at:
            name = name if template[end : end + 1] == "}" else ""
            end += 1
        at = end if name else at
        found.append((before, template[sign:at], name, sign + 1))
        before = ""


def _refuse(template: str, at: int) -> None:
    lines = template[:at].splitlines(keepends=True)
    column = at - len("".join(lines[:-1]))
    raise ValueError(f"Invalid placeholder in string: line {len(lines)}, col {column}")


class Template:
    """Text with places `$name` and `${name}`; `$$` is a dollar sign."""

    def __init__(self, template: str) -> None:
        self.template = template

    def substitute(self, mapping=None, /, **kws) -> str:  # type: ignore[no-untyped-def]
        """The text with values in their places. KeyError, ValueError."""
        result = ""
        for before, written, name, at in _pieces(self.template):
            result += before
            if name:
                result += str(kws[name]) if mapping is None or name in kws else str(mapping[name])
            elif written:
                _refuse(self.template, at)
        return result

    def safe_substitute(self, mapping=None, /, **kws) -> str:  # type: ignore[no-untyped-def]
        """The same, where places without a value and wrong ones stay as they are written."""
        result = ""
        for before, written, name, _ in _pieces(self.template):
            result += before
            if name and name in kws:
                result += str(kws[name])
            elif name and mapping is not None and name in mapping:
                result += str(mapping[name])
            else:
                result += written
        return result

    def is_valid(self) -> bool:
        """Whether each place has a name."""
        return all(name or not written for _, written, name, _ in _pieces(self.template))

    def get_identifiers(self) -> list[str]:
        """The names of its places, each once."""
        return list(dict.fromkeys(name for _, _, name, _ in _pieces(self.template) if name))


def capwords(s: str, sep: str | None = None) -> str:
    """Each word with a capital."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Formatter:
    """What `str.format` does, as an object."""

    def format(self, format_string, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        if hasattr(self, "get_value") or hasattr(self, "get_field") or hasattr(self, "format_field"):
            raise NotImplementedError("a Formatter with methods of its own")
        if hasattr(self, "convert_field") or hasattr(self, "parse") or hasattr(self, "check_unused_args"):
            raise NotImplementedError("a Formatter with methods of its own")
        return format_string.format(*args, **kwargs)
