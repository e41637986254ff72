"""XML as trees of elements: reading, finding, changing, writing.

What `tostring` gives depends on its encoding: where that is written in the program, the compiler calls `_to_text` or
`_to_bytes` (`frontend/text_or_bytes.py`)."""

import re
import sys
from collections.abc import Iterator

import _xml_paths
import _xml_scanner

__all__ = ["Comment", "Element", "ElementTree", "PI", "ParseError", "ProcessingInstruction", "SubElement",
    "TreeBuilder", "XML", "XMLID", "XMLParser", "dump", "fromstring", "fromstringlist", "indent", "iselement",
    "iterparse", "parse", "register_namespace", "tostring", "tostringlist"]  # fmt: skip

VERSION = "1.3.0"
_COMMENT = "<!-- -->"
_INSTRUCTION = "<? ?>"


class ParseError(SyntaxError):
    """Text that is no XML."""

    def __init__(self, text: str, code: int, position: tuple[int, int]) -> None:
        super().__init__(text)
        self.code = code
        self.position = position


class Element:
    """An element: its tag, its attributes, the text before its first child and the text behind itself."""

    def __init__(self, tag: str, attrib: dict[str, str] = {}, **extra: str) -> None:  # noqa: B006
        self.tag = tag
        self.attrib: dict[str, str] = {**attrib, **extra}
        self.text: str | None = None
        self.tail: str | None = None
        self._children: list[Element] = []

    def __repr__(self) -> str:
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def makeelement(self, tag: str, attrib: dict[str, str]) -> "Element":
        """Another element."""
        return Element(tag, attrib)

    def __copy__(self) -> "Element":
        made = Element(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = list(self._children)
        return made

    def __len__(self) -> int:
        return len(self._children)

    def __iter__(self) -> "Iterator[Element]":
        at = 0
        while at < len(self._children):
            yield self._children[at]
            at += 1

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return self._children[index]
        if not -len(self._children) <= index < len(self._children):
            raise IndexError("child index out of range")
        return self._children[index]

    def __setitem__(self, index: int, element: "Element") -> None:
        if not -len(self._children) <= index < len(self._children):
            raise IndexError("child assignment index out of range")
        self._children[index] = element

    def __delitem__(self, index) -> None:  # type: ignore[no-untyped-def]
        del self._children[index]

    def append(self, subelement: "Element", /) -> None:
        """One more child."""
        self._children.append(subelement)

    def extend(self, elements) -> None:  # type: ignore[no-untyped-def]
        """More children."""
        for one in elements:
            self._children.append(one)

    def insert(self, index: int, subelement: "Element", /) -> None:
        """A child at a place."""
        self._children.insert(index, subelement)

    def remove(self, subelement: "Element", /) -> None:
        """Takes a child out. ValueError."""
        for i, one in enumerate(self._children):
            if one is subelement:
                del self._children[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path: str, namespaces: dict[str, str] | None = None) -> "Element | None":
        """The first element that the path leads to."""
        if namespaces is None and _is_name(path):
            for one in self._children:
                if one.tag == path:
                    return one
            return None
        for one in self.iterfind(path, namespaces):
            return one
        return None

    def findtext(self, path: str, default=None, namespaces: dict[str, str] | None = None):  # type: ignore[no-untyped-def]
        """Its text, "" where there is none; the default where there is no such element."""
        found = self.find(path, namespaces)
        if found is None:
            return default
        text = found.text
        return "" if text is None else text

    def findall(self, path: str, namespaces: dict[str, str] | None = None) -> "list[Element]":
        """All elements that the path leads to."""
        if namespaces is None and _is_name(path):
            return [one for one in self._children if one.tag == path]
        return _found(self, path, namespaces)

    def iterfind(self, path: str, namespaces: dict[str, str] | None = None) -> "Iterator[Element]":
        """The same, one after the other."""
        return iter(_found(self, path, namespaces))

    def clear(self) -> None:
        """Takes all but the tag."""
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key: str, default=None):  # type: ignore[no-untyped-def]
        """An attribute, or the default."""
        return self.attrib.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Sets an attribute."""
        self.attrib[key] = value

    def keys(self):  # type: ignore[no-untyped-def]
        """The names of its attributes."""
        return self.attrib.keys()

    def items(self):  # type: ignore[no-untyped-def]
        """Its attributes."""
        return self.attrib.items()

    def iter(self, tag: str | None = None) -> "Iterator[Element]":
        """Itself and all below, in the order of the text; those of a tag."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            if tag is None or tag == "*" or one.tag == tag:
                yield one
            waiting += reversed(one._children)

    def itertext(self) -> Iterator[str]:
        """All texts inside."""
        yield from _texts(self)


