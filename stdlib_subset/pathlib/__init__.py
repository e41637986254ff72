"""Paths as objects. What gives paths is written for each class: its results are of that class."""

import os
from collections.abc import Iterator
from pathlib import texts

import _paths

__all__ = ["Path", "PosixPath", "PurePath", "PurePosixPath"]


_UTF8 = ("utf-8", "utf8", "utf_8")


class PurePosixPath:
    """A path that no file need be at."""

    def __init__(self, *args) -> None:  # type: ignore[no-untyped-def]
        self._text = texts.joined([texts.fspath(arg) for arg in args])

    def __str__(self) -> str:
        return self._text or "."

    def __fspath__(self) -> str:
        return self._text or "."

    def as_posix(self) -> str:
        """The path as text."""
        return self._text or "."

    def __bytes__(self) -> bytes:
        return (self._text or ".").encode()

    def as_uri(self) -> str:
        """The path as an address."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        kept = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join([chr(b) if b in kept else f"%{b:02X}" for b in self._text.encode()])

    @property
    def parts(self) -> tuple[str, ...]:
        """Root and names."""
        return tuple(texts.parts(self._text))

    @property
    def drive(self) -> str:
        """Nothing on this system."""
        return ""

    @property
    def root(self) -> str:
        """What an absolute path begins with."""
        return texts.root_of(self._text)

    @property
    def anchor(self) -> str:
        """The same."""
        return texts.root_of(self._text)

    @property
    def name(self) -> str:
        """The last name."""
        return texts.name(self._text)

    @property
    def stem(self) -> str:
        """The last name without its suffix."""
        return texts.stem(self._text)

    @property
    def suffix(self) -> str:
        """The last dot of the name and what follows."""
        return texts.suffix(self._text)

    @property
    def suffixes(self) -> list[str]:
        """All suffixes."""
        return texts.suffixes(self._text)

    def is_absolute(self) -> bool:
        """Whether it begins with a root."""
        return texts.root_of(self._text) != ""

    def is_relative_to(self, *other) -> bool:  # type: ignore[no-untyped-def]
        """Whether it begins with another path."""
        return texts.is_below(self._text, texts.joined([texts.fspath(o) for o in other]))

    def is_reserved(self) -> bool:
        """No name is, on this system."""
        return False

    def match(self, path_pattern: str) -> bool:
        """Whether its last names fit a pattern."""
        return texts.match(self._text, path_pattern)

    def __hash__(self) -> int:
        return hash(self._text)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PurePosixPath):
            return self._text == other._text
        return NotImplemented

    def __lt__(self, other: "PurePosixPath") -> bool:
        return texts.parts(self._text) < texts.parts(other._text)

    def __le__(self, other: "PurePosixPath") -> bool:
        return texts.parts(self._text) <= texts.parts(other._text)

    def __gt__(self, other: "PurePosixPath") -> bool:
        return texts.parts(self._text) > texts.parts(other._text)

    def __ge__(self, other: "PurePosixPath") -> bool:
        return texts.parts(self._text) >= texts.parts(other._text)


    def __repr__(self) -> str:
        return f"PurePosixPath({str(self)!r})"

    def __truediv__(self, key) -> "PurePosixPath":  # type: ignore[no-untyped-def]
        return PurePosixPath(self, key)

    def __rtruediv__(self, key) -> "PurePosixPath":  # type: ignore[no-untyped-def]
        return PurePosixPath(key, self)

    def joinpath(self, *pathsegments) -> "PurePosixPath":  # type: ignore[no-untyped-def]
        """The path with others behind it."""
        return PurePosixPath(self, *pathsegments)

    @property
    def parent(self) -> "PurePosixPath":
        """Without the last name."""
        return PurePosixPath(texts.parent(self._text))

    @property
    def parents(self) -> "list[PurePosixPath]":
        """All parents, the nearest first."""
        return [PurePosixPath(text) for text in texts.parents(self._text)]

    def with_name(self, name: str) -> "PurePosixPath":
        """With another last name."""
        return PurePosixPath(texts.with_name(self._text, name, repr(self)))

    def with_stem(self, stem: str) -> "PurePosixPath":
        """With another name before the suffix."""
        return PurePosixPath(texts.with_name(self._text, stem + self.suffix, repr(self)))

    def with_suffix(self, suffix: str) -> "PurePosixPath":
        """With another suffix."""
        return PurePosixPath(texts.with_suffix(self._text, suffix, repr(self)))

    def relative_to(self, *other) -> "PurePosixPath":  # type: ignore[no-untyped-def]
        """Seen from another path."""
        return PurePosixPath(texts.relative(self._text, texts.joined([texts.fspath(o) for o in other])))


PurePath = PurePosixPath


class Path(PurePosixPath):
    """A path to files."""

    def __repr__(self) -> str:
        return f"PosixPath({str(self)!r})"

    def __truediv__(self, key) -> "Path":  # type: ignore[no-untyped-def]
        return Path(self, key)

    def __rtruediv__(self, key) -> "Path":  # type: ignore[no-untyped-def]
        return Path(key, self)

    def joinpath(self, *pathsegments) -> "Path":  # type: ignore[no-untyped-def]
        """The path with others behind it."""
        return Path(self, *pathsegments)

    @property
    def parent(self) -> "Path":
        """Without the last name."""
        return Path(texts.parent(self._text))

    @property
    def parents(self) -> "list[Path]":
        """All parents, the nearest first."""
        return [Path(text) for text in texts.parents(self._text)]

    def with_name(self, name: str) -> "Path":
        """With another last name."""
        return Path(texts.with_name(self._text, name, repr(self)))

    def with_stem(self, stem: str) -> "Path":
        """With another name before the suffix."""
        return Path(texts.with_name(self._text, stem + self.suffix, repr(self)))

    def with_suffix(self, suffix: str) -> "Path":
        """With another suffix."""
        return Path(texts.with_suffix(self._text, suffix, repr(self)))

    def relative_to(self, *other) -> "Path":  # type: ignore[no-untyped-def]
        """Seen from another path."""
        return Path(texts.relative(self._text, texts.joined([texts.fspath(o) for o in other])))

    def exists(self) -> bool:
        """Whether there is something."""
        return os.path.exists(str(self))

    def is_file(self) -> bool:
        """Whether there is a file."""
        return os.path.isfile(str(self))

    def is_dir(self) -> bool:
        """Whether there is a directory."""
        return os.path.isdir(str(self))

    def read_text(self, encoding=None, errors=None) -> str:  # type: ignore[no-untyped-def]
        """All of a file."""
        if (encoding is not None and encoding.lower() not in _UTF8) or errors is not None:
            with open(str(self), encoding=encoding or "utf-8", errors=errors or "strict") as coded:
                return coded.read()
        with open(str(self), encoding="utf-8") as file:
            return file.read()

    def read_bytes(self) -> bytes:
        """All of a file."""
        with open(str(self), "rb") as file:
            return file.read()

    def write_text(self, data: str, encoding=None, errors=None, newline: str | None = None) -> int:  # type: ignore[no-untyped-def]
        """Makes a file of a text."""
        if newline is not None:
            data = data.replace("\n", newline or "\n")
        if (encoding is not None and encoding.lower() not in _UTF8) or errors is not None:
            with open(str(self), "w", encoding=encoding or "utf-8", errors=errors or "strict") as coded:
                return coded.write(data)
        with open(str(self), "w", encoding="utf-8") as file:
            return file.write(data)

    def write_bytes(self, data: bytes) -> int:
        """Makes a file of bytes."""
        with open(str(self), "wb") as file:
            return file.write(data)

    def touch(self, mode: int = 0o666, exist_ok: bool = True) -> None:
        """Makes an empty file; one that is there was changed just now."""
        if exist_ok and self.exists():
            _paths.touch(str(self))
        else:
            open(str(self), "x").close()

    def unlink(self, missing_ok: bool = False) -> None:
        """Removes a file."""
        try:
            os.remove(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def mkdir(self, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        """Makes a directory, with those above it where `parents`."""
        try:
            os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents:
                raise
            self.parent.mkdir(0o777, True, True)
            self.mkdir(mode, False, exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self) -> None:
        """Removes an empty directory."""
        os.rmdir(str(self))

    def rename(self, target) -> "Path":  # type: ignore[no-untyped-def]
        """Gives a file another name; a file that has it goes."""
        os.rename(str(self), str(target))
        return Path(str(target))

    def replace(self, target) -> "Path":  # type: ignore[no-untyped-def]
        """The same."""
        os.rename(str(self), str(target))
        return Path(str(target))

    def stat(self) -> os.stat_result:
        """What is known of it: see `os.stat`."""
        return os.stat(str(self))

    def is_symlink(self) -> bool:
        """Whether it is a symbolic link."""
        return os.path.islink(str(self))

    def iterdir(self) -> "Iterator[Path]":
        """What is in a directory, in no order."""
        for name in os.listdir(str(self)):
            yield self / name

    def glob(self, pattern) -> "Iterator[Path]":  # type: ignore[no-untyped-def]
        """What lies below and fits a pattern, in which `**` stands for directories to any depth."""
        for text in texts.found(str(self), texts.pattern(pattern)):
            yield Path(text)

    def rglob(self, pattern) -> "Iterator[Path]":  # type: ignore[no-untyped-def]
        """The same to any depth."""
        for text in texts.found(str(self), ["**", *texts.pattern(pattern)]):
            yield Path(text)

    def resolve(self, strict: bool = False) -> "Path":
        """The path from the root on without symbolic links."""
        return Path(os.path.realpath(str(self), strict=strict))

    def expanduser(self) -> "Path":
        """With the user's directory for a `~` at its start."""
        return Path(os.path.expanduser(str(self)))

    def readlink(self) -> "Path":
        """Where a symbolic link leads."""
        return Path(os.readlink(str(self)))

    def symlink_to(self, target, target_is_directory: bool = False) -> None:  # type: ignore[no-untyped-def]
        """Becomes a symbolic link."""
        os.symlink(target, str(self))

    def hardlink_to(self, target) -> None:  # type: ignore[no-untyped-def]
        """Becomes another name of a file."""
        os.link(target, str(self))

    def samefile(self, other_path) -> bool:  # type: ignore[no-untyped-def]
        """Whether another path leads to the same file."""
        return os.path.samefile(str(self), other_path)

    def lstat(self) -> os.stat_result:
        """The same of a symbolic link itself."""
        return os.lstat(str(self))

    def chmod(self, mode: int, *, follow_symlinks: bool = True) -> None:
        """Sets the rights."""
        os.chmod(str(self), mode)

    def absolute(self) -> "Path":
        """The path from the root on."""
        return Path(os.getcwd(), str(self))

    @staticmethod
    def cwd() -> "Path":
        """The working directory."""
        return Path(os.getcwd())

    @staticmethod
    def home() -> "Path":
        """The user's directory."""
        home = os.path.expanduser("~")
        if home == "~":
            raise RuntimeError("Could not determine home directory.")
        return Path(home)


PosixPath = Path
