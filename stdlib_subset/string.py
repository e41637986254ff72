"""Constants for text, templates, and format strings in steps."""

from _format_fields import first_of, parsed, steps

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


def _pieces(template: str, delimiter: str) -> list[tuple[str, str, str, int]]:
    """What is before each place, the place as it is written, its name, and where a place without a name stands."""
    found = []
    before = ""
    at = 0
    while True:
        sign = template.find(delimiter, at)
        if sign < 0:
            found.append((before + template[at:], "", "", 0))
            return found
        before += template[at:sign]
        at = sign + len(delimiter)
        if template.startswith(delimiter, at):
            before += delimiter
            at += len(delimiter)
            continue
        start = end = at + (template[at : at + 1] == "{")
        while end < len(template) and template[end] in (_LATER if end > start else _FIRST):
            end += 1
        name = template[start:end]
        if start > at:
            name = name if template[end : end + 1] == "}" else ""
            end += 1
        at = end if name else at
        found.append((before, template[sign:at], name, at))
        before = ""


def _refuse(template: str, at: int) -> None:
    lines = template[:at].splitlines(keepends=True)
    column = at - len("".join(lines[:-1])) if lines else 1
    raise ValueError(f"Invalid placeholder in string: line {max(1, len(lines))}, col {column}")


class Template:
    """Text with places `$name` and `${name}`; `$$` is a dollar sign.

    A derived class may have another `delimiter`; those with patterns of their own are derived from the class in
    _template_patterns.py.
    """

    delimiter = "$"

    def __init__(self, template: str) -> None:
        self.template = template

    def _places(self) -> list[tuple[str, str, str, int]]:
        return _pieces(self.template, self.delimiter)

    def substitute(self, mapping=None, /, **kws) -> str:  # type: ignore[no-untyped-def]
        """The text with values in their places. KeyError, ValueError."""
        result = ""
        for before, written, name, at in self._places():
            result += before
            if name:
                result += str(kws[name]) if mapping is None or name in kws else str(mapping[name])
            elif written:
                _refuse(self.template, at)
        return result

    def safe_substitute(self, mapping=None, /, **kws) -> str:  # type: ignore[no-untyped-def]
        """The same, where places without a value and wrong ones stay as they are written."""
        result = ""
        for before, written, name, _ in self._places():
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
        return all(name or not written for _, written, name, _ in self._places())

    def get_identifiers(self) -> list[str]:
        """The names of its places, each once."""
        return list(dict.fromkeys(name for _, _, name, _ in self._places() if name))


def capwords(s: str, sep: str | None = None) -> str:
    """Each word with a capital."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Formatter:
    """What `str.format` does, in steps of which each may be another one in a derived class."""

    def format(self, format_string, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        """The text with its fields filled in."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):  # type: ignore[no-untyped-def]
        """The same with the arguments as a tuple and a dict. ValueError where the text is no format string."""
        used: set[int | str] = set()
        result = self._filled(format_string, args, kwargs, used, 2, [0])
        self.check_unused_args(used, args, kwargs)
        return result

    def _filled(self, text, args, kwargs, used, depth, number):  # type: ignore[no-untyped-def]
        """`number`: of the next field without a name, or -1 once a field was written with one."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result: list[str] = []
        for before, name, spec, conversion in self.parse(text):
            if before:
                result.append(before)
            if name is None:
                continue
            if name == "":
                if number[0] < 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(number[0])
                number[0] += 1
            elif name.isdigit():
                if number[0] > 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number[0] = -1
            value, first = self.get_field(name, args, kwargs)
            used.add(first)
            converted = self.convert_field(value, conversion)
            shown = self._filled(spec or "", args, kwargs, used, depth - 1, number)
            result.append(self.format_field(converted, shown))
        return "".join(result)

    def parse(self, format_string):  # type: ignore[no-untyped-def]
        """What stands in front of each field, its name, specification and conversion."""
        return parsed(format_string)

    def get_field(self, field_name, args, kwargs):  # type: ignore[no-untyped-def]
        """The value that a field's name means, and the argument that it begins with."""
        first, at = first_of(field_name)
        value = self.get_value(first, args, kwargs)
        for kind, text, number in steps(field_name, at):
            value = _step(value, kind, text, number)
        return value, first

    def get_value(self, key, args, kwargs):  # type: ignore[no-untyped-def]
        """The argument of a number or a name. IndexError, KeyError."""
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):  # type: ignore[no-untyped-def]
        """Called with the arguments that fields began with; does nothing."""

    def format_field(self, value, format_spec):  # type: ignore[no-untyped-def]
        """The text of a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):  # type: ignore[no-untyped-def]
        """The value by `!s`, `!r` or `!a`. ValueError."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")


class _Nothing:
    """What has no items and no attributes, as an object that may be asked for them."""

    def __getitem__(self, key):  # type: ignore[no-untyped-def]
        raise KeyError(key)


def _step(value, kind, text, number):  # type: ignore[no-untyped-def]
    # That a value may be an object with items lets those without any raise TypeError when they are asked.
    held = _Nothing() if kind == "" else value
    if kind == ".":
        return getattr(held, text)
    if kind == "#":
        return held[number]
    return held[text]