def _texts(element: Element) -> list[str]:
    made: list[str] = []
    text = element.text
    if text:
        made.append(text)
    for one in element._children:
        made += _texts(one)
        tail = one.tail
        if tail:
            made.append(tail)
    return made


def SubElement(parent: Element, tag: str, attrib: dict[str, str] = {}, **extra: str) -> Element:  # noqa: B006
    """A new last child."""
    made = Element(tag, {**attrib, **extra})
    parent._children.append(made)
    return made


def Comment(text: str | None = None) -> Element:
    """A comment."""
    made = Element(_COMMENT)
    made.text = text
    return made


def ProcessingInstruction(target: str, text: str | None = None) -> Element:
    """An instruction for a program."""
    made = Element(_INSTRUCTION)
    made.text = target if text is None else f"{target} {text}"
    return made


PI = ProcessingInstruction


def iselement(element) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is an element."""
    return isinstance(element, Element)


# -- finding ----------------------------------------------------------------------------------------


def _is_name(path: str) -> bool:
    """Whether a path is no more than a tag without a namespace."""
    return not any(c in path for c in "/*[@.{")


def _is_tag(element: Element, name: str) -> bool:
    """Whether an element has a tag as a path names it: `*`, `{*}name`, `{space}*`, `{}*`."""
    tag = element.tag
    if tag in (_COMMENT, _INSTRUCTION):
        return False
    if name == "*" or name == "{*}*" or tag == name:
        return True
    if name.startswith("{*}"):
        return tag[tag.rfind("}") + 1 :] == name[3:]
    if name.endswith("}*"):
        return tag.startswith(name[:-1]) if name != "{}*" else not tag.startswith("{")
    return name.startswith("{}") and tag == name[2:]


def _found(root: Element, path: str, namespaces: dict[str, str] | None) -> list[Element]:
    """The elements that a path leads to from one."""
    found = [root]
    parents: dict[int, Element] = {}
    for number, step in enumerate(_xml_paths.steps(path, namespaces)):
        kind = step.kind
        made: list[Element] = []
        if kind == "child":
            for one in found:
                made += [c for c in one._children if step.name == "*" or _is_tag(c, step.name)]
        elif kind == "descendant":
            for one in found:
                made += [c for c in one.iter() if c is not one and _is_tag(c, step.name)]
        elif kind == "self":
            made = found
        else:
            if kind in ("parent", "at") and not parents:
                parents = {id(c): one for one in root.iter() for c in one._children}
            if number == 0 and kind != "parent":
                raise SyntaxError("invalid path")
            made = _chosen(found, step, parents)
        found = made
    return found


def _chosen(found: list[Element], step: _xml_paths.Step, parents: dict[int, Element]) -> list[Element]:
    kind, name, value = step.kind, step.name, step.value
    if kind == "parent":
        above: dict[int, Element] = {}
        for one in found:
            if id(one) in parents:
                above[id(parents[id(one)])] = parents[id(one)]
        return list(above.values())
    if kind == "at":
        made: list[Element] = []
        for one in found:
            if id(one) in parents:
                same = [c for c in parents[id(one)]._children if c.tag == one.tag]
                if -len(same) <= step.index < len(same) and same[step.index] is one:
                    made.append(one)
        return made
    if kind == "has":
        return [one for one in found if name in one.attrib]
    if kind == "equals":
        return [one for one in found if one.attrib.get(name) == value]
    if kind == "differs":
        return [one for one in found if name in one.attrib and one.attrib[name] != value]
    if kind == "holds":
        return [one for one in found if one.find(name) is not None]
    wanted = kind == "says"
    if not name:
        return [one for one in found if ("".join(_texts(one)) == value) == wanted]
    return [one for one in found if any(("".join(_texts(c)) == value) == wanted for c in one.iterfind(name))]


# -- reading ----------------------------------------------------------------------------------------


class TreeBuilder:
    """Makes a tree of tags and texts."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._root: Element | None = None
        self._last: Element | None = None
        self._behind = False
        self._parts: list[str] = []
        self._events: list[tuple[str, Element]] | None = None

    def _flush(self) -> None:
        last = self._last
        if self._parts and last is not None:
            text = "".join(self._parts)
            if self._behind:
                last.tail = text
            else:
                last.text = text
        self._parts.clear()

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        """An element begins."""
        self._flush()
        made = Element(tag)
        made.attrib = attrs
        if self._open:
            self._open[-1]._children.append(made)
        elif self._root is None:
            self._root = made
        self._open.append(made)
        self._last = made
        self._behind = False
        if self._events is not None:
            self._events.append(("start", made))
        return made

    def end(self, tag: str) -> Element:
        """It ends."""
        self._flush()
        made = self._open.pop()
        self._last = made
        self._behind = True
        if self._events is not None:
            self._events.append(("end", made))
        return made

    def data(self, data: str) -> None:
        """Text."""
        self._parts.append(data)

    def close(self) -> Element:
        """The root."""
        root = self._root
        assert root is not None, "missing toplevel element"
        return root


