"""What a program without processes and directories has of module os."""

from os import path
from os.environment import environ, getenv, putenv, unsetenv

__all__ = ["environ", "fspath", "getenv", "linesep", "name", "path", "pathsep", "putenv", "sep", "unsetenv"]

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
