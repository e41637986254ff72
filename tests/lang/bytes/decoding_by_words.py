"""Lengths of texts and decoding, which look at eight bytes at a time: ends, lengths around eight, no ASCII anywhere."""

for text in ("", "a", "é", "abcdefg", "abcdefgh", "abcdefgé", "日本語", "abcdefghi日", "日bcdefghij", "😀" * 9, "aé" * 13, "x" * 31 + "é", "é" + "x" * 31, "x" * 40):
    data = text.encode("utf-8")
    t = data.decode("utf-8")
    print(len(t), t[-1:], t[:2], len(t + t), len(t[1:]))
    t = data.decode("latin-1")
    print(len(t), t[-1:], t[:2], len(t + t), len(t[1:]))
    try:
        t = data.decode("ascii")
        print(len(t), t[-1:], t[:2], len(t + t), len(t[1:]))
    except UnicodeDecodeError as e:
        print(e)
    for i in range(len(data)):
        try:
            print(len(data[i:].decode()), end=" ")
        except UnicodeDecodeError as e:
            print(e.start, e.end, end=" ")
    print()
for n in range(20):
    for k in range(n):
        s = "a" * k + "ß" + "b" * (n - k)
        u = s.encode()
        assert len(u.decode()) == n + 1 and len(u.decode("latin-1")) == n + 2, (n, k)
        assert len(s + "c") == n + 2 and len(("%s" % s)) == n + 1

# --- expected
# 0   0 0
# 0   0 0
# 0   0 0
#
# 1 a a 2 0
# 1 a a 2 0
# 1 a a 2 0
# 1 
# 1 é é 2 0
# 2 © Ã© 4 1
# 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# 1 0 1 
# 7 g ab 14 6
# 7 g ab 14 6
# 7 g ab 14 6
# 7 6 5 4 3 2 1 
# 8 h ab 16 7
# 8 h ab 16 7
# 8 h ab 16 7
# 8 7 6 5 4 3 2 1 
# 8 é ab 16 7
# 9 © ab 18 8
# 'ascii' codec can't decode byte 0xc3 in position 7: ordinal not in range(128)
# 8 7 6 5 4 3 2 1 0 1 
# 3 語 日本 6 2
# 9  æ 18 8
# 'ascii' codec can't decode byte 0xe6 in position 0: ordinal not in range(128)
# 3 0 1 0 1 2 0 1 0 1 1 0 1 0 1 
# 10 日 ab 20 9
# 12 ¥ ab 24 11
# 'ascii' codec can't decode byte 0xe6 in position 9: ordinal not in range(128)
# 10 9 8 7 6 5 4 3 2 1 0 1 0 1 
# 10 j 日b 20 9
# 12 j æ 24 11
# 'ascii' codec can't decode byte 0xe6 in position 0: ordinal not in range(128)
# 10 0 1 0 1 9 8 7 6 5 4 3 2 1 
# 9 😀 😀😀 18 8
# 36  ð 72 35
# 'ascii' codec can't decode byte 0xf0 in position 0: ordinal not in range(128)
# 9 0 1 0 1 0 1 8 0 1 0 1 0 1 7 0 1 0 1 0 1 6 0 1 0 1 0 1 5 0 1 0 1 0 1 4 0 1 0 1 0 1 3 0 1 0 1 0 1 2 0 1 0 1 0 1 1 0 1 0 1 0 1 
# 26 é aé 52 25
# 39 © aÃ 78 38
# 'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)
# 26 25 0 1 24 23 0 1 22 21 0 1 20 19 0 1 18 17 0 1 16 15 0 1 14 13 0 1 12 11 0 1 10 9 0 1 8 7 0 1 6 5 0 1 4 3 0 1 2 1 0 1 
# 32 é xx 64 31
# 33 © xx 66 32
# 'ascii' codec can't decode byte 0xc3 in position 31: ordinal not in range(128)
# 32 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 1 
# 32 x éx 64 31
# 33 x Ã© 66 32
# 'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
# 32 0 1 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 
# 40 x xx 80 39
# 40 x xx 80 39
# 40 x xx 80 39
# 40 39 38 37 36 35 34 33 32 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 