_DECLARED = re.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']")


def _decoded(data: bytes, encoding: str | None = None) -> str:
    """The text of a document."""
    if encoding is not None:
        return data.decode(encoding)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    declared = _DECLARED.match(data[:200].decode("latin-1"))
    name = (declared.group(1) or "utf-8") if declared is not None else "utf-8"
    try:
        return data.decode(name)
    except UnicodeDecodeError as e:
        line = data[: e.start].count(b"\n") + 1
        column = e.start - (data[: e.start].rfind(b"\n") + 1)
        text = f"not well-formed (invalid token): line {line}, column {column}"
        raise ParseError(text, _xml_scanner.INVALID_TOKEN, (line, column)) from None


class XMLParser:
    """Takes a document in parts and gives its root."""

    def __init__(self, *, encoding: str | None = None) -> None:
        self._encoding = encoding
        self._texts: list[str] = []
        self._bytes: list[bytes] = []

    def feed(self, data) -> None:  # type: ignore[no-untyped-def]
        """A part: a text, or bytes."""
        if isinstance(data, str):
            self._texts.append(data)
        else:
            self._bytes.append(bytes(data))

    def close(self) -> Element:
        """The root. ParseError."""
        if self._bytes:
            return _read(_decoded(b"".join(self._bytes), self._encoding)).close()
        return _read("".join(self._texts)).close()


def _read(text: str, events: bool = False) -> TreeBuilder:
    builder = TreeBuilder()
    if events:
        builder._events = []
    scanner = _xml_scanner.Scanner(
        text, lambda tag, attrs: _ignore(builder.start(tag, attrs)), lambda tag: _ignore(builder.end(tag)), builder.data
    )
    try:
        scanner.scan()
    except _xml_scanner.Wrong as e:
        raise ParseError(str(e), e.code, (e.line, e.column)) from None
    return builder


def _ignore(element: Element) -> None:
    """What a function gives that is called for what it does."""


