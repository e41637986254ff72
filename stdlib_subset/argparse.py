"""Command lines taken apart as declared.

A namespace has the attributes that the program declares. The compiler writes each `add_argument` out as `_add`, with
functions that set, preset and show the attribute (hirgen/command_lines.py tells how), so that each has its own type.
"""

import sys

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
REMAINDER = "..."
_WIDTH = 78
_HELP_AT = 24


class ArgumentTypeError(Exception):
    """Raised by a conversion: its text is the error's."""


class ArgumentError(Exception):
    """What is wrong with an argument."""

    def __init__(self, argument: "_Action | None", message: str) -> None:
        self.message = message if argument is None else f"argument {argument.title()}: {message}"
        super().__init__(self.message)


class _Choice(Exception):
    """A value that is not among the choices."""


class Namespace:
    """What the arguments mean: an attribute for each."""

    def __init__(self) -> None:
        self._shown = []  # type: ignore[var-annotated]

    def __contains__(self, key: str) -> bool:
        return any(name == key for name, _ in self._shown)

    def __repr__(self) -> str:
        return f"Namespace({', '.join([f'{name}={show(self)}' for name, show in self._shown])})"


def _filled(shown) -> Namespace:  # type: ignore[no-untyped-def]
    """`Namespace(a=1)`: names, what sets and what shows each."""
    made = Namespace()
    for name, set, show in shown:
        set(made)
        made._shown.append((name, show))
    return made


class Action:
    """A base of actions of a program's own, which are called with parser, namespace, values and option."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        option_strings,
        dest,
        nargs=None,
        const=None,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
    ) -> None:
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar


class HelpFormatter:
    """How help is laid out: text is wrapped."""


class RawDescriptionHelpFormatter(HelpFormatter):
    """Descriptions stay as they are."""


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """All text stays as it is."""


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Help tells the defaults."""


class _Action:
    """One argument."""

    def __init__(  # type: ignore[no-untyped-def]
        self, names, dest, kind, nargs, required, help, metavar, choices, type_name, default, store, initial, show, late
    ) -> None:
        self.names: list[str] = names
        self.dest: str = dest
        self.kind: str = kind
        self.nargs: str = nargs
        self.required: bool = required
        self.help: str | None = help
        self.metavar: str | None = metavar
        self.choices: list[str] | None = choices
        self.type_name: str = type_name
        self.default: str = default
        self.store = store
        self.initial = initial
        self.late: bool = late
        self.show = show
        self.section = ""
        self.exclusive: _Group | None = None
        self.indented = 0

    def title(self) -> str:
        """Its name in messages."""
        if self.names:
            return "/".join(self.names)
        if self.metavar is not None:
            return self.metavar
        if self.kind == "parsers" and not self.dest:
            return "{" + ",".join(self.choices or []) + "}"
        return self.dest

    def value_name(self) -> str:
        """What stands for the value in help."""
        if self.metavar is not None:
            return self.metavar
        choices = self.choices
        if choices is not None:
            return "{" + ",".join(choices) + "}"
        return self.dest.upper() if self.names else self.dest

    def values_text(self) -> str:
        """What stands for all values in help."""
        name = self.value_name()
        if self.kind == "parsers":
            return f"{name} ..."
        if self.nargs == "":
            return name
        if self.nargs == "?":
            return f"[{name}]"
        if self.nargs == "*":
            return f"[{name} ...]"
        if self.nargs == "+":
            return f"{name} [{name} ...]"
        if self.nargs == "...":
            return "..."
        return " ".join([name] * int(self.nargs))

    def limits(self) -> tuple[int, int]:
        """The least and the greatest number of values."""
        if self.kind == "parsers":
            return 1, 1 << 30
        if self.nargs == "":
            return 1, 1
        if self.nargs == "?":
            return 0, 1
        if self.nargs == "+":
            return 1, 1 << 30
        if self.nargs in ("*", "..."):
            return 0, 1 << 30
        return int(self.nargs), int(self.nargs)

    def invocation(self) -> str:
        """How it is written, for the list of arguments."""
        if not self.names:
            return self.value_name()
        if self.nargs == "0":
            return ", ".join(self.names)
        return ", ".join([f"{name} {self.values_text()}" for name in self.names])

    def usage(self) -> str:
        """How it is written, for the line of usage, without brackets."""
        if not self.names:
            return self.values_text()
        if self.kind == "boolean":
            return " | ".join(self.names)
        return self.names[0] if self.nargs == "0" else f"{self.names[0]} {self.values_text()}"


