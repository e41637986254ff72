"""What a program without processes has of module os."""

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
from os.processes import getpid, kill

from _urandom import urandom

__all__ = [
    "DirEntry",
    "chdir",
    "chmod",
    "close",
    "environ",
    "fspath",
    "getcwd",
    "getenv",
    "getpid",
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
