"""What `sub` and `expand` put in place of a match: text, with references to groups."""

from re.parser import Parser

_SIMPLE = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_OCTAL = "01234567"
_DIGITS = "0123456789"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Template:
    """Literal texts, and the group behind each, -1 behind the last."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.groups: list[int] = []
        self.text = ""

    def add(self, group: int) -> None:
        """Ends a text with a group."""
        self.texts.append(self.text)
        self.groups.append(group)
        self.text = ""


def parse(source: str, groups: int, names: dict[str, int]) -> Template:
    """A template taken apart."""
    made = Template()
    if "\\" not in source:
        made.text = source
        made.add(-1)
        return made
    reader = Parser(source, 0)
    while reader.next != "":
        this = reader.get()
        if this[0] == "\\":
            _escape(made, reader, this, groups, names)
        else:
            made.text += this
    made.add(-1)
    return made


def _escape(made: Template, reader: Parser, this: str, groups: int, names: dict[str, int]) -> None:
    char = this[1]
    if char == "g":
        if not reader.take("<"):
            raise reader.error("missing <")
        made.add(_group(reader, reader.until(">", "group name"), groups, names))
    elif char == "0":
        made.text += chr(int("0" + this[1:] + reader.while_in(2, _OCTAL), 8) & 255)
    elif char in _DIGITS:
        _number(made, reader, this, groups)
    elif char in _SIMPLE:
        made.text += _SIMPLE[char]
    elif char in _LETTERS:
        raise reader.error(f"bad escape {this}", len(this))
    else:
        made.text += this


def _group(reader: Parser, name: str, groups: int, names: dict[str, int]) -> int:
    if name.isidentifier():
        if name not in names:
            raise IndexError(f"unknown group name {name!r}")
        return names[name]
    if not (name.isdecimal() and name.isascii()):
        raise reader.error(f"bad character in group name {name!r}", len(name) + 1)
    return _checked(reader, int(name), groups, len(name) + 1)


def _checked(reader: Parser, group: int, groups: int, back: int) -> int:
    if group > groups:
        raise reader.error(f"invalid group reference {group}", back)
    return group


def _number(made: Template, reader: Parser, this: str, groups: int) -> None:
    if reader.next != "" and reader.next in _DIGITS:
        this += reader.get()
        if this[1] in _OCTAL and this[2] in _OCTAL and reader.next != "" and reader.next in _OCTAL:
            this += reader.get()
            code = int(this[1:], 8)
            if code > 255:
                raise reader.error(f"octal escape value {this} outside of range 0-0o377", len(this))
            made.text += chr(code)
            return
    made.add(_checked(reader, int(this[1:]), groups, len(this) - 1))
