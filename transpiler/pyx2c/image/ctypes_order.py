"""C types in an order that compiles, whatever order they come in.

    typedef struct list_node { node x; } list_node;      typedef struct list_node list_node;
    typedef struct node { list_node *up; } node;     →   typedef struct node node;
                                                         struct node { list_node *up; };
                                                         struct list_node { node x; };

Names of structs come first, so pointers need no order; a struct follows what it holds by value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyx2c.image.ctokens import ATTRIBUTE_WORDS, MACRO_WORD, WORD, tokenize

NAMED = re.compile(r"typedef\s+((?:const\s+)?)(struct|union)\s+(\w+)\s*(?=\{)")
FORWARD = re.compile(r"(?:typedef\s+(?:const\s+)?)?(?:struct|union)\s+\w+[^({\[]*;")


@dataclass(frozen=True, slots=True)
class TypeText:
    names: tuple[str, ...]
    comment: str
    text: str


def order_types(types: list[TypeText]) -> list[str]:
    """The texts to print, in order: one block of forward declarations, then each definition with its comment."""
    forward: list[str] = []
    pointers: set[str] = set()
    rest: list[TypeText] = []
    for item in types:
        first, definition = _split(item)
        if first:
            forward.append(first)
            pointers.update(_pointer_names(first))
        if definition:
            rest.append(definition)
    forward_names = {n for text in forward for n in WORD.findall(text)}
    ordered = _topological(rest, forward_names, pointers)
    blocks = ["\n".join(dict.fromkeys(forward))] if forward else []
    return blocks + [f"{t.comment}\n{t.text}" if t.comment else t.text for t in ordered]


def _split(item: TypeText) -> tuple[str, TypeText | None]:
    """The forward declaration and what remains to be defined."""
    if FORWARD.fullmatch(item.text.split(";")[0] + ";") and "{" not in item.text:
        return _with_comment(item), None
    match = NAMED.match(item.text)
    if not match:
        return "", item
    end = _closing(item.text, match.end())
    declarators = item.text[end + 1 :]
    if any(MACRO_WORD.match(w) or w in ATTRIBUTE_WORDS for w in WORD.findall(declarators.split(";")[0])):
        return "", item
    const, keyword, tag = match.groups()
    name, _, trailing = declarators.partition(";")
    forward = f"typedef {const}{keyword} {tag} {name.strip()};"
    body = f"{keyword} {tag} {item.text[match.end() : end + 1]};{trailing}"
    return forward, TypeText(item.names, item.comment, body)


def _with_comment(item: TypeText) -> str:
    return f"{item.comment}\n{item.text}" if item.comment else item.text


def _closing(text: str, start: int) -> int:
    depth = 0
    for token in tokenize(text[start:]):
        depth += (token.text == "{") - (token.text == "}")
        if depth == 0:
            return start + token.start
    return len(text)


def _pointer_names(forward: str) -> set[str]:
    return set(re.findall(r"\*\s*(\w+)\s*[,;]", forward))


def _topological(types: list[TypeText], forward: set[str], pointers: set[str]) -> list[TypeText]:
    by_name = {n: t for t in types for n in t.names}
    done: dict[int, TypeText] = {}
    begun: set[int] = set()

    def visit(item: TypeText) -> None:
        if id(item) in begun:
            return
        begun.add(id(item))
        for name in _needed(item.text, forward, pointers):
            if name in by_name and name not in item.names:
                visit(by_name[name])
        done[id(item)] = item

    for item in types:
        visit(item)
    return list(done.values())


def _needed(text: str, forward: set[str], pointers: set[str]) -> list[str]:
    """Names whose definition must stand before this text: all but pointers to what has a forward declaration."""
    words = [t.text for t in tokenize(text) if t.kind != "comment" and t.text not in ("const", "volatile")]
    needed: list[str] = []
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        tag = before in ("struct", "union")
        if WORD.fullmatch(word) and word not in pointers and not (after == "*" and (tag or word in forward)):
            needed.append(word)
    return needed