class _Group:
    """Arguments that are listed together, or of which only one may be given."""

    def __init__(self, parser: "ArgumentParser", title: str, description: str | None, exclusive: bool) -> None:
        self.parser = parser
        self.title = title
        self.description = description
        self.is_exclusive = exclusive
        self.required = False

    def _add(  # type: ignore[no-untyped-def]
        self, names, dest, kind, nargs, required, help, metavar, choices, type_name, default, store, initial, show, late
    ) -> None:
        action = _Action(
            names, dest, kind, nargs, required, help, metavar, choices, type_name, default, store, initial, show, late
        )
        action.section = self.title
        if self.is_exclusive:
            action.exclusive = self
        self.parser._append(action)

    def add_mutually_exclusive_group(self, *, required: bool = False) -> "_Group":
        """Arguments of which only one may be given."""
        made = _Group(self.parser, self.title, None, True)
        made.required = required
        return made


class _SubParsers:
    """Parsers of which the first argument chooses one."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.names: list[str] = []
        self.parsers: dict[str, ArgumentParser] = {}
        self.helps: list[tuple[str, str | None]] = []

    def add_parser(  # type: ignore[no-untyped-def]
        self,
        name: str,
        *,
        help: str | None = None,
        description: str | None = None,
        epilog: str | None = None,
        aliases=(),
        prog: str | None = None,
        usage: str | None = None,
        add_help: bool = True,
        parents=(),
        formatter_class: type[HelpFormatter] = HelpFormatter,
        allow_abbrev: bool = True,
        exit_on_error: bool = True,
    ) -> "ArgumentParser":
        """A parser for what follows a word."""
        full = f"{self.prefix} {name}" if prog is None else prog
        made = ArgumentParser(
            full,
            usage,
            description,
            epilog,
            formatter_class=formatter_class,
            add_help=add_help,
            allow_abbrev=allow_abbrev,
            exit_on_error=exit_on_error,
        )
        for parent in parents:
            made._take(parent)
        shown = name
        if len(aliases):
            shown = f"{name} ({', '.join(list(aliases))})"
        self.names.append(name)
        self.parsers[name] = made
        for alias in aliases:
            self.names.append(alias)
            self.parsers[alias] = made
        if help is not None:
            self.helps.append((shown, help))
        return made


def _nothing(parser, namespace, texts) -> None:  # type: ignore[no-untyped-def]
    """Stores nothing."""


def _unset(parser, namespace) -> None:  # type: ignore[no-untyped-def]
    """Presets nothing."""


def _hidden(namespace) -> str:  # type: ignore[no-untyped-def]
    """Shows nothing."""
    return ""


class ArgumentParser:
    """Takes a command line apart."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        prog: str | None = None,
        usage: str | None = None,
        description: str | None = None,
        epilog: str | None = None,
        parents=(),
        *,
        formatter_class: type[HelpFormatter] = HelpFormatter,
        add_help: bool = True,
        allow_abbrev: bool = True,
        exit_on_error: bool = True,
        fromfile_prefix_chars: str | None = None,
    ) -> None:
        self.prog = sys._script if prog is None else prog
        self.exit_on_error = exit_on_error
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self._option: str | None = None
        self._usage = usage
        self.description = description
        self.epilog = epilog
        self._raw = formatter_class in (RawDescriptionHelpFormatter, RawTextHelpFormatter)
        self._raw_help = formatter_class is RawTextHelpFormatter
        self._with_defaults = formatter_class is ArgumentDefaultsHelpFormatter
        self._abbreviate = allow_abbrev
        self._actions: list[_Action] = []
        self._sections: list[_Group] = []
        self._exclusive: list[_Group] = []
        self._options: dict[str, _Action] = {}
        self._presets = []  # type: ignore[var-annotated]
        self._subparsers: _SubParsers | None = None
        self._subparser_helps: list[tuple[str, str | None]] = []
        if add_help:
            text = "show this help message and exit"
            names = ["-h", "--help"]
            self._add(names, "help", "help", "0", False, text, None, None, "", "", _nothing, _unset, _hidden, False)
        for parent in parents:
            self._take(parent)

    def _take(self, parent: "ArgumentParser") -> None:
        """The arguments of a parser that this one is made of."""
        titles = [group.title for group in self._sections]
        for group in parent._sections:
            if group.title not in titles:
                self._sections.append(_Group(self, group.title, group.description, False))
        for action in parent._actions:
            clashes = [name for name in action.names if name in self._options]
            if clashes:
                many = "s" if len(clashes) > 1 else ""
                raise ArgumentError(action, f"conflicting option string{many}: {', '.join(clashes)}")
            self._append(action)
        self._exclusive += parent._exclusive
        self._presets += parent._presets

    def _add(  # type: ignore[no-untyped-def]
        self, names, dest, kind, nargs, required, help, metavar, choices, type_name, default, store, initial, show, late
    ) -> None:
        action = _Action(
            names, dest, kind, nargs, required, help, metavar, choices, type_name, default, store, initial, show, late
        )
        self._append(action)

    def _append(self, action: _Action) -> None:
        self._actions.append(action)
        for name in action.names:
            self._options[name] = action

    def add_argument_group(self, title: str, description: str | None = None) -> _Group:
        """Arguments that are listed under a title."""
        made = _Group(self, title, description, False)
        self._sections.append(made)
        return made

    def add_mutually_exclusive_group(self, *, required: bool = False) -> _Group:
        """Arguments of which only one may be given."""
        made = _Group(self, "", None, True)
        made.required = required
        self._exclusive.append(made)
        return made

    def _add_subparsers(self, dest, required, help, metavar, title, description, store, initial, show) -> _SubParsers:  # type: ignore[no-untyped-def]
        parts = [self.prog]
        parts += [a.usage() for a in self._actions if not a.names]
        made = _SubParsers(" ".join(parts))
        self._subparsers = made
        self._subparser_helps = made.helps
        action = _Action(
            [], dest, "parsers", "", required, help, metavar, made.names, "", "", store, initial, show, False
        )
        if title is not None or description is not None:
            action.section = "subcommands" if title is None else title
            self._sections.append(_Group(self, action.section, description, False))
        self._append(action)
        return made

    def _preset(self, name, set, show) -> None:  # type: ignore[no-untyped-def]
        self._presets.append((name, set, show))

    def _chosen(self, value, choices):  # type: ignore[no-untyped-def]
        """The value, which must be one of the choices."""
        if value not in choices:
            raise _Choice(f"invalid choice: {value!r} (choose from {', '.join([repr(c) for c in choices])})")
        return value

    def _read(self, name: str):  # type: ignore[no-untyped-def]
        """The file of that name for `FileType("r")`."""
        if name == "-":
            return sys.stdin
        try:
            return open(name)
        except OSError as e:
            raise ArgumentTypeError(f"can't open {name!r}: {e}") from None

    def _read_bytes(self, name: str):  # type: ignore[no-untyped-def]
        """The same for "rb"."""
        if name == "-":
            return sys.stdin.buffer
        try:
            return open(name, "rb")
        except OSError as e:
            raise ArgumentTypeError(f"can't open {name!r}: {e}") from None

    def _written(self, name: str):  # type: ignore[no-untyped-def]
        """The same for "w"."""
        if name == "-":
            return sys.stdout
        try:
            return open(name, "w")
        except OSError as e:
            raise ArgumentTypeError(f"can't open {name!r}: {e}") from None

    def _written_bytes(self, name: str):  # type: ignore[no-untyped-def]
        """The same for "wb"."""
        if name == "-":
            return sys.stdout.buffer
        try:
            return open(name, "wb")
        except OSError as e:
            raise ArgumentTypeError(f"can't open {name!r}: {e}") from None

    def parse_args(self, args=None, namespace=None) -> Namespace:  # type: ignore[no-untyped-def]
        """The namespace that a command line means; ends the program where it is wrong."""
        found, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error(f"unrecognized arguments: {' '.join(extras)}")
        return found

    def parse_known_args(self, args=None, namespace=None) -> tuple[Namespace, list[str]]:  # type: ignore[no-untyped-def]
        """The same, and the arguments that nobody knows."""
        texts = [str(a) for a in (sys.argv[1:] if args is None else args)]
        if self.fromfile_prefix_chars is not None:
            texts = self._from_files(texts)
        found = Namespace() if namespace is None else namespace
        try:
            extras = _Run(self, texts, found).run()
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(e.message)
        return found, extras

    def convert_arg_line_to_args(self, arg_line: str) -> list[str]:
        """The arguments in a line of a file."""
        return [arg_line]

    def _from_files(self, texts: list[str]) -> list[str]:
        """The arguments, with those in files in the place of the files' names."""
        found: list[str] = []
        marks = self.fromfile_prefix_chars
        for text in texts:
            if marks is None or not text or text[0] not in marks:
                found.append(text)
                continue
            inside: list[str] = []
            try:
                with open(text[1:]) as file:
                    for line in file.read().splitlines():
                        inside += self.convert_arg_line_to_args(line)
            except OSError as e:
                self.error(str(e))
            found += self._from_files(inside)
        return found

    def error(self, message: str) -> None:
        """Ends the program with an error."""
        sys.stderr.write(self.format_usage())
        self.exit(2, f"{self.prog}: error: {message}\n")

    def exit(self, status: int = 0, message: str | None = None) -> None:
        """Ends the program."""
        if message:
            sys.stderr.write(message)
        sys.exit(status)

    def print_usage(self, file=None) -> None:  # type: ignore[no-untyped-def]
        """Prints the line of usage."""
        print(self.format_usage(), end="", file=file)

    def print_help(self, file=None) -> None:  # type: ignore[no-untyped-def]
        """Prints the help."""
        print(self.format_help(), end="", file=file)

    def format_usage(self) -> str:
        """The line of usage."""
        if self._usage is not None:
            return f"usage: {self._usage.replace('%(prog)s', self.prog)}\n"
        options = self._usage_parts([a for a in self._actions if a.names])
        positionals = [a.usage() for a in self._actions if not a.names]
        line = " ".join([self.prog, *options, *positionals])
        if len("usage: ") + len(line) <= _WIDTH:
            return f"usage: {line}\n"
        lines: list[str] = []
        if len("usage: ") + len(self.prog) <= 0.75 * _WIDTH:
            indent = len("usage: ") + len(self.prog) + 1
            if options:
                lines += _usage_lines([self.prog, *options], indent, True)
                lines += _usage_lines(positionals, indent, False)
            else:
                lines += _usage_lines([self.prog, *positionals], indent, True)
        else:
            lines += _usage_lines([*options, *positionals], 7, False)
            if len(lines) > 1:
                lines = _usage_lines(options, 7, False) + _usage_lines(positionals, 7, False)
            lines = [self.prog, *lines]
        return "usage: " + "\n".join(lines) + "\n"

    def _usage_parts(self, actions: list[_Action]) -> list[str]:
        parts: list[str] = []
        done: list[_Group] = []
        for action in actions:
            if action.help == SUPPRESS:
                continue
            group = action.exclusive
            if group is not None:
                if group in done:
                    continue
                done.append(group)
                members = [a for a in actions if a.exclusive is group and a.help != SUPPRESS]
                if len(members) > 1:
                    inside = " | ".join([a.usage() for a in members])
                    parts.append(f"({inside})" if group.required else f"[{inside}]")
                    continue
            parts.append(action.usage() if action.required else f"[{action.usage()}]")
        return parts

    def format_help(self) -> str:
        """The help."""
        at = 0
        for action in self._actions:
            if action.help != SUPPRESS:
                at = max(at, len(action.invocation()) + 2)
                if action.kind == "parsers":
                    for name, _ in self._subparser_helps:
                        at = max(at, len(name) + 2)
        at = min(at + 2, _HELP_AT)
        parts = [self.format_usage()]
        if self.description:
            parts.append(self._paragraph(self.description))
        shown = [a for a in self._actions if a.help != SUPPRESS]
        plain = [a for a in shown if not a.section]
        parts.append(self._section("positional arguments", None, [a for a in plain if not a.names], at))
        parts.append(self._section("options", None, [a for a in plain if a.names], at))
        for group in self._sections:
            members = [a for a in shown if a.section == group.title]
            parts.append(self._section(group.title, group.description, members, at))
        if self.epilog:
            parts.append(self._paragraph(self.epilog))
        return "\n".join([p for p in parts if p])

    def _paragraph(self, text: str) -> str:
        full = text.replace("%(prog)s", self.prog)
        if self._raw:
            return full.strip("\n") + "\n"
        return "\n".join(_wrapped(full, _WIDTH)) + "\n"

    def _section(self, title: str, description: str | None, actions: list[_Action], at: int) -> str:
        if not actions and description is None:
            return ""
        lines = [f"{title}:"]
        if description is not None:
            lines += ["  " + line for line in _wrapped(description, _WIDTH - 2)] + [""]
        for action in actions:
            lines += self._entry(action.invocation(), self._help_text(action), 2, at)
            if action.kind == "parsers":
                for name, text in self._subparser_helps:
                    lines += self._entry(name, text or "", 4, at)
        while lines and not lines[-1]:
            lines.pop()
        return "\n".join(lines) + "\n"

    def _help_text(self, action: _Action) -> str:
        text = action.help or ""
        has_default = action.kind not in ("help", "version", "parsers")
        if self._with_defaults and text and "%(default)" not in text and has_default:
            if action.names or action.nargs in ("?", "*"):
                text += " (default: %(default)s)"
        text = text.replace("%(default)s", action.default).replace("%(prog)s", self.prog)
        text = text.replace("%(dest)s", action.dest)
        text = text.replace("%(type)s", action.type_name or "None").replace("%(default)d", action.default)
        return text.replace("%(choices)s", ", ".join(action.choices or [])).replace("%%", "%")

    def _entry(self, name: str, text: str, indent: int, at: int) -> list[str]:
        head = " " * indent + name
        if not text:
            return [head]
        width = max(_WIDTH - at, 11)
        lines = text.splitlines() if self._raw_help else _wrapped(text, width)
        if len(name) <= at - indent - 2:
            return [head.ljust(at) + lines[0], *[" " * at + line for line in lines[1:]]]
        return [head, *[" " * at + line for line in lines]]


