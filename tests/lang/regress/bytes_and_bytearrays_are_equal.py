for data in (b"ab", bytearray(b"ab")):
    print(data == b"ab", b"ab" == data, data != bytearray(b"ab"))

# --- expected
# True True False
# True True False