def XML(text, parser: XMLParser | None = None) -> Element:  # type: ignore[no-untyped-def]
    """The root of a document: a text, or bytes. ParseError."""
    return _read(text if isinstance(text, str) else _decoded(bytes(text))).close()


fromstring = XML


def fromstringlist(sequence, parser: XMLParser | None = None) -> Element:  # type: ignore[no-untyped-def]
    """The root of a document in parts."""
    made = XMLParser()
    for part in sequence:
        made.feed(part)
    return made.close()


def XMLID(text):  # type: ignore[no-untyped-def]
    """The root of a document, and its elements by their `id`."""
    root = XML(text)
    ids: dict[str, Element] = {}
    for one in root.iter():
        if "id" in one.attrib:
            ids[one.attrib["id"]] = one
    return root, ids


def _content(source) -> str:  # type: ignore[no-untyped-def]
    """The text of a document in a file, or of one with a name."""
    if hasattr(source, "read"):
        data = source.read()
        return data if isinstance(data, str) else _decoded(bytes(data))
    with open(source, "rb") as file:
        return _decoded(file.read())


def parse(source, parser: XMLParser | None = None) -> "ElementTree":  # type: ignore[no-untyped-def]
    """The document in a file. ParseError."""
    return ElementTree(_read(_content(source)).close())


def iterparse(source, events: tuple[str, ...] | list[str] | None = None, parser: None = None) -> Iterator[tuple[str, Element]]:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
    """Beginnings and ends of elements in a document; ends where `events` is not given. It is read at once."""
    wanted = ["end"] if events is None else list(events)
    for event in wanted:
        if event not in ("start", "end"):
            raise NotImplementedError(f"xml.etree.ElementTree: events {event!r}")
    builder = _read(_content(source), True)
    for event, element in builder._events or []:
        if event in wanted:
            yield event, element


# -- writing ----------------------------------------------------------------------------------------

_prefixes: dict[str, str] = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix: str, uri: str) -> None:
    """The prefix with which a namespace is written."""
    if prefix.startswith("ns") and prefix[2:].isdecimal():
        raise ValueError("Prefix format reserved for internal use")
    for space, other in list(_prefixes.items()):
        if space == uri or other == prefix:
            del _prefixes[space]
    _prefixes[uri] = prefix


class _Names:
    """How names are written: with prefixes for their namespaces."""

    def __init__(self, root: Element, default: str | None) -> None:
        self.written: dict[str, str] = {}
        self.spaces: dict[str, str] = {}
        self._default = default
        if default:
            self.spaces[default] = ""
        for one in root.iter():
            if one.tag not in (_COMMENT, _INSTRUCTION):
                self._add(one.tag)
            for key in one.attrib:
                self._add(key)

    def _add(self, name: str) -> None:
        if name in self.written:
            return
        if name[:1] != "{":
            if self._default:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            self.written[name] = name
            return
        uri, local = name[1:].rsplit("}", 1)
        if uri not in self.spaces:
            prefix = _prefixes.get(uri) or f"ns{len(self.spaces)}"
            if prefix == "xml":
                self.written[name] = f"xml:{local}"
                return
            self.spaces[uri] = prefix
        prefix = self.spaces[uri]
        self.written[name] = f"{prefix}:{local}" if prefix else local


def _escaped(text: str) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _in_quotes(text: str) -> str:
    text = _escaped(text).replace('"', "&quot;")
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


def _declare(out: list[str], names: _Names) -> None:
    """The prefixes of namespaces, in the tag of the outermost element."""
    for uri, prefix in sorted(names.spaces.items(), key=lambda item: item[1]):
        out.append(f' xmlns{":" if prefix else ""}{prefix}="{_in_quotes(uri)}"')


