text = "  Hello, World  "
print(text.strip() + "|", text.lstrip() + "|", text.rstrip() + "|")
print(text.upper(), text.lower(), text.swapcase(), "hello world".title(), "hELLO".capitalize())
print("a,b,,c".split(","), "a b  c".split(), "a-b-c".rsplit("-", 1), "x=1=2".split("=", 1))
print("a,b,c".partition(","), "a,b,c".rpartition(","), "abc".partition("x"))
print("-".join(["a", "b", "c"]), "".join([]), ", ".join(str(i) for i in range(4)))
print("banana".find("an"), "banana".rfind("an"), "banana".find("x"), "banana".index("n"), "banana".count("a"))
print("banana".replace("a", "o"), "banana".replace("an", "", 1))
print("abc".startswith("ab"), "abc".endswith("bc"), "abc".startswith(("x", "a")))
print("7".zfill(3), "-7".zfill(4), "ab".center(6, "*"), "ab".ljust(5) + "|", "ab".rjust(5, "."))
print("abc".isalpha(), "123".isdigit(), "a1".isalnum(), " \t".isspace(), "Abc".isupper(), "abc".islower())
print("one\ntwo\r\nthree".splitlines(), "a\tb".expandtabs(4))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"))
print("xxabcxx".strip("x"), "abc"[::-1], "abc" * 3, "a" + "b", "b" in "abc", "z" not in "abc")
print("abc" < "abd", "a" < "B", "" < "a", "abc" == "abc", max("hello"), min("hello"))
print(ord("a"), chr(8364), len("héllo"), "straße".upper())
try:
    "abc".index("z")
except ValueError as error:
    print(error)

# --- expected
# Hello, World| Hello, World  |   Hello, World|
#   HELLO, WORLD     hello, world     hELLO, wORLD   Hello World Hello
# ['a', 'b', '', 'c'] ['a', 'b', 'c'] ['a-b', 'c'] ['x', '1=2']
# ('a', ',', 'b,c') ('a,b', ',', 'c') ('abc', '', '')
# a-b-c  0, 1, 2, 3
# 1 3 -1 2 3
# bonono bana
# True True True
# 007 -007 **ab** ab   | ...ab
# True True True True False True
# ['one', 'two', 'three'] a   b
# body body
# abc cba abcabcabc ab True True
# True False True True o e
# 97 € 5 STRASSE
# substring not found
