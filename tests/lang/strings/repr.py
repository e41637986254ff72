samples = ["plain", "it's", 'say "hi"', 'both \' and "', "tab\t", "new\nline", "back\\slash", "\x00\x1f\x7f",
           "é", "\u200b", "😀", "", "\r"]
for text in samples:
    print(repr(text))
print(samples)
print({"k": "v'"}, ("a",), ["\n"])
print(f"{samples[1]!r} {samples[2]!s} {'é'!a}")
print(ascii("é漢😀"))

# --- expected
# 'plain'
# "it's"
# 'say "hi"'
# 'both \' and "'
# 'tab\t'
# 'new\nline'
# 'back\\slash'
# '\x00\x1f\x7f'
# 'é'
# '\u200b'
# '😀'
# ''
# '\r'
# ['plain', "it's", 'say "hi"', 'both \' and "', 'tab\t', 'new\nline', 'back\\slash', '\x00\x1f\x7f', 'é', '\u200b', '😀', '', '\r']
# {'k': "v'"} ('a',) ['\n']
# "it's" say "hi" '\xe9'
# '\xe9\u6f22\U0001f600'
