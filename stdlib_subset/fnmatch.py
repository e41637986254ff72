"""Names and patterns of the shell: `*`, `?`, `[seq]`, `[!seq]`."""


def _in_set(c: str, chars: str) -> bool:
    """Whether `[chars]` takes a character."""
    negated = chars[:1] == "!"
    if negated:
        chars = chars[1:]
    found = False
    i = 0
    while i < len(chars):
        if i + 2 < len(chars) and chars[i + 1] == "-":
            found = found or chars[i] <= c <= chars[i + 2]
            i += 3
        else:
            found = found or c == chars[i]
            i += 1
    return found != negated


def _set_end(pat: str, start: int) -> int:
    """Where the set that begins behind a bracket ends; -1 if it doesn't."""
    at = start
    if pat[at : at + 1] == "!":
        at += 1
    if pat[at : at + 1] == "]":
        at += 1
    return pat.find("]", at)


def fnmatchcase(name: str, pat: str) -> bool:
    """Whether a name fits a pattern. The last `*` alone has to be tried at several places."""
    n = p = 0
    star, tried = -1, 0
    while True:
        if p < len(pat) and pat[p] == "*":
            star, tried = p, n
            p += 1
            continue
        if n == len(name) and p == len(pat):
            return True
        step = _step(name, n, pat, p)
        if step:
            n += 1
            p += step
            continue
        if star < 0 or tried >= len(name):
            return False
        tried += 1
        n, p = tried, star + 1


def _step(name: str, n: int, pat: str, p: int) -> int:
    """How long what takes the next character is in the pattern; 0 if nothing does."""
    if n >= len(name) or p >= len(pat):
        return 0
    if pat[p] == "?":
        return 1
    end = _set_end(pat, p + 1) if pat[p] == "[" else -1
    if end >= 0:
        return end + 1 - p if _in_set(name[n], pat[p + 1 : end]) else 0
    return int(pat[p] == name[n])


def fnmatch(name: str, pat: str) -> bool:
    """The same: case counts on this system."""
    return fnmatchcase(name, pat)


def filter(names, pat: str) -> list[str]:  # type: ignore[no-untyped-def]
    """The names that fit."""
    return [name for name in names if fnmatchcase(name, pat)]
