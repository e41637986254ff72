"""What a program without processes has of module os."""

import sys
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

__all__ = [
    "DirEntry",
    "chdir",
    "chmod",
    "close",
    "environ",
    "fspath",
    "getcwd",
    "getenv",
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
    "replace",
    "rmdir",
    "scandir",
    "sep",
    "stat",
    "stat_result",
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
devnull = "/dev/null"


def fspath(path) -> str:  # type: ignore[no-untyped-def]
    """A path as text."""
    if isinstance(path, str):
        return path
    if hasattr(path, "__fspath__"):
        return path.__fspath__()  # type: ignore[no-any-return]
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def urandom(size: int, /) -> bytes:
    """So many bytes that nobody can guess."""
    if size < 0:
        raise ValueError("negative argument not allowed")
    made = bytearray()
    while len(made) < size:
        made += sys._entropy().to_bytes(4, "little")  # type: ignore[attr-defined]
    return bytes(made[:size])
