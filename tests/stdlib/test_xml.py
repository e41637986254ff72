"""Our XML under CPython, beside CPython's own: what is read, found and written, and what is refused."""

import importlib
import importlib.util
import random
import sys
import xml.etree.ElementTree as theirs
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"
DOCUMENTS = [
    '<a xmlns="u:1" xmlns:q="u:2" k="1"><b q:z="2">t&amp;x<c/>y</b><b/>\n<q:d>é\t</q:d></a>',
    '<r><i n="1"><t>A</t></i><i n="2"><t>B</t><u/></i><j><i n="3"/></j></r>',
    '<html><body><br/><p class="x">a<b>c</b>d</p><script>1 &lt; 2</script></body></html>',
    '<?xml version="1.0"?>\n<r xmlns="u:d" xmlns:p="u:p"><p:x p:y="z" w=\'q"\'/>\n<![CDATA[<&]]>x</r>\n',
    '<a b="1" c="2"><!-- note --><?pi x?><d/>tail &#65;</a  >',
]
PATHS = (
    "b i i/t * .//i .//i[@n='2'] i[2] i[last()] i[last()-1] i[t='B'] i[t] . .. i/.. .//t/.. {u:1}b {*}b {u:2}* {}i "
    "i[@n!='1'] i[.='A'] i[@n]/t //i ./i j/ i[0] p:d .//* i[t!='A'] j//i ./* body/p"
).split()


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    sys.path.insert(0, str(LIBRARY))
    try:
        place = LIBRARY / "xml" / "etree" / "ElementTree.py"
        spec = importlib.util.spec_from_file_location("our_element_tree", place)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(LIBRARY))


def shown(module: Any, document: str, path: str, namespaces: dict[str, str] | None) -> object:
    try:
        return [module.tostring(e) for e in module.fromstring(document).findall(path, namespaces)]
    except SyntaxError as e:
        return str(e)


@pytest.mark.parametrize("namespaces", [None, {"p": "u:2"}, {"": "u:1"}])
def test_paths_lead_to_the_same(ours: ModuleType, namespaces: dict[str, str] | None) -> None:
    for document in DOCUMENTS:
        for path in PATHS:
            expected = shown(theirs, document, path, namespaces)
            assert shown(ours, document, path, namespaces) == expected, (document, path)


def test_documents_are_written_alike(ours: ModuleType) -> None:
    options: list[dict[str, Any]] = [{"encoding": name} for name in ("us-ascii", "utf-8", "iso-8859-1")]
    options += [{"method": "html"}, {"method": "text"}, {"short_empty_elements": False}]
    options += [{}, {"encoding": "utf-8", "xml_declaration": True}]
    for document in DOCUMENTS:
        for option in options:
            expected = theirs.tostring(theirs.fromstring(document), **option)
            assert ours.tostring(ours.fromstring(document), **option) == expected
        theirs.indent(real := theirs.fromstring(document))
        ours.indent(own := ours.fromstring(document))
        assert ours.tostring(own) == theirs.tostring(real)


def outcome(module: Any, document: str) -> object:
    try:
        return module.tostring(module.fromstring(document))
    except module.ParseError as e:
        return str(e), e.code, e.position


def test_damaged_documents_are_refused_alike(ours: ModuleType) -> None:
    draw = random.Random(11)
    refused = 0
    for _ in range(3000):
        document = draw.choice(DOCUMENTS)
        start = document.index("<", 1)
        at = draw.randrange(start, len(document))
        document = draw.choice([document[:at], document[:at] + draw.choice("<>&;\"'=/ab x") + document[at:]])
        expected = outcome(theirs, document)
        found = outcome(ours, document)
        assert isinstance(found, bytes) == isinstance(expected, bytes), document
        if isinstance(expected, bytes):
            assert found == expected
        refused += found == expected
    assert refused > 2900
