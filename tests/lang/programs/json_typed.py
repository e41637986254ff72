"""JSON-like encoder/decoder, typed."""
from typing import Any, Dict, List, Union, Optional
JSON = Union[None, bool, int, float, str, List["JSON"], Dict[str, "JSON"]]

class JSONError(ValueError):
    def __init__(self, msg: str, pos: int) -> None:
        super().__init__(f"{msg} at {pos}")
        self.pos = pos

class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.pos = 0

    def error(self, msg: str) -> JSONError:
        return JSONError(msg, self.pos)

    def ws(self) -> None:
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1

    def peek(self) -> str:
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def expect(self, ch: str) -> None:
        if self.peek() != ch:
            raise self.error(f"expected {ch!r}, got {self.peek()!r}")
        self.pos += 1

    def value(self) -> JSON:
        self.ws()
        ch = self.peek()
        if ch == "{":
            return self.object()
        if ch == "[":
            return self.array()
        if ch == '"':
            return self.string()
        for word, val in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return val
        if ch == "-" or ch.isdigit():
            return self.number()
        raise self.error("unexpected " + (repr(ch) if ch else "end"))

    def object(self) -> Dict[str, JSON]:
        out: Dict[str, JSON] = {}
        self.expect("{")
        self.ws()
        if self.peek() == "}":
            self.pos += 1
            return out
        while True:
            self.ws()
            key = self.string()
            self.ws()
            self.expect(":")
            out[key] = self.value()
            self.ws()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("}")
            return out

    def array(self) -> List[JSON]:
        out: List[JSON] = []
        self.expect("[")
        self.ws()
        if self.peek() == "]":
            self.pos += 1
            return out
        while True:
            out.append(self.value())
            self.ws()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("]")
            return out

    def string(self) -> str:
        self.expect('"')
        out = []
        escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}
        while True:
            ch = self.peek()
            if not ch:
                raise self.error("unterminated string")
            self.pos += 1
            if ch == '"':
                return "".join(out)
            if ch == "\\":
                esc = self.peek()
                self.pos += 1
                if esc == "u":
                    out.append(chr(int(self.text[self.pos:self.pos + 4], 16)))
                    self.pos += 4
                elif esc in escapes:
                    out.append(escapes[esc])
                else:
                    raise self.error(f"bad escape \\{esc}")
            else:
                out.append(ch)

    def number(self) -> Union[int, float]:
        start = self.pos
        if self.peek() == "-":
            self.pos += 1
        while self.peek().isdigit():
            self.pos += 1
        is_float = False
        if self.peek() == ".":
            is_float = True
            self.pos += 1
            while self.peek().isdigit():
                self.pos += 1
        if self.peek() in ("e", "E"):
            is_float = True
            self.pos += 1
            if self.peek() in "+-":
                self.pos += 1
            while self.peek().isdigit():
                self.pos += 1
        text = self.text[start:self.pos]
        return float(text) if is_float else int(text)

def loads(text: str) -> JSON:
    p = Parser(text)
    v = p.value()
    p.ws()
    if p.pos != len(text):
        raise p.error("trailing data")
    return v

def dumps(v: JSON, indent: Optional[int] = None, level: int = 0) -> str:
    if v is None:
        return "null"
    if v is True:
        return "true"
    if v is False:
        return "false"
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    pad = "" if indent is None else "\n" + " " * indent * (level + 1)
    end = "" if indent is None else "\n" + " " * indent * level
    if isinstance(v, list):
        if not v:
            return "[]"
        return "[" + pad + ("," + (pad or " ")).join(dumps(x, indent, level + 1) for x in v) + end + "]"
    if isinstance(v, dict):
        if not v:
            return "{}"
        parts = [f"{dumps(k)}: {dumps(x, indent, level + 1)}" for k, x in v.items()]
        return "{" + pad + ("," + (pad or " ")).join(parts) + end + "}"
    raise TypeError(f"cannot encode {type(v).__name__}")

doc = loads('{"name": "Widget \\u00e9", "tags": ["a", "b\\n"], "price": 12.50, "n": -3, "ok": true, "none": null, "nested": {"x": [1, [2, [3, []]]], "e": {}}}')
print(dumps(doc))
print(dumps(doc, 2))
assert isinstance(doc, dict)
print(doc["name"], doc["price"], doc["tags"])
nested = doc["nested"]
if isinstance(nested, dict):
    print(nested["x"])
for bad in ['{"a": }', '[1, 2', '"abc', '{"a" 1}', 'nul', '[1] x', '"\\q"', '']:
    try:
        loads(bad)
    except JSONError as e:
        print(f"{bad!r}: {e} (pos {e.pos})")
print(loads("[1.5e3, 2E-2, -0, 10]"), loads(" true ") is True)

# --- expected
# {"name": "Widget é", "tags": ["a", "b\n"], "price": 12.5, "n": -3, "ok": true, "none": null, "nested": {"x": [1, [2, [3, []]]], "e": {}}}
# {
#   "name": "Widget é",
#   "tags": [
#     "a",
#     "b\n"
#   ],
#   "price": 12.5,
#   "n": -3,
#   "ok": true,
#   "none": null,
#   "nested": {
#     "x": [
#       1,
#       [
#         2,
#         [
#           3,
#           []
#         ]
#       ]
#     ],
#     "e": {}
#   }
# }
# Widget é 12.5 ['a', 'b\n']
# [1, [2, [3, []]]]
# '{"a": }': unexpected '}' at 6 (pos 6)
# '[1, 2': expected ']', got '' at 5 (pos 5)
# '"abc': unterminated string at 4 (pos 4)
# '{"a" 1}': expected ':', got '1' at 5 (pos 5)
# 'nul': unexpected 'n' at 0 (pos 0)
# '[1] x': trailing data at 4 (pos 4)
# '"\\q"': bad escape \q at 3 (pos 3)
# '': unexpected end at 0 (pos 0)
# [1500.0, 0.02, 0, 10] True
