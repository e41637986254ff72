def look(text):
    data = text.encode()
    total = len(data)
    for n, byte in enumerate(data):
        total += n * byte
    return total, len(text.encode("utf-8")), [b for b in text.encode()]

def kept(text):
    data = text.encode()
    return data, len(data), sum(data)

for text in ("abc", "", "äö\U0001F600"):
    print(look(text), kept(text))
for text in ("a\ud800", "\udc80"):
    try:
        print(look(text))
    except UnicodeEncodeError as error:
        print(error)
    try:
        print(len(text.encode()))
    except UnicodeEncodeError as error:
        print(error)
last = "x\ud800y"
for byte in last.encode():
    print(byte)

# --- expected
# (299, 3, [97, 98, 99]) (b'abc', 3, 294)
# (0, 0, []) (b'', 0, 0)
# (4671, 8, [195, 164, 195, 182, 240, 159, 152, 128]) (b'\xc3\xa4\xc3\xb6\xf0\x9f\x98\x80', 8, 1415)
# 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
# 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/encoded_looked_at.py", line 24, in <module>
#     for byte in last.encode():
#                 ^^^^^^^^^^^^^
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# --- status 1
