"""A small JSON parser and pretty printer."""
class JSONError(ValueError):
    pass

class Parser:
    def __init__(self, text):
        self.text = text
        self.i = 0

    def error(self, msg):
        line = self.text.count("\n", 0, self.i) + 1
        raise JSONError(f"{msg} (line {line}, char {self.i})")

    def ws(self):
        while self.i < len(self.text) and self.text[self.i] in " \t\r\n":
            self.i += 1

    def parse(self):
        value = self.value()
        self.ws()
        if self.i != len(self.text):
            self.error("extra data")
        return value

    def value(self):
        self.ws()
        if self.i >= len(self.text):
            self.error("unexpected end")
        c = self.text[self.i]
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, val in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return val
        return self.number()

    def object(self):
        result = {}
        self.i += 1
        self.ws()
        if self.text[self.i] == "}":
            self.i += 1
            return result
        while True:
            self.ws()
            key = self.string()
            self.ws()
            if self.text[self.i] != ":":
                self.error("expected ':'")
            self.i += 1
            result[key] = self.value()
            self.ws()
            c = self.text[self.i] if self.i < len(self.text) else ""
            self.i += 1
            if c == "}":
                return result
            if c != ",":
                self.error("expected ',' or '}'")

    def array(self):
        result = []
        self.i += 1
        self.ws()
        if self.text[self.i] == "]":
            self.i += 1
            return result
        while True:
            result.append(self.value())
            self.ws()
            c = self.text[self.i] if self.i < len(self.text) else ""
            self.i += 1
            if c == "]":
                return result
            if c != ",":
                self.error("expected ',' or ']'")

    def string(self):
        if self.text[self.i] != '"':
            self.error("expected string")
        self.i += 1
        out = []
        escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}
        while True:
            if self.i >= len(self.text):
                self.error("unterminated string")
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                    self.i += 4
                elif e in escapes:
                    out.append(escapes[e])
                else:
                    self.error(f"bad escape {e!r}")
            else:
                out.append(c)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-0123456789.eE":
            self.i += 1
        s = self.text[start:self.i]
        if not s:
            self.error("unexpected character")
        try:
            return int(s)
        except ValueError:
            return float(s)

def dumps(v, indent=0, level=0):
    pad = " " * (indent * (level + 1)) if indent else ""
    end = "\n" + " " * (indent * level) if indent else ""
    sep = ",\n" if indent else ", "
    start = "\n" if indent else ""
    if v is None:
        return "null"
    if v is True:
        return "true"
    if v is False:
        return "false"
    if isinstance(v, str):
        return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(v, (int, float)):
        return str(v)
    if isinstance(v, list):
        if not v:
            return "[]"
        return "[" + start + sep.join(pad + dumps(x, indent, level + 1) for x in v) + end + "]"
    if isinstance(v, dict):
        if not v:
            return "{}"
        return "{" + start + sep.join(f"{pad}{dumps(k)}: {dumps(x, indent, level + 1)}" for k, x in v.items()) + end + "}"
    raise TypeError(f"can't serialize {type(v).__name__}")

doc = '{"name": "Widget", "tags": ["a", "b\\n", "\\u0041"], "price": 9.5, "qty": 3, "ok": true, "none": null, "nested": {"x": [1, -2, 3e2], "e": {}, "l": []}}'
data = Parser(doc).parse()
print(data)
print(dumps(data))
print(dumps(data, 2))
print(data["nested"]["x"][2], data["tags"][1:], len(data))
for bad in ['{"a" 1}', '[1, 2', '"abc', '[1 2]', '@', '{"a": 1} x', '"\\q"']:
    try:
        Parser(bad).parse()
        print("no error", bad)
    except JSONError as e:
        print(type(e).__name__, e)
    except IndexError as e:
        print("IndexError", e)
def total(v):
    if isinstance(v, bool):
        return 0
    if isinstance(v, (int, float)):
        return v
    if isinstance(v, list):
        return sum(total(x) for x in v)
    if isinstance(v, dict):
        return sum(total(x) for x in v.values())
    return 0
print(total(data))

# --- expected
# {'name': 'Widget', 'tags': ['a', 'b\n', 'A'], 'price': 9.5, 'qty': 3, 'ok': True, 'none': None, 'nested': {'x': [1, -2, 300.0], 'e': {}, 'l': []}}
# {"name": "Widget", "tags": ["a", "b\n", "A"], "price": 9.5, "qty": 3, "ok": true, "none": null, "nested": {"x": [1, -2, 300.0], "e": {}, "l": []}}
# {
#   "name": "Widget",
#   "tags": [
#     "a",
#     "b\n",
#     "A"
#   ],
#   "price": 9.5,
#   "qty": 3,
#   "ok": true,
#   "none": null,
#   "nested": {
#     "x": [
#       1,
#       -2,
#       300.0
#     ],
#     "e": {},
#     "l": []
#   }
# }
# 300.0 ['b\n', 'A'] 7
# JSONError expected ':' (line 1, char 5)
# JSONError expected ',' or ']' (line 1, char 6)
# JSONError unterminated string (line 1, char 4)
# JSONError expected ',' or ']' (line 1, char 4)
# JSONError unexpected character (line 1, char 0)
# JSONError extra data (line 1, char 9)
# JSONError bad escape 'q' (line 1, char 3)
# 311.5
