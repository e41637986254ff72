import json

data = json.loads("""
{"users": [{"name": "Bob", "age": 3, "tags": ["x", "y"]}, {"name": "Al\\u00e9", "age": 4.5, "x": null}],
 "nested": {"deep": [[1, 2], [3, [4, {"k": -1e3}]]]}, "ok": true, "none": null, "big": 123456789012345678901234567890}
""")
print(data["users"][0]["name"], len(data["users"]), data["big"] + 1)
for user in data["users"]:
    print(user["name"], user["age"] * 2, user.get("tags", []), user.get("x", "no x"))
for key, value in data.items():
    print(key, type(value).__name__)
    if isinstance(value, dict):
        print(" ", sorted(value))
    elif isinstance(value, list):
        print(" ", len(value))
print(data["nested"]["deep"][1][1][1]["k"], data["ok"] and not data["none"])
total = 0
for user in data["users"]:
    total += user["age"]
print(total, sum(u["age"] for u in data["users"]))
names = sorted(u["name"] for u in data["users"])
print(names, ", ".join(names))
data["users"].append({"name": "new", "age": 1})
data["extra"] = [1, "two", None]
print(data)
try:
    print(data["missing"])
except KeyError as e:
    print("KeyError", e)
try:
    print(data["users"]["name"])
except TypeError as e:
    print("TypeError", e)


def count(node) -> int:
    if isinstance(node, dict):
        return 1 + sum(count(v) for v in node.values())
    if isinstance(node, list):
        return 1 + sum(count(v) for v in node)
    return 1


print(count(data), count(json.loads("[]")))

for text in [
    '"a\\"b\\\\c\\/d\\b\\f\\n\\r\\t"', '"\\u00e9\\u20ac\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83dx"', '"é😀"',
    "0", "-0", "-0.0", "1e5", "1E+2", "12.5e-3", "[]", "{}", "[ ]", "{ }", ' [ 1 , 2 ] ', '{"a":1,"a":2}',
    "NaN", "Infinity", "-Infinity", "1e999", "null", "true", "false",
]:
    value = json.loads(text)
    print(ascii(value), type(value).__name__)

for text in [
    "", " ", "nul", "tru", "[1,]", "[1 2]", "[", "[1", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{1:2}",
    '"abc', '"a\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\ud83d\\u12x4"', '"a\tb"', "01", "-", "+1", "1.", ".5", "1.e5", "1e", "[1]]",
    '{"a":1}\n\n x', "é", '["é", x]', "'a'", "NaNa", "\ufeff1",
]:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(e, "|", e.msg, e.lineno, e.colno, e.pos, e.doc == text)
try:
    json.loads("{")
except ValueError as e:
    print(type(e).__name__)

print(json.loads(b'{"a": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")), json.loads(b"\xef\xbb\xbf[2]"))
print(ascii(json.loads('"a\tb\n"', strict=False)))

# --- expected
# Bob 2 123456789012345678901234567891
# Bob 6 ['x', 'y'] no x
# Alé 9.0 [] None
# users list
#   2
# nested dict
#   ['deep']
# ok bool
# none NoneType
# big int
# -1000.0 True
# 7.5 7.5
# ['Alé', 'Bob'] Alé, Bob
# {'users': [{'name': 'Bob', 'age': 3, 'tags': ['x', 'y']}, {'name': 'Alé', 'age': 4.5, 'x': None}, {'name': 'new', 'age': 1}], 'nested': {'deep': [[1, 2], [3, [4, {'k': -1000.0}]]]}, 'ok': True, 'none': None, 'big': 123456789012345678901234567890, 'extra': [1, 'two', None]}
# KeyError 'missing'
# TypeError list indices must be integers or slices, not str
# 33 1
# 'a"b\\c/d\x08\x0c\n\r\t' str
# '\xe9\u20ac\U0001f600' str
# '\ud83d' str
# '\ude00\ud83d' str
# '\ud83dx' str
# '\xe9\U0001f600' str
# 0 int
# 0 int
# -0.0 float
# 100000.0 float
# 100.0 float
# 0.0125 float
# [] list
# {} dict
# [] list
# {} dict
# [1, 2] list
# {'a': 2} dict
# nan float
# inf float
# -inf float
# inf float
# None NoneType
# True bool
# False bool
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Expecting value: line 1 column 2 (char 1) | Expecting value 1 2 1 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Expecting value: line 1 column 4 (char 3) | Expecting value 1 4 3 True
# Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 1 4 3 True
# Expecting value: line 1 column 2 (char 1) | Expecting value 1 2 1 True
# Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 1 3 2 True
# Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 2 1 True
# Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 1 5 4 True
# Expecting value: line 1 column 6 (char 5) | Expecting value 1 6 5 True
# Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 1 7 6 True
# Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 1 8 7 True
# Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 1 8 7 True
# Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 2 1 True
# Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 2 1 True
# Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 1 1 0 True
# Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 1 1 0 True
# Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 2 1 True
# Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 1 3 2 True
# Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 1 3 2 True
# Invalid \uXXXX escape: line 1 column 9 (char 8) | Invalid \uXXXX escape 1 9 8 True
# Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 1 3 2 True
# Extra data: line 1 column 2 (char 1) | Extra data 1 2 1 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Extra data: line 1 column 2 (char 1) | Extra data 1 2 1 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Extra data: line 1 column 2 (char 1) | Extra data 1 2 1 True
# Extra data: line 1 column 2 (char 1) | Extra data 1 2 1 True
# Extra data: line 1 column 4 (char 3) | Extra data 1 4 3 True
# Extra data: line 3 column 2 (char 10) | Extra data 3 2 10 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Expecting value: line 1 column 7 (char 6) | Expecting value 1 7 6 True
# Expecting value: line 1 column 1 (char 0) | Expecting value 1 1 0 True
# Extra data: line 1 column 4 (char 3) | Extra data 1 4 3 True
# Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 1 1 0 True
# JSONDecodeError
# {'a': 'é'} [1] [2]
# 'a\tb\n'
