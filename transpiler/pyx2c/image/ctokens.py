"""C text as tokens and as file-scope items.

The shaker moves whole functions, types and macros of the runtime into one file, so it must know where each
begins and ends in the text a person wrote, comment included. A parser works on preprocessed text and has lost
all that; so this module matches brackets on the original text, which is enough for C that keeps the rules of
docs/runtime-abi.md ("Files and items").

    /* Adds. */                       RawItem('function', ('rt_add',), comment='/* Adds. */',
    int rt_add(int a, int b) {   →            text='int rt_add(int a, int b) {…}')
      return a + b;
    }
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      |(?P<directive>\#(?:\\\n|/\*.*?\*/|[^\n])*?(?=//[^\n]*\n|\n|\Z))
      |(?P<string>(?:u8|[LuU])?"(?:\\.|[^"\\\n])*")
      |(?P<char>'(?:\\.|[^'\\\n])+')
      |(?P<number>\.?\d(?:[eEpP][+-]|[\w.])*)
      |(?P<name>[A-Za-z_]\w*)
      |(?P<punct>[^\s\w])""",
    re.DOTALL | re.VERBOSE,
)
NAMES = re.compile(
    r"""//[^\n]*|/\*.*?\*/
      |(?:u8|[LuU])?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'
      |\.?\d(?:[eEpP][+-]|[\w.])*
      |([A-Za-z_]\w*)""",
    re.DOTALL | re.VERBOSE,
)
"""the same where there are no directives: gives names, and nothing for the rest"""
WORD = re.compile(r"[A-Za-z_]\w*")
MACRO_WORD = re.compile(r"[A-Z_][A-Z0-9_]+\Z")
ASM_LABEL = re.compile(r"(?:\A|\n|;|\\n)[ \t]*([A-Za-z_]\w*):")
ASM_WORDS = frozenset({"asm", "__asm__", "__asm"})
ATTRIBUTE_WORDS = frozenset({"__attribute__", "__attribute", "_Alignas", "__typeof__", "alignas"})
STORAGE_WORDS = frozenset({"static", "inline", "extern", "_Noreturn", "__inline__", "register"})

KEYWORDS = frozenset(
    "auto break case char const continue default do double else enum extern float for goto if inline int long"
    " register restrict return short signed sizeof static struct switch typedef union unsigned void volatile"
    " while _Bool _Noreturn _Alignas _Alignof _Static_assert".split()
)


class CTextError(Exception):
    """C text that breaks a rule of docs/runtime-abi.md; the message has the file and line."""


class Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RawItem:
    """One file-scope item. `kind` is one of include, macro, pragma, type, prototype, function, object, extern,
    asm, assert. `names` are the names it brings into the file, `line` is that of `text`'s first character."""

    kind: str
    names: tuple[str, ...]
    comment: str
    text: str
    line: int
    head: int = 0
    """For a function: the length of the part of `text` before its body."""


def tokenize(text: str) -> list[Token]:
    """All tokens of `text`, comments and directives included, in order."""
    return [Token(m.lastgroup or "", m.group(), m.start(), m.end()) for m in TOKEN.finditer(text)]


def identifiers(text: str) -> set[str]:
    """The identifiers in C text, keywords apart: those in macros' bodies too, those in comments and strings not."""
    if "#" not in text:
        return {*NAMES.findall(text)} - KEYWORDS - {""}
    found: set[str] = set()
    for token in TOKEN.finditer(text):
        match token.lastgroup:
            case "name":
                found.add(token.group())
            case "directive":
                found |= _directive_identifiers(token.group())
    return found - KEYWORDS


def _directive_identifiers(directive: str) -> set[str]:
    parts = re.match(r"#[ \t]*(\w+)", directive)
    if not parts or parts.group(1) != "define":
        return set()
    return identifiers(directive[parts.end() :])


def assembly_words(text: str) -> set[str]:
    """Words inside the string literals of a text that contains assembly: candidates for symbol names."""
    if not ASM_WORDS & {t.group() for t in WORD.finditer(text)}:
        return set()
    words: set[str] = set()
    for token in re.finditer(r'"((?:\\.|[^"\\\n])*)"', text):
        words.update(WORD.findall(re.sub(r"\\[nt]", " ", token.group(1))))
    return words


def split_items(text: str, where: str = "<C>") -> list[RawItem]:
    """The file-scope items of a C text, in order. Raises CTextError for what an item can't be."""
    return _Splitter(text, where).split()


