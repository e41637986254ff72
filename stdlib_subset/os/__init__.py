"""What a program without processes has of module os."""

from contextlib import suppress
from os import path
from os.environment import environ, getenv, putenv, unsetenv
from os.files import (
    DirEntry,
    chdir,
    chmod,
    close,
    getcwd,
    link,
    listdir,
    lstat,
    makedirs,
    mkdir,
    read,
    readlink,
    remove,
    removedirs,
    rename,
    replace,
    rmdir,
    scandir,
    stat,
    stat_result,
    symlink,
    unlink,
    utime,
    walk,
    write,
)
from os.machine import (
    F_OK,
    R_OK,
    W_OK,
    X_OK,
    access,
    cpu_count,
    getegid,
    geteuid,
    getgid,
    getppid,
    getuid,
    strerror,
)
from os.processes import getpid, kill
from typing import AnyStr, Protocol, runtime_checkable

from _urandom import urandom

__all__ = [
    "DirEntry",
    "EX_OK",
    "EX_USAGE",
    "F_OK",
    "R_OK",
    "SEEK_CUR",
    "SEEK_END",
    "SEEK_SET",
    "W_OK",
    "X_OK",
    "access",
    "altsep",
    "PathLike",
    "chdir",
    "chmod",
    "close",
    "cpu_count",
    "defpath",
    "environ",
    "error",
    "fsdecode",
    "fsencode",
    "fspath",
    "getcwd",
    "getegid",
    "getenv",
    "geteuid",
    "getgid",
    "getpid",
    "getppid",
    "getuid",
    "kill",
    "linesep",
    "link",
    "listdir",
    "lstat",
    "makedirs",
    "mkdir",
    "name",
    "path",
    "pathsep",
    "putenv",
    "read",
    "readlink",
    "remove",
    "removedirs",
    "rename",
    "renames",
    "replace",
    "rmdir",
    "scandir",
    "sep",
    "stat",
    "stat_result",
    "strerror",
    "symlink",
    "unlink",
    "unsetenv",
    "urandom",
    "utime",
    "walk",
    "write",
]

name = "posix"
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
extsep = "."
altsep = None
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
error = OSError


@runtime_checkable
class PathLike(Protocol[AnyStr]):  # type: ignore[misc]
    """What has a path: `pathlib.Path` and classes with `__fspath__`."""

    def __fspath__(self) -> AnyStr: ...


def fspath(path) -> str:  # type: ignore[no-untyped-def]
    """A path as text."""
    if isinstance(path, str):
        return path
    if hasattr(path, "__fspath__"):
        return path.__fspath__()  # type: ignore[no-any-return]
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def fsencode(filename) -> bytes:  # type: ignore[no-untyped-def]
    """A path as the kernel has it."""
    if isinstance(filename, bytes):
        return filename
    return fspath(filename).encode("utf-8", "surrogateescape")


def fsdecode(filename) -> str:  # type: ignore[no-untyped-def]
    """A path of the kernel as text."""
    if isinstance(filename, bytes):
        return filename.decode("utf-8", "surrogateescape")
    return fspath(filename)


def renames(old, new) -> None:  # type: ignore[no-untyped-def]
    """Renames; makes the directories above that are wanted, and removes those that are empty then."""
    head, tail = path.split(fspath(new))
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(fspath(old))
    if head and tail:
        with suppress(OSError):
            removedirs(head)
