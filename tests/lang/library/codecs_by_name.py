"""Text to bytes and back by the name of an encoding."""
import codecs
from codecs import decode, encode

print(codecs.encode("Hello, Wörld! xyz", "rot13"), codecs.decode("Uryyb", "rot_13"), encode("abc", "rot-13"))
print(codecs.encode(b"\x00\xff ab", "hex"), codecs.decode(b"00ff", "hex"), decode("6162".encode(), "hex_codec"))
print(codecs.encode(bytes(range(100)), "base64"), codecs.decode(b"YWJj\n", "base64"), codecs.encode(b"", "base64"))
print(codecs.encode("é€"), codecs.encode("é€", "utf-8"), codecs.decode(b"\xc3\xa9", "utf8"), encode("é", "latin-1"))
print(encode("é€", "ascii", "ignore"), codecs.encode("é€", encoding="ascii", errors="replace"), decode(b"a\xff", "utf-8", "replace"))
for name in ("utf-8", "UTF8", "ascii", "latin-1", "ISO-8859-1", "us-ascii"):
    for how in ("strict", "ignore", "replace"):
        try:
            print(name, how, codecs.encode("a\xe9\u20ac", name, how))
        except UnicodeEncodeError as e:
            print(name, how, e)
        try:
            print(name, how, repr(decode(b"a\xe9\xc3\xa9", name, how)))
        except UnicodeDecodeError as e:
            print(name, how, e)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, (codecs.BOM_UTF8 + b"x").startswith(codecs.BOM_UTF8))
for bad in (b"abc", b"zz"):
    try:
        print(codecs.decode(bad, "hex_codec"))
    except ValueError as e:
        print(type(e).__name__, e, "|", e.__cause__)
try:
    print(codecs.decode(b"abc", "base64"))
except ValueError as e:
    print(type(e).__name__, e)

# --- expected
# Uryyb, Jöeyq! klm Hello nop
# b'00ff206162' b'\x00\xff' b'ab'
# b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\nOTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiYw==\n' b'abc' b''
# b'\xc3\xa9\xe2\x82\xac' b'\xc3\xa9\xe2\x82\xac' é b'\xe9'
# b'' b'??' a�
# utf-8 strict b'a\xc3\xa9\xe2\x82\xac'
# utf-8 strict 'utf-8' codec can't decode byte 0xe9 in position 1: invalid continuation byte
# utf-8 ignore b'a\xc3\xa9\xe2\x82\xac'
# utf-8 ignore 'aé'
# utf-8 replace b'a\xc3\xa9\xe2\x82\xac'
# utf-8 replace 'a�é'
# UTF8 strict b'a\xc3\xa9\xe2\x82\xac'
# UTF8 strict 'utf-8' codec can't decode byte 0xe9 in position 1: invalid continuation byte
# UTF8 ignore b'a\xc3\xa9\xe2\x82\xac'
# UTF8 ignore 'aé'
# UTF8 replace b'a\xc3\xa9\xe2\x82\xac'
# UTF8 replace 'a�é'
# ascii strict 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
# ascii strict 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
# ascii ignore b'a'
# ascii ignore 'a'
# ascii replace b'a??'
# ascii replace 'a���'
# latin-1 strict 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
# latin-1 strict 'aéÃ©'
# latin-1 ignore b'a\xe9'
# latin-1 ignore 'aéÃ©'
# latin-1 replace b'a\xe9?'
# latin-1 replace 'aéÃ©'
# ISO-8859-1 strict 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
# ISO-8859-1 strict 'aéÃ©'
# ISO-8859-1 ignore b'a\xe9'
# ISO-8859-1 ignore 'aéÃ©'
# ISO-8859-1 replace b'a\xe9?'
# ISO-8859-1 replace 'aéÃ©'
# us-ascii strict 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
# us-ascii strict 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
# us-ascii ignore b'a'
# us-ascii ignore 'a'
# us-ascii replace b'a??'
# us-ascii replace 'a���'
# b'\xef\xbb\xbf' b'\xff\xfe' b'\xfe\xff' b'\xff\xfe\x00\x00' b'\x00\x00\xfe\xff' True
# Error decoding with 'hex_codec' codec failed (Error: Odd-length string) | Odd-length string
# Error decoding with 'hex_codec' codec failed (Error: Non-hexadecimal digit found) | Non-hexadecimal digit found
# Error decoding with 'base64' codec failed (Error: Incorrect padding)
