"""Encoding and decoding: the error handlers, and the messages and fields of the errors."""


def attempt(action):
    try:
        print(repr(action()))
    except UnicodeEncodeError as e:
        print(type(e).__name__, e, "|", e.encoding, e.start, e.end, e.reason, repr(e.object))
    except UnicodeDecodeError as e:
        print(type(e).__name__, e, "|", e.encoding, e.start, e.end, e.reason, repr(e.object))
    except (ValueError, TypeError, LookupError) as e:
        print(type(e).__name__, e)


attempt(lambda: "aéb".encode("ascii"))
attempt(lambda: "aéèb".encode("ascii"))
attempt(lambda: "a日b".encode("latin-1"))
attempt(lambda: "a日本b".encode("latin-1"))
attempt(lambda: "a😀b".encode("ascii"))
attempt(lambda: "a\ud800b".encode("utf-8"))
attempt(lambda: "a\ud800".encode())
attempt(lambda: b"a\xffb".decode())
attempt(lambda: b"a\xe2\x82".decode())
attempt(lambda: b"a\xe2\x28\xa1".decode())
attempt(lambda: b"\xc0\x80".decode())
attempt(lambda: b"\xed\xa0\x80".decode())
attempt(lambda: b"\xf4\x90\x80\x80".decode())
attempt(lambda: b"\xf0\x9f\x98".decode())
attempt(lambda: b"\x80".decode())
attempt(lambda: b"ab\x80c".decode("ascii"))
attempt(lambda: b"\xff\xe9".decode("latin-1"))
attempt(lambda: "é日".encode("ascii", "ignore"))
attempt(lambda: "é日😀".encode("ascii", "replace"))
attempt(lambda: "é日".encode("latin-1", "replace"))
attempt(lambda: b"a\xe2\x82b\xffc\xf0\x9f\x98".decode("utf-8", "replace"))
attempt(lambda: b"a\xe2\x82b\xffc".decode("utf-8", "ignore"))
attempt(lambda: b"a\xffb".decode("ascii", "replace"))
attempt(lambda: b"a\xffb".decode("ascii", errors="ignore"))
attempt(lambda: b"\xed\xa0\x80".decode("utf-8", "replace"))
attempt(lambda: str(b"h\xc3\xa9", "utf-8"))
attempt(lambda: str(b"h\xc3", "utf-8", "replace"))
attempt(lambda: str(bytearray(b"h\xc3\xa9"), encoding="utf8"))
attempt(lambda: bytes("é", "utf-8") + bytearray("é", "latin-1"))
attempt(lambda: "é".encode("UTF-8") + "é".encode("utf_8") + "e".encode("US-ASCII") + "é".encode("ISO-8859-1"))

# --- expected
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) | ascii 1 2 ordinal not in range(128) 'aéb'
# UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128) | ascii 1 3 ordinal not in range(128) 'aéèb'
# UnicodeEncodeError 'latin-1' codec can't encode character '\u65e5' in position 1: ordinal not in range(256) | latin-1 1 2 ordinal not in range(256) 'a日b'
# UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256) | latin-1 1 3 ordinal not in range(256) 'a日本b'
# UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 1: ordinal not in range(128) | ascii 1 2 ordinal not in range(128) 'a😀b'
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed 'a\ud800b'
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed | utf-8 1 2 surrogates not allowed 'a\ud800'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte | utf-8 1 2 invalid start byte b'a\xffb'
# UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data | utf-8 1 3 unexpected end of data b'a\xe2\x82'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 1: invalid continuation byte | utf-8 1 2 invalid continuation byte b'a\xe2(\xa1'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte | utf-8 0 1 invalid start byte b'\xc0\x80'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte b'\xed\xa0\x80'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte b'\xf4\x90\x80\x80'
# UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data | utf-8 0 3 unexpected end of data b'\xf0\x9f\x98'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte | utf-8 0 1 invalid start byte b'\x80'
# UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 2: ordinal not in range(128) | ascii 2 3 ordinal not in range(128) b'ab\x80c'
# 'ÿé'
# b''
# b'???'
# b'\xe9?'
# 'a�b�c�'
# 'abc'
# 'a�b'
# 'ab'
# '���'
# 'hé'
# 'h�'
# 'hé'
# b'\xc3\xa9\xe9'
# b'\xc3\xa9\xc3\xa9e\xe9'
