"""Names of modules that are not files of the program: built into the compiler, or outside by design."""

from __future__ import annotations

from typing import Final


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


INTRINSIC: Final = _names(
    "__future__ _green _inspect _io _kernel _paths _re _struct _text _xen abc builtins collections collections.abc "
    "contextlib copy dataclasses enum functools itertools math operator os os.path sys time types typing "
    "typing_extensions"
)
"""Known to the compiler; a file of that name in stdlib_subset/ takes precedence."""

VERSION_INFO: Final[tuple[int, int, int, str, int]] = (3, 11, 2, "final", 0)
SYS_CONSTANTS: Final[dict[str, int | str]] = {
    "maxsize": (1 << 63) - 1,
    "maxunicode": 0x10FFFF,
    "platform": "linux",
    "byteorder": "little",
    "version": "3.11.2 (pyx2c)",
    "executable": "",
    "hexversion": 0x030B02F0,
    "float_repr_style": "short",
}
"""what `sys` says of the language that programs are compiled as, and of the machine"""
OS_NAME: Final = "posix"
MEANINGLESS: Final[frozenset[str]] = frozenset("overload abstractmethod override final no_type_check".split())
"""decorators that change nothing when the program runs"""

OUTSIDE: Final = _names("importlib imp runpy pkgutil weakref ctypes cffi pdb bdb dis symtable code codeop")
"""Never available; the subset check says why, so the loader keeps silent about them."""

ALWAYS_LIBRARY: Final = _names(
    "sys builtins time itertools errno atexit gc marshal posix faulthandler abc codecs io os stat "
    "posixpath genericpath site"
)
"""Loaded before the script starts: CPython ignores a file of that name beside the script."""

HIDDEN: Final = _names(
    "_contexts _deflate _http_fields _inflate _socket_addresses _socket_files _sockets _thread argparse array "
    "asyncio atexit base64 binascii bisect codecs collections contextlib contextvars datetime doctest email "
    "filecmp fileinput fractions functools glob gzip hashlib heapq http io ipaddress itertools json logging mimetypes "
    "operator os re select selectors signal socket socketserver statistics struct threading types unittest warnings "
    "xml zipfile zlib"
)
"""Packages and modules whose frames are not shown in tracebacks: in CPython they are C, or other lines than ours."""

SILENT: Final = HIDDEN | _names("email http net selectors socketserver urllib xen")
"""The same, and where a frame of ours would tell nobody anything: CPython has no such module, or other lines. Calls in
them are in no line table."""


def is_silent(module: str) -> bool:
    """Whether no frame of a module of the library is shown in tracebacks; private ones are CPython's affair."""
    first = module.partition(".")[0]
    return first in SILENT or first.startswith("_")


COMPACT: Final = _names(
    "argparse asyncio calendar configparser doctest email errno filecmp fileinput http logging mimetypes "
    "net os pathlib select selectors shlex signal socket socketserver threading timeit traceback unittest "
    "urllib warnings xen xml zipfile"
)
"""What waits or is run now and then, where an image had rather be small than save an instruction."""

COMPACT_BEHIND: Final = frozenset(
    f"_behind.{name}"
    for name in "arguments codecs dataclasses enum exception_groups exception_notes percent time".split()
)
"""The same of what stands behind the language; most of that is called for in inner loops."""


def is_compact(module: str) -> bool:
    """Whether the functions of a module of the library are compiled for size, but for their tight loops."""
    first = module.partition(".")[0]
    if first == "_behind":
        return module in COMPACT_BEHIND
    return first in COMPACT or first.startswith("_")
