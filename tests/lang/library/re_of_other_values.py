# What patterns say to what is no text, where a value may be one.
import re


class Rule:
    def __init__(self, pattern=None, least=None):
        self.pattern = re.compile(pattern) if pattern else None
        self.least = least

    def check(self, value):
        if self.least is not None and value < self.least:
            return "too small"
        if self.pattern and not self.pattern.fullmatch(value):
            return "no match"
        if self.pattern and self.pattern.search(value):
            return "found"
        return None


print(Rule(least=3).check(4), Rule(least=3).check(2), Rule("a+").check("aab"), Rule("a+").check("aa"))
try:
    Rule("a+").check(5)
except TypeError as e:
    print(e)


def everything(x):
    if isinstance(x, str) or x is None:
        return re.findall("a", x), re.sub("a", "b", x), re.split("a", x), list(re.finditer("a", x))
    return x


for value in "abc", None, 5:
    try:
        print(everything(value))
    except TypeError as e:
        print(e)

# --- expected
# None too small no match found
# expected string or bytes-like object, got 'int'
# (['a'], 'bbc', ['', 'bc'], [<re.Match object; span=(0, 1), match='a'>])
# expected string or bytes-like object, got 'NoneType'
# 5