def _usage_lines(parts: list[str], indent: int, first: bool) -> list[str]:
    """The parts in lines; the first line of all stands behind `usage: `."""
    lines: list[str] = []
    line: list[str] = []
    size = len("usage: ") - 1 if first else indent - 1
    for part in parts:
        if size + 1 + len(part) > _WIDTH and line:
            lines.append(" " * indent + " ".join(line))
            line = []
            size = indent - 1
        line.append(part)
        size += len(part) + 1
    if line:
        lines.append(" " * indent + " ".join(line))
    if first and lines:
        lines[0] = lines[0][indent:]
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    """The words in lines; a word may end with a line at a hyphen between letters."""
    chunks: list[str] = []
    for word in text.split():
        start = 0
        for at in range(1, len(word) - 1):
            if word[at] == "-" and word[at - 1].isalpha() and word[at + 1].isalpha() and at - start > 1:
                chunks.append(word[start : at + 1])
                start = at + 1
        chunks.append(word[start:] + " ")
    lines: list[str] = []
    line = ""
    for chunk in chunks:
        if line and len(line) + len(chunk.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        while len(chunk.rstrip()) > width:
            lines.append(chunk[:width])
            chunk = chunk[width:]
        line += chunk
    if line.strip():
        lines.append(line.rstrip())
    return lines


def _is_negative_number(text: str) -> bool:
    whole, dot, fraction = text[1:].partition(".")
    if not text.startswith("-"):
        return False
    return (whole + fraction).isdigit() and (bool(fraction) or not dot)


class _Run:
    """One command line being taken apart."""

    def __init__(self, parser: ArgumentParser, texts: list[str], namespace: Namespace) -> None:
        self.parser = parser
        self.namespace = namespace
        self.texts: list[str] = []
        self.is_option: list[bool] = []
        self.positionals = [a for a in parser._actions if not a.names]
        self.seen: list[_Action] = []
        self.known: set[str] = {name for name, _, _ in parser._presets}
        """the attributes that have a value"""
        self.extras: list[str] = []
        self.mark = -1
        self.option = ""
        self._classify(texts)

    def _classify(self, texts: list[str]) -> None:
        plain = False
        for text in texts:
            if text == "--" and not plain:
                plain = True
                self.mark = len(self.texts)
                continue
            self.texts.append(text)
            self.is_option.append(not plain and self._looks_like_option(text))

    def _looks_like_option(self, text: str) -> bool:
        if len(text) < 2 or text[0] != "-":
            return False
        if text in self.parser._options or text.partition("=")[0] in self.parser._options:
            return True
        if _is_negative_number(text) and not any(_is_negative_number(n) for n in self.parser._options):
            return False
        return not (" " in text and not self._abbreviated(text.partition("=")[0]))

    def _abbreviated(self, name: str) -> list[str]:
        """The options that begin so."""
        if not name.startswith("--") or not self.parser._abbreviate:
            return []
        return [option for option in self.parser._options if option.startswith(name)]

    def run(self) -> list[str]:
        """Sets all attributes; gives what nobody knows."""
        for action in self.parser._actions:
            if not action.late and (action.dest not in self.known or not action.dest):
                action.initial(self.parser, self.namespace)
                self.known.add(action.dest)
            if action.kind not in ("help", "version") and action.dest and not action.kind.startswith("hidden"):
                self._show(action.dest, action.show)
        for name, set, show in self.parser._presets:
            set(self.namespace)
            self._show(name, show)
        at = 0
        last = max([i for i in range(len(self.texts)) if self.is_option[i]], default=-1)
        while at <= last:
            following = at
            while not self.is_option[following]:
                following += 1
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            while at < following:
                self.extras.append(self.texts[at])
                at += 1
            at = self._take_option(at)
        at = self._take_positionals(at)
        if at <= self.mark:
            self.extras += [*self.texts[at : self.mark], "--"]
            at = self.mark
        self.extras += self.texts[at:]
        self._check()
        return self.extras

    def _show(self, name: str, show) -> None:  # type: ignore[no-untyped-def]
        if all(known != name for known, _ in self.namespace._shown):
            self.namespace._shown.append((name, show))

    def _check(self) -> None:
        for action in self.parser._actions:
            if action.late and action.dest not in self.known:
                self.known.add(action.dest)
                self._fill(action)
        missing = [a.title() for a in self.parser._actions if a.required and a not in self.seen]
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in self.parser._exclusive:
            members = [a for a in self.parser._actions if a.exclusive is group]
            if group.required and not any(a in self.seen for a in members):
                names = " ".join([a.title() for a in members if a.help != SUPPRESS])
                raise ArgumentError(None, f"one of the arguments {names} is required")

    def _fill(self, action: _Action) -> None:
        """Sets what nobody gave to the default, which a text becomes as arguments do."""
        try:
            action.initial(self.parser, self.namespace)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (ValueError, TypeError):
            raise ArgumentError(action, f"invalid {action.type_name} value: {action.default!r}") from None

    def _plain_after(self, at: int) -> int:
        """How many values stand from here on."""
        count = 0
        while at + count < len(self.texts) and not self.is_option[at + count]:
            count += 1
        return count

    def _take_positionals(self, at: int) -> int:
        have = self._plain_after(at)
        counts: list[int] = []
        for size in range(len(self.positionals), 0, -1):
            counts = _shares([a.limits() for a in self.positionals[:size]], have)
            if counts:
                break
        for count in counts:
            action = self.positionals.pop(0)
            if action.kind == "parsers":
                return self._take_parser(action, at)
            if action.nargs == "...":
                count = len(self.texts) - at
            values = self.texts[at : at + count]
            if count or action.nargs not in ("?", "*"):
                self._store(action, values)
            self.seen.append(action)
            at += count
        return at

    def _take_parser(self, action: _Action, at: int) -> int:
        name = self.texts[at]
        subparsers = self.parser._subparsers
        if subparsers is None or name not in subparsers.parsers:
            known = ", ".join([repr(n) for n in action.choices or []])
            raise ArgumentError(action, f"invalid choice: {name!r} (choose from {known})")
        action.store(self.parser, self.namespace, [name])
        self.seen.append(action)
        _, extras = subparsers.parsers[name].parse_known_args(self.texts[at + 1 :], self.namespace)
        self.extras += extras
        return len(self.texts)

    def _take_option(self, at: int) -> int:
        text = self.texts[at]
        options = self.parser._options
        name, explicit, has_explicit = text, "", False
        if text not in options:
            name, mark, explicit = text.partition("=")
            has_explicit = bool(mark)
        if name not in options:
            near = self._abbreviated(name)
            if len(near) > 1:
                raise ArgumentError(None, f"ambiguous option: {text} could match {', '.join(near)}")
            if near:
                name = near[0]
            elif text[:2] in options and not text.startswith("--"):
                name, explicit, has_explicit = text[:2], text[2:], True
            else:
                self.extras.append(text)
                return at + 1
        while True:
            action = options[name]
            self.option = name
            if not has_explicit and action.kind == "boolean":
                self._store(action, [name])
                return at + 1
            if not has_explicit:
                return self._take_values(action, at + 1)
            if action.nargs != "0":
                if action.limits()[0] > 1:
                    raise ArgumentError(action, f"expected {action.nargs} arguments")
                self._store(action, [explicit])
                return at + 1
            following = "-" + explicit[:1]
            if name.startswith("--") or following not in options:
                raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
            self._store(action, [name] if action.kind == "boolean" else [])
            name, explicit = following, explicit[1:]
            has_explicit = bool(explicit)

    def _take_values(self, action: _Action, at: int) -> int:
        least, most = (0, 0) if action.nargs == "0" else action.limits()
        count = min(self._plain_after(at), most)
        if action.nargs == "...":
            count = len(self.texts) - at
        if count < least:
            if action.nargs == "":
                raise ArgumentError(action, "expected one argument")
            if action.nargs == "+":
                raise ArgumentError(action, "expected at least one argument")
            raise ArgumentError(action, f"expected {least} argument{'' if least == 1 else 's'}")
        self._store(action, self.texts[at : at + count])
        return at + count

    def _store(self, action: _Action, values: list[str]) -> None:
        if action.exclusive is not None:
            for other in self.seen:
                if other is not action and other.exclusive is action.exclusive:
                    raise ArgumentError(action, f"not allowed with argument {other.title()}")
        self.seen.append(action)
        if action.kind == "help":
            self.parser.print_help()
            self.parser.exit()
        if action.kind == "version":
            print(action.default.replace("%(prog)s", self.parser.prog))
            self.parser.exit()
        self.known.add(action.dest)
        self.parser._option = self.option if action.names else None
        try:
            action.store(self.parser, self.namespace, values)
        except _Choice as e:
            raise ArgumentError(action, str(e)) from None
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (ValueError, TypeError):
            bad = self._bad_value(action, values)
            raise ArgumentError(action, f"invalid {action.type_name} value: {bad!r}") from None

    def _bad_value(self, action: _Action, values: list[str]) -> str:
        """The first value that is refused by itself."""
        for value in values[:-1]:
            try:
                action.store(self.parser, Namespace(), [value] * len(values))
            except (ValueError, TypeError):
                return value
        return values[-1]


def _shares(limits: list[tuple[int, int]], have: int) -> list[int]:
    """How many of `have` values each takes: as many as possible, the first ones first; empty where it can't be."""
    counts: list[int] = []
    for at in range(len(limits)):
        needed = sum([least for least, _ in limits[at + 1 :]])
        count = min(limits[at][1], have - needed)
        if count < limits[at][0]:
            return []
        counts.append(count)
        have -= count
    return counts
