import base64
import binascii
import zlib
from base64 import b64decode, b64encode

for text in [b"", b"f", b"fo", b"foo", b"foob", b"\xff\xfe\xfd\xfb", bytes(range(60))]:
    print(b64encode(text), base64.urlsafe_b64encode(text), base64.b32encode(text), base64.b16encode(text), base64.b85encode(text))
    print(b64decode(b64encode(text)) == text, base64.b32decode(base64.b32encode(text)) == text, base64.b85decode(base64.b85encode(text)) == text)
    print(binascii.hexlify(text), zlib.crc32(text), zlib.adler32(text), binascii.crc32(text), binascii.crc_hqx(text, 0))
print(b64decode("aGVsbG8="), b64decode("aGVs\nbG8 ="), base64.urlsafe_b64decode("-_-_"), b64encode(b"\xfb\xff", altchars=b"-_"))
print(b64encode("é".encode()).decode("ascii"), base64.standard_b64decode(b"YQ=="), base64.b16decode("ff00", casefold=True))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHg=\n"), base64.b32hexencode(b"hi"), base64.b32hexdecode(b"D1KG===="))
print(binascii.unhexlify("00ffAb"), binascii.a2b_hex(b"41"), binascii.b2a_hex(b"\x01\x02", "-"), binascii.hexlify(b"\x01\x02\x03", ":", 2))
print(binascii.b2a_base64(b"hi"), binascii.b2a_base64(b"hi", newline=False), binascii.a2b_base64("aGk="))
print(hex(zlib.crc32(b"second", zlib.crc32(b"first "))), zlib.crc32(bytearray(b"first second")) == zlib.crc32(b"second", zlib.crc32(b"first ")))
for bad in [
    lambda: b64decode("a"), lambda: b64decode("ab"), lambda: b64decode("abcde"), lambda: b64decode("ab c=", validate=True),
    lambda: b64decode("=abc", validate=True), lambda: b64decode("ab==x", validate=True), lambda: b64decode("é"),
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: base64.b32decode("a"), lambda: base64.b32decode("a======="),
    lambda: base64.b16decode("ff"), lambda: base64.b85decode(b"a b"), lambda: b64encode("text"), lambda: zlib.crc32("text"),
]:
    try:
        print(bad())
    except binascii.Error as e:
        print("Error", e)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

# --- expected
# b'' b'' b'' b'' b''
# True True True
# b'' 0 1 0 0
# b'Zg==' b'Zg==' b'MY======' b'66' b'W&'
# True True True
# b'66' 1993550816 6750311 1993550816 3168
# b'Zm8=' b'Zm8=' b'MZXQ====' b'666F' b'W^V'
# True True True
# b'666f' 2943590935 20775126 2943590935 15557
# b'Zm9v' b'Zm9v' b'MZXW6===' b'666F6F' b'W^Zo'
# True True True
# b'666f6f' 2356372769 42074437 2356372769 44950
# b'Zm9vYg==' b'Zm9vYg==' b'MZXW6YQ=' b'666F6F62' b'W^Zp|'
# True True True
# b'666f6f62' 1029409986 69796263 1029409986 40673
# b'//79+w==' b'__79-w==' b'777P36Y=' b'FFFEFDFB' b'|Ni~^'
# True True True
# b'fffefdfb' 3412472659 166659062 3412472659 34841
# b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7' b'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7' b'AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAIJCEMSCKJRHFAUSUKZMFUXC6MBRGIZTINJWG44DSOR3' b'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B' b'009C61O)~M2nh-c3=Iws5D^j+6crX17#SKH9337XAR!_nBqb&%C@Cr{EG;fCFflSSG&MFiI5|2y'
# True True True
# b'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b' 2968289262 2362574571 2968289262 7905
# b'hello' b'hello' b'\xfb\xff\xbf' b'-_8='
# w6k= b'a' b'\xff\x00'
# b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'xxxxx' b'D1KG====' b'hi'
# b'\x00\xff\xab' b'A' b'01-02' b'01:0203'
# b'aGk=\n' b'aGk=' b'hi'
# 0x4ccb1bb3 True
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# Error Incorrect padding
# Error Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# Error Only base64 data is allowed
# Error Leading padding not allowed
# Error Excess data after padding
# ValueError string argument should contain only ASCII characters
# Error Odd-length string
# Error Non-hexadecimal digit found
# Error Incorrect padding
# Error Non-base32 digit found
# Error Non-base16 digit found
# ValueError bad base85 character at position 1
# TypeError a bytes-like object is required, not 'str'
# TypeError a bytes-like object is required, not 'str'
