"""What the kernel says of the machine, the program and its user; a guest is one processor and user 0."""

import _kernel  # type: ignore[import-not-found]
import _paths  # type: ignore[import-not-found]

F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4


def _told(path: str) -> str:
    """A file that the kernel makes; empty where there is none."""
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def _status(key: str) -> list[str]:
    """What stands behind a word in /proc/self/status."""
    for line in _told("/proc/self/status").splitlines():
        name, _, rest = line.partition(":")
        if name == key:
            return rest.split()
    return []


def _number(key: str, at: int) -> int:
    found = _status(key)
    return int(found[at]) if at < len(found) else 0


def cpu_count() -> int:
    """How many processors the machine has."""
    count = 0
    for part in _told("/sys/devices/system/cpu/online").strip().split(","):
        first, _, last = part.partition("-")
        if first:
            count += int(last or first) - int(first) + 1
    return max(count, 1)


def getppid() -> int:
    """The number of the process that started this one."""
    return _number("PPid", 0)


def getuid() -> int:
    """The number of the user."""
    return _number("Uid", 0)


def geteuid() -> int:
    """The number of the user whose rights the program has."""
    return _number("Uid", 1)


def getgid() -> int:
    """The number of the user's group."""
    return _number("Gid", 0)


def getegid() -> int:
    """The number of the group whose rights the program has."""
    return _number("Gid", 1)


def access(path, mode: int, *, follow_symlinks: bool = True) -> bool:  # type: ignore[no-untyped-def]
    """Whether the user may do so with a file, as its mode says."""
    text = path if isinstance(path, str) else path.__fspath__()
    if _paths.look(text, follow_symlinks):
        return False
    bits: int = _paths.mode()
    user = getuid()
    if user == 0:
        is_directory = bits & 0o170000 == 0o040000
        return not mode & X_OK or is_directory or bits & 0o111 != 0
    if _paths.owner() == user:
        bits >>= 6
    elif _paths.group() == getgid() or str(_paths.group()) in _status("Groups"):
        bits >>= 3
    return bits & mode == mode


def strerror(code: int) -> str:
    """The kernel's error in words."""
    text: str = _kernel.error_text(code)
    return text
