"""Classes derived from `string.Formatter`, and what it makes of format strings."""

from string import Formatter
import string


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def fields(template):
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


print(fields("{a} {b.c} {0[k]:>{w}} {{x}} {!r}"))
for text in ["a{{b}}c{x!r:>10}d", "", "{", "}", "{a", "{a!", "{a!r", "{a!rx}", "{a:{b}", "{a{b}}", "x{y[z]}", "{a[}]}"]:
    try:
        print(list(Formatter().parse(text)))
    except ValueError as e:
        print("ValueError:", e)
f = Formatter()
print(f.format("{} {} {name:>8}|{0}" if False else "{} {} {name:>8}|", 1, "two", name="n"))
print(f.format("{0} {1} {0!r:>{width}}", "a", 2, width=6))
print(f.vformat("{x:+.2f} {y}", (), {"x": 3.14159, "y": 2}))


class Default(Formatter):
    def __init__(self, default="?"):
        self.default = default

    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, self.default)
        return super().get_value(key, args, kwargs)


print(Default().format("{greeting}, {name}!", greeting="Hello"))
print(Default("<none>").format("{0} {missing}", "x"))


class Extended(string.Formatter):
    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        if conversion == "l":
            return str(value).lower()
        return super().convert_field(value, conversion)

    def format_field(self, value, spec):
        if spec.startswith("repeat:"):
            return str(value) * int(spec.partition(":")[2])
        if spec == "money":
            return f"${value:,}"
        return super().format_field(value, spec)


e = Extended()
print(e.format("{0!u} {0!l} {1:repeat:3} {2:money}", "Abc", "xy", 1234567))


class Strict(Formatter):
    def check_unused_args(self, used_args, args, kwargs):
        unused = [k for k in kwargs if k not in used_args]
        if unused:
            raise ValueError(f"unused: {unused}")


try:
    print(Strict().format("{a}", a=1, b=2))
except ValueError as err:
    print(err)
for bad in ["{} {0}", "{0} {}", "{5}", "{nope}", "{0!x}", "{a:{b:{c:{d}}}}"]:
    try:
        print(f.format(bad, 1, a=1, b=2, c=3, d=4))
    except (ValueError, IndexError, KeyError) as err:
        print(type(err).__name__, err)

# --- expected
# ['a', 'b.c', '0[k]', '']
# [('a{', None, None, None), ('b}', None, None, None), ('c', 'x', '>10', 'r'), ('d', None, None, None)]
# []
# ValueError: Single '{' encountered in format string
# ValueError: Single '}' encountered in format string
# ValueError: expected '}' before end of string
# ValueError: end of string while looking for conversion specifier
# ValueError: unmatched '{' in format spec
# ValueError: expected ':' after conversion specifier
# ValueError: unmatched '{' in format spec
# ValueError: unexpected '{' in field name
# [('x', 'y[z]', '', None)]
# [('', 'a[}]', '', None)]
# 1 two        n|
# a 2    'a'
# +3.14 2
# Hello, ?!
# x <none>
# ABC abc xyxyxy $1,234,567
# unused: ['b']
# ValueError cannot switch from manual field specification to automatic field numbering
# ValueError cannot switch from manual field specification to automatic field numbering
# IndexError tuple index out of range
# KeyError 'nope'
# ValueError Unknown conversion specifier x
# ValueError Max string recursion exceeded
