"""Methods of str on text beyond ASCII, where CPython follows the Unicode database."""

words = ["straße", "ΑΣ", "ΌΣΟΣ ΣΑΣ", "ŉ", "ǆ", "Ǆ", "ﬁ", "İstanbul", "ı", "ÿ", "ſ", "K", "Å", "ᾳ", "ᾼ", "Ꭰ", "𐐀", "𝔘", "o'neil's", "x2y", "ß", "ẞ", "ΐ", "և", "éA", "中文"]
for word in words:
    print(word, word.upper(), word.lower(), word.title(), word.capitalize(), word.swapcase(), word.casefold(), len(word.upper()))
for word in words:
    print(word, word.isupper(), word.islower(), word.istitle(), word.isalpha(), word.isidentifier(), word.isprintable(), word.isascii())

digits = ["5", "٣", "²", "½", "Ⅷ", "五", "㊈", "𝟗", "①", "௩", "", "1.5", "-1", "12٣", "๕๖"]
for text in digits:
    print(ascii(text), text.isdecimal(), text.isdigit(), text.isnumeric(), text.isalnum(), text.isspace())
for space in ["\x1c", "\x1d", "\x1e", "\x1f", "\x85", "\xa0", "\u1680", "\u2000", "\u200b", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff", "\t\n\v\f\r ", ""]:
    print(ascii(space), space.isspace(), space.isprintable(), ("a" + space + "b").split(), (space + "a" + space).strip() == "a", len(("a" + space + "b").splitlines()))
lines = "a\nb\rc\r\nd\ve\ff\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\n\nm\x1fn"
print(lines.splitlines())
print(lines.splitlines(True))
print("".splitlines(), "\n".splitlines(), "\r\n\n".splitlines(True), "a\n".splitlines(), "a\n\r".splitlines(keepends=True))

for text in ["", "a", "é", "日本", "😀x"]:
    for width in range(0, 6):
        print(text.center(width, "·") + "|" + text.ljust(width, "é") + "|" + text.rjust(width, "😀") + "|" + text.zfill(width), end=" ")
    print()
print("ab".center(5, "*"), "abc".center(6, "*"), "ab".center(3, "*"), "abc".center(4, "*"), "a".center(4, "*"), "".center(3, "*"))
for text in ["-5", "+5", "--5", "5-", "-", "+", "", "+é", " 5"]:
    print(repr(text.zfill(4)), repr(text.zfill(1)), repr(text.zfill(-3)))

print("a\tbb\tccc\td".expandtabs(4), "a\tb".expandtabs(0), "a\tb".expandtabs(-1), "a\tb".expandtabs(1), "é\tb\n\tc\r\td".expandtabs(3).encode(), "\t".expandtabs() + "|")
print("xxéxx".strip("x"), "éaé".strip("é"), "éèaèé".strip("èé"), "mississippi".strip("ipsm"), "abc".strip(""), "  a ".strip(None) + "|", "".strip())
print("aéaéa".split("é"), "aéaéa".rsplit("é", 1), "a,b".split(",", 0), " a b ".split(None, 0), " a  b ".rsplit(None, 0), "a b".split(maxsplit=-1), ",".split(","), "aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"))
print("éaéa".partition("é"), "éaéa".rpartition("é"), "abc".rpartition("x"), "abcabc".partition("ca"), "a".partition("a"))
print("éaéaé".count("é"), "aaaa".count("aa"), "".count(""), "é".count(""), "abc".count("", 1), "abc".count("", 3), "abc".count("", 4), "aXbX".count("X", -1), "aXbX".count("X", 0, -1))
print("éaéa".find("é", 1), "éaéa".rfind("é"), "abc".find("", 3), "abc".find("", 4), "abc".rfind(""), "abc".rfind("", 0, 2), "abc".find("c", -1), "abc".find("c", -100, 100), "abc".index("b", 1, 2), "日本語".index("語"))
print("éaé".replace("é", "日本"), "aaa".replace("a", "b", 2), "aaa".replace("a", "", -1), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "".replace("", "x", 0), "é".replace("", "-"), "aaa".replace("aa", "b"))
print("préfixe".removeprefix("pré"), "a".removeprefix("ab"), "aa".removeprefix("a"), "x.é.é".removesuffix(".é"), "a".removesuffix(""), "".removesuffix("a"))
print("été".startswith("t", 1), "été".endswith("é", 1), "abc".startswith("", 3), "abc".startswith("", 4), "abc".endswith("", 4), "abc".startswith(()), "abc".endswith(("x", "bc"), -2), "abc".startswith("b", -2, -1))
print("ABC".isupper(), "A1".isupper(), "1".isupper(), "".isupper(), "a1".islower(), "Ab1c".istitle(), "Ab C1D".istitle(), "1A".istitle(), "AB".istitle(), "".istitle(), "".isalpha(), "".isascii(), "".isprintable(), "".isidentifier())
print("a_1".isidentifier(), "1a".isidentifier(), "é".isidentifier(), "a-b".isidentifier(), "class".isidentifier(), "a b".isidentifier(), "ℵ".isidentifier(), "·a".isidentifier(), "a·".isidentifier())
table = str.maketrans({"é": "e", "a": None, 98: "BB", "c": 100, "日": "本"})
print("éabc日x".translate(table), str.maketrans("éa", "ea", "x"), "x-é".translate(str.maketrans("é", "e", "-x")), sorted(table.items(), key=lambda kv: kv[0])[0])
print("tHE qUICK's bROWN-fox 3rd".title(), "tHE".capitalize(), "ǆabc".capitalize(), "ŉa".capitalize(), "ﬂow".title())
print("{:é^7}|{:日<4}|{:>3}".format("a", "b", "é"), f"{'日本':*^6}", f"{'é':.0}|{'日本語':.2}", "%5s|%-5s|%.2s" % ("日本", "é", "日本語"))
print("日本" * 2, "日本語"[::-1], "a日b本"[1::2], "日" in "日本", "日本" < "日本語", "z" < "é", "\uffff" < "\U00010000", sorted(["é", "z", "a", "Z", "日", "😀", "～"]))
print(ascii("é日😀\x7f\n'\""), repr("\x00\x1f\x7f\x80\xad\u0378\u200b\ue000\U000e0001'"), repr("'\""), repr("'"), repr("\\"), repr("\t\n\r\v"))