class _Splitter:
    def __init__(self, text: str, where: str) -> None:
        self.text = text
        self.where = where
        self.tokens = tokenize(text)
        self.at = 0
        self.items: list[RawItem] = []
        self.last_end = 0

    def split(self) -> list[RawItem]:
        comments: list[Token] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.kind == "comment":
                self._take_comment(token, comments)
            elif token.text == ";":
                self.at += 1
            else:
                self._take_item(self._leading(comments, token.start))
                comments = []
        return self.items

    def _take_comment(self, token: Token, comments: list[Token]) -> None:
        self.at += 1
        if self.items and not comments and "\n" not in self.text[self.last_end : token.start]:
            last = self.items[-1]
            added = self.text[self.last_end : token.end]
            self.items[-1] = RawItem(last.kind, last.names, last.comment, last.text + added, last.line, last.head)
            self.last_end = token.end
        else:
            comments.append(token)

    def _leading(self, comments: list[Token], start: int) -> str:
        """The comments that stand directly above `start`, without a blank line between."""
        first = start
        for comment in reversed(comments):
            if self.text[comment.end : first].count("\n") > 1:
                break
            first = comment.start
        return self.text[first:start].rstrip()

    def _take_item(self, comment: str) -> None:
        first = self.at
        start = self.tokens[first].start
        if self.tokens[first].kind == "directive":
            self.at += 1
            kind, names, head = *self._directive(self.tokens[first]), 0
        else:
            body = self._find_end()
            kind, names = classify([t for t in self.tokens[first : self.at] if t.kind != "comment"], body is not None)
            head = body - start if body is not None else 0
        self.last_end = self.tokens[self.at - 1].end
        line = self.text.count("\n", 0, start) + 1
        self.items.append(RawItem(kind, names, comment, self.text[start : self.last_end], line, head))

    def _find_end(self) -> int | None:
        """Moves past the item that starts here; the offset of its body when it is a function."""
        depth, function, assigned, body = 0, False, False, None
        previous = ""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.kind == "comment":
                continue
            if token.kind == "directive":
                self._fail(token, "a preprocessor directive inside an item")
            match token.text:
                case "(" | "[" | "{":
                    if depth == 0 and token.text == "(" and is_plain_name(previous):
                        function = True
                    if depth == 0 and token.text == "{" and function and not assigned:
                        body = token.start
                    depth += 1
                case ")" | "]" | "}":
                    depth -= 1
                    if depth == 0 and token.text == "}" and body is not None:
                        return body
                case ";" if depth == 0:
                    return None
                case "=" if depth == 0:
                    assigned = True
            previous = token.text
        self._fail(self.tokens[-1], "the file ends inside an item")
        return None

    def _directive(self, token: Token) -> tuple[str, tuple[str, ...]]:
        words = re.match(r"#[ \t]*(\w+)[ \t]*(\w+)?", token.text)
        match words.group(1) if words else "":
            case "include":
                return "include", ()
            case "define" if words and words.group(2):
                return "macro", (words.group(2),)
            case "pragma":
                return "pragma", ()
        self._fail(token, f"a preprocessor directive that rt/ may not use: {token.text.splitlines()[0]}")
        return "pragma", ()

    def _fail(self, token: Token, message: str) -> None:
        line = self.text.count("\n", 0, token.start) + 1
        raise CTextError(f"{self.where}:{line}: {message}")


def is_plain_name(text: str) -> bool:
    """A word that can be a function's name: no keyword, no attribute, no macro in capitals."""
    if not WORD.fullmatch(text) or MACRO_WORD.match(text):
        return False
    return text not in KEYWORDS and text not in ATTRIBUTE_WORDS and text not in ASM_WORDS


def classify(tokens: list[Token], has_body: bool) -> tuple[str, tuple[str, ...]]:
    """Kind and names of an item that isn't a directive."""
    words = [t.text for t in tokens]
    if words[0] in ASM_WORDS:
        return "asm", tuple(label for t in tokens if t.kind == "string" for label in ASM_LABEL.findall(t.text[1:-1]))
    if words[0] in ("_Static_assert", "static_assert"):
        return "assert", ()
    if words[0] == "typedef":
        return "type", _unique((*_declared(words[1:]), *_inner_type(words[1:])))
    if has_body:
        return "function", (_function_name(words) or "?",)
    inner = _inner_type(words)
    declared = _declared(words)
    if inner and not declared:
        return "type", _unique(inner)
    if _function_name(words):
        return "prototype", _prototype_names(words)
    return ("extern" if words[0] == "extern" and "=" not in words else "object"), declared


