def middle(s: str) -> str:
    return s[len(s) // 2]


word = "Pythön and 漢字 😀!"
print(len(word), word[0], word[-1], word[4], middle(word))
print(word[2:5], word[:3], word[-3:], word[::2], word[::-1], word[5:2], word[2:100])
for ch in "añ😀":
    print(ch, ord(ch), repr(ch))
for i, ch in enumerate("abc"):
    print(i, ch, end=" ")
print()
try:
    print(word[100])
except IndexError as error:
    print(error)
print(word[7:10].upper(), "and" in word, word.find("漢"), sorted("hello"), list("abc"), tuple("xy"))
print("a" "b" 'c', 'it\'s', "tab\there", r"raw\n", """triple
quoted""")

# --- expected
# 16 P ! ö n
# thö Pyt  😀! Ptö n 字😀 !😀 字漢 dna nöhtyP  thön and 漢字 😀!
# a 97 'a'
# ñ 241 'ñ'
# 😀 128512 '😀'
# 0 a 1 b 2 c 
# string index out of range
# AND True 11 ['e', 'h', 'l', 'l', 'o'] ['a', 'b', 'c'] ('x', 'y')
# abc it's tab	here raw\n triple
# quoted
