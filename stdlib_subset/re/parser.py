"""The text of a pattern to its tree. Positions and texts of errors are CPython's."""

from re import nodes
from re.charset import DIGIT, SPACE, WORD, CharSet, variants
from re.errors import error
from re.nodes import Node

IGNORECASE = 2
MULTILINE = 8
DOTALL = 16
UNICODE = 32
VERBOSE = 64
ASCII = 256

_FLAGS = {"i": 2, "L": 4, "m": 8, "s": 16, "u": 32, "x": 64, "a": 256}
_TYPES = 4 | 32 | 256
_CATEGORIES = {"d": DIGIT, "s": SPACE, "w": WORD}
_SIMPLE = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
_HEX = {"x": 2, "u": 4, "U": 8}
_DIGITS = "0123456789"
_OCTAL = "01234567"
_HEX_DIGITS = "0123456789abcdefABCDEF"
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_GROUPS = 2147483647


class _Verbose(Exception):
    """The pattern says itself that it is verbose: it is read again."""


class Parser:
    """Reads one pattern. `next` is the character to come, with its backslash; "" at the end."""

    def __init__(self, text: str, flags: int) -> None:
        self.text = text
        self.flags = flags
        self.index = 0
        self.next = ""
        self.names: dict[str, int] = {}
        self.groups: list[Node | None] = [None]
        self.closed = [True]
        self.behind = -1
        self.later: list[tuple[int, int]] = []
        self._advance()

    # -- characters

    def _advance(self) -> None:
        if self.index >= len(self.text):
            self.next = ""
            return
        char = self.text[self.index]
        self.index += 1
        if char == "\\":
            if self.index >= len(self.text):
                raise error("bad escape (end of pattern)", self.text, len(self.text) - 1)
            char += self.text[self.index]
            self.index += 1
        self.next = char

    def tell(self) -> int:
        """Where the next character stands."""
        return self.index - len(self.next)

    def get(self) -> str:
        char = self.next
        self._advance()
        return char

    def take(self, char: str) -> bool:
        if self.next != char:
            return False
        self._advance()
        return True

    def _seek(self, index: int) -> None:
        self.index = index
        self._advance()

    def error(self, msg: str, back: int = 0) -> error:
        """What is wrong so many characters before the next one."""
        return error(msg, self.text, self.tell() - back)

    def while_in(self, count: int, chars: str) -> str:
        found = ""
        while len(found) < count and self.next != "" and self.next in chars:
            found += self.get()
        return found

    def until(self, end: str, what: str) -> str:
        found = ""
        while True:
            char = self.next
            self._advance()
            if char == "":
                if not found:
                    raise self.error("missing " + what)
                raise self.error(f"missing {end}, unterminated name", len(found))
            if char == end:
                if not found:
                    raise self.error("missing " + what, 1)
                return found
            found += char

    # -- the whole, alternatives, sequences

    def parse(self) -> Node:
        """The tree of the whole pattern."""
        made = self._alternatives(self.flags, True)
        if self.next != "":
            raise self.error("unbalanced parenthesis")
        for group, pos in self.later:
            if group >= len(self.groups):
                raise error(f"invalid group reference {group}", self.text, pos)
        return made

    def _alternatives(self, flags: int, first: bool) -> Node:
        items: list[Node] = []
        while True:
            items.append(self._sequence(flags, first and not items))
            if first:
                flags = self.flags
            if not self.take("|"):
                break
        if len(items) == 1:
            return items[0]
        made = Node(nodes.ALT)
        made.items = items
        return made

    def _sequence(self, flags: int, first: bool) -> Node:
        made = Node(nodes.SEQ)
        while self.next not in ("", "|", ")"):
            here = self.tell()
            this = self.get()
            if flags & VERBOSE and self._skip(this):
                continue
            if this in ("*", "+", "?", "{"):
                self._repeat(made, this, here, flags)
            elif this == "(":
                node = self._group(flags, first and not made.items)
                if node is None:
                    flags = self.flags if first else flags
                else:
                    made.items.append(node)
            else:
                made.items.append(self._single(this, here, flags))
        return made

    def _skip(self, this: str) -> bool:
        if this == "#":
            while self.get() not in ("", "\n"):
                pass
            return True
        return this in (" ", "\t", "\n", "\r", "\v", "\f")

    def _single(self, this: str, here: int, flags: int) -> Node:
        if this[0] == "\\":
            return self._escape(this, flags)
        if this == "[":
            return self._set(here, flags)
        if this == ".":
            chars = CharSet(False, False)
            chars.negated = True
            if not flags & DOTALL:
                chars.add(10, 10)
            return nodes.of_set(chars)
        if this == "^":
            return Node(nodes.AT, nodes.LINE_BEGIN if flags & MULTILINE else nodes.BEGIN)
        if this == "$":
            return Node(nodes.AT, nodes.LINE_END if flags & MULTILINE else nodes.END)
        return self._char(ord(this), flags)

    def _char(self, code: int, flags: int) -> Node:
        if flags & IGNORECASE and len(variants(code, bool(flags & ASCII))) > 1:
            chars = self._new_set(flags)
            chars.add(code, code)
            return nodes.of_set(chars)
        return Node(nodes.CHAR, code)

    def _new_set(self, flags: int) -> CharSet:
        return CharSet(bool(flags & IGNORECASE), bool(flags & ASCII))

    def _repeat(self, made: Node, this: str, here: int, flags: int) -> None:
        low, high = 0, nodes.MOST
        if this == "?":
            high = 1
        elif this == "+":
            low = 1
        elif this == "{":
            if self.next == "}":
                made.items.append(self._char(123, flags))
                return
            least = self.while_in(len(self.text), _DIGITS)
            most = self.while_in(len(self.text), _DIGITS) if self.take(",") else least
            if not self.take("}"):
                made.items.append(self._char(123, flags))
                self._seek(here + 1)
                return
            low, high = self._bounds(least, most, here)
        if not made.items or made.items[-1].kind == nodes.AT:
            raise self.error("nothing to repeat", self.tell() - here)
        item = made.items[-1]
        if item.kind == nodes.REPEAT:
            raise self.error("multiple repeat", self.tell() - here)
        how = nodes.GREEDY
        if self.take("?"):
            how = nodes.LAZY
        elif self.take("+"):
            how = nodes.POSSESSIVE
        repeated = Node(nodes.REPEAT, how, low, high)
        repeated.items.append(item)
        made.items[-1] = repeated

    def _bounds(self, least: str, most: str, here: int) -> tuple[int, int]:
        low = int(least) if least else 0
        high = int(most) if most else nodes.MOST
        if low >= nodes.MOST or (most and high >= nodes.MOST):
            raise OverflowError("the repetition number is too large")
        if high < low:
            raise self.error("min repeat greater than max repeat", self.tell() - here - 1)
        return low, high

    # -- sets and escapes

    def _set(self, here: int, flags: int) -> Node:
        chars = self._new_set(flags)
        chars.negated = self.take("^")
        empty = True
        while True:
            this = self.get()
            if this == "":
                raise self.error("unterminated character set", self.tell() - here)
            if this == "]" and not empty:
                break
            empty = False
            low = self._set_item(this, chars)
            if not self.take("-"):
                if low >= 0:
                    chars.add(low, low)
                continue
            that = self.get()
            if that == "":
                raise self.error("unterminated character set", self.tell() - here)
            if that == "]":
                if low >= 0:
                    chars.add(low, low)
                chars.add(45, 45)
                break
            high = self._set_item(that, chars)
            if low < 0 or high < low:
                raise self.error(f"bad character range {this}-{that}", len(this) + 1 + len(that))
            chars.add(low, high)
        return self._simplest(chars)

    def _simplest(self, chars: CharSet) -> Node:
        alone = len(chars.lows) == 1 and not chars.categories and not chars.absent and not chars.negated
        if alone and not chars.ignore_case and chars.lows[0] == chars.highs[0]:
            return Node(nodes.CHAR, chars.lows[0])
        return nodes.of_set(chars)

    def _set_item(self, this: str, chars: CharSet) -> int:
        """The character that stands in a set; -1 for a category, which is added."""
        if this[0] != "\\":
            return ord(this)
        char = this[1]
        if char.lower() in _CATEGORIES and char in _LETTERS:
            chars.add_category(_CATEGORIES[char.lower()], char.isupper())
            return -1
        if char in _SIMPLE:
            return _SIMPLE[char]
        if char in _HEX:
            return self._hexadecimal(this)
        if char in _OCTAL:
            return self._octal(this + self.while_in(2, _OCTAL))
        if char in _DIGITS or char in _LETTERS:
            raise self.error(f"bad escape {this}", len(this))
        return ord(char)

    def _octal(self, this: str) -> int:
        code = int(this[1:], 8)
        if code > 255:
            raise self.error(f"octal escape value {this} outside of range 0-0o377", len(this))
        return code

    def _hexadecimal(self, this: str) -> int:
        count = _HEX[this[1]]
        whole = this + self.while_in(count, _HEX_DIGITS)
        if len(whole) != count + 2:
            raise self.error(f"incomplete escape {whole}", len(whole))
        code = int(whole[2:], 16)
        if code > 0x10FFFF:
            raise self.error(f"bad escape {whole}", len(whole))
        return code

    def _escape(self, this: str, flags: int) -> Node:
        char = this[1]
        if char in "dswDSW":
            chars = CharSet(False, bool(flags & ASCII))
            chars.add_category(_CATEGORIES[char.lower()], char.isupper())
            return nodes.of_set(chars)
        if char in "AZbB":
            places = {"A": nodes.BEGIN, "Z": nodes.STRING_END, "b": nodes.BOUNDARY, "B": nodes.INSIDE}
            return Node(nodes.AT, places[char], 1 if flags & ASCII else 0)
        if char in _SIMPLE:
            return self._char(_SIMPLE[char], flags)
        if char in _HEX:
            return self._char(self._hexadecimal(this), flags)
        if char == "0":
            return self._char(self._octal(this + self.while_in(2, _OCTAL)), flags)
        if char in _DIGITS:
            return self._number(this, flags)
        if char in _LETTERS:
            raise self.error(f"bad escape {this}", len(this))
        return self._char(ord(char), flags)

    def _number(self, this: str, flags: int) -> Node:
        if self.next != "" and self.next in _DIGITS:
            this += self.get()
            if this[1] in _OCTAL and this[2] in _OCTAL and self.next != "" and self.next in _OCTAL:
                return self._char(self._octal(this + self.get()), flags)
        group = int(this[1:])
        if group >= len(self.groups):
            raise self.error(f"invalid group reference {group}", len(this) - 1)
        if not self.closed[group]:
            raise self.error("cannot refer to an open group", len(this))
        return self._reference(group, flags)

    def _reference(self, group: int, flags: int) -> Node:
        self._check_behind(group)
        how = (2 if flags & ASCII else 1) if flags & IGNORECASE else 0
        return Node(nodes.REFERENCE, group, how)

    def _check_behind(self, group: int) -> None:
        if self.behind >= 0:
            if not (group < len(self.groups) and self.closed[group]):
                raise self.error("cannot refer to an open group")
            if group >= self.behind:
                raise self.error("cannot refer to group defined in the same lookbehind subpattern")

    # -- groups

    def _group(self, flags: int, first: bool) -> Node | None:
        """What begins with a parenthesis; None for comments and flags of the whole pattern."""
        start = self.tell() - 1
        if not self.take("?"):
            return self._captured("", start, flags)
        char = self.get()
        if char == "":
            raise self.error("unexpected end of pattern")
        if char == "P":
            return self._named(start, flags)
        if char == ":":
            return self._inside(start, flags)
        if char == "#":
            self._comment(start)
            return None
        if char in ("=", "!", "<"):
            return self._look(char, start, flags)
        if char == "(":
            return self._condition(start, flags)
        if char == ">":
            return around_atomic(self._inside(start, flags))
        if char == "-" or char in _FLAGS:
            return self._flagged(char, start, flags, first)
        raise self.error(f"unknown extension ?{char}", len(char) + 1)

    def _inside(self, start: int, flags: int) -> Node:
        made = self._alternatives(flags, False)
        if not self.take(")"):
            raise self.error("missing ), unterminated subpattern", self.tell() - start)
        return nodes.around(nodes.SEQ, 0, made)

    def _comment(self, start: int) -> None:
        while True:
            if self.next == "":
                raise self.error("missing ), unterminated comment", self.tell() - start)
            if self.get() == ")":
                return

    def _captured(self, name: str, start: int, flags: int) -> Node:
        group = len(self.groups)
        self.groups.append(None)
        self.closed.append(False)
        if name:
            if name in self.names:
                was = self.names[name]
                msg = f"redefinition of group name {name!r} as group {group}; was group {was}"
                raise self.error(msg, len(name) + 1)
            self.names[name] = group
        made = nodes.around(nodes.GROUP, group, self._inside(start, flags))
        self.groups[group] = made
        self.closed[group] = True
        return made

    def _named(self, start: int, flags: int) -> Node:
        if self.take("<"):
            name = self.until(">", "group name")
            if not name.isidentifier():
                raise self.error(f"bad character in group name {name!r}", len(name) + 1)
            return self._captured(name, start, flags)
        if self.take("="):
            name = self.until(")", "group name")
            group = self._group_named(name)
            if not self.closed[group]:
                raise self.error("cannot refer to an open group", len(name) + 1)
            return self._reference(group, flags)
        char = self.get()
        if char == "":
            raise self.error("unexpected end of pattern")
        raise self.error(f"unknown extension ?P{char}", len(char) + 2)

    def _group_named(self, name: str) -> int:
        if not name.isidentifier():
            raise self.error(f"bad character in group name {name!r}", len(name) + 1)
        if name not in self.names:
            raise self.error(f"unknown group name {name!r}", len(name) + 1)
        return self.names[name]

    def _look(self, char: str, start: int, flags: int) -> Node:
        kind = nodes.AHEAD
        before = self.behind
        if char == "<":
            kind = nodes.BEHIND
            char = self.get()
            if char == "":
                raise self.error("unexpected end of pattern")
            if char not in ("=", "!"):
                raise self.error(f"unknown extension ?<{char}", len(char) + 2)
            if before < 0:
                self.behind = len(self.groups)
        inside = self._inside(start, flags)
        self.behind = before
        return nodes.around(kind, 1 if char == "!" else 0, inside)

    def _condition(self, start: int, flags: int) -> Node:
        name = self.until(")", "group name")
        if name.isidentifier():
            group = self._group_named(name)
        else:
            if not (name.isdecimal() and name.isascii()):
                raise self.error(f"bad character in group name {name!r}", len(name) + 1)
            group = int(name)
            if group == 0:
                raise self.error("bad group number", len(name) + 1)
            if group >= _MOST_GROUPS:
                raise self.error(f"invalid group reference {group}", len(name) + 1)
            self.later.append((group, self.tell() - len(name) - 1))
        self._check_behind(group)
        made = nodes.around(nodes.IF, group, self._sequence(flags, False))
        made.items.append(self._sequence(flags, False) if self.take("|") else Node(nodes.EMPTY))
        if self.next == "|":
            raise self.error("conditional backref with more than two branches")
        if not self.take(")"):
            raise self.error("missing ), unterminated subpattern", self.tell() - start)
        return made

    # -- flags

    def _flagged(self, char: str, start: int, flags: int, first: bool) -> Node | None:
        on = 0
        off = 0
        if char != "-":
            while True:
                flag = _FLAGS[char]
                if char == "L":
                    raise self.error("bad inline flags: cannot use 'L' flag with a str pattern")
                on |= flag
                if flag & _TYPES and on & _TYPES != flag:
                    raise self.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
                char = self._flag("missing -, : or )", ")-:")
                if char in (")", "-", ":"):
                    break
        if char == ")":
            self._global(on, start, first)
            return None
        if char == "-":
            char = self._flag("missing flag", "")
            while True:
                flag = _FLAGS[char]
                if flag & _TYPES:
                    raise self.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                off |= flag
                char = self._flag("missing :", ":")
                if char == ":":
                    break
        if on & off:
            raise self.error("bad inline flags: flag turned on and off", 1)
        if on & _TYPES:
            flags &= ~_TYPES
        return self._inside(start, (flags | on) & ~off)

    def _flag(self, missing: str, ends: str) -> str:
        char = self.get()
        if char == "":
            raise self.error(missing)
        if char not in _FLAGS and char not in ends:
            raise self.error("unknown flag" if char.isalpha() else missing, len(char))
        return char

    def _global(self, on: int, start: int, first: bool) -> None:
        before = self.flags
        self.flags |= on
        if not first:
            raise self.error("global flags not at the start of the expression", self.tell() - start)
        if on & VERBOSE and not before & VERBOSE:
            raise _Verbose()


def around_atomic(inside: Node) -> Node:
    """A group that gives nothing back."""
    return nodes.around(nodes.ATOMIC, 0, inside)


def parse(text: str, flags: int) -> tuple[Node, Parser]:
    """A pattern's tree, and the parser, which knows its groups, names and flags."""
    parser = Parser(text, flags)
    try:
        made = parser.parse()
    except _Verbose:
        parser = Parser(text, parser.flags)
        made = parser.parse()
    if parser.flags & ASCII:
        if parser.flags & UNICODE:
            raise ValueError("ASCII and UNICODE flags are incompatible")
    else:
        parser.flags |= UNICODE
    return made, parser