def _function_name(words: list[str]) -> str | None:
    """The name before the first parameter list, or None when this declares no function."""
    for i in range(1, len(words)):
        if words[i] in ("=", "{"):
            return None
        if words[i] == "(" and is_plain_name(words[i - 1]) and words[i + 1] != "*":
            return words[i - 1]
    return None


def _prototype_names(words: list[str]) -> tuple[str, ...]:
    """`double exp(double x), log(double x);` declares two."""
    depth, names = 0, []
    for before, word in zip(words, words[1:], strict=False):
        depth += (before in "([{") - (before in ")]}")
        if depth == 0 and word == "(" and is_plain_name(before):
            names.append(before)
    return tuple(names)


def _inner_type(words: list[str]) -> tuple[str, ...]:
    """Tag and enumerators of the struct, union or enum that a declaration starts with."""
    keyword = next((i for i, w in enumerate(words) if w in ("struct", "union", "enum")), None)
    if keyword is None or any(w not in STORAGE_WORDS | {"const", "volatile"} for w in words[:keyword]):
        return ()
    rest = _without_groups(words[keyword + 1 :], braces=False)
    names = [w for w in rest[:1] if WORD.fullmatch(w)]
    if words[keyword] == "enum" and "{" in words:
        names += _enumerators(words[words.index("{") + 1 :])
    return tuple(names)


def _enumerators(words: list[str]) -> list[str]:
    depth, names, expects = 0, [], True
    for word in words:
        if word == "}" and depth == 0:
            break
        if expects and WORD.fullmatch(word):
            names.append(word)
        depth += (word in "([{") - (word in ")]}")
        expects = word == "," and depth == 0
    return names


def _declared(words: list[str]) -> tuple[str, ...]:
    """Names that a declaration declares: the last word of each declarator, or the word behind `(*`."""
    names: list[str] = []
    for declarator in _declarators(_without_groups(words, braces=True)):
        pointer = next((i for i, w in enumerate(declarator) if w == "(" and declarator[i + 1] == "*"), None)
        part = declarator[pointer + 2 :] if pointer is not None else _until(declarator, ("[", "(", ":"))
        named = [w for w in part if WORD.fullmatch(w) and w not in KEYWORDS]
        tags = [w for before, w in zip(part, part[1:], strict=False) if before in ("struct", "union", "enum")]
        if pointer is not None:
            names += named[:1]
        elif named and not (tags == named[-1:] and part[-1] == tags[-1] and "*" not in part):
            names.append(named[-1])
    return tuple(names)


def _until(words: list[str], stops: tuple[str, ...]) -> list[str]:
    return words[: next((i for i, w in enumerate(words) if w in stops), len(words))]


def _declarators(words: list[str]) -> list[list[str]]:
    """Splits at the commas outside brackets, and cuts initialisers off."""
    depth, initialiser = 0, False
    parts: list[list[str]] = [[]]
    current: list[str] = parts[0]
    for word in words:
        depth += (word in "([{") - (word in ")]}")
        if depth == 0 and word == ",":
            parts.append([])
            current, initialiser = parts[-1], False
            continue
        if depth == 0 and word in ("=", ";"):
            initialiser = True
        if not initialiser:
            current.append(word)
    return parts


def _without_groups(words: list[str], braces: bool) -> list[str]:
    """Drops attributes and macro words with their brackets; with `braces`, also everything inside {}."""
    kept: list[str] = []
    i = 0
    while i < len(words):
        word = words[i]
        attribute = word in ATTRIBUTE_WORDS or word in ASM_WORDS or bool(MACRO_WORD.match(word))
        if (attribute and word != "_Bool") or (braces and word == "{"):
            if attribute and kept[-1:] == ["["]:
                kept.append(word)
            i = _skip_group(words, i if word == "{" else i + 1)
        else:
            kept.append(word)
            i += 1
    return kept


def _skip_group(words: list[str], i: int) -> int:
    """The index behind the bracketed group at `i`, or `i` when none starts there."""
    if i >= len(words) or words[i] not in "({":
        return i
    depth = 0
    for j in range(i, len(words)):
        depth += (words[j] in "([{") - (words[j] in ")]}")
        if depth == 0:
            return j + 1
    return len(words)


def _unique(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
