"""Paths that fit patterns of the shell."""

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase

__all__ = ["escape", "glob", "has_magic", "iglob"]

_MAGIC = "*?["


def has_magic(s: str) -> bool:
    """Whether a text is a pattern, not just a name."""
    return any(c in _MAGIC for c in s)


def escape(pathname: str) -> str:
    """The pattern that only this path fits."""
    return "".join(["[" + c + "]" if c in _MAGIC else c for c in pathname])


def glob(pathname, *, root_dir=None, dir_fd=None, recursive: bool = False, include_hidden: bool = False) -> list[str]:  # type: ignore[no-untyped-def]
    """All paths that fit, in the order of the directories' entries."""
    root = "" if root_dir is None else os.fspath(root_dir)
    pattern = os.fspath(pathname)
    found = _found(pattern, root, recursive, include_hidden)
    if recursive and pattern[:2] == "**" and found and not found[0]:
        found.pop(0)
    return found


def iglob(
    pathname, *, root_dir=None, dir_fd=None, recursive: bool = False, include_hidden: bool = False
) -> Iterator[str]:  # type: ignore[no-untyped-def]
    """The same one by one."""
    yield from glob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden)


def _found(pathname: str, root: str, recursive: bool, hidden: bool) -> list[str]:
    head, tail = os.path.split(pathname)
    if not has_magic(pathname):
        there = os.path.lexists(os.path.join(root, pathname)) if tail else os.path.isdir(os.path.join(root, head))
        return [pathname] if there else []
    if not head:
        return _below("", tail, root, recursive, hidden, False)
    heads = _heads(head, pathname, root, recursive, hidden)
    found: list[str] = []
    for place in heads:
        found += [os.path.join(place, name) for name in _below(place, tail, root, recursive, hidden, False)]
    return found


def _heads(head: str, pathname: str, root: str, recursive: bool, hidden: bool) -> list[str]:
    """The directories that what stands before the last slash fits."""
    if head == pathname or not has_magic(head):
        return [head]
    before, last = os.path.split(head)
    if not before:
        return _below("", last, root, recursive, hidden, True)
    found: list[str] = []
    for place in _heads(before, head, root, recursive, hidden):
        found += [os.path.join(place, name) for name in _below(place, last, root, recursive, hidden, True)]
    return found


def _below(place: str, pattern: str, root: str, recursive: bool, hidden: bool, only_directories: bool) -> list[str]:
    """The names below a directory that fit one part of a pattern."""
    full = os.path.join(root, place)
    if recursive and pattern == "**":
        return ["", *_deep(full, "", hidden, only_directories)]
    if not has_magic(pattern):
        path = os.path.join(full, pattern)
        there = os.path.lexists(path) if pattern else os.path.isdir(full)
        return [pattern] if there else []
    names = _names(full, only_directories)
    if not hidden and pattern[0] != ".":
        names = [n for n in names if n[0] != "."]
    return [n for n in names if fnmatchcase(n, pattern)]


def _names(path: str, only_directories: bool) -> list[str]:
    try:
        names = os.listdir(path or ".")
    except OSError:
        return []
    return [n for n in names if os.path.isdir(os.path.join(path, n))] if only_directories else names


def _deep(path: str, before: str, hidden: bool, only_directories: bool) -> list[str]:
    """All names below, to any depth."""
    found: list[str] = []
    for name in _names(path, only_directories):
        if hidden or name[0] != ".":
            shown = os.path.join(before, name)
            found.append(shown)
            found += _deep(os.path.join(path, name), shown, hidden, only_directories)
    return found
