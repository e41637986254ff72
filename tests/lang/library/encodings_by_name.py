"""Encodings whose names are computed, files in them, errors that are written out."""

import sys, os, tempfile
def show(path, enc, errors=None):
    try:
        with open(path, "w", encoding=enc) as g:
            g.write("\xeb K\u20acx\nline two\n")
            g.write("three")
    except UnicodeEncodeError as e:
        print(e)
    with open(path, "rb") as g:
        print(enc, g.read())
    with open(path, encoding=enc, errors=errors) as g:
        for line in g:
            print(ascii(line))
    with open(path, encoding="utf-8", errors="replace") as g:
        print(ascii(g.read()))
with tempfile.TemporaryDirectory() as d:
    for enc in ["latin-1", "cp1252", "utf-8", "UTF-16", "utf-8-sig"]:
        show(os.path.join(d, "x"), enc)
    with open(os.path.join(d, "x"), "a", encoding="latin-1") as f:
        f.write("\xe9")
        try:
            f.read()
        except OSError as e:
            print(type(e).__name__, e)
    print(open(os.path.join(d, "x"), encoding="ascii", errors="backslashreplace").readlines())
    try:
        open(os.path.join(d, "nosuch"), encoding="latin-1")
    except FileNotFoundError as e:
        print(e.errno)
    try:
        open(os.path.join(d, "x"), encoding="nonsense")
    except LookupError as e:
        print(e)
for name in ("utf-8", "latin-1", "ascii", "utf-16-le"):
    try:
        print(name, "h\xe9".encode(name), b"h\xc3\xa9".decode(name, "replace").encode("ascii", "backslashreplace"))
    except UnicodeEncodeError as e:
        print(name, e.reason, e.start, e.end, e.encoding, e)
    try:
        print(b"\xff\x41".decode(name))
    except UnicodeDecodeError as e:
        print(name, e.reason, e.start, e.end, e.encoding, e)
print("a\u20ac\xe9".encode("ascii", "xmlcharrefreplace"), "\u20ac".encode("cp1252"), b"\x80\xff".decode("windows-1252"))
print(str(b"\xe9", "latin-1"), bytes("\u20ac", "utf-16-be"), bytearray(b"\xe9").decode("cp1252"))
print("\xe9\u20ac\n\\a\U0001f600'".encode("unicode_escape"), b"\\xe9\\n\\u20ac\\101".decode("unicode_escape"))

import pathlib
with tempfile.TemporaryDirectory() as d:
    p = pathlib.Path(d) / "x"
    p.write_text("\xe9\n", encoding="latin-1")
    print(p.read_bytes(), p.read_text(encoding="latin-1"), p.read_text("utf-8", errors="replace"))
    with p.open(encoding="latin-1") as f:
        print(f.read())

# --- expected
# 'latin-1' codec can't encode character '\u20ac' in position 3: ordinal not in range(256)
# latin-1 b''
# ''
# cp1252 b'\xeb K\x80x\nline two\nthree'
# '\xeb K\u20acx\n'
# 'line two\n'
# 'three'
# '\ufffd K\ufffdx\nline two\nthree'
# utf-8 b'\xc3\xab K\xe2\x82\xacx\nline two\nthree'
# '\xeb K\u20acx\n'
# 'line two\n'
# 'three'
# '\xeb K\u20acx\nline two\nthree'
# UTF-16 b'\xff\xfe\xeb\x00 \x00K\x00\xac x\x00\n\x00l\x00i\x00n\x00e\x00 \x00t\x00w\x00o\x00\n\x00t\x00h\x00r\x00e\x00e\x00'
# '\xeb K\u20acx\n'
# 'line two\n'
# 'three'
# '\ufffd\ufffd\ufffd\x00 \x00K\x00\ufffd x\x00\n\x00l\x00i\x00n\x00e\x00 \x00t\x00w\x00o\x00\n\x00t\x00h\x00r\x00e\x00e\x00'
# utf-8-sig b'\xef\xbb\xbf\xc3\xab K\xe2\x82\xacx\nline two\nthree'
# '\xeb K\u20acx\n'
# 'line two\n'
# 'three'
# '\ufeff\xeb K\u20acx\nline two\nthree'
# UnsupportedOperation not readable
# ['\\xef\\xbb\\xbf\\xc3\\xab K\\xe2\\x82\\xacx\n', 'line two\n', 'three\\xe9']
# 2
# unknown encoding: nonsense
# utf-8 b'h\xc3\xa9' b'h\\xe9'
# utf-8 invalid start byte 0 1 utf-8 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# latin-1 b'h\xe9' b'h\\xc3\\xa9'
# ÿA
# ascii ordinal not in range(128) 1 2 ascii 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
# ascii ordinal not in range(128) 0 1 ascii 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# utf-16-le b'h\x00\xe9\x00' b'\\uc368\\ufffd'
# 䇿
# b'a&#8364;&#233;' b'\x80' €ÿ
# é b' \xac' é
# b"\\xe9\\u20ac\\n\\\\a\\U0001f600'" é
# €A
# b'\xe9\n' é
#  �
#
# é
#