def _write(out: list[str], element: Element, names: _Names, spaces: bool, short: bool) -> None:
    """The text of an element and what stands behind it."""
    text = element.text
    if element.tag == _COMMENT:
        out.append(f"<!--{text or ''}-->")
    elif element.tag == _INSTRUCTION:
        out.append(f"<?{text or ''}?>")
    else:
        tag = names.written[element.tag]
        out.append("<" + tag)
        if spaces:
            _declare(out, names)
        for key, value in element.attrib.items():
            out.append(f' {names.written[key]}="{_in_quotes(value)}"')
        if text or element._children or not short:
            out.append(">")
            if text:
                out.append(_escaped(text))
            for one in element._children:
                _write(out, one, names, False, short)
            out.append(f"</{tag}>")
        else:
            out.append(" />")
    tail = element.tail
    if tail:
        out.append(_escaped(tail))


_VOID = frozenset("area base basefont br col embed frame hr img input isindex link meta param source track wbr".split())


def _write_html(out: list[str], element: Element, names: _Names, spaces: bool) -> None:
    text = element.text
    if element.tag == _COMMENT:
        out.append(f"<!--{_escaped(text or '')}-->")
    elif element.tag == _INSTRUCTION:
        out.append(f"<?{_escaped(text or '')}?>")
    else:
        tag = names.written[element.tag]
        out.append("<" + tag)
        if spaces:
            _declare(out, names)
        for key, value in element.attrib.items():
            shown = value.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")
            out.append(f' {names.written[key]}="{shown}"')
        out.append(">")
        lower = tag.lower()
        if text:
            out.append(text if lower in ("script", "style") else _escaped(text))
        for one in element._children:
            _write_html(out, one, names, False)
        if lower not in _VOID:
            out.append(f"</{tag}>")
    tail = element.tail
    if tail:
        out.append(_escaped(tail))


def _serialized(element: Element, method: str | None, default: str | None, short: bool) -> str:
    if method == "text":
        return "".join(_texts(element)) + (element.tail or "")
    out: list[str] = []
    names = _Names(element, default)
    if method == "html":
        _write_html(out, element, names, True)
    elif method is None or method == "xml":
        _write(out, element, names, True, short)
    else:
        raise ValueError(f"unknown method {method!r}")
    return "".join(out)


def _declaration(encoding: str) -> str:
    return f"<?xml version='1.0' encoding='{encoding}'?>\n"


def _is_declared(wish: bool | None, method: str | None, encoding: str) -> bool:
    if method not in (None, "xml"):
        return False
    return bool(wish) or wish is None and encoding.lower() not in ("utf-8", "us-ascii", "unicode")


def _to_text(element: Element, encoding: str | None = None, method: str | None = None, *, xml_declaration: bool | None = None, default_namespace: str | None = None, short_empty_elements: bool = True) -> str:  # fmt: skip  # noqa: E501
    head = _declaration("utf-8") if xml_declaration and method in (None, "xml") else ""
    return head + _serialized(element, method, default_namespace, short_empty_elements)


def _to_bytes(element: Element, encoding: str | None = None, method: str | None = None, *, xml_declaration: bool | None = None, default_namespace: str | None = None, short_empty_elements: bool = True) -> bytes:  # fmt: skip  # noqa: E501
    name = "us-ascii" if encoding is None else encoding
    head = _declaration(name) if _is_declared(xml_declaration, method, name) else ""
    text = head + _serialized(element, method, default_namespace, short_empty_elements)
    return text.encode(name, "xmlcharrefreplace")


def tostring(element: Element, encoding: str | None = None, method: str | None = None, *, xml_declaration: bool | None = None, default_namespace: str | None = None, short_empty_elements: bool = True) -> bytes:  # fmt: skip  # noqa: E501
    """The text of an element as bytes, where the encoding is known only now."""
    if encoding is not None and encoding.lower() == "unicode":
        raise NotImplementedError("tostring: the encoding 'unicode' must be written in the program")
    return _to_bytes(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace, short_empty_elements=short_empty_elements)  # fmt: skip  # noqa: E501


