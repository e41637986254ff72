"""Files and directories for a while, under names that nobody guesses.

`NamedTemporaryFile` and `TemporaryFile` make binary or text files, as the mode says that is written in the program
(`frontend/text_or_bytes.py`).
"""

import atexit
import os
import secrets
import shutil

import _paths

__all__ = ["NamedTemporaryFile", "TemporaryDirectory", "TemporaryFile", "gettempdir", "gettempprefix", "mkdtemp",
    "mkstemp", "mktemp"]  # fmt: skip

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_TRIES = 10000
tempdir: str | None = None
template = "tmp"


def _usable(directory: str) -> bool:
    """Whether a file can be made there."""
    name = os.path.join(directory, _random_name())
    try:
        with open(name, "x"):
            pass
        os.unlink(name)
    except OSError:
        return False
    return True


def gettempdir() -> str:
    """The directory for such files: of TMPDIR, TEMP and TMP and the usual ones the first that can be used."""
    global tempdir
    if tempdir is None:
        named = [os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")]
        for place in [*named, "/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]:
            if place and _usable(os.path.abspath(place)):
                tempdir = os.path.abspath(place)
                break
        else:
            raise FileNotFoundError(2, "No usable temporary directory found")
    return tempdir


def gettempprefix() -> str:
    """What names begin with."""
    return template


def _random_name() -> str:
    name = ""
    while len(name) < 8:
        byte = secrets.token_bytes(1)[0] & 63
        if byte < len(_LETTERS):
            name += _LETTERS[byte]
    return name


def _next_name(suffix: str | None, prefix: str | None, dir) -> str:  # type: ignore[no-untyped-def]
    start = template if prefix is None else prefix
    place = gettempdir() if dir is None else os.fspath(dir)
    return os.path.join(os.path.abspath(place), start + _random_name() + (suffix or ""))


def mkdtemp(suffix: str | None = None, prefix: str | None = None, dir=None) -> str:  # type: ignore[no-untyped-def]
    """Makes a directory for nobody else; its path."""
    for _ in range(_TRIES):
        name = _next_name(suffix, prefix, dir)
        try:
            os.mkdir(name, 0o700)
        except FileExistsError:
            continue
        return name
    raise FileExistsError(17, "No usable temporary directory name found")


def mkstemp(suffix: str | None = None, prefix: str | None = None, dir=None, text: bool = False) -> tuple[int, str]:  # type: ignore[no-untyped-def]
    """Makes a file for nobody else; its descriptor, for reading and writing, and its path."""
    for _ in range(_TRIES):
        name = _next_name(suffix, prefix, dir)
        try:
            return _paths.create(name), name
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def NamedTemporaryFile(*args, **kwargs):  # type: ignore[no-untyped-def]  # noqa: N802
    """See above."""
    raise NotImplementedError("the mode of a temporary file must be written in the program")


TemporaryFile = NamedTemporaryFile


def mktemp(suffix: str = "", prefix: str = "tmp", dir=None) -> str:  # type: ignore[no-untyped-def]
    """A path at which nothing is yet."""
    for _ in range(_TRIES):
        name = _next_name(suffix, prefix, dir)
        if not os.path.exists(name):
            return name
    raise FileExistsError(17, "No usable temporary filename found")


_files: dict[str, bool] = {}
_directories: dict[str, bool] = {}
_registered = False


def _remove_all() -> None:
    for name in list(_files):
        _remove_file(name)
    for name in list(_directories):
        _directories.pop(name)
        shutil.rmtree(name, True)


def _remove_file(name: str) -> None:
    if _files.pop(name, False):
        os.unlink(name)


def _remove_at_end() -> None:
    """What is left when the program ends goes."""
    global _registered
    if not _registered:
        _registered = True
        atexit.register(_remove_all)


class TemporaryDirectory:
    """A directory that goes when `with` ends, with all that is in it."""

    def __init__(  # type: ignore[no-untyped-def]
        self, suffix: str | None = None, prefix: str | None = None, dir=None, ignore_cleanup_errors: bool = False
    ) -> None:
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_errors = ignore_cleanup_errors
        _directories[self.name] = True
        _remove_at_end()

    def __repr__(self) -> str:
        return f"<TemporaryDirectory {self.name!r}>"

    def __enter__(self) -> str:
        return self.name

    def __exit__(self, *args: object) -> None:
        self.cleanup()

    def cleanup(self) -> None:
        """Removes it now."""
        if _directories.pop(self.name, False) or os.path.exists(self.name):
            shutil.rmtree(self.name, self._ignore_errors)


class _Temporary:
    """What files of bytes and of texts share: a name, at which nothing is left at the end."""

    def __init__(self, name: str, delete: bool) -> None:
        self.name = name
        self.delete = delete
        if delete:
            _files[name] = True
            _remove_at_end()

    def _closed(self) -> None:
        if self.delete:
            _remove_file(self.name)


class _Binary(_Temporary):
    """A file of bytes that goes when it is closed."""

    def __init__(self, file, name: str, delete: bool) -> None:  # type: ignore[no-untyped-def]
        super().__init__(name, delete)
        self.file = file

    def __enter__(self) -> "_Binary":
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        yield from self.file

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self.file.closed  # type: ignore[no-any-return]

    def close(self) -> None:
        """Closes and removes it."""
        self.file.close()
        self._closed()

    def write(self, data) -> int:  # type: ignore[no-untyped-def]
        """Writes bytes."""
        return self.file.write(data)  # type: ignore[no-any-return]

    def writelines(self, lines) -> None:  # type: ignore[no-untyped-def]
        """Writes each of them."""
        for line in lines:
            self.file.write(line)

    def read(self, n: int = -1) -> bytes:
        """So many bytes, or all the rest."""
        return self.file.read(n) if n >= 0 else self.file.read()  # type: ignore[no-any-return]

    def readline(self) -> bytes:
        """The next line."""
        return self.file.readline()  # type: ignore[no-any-return]

    def readlines(self) -> list[bytes]:
        """All further lines."""
        return list(self.file)

    def flush(self) -> None:
        """Writes out what waits."""
        self.file.flush()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Goes elsewhere."""
        return self.file.seek(offset, whence)  # type: ignore[no-any-return]

    def tell(self) -> int:
        """Where it is."""
        return self.file.tell()  # type: ignore[no-any-return]

    def truncate(self, size: int | None = None) -> int:
        """Cuts it off."""
        return self.file.truncate() if size is None else self.file.truncate(size)  # type: ignore[no-any-return]


class _Text(_Temporary):
    """A text file that goes when it is closed."""

    def __init__(self, file, name: str, delete: bool) -> None:  # type: ignore[no-untyped-def]
        super().__init__(name, delete)
        self.file = file

    def __enter__(self) -> "_Text":
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def __iter__(self):  # type: ignore[no-untyped-def]
        yield from self.file

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self.file.closed  # type: ignore[no-any-return]

    def close(self) -> None:
        """Closes and removes it."""
        self.file.close()
        self._closed()

    def write(self, data) -> int:  # type: ignore[no-untyped-def]
        """Writes text."""
        return self.file.write(data)  # type: ignore[no-any-return]

    def writelines(self, lines) -> None:  # type: ignore[no-untyped-def]
        """Writes each of them."""
        for line in lines:
            self.file.write(line)

    def read(self, n: int = -1) -> str:
        """So many characters, or all the rest."""
        return self.file.read(n) if n >= 0 else self.file.read()  # type: ignore[no-any-return]

    def readline(self) -> str:
        """The next line."""
        return self.file.readline()  # type: ignore[no-any-return]

    def readlines(self) -> list[str]:
        """All further lines."""
        return list(self.file)

    def flush(self) -> None:
        """Writes out what waits."""
        self.file.flush()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Goes elsewhere."""
        return self.file.seek(offset, whence)  # type: ignore[no-any-return]

    def tell(self) -> int:
        """Where it is."""
        return self.file.tell()  # type: ignore[no-any-return]

    def truncate(self, size: int | None = None) -> int:
        """Cuts it off."""
        return self.file.truncate() if size is None else self.file.truncate(size)  # type: ignore[no-any-return]


def _open_binary(fd: int, mode: str):  # type: ignore[no-untyped-def]
    """The mode is known to the compiler only where it is written."""
    if "+" in mode:
        return open(fd, "w+b") if "r" not in mode else open(fd, "r+b")
    return open(fd, "rb") if "r" in mode else open(fd, "wb")


def _named_binary(  # type: ignore[no-untyped-def]
    mode: str = "w+b", buffering: int = -1, encoding: str | None = None, newline: str | None = None,
    suffix: str | None = None, prefix: str | None = None, dir=None, delete: bool = True,
) -> _Binary:  # fmt: skip
    fd, name = mkstemp(suffix, prefix, dir)
    return _Binary(_open_binary(fd, mode), name, delete)


def _named_text(  # type: ignore[no-untyped-def]
    mode: str = "w+", buffering: int = -1, encoding: str | None = None, newline: str | None = None,
    suffix: str | None = None, prefix: str | None = None, dir=None, delete: bool = True,
) -> _Text:  # fmt: skip
    fd, name = mkstemp(suffix, prefix, dir)
    if newline is None:
        return _Text(open(fd, mode), name, delete)
    return _Text(open(fd, mode, newline=newline), name, delete)