# --- expected
# straße STRASSE straße Straße Straße STRASSE strasse 7
# ΑΣ ΑΣ ας Ας Ας ας ασ 2
# ΌΣΟΣ ΣΑΣ ΌΣΟΣ ΣΑΣ όσος σας Όσος Σας Όσος σας όσος σας όσοσ σασ 8
# ŉ ʼN ŉ ʼN ʼN ʼN ʼn 2
# ǆ Ǆ ǆ ǅ ǅ Ǆ ǆ 1
# Ǆ Ǆ ǆ ǅ ǅ ǆ ǆ 1
# ﬁ FI ﬁ Fi Fi FI fi 2
# İstanbul İSTANBUL i̇stanbul İstanbul İstanbul i̇STANBUL i̇stanbul 8
# ı I ı I I I ı 1
# ÿ Ÿ ÿ Ÿ Ÿ Ÿ ÿ 1
# ſ S ſ S S S s 1
# K K k K K k k 1
# Å Å å Å Å å å 1
# ᾳ ΑΙ ᾳ ᾼ ᾼ ΑΙ αι 2
# ᾼ ΑΙ ᾳ ᾼ ᾼ ᾼ αι 2
# Ꭰ Ꭰ ꭰ Ꭰ Ꭰ ꭰ Ꭰ 1
# 𐐀 𐐀 𐐨 𐐀 𐐀 𐐨 𐐨 1
# 𝔘 𝔘 𝔘 𝔘 𝔘 𝔘 𝔘 1
# o'neil's O'NEIL'S o'neil's O'Neil'S O'neil's O'NEIL'S o'neil's 8
# x2y X2Y x2y X2Y X2y X2Y x2y 3
# ß SS ß Ss Ss SS ss 2
# ẞ ẞ ß ẞ ẞ ß ss 1
# ΐ Ϊ́ ΐ Ϊ́ Ϊ́ Ϊ́ ΐ 3
# և ԵՒ և Եւ Եւ ԵՒ եւ 2
# éA ÉA éa Éa Éa Éa éa 2
# 中文 中文 中文 中文 中文 中文 中文 2
# straße False True False True True True False
# ΑΣ True False False True True True False
# ΌΣΟΣ ΣΑΣ True False False False False True False
# ŉ False True False True True True False
# ǆ False True False True True True False
# Ǆ True False True True True True False
# ﬁ False True False True True True False
# İstanbul False False True True True True False
# ı False True False True True True False
# ÿ False True False True True True False
# ſ False True False True True True False
# K True False True True True True True
# Å True False True True True True False
# ᾳ False True False True True True False
# ᾼ False False True True True True False
# Ꭰ True False True True True True False
# 𐐀 True False True True True True False
# 𝔘 True False True True True True False
# o'neil's False True False False False True True
# x2y False True False False True True True
# ß False True False True True True False
# ẞ True False True True True True False
# ΐ False True False True True True False
# և False True False True True True False
# éA False False False True True True False
# 中文 False False False True True True False
# '5' True True True True False
# '\u0663' True True True True False
# '\xb2' False True True True False
# '\xbd' False False True True False
# '\u2167' False False True True False
# '\u4e94' False False True True False
# '\u3288' False False True True False
# '\U0001d7d7' True True True True False
# '\u2460' False True True True False
# '\u0be9' True True True True False
# '' False False False False False
# '1.5' False False False False False
# '-1' False False False False False
# '12\u0663' True True True True False
# '\u0e55\u0e56' True True True True False
# '\x1c' True False ['a', 'b'] True 2
# '\x1d' True False ['a', 'b'] True 2
# '\x1e' True False ['a', 'b'] True 2
# '\x1f' True False ['a', 'b'] True 1
# '\x85' True False ['a', 'b'] True 2
# '\xa0' True False ['a', 'b'] True 1
# '\u1680' True False ['a', 'b'] True 1
# '\u2000' True False ['a', 'b'] True 1
# '\u200b' False False ['a\u200bb'] False 1
# '\u2028' True False ['a', 'b'] True 2
# '\u2029' True False ['a', 'b'] True 2
# '\u202f' True False ['a', 'b'] True 1
# '\u205f' True False ['a', 'b'] True 1
# '\u3000' True False ['a', 'b'] True 1
# '\ufeff' False False ['a\ufeffb'] False 1
# '\t\n\x0b\x0c\r ' True False ['a', 'b'] True 5
# '' False True ['ab'] True 1
# ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', '', 'm\x1fn']
# ['a\n', 'b\r', 'c\r\n', 'd\x0b', 'e\x0c', 'f\x1c', 'g\x1d', 'h\x1e', 'i\x85', 'j\u2028', 'k\u2029', 'l\n', '\n', 'm\x1fn']
# [] [''] ['\r\n', '\n'] ['a'] ['a\n', '\r']
# ||| ·|é|😀|0 ··|éé|😀😀|00 ···|ééé|😀😀😀|000 ····|éééé|😀😀😀😀|0000 ·····|ééééé|😀😀😀😀😀|00000 
# a|a|a|a a|a|a|a a·|aé|😀a|0a ·a·|aéé|😀😀a|00a ·a··|aééé|😀😀😀a|000a ··a··|aéééé|😀😀😀😀a|0000a 
# é|é|é|é é|é|é|é é·|éé|😀é|0é ·é·|ééé|😀😀é|00é ·é··|éééé|😀😀😀é|000é ··é··|ééééé|😀😀😀😀é|0000é 
# 日本|日本|日本|日本 日本|日本|日本|日本 日本|日本|日本|日本 ·日本|日本é|😀日本|0日本 ·日本·|日本éé|😀😀日本|00日本 ··日本·|日本ééé|😀😀😀日本|000日本 
# 😀x|😀x|😀x|😀x 😀x|😀x|😀x|😀x 😀x|😀x|😀x|😀x ·😀x|😀xé|😀😀x|0😀x ·😀x·|😀xéé|😀😀😀x|00😀x ··😀x·|😀xééé|😀😀😀😀x|000😀x 
# **ab* *abc** *ab abc* *a** ***
# '-005' '-5' '-5'
# '+005' '+5' '+5'
# '-0-5' '--5' '--5'
# '005-' '5-' '5-'
# '-000' '-' '-'
# '+000' '+' '+'
# '0000' '0' ''
# '+00é' '+é' '+é'
# '00 5' ' 5' ' 5'
# a   bb  ccc d ab ab a b b'\xc3\xa9  b\n   c\r   d'         |
# é a a  abc a| 
# ['a', 'a', 'a'] ['aéa', 'a'] ['a,b'] ['a b '] [' a  b'] ['a', 'b'] ['', ''] ['a', 'b', 'Xc'] ['a', 'bX', 'c']
# ('', 'é', 'aéa') ('éa', 'é', 'a') ('', '', 'abc') ('ab', 'ca', 'bc') ('', 'a', '')
# 3 2 1 2 3 1 0 1 1
# 2 2 3 -1 3 2 2 2 1 2
# 日本a日本 bba  -a-bc x   -é- ba
# fixe a a x.é a 
# True True True False False False True True
# True True False False True False True True False False False True True False
# True False True False True False True False True
# eBBd本x {233: 101, 97: 97, 120: None} e (97, None)
# The Quick'S Brown-Fox 3Rd The ǅabc ʼNa Flow
# éééaééé|b日日日|  é **日本** |日本    日本|é    |日本
# 日本日本 語本日 日本 True True True True ['Z', 'a', 'z', 'é', '日', '～', '😀']
# '\xe9\u65e5\U0001f600\x7f\n\'"' "\x00\x1f\x7f\x80\xad\u0378\u200b\ue000\U000e0001'" '\'"' "'" '\\' '\t\n\r\x0b'
