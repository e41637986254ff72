"""Comparisons with one character: of items, parts of strings, empty and longer ones, other alphabets; what raises."""


def shown(n: int, text: str) -> str:
    print("shown", n)
    return text


def kinds(s: str) -> None:
    for c in [*s, s, s[:2], "", s + "x"]:
        print(
            repr(c), c == "a", "a" == c, c != "a", c < "a", c <= "a", c > "a", c >= "a", "a" < c, "b" <= c, "b" > c,
            "a" <= c <= "z", "a" < c < "c", c == "'", c == "\\", c == "\n", c == "\x00", c == "é", c > "\x00", c == "\x7f",
        )


kinds("abc")
kinds("é'\\\n\x00a\x7f")
kinds("日本a")
kinds("")
text = "a,b\0c"
print([i for i in range(len(text)) if text[i] == ","], [i for i in range(-len(text), 0) if text[i] != "b"])
print(shown(1, "xyz")[shown(2, "ab") == "b" or 1] == "y")
print([text[i] == "a" for i in (True, False)])
wide = "aéb"
print([wide[i] == "b" for i in range(3)], wide[-1] == "b", wide[-3] == "a", wide[1] == "e")
for i in (5, -6, 10**20):
    try:
        print(text[i] == "a")
    except IndexError as e:
        print(e)
try:
    print("a" != wide[3])
except IndexError as e:
    print(e)


def count(s: str) -> int:
    depth = 0
    for i in range(len(s)):
        if s[i] == "(":
            depth += 1
        elif s[i] == ")" and s[i - 1] != "(":
            depth -= 1
    return depth


print(count("((a)())"))
def same(s: str, t: str) -> list[int]:
    return [i for i in range(min(len(s), len(t))) if s[i] == t[i] and s[-1 - i] != t[i - 1]]


print(same("abcdé", "aécdé日"), shown(3, "ab")[shown(4, "") != "" or 1] == shown(5, "bc")[shown(6, "") == "x"])
try:
    print(shown(7, "a")[7] == shown(8, "b")[8])
except IndexError as e:
    print(e)
def ordered(s: str, t: str) -> list[tuple[bool, bool, bool, bool, bool]]:
    return [(s[i] < t[i], s[i] >= t[i], "b" <= s[i], s[i] > "c", t[i] <= "\x00") for i in range(len(s))]


print(*ordered("abcé日a", "acbéé\x00"), sep="\n")
i = 3
while text[i] != "c":
    i += 1
print(i, text[i] == text[i + 1])

# --- expected
# 'a' True True False False True False True False False True True False False False False False False True False
# 'b' False False True False False True True True True False True True False False False False False True False
# 'c' False False True False False True True True True False True False False False False False False True False
# 'abc' False False True False False True True True False True True True False False False False False True False
# 'ab' False False True False False True True True False True True True False False False False False True False
# '' False False True True True False False False False True False False False False False False False False False
# 'abcx' False False True False False True True True False True True True False False False False False True False
# 'é' False False True False False True True True True False False False False False False False True True False
# "'" False False True True True False False False False True False False True False False False False True False
# '\\' False False True True True False False False False True False False False True False False False True False
# '\n' False False True True True False False False False True False False False False True False False True False
# '\x00' False False True True True False False False False True False False False False False True False False False
# 'a' True True False False True False True False False True True False False False False False False True False
# '\x7f' False False True False False True True True True False False False False False False False False True True
# "é'\\\n\x00a\x7f" False False True False False True True True True False False False False False False False False True False
# "é'" False False True False False True True True True False False False False False False False False True False
# '' False False True True True False False False False True False False False False False False False False False
# "é'\\\n\x00a\x7fx" False False True False False True True True True False False False False False False False False True False
# '日' False False True False False True True True True False False False False False False False False True False
# '本' False False True False False True True True True False False False False False False False False True False
# 'a' True True False False True False True False False True True False False False False False False True False
# '日本a' False False True False False True True True True False False False False False False False False True False
# '日本' False False True False False True True True True False False False False False False False False True False
# '' False False True True True False False False False True False False False False False False False False False
# '日本ax' False False True False False True True True True False False False False False False False False True False
# '' False False True True True False False False False True False False False False False False False False False
# '' False False True True True False False False False True False False False False False False False False False
# '' False False True True True False False False False True False False False False False False False False False
# 'x' False False True False False True True True True False True False False False False False False True False
# [1] [-5, -4, -2, -1]
# shown 1
# shown 2
# True
# [False, True]
# [False, False, True] True True False
# string index out of range
# string index out of range
# cannot fit 'int' into an index-sized integer
# string index out of range
# 1
# shown 3
# shown 4
# shown 5
# shown 6
# [0, 2, 3, 4] True
# shown 7
# string index out of range
# (False, True, False, False, False)
# (True, False, True, False, False)
# (False, True, True, False, False)
# (False, True, True, True, False)
# (False, True, True, True, False)
# (False, True, False, False, True)
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/compared_with_a_letter.py", line 66, in <module>
#     print(i, text[i] == text[i + 1])
#                         ~~~~^^^^^^^
# IndexError: string index out of range
# --- status 1
