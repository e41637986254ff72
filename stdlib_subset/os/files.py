"""Names in the file system: what is there, and changing it. In a guest only the embedded files are, and nothing changes
(OSError, "Read-only file system").
"""

from os.path import _look, _text, isdir, islink, join, split

import _paths
from machine import i64


class stat_result:
    """What is known of a file: CPython's fields, filled with what `_paths.look` has found last. In a guest times,
    owners and devices are 0.
    """

    def __init__(self) -> None:
        self.st_mode: i64 = _paths.mode()
        self.st_ino: i64 = _paths.inode()
        self.st_dev: i64 = _paths.device()
        self.st_nlink: i64 = _paths.links()
        self.st_uid: i64 = _paths.owner()
        self.st_gid: i64 = _paths.group()
        self.st_size: i64 = _paths.size()
        self.st_atime_ns: i64 = _paths.accessed()
        self.st_mtime_ns: i64 = _paths.time()
        self.st_ctime_ns: i64 = _paths.changed()
        self.st_atime = self.st_atime_ns / 1_000_000_000
        self.st_mtime = self.st_mtime_ns / 1_000_000_000
        self.st_ctime = self.st_ctime_ns / 1_000_000_000


def stat(path) -> stat_result:  # type: ignore[no-untyped-def]
    """Of what a symbolic link leads to."""
    return _told(_text(path), True)


def lstat(path) -> stat_result:  # type: ignore[no-untyped-def]
    """Of the link itself."""
    return _told(_text(path), False)


def _told(path: str, follow: bool) -> stat_result:
    _look(path, follow)
    return stat_result()


def remove(path) -> None:  # type: ignore[no-untyped-def]
    """Removes a file."""
    _paths.unlink(_text(path))


def unlink(path) -> None:  # type: ignore[no-untyped-def]
    """Removes a file."""
    _paths.unlink(_text(path))


def chdir(path) -> None:  # type: ignore[no-untyped-def]
    """Makes a directory the one that relative paths begin at."""
    _paths.enter(_text(path))


def rmdir(path) -> None:  # type: ignore[no-untyped-def]
    """Removes an empty directory."""
    _paths.rmdir(_text(path))


def mkdir(path, mode: int = 0o777) -> None:  # type: ignore[no-untyped-def]
    """Makes a directory."""
    _paths.mkdir(_text(path), mode)


def makedirs(name, mode: int = 0o777, exist_ok: bool = False) -> None:  # type: ignore[no-untyped-def]
    """Makes a directory, and those above it that are not there."""
    _make_all(_text(name), mode, exist_ok)


def _make_all(path: str, mode: int, exist_ok: bool) -> None:
    head, tail = split(path)
    if not tail:
        head, tail = split(head)
    if head and tail and _paths.look(head, True):
        _make_all(head, 0o777, True)
        if tail == ".":
            return
    try:
        _paths.mkdir(path, mode)
    except OSError:
        if not exist_ok or not isdir(path):
            raise


def removedirs(name) -> None:  # type: ignore[no-untyped-def]
    """Removes an empty directory, and those above it that are empty then."""
    path = _text(name)
    _paths.rmdir(path)
    head, tail = split(path)
    if not tail:
        head, tail = split(head)
    while head and tail:
        try:
            _paths.rmdir(head)
        except OSError:
            break
        head, tail = split(head)


def rename(src, dst) -> None:  # type: ignore[no-untyped-def]
    """Gives a file another name; a file that has it goes."""
    _paths.rename(_text(src), _text(dst))


def replace(src, dst) -> None:  # type: ignore[no-untyped-def]
    """The same."""
    _paths.rename(_text(src), _text(dst))


def listdir(path=".") -> list[str]:  # type: ignore[no-untyped-def]
    """The names in a directory, in no order."""
    return _names(_text(path))


def _names(path: str) -> list[str]:
    names = _paths.names(path).split("/")
    names.pop()
    return names


def getcwd() -> str:
    """The working directory."""
    return _paths.here()


