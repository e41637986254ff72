"""Every diagnostic code and its short title; each has a page `docs/<code>.md`, shown by `pyx2c explain`.

E01xx reading the program · E02xx outside the subset by design · E03xx names · E04xx types
· E05xx not supported yet · W06xx slow operations. To add one: a row here, and its page.
"""

from __future__ import annotations

from typing import Final

CODES: Final[dict[str, str]] = {
    # reading the program
    "E0101": "syntax error",
    "E0102": "module not found",
    "E0103": "file can't be read",
    "E0104": "file is not UTF-8",
    "E0105": "relative import outside its package",
    "E0106": "devices of another machine",
    # outside the subset by design
    "E0201": "eval",
    "E0202": "exec",
    "E0203": "compile",
    "E0204": "metaclass",
    "E0205": "attribute access hook",
    "E0206": "attribute with a computed name",
    "E0207": "dynamic import",
    "E0208": "frames and inspection",
    "E0209": "weak reference",
    "E0210": "finalizer",
    "E0211": "namespace as a dictionary",
    "E0212": "class made by calling type",
    "E0213": "star import of a computed __all__",
    "E0214": "Python 2 print",
    "E0215": "changing an object's class or dictionary",
    "E0216": "C extension module",
    "E0217": "breakpoint",
    # names
    "E0302": "undefined name",
    # types
    "E0401": "operation on the wrong type",
    "E0402": "no such attribute or method",
    "E0403": "arguments don't fit",
    "E0404": "identity without an answer",
    "E0405": "not a type",
    "E0406": "not iterable",
    "E0407": "value against its annotation",
    "E0409": "memory that has to be swept",
    # not supported yet
    "E0506": "not supported yet",
    # slow operations, told by `pyx2c check --perf`
    "W0601": "integers of any size in a loop",
    "W0602": "a value of several types in a loop",
    "W0603": "copied to grow",
    "W0604": "list searched in a loop",
    "W0605": "list shifted in a loop",
    "W0606": "sorted in a loop",
    "W0607": "function made in a loop",
    "W0608": "memory that piles up",
}
