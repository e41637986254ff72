"""The values of texts that are Python literals."""

import ast
from ast import literal_eval

print(literal_eval("[1, (2, 'x'), {'a': None}]"))
for text in (
    "1", "-5", "1.5e3", "0x1F", "1_000", "'a' \"b\"", "(1,)", "()", "(4)", "[]", "{}", "{1, 2}", "set()", "True", "None",
    "{'k': [1, {'z': (2.5, False)}], 3: 'three'}", "1, 2", "r'\\n'", "'\\n\\x41\\u0042\\101\\q'", "  7", "[1,\n 2, # two\n]", "'''a\nb'''",
):
    print(repr(ast.literal_eval(text)))
for text in ("foo", "[1", "1 +", "", "open('x')", "'abc", "{1: 2", "1 2"):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as e:
        print(type(e).__name__)


def compare(a, b):
    if isinstance(a, int) and isinstance(b, int):
        return (a > b) - (a < b)
    a = a if isinstance(a, list) else [a]
    b = b if isinstance(b, list) else [b]
    for x, y in zip(a, b):
        c = compare(x, y)
        if c:
            return c
    return (len(a) > len(b)) - (len(a) < len(b))


lines = "[1,1,3,1,1]\n[1,1,5,1,1]\n\n[[1],[2,3,4]]\n[[1],4]\n\n[9]\n[[8,7,6]]\n\n[]\n[3]".split("\n\n")
total = 0
for i, pair in enumerate(lines, 1):
    left, right = map(literal_eval, pair.splitlines())
    if compare(left, right) < 0:
        total += i
print(total)
config = ast.literal_eval("{'debug': True, 'size': 3, 'names': ['a', 'b']}")
print(config["size"] + 1, [n.upper() for n in config["names"]], config["debug"])

# --- expected
# [1, (2, 'x'), {'a': None}]
# 1
# -5
# 1500.0
# 31
# 1000
# 'ab'
# (1,)
# ()
# 4
# []
# {}
# {1, 2}
# set()
# True
# None
# {'k': [1, {'z': (2.5, False)}], 3: 'three'}
# (1, 2)
# '\\n'
# '\nABA\\q'
# 7
# [1, 2]
# 'a\nb'
# ValueError
# SyntaxError
# SyntaxError
# SyntaxError
# ValueError
# SyntaxError
# SyntaxError
# SyntaxError
# 7
# 4 ['A', 'B'] True
