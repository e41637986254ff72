"""The words of the language."""

kwlist = (
    "False None True and as assert async await break class continue def del elif else except finally for from global "
    "if import in is lambda nonlocal not or pass raise return try while with yield"
).split()
softkwlist = ["_", "case", "match"]

_words = frozenset(kwlist)
_soft = frozenset(softkwlist)


def iskeyword(s: str) -> bool:
    """Whether a name is taken."""
    return s in _words


def issoftkeyword(s: str) -> bool:
    """Whether it is a keyword only where one may stand."""
    return s in _soft
