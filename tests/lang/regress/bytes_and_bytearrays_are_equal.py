for data in (b"ab", bytearray(b"ab")):
    print(data == b"ab", b"ab" == data, data != bytearray(b"ab"), data is data)

# --- expected
# True True False True
# True True False True