def walk(top, topdown: bool = True, onerror=None, followlinks: bool = False):  # type: ignore[no-untyped-def]
    """The directories below one, each with the names of those in it and of its files."""
    yield from _walk(_text(top), topdown, onerror, followlinks)


def _walk(top: str, topdown: bool, onerror, followlinks: bool):  # type: ignore[no-untyped-def]
    try:
        names = _names(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs: list[str] = []
    files: list[str] = []
    for name in names:
        (dirs if isdir(join(top, name)) else files).append(name)
    if topdown:
        yield top, dirs, files
    for name in dirs:
        below = join(top, name)
        if followlinks or not islink(below):
            yield from _walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files


class DirEntry:
    """A name in a directory, with what is known of it."""

    def __init__(self, name: str, path: str) -> None:
        self.name = name
        self.path = path

    def __fspath__(self) -> str:
        return self.path

    def __repr__(self) -> str:
        return f"<DirEntry {self.name!r}>"

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        """Whether it is a directory."""
        return _kind(self.path, follow_symlinks) == _DIRECTORY

    def is_file(self, *, follow_symlinks: bool = True) -> bool:
        """Whether it is a file."""
        return _kind(self.path, follow_symlinks) == _FILE

    def is_symlink(self) -> bool:
        """Whether it is a symbolic link."""
        return islink(self.path)

    def stat(self, *, follow_symlinks: bool = True) -> stat_result:
        """See `stat`."""
        return _told(self.path, follow_symlinks)


_DIRECTORY, _FILE = 0o040000, 0o100000


def _kind(path: str, follow: bool) -> int:
    return 0 if _paths.look(path, follow) else _paths.mode() & 0o170000


class _Scan:
    """What `scandir` gives: an iterator that `with` closes."""

    def __init__(self, entries: list[DirEntry]) -> None:
        self._entries = entries
        self._at = 0

    def __iter__(self) -> "_Scan":
        return self

    def __next__(self) -> DirEntry:
        if self._at >= len(self._entries):
            raise StopIteration
        self._at += 1
        return self._entries[self._at - 1]

    def __enter__(self) -> "_Scan":
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def close(self) -> None:
        """Nothing follows."""
        self._at = len(self._entries)


def scandir(path=".") -> _Scan:  # type: ignore[no-untyped-def]
    """The entries of a directory, in no order."""
    text = _text(path)
    return _Scan([DirEntry(name, join(text, name)) for name in _names(text)])


def chmod(path, mode: int) -> None:  # type: ignore[no-untyped-def]
    """Sets the rights of a file."""
    _paths.chmod(_text(path), mode)


def utime(path, times: tuple[float, float] | None = None, *, ns: tuple[int, int] | None = None) -> None:  # type: ignore[no-untyped-def]
    """Sets when a file was used and changed, in seconds or nanoseconds since 1970; now if neither is given."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        _paths.times(_text(path), ns[0], ns[1])
    elif times is not None:
        _paths.times(_text(path), int(times[0] * 1_000_000_000), int(times[1] * 1_000_000_000))
    else:
        _paths.touch(_text(path))


def symlink(src, dst, target_is_directory: bool = False) -> None:  # type: ignore[no-untyped-def]
    """Makes `dst` a symbolic link that leads to `src`."""
    _paths.link_to(_text(src), _text(dst))


def link(src, dst) -> None:  # type: ignore[no-untyped-def]
    """Makes `dst` another name of the file `src`."""
    _paths.alias(_text(src), _text(dst))


def readlink(path) -> str:  # type: ignore[no-untyped-def]
    """Where a symbolic link leads."""
    return _paths.target(_text(path))


def close(fd: int) -> None:
    """Gives a descriptor back."""
    _paths.fd_close(fd)


def read(fd: int, length: int) -> bytes:
    """At most so many bytes of a descriptor, none at the end."""
    return _paths.fd_read(fd, length)


def write(fd: int, data) -> int:  # type: ignore[no-untyped-def]
    """Writes bytes to a descriptor: how many it took."""
    return _paths.fd_write(fd, bytes(data))
