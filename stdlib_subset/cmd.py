"""Command loops: a line's first word names the method that does it."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """`do_look("at it")` is called for the line `look at it`, `help_look()` for `help look`."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey: str = "tab", stdin=None, stdout=None) -> None:  # type: ignore[no-untyped-def]
        self.stdin = stdin if stdin is not None else sys.stdin
        self.stdout = stdout if stdout is not None else sys.stdout
        self.cmdqueue: list[str] = []
        self.completekey = completekey

    def cmdloop(self, intro=None) -> None:  # type: ignore[no-untyped-def]
        """Reads lines and does them until a command, or `postcmd`, gives something true. The end of input is `EOF`."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + "\n")
        stop = None
        while not stop:
            line = self.cmdqueue.pop(0) if self.cmdqueue else self._read()
            line = self.precmd(line)
            stop = self.onecmd(line)
            stop = self.postcmd(stop, line)
        self.postloop()

    def _read(self) -> str:
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return str(line).rstrip("\r\n") if line else "EOF"

    def precmd(self, line):  # type: ignore[no-untyped-def]
        """What is done instead of a line."""
        return line

    def postcmd(self, stop, line):  # type: ignore[no-untyped-def]
        """Whether to stop, once more."""
        return stop

    def preloop(self) -> None:
        """Before the first line."""

    def postloop(self) -> None:
        """After the last one."""

    def parseline(self, line):  # type: ignore[no-untyped-def]
        """(command, arguments, line): `?x` is `help x`, `!x` is `shell x`."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):  # type: ignore[no-untyped-def]
        """Does one line as if it had been typed."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        if command == "":
            return self.default(line)
        try:
            method = getattr(self, "do_" + command)
        except AttributeError:
            return self.default(line)
        return method(argument)

    def emptyline(self):  # type: ignore[no-untyped-def]
        """An empty line does the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)
        return None

    def default(self, line):  # type: ignore[no-untyped-def]
        """A line that no method is there for."""
        self.stdout.write(f"*** Unknown syntax: {line}\n")

    def get_names(self) -> list[str]:
        """The names that the class and those it derives from define."""
        return dir(self.__class__)

    def do_help(self, arg):  # type: ignore[no-untyped-def]
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            self._explain(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented: list[str] = []
        others: list[str] = []
        for name in sorted(set(names)):
            if not name.startswith("do_"):
                continue
            command = name[3:]
            if command in topics:
                topics.remove(command)
                documented.append(command)
            elif getattr(self, name).__doc__:
                documented.append(command)
            else:
                others.append(command)
        self.stdout.write(str(self.doc_leader) + "\n")
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, others, 15, 80)

    def _explain(self, arg: str) -> None:
        try:
            method = getattr(self, "help_" + arg)
        except AttributeError:
            pass
        else:
            method()
            return
        try:
            text = getattr(self, "do_" + arg).__doc__
        except AttributeError:
            text = None
        self.stdout.write((text or self.nohelp % (arg,)) + "\n")

    def print_topics(self, header, cmds: list[str], cmdlen: int, maxcol: int) -> None:  # type: ignore[no-untyped-def]
        """A heading and the commands in columns; nothing where there are none."""
        if cmds:
            self.stdout.write(str(header) + "\n")
            if self.ruler:
                self.stdout.write(self.ruler * len(header) + "\n")
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list: list[str], displaywidth: int = 80) -> None:  # noqa: A002
        """Words in as few lines as the width allows, one column after the other, two spaces apart."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        rows, widths = _columns(list, displaywidth)
        for row in range(rows):
            texts = [list[i] for i in range(row, len(list), rows)]
            padded = [text.ljust(width) for text, width in zip(texts, widths, strict=False)]
            self.stdout.write("  ".join(padded) + "\n")


def _columns(words: list[str], most: int) -> tuple[int, list[int]]:
    """How many rows, and how wide each column is."""
    for rows in range(1, len(words)):
        widths = [max(len(word) for word in words[at : at + rows]) for at in range(0, len(words), rows)]
        if sum(widths) + 2 * (len(widths) - 1) <= most:
            return rows, widths
    return len(words), [0]
