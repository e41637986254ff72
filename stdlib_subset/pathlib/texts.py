"""Paths as normal texts: no `.`, no double slashes; the empty text is the current directory."""

import os
from fnmatch import fnmatchcase


def fspath(path) -> str:  # type: ignore[no-untyped-def]
    """A path or a text as text."""
    return path if isinstance(path, str) else os.fspath(path)


def joined(parts: list[str]) -> str:
    """One path of several; one with a root begins anew."""
    text = ""
    for part in parts:
        between = "/" if text and text[-1] != "/" else ""
        text = part if part[:1] == "/" else text + between + part
    root = root_of(text)
    return root + "/".join([p for p in text.split("/") if p not in ("", ".")])


def root_of(text: str) -> str:
    """`/`, or `//` where exactly two are written, or nothing."""
    if text[:2] == "//" and text[2:3] != "/":
        return "//"
    return "/" if text[:1] == "/" else ""


def names(text: str) -> list[str]:
    """What stands between the slashes."""
    rest = text.lstrip("/")
    return rest.split("/") if rest else []


def parts(text: str) -> list[str]:
    """The root, if there is one, and the names."""
    root = root_of(text)
    return [root, *names(text)] if root else names(text)


def parent(text: str) -> str:
    """Without the last name."""
    return root_of(text) + "/".join(names(text)[:-1])


def parents(text: str) -> list[str]:
    """All parents, the nearest first."""
    result = []
    for _ in names(text):
        text = parent(text)
        result.append(text)
    return result


def name(text: str) -> str:
    """The last name."""
    found = names(text)
    return found[-1] if found else ""


def suffix(text: str) -> str:
    """The last dot of the name and what follows."""
    last = name(text)
    at = last.rfind(".")
    return last[at:] if 0 < at < len(last) - 1 else ""


def suffixes(text: str) -> list[str]:
    """All of them."""
    last = name(text)
    if last.endswith("."):
        return []
    return ["." + part for part in last.lstrip(".").split(".")[1:]]


def stem(text: str) -> str:
    """The name without its last suffix."""
    last = name(text)
    end = suffix(text)
    return last[: len(last) - len(end)] if end else last


def with_name(text: str, new: str, shown: str) -> str:
    """With another last name."""
    if not names(text):
        raise ValueError(f"{shown} has an empty name")
    if not new or "/" in new or new == ".":
        raise ValueError(f"Invalid name {new!r}")
    return root_of(text) + "/".join([*names(text)[:-1], new])


def with_suffix(text: str, new: str, shown: str) -> str:
    """With another suffix."""
    if "/" in new or (new and not new.startswith(".")) or new == ".":
        raise ValueError(f"Invalid suffix {new!r}")
    if not names(text):
        raise ValueError(f"{shown} has an empty name")
    return root_of(text) + "/".join([*names(text)[:-1], stem(text) + new])


def is_below(text: str, other: str) -> bool:
    """Whether a path begins with another one."""
    begin = parts(other)
    return parts(text)[: len(begin)] == begin


def relative(text: str, other: str) -> str:
    """Seen from another one."""
    if not is_below(text, other):
        shown, seen = text or ".", other or "."
        raise ValueError(
            f"{shown!r} is not in the subpath of {seen!r} OR one path is relative and the other is absolute."
        )
    return "/".join(parts(text)[len(parts(other)) :])


def match(text: str, pattern: str) -> bool:
    """Whether the last names fit those of a pattern; all of them if it has a root."""
    wanted, have = parts(joined([pattern])), parts(text)
    if not wanted:
        raise ValueError("empty pattern")
    if root_of(pattern):
        if len(wanted) != len(have):
            return False
    elif len(wanted) > len(have):
        return False
    return all(fnmatchcase(h, w) for h, w in zip(reversed(have), reversed(wanted), strict=False))


def pattern(given) -> list[str]:  # type: ignore[no-untyped-def]
    """The names of a pattern of `Path.glob`."""
    text = fspath(given)
    if not text:
        raise ValueError(f"Unacceptable pattern: {text!r}")
    if root_of(text):
        raise NotImplementedError("Non-relative patterns are unsupported")
    found = [p for p in text.split("/") if p not in ("", ".")]
    for part in found:
        if "**" in part and part != "**":
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
    if text.endswith("/") or not found:
        found.append("")
    return found


def found(path: str, pattern: list[str]) -> list[str]:
    """What lies below a path and fits, in the order of the directories' entries, nothing twice."""
    kept: dict[str, None] = {}
    _search(path, pattern, kept)
    return list(kept)


def _search(path: str, pattern: list[str], kept: dict[str, None]) -> None:
    if not pattern:
        kept[path] = None
        return
    first, rest = pattern[0], pattern[1:]
    if first == "**":
        for directory in _directories(path):
            _search(directory, rest, kept)
    elif first == "..":
        if os.path.isdir(path):
            _search(path + "/..", rest, kept)
    elif not any(c in first for c in "*?["):
        below = joined([path, first])
        if os.path.exists(below) if first else os.path.isdir(below):
            _search(below, rest, kept)
    else:
        for name in _entries(path):
            below = joined([path, name])
            if fnmatchcase(name, first) and (not rest or os.path.isdir(below)):
                _search(below, rest, kept)


def _entries(path: str) -> list[str]:
    """The names in a directory, none where it can't be read."""
    try:
        return os.listdir(path or ".")
    except OSError:
        return []


def _directories(path: str) -> list[str]:
    """The directory itself and all below it; links are not followed."""
    if not os.path.isdir(path or "."):
        return []
    found = [path]
    for name in _entries(path):
        below = joined([path, name])
        if os.path.isdir(below) and not os.path.islink(below):
            found += _directories(below)
    return found
