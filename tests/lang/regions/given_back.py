"""Large texts that go when they have been read for the last time: what others still have stays."""

import sys

BIG = "x" * 10_000
kept = []


def same(text):
    return text


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").upper().lower()


def stored(text):
    kept.append(text)
    return len(text)


def borrowed(text):
    total = 0
    for letter in text:
        total += letter == "&"
    return total + len(text.split("&"))


def either(text, flag):
    if flag:
        return text
    return text.upper()


def through(text):
    other = text
    return other


class Holder:
    def __init__(self, text):
        self.text = text


def check(n):
    base = "<a&b>" * n
    print(borrowed(escaped(base)), len(base))
    print(stored(escaped(base)), len(kept[-1]))
    one = same(base)
    two = either(base, True)
    three = either(base, False)
    print(len(one), len(two), len(three), borrowed(base.upper()))
    holder = Holder(base.replace("a", "A"))
    print(len(holder.text), holder.text[:5], borrowed(through(base.lower())))
    data = base.encode()
    print(len(data), sum(data), data[:3])
    text = base.replace("b", "B")
    if n > 1000:
        print(borrowed(text))
    again = text
    print(again[:6], len(text))
    big = same(BIG)
    print(len(big), len(same(BIG).upper()), borrowed(same(BIG)), borrowed(either(BIG, n > 2)))
    pieces = base.lower().split("&")
    print(len(pieces), pieces[0], pieces[-1])
    try:
        print(int(base.upper()))
    except ValueError as error:
        print(str(error)[:40])
    return base.title()


for count in (1, 900, 5000):
    result = check(count)
    print(len(result), result[:5], borrowed(result))
print([len(text) for text in kept], kept[0], kept[-1][-9:], len(BIG))
sys.stdout.write(("a" * 9000).replace("a", "b")[:3] + "\n")


def shown(text):
    big = text.upper()
    plain = ascii(big)
    return plain, len(plain)


print(shown("xyz" * 3000)[0][:6], shown("\u00e9" * 3000)[0][-8:])

# --- expected
# 5 5
# 12 12
# 5 5 5 3
# 5 <A&b> 3
# 5 355 b'<a&'
# <a&B> 5
# 10000 10000 1 1
# 2 <a b>
# invalid literal for int() with base 10: 
# 5 <A&B> 3
# 3601 4500
# 10800 10800
# 4500 4500 4500 1801
# 4500 <A&b> 1801
# 4500 319500 b'<a&'
# <a&B>< 4500
# 10000 10000 1 1
# 901 <a b>
# invalid literal for int() with base 10: 
# 4500 <A&B> 1801
# 20001 25000
# 60000 60000
# 25000 25000 25000 10001
# 25000 <A&b> 10001
# 25000 1775000 b'<a&'
# 10001
# <a&B>< 25000
# 10000 10000 1 1
# 5001 <a b>
# invalid literal for int() with base 10: 
# 25000 <A&B> 10001
# [12, 10800, 60000] &lt;a&amp;b> ;a&amp;b> 10000
# bbb
# 'XYZXY xc9\xc9'