class ElementTree:
    """A document: its root, and how it is read and written."""

    def __init__(self, element: Element | None = None, file=None) -> None:  # type: ignore[no-untyped-def]
        self._root: Element | None = element
        if file is not None:
            self._root = _read(_content(file)).close()

    def getroot(self) -> Element:
        """The root."""
        root = self._root
        assert root is not None
        return root

    def _setroot(self, element: Element) -> None:
        self._root = element

    def parse(self, source, parser: XMLParser | None = None) -> Element:  # type: ignore[no-untyped-def]
        """Takes the document in a file. ParseError."""
        self._root = _read(_content(source)).close()
        return self.getroot()

    def iter(self, tag: str | None = None) -> Iterator[Element]:
        """All elements, in the order of the text; those of a tag."""
        return self.getroot().iter(tag)

    def find(self, path: str, namespaces: dict[str, str] | None = None) -> Element | None:
        """The first element that the path leads to from the root."""
        return self.getroot().find(_from_root(path), namespaces)

    def findtext(self, path: str, default=None, namespaces: dict[str, str] | None = None):  # type: ignore[no-untyped-def]
        """Its text."""
        return self.getroot().findtext(_from_root(path), default, namespaces)

    def findall(self, path: str, namespaces: dict[str, str] | None = None) -> list[Element]:
        """All elements that the path leads to from the root."""
        return self.getroot().findall(_from_root(path), namespaces)

    def iterfind(self, path: str, namespaces: dict[str, str] | None = None) -> Iterator[Element]:
        """The same, one after the other."""
        return self.getroot().iterfind(_from_root(path), namespaces)

    def write(self, file_or_filename, encoding: str | None = None, xml_declaration: bool | None = None, default_namespace: str | None = None, method: str | None = None, *, short_empty_elements: bool = True) -> None:  # type: ignore[no-untyped-def] # fmt: skip  # noqa: E501
        """Writes the document to a file."""
        name = encoding or "us-ascii"
        unicode = name.lower() == "unicode"
        text = _serialized(self.getroot(), method, default_namespace, short_empty_elements)
        if _is_declared(xml_declaration, method, name):
            text = _declaration("utf-8" if unicode else name) + text
        if not hasattr(file_or_filename, "write"):
            with open(file_or_filename, "wb") as file:
                file.write(text.encode("utf-8") if unicode else text.encode(name, "xmlcharrefreplace"))
        elif hasattr(file_or_filename, "encoding"):
            if not unicode:
                raise TypeError("write() argument must be str, not bytes")
            file_or_filename.write(text)
        else:
            if unicode:
                raise TypeError("a bytes-like object is required, not 'str'")
            file_or_filename.write(text.encode(name, "xmlcharrefreplace"))


def _from_root(path: str) -> str:
    return "." + path if path[:1] == "/" else path


def dump(elem) -> None:  # type: ignore[no-untyped-def]
    """Prints an element or a document."""
    root = elem.getroot() if isinstance(elem, ElementTree) else elem
    text = _serialized(root, None, None, True)
    tail = root.tail
    sys.stdout.write(text if tail and tail.endswith("\n") else text + "\n")


def indent(tree, space: str = "  ", level: int = 0) -> None:  # type: ignore[no-untyped-def]
    """Puts line ends and spaces between elements, so that the text shows how they are nested."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if len(root):
        _indent(root, "\n" + level * space, space)


def _indent(element: Element, outer: str, space: str) -> None:
    inner = outer + space
    text = element.text
    if text is None or not text.strip():
        element.text = inner
    last: Element | None = None
    for one in element._children:
        if len(one):
            _indent(one, inner, space)
        tail = one.tail
        if tail is None or not tail.strip():
            one.tail = inner
        last = one
    if last is not None:
        tail = last.tail
        if tail is None or not tail.strip():
            last.tail = outer


def tostringlist(element: Element, encoding: str | None = None) -> list[bytes]:
    """The same in a list."""
    return [tostring(element, encoding)]
