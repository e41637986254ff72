"""C signatures of the runtime's functions, read with pycparser.

pycparser wants preprocessed C with every typedef known. Signatures need neither bodies nor the preprocessor: each
function's head, freed of storage classes and attributes, is parsed after one `typedef int X;` for every other word.

    RT_COLD void rt_raise(rt_exc *e);  →  Signature('void', ('rt_exc *',), ('e',), False)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pycparser import CParser, c_ast, c_generator

from pyx2c.image.ctokens import (
    ASM_WORDS,
    ATTRIBUTE_WORDS,
    KEYWORDS,
    MACRO_WORD,
    STORAGE_WORDS,
    WORD,
    tokenize,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Types as C text (`rt_exc *`), names of the parameters ('' when it has none), and whether it ends in `...`."""

    returns: str
    params: tuple[str, ...]
    names: tuple[str, ...]
    variadic: bool


def read_signature(declaration: str) -> Signature | None:
    """Of a function's declaration, or of its definition up to the body; None where pycparser can't read it."""
    head = plain_head(declaration)
    typedefs = sorted(_type_words(head))
    prelude = "".join(f"typedef int {name};\n" for name in typedefs)
    try:
        tree = CParser().parse(prelude + head)
    except Exception:  # ParseError of several releases, AssertionError
        return None
    return _signature(tree.ext[len(typedefs)])


def plain_head(text: str) -> str:
    """A declaration without comments, attributes and storage classes, as a prototype."""
    words = [t.text for t in tokenize(text) if t.kind != "comment"]
    kept: list[str] = []
    i = 0
    while i < len(words):
        word = words[i]
        i += 1
        if word in ATTRIBUTE_WORDS or word in ASM_WORDS or MACRO_WORD.match(word):
            i = _behind_group(words, i) if i < len(words) and words[i] == "(" and kept[-1:] != ["["] else i
            kept += ["1"] if kept[-1:] == ["["] else []
        elif word not in STORAGE_WORDS:
            kept.append(word)
    return " ".join(kept).rstrip("; ") + " ;"


def _behind_group(words: list[str], i: int) -> int:
    depth = 0
    for j in range(i, len(words)):
        depth += (words[j] == "(") - (words[j] == ")")
        if depth == 0:
            return j + 1
    return len(words)


def _type_words(head: str) -> set[str]:
    """Words in a type's place: at the start of a head or a parameter."""
    found: set[str] = set()
    for part in re.split(r"[(,]", head):
        words = [w for w in part.split() if w not in ("const", "volatile", "restrict")]
        if words and WORD.fullmatch(words[0]) and words[0] not in KEYWORDS:
            found.add(words[0])
    return found


def _signature(node: object) -> Signature | None:
    function = getattr(node, "type", None)
    if not isinstance(function, c_ast.FuncDecl):
        return None
    text = c_generator.CGenerator().visit
    params = list(function.args.params) if function.args else []
    variadic = bool(params) and isinstance(params[-1], c_ast.EllipsisParam)
    named = [p for p in params if not isinstance(p, c_ast.EllipsisParam)]
    types = [_type_text(p.type, text) for p in named]
    if types == ["void"]:
        named, types = [], []
    names = tuple(getattr(p, "name", None) or "" for p in named)
    return Signature(_type_text(function.type, text), tuple(types), names, variadic)


def _type_text(node: object, text: object) -> str:
    match node:
        case c_ast.PtrDecl() if not isinstance(node.type, c_ast.FuncDecl):
            inner = _type_text(node.type, text)
            return inner + ("*" if inner.endswith("*") else " *") + "".join(f" {q}" for q in node.quals)
        case c_ast.ArrayDecl():
            return _type_text(node.type, text) + " *"
        case c_ast.TypeDecl():
            return " ".join([*node.quals, _base_text(node.type)])
        case _:
            return str(text(node))  # type: ignore[operator]


def _base_text(node: object) -> str:
    match node:
        case c_ast.IdentifierType():
            return " ".join(node.names)
        case c_ast.Struct():
            return f"struct {node.name}"
        case c_ast.Union():
            return f"union {node.name}"
        case _:
            return f"enum {getattr(node, 'name', '')}"
