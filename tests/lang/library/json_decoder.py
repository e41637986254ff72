"""json.JSONDecoder: whole texts, and values one behind the other."""
import json
from json import JSONDecoder

decoder = JSONDecoder()
print(decoder.decode(' {"a": [1, 2.5, null, true]} '))
text = '{"ö": 1} [2, "zwölf"] 3.5 "x"'
at = 0
while at < len(text):
    value, end = decoder.raw_decode(text, at)
    print(value, at, end)
    at = end
    while at < len(text) and text[at] == " ":
        at += 1
exact = json.JSONDecoder(parse_float=str, parse_int=lambda digits: int(digits) * 2, object_hook=lambda d: sorted(d))
print(exact.decode('{"b": 1.10, "a": [21]}'), exact.strict)
pairs = json.JSONDecoder(object_pairs_hook=list, strict=False)
print(pairs.decode('{"b": "\t", "a": {"c": 1}}'))
for wrong, start in (("[1,]", 0), ("{} x", 1), ("", 0), ("nul", 0)):
    try:
        decoder.raw_decode(wrong, start)
    except json.JSONDecodeError as e:
        print(e, e.pos)
try:
    decoder.decode("1 2")
except ValueError as e:
    print(e)
try:
    decoder.raw_decode("1", -1)
except ValueError as e:
    print(e)

# --- expected
# {'a': [1, 2.5, None, True]}
# {'ö': 1} 0 8
# [2, 'zwölf'] 9 21
# 3.5 22 25
# x 26 29
# ['a', 'b'] True
# [('b', '\t'), ('a', [('c', 1)])]
# Expecting value: line 1 column 4 (char 3) 3
# Expecting value: line 1 column 2 (char 1) 1
# Expecting value: line 1 column 1 (char 0) 0
# Expecting value: line 1 column 1 (char 0) 0
# Extra data: line 1 column 3 (char 2)
# idx cannot be negative
