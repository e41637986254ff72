"""The lines of many files, one after the other, as filters read them: the arguments' files, or standard input."""

import codecs
import os
import sys

__all__ = ["FileInput", "close", "filelineno", "filename", "fileno", "input", "isfirstline", "isstdin", "lineno",
    "nextfile"]  # fmt: skip


class FileInput:
    """The lines of files; `-` is standard input."""

    def __init__(  # type: ignore[no-untyped-def]
        self,
        files=None,
        inplace: bool = False,
        backup: str = "",
        *,
        mode: str = "r",
        encoding: str | None = None,
        errors: str | None = None,
    ) -> None:
        if inplace:
            raise NotImplementedError("fileinput: files are not changed in place")
        if mode != "r":
            raise NotImplementedError("fileinput: files are read as text")
        if files is None:
            names = sys.argv[1:] or ["-"]
        elif isinstance(files, str):
            names = [files]
        else:
            names = [os.fspath(one) for one in files] or ["-"]
        self._names: list[str] = names
        self._encoding = encoding
        self._errors = errors
        self._lines: list[str] = []
        self._at = 0
        self._open = False
        self._stdin = False
        self._name: str | None = None
        self._line = 0
        self._file_line = 0

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        return self

    def __next__(self) -> str:
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self) -> str:
        """The next line; an empty text behind the last one."""
        while True:
            if self._open:
                line = self._next_line()
                if line:
                    self._line += 1
                    self._file_line += 1
                    return line
                self.nextfile()
            if not self._names:
                return ""
            self._start(self._names.pop(0))

    def _start(self, name: str) -> None:
        self._file_line = 0
        self._stdin = name == "-"
        self._name = "<stdin>" if self._stdin else name
        if not self._stdin:
            self._lines = codecs._lines_of(name, self._encoding, self._errors)  # type: ignore[attr-defined]
            self._at = 0
        self._open = True

    def _next_line(self) -> str:
        if self._stdin:
            return sys.stdin.readline()
        if self._at == len(self._lines):
            return ""
        self._at += 1
        return self._lines[self._at - 1]

    def nextfile(self) -> None:
        """The rest of the file is left out."""
        self._open = False
        self._lines = []

    def close(self) -> None:
        """No lines come any more."""
        self.nextfile()
        self._names = []

    def filename(self) -> str | None:
        """The name of the file that the last line came from; None before the first one."""
        return self._name

    def lineno(self) -> int:
        """The number of the last line among all."""
        return self._line

    def filelineno(self) -> int:
        """The number of the last line in its file."""
        return self._file_line

    def fileno(self) -> int:
        """The descriptor of standard input; -1 of files, which are read at once."""
        return 0 if self._open and self._stdin else -1

    def isfirstline(self) -> bool:
        """Whether the last line was its file's first."""
        return self._file_line == 1

    def isstdin(self) -> bool:
        """Whether the last line came from standard input."""
        return self._open and self._stdin


_active: list[FileInput] = []


def input(  # type: ignore[no-untyped-def]
    files=None,
    inplace: bool = False,
    backup: str = "",
    *,
    mode: str = "r",
    encoding: str | None = None,
    errors: str | None = None,
) -> FileInput:
    """The lines of files; the functions of the module tell about them."""
    if _active and _active[-1]._open:
        raise RuntimeError("input() already active")
    _active.clear()
    made = FileInput(files, inplace, backup, mode=mode, encoding=encoding, errors=errors)  # noqa: SIM115
    _active.append(made)
    return made


def _now() -> FileInput:
    if not _active:
        raise RuntimeError("no active input()")
    return _active[-1]


def close() -> None:
    """No lines come any more."""
    if _active:
        _active.pop().close()


def nextfile() -> None:
    """The rest of the file is left out."""
    _now().nextfile()


def filename() -> str | None:
    """The name of the file that the last line came from."""
    return _now().filename()


def lineno() -> int:
    """The number of the last line among all."""
    return _now().lineno()


def filelineno() -> int:
    """The number of the last line in its file."""
    return _now().filelineno()


def fileno() -> int:
    """The descriptor of the file, -1 where there is none."""
    return _now().fileno()


def isfirstline() -> bool:
    """Whether the last line was its file's first."""
    return _now().isfirstline()


def isstdin() -> bool:
    """Whether the last line came from standard input."""
    return _now().isstdin()
