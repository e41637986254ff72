"""Paths as text, by POSIX's rules, and what they stand for."""

from os.environment import environ

import _paths

sep = "/"
curdir = "."
pardir = ".."
extsep = "."
pathsep = ":"
altsep = None


def _text(path, function: str = "") -> str:  # type: ignore[no-untyped-def]
    if isinstance(path, str):
        return path
    if hasattr(path, "__fspath__"):
        return path.__fspath__()  # type: ignore[no-any-return]
    if function:
        raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, not '{type(path).__name__}'")
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def join(a, *p) -> str:  # type: ignore[no-untyped-def]
    """One path behind the other; an absolute one begins anew."""
    path = _text(a)
    for part in p:
        b = _text(part, "join")
        if b.startswith("/"):
            path = b
        elif not path or path.endswith("/"):
            path += b
        else:
            path += "/" + b
    return path


def split(p) -> tuple[str, str]:  # type: ignore[no-untyped-def]
    """What stands before the last slash, and what behind it."""
    path = _text(p)
    at = path.rfind("/") + 1
    head, tail = path[:at], path[at:]
    if head.strip("/"):
        head = head.rstrip("/")
    return head, tail


def basename(p) -> str:  # type: ignore[no-untyped-def]
    """What stands behind the last slash."""
    path = _text(p)
    return path[path.rfind("/") + 1 :]


def dirname(p) -> str:  # type: ignore[no-untyped-def]
    """What stands before the last slash."""
    return split(p)[0]


def splitext(p) -> tuple[str, str]:  # type: ignore[no-untyped-def]
    """The path without its extension, and the extension with its dot."""
    path = _text(p)
    slash, dot = path.rfind("/"), path.rfind(".")
    first = slash + 1
    while first < dot:
        if path[first] != ".":
            return path[:dot], path[dot:]
        first += 1
    return path, ""


def splitdrive(p) -> tuple[str, str]:  # type: ignore[no-untyped-def]
    """There are no drives."""
    return "", _text(p)


def isabs(s) -> bool:  # type: ignore[no-untyped-def]
    """Whether it begins at the root."""
    return _text(s).startswith("/")


def normcase(s) -> str:  # type: ignore[no-untyped-def]
    """The path itself."""
    return _text(s)


def normpath(path) -> str:  # type: ignore[no-untyped-def]
    """The path without `.`, `..` and slashes that do nothing."""
    text = _text(path)
    if not text:
        return "."
    root = "//" if text.startswith("//") and not text.startswith("///") else "/" if text.startswith("/") else ""
    kept: list[str] = []
    for part in text.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not kept) or (kept and kept[-1] == ".."):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + "/".join(kept) or "."


def commonprefix(m) -> str:  # type: ignore[no-untyped-def]
    """The longest text that all begin with."""
    if not m:
        return ""
    low, high = min(m), max(m)
    for at in range(len(low)):
        if low[at] != high[at]:
            return low[:at]  # type: ignore[no-any-return]
    return low  # type: ignore[no-any-return]


def commonpath(paths) -> str:  # type: ignore[no-untyped-def]
    """The longest path that all lie below."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    absolute = [_text(p).startswith("/") for p in paths]
    if any(absolute) and not all(absolute):
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[c for c in _text(p).split("/") if c and c != "."] for p in paths]
    low, high = min(parts), max(parts)
    common = low
    for at in range(len(low)):
        if low[at] != high[at]:
            common = low[:at]
            break
    return ("/" if absolute[0] else "") + "/".join(common)


def relpath(path, start=".") -> str:  # type: ignore[no-untyped-def]
    """The way from one place to another."""
    text = _text(path)
    if not text:
        raise ValueError("no path specified")
    target, origin = normpath(text), normpath(_text(start))
    if isabs(target) != isabs(origin) or target.startswith("..") or origin.startswith(".."):
        target, origin = abspath(target), abspath(origin)
    there = [p for p in target.split("/") if p and p != "."]
    here = [p for p in origin.split("/") if p and p != "."]
    same = 0
    while same < min(len(there), len(here)) and there[same] == here[same]:
        same += 1
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."


_TYPE = 0o170000
"""the part of st_mode that says what a name stands for"""
_DIRECTORY = 0o040000
_FILE = 0o100000
_LINK = 0o120000


def _kind(path: str, follow: bool) -> int:
    """What a name stands for; 0: nothing that can be seen."""
    if "\0" in path or _paths.look(path, follow):
        return 0
    return _paths.mode() & _TYPE


def exists(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether there is something of that name."""
    return _kind(_text(path), True) != 0


