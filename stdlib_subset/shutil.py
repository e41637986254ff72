"""Copying, moving and removing files and trees of them."""

import fnmatch
import os
from collections.abc import Callable, Iterable

__all__ = ["Error", "SameFileError", "copy", "copy2", "copyfile", "copyfileobj", "copymode", "copystat", "copytree",
    "ignore_patterns", "move", "rmtree", "which"]  # fmt: skip

_BLOCK = 65536


class Error(OSError):
    """What went wrong with several files."""


class SameFileError(Error):
    """Source and target are one file."""


def copyfileobj(fsrc, fdst, length: int = 0) -> None:  # type: ignore[no-untyped-def]
    """Copies what a file still has to another."""
    size = length or _BLOCK
    while True:
        part = fsrc.read(size)
        if not part:
            break
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks: bool = True):  # type: ignore[no-untyped-def]
    """Copies the bytes of a file."""
    a, b = os.fspath(src), os.fspath(dst)
    if os.path.exists(b) and os.path.realpath(a) == os.path.realpath(b):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(a, "rb") as fsrc, open(b, "wb") as fdst:
        while True:
            part = fsrc.read(_BLOCK)
            if not part:
                break
            fdst.write(part)
    return dst


def copymode(src, dst, *, follow_symlinks: bool = True) -> None:  # type: ignore[no-untyped-def]
    """Copies the rights."""
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks: bool = True) -> None:  # type: ignore[no-untyped-def]
    """Copies the rights and the time of the last change."""
    found = os.stat(src)
    os.utime(dst, ns=(found.st_mtime_ns, found.st_mtime_ns))
    os.chmod(dst, found.st_mode & 0o7777)


def _into(src, dst):  # type: ignore[no-untyped-def]
    """Where a copy goes: below `dst` if that is a directory."""
    if os.path.isdir(dst):
        return os.path.join(dst, os.path.basename(src))
    return dst


def copy(src, dst, *, follow_symlinks: bool = True):  # type: ignore[no-untyped-def]
    """Copies bytes and rights of a file."""
    to = _into(src, dst)
    copyfile(src, to)
    copymode(src, to)
    return to


def copy2(src, dst, *, follow_symlinks: bool = True):  # type: ignore[no-untyped-def]
    """The same with the time of the last change."""
    to = _into(src, dst)
    copyfile(src, to)
    copystat(src, to)
    return to


def ignore_patterns(*patterns: str) -> Callable[[str, list[str]], set[str]]:
    """A function for `ignore` of `copytree`: names that fit a pattern."""

    def _ignore(path: str, names: list[str]) -> set[str]:
        found: set[str] = set()
        for pattern in patterns:
            found.update(fnmatch.filter(names, pattern))
        return found

    return _ignore


def copytree(  # type: ignore[no-untyped-def]
    src, dst, symlinks: bool = False, ignore=None, copy_function=copy2, ignore_dangling_symlinks: bool = False,
    dirs_exist_ok: bool = False,
):  # fmt: skip
    """Copies a directory with all that is below it."""
    _copy_below(os.fspath(src), os.fspath(dst), ignore, copy_function, dirs_exist_ok)
    return dst


def _copy_below(src: str, dst: str, ignore, copy_function, dirs_exist_ok: bool) -> None:  # type: ignore[no-untyped-def]
    names = os.listdir(src)
    left_out = set(ignore(src, names)) if ignore is not None else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        a, b = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(a):
            _copy_below(a, b, ignore, copy_function, dirs_exist_ok)
        else:
            copy_function(a, b)
    copystat(src, dst)


def rmtree(path, ignore_errors: bool = False, onerror=None) -> None:  # type: ignore[no-untyped-def]
    """Removes a directory with all that is below it."""
    text = os.fspath(path)
    if os.path.islink(text):
        try:
            raise OSError("Cannot call rmtree on a symbolic link")
        except OSError as error:
            _failed(ignore_errors, onerror, os.path.islink, text, error)
            return
    _remove_below(text, ignore_errors, onerror)


def _failed(ignore_errors: bool, onerror, function, path: str, error: OSError) -> None:  # type: ignore[no-untyped-def]
    if ignore_errors:
        return
    if onerror is None:
        raise error
    onerror(function, path, (OSError, error, None))


def _remove_below(path: str, ignore_errors: bool, onerror) -> None:  # type: ignore[no-untyped-def]
    try:
        names = os.listdir(path)
    except OSError as error:
        _failed(ignore_errors, onerror, os.listdir, path, error)
        return
    for name in names:
        below = os.path.join(path, name)
        if os.path.isdir(below) and not os.path.islink(below):
            _remove_below(below, ignore_errors, onerror)
        else:
            try:
                os.unlink(below)
            except OSError as error:
                _failed(ignore_errors, onerror, os.unlink, below, error)
    try:
        os.rmdir(path)
    except OSError as error:
        _failed(ignore_errors, onerror, os.rmdir, path, error)


def move(src, dst, copy_function=copy2):  # type: ignore[no-untyped-def]
    """Moves a file or a directory, into `dst` if that is a directory."""
    a, to = os.fspath(src), os.fspath(dst)
    if os.path.isdir(to):
        if os.path.realpath(a) == os.path.realpath(to):
            os.rename(a, to)
            return to
        to = os.path.join(to, os.path.basename(a.rstrip("/")))
        if os.path.exists(to):
            raise Error(f"Destination path '{to}' already exists")
    try:
        os.rename(a, to)
    except OSError:
        if os.path.isdir(a):
            given = os.fspath(dst)
            if (os.path.abspath(given).rstrip("/") + "/").startswith(os.path.abspath(a).rstrip("/") + "/"):
                raise Error(f"Cannot move a directory '{a}' into itself '{given}'.") from None
            _copy_below(a, to, None, copy_function, False)
            rmtree(a)
        else:
            copy_function(a, to)
            os.unlink(a)
    return to


def _runs(path: str) -> bool:
    return os.path.isfile(path) and os.stat(path).st_mode & 0o111 != 0


def which(cmd, mode: int = 1, path: str | None = None) -> str | None:  # type: ignore[no-untyped-def]
    """Where a command is found that can be run."""
    name = os.fspath(cmd)
    if "/" in name:
        return name if _runs(name) else None
    places: Iterable[str] = (path if path is not None else os.environ.get("PATH", "/bin:/usr/bin")).split(":")
    for place in places:
        found = os.path.join(place, name)
        if _runs(found):
            return found
    return None
