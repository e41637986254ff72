# Dicts updated with values of which some kinds are no mappings.
import json


def merged(text):
    values = {"a": 1}
    values |= json.loads(text)
    return values


def updated(text):
    values = {"a": 1}
    values.update(json.loads(text))
    return values


def attempt(what, text):
    try:
        print(what(text))
    except Exception as e:
        print(type(e).__name__, e)


for text in '{"b": 2}', '[["c", 3]]', "5", "null", "true", "1.5", '"xy"':
    attempt(merged, text)
    attempt(updated, text)

# --- expected
# {'a': 1, 'b': 2}
# {'a': 1, 'b': 2}
# {'a': 1, 'c': 3}
# {'a': 1, 'c': 3}
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError 'NoneType' object is not iterable
# TypeError 'NoneType' object is not iterable
# TypeError 'bool' object is not iterable
# TypeError 'bool' object is not iterable
# TypeError 'float' object is not iterable
# TypeError 'float' object is not iterable
# ValueError dictionary update sequence element #0 has length 1; 2 is required
# ValueError dictionary update sequence element #0 has length 1; 2 is required