def lexists(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether there is something of that name, a link that leads nowhere too."""
    return _kind(_text(path), False) != 0


def isfile(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a file."""
    return _kind(_text(path), True) == _FILE


def isdir(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a directory."""
    return _kind(_text(path), True) == _DIRECTORY


def islink(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a symbolic link."""
    return _kind(_text(path), False) == _LINK


def _look(path: str, follow: bool) -> None:
    """Has `_paths` remember what there is to tell, or raises OSError."""
    failed = _paths.look(path, follow)
    if failed:
        _paths.fail(failed, path)


def getsize(filename) -> int:  # type: ignore[no-untyped-def]
    """Bytes of a file."""
    _look(_text(filename), True)
    return _paths.size()


def getmtime(filename) -> float:  # type: ignore[no-untyped-def]
    """When it was changed, in seconds since 1970."""
    _look(_text(filename), True)
    return _paths.time() / 1_000_000_000


def getatime(filename) -> float:  # type: ignore[no-untyped-def]
    """When it was read, in seconds since 1970."""
    _look(_text(filename), True)
    return _paths.accessed() / 1_000_000_000


def getctime(filename) -> float:  # type: ignore[no-untyped-def]
    """When what is known of it was changed, in seconds since 1970."""
    _look(_text(filename), True)
    return _paths.changed() / 1_000_000_000


def ismount(path) -> bool:  # type: ignore[no-untyped-def]
    """Whether another device begins there."""
    text = _text(path)
    if _kind(text, False) != _DIRECTORY:
        return False
    _look(text, False)
    device, inode = _paths.device(), _paths.inode()
    _look(join(text, ".."), True)
    return device != _paths.device() or inode == _paths.inode()


def abspath(path) -> str:  # type: ignore[no-untyped-def]
    """The path from the root on, normalised."""
    return normpath(join(_paths.here(), _text(path)))


def realpath(filename, *, strict: bool = False) -> str:  # type: ignore[no-untyped-def]
    """The path from the root on without symbolic links; those that lead in a circle stay."""
    done = "/"
    rest = [p for p in join(_paths.here(), _text(filename)).split("/") if p]
    followed: list[str] = []
    at = 0
    while at < len(rest):
        name = rest[at]
        at += 1
        if name == "." or name == "..":
            done = dirname(done) if name == ".." else done
            continue
        here = join(done, name)
        if strict:
            _look(here, False)
        if not islink(here) or here in followed:
            done = here
            continue
        followed.append(here)
        to = _paths.target(here)
        if to.startswith("/"):
            done = "/"
        rest = [p for p in to.split("/") if p] + rest[at:]
        at = 0
    return done


def samefile(f1, f2) -> bool:  # type: ignore[no-untyped-def]
    """Whether two paths lead to one file."""
    _look(_text(f1), True)
    first = (_paths.inode(), _paths.device()) if _paths.links() > 1 and _paths.mode() & 0o170000 == 0o100000 else None
    _look(_text(f2), True)
    if first is not None and first == (_paths.inode(), _paths.device()):
        return True
    return realpath(f1) == realpath(f2)


def expanduser(path) -> str:  # type: ignore[no-untyped-def]
    """The path with the user's directory for a `~` at its start; those of other users are not known."""
    text = _text(path)
    if text == "~" or text.startswith("~/"):
        home = environ.get("HOME")
        if home is not None:
            return home.rstrip("/") + text[1:] or "/"
    return text


def expandvars(path) -> str:  # type: ignore[no-untyped-def]
    """The path with variables of the environment, `$NAME` or `${NAME}`, put in."""
    text = _text(path)
    out = ""
    at = 0
    while at < len(text):
        name, end = _variable(text, at)
        value = environ.get(name) if name else None
        out += text[at:end] if value is None else value
        at = end
    return out


def _variable(text: str, at: int) -> tuple[str, int]:
    """The name of the variable that begins here, if one does, and where it ends."""
    if text[at] != "$":
        return "", at + 1
    if text[at + 1 : at + 2] == "{":
        end = text.find("}", at)
        return (text[at + 2 : end], end + 1) if end >= 0 else ("", at + 1)
    end = at + 1
    while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[at + 1 : end], end
